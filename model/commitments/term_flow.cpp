// SPDX-License-Identifier: GPL-3.0-or-later
#include "commitments/term_flow.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>

namespace costrata::commitments {
namespace {

constexpr double unreached = std::numeric_limits<double>::infinity();
/// A gain smaller than this share of a cost is rounding: without it a path would wander among equals.
constexpr double tolerance = 1e-12;

struct Step {
    enum Kind : std::uint8_t { None, OnDemand, BackOnDemand, Take, Return } kind = None;
    std::size_t index = 0;  ///< of a term
};

}  // namespace

std::vector<BoughtTerm> cheapestTerms(const std::vector<const std::vector<double>*>& values, const std::vector<Term>& terms, std::size_t levels)
{
    const std::size_t months = values.size();
    std::vector<std::size_t> uncovered(months, 0);
    std::vector<int> taken(terms.size(), 0);
    // With j levels on demand in a month these are the highest: the next one is level `levels - j`, counted from 1.
    const auto valueAt = [&](std::size_t m, std::size_t level) { return level < values[m]->size() ? (*values[m])[level] : 0.0; };
    const auto nextCost = [&](std::size_t m) { return valueAt(m, levels - uncovered[m] - 1); };
    const auto lastCost = [&](std::size_t m) { return valueAt(m, levels - uncovered[m]); };

    std::vector<double> cost(months + 1);
    std::vector<Step> by(months + 1);
    std::vector<std::vector<std::size_t>> from(months);
    for (std::size_t t = 0; t < terms.size(); ++t)
        from[static_cast<std::size_t>(terms[t].start)].push_back(t);

    for (std::size_t level = 0; level < levels; ++level) {
        std::ranges::fill(cost, unreached);
        cost[0] = 0;
        const auto reach = [&](std::size_t node, double at, Step step) {
            if (cost[node] == unreached || at < cost[node] - tolerance * (1 + std::abs(cost[node]))) {
                cost[node] = at;
                by[node] = step;
                return true;
            }
            return false;
        };
        // Forward arcs in order of months settle most; arcs back, which the residual flow has, need further rounds.
        bool changed = true;
        for (std::size_t round = 0; changed && round <= months + 1; ++round) {
            changed = false;
            for (std::size_t m = 0; m < months; ++m) {
                if (cost[m] == unreached)
                    continue;
                if (uncovered[m] < levels)
                    changed |= reach(m + 1, cost[m] + nextCost(m), {Step::OnDemand});
                for (const std::size_t t : from[m])
                    changed |= reach(m + static_cast<std::size_t>(terms[t].months), cost[m] + terms[t].cost, {Step::Take, t});
            }
            bool back = false;
            for (std::size_t m = months; m-- > 0;) {
                if (uncovered[m] > 0 && cost[m + 1] != unreached)
                    back |= reach(m, cost[m + 1] - lastCost(m), {Step::BackOnDemand});
                for (const std::size_t t : from[m]) {
                    const std::size_t end = m + static_cast<std::size_t>(terms[t].months);
                    if (taken[t] > 0 && cost[end] != unreached)
                        back |= reach(m, cost[end] - terms[t].cost, {Step::Return, t});
                }
            }
            changed = back;
        }
        for (std::size_t node = months, steps = 0; node != 0 && steps <= 4 * (months + terms.size()); ++steps) {
            const Step step = by[node];
            switch (step.kind) {
            case Step::OnDemand: ++uncovered[--node]; break;
            case Step::BackOnDemand: --uncovered[node++]; break;
            case Step::Take:
                ++taken[step.index];
                node = static_cast<std::size_t>(terms[step.index].start);
                break;
            case Step::Return:
                --taken[step.index];
                node += static_cast<std::size_t>(terms[step.index].months);
                break;
            case Step::None: return {};
            }
        }
    }
    std::vector<BoughtTerm> bought;
    for (std::size_t t = 0; t < terms.size(); ++t) {
        if (taken[t] > 0)
            bought.push_back({t, taken[t]});
    }
    return bought;
}

}  // namespace costrata::commitments
