// SPDX-License-Identifier: GPL-3.0-or-later
#include "commitments/application.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace costrata::commitments {

namespace {

/// What the loop below does, for the common group of one pool: a whole number of billionths is the most in every hour.
Int128 applyToOne(const Usage& of, const Cover& cover, Int128 capacity, int month, Applied& applied)
{
    const auto usage = of.month(month);
    const Int128 weight = cover.weight.raw();
    if (usage.empty() || weight <= 0)
        return 0;
    const Int128 limit = capacity / weight;
    const Units most = limit > std::numeric_limits<Units>::max() ? std::numeric_limits<Units>::max() : static_cast<Units>(limit);
    auto& covered = applied.covered[cover.pool];
    covered.resize(hoursInMonth);
    Int128 below = 0;
    std::int64_t full = 0;
    for (std::size_t h = 0; h < hoursInMonth; ++h) {
        const Units open = usage[h] - covered[h];
        covered[h] += std::min(open, most);
        full += open > most;
        below += open > most ? 0 : open;
    }
    return below * weight + full * capacity;
}

}  // namespace

std::vector<std::size_t> inOrder(const Market& market)
{
    std::vector<std::size_t> order(market.groups.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, {}, [&](std::size_t g) { return market.groups[g].rank; });
    return order;
}

std::vector<std::int64_t> activeSteps(const Market& market, const Portfolio& portfolio, int month)
{
    std::vector<std::int64_t> steps(market.groups.size());
    for (const Commitment& c : portfolio) {
        if (activeIn(market, c, month))
            steps[c.group] += c.steps;
    }
    return steps;
}

Applied apply(const Market& market, std::span<const Usage* const> usages, std::span<const std::size_t> order, std::span<const Int128> capacity,
              int month)
{
    Applied applied{std::vector<std::vector<Units>>(market.pools.size()), std::vector<Int128>(market.groups.size())};
    std::vector<Int128> left(hoursInMonth);
    for (const std::size_t g : order) {
        if (capacity[g] == 0)
            continue;
        if (market.groups[g].covers.size() == 1) {
            applied.used[g] = applyToOne(*usages[market.groups[g].covers[0].pool], market.groups[g].covers[0], capacity[g], month, applied);
            continue;
        }
        std::ranges::fill(left, capacity[g]);
        for (const Cover& cover : market.groups[g].covers) {
            const auto usage = usages[cover.pool]->month(month);
            const Int128 weight = cover.weight.raw();
            if (usage.empty() || weight <= 0)
                continue;
            auto& covered = applied.covered[cover.pool];
            covered.resize(hoursInMonth);
            for (std::size_t h = 0; h < hoursInMonth; ++h) {
                const Units open = usage[h] - covered[h];
                if (open == 0 || left[h] == 0)
                    continue;
                const Int128 wanted = open * weight;
                if (wanted <= left[h]) {
                    covered[h] += open;
                    left[h] -= wanted;
                } else {
                    covered[h] += static_cast<Units>(left[h] / weight);
                    left[h] = 0;  // what covers less than a billionth of a unit counts as used
                }
            }
        }
        for (const Int128 rest : left)
            applied.used[g] += capacity[g] - rest;
    }
    return applied;
}

}  // namespace costrata::commitments
