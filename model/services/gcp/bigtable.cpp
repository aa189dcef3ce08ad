// SPDX-License-Identifier: GPL-3.0-or-later
// Bigtable: pay for the nodes of every cluster by the hour and for the data that each cluster stores.
#include "services/service.h"

namespace costrata {
namespace {

const Symbol fixed{"fixed"}, autoscaling{"autoscaling"};
const Symbol ssd{"ssd"}, hdd{"hdd"};
const char* const guide = "Bigtable documentation: pricing; replication; autoscaling; committed use discounts";

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
const Asked average = parameters.asked({.id = "averageNodes", .label = "Billed nodes per cluster, average", .group = "Compute", .unit = "nodes",
    .min = 1, .max = 10'000, .when = isAutoscaled, .help = "Each hour bills the most nodes that existed in it; the average of these over the month.",
    .source = guide});

const Regions furtherRegions = parameters.regions({.id = "regions", .label = "Clusters in further regions", .group = "Replicas",
    .help = "One replicated cluster in each, with the same nodes and a copy of the data.", .source = guide});
const Asked replicatedChanges = parameters.asked({.id = "replicatedChanges", .label = "Changes sent to each region", .group = "Replicas",
    .unit = "GiB / month", .when = hasFurtherRegions, .help = "Billed as traffic between regions."});

const Choice storageType = parameters.choice({.id = "storageType", .label = "Storage type", .group = "Storage",
    .options = {{ssd, "SSD"}, {hdd, "HDD"}}, .chosen = "ssd", .help = "One type for all clusters of an instance."});
const Number storage = parameters.number({.id = "storage", .label = "Data stored per cluster", .group = "Storage", .unit = "GiB", .max = 100'000'000,
    .initial = 100, .step = 10, .help = "After compression and compaction, averaged over the month.", .source = guide});
const Number backups = parameters.number({.id = "backupStorage", .label = "Backups", .group = "Backup", .unit = "GiB", .max = 100'000'000,
    .initial = 0, .step = 10, .help = "The public price data has no backup price."});

const Choice purchaseOption = parameters.choice({.id = "purchase", .label = "Purchase", .group = "Commitment",
    .options = {{purchase::onDemand, "On demand"}, {purchase::cud1y, "Committed use, 1 year"}, {purchase::cud3y, "Committed use, 3 years"}},
    .chosen = "on-demand", .help = "Covers nodes in all regions, not storage, backups or traffic; billed every hour, no upfront fee.",
    .source = guide});

bool isFixed(const Settings& s) { return s[scaling] == fixed; }
bool isAutoscaled(const Settings& s) { return !isFixed(s); }
bool hasFurtherRegions(const Settings& s) { return !s[furtherRegions].empty(); }

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
        nodeLine("nodes", s[average], purchase::onDemand);
    } else {
        nodeLine("committed nodes", s[minimum], s[purchaseOption]);
        nodeLine("nodes above the commitment", beyond(s[average], s[minimum]), purchase::onDemand);
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
    if (s[purchaseOption] != purchase::onDemand)
        out.assume(isFixed(s) ? "The Bigtable commitment is as large as the nodes of all clusters."
                              : "The Bigtable commitment covers the minimum nodes of all clusters; what the autoscaler adds is on demand.");
}

void check(const Settings& s, Problems& problems)
{
    if (isFixed(s))
        return;
    if (s[minimum] > s[maximum])
        problems.add("The autoscaler's minimum is above its maximum.");
    else if (s[average].known() && (s[average].value() < s[minimum] || s[average].value() > s[maximum]))
        problems.add("The average number of nodes lies outside the autoscaler's limits.");
}

const Service service{
    .id = "gcp.bigtable",
    .name = "Bigtable",
    .provider = "Google Cloud",
    .summary = "Wide-column database on clusters of nodes, replicated between zones and regions",
    .catalogs = {{Symbol("gcp"), Symbol("bigtable")}},
    .parameters = &parameters,
    .bill = bill,
    .check = check,
    .defaultRegion = "us-central1",
    .source = guide,
};
const RegisterService registered(service);

}  // namespace
}  // namespace costrata
