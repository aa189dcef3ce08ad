// SPDX-License-Identifier: GPL-3.0-or-later
// What a design costs: line items, each quantity x unit price with the list price it used.
#pragma once

#include "catalog/price.h"
#include "money/money.h"

#include <array>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace costrata {

enum class Category : std::uint8_t { Compute, Storage, Io, Backup, Transfer, Replication, License, Other };
inline constexpr std::size_t categoryCount = 8;
std::string_view categoryId(Category category);     ///< "io"
std::string_view categoryLabel(Category category);  ///< "I/O and requests"

enum class LineState : std::uint8_t {
    Priced,
    Included,         ///< costs nothing by the vendor's rule, which the line states
    MissingPrice,     ///< the catalog has no such price, or the user has not given it: the cost is unknown, not zero
    UnknownQuantity,  ///< the user has not said how much: the cost is unknown, not zero
};

class AdjustedPrices;

struct LineItem {
    Category category;
    LineState state;
    std::size_t component;    ///< index in the design
    std::string description;
    Amount quantity;          ///< in `unit`
    Unit unit;
    const Price* price;       ///< in the bill's price book, its entered or its adjusted prices; null when missing or included
    Money monthly;            ///< recurring, per month of 730 hours; unrounded
    Money upfront;            ///< one-time: due when the term starts, or without a term when it is used
    int termMonths;           ///< 0 without a commitment
    std::string missing;      ///< which price or quantity is missing; empty when none is

    bool complete() const { return state == LineState::Priced || state == LineState::Included; }
    /// Monthly cost with the upfront fee spread evenly over its term.
    Money amortised() const { return termMonths ? monthly + upfront / Decimal(termMonths) : monthly; }
};

struct Totals {
    Money monthly;
    Money upfront;
    Money amortised;  ///< per month
    std::array<Money, categoryCount> amortisedByCategory;
};

struct Bill {
    std::vector<LineItem> lines;
    Totals totals;
    std::vector<std::string> assumptions;  ///< ours, not the vendor's; each once
    std::vector<std::string> warnings;     ///< settings that the vendor would not accept
    bool complete = true;                  ///< false: the totals are a lower bound
    /// Prices that the user gave as settings; lines point to them. Shared, so that a copy of the bill stays whole.
    std::vector<std::shared_ptr<const Price>> enteredPrices;
    std::shared_ptr<const AdjustedPrices> adjusted = {};  ///< holds the adjusted prices that lines point to

    std::vector<std::string> missing() const;  ///< every missing price and quantity, in line order
};

}  // namespace costrata
