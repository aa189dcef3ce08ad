// SPDX-License-Identifier: GPL-3.0-or-later
// From a design to its commitments: its usage as pools, its market, its portfolio by name, and the futures to weigh.
#pragma once

#include "commitments/plan_setup.h"
#include "design/workspace.h"

namespace costrata::commitments {

struct DesignPools {
    std::vector<Pool> pools;
    std::vector<Text> notes;  ///< what was left out, and why
};
/// The committable lines of a design's bills, all on demand, month by month with growth, planned changes and dated charges;
/// within a month as each component's course says (even, when it says nothing). Prices point into `book`.
DesignPools poolsOf(const Design& design, const PriceBook& book, const Assumptions& assumptions, int months);

/// The first month of a plan: the assumptions', or the book's.
Month planStart(const Assumptions& assumptions, const PriceBook& book);

/// The pools with what is sold for them.
Market marketOf(const Design& design, const PriceBook& book, const Assumptions& assumptions, int months);

/// The terms that the market has a group and an offer for, owned ones first; the others are left over. A term whose start
/// has passed counts as owned: its upfront fee was due before the plan. One that has ended is in `ended`.
struct NamedPortfolio {
    Portfolio portfolio;
    std::vector<std::size_t> terms;  ///< for each commitment, its place in the setup
    std::vector<std::size_t> unmatched, ended;
};
NamedPortfolio portfolioOf(const Market& market, const std::vector<PlannedTerm>& terms, Month start);
std::vector<PlannedTerm> termsOf(const Market& market, const Portfolio& portfolio, Month start);

/// Usage of all pools and on-demand prices as the future says. Fails as toUnits() does.
Result<Scenario> scenarioOf(const Market& market, const Future& future, int months);
/// All futures of the setup.
Result<std::vector<Scenario>> scenariosOf(const Market& market, const PlanSetup& setup);
/// The market itself in such a future: usage and on-demand prices.
Result<Market> marketIn(const Market& market, const Future& future, int months);

/// The cheapest portfolio by the setup: its goal, futures, criterion and rungs, on top of what is owned. Fails when a future does.
Result<Plan> planFor(const Market& market, const Portfolio& owned, const PlanSetup& setup);

/// The portfolio of the setup's terms with what it costs, in the what-if of the setup.
struct ShownPlan {
    NamedPortfolio named;
    Simulation simulation;  ///< in the what-if
    std::vector<Text> notes;  ///< terms that no longer fit, and why
};
/// `keepHours`: covered units of every hour too.
Result<ShownPlan> showPlan(const Market& market, const PlanSetup& setup, Month start, bool keepHours = false);

}  // namespace costrata::commitments
