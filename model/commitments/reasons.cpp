// SPDX-License-Identifier: GPL-3.0-or-later
#include "commitments/reasons.h"

#include "output/format.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace costrata::commitments {
namespace {

std::string percent(double share) { return std::to_string(std::llround(share * 100)) + " %"; }

std::string range(std::size_t from, std::size_t to)  // levels counted from 0, `to` is past the last
{
    return to - from == 1 ? "step " + std::to_string(to) : "steps " + std::to_string(from + 1) + " to " + std::to_string(to);
}

/// What the cheapest other term or payment that fits would cost more, in a month.
std::string against(const Group& group, std::size_t chosen, int steps, const Goal& goal)
{
    const Offer& offer = group.offers[chosen];
    std::string text = offerText(offer.purchase) + " at $" + offer.effectiveHourly().dollars().rounded(6).toString() + " an hour each";
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
        return text + " (" + offerText(next->purchase) + " has a lower rate, but a worse fit to term, discount or budget)";
    return text + " beats " + offerText(next->purchase) + " by " + dollars(difference) + " a month";
}

}  // namespace

std::vector<std::string> reasonsOf(const Market& market, const Portfolio& portfolio, const Goal& goal,
                                   const std::vector<std::vector<double>>& levelUse, const std::vector<int>& granules)
{
    std::vector<std::string> reasons;
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
        std::string text = group.name + ": ";
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
            text += range(level * granule, next * granule) + ((next - level) * granule == 1 ? " runs " : " run ") + percent(meanUse(level, next))
                + " of hours: " + against(group, bought[i].offer, bought[i].steps, goal);
            if (bought[i].start > 0)
                text += ", from month " + std::to_string(bought[i].start + 1);
            if (renewals)
                text += ", bought again " + std::to_string(renewals) + (renewals == 1 ? " time" : " times");
            text += "; ";
            level = next;
        }
        std::size_t used = use.size();
        while (used > 0 && use[used - 1] <= 0)
            --used;
        if (level < used)
            text += range(level * granule, used * granule) + ((used - level) * granule == 1 ? " runs " : " run ") + percent(meanUse(level, used)) + " of hours: on demand";
        else
            text += "nothing is left on demand";
        reasons.push_back(text + ".");
    }
    return reasons;
}

}  // namespace costrata::commitments
