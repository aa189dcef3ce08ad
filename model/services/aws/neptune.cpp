// SPDX-License-Identifier: GPL-3.0-or-later
// Amazon Neptune, the graph database: instances or serverless capacity over one shared cluster volume.
#include "services/aws/cluster_volume.h"
#include "services/aws/transfer.h"
#include "services/engine_version.h"
#include "topology/shapes.h"

namespace costrata {
namespace {

const Symbol standard = aws::volumeStandard, ioOptimized = aws::volumeIoOptimized;
const Symbol provisioned = aws::clusterProvisioned, serverless = aws::clusterServerless, serverlessIoOptimized{"serverless-io-optimized"};
const char* const guide = "Amazon Neptune User Guide: clusters, storage types, Neptune Serverless, backup; Neptune pricing page";
const char* const slaDocument = "Amazon Neptune Service Level Agreement, 2024-01-10";
const char* const globalGuide = "Amazon Neptune User Guide: global databases";
const char* const calendar = "Amazon Neptune User Guide: engine releases; there is no extended support";

/// Versions end on a day; the month after it is the first without them.
const Symbol neptune{"neptune"};
const EngineVersion versions[] = {
    {neptune, Symbol("1.4.8"), "Neptune 1.4.8", {}, {}, Month(2027, 11), calendar},
    {neptune, Symbol("1.4.6.2"), "Neptune 1.4.6.2 to 1.4.7.1", {}, {}, Month(2027, 7), calendar},
    {neptune, Symbol("1.4"), "Neptune 1.4.0 to 1.4.6.1", {}, {}, Month(2027, 4), calendar},
    {neptune, Symbol("1.3"), "Neptune 1.3", {}, {}, Month(2027, 4), calendar},
    {neptune, Symbol("1.2"), "Neptune 1.2", {}, {}, Month(2027, 1), calendar},
    {neptune, Symbol("1.1.1"), "Neptune 1.1.1", {}, {}, Month(2027, 1), calendar},
};

bool isStandard(const Settings& s);
bool hasProvisionedWriter(const Settings& s);
bool hasReaders(const Settings& s);
bool hasServerless(const Settings& s);
bool isGlobal(const Settings& s);
std::vector<Option> offeredVersions(const Settings& s, const Prices& prices);
std::vector<Option> offeredClasses(const Settings& s, const Prices& prices);

Parameters parameters;
const Choice configuration = parameters.choice({.id = "configuration", .label = "Storage configuration", .group = "Compute",
    .options = {{standard, "Standard, I/O billed"}, {ioOptimized, "I/O-Optimized, I/O included"}}, .chosen = "standard",
    .help = "I/O-Optimized has no I/O charge, but dearer compute and storage.", .source = guide});
const Choice version = parameters.choice({.id = "version", .label = "Version", .group = "Compute", .chosen = "current", .offers = offeredVersions,
    .help = "AWS upgrades a version that has reached its end; staying on it longer is not sold.", .source = calendar});
const Choice writer = parameters.choice({.id = "writer", .label = "Writer", .group = "Compute",
    .options = {{provisioned, "Provisioned instance"}, {serverless, "Serverless"}}, .chosen = "provisioned"});
const Choice writerClass = parameters.choice({.id = "class", .label = "Writer class", .group = "Compute", .chosen = "db.r6g.xlarge",
    .offers = offeredClasses, .when = hasProvisionedWriter});
const Number readers = parameters.number({.id = "readers", .label = "Provisioned readers", .group = "Compute", .max = 15, .initial = 1, .whole = true,
    .help = "Each is billed as an instance; all share the cluster volume. A reader in another zone is what the cluster fails over to.", .source = guide});
const Choice readerClass = parameters.choice({.id = "readerClass", .label = "Reader class", .group = "Compute", .chosen = "db.r6g.xlarge",
    .offers = offeredClasses, .when = hasReaders});
const Number serverlessReaders = parameters.number({.id = "serverlessReaders", .label = "Serverless readers", .group = "Compute", .max = 15, .initial = 0,
    .whole = true, .help = "May stand beside provisioned instances in one cluster.", .source = guide});

const Number minimumNcu = parameters.number({.id = "minimumNcu", .label = "Minimum capacity", .group = "Serverless", .unit = "NCU", .min = 1, .max = 128,
    .initial = 2, .step = 0.5_d, .when = hasServerless, .help = "One NCU is 2 GiB of memory with matching CPU. Never scales to zero.", .source = guide});
const Number maximumNcu = parameters.number({.id = "maximumNcu", .label = "Maximum capacity", .group = "Serverless", .unit = "NCU", .min = 2.5_d, .max = 128,
    .initial = 16, .step = 0.5_d, .when = hasServerless, .help = "Of each instance.", .source = guide});
const Number peakHours = parameters.number({.id = "peakHours", .label = "At maximum capacity", .group = "Serverless", .unit = "hours / day", .max = 24,
    .initial = 4, .when = hasServerless, .help = "Our assumption, change it."});
const Number averageNcu = parameters.number({.id = "averageNcu", .label = "Average capacity otherwise", .group = "Serverless", .unit = "NCU", .min = 1, .max = 128,
    .initial = 4, .step = 0.5_d, .when = hasServerless, .help = "Our assumption, change it: in the hours not at the maximum; between minimum and maximum."});

const Number storage = parameters.number({.id = "storage", .label = "Cluster storage", .group = "Storage", .unit = "GB", .min = 10, .max = 131'072, .initial = 100,
    .step = 10, .grows = Grows::Data,
    .help = "The most that the cluster has ever held, at least 10: what is allocated stays billed when data is deleted. Once, however many instances share it.",
    .source = "Amazon Neptune User Guide: storage; up to 128 TiB, billed by the high water mark"});
const Asked ioRequests = parameters.asked({.id = "ioRequests", .label = "I/O requests, average", .group = "Storage", .unit = "per second", .grows = Grows::Load,
    .when = isStandard,
    .help = "Reads and writes of the cluster volume as billed: the metrics VolumeReadIOPs and VolumeWriteIOPs, both counts."});

const Number retention = parameters.number({.id = "backupRetention", .label = "Backup retention", .group = "Backup", .unit = "days", .min = 1, .max = 35, .initial = 7,
    .whole = true, .help = "Cannot be turned off. Free up to the size of the cluster, so one day is free.", .source = guide});
const Share dailyChange = parameters.share({.id = "dailyChange", .label = "Changed per day", .group = "Backup", .unit = "%", .initial = 2,
    .help = "Our assumption, change it: the share of the data that each day of retention adds to the backups."});
const Number snapshots = parameters.number({.id = "snapshots", .label = "Manual snapshots", .group = "Backup", .unit = "GB", .max = 100'000'000, .initial = 0,
    .step = 10, .help = "Those older than the retention; each is as large as the cluster was. Younger ones are free of charge.", .source = guide});

const Regions secondaries = parameters.regions({.id = "secondaryRegions", .label = "Secondary regions", .group = "Global database",
    .help = "At most five, each with a read-only cluster and a copy of the data. Needs R5 or R6g instances everywhere.", .source = globalGuide});
const Number secondaryReaders = parameters.number({.id = "secondaryReaders", .label = "Readers in each", .group = "Global database", .min = 1, .max = 16, .initial = 1,
    .whole = true, .when = isGlobal, .source = globalGuide});
const Choice secondaryClass = parameters.choice({.id = "secondaryClass", .label = "Reader class there", .group = "Global database", .chosen = "db.r6g.large",
    .offers = offeredClasses, .when = isGlobal});
const Asked replicatedWrites = parameters.asked({.id = "replicatedWrites", .label = "Replicated write I/Os", .group = "Global database", .unit = "per second",
    .grows = Grows::Load, .when = isGlobal, .help = "To each region, as many as the primary writes."});
const Asked replicatedData = parameters.asked({.id = "replicatedData", .label = "Changes sent to each region", .group = "Global database", .unit = "GB / month",
    .max = 10'000'000, .grows = Grows::Load, .when = isGlobal});
const aws::Transfer transfer(parameters);

std::vector<Option> offeredVersions(const Settings&, const Prices&) { return versionOptions(versions, neptune); }
bool isStandard(const Settings& s) { return s[configuration] == standard; }
bool hasProvisionedWriter(const Settings& s) { return s[writer] == provisioned; }
bool hasReaders(const Settings& s) { return !s[readers].isZero(); }
bool hasServerless(const Settings& s) { return s[writer] == serverless || !s[serverlessReaders].isZero(); }
bool isGlobal(const Settings& s) { return !s[secondaries].empty(); }
/// What a global database may run on.
bool spansRegions(Symbol name) { return name.text().starts_with("db.r5.") || name.text().starts_with("db.r6g."); }
bool isBurstable(const Settings& s)
{
    return (hasProvisionedWriter(s) && aws::isBurstable(s[writerClass])) || (hasReaders(s) && aws::isBurstable(s[readerClass]));
}

const Symbol ncuMeter{"NCU"}, replicatedMeter{"global database replicated write I/O"};

PriceKey instanceKey(const Settings& s, Symbol name) { return {component::computeInstance, name, s[configuration], {}, purchase::onDemand}; }
PriceKey ncuKey(const Settings& s) { return {component::computeCapacity, ncuMeter, isStandard(s) ? serverless : serverlessIoOptimized, {}, purchase::onDemand}; }
std::vector<Option> offeredClasses(const Settings& s, const Prices& prices) { return classOptions(prices, instanceKey(s, {})); }

aws::DailyLoad dailyLoad(const Settings& s) { return {s[minimumNcu], s[maximumNcu], s[peakHours], s[averageNcu]}; }
aws::ClusterVolume volumeOf(const Settings& s) { return {s[configuration], s[storage], s[ioRequests], s[retention], s[dailyChange], s[snapshots]}; }

void billServerless(const Settings& s, const Prices& prices, BillBuilder& out)
{
    const aws::ServerlessInstances instances{"Serverless writer", "Serverless readers", s[writer] == serverless, s[serverlessReaders]};
    aws::billServerless(out, instances, dailyLoad(s), prices.find<Dimension::NcuTime>(ncuKey(s)));
}

/// Reads there are taken to be few: they bill I/O requests in Standard, which the I/O setting counts for the primary only.
void billSecondary(const Settings& s, const Prices& prices, BillBuilder& out, Symbol region)
{
    const Prices there = prices.in(region);
    const std::string what = "Readers in " + region.str() + ",";
    out.line(Category::Replication, {what, s[secondaryClass].text()}, allMonth<Dimension::InstanceTime>(s[secondaryReaders]),
             there.find<Dimension::InstanceTime>(instanceKey(s, s[secondaryClass])));
    out.line(Category::Replication, {"Cluster storage in", region.text()}, allMonth<Dimension::GbTime>(s[storage]),
             aws::volumePrice(there, s[configuration]));
    out.line(Category::Replication, {"Replicated write I/Os to", region.text()}, counted<Dimension::IoRequests>(s[replicatedWrites] * secondsPerMonth),
             prices.find<Dimension::IoRequests>({component::replication, replicatedMeter, {}, {}, purchase::onDemand}));
    out.line(Category::Transfer, {"Replication to", region.text()}, counted<Dimension::Gb>(s[replicatedData]), aws::interRegionPrice(prices, region));
}

void bill(const Settings& s, const Prices& prices, BillBuilder& out)
{
    if (hasProvisionedWriter(s))
        out.line(Category::Compute, {"Writer", s[writerClass].text()}, allMonth<Dimension::InstanceTime>(1),
                 prices.find<Dimension::InstanceTime>(instanceKey(s, s[writerClass])));
    if (hasReaders(s))
        out.line(Category::Replication, {"Reader", s[readerClass].text()}, allMonth<Dimension::InstanceTime>(s[readers]),
                 prices.find<Dimension::InstanceTime>(instanceKey(s, s[readerClass])));
    if (hasServerless(s))
        billServerless(s, prices, out);
    if (isBurstable(s))
        out.assume("Burstable Neptune instances stay within the CPU credits that they earn.");

    aws::billVolume(prices, out, volumeOf(s));
    for (const Symbol region : s[secondaries])
        billSecondary(s, prices, out, region);
    if (const EngineVersion* found = findVersion(versions, neptune, s[version]); found && supportIn(*found, out.month()) == Support::Ended)
        out.warn(std::string(found->label) + " has reached its end of life; AWS upgrades what still runs it.");
    transfer.bill(s, prices, out);
}

void check(const Settings& s, Problems& problems)
{
    const Decimal replicas = s[readers] + s[serverlessReaders];
    if (replicas > Decimal(15))
        problems.add("A cluster has at most 15 readers; here there are " + replicas.toString() + ".");
    if (hasServerless(s))
        aws::checkLoad(dailyLoad(s), "NCU", problems);
    if (s[secondaries].size() > 5)
        problems.add("A global database has at most five secondary regions.");
    if (isGlobal(s) && (hasServerless(s) || !spansRegions(s[writerClass]) || (hasReaders(s) && !spansRegions(s[readerClass])) || !spansRegions(s[secondaryClass])))
        problems.add("A global database needs R5 or R6g instances in every region.");
    if (s[version] != keptCurrent && !findVersion(versions, neptune, s[version]))
        problems.add("Version " + s[version].str() + " is not one that AWS supports.");
}

void traits(const Settings& s, Traits& t)
{
    const bool zones = hasReaders(s) || !s[serverlessReaders].isZero();
    t.text(Trait::Engine, "Gremlin, openCypher, SPARQL", guide);
    t.text(Trait::Licence, "proprietary", guide);
    t.none(Trait::SelfHosting, guide, "other engines speak the query languages");
    t.upTo(Trait::ReadReplicas, 15, guide, "over one shared volume");
    t.sizes(Trait::Storage, 10, 131'072, "GB", "Amazon Neptune User Guide: storage");
    hasServerless(s) ? t.text(Trait::Serverless, "1 to 128 NCU, in steps of 0.5", guide) : t.none(Trait::Serverless, guide, "fixed instances");
    t.none(Trait::ScaleToZero, guide, hasServerless(s) ? "1 NCU at least" : "a stopped cluster starts again after 7 days");
    zones ? t.percent(Trait::Sla, 0.999_d, slaDocument) : t.percent(Trait::Sla, 0.995_d, slaDocument, "single instance");
    t.text(Trait::Durability, "six copies in three zones", guide);
    t.text(Trait::Consistency, "strong on the writer, readers usually less than 100 ms behind", guide);
    t.text(Trait::MultiRegion, "global databases: one region serves writes, up to five others reads", "Amazon Neptune User Guide: global databases");
}

const aws::ClusterParameters cluster{writer, writerClass, readerClass, readers, serverlessReaders, minimumNcu, maximumNcu, peakHours, averageNcu,
                                     storage, ioRequests, retention};

void size(Sizing& z)
{
    namespace w = workload;
    const Workload& need = z.need();
    const bool global = w::needsSecondRegion(need);
    if (need[w::recovery] == w::activeActive)
        return z.refuse("one region of a global database takes the writes");
    if (global && z.secondRegion().empty())
        return z.refuse("it has no second region there");
    if (need[w::backupDays] > Decimal(35))
        return z.refuse("automated backups are kept 35 days at most");
    const ComputeNeed peak = z.computeNeed();
    const PriceKey like{component::computeInstance, {}, z.settings()[configuration], {}, purchase::onDemand};
    const Price* const instance = aws::cheapestClass(z.prices(), like, peak, global ? spansRegions : aws::suitsLoad(z, peak));
    const aws::DailyLoad load = aws::serverlessLoad(z, 1);
    if (!global && aws::serverlessIsCheaper(z, instance, load, 128, z.prices().find<Dimension::NcuTime>(ncuKey(z.settings())))) {
        aws::sizeServerless(z, cluster, load);
    } else if (!instance) {
        return z.refuse("no instance with a price in " + z.prices().region().str() + " serves this load");
    } else {
        aws::sizeProvisioned(z, cluster, instance->key.name);
    }
    if (global) {
        const Decimal part = need[w::recovery] == w::warmStandby ? 0.5_d : Decimal(0);
        z.set(secondaries, {z.secondRegion()});
        z.chooseClass(secondaryClass, z.prices().in(z.secondRegion()), like, {peak.vcpu * part, peak.memoryGib * part}, spansRegions);
        z.set(replicatedWrites, w::meanWrites(need) * (need[w::itemSize] / Decimal(4)).ceil());
        z.set(replicatedData, w::meanWrites(need) * need[w::itemSize] * secondsPerMonth / Decimal(1'000'000));
        z.rule("The second region has one reader: the smallest for a pilot light, half the primary's size for a warm standby.");
    }
    aws::sizeVolume(z, cluster);
    z.set(transfer.internet, need[w::egress]);
}

void topology(const Settings& s, TopologyBuilder& t)
{
    static const char* const tolerance = "Amazon Neptune User Guide: fault tolerance for a cluster";
    const std::string capacity = s[minimumNcu].toString() + " to " + s[maximumNcu].toString() + " NCU";
    auto volume = shape::sharedVolume(t, {.source = guide, .quorumSource = "Amazon Neptune User Guide: storage, reliability and availability", .writer = "Writer", .reader = "Reader",
        .writerDetail = s[writer] == aws::clusterServerless ? capacity : s[writerClass].str(), .volumeDetail = s[storage].toString() + " GB",
        .readers = {{shape::whole(s[readers]), "reader-", s[readerClass].str(), "Reader "}, {shape::whole(s[serverlessReaders]), "serverless-reader-", capacity, "Serverless"}},
        .readerLag = statedSeconds(0, 0.1_d, guide, "usually")});
    const TraitValue noLoss = statedSeconds(0, 0, tolerance, "the volume keeps what is committed");
    volume.instances.takeover.rpo = noLoss;
    if (s[readers].isZero() && s[serverlessReaders].isZero())
        volume.instances.rebuild = remedy("the instance is built again", Actor::Vendor, statedSeconds(600, 600, tolerance, "usually less"), noLoss, tolerance);
    for (const Symbol region : s[secondaries])
        shape::secondaryVolume(t, volume, region, shape::whole(s[secondaryReaders]), s[secondaryClass].str(), statedSeconds(0, 1, globalGuide, "usually"), globalGuide);
    if (!s[secondaries].empty())
        volume.instances.abroad = remedy("the secondary cluster is made the writing one", Actor::User, {}, {}, globalGuide);
}

const Service service{
    .id = "aws.neptune",
    .name = "Amazon Neptune",
    .provider = "AWS",
    .summary = "Graph database clusters, provisioned or serverless",
    .catalogs = {{Symbol("aws"), Symbol("neptune")}, aws::transferCatalog},
    .parameters = &parameters,
    .bill = bill,
    .check = check,
    .traits = traits,
    .topology = topology,
    .configurations = {{"Instances", {{"writer", "provisioned"}}},
                       {"Instances, I/O-Optimized", {{"writer", "provisioned"}, {"configuration", "io-optimized"}}},
                       {"Serverless", {{"writer", "serverless"}, {"readers", "0"}, {"serverlessReaders", "1"}}}},
    .kinds = {workload::graph},
    .size = size,
    .defaultRegion = "us-east-1",
    .source = guide,
    .notModelled = {"I/O requests of readers in secondary regions", "Neptune Analytics", "CPU credits of T classes in unlimited mode", "Neptune notebooks", "export to S3"},
};
const RegisterService registered(service);

}  // namespace
}  // namespace costrata
