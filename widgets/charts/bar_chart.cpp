// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/bar_chart.h"

#include "charts/text.h"
#include "language/declared.h"
#include "output/format.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace costrata {
namespace {

/// The service and its class, as far as the name does not say so already.
QString subLabelOf(const Design& design)
{
    const QString name = toQString(design.name);
    QStringList parts;
    for (const Component& component : design.components) {
        QStringList words;
        if (const QString service = QString::fromUtf8(component.service->name);
            !name.contains(service, Qt::CaseInsensitive))
            words << service;
        const auto& specs = component.settings.parameters().all();
        for (std::size_t i = 0; i < specs.size(); ++i) {
            // The first choice from the catalog is what the service is sized by: its instance class.
            if (specs[i].offers && std::string_view(specs[i].group) == "Compute" && component.settings.relevant(i)) {
                words << toQString(component.settings.value(i).choice.text());
                break;
            }
        }
        if (!words.isEmpty())
            parts << words.join(QStringLiteral(", "));
    }
    return parts.join(QStringLiteral(" + "));
}

QString plus(const QString& text, bool positive) { return positive ? u'+' + text : text; }

double drawn(Money amount, Money total, Money base, BarMode mode)
{
    switch (mode) {
    case BarMode::Absolute:
        return amount.dollars().toDouble();
    case BarMode::Share:
        return total.isZero() ? 0 : amount.dollars().toDouble() / total.dollars().toDouble() * 100;
    case BarMode::Delta:
        return (amount - base).dollars().toDouble();
    }
    return 0;
}

QString axisLabelOf(BarMode mode, BarPeriod period)
{
    switch (mode) {
    case BarMode::Absolute:
        return ChartText::tr("US dollars %1, amortised").arg(periodText(period));
    case BarMode::Share:
        return ChartText::tr("Share of the cost %1").arg(periodText(period));
    case BarMode::Delta:
        return ChartText::tr("Difference to the baseline, US dollars %1").arg(periodText(period));
    }
    return {};
}

}  // namespace

QString shortDollars(Money money)
{
    const Decimal value = money.dollars();
    const bool cents = value < Decimal(100) && value > Decimal(-100) && !value.isZero();
    return numberText(dollars(money, cents ? 2 : 0));
}

int monthsOf(BarPeriod period) { return period == BarPeriod::Month ? 1 : period == BarPeriod::Year ? 12 : 36; }

QString periodText(BarPeriod period)
{
    return period == BarPeriod::Month ? ChartText::tr("per month") : period == BarPeriod::Year ? ChartText::tr("per year") : ChartText::tr("per 3 years");
}

QString totalText(const Bill& bill, BarPeriod period)
{
    const QString text = numberText(dollars(bill.totals.amortised));
    return (bill.complete ? QStringLiteral("%1 %2") : ChartText::tr("at least %1 %2, incomplete")).arg(text, periodText(period));
}

QString changeText(Money value, Money base)
{
    try {
        return numberText(deltaText(value, base));
    } catch (const std::overflow_error&) {
        return {};
    }
}

bool BarChart::anyIncomplete() const
{
    return std::any_of(bars.begin(), bars.end(), [](const Bar& bar) { return bar.incomplete; });
}

QString BarChart::tickText(double value) const
{
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    const double size = std::abs(value);
    QString text = numberText(english.toString(size, 'f', size < 10 && size != std::floor(size) ? 2 : 0).toStdString());
    if (mode == BarMode::Share)
        text += QStringLiteral(" %");
    if (value < 0)
        return QChar(0x2212) + text;
    return plus(text, mode == BarMode::Delta && value > 0);
}

QString BarChart::description() const
{
    QStringList sentences{axisLabel + u'.'};
    for (const Bar& bar : bars) {
        QStringList parts;
        for (std::size_t s = 0; s < series.size(); ++s) {
            if (!bar.amounts[s].isEmpty())
                parts << series[s].label + u' ' + bar.amounts[s];
        }
        QString text = bar.label + QStringLiteral(": ") + bar.exact;
        if (!bar.delta.isEmpty() && !bar.incomplete)
            text += QStringLiteral(" (%1)").arg(bar.delta);
        if (!parts.isEmpty())
            text += QStringLiteral("; ") + parts.join(QStringLiteral(", "));
        sentences << text + u'.';
    }
    return sentences.join(u' ');
}

BarChart compareChart(const std::vector<Estimate>& estimates, std::size_t baseline, BarMode mode, BarPeriod period)
{
    BarChart chart{mode, {}, {}, axisLabelOf(mode, period)};
    for (std::size_t c = 0; c < categoryCount; ++c) {
        const auto costs = [c](const Estimate& e) { return !e.bill->totals.amortisedByCategory[c].isZero(); };
        if (std::any_of(estimates.begin(), estimates.end(), costs))
            chart.series.push_back({static_cast<Category>(c), declared(categoryLabel(static_cast<Category>(c)))});
    }
    const Bill* base = baseline < estimates.size() ? estimates[baseline].bill : nullptr;
    for (std::size_t i = 0; i < estimates.size(); ++i) {
        const Bill& bill = *estimates[i].bill;
        const Money total = bill.totals.amortised;
        Bar bar{i,
                toQString(estimates[i].design->name).simplified(),
                subLabelOf(*estimates[i].design),
                shortDollars(total),
                {},
                0,
                i == baseline,
                !bill.complete,
                {},
                {},
                {}};
        for (const BarSeries& series : chart.series) {
            const auto c = static_cast<std::size_t>(series.category);
            const Money amount = bill.totals.amortisedByCategory[c];
            bar.values.push_back(drawn(amount, total, base ? base->totals.amortisedByCategory[c] : Money(), mode));
            bar.amounts.push_back(amount.isZero() ? QString() : numberText(dollars(amount)));
        }
        bar.exact = totalText(bill, period);
        const bool comparable = base && bill.complete && base->complete;
        QString bound = bar.incomplete ? QStringLiteral("≥ ") : QString();
        if (mode == BarMode::Delta && base) {
            bar.total = plus(shortDollars(total - base->totals.amortised), total > base->totals.amortised);
            if (bar.baseline)
                bound.clear();
            else if (!base->complete)
                bound = QStringLiteral("≤ ");  // the baseline costs at least what is known of it
            if (!bar.baseline && bar.incomplete && !base->complete) {
                bar.total = ChartText::tr("unknown");
                bound.clear();
            }
        }
        bar.total.prepend(bound);
        if (bar.incomplete)
            bar.delta = ChartText::tr("incomplete");
        else if (bar.baseline)
            bar.delta = ChartText::tr("baseline");
        else if (comparable) {
            bar.delta = changeText(total, base->totals.amortised);
            bar.deltaSign = total < base->totals.amortised ? -1 : total > base->totals.amortised ? 1 : 0;
        } else if (base)
            bar.delta = ChartText::tr("unknown");
        chart.bars.push_back(std::move(bar));
    }
    return chart;
}

}  // namespace costrata
