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
    const auto& months = simulation.months;
    CurveChart chart{CashText::tr("Months, from %1 on").arg(QString::fromStdString(start.text())),
                     CashText::tr("US dollars paid so far, upfront fees included"),
                     {1, std::max(2.0, static_cast<double>(months.size())), false, true},
                     {},
                     {},
                     {}};
    Curve onDemand{CashText::tr("On demand"), 0, false, {}}, planned{CashText::tr("With commitments"), 1, true, {}};
    Money without, with;
    for (std::size_t m = 0; m < months.size(); ++m) {
        chart.x.push_back(static_cast<double>(m + 1));
        chart.xTexts.push_back(QString::fromStdString((start + static_cast<int>(m)).text()));
        onDemand.points.push_back({without += months[m].onDemandOnly, PointState::Complete});
        planned.points.push_back({with += months[m].billed(), PointState::Complete});
    }
    if (const auto even = simulation.breakEvenMonth(); even && *even > 0) {
        const std::size_t at = static_cast<std::size_t>(*even) - 1;
        chart.marks.push_back({chart.x[at], planned.y(at), CashText::tr("break-even in month %1").arg(*even), true});
    }
    chart.curves = {std::move(onDemand), std::move(planned)};
    return chart;
}

}  // namespace costrata
