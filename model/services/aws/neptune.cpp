// SPDX-License-Identifier: GPL-3.0-or-later
// Amazon Neptune, the graph database: instances or serverless capacity over one shared cluster volume.
#include "services/aws/cluster_volume.h"

namespace costrata {
namespace {

const Symbol standard{"standard"}, ioOptimized{"io-optimized"}, provisioned{"provisioned"};
const Symbol serverless{"serverless"}, serverlessIoOptimized{"serverless-io-optimized"};
const char* const guide = "Amazon Neptune User Guide: clusters, storage types, Neptune Serverless, backup; Neptune pricing page";

bool isStandard(const Settings& s);
bool hasProvisionedWriter(const Settings& s);
bool hasReaders(const Settings& s);
bool hasServerless(const Settings& s);
std::vector<Option> offeredClasses(const Settings& s, const Prices& prices);

Parameters parameters;
const Choice configuration = parameters.choice({.id = "configuration", .label = "Storage configuration", .group = "Compute",
    .options = {{standard, "Standard, I/O billed"}, {ioOptimized, "I/O-Optimized, I/O included"}}, .chosen = "standard",
    .help = "I/O-Optimized has no I/O charge, but dearer compute and storage.", .source = guide});
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

const Number storage = parameters.number({.id = "storage", .label = "Cluster storage", .group = "Storage", .unit = "GB", .max = 131'072, .initial = 100, .step = 10,
    .help = "Billed as used, once, however many instances share it. One GiB of the console is one GB of the price list.",
    .source = "Amazon Neptune User Guide: cluster volumes up to 128 TiB"});
const Asked ioRequests = parameters.asked({.id = "ioRequests", .label = "I/O requests, average", .group = "Storage", .unit = "per second", .when = isStandard,
    .help = "Reads and writes of the cluster volume as billed: the metrics VolumeReadIOPs and VolumeWriteIOPs, both counts."});

const Number retention = parameters.number({.id = "backupRetention", .label = "Backup retention", .group = "Backup", .unit = "days", .min = 1, .max = 35, .initial = 7,
    .whole = true, .help = "Cannot be turned off. Free up to the size of the cluster.", .source = guide});
const Share dailyChange = parameters.share({.id = "dailyChange", .label = "Changed per day", .group = "Backup", .unit = "%", .initial = 2,
    .help = "Our assumption, change it: the share of the data that each day of retention adds to the backups."});
const Number snapshots = parameters.number({.id = "snapshots", .label = "Manual snapshots", .group = "Backup", .unit = "GB", .max = 100'000'000, .initial = 0,
    .step = 10, .source = guide});

bool isStandard(const Settings& s) { return s[configuration] == standard; }
bool hasProvisionedWriter(const Settings& s) { return s[writer] == provisioned; }
bool hasReaders(const Settings& s) { return !s[readers].isZero(); }
bool hasServerless(const Settings& s) { return s[writer] == serverless || !s[serverlessReaders].isZero(); }
bool isBurstable(const Settings& s)
{
    const auto burstable = [](Symbol name) { return name.text().starts_with("db.t"); };
    return (hasProvisionedWriter(s) && burstable(s[writerClass])) || (hasReaders(s) && burstable(s[readerClass]));
}

const Symbol ncuMeter{"NCU"}, volumeMeter{"cluster storage"}, ioMeter{"I/O requests"}, backupMeter{"backup storage"};

PriceKey instanceKey(const Settings& s, Symbol name) { return {component::computeInstance, name, s[configuration], {}, purchase::onDemand}; }
PriceKey ncuKey(const Settings& s) { return {component::computeCapacity, ncuMeter, isStandard(s) ? serverless : serverlessIoOptimized, {}, purchase::onDemand}; }
std::vector<Option> offeredClasses(const Settings& s, const Prices& prices) { return classOptions(prices, instanceKey(s, {})); }

aws::DailyLoad dailyLoad(const Settings& s) { return {s[minimumNcu], s[maximumNcu], s[peakHours], s[averageNcu]}; }

void billServerless(const Settings& s, const Prices& prices, BillBuilder& out)
{
    const auto price = prices.find<Dimension::NcuTime>(ncuKey(s));
    const auto used = counted<Dimension::NcuTime>(aws::unitHours(dailyLoad(s)));
    if (s[writer] == serverless)
        out.line(Category::Compute, {"Serverless writer"}, used, price);
    if (!s[serverlessReaders].isZero())
        out.line(Category::Replication, {"Serverless readers"}, used, price, s[serverlessReaders]);
    out.assume("Every serverless instance of the cluster follows the given daily load profile.");
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

    out.line(Category::Storage, {"Cluster storage"}, allMonth<Dimension::GbTime>(s[storage]),
             prices.find<Dimension::GbTime>({component::storage, volumeMeter, s[configuration], {}, purchase::onDemand}));
    if (isStandard(s))
        out.line(Category::Io, {"I/O requests"}, counted<Dimension::IoRequests>(s[ioRequests] * secondsPerMonth),
                 prices.find<Dimension::IoRequests>({component::ioRequests, ioMeter, standard, {}, purchase::onDemand}));
    else
        out.included(Category::Io, {"I/O requests, part of I/O-Optimized"});
    aws::billClusterBackup(out, s[storage], s[retention], s[dailyChange], s[snapshots],
                           prices.find<Dimension::GbTime>({component::backup, backupMeter, {}, {}, purchase::onDemand}));
    out.assume("Traffic between application and database is not included.");
}

void check(const Settings& s, Problems& problems)
{
    const Decimal replicas = s[readers] + s[serverlessReaders];
    if (replicas > Decimal(15))
        problems.add("A cluster has at most 15 readers; here there are " + replicas.toString() + ".");
    if (hasServerless(s))
        aws::checkLoad(dailyLoad(s), "NCU", problems);
}

const Service service{
    .id = "aws.neptune",
    .name = "Amazon Neptune",
    .provider = "AWS",
    .summary = "Graph database clusters, provisioned or serverless",
    .catalogs = {{Symbol("aws"), Symbol("neptune")}},
    .parameters = &parameters,
    .bill = bill,
    .check = check,
    .defaultRegion = "us-east-1",
    .source = guide,
};
const RegisterService registered(service);

}  // namespace
}  // namespace costrata
