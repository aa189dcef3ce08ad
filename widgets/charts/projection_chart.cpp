// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/projection_chart.h"

#include <QCoreApplication>

#include <algorithm>

namespace costrata {
namespace {

struct ProjectionText {
    Q_DECLARE_TR_FUNCTIONS(costrata::ProjectionChart)
};

}  // namespace

CurveChart projectionChart(const std::vector<NamedProjection>& projections, bool cumulative)
{
    static const std::vector<ProjectedMonth> none;
    const auto& months = projections.empty() ? none : projections.front().projection->months;
    const QString first = months.empty() ? QString() : QString::fromStdString(months.front().month.text());
    CurveChart chart{ProjectionText::tr("Months, from %1 on").arg(first),
                     cumulative ? ProjectionText::tr("US dollars paid so far, upfront fees included") : ProjectionText::tr("US dollars in the month, upfront fees aside"),
                     {1, std::max(2.0, static_cast<double>(months.size())), false, true},
                     {},
                     {},
                     {}};
    for (std::size_t m = 0; m < months.size(); ++m) {
        chart.x.push_back(static_cast<double>(m + 1));
        chart.xTexts.push_back(QString::fromStdString(months[m].month.text()));
    }
    for (const NamedProjection& named : projections) {
        Curve curve{named.name, named.style, named.current, {}};
        Money paid;
        bool complete = true;
        for (const ProjectedMonth& month : named.projection->months) {
            paid += month.paid();
            complete = cumulative ? complete && month.complete : month.complete;  // a sum stays a lower bound
            curve.points.push_back({cumulative ? paid : month.recurring, complete ? PointState::Complete : PointState::Incomplete});
        }
        chart.curves.push_back(std::move(curve));
    }
    return chart;
}

}  // namespace costrata
