// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/aws/elasticache_parameters.h"

#include "services/aws/commitments.h"

namespace costrata::elasticache {
namespace {

const Symbol nodeBased{"node-based"};
const Symbol dataMeter{"serverless data stored"}, ecpuMeter{"ECPU"};

bool isNodeBased(const Settings& s);
std::vector<Option> offeredVersions(const Settings& s, const Prices& prices);
std::vector<Option> offeredClasses(const Settings& s, const Prices& prices);
std::vector<Option> offeredPurchases(const Settings& s, const Prices& prices);
std::vector<Option> offeredServerlessPurchases(const Settings& s, const Prices& prices);

}  // namespace

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
bool isMemcachedCluster(const Settings& s) { return isNodeBased(s) && s[engine] == memcached; }
bool isSharded(const Settings& s) { return isNodeBased(s) && s[engine] != memcached; }
bool takesSnapshots(const Settings& s) { return !isMemcachedCluster(s); }
bool hasVersions(const Settings& s) { return isNodeBased(s) && s[engine] == redis; }
bool hasSecondaries(const Settings& s) { return isSharded(s) && !s[secondaries].empty(); }

PriceKey nodeKey(Symbol ofEngine, Symbol name, Symbol variant, Symbol purchase)
{
    return {component::computeInstance, name, variant, ofEngine, purchase};
}
PriceKey dataKey(const Settings& s, Symbol purchase) { return {component::storage, dataMeter, serverless, s[engine], purchase}; }
PriceKey ecpuKey(const Settings& s, Symbol purchase) { return {component::requestsRead, ecpuMeter, serverless, s[engine], purchase}; }

PriceRef<Dimension::InstanceTime> nodePrice(const Prices& prices, Symbol ofEngine, Symbol name, Symbol purchase)
{
    return prices.findAny<Dimension::InstanceTime>({nodeKey(ofEngine, name, provisioned, purchase), nodeKey(ofEngine, name, {}, purchase)});
}

namespace {

bool isNodeBased(const Settings& s) { return !isServerless(s); }
std::vector<Option> offeredVersions(const Settings& s, const Prices&) { return versionOptions(versions, s[engine]); }
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

}  // namespace
}  // namespace costrata::elasticache
