// SPDX-License-Identifier: GPL-3.0-or-later
// A ranking as a scatter: cost against what it buys.
#pragma once

#include "charts/scatter_chart.h"
#include "explore/arrangement.h"

namespace costrata {

/// Points stand in the order of Ranking::found. Pure, so that it runs on another thread.
ScatterChart spaceChart(const std::shared_ptr<const RankedSpace>& ranked, space::Axis axis);

}  // namespace costrata
