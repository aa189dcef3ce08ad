// SPDX-License-Identifier: GPL-3.0-or-later
// What the output formats of commitment plans share.
#pragma once

#include "commitments/options.h"
#include "output/plan_output.h"

namespace costrata {

/// Months after which the loss of a commitment whose use has stopped is told.
inline constexpr int planStops[] = {3, 6, 12, 24};

inline std::string planMonthText(const PlannedCommitments& plan, int month) { return (plan.start + month).text(); }
/// "usage -30 %, ends after 12 months, on-demand prices -10 %"; empty when it changes nothing.
std::string futureText(const commitments::Future& future);
/// The same, after the name of a future that has one.
std::string futureName(const commitments::Future& future);
/// "from the start", "month 7", "not within the horizon"
std::string breakEvenText(const commitments::Simulation& simulation);
std::string proofText(commitments::Proof proof);

/// Futures by their weights; none when no future weighs anything.
struct ExpectedCost {
    Money onDemandOnly, cost, regret;
    Money saving() const { return onDemandOnly - cost; }
};
std::optional<ExpectedCost> expectedCost(const PlannedCommitments& plan);

/// Why the plan is what it is, vendors' rules, what is missing, and what was left out, a sentence each.
std::vector<std::string> planNotes(const PlannedCommitments& plan);

}  // namespace costrata
