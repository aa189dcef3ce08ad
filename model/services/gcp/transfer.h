// SPDX-License-Identifier: GPL-3.0-or-later
// Traffic of Google Cloud services without an egress table of their own, and the size of a replication stream. Traffic in, and
// traffic of a managed database inside its region, is free; Cloud SQL and AlloyDB have tables of their own.
#pragma once

#include "services/service.h"

namespace costrata::gcp {

inline const CatalogService networkCatalog{Symbol("gcp"), Symbol("network")};

/// The parameter of what clients on the internet read: "internetEgress", in GiB a month.
inline ParameterSpec internetEgress(const char* help = "Answers to clients outside Google Cloud, at Premium Tier rates to most of the world; Australia and China cost more. Traffic in and inside the "
                                                       "region is free.",
                                    const char* source = "Google Cloud network pricing: Premium Tier")
{
    return {.id = "internetEgress", .label = "Internet egress", .group = "Network", .unit = "GiB / month", .max = 10'000'000, .initial = 0, .step = 10,
            .grows = Grows::Load, .help = help, .source = source};
}
/// What clients in other regions read: "interRegionEgress", in GiB a month.
inline ParameterSpec regionEgress()
{
    return {.id = "interRegionEgress", .label = "Egress to other regions", .group = "Network", .unit = "GiB / month", .max = 10'000'000, .initial = 0, .step = 10,
            .grows = Grows::Load, .crosses = Crosses::Regions, .help = "To clients in other Google Cloud regions, without replication. Ingress and traffic inside the region are free."};
}

/// Premium Tier, tiers of 1, 10 and more TiB a month.
inline PriceRef<Dimension::Gib> internetPrice(const Prices& prices)
{
    static const Symbol worldwide{"Premium Tier internet egress to worldwide (to Americas)"};
    return prices.find<Dimension::Gib>({component::dataTransfer, worldwide, {}, {}, purchase::onDemand});
}

/// What a need's writes send to one other region in a month, in GiB.
inline Decimal replicatedGib(const Workload& need)
{
    return (workload::meanWrites(need) * need[workload::itemSize] / Decimal(1024) * secondsPerMonth / Decimal(1024)).rounded(3);
}
inline const char* const replicatedRule = "Each region is sent every write: writes a second x item size.";

}  // namespace costrata::gcp
