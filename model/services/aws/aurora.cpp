// SPDX-License-Identifier: GPL-3.0-or-later
// Amazon Aurora, MySQL and PostgreSQL compatible: instances or Serverless v2 capacity over one shared cluster volume.
#include "services/aws/commitments.h"

#include <algorithm>

namespace costrata {
namespace {

const Symbol postgresql{"aurora-postgresql"}, mysql{"aurora-mysql"};
const Symbol standard{"standard"}, ioOptimized{"io-optimized"}, provisioned{"provisioned"};
const Symbol serverless{"serverless"}, serverlessIoOptimized{"serverless-io-optimized"};
const char* const guide = "Amazon Aurora User Guide: DB instance billing, storage, Aurora Serverless v2, reserved DB instances";

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
    .options = {{postgresql, "PostgreSQL compatible"}, {mysql, "MySQL compatible"}}, .chosen = "aurora-postgresql"});
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
    .help = "Billed as used, once, however many instances share it. One GiB of the console is one GB of the price list.",
    .source = "Amazon Aurora User Guide: cluster volumes up to 256 TiB (128 TiB in older versions)"});
const Asked ioRequests = parameters.asked({.id = "ioRequests", .label = "I/O requests, average", .group = "Storage", .unit = "per second", .when = isStandard,
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
    .when = backtracks, .help = "The metric BacktrackChangeRecordsCreationRate; each is billed for every hour it is kept."});

const Choice purchaseOption = parameters.choice({.id = "purchase", .label = "Provisioned instances", .group = "Commitment", .chosen = "on-demand",
    .offers = offeredPurchases, .when = hasProvisioned, .help = "A reservation covers instance hours only.", .source = guide});
const Choice serverlessPurchase = parameters.choice({.id = "serverlessPurchase", .label = "Serverless v2 capacity", .group = "Commitment", .chosen = "on-demand",
    .offers = offeredServerlessPurchases, .when = hasServerless, .help = "Reservations do not cover Serverless v2; Database Savings Plans do.", .source = guide});

bool isMysql(const Settings& s) { return s[engine] == mysql; }
bool isStandard(const Settings& s) { return s[configuration] == standard; }
bool backtracks(const Settings& s) { return isMysql(s) && !s[backtrackWindow].isZero(); }
bool hasProvisionedWriter(const Settings& s) { return s[writer] == provisioned; }
bool hasReaders(const Settings& s) { return !s[readers].isZero(); }
bool hasProvisioned(const Settings& s) { return hasProvisionedWriter(s) || hasReaders(s); }
bool hasServerless(const Settings& s) { return s[writer] == serverless || !s[serverlessReaders].isZero(); }
bool mayPause(const Settings& s) { return hasServerless(s) && s[minimumAcu].isZero(); }

/// The price list and the savings plan list name the capacity meter differently.
const Symbol acuMeter{"ACU (Serverless v2)"}, acuPlanMeter{"ACU ServerlessV2Usage"}, acuPlanMeterIoOptimized{"ACU ServerlessV2IOOptimizedUsage"};
const Symbol volumeMeter{"cluster storage"}, ioMeter{"I/O requests"}, backupMeter{"backup storage"}, backtrackMeter{"backtrack change records"};

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

    out.line(Category::Storage, {"Cluster storage"}, allMonth<Dimension::GbTime>(s[storage]),
             prices.find<Dimension::GbTime>({component::storage, volumeMeter, s[configuration], s[engine], purchase::onDemand}));
    if (isStandard(s))
        out.line(Category::Io, {"I/O requests"}, counted<Dimension::IoRequests>(s[ioRequests] * secondsPerMonth),
                 prices.find<Dimension::IoRequests>({component::ioRequests, ioMeter, standard, s[engine], purchase::onDemand}));
    else
        out.included(Category::Io, {"I/O requests, part of I/O-Optimized"});
    billBackup(s, prices, out);
    out.assume("Traffic between application and database is not included.");
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
}

const Service service{
    .id = "aws.aurora",
    .name = "Amazon Aurora",
    .provider = "AWS",
    .summary = "MySQL and PostgreSQL compatible clusters, provisioned or serverless",
    .catalogs = {{Symbol("aws"), Symbol("aurora")}},
    .parameters = &parameters,
    .bill = bill,
    .check = check,
    .defaultRegion = "us-east-1",
    .source = guide,
};
const RegisterService registered(service);

}  // namespace
}  // namespace costrata
