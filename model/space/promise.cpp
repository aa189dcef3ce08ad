// SPDX-License-Identifier: GPL-3.0-or-later
#include "space/promise.h"

#include "topology/availability.h"
#include "topology/failure.h"

#include <algorithm>

namespace costrata::space {
namespace {

using Figure = std::optional<Decimal>;

/// The worse of two; not stated is the worst.
Figure worse(Figure a, Figure b) { return a && b ? Figure(std::max(*a, *b)) : std::nullopt; }

bool above(Figure wanted, Figure figure) { return wanted && (!figure || *figure > *wanted); }

}  // namespace

Promise promiseOf(const Component& component)
{
    Design design;
    design.components.push_back(component);
    Promise promise{.availability = availabilityOf(design, {}).components.front().share};
    const Topology topology = topologyOf(design);
    const std::vector<NodeCost> costs(topology.nodes.size());
    const FailureStory region = failureStory(topology, costs, {.scope = FailureScope::Region, .region = component.region});
    promise.regionRto = region.rto;
    promise.regionRpo = region.rpo;
    std::vector<int> zones = topology.zones(component.region);
    std::erase_if(zones, [](int zone) { return zone < 0; });
    // Nodes that the vendor spreads over zones survive the loss of one; where it does not say how they stand, nobody knows.
    const bool known = std::ranges::none_of(topology.nodes, [&](const Node& n) { return n.region == component.region && n.zone == zoneNotStated; });
    if (!topology.nodes.empty() && known)
        promise.zoneRto = promise.zoneRpo = Decimal();
    for (const int zone : zones) {
        const FailureStory story = failureStory(topology, costs, {.scope = FailureScope::Zone, .region = component.region, .zone = zone});
        promise.zoneRto = worse(promise.zoneRto, story.rto);
        promise.zoneRpo = worse(promise.zoneRpo, story.rpo);
    }
    return promise;
}

UnmetSet unmet(const Requirements& wanted, const Promise& promise)
{
    UnmetSet set;
    const auto mark = [&](Unmet which, bool is) { set.set(static_cast<std::size_t>(which), is); };
    mark(Unmet::Availability, wanted.availability && (!promise.availability || *promise.availability < *wanted.availability));
    mark(Unmet::ZoneRto, above(wanted.zoneRto, promise.zoneRto));
    mark(Unmet::ZoneRpo, above(wanted.zoneRpo, promise.zoneRpo));
    mark(Unmet::RegionRto, above(wanted.regionRto, promise.regionRto));
    mark(Unmet::RegionRpo, above(wanted.regionRpo, promise.regionRpo));
    return set;
}

}  // namespace costrata::space
