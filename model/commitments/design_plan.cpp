// SPDX-License-Identifier: GPL-3.0-or-later
#include "commitments/design_plan.h"

#include "commitments/instruments.h"
#include "commitments/options.h"

#include <algorithm>

namespace costrata::commitments {
namespace {

/// Times this, a billionth of a unit is more than an hour may hold: no need to grow further, into an overflow.
const Decimal outOfRange = 100'000'000'000'000'000;

Result<Usage> usageIn(const Usage& usage, const Future& future, int months)
{
    std::vector<Units> hours;
    hours.reserve(static_cast<std::size_t>(months) * hoursInMonth);
    Decimal factor = future.usage;
    for (int m = 0; m < months; ++m) {
        if (m && factor < outOfRange)
            factor *= Decimal(1) + future.growthPerMonth;
        const std::span<const Units> month = usage.month(m);
        Units last = -1, scaled = 0;  // neighbours are mostly equal
        for (const Units hour : month) {
            if (hour != last) {
                const auto units = toUnits(toDecimal(hour) * factor);
                if (!units)
                    return tl::make_unexpected(units.error());
                last = hour;
                scaled = *units;
            }
            hours.push_back(scaled);
        }
        if (month.empty())
            hours.resize(hours.size() + hoursInMonth);
    }
    Usage changed(std::move(hours));
    changed.end = usage.end;
    if (future.lastMonths)
        changed.end = std::min(*future.lastMonths, usage.end.value_or(months));
    return changed;
}

/// Steps of the group in `term`; none when they are not whole.
std::optional<int> stepsIn(const Group& group, const PlannedTerm& term)
{
    const auto size = normalisedUnits(classOfStep(term.step)), ofGroup = normalisedUnits(classOfStep(group.stepName));
    if (!size || !ofGroup)
        return term.steps;
    const Decimal steps = Decimal(term.steps) * *size / *ofGroup;
    if (!steps.isWhole() || steps > Decimal(maxSteps))
        return {};
    return static_cast<int>(steps.toDouble());
}

std::string nameOf(const PlannedTerm& term) { return std::to_string(term.steps) + " x " + term.group + ", " + offerText(term.purchase); }

}  // namespace

Market marketOf(const Design& design, const PriceBook& book, const Assumptions& assumptions, int months)
{
    DesignPools pools = poolsOf(design, book, assumptions, months);
    Market market = makeMarket(std::move(pools.pools), book, design.plan.terms, planStart(assumptions, book));
    market.notes.insert(market.notes.end(), pools.notes.begin(), pools.notes.end());
    return market;
}

NamedPortfolio portfolioOf(const Market& market, const std::vector<PlannedTerm>& terms, Month start)
{
    NamedPortfolio named;
    for (const bool owned : {true, false}) {
        for (std::size_t t = 0; t < terms.size(); ++t) {
            const PlannedTerm& term = terms[t];
            const int from = term.start - start;
            if ((term.owned || from < 0) != owned)
                continue;
            const auto group = std::ranges::find(market.groups, term.group, &Group::name);
            const auto offer = group == market.groups.end() ? std::vector<Offer>::const_iterator() : std::ranges::find(group->offers, term.purchase, &Offer::purchase);
            const auto steps = group == market.groups.end() ? std::nullopt : stepsIn(*group, term);
            if (!steps || offer == group->offers.end()) {
                named.unmatched.push_back(t);
                continue;
            }
            if (from + offer->termMonths <= 0) {
                named.ended.push_back(t);
                continue;
            }
            named.portfolio.push_back({static_cast<std::size_t>(group - market.groups.begin()), static_cast<std::size_t>(offer - group->offers.begin()), *steps, from, owned});
            named.terms.push_back(t);
        }
    }
    return named;
}

std::vector<PlannedTerm> termsOf(const Market& market, const Portfolio& portfolio, Month start)
{
    std::vector<PlannedTerm> terms;
    for (const Commitment& c : portfolio)
        terms.push_back({market.groups[c.group].name, market.groups[c.group].offers[c.offer].purchase, market.groups[c.group].stepName, c.steps, start + c.start, c.owned});
    return terms;
}

Result<Scenario> scenarioOf(const Market& market, const Future& future, int months)
{
    Scenario scenario{future.name, future.weight, {}, future.prices};
    for (const Pool& pool : market.pools) {
        auto usage = usageIn(pool.usage, future, months);
        if (!usage)
            return failure(pool.name + (future.name.empty() ? "" : ", " + future.name) + ": " + usage.error().message);
        scenario.usages.push_back(std::move(*usage));
    }
    return scenario;
}

Result<Market> marketIn(const Market& market, const Future& future, int months)
{
    if (future.changesUsage()) {
        const auto scenario = scenarioOf(market, future, months);
        return scenario ? Result<Market>(inScenario(market, *scenario)) : tl::make_unexpected(scenario.error());
    }
    Market changed = market;
    for (Pool& pool : changed.pools)
        pool.onDemand *= future.prices;
    return changed;
}

Result<std::vector<Scenario>> scenariosOf(const Market& market, const PlanSetup& setup)
{
    std::vector<Scenario> scenarios;
    for (const Future& future : setup.futures) {
        auto scenario = scenarioOf(market, future, setup.goal.months);
        if (!scenario)
            return tl::make_unexpected(scenario.error());
        scenarios.push_back(std::move(*scenario));
    }
    return scenarios;
}

Result<Plan> planFor(const Market& market, const Portfolio& owned, const PlanSetup& setup)
{
    const auto scenarios = scenariosOf(market, setup);
    if (!scenarios)
        return tl::make_unexpected(scenarios.error());
    Plan plan = setup.worstCase && !scenarios->empty() ? minimiseWorstCase(market, owned, setup.goal, *scenarios) : optimise(market, owned, setup.goal, *scenarios);
    plan.portfolio = laddered(market, plan.portfolio, setup.rungs, setup.goal.months);
    return plan;
}

Result<ShownPlan> showPlan(const Market& market, const PlanSetup& setup, Month start, bool keepHours)
{
    ShownPlan shown;
    shown.named = portfolioOf(market, setup.terms, start);
    for (const std::size_t t : shown.named.unmatched)
        shown.notes.push_back(say<"%1: nothing that it covers is in use, or the catalog has no price for it; it is not counted.">(nameOf(setup.terms[t])));
    for (const std::size_t t : shown.named.ended)
        shown.notes.push_back(say<"%1: it has lapsed before the plan starts.">(nameOf(setup.terms[t])));
    for (const std::size_t t : shown.named.terms) {
        if (!setup.terms[t].owned && setup.terms[t].start < start)
            shown.notes.push_back(say<"%1: its start, %2, has passed; it counts as owned.">(nameOf(setup.terms[t]), setup.terms[t].start.text()));
    }
    if (setup.whatIf == Future()) {
        shown.simulation = simulate(market, shown.named.portfolio, setup.goal.months, keepHours);
        return shown;
    }
    const auto tried = marketIn(market, setup.whatIf, setup.goal.months);
    if (!tried)
        return tl::make_unexpected(tried.error());
    shown.simulation = simulate(*tried, shown.named.portfolio, setup.goal.months, keepHours);
    return shown;
}

}  // namespace costrata::commitments
