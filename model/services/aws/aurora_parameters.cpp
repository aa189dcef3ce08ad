// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/aws/aurora_parameters.h"

namespace costrata::aurora {
namespace {

std::vector<Option> offeredVersions(const Settings& s, const Prices&);
std::vector<Option> offeredClasses(const Settings& s, const Prices& prices);
std::vector<Option> offeredPurchases(const Settings& s, const Prices& prices);
std::vector<Option> offeredServerlessPurchases(const Settings& s, const Prices& prices);

}  // namespace

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

bool readsAbroad(const Settings& s) { return isStandard(s) && aws::GlobalDatabase::hasInstances(s); }
bool isMysql(const Settings& s) { return s[engine] == auroraMysql; }
bool isStandard(const Settings& s) { return s[configuration] == standard; }
bool backtracks(const Settings& s) { return isMysql(s) && !s[backtrackWindow].isZero(); }
bool hasProvisionedWriter(const Settings& s) { return s[writer] == provisioned; }
bool hasReaders(const Settings& s) { return !s[readers].isZero(); }
bool hasProvisioned(const Settings& s) { return hasProvisionedWriter(s) || hasReaders(s); }
bool hasServerless(const Settings& s) { return s[writer] == serverless || !s[serverlessReaders].isZero(); }
bool mayPause(const Settings& s) { return hasServerless(s) && s[minimumAcu].isZero(); }

namespace {

/// The price list and the savings plan list name the capacity meter differently.
const Symbol acuMeter{"ACU (Serverless v2)"}, acuPlanMeter{"ACU ServerlessV2Usage"}, acuPlanMeterIoOptimized{"ACU ServerlessV2IOOptimizedUsage"};

}  // namespace

PriceKey instanceKey(const Settings& s, Symbol name, Symbol variant, Symbol purchase)
{
    return {component::computeInstance, name, variant, s[engine], purchase};
}
PriceKey acuKey(const Settings& s, Symbol purchase)
{
    const Symbol planMeter = isStandard(s) ? acuPlanMeter : acuPlanMeterIoOptimized;
    return {component::computeCapacity, purchase == aws::savingsPlan ? planMeter : acuMeter, isStandard(s) ? serverless : serverlessIoOptimized, s[engine], purchase};
}

namespace {

std::vector<Option> offeredVersions(const Settings& s, const Prices&) { return versionOptions(auroraVersions, s[engine]); }
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

}  // namespace
}  // namespace costrata::aurora
