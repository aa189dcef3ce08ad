// SPDX-License-Identifier: GPL-3.0-or-later
// Amazon ElastiCache for Valkey, Redis OSS and Memcached: pay for nodes, or serverless for data held and requests.
#include "services/aws/commitments.h"
#include "services/aws/elasticache_parameters.h"
#include "topology/shapes.h"

#include <algorithm>

namespace costrata::elasticache {
namespace {

const Symbol snapshotMeter{"snapshot storage"}, globalMeter{"Global Datastore transfer out"};

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

void topology(const Settings& s, TopologyBuilder& t)
{
    static const char* const failover = "Amazon ElastiCache User Guide: minimizing downtime with Multi-AZ";
    static const char* const datastore = "Amazon ElastiCache: Global Datastore page; AWS disaster recovery workshop: ElastiCache, Global Datastore";
    if (isServerless(s)) {
        shape::regionalStore(t, {.source = "Amazon ElastiCache User Guide: serverless caches, high availability", .endpoint = "Serverless cache", .store = "Data in a zone"});
        return;
    }
    if (isMemcachedCluster(s)) {
        for (NodeGroup* node : shape::shards(t, {.source = guide, .count = s[nodes], .kind = NodeKind::Cache, .one = "Node", .detail = s[nodeClass].str(), .serves = Serves::Writes}))
            node->rebuild = remedy("the node is replaced, and is empty", Actor::Vendor, {}, {}, "Amazon ElastiCache User Guide: mitigating failures");
        return;
    }
    const auto primaries = shape::shards(t, {.source = guide, .count = s[shards], .replicas = shape::whole(s[replicas]), .detail = s[nodeClass].str()});
    for (NodeGroup* shard : primaries) {
        if (!s[replicas].isZero())
            shard->takeover.rto = statedText("usually a few seconds", failover);
        if (!s[secondaries].empty())
            shard->abroad = remedy("a secondary cluster is made the primary", Actor::User, statedSeconds(0, 60, datastore), statedSeconds(0, 1, datastore, "usually, as far as replication lags"), datastore);
    }
    const std::size_t first = t.firstOf(NodeKind::Shard);
    for (const Symbol region : s[secondaries]) {
        shape::shards(t, {.source = guide, .count = s[shards], .replicas = shape::whole(s[secondaryReplicas]), .kind = NodeKind::Reader, .detail = s[nodeClass].str(),
                          .region = region, .serves = Serves::Reads});
        t.link(first, t.firstIn(region), LinkMode::Asynchronous, statedSeconds(0, 1, datastore, "usually"));
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
    .topology = topology,
    .configurations = {{"Nodes", {{"deployment", "node-based"}}},
                       {"Serverless", {{"deployment", "serverless"}}},
                       {"Redis OSS nodes", {{"engine", "redis"}, {"deployment", "node-based"}}},
                       {"Memcached nodes", {{"engine", "memcached"}, {"deployment", "node-based"}}}},
    .kinds = {workload::cache},
    .engines = {redis, memcached},
    .size = size,
    .recover = recover,
    .defaultRegion = "us-east-1",
    .source = guide,
    .notModelled = {"traffic between a primary and its replicas in other zones", "ElastiCache on Outposts", "the surcharge for synchronous durability of Valkey 9", "data tiering to disks, priced as its nodes", "log delivery",
                    "export of snapshots to S3"},
    .instances = {.size = "class", .count = "shards", .replicas = "replicas"},
    .advice = {.classes = {"class"}, .sharedCpu = {"class", "cache.t", "T classes sustain a baseline of their CPU and burst above it on credits.", "Amazon ElastiCache User Guide: supported node types"}, .encryptionChosen = true, .usualCache = true},
};
const RegisterService registered(service);

}  // namespace
}  // namespace costrata::elasticache
