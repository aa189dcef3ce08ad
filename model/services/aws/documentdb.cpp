// SPDX-License-Identifier: GPL-3.0-or-later
// Amazon DocumentDB, MongoDB compatible: instances or serverless capacity over one shared cluster volume.
#include "services/aws/cluster_volume.h"
#include "services/aws/commitments.h"
#include "services/aws/extended_support.h"
#include "services/aws/transfer.h"
#include "topology/shapes.h"

namespace costrata {
namespace {

const Symbol standard = aws::volumeStandard, ioOptimized = aws::volumeIoOptimized;
const Symbol provisioned = aws::clusterProvisioned, serverless = aws::clusterServerless, serverlessIoOptimized{"serverless-io-optimized"};
const char* const guide = "Amazon DocumentDB Developer Guide: clusters, storage configurations, serverless, backup; DocumentDB pricing page";
const char* const slaDocument = "Amazon DocumentDB Service Level Agreement, 2025-05-01";
const char* const calendar = "Amazon DocumentDB Developer Guide: engine version support dates";

/// 3.6 is charged from 31 March 2026 on, and at its third year's rate from 31 March 2028: April is the first whole month.
const Symbol docdb{"docdb"}, version36{"3.6"}, version40{"4.0"};
const EngineVersion versions[] = {
    {docdb, Symbol("8.0"), "DocumentDB 8.0", {}, {}, {}, calendar},
    {docdb, Symbol("5.0"), "DocumentDB 5.0", {}, {}, {}, calendar},
    {docdb, version40, "DocumentDB 4.0", {}, {}, {}, calendar},
    {docdb, version36, "DocumentDB 3.6", Month(2026, 4), Month(2028, 4), Month(2029, 4), calendar},
};

bool isStandard(const Settings& s);
bool hasProvisionedWriter(const Settings& s);
bool hasReaders(const Settings& s);
bool hasServerless(const Settings& s);
bool isBurstable(const Settings& s);
std::vector<Option> offeredVersions(const Settings& s, const Prices& prices);
std::vector<Option> offeredClasses(const Settings& s, const Prices& prices);
std::vector<Option> offeredServerlessPurchases(const Settings& s, const Prices& prices);

Parameters parameters;
const Choice configuration = parameters.choice({.id = "configuration", .label = "Storage configuration", .group = "Compute",
    .options = {{standard, "Standard, I/O billed"}, {ioOptimized, "I/O-Optimized, I/O included"}}, .chosen = "standard",
    .help = "I/O-Optimized has no I/O charge, but dearer compute and storage.", .source = guide});
const Choice version = parameters.choice({.id = "version", .label = "Version", .group = "Compute", .chosen = "current", .offers = offeredVersions,
    .help = "A version past its standard support costs Extended Support for every vCPU, replicas included, from the month shown.", .source = calendar});
const Choice writer = parameters.choice({.id = "writer", .label = "Primary", .group = "Compute",
    .options = {{provisioned, "Provisioned instance"}, {serverless, "Serverless"}}, .chosen = "provisioned"});
const Choice writerClass = parameters.choice({.id = "class", .label = "Primary class", .group = "Compute", .chosen = "db.r6g.large",
    .offers = offeredClasses, .when = hasProvisionedWriter});
const Number readers = parameters.number({.id = "readers", .label = "Provisioned replicas", .group = "Compute", .max = 15, .initial = 1, .whole = true,
    .help = "Each is billed as an instance; all share the cluster volume. A replica in another zone is what the cluster fails over to.", .source = guide});
const Choice readerClass = parameters.choice({.id = "readerClass", .label = "Replica class", .group = "Compute", .chosen = "db.r6g.large",
    .offers = offeredClasses, .when = hasReaders});
const Number serverlessReaders = parameters.number({.id = "serverlessReaders", .label = "Serverless replicas", .group = "Compute", .max = 15, .initial = 0,
    .whole = true, .help = "May stand beside provisioned instances in one cluster.", .source = guide});
const Asked cpuCredits = parameters.asked({.id = "cpuCredits", .label = "CPU above the baseline", .group = "Compute", .unit = "vCPU-hours / month", .when = isBurstable,
    .help = "Burstable classes bill the surplus CPU credits that they do not earn back, over all instances.", .source = guide});

// Capacity: steps of 0.5, 0.5 to 256 (Developer Guide, serverless instance limits).
const Number minimumDcu = parameters.number({.id = "minimumDcu", .label = "Minimum capacity", .group = "Serverless", .unit = "DCU", .min = 0.5_d, .max = 256,
    .initial = 2, .step = 0.5_d, .when = hasServerless, .help = "One DCU is about 2 GiB of memory with matching CPU. Never scales to zero.", .source = guide});
const Number maximumDcu = parameters.number({.id = "maximumDcu", .label = "Maximum capacity", .group = "Serverless", .unit = "DCU", .min = 1, .max = 256,
    .initial = 16, .step = 0.5_d, .when = hasServerless, .help = "Of each instance.", .source = guide});
const Number peakHours = parameters.number({.id = "peakHours", .label = "At maximum capacity", .group = "Serverless", .unit = "hours / day", .max = 24,
    .initial = 4, .when = hasServerless, .help = "Our assumption, change it."});
const Number averageDcu = parameters.number({.id = "averageDcu", .label = "Average capacity otherwise", .group = "Serverless", .unit = "DCU", .min = 0.5_d, .max = 256,
    .initial = 4, .step = 0.5_d, .when = hasServerless, .help = "Our assumption, change it: in the hours not at the maximum; between minimum and maximum."});

const Number storage = parameters.number({.id = "storage", .label = "Cluster storage", .group = "Storage", .unit = "GB", .initial = 100, .step = 10,
    .grows = Grows::Data, .help = "Billed as used, once, however many instances share it. One GiB of the console is one GB of the price list.",
    .source = guide});
const Asked ioRequests = parameters.asked({.id = "ioRequests", .label = "I/O requests, average", .group = "Storage", .unit = "per second", .grows = Grows::Load,
    .when = isStandard,
    .help = "The metrics VolumeReadIOPs and VolumeWriteIOPs, both counts: a read is one page of 8 KB, a write 4 KB of log."});

const Number retention = parameters.number({.id = "backupRetention", .label = "Backup retention", .group = "Backup", .unit = "days", .min = 1, .max = 35, .initial = 7,
    .whole = true, .help = "Cannot be turned off. Free up to the size of the cluster, so one day is free.", .source = guide});
const Share dailyChange = parameters.share({.id = "dailyChange", .label = "Changed per day", .group = "Backup", .unit = "%", .initial = 2,
    .help = "Our assumption, change it: the share of the data that each day of retention adds to the backups."});
const Number snapshots = parameters.number({.id = "snapshots", .label = "Manual snapshots", .group = "Backup", .unit = "GB", .max = 100'000'000, .initial = 0,
    .step = 10, .help = "Those older than the retention; each is as large as the cluster was. Younger ones are free of charge.", .source = guide});

const aws::Transfer transfer(parameters);
const Choice serverlessPurchase = parameters.choice({.id = "serverlessPurchase", .label = "Serverless capacity", .group = "Commitment", .chosen = "on-demand",
    .offers = offeredServerlessPurchases, .when = hasServerless, .help = "Database Savings Plans cover serverless capacity.", .source = guide});

std::vector<Option> offeredVersions(const Settings&, const Prices&) { return versionOptions(versions, docdb); }
bool isStandard(const Settings& s) { return s[configuration] == standard; }
bool hasProvisionedWriter(const Settings& s) { return s[writer] == provisioned; }
bool hasReaders(const Settings& s) { return !s[readers].isZero(); }
bool hasServerless(const Settings& s) { return s[writer] == serverless || !s[serverlessReaders].isZero(); }
bool isBurstable(const Settings& s)
{
    return (hasProvisionedWriter(s) && aws::isBurstable(s[writerClass])) || (hasReaders(s) && aws::isBurstable(s[readerClass]));
}

/// The price list and the savings plan list name the capacity meter differently.
const Symbol dcuMeter{"DCU (serverless)"}, dcuPlanMeter{"DCU ServerlessUsage"}, dcuPlanMeterIoOptimized{"DCU ServerlessIOOptimizedUsage"};
const Symbol creditMeter{"CPU credits"};

PriceKey instanceKey(const Settings& s, Symbol name) { return {component::computeInstance, name, s[configuration], {}, purchase::onDemand}; }
PriceKey dcuKey(const Settings& s, Symbol purchase)
{
    const Symbol planMeter = isStandard(s) ? dcuPlanMeter : dcuPlanMeterIoOptimized;
    return {component::computeCapacity, purchase == aws::savingsPlan ? planMeter : dcuMeter, isStandard(s) ? serverless : serverlessIoOptimized, {}, purchase};
}
std::vector<Option> offeredClasses(const Settings& s, const Prices& prices) { return classOptions(prices, instanceKey(s, {})); }
std::vector<Option> offeredServerlessPurchases(const Settings& s, const Prices& prices)
{
    std::vector<Option> options{aws::onDemandOption};
    if (prices.find<Dimension::DcuTime>(dcuKey(s, aws::savingsPlan)))
        options.push_back(aws::savingsPlanOption);
    return options;
}

aws::DailyLoad dailyLoad(const Settings& s) { return {s[minimumDcu], s[maximumDcu], s[peakHours], s[averageDcu]}; }
aws::ClusterVolume volumeOf(const Settings& s) { return {s[configuration], s[storage], s[ioRequests], s[retention], s[dailyChange], s[snapshots]}; }

void billServerless(const Settings& s, const Prices& prices, BillBuilder& out)
{
    const aws::ServerlessInstances instances{"Serverless primary", "Serverless replicas", s[writer] == serverless, s[serverlessReaders]};
    aws::billServerless(out, instances, dailyLoad(s), prices.find<Dimension::DcuTime>(dcuKey(s, s[serverlessPurchase])));
    if (s[serverlessPurchase] == aws::savingsPlan)
        out.assume("The Database Savings Plan's hourly commitment is fully used.");
}

/// Of every provisioned instance; the versions that are charged have no serverless ones.
Amount vcpus(const Settings& s, const Prices& prices)
{
    const Amount primary = hasProvisionedWriter(s) ? listedVcpu(prices, instanceKey(s, s[writerClass])) : Amount(0);
    return hasReaders(s) ? primary + listedVcpu(prices, instanceKey(s, s[readerClass])) * s[readers] : primary;
}

void bill(const Settings& s, const Prices& prices, BillBuilder& out)
{
    if (hasProvisionedWriter(s))
        out.line(Category::Compute, {"Primary", s[writerClass].text()}, allMonth<Dimension::InstanceTime>(1),
                 prices.find<Dimension::InstanceTime>(instanceKey(s, s[writerClass])));
    if (hasReaders(s))
        out.line(Category::Replication, {"Replica", s[readerClass].text()}, allMonth<Dimension::InstanceTime>(s[readers]),
                 prices.find<Dimension::InstanceTime>(instanceKey(s, s[readerClass])));
    if (hasServerless(s))
        billServerless(s, prices, out);
    if (isBurstable(s))
        out.line(Category::Compute, {"CPU credits"}, counted<Dimension::VcpuTime>(s[cpuCredits]),
                 prices.find<Dimension::VcpuTime>({component::other, creditMeter, {}, {}, purchase::onDemand}));

    aws::billVolume(prices, out, volumeOf(s));
    aws::billExtendedSupport(out, prices, versions, docdb, s[version], aws::extendedSupportVcpu, allMonth<Dimension::VcpuTime>(vcpus(s, prices)));
    transfer.bill(s, prices, out);
}

void check(const Settings& s, Problems& problems)
{
    const Decimal replicas = s[readers] + s[serverlessReaders];
    if (replicas > Decimal(15))
        problems.add("A cluster has at most 15 replicas; here there are " + replicas.toString() + ".");
    if (hasServerless(s))
        aws::checkLoad(dailyLoad(s), "DCU", problems);
    if (s[version] != keptCurrent && !findVersion(versions, docdb, s[version]))
        problems.add("Version " + s[version].str() + " is not one that AWS supports.");
    if (hasServerless(s) && (s[version] == version36 || s[version] == version40))
        problems.add("Serverless instances need version 5.0 or later.");
}

void traits(const Settings& s, Traits& t)
{
    const bool zones = hasReaders(s) || !s[serverlessReaders].isZero();
    t.text(Trait::Engine, "MongoDB API 3.6 to 8.0", guide);
    t.none(Trait::EngineItself, guide, "an engine of AWS with the MongoDB API");
    t.text(Trait::Licence, "proprietary", guide);
    t.none(Trait::SelfHosting, guide, "MongoDB speaks the same protocol");
    t.upTo(Trait::ReadReplicas, 15, guide, "over one shared volume");
    hasServerless(s) ? t.text(Trait::Serverless, "0.5 to 256 DCU, in steps of 0.5", guide) : t.none(Trait::Serverless, guide, "fixed instances");
    t.none(Trait::ScaleToZero, guide, hasServerless(s) ? "0.5 DCU at least" : "a stopped cluster starts again after 7 days");
    zones ? t.percent(Trait::Sla, 0.9999_d, slaDocument) : t.percent(Trait::Sla, 0.999_d, slaDocument, "one zone");
    if (zones)
        t.seconds(Trait::Failover, 30, 30, "Amazon DocumentDB Developer Guide: failover", "typically");
    t.text(Trait::Durability, "six copies in three zones", guide);
    t.text(Trait::Consistency, "strong on the primary, eventual on replicas", guide);
    t.none(Trait::Branching, guide, "snapshots only");
    t.text(Trait::MultiRegion, "global clusters: one region serves writes", guide);
}

const aws::ClusterParameters cluster{writer, writerClass, readerClass, readers, serverlessReaders, minimumDcu, maximumDcu, peakHours, averageDcu,
                                     storage, ioRequests, retention};

void size(Sizing& z)
{
    namespace w = workload;
    const Workload& need = z.need();
    if (w::needsSecondRegion(need))
        return z.refuse("global clusters are not modelled");
    if (need[w::backupDays] > Decimal(35))
        return z.refuse("automated backups are kept 35 days at most");
    const PriceKey like{component::computeInstance, {}, z.settings()[configuration], {}, purchase::onDemand};
    const ComputeNeed peak = z.computeNeed();
    const Price* const instance = aws::cheapestClass(z.prices(), like, peak, aws::suitsLoad(z, peak));
    const aws::DailyLoad load = aws::serverlessLoad(z, 0.5_d);
    if (aws::serverlessIsCheaper(z, instance, load, 256, z.prices().find<Dimension::DcuTime>(dcuKey(z.settings(), purchase::onDemand)))) {
        aws::sizeServerless(z, cluster, load);
    } else if (!instance) {
        return z.refuse("neither an instance with a price in " + z.prices().region().str() + " nor 256 DCUs serve this load");
    } else {
        aws::sizeProvisioned(z, cluster, instance->key.name);
        z.set(cpuCredits, 0);
        z.rule("Burstable classes are taken to stay within the CPU credits that they earn.");
    }
    aws::sizeVolume(z, cluster);
    z.set(transfer.internet, need[w::egress]);
}

void topology(const Settings& s, TopologyBuilder& t)
{
    static const char* const tolerance = "Amazon DocumentDB Developer Guide: cluster fault tolerance";
    const std::string capacity = s[minimumDcu].toString() + " to " + s[maximumDcu].toString() + " DCU";
    auto volume = shape::sharedVolume(t, {.source = guide, .quorumSource = "Amazon DocumentDB Developer Guide: resilience, fault-tolerant storage", .writer = "Primary", .reader = "Replica",
        .writerDetail = s[writer] == aws::clusterServerless ? capacity : s[writerClass].str(), .volumeDetail = s[storage].toString() + " GB",
        .readers = {{shape::whole(s[readers]), "reader-", s[readerClass].str(), "Replica "}, {shape::whole(s[serverlessReaders]), "serverless-reader-", capacity, "Serverless"}},
        .readerLag = statedSeconds(0, 0.1_d, "Amazon DocumentDB Developer Guide: replication", "usually")});
    const TraitValue noLoss = statedSeconds(0, 0, tolerance, "the volume keeps what is committed");
    volume.instances.takeover.rpo = noLoss;
    if (s[readers].isZero() && s[serverlessReaders].isZero())
        volume.instances.rebuild = remedy("the instance is built again", Actor::Vendor, statedSeconds(600, 600, tolerance, "usually less"), noLoss, tolerance);
}

const Service service{
    .id = "aws.documentdb",
    .name = "Amazon DocumentDB",
    .provider = "AWS",
    .summary = "MongoDB compatible document clusters, provisioned or serverless",
    .catalogs = {{Symbol("aws"), Symbol("documentdb")}, aws::transferCatalog},
    .parameters = &parameters,
    .bill = bill,
    .check = check,
    .traits = traits,
    .topology = topology,
    .configurations = {{"Instances", {{"writer", "provisioned"}}},
                       {"Instances, I/O-Optimized", {{"writer", "provisioned"}, {"configuration", "io-optimized"}}},
                       {"Serverless", {{"writer", "serverless"}, {"readers", "0"}, {"serverlessReaders", "1"}}}},
    .kinds = {workload::document},
    .engines = {workload::mongodb},
    .size = size,
    .defaultRegion = "us-east-1",
    .source = guide,
    .notModelled = {"global clusters", "elastic clusters", "savings plan rates of instances, which the price list does not have", "vector and text search charges"},
};
const RegisterService registered(service);

}  // namespace
}  // namespace costrata
