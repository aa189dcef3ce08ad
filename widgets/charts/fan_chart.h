// SPDX-License-Identifier: GPL-3.0-or-later
// The curves of uncertain growth: the median of each design over the months, between its tenth and ninetieth percentile.
#pragma once

#include "charts/curve_chart.h"
#include "explore/uncertainty.h"

namespace costrata {

struct NamedFan {
    QString name;
    std::size_t style;  ///< as in Curve
    bool current;
    Fan fan;
};

/// All fans have the same number of months.
CurveChart fanChart(const std::vector<NamedFan>& fans, bool cumulative);

}  // namespace costrata
