// SPDX-License-Identifier: GPL-3.0-or-later
// Which rows of a ranking are shown, and in which order. Pure, so that it runs on another thread.
#pragma once

#include "space/front.h"

#include <QString>

#include <memory>
#include <vector>

namespace costrata {

/// A ranking with the prices that it was made of.
struct RankedSpace {
    std::shared_ptr<const PriceBook> book;
    space::Requirements wanted;
    space::Ranking ranking;
};

/// The words of every configuration, in the order of Ranking::found.
using RowWords = std::shared_ptr<const std::vector<QString>>;

enum class SpaceColumn : std::uint8_t { Service, PerMonth, Difference, Configuration, Region, Term, Upfront, Availability, ZoneRto, RegionRto, Headroom };
inline constexpr int spaceColumnCount = 11;

struct Arrangement {
    bool all = false;  ///< else the cheapest of each service in each region
    QString text = {};  ///< words that a row must have
    QString provider = {}, service = {};  ///< name, id; empty: any
    int term = -1;     ///< months; -1: any
    SpaceColumn column = SpaceColumn::PerMonth;
    bool descending = false;

    bool needsWords() const { return !text.trimmed().isEmpty() || column == SpaceColumn::Configuration; }
    friend bool operator==(const Arrangement&, const Arrangement&) = default;
};

RowWords wordsOfAll(const space::Ranking& ranking);
/// Indices into Ranking::found. What is not stated comes last either way; equals stand by cost. `words` where they are needed.
std::vector<std::uint32_t> arranged(const space::Ranking& ranking, const Arrangement& how, const RowWords& words);

}  // namespace costrata
