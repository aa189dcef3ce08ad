// SPDX-License-Identifier: GPL-3.0-or-later
// Azure Managed Redis: nodes of one size by the hour, two of them with high availability, in each region of a
// geo-replication group.
#include "services/service.h"

#include <algorithm>

namespace costrata {
namespace {

const Symbol redis{"redis"};
const char* const planDocs = "Azure Managed Redis documentation: tiers and capacity";
const char* const reliabilityDocs = "Azure reliability documentation: Azure Managed Redis";
const char* const geoDocs = "Azure Managed Redis documentation: active geo-replication";

/// The letter before the number of a size names its tier.
struct Tier {
    char letter;
    Symbol variant;
};
const Tier tiers[] = {{'B', Symbol("balanced")}, {'M', Symbol("memory-optimized")}, {'X', Symbol("compute-optimized")},
                      {'A', Symbol("flash-optimized")}};

std::vector<Option> offeredSizes(const Settings& s, const Prices& prices);

Parameters parameters;
const Choice size = parameters.choice({.id = "size", .label = "Size", .group = "Compute", .chosen = "B20", .offers = offeredSizes,
    .help = "B: balanced, 4 GB of memory per vCPU; M: memory optimised, 8; X: compute optimised, 2; A: flash optimised, part of the data on NVMe.",
    .source = planDocs});
const Flag highAvailability = parameters.flag({.id = "highAvailability", .label = "High availability", .group = "Compute", .initial = 1,
    .help = "A second node with the replicas, in another zone where the region has zones.", .source = reliabilityDocs});

const Regions geoRegions = parameters.regions({.id = "geoRegions", .label = "Active geo-replication", .group = "Replicas",
    .help = "Further caches of the same size that all take writes, each billed in full in its region.", .source = geoDocs});

const Choice purchaseOption = parameters.choice({.id = "purchase", .label = "Purchase", .group = "Commitment",
    .options = {{purchase::onDemand, "Pay as you go"}, {purchase::reserved1yNo, "Reserved, 1 year"}, {purchase::reserved3yNo, "Reserved, 3 years"}},
    .chosen = "on-demand", .help = "Reservations are per node."});

PriceKey nodeKey(Symbol name, Symbol variant, Symbol purchase) { return {component::cache, name, variant, redis, purchase}; }

Symbol variantOf(Symbol ofSize)
{
    const auto found = ofSize.text().empty() ? std::end(tiers) : std::ranges::find(tiers, ofSize.text().front(), &Tier::letter);
    return found == std::end(tiers) ? Symbol() : found->variant;
}

std::vector<Option> offeredSizes(const Settings&, const Prices& prices)
{
    std::vector<Option> options;
    for (const Tier& tier : tiers)
        std::ranges::move(classOptions(prices, nodeKey({}, tier.variant, purchase::onDemand)), std::back_inserter(options));
    return options;
}

void bill(const Settings& s, const Prices& prices, BillBuilder& out)
{
    const PriceKey key = nodeKey(s[size], variantOf(s[size]), s[purchaseOption]);
    const auto nodes = allMonth<Dimension::InstanceTime>(s[highAvailability] ? 2 : 1);
    out.line(Category::Compute, {"Nodes", key.name.text()}, nodes, prices.find<Dimension::InstanceTime>(key));
    for (const Symbol region : s[geoRegions])
        out.line(Category::Replication, {"Nodes in " + region.str(), key.name.text()}, nodes, prices.in(region).find<Dimension::InstanceTime>(key));
    out.assume(s[geoRegions].empty() ? "Traffic between application and cache is not included."
                                     : "Traffic between application and cache, and of replication to other regions, is not included.");
}

void check(const Settings& s, Problems& problems)
{
    if (s[geoRegions].size() > 4)
        problems.add("An active geo-replication group has at most five caches.");
    if (!s[geoRegions].empty() && (s[size].text() == "B0" || s[size].text() == "B1"))
        problems.add("B0 and B1 have no active geo-replication.");
}

const Service service{
    .id = "azure.managed-redis",
    .name = "Azure Managed Redis",
    .provider = "Azure",
    .summary = "Managed Redis on nodes sized by memory and compute",
    .catalogs = {{Symbol("azure"), Symbol("azure-managed-redis")}},
    .parameters = &parameters,
    .bill = bill,
    .check = check,
    .defaultRegion = "eastus2",
    .source = planDocs,
};
const RegisterService registered(service);

}  // namespace
}  // namespace costrata
