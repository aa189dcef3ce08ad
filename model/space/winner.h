// SPDX-License-Identifier: GPL-3.0-or-later
// What would change the winner: the load at which another service becomes the cheapest.
#pragma once

#include "space/search.h"

namespace costrata::space {

/// From this value of a workload's number on, outwards from the present one, another service wins.
struct WinnerChange {
    std::size_t parameter;   ///< of the workload
    Decimal now, from;       ///< values; `from` is exact to a hundredth of itself
    const Service* service;  ///< the new winner; null: nothing meets the requirements any longer
    Money amortised;         ///< what it costs there
};

/// Looks from a tenth to ten times the present value of data, reads, writes and active hours, each alone, at the nearest
/// change on either side that shows at a doubling or halving. Searches the whole space anew for each value it looks at.
std::vector<WinnerChange> winnerChanges(const Requirements& requirements, const PriceBook& book, Month month = {}, const std::atomic<bool>* cancel = nullptr);

}  // namespace costrata::space
