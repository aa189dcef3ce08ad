// SPDX-License-Identifier: GPL-3.0-or-later
#include "topology/availability.h"

#include <algorithm>

namespace costrata {
namespace {

ComponentAvailability promised(const Component& component)
{
    const TraitValue sla = component.service->traitsOf(component.settings)[Trait::Sla];
    // "No SLA" and "with a contract" are stated as traits, too, and are no share of a month.
    const bool share = sla.number && *sla.number > Decimal() && *sla.number < Decimal(1);
    return {share ? sla.number : std::nullopt, false, sla.source};
}

}  // namespace

Availability availabilityOf(const Design& design, const Bill& bill, const AvailabilityInput& input)
{
    Availability result;
    std::vector<bool> counted(design.components.size(), false);
    for (std::size_t i = 0; i < design.components.size(); ++i) {
        const bool own = i < input.own.size() && input.own[i];
        result.components.push_back(own ? ComponentAvailability{input.own[i], true, "your figure"} : promised(design.components[i]));
        result.complete &= result.components.back().share.has_value();
    }
    const auto down = [&](std::size_t i) { return Decimal(1) - result.components[i].share.value_or(Decimal(1)); };
    for (const auto& alternatives : input.alternatives) {
        Decimal allDown = 1;
        for (const std::size_t i : alternatives) {
            allDown *= down(i);
            counted[i] = true;
        }
        if (!alternatives.empty())
            result.share *= Decimal(1) - allDown;
    }
    for (std::size_t i = 0; i < design.components.size(); ++i) {
        if (!counted[i])
            result.share *= Decimal(1) - down(i);
    }
    const Decimal hoursDown = (Decimal(1) - result.share) * hoursPerMonth;
    result.minutesDown = hoursDown * Decimal(60);
    if (input.downtimePerHour) {
        result.expectedLoss = *input.downtimePerHour * hoursDown;
        result.riskAdjusted = bill.totals.amortised + *result.expectedLoss;
    }
    return result;
}

}  // namespace costrata
