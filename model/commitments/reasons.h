// SPDX-License-Identifier: GPL-3.0-or-later
// Why a portfolio is what it is, in words.
#pragma once

#include "commitments/optimiser.h"

namespace costrata::commitments {

/// One sentence or more per group with offers: which steps are bought, how much of the time they are used, what the next
/// best way to pay would cost more in a month, and what stays on demand. `levelUse` and `granules` as of the solution.
std::vector<Text> reasonsOf(const Market& market, const Portfolio& portfolio, const Goal& goal,
                                   const std::vector<std::vector<double>>& levelUse, const std::vector<int>& granules);

}  // namespace costrata::commitments
