// SPDX-License-Identifier: GPL-3.0-or-later
// What was paid up to each month with a portfolio of commitments and without, and from when on it has paid off.
#pragma once

#include "base/month.h"
#include "charts/curve_chart.h"
#include "commitments/simulation.h"

namespace costrata {

/// By the invoices, upfront fees included. `start` is the simulation's first month.
CurveChart cashChart(const commitments::Simulation& simulation, Month start);

}  // namespace costrata
