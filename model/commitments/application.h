// SPDX-License-Identifier: GPL-3.0-or-later
// Which usage commitments cover in each hour of a month: the one rule that simulation and optimiser share.
#pragma once

#include "commitments/market.h"

namespace costrata::commitments {

struct Applied {
    std::vector<std::vector<Units>> covered;  ///< per pool, 730 hours; empty where no commitment serves it
    std::vector<Int128> used;                 ///< per group, in the unit of `capacity`, over the month
};

/// Groups by rank: the order in which they are applied.
std::vector<std::size_t> inOrder(const Market& market);

/// Currency of `steps` steps of a group: raw Decimal x billionths of a unit, so that usage x weight needs no rounding.
inline Int128 capacityOf(const Group& group, std::int64_t steps) { return (group.step * Decimal(steps)).raw() * oneUnit; }

/// Steps of a portfolio that are active in a month, by group.
std::vector<std::int64_t> activeSteps(const Market& market, const Portfolio& portfolio, int month);

/// Applies `capacity` (per group) in `order` to the usage of each pool in a month.
Applied apply(const Market& market, std::span<const Usage* const> usages, std::span<const std::size_t> order, std::span<const Int128> capacity,
              int month);

}  // namespace costrata::commitments
