// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_facts.h"

#include "charts/bar_chart.h"
#include "charts/text.h"
#include "language/declared.h"
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
        return ReportText::tr("its numbers are too large to bill");
    return count == 1 ? ReportText::tr("one price or quantity is missing")
                      : ReportText::tr("%n prices or quantities are missing", nullptr, static_cast<int>(count));
}

/// "$498.37 (57 %) less than the baseline X"
QString against(const Estimate& e, const Estimate& base)
{
    const Money difference = cost(e) < cost(base) ? cost(base) - cost(e) : cost(e) - cost(base);
    if (difference.isZero())
        return ReportText::tr("the same as the baseline %1").arg(name(base));
    QString percent = changeText(cost(e), cost(base)).mid(1);
    if (!percent.isEmpty())
        percent = QStringLiteral(" (%1)").arg(percent);
    return (cost(e) < cost(base) ? ReportText::tr("%1%2 less than the baseline %3") : ReportText::tr("%1%2 more than the baseline %3"))
        .arg(money(difference), percent, name(base));
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
            ? ReportText::tr("%1 costs at least %2 per month, incomplete").arg(name(best), money(cost(best)))
            : ReportText::tr("No design is complete, so none can be called the cheapest");
        if (estimates.size() > 1)
            sentences << ReportText::tr("The lowest known cost is that of %1: at least %2 per month, amortised.")
                             .arg(name(best), money(cost(best)));
        sentences << ReportText::tr("Of %1, %2; every total is a lower bound until they are known.")
                         .arg(name(best), gaps(best));
        answer.text = sentences.join(u' ');
        return answer;
    }
    const auto complete =
        std::count_if(estimates.begin(), estimates.end(), [](const Estimate& e) { return e.bill->complete; });
    answer.title = estimates.size() == 1
        ? ReportText::tr("%1 costs %2 per month").arg(name(best), money(cost(best)))
        : (static_cast<std::size_t>(complete) < estimates.size() ? ReportText::tr("%1 is the cheapest complete design") : ReportText::tr("%1 is the cheapest design"))
              .arg(name(best));
    QString first = ReportText::tr("%1 per month, amortised").arg(money(cost(best)));
    if (base && base != &best) {
        if (base->bill->complete)
            first += QStringLiteral(": ") + against(best, *base);
        else
            first += ReportText::tr("; the baseline %1 is incomplete (at least %2), so the difference is not known")
                         .arg(name(*base), money(cost(*base)));
    } else if (base && complete > 1) {
        const Estimate& next = estimates[order[1]];
        first += ReportText::tr(". It is the baseline; the next, %1, costs %2 more")
                     .arg(name(next), money(cost(next) - cost(best)));
    }
    sentences << first + u'.';
    Money spread;
    for (const LineItem& line : best.bill->lines)
        spread += line.termMonths ? line.upfront : Money();
    if (!spread.isZero())
        sentences << ReportText::tr("Of this, %1 is due upfront and spread over its term; %2 recurs every month.")
                         .arg(money(spread), money(best.bill->totals.monthly));
    if (const Money once = best.bill->totals.upfront - spread; !once.isZero())
        sentences << ReportText::tr("%1 more is paid once and is in no month's cost.").arg(money(once));
    // The incomplete ones follow all complete ones, by what is known: those first may still turn out cheaper.
    const auto incomplete = order.end() - order.begin() - complete;
    const auto open = std::count_if(order.begin() + complete, order.end(),
                                    [&](std::size_t i) { return cost(estimates[i]) < cost(best); });
    if (incomplete > 0) {
        const Estimate& e = estimates[order[static_cast<std::size_t>(complete)]];
        if (open == 1)
            sentences << ReportText::tr("%1 shows at least %2, but %3: it may turn out cheaper or dearer.")
                             .arg(name(e), money(cost(e)), gaps(e));
        else if (open > 1)
            sentences << ReportText::tr("%n incomplete designs show less so far, but what they miss may make them cheaper or dearer.", nullptr, static_cast<int>(open));
        if (incomplete - open == 1 && open == 0)
            sentences << ReportText::tr("%1 is incomplete and already costs more: at least %2.").arg(name(e), money(cost(e)));
        else if (incomplete - open == 1)
            sentences << ReportText::tr("1 incomplete design costs more already.");
        else if (incomplete - open > 0)
            sentences << ReportText::tr("%n incomplete designs cost more already.", nullptr, static_cast<int>(incomplete - open));
    }
    answer.text = sentences.join(u' ');
    return answer;
}

