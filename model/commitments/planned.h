// SPDX-License-Identifier: GPL-3.0-or-later
// A commitment plan with all that is told of it: what every page, file and table of commitments is made from.
#pragma once

#include "commitments/design_plan.h"

namespace costrata::commitments {

enum class PlanKind : std::uint8_t {
    Optimum,    ///< the cheapest purchases on top of what is owned; terms that were planned before make way
    AsPlanned,  ///< the setup's terms as they stand
};

struct PlannedCommitments {
    std::string name;  ///< of the design, or of the usage file
    Month start;       ///< month 0
    PlanSetup setup;   ///< its terms are those of the plan, and those that do not fit
    Market market;     ///< as planned for, not the what-if's
    Plan plan;         ///< owned terms, then purchases; reasons and proof only when it is `optimal`
    bool optimal = false;  ///< it is what planFor() buys
    Simulation simulation;                ///< of the plan, in the setup's what-if
    std::vector<ScenarioResult> futures;  ///< one per future of the setup
    std::vector<Text> notes;       ///< terms that no longer fit, and why

    /// The share of a future in all weights; none when no future weighs anything.
    std::optional<Decimal> weightOf(std::size_t future) const;
};

/// Fails when usage grows out of range in a future or the what-if.
Result<PlannedCommitments> plannedCommitments(std::string name, Market market, const PlanSetup& setup, Month start, PlanKind kind);
/// Of a design; `setup` mostly is its own plan. Prices of the market point into `book`.
Result<PlannedCommitments> plannedCommitments(const Design& design, const PlanSetup& setup, const PriceBook& book, const Assumptions& assumptions,
                                              PlanKind kind);

}  // namespace costrata::commitments
