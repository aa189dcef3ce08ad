// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/azure/transfer.h"

#include <algorithm>
#include <vector>

namespace costrata::azure {
namespace {

/// A continent of the bandwidth price list, its billing zone for internet traffic, and the regions that have prices here.
struct Continent {
    Symbol internetZone;
    std::vector<Symbol> regions;
};

const Continent* continentOf(Symbol region)
{
    static const Symbol zone1{"internet-zone-1"}, zone2{"internet-zone-2"}, zone3{"internet-zone-3"};
    static const Continent continents[] = {
        {zone1, {Symbol("eastus"), Symbol("eastus2"), Symbol("centralus"), Symbol("southcentralus"), Symbol("westus2"), Symbol("westus3"),
                 Symbol("canadacentral"), Symbol("mexicocentral")}},
        {zone1, {Symbol("northeurope"), Symbol("westeurope"), Symbol("uksouth"), Symbol("francecentral"), Symbol("germanywestcentral"),
                 Symbol("swedencentral")}},
        {zone2, {Symbol("southeastasia"), Symbol("japaneast"), Symbol("centralindia")}},
        {zone2, {Symbol("australiaeast")}},
        {zone3, {Symbol("brazilsouth")}},
    };
    const auto it = std::ranges::find_if(continents, [&](const Continent& c) { return std::ranges::find(c.regions, region) != c.regions.end(); });
    return it == std::end(continents) ? nullptr : &*it;
}

PriceKey transferKey(Symbol name, Symbol variant) { return {component::dataTransfer, name, variant, {}, purchase::onDemand}; }

}  // namespace

PriceRef<Dimension::Gb> internetPrice(const Prices& prices)
{
    static const Symbol egress{"Internet egress"}, unknownZone{"internet"};
    const Continent* from = continentOf(prices.region());
    return prices.find<Dimension::Gb>(transferKey(egress, from ? from->internetZone : unknownZone));
}

PriceRef<Dimension::Gb> interRegionPrice(const Prices& prices, Symbol to)
{
    static const Symbol sameContinent{"Inter-region transfer"}, otherContinent{"Inter-continental transfer"}, interRegion{"inter-region"},
        interContinental{"inter-continental"};
    const Continent* from = continentOf(prices.region());
    const bool near = from && from == continentOf(to);
    return prices.find<Dimension::Gb>(near ? transferKey(sameContinent, interRegion) : transferKey(otherContinent, interContinental));
}

void ReplicationTransfer::sizeSecondRegion(Sizing& z, Regions copies, const char* rule) const
{
    if (!z.hasSecondRegion())
        return;
    z.set(copies, {z.secondRegion()});
    z.rule(rule);
    if (!z.workload())
        return;
    z.set(replicated, writtenGb(workload::meanWrites(z.need()), z.need()[workload::itemSize]).value());
    z.rule("Replication carries what is written: writes a second x item size.");
}

}  // namespace costrata::azure
