// SPDX-License-Identifier: GPL-3.0-or-later
// Bigtable: pay for the nodes of every cluster by the hour and for the data that each cluster stores.
#include "services/gcp/transfer.h"
#include "topology/shapes.h"

#include <algorithm>

namespace costrata {
namespace {

const Symbol fixed{"fixed"}, autoscaling{"autoscaling"};
const Symbol ssd{"ssd"}, hdd{"hdd"};
const char* const guide = "Bigtable documentation: pricing; replication; autoscaling; committed use discounts";
const char* const sla = "Bigtable Service Level Agreement";
const char* const replicationGuide = "Bigtable documentation: replication overview";
const char* const scaler = "Bigtable Admin API: AutoscalingTargets";  // 2,560 to 5,120 GiB on an SSD node, 8,192 to 16,384 on an HDD node

bool isFixed(const Settings& s);
bool isAutoscaled(const Settings& s);
bool hasFurtherRegions(const Settings& s);

Parameters parameters;
const Number clusters = parameters.number({.id = "clusters", .label = "Clusters in the region", .group = "Compute", .min = 1, .max = 50, .initial = 2,
    .whole = true,
    .help = "In zones of their own and replicated; with two, one takes over when the other fails. Each has its own nodes and its own copy of the "
            "data."});
const Choice scaling = parameters.choice({.id = "scaling", .label = "Node scaling", .group = "Compute",
    .options = {{fixed, "Fixed number of nodes"}, {autoscaling, "Autoscaling"}}, .chosen = "fixed", .help = "Autoscaling itself is free.",
    .source = guide});
const Number nodes = parameters.number({.id = "nodes", .label = "Nodes per cluster", .group = "Compute", .unit = "nodes", .min = 1, .max = 10'000,
    .initial = 1, .whole = true, .when = isFixed, .help = "Billed whether or not they work, for at least an hour.", .source = guide});
const Number minimum = parameters.number({.id = "minimumNodes", .label = "Minimum per cluster", .group = "Compute", .unit = "nodes", .min = 1,
    .max = 10'000, .initial = 1, .whole = true, .when = isAutoscaled});
const Number maximum = parameters.number({.id = "maximumNodes", .label = "Maximum per cluster", .group = "Compute", .unit = "nodes", .min = 1,
    .max = 10'000, .initial = 5, .whole = true, .when = isAutoscaled});
const Share averageLoad = parameters.share({.id = "averageLoad", .label = "Average load, of the peak", .group = "Compute", .unit = "%", .initial = 50,
    .when = isAutoscaled, .help = "Our assumption, change it. The maximum serves the peak; this share of it is billed on average, but never less than the minimum. Each hour bills the most nodes that existed in it.",
    .source = guide});

const Regions furtherRegions = parameters.regions({.id = "regions", .label = "Clusters in further regions", .group = "Replicas",
    .help = "One replicated cluster in each, with the same nodes and a copy of the data.", .source = guide});
const Asked replicatedChanges = parameters.asked({.id = "replicatedChanges", .label = "Changes sent to each region", .group = "Replicas",
    .unit = "GiB / month", .grows = Grows::Load, .when = hasFurtherRegions, .help = "Billed as traffic between regions."});

const Choice storageType = parameters.choice({.id = "storageType", .label = "Storage type", .group = "Storage",
    .options = {{ssd, "SSD"}, {hdd, "HDD"}}, .chosen = "ssd", .help = "One type for all clusters of an instance."});
const Number storage = parameters.number({.id = "storage", .label = "Data stored per cluster", .group = "Storage", .unit = "GiB", .max = 100'000'000,
    .initial = 100, .step = 10, .grows = Grows::Data, .help = "After compression and compaction, averaged over the month.", .source = guide});
const Number backups = parameters.number({.id = "backupStorage", .label = "Backups", .group = "Backup", .unit = "GiB", .max = 100'000'000,
    .initial = 0, .step = 10, .grows = Grows::Data, .help = "The public price data has no backup price."});
const Number internet = parameters.number(gcp::internetEgress());

const Choice purchaseOption = parameters.choice({.id = "purchase", .label = "Purchase", .group = "Commitment",
    .options = {{purchase::onDemand, "On demand"}, {purchase::cud1y, "Committed use, 1 year"}, {purchase::cud3y, "Committed use, 3 years"}},
    .chosen = "on-demand", .help = "Covers nodes in all regions and projects of a billing account, not storage, backups or traffic; billed every hour, no upfront fee.",
    .source = guide});

bool isFixed(const Settings& s) { return s[scaling] == fixed; }
bool isAutoscaled(const Settings& s) { return !isFixed(s); }
bool hasFurtherRegions(const Settings& s) { return !s[furtherRegions].empty(); }

Decimal averageNodes(const Settings& s) { return std::max(s[minimum], s[maximum] * s[averageLoad]); }

const Symbol nodeMeter{"provisioned node"}, provisioned{"provisioned"}, ssdMeter{"SSD storage"}, hddMeter{"HDD storage"},
    backupMeter{"backup storage"}, replicationMeter{"inter-region replication"};

void billClusters(const Settings& s, const Prices& prices, BillBuilder& out, Category compute, Category data, const std::string& whose, Decimal count)
{
    const auto nodeLine = [&](std::string_view what, Amount each, Symbol purchase) {
        out.line(compute, {whose, what}, allMonth<Dimension::NodeTime>(each * count),
                 prices.find<Dimension::NodeTime>({component::computeCapacity, nodeMeter, provisioned, {}, purchase}));
    };
    if (isFixed(s)) {
        nodeLine("nodes", s[nodes], s[purchaseOption]);
    } else if (s[purchaseOption] == purchase::onDemand) {
        nodeLine("nodes", averageNodes(s), purchase::onDemand);
    } else {
        nodeLine("committed nodes", s[minimum], s[purchaseOption]);
        nodeLine("nodes above the commitment", beyond(averageNodes(s), s[minimum]), purchase::onDemand);
    }
    out.line(data, {whose, "storage"}, allMonth<Dimension::GibTime>(s[storage] * count),
             prices.find<Dimension::GibTime>({component::storage, s[storageType] == ssd ? ssdMeter : hddMeter, {}, {}, purchase::onDemand}));
}

void bill(const Settings& s, const Prices& prices, BillBuilder& out)
{
    billClusters(s, prices, out, Category::Compute, Category::Storage, "Cluster", 1);
    if (s[clusters] > Decimal(1))
        billClusters(s, prices, out, Category::Replication, Category::Replication, "Replicated cluster", s[clusters] - Decimal(1));
    for (const Symbol region : s[furtherRegions]) {
        billClusters(s, prices.in(region), out, Category::Replication, Category::Replication, "Cluster in " + region.str(), 1);
        out.line(Category::Transfer, {"Replication to", region.text()}, counted<Dimension::Gib>(s[replicatedChanges]),
                 prices.find<Dimension::Gib>({component::replication, replicationMeter, {}, {}, purchase::onDemand}));
    }
    if (s[clusters] > Decimal(1) || hasFurtherRegions(s))
        out.assume("Each replicated Bigtable cluster bills its own copy of the data.");
    if (!s[backups].isZero())
        out.line(Category::Backup, {"Backups"}, allMonth<Dimension::GibTime>(s[backups]),
                 prices.find<Dimension::GibTime>({component::backup, backupMeter, {}, {}, purchase::onDemand}));
    if (!s[internet].isZero())
        out.line(Category::Transfer, {"Internet egress"}, counted<Dimension::Gib>(s[internet]), gcp::internetPrice(prices));
    if (s[purchaseOption] != purchase::onDemand)
        out.assume(isFixed(s) ? "The Bigtable commitment is as large as the nodes of all clusters."
                              : "The Bigtable commitment covers the minimum nodes of all clusters; what the autoscaler adds is on demand.");
}

void check(const Settings& s, Problems& problems)
{
    const Decimal most = (isFixed(s) ? s[nodes] : s[maximum]) * Decimal(s[storageType] == ssd ? 5120 : 16384);
    if (s[storage] > most)
        problems.add("The nodes of a cluster hold at most " + most.toString() + " GiB: 5,120 GiB each on SSD, 16,384 on HDD.");
    if (isAutoscaled(s) && s[minimum] > s[maximum])
        problems.add("The autoscaler's minimum is above its maximum.");
}

void traits(const Settings& s, Traits& t)
{
    const bool replicated = s[clusters] > Decimal(1) || hasFurtherRegions(s);
    t.text(Trait::Engine, "Bigtable API; HBase client", guide);
    t.text(Trait::Licence, "proprietary, included", guide);
    t.none(Trait::SelfHosting, guide, "HBase has a compatible interface");
    t.text(Trait::ReadReplicas, "further clusters, one for each zone, in up to 8 regions", replicationGuide);
    t.text(Trait::Storage, "5 TiB for each SSD node, 16 TiB for each HDD node", scaler);
    if (isAutoscaled(s))
        t.text(Trait::Serverless, "1 node and more, in steps of a node", guide);
    else
        t.none(Trait::Serverless, guide, "nodes are set");
    t.none(Trait::ScaleToZero, guide, "a node at least in each cluster");
    t.percent(Trait::Sla, s[furtherRegions].size() >= 2 ? 0.99999_d : replicated ? 0.9999_d : 0.999_d, sla, replicated ? "multi-cluster routing" : "");
    t.text(Trait::Failover, replicated ? "automatic with multi-cluster routing" : "none", sla);
    t.text(Trait::Durability, replicated ? "asynchronous copies in other zones" : "one zone", replicationGuide);
    t.text(Trait::Consistency, replicated ? "strong in a cluster, eventual between clusters" : "strong", replicationGuide);
    t.none(Trait::Branching, guide);
    t.text(Trait::MultiRegion, "clusters in up to 8 regions; each takes writes", replicationGuide);
    t.yes(Trait::RegionalWrites, replicationGuide, "each cluster");
}

void size(Sizing& z)
{
    namespace w = workload;
    const Workload& need = z.need();
    const Decimal load = (w::peakReads(need) / Decimal(17000) + w::peakWrites(need) / Decimal(14000)) / need[w::targetUtilisation];
    const Decimal forData = (need[w::data] / Decimal(2560)).ceil(), forPeak = std::max({load.ceil(), forData, Decimal(1)});
    z.rule("An SSD node serves up to 17,000 reads or 14,000 writes of rows a second (Bigtable documentation: performance) and is given at most 2,560 GiB, the autoscaler's own target.");
    const Decimal least = std::max(forData, Decimal(1)), whileActive = std::max(forPeak / need[w::peakFactor], least);
    if (forPeak > least && (need[w::peakFactor] > Decimal(1) || need[w::activeHours] < hoursPerMonth)) {
        z.set(scaling, autoscaling);
        z.set(minimum, least);
        z.set(maximum, forPeak);
        const Decimal idle = hoursPerMonth - need[w::activeHours];
        z.set(averageLoad, (whileActive * need[w::activeHours] + least * idle) / hoursPerMonth / forPeak);
        z.rule("The autoscaler follows the load: the peak / the peak factor in the active hours, the minimum at other times.");
    } else {
        z.set(scaling, fixed);
        z.set(nodes, forPeak);
    }
    z.set(clusters, need[w::zoneRedundant] ? 2 : 1);
    z.rule("Each cluster could serve the whole load alone.");
    z.set(storage, need[w::data]);
    z.set(backups, need[w::backupDays].isZero() ? Decimal(0) : need[w::data]);
    z.rule("Backups are reckoned as one copy of the data.");
    z.set(internet, need[w::egress]);
    if (!w::needsSecondRegion(need))
        return;
    if (z.secondRegion().empty())
        return z.refuse("it has no second region there");
    z.set(furtherRegions, {z.secondRegion()});
    z.set(replicatedChanges, gcp::replicatedGib(need));
    z.rule(std::string(gcp::replicatedRule) + " The cluster there is as large and takes writes too.");
}

void topology(const Settings& s, TopologyBuilder& t)
{
    auto& instance = t.group("clusters", "Clusters", replicationGuide);
    instance.led = false;
    const std::string detail = s[scaling] == Symbol("autoscaling") ? s[minimum].toString() + " to " + s[maximum].toString() + " nodes" : s[nodes].toString() + " nodes";
    std::size_t first = 0;
    const auto cluster = [&](const std::string& id, std::string label, int zone, int copies, Symbol region, Claims bills) {
        const std::size_t node = t.node(instance, {.kind = NodeKind::Replica, .id = id, .label = std::move(label), .detail = detail, .zone = zone, .region = region, .copies = copies, .bills = std::move(bills)});
        if (node != first && first)
            t.link(first - 1, node, LinkMode::Asynchronous);
        else
            first = node + 1;  // counted from one, so that none is 0
    };
    for (const shape::Drawn& some : shape::drawn(s[clusters]))
        cluster("cluster-" + std::to_string(some.first), some.label("Cluster"), shape::inTurn(some.first - 1), some.copies(), {},
                some.first == 1 ? Claims{claim(Category::Compute, Category::Storage, Category::Backup)} : Claims{claim(Category::Replication), {"Replicated cluster"}});
    for (const Symbol region : s[furtherRegions])
        cluster("cluster", "Cluster", 0, 1, region, {claim(Category::Replication)});
    const bool several = s[clusters] > Decimal(1) || !s[furtherRegions].empty();
    if (several) {
        instance.takeover = t.asStated("multi-cluster routing sends requests to another cluster");
        instance.abroad = remedy("multi-cluster routing sends requests to another cluster", Actor::Vendor, {}, {}, replicationGuide);
        t.assume("Bigtable's application profile routes to any cluster; with single-cluster routing the user fails over.");
    }
}

const Service service{
    .id = "gcp.bigtable",
    .name = "Bigtable",
    .provider = "Google Cloud",
    .summary = "Wide-column database on clusters of nodes, replicated between zones and regions",
    .catalogs = {{Symbol("gcp"), Symbol("bigtable")}, gcp::networkCatalog},
    .parameters = &parameters,
    .bill = bill,
    .check = check,
    .traits = traits,
    .topology = topology,
    .configurations = {{"Two clusters", {{"clusters", "2"}}},
                       {"Single cluster", {{"clusters", "1"}}},
                       {"Autoscaled", {{"clusters", "2"}, {"scaling", "autoscaling"}}}},
    .kinds = {workload::wideColumn, workload::keyValue, workload::timeSeries},
    .size = size,
    .defaultRegion = "us-central1",
    .source = guide,
    .notModelled = {"Data Boost", "hot backups", "clusters of different sizes in one instance", "node scaling factor of 2"},
};
const RegisterService registered(service);

}  // namespace
}  // namespace costrata
