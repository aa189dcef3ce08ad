// SPDX-License-Identifier: GPL-3.0-or-later
// Amazon ElastiCache for Valkey, Redis OSS and Memcached: pay for nodes, or serverless for data held and requests.
#include "services/aws/commitments.h"

#include <algorithm>

namespace costrata {
namespace {

const Symbol valkey{"valkey"}, redis{"redis"}, memcached{"memcached"};
const Symbol nodeBased{"node-based"}, serverless{"serverless"}, provisioned{"provisioned"};
const char* const guide = "Amazon ElastiCache User Guide: nodes and shards, serverless scaling, reserved nodes, quotas; ElastiCache pricing page";

bool isNodeBased(const Settings& s);
bool isSharded(const Settings& s);
bool isMemcachedCluster(const Settings& s);
bool isServerless(const Settings& s);
bool takesSnapshots(const Settings& s);
std::vector<Option> offeredClasses(const Settings& s, const Prices& prices);
std::vector<Option> offeredPurchases(const Settings& s, const Prices& prices);
std::vector<Option> offeredServerlessPurchases(const Settings& s, const Prices& prices);

Parameters parameters;
const Choice engine = parameters.choice({.id = "engine", .label = "Engine", .group = "Compute",
    .options = {{valkey, "Valkey"}, {redis, "Redis OSS"}, {memcached, "Memcached"}}, .chosen = "valkey"});
const Choice deployment = parameters.choice({.id = "deployment", .label = "Deployment", .group = "Compute",
    .options = {{nodeBased, "Node-based cluster"}, {serverless, "Serverless"}}, .chosen = "node-based"});
const Choice nodeClass = parameters.choice({.id = "class", .label = "Node type", .group = "Compute", .chosen = "cache.r6g.xlarge",
    .offers = offeredClasses, .when = isNodeBased});
const Number shards = parameters.number({.id = "shards", .label = "Shards", .group = "Compute", .min = 1, .max = 500, .initial = 1, .whole = true,
    .when = isSharded, .help = "The data is spread over the shards; each has a primary node.", .source = guide});
const Number replicas = parameters.number({.id = "replicas", .label = "Replicas per shard", .group = "Compute", .max = 5, .initial = 1, .whole = true,
    .when = isSharded, .help = "Serve reads; one in another zone takes over when the primary fails.", .source = guide});
const Number nodes = parameters.number({.id = "nodes", .label = "Nodes", .group = "Compute", .min = 1, .max = 60, .initial = 2, .whole = true,
    .when = isMemcachedCluster, .help = "Memcached spreads the keys over its nodes and keeps no replicas.", .source = guide});

const Number data = parameters.number({.id = "data", .label = "Data stored, average", .group = "Serverless", .unit = "GB", .max = 5000, .initial = 10,
    .when = isServerless, .help = "At least 0.1 GB is metered for Valkey, 1 GB for Redis OSS and Memcached. One GiB of the console is one GB of the list.", .source = guide});
const Asked requests = parameters.asked({.id = "requests", .label = "Requests, average", .group = "Serverless", .unit = "per second", .when = isServerless});
const Number requestSize = parameters.number({.id = "requestSize", .label = "Transferred per request", .group = "Serverless", .unit = "KB", .min = 0.001_d,
    .max = 1'000'000, .initial = 1, .when = isServerless,
    .help = "Simple reads and writes use one ECPU for each KB moved, and at least one. Commands that need more CPU time use more.", .source = guide});
const Number minimumData = parameters.number({.id = "minimumData", .label = "Minimum data storage", .group = "Serverless", .unit = "GB", .max = 5000, .initial = 0,
    .when = isServerless, .help = "A configured minimum is billed even when unused.", .source = guide});
const Number minimumEcpu = parameters.number({.id = "minimumEcpu", .label = "Minimum request rate", .group = "Serverless", .unit = "ECPU / second", .max = 15'000'000,
    .initial = 0, .step = 1000, .when = isServerless, .help = "A configured minimum is billed even when unused.", .source = guide});

const Number snapshots = parameters.number({.id = "backupStorage", .label = "Snapshots", .group = "Backup", .unit = "GB", .max = 10'000'000, .initial = 0, .step = 10,
    .when = takesSnapshots, .help = "Kept beyond the snapshot that is free of charge.", .source = guide});

const Choice purchaseOption = parameters.choice({.id = "purchase", .label = "Nodes", .group = "Commitment", .chosen = "on-demand",
    .offers = offeredPurchases, .when = isNodeBased, .help = "A reservation covers node hours only.", .source = guide});
const Choice serverlessPurchase = parameters.choice({.id = "serverlessPurchase", .label = "Serverless usage", .group = "Commitment", .chosen = "on-demand",
    .offers = offeredServerlessPurchases, .when = isServerless,
    .help = "There are no reservations for serverless; Database Savings Plans cover Valkey.", .source = guide});

bool isServerless(const Settings& s) { return s[deployment] == serverless; }
bool isNodeBased(const Settings& s) { return !isServerless(s); }
bool isMemcachedCluster(const Settings& s) { return isNodeBased(s) && s[engine] == memcached; }
bool isSharded(const Settings& s) { return isNodeBased(s) && s[engine] != memcached; }
bool takesSnapshots(const Settings& s) { return !isMemcachedCluster(s); }

const Symbol dataMeter{"serverless data stored"}, ecpuMeter{"ECPU"}, snapshotMeter{"snapshot storage"};

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
    }
    if ((isServerless(s) ? s[serverlessPurchase] : s[purchaseOption]) == aws::savingsPlan)
        out.assume("The Database Savings Plan's hourly commitment is fully used.");
    if (takesSnapshots(s) && !s[snapshots].isZero())
        out.line(Category::Backup, {"Snapshots"}, allMonth<Dimension::GbTime>(s[snapshots]),
                 prices.find<Dimension::GbTime>({component::backup, snapshotMeter, {}, s[engine], purchase::onDemand}));
    out.assume("Traffic between application and cache, and between zones, is not included.");
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
    if (isServerless(s)) {
        const Amount rate = ecpuPerSecond(s);
        if (rate.known() && rate.value() > Decimal(15'000'000))
            problems.add("A serverless cache serves at most 15 million ECPUs per second; here the average is " + rate.value().toString() + ".");
    }
}

const Service service{
    .id = "aws.elasticache",
    .name = "Amazon ElastiCache",
    .provider = "AWS",
    .summary = "Valkey, Redis OSS and Memcached in memory, on nodes or serverless",
    .catalogs = {{Symbol("aws"), Symbol("elasticache")}},
    .parameters = &parameters,
    .bill = bill,
    .check = check,
    .defaultRegion = "us-east-1",
    .source = guide,
};
const RegisterService registered(service);

}  // namespace
}  // namespace costrata
