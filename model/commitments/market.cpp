// SPDX-License-Identifier: GPL-3.0-or-later
#include "commitments/market.h"

#include <algorithm>

namespace costrata::commitments {

std::string offerText(Symbol purchase)
{
    const std::string_view text = purchase.text();
    const auto has = [&](const char* part) { return text.find(part) != text.npos; };
    const std::string term = purchase::termMonths(purchase) == 36 ? "3 years" : "1 year";
    const char* payment = has("all-upfront") ? ", all upfront"
        : has("partial-upfront")             ? ", partial upfront"
        : has("no-upfront")                  ? ", no upfront"
                                             : "";
    return term + payment;
}

void sortCovers(Market& market)
{
    for (Group& group : market.groups) {
        std::ranges::stable_sort(group.covers, [&](const Cover& a, const Cover& b) {
            // price / weight, compared without a division
            return market.pools[a.pool].onDemand * b.weight > market.pools[b.pool].onDemand * a.weight;
        });
    }
}

}  // namespace costrata::commitments
