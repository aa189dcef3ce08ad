// SPDX-License-Identifier: GPL-3.0-or-later
// What Amazon ElastiCache can do, and a first cache for a workload.
#include "services/aws/elasticache_parameters.h"

#include <algorithm>

namespace costrata::elasticache {

void traits(const Settings& s, Traits& t)
{
    static const char* const slaDocument = "Amazon ElastiCache Service Level Agreement, 2024-10-16";
    const bool lone = s[engine] == memcached || s[replicas].isZero();
    t.text(Trait::Engine, s[engine] == valkey ? "Valkey" : s[engine] == redis ? "Redis OSS 4 to 7" : "Memcached", guide);
    t.text(Trait::Licence, "open source, included", guide);
    t.yes(Trait::SelfHosting, guide, "the engines are open source");
    t.text(Trait::Durability, s[engine] == memcached ? "in memory only" : "in memory; snapshots on request or daily", guide, Decimal(0));
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

namespace {

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

}  // namespace

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

}  // namespace costrata::elasticache
