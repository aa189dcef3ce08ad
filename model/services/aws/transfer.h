// SPDX-License-Identifier: GPL-3.0-or-later
// Data transfer of AWS services: between zones and to the internet, at the rates of EC2. Replication to standbys inside a
// region is free for RDS and Aurora.
#pragma once

#include "services/service.h"

#include <algorithm>
#include <optional>

namespace costrata::aws {

inline const CatalogService transferCatalog{Symbol("aws"), Symbol("data-transfer")};

inline PriceRef<Dimension::Gb> transferPrice(const Prices& prices, Symbol name)
{
    return prices.find<Dimension::Gb>({component::dataTransfer, name, {}, {}, purchase::onDemand});
}

/// What traffic between zones costs: at both ends as by EC2's rule, at the EC2 end alone (ElastiCache's own pricing page),
/// nothing by EC2's pricing page (DynamoDB); or there is none, because the service has no nodes in zones.
enum class CrossZone : std::uint8_t { BothEnds, Ec2End, Free, None };

/// The parameters of a service's traffic. Declare one after the other groups; bill() adds its lines.
struct Transfer {
    CrossZone rule;
    std::optional<Number> crossZone;  ///< none for Free and None
    Number internet;

    explicit Transfer(Parameters& parameters, CrossZone zones = CrossZone::BothEnds)
        : rule(zones), crossZone(declareCrossZone(parameters, zones)),
          internet(parameters.number({.id = "internetTraffic", .label = "Traffic to the internet", .group = "Network", .unit = "GB / month", .max = 10'000'000, .initial = 0,
              .step = 100, .grows = Grows::Load, .help = "Answers to clients outside AWS. Traffic in is free; the 100 GB that an account has free each month are not taken off.",
              .source = "Amazon EC2 pricing page: data transfer out to the internet"}))
    {
    }

    void bill(const Settings& s, const Prices& prices, BillBuilder& out) const
    {
        static const Symbol zones{"cross-AZ (regional) each direction"}, egress{"internet egress"};
        if (rule == CrossZone::Free)
            out.included(Category::Transfer, {"Traffic inside the region"});
        else if (crossZone && !s[*crossZone].isZero() && rule == CrossZone::Ec2End)
            out.line(Category::Transfer, {"Between zones, at the side of EC2"}, counted<Dimension::Gb>(s[*crossZone]), transferPrice(prices, zones));
        else if (crossZone && !s[*crossZone].isZero())
            out.line(Category::Transfer, {"Between zones, out of one and into the other"}, counted<Dimension::Gb>(s[*crossZone] * Decimal(2)), transferPrice(prices, zones));
        if (!s[internet].isZero())
            out.line(Category::Transfer, {"To the internet"}, counted<Dimension::Gb>(s[internet]), transferPrice(prices, egress));
    }

private:
    static std::optional<Number> declareCrossZone(Parameters& parameters, CrossZone zones)
    {
        if (zones == CrossZone::Free || zones == CrossZone::None)
            return std::nullopt;
        const bool both = zones == CrossZone::BothEnds;
        return parameters.number({.id = "crossZoneTraffic", .label = "Traffic between zones", .group = "Network", .unit = "GB / month", .max = 10'000'000, .initial = 0,
            .step = 100, .grows = Grows::Load, .crosses = Crosses::Zones,
            .help = both ? "Between the application and a database node in another zone, both directions together. Charged on both sides."
                         : "Between EC2 instances and nodes in another zone, both directions together. Charged at the side of EC2 only.",
            .source = both ? "Amazon EC2 pricing page: data transfer within the same Region" : "Amazon ElastiCache pricing page: data transfer"});
    }
};

/// The price of what a region sends to another one.
inline PriceRef<Dimension::Gb> interRegionPrice(const Prices& prices, Symbol to)
{
    static const Symbol anywhere{"inter-region out (default)"};
    const auto [first, second] = std::minmax({prices.region().str(), to.str()});  // a pair of neighbours is listed once
    return prices.findAny<Dimension::Gb>({{component::dataTransfer, Symbol("inter-region out to " + to.str()), {}, {}, purchase::onDemand},
                                          {component::dataTransfer, Symbol("inter-region out between " + first + " and " + second), {}, {}, purchase::onDemand},
                                          {component::dataTransfer, anywhere, {}, {}, purchase::onDemand}});
}

}  // namespace costrata::aws
