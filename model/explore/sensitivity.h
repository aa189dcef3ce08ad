// SPDX-License-Identifier: GPL-3.0-or-later
// Which numbers of a design its cost hangs on: each is changed alone, and the bill made anew.
#pragma once

#include "billing/bill.h"
#include "design/workspace.h"

#include <vector>

namespace costrata {

/// A range of its own for one setting, in its own unit; the share of the others does not apply to it.
struct OwnRange {
    std::size_t component, parameter;
    Decimal low, high;
};

/// What one setting does to the amortised cost per month.
struct Effect {
    std::size_t component, parameter;
    Decimal now, low, high;      ///< the setting, and what it was changed to: low <= now <= high
    Money atLow, atHigh;         ///< change of the cost; of the known cost where not complete
    bool complete;               ///< false: a price or quantity is missing at one of the ends or now
    Money size() const;          ///< the larger of the two changes, without sign
};

struct Sensitivity {
    Money cost;                  ///< as the design stands, per month
    bool complete = true;
    std::vector<Effect> effects;  ///< largest first; those without any effect are left out
    std::vector<std::pair<std::size_t, std::size_t>> notGiven;  ///< component and parameter of quantities that the user was asked for
    std::size_t without = 0;      ///< settings that were changed and change nothing
};

/// Changes each numeric setting that counts by `percent` (above 0, at most 100) down and up, within what the service
/// accepts. Whole numbers change by at least one. A setting of zero has no share to change by and is left out, unless it
/// has a range of its own. The bills are of `month`, as billDesign takes it.
Sensitivity sensitivityOf(const Design& design, const PriceBook& book, Decimal percent = 20, const std::vector<OwnRange>& ranges = {}, Month month = {});

}  // namespace costrata
