// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/fan_chart.h"

#include "charts/text.h"

namespace costrata {

CurveChart fanChart(const std::vector<NamedFan>& fans, bool cumulative)
{
    const std::size_t months = fans.empty() ? 0 : fans.front().fan.monthly.size();
    CurveChart chart{ChartText::tr("Months from now"),
                     cumulative ? ChartText::tr("US dollars paid so far; line: median, band: P10 to P90")
                                : ChartText::tr("US dollars paid in the month, upfront fees included; line: median, band: P10 to P90"),
                     {1, std::max(2.0, static_cast<double>(months)), false, true},
                     {},
                     {},
                     {}};
    for (std::size_t m = 1; m <= months; ++m) {
        chart.x.push_back(static_cast<double>(m));
        chart.xTexts.push_back(ChartText::tr("Month %1").arg(m));
    }
    for (const NamedFan& named : fans) {
        Curve curve{named.name, named.style, named.current, {}};
        for (const Quantiles& q : cumulative ? named.fan.cumulative : named.fan.monthly) {
            curve.points.push_back({q.p50, named.fan.complete ? PointState::Complete : PointState::Incomplete});
            curve.low.push_back(q.p10);
            curve.high.push_back(q.p90);
        }
        chart.curves.push_back(std::move(curve));
    }
    return chart;
}

}  // namespace costrata
