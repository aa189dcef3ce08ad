// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/curve_chart.h"

#include "charts/text.h"
#include "explore/sweep_words.h"
#include "language/declared.h"
#include "language/language.h"
#include "output/format.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace costrata {

QString axisText(const SweepAxis& axis, Decimal value)
{
    return shownNumber(axisNumberText(value)) + (axis.unit.empty() ? QString() : u' ' + declared(axis.unit));
}

namespace {

/// The drawn line's height at any x.
double heightAt(const CurveChart& chart, const Curve& curve, double x)
{
    const auto after = static_cast<std::size_t>(std::lower_bound(chart.x.begin(), chart.x.end(), x) - chart.x.begin());
    if (after == 0 || after == chart.x.size())
        return curve.y(after == 0 ? 0 : chart.x.size() - 1);
    const double left = chart.x[after - 1], share = (x - left) / (chart.x[after] - left);
    return curve.y(after - 1) + share * (curve.y(after) - curve.y(after - 1));
}

void addMarks(CurveChart& chart, const SweepAxis& axis, const std::vector<CheapestSpan>& spans, bool cheapest)
{
    for (std::size_t i = 1; i < spans.size(); ++i) {
        const CheapestSpan &span = spans[i], &before = spans[i - 1];
        if (span.designs.empty() || before.designs.empty())
            continue;
        if (i > 1 && before.from == before.to && before.designs.size() > 1)
            continue;  // a tie in one point is part of the crossing that it marks
        const double x = span.from.toDouble();
        chart.marks.push_back({x, heightAt(chart, chart.curves[span.designs.front()], x), axisText(axis, span.from), cheapest});
    }
}

QString axisLabel(const SweepAxis& axis)
{
    return declared(axis.label) + (axis.unit.empty() ? QString() : QStringLiteral(", ") + declared(axis.unit));
}

}  // namespace

bool CurveChart::anyIncomplete() const
{
    return std::ranges::any_of(curves, [](const Curve& c) { return std::ranges::any_of(c.points, [](const SweepPoint& p) { return p.state == PointState::Incomplete; }); });
}

std::size_t CurveChart::nearest(double position) const
{
    std::size_t best = 0;
    for (std::size_t i = 1; i < x.size(); ++i) {
        if (std::abs(xScale.position(x[i]) - position) < std::abs(xScale.position(x[best]) - position))
            best = i;
    }
    return best;
}

QString CurveChart::costText(const Curve& curve, std::size_t i) const
{
    const SweepPoint& p = curve.points[i];
    if (p.state == PointState::OutOfRange)
        return ChartText::tr("not offered");
    QString text = numberText(dollars(p.cost));
    if (!curve.low.empty())
        text += ChartText::tr(" (%1 to %2)").arg(numberText(dollars(curve.low[i], 0)), numberText(dollars(curve.high[i], 0)));
    return p.state == PointState::Incomplete ? ChartText::tr("at least %1").arg(text) : text;
}

std::vector<std::size_t> CurveChart::order(std::size_t i) const
{
    std::vector<std::size_t> list(curves.size());
    std::iota(list.begin(), list.end(), std::size_t(0));
    std::ranges::stable_sort(list, [&](std::size_t a, std::size_t b) {
        const SweepPoint &p = curves[a].points[i], &q = curves[b].points[i];
        return p.state != q.state ? p.state < q.state : p.cost < q.cost;
    });
    return list;
}

QString CurveChart::valueText(std::size_t i) const
{
    QStringList parts;
    for (const std::size_t c : order(i))
        parts << curves[c].name + QStringLiteral(" ") + costText(curves[c], i);
    return xTexts[i] + QStringLiteral(": ") + parts.join(QStringLiteral(", "));
}

QString CurveChart::description() const
{
    if (x.empty())
        return {};
    QStringList sentences{ChartText::tr("%1 over %2.").arg(yLabel, xLabel)};
    for (const Curve& curve : curves)
        sentences << ChartText::tr("%1: %2 at %3, %4 at %5.").arg(curve.name, costText(curve, 0), xTexts.front(), costText(curve, x.size() - 1), xTexts.back());
    for (const CurveMark& mark : marks) {
        if (mark.cheapest)
            sentences << ChartText::tr("Another design becomes the cheapest at %1.").arg(mark.text);
    }
    return sentences.join(u' ');
}

CurveChart curveChart(const Sweep& sweep, const SweepResult& result, int current)
{
    CurveChart chart{axisLabel(sweep.axis),
                     sweep.over == SweepOver::MonthsKept ? ChartText::tr("US dollars in total") : ChartText::tr("US dollars per month, amortised"),
                     {sweep.axis.from.toDouble(), sweep.axis.to.toDouble(), sweep.axis.logarithmic && sweep.axis.from > Decimal(0), sweep.axis.unit == "months"},
                     {},
                     {},
                     {}};
    for (const Decimal x : result.x) {
        chart.x.push_back(x.toDouble());
        chart.xTexts.push_back(axisText(sweep.axis, x));
    }
    for (std::size_t d = 0; d < sweep.designs.size(); ++d)
        chart.curves.push_back({toQString(sweep.designs[d].design.name).simplified(), d, static_cast<int>(d) == current, result.series[d], {}, {}});
    for (std::size_t i = 0; i < result.cheapest.size(); ++i) {
        const CheapestSpan& span = result.cheapest[i];
        const double end = i + 1 < result.cheapest.size() ? result.cheapest[i + 1].from.toDouble() : span.to.toDouble();
        chart.leads.push_back({span.from.toDouble(), end, span.designs.size() == 1 ? std::optional(span.designs.front()) : std::nullopt});
    }
    addMarks(chart, sweep.axis, result.cheapest, true);
    for (const auto& spans : result.against)
        addMarks(chart, sweep.axis, spans, false);
    return chart;
}

}  // namespace costrata
