// SPDX-License-Identifier: GPL-3.0-or-later
// Azure Cache for Redis: one node, a pair, or shards with replicas, each node by the hour. Azure Managed Redis, its
// successor, is a service of its own.
#include "money/number_text.h"
#include "services/azure/transfer.h"
#include "topology/shapes.h"

#include <algorithm>

namespace costrata {
namespace {

const Symbol redis{"redis"};
const Symbol basic{"basic"}, standard{"standard"}, premium{"premium"}, enterprise{"enterprise"}, enterpriseFlash{"enterprise-flash"};
const char* const docs = "Azure Cache for Redis documentation: planning FAQ; clustering; high availability";
const char* const enterpriseDocs = "Azure Cache for Redis documentation: best practices for the Enterprise tiers";
const char* const geoDocs = "Azure Cache for Redis documentation: passive geo-replication; active geo-replication";
const char* const slaDocs = "Azure Cache for Redis documentation: high availability";
const char* const retirementDocs = "Azure Cache for Redis retirement announcement, as third parties read it in 2026";
const char* const reservedDocs = "Azure Cache for Redis documentation: reserved pricing";

bool isClassic(const Settings& s);
bool isPremium(const Settings& s);
bool isEnterprise(const Settings& s);
bool isFlash(const Settings& s);
bool isEnterpriseKind(const Settings& s);
bool mayReplicate(const Settings& s);
bool hasGeo(const Settings& s);
std::vector<Option> offeredClassic(const Settings& s, const Prices& prices);
std::vector<Option> offeredPremium(const Settings& s, const Prices& prices);
std::vector<Option> offeredEnterprise(const Settings& s, const Prices& prices);
std::vector<Option> offeredFlash(const Settings& s, const Prices& prices);

Parameters parameters;
const Choice tier = parameters.choice({.id = "tier", .label = "Tier", .group = "Compute",
    .options = {{basic, "Basic", "one node, no SLA"}, {standard, "Standard", "primary and replica"},
                {premium, "Premium", "shards with one to three replicas"},
                {enterprise, "Enterprise"}, {enterpriseFlash, "Enterprise Flash"}},
    .chosen = "premium",
    .help = "All tiers are being retired in favour of Azure Managed Redis: Enterprise and Enterprise Flash in March 2027, the others in September "
            "2028. New caches cannot be created since October 2026.",
    .source = retirementDocs});
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

const azure::ReplicationTransfer replication(parameters, hasGeo);
const azure::InternetTransfer transfer(parameters);

bool isClassic(const Settings& s) { return s[tier] == basic || s[tier] == standard; }
bool isPremium(const Settings& s) { return s[tier] == premium; }
bool isEnterprise(const Settings& s) { return s[tier] == enterprise; }
bool isFlash(const Settings& s) { return s[tier] == enterpriseFlash; }
bool isEnterpriseKind(const Settings& s) { return isEnterprise(s) || isFlash(s); }
bool mayReplicate(const Settings& s) { return !isClassic(s); }
bool hasGeo(const Settings& s) { return mayReplicate(s) && !s[geoRegions].empty(); }

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
    if (hasGeo(s))
        replication.bill(s, prices, out, s[geoRegions]);
    transfer.bill(s, prices, out, false);
    const bool early = isEnterpriseKind(s);
    const bool gone = out.month() >= (early ? Month(2027, 4) : Month(2028, 10));
    out.warn(std::string("Azure Cache for Redis, ") + (early ? "Enterprise and Enterprise Flash: " : "Basic to Premium: ")
             + (gone ? "retired on " : "will be retired on ")
             + (early ? "31 March 2027" : "30 September 2028") + "; Azure Managed Redis is the successor.");
}

void check(const Settings& s, Problems& problems)
{
    if (isEnterprise(s) && s[dataNodes].known() && !(s[dataNodes].value() / Decimal(2)).isWhole())
        problems.add("Enterprise caches have an even number of data nodes.");
    if (isEnterpriseKind(s) && s[geoRegions].size() > 4)
        problems.add("An active geo-replication group has at most five caches.");
    if (isEnterprise(s) && !s[geoRegions].empty() && s[enterpriseSize].text() == "E1")
        problems.add("E1 has no active geo-replication.");
    if (isPremium(s) && s[geoRegions].size() > 1)
        problems.add("Passive geo-replication links two Premium caches: one geo-replica.");
}

void traits(const Settings& s, Traits& t)
{
    t.text(Trait::Engine, isEnterpriseKind(s) ? "Redis Enterprise" : "Redis open source", docs);
    t.text(Trait::Licence, "included", docs);
    t.yes(Trait::SelfHosting, docs, isEnterpriseKind(s) ? "Redis community edition is compatible" : "the engine's source is open");
    t.text(Trait::ReadReplicas, isPremium(s) ? "1 to 3 replicas of each primary" : s[tier] == basic ? "none" : "1 replica", docs);
    t.none(Trait::Serverless, docs);
    t.none(Trait::ScaleToZero, docs);
    t.none(Trait::Branching, docs);
    t.text(Trait::MultiRegion, isPremium(s) ? "one passive geo-replica" : isEnterpriseKind(s) ? "active geo-replication, up to 5 caches" : "none",
        geoDocs);
    if (isEnterpriseKind(s))
        t.yes(Trait::RegionalWrites, geoDocs, "active geo-replication");
    if (s[tier] == basic)
        t.none(Trait::Sla, docs);
    else
        t.percent(Trait::Sla, isEnterpriseKind(s) ? 0.9999_d : 0.999_d, slaDocs, isEnterpriseKind(s) ? "zone-redundant" : "");
}

/// A size and its GB of memory. Source: Azure Cache for Redis pricing page.
struct Memory {
    const char* size;
    Decimal gb;
};
const Memory standardMemory[] = {{"C0", 0.25_d}, {"C1", 1}, {"C2", 2.5_d}, {"C3", 6}, {"C4", 13}, {"C5", 26}, {"C6", 53}};
const Memory premiumMemory[] = {{"P1", 6}, {"P2", 13}, {"P3", 26}, {"P4", 53}, {"P5", 120}};

void size(Sizing& z)
{
    namespace w = workload;
    const Workload& need = z.need();
    if (need[w::recovery] == w::activeActive)
        return z.refuse("active geo-replication belongs to the tiers that end in March 2027");
    const bool geo = w::needsSecondRegion(need);
    const auto fits = [&](Decimal gb) { return [gb](const Memory& m) { return m.gb >= gb; }; };
    const auto small = std::ranges::find_if(standardMemory, fits(need[w::data]));
    if (!geo && small != std::end(standardMemory)) {
        z.set(tier, standard);
        z.set(classicSize, Symbol(small->size));
    } else {
        z.set(tier, premium);
        const Decimal largest = premiumMemory[std::size(premiumMemory) - 1].gb;
        z.set(shards, std::max((need[w::data] / largest).ceil(), Decimal(1)));
        if (!z.refusals().empty())
            return;
        z.set(premiumSize, Symbol(std::ranges::find_if(premiumMemory, fits(need[w::data] / z.settings()[shards]))->size));
    }
    z.rule("The smallest size whose memory holds all data: Standard to 53 GB in one region, else Premium with shards of up to 120 GB. Its throughput is not checked.");
    z.rule("New caches cannot be created since October 2026; this is what an existing one costs until its tier is retired.");
    z.rule("Backups are exports to a storage account, which is not billed here.");
    z.set(transfer.internet, need[w::egress]);
    if (geo)
        replication.sizeSecondRegion(z, geoRegions, "The second region is a passive geo-replica of the same size.");
}

void topology(const Settings& s, TopologyBuilder& t)
{
    const auto place = [&](Symbol region) {
        const Serves served = region.empty() || isEnterpriseKind(s) ? Serves::Writes : Serves::Reads;
        if (isEnterpriseKind(s)) {
            const int nodes = s[dataNodes].known() ? shape::whole(s[dataNodes].value()) : 2;
            auto& cache = t.group(region.empty() ? "cache" : "cache-" + region.str(), "Cache", slaDocs);
            cache.led = false;
            cache.toWrite = cache.toRead = std::max(nodes - 1, 1);
            cache.takeover = t.asStated("the other nodes go on");
            for (int i = 0; i < nodes; ++i)
                t.node(cache, {.kind = NodeKind::Worker, .id = "node-" + std::to_string(i + 1), .label = "Node " + std::to_string(i + 1), .zone = shape::inTurn(i), .region = region, .serves = served,
                               .bills = Claims{claim(Category::Compute, Category::Replication)}});
            if (!s[dataNodes].known())
                t.assume("Two data nodes are drawn, because their number is not given.");
            return;
        }
        shape::shards(t, {.source = docs, .count = isPremium(s) ? s[shards] : Decimal(1), .replicas = s[tier] == basic ? 0 : isPremium(s) ? shape::whole(s[replicas]) : 1, .zoneStated = false,
                          .readable = false, .replicaBills = {claim(Category::Compute, Category::Replication)}, .region = region, .serves = served});
    };
    place({});
    if (!mayReplicate(s))
        return;
    for (const Symbol region : s[geoRegions]) {
        const std::size_t first = t.firstOf(isEnterpriseKind(s) ? NodeKind::Worker : NodeKind::Shard);
        place(region);
        t.link(first, t.firstIn(region), LinkMode::Asynchronous);
    }
    if (hasGeo(s))
        t.groupOf(t.firstOf(isEnterpriseKind(s) ? NodeKind::Worker : NodeKind::Shard)).abroad = remedy(isEnterpriseKind(s) ? "clients are sent to a cache in another region" : "the geo-replica is unlinked and used instead", Actor::User, {}, {}, geoDocs);
}

const Service service{
    .id = "azure.redis",
    .name = "Azure Cache for Redis",
    .provider = "Azure",
    .summary = "Managed Redis caches of fixed sizes (being retired)",
    .catalogs = {{Symbol("azure"), Symbol("azure-cache-redis")}, azure::transferCatalog},
    .parameters = &parameters,
    .bill = bill,
    .check = check,
    .traits = traits,
    .topology = topology,
    .configurations = {{"Premium", {{"tier", "premium"}}}, {"Standard", {{"tier", "standard"}}}, {"Basic", {{"tier", "basic"}}},
                       {"Enterprise", {{"tier", "enterprise"}, {"dataNodes", "2"}}}},
    .kinds = {workload::cache},
    .engines = {redis},
    .size = size,
    .defaultRegion = "eastus2",
    .source = docs,
    .notModelled = {"storage accounts of persistence and exports"},
};
const RegisterService registered(service);

}  // namespace
}  // namespace costrata
