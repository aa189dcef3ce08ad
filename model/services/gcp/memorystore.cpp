// SPDX-License-Identifier: GPL-3.0-or-later
// Google Cloud Memorystore: Valkey and Redis Cluster by the node-hour, Redis by the provisioned gigabyte, Memcached by vCPU and memory.
#include "services/service.h"

#include <algorithm>
#include <iterator>

namespace costrata {
namespace {

const Symbol valkey{"valkey"}, redisCluster{"redis-cluster"}, redis{"redis"}, memcached{"memcached"};
const Symbol basic{"basic"}, standard{"standard"}, cluster{"cluster"};
const char* const guide = "Memorystore documentation: pricing; instance and node specification; committed use discounts";
const char* const redisGuide = "Memorystore for Redis documentation: pricing; tier capabilities";
const char* const memcachedGuide = "Memorystore for Memcached documentation: instance and node specification";

/// Node sizes of Valkey and Redis Cluster, and how the two price lists call them.
struct NodeType {
    Symbol id, valkeyMeter, clusterMeter;
    const char* label;
};
const NodeType nodeTypes[] = {
    {Symbol("shared-core-nano"), Symbol("Valkey node shared-core-nano"), Symbol("Redis Cluster node redis-shared-core-nano"),
     "shared-core-nano, 1.4 GB (1.12 GB for keys), no SLA"},
    {Symbol("standard-small"), Symbol("Valkey node standard-small"), Symbol("Redis Cluster node redis-standard-small"),
     "standard-small, 6.5 GB (5.2 GB for keys)"},
    {Symbol("highmem-medium"), Symbol("Valkey node highmem-medium"), Symbol("Redis Cluster node redis-highmem-medium"),
     "highmem-medium, 13 GB (10.4 GB for keys)"},
    {Symbol("highmem-xlarge"), Symbol("Valkey node highmem-xlarge"), Symbol("Redis Cluster node redis-highmem-xlarge"),
     "highmem-xlarge, 58 GB (46.4 GB for keys)"}};

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
    {300, Symbol("Redis Basic M5 capacity"), Symbol("Redis Standard M5 capacity")}};

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
const Number shards = parameters.number({.id = "shards", .label = "Shards", .group = "Compute", .min = 1, .max = 250, .initial = 1, .whole = true,
    .when = isSharded, .help = "The keys are spread over the shards; each has a primary node.", .source = guide});
const Number replicas = parameters.number({.id = "replicas", .label = "Replicas per shard", .group = "Compute", .max = 5, .initial = 1, .whole = true,
    .when = isSharded, .help = "Nodes in other zones that serve reads and take over when the primary fails.",
    .source = "Memorystore for Valkey and Redis Cluster documentation: overview"});

const Choice tier = parameters.choice({.id = "tier", .label = "Tier", .group = "Compute",
    .options = {{basic, "Basic, one node"}, {standard, "Standard, with a replica in another zone"}}, .chosen = "standard", .when = isRedis,
    .help = "The Standard tier's price covers its replica; read replicas beyond it are not part of the public price data.", .source = redisGuide});
const Number capacity = parameters.number({.id = "capacity", .label = "Capacity", .group = "Compute", .unit = "GiB", .min = 1, .max = 300,
    .initial = 16, .whole = true, .when = isRedis,
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

const Choice purchaseOption = parameters.choice({.id = "purchase", .label = "Purchase", .group = "Commitment",
    .options = {{purchase::onDemand, "On demand"}, {purchase::cud1y, "Committed use, 1 year"}, {purchase::cud3y, "Committed use, 3 years"}},
    .chosen = "on-demand",
    .help = "Covers instance capacity of every Memorystore product, not persistence or backups; billed every hour, no upfront fee. Listed prices: "
            "Redis above 4 GiB.", .source = guide});

bool isRedis(const Settings& s) { return s[product] == redis; }
bool isMemcached(const Settings& s) { return s[product] == memcached; }
bool isSharded(const Settings& s) { return !isRedis(s) && !isMemcached(s); }
bool writesLog(const Settings& s) { return isSharded(s) && s[appendOnlyFile]; }

const Symbol memcachedVcpu{"Memcached vCPU"}, memcachedMemory{"Memcached memory"};
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
    out.assume("Traffic between application and cache, and between zones, is not included.");
}

void check(const Settings& s, Problems& problems)
{
    if (isRedis(s) && s[capacity] <= capacityTiers[0].upTo && s[purchaseOption] != purchase::onDemand)
        problems.add("Redis instances of up to 4 GiB have no committed use price.");
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
    .defaultRegion = "us-central1",
    .source = guide,
};
const RegisterService registered(service);

}  // namespace
}  // namespace costrata
