// SPDX-License-Identifier: GPL-3.0-or-later
#include "topology/availability.h"

#include <map>

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

Availability availabilityOf(const Design& design, const Bill& bill)
{
    Availability result;
    std::map<int, Decimal> allDown;  // by the number of the alternatives
    for (const Component& component : design.components) {
        result.components.push_back(component.uptime ? ComponentAvailability{component.uptime, true, "your figure"} : promised(component));
        const auto& share = result.components.back().share;
        result.complete &= share.has_value();
        const Decimal down = Decimal(1) - share.value_or(Decimal(1));
        if (component.alternative == 0)
            result.share *= Decimal(1) - down;
        else
            allDown.try_emplace(component.alternative, Decimal(1)).first->second *= down;
    }
    for (const auto& [number, down] : allDown)
        result.share *= Decimal(1) - down;
    const Decimal hoursDown = (Decimal(1) - result.share) * hoursPerMonth;
    result.minutesDown = hoursDown * Decimal(60);
    if (design.downtimePerHour) {
        result.expectedLoss = *design.downtimePerHour * hoursDown;
        result.riskAdjusted = bill.totals.amortised + *result.expectedLoss;
    }
    return result;
}

}  // namespace costrata
