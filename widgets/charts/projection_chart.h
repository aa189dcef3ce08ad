// SPDX-License-Identifier: GPL-3.0-or-later
// The cost of designs month by month, as curves.
#pragma once

#include "billing/projection.h"
#include "charts/curve_chart.h"

namespace costrata {

struct NamedProjection {
    QString name;
    std::size_t style;
    bool current;
    const Projection* projection;
};

/// What was paid up to each month, upfront fees included; or what each month costs without them. All have the same months.
CurveChart projectionChart(const std::vector<NamedProjection>& projections, bool cumulative);

}  // namespace costrata
