// SPDX-License-Identifier: GPL-3.0-or-later
#include "commitments/options.h"

#include "output/format.h"

#include <algorithm>

namespace costrata::commitments {

Money OptionRow::lossIfStoppedAfter(int months) const { return total - onDemandHourly * Decimal(months * hoursInMonth); }

std::vector<OptionRow> optionsOf(const Market& market)
{
    std::vector<OptionRow> rows;
    for (std::size_t g = 0; g < market.groups.size(); ++g) {
        const Group& group = market.groups[g];
        if (group.covers.empty())
            continue;
        const Cover& first = group.covers.front();
        const Money replaced(market.pools[first.pool].onDemand * group.step / first.weight);
        for (std::size_t o = 0; o < group.offers.size(); ++o) {
            const Offer& offer = group.offers[o];
            OptionRow row{g, o, offer.upfront, offer.hourly * Decimal(hoursInMonth), offer.effectiveHourly(), replaced, {}, {}, {}, offer.total()};
            if (!replaced.isZero()) {
                row.breakEvenUse = row.effectiveHourly.dollars() / replaced.dollars();
                row.saving = Decimal(1) - row.breakEvenUse;
            }
            for (int month = 1; month <= offer.termMonths && !row.breakEvenMonth; ++month) {
                if (offer.upfront + row.monthly * Decimal(month) <= replaced * Decimal(month * hoursInMonth))
                    row.breakEvenMonth = month;
            }
            rows.push_back(row);
        }
    }
    return rows;
}

std::string commitmentText(const Market& market, const Commitment& c)
{
    const Group& group = market.groups[c.group];
    std::string what = std::to_string(c.steps) + " x " + group.stepName;
    if (group.stepName.starts_with('$')) {
        // Google's and AWS's forms ask for what is paid in an hour.
        what = dollars(group.offers[c.offer].hourly * Decimal(c.steps), 4) + " per hour";
    }
    return what + ", " + offerText(group.offers[c.offer].purchase) + " (" + group.name + ")";
}

std::vector<Expiry> calendarOf(const Market& market, const Portfolio& portfolio)
{
    std::vector<Expiry> calendar;
    for (const Commitment& c : portfolio) {
        const int lapse = endOf(market, c);
        if (lapse <= 0)
            continue;
        const bool followed = std::ranges::any_of(portfolio, [&](const Commitment& other) { return other.group == c.group && other.start == lapse; });
        calendar.push_back(
            {lapse, c, commitmentText(market, c) + (followed ? ": followed by a planned purchase" : ": its usage returns to on demand")});
    }
    std::ranges::stable_sort(calendar, {}, &Expiry::lapse);
    return calendar;
}

/// The purchase that starts the chain of renewals that `c` is in.
static const Commitment& firstOf(const Market& market, const Portfolio& portfolio, const Commitment& c)
{
    const auto before = std::ranges::find_if(portfolio, [&](const Commitment& other) {
        return !other.owned && other.group == c.group && other.steps == c.steps && endOf(market, other) == c.start;
    });
    return before == portfolio.end() ? c : firstOf(market, portfolio, *before);
}

Portfolio laddered(const Market& market, const Portfolio& portfolio, int rungs, int lastEnd)
{
    Portfolio spread;
    for (const Commitment& c : portfolio) {
        if (c.owned || rungs <= 1) {
            spread.push_back(c);
            continue;
        }
        const int term = market.groups[c.group].offers[c.offer].termMonths;
        const Commitment& first = firstOf(market, portfolio, c);
        const int spreadOver = market.groups[first.group].offers[first.offer].termMonths;
        for (int rung = 0; rung < rungs; ++rung) {
            // Whole steps: the first rungs take what does not divide.
            Commitment part = c;
            part.steps = c.steps / rungs + (rung < c.steps % rungs);
            const int later = c.start + spreadOver * rung / rungs;
            part.start = later + term <= lastEnd ? later : c.start;
            // What it would renew runs until then: bought at its old start, the two would overlap.
            if (part.steps == 0 || (part.start != later && &first != &c))
                continue;
            const auto same = std::ranges::find_if(
                spread, [&](const Commitment& s) { return !s.owned && s.group == part.group && s.offer == part.offer && s.start == part.start; });
            if (same == spread.end())
                spread.push_back(part);
            else
                same->steps += part.steps;
        }
    }
    return spread;
}

}  // namespace costrata::commitments
