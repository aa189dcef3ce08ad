// SPDX-License-Identifier: GPL-3.0-or-later
// Amazon RDS Extended Support: a charge per vCPU-hour, standbys included, for versions past their standard support. It is
// never discounted by a commitment.
#pragma once

#include "services/engine_version.h"
#include "services/service.h"

namespace costrata::aws {

/// Bills the vCPUs of a cluster or instance, all month, in the month that is billed. Versions that are kept current or
/// not known cost nothing here; an unknown one is for the service's check to refuse.
inline void billExtendedSupport(BillBuilder& out, const Prices& prices, std::span<const EngineVersion> versions, Symbol engine, Symbol version, Amount vcpus)
{
    static const Symbol year1To2{"Extended Support year 1-2"}, year1{"Extended Support year 1"}, year3{"Extended Support year 3"};
    const EngineVersion* found = findVersion(versions, engine, version);
    if (!found)
        return;
    const auto key = [&](Symbol name) { return PriceKey{component::other, name, {}, engine, purchase::onDemand}; };
    switch (supportIn(*found, out.month())) {
    case Support::Standard:
        return;
    case Support::Extended:  // one rate for both years, listed under either name
        return out.line(Category::Other, {"Extended Support, years 1 and 2,", found->label}, allMonth<Dimension::VcpuTime>(vcpus),
                        prices.findAny<Dimension::VcpuTime>({key(year1To2), key(year1)}));
    case Support::Dearer:
        return out.line(Category::Other, {"Extended Support, year 3,", found->label}, allMonth<Dimension::VcpuTime>(vcpus), prices.find<Dimension::VcpuTime>(key(year3)));
    case Support::Ended:
        return out.warn(std::string(found->label) + ": Extended Support has ended; AWS upgrades what still runs it.");
    }
}

}  // namespace costrata::aws
