// SPDX-License-Identifier: GPL-3.0-or-later
// Amazon Aurora, MySQL and PostgreSQL compatible: instances or Serverless v2 capacity over one shared cluster volume.
#include "services/aws/aurora_global.h"
#include "services/aws/aurora_versions.h"
#include "services/aws/commitments.h"
#include "services/aws/extended_support.h"
#include "services/aws/rds_extras.h"

#include <algorithm>

namespace costrata {
namespace {

using aws::auroraMysql, aws::auroraPostgresql, aws::auroraVersions;
const Symbol standard{"standard"}, ioOptimized{"io-optimized"}, provisioned{"provisioned"};
const Symbol serverless{"serverless"}, serverlessIoOptimized{"serverless-io-optimized"};
const char* const guide = "Amazon Aurora User Guide: DB instance billing, storage, Aurora Serverless v2, reserved DB instances";

std::vector<Option> offeredVersions(const Settings& s, const Prices&);
bool readsAbroad(const Settings& s);
bool isMysql(const Settings& s);
bool isStandard(const Settings& s);
bool backtracks(const Settings& s);
bool hasProvisionedWriter(const Settings& s);
bool hasReaders(const Settings& s);
bool hasProvisioned(const Settings& s);
bool hasServerless(const Settings& s);
bool mayPause(const Settings& s);
std::vector<Option> offeredClasses(const Settings& s, const Prices& prices);
std::vector<Option> offeredPurchases(const Settings& s, const Prices& prices);
std::vector<Option> offeredServerlessPurchases(const Settings& s, const Prices& prices);

Parameters parameters;
const Choice engine = parameters.choice({.id = "engine", .label = "Engine", .group = "Compute",
    .options = {{auroraPostgresql, "PostgreSQL compatible"}, {auroraMysql, "MySQL compatible"}}, .chosen = "aurora-postgresql"});
const Choice version = parameters.choice({.id = "version", .label = "Version", .group = "Compute", .chosen = "current", .offers = offeredVersions,
    .help = "A version past its standard support costs Extended Support for every vCPU or ACU, from the month shown."});
const Choice configuration = parameters.choice({.id = "configuration", .label = "Storage configuration", .group = "Compute",
    .options = {{standard, "Aurora Standard, I/O billed"}, {ioOptimized, "Aurora I/O-Optimized, I/O included"}}, .chosen = "standard",
    .help = "I/O-Optimized has no I/O charge, but dearer compute and storage. Can be chosen once in 30 days, left at any time.", .source = guide});
const Choice writer = parameters.choice({.id = "writer", .label = "Writer", .group = "Compute",
    .options = {{provisioned, "Provisioned instance"}, {serverless, "Serverless v2"}}, .chosen = "provisioned"});
const Choice writerClass = parameters.choice({.id = "class", .label = "Writer class", .group = "Compute", .chosen = "db.r6g.xlarge",
    .offers = offeredClasses, .when = hasProvisionedWriter});
const Number readers = parameters.number({.id = "readers", .label = "Provisioned readers", .group = "Compute", .max = 15, .initial = 1, .whole = true,
    .help = "Each is billed as an instance; all share the cluster volume. A reader in another zone is what the cluster fails over to.",
    .source = "Amazon Aurora User Guide: up to 15 Aurora Replicas in a cluster"});
const Choice readerClass = parameters.choice({.id = "readerClass", .label = "Reader class", .group = "Compute", .chosen = "db.r6g.xlarge",
    .offers = offeredClasses, .when = hasReaders});
const Number serverlessReaders = parameters.number({.id = "serverlessReaders", .label = "Serverless v2 readers", .group = "Compute", .max = 15, .initial = 0,
    .whole = true, .help = "May stand beside provisioned instances in one cluster.", .source = "Amazon Aurora User Guide: up to 15 Aurora Replicas in a cluster"});

const Number minimumAcu = parameters.number({.id = "minimumAcu", .label = "Minimum capacity", .group = "Serverless v2", .unit = "ACU", .max = 256, .initial = 2,
    .step = 0.5_d, .when = hasServerless, .help = "One ACU is about 2 GiB of memory with matching CPU. 0 lets idle instances pause.", .source = guide});
const Number maximumAcu = parameters.number({.id = "maximumAcu", .label = "Maximum capacity", .group = "Serverless v2", .unit = "ACU", .min = 1, .max = 256,
    .initial = 16, .step = 0.5_d, .when = hasServerless, .help = "Of each instance; older engine versions end at 128.", .source = guide});
const Number peakHours = parameters.number({.id = "peakHours", .label = "At maximum capacity", .group = "Serverless v2", .unit = "hours / day", .max = 24,
    .initial = 4, .when = hasServerless, .help = "Our assumption, change it."});
const Number averageAcu = parameters.number({.id = "averageAcu", .label = "Average capacity otherwise", .group = "Serverless v2", .unit = "ACU", .max = 256,
    .initial = 4, .step = 0.5_d, .when = hasServerless,
    .help = "Our assumption, change it: in the hours neither at the maximum nor paused; between minimum and maximum."});
const Number pausedHours = parameters.number({.id = "pausedHours", .label = "Paused", .group = "Serverless v2", .unit = "hours / day", .max = 24, .initial = 0,
    .when = mayPause, .help = "Without connections for the idle time (at least 5 minutes) an instance pauses at no compute cost; it resumes in about 15 seconds.",
    .source = guide});

const Number storage = parameters.number({.id = "storage", .label = "Cluster storage", .group = "Storage", .unit = "GB", .max = 262'144, .initial = 100, .step = 10,
    .grows = Grows::Data, .help = "Billed as used, once, however many instances share it. One GiB of the console is one GB of the price list.",
    .source = "Amazon Aurora User Guide: cluster volumes up to 256 TiB (128 TiB in older versions)"});
const Asked ioRequests = parameters.asked({.id = "ioRequests", .label = "I/O requests, average", .group = "Storage", .unit = "per second", .grows = Grows::Load, .when = isStandard,
    .help = "Storage reads and writes as billed: the metrics VolumeReadIOPs and VolumeWriteIOPs, both counts."});

const Number retention = parameters.number({.id = "backupRetention", .label = "Backup retention", .group = "Backup", .unit = "days", .min = 1, .max = 35, .initial = 7,
    .whole = true, .help = "Cannot be turned off; one day is free.", .source = "Amazon Aurora User Guide: backup storage usage"});
const Share dailyChange = parameters.share({.id = "dailyChange", .label = "Changed per day", .group = "Backup", .unit = "%", .initial = 2,
    .help = "Our assumption, change it: the share of the data that each day of retention adds to the backups."});
const Number snapshots = parameters.number({.id = "snapshots", .label = "Snapshots kept longer", .group = "Backup", .unit = "GB", .max = 100'000'000, .initial = 0,
    .step = 10, .help = "Cluster snapshots older than the retention period.", .source = "Amazon Aurora User Guide: backup storage usage"});
const Number backtrackWindow = parameters.number({.id = "backtrackWindow", .label = "Backtrack window", .group = "Backup", .unit = "hours", .max = 72, .initial = 0,
    .when = isMysql, .help = "Rewinds the cluster in place. 0 is off.", .source = "Amazon Aurora User Guide: backtracking an Aurora DB cluster"});
const Asked changeRecords = parameters.asked({.id = "changeRecords", .label = "Change records", .group = "Backup", .unit = "per hour", .max = 1'000'000'000'000,
    .grows = Grows::Load, .when = backtracks, .help = "The metric BacktrackChangeRecordsCreationRate; each is billed for every hour it is kept."});

const aws::GlobalDatabase global(parameters, offeredClasses, readsAbroad);
const aws::Proxy proxy(parameters);
const aws::DatabaseInsights insights(parameters);
const Choice purchaseOption = parameters.choice({.id = "purchase", .label = "Provisioned instances", .group = "Commitment", .chosen = "on-demand",
    .offers = offeredPurchases, .when = hasProvisioned, .help = "A reservation covers instance hours only.", .source = guide});
const Choice serverlessPurchase = parameters.choice({.id = "serverlessPurchase", .label = "Serverless v2 capacity", .group = "Commitment", .chosen = "on-demand",
    .offers = offeredServerlessPurchases, .when = hasServerless, .help = "Reservations do not cover Serverless v2; Database Savings Plans do.", .source = guide});
const aws::Transfer transfer(parameters);

std::vector<Option> offeredVersions(const Settings& s, const Prices&) { return versionOptions(auroraVersions, s[engine]); }
bool readsAbroad(const Settings& s) { return isStandard(s) && aws::GlobalDatabase::hasInstances(s); }
bool isMysql(const Settings& s) { return s[engine] == auroraMysql; }
bool isStandard(const Settings& s) { return s[configuration] == standard; }
bool backtracks(const Settings& s) { return isMysql(s) && !s[backtrackWindow].isZero(); }
bool hasProvisionedWriter(const Settings& s) { return s[writer] == provisioned; }
bool hasReaders(const Settings& s) { return !s[readers].isZero(); }
bool hasProvisioned(const Settings& s) { return hasProvisionedWriter(s) || hasReaders(s); }
bool hasServerless(const Settings& s) { return s[writer] == serverless || !s[serverlessReaders].isZero(); }
bool mayPause(const Settings& s) { return hasServerless(s) && s[minimumAcu].isZero(); }

/// The price list and the savings plan list name the capacity meter differently.
const Symbol acuMeter{"ACU (Serverless v2)"}, acuPlanMeter{"ACU ServerlessV2Usage"}, acuPlanMeterIoOptimized{"ACU ServerlessV2IOOptimizedUsage"};
const Symbol volumeMeter{"cluster storage"}, ioMeter{"I/O requests"}, replicatedMeter{"global database replicated write I/O"}, backupMeter{"backup storage"}, backtrackMeter{"backtrack change records"};

PriceKey instanceKey(const Settings& s, Symbol name, Symbol variant, Symbol purchase)
{
    return {component::computeInstance, name, variant, s[engine], purchase};
}
PriceKey acuKey(const Settings& s, Symbol purchase)
{
    const Symbol planMeter = isStandard(s) ? acuPlanMeter : acuPlanMeterIoOptimized;
    return {component::computeCapacity, purchase == aws::savingsPlan ? planMeter : acuMeter, isStandard(s) ? serverless : serverlessIoOptimized, s[engine], purchase};
}

std::vector<Option> offeredClasses(const Settings& s, const Prices& prices)
{
    return aws::classesOf(prices, {instanceKey(s, {}, s[configuration], purchase::onDemand), instanceKey(s, {}, s[configuration], s[purchaseOption])});
}
std::vector<Option> offeredPurchases(const Settings& s, const Prices& prices)
{
    std::vector<Option> options{aws::onDemandOption, {purchase::reserved1yNo, "1 year, no upfront"}, {purchase::reserved1yPartial, "1 year, partial upfront"},
                                {purchase::reserved1yAll, "1 year, all upfront"}, {purchase::reserved3yPartial, "3 years, partial upfront"},
                                {purchase::reserved3yAll, "3 years, all upfront"}};
    if (!prices.family(instanceKey(s, {}, s[configuration], aws::savingsPlan)).empty())
        options.push_back(aws::savingsPlanOption);
    return options;
}
std::vector<Option> offeredServerlessPurchases(const Settings& s, const Prices& prices)
{
    std::vector<Option> options{aws::onDemandOption};
    if (prices.find<Dimension::AcuTime>(acuKey(s, aws::savingsPlan)))
        options.push_back(aws::savingsPlanOption);
    return options;
}

void billProvisioned(const Settings& s, const Prices& prices, BillBuilder& out, Category category, LineText text, Symbol name, Decimal count)
{
    const auto listed = [&](Symbol variant) { return prices.find<Dimension::InstanceTime>(instanceKey(s, name, variant, s[purchaseOption])); };
    aws::StandIn standIn{{}, 1.3_d, "Aurora Standard reservations",
                         "An Aurora I/O-Optimized instance uses the normalised units of 1.3 Standard reservations of its class (Aurora User Guide, reserved DB "
                         "instances). Reservations are whole: what is left of the last one serves other instances of its family."};
    if (!isStandard(s) && aws::isReservation(s[purchaseOption]))
        standIn.price = listed(standard);
    aws::billInstances(out, category, text, count, listed(s[configuration]), standIn);
}

/// A running instance has at least 0.5 ACU, also when the minimum of 0 lets it pause.
Decimal leastRunning(const Settings& s) { return std::max(s[minimumAcu], 0.5_d); }

/// ACU-hours of one Serverless v2 instance in a month of 730 hours.
Decimal acuHours(const Settings& s)
{
    const Decimal most = s[maximumAcu], least = std::min(leastRunning(s), most);
    const Decimal peak = s[peakHours], paused = mayPause(s) ? s[pausedHours] : Decimal(0);
    const Decimal rest = std::max(Decimal(24) - peak - paused, Decimal(0));
    return (peak * most + rest * std::clamp(s[averageAcu], least, most)) * hoursPerMonth / Decimal(24);
}

void billServerless(const Settings& s, const Prices& prices, BillBuilder& out)
{
    const auto price = prices.find<Dimension::AcuTime>(acuKey(s, s[serverlessPurchase]));
    const auto used = counted<Dimension::AcuTime>(acuHours(s));
    if (s[writer] == serverless)
        out.line(Category::Compute, {"Serverless v2 writer"}, used, price);
    if (!s[serverlessReaders].isZero())
        out.line(Category::Replication, {"Serverless v2 readers"}, used, price, s[serverlessReaders]);
    out.assume("Every Serverless v2 instance of the cluster follows the given daily load profile.");
}

void billBackup(const Settings& s, const Prices& prices, BillBuilder& out)
{
    const auto price = prices.find<Dimension::GbTime>({component::backup, backupMeter, {}, s[engine], purchase::onDemand});
    if (s[retention] == Decimal(1)) {
        out.included(Category::Backup, {"Automated backup kept one day"});
    } else {
        const Amount kept = s[storage] * (Decimal(1) + s[dailyChange] * s[retention]);
        out.line(Category::Backup, {"Backup storage beyond the free cluster size"}, allMonth<Dimension::GbTime>(beyond(kept, s[storage])), price);
        out.assume("Aurora backups hold one full copy of the cluster volume plus the daily change for each day of retention.");
    }
    if (!s[snapshots].isZero())
        out.line(Category::Backup, {"Snapshots"}, allMonth<Dimension::GbTime>(s[snapshots]), price);
    if (backtracks(s))
        out.line(Category::Backup, {"Backtrack change records"}, counted<Dimension::ChangeRecordHours>(s[changeRecords] * s[backtrackWindow] * hoursPerMonth),
                 prices.find<Dimension::ChangeRecordHours>({component::backup, backtrackMeter, {}, s[engine], purchase::onDemand}));
}

/// Cluster storage and, in Aurora Standard, I/O, of a region.
void billVolume(const Settings& s, const Prices& there, BillBuilder& out, Category category, LineText text)
{
    out.line(category, text, allMonth<Dimension::GbTime>(s[storage]),
             there.find<Dimension::GbTime>({component::storage, volumeMeter, s[configuration], s[engine], purchase::onDemand}));
}
void billIo(const Settings& s, const Prices& there, BillBuilder& out, Category category, LineText text, Amount perSecond)
{
    out.line(category, text, counted<Dimension::IoRequests>(perSecond * secondsPerMonth),
             there.find<Dimension::IoRequests>({component::ioRequests, ioMeter, standard, s[engine], purchase::onDemand}));
}

void billSecondary(const Settings& s, const Prices& prices, BillBuilder& out, Symbol region)
{
    const Prices there = prices.in(region);
    const auto named = [&](const char* what) { return std::string(what) + " " + region.str() + ","; };
    if (s[global.kind] == aws::secondaryProvisioned)
        billProvisioned(s, there, out, Category::Replication, {named("Reader in"), s[global.instanceClass].text()}, s[global.instanceClass], s[global.instances]);
    if (s[global.kind] == aws::secondaryServerless)
        out.line(Category::Replication, {"Serverless v2 readers in", region.text()}, counted<Dimension::AcuTime>(global.acuHours(s)),
                 there.find<Dimension::AcuTime>(acuKey(s, s[serverlessPurchase])));
    billVolume(s, there, out, Category::Replication, {"Cluster storage in", region.text()});
    if (readsAbroad(s))
        billIo(s, there, out, Category::Replication, {"Read I/O requests in", region.text()}, s[global.reads]);
    // The primary's region bills what it replicates (metric AuroraGlobalDBReplicatedWriteIO).
    out.line(Category::Replication, {"Replicated write I/Os to", region.text()}, counted<Dimension::IoRequests>(s[global.replicatedWrites] * secondsPerMonth),
             prices.find<Dimension::IoRequests>({component::replication, replicatedMeter, {}, s[engine], purchase::onDemand}));
    out.line(Category::Transfer, {"Replication to", region.text()}, counted<Dimension::Gb>(s[global.replicatedData]), aws::interRegionPrice(prices, region));
}

/// Of the cluster in the component's region.
aws::Machines machines(const Settings& s, const Prices& prices)
{
    const auto vcpu = [&](Symbol name) { return listedVcpu(prices, instanceKey(s, name, s[configuration], purchase::onDemand)); };
    aws::Machines all;
    if (hasProvisionedWriter(s))
        all.vcpus = all.vcpus + vcpu(s[writerClass]);
    if (hasReaders(s))
        all.vcpus = all.vcpus + vcpu(s[readerClass]) * s[readers];
    if (hasServerless(s))
        all.acuHours = acuHours(s) * (s[serverlessReaders] + Decimal(s[writer] == serverless ? 1 : 0));
    return all;
}

void billSupport(const Settings& s, const Prices& prices, BillBuilder& out, const aws::Machines& used, std::string_view where)
{
    if (used.provisioned())
        aws::billExtendedSupport(out, prices, auroraVersions, s[engine], s[version], aws::extendedSupportVcpu, allMonth<Dimension::VcpuTime>(used.vcpus), where);
    if (used.serverless())
        aws::billExtendedSupport(out, prices, auroraVersions, s[engine], s[version], aws::extendedSupportAcu, counted<Dimension::AcuTime>(used.acuHours),
                                 ", serverless" + std::string(where));
}

void bill(const Settings& s, const Prices& prices, BillBuilder& out)
{
    if (hasProvisionedWriter(s))
        billProvisioned(s, prices, out, Category::Compute, {"Writer", s[writerClass].text()}, s[writerClass], 1);
    if (hasReaders(s))
        billProvisioned(s, prices, out, Category::Replication, {"Reader", s[readerClass].text()}, s[readerClass], s[readers]);
    if (hasServerless(s))
        billServerless(s, prices, out);
    if ((hasProvisioned(s) && s[purchaseOption] == aws::savingsPlan) || (hasServerless(s) && s[serverlessPurchase] == aws::savingsPlan))
        out.assume("The Database Savings Plan's hourly commitment is fully used.");

    billVolume(s, prices, out, Category::Storage, {"Cluster storage"});
    if (isStandard(s))
        billIo(s, prices, out, Category::Io, {"I/O requests"}, s[ioRequests]);
    else
        out.included(Category::Io, {"I/O requests, part of I/O-Optimized"});
    billBackup(s, prices, out);

    const bool old = s[version] != keptCurrent, watched = s[insights.mode] != aws::DatabaseInsights::standard;
    if (old || watched || s[proxy.used]) {
        const aws::Machines cluster = machines(s, prices);
        billSupport(s, prices, out, cluster, {});
        proxy.bill(s, prices, out, s[engine], cluster);
        insights.bill(s, prices, out, s[engine], cluster);
    }
    for (const Symbol region : s[global.regions]) {
        billSecondary(s, prices, out, region);
        if (old && aws::GlobalDatabase::hasInstances(s)) {
            const Prices there = prices.in(region);
            const bool instances = s[global.kind] == aws::secondaryProvisioned;
            const Amount vcpus = instances ? listedVcpu(there, instanceKey(s, s[global.instanceClass], s[configuration], purchase::onDemand)) * s[global.instances] : Amount(0);
            billSupport(s, there, out, {vcpus, global.acuHours(s)}, ", " + region.str());
        }
    }
    transfer.bill(s, prices, out);
}

void checkCapacity(const Settings& s, Problems& problems)
{
    const Decimal least = s[minimumAcu], most = s[maximumAcu];
    for (const Decimal acu : {least, most}) {
        if (!(acu * Decimal(2)).isWhole())
            problems.add("Serverless v2 capacity is set in steps of 0.5 ACU; " + acu.toString() + " is none.");
    }
    if (least > most)
        problems.add("The minimum capacity is above the maximum.");
    else if (s[averageAcu] < leastRunning(s) || s[averageAcu] > most)
        problems.add("The average capacity of a running instance is " + leastRunning(s).toString() + " to " + most.toString() + " ACU; the end nearer to "
                     + s[averageAcu].toString() + " is billed.");
    const Decimal named = s[peakHours] + (mayPause(s) ? s[pausedHours] : Decimal(0));
    if (named > Decimal(24))
        problems.add("Hours at maximum capacity and paused hours add up to " + named.toString() + " a day.");
}

void check(const Settings& s, Problems& problems)
{
    const Decimal replicas = s[readers] + s[serverlessReaders];
    if (replicas > Decimal(15))
        problems.add("A cluster has at most 15 readers; here there are " + replicas.toString() + ".");
    if (hasServerless(s))
        checkCapacity(s, problems);
    if (s[version] != keptCurrent && !findVersion(auroraVersions, s[engine], s[version]))
        problems.add("Version " + s[version].str() + " is not one of this engine's that AWS supports.");
    const Decimal secondaries = Decimal(static_cast<int>(s[global.regions].size()));
    if (secondaries > Decimal(10))
        problems.add("A global database has at most 10 secondary regions; here there are " + secondaries.toString() + ".");
    else if (!secondaries.isZero() && replicas > Decimal(15) - secondaries)
        problems.add("Each secondary region takes one of the primary's 15 readers; here " + (Decimal(15) - secondaries).toString() + " remain.");
    if (mayPause(s) && !s[pausedHours].isZero() && (s[proxy.used] || !secondaries.isZero()))
        problems.add("Instances do not pause behind RDS Proxy or as the primary of a global database: set the paused hours to 0.");
}

void traits(const Settings& s, Traits& t)
{
    static const char* const sla = "Amazon Aurora Service Level Agreement, 2022-05-19";
    static const char* const serverlessGuide = "Amazon Aurora User Guide: using Aurora Serverless v2";
    static const char* const availability = "Amazon Aurora User Guide: high availability for Aurora";
    static const char* const volume = "Amazon Aurora User Guide: Aurora storage";
    const char* const releases = isMysql(s) ? aws::auroraMysqlCalendar : aws::auroraPostgresqlCalendar;
    const bool several = hasReaders(s) || !s[serverlessReaders].isZero(), pauses = s[writer] == serverless && mayPause(s);
    t.text(Trait::Engine, isMysql(s) ? "MySQL compatible (Aurora MySQL 2, 3, 8.4)" : "PostgreSQL compatible (11 to 18)", releases);
    t.text(Trait::Licence, "proprietary, included", guide);
    t.none(Trait::SelfHosting, guide, "the engine that it is compatible with runs anywhere");
    t.upTo(Trait::ReadReplicas, 15, availability, "on the same volume");
    t.text(Trait::Storage, "grows by itself to 256 TiB", volume);
    if (hasServerless(s))
        t.text(Trait::Serverless, "0.5 to 256 ACU for each instance, in steps of 0.5", serverlessGuide);
    else
        t.none(Trait::Serverless, serverlessGuide, "unless with Serverless v2 instances");
    if (s[writer] == serverless) {
        t.yes(Trait::ScaleToZero, serverlessGuide, pauses ? "storage goes on" : "with a minimum of 0 ACU");
        t.seconds(Trait::WakeUp, 15, 30, serverlessGuide, "longest after a day of pause");
    } else {
        t.none(Trait::ScaleToZero, serverlessGuide, "provisioned instances run");
    }
    t.percent(Trait::Sla, several ? 0.9999_d : 0.999_d, sla, several ? "instances in two zones" : "one zone");
    if (several)
        t.seconds(Trait::Failover, 60, 60, availability, "usually less");
    else
        t.seconds(Trait::Failover, 600, 600, availability, "usually less: the instance is built again");
    t.text(Trait::Durability, "six copies in three zones", volume);
    t.text(Trait::Consistency, "strong on the writer, readers lag slightly", availability);
    t.yes(Trait::Branching, "Amazon Aurora User Guide: cloning a volume for an Aurora DB cluster", "copy-on-write clones");
    t.text(Trait::MultiRegion, "Global Database: one writing region, up to 10 that read", aws::GlobalDatabase::guide);
}

/// Serverless v2 for a workload that is idle at times: the active part of a day at its average, a sixth of it at the peak.
void sizeServerless(Sizing& z, bool canPause)
{
    namespace w = workload;
    const auto acus = [](const ComputeNeed& c) { return (std::max(c.vcpu * Decimal(4), c.memoryGib / Decimal(2)) * Decimal(2)).ceil() / Decimal(2); };
    const Decimal most = std::max(acus(z.computeNeed()), Decimal(1)), mean = std::clamp(acus(z.computeNeed(false)), 0.5_d, most);
    const Decimal active = z.need()[w::activeHours] * Decimal(24) / hoursPerMonth, peak = (active / Decimal(6)).rounded(2), idle = (Decimal(24) - active).rounded(2);
    z.set(writer, serverless);
    z.set(readers, 0);
    z.set(serverlessReaders, z.need()[w::zoneRedundant] ? 1 : 0);
    z.set(maximumAcu, most);
    z.set(minimumAcu, canPause ? Decimal(0) : 0.5_d);
    z.set(peakHours, peak);
    z.set(pausedHours, canPause ? std::max(idle - 0.01_d, Decimal(0)) : Decimal(0));
    // Without a pause the idle hours run at the minimum.
    const Decimal rest = Decimal(24) - peak;
    z.set(averageAcu, canPause ? mean : ((active - peak) * mean + idle * 0.5_d) / rest);
    z.rule("Serverless v2, because it is idle for half of the month or more. A vCPU at full use is 4 ACU, an ACU 2 GiB (AWS sizing advice for Aurora).");
    z.rule(std::string("A sixth of the active hours is at the peak; idle instances ") + (canPause ? "pause." : "run at 0.5 ACU, because the primary of a global database does not pause."));
}

void sizeProvisioned(Sizing& z)
{
    const ComputeNeed compute = z.computeNeed();
    const PriceKey like = instanceKey(z.settings(), {}, standard, purchase::onDemand);
    z.chooseClass(writerClass, like, compute, aws::suitsLoad(z, compute));
    z.set(readers, z.need()[workload::zoneRedundant] ? 1 : 0);
    z.set(readerClass, z.settings()[writerClass]);
    if (hasReaders(z.settings()))
        z.rule("A reader of the writer's class in another zone takes over.");
}

void sizeSecondRegion(Sizing& z)
{
    namespace w = workload;
    const Workload& need = z.need();
    if (z.secondRegion().empty())
        return z.refuse("it has no second region there");
    z.set(global.regions, {z.secondRegion()});
    z.set(global.replicatedWrites, w::meanWrites(need));
    z.set(global.replicatedData, w::meanWrites(need) * secondsPerMonth * need[w::itemSize] * Decimal(1024) / Decimal(1'000'000'000));
    z.set(global.reads, 0);
    if (need[w::recovery] == w::pilotLight)
        return z.rule("The second region is a headless secondary of a global database: storage without instances.");
    if (z.settings()[writer] == serverless) {
        z.set(global.kind, aws::secondaryServerless);
        return z.rule("The second region has one Serverless v2 reader at 1 ACU, which grows when it takes over.");
    }
    const ComputeNeed all = z.computeNeed(), half{std::max(all.vcpu / Decimal(2), Decimal(2)), all.memoryGib / Decimal(2)};
    z.set(global.kind, aws::secondaryProvisioned);
    z.chooseClass(global.instanceClass, z.prices().in(z.secondRegion()), instanceKey(z.settings(), {}, standard, purchase::onDemand), half, aws::suitsLoad(z, half));
    z.rule("The second region has one reader of half the compute.");
}

void size(Sizing& z)
{
    namespace w = workload;
    const Workload& need = z.need();
    if (need[w::recovery] == w::activeActive)
        return z.refuse("it has one writer, in one region");
    z.set(engine, need[w::engine] == w::mysql ? auroraMysql : auroraPostgresql);
    if (need[w::activeHours] <= hoursPerMonth / Decimal(2))
        sizeServerless(z, !w::needsSecondRegion(need));
    else
        sizeProvisioned(z);
    z.set(storage, need[w::data]);
    z.set(ioRequests, w::meanWrites(need) + w::meanReads(need) / Decimal(10));
    z.rule("Every write is one I/O request, and one read in ten misses memory. I/O-Optimized pays from about a quarter of the bill being I/O.");
    if (need[w::backupDays] > Decimal(35))
        z.refuse("automated backups are kept 35 days at most");
    else
        z.set(retention, need[w::backupDays]);
    z.set(transfer.internet, need[w::egress]);
    if (w::needsSecondRegion(need))
        sizeSecondRegion(z);
}


const Service service{
    .id = "aws.aurora",
    .name = "Amazon Aurora",
    .provider = "AWS",
    .summary = "MySQL and PostgreSQL compatible clusters, provisioned or serverless",
    .catalogs = {{Symbol("aws"), Symbol("aurora")}, aws::transferCatalog},
    .parameters = &parameters,
    .bill = bill,
    .check = check,
    .traits = traits,
    .configurations = {{"Standard", {{"configuration", "standard"}}},
                       {"I/O-Optimized", {{"configuration", "io-optimized"}}},
                       {"Serverless v2", {{"writer", "serverless"}, {"readers", "0"}, {"serverlessReaders", "1"}, {"minimumAcu", "0"}}},
                       {"Global Database", {{"secondaryRegions", "us-west-2"}, {"secondary", "provisioned"}}}},
    .kinds = {workload::relational},
    .engines = {workload::postgresql, workload::mysql},
    .size = size,
    .defaultRegion = "us-east-1",
    .source = guide,
    .notModelled = {"Limitless Database", "CPU credits of T classes", "snapshot export", "backups of secondary clusters", "Data API requests", "parallel export and zero-ETL targets",
                    "clones' changed pages"},
};
const RegisterService registered(service);

}  // namespace
}  // namespace costrata
