// SPDX-License-Identifier: GPL-3.0-or-later
#include "commitments/group_solver.h"

#include "commitments/application.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace costrata::commitments {
namespace {

constexpr std::size_t mostLevels = 1000;

}  // namespace

Solver::Solver(const Market& market, const Portfolio& owned, const Goal& goal, const std::vector<Scenario>& scenarios)
    : m_market(market), m_owned(owned), m_goal(goal), m_order(inOrder(market)), m_granules(market.groups.size(), 1),
      m_reservations(market.groups.size())
{
    if (scenarios.empty()) {
        m_futures.push_back({1, 1, {}});
        for (const Pool& pool : market.pools)
            m_futures.back().usages.push_back(&pool.usage);
    }
    const Decimal weights =
        std::accumulate(scenarios.begin(), scenarios.end(), Decimal(0), [](Decimal sum, const Scenario& s) { return sum + s.weight; });
    for (const Scenario& scenario : scenarios) {
        if (scenario.weight.isZero())
            continue;
        m_futures.push_back({(scenario.weight / weights).toDouble(), scenario.prices.toDouble(), {}});
        for (const Usage& usage : scenario.usages)
            m_futures.back().usages.push_back(&usage);
    }
    const double monthly = 1 + goal.discountRate.toDouble() / 12;
    double factor = 1;
    for (int m = 0; m < goal.months; ++m, factor /= monthly)
        m_factor.push_back(factor);
    for (std::size_t g = 0; g < market.groups.size(); ++g) {
        if (market.groups[g].offers.empty())
            continue;
        const std::size_t levels = levelsOf(g);
        m_granules[g] = static_cast<int>((levels + mostLevels - 1) / mostLevels);
        m_granules[g] = std::max(m_granules[g], 1);
        if (market.groups[g].rank == Rank::Reservation)
            m_reservations[g] = curvesOf(g, {});
    }
}

std::size_t Solver::levelsOf(std::size_t g) const
{
    const Group& group = m_market.groups[g];
    double peak = 0;
    for (const Future& future : m_futures) {
        int months = 1;
        for (const Cover& cover : group.covers)
            months = std::max(months, future.usages[cover.pool]->months());
        std::vector<double> sum(hoursInMonth);
        for (int m = 0; m < std::min(months, m_goal.months); ++m) {
            std::ranges::fill(sum, 0);
            for (const Cover& cover : group.covers) {
                const double perUnit = (cover.weight / group.step).toDouble() / static_cast<double>(oneUnit);
                const auto usage = future.usages[cover.pool]->month(m);
                for (std::size_t h = 0; h < usage.size(); ++h)
                    sum[h] += static_cast<double>(usage[h]) * perUnit;
            }
            peak = std::max(peak, *std::ranges::max_element(sum));
        }
    }
    return static_cast<std::size_t>(std::ceil(peak * (1 - 1e-12)));
}

int Solver::lifeOf(std::size_t g) const
{
    int life = 0;
    for (const Cover& cover : m_market.groups[g].covers) {
        const auto& end = m_market.pools[cover.pool].usage.end;
        life = std::max(life, end ? std::min(*end, m_goal.months) : m_goal.months);
    }
    return life;
}

double Solver::ownedLevels(std::size_t g, int month) const
{
    std::int64_t steps = 0;
    for (const Commitment& c : m_owned) {
        if (c.group == g && activeIn(m_market, c, month))
            steps += c.steps;
    }
    return static_cast<double>(steps) / m_granules[g];
}

