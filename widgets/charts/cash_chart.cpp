// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/cash_chart.h"

#include <QCoreApplication>

#include <algorithm>

namespace costrata {
namespace {

struct CashText {
    Q_DECLARE_TR_FUNCTIONS(costrata::CashChart)
};

}  // namespace

CurveChart cashChart(const commitments::Simulation& simulation, Month start)
{
    const auto count = simulation.months.size();
    CurveChart chart{CashText::tr("Month"), CashText::tr("US dollars paid so far"), {0, std::max(1.0, static_cast<double>(count)), false, true}, {}, {}, {}};
    Curve onDemand{CashText::tr("On demand"), 1, false, {}}, plan{CashText::tr("This plan"), 0, true, {}};
    Money without, with;
    // The first point is the start, where only upfront fees were paid.
    chart.x.push_back(0);
    chart.xTexts.push_back(CashText::tr("start"));
    onDemand.points.push_back({without, PointState::Complete});
    plan.points.push_back({simulation.months.empty() ? Money() : simulation.months[0].upfront, PointState::Complete});
    for (std::size_t m = 0; m < count; ++m) {
        without += simulation.months[m].onDemandOnly;
        with += simulation.months[m].billed();
        chart.x.push_back(static_cast<double>(m + 1));
        chart.xTexts.push_back(QString::fromStdString((start + static_cast<int>(m)).text()));
        onDemand.points.push_back({without, PointState::Complete});
        plan.points.push_back({with, PointState::Complete});
    }
    if (const auto even = simulation.breakEvenMonth(); even && *even > 0) {
        const auto at = static_cast<std::size_t>(*even);
        chart.marks.push_back({chart.x[at], plan.points[at].cost.dollars().toDouble(), CashText::tr("break-even, month %1").arg(*even), true});
    }
    chart.curves = {std::move(plan), std::move(onDemand)};
    return chart;
}

}  // namespace costrata
