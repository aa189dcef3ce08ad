// SPDX-License-Identifier: GPL-3.0-or-later
// The cheapest terms for levels of usage over months, exactly.
#pragma once

#include <vector>

namespace costrata::commitments {

/// A term that may start in a month and the least that it costs there for one level.
struct Term {
    int start, months;
    double cost;
    std::size_t offer;  ///< the caller's
};

struct BoughtTerm {
    std::size_t term;  ///< index of the terms given
    int count;
};

/// values[m][k] is what the k-th level saves in month m when it is covered: never increasing in k, never negative (both are
/// needed for exactness). Each bought term covers one more level in each of its months, whichever level that is.
/// Minimises the terms' cost minus the savings.
///
/// Each level's way through the months is a path: a month on demand is an arc, a term is an arc over its months. The j-th
/// level left on demand in a month costs at least as much as the one before, so all levels together are a flow of convex
/// cost, which successive shortest paths solve exactly. Source: Ahuja, Magnanti, Orlin, Network Flows, chapters 9 and 14.
std::vector<BoughtTerm> cheapestTerms(const std::vector<const std::vector<double>*>& values, const std::vector<Term>& terms, std::size_t levels);

}  // namespace costrata::commitments
