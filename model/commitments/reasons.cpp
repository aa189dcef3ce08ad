// SPDX-License-Identifier: GPL-3.0-or-later
#include "commitments/reasons.h"

#include "output/format.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace costrata::commitments {
namespace {

std::string percent(double share) { return std::to_string(std::llround(share * 100)) + " %"; }

Text range(std::size_t from, std::size_t to)  // levels counted from 0, `to` is past the last
{
    return to - from == 1 ? say<"step %1">(std::to_string(to)) : say<"steps %1 to %2">(std::to_string(from + 1), std::to_string(to));
}

/// Which steps run how much of the time, and how they are paid for.
Text runs(std::size_t from, std::size_t to, double use, Text how)
{
    return to - from == 1 ? say<"%1 runs %2 of hours: %3">(range(from, to), percent(use), std::move(how))
                          : say<"%1 run %2 of hours: %3">(range(from, to), percent(use), std::move(how));
}

/// What the cheapest other term or payment that fits would cost more, in a month.
Text against(const Group& group, std::size_t chosen, int steps, const Goal& goal)
{
    const Offer& offer = group.offers[chosen];
    Text text = say<"%1 at %2 an hour each">(offerText(offer.purchase), "$" + offer.effectiveHourly().dollars().rounded(6).toString());
    const Offer* next = nullptr;
    for (const Offer& other : group.offers) {
        if (&other != &offer && other.termMonths <= goal.limits.maxTerm && other.termMonths <= goal.months
            && (!next || other.effectiveHourly() < next->effectiveHourly()))
            next = &other;
    }
    if (!next)
        return text;
    const Money difference = (next->effectiveHourly() - offer.effectiveHourly()) * Decimal(hoursInMonth) * Decimal(steps);
    if (difference < Money())
        return say<"%1 (%2 has a lower rate, but a worse fit to term, discount or budget)">(std::move(text), offerText(next->purchase));
    return say<"%1 beats %2 by %3 a month">(std::move(text), offerText(next->purchase), dollars(difference));
}

}  // namespace

std::vector<Text> reasonsOf(const Market& market, const Portfolio& portfolio, const Goal& goal,
                                   const std::vector<std::vector<double>>& levelUse, const std::vector<int>& granules)
{
    std::vector<Text> reasons;
    for (std::size_t g = 0; g < market.groups.size(); ++g) {
        const Group& group = market.groups[g];
        const std::vector<double>& use = levelUse[g];
        if (use.empty())
            continue;
        const auto granule = static_cast<std::size_t>(granules[g]);
        const auto meanUse = [&](std::size_t from, std::size_t to) {
            to = std::min(to, use.size());
            return from < to ? std::accumulate(use.begin() + static_cast<std::ptrdiff_t>(from), use.begin() + static_cast<std::ptrdiff_t>(to), 0.0)
                    / static_cast<double>(to - from)
                             : 0.0;
        };
        std::vector<Text> parts;
        std::size_t level = 0;
        // Longer terms lie below; renewals of one term serve the same steps.
        std::vector<Commitment> bought;
        std::ranges::copy_if(portfolio, std::back_inserter(bought), [&](const Commitment& c) { return c.group == g && !c.owned; });
        std::ranges::stable_sort(
            bought, [&](const Commitment& a, const Commitment& b) { return group.offers[a.offer].termMonths > group.offers[b.offer].termMonths; });
        std::vector<bool> told(bought.size());
        for (std::size_t i = 0; i < bought.size(); ++i) {
            if (told[i])
                continue;
            int renewals = 0, end = bought[i].start + group.offers[bought[i].offer].termMonths;
            for (std::size_t j = i + 1; j < bought.size(); ++j) {
                if (!told[j] && bought[j].offer == bought[i].offer && bought[j].steps == bought[i].steps && bought[j].start >= end) {
                    told[j] = true;
                    ++renewals;
                    end = bought[j].start + group.offers[bought[j].offer].termMonths;
                }
            }
            const std::size_t next = level + static_cast<std::size_t>(bought[i].steps) / granule;
            Text how = against(group, bought[i].offer, bought[i].steps, goal);
            if (bought[i].start > 0)
                how = say<"%1, from month %2">(std::move(how), std::to_string(bought[i].start + 1));
            if (renewals)
                how = renewals == 1 ? say<"%1, bought again 1 time">(std::move(how))
                                    : say<"%1, bought again %2 times">(std::move(how), std::to_string(renewals));
            parts.push_back(runs(level * granule, next * granule, meanUse(level, next), std::move(how)));
            level = next;
        }
        std::size_t used = use.size();
        while (used > 0 && use[used - 1] <= 0)
            --used;
        if (level < used)
            parts.push_back(runs(level * granule, used * granule, meanUse(level, used), say<"on demand">()));
        else
            parts.push_back(say<"nothing is left on demand">());
        reasons.push_back(say<"%1: %2.">(group.name, Text::list(std::move(parts), "; ")));
    }
    return reasons;
}

}  // namespace costrata::commitments