Solver::Curves Solver::curvesOf(std::size_t g, const Portfolio& before) const
{
    const Group& group = m_market.groups[g];
    const std::size_t count = (levelsOf(g) + static_cast<std::size_t>(m_granules[g]) - 1) / static_cast<std::size_t>(m_granules[g]);
    Curves curves;
    // Only what serves the same pools matters.
    std::vector<bool> member(m_market.pools.size());
    for (const Cover& cover : group.covers)
        member[cover.pool] = true;
    std::vector<std::size_t> order;
    std::ranges::copy_if(m_order, std::back_inserter(order), [&](std::size_t i) {
        return i != g && std::ranges::any_of(m_market.groups[i].covers, [&](const Cover& c) { return member[c.pool]; });
    });
    std::map<std::vector<std::int64_t>, std::shared_ptr<const Levels>> known;
    for (int m = 0; m < m_goal.months; ++m) {
        // What the month's levels depend on: months of one key have the same.
        const std::vector<std::int64_t> steps = activeSteps(m_market, before, m);
        std::vector<std::int64_t> key;
        for (const std::size_t i : order)
            key.push_back(steps[i]);
        const double owned = ownedLevels(g, m);
        key.push_back(static_cast<std::int64_t>(std::llround(owned * m_granules[g])));
        for (const Future& future : m_futures) {
            for (const Cover& cover : group.covers)
                key.push_back(future.usages[cover.pool]->usedIn(m) ? future.usages[cover.pool]->source(m) : -1);
        }
        auto& levels = known[std::move(key)];
        if (!levels) {
            std::vector<Int128> capacity(m_market.groups.size());
            for (const std::size_t i : order)
                capacity[i] = capacityOf(m_market.groups[i], steps[i]);
            LevelBuilder builder(count, owned);
            for (const Future& future : m_futures) {
                const Applied applied = before.empty() ? Applied{} : apply(m_market, future.usages, order, capacity, m);
                builder.nextFuture();
                for (const Cover& cover : group.covers) {
                    const auto usage = future.usages[cover.pool]->month(m);
                    if (usage.empty())
                        continue;
                    const double perUnit = (cover.weight / group.step).toDouble() / m_granules[g];
                    builder.add(usage, before.empty() ? std::span<const Units>() : applied.covered[cover.pool], perUnit,
                                m_market.pools[cover.pool].onDemand.toDouble() * future.prices / perUnit, future.weight);
                }
            }
            levels = std::make_shared<const Levels>(builder.take());
        }
        curves.months.push_back(levels);
    }
    const int life = std::max(lifeOf(g), 1);
    curves.use.assign(count, 0);
    for (const auto& levels : curves.months) {
        for (std::size_t k = 0; k < count; ++k)
            curves.use[k] += levels->hours[k] / (life * hoursInMonth);
    }
    const double mean = std::accumulate(curves.use.begin(), curves.use.end(), 0.0);
    const Limits& limits = m_goal.limits;
    curves.allowed = count;
    if (!limits.minUtilisation.isZero()) {
        const double least = limits.minUtilisation.toDouble() * (1 - 1e-12);
        while (curves.allowed > 0 && curves.use[curves.allowed - 1] < least)
            --curves.allowed;
    }
    if (!limits.keepOnDemand.isZero())
        curves.allowed = std::min(curves.allowed, static_cast<std::size_t>(mean * (1 - limits.keepOnDemand.toDouble()) * (1 + 1e-12)));
    return curves;
}

std::vector<Term> Solver::termsOf(std::size_t g, double upfrontPrice) const
{
    const Group& group = m_market.groups[g];
    const int life = lifeOf(g);
    std::vector<Term> terms;
    for (int start = 0; start < life; ++start) {
        for (std::size_t o = 0; o < group.offers.size(); ++o) {
            const Offer& offer = group.offers[o];
            if (offer.termMonths > m_goal.limits.maxTerm || start + offer.termMonths > life)
                continue;
            const auto from = m_factor.begin() + start;
            const double hourly = offer.hourly.dollars().toDouble() * hoursInMonth * std::accumulate(from, from + offer.termMonths, 0.0);
            const double upfront = offer.upfront.dollars().toDouble() * (*from + upfrontPrice);
            const Term term{start, offer.termMonths, (hourly + upfront) * m_granules[g], o};
            const auto same = std::ranges::find_if(terms, [&](const Term& t) { return t.start == start && t.months == offer.termMonths; });
            if (same == terms.end())
                terms.push_back(term);
            else if (term.cost < same->cost)
                *same = term;
        }
    }
    return terms;
}

