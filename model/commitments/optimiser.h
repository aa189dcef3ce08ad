// SPDX-License-Identifier: GPL-3.0-or-later
// The cheapest portfolio for a horizon.
#pragma once

#include "commitments/simulation.h"

namespace costrata::commitments {

struct Limits {
    std::optional<Money> maxUpfront = {};  ///< of all purchases together, over the horizon
    int maxTerm = 36;                      ///< months
    Decimal minUtilisation = 0;            ///< share, 0 to 1: what is used less of the time stays on demand
    Decimal keepOnDemand = 0;              ///< share, 0 to 1, of the mean usage that stays on demand

    friend bool operator==(const Limits&, const Limits&) = default;
};

struct Goal {
    int months = 36;           ///< 1 to 120; terms that end later are not bought
    Decimal discountRate = 0;  ///< a year, applied monthly as rate / 12: 0.08 is 8 %
    Limits limits = {};

    friend bool operator==(const Goal&, const Goal&) = default;
};

/// One future: usage of every pool, in the market's order. Without scenarios, the market's own usage is the future.
struct Scenario {
    std::string name;
    Decimal weight;  ///< relative; 0 or more
    std::vector<Usage> usages;
    Decimal prices = 1;  ///< on-demand prices times this
};
/// The market in that future.
Market inScenario(const Market& market, const Scenario& scenario);

enum class Proof : std::uint8_t {
    Exact,    ///< no portfolio within the limits costs less (plans: in steps of `Plan::granules`)
    Local,    ///< commitments of several ranks serve the same pools, or a budget binds: no change that was tried costs less
    Stopped,  ///< the same, and the search ended at its effort limit before all changes were tried
};

struct Plan {
    Portfolio portfolio;  ///< owned commitments, then purchases in order of group and start
    Proof proof = Proof::Exact;
    std::vector<int> granules;  ///< steps that are bought at once in each group: 1 up to 1,000 levels
    std::vector<Text> reasons;
};

/// Decides between costs as binary floating-point numbers; what a plan costs is simulate()'s, exact.
///
/// Each group of a rank is separable from the others: how often its k-th step is used in every month says what that step may
/// cost (levels, term_flow.h). Plans see what reservations leave. Where both serve a pool, buying fewer reservations is tried:
/// exhaustively when that is at most 4,096 combinations (exact when one term fits the horizon), else by single and paired
/// changes, within an effort that keeps 500 pools of a year under a second.
///
/// Precondition: a pool is in one group of each rank at most. Never buys past `Usage::end` of all pools of a group, nor for
/// a pool that ends sooner than the shortest term.
Plan optimise(const Market& market, const Portfolio& owned, const Goal& goal, const std::vector<Scenario>& scenarios = {});

/// What the plan costs and saves in each future, and how much more than that future's own optimum.
struct ScenarioResult {
    std::string name;
    Simulation simulation;
    Money regret;  ///< against the optimum for this future alone, amortised; at least zero up to proof
};
std::vector<ScenarioResult> evaluate(const Market& market, const Portfolio& portfolio, const Goal& goal, const std::vector<Scenario>& scenarios);

/// The portfolio whose dearest future costs least among: the optimum of each future, of the weights given, and of mixtures of
/// two futures in tenths. No proof that no other portfolio has a better worst case.
Plan minimiseWorstCase(const Market& market, const Portfolio& owned, const Goal& goal, const std::vector<Scenario>& scenarios);

}  // namespace costrata::commitments
