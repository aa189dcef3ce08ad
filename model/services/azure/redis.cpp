// SPDX-License-Identifier: GPL-3.0-or-later
// Azure Cache for Redis: one node, a pair, or shards with replicas, each node by the hour. Azure Managed Redis, its
// successor, is a service of its own.
#include "services/service.h"

namespace costrata {
namespace {

const Symbol redis{"redis"};
const Symbol basic{"basic"}, standard{"standard"}, premium{"premium"}, enterprise{"enterprise"}, enterpriseFlash{"enterprise-flash"};
const char* const docs = "Azure Cache for Redis documentation: planning FAQ; clustering; high availability";
const char* const enterpriseDocs = "Azure Cache for Redis documentation: best practices for the Enterprise tiers";
const char* const geoDocs = "Azure Cache for Redis documentation: geo-replication";
const char* const reservedDocs = "Azure Cache for Redis documentation: reserved pricing";

bool isClassic(const Settings& s);
bool isPremium(const Settings& s);
bool isEnterprise(const Settings& s);
bool isFlash(const Settings& s);
bool isEnterpriseKind(const Settings& s);
bool mayReplicate(const Settings& s);
std::vector<Option> offeredClassic(const Settings& s, const Prices& prices);
std::vector<Option> offeredPremium(const Settings& s, const Prices& prices);
std::vector<Option> offeredEnterprise(const Settings& s, const Prices& prices);
std::vector<Option> offeredFlash(const Settings& s, const Prices& prices);

Parameters parameters;
const Choice tier = parameters.choice({.id = "tier", .label = "Tier", .group = "Compute",
    .options = {{basic, "Basic", "one node, no SLA"}, {standard, "Standard", "primary and replica"},
                {premium, "Premium", "shards with one to three replicas"},
                {enterprise, "Enterprise"}, {enterpriseFlash, "Enterprise Flash"}},
    .chosen = "premium", .help = "All tiers are being retired in favour of Azure Managed Redis.", .source = docs});
const Choice classicSize = parameters.choice({.id = "size", .label = "Size", .group = "Compute", .chosen = "C4", .offers = offeredClassic,
    .when = isClassic});
const Choice premiumSize = parameters.choice({.id = "premiumSize", .label = "Size", .group = "Compute", .chosen = "P2", .offers = offeredPremium,
    .when = isPremium});
const Choice enterpriseSize = parameters.choice({.id = "enterpriseSize", .label = "Size", .group = "Compute", .chosen = "E20",
    .offers = offeredEnterprise, .when = isEnterprise});
const Choice flashSize = parameters.choice({.id = "flashSize", .label = "Size", .group = "Compute", .chosen = "F300", .offers = offeredFlash,
    .when = isFlash});
const Number shards = parameters.number({.id = "shards", .label = "Shards", .group = "Compute", .min = 1, .max = 30, .initial = 1, .whole = true,
    .when = isPremium, .help = "The data is spread over the shards; each has a primary node.", .source = docs});
const Number replicas = parameters.number({.id = "replicas", .label = "Replicas per primary", .group = "Compute", .min = 1, .max = 3, .initial = 1,
    .whole = true, .when = isPremium, .source = docs});
const Asked dataNodes = parameters.asked({.id = "dataNodes", .label = "Billed nodes", .group = "Compute", .min = 1, .max = 10, .whole = true,
    .when = isEnterpriseKind,
    .help = "Enterprise: the data nodes, two or a larger even number; the quorum node is free. Enterprise Flash: the nodes that the vendor's "
            "calculator or the bill shows.",
    .source = enterpriseDocs});

const Regions geoRegions = parameters.regions({.id = "geoRegions", .label = "Geo-replicas", .group = "Replicas", .when = mayReplicate,
    .help = "Linked caches of the same tier, size and nodes, each billed in full in its region.", .source = geoDocs});

const Choice purchaseOption = parameters.choice({.id = "purchase", .label = "Purchase", .group = "Commitment",
    .options = {{purchase::onDemand, "Pay as you go"}, {purchase::reserved1yNo, "Reserved, 1 year"}, {purchase::reserved3yNo, "Reserved, 3 years"}},
    .chosen = "on-demand", .when = mayReplicate, .help = "Reservations are per node; not for Basic and Standard.", .source = reservedDocs});

bool isClassic(const Settings& s) { return s[tier] == basic || s[tier] == standard; }
bool isPremium(const Settings& s) { return s[tier] == premium; }
bool isEnterprise(const Settings& s) { return s[tier] == enterprise; }
bool isFlash(const Settings& s) { return s[tier] == enterpriseFlash; }
bool isEnterpriseKind(const Settings& s) { return isEnterprise(s) || isFlash(s); }
bool mayReplicate(const Settings& s) { return !isClassic(s); }

/// The price list also has the price of a Standard or Premium pair; it is older and differs for P5, so nodes are billed.
const Symbol standardNode{"standard-node"}, premiumNode{"premium-node"};

PriceKey nodeKey(Symbol name, Symbol variant, Symbol purchase) { return {component::cache, name, variant, redis, purchase}; }
std::vector<Option> offeredIn(const Prices& prices, Symbol variant) { return classOptions(prices, nodeKey({}, variant, purchase::onDemand)); }
std::vector<Option> offeredClassic(const Settings& s, const Prices& prices)
{
    return offeredIn(prices, s[tier] == basic ? basic : standardNode);
}
std::vector<Option> offeredPremium(const Settings&, const Prices& prices) { return offeredIn(prices, premiumNode); }
std::vector<Option> offeredEnterprise(const Settings&, const Prices& prices) { return offeredIn(prices, enterprise); }
std::vector<Option> offeredFlash(const Settings&, const Prices& prices) { return offeredIn(prices, enterpriseFlash); }

PriceKey chosenKey(const Settings& s)
{
    if (isPremium(s))
        return nodeKey(s[premiumSize], premiumNode, s[purchaseOption]);
    if (isEnterpriseKind(s))
        return nodeKey(isEnterprise(s) ? s[enterpriseSize] : s[flashSize], s[tier], s[purchaseOption]);
    return nodeKey(s[classicSize], s[tier] == basic ? basic : standardNode, purchase::onDemand);
}

Amount nodesOf(const Settings& s)
{
    if (isEnterpriseKind(s))
        return s[dataNodes];
    return isPremium(s) ? s[shards] * (s[replicas] + Decimal(1)) : s[tier] == basic ? Decimal(1) : Decimal(2);
}

void bill(const Settings& s, const Prices& prices, BillBuilder& out)
{
    const PriceKey key = chosenKey(s);
    const auto nodes = allMonth<Dimension::InstanceTime>(nodesOf(s));
    out.line(Category::Compute, {"Nodes", key.name.text()}, nodes, prices.find<Dimension::InstanceTime>(key));
    if (mayReplicate(s)) {
        for (const Symbol region : s[geoRegions])
            out.line(Category::Replication, {"Geo-replica in " + region.str(), key.name.text()}, nodes,
                     prices.in(region).find<Dimension::InstanceTime>(key));
    }
    out.assume("Traffic between application and cache, between zones and regions, and the storage accounts of persistence are not included.");
}

void check(const Settings& s, Problems& problems)
{
    if (isEnterprise(s) && s[dataNodes].known() && !(s[dataNodes].value() / Decimal(2)).isWhole())
        problems.add("Enterprise caches have an even number of data nodes.");
    if (isEnterpriseKind(s) && s[geoRegions].size() > 4)
        problems.add("An active geo-replication group has at most five caches.");
}

const Service service{
    .id = "azure.redis",
    .name = "Azure Cache for Redis",
    .provider = "Azure",
    .summary = "Managed Redis caches of fixed sizes (being retired)",
    .catalogs = {{Symbol("azure"), Symbol("azure-cache-redis")}},
    .parameters = &parameters,
    .bill = bill,
    .check = check,
    .defaultRegion = "eastus2",
    .source = docs,
};
const RegisterService registered(service);

}  // namespace
}  // namespace costrata
