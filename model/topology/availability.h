// SPDX-License-Identifier: GPL-3.0-or-later
// How much of a month a whole design can be expected to serve: an estimate of ours, from the uptime that vendors promise.
#pragma once

#include "design/workspace.h"

#include <optional>

namespace costrata {

struct ComponentAvailability {
    std::optional<Decimal> share;  ///< of 1; none: the vendor promises nothing for the configuration, or no figure
    bool own = false;              ///< the user's figure
    std::string source;
};

/// Components are taken to fail independently: those in series multiply, of alternatives (Component::alternative) only the
/// product of their failures counts. A promise is what the vendor pays for when it is broken, not what is measured.
struct Availability {
    std::vector<ComponentAvailability> components;  ///< one per component of the design
    Decimal share = 1;       ///< of 1
    bool complete = true;    ///< false: a component has no figure and was taken as perfect, so the share is an upper bound
    Decimal minutesDown;     ///< per month of 730 hours; a lower bound when not complete
    std::optional<Money> expectedLoss;  ///< per month: hours down times what an hour costs
    std::optional<Money> riskAdjusted;  ///< the bill, amortised, and the expected loss
};

/// With the user's figures where the design has them: Component::uptime, Design::downtimePerHour.
Availability availabilityOf(const Design& design, const Bill& bill);

}  // namespace costrata
