// SPDX-License-Identifier: GPL-3.0-or-later
// InfluxDB Cloud Serverless: time series paid by the megabyte written, the query, the gigabyte held and the gigabyte returned.
#include "services/service.h"
#include "topology/shapes.h"

namespace costrata {
namespace {

const Symbol influxdb{"influxdb"}, usage{"usage-based (current)"}, dataIn{"data in"}, queryCount{"query count"}, storageMeter{"storage"},
    dataOut{"data out"};
const char* const guide = "InfluxDB Cloud Serverless documentation: Pricing plans; Limits";
const char* const coreLicence = "README of the repository influxdata/influxdb";

Parameters parameters;
const Asked written = parameters.asked({.id = "dataIn", .label = "Data written, average", .group = "Requests", .unit = "MB / hour", .max = 1'000'000,
    .grows = Grows::Load, .help = "Line protocol, uncompressed. The usage plan takes 300 MB in 5 minutes.", .source = guide});
const Asked queries = parameters.asked({.id = "queries", .label = "Queries, average", .group = "Requests", .unit = "per second", .max = 1'000'000,
    .grows = Grows::Load, .help = "Executions that succeed, billed by the hundred.", .source = guide});
const Number data = parameters.number({.id = "storage", .label = "Data", .group = "Storage", .unit = "GB", .max = 10'000'000, .initial = 100,
    .step = 10, .grows = Grows::Data, .help = "Held on average, within the retention of each database; metered by the GB-hour.", .source = guide});
const Asked returned = parameters.asked({.id = "dataOut", .label = "Data returned by queries", .group = "Network", .unit = "GB / month",
    .max = 10'000'000, .grows = Grows::Load, .help = "The usage plan returns up to 3 GB in 5 minutes.", .source = guide});

void bill(const Settings& s, const Prices& prices, BillBuilder& out)
{
    const auto key = [](Symbol part, Symbol name) { return PriceKey{part, name, usage, influxdb, purchase::onDemand}; };
    out.line(Category::Io, {"Data in"}, counted<Dimension::Mb>(s[written] * hoursPerMonth),
        prices.find<Dimension::Mb>(key(component::requestsWrite, dataIn)));
    out.line(Category::Io, {"Queries"}, counted<Dimension::Requests>(s[queries] * secondsPerMonth),
             prices.find<Dimension::Requests>(key(component::requestsRead, queryCount)));
    out.line(Category::Storage, {"Storage"}, allMonth<Dimension::GbTime>(s[data]),
        prices.find<Dimension::GbTime>(key(component::storage, storageMeter)));
    out.line(Category::Transfer, {"Data out"}, counted<Dimension::Gb>(s[returned]),
        prices.find<Dimension::Gb>(key(component::dataTransfer, dataOut)));
}

void check(const Settings& s, Problems& problems)
{
    if (s[written].known() && s[written].value() > Decimal(3600))
        problems.add("The usage plan takes at most 300 MB in 5 minutes, 3,600 MB an hour.");
    if (s[returned].known() && s[returned].value() > hoursPerMonth * Decimal(36))
        problems.add("The usage plan returns at most 3 GB in 5 minutes, 26,280 GB a month.");
}

void traits(const Settings&, Traits& t)
{
    t.text(Trait::Engine, "InfluxDB 3: SQL and InfluxQL", guide);
    t.text(Trait::Licence, "proprietary service", guide);
    t.yes(Trait::SelfHosting, coreLicence, "InfluxDB 3 Core (MIT or Apache 2.0)");
    t.text(Trait::Serverless, "any use within the plan's limits, billed by meter", guide);
    t.yes(Trait::ScaleToZero, guide, "storage only");
    t.text(Trait::MultiRegion, "an organisation has one region", guide);
}

void size(Sizing& z)
{
    namespace w = workload;
    const Workload& need = z.need();
    if (w::needsSecondRegion(need))
        z.refuse("data lives in one region");
    const Decimal fiveMinutes = Decimal(300) * need[w::itemSize] / Decimal(1000);  // MB of one operation a second
    if (w::peakWrites(need) * fiveMinutes > Decimal(300))
        z.refuse("the usage plan takes 300 MB in 5 minutes at most");
    if (w::peakReads(need) * fiveMinutes > Decimal(3000))
        z.refuse("the usage plan returns 3 GB in 5 minutes at most");
    z.set(written, w::meanWrites(need) * need[w::itemSize] * Decimal(3600) / Decimal(1000));
    z.set(queries, w::meanReads(need));
    z.set(data, need[w::data]);
    z.set(returned, w::meanReads(need) * need[w::itemSize] * secondsPerMonth / Decimal(1'000'000));
    z.rule("Each write is a point of the item size in line protocol; each read is one query that returns one item. Queries that return many points cost less.");
}

void topology(const Settings&, TopologyBuilder& t) { shape::opaque(t, guide, "InfluxDB Cloud Serverless"); }

const Service service{
    .id = "influxdata.cloud",
    .name = "InfluxDB Cloud Serverless",
    .provider = "InfluxData",
    .summary = "Serverless time series database billed by use",
    .catalogs = {{Symbol("influxdata"), Symbol("cloud-serverless")}},
    .parameters = &parameters,
    .bill = bill,
    .check = check,
    .traits = traits,
    .topology = topology,
    .configurations = {{"Usage plan"}},
    .kinds = {workload::timeSeries},
    .size = size,
    .clouds = {"AWS"},  // InfluxDB Cloud Serverless documentation: regions
    // InfluxDB Cloud pricing FAQ: the regions of Serverless.
    .fixedRegions = {"us-east-1", "us-west-2", "eu-central-1"},
    .defaultRegion = "us-east-1",
    .source = guide,
    .notModelled = {"the free plan", "annual plans with committed spend", "Cloud Dedicated, which has no list price", "add-ons"},
};
const RegisterService registered(service);

}  // namespace
}  // namespace costrata
