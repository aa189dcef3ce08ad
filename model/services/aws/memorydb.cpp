// SPDX-License-Identifier: GPL-3.0-or-later
// Amazon MemoryDB: a durable in-memory database on nodes, billed by the node-hour, the data written and snapshots.
// No list of node prices that could be verified was found: they are missing from the catalog and reported so.
#include "services/service.h"

namespace costrata {
namespace {

const Symbol valkey{"valkey"}, redis{"redis"};
const char* const guide = "Amazon MemoryDB Developer Guide: nodes, shards and replicas, supported node types, snapshots; MemoryDB pricing page";

Parameters parameters;
const Choice engine = parameters.choice({.id = "engine", .label = "Engine", .group = "Compute", .options = {{valkey, "Valkey"}, {redis, "Redis OSS"}}, .chosen = "valkey"});
const Choice nodeClass = parameters.choice({.id = "class", .label = "Node type", .group = "Compute",
    .options = {{Symbol("db.t4g.small"), "db.t4g.small"}, {Symbol("db.t4g.medium"), "db.t4g.medium"},
                {Symbol("db.r7g.large"), "db.r7g.large"}, {Symbol("db.r7g.xlarge"), "db.r7g.xlarge"}, {Symbol("db.r7g.2xlarge"), "db.r7g.2xlarge"},
                {Symbol("db.r7g.4xlarge"), "db.r7g.4xlarge"}, {Symbol("db.r7g.8xlarge"), "db.r7g.8xlarge"}, {Symbol("db.r7g.12xlarge"), "db.r7g.12xlarge"},
                {Symbol("db.r7g.16xlarge"), "db.r7g.16xlarge"}, {Symbol("db.r6g.large"), "db.r6g.large"}, {Symbol("db.r6g.xlarge"), "db.r6g.xlarge"},
                {Symbol("db.r6g.2xlarge"), "db.r6g.2xlarge"}, {Symbol("db.r6g.4xlarge"), "db.r6g.4xlarge"}, {Symbol("db.r6g.8xlarge"), "db.r6g.8xlarge"},
                {Symbol("db.r6g.12xlarge"), "db.r6g.12xlarge"}, {Symbol("db.r6g.16xlarge"), "db.r6g.16xlarge"},
                {Symbol("db.r6gd.xlarge"), "db.r6gd.xlarge, data tiering"}, {Symbol("db.r6gd.2xlarge"), "db.r6gd.2xlarge, data tiering"},
                {Symbol("db.r6gd.4xlarge"), "db.r6gd.4xlarge, data tiering"}, {Symbol("db.r6gd.8xlarge"), "db.r6gd.8xlarge, data tiering"}},
    .chosen = "db.r7g.xlarge", .help = "Node prices are not in the catalog: an override or an imported price list can supply them.", .source = guide});
const Number shards = parameters.number({.id = "shards", .label = "Shards", .group = "Compute", .min = 1, .max = 500, .initial = 1, .whole = true,
    .help = "The data is spread over the shards; each has a primary node.", .source = guide});
const Number replicas = parameters.number({.id = "replicas", .label = "Replicas per shard", .group = "Compute", .max = 5, .initial = 1, .whole = true,
    .help = "Serve reads; one in another zone takes over when the primary fails.", .source = guide});

const Asked written = parameters.asked({.id = "dataWritten", .label = "Data written", .group = "Requests", .unit = "GB / month", .max = 100'000'000,
    .help = "All writes go to the durable log. Valkey has 10,240 GB a month free of charge.", .source = guide});
const Number snapshots = parameters.number({.id = "snapshots", .label = "Snapshots", .group = "Backup", .unit = "GB", .max = 10'000'000, .initial = 0, .step = 10,
    .help = "Kept beyond the snapshot that is free of charge.", .source = guide});

const Symbol writtenMeter{"data written"}, snapshotMeter{"snapshot storage"};

void bill(const Settings& s, const Prices& prices, BillBuilder& out)
{
    const auto price = prices.find<Dimension::InstanceTime>({component::computeInstance, s[nodeClass], {}, s[engine], purchase::onDemand});
    out.line(Category::Compute, {"Primary nodes", s[nodeClass].text()}, allMonth<Dimension::InstanceTime>(s[shards]), price);
    if (!s[replicas].isZero())
        out.line(Category::Replication, {"Replica nodes", s[nodeClass].text()}, allMonth<Dimension::InstanceTime>(s[shards] * s[replicas]), price);
    out.line(Category::Io, {"Data written"}, counted<Dimension::Gb>(s[written]),
             prices.find<Dimension::Gb>({component::requestsWrite, writtenMeter, {}, s[engine], purchase::onDemand}));
    if (!s[snapshots].isZero())
        out.line(Category::Backup, {"Snapshots"}, allMonth<Dimension::GbTime>(s[snapshots]),
                 prices.find<Dimension::GbTime>({component::backup, snapshotMeter, {}, s[engine], purchase::onDemand}));
    out.assume("Traffic between application and database is not included.");
}

void check(const Settings& s, Problems& problems)
{
    const Decimal count = s[shards] * (s[replicas] + Decimal(1));
    if (count > Decimal(500))
        problems.add("A cluster has at most 500 nodes; here there are " + count.toString() + ".");
}

const Service service{
    .id = "aws.memorydb",
    .name = "Amazon MemoryDB",
    .provider = "AWS",
    .summary = "Durable Valkey and Redis OSS in memory, on nodes",
    .catalogs = {{Symbol("aws"), Symbol("memorydb")}},
    .parameters = &parameters,
    .bill = bill,
    .check = check,
    .defaultRegion = "us-east-1",
    .source = guide,
};
const RegisterService registered(service);

}  // namespace
}  // namespace costrata
