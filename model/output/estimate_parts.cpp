// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/estimate_parts.h"

#include "catalog/adjustments.h"
#include "output/format.h"

#include <algorithm>
#include <numeric>

namespace costrata {

std::string_view stateId(LineState state)
{
    switch (state) {
    case LineState::Priced:
        return "priced";
    case LineState::Included:
        return "included";
    case LineState::MissingPrice:
        return "missing-price";
    case LineState::UnknownQuantity:
        return "unknown-quantity";
    }
    return {};
}

std::string adjustmentOf(const LineItem& line)
{
    const PriceChange* change = line.price ? line.price->change : nullptr;
    return change ? adjustmentText(*change->by) : std::string();
}

bool allComplete(const std::vector<Estimate>& estimates)
{
    return std::all_of(estimates.begin(), estimates.end(), [](const Estimate& e) { return e.bill->complete; });
}

std::vector<std::string> missingTexts(const Estimate& estimate)
{
    const auto& components = estimate.design->components;
    std::vector<std::string> texts;
    for (const LineItem& line : estimate.bill->lines) {
        if (!line.complete())
            texts.push_back((components.size() > 1 ? components[line.component].name + ": " : std::string()) + line.missing);
    }
    return texts;
}

std::vector<std::size_t> ranking(const std::vector<Estimate>& estimates)
{
    std::vector<std::size_t> order(estimates.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        const Bill &x = *estimates[a].bill, &y = *estimates[b].bill;
        return x.complete != y.complete ? x.complete : x.totals.amortised < y.totals.amortised;
    });
    return order;
}

std::vector<Rank> ranks(const std::vector<Estimate>& estimates, std::size_t baseline)
{
    std::vector<Rank> list;
    for (const std::size_t i : ranking(estimates)) {
        const Estimate& base = estimates[baseline < estimates.size() ? baseline : i];
        const Money cost = estimates[i].bill->totals.amortised, from = base.bill->totals.amortised;
        Rank rank{static_cast<int>(list.size()) + 1, &estimates[i], i == baseline, cost - from, std::nullopt,
                  estimates[i].bill->complete && base.bill->complete};
        if (!from.isZero())
            rank.percent = ((cost - from).dollars() / from.dollars() * Decimal(100)).rounded(1);
        list.push_back(rank);
    }
    return list;
}

std::string incompleteText(const Bill& bill)
{
    return bill.complete ? std::string() : "INCOMPLETE: at least " + dollars(bill.totals.amortised) + " a month";
}

}  // namespace costrata
