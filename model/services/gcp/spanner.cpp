// SPDX-License-Identifier: GPL-3.0-or-later
// Google Cloud Spanner: pay for compute capacity by the hour, stored gigabytes, backups and traffic between regions.
#include "services/gcp/transfer.h"

#include <algorithm>

namespace costrata {
namespace {

const Symbol standard{"standard"}, enterprise{"enterprise"}, enterprisePlus{"enterprise-plus"};
const Symbol regional{"regional"}, multiRegion{"multi-region"}, perReplica{"per-replica"}, serverless{"serverless"};
const Symbol processingUnits{"processing-units"}, nodes{"nodes"}, autoscaling{"autoscaling"};
const char* const guide = "Spanner documentation: pricing; editions; compute capacity; managed autoscaler; backups; committed use discounts";
const char* const regions = "Spanner documentation: regional, dual-region and multi-region configurations";
const char* const scaler = "Spanner documentation: managed autoscaler";

/// How the price list calls an edition's compute capacity.
struct Meters {
    Symbol edition, node, hundredUnits, hundredUnitsOfReplica, multiRegionNode;
};
const Meters meters[] = {
    {standard, Symbol("Standard edition node (regional)"), Symbol("Standard edition 100 PU (regional)"),
     Symbol("Standard edition 100 PU per replica"), Symbol("Standard edition node (multi-region)")},
    {enterprise, Symbol("Enterprise edition node (regional)"), Symbol("Enterprise edition 100 PU (regional)"),
     Symbol("Enterprise edition 100 PU per replica"), Symbol("Enterprise edition node (multi-region)")},
    {enterprisePlus, Symbol("Enterprise Plus edition node (regional)"), Symbol("Enterprise Plus edition 100 PU (regional)"),
     Symbol("Enterprise Plus edition 100 PU per replica"), Symbol("Enterprise Plus edition node (multi-region)")}};
/// Database storage: one meter for a whole regional configuration, one for a single replica.
struct StorageMeters {
    Symbol regional, multiRegion, replica;
};
const StorageMeters ssdMeters{Symbol("SSD database storage (regional)"), Symbol("SSD database storage (multi-region)"),
    Symbol("SSD database storage per replica")};
const StorageMeters hddMeters{Symbol("HDD database storage (regional)"), Symbol("HDD database storage (multi-region)"),
    Symbol("HDD database storage per replica")};
const Symbol backupMeter{"backup storage"}, dataBoostMeter{"Data Boost serverless processing unit"}, replicationMeter{"inter-region replication"},
    egressMeter{"inter-region egress"};

bool isMultiRegion(const Settings& s);
bool isAboveStandard(const Settings& s);
bool isInUnits(const Settings& s);
bool isInNodes(const Settings& s);
bool isAutoscaled(const Settings& s);
bool mayReplicate(const Settings& s);
bool replicatesBetweenRegions(const Settings& s);

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

const Meters& metersOf(const Settings& s)
{
    return s[edition] == standard ? meters[0] : s[edition] == enterprise ? meters[1] : meters[2];
}

/// Average capacity over the month, in processing units.
Amount capacityUnits(const Settings& s)
{
    return isAutoscaled(s) ? std::max(s[minimum], s[maximum] * s[averageLoad]) : isInNodes(s) ? s[nodeCount] * Decimal(1000) : s[units];
}

/// Less than a node is billed per 100 processing units where they have a price, all else and every commitment per node: by
/// definition a node is 1,000 processing units.
void billUnits(const Settings& s, const Prices& prices, BillBuilder& out, LineText text, Amount held, Symbol purchase)
{
    const Meters& of = metersOf(s);
    if (purchase == purchase::onDemand && !isMultiRegion(s) && held.known() && held.value() < Decimal(1000)) {
        if (const auto price = prices.find<Dimension::ProcessingUnitTime>({component::computeCapacity, of.hundredUnits, regional, {}, purchase}))
            return out.line(Category::Compute, text, allMonth<Dimension::ProcessingUnitTime>(held), price);
    }
    const Symbol name = isMultiRegion(s) ? of.multiRegionNode : of.node;
    out.line(Category::Compute, text, allMonth<Dimension::NodeTime>(held / Decimal(1000)),
             prices.find<Dimension::NodeTime>({component::computeCapacity, name, s[configuration], {}, purchase}));
}

void billCompute(const Settings& s, const Prices& prices, BillBuilder& out)
{
    const Amount held = capacityUnits(s);
    if (s[purchaseOption] == purchase::onDemand)
        return billUnits(s, prices, out, {"Compute capacity"}, held, purchase::onDemand);
    if (!isAutoscaled(s))
        return billUnits(s, prices, out, {"Committed compute capacity"}, held, s[purchaseOption]);
    billUnits(s, prices, out, {"Committed compute capacity"}, s[minimum], s[purchaseOption]);
    // The average above the minimum is on demand, in nodes like the commitment it adds to.
    const Symbol name = isMultiRegion(s) ? metersOf(s).multiRegionNode : metersOf(s).node;
    out.line(Category::Compute, {"Compute capacity above the commitment"}, allMonth<Dimension::NodeTime>(beyond(held, s[minimum]) / Decimal(1000)),
             prices.find<Dimension::NodeTime>({component::computeCapacity, name, s[configuration], {}, purchase::onDemand}));
    out.assume("The Spanner commitment covers the autoscaler's minimum; what it adds is on demand.");
}

void billStorage(const Settings& s, const Prices& prices, BillBuilder& out, LineText text, Decimal gib, const StorageMeters& of)
{
    out.line(Category::Storage, text, allMonth<Dimension::GibTime>(gib),
             prices.find<Dimension::GibTime>({component::storage, isMultiRegion(s) ? of.multiRegion : of.regional, s[configuration], {},
                 purchase::onDemand}));
}

void billReadOnlyReplica(const Settings& s, const Prices& there, BillBuilder& out)
{
    const std::string where = there.region().str();
    const PriceKey compute{component::computeCapacity, metersOf(s).hundredUnitsOfReplica, perReplica, {}, purchase::onDemand};
    out.line(Category::Replication, {"Read-only replica in", where}, allMonth<Dimension::ProcessingUnitReplicaTime>(capacityUnits(s)),
             there.find<Dimension::ProcessingUnitReplicaTime>(compute));
    const auto storage = [&](LineText text, Decimal gib, const StorageMeters& of) {
        if (!gib.isZero())
            out.line(Category::Replication, text, allMonth<Dimension::GibReplicaTime>(gib),
                     there.find<Dimension::GibReplicaTime>({component::storage, of.replica, perReplica, {}, purchase::onDemand}));
    };
    storage({"SSD storage in", where}, s[ssd], ssdMeters);
    storage({"HDD storage in", where}, s[hdd], hddMeters);
}

void bill(const Settings& s, const Prices& prices, BillBuilder& out)
{
    billCompute(s, prices, out);
    billStorage(s, prices, out, {"SSD storage"}, s[ssd], ssdMeters);
    if (!s[hdd].isZero())
        billStorage(s, prices, out, {"HDD storage"}, s[hdd], hddMeters);
    if (!replicatesBetweenRegions(s)) {
        out.included(Category::Replication, {"Replication between the zones of the region"});
    } else {
        if (mayReplicate(s)) {
            for (const Symbol region : s[readOnlyRegions])
                billReadOnlyReplica(s, prices.in(region), out);
            if (s[purchaseOption] != purchase::onDemand)
                out.assume("The Spanner commitment does not include the read-only replicas: they are billed on demand.");
        }
        out.line(Category::Replication, {"Replication between regions"}, counted<Dimension::Gib>(s[replicatedChanges]),
                 prices.find<Dimension::Gib>({component::replication, replicationMeter, multiRegion, {}, purchase::onDemand}));
    }
    const Decimal incremental = isAboveStandard(s) ? s[incrementalBackups] * s[changed] : Decimal(0);
    if (const Decimal copies = s[fullBackups] + incremental; !copies.isZero()) {
        out.line(Category::Backup, {"Backups"}, allMonth<Dimension::GibTime>((s[ssd] + s[hdd]) * copies),
                 prices.find<Dimension::GibTime>({component::backup, backupMeter, s[configuration], {}, purchase::onDemand}));
        out.assume("A full Spanner backup is as large as the stored data, an incremental one the given share of it.");
    }
    if (!s[dataBoost].isZero())
        out.line(Category::Compute, {"Data Boost"}, counted<Dimension::ServerlessProcessingUnitTime>(s[dataBoost]),
                 prices.find<Dimension::ServerlessProcessingUnitTime>({component::computeCapacity, dataBoostMeter, serverless, {},
                     purchase::onDemand}));
    if (!s[egress].isZero())
        out.line(Category::Transfer, {"Egress to other regions"}, counted<Dimension::Gib>(s[egress]),
                 prices.find<Dimension::Gib>({component::dataTransfer, egressMeter, {}, {}, purchase::onDemand}));
    if (!s[internet].isZero())
        out.line(Category::Transfer, {"Internet egress"}, counted<Dimension::Gib>(s[internet]), gcp::internetPrice(prices));
}

void checkCapacity(const Settings& s, Problems& problems)
{
    if (isInUnits(s) && !(s[units] / (s[units] < Decimal(1000) ? Decimal(100) : Decimal(1000))).isWhole())
        problems.add("Capacity comes in steps of 100 PU up to 1,000 PU, then in steps of 1,000; " + s[units].toString() + " is none.");
    if (!isAutoscaled(s))
        return;
    if (!isAboveStandard(s))
        problems.add("The managed autoscaler needs the Enterprise or Enterprise Plus edition.");
    for (const Decimal limit : {s[minimum], s[maximum]}) {
        if (!(limit / Decimal(1000)).isWhole())
            problems.add("Autoscaler limits are multiples of 1,000 PU; " + limit.toString() + " is none.");
    }
    if (s[minimum] > s[maximum] || s[minimum] * Decimal(10) < s[maximum])
        problems.add("The autoscaler's minimum must be between 10 % and 100 % of its maximum.");
}

void check(const Settings& s, Problems& problems)
{
    checkCapacity(s, problems);
    if (isMultiRegion(s) && s[edition] != enterprisePlus)
        problems.add("Dual-region and multi-region configurations need the Enterprise Plus edition.");
    // 1,024 GiB per 100 PU below a node, 10 TiB per node; an autoscaled instance may grow to its maximum.
    const Decimal held = isAutoscaled(s) ? s[maximum] : capacityUnits(s).value();
    if (const Decimal limit = held / Decimal(1000) * Decimal(10240); s[ssd] > limit)
        problems.add("This capacity holds at most " + limit.toString() + " GiB of SSD storage.");
}

void traits(const Settings& s, Traits& t)
{
    t.text(Trait::Engine, "Spanner: GoogleSQL or PostgreSQL dialect", guide);
    t.text(Trait::Licence, "proprietary, included", guide);
    t.none(Trait::SelfHosting, guide, "an emulator for tests");
    t.text(Trait::ReadReplicas, isMultiRegion(s) ? "as the configuration has them" : isAboveStandard(s) ? "optional read-only replicas in other regions" : "three replicas in the region", regions);
    t.text(Trait::Storage, "10 TiB for each node", guide);
    if (isAutoscaled(s))
        t.text(Trait::Serverless, "1,000 PU and more, in steps of 1,000 PU", scaler);
    else
        t.none(Trait::Serverless, scaler, "capacity is set");
    t.none(Trait::ScaleToZero, guide, isAutoscaled(s) ? "1,000 PU at least" : "100 PU at least");
    t.percent(Trait::Sla, isMultiRegion(s) ? 0.99999_d : 0.9999_d, regions);
    t.seconds(Trait::Rpo, 0, 0, regions);
    t.text(Trait::Durability, isMultiRegion(s) ? "synchronous quorum over regions" : "synchronous quorum over three zones", regions);
    t.text(Trait::Consistency, "strong; stale reads on request", "Spanner documentation: reads");
    t.none(Trait::Branching, guide);
    t.text(Trait::MultiRegion, isMultiRegion(s) ? "dual-region and multi-region, synchronous" : "one region; two and more with a multi-region configuration", regions);
}

/// The managed autoscaler, where Enterprise with it costs less than Standard with the peak's capacity at all times.
void considerAutoscaler(Sizing& z, Decimal peakUnits)
{
    namespace w = workload;
    const Workload& need = z.need();
    const auto nodesUp = [](Decimal pu) { return std::max((pu / Decimal(1000)).ceil(), Decimal(1)) * Decimal(1000); };
    const Decimal least = std::max(nodesUp(peakUnits / Decimal(10)), nodesUp(need[w::data] / Decimal(10240) * Decimal(1000)));
    const Decimal whileActive = std::max(peakUnits / need[w::peakFactor], least), active = need[w::activeHours] / hoursPerMonth;
    const Decimal mean = whileActive * active + least * (Decimal(1) - active);
    const auto price = [&](Symbol name) { return z.prices().find<Dimension::NodeTime>({component::computeCapacity, name, regional, {}, purchase::onDemand}); };
    const auto ofStandard = price(meters[0].node), ofEnterprise = price(meters[1].node);
    if (!ofStandard || !ofEnterprise || least >= peakUnits || mean * ofEnterprise.tiers.front().amount >= peakUnits * ofStandard.tiers.front().amount)
        return;
    z.set(edition, enterprise);
    z.set(capacity, autoscaling);
    z.set(minimum, least);
    z.set(maximum, peakUnits);
    z.set(averageLoad, mean / peakUnits);
    z.rule("The Enterprise edition's autoscaler follows the load and costs less than Standard at the peak's capacity: the peak / the peak factor in the active hours, the minimum at "
           "other times.");
}

void size(Sizing& z)
{
    namespace w = workload;
    const Workload& need = z.need();
    const bool two = w::needsSecondRegion(need);
    const Decimal readsPerNode = two ? 15000 : 22500, writesPerNode = two ? 2700 : 3500;
    const Decimal load = (w::peakReads(need) / readsPerNode + w::peakWrites(need) / writesPerNode) / need[w::targetUtilisation];
    const Decimal needed = std::max(load, need[w::data] / Decimal(10240)) * Decimal(1000);
    const Decimal step = needed <= Decimal(1000) ? 100 : 1000;
    z.set(capacity, processingUnits);
    const Decimal held = std::max((needed / step).ceil(), Decimal(1)) * step;
    z.set(units, held);
    z.rule(std::string("A node serves up to ") + (two ? "15,000 reads a second in each region or 2,700 writes" : "22,500 reads or 3,500 writes a second") + " (Spanner documentation: "
           "tiered storage, SSD) and holds 10 TiB; capacity is set for the peak at the target utilisation.");
    if (!two)
        considerAutoscaler(z, held);
    if (two) {
        z.set(edition, enterprisePlus);
        z.set(configuration, multiRegion);
        z.set(replicatedChanges, gcp::replicatedGib(need));
        z.rule("A second region needs a multi-region configuration, which is sold with Enterprise Plus; every region serves reads and writes. " + std::string(gcp::replicatedRule));
    }
    z.set(ssd, need[w::data]);
    if (need[w::backupDays] > Decimal(365))
        z.refuse("backups are kept a year at most");
    else
        z.set(fullBackups, need[w::backupDays]);
    z.rule("One full backup for each day that backups are kept.");
    z.set(internet, need[w::egress]);
}

const Service service{
    .id = "gcp.spanner",
    .name = "Spanner",
    .provider = "Google Cloud",
    .summary = "Distributed relational database with synchronous replication, sized by processing units",
    .catalogs = {{Symbol("gcp"), Symbol("spanner")}, gcp::networkCatalog},
    .parameters = &parameters,
    .bill = bill,
    .check = check,
    .traits = traits,
    .configurations = {{"Standard", {{"edition", "standard"}}},
                       {"Enterprise, autoscaled", {{"edition", "enterprise"}, {"capacity", "autoscaling"}}},
                       {"Enterprise Plus", {{"edition", "enterprise-plus"}}},
                       {"Multi-region", {{"edition", "enterprise-plus"}, {"configuration", "multi-region"}}}},
    .kinds = {workload::relational, workload::keyValue},
    .size = size,
    .defaultRegion = "us-central1",
    .source = guide,
    .notModelled = {"the choice between multi-region configurations", "geo-partitioning", "cross-region copies of backups", "tiered storage rules", "the free trial"},
};
const RegisterService registered(service);

}  // namespace
}  // namespace costrata