QString lineText(const Estimate& e, const LineItem& line)
{
    const QString text = declared(line.description);
    return e.design->components.size() > 1 ? toQString(e.design->components[line.component].name).simplified() + QStringLiteral(": ") + text : text;
}

QStringList missingTexts(const Estimate& e)
{
    QStringList items;
    for (const LineItem& line : e.bill->lines) {
        if (line.complete())
            continue;
        const QString why = line.state == LineState::UnknownQuantity ? ReportText::tr("the quantity was not given") : declared(line.missing);
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
            const QString t = declared(text);
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
            text = option != spec.options.end() ? declared(option->label) : toQString(value.choice.text());
            break;
        }
        case ParameterKind::Flag:
            text =
                value.number.known() && !value.number.value().isZero() ? ReportText::tr("yes") : ReportText::tr("no");
            break;
        case ParameterKind::Regions: {
            QStringList regions;
            for (const Symbol region : value.regions)
                regions << toQString(region.text());
            text = regions.isEmpty() ? ReportText::tr("none") : regions.join(QStringLiteral(", "));
            break;
        }
        case ParameterKind::Number:
        case ParameterKind::Share:
            if (value.number.known()) {
                const QString unit =
                    spec.kind == ParameterKind::Share ? QStringLiteral("%") : declared(spec.unit);
                text = numeral(value.number.value()) + (unit.isEmpty() ? QString() : u' ' + unit);
            } else {
                given = false;
            }
            break;
        }
        if (text.isEmpty()) {
            given = false;
            text = ReportText::tr("not given");
        }
        list.push_back({declared(spec.label), text, given});
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

QString DateSpan::text() const { return oldest == newest ? oldest : ReportText::tr("%1 to %2").arg(oldest, newest); }

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
    if (!from.isValid())
        return ReportText::tr("of unknown age");
    if (from > date)
        return ReportText::tr("dated after this report");
    int months = (date.year() - from.year()) * 12 + date.month() - from.month();
    if (date.day() < from.day())
        --months;
    const auto dayCount = static_cast<int>(from.daysTo(date));
    if (months == 0)
        return dayCount == 1 ? ReportText::tr("1 day old") : ReportText::tr("%n days old", nullptr, dayCount);
    const int years = months / 12;
    months %= 12;
    const QString inYears = years == 1 ? ReportText::tr("1 year") : ReportText::tr("%n years", nullptr, years);
    const QString inMonths = months == 1 ? ReportText::tr("1 month") : ReportText::tr("%n months", nullptr, months);
    return years == 0 ? ReportText::tr("%1 old").arg(inMonths) : months == 0 ? ReportText::tr("%1 old").arg(inYears) : ReportText::tr("%1 and %2 old").arg(inYears, inMonths);
}

Sources::Sources(const std::vector<Estimate>& estimates)
{
    for (const Estimate& e : estimates) {
        for (const LineItem& line : e.bill->lines) {
            if (!line.price || isEntered(*line.price))
                continue;
            const QString source = toQString(line.price->source.text()), asOf = toQString(line.price->asOf.text()),
                          confidence = declared(line.price->confidence.text());
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
        return declared(originText(*line.price));
    const Source& s = m_all[m_index.at(toQString(line.price->source.text()))];
    return QStringLiteral("%1 [%2]").arg(declared(originText(*line.price)), QString::number(s.number));
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
