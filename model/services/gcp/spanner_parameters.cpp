// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/gcp/spanner_parameters.h"

namespace costrata::spanner {

Parameters parameters;
const Choice edition = parameters.choice({.id = "edition", .label = "Edition", .group = "Compute",
    .options = {{standard, "Standard"}, {enterprise, "Enterprise"}, {enterprisePlus, "Enterprise Plus"}}, .chosen = "standard",
    .help = "Enterprise adds the managed autoscaler, read-only replicas and incremental backups; Enterprise Plus adds dual-region and multi-region.",
    .source = guide});
const Choice configuration = parameters.choice({.id = "configuration", .label = "Configuration", .group = "Compute",
    .options = {{regional, "Regional, three read-write replicas"}, {multiRegion, "Dual-region or multi-region"}}, .chosen = "regional",
    .help = "Regional prices cover the three replicas in three zones (99.99 % SLA). Multi-region has prices and an SLA (99.999 %) of its own.",
    .source = guide});
const Choice capacity = parameters.choice({.id = "capacity", .label = "Capacity in", .group = "Compute",
    .options = {{processingUnits, "Processing units"}, {nodes, "Nodes"}, {autoscaling, "Processing units, autoscaled"}},
    .chosen = "processing-units", .help = "1 node is 1,000 processing units (PU).", .source = guide});
const Number units = parameters.number({.id = "processingUnits", .label = "Processing units", .group = "Compute", .unit = "PU", .min = 100,
    .max = 10'000'000, .initial = 1000, .whole = true, .step = 100, .when = isInUnits, .help = "Steps of 100 up to 1,000, then steps of 1,000.",
    .source = guide});
const Number nodeCount = parameters.number({.id = "nodes", .label = "Nodes", .group = "Compute", .unit = "nodes", .min = 1, .max = 10000,
    .initial = 1, .whole = true, .when = isInNodes});
const Number minimum = parameters.number({.id = "minimumUnits", .label = "Minimum", .group = "Compute", .unit = "PU", .min = 1000, .max = 10'000'000,
    .initial = 1000, .whole = true, .step = 1000, .when = isAutoscaled, .help = "At least 10 % of the maximum.",
    .source = "Spanner documentation: managed autoscaler"});
const Number maximum = parameters.number({.id = "maximumUnits", .label = "Maximum", .group = "Compute", .unit = "PU", .min = 1000, .max = 10'000'000,
    .initial = 3000, .whole = true, .step = 1000, .when = isAutoscaled, .source = "Spanner documentation: managed autoscaler"});
const Share averageLoad = parameters.share({.id = "averageLoad", .label = "Average load, of the peak", .group = "Compute", .unit = "%", .initial = 50,
    .when = isAutoscaled, .help = "Our assumption, change it. The maximum serves the peak; the autoscaler holds this share of it on average, but never less than the minimum. It is free itself."});
const Regions readOnlyRegions = parameters.regions({.id = "readOnlyRegions", .label = "Read-only replicas", .group = "Compute", .when = mayReplicate,
    .help = "One optional replica in each region, with the instance's compute capacity and a copy of its data. Does not change the SLA."});
const Asked replicatedChanges = parameters.asked({.id = "replicatedChanges", .label = "Replicated between regions", .group = "Compute",
    .unit = "GiB / month", .grows = Grows::Load, .when = replicatesBetweenRegions, .help = "Replication inside a region is free."});
const Number dataBoost = parameters.number({.id = "dataBoost", .label = "Data Boost", .group = "Compute", .unit = "serverless PU-hours / month",
    .max = 1'000'000'000, .initial = 0, .step = 100, .help = "Analytical queries outside the provisioned capacity. Commitments do not cover them."});

const Number ssd = parameters.number({.id = "storage", .label = "SSD storage", .group = "Storage", .unit = "GiB", .max = 100'000'000, .initial = 100,
    .step = 10, .grows = Grows::Data, .help = "Tables, indexes and metadata as stored, averaged over the month. The price list says GB and means GiB."});
const Number hdd = parameters.number({.id = "hddStorage", .label = "HDD storage", .group = "Storage", .unit = "GiB", .max = 100'000'000, .initial = 0,
    .step = 10, .help = "Older data moved to the HDD tier."});
const Number fullBackups = parameters.number({.id = "fullBackups", .label = "Full backups kept", .group = "Backup", .max = 1000, .initial = 7,
    .whole = true, .help = "At most one year each; the price covers all replicas.", .source = "Spanner documentation: backups"});
const Number incrementalBackups = parameters.number({.id = "incrementalBackups", .label = "Incremental backups kept", .group = "Backup", .max = 10000,
    .initial = 0, .whole = true, .when = isAboveStandard, .source = "Spanner documentation: backups"});
const Share changed = parameters.share({.id = "changedPerBackup", .label = "Changed per incremental backup", .group = "Backup", .unit = "%",
    .initial = 2, .when = isAboveStandard, .help = "Our assumption, change it: the share of the data that an incremental backup stores."});
const Number egress = parameters.number(gcp::regionEgress());
const Number internet = parameters.number(gcp::internetEgress());
const Choice purchaseOption = parameters.choice({.id = "purchase", .label = "Purchase", .group = "Commitment",
    .options = {{purchase::onDemand, "On demand"}, {purchase::cud1y, "Committed use, 1 year"}, {purchase::cud3y, "Committed use, 3 years"}},
    .chosen = "on-demand",
    .help = "Covers compute capacity in all regions and projects of a billing account, not storage, backups, Data Boost or traffic; billed every hour, no upfront fee.",
    .source = guide});

bool isMultiRegion(const Settings& s) { return s[configuration] == multiRegion; }
bool isAboveStandard(const Settings& s) { return s[edition] != standard; }
bool isInUnits(const Settings& s) { return s[capacity] == processingUnits; }
bool isInNodes(const Settings& s) { return s[capacity] == nodes; }
bool isAutoscaled(const Settings& s) { return s[capacity] == autoscaling; }
bool mayReplicate(const Settings& s) { return isAboveStandard(s) && !isMultiRegion(s); }
bool replicatesBetweenRegions(const Settings& s) { return isMultiRegion(s) || (mayReplicate(s) && !s[readOnlyRegions].empty()); }

namespace {

const Meters meters[] = {
    {standard, Symbol("Standard edition node (regional)"), Symbol("Standard edition 100 PU (regional)"),
     Symbol("Standard edition 100 PU per replica"), Symbol("Standard edition node (multi-region)")},
    {enterprise, Symbol("Enterprise edition node (regional)"), Symbol("Enterprise edition 100 PU (regional)"),
     Symbol("Enterprise edition 100 PU per replica"), Symbol("Enterprise edition node (multi-region)")},
    {enterprisePlus, Symbol("Enterprise Plus edition node (regional)"), Symbol("Enterprise Plus edition 100 PU (regional)"),
     Symbol("Enterprise Plus edition 100 PU per replica"), Symbol("Enterprise Plus edition node (multi-region)")}};

}  // namespace

const Meters& metersOf(Symbol of)
{
    return of == standard ? meters[0] : of == enterprise ? meters[1] : meters[2];
}

}  // namespace costrata::spanner
