// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/plan_parts.h"

namespace costrata {

using namespace commitments;

std::string futureText(const Future& future)
{
    std::string text;
    const auto add = [&](const std::string& part) { text += (text.empty() ? "" : ", ") + part; };
    const auto change = [](Decimal share) {
        const Decimal percent = (share * Decimal(100)).rounded(2);
        return (percent.isNegative() ? "" : "+") + percent.toString() + " %";
    };
    if (future.usage != Decimal(1))
        add("usage " + change(future.usage - Decimal(1)));
    if (!future.growthPerMonth.isZero())
        add("growth " + change(future.growthPerMonth) + " a month");
    if (future.lastMonths)
        add("ends after " + std::to_string(*future.lastMonths) + (*future.lastMonths == 1 ? " month" : " months"));
    if (future.prices != Decimal(1))
        add("on-demand prices " + change(future.prices - Decimal(1)));
    return text;
}

std::string futureName(const Future& future)
{
    const std::string text = futureText(future);
    if (future.name.empty())
        return text.empty() ? "as designed" : text;
    return text.empty() ? future.name : future.name + ": " + text;
}

std::string breakEvenText(const Simulation& simulation)
{
    const auto even = simulation.breakEvenMonth();
    return !even ? "not within the horizon" : *even == 0 ? "from the start" : "month " + std::to_string(*even);
}

std::string proofText(Proof proof)
{
    switch (proof) {
    case Proof::Exact: return "No portfolio within the limits costs less.";
    case Proof::Local: return "Commitments compete for the same usage, or the budget binds: no change that was tried costs less, which is no proof.";
    case Proof::Stopped: return "Commitments compete for the same usage: the search for a better mix ended at its effort limit.";
    }
    return {};
}

std::optional<ExpectedCost> expectedCost(const PlannedCommitments& plan)
{
    ExpectedCost sum;
    Decimal weights = 0;
    for (std::size_t f = 0; f < plan.futures.size(); ++f) {
        const Decimal weight = plan.setup.futures[f].weight;
        const ScenarioResult& future = plan.futures[f];
        sum.onDemandOnly += future.simulation.onDemandOnly() * weight;
        sum.cost += future.simulation.cost() * weight;
        sum.regret += future.regret * weight;
        weights += weight;
    }
    if (weights.isZero())
        return std::nullopt;
    return ExpectedCost{sum.onDemandOnly / weights, sum.cost / weights, sum.regret / weights};
}

std::vector<std::string> planNotes(const PlannedCommitments& plan)
{
    std::vector<std::string> notes;
    const auto add = [&](const std::vector<Text>& texts) {
        for (const Text& text : texts)
            notes.push_back(text.str());
    };
    add(plan.plan.reasons);
    if (!plan.market.groups.empty() && plan.optimal)
        notes.push_back(plan.setup.rungs > 1 ? proofText(plan.plan.proof) + " Its purchases are spread over " + std::to_string(plan.setup.rungs) + " starts."
                                             : proofText(plan.plan.proof));
    add(plan.notes);
    for (const Group& group : plan.market.groups) {
        for (const Text& note : group.notes)
            notes.push_back(group.name + ": " + note.str());
    }
    for (const Text& missing : plan.market.missing)
        notes.push_back("Missing: " + missing.str() + ".");
    add(plan.market.notes);
    return notes;
}

}  // namespace costrata
