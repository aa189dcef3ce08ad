// SPDX-License-Identifier: GPL-3.0-or-later
// What Amazon OpenSearch Service can do, and a first domain for a workload.
#include "services/aws/opensearch_parameters.h"

#include <algorithm>

namespace costrata::opensearch {

void traits(const Settings& s, Traits& t)
{
    static const char* const slaReading = "third-party reading of the Amazon OpenSearch Service Service Level Agreement";
    t.text(Trait::Engine, isServerless(s) ? "OpenSearch" : "OpenSearch 1.0 to 3.3, Elasticsearch 1.5 to 7.10", guide);
    t.text(Trait::Licence, "open source, included", guide);
    t.yes(Trait::SelfHosting, guide, "OpenSearch is open source");
    t.none(Trait::Branching, guide, "snapshots only");
    if (isServerless(s)) {
        t.text(Trait::Serverless, "from half an OCU each for indexing and search, one with standby replicas", guide);
        t.none(Trait::ScaleToZero, guide, "the least capacity stays billed");
        t.text(Trait::Durability, "in S3", guide);
        t.none(Trait::MultiRegion, guide);
        return;
    }
    t.none(Trait::Serverless, guide);
    t.none(Trait::ScaleToZero, guide);
    t.text(Trait::MultiRegion, "cross-cluster replication between domains", guide);
    if (s[dataNodes] >= Decimal(2))
        t.percent(Trait::Sla, 0.999_d, slaReading, "two zones or more; 99.99 % with standby in three");
    t.text(Trait::Durability, s[dataNodes] >= Decimal(2) ? "replicas on other nodes, hourly snapshots" : "one node, hourly snapshots", guide);
}

void size(Sizing& z)
{
    namespace w = workload;
    const Workload& need = z.need();
    if (need[w::backupDays] > Decimal(14))
        return z.refuse("automated snapshots are kept 14 days");
    const ComputeNeed peak = z.computeNeed();
    const Decimal copies = need[w::zoneRedundant] ? 2 : 1, least = need[w::zoneRedundant] ? 3 : 1;
    const Decimal disks = need[w::data] * copies * 1.45_d;
    z.rule("Disks hold the data x (1 + replicas) x 1.45 (OpenSearch Service Developer Guide, sizing domains); " + std::string(need[w::zoneRedundant] ? "one replica." : "no replica."));
    z.rule("R7g nodes with volumes of at most 1,536 GB, the most on r7g.large.");
    struct Nodes {
        Symbol name;
        Decimal count, cost;
    };
    std::vector<Nodes> fitting;
    for (const char* size : {"large", "xlarge", "2xlarge", "4xlarge", "8xlarge", "12xlarge", "16xlarge"}) {
        const Symbol name("r7g." + std::string(size) + ".search");
        const PriceKey key = nodeKey(name, provisioned, purchase::onDemand);
        const Amount vcpu = listedVcpu(z.prices(), key), memory = listedMemoryGib(z.prices(), key);
        if (!vcpu.known() || !memory.known())
            continue;
        const Decimal count = std::max({least, (disks / Decimal(1536)).ceil(), (peak.vcpu / vcpu.value()).ceil(), (peak.memoryGib / memory.value()).ceil()});
        const Decimal cost = count * z.prices().find<Dimension::InstanceTime>(key).tiers.front().amount;
        if (count <= Decimal(name.text().find(".large") != std::string_view::npos ? 400 : 1002))
            fitting.push_back({name, count, cost});
    }
    if (fitting.empty())
        return z.refuse("no R7g domain in " + z.prices().region().str() + " serves this load with 1,002 nodes");
    std::ranges::stable_sort(fitting, {}, &Nodes::cost);
    std::vector<Symbol> names;
    for (const Nodes& nodes : fitting)
        names.push_back(nodes.name);
    z.choose(dataClass, std::move(names));
    z.chooseAny(purchaseOption);
    const Nodes& best = *std::ranges::find(fitting, z.settings()[dataClass], &Nodes::name);
    z.set(dataNodes, best.count);
    z.set(volume, std::max((disks / best.count).ceil(), Decimal(10)));
    z.set(masters, need[w::zoneRedundant] || best.count > Decimal(3) ? 3 : 0);
    z.rule("Three dedicated masters for several zones or more than three data nodes.");
    z.set(serverlessData, std::min(need[w::data], Decimal(1'000'000)));
    const Decimal units = z.computeNeed(false).vcpu / Decimal(2);
    z.set(indexing, units);
    z.set(searching, units);
    z.set(transfer.internet, need[w::egress]);
}

}  // namespace costrata::opensearch
