// SPDX-License-Identifier: GPL-3.0-or-later
#include "commitments/simulation.h"

#include "commitments/application.h"

#include <algorithm>
#include <numeric>

namespace costrata::commitments {
namespace {

template <class F>
Money sumOf(const std::vector<SimulatedMonth>& months, F f)
{
    return std::accumulate(months.begin(), months.end(), Money(), [&](Money sum, const SimulatedMonth& m) { return sum + f(m); });
}

}  // namespace

Money Simulation::onDemandOnly() const
{
    return sumOf(months, [](const auto& m) { return m.onDemandOnly; });
}
Money Simulation::billed() const
{
    return sumOf(months, [](const auto& m) { return m.billed(); });
}
Money Simulation::cost() const
{
    return sumOf(months, [](const auto& m) { return m.cost(); });
}

Money Simulation::waste() const
{
    return std::accumulate(groups.begin(), groups.end(), Money(), [](Money sum, const GroupResult& g) { return sum + g.waste(); });
}

Decimal Simulation::coverage() const
{
    const Money all = onDemandOnly();
    return all.isZero() ? Decimal(0) : covered.dollars() / all.dollars();
}

Decimal Simulation::utilisation() const
{
    const Money fees = sumOf(months, [](const auto& m) { return m.amortised; });
    return fees.isZero() ? Decimal(0) : Decimal(1) - waste().dollars() / fees.dollars();
}

Decimal Simulation::effectiveSavingsRate() const
{
    const Money all = onDemandOnly();
    return all.isZero() ? Decimal(0) : Decimal(1) - cost().dollars() / all.dollars();
}

Money Simulation::effectiveHourly() const { return cost() / hours; }

std::optional<int> Simulation::breakEvenMonth() const
{
    Money ahead;
    int since = 0;
    for (std::size_t m = 0; m < months.size(); ++m) {
        ahead += months[m].onDemandOnly - months[m].billed();
        if (ahead < Money())
            since = static_cast<int>(m) + 2;
    }
    // `since` is the first month at whose end nothing is owed any more; one past the last means never.
    return since > static_cast<int>(months.size()) ? std::nullopt : std::optional(since);
}

Money Simulation::netPresentValue(Decimal yearlyRate) const
{
    const Decimal growth = Decimal(1) + yearlyRate / Decimal(12);
    Decimal factor = 1;
    Money value;
    for (const SimulatedMonth& month : months) {
        value += (month.onDemandOnly - month.billed()) * factor;
        factor = factor / growth;
    }
    return value;
}

Simulation simulate(const Market& market, const Portfolio& portfolio, int months, bool keepHours)
{
    const std::vector<std::size_t> order = inOrder(market);
    std::vector<const Usage*> usages;
    for (const Pool& pool : market.pools)
        usages.push_back(&pool.usage);

    Simulation result;
    result.hours = Decimal(months) * Decimal(hoursInMonth);
    result.months.resize(static_cast<std::size_t>(months));
    result.pools.resize(market.pools.size());
    result.groups.resize(market.groups.size());
    for (int month = 0; month < months; ++month) {
        SimulatedMonth& m = result.months[static_cast<std::size_t>(month)];
        const std::vector<std::int64_t> steps = activeSteps(market, portfolio, month);
        std::vector<Int128> capacity(market.groups.size());
        for (std::size_t g = 0; g < capacity.size(); ++g)
            capacity[g] = capacityOf(market.groups[g], steps[g]);
        const Applied applied = apply(market, usages, order, capacity, month);
        for (std::size_t p = 0; p < market.pools.size(); ++p) {
            const Pool& pool = market.pools[p];
            PoolResult& out = result.pools[p];
            const auto usage = pool.usage.month(month);
            const Units all = std::accumulate(usage.begin(), usage.end(), Units(0));
            const Units covered = std::accumulate(applied.covered[p].begin(), applied.covered[p].end(), Units(0));
            const auto priced = [&](Units units) { return Money(toDecimal(units) * pool.onDemand); };
            m.onDemandOnly += priced(all);
            m.onDemand += priced(all - covered);
            result.covered += priced(covered);
            out.used += toDecimal(all);
            out.covered += toDecimal(covered);
            out.perMonthCovered.push_back(covered);
            if (keepHours) {
                out.hours.insert(out.hours.end(), applied.covered[p].begin(), applied.covered[p].end());
                out.hours.resize(static_cast<std::size_t>(month + 1) * hoursInMonth);
            }
        }
        for (std::size_t g = 0; g < capacity.size(); ++g) {
            result.groups[g].available += Decimal::fromRaw(capacity[g] / oneUnit) * Decimal(hoursInMonth);
            result.groups[g].used += Decimal::fromRaw(applied.used[g] / oneUnit);
        }
        for (const Commitment& c : portfolio) {
            const Offer& offer = market.groups[c.group].offers[c.offer];
            if (!activeIn(market, c, month))
                continue;
            const Money recurring = offer.hourly * Decimal(c.steps) * Decimal(hoursInMonth);
            const Money spread = offer.upfront * Decimal(c.steps) / Decimal(offer.termMonths);
            m.recurring += recurring;
            m.amortised += recurring + spread;
            result.groups[c.group].amortised += recurring + spread;
            if (c.start == month)
                m.upfront += offer.upfront * Decimal(c.steps);
        }
    }
    return result;
}

}  // namespace costrata::commitments
