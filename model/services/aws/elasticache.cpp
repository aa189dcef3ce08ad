// SPDX-License-Identifier: GPL-3.0-or-later
// Amazon ElastiCache for Valkey, Redis OSS and Memcached: pay for nodes, or serverless for data held and requests.
#include "services/aws/commitments.h"
#include "services/aws/transfer.h"
#include "services/engine_version.h"

#include <algorithm>

namespace costrata {
namespace {

const Symbol valkey{"valkey"}, redis{"redis"}, memcached{"memcached"};
const Symbol nodeBased{"node-based"}, serverless{"serverless"}, provisioned{"provisioned"};
const char* const guide = "Amazon ElastiCache User Guide: nodes and shards, serverless scaling, reserved nodes, quotas; ElastiCache pricing page";
const char* const slaDocument = "Amazon ElastiCache Service Level Agreement, 2024-10-16";
const char* const calendar = "Amazon ElastiCache User Guide: extended support for Redis OSS";

const EngineVersion versions[] = {
    {redis, Symbol("7"), "Redis OSS 7", {}, {}, {}, calendar},
    {redis, Symbol("6"), "Redis OSS 6", Month(2027, 2), Month(2029, 2), Month(2030, 2), calendar},
    {redis, Symbol("5"), "Redis OSS 5", Month(2026, 2), Month(2028, 2), Month(2029, 2), calendar},
    {redis, Symbol("4"), "Redis OSS 4", Month(2026, 2), Month(2028, 2), Month(2029, 2), calendar},
};

bool isNodeBased(const Settings& s);
bool isSharded(const Settings& s);
bool isMemcachedCluster(const Settings& s);
bool isServerless(const Settings& s);
bool takesSnapshots(const Settings& s);
bool hasVersions(const Settings& s);
bool hasSecondaries(const Settings& s);
std::vector<Option> offeredVersions(const Settings& s, const Prices& prices);
std::vector<Option> offeredClasses(const Settings& s, const Prices& prices);
std::vector<Option> offeredPurchases(const Settings& s, const Prices& prices);
std::vector<Option> offeredServerlessPurchases(const Settings& s, const Prices& prices);

Parameters parameters;
const Choice engine = parameters.choice({.id = "engine", .label = "Engine", .group = "Compute",
    .options = {{valkey, "Valkey"}, {redis, "Redis OSS"}, {memcached, "Memcached"}}, .chosen = "valkey"});
const Choice version = parameters.choice({.id = "version", .label = "Version", .group = "Compute", .chosen = "current", .offers = offeredVersions, .when = hasVersions,
    .help = "A version past its standard support costs Extended Support for every node, by its type, from the month shown. No commitment covers it.", .source = calendar});
const Choice deployment = parameters.choice({.id = "deployment", .label = "Deployment", .group = "Compute",
    .options = {{nodeBased, "Node-based cluster"}, {serverless, "Serverless"}}, .chosen = "node-based"});
const Choice nodeClass = parameters.choice({.id = "class", .label = "Node type", .group = "Compute", .chosen = "cache.r6g.xlarge",
    .offers = offeredClasses, .when = isNodeBased});
const Number shards = parameters.number({.id = "shards", .label = "Shards", .group = "Compute", .min = 1, .max = 500, .initial = 1, .whole = true,
    .grows = Grows::Data, .when = isSharded, .help = "The data is spread over the shards; each has a primary node.", .source = guide});
const Number replicas = parameters.number({.id = "replicas", .label = "Replicas per shard", .group = "Compute", .max = 5, .initial = 1, .whole = true,
    .when = isSharded, .help = "Serve reads; one in another zone takes over when the primary fails.", .source = guide});
const Number nodes = parameters.number({.id = "nodes", .label = "Nodes", .group = "Compute", .min = 1, .max = 60, .initial = 2, .whole = true,
    .grows = Grows::Data, .when = isMemcachedCluster, .help = "Memcached spreads the keys over its nodes and keeps no replicas.", .source = guide});

const Number data = parameters.number({.id = "data", .label = "Data stored, average", .group = "Serverless", .unit = "GB", .max = 5000, .initial = 10,
    .grows = Grows::Data, .when = isServerless, .help = "At least 0.1 GB is metered for Valkey, 1 GB for Redis OSS and Memcached. One GiB of the console is one GB of the list.", .source = guide});
const Asked requests = parameters.asked({.id = "requests", .label = "Requests, average", .group = "Serverless", .unit = "per second", .grows = Grows::Load, .when = isServerless});
const Number requestSize = parameters.number({.id = "requestSize", .label = "Transferred per request", .group = "Serverless", .unit = "KB", .min = 0.001_d,
    .max = 1'000'000, .initial = 1, .when = isServerless,
    .help = "Simple reads and writes use one ECPU for each KB moved, and at least one. Commands that need more CPU time use more.", .source = guide});
const Number minimumData = parameters.number({.id = "minimumData", .label = "Minimum data storage", .group = "Serverless", .unit = "GB", .max = 5000, .initial = 0,
    .when = isServerless, .help = "A configured minimum is billed even when unused.", .source = guide});
const Number minimumEcpu = parameters.number({.id = "minimumEcpu", .label = "Minimum request rate", .group = "Serverless", .unit = "ECPU / second", .max = 15'000'000,
    .initial = 0, .step = 1000, .when = isServerless, .help = "A configured minimum is billed even when unused.", .source = guide});

const Number snapshots = parameters.number({.id = "backupStorage", .label = "Snapshots", .group = "Backup", .unit = "GB", .max = 10'000'000, .initial = 0, .step = 10,
    .grows = Grows::Data, .when = takesSnapshots, .help = "Kept beyond the snapshot that is free of charge.", .source = guide});

const Regions secondaries = parameters.regions({.id = "secondaryRegions", .label = "Global Datastore, secondary regions", .group = "Global Datastore", .when = isSharded,
    .help = "At most two. Each has a cluster with as many shards that takes no writes; not with T node types.", .source = guide});
const Number secondaryReplicas = parameters.number({.id = "secondaryReplicas", .label = "Replicas per shard there", .group = "Global Datastore", .max = 5, .initial = 0,
    .whole = true, .when = hasSecondaries});
const Asked replicated = parameters.asked({.id = "replicatedData", .label = "Data written, sent to each secondary", .group = "Global Datastore", .unit = "GB / month",
    .max = 10'000'000, .grows = Grows::Load, .when = hasSecondaries});

const Choice purchaseOption = parameters.choice({.id = "purchase", .label = "Nodes", .group = "Commitment", .chosen = "on-demand",
    .offers = offeredPurchases, .when = isNodeBased, .help = "A reservation covers node hours only.", .source = guide});
const Choice serverlessPurchase = parameters.choice({.id = "serverlessPurchase", .label = "Serverless usage", .group = "Commitment", .chosen = "on-demand",
    .offers = offeredServerlessPurchases, .when = isServerless,
    .help = "There are no reservations for serverless; Database Savings Plans cover Valkey.", .source = guide});

const aws::Transfer transfer(parameters, aws::CrossZone::Ec2End);

bool isServerless(const Settings& s) { return s[deployment] == serverless; }
bool isNodeBased(const Settings& s) { return !isServerless(s); }
bool isMemcachedCluster(const Settings& s) { return isNodeBased(s) && s[engine] == memcached; }
bool isSharded(const Settings& s) { return isNodeBased(s) && s[engine] != memcached; }
bool takesSnapshots(const Settings& s) { return !isMemcachedCluster(s); }
bool hasVersions(const Settings& s) { return isNodeBased(s) && s[engine] == redis; }
bool hasSecondaries(const Settings& s) { return isSharded(s) && !s[secondaries].empty(); }
std::vector<Option> offeredVersions(const Settings& s, const Prices&) { return versionOptions(versions, s[engine]); }

const Symbol dataMeter{"serverless data stored"}, ecpuMeter{"ECPU"}, snapshotMeter{"snapshot storage"}, globalMeter{"Global Datastore transfer out"};

PriceKey nodeKey(Symbol ofEngine, Symbol name, Symbol variant, Symbol purchase)
{
    return {component::computeInstance, name, variant, ofEngine, purchase};
}
PriceKey dataKey(const Settings& s, Symbol purchase) { return {component::storage, dataMeter, serverless, s[engine], purchase}; }
PriceKey ecpuKey(const Settings& s, Symbol purchase) { return {component::requestsRead, ecpuMeter, serverless, s[engine], purchase}; }

/// Node prices were collected from two lists, one of which names no variant.
PriceRef<Dimension::InstanceTime> nodePrice(const Prices& prices, Symbol ofEngine, Symbol name, Symbol purchase)
{
    return prices.findAny<Dimension::InstanceTime>({nodeKey(ofEngine, name, provisioned, purchase), nodeKey(ofEngine, name, {}, purchase)});
}
std::vector<Option> offeredClasses(const Settings& s, const Prices& prices)
{
    return aws::classesOf(prices, {nodeKey(s[engine], {}, provisioned, purchase::onDemand), nodeKey(s[engine], {}, {}, purchase::onDemand),
                                   nodeKey(s[engine], {}, provisioned, s[purchaseOption])});
}
std::vector<Option> offeredPurchases(const Settings& s, const Prices& prices)
{
    std::vector<Option> options{aws::onDemandOption, {purchase::reserved1yNo, "1 year, no upfront"}, {purchase::reserved1yPartial, "1 year, partial upfront"},
                                {purchase::reserved1yAll, "1 year, all upfront"}, {purchase::reserved3yNo, "3 years, no upfront"},
                                {purchase::reserved3yPartial, "3 years, partial upfront"}, {purchase::reserved3yAll, "3 years, all upfront"}};
    if (!prices.family(nodeKey(s[engine], {}, provisioned, aws::savingsPlan)).empty())
        options.push_back(aws::savingsPlanOption);
    return options;
}
std::vector<Option> offeredServerlessPurchases(const Settings& s, const Prices& prices)
{
    std::vector<Option> options{aws::onDemandOption};
    if (prices.find<Dimension::Ecpus>(ecpuKey(s, aws::savingsPlan)))
        options.push_back(aws::savingsPlanOption);
    return options;
}

void billNodes(const Settings& s, const Prices& prices, BillBuilder& out, Category category, std::string_view what, Decimal count)
{
    aws::StandIn standIn{{}, 0.8_d, "Redis OSS reservations",
                         "A Valkey node uses 0.8 of the normalised units of a Redis OSS reservation of its type, which covers it (ElastiCache User Guide, reserved "
                         "nodes). Reservations are whole: what is left of the last one serves other nodes of its family."};
    if (s[engine] == valkey && aws::isReservation(s[purchaseOption]))
        standIn.price = nodePrice(prices, redis, s[nodeClass], s[purchaseOption]);
    aws::billInstances(out, category, {what, s[nodeClass].text()}, count, nodePrice(prices, s[engine], s[nodeClass], s[purchaseOption]), standIn);
}

Amount ecpuPerSecond(const Settings& s) { return s[requests] * std::max(s[requestSize], Decimal(1)); }

void billServerless(const Settings& s, const Prices& prices, BillBuilder& out)
{
    const Decimal metered = std::max({s[data], s[minimumData], s[engine] == valkey ? 0.1_d : Decimal(1)});
    out.line(Category::Storage, {"Data stored"}, allMonth<Dimension::GbTime>(metered), prices.find<Dimension::GbTime>(dataKey(s, s[serverlessPurchase])));
    out.line(Category::Io, {"Requests"}, counted<Dimension::Ecpus>(max(ecpuPerSecond(s), s[minimumEcpu]) * secondsPerMonth),
             prices.find<Dimension::Ecpus>(ecpuKey(s, s[serverlessPurchase])));
    out.assume("ElastiCache requests are simple reads and writes: one ECPU for each KB moved, at least one.");
}

/// A price for each node type, on top of the node's own however that is bought.
void billExtendedSupport(const Settings& s, const Prices& prices, BillBuilder& out)
{
    const EngineVersion* found = findVersion(versions, s[engine], s[version]);
    if (!found || !hasVersions(s))
        return;
    const auto line = [&](std::string_view what, const char* meter) {
        out.line(Category::Other, {what, s[nodeClass].text()}, allMonth<Dimension::InstanceTime>(s[shards] * (s[replicas] + Decimal(1))),
                 prices.find<Dimension::InstanceTime>({component::other, Symbol(meter + s[nodeClass].str()), provisioned, redis, purchase::onDemand}));
    };
    switch (supportIn(*found, out.month())) {
    case Support::Standard:
        return;
    case Support::Extended:
        return line("Extended Support, years 1 and 2,", "Extended Support year 1-2 ");
    case Support::Dearer:
        return line("Extended Support, year 3,", "Extended Support year 3 ");
    case Support::Ended:
        return out.warn(std::string(found->label) + ": Extended Support has ended; AWS upgrades what still runs it.");
    }
}

void billSecondaries(const Settings& s, const Prices& prices, BillBuilder& out)
{
    for (const Symbol region : s[secondaries]) {
        billNodes(s, prices.in(region), out, Category::Replication, "Nodes in " + region.str() + ",", s[shards] * (s[secondaryReplicas] + Decimal(1)));
        out.line(Category::Transfer, {"Global Datastore, to", region.text()}, counted<Dimension::Gb>(s[replicated]),
                 prices.find<Dimension::Gb>({component::dataTransfer, globalMeter, {}, {}, purchase::onDemand}));
    }
}

void bill(const Settings& s, const Prices& prices, BillBuilder& out)
{
    if (isServerless(s)) {
        billServerless(s, prices, out);
    } else if (isMemcachedCluster(s)) {
        billNodes(s, prices, out, Category::Compute, "Node", s[nodes]);
    } else {
        billNodes(s, prices, out, Category::Compute, "Primary node", s[shards]);
        if (!s[replicas].isZero())
            billNodes(s, prices, out, Category::Replication, "Replica node", s[shards] * s[replicas]);
        billExtendedSupport(s, prices, out);
        billSecondaries(s, prices, out);
    }
    if ((isServerless(s) ? s[serverlessPurchase] : s[purchaseOption]) == aws::savingsPlan)
        out.assume("The Database Savings Plan's hourly commitment is fully used.");
    if (takesSnapshots(s) && !s[snapshots].isZero())
        out.line(Category::Backup, {"Snapshots"}, allMonth<Dimension::GbTime>(s[snapshots]),
                 prices.find<Dimension::GbTime>({component::backup, snapshotMeter, {}, s[engine], purchase::onDemand}));
    transfer.bill(s, prices, out);
}

void check(const Settings& s, Problems& problems)
{
    if (isSharded(s)) {
        const Decimal count = s[shards] * (s[replicas] + Decimal(1));
        if (count > Decimal(500))
            problems.add("A cluster has at most 500 nodes; here there are " + count.toString() + ".");
        else if (count > Decimal(90))
            problems.add("More than 90 nodes in a cluster need a raised quota and a recent engine version; here there are " + count.toString() + ".");
    }
    if (hasVersions(s) && s[version] != keptCurrent && !findVersion(versions, s[engine], s[version]))
        problems.add("Version " + s[version].str() + " is not one of Redis OSS that AWS supports.");
    if (s[secondaries].size() > 2)
        problems.add("A Global Datastore has at most two secondary regions.");
    if (hasSecondaries(s) && s[nodeClass].text().starts_with("cache.t"))
        problems.add("A Global Datastore needs another node type than T.");
    if (isServerless(s)) {
        const Amount rate = ecpuPerSecond(s);
        if (rate.known() && rate.value() > Decimal(15'000'000))
            problems.add("A serverless cache serves at most 15 million ECPUs per second; here the average is " + rate.value().toString() + ".");
    }
}

void traits(const Settings& s, Traits& t)
{
    const bool lone = s[engine] == memcached || s[replicas].isZero();
    t.text(Trait::Engine, s[engine] == valkey ? "Valkey" : s[engine] == redis ? "Redis OSS 4 to 7" : "Memcached", guide);
    t.text(Trait::Licence, "open source, included", guide);
    t.yes(Trait::SelfHosting, guide, "the engines are open source");
    t.text(Trait::Durability, s[engine] == memcached ? "in memory only" : "in memory; snapshots on request or daily", guide);
    t.none(Trait::Branching, guide);
    if (isServerless(s)) {
        t.sizes(Trait::Storage, s[engine] == valkey ? 0.1_d : Decimal(1), 5000, "GB", guide);
        t.text(Trait::Serverless, "up to 15 million ECPUs a second; data and requests are billed", guide);
        t.yes(Trait::ScaleToZero, guide, "requests; a least amount of data stays billed");
        t.seconds(Trait::WakeUp, 0, 0, guide);
        t.percent(Trait::Sla, 0.9999_d, slaDocument);
        t.none(Trait::MultiRegion, guide);
        return;
    }
    t.none(Trait::Serverless, guide);
    t.none(Trait::ScaleToZero, guide);
    t.text(Trait::Storage, s[engine] == memcached ? "the memory of up to 60 nodes" : "the memory of up to 500 nodes", guide);
    if (s[engine] == memcached) {
        t.none(Trait::ReadReplicas, guide);
        t.none(Trait::MultiRegion, guide);
        return;
    }
    t.upTo(Trait::ReadReplicas, 5, guide, "for each shard, asynchronous");
    t.text(Trait::Consistency, "strong on the primary, eventual on replicas", guide);
    t.text(Trait::Rpo, "the latest writes may be lost: replicas follow asynchronously", guide);
    t.text(Trait::MultiRegion, "Global Datastore: up to two regions that serve reads", guide);
    lone ? t.percent(Trait::Sla, 0.995_d, "third-party reading of the Amazon ElastiCache SLA, 2024-10-16", "one zone")
         : t.percent(Trait::Sla, 0.9999_d, slaDocument, "Multi-AZ with automatic failover");
}

struct Cluster {
    Symbol node;
    Decimal shards, cost;
};

/// The node type and number of shards that serve the need for the least, at most `most` of them: fewer nodes are worth 2 %
/// each. A T type stands alone.
Cluster cheapestCluster(const Prices& prices, Symbol of, ComputeNeed need, Decimal most, bool burstable)
{
    Cluster best;
    // The lists of reservations are the ones that state the memory of current node types.
    for (const Price* listed : prices.family(nodeKey(of == memcached ? memcached : redis, {}, provisioned, purchase::reserved1yNo))) {
        const auto vcpu = Decimal::parse(listed->vcpu), memory = Decimal::parse(listed->memoryGib);
        const auto price = nodePrice(prices, of, listed->key.name, purchase::onDemand);
        const bool isBurstable = listed->key.name.text().starts_with("cache.t");
        if (!vcpu || !memory || !price || (isBurstable && !burstable))
            continue;
        const Decimal count = std::max({(need.vcpu / *vcpu).ceil(), (need.memoryGib / *memory).ceil(), Decimal(1)});
        const Decimal cost = count * price.tiers.front().amount * (Decimal(1) + count * 0.02_d);
        if (count <= (isBurstable ? Decimal(1) : most) && (best.node.empty() || cost < best.cost))
            best = {listed->key.name, count, cost};
    }
    return best;
}

void size(Sizing& z)
{
    namespace w = workload;
    const Workload& need = z.need();
    const Symbol wanted = need[w::engine] == w::memcached ? memcached : valkey;
    z.set(engine, wanted);
    if (wanted == memcached && need[w::zoneRedundant])
        return z.refuse("Memcached keeps no replicas");
    if (need[w::recovery] == w::activeActive)
        return z.refuse("a Global Datastore takes writes in one region only");
    if (w::needsSecondRegion(need) && (wanted == memcached || z.secondRegion().empty()))
        return z.refuse(wanted == memcached ? "Memcached has no replicas in other regions" : "it has no second region there");

    const Decimal memory = need[w::data] / 0.75_d, copies = need[w::zoneRedundant] ? 2 : 1;
    const Decimal vcpus = (w::peakReads(need) + w::peakWrites(need)) / need[w::targetUtilisation] / Decimal(62'500);
    z.rule("All data is in memory, and a quarter of each node's is kept free for snapshots and failover (reserved-memory-percent, ElastiCache User Guide).");
    z.rule("A vCPU is taken to serve 62,500 requests a second: the ElastiCache User Guide gives over 1 million for a node of 16 (r7g.4xlarge).");
    const bool global = w::needsSecondRegion(need);
    const Cluster cluster = cheapestCluster(z.prices(), wanted, {vcpus, memory}, (Decimal(wanted == memcached ? 60 : 90) / copies).floor(), !global);
    if (cluster.node.empty())
        return z.refuse("no node type with a price in " + z.prices().region().str() + " serves this within the quota of a cluster");
    z.set(nodeClass, cluster.node);
    wanted == memcached ? z.set(nodes, cluster.shards) : z.set(shards, cluster.shards);
    z.set(replicas, copies - Decimal(1));
    z.rule("The type and number of nodes that serve this for the least, one node fewer being worth 2 %; within the quota of 90 nodes (Memcached 60).");

    z.set(data, std::min(need[w::data], Decimal(5000)));
    z.set(requests, w::meanReads(need) + w::meanWrites(need));
    z.set(requestSize, need[w::itemSize]);
    if (need[w::backupDays] > Decimal(35))
        return z.refuse("automatic snapshots are kept 35 days at most");
    z.set(snapshots, need[w::data] * std::max(need[w::backupDays] - Decimal(1), Decimal(0)));
    z.rule("A snapshot a day, each a full copy; the first is free of charge.");
    z.set(transfer.internet, need[w::egress]);
    if (global) {
        z.set(secondaries, {z.secondRegion()});
        z.set(secondaryReplicas, need[w::recovery] == w::warmStandby ? copies - Decimal(1) : Decimal(0));
        z.set(replicated, w::meanWrites(need) * need[w::itemSize] * secondsPerMonth / Decimal(1'000'000));
    }
}

const Service service{
    .id = "aws.elasticache",
    .name = "Amazon ElastiCache",
    .provider = "AWS",
    .summary = "Valkey, Redis OSS and Memcached in memory, on nodes or serverless",
    .catalogs = {{Symbol("aws"), Symbol("elasticache")}, aws::transferCatalog},
    .parameters = &parameters,
    .bill = bill,
    .check = check,
    .traits = traits,
    .configurations = {{"Nodes", {{"deployment", "node-based"}}},
                       {"Serverless", {{"deployment", "serverless"}}},
                       {"Redis OSS nodes", {{"engine", "redis"}, {"deployment", "node-based"}}},
                       {"Memcached nodes", {{"engine", "memcached"}, {"deployment", "node-based"}}}},
    .kinds = {workload::cache},
    .engines = {redis, memcached},
    .size = size,
    .defaultRegion = "us-east-1",
    .source = guide,
    .notModelled = {"traffic between a primary and its replicas in other zones", "ElastiCache on Outposts", "the surcharge for synchronous durability of Valkey 9", "data tiering to disks, priced as its nodes", "log delivery",
                    "export of snapshots to S3"},
};
const RegisterService registered(service);

}  // namespace
}  // namespace costrata
