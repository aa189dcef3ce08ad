// SPDX-License-Identifier: GPL-3.0-or-later
#include "commitments/planned.h"

#include <algorithm>
#include <tuple>

namespace costrata::commitments {
namespace {

bool isPlanned(const PlannedTerm& term, Month start) { return !term.owned && term.start >= start; }

/// Purchases in an order of their own, equal ones as one: the same portfolio may be written down in several ways.
Portfolio ordered(Portfolio portfolio)
{
    const auto what = [](const Commitment& c) { return std::tuple(c.group, c.offer, c.start, c.owned); };
    std::ranges::sort(portfolio, {}, what);
    Portfolio merged;
    for (const Commitment& c : portfolio) {
        if (!merged.empty() && what(merged.back()) == what(c))
            merged.back().steps += c.steps;
        else
            merged.push_back(c);
    }
    return merged;
}

}  // namespace

std::optional<Decimal> PlannedCommitments::weightOf(std::size_t future) const
{
    Decimal all = 0;
    for (const Future& each : setup.futures)
        all += each.weight;
    return all.isZero() ? std::nullopt : std::optional(setup.futures[future].weight / all);
}

Result<PlannedCommitments> plannedCommitments(std::string name, Market market, const PlanSetup& setup, Month start, PlanKind kind)
{
    PlannedCommitments planned{.name = std::move(name), .start = start, .setup = setup, .market = {}, .plan = {}, .simulation = {}, .futures = {}, .notes = {}};
    std::vector<PlannedTerm>& terms = planned.setup.terms;
    std::erase_if(terms, [&](const PlannedTerm& term) { return isPlanned(term, start); });
    auto optimum = planFor(market, portfolioOf(market, terms, start).portfolio, setup);
    if (!optimum)
        return tl::make_unexpected(optimum.error());
    if (kind == PlanKind::AsPlanned) {
        terms = setup.terms;
    } else {
        for (PlannedTerm& term : termsOf(market, optimum->portfolio, start)) {
            if (!term.owned)
                terms.push_back(std::move(term));
        }
    }
    auto shown = showPlan(market, planned.setup, start);
    if (!shown)
        return tl::make_unexpected(shown.error());
    planned.market = std::move(market);
    planned.simulation = std::move(shown->simulation);
    planned.notes = std::move(shown->notes);
    planned.optimal = ordered(optimum->portfolio) == ordered(shown->named.portfolio);
    if (planned.optimal)
        planned.plan = std::move(*optimum);
    planned.plan.portfolio = std::move(shown->named.portfolio);
    const auto scenarios = scenariosOf(planned.market, planned.setup);
    if (!scenarios)
        return tl::make_unexpected(scenarios.error());
    planned.futures = evaluate(planned.market, planned.plan.portfolio, planned.setup.goal, *scenarios);
    return planned;
}

Result<PlannedCommitments> plannedCommitments(const Design& design, const PlanSetup& setup, const PriceBook& book, const Assumptions& assumptions,
                                              PlanKind kind)
{
    Design planned = design;
    planned.plan = setup;  // the market counts in steps that fit its terms
    return plannedCommitments(design.name, marketOf(planned, book, assumptions, setup.goal.months), setup, planStart(assumptions, book), kind);
}

}  // namespace costrata::commitments
