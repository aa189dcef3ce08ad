// SPDX-License-Identifier: GPL-3.0-or-later
// Data transfer of AWS services: between zones and to the internet, at the rates of EC2. Replication to standbys inside a
// region is free for RDS and Aurora.
#pragma once

#include "services/service.h"

#include <algorithm>

namespace costrata::aws {

inline const CatalogService transferCatalog{Symbol("aws"), Symbol("data-transfer")};

inline PriceRef<Dimension::Gb> transferPrice(const Prices& prices, Symbol name)
{
    return prices.find<Dimension::Gb>({component::dataTransfer, name, {}, {}, purchase::onDemand});
}

/// Traffic of a service that is reached by its endpoint, not by a node in a zone.
struct InternetTraffic {
    Number internet;

    explicit InternetTraffic(Parameters& parameters)
        : internet(parameters.number({.id = "internetTraffic", .label = "Traffic to the internet", .group = "Network", .unit = "GB / month", .max = 10'000'000, .initial = 0,
              .step = 100, .grows = Grows::Load, .help = "Answers to clients outside AWS. Traffic in is free; the 100 GB that an account has free each month are not taken off.",
              .source = "Amazon EC2 pricing page: data transfer out to the internet"}))
    {
    }

    void bill(const Settings& s, const Prices& prices, BillBuilder& out) const
    {
        static const Symbol egress{"internet egress"};
        if (!s[internet].isZero())
            out.line(Category::Transfer, {"To the internet"}, counted<Dimension::Gb>(s[internet]), transferPrice(prices, egress));
    }
};

/// Traffic of a service with nodes in zones. Declare one after the other groups; bill() adds its lines.
struct Transfer : InternetTraffic {
    Number crossZone;

    explicit Transfer(Parameters& parameters)
        : InternetTraffic(parameters),
          crossZone(parameters.number({.id = "crossZoneTraffic", .label = "Traffic between zones", .group = "Network", .unit = "GB / month", .max = 10'000'000, .initial = 0,
              .step = 100, .grows = Grows::Load, .help = "Between the application and a database node in another zone, both directions together. Charged on both sides.",
              .source = "Amazon EC2 pricing page: data transfer within the same Region"}))
    {
    }

    void bill(const Settings& s, const Prices& prices, BillBuilder& out) const
    {
        static const Symbol zones{"cross-AZ (regional) each direction"};
        if (!s[crossZone].isZero())
            out.line(Category::Transfer, {"Between zones, out of one and into the other"}, counted<Dimension::Gb>(s[crossZone] * Decimal(2)), transferPrice(prices, zones));
        InternetTraffic::bill(s, prices, out);
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
