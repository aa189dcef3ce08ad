// SPDX-License-Identifier: GPL-3.0-or-later
// What the output formats of estimates share.
#pragma once

#include "output/estimate.h"

#include <optional>

namespace costrata {

std::string_view stateId(LineState state);  ///< "missing-price"
std::string adjustmentOf(const LineItem& line);  ///< the scope and effect of what adjusted its price; empty when nothing did
bool allComplete(const std::vector<Estimate>& estimates);

/// Every missing price and quantity; of several components it says whose.
std::vector<std::string> missingTexts(const Estimate& estimate);

/// One place in a comparison, by amortised monthly cost.
struct Rank {
    int rank;  ///< from 1
    const Estimate* estimate;
    bool isBaseline;
    Money difference;                ///< amortised, per month, of what is known
    std::optional<Decimal> percent;  ///< rounded to one place; none when the baseline costs nothing
    bool differenceComplete;         ///< false: one of the two lacks a price or a quantity
};
std::vector<Rank> ranks(const std::vector<Estimate>& estimates, std::size_t baseline);

/// "INCOMPLETE: at least $12.00 a month"; empty when the bill is complete.
std::string incompleteText(const Bill& bill);

}  // namespace costrata
