// SPDX-License-Identifier: GPL-3.0-or-later
// What a plan of commitments has paid up to each month, against on demand.
#pragma once

#include "base/month.h"
#include "charts/curve_chart.h"
#include "commitments/simulation.h"

namespace costrata {

/// By the invoices, with the break-even marked where there is one.
CurveChart cashChart(const commitments::Simulation& simulation, Month start);

}  // namespace costrata
