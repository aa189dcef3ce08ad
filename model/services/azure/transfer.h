// SPDX-License-Identifier: GPL-3.0-or-later
// Data transfer of Azure services: to the internet by billing zone, and between regions by continent. Inbound traffic and
// traffic between availability zones are free.
#pragma once

#include "services/service.h"

#include <span>

namespace costrata::azure {

inline const CatalogService transferCatalog{Symbol("azure"), Symbol("data-transfer")};
inline constexpr const char* bandwidthPage = "Azure bandwidth pricing page, as third-party guides of 2026 read it";

/// The price of what a region sends to the internet; each billing zone has its own.
PriceRef<Dimension::Gb> internetPrice(const Prices& prices);
/// The price of what a region sends to another one: one rate on the same continent, dearer ones to others.
PriceRef<Dimension::Gb> interRegionPrice(const Prices& prices, Symbol to);

/// Traffic to clients outside Azure. Declare it after the other groups; bill() adds its lines.
struct InternetTransfer {
    Number internet;

    explicit InternetTransfer(Parameters& parameters)
        : internet(parameters.number({.id = "internetTraffic", .label = "Traffic to the internet", .group = "Network", .unit = "GB / month",
              .max = 10'000'000, .initial = 0, .step = 100, .grows = Grows::Load,
              .help = "Answers to clients outside Azure. Traffic in is free; the 100 GB that an account has free each month are not taken off.",
              .source = bandwidthPage}))
    {
    }

    /// `zoned`: copies in several zones, between which users would expect a charge.
    void bill(const Settings& s, const Prices& prices, BillBuilder& out, bool zoned) const
    {
        if (zoned)
            out.included(Category::Transfer, {"Traffic between availability zones"});
        if (!s[internet].isZero())
            out.lineBeyondAllowance(Category::Transfer, {"To the internet"}, counted<Dimension::Gb>(s[internet]), internetPrice(prices));
    }
};

/// What replication carries to each further region, sent and billed by the component's region.
struct ReplicationTransfer {
    Number replicated;

    ReplicationTransfer(Parameters& parameters, bool (*hasOtherRegions)(const Settings&))
        : replicated(parameters.number({.id = "replicationTraffic", .label = "Replication traffic", .group = "Network", .unit = "GB / month",
              .max = 10'000'000, .initial = 0, .step = 100, .grows = Grows::Load, .when = hasOtherRegions,
              .help = "What the changes of a month amount to; sent to each further region.", .source = bandwidthPage}))
    {
    }

    void bill(const Settings& s, const Prices& prices, BillBuilder& out, std::span<const Symbol> regions) const
    {
        if (s[replicated].isZero()) {
            if (!regions.empty())
                out.assume("The traffic of replication to other regions is not entered, and not billed.");
            return;
        }
        for (const Symbol region : regions)
            out.line(Category::Transfer, {"Replication to", region.text()}, counted<Dimension::Gb>(s[replicated]), interRegionPrice(prices, region));
    }

    /// Puts a copy into the second region, by `rule`, and sets the traffic to what the workload writes, where there is one; refuses when there is none.
    void sizeSecondRegion(Sizing& z, Regions copies, const char* rule) const;
};

/// GB that writes of items of this size carry in a month.
inline Amount writtenGb(Amount writesPerSecond, Decimal itemKb)
{
    return writesPerSecond * secondsPerMonth * itemKb * Decimal(1024) / Decimal(1'000'000'000);
}

}  // namespace costrata::azure