Solver::GroupSolution Solver::solveGroup(std::size_t g, const Curves& curves, std::size_t cap, double upfrontPrice) const
{
    GroupSolution solution;
    const std::vector<Term> terms = termsOf(g, upfrontPrice);
    // Overlapping terms may pay although one month has more of them than usage. Each is useful before or after that month, and
    // of either kind there are at most as many as levels: twice the levels are enough.
    const bool limited = curves.allowed < curves.use.size();
    const bool overlap = std::ranges::any_of(terms, [](const Term& t) { return t.start > 0; });
    const std::size_t levels = std::min(limited || !overlap ? curves.allowed : 2 * curves.allowed, cap);
    if (levels == 0 || terms.empty())
        return solution;
    std::vector<std::vector<double>> discounted;
    discounted.reserve(curves.months.size());
    std::vector<const std::vector<double>*> values;
    for (std::size_t m = 0; m < curves.months.size(); ++m) {
        values.push_back(&curves.months[m]->saved);
        if (m_factor[m] != 1) {
            discounted.push_back(*values.back());
            for (double& value : discounted.back())
                value *= m_factor[m];
            values.back() = &discounted.back();
        }
    }
    std::vector<std::size_t> active(values.size());
    for (const BoughtTerm& bought : cheapestTerms(values, terms, levels)) {
        const Term& term = terms[bought.term];
        solution.purchases.push_back({g, term.offer, bought.count * m_granules[g], term.start});
        solution.net -= term.cost * bought.count;
        for (int m = 0; m < term.months; ++m)
            active[static_cast<std::size_t>(term.start + m)] += static_cast<std::size_t>(bought.count);
    }
    for (std::size_t m = 0; m < values.size(); ++m) {
        solution.bought = std::max(solution.bought, active[m]);
        for (std::size_t k = 0; k < std::min(active[m], values[m]->size()); ++k)
            solution.net += (*values[m])[k];
    }
    return solution;
}

Solution Solver::solve(const Caps& caps, double upfrontPrice) const
{
    Solution solution;
    solution.bought.assign(caps.size(), 0);
    solution.levelUse.resize(caps.size());
    const auto keep = [&](std::size_t g, const GroupSolution& of, const Curves& curves) {
        solution.purchases.insert(solution.purchases.end(), of.purchases.begin(), of.purchases.end());
        solution.net += of.net;
        solution.bought[g] = of.bought;
        solution.levelUse[g] = curves.use;
    };
    for (const std::size_t g : m_order) {
        if (m_market.groups[g].offers.empty())
            continue;
        if (m_market.groups[g].rank == Rank::Reservation) {
            const std::size_t cap = std::min(caps[g], 2 * m_reservations[g].allowed);
            const auto [it, isNew] = m_solved.try_emplace({g, cap, upfrontPrice});
            if (isNew)
                it->second = solveGroup(g, m_reservations[g], cap, upfrontPrice);
            keep(g, it->second, m_reservations[g]);
        } else {
            Portfolio before = m_owned;
            std::erase_if(before, [&](const Commitment& c) { return m_market.groups[c.group].rank >= m_market.groups[g].rank; });
            std::ranges::copy_if(solution.purchases, std::back_inserter(before),
                                 [&](const Commitment& c) { return m_market.groups[c.group].rank < m_market.groups[g].rank; });
            const Curves curves = curvesOf(g, before);
            keep(g, solveGroup(g, curves, caps[g], upfrontPrice), curves);
        }
    }
    return solution;
}

bool Solver::oneTermFits() const
{
    for (std::size_t g = 0; g < m_market.groups.size(); ++g) {
        const int life = lifeOf(g);
        for (const Offer& offer : m_market.groups[g].offers) {
            if (offer.termMonths <= std::min(life, m_goal.limits.maxTerm) && offer.termMonths != life)
                return false;
        }
    }
    return true;
}

}  // namespace costrata::commitments
