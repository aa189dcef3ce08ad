// SPDX-License-Identifier: GPL-3.0-or-later
// The whole space: every configuration of every service that serves a workload and meets the requirements, billed exactly.
#pragma once

#include "base/month.h"
#include "space/bases.h"

#include <atomic>
#include <functional>

namespace costrata::space {

/// One configuration, small: its settings are made when they are asked for.
struct Found {
    Money amortised, upfront;  ///< per month; once
    std::uint32_t base;        ///< index in Space::bases
    std::uint64_t at;          ///< which values of the base's open choices, the first choice counting fastest
    std::uint32_t headroom;    ///< thousandths; see Ranking::headroomOf
    std::uint16_t space;       ///< index in Ranking::spaces
    std::uint16_t promise;     ///< index in Ranking::promises
    std::uint8_t term;         ///< months of its longest commitment
};

/// One service in one region.
struct Space {
    const Service* service;
    Symbol region;
    std::vector<Base> bases = {};
    std::uint64_t configurations = 0;  ///< that serve the workload
    std::uint64_t feasible = 0;        ///< of them, those that meet the requirements
    std::uint64_t withoutPrice = 0;    ///< whose bill lacks a price or a quantity, so that nobody knows
    std::uint64_t refused = 0;         ///< that the vendor does not accept
    std::array<std::uint64_t, unmetCount> unmet{};  ///< that do not meet a requirement; one may fail several
    std::string reason = {};           ///< why there is none at all
};

/// What stands for "all of one kind" besides the cheapest: the fronts of cost against promise and headroom are made of these.
struct Ranking {
    const PriceBook* book = nullptr;   ///< that was searched; it must outlive the ranking
    std::vector<Space> spaces;         ///< in the order of the services; those that do not fit, too
    std::vector<Promise> promises;
    /// By cost: of each space the cheapest `keep` that meet the requirements, and the cheapest of every promise, headroom and
    /// term that occurs. So no front of cost, promise, headroom and term lacks a point.
    std::vector<Found> found;
    /// For each requirement, the cheapest that meets all but this one, where it is cheaper than everything that is found.
    std::array<std::optional<Found>, unmetCount> without{};
    bool cancelled = false;

    std::uint64_t configurations() const;
    std::uint64_t feasible() const;
    Component componentOf(const Found& one) const;
    const Promise& promiseOf(const Found& one) const { return promises[one.promise]; }
    /// vCPUs / vCPUs needed, of the tightest node, cut to three places; none: no class was chosen for the load.
    std::optional<Decimal> headroomOf(const Found& one) const;
    const Service& serviceOf(const Found& one) const { return *spaces[one.space].service; }
};

struct SearchControl {
    std::size_t keep = 2000;            ///< of each space
    /// Looks for the cheapest of all alone, and passes over what cannot be cheaper than what is found already: the counts, the
    /// kinds and what each requirement costs are then not those of the whole space.
    bool winnerOnly = false;
    int threads = 2;
    const std::atomic<bool>* cancel = nullptr;
    /// Called from any of the threads, one at a time: services in their regions that are done, and how many there are.
    std::function<void(std::size_t done, std::size_t all)> progress = {};
};

/// Exact: every configuration that the sizings offer is billed, and none that meets the requirements is cheaper than one that
/// is found without being found itself. Pure but for the control.
Ranking search(const Requirements& requirements, const PriceBook& book, Month month = {}, const SearchControl& control = {});

}  // namespace costrata::space
