// SPDX-License-Identifier: GPL-3.0-or-later
// Amazon Timestream for InfluxDB: managed InfluxDB on instances, with storage whose IOPS are part of its price.
#include "services/service.h"

#include <algorithm>

namespace costrata {
namespace {

const Symbol singleAz{"single-az"}, multiAz{"multi-az"}, influxdb{"influxdb"};
const Symbol iops3k{"3k-iops"}, iops12k{"12k-iops"}, iops16k{"16k-iops"};
const char* const guide = "Amazon Timestream Developer Guide: Timestream for InfluxDB instances and storage; Timestream pricing page";

std::vector<Option> offeredClasses(const Settings& s, const Prices& prices);

Parameters parameters;
const Choice deployment = parameters.choice({.id = "deployment", .label = "Deployment", .group = "Compute",
    .options = {{singleAz, "Single-AZ"}, {multiAz, "Multi-AZ, one standby"}}, .chosen = "multi-az",
    .help = "The standby in another zone takes over and serves no reads. Instances and storage have Multi-AZ prices of their own.", .source = guide});
const Choice instanceClass = parameters.choice({.id = "class", .label = "Class", .group = "Compute", .chosen = "db.influx.xlarge", .offers = offeredClasses});
const Choice storageType = parameters.choice({.id = "storageType", .label = "Storage type", .group = "Storage",
    .options = {{iops3k, "3,000 IOPS included"}, {iops12k, "12,000 IOPS included"}, {iops16k, "16,000 IOPS included"}}, .chosen = "3k-iops"});
const Number storage = parameters.number({.id = "storage", .label = "Allocated storage", .group = "Storage", .unit = "GB", .min = 20, .max = 15'360, .initial = 100,
    .whole = true, .step = 10, .help = "Billed as allocated, whether used or not. One GiB of the console is one GB of the price list.", .source = guide});

/// How the price list calls a storage type.
struct StorageMeter {
    Symbol type, meter;
};
const StorageMeter storageMeters[] = {{iops3k, Symbol("Influx IOPS Included 3K IOPS")}, {iops12k, Symbol("Influx IOPS Included 12k IOPS")},
                                      {iops16k, Symbol("Influx IOPS Included 16K IOPS")}};

std::vector<Option> offeredClasses(const Settings& s, const Prices& prices)
{
    return classOptions(prices, {component::computeInstance, {}, s[deployment], influxdb, purchase::onDemand});
}

void bill(const Settings& s, const Prices& prices, BillBuilder& out)
{
    out.line(Category::Compute, {"Instance", s[instanceClass].text()}, allMonth<Dimension::InstanceTime>(1),
             prices.find<Dimension::InstanceTime>({component::computeInstance, s[instanceClass], s[deployment], influxdb, purchase::onDemand}));
    const Symbol meter = std::ranges::find(storageMeters, s[storageType], &StorageMeter::type)->meter;
    out.line(Category::Storage, {"Allocated storage"}, allMonth<Dimension::GbTime>(s[storage]),
             prices.find<Dimension::GbTime>({component::storage, meter, s[deployment], influxdb, purchase::onDemand}));
    out.assume("Traffic between application and database is not included.");
}

void check(const Settings& s, Problems& problems)
{
    if (s[storageType] != iops3k && s[storage] < Decimal(400))
        problems.add("Storage with 12,000 or 16,000 IOPS starts at 400 GB; here it is " + s[storage].toString() + ".");
}

const Service service{
    .id = "aws.timestream-influxdb",
    .name = "Amazon Timestream for InfluxDB",
    .provider = "AWS",
    .summary = "Managed InfluxDB on instances",
    .catalogs = {{Symbol("aws"), Symbol("timestream-influxdb")}},
    .parameters = &parameters,
    .bill = bill,
    .check = check,
    .defaultRegion = "us-east-1",
    .source = guide,
};
const RegisterService registered(service);

}  // namespace
}  // namespace costrata
