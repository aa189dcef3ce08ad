// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_facts.h"

#include "charts/bar_chart.h"
#include "charts/text.h"
#include "output/format.h"

#include <algorithm>

namespace costrata {
namespace {

QString name(const Estimate& e) { return toQString(e.design->name).simplified(); }
Money cost(const Estimate& e) { return e.bill->totals.amortised; }
QString money(Money m) { return numberText(dollars(m)); }

QString gaps(const Estimate& e)
{
    const auto count = e.bill->missing().size();
    if (count == 0)
        return QStringLiteral("its numbers are too large to bill");
    return count == 1 ? QStringLiteral("one price or quantity is missing")
                      : QStringLiteral("%1 prices or quantities are missing").arg(count);
}

/// "$498.37 (57 %) less than the baseline X"
QString against(const Estimate& e, const Estimate& base)
{
    const Money difference = cost(e) < cost(base) ? cost(base) - cost(e) : cost(e) - cost(base);
    if (difference.isZero())
        return QStringLiteral("the same as the baseline %1").arg(name(base));
    QString percent = changeText(cost(e), cost(base)).mid(1);
    if (!percent.isEmpty())
        percent = QStringLiteral(" (%1)").arg(percent);
    return QStringLiteral("%1%2 %3 than the baseline %4")
        .arg(money(difference), percent, cost(e) < cost(base) ? QStringLiteral("less") : QStringLiteral("more"),
             name(base));
}

QString counted(std::ptrdiff_t n, const char* one, const char* many)
{
    return QStringLiteral("%1 %2").arg(QString::number(n), QLatin1String(n == 1 ? one : many));
}

QString providerOf(const Estimate& e, const LineItem& line)
{
    return QString::fromUtf8(e.design->components[line.component].service->provider);
}

QString numeral(Decimal number)
{
    return numberText(number == number.rounded(3) ? quantityText(number) : number.toString());
}

}  // namespace

Answer answerOf(const std::vector<Estimate>& estimates, const std::vector<std::size_t>& order, std::size_t baseline)
{
    const Estimate& best = estimates[order.front()];
    const Estimate* base = baseline < estimates.size() ? &estimates[baseline] : nullptr;
    Answer answer{{}, {}, order.front()};
    QStringList sentences;
    if (!best.bill->complete) {
        answer.title = estimates.size() == 1
            ? QStringLiteral("%1 costs at least %2 per month, incomplete").arg(name(best), money(cost(best)))
            : QStringLiteral("No design is complete, so none can be called the cheapest");
        if (estimates.size() > 1)
            sentences << QStringLiteral("The lowest known cost is that of %1: at least %2 per month, amortised.")
                             .arg(name(best), money(cost(best)));
        sentences << QStringLiteral("Of %1, %2; every total is a lower bound until they are known.")
                         .arg(name(best), gaps(best));
        answer.text = sentences.join(u' ');
        return answer;
    }
    const auto complete =
        std::count_if(estimates.begin(), estimates.end(), [](const Estimate& e) { return e.bill->complete; });
    answer.title = estimates.size() == 1
        ? QStringLiteral("%1 costs %2 per month").arg(name(best), money(cost(best)))
        : QStringLiteral("%1 is the cheapest%2 design")
              .arg(name(best),
                   static_cast<std::size_t>(complete) < estimates.size() ? QStringLiteral(" complete") : QString());
    QString first = QStringLiteral("%1 per month, amortised").arg(money(cost(best)));
    if (base && base != &best) {
        if (base->bill->complete)
            first += QStringLiteral(": ") + against(best, *base);
        else
            first += QStringLiteral("; the baseline %1 is incomplete (at least %2), so the difference is not known")
                         .arg(name(*base), money(cost(*base)));
    } else if (base && complete > 1) {
        const Estimate& next = estimates[order[1]];
        first += QStringLiteral(". It is the baseline; the next, %1, costs %2 more")
                     .arg(name(next), money(cost(next) - cost(best)));
    }
    sentences << first + u'.';
    Money spread;
    for (const LineItem& line : best.bill->lines)
        spread += line.termMonths ? line.upfront : Money();
    if (!spread.isZero())
        sentences << QStringLiteral("Of this, %1 is due upfront and spread over its term; %2 recurs every month.")
                         .arg(money(spread), money(best.bill->totals.monthly));
    if (const Money once = best.bill->totals.upfront - spread; !once.isZero())
        sentences << QStringLiteral("%1 more is paid once and is in no month's cost.").arg(money(once));
    // The incomplete ones follow all complete ones, by what is known: those first may still turn out cheaper.
    const auto incomplete = order.end() - order.begin() - complete;
    const auto open = std::count_if(order.begin() + complete, order.end(),
                                    [&](std::size_t i) { return cost(estimates[i]) < cost(best); });
    if (incomplete > 0) {
        const Estimate& e = estimates[order[static_cast<std::size_t>(complete)]];
        if (open == 1)
            sentences << QStringLiteral("%1 shows at least %2, but %3: it may turn out cheaper or dearer.")
                             .arg(name(e), money(cost(e)), gaps(e));
        else if (open > 1)
            sentences
                << QStringLiteral(
                       "%1 incomplete designs show less so far, but what they miss may make them cheaper or dearer.")
                       .arg(open);
        if (incomplete - open == 1 && open == 0)
            sentences
                << QStringLiteral("%1 is incomplete and already costs more: at least %2.").arg(name(e), money(cost(e)));
        else if (incomplete - open > 0)
            sentences << QStringLiteral("%1 more already.")
                             .arg(counted(incomplete - open, "incomplete design costs", "incomplete designs cost"));
    }
    answer.text = sentences.join(u' ');
    return answer;
}

QString lineText(const Estimate& e, const LineItem& line)
{
    const QString text = toQString(line.description);
    return e.design->components.size() > 1 ? toQString(e.design->components[line.component].name).simplified() + QStringLiteral(": ") + text : text;
}

QStringList missingTexts(const Estimate& e)
{
    QStringList items;
    for (const LineItem& line : e.bill->lines) {
        if (line.complete())
            continue;
        const QString why = line.state == LineState::UnknownQuantity ? QStringLiteral("the quantity was not given") : toQString(line.missing);
        if (const QString item = QStringLiteral("%1: %2.").arg(lineText(e, line), why); !items.contains(item))
            items << item;
    }
    return items;
}

std::vector<Assumption> assumptionsOf(const std::vector<Estimate>& estimates, const std::vector<std::size_t>& order)
{
    std::vector<Assumption> list;
    for (const std::size_t i : order) {
        for (const std::string& text : estimates[i].bill->assumptions) {
            const QString t = toQString(text);
            auto it = std::ranges::find(list, t, &Assumption::text);
            if (it == list.end())
                it = list.insert(list.end(), {t, {}});
            it->designs.push_back(i);
        }
    }
    return list;
}

std::vector<SettingText> settingTexts(const Settings& settings)
{
    std::vector<SettingText> list;
    const auto& specs = settings.parameters().all();
    for (std::size_t i = 0; i < specs.size(); ++i) {
        if (!settings.relevant(i))
            continue;
        const ParameterSpec& spec = specs[i];
        const Value& value = settings.value(i);
        QString text;
        bool given = true;
        switch (spec.kind) {
        case ParameterKind::Choice: {
            const auto option = std::find_if(spec.options.begin(), spec.options.end(),
                                             [&](const Option& o) { return o.id == value.choice; });
            text = toQString(option != spec.options.end() ? std::string_view(option->label) : value.choice.text());
            break;
        }
        case ParameterKind::Flag:
            text =
                value.number.known() && !value.number.value().isZero() ? QStringLiteral("yes") : QStringLiteral("no");
            break;
        case ParameterKind::Regions: {
            QStringList regions;
            for (const Symbol region : value.regions)
                regions << toQString(region.text());
            text = regions.isEmpty() ? QStringLiteral("none") : regions.join(QStringLiteral(", "));
            break;
        }
        case ParameterKind::Number:
        case ParameterKind::Share:
            if (value.number.known()) {
                const QString unit =
                    spec.kind == ParameterKind::Share ? QStringLiteral("%") : QString::fromUtf8(spec.unit);
                text = numeral(value.number.value()) + (unit.isEmpty() ? QString() : u' ' + unit);
            } else {
                given = false;
            }
            break;
        }
        if (text.isEmpty()) {
            given = false;
            text = QStringLiteral("not given");
        }
        list.push_back({QString::fromUtf8(spec.label), text, given});
    }
    return list;
}

void DateSpan::add(const QString& asOf)
{
    const auto earlier = [](const QString& a, const QString& b) {
        return std::pair(firstDay(a), a) < std::pair(firstDay(b), b);
    };
    if (asOf.isEmpty())
        return;
    if (oldest.isEmpty() || earlier(asOf, oldest))
        oldest = asOf;
    if (newest.isEmpty() || earlier(newest, asOf))
        newest = asOf;
}

QString DateSpan::text() const { return oldest == newest ? oldest : QStringLiteral("%1 to %2").arg(oldest, newest); }

QDate firstDay(const QString& asOf)
{
    QString day = asOf;
    while (day.size() >= 4 && day.size() < 10)
        day += QStringLiteral("-01");
    return QDate::fromString(day, Qt::ISODate);
}

QString ageText(const QString& asOf, QDate date)
{
    const QDate from = firstDay(asOf);
    const auto counted = [](int n, const QString& what) {
        return QStringLiteral("%1 %2%3").arg(QString::number(n), what, n == 1 ? QString() : QStringLiteral("s"));
    };
    if (!from.isValid())
        return QStringLiteral("of unknown age");
    if (from > date)
        return QStringLiteral("dated after this report");
    int months = (date.year() - from.year()) * 12 + date.month() - from.month();
    if (date.day() < from.day())
        --months;
    if (months == 0)
        return counted(static_cast<int>(from.daysTo(date)), QStringLiteral("day")) + QStringLiteral(" old");
    QStringList parts;
    if (months >= 12)
        parts << counted(months / 12, QStringLiteral("year"));
    if (months % 12)
        parts << counted(months % 12, QStringLiteral("month"));
    return parts.join(QStringLiteral(" and ")) + QStringLiteral(" old");
}

Sources::Sources(const std::vector<Estimate>& estimates)
{
    for (const Estimate& e : estimates) {
        for (const LineItem& line : e.bill->lines) {
            if (!line.price || isEntered(*line.price))
                continue;
            const QString source = toQString(line.price->source.text()), asOf = toQString(line.price->asOf.text()),
                          confidence = toQString(line.price->confidence.text());
            const auto [it, added] = m_index.try_emplace(source, m_all.size());
            if (added)
                m_all.push_back({source, static_cast<int>(m_all.size()) + 1, {}, {}});
            Source& s = m_all[it->second];
            ++s.lines;
            s.dates.add(asOf);
            if (!s.confidence.contains(confidence))
                s.confidence << confidence;
            m_dates.add(asOf);
            const QString provider = providerOf(e, line);
            auto known = std::find_if(m_providers.begin(), m_providers.end(),
                                      [&](const auto& p) { return p.first == provider; });
            if (known == m_providers.end())
                known = m_providers.insert(known, {provider, {}});
            known->second.add(asOf);
        }
    }
}

QString Sources::citation(const LineItem& line) const
{
    if (!line.price)
        return {};
    if (isEntered(*line.price))
        return toQString(originText(*line.price));
    const Source& s = m_all[m_index.at(toQString(line.price->source.text()))];
    return QStringLiteral("%1 [%2]").arg(toQString(originText(*line.price)), QString::number(s.number));
}

const Source* Sources::oldest() const
{
    const auto it = std::min_element(m_all.begin(), m_all.end(), [](const Source& a, const Source& b) {
        return firstDay(a.dates.oldest) < firstDay(b.dates.oldest);
    });
    return it == m_all.end() ? nullptr : &*it;
}

QString Sources::datesByProvider() const
{
    QStringList parts;
    for (const auto& [provider, dates] : m_providers)
        parts << provider + u' ' + dates.text();
    return parts.join(QStringLiteral(", "));
}

QString Sources::dates() const { return m_dates.text(); }

}  // namespace costrata
