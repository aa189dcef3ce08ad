// SPDX-License-Identifier: GPL-3.0-or-later
// Google Cloud Memorystore: Valkey and Redis Cluster by the node-hour, Redis by the provisioned gigabyte, Memcached by vCPU and memory.
#include "services/service.h"
#include "topology/shapes.h"

#include <algorithm>
#include <iterator>

namespace costrata {
namespace {

const Symbol valkey{"valkey"}, redisCluster{"redis-cluster"}, redis{"redis"}, memcached{"memcached"};
const Symbol basic{"basic"}, standard{"standard"}, cluster{"cluster"};
const Symbol sharedCore{"shared-core-nano"};
const char* const sla = "Memorystore Service Level Agreement";
const char* const guide = "Memorystore documentation: pricing; instance and node specification; committed use discounts";
const char* const redisGuide = "Memorystore for Redis documentation: pricing; tier capabilities; quotas";  // 1 TB in a region
const char* const memcachedGuide = "Memorystore for Memcached documentation: instance and node properties";
const char* const limitGuide = "Memorystore for Valkey and Redis Cluster documentation: quotas";

/// Node sizes of Valkey and Redis Cluster, and how the two price lists call them.
struct NodeType {
    Symbol id, valkeyMeter, clusterMeter;
    const char* label;
    Decimal usable;  ///< for keys, in the list's GB
};
const NodeType nodeTypes[] = {
    {sharedCore, Symbol("Valkey node shared-core-nano"), Symbol("Redis Cluster node redis-shared-core-nano"),
     "shared-core-nano, 1.4 GB (1.12 GB for keys), no SLA", 1.12_d},
    {Symbol("standard-small"), Symbol("Valkey node standard-small"), Symbol("Redis Cluster node redis-standard-small"),
     "standard-small, 6.5 GB (5.2 GB for keys)", 5.2_d},
    {Symbol("highmem-medium"), Symbol("Valkey node highmem-medium"), Symbol("Redis Cluster node redis-highmem-medium"),
     "highmem-medium, 13 GB (10.4 GB for keys)", 10.4_d},
    {Symbol("highmem-xlarge"), Symbol("Valkey node highmem-xlarge"), Symbol("Redis Cluster node redis-highmem-xlarge"),
     "highmem-xlarge, 58 GB (46.4 GB for keys)", 46.4_d}};

/// Redis capacity tiers: the size of the whole instance decides which price all of its gigabytes have.
struct CapacityTier {
    Decimal upTo;
    Symbol basicMeter, standardMeter;
};
const CapacityTier capacityTiers[] = {
    {4, Symbol("Redis Basic M1 capacity"), Symbol("Redis Standard M1 capacity")},
    {10, Symbol("Redis Basic M2 capacity"), Symbol("Redis Standard M2 capacity")},
    {35, Symbol("Redis Basic M3 capacity"), Symbol("Redis Standard M3 capacity")},
    {100, Symbol("Redis Basic M4 capacity"), Symbol("Redis Standard M4 capacity")},
    {1024, Symbol("Redis Basic M5 capacity"), Symbol("Redis Standard M5 capacity")}};

bool isSharded(const Settings& s);
bool isRedis(const Settings& s);
bool isMemcached(const Settings& s);
bool writesLog(const Settings& s);

Parameters parameters;
const Choice product = parameters.choice({.id = "product", .label = "Product", .group = "Compute",
    .options = {{valkey, "Valkey"}, {redisCluster, "Redis Cluster"}, {redis, "Redis"}, {memcached, "Memcached"}}, .chosen = "valkey",
    .help = "The public price data has no Memcached prices: what such a design costs is unknown."});

const Choice nodeType = parameters.choice({.id = "nodeType", .label = "Node type", .group = "Compute",
    .options = {{nodeTypes[0].id, nodeTypes[0].label}, {nodeTypes[1].id, nodeTypes[1].label}, {nodeTypes[2].id, nodeTypes[2].label},
                {nodeTypes[3].id, nodeTypes[3].label}}, .chosen = "highmem-medium", .when = isSharded, .source = guide});
const Number shards = parameters.number({.id = "shards", .label = "Shards", .group = "Compute", .min = 1, .max = 250, .initial = 1, .whole = true, .grows = Grows::Data,
    .when = isSharded, .help = "The keys are spread over the shards; each has a primary node. At most 250 nodes, replicas included.",
    .source = limitGuide});
const Number replicas = parameters.number({.id = "replicas", .label = "Replicas per shard", .group = "Compute", .max = 5, .initial = 1, .whole = true,
    .when = isSharded, .help = "Nodes in other zones that serve reads and take over when the primary fails.",
    .source = "Memorystore for Valkey and Redis Cluster documentation: overview"});

const Choice tier = parameters.choice({.id = "tier", .label = "Tier", .group = "Compute",
    .options = {{basic, "Basic, one node"}, {standard, "Standard, with a replica in another zone"}}, .chosen = "standard", .when = isRedis,
    .help = "The Standard tier's price covers its replica; read replicas beyond it are not part of the public price data.", .source = redisGuide});
const Number capacity = parameters.number({.id = "capacity", .label = "Capacity", .group = "Compute", .unit = "GiB", .min = 1, .max = 1024,
    .initial = 16, .whole = true, .grows = Grows::Data, .when = isRedis,
    .help = "Billed as provisioned. Steps at 4, 10, 35 and 100: the size decides the price of all of it. The price list's GB is a GiB.",
    .source = redisGuide});

const Number nodes = parameters.number({.id = "nodes", .label = "Nodes", .group = "Compute", .min = 1, .max = 20, .initial = 2, .whole = true,
    .when = isMemcached, .help = "Memcached spreads the keys over its nodes and keeps no replicas.", .source = memcachedGuide});
const Number nodeVcpu = parameters.number({.id = "nodeVcpu", .label = "vCPUs of a node", .group = "Compute", .unit = "vCPU", .min = 1, .max = 32,
    .initial = 2, .whole = true, .when = isMemcached, .source = memcachedGuide});
const Number nodeMemory = parameters.number({.id = "nodeMemory", .label = "Memory of a node", .group = "Compute", .unit = "GiB", .min = 1, .max = 256,
    .initial = 8, .whole = true, .when = isMemcached, .source = memcachedGuide});

const Flag appendOnlyFile = parameters.flag({.id = "appendOnlyFile", .label = "AOF persistence", .group = "Storage", .when = isSharded,
    .help = "Writes every change to an append-only file, billed by its size."});
const Asked logStorage = parameters.asked({.id = "aofStorage", .label = "AOF storage", .group = "Storage", .unit = "GiB", .max = 1'000'000,
    .when = writesLog, .help = "Of all nodes together, as the console or the bill shows it."});
const Number backups = parameters.number({.id = "backupStorage", .label = "Backups", .group = "Backup", .unit = "GiB", .max = 1'000'000, .initial = 0,
    .step = 10, .when = isSharded});

const Number zoneTraffic = parameters.number({.id = "crossZoneTraffic", .label = "Traffic between zones", .group = "Network", .unit = "GiB / month", .max = 10'000'000,
    .initial = 0, .step = 100, .grows = Grows::Load, .help = "Between the application and a node in another zone. The public price data has no price for it."});
const Number regionTraffic = parameters.number({.id = "interRegionEgress", .label = "Egress to other regions", .group = "Network", .unit = "GiB / month", .max = 10'000'000,
    .initial = 0, .step = 100, .grows = Grows::Load, .help = "To applications in other regions. The public price data has no price for it."});

const Choice purchaseOption = parameters.choice({.id = "purchase", .label = "Purchase", .group = "Commitment",
    .options = {{purchase::onDemand, "On demand"}, {purchase::cud1y, "Committed use, 1 year"}, {purchase::cud3y, "Committed use, 3 years"}},
    .chosen = "on-demand",
    .help = "One commitment covers the capacity of Valkey, Redis Cluster, Redis and Memcached, not persistence or backups; billed every hour, no upfront fee. "
            "Listed prices: Redis above 4 GiB.", .source = guide});

bool isRedis(const Settings& s) { return s[product] == redis; }
bool isMemcached(const Settings& s) { return s[product] == memcached; }
bool isSharded(const Settings& s) { return !isRedis(s) && !isMemcached(s); }
bool writesLog(const Settings& s) { return isSharded(s) && s[appendOnlyFile]; }

const Symbol memcachedVcpu{"Memcached vCPU"}, memcachedMemory{"Memcached memory"};
const Symbol betweenZones{"traffic between zones"}, betweenRegions{"inter-region egress"};
const Symbol valkeyLog{"Valkey AOF persistence"}, clusterLog{"Redis Cluster AOF persistence"};
const Symbol valkeyBackups{"Valkey backups"}, clusterBackups{"Redis Cluster backups"};

void billNodes(const Settings& s, const Prices& prices, BillBuilder& out, Category category, std::string_view what, Decimal count)
{
    const NodeType& type = *std::ranges::find(nodeTypes, s[nodeType], &NodeType::id);
    const bool isValkey = s[product] == valkey;
    const PriceKey key{component::cache, isValkey ? type.valkeyMeter : type.clusterMeter, isValkey ? valkey : cluster, s[product], s[purchaseOption]};
    out.line(category, {what, type.id.text()}, allMonth<Dimension::InstanceTime>(count), prices.find<Dimension::InstanceTime>(key));
}

void billSharded(const Settings& s, const Prices& prices, BillBuilder& out)
{
    billNodes(s, prices, out, Category::Compute, "Primary node", s[shards]);
    if (!s[replicas].isZero())
        billNodes(s, prices, out, Category::Replication, "Replica node", s[shards] * s[replicas]);
    const bool isValkey = s[product] == valkey;
    const Symbol variant = isValkey ? valkey : cluster;
    if (s[appendOnlyFile])
        out.line(Category::Storage, {"AOF persistence"}, allMonth<Dimension::GibTime>(s[logStorage]),
                 prices.find<Dimension::GibTime>({component::storage, isValkey ? valkeyLog : clusterLog, variant, s[product], purchase::onDemand}));
    if (!s[backups].isZero())
        out.line(Category::Backup, {"Backups"}, allMonth<Dimension::GibTime>(s[backups]),
                 prices.find<Dimension::GibTime>({component::backup, isValkey ? valkeyBackups : clusterBackups, variant, s[product],
                     purchase::onDemand}));
}

void billRedis(const Settings& s, const Prices& prices, BillBuilder& out)
{
    const auto last = std::prev(std::end(capacityTiers));
    const CapacityTier& of = *std::find_if(std::begin(capacityTiers), last, [&](const CapacityTier& t) { return s[capacity] <= t.upTo; });
    const Symbol meter = s[tier] == standard ? of.standardMeter : of.basicMeter;
    out.lineOfSizeBand(Category::Compute, {meter.text()}, allMonth<Dimension::GibTime>(s[capacity]),
                       prices.find<Dimension::GibTime>({component::cache, meter, s[tier], redis, s[purchaseOption]}));
}

void billMemcached(const Settings& s, const Prices& prices, BillBuilder& out)
{
    const auto key = [&](Symbol name) { return PriceKey{component::cache, name, memcached, memcached, s[purchaseOption]}; };
    out.line(Category::Compute, {"Node vCPU"}, allMonth<Dimension::VcpuTime>(s[nodes] * s[nodeVcpu]),
             prices.find<Dimension::VcpuTime>(key(memcachedVcpu)));
    out.line(Category::Compute, {"Node memory"}, allMonth<Dimension::GibTime>(s[nodes] * s[nodeMemory]),
             prices.find<Dimension::GibTime>(key(memcachedMemory)));
}

void bill(const Settings& s, const Prices& prices, BillBuilder& out)
{
    if (isRedis(s))
        billRedis(s, prices, out);
    else if (isMemcached(s))
        billMemcached(s, prices, out);
    else
        billSharded(s, prices, out);
    if (s[purchaseOption] != purchase::onDemand)
        out.assume("The Memorystore commitment is as large as the capacity of this instance.");
    const auto transferLine = [&](std::string_view what, Decimal gib, Symbol meter) {
        if (!gib.isZero())
            out.line(Category::Transfer, {what}, counted<Dimension::Gib>(gib), prices.find<Dimension::Gib>({component::dataTransfer, meter, {}, {}, purchase::onDemand}));
    };
    transferLine("Traffic between zones", s[zoneTraffic], betweenZones);
    transferLine("Egress to other regions", s[regionTraffic], betweenRegions);
}

void check(const Settings& s, Problems& problems)
{
    if (isRedis(s) && s[capacity] <= capacityTiers[0].upTo && s[purchaseOption] != purchase::onDemand)
        problems.add("Redis instances of up to 4 GiB have no committed use price.");
    if (isSharded(s) && s[shards] * (s[replicas] + Decimal(1)) > Decimal(250))
        problems.add("An instance has at most 250 nodes, replicas included.");
    if (!isMemcached(s))
        return;
    if (s[nodeVcpu] != Decimal(1) && !(s[nodeVcpu] / Decimal(2)).isWhole())
        problems.add("Memcached nodes have 1 vCPU or an even number.");
    if (s[nodeMemory] < s[nodeVcpu] * 0.9_d)
        problems.add("Memcached nodes have at least 0.9 GiB per vCPU.");
}

void traits(const Settings& s, Traits& t)
{
    const bool replicated = isSharded(s) ? !s[replicas].isZero() : isRedis(s) && s[tier] == standard;
    t.text(Trait::Engine, s[product] == valkey ? "Valkey" : s[product] == redisCluster ? "Redis, cluster protocol" : isRedis(s) ? "Redis" : "Memcached", guide);
    t.text(Trait::Licence, "included", guide);
    t.yes(Trait::SelfHosting, guide, "the engine itself");
    if (isSharded(s))
        t.upTo(Trait::ReadReplicas, 5, limitGuide, "for each shard");
    if (isMemcached(s))
        t.none(Trait::ReadReplicas, memcachedGuide);
    if (isSharded(s))
        t.text(Trait::Storage, "up to 250 nodes of up to 58 GB", limitGuide);
    else if (isRedis(s))
        t.sizes(Trait::Storage, 1, 1024, "GiB", redisGuide);
    else
        t.text(Trait::Storage, "up to 20 nodes of up to 256 GiB", memcachedGuide);
    t.none(Trait::Serverless, guide);
    t.none(Trait::ScaleToZero, guide, "billed from creation, used or not");
    if (s[product] == redisCluster && replicated)
        t.percent(Trait::Sla, 0.9999_d, sla, "over several zones");
    else if (isMemcached(s) || (isRedis(s) && replicated))
        t.percent(Trait::Sla, 0.999_d, sla);
    else if (isRedis(s))
        t.text(Trait::Sla, "none for the Basic tier", sla);
    t.text(Trait::Durability, isSharded(s) && s[appendOnlyFile] ? "append-only file" : isMemcached(s) ? "none: keys are spread, not copied" : replicated ? "in memory, asynchronous replica" : "in memory",
           guide, isSharded(s) && s[appendOnlyFile] ? std::nullopt : std::optional(Decimal(0)));
    t.none(Trait::Branching, guide);
    t.text(Trait::MultiRegion, "one region", guide);
}

/// The node type that holds the keys at the lowest price, with as many shards as that takes.
void setNodes(Sizing& z, Decimal gib)
{
    const NodeType* best = nullptr;
    Decimal lowest, bestShards;
    for (const NodeType& type : nodeTypes) {
        if (type.id == sharedCore)
            continue;
        const auto price = z.prices().find<Dimension::InstanceTime>({component::cache, type.valkeyMeter, valkey, valkey, purchase::onDemand});
        const Decimal count = std::max((gib / type.usable).ceil(), Decimal(1));
        if (price && (!best || price.tiers.front().amount * count < lowest)) {
            best = &type;
            lowest = price.tiers.front().amount * count;
            bestShards = count;
        }
    }
    if (!best)
        return z.refuse("no node type has a price in " + z.prices().region().str());
    z.set(nodeType, best->id);
    z.set(shards, bestShards);
}

void size(Sizing& z)
{
    namespace w = workload;
    const Workload& need = z.need();
    if (w::needsSecondRegion(need))
        return z.refuse("replication to another region is not modelled");
    const Decimal gib = need[w::data];
    if (need[w::engine] == w::memcached) {
        z.set(product, memcached);
        const Decimal count = std::max((gib / Decimal(64)).ceil(), Decimal(need[w::zoneRedundant] ? 2 : 1));
        z.set(nodes, count);
        z.set(nodeMemory, (gib / count).ceil());
        z.rule("Nodes of up to 64 GiB and 2 vCPU, two at least over several zones.");
        return;
    }
    z.set(product, valkey);
    z.set(replicas, need[w::zoneRedundant] ? 1 : 0);
    setNodes(z, gib);
    if (z.settings()[shards] * (z.settings()[replicas] + Decimal(1)) > Decimal(250))
        z.refuse("an instance has at most 250 nodes");
    z.rule("Valkey, which Redis clients can use, on the cheapest node type whose memory for keys holds the data; no throughput of a node is published, so measure yours.");
    z.rule("No backups or persistence: what is cached can be loaded again.");
    if (!need[w::egress].isZero())
        z.rule("Nodes are reached from inside Google Cloud only; traffic to the internet is the application's.");
}

void topology(const Settings& s, TopologyBuilder& t)
{
    if (isMemcached(s)) {
        shape::shards(t, {.source = memcachedGuide, .count = s[nodes], .kind = NodeKind::Cache, .one = "Node", .detail = s[nodeMemory].toString() + " GiB", .serves = Serves::Writes});
        return;
    }
    if (isSharded(s)) {
        shape::shards(t, {.source = "Memorystore for Valkey and Redis Cluster documentation: high availability and replicas", .count = s[shards], .replicas = shape::whole(s[replicas]), .detail = s[nodeType].str()});
        return;
    }
    shape::servers(t, {.source = redisGuide, .detail = s[capacity].toString() + " GiB", .standbys = s[tier] == standard ? 1 : 0, .mode = LinkMode::Asynchronous});
}

const Service service{
    .id = "gcp.memorystore",
    .name = "Memorystore",
    .provider = "Google Cloud",
    .summary = "Valkey, Redis Cluster, Redis and Memcached in memory, by node or by provisioned gigabyte",
    .catalogs = {{Symbol("gcp"), Symbol("memorystore")}},
    .parameters = &parameters,
    .bill = bill,
    .check = check,
    .traits = traits,
    .topology = topology,
    .configurations = {{"Valkey", {{"product", "valkey"}}},
                       {"Redis Cluster", {{"product", "redis-cluster"}}},
                       {"Redis Standard", {{"product", "redis"}, {"tier", "standard"}}},
                       {"Redis Basic", {{"product", "redis"}, {"tier", "basic"}}},
                       {"Memcached", {{"product", "memcached"}}}},
    .kinds = {workload::cache},
    .engines = {workload::redis, workload::memcached},
    .size = size,
    .defaultRegion = "us-central1",
    .source = guide,
    .notModelled = {"read replicas of the Redis Standard tier", "cross-region replication of Valkey", "exports and imports"},
};
const RegisterService registered(service);

}  // namespace
}  // namespace costrata
