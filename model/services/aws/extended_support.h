// SPDX-License-Identifier: GPL-3.0-or-later
// Amazon RDS Extended Support: a charge per vCPU-hour, standbys included, or per ACU-hour of serverless capacity, for
// versions past their standard support. It is never discounted by a commitment.
#pragma once

#include "services/engine_version.h"
#include "services/service.h"

namespace costrata::aws {

/// What the price list calls a rate. The first two years have one rate, listed under either name.
struct ExtendedSupportMeter {
    Symbol years1And2, year1, year3, variant;
};
inline const ExtendedSupportMeter extendedSupportVcpu{Symbol("Extended Support year 1-2"), Symbol("Extended Support year 1"), Symbol("Extended Support year 3"), {}};
inline const ExtendedSupportMeter extendedSupportAcu{Symbol("Extended Support year 1-2 (Serverless)"), Symbol("Extended Support year 1 (Serverless)"),
                                                     Symbol("Extended Support year 3 (Serverless)"), Symbol("serverless")};

/// Bills what runs a version, in the month that is billed. Versions that are kept current or not known cost nothing here;
/// an unknown one is for the service's check to refuse. `where` follows the version's name in the line: ", us-west-2".
template <Dimension D>
void billExtendedSupport(BillBuilder& out, const Prices& prices, std::span<const EngineVersion> versions, Symbol engine, Symbol version,
                         const ExtendedSupportMeter& meter, Quantity<D> used, std::string_view where = {})
{
    const EngineVersion* found = findVersion(versions, engine, version);
    if (!found)
        return;
    const auto key = [&](Symbol name) { return PriceKey{component::other, name, meter.variant, engine, purchase::onDemand}; };
    const std::string label = std::string(found->label).append(where);
    switch (supportIn(*found, out.month())) {
    case Support::Standard:
        return;
    case Support::Extended:
        return out.line(Category::Other, {"Extended Support, years 1 and 2,", label}, used, prices.findAny<D>({key(meter.years1And2), key(meter.year1)}));
    case Support::Dearer:
        return out.line(Category::Other, {"Extended Support, year 3,", label}, used, prices.find<D>(key(meter.year3)));
    case Support::Ended:
        return out.warn(std::string(found->label) + (found->charged.known() ? ": Extended Support has ended; AWS upgrades what still runs it."
                                                                            : ": standard support has ended, and there is no Extended Support."));
    }
}

}  // namespace costrata::aws
