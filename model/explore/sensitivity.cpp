// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/sensitivity.h"

#include "billing/bill_design.h"
#include "explore/variables.h"

#include <algorithm>

namespace costrata {
namespace {

Money magnitude(Money m) { return m < Money() ? Money() - m : m; }

struct Ends {
    Decimal low, high;
};

Ends around(Decimal now, Decimal percent, bool whole)
{
    const Decimal share = percent / Decimal(100);
    Ends ends{now * (Decimal(1) - share), now * (Decimal(1) + share)};
    if (whole) {
        ends.low = std::min(ends.low.rounded(0), now - Decimal(1));
        ends.high = std::max(ends.high.rounded(0), now + Decimal(1));
    }
    return ends;
}

}  // namespace

Money Effect::size() const { return std::max(magnitude(atLow), magnitude(atHigh)); }

Sensitivity sensitivityOf(const Design& design, const PriceBook& book, Decimal percent, const std::vector<OwnRange>& ranges, Month month)
{
    const Bill whole = billDesign(design, book, month);
    Sensitivity result{whole.totals.amortised, whole.complete, {}, {}, 0};
    // A component's bill depends on nothing but itself: only that one is made anew.
    for (const Variable& v : variablesOf(design)) {
        Design alone{{}, {}, {design.components[v.component]}};
        Settings& settings = alone.components[0].settings;
        const ParameterSpec& spec = settings.parameters().at(v.parameter);
        if (!v.now.known()) {
            result.notGiven.emplace_back(v.component, v.parameter);
            continue;
        }
        const Decimal now = v.now.value();
        const auto own = std::ranges::find_if(ranges, [&](const OwnRange& r) { return r.component == v.component && r.parameter == v.parameter; });
        if (own == ranges.end() && now.isZero())
            continue;
        Ends ends = own != ranges.end() ? Ends{std::min(own->low, now), std::max(own->high, now)} : around(now, percent, spec.whole);
        ends = {std::clamp(ends.low, spec.min, now), std::clamp(ends.high, now, spec.max)};
        const auto costAt = [&](Decimal value) {
            settings.set(v.parameter, {spec.whole ? value.rounded(0) : value, {}, {}});
            return billDesign(alone, book, month);
        };
        const Bill base = costAt(now), low = costAt(ends.low), high = costAt(ends.high);
        const Effect effect{v.component, v.parameter, now, ends.low, ends.high, low.totals.amortised - base.totals.amortised,
                            high.totals.amortised - base.totals.amortised, base.complete && low.complete && high.complete};
        if (effect.size().isZero() && effect.complete)
            ++result.without;
        else
            result.effects.push_back(effect);
    }
    std::ranges::stable_sort(result.effects, [](const Effect& a, const Effect& b) { return b.size() < a.size(); });
    return result;
}

}  // namespace costrata
