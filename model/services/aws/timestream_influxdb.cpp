// SPDX-License-Identifier: GPL-3.0-or-later
// Amazon Timestream for InfluxDB: managed InfluxDB on instances, with storage whose IOPS are part of its price.
#include "services/aws/transfer.h"
#include "topology/shapes.h"

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
const Number storage = parameters.number({.id = "storage", .label = "Allocated storage", .group = "Storage", .unit = "GB", .min = 20, .max = 16'384, .initial = 100,
    .whole = true, .step = 10, .grows = Grows::Data, .help = "Billed as allocated, whether used or not. One GiB of the console is one GB of the price list.",
    .source = "Timestream for InfluxDB API Reference, CreateDbInstance: 20 to 16,384 GiB; from 400 with storage types T2 and T3"});

const aws::Transfer transfer(parameters);

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
    transfer.bill(s, prices, out);
}

void check(const Settings& s, Problems& problems)
{
    if (s[storageType] != iops3k && s[storage] < Decimal(400))
        problems.add("Storage with 12,000 or 16,000 IOPS starts at 400 GB; here it is " + s[storage].toString() + ".");
}

void traits(const Settings& s, Traits& t)
{
    t.text(Trait::Engine, "InfluxDB 2", guide);
    t.text(Trait::Licence, "open source, included", guide);
    t.yes(Trait::SelfHosting, guide, "InfluxDB is open source");
    t.none(Trait::ReadReplicas, guide, "the standby serves no reads");
    t.sizes(Trait::Storage, 20, 16384, "GB", guide);
    t.none(Trait::Serverless, guide);
    t.none(Trait::ScaleToZero, guide);
    t.none(Trait::Branching, guide);
    t.none(Trait::MultiRegion, guide);
    if (s[deployment] == singleAz)
        return t.text(Trait::Durability, "one zone", guide);
    t.text(Trait::Durability, "synchronous copy in a second zone", guide);
    t.percent(Trait::Sla, 0.999_d, "Amazon Timestream Service Level Agreement, text for the China regions, 2024-11-12");
}

void size(Sizing& z)
{
    namespace w = workload;
    const Workload& need = z.need();
    z.set(deployment, need[w::zoneRedundant] ? multiAz : singleAz);
    z.chooseClass(instanceClass, {component::computeInstance, {}, z.settings()[deployment], influxdb, purchase::onDemand}, z.computeNeed());
    z.set(storage, need[w::data] * 1.2_d);
    z.rule("Storage is allocated with 20 % to spare, with 3,000 IOPS.");
    z.set(transfer.internet, need[w::egress]);
}

void topology(const Settings& s, TopologyBuilder& t)
{
    shape::servers(t, {.source = "Amazon Timestream Developer Guide: Multi-AZ DB instance deployments", .detail = s[instanceClass].str(), .standbys = s[deployment] == multiAz ? 1 : 0});
}

const Service service{
    .id = "aws.timestream-influxdb",
    .name = "Amazon Timestream for InfluxDB",
    .provider = "AWS",
    .summary = "Managed InfluxDB on instances",
    .catalogs = {{Symbol("aws"), Symbol("timestream-influxdb")}, aws::transferCatalog},
    .parameters = &parameters,
    .bill = bill,
    .check = check,
    .traits = traits,
    .topology = topology,
    .configurations = {{"Single-AZ", {{"deployment", "single-az"}}}, {"Multi-AZ", {{"deployment", "multi-az"}}}},
    .kinds = {workload::timeSeries},
    .size = size,
    .recover = [](Sizing& z) { z.staysInRegion("an instance has no copy in another region", "its backups are not modelled"); },
    .defaultRegion = "us-east-1",
    .source = guide,
    .notModelled = {"read replica clusters", "InfluxDB 3", "backups, which the price list has no meter for"},
    .advice = {.zones = {"deployment", {"single-az"}, "multi-az"}, .standby = true, .disk = {.allocated = "storage"}},
};
const RegisterService registered(service);

}  // namespace
}  // namespace costrata
