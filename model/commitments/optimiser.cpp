// SPDX-License-Identifier: GPL-3.0-or-later
#include "commitments/optimiser.h"

#include "commitments/group_solver.h"
#include "commitments/reasons.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace costrata::commitments {
namespace {

constexpr std::size_t mostCombinations = 4096;
/// Hours of usage that the search for joint optima may look at: a fraction of a second's work.
constexpr double searchWork = 2e7;

class JointSearch {
public:
    JointSearch(const Solver& solver, const Market& market) : m_solver(solver), m_market(market)
    {
        std::vector<bool> inPlan(market.pools.size());
        double planHours = 1;
        for (const Group& group : market.groups) {
            if (group.rank == Rank::Reservation || group.offers.empty())
                continue;
            for (const Cover& cover : group.covers) {
                m_plansCompete = m_plansCompete || inPlan[cover.pool];
                inPlan[cover.pool] = true;
                planHours += hoursInYear;
            }
        }
        for (std::size_t g = 0; g < market.groups.size(); ++g) {
            const Group& group = market.groups[g];
            if (group.rank == Rank::Reservation && std::ranges::any_of(group.covers, [&](const Cover& c) { return inPlan[c.pool]; }))
                m_shared.push_back(g);
        }
        m_evaluations = static_cast<std::size_t>(std::clamp(searchWork / planHours, 4.0, 200'000.0));
    }

    Solution run(double upfrontPrice)
    {
        Solution solution = search(upfrontPrice);
        // Two plans over one pool are decided one after the other.
        if (m_plansCompete)
            solution.proof = std::max(solution.proof, Proof::Local);
        return solution;
    }

private:
    Solution search(double upfrontPrice)
    {
        const Caps open(m_market.groups.size(), noCap);
        Solution best = m_solver.solve(open, upfrontPrice);
        m_price = upfrontPrice;
        std::vector<std::size_t> most;
        std::size_t combinations = 1;
        for (const std::size_t g : m_shared) {
            most.push_back(best.bought[g]);
            combinations = std::min<std::size_t>(mostCombinations + 1, combinations * (best.bought[g] + 1));
        }
        std::erase_if(m_shared, [&, i = std::size_t(0)](std::size_t) mutable { return most[i++] == 0; });
        std::erase(most, 0);
        if (m_shared.empty())
            return best;
        best.proof = Proof::Local;
        if (combinations <= std::min(mostCombinations, m_evaluations))
            return exhaustive(std::move(best), most);
        return local(std::move(best), most);
    }

    Caps capsOf(const std::vector<std::size_t>& counts) const
    {
        Caps caps(m_market.groups.size(), noCap);
        for (std::size_t i = 0; i < m_shared.size(); ++i)
            caps[m_shared[i]] = counts[i];
        return caps;
    }

    /// A plan makes reservations of the same pools worth less, never more: at most what is bought without one.
    Solution exhaustive(Solution best, const std::vector<std::size_t>& most)
    {
        std::vector<std::size_t> counts(most.size(), 0);
        while (true) {
            Solution other = m_solver.solve(capsOf(counts), m_price);
            if (other.net > best.net + 1e-9 * std::abs(best.net))
                best = std::move(other);
            std::size_t i = 0;
            while (i < counts.size() && counts[i] == most[i])
                counts[i++] = 0;
            if (i == counts.size())
                break;
            ++counts[i];
        }
        best.proof = m_solver.oneTermFits() ? Proof::Exact : Proof::Local;
        return best;
    }

    Solution local(Solution best, const std::vector<std::size_t>& most)
    {
        std::vector<std::size_t> at = most;
        std::size_t left = m_evaluations;
        const auto better = [&](std::vector<std::size_t> counts) {
            if (left == 0 || counts == at)
                return false;
            --left;
            Solution other = m_solver.solve(capsOf(counts), m_price);
            if (other.net <= best.net + 1e-9 * std::abs(best.net))
                return false;
            best = std::move(other);
            at = std::move(counts);
            return true;
        };
        better(std::vector<std::size_t>(most.size(), 0));
        for (bool changed = true; changed && left;) {
            changed = false;
            for (std::size_t i = 0; i < at.size(); ++i) {
                for (const std::size_t count : {std::size_t(0), most[i], at[i] / 2, at[i] - (at[i] > 0), std::min(at[i] + 1, most[i])}) {
                    std::vector<std::size_t> counts = at;
                    counts[i] = count;
                    changed |= better(std::move(counts));
                }
                for (std::size_t j = 0; j < at.size() && at.size() <= 64; ++j) {
                    if (j == i || at[i] == 0 || at[j] == most[j])
                        continue;
                    std::vector<std::size_t> counts = at;
                    --counts[i];
                    ++counts[j];
                    changed |= better(std::move(counts));
                }
            }
        }
        best.proof = left ? Proof::Local : Proof::Stopped;
        return best;
    }

    const Solver& m_solver;
    const Market& m_market;
    std::vector<std::size_t> m_shared;  // reservation groups with a pool that a plan serves, too
    std::size_t m_evaluations;
    double m_price = 0;
    bool m_plansCompete = false;
};

Money upfrontOf(const Market& market, const Portfolio& purchases)
{
    return std::accumulate(purchases.begin(), purchases.end(), Money(),
                           [&](Money sum, const Commitment& c) { return sum + market.groups[c.group].offers[c.offer].upfront * Decimal(c.steps); });
}

}  // namespace

Market inScenario(const Market& market, const Scenario& scenario)
{
    Market future = market;
    for (std::size_t p = 0; p < future.pools.size(); ++p) {
        future.pools[p].usage = scenario.usages[p];
        future.pools[p].onDemand *= scenario.prices;
    }
    return future;
}

Plan optimise(const Market& market, const Portfolio& owned, const Goal& goal, const std::vector<Scenario>& scenarios)
{
    const Solver solver(market, owned, goal, scenarios);
    Solution solution = JointSearch(solver, market).run(0);
    if (goal.limits.maxUpfront && upfrontOf(market, solution.purchases) > *goal.limits.maxUpfront) {
        // Each upfront dollar costs `price` more until the budget holds; at the largest none is paid.
        double low = 0, high = 1;
        solution = JointSearch(solver, market).run(high);
        while (upfrontOf(market, solution.purchases) > *goal.limits.maxUpfront && high < 1e9)
            solution = JointSearch(solver, market).run(high *= 16);
        for (int i = 0; i < 40; ++i) {
            const double middle = (low + high) / 2;
            Solution other = JointSearch(solver, market).run(middle);
            if (upfrontOf(market, other.purchases) <= *goal.limits.maxUpfront) {
                solution = std::move(other);
                high = middle;
            } else {
                low = middle;
            }
        }
        solution.proof = std::max(solution.proof, Proof::Local);
    }
    Plan plan{owned, solution.proof, solver.granules(), {}};
    std::ranges::stable_sort(solution.purchases, {}, [](const Commitment& c) { return std::tuple(c.group, c.start, c.offer); });
    plan.portfolio.insert(plan.portfolio.end(), solution.purchases.begin(), solution.purchases.end());
    plan.reasons = reasonsOf(market, plan.portfolio, goal, solution.levelUse, solver.granules());
    return plan;
}

std::vector<ScenarioResult> evaluate(const Market& market, const Portfolio& portfolio, const Goal& goal, const std::vector<Scenario>& scenarios)
{
    Portfolio owned;
    std::ranges::copy_if(portfolio, std::back_inserter(owned), &Commitment::owned);
    std::vector<ScenarioResult> results;
    for (const Scenario& scenario : scenarios) {
        const Market future = inScenario(market, scenario);
        ScenarioResult result{scenario.name, simulate(future, portfolio, goal.months), {}};
        const Plan best = optimise(future, owned, goal);
        result.regret = result.simulation.cost() - simulate(future, best.portfolio, goal.months).cost();
        results.push_back(std::move(result));
    }
    return results;
}

Plan minimiseWorstCase(const Market& market, const Portfolio& owned, const Goal& goal, const std::vector<Scenario>& scenarios)
{
    std::vector<std::vector<Scenario>> mixtures{scenarios};
    for (std::size_t a = 0; a < scenarios.size(); ++a) {
        for (std::size_t b = a + 1; b < scenarios.size(); ++b) {
            for (int tenths = 0; tenths <= 10; ++tenths) {
                std::vector<Scenario> mixture{scenarios[a], scenarios[b]};
                mixture[0].weight = tenths;
                mixture[1].weight = 10 - tenths;
                mixtures.push_back(std::move(mixture));
            }
        }
    }
    std::optional<Plan> best;
    Money least;
    for (const auto& mixture : mixtures) {
        Plan plan = optimise(market, owned, goal, mixture);
        Money worst;
        for (const Scenario& scenario : scenarios)
            worst = std::max(worst, simulate(inScenario(market, scenario), plan.portfolio, goal.months).cost());
        if (!best || worst < least) {
            best = std::move(plan);
            least = worst;
        }
    }
    best->proof = Proof::Local;
    return std::move(*best);
}

}  // namespace costrata::commitments
