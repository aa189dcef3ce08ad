// SPDX-License-Identifier: GPL-3.0-or-later
// The optimum of every group, given how many levels each may buy: what the optimiser searches with.
#pragma once

#include "commitments/levels.h"
#include "commitments/optimiser.h"
#include "commitments/term_flow.h"

#include <limits>
#include <map>
#include <memory>

namespace costrata::commitments {

/// Per group: the most levels that may be bought.
using Caps = std::vector<std::size_t>;
inline constexpr std::size_t noCap = std::numeric_limits<std::size_t>::max();

struct Solution {
    Portfolio purchases;
    double net = 0;                             ///< what they save less what they cost, discounted
    std::vector<std::size_t> bought;            ///< per group: levels active at once at most
    std::vector<std::vector<double>> levelUse;  ///< per group and level: share of the hours in use
    Proof proof = Proof::Exact;
};

class Solver {
public:
    /// All arguments outlive the solver.
    Solver(const Market& market, const Portfolio& owned, const Goal& goal, const std::vector<Scenario>& scenarios);

    /// `upfrontPrice`: what each upfront dollar costs on top of itself, for a budget.
    Solution solve(const Caps& caps, double upfrontPrice) const;
    /// Whether each group can buy but once: then the number of its levels is all there is to decide.
    bool oneTermFits() const;
    const std::vector<int>& granules() const { return m_granules; }

private:
    struct Future {
        double weight, prices;
        std::vector<const Usage*> usages;
    };
    /// Levels of the months of a horizon; equal months share theirs.
    struct Curves {
        std::vector<std::shared_ptr<const Levels>> months;
        std::vector<double> use;  ///< per level, share of the hours of the group's life
        std::size_t allowed = 0;  ///< levels within the limits
    };
    struct GroupSolution {
        std::vector<Commitment> purchases;
        double net = 0;
        std::size_t bought = 0;
    };

    std::size_t levelsOf(std::size_t group) const;
    int lifeOf(std::size_t group) const;  ///< months until the last of its pools ends, within the horizon
    double ownedLevels(std::size_t group, int month) const;
    Curves curvesOf(std::size_t group, const Portfolio& before) const;
    std::vector<Term> termsOf(std::size_t group, double upfrontPrice) const;
    GroupSolution solveGroup(std::size_t group, const Curves& curves, std::size_t cap, double upfrontPrice) const;

    const Market& m_market;
    const Portfolio& m_owned;
    const Goal& m_goal;
    std::vector<Future> m_futures;
    std::vector<std::size_t> m_order;
    std::vector<double> m_factor;  // discount of each month
    std::vector<int> m_granules;
    std::vector<Curves> m_reservations;  // those of plans depend on what reservations leave
    mutable std::map<std::tuple<std::size_t, std::size_t, double>, GroupSolution> m_solved;
};

}  // namespace costrata::commitments
