// SPDX-License-Identifier: GPL-3.0-or-later
// Amazon MemoryDB: a durable in-memory database on nodes, billed by the node-hour, the data written and snapshots.
// No list of node prices that could be verified was found: they are missing from the catalog and reported so.
#include "services/aws/commitments.h"
#include "services/aws/transfer.h"
#include "topology/shapes.h"

#include <algorithm>

namespace costrata {
namespace {

const Symbol valkey{"valkey"}, redis{"redis"};
const char* const guide = "Amazon MemoryDB Developer Guide: nodes, shards and replicas, supported node types, snapshots, reserved nodes; MemoryDB pricing page";
const char* const slaDocument = "Amazon MemoryDB Service Level Agreement, 2024-12-01";

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
    .grows = Grows::Data, .help = "The data is spread over the shards; each has a primary node.", .source = guide});
const Number replicas = parameters.number({.id = "replicas", .label = "Replicas per shard", .group = "Compute", .max = 5, .initial = 1, .whole = true,
    .help = "Serve reads; one in another zone takes over when the primary fails.", .source = guide});

const Asked written = parameters.asked({.id = "dataWritten", .label = "Data written", .group = "Requests", .unit = "GB / month", .max = 100'000'000,
    .grows = Grows::Load, .help = "All writes go to the durable log. Valkey has 10,240 GB a month free of charge.", .source = guide});
const Number snapshots = parameters.number({.id = "snapshots", .label = "Snapshots", .group = "Backup", .unit = "GB", .max = 10'000'000, .initial = 0, .step = 10,
    .grows = Grows::Data, .help = "Kept beyond the snapshot that is free of charge.", .source = guide});

const Choice purchaseOption = parameters.choice({.id = "purchase", .label = "Nodes", .group = "Commitment",
    .options = {aws::onDemandOption, {purchase::reserved1yNo, "1 year, no upfront"}, {purchase::reserved1yPartial, "1 year, partial upfront"},
                {purchase::reserved1yAll, "1 year, all upfront"}, {purchase::reserved3yNo, "3 years, no upfront"},
                {purchase::reserved3yPartial, "3 years, partial upfront"}, {purchase::reserved3yAll, "3 years, all upfront"}},
    .chosen = "on-demand", .help = "Reservations are sold for R7g, R6g and R6gd types and cover node hours only.", .source = guide});
const aws::Transfer transfer(parameters);

const Symbol writtenMeter{"data written"}, snapshotMeter{"snapshot storage"};

void bill(const Settings& s, const Prices& prices, BillBuilder& out)
{
    const auto price = prices.find<Dimension::InstanceTime>({component::computeInstance, s[nodeClass], {}, s[engine], s[purchaseOption]});
    out.line(Category::Compute, {"Primary nodes", s[nodeClass].text()}, allMonth<Dimension::InstanceTime>(s[shards]), price);
    if (!s[replicas].isZero())
        out.line(Category::Replication, {"Replica nodes", s[nodeClass].text()}, allMonth<Dimension::InstanceTime>(s[shards] * s[replicas]), price);
    out.line(Category::Io, {"Data written"}, counted<Dimension::Gb>(s[written]),
             prices.find<Dimension::Gb>({component::requestsWrite, writtenMeter, {}, s[engine], purchase::onDemand}));
    if (!s[snapshots].isZero())
        out.line(Category::Backup, {"Snapshots"}, allMonth<Dimension::GbTime>(s[snapshots]),
                 prices.find<Dimension::GbTime>({component::backup, snapshotMeter, {}, s[engine], purchase::onDemand}));
    transfer.bill(s, prices, out);
}

void check(const Settings& s, Problems& problems)
{
    const Decimal count = s[shards] * (s[replicas] + Decimal(1));
    if (count > Decimal(500))
        problems.add("A cluster has at most 500 nodes; here there are " + count.toString() + ".");
    if (aws::isReservation(s[purchaseOption]) && s[nodeClass].text().starts_with("db.t"))
        problems.add("There are no reservations of T node types.");
}

void traits(const Settings& s, Traits& t)
{
    t.text(Trait::Engine, s[engine] == valkey ? "Valkey" : "Redis OSS", guide);
    t.text(Trait::Licence, "open source, included", guide);
    t.yes(Trait::SelfHosting, guide, "the engines are open source; the durable log is not");
    t.upTo(Trait::ReadReplicas, 5, guide, "for each shard");
    t.text(Trait::Storage, "the memory of up to 500 nodes", guide);
    t.none(Trait::Serverless, guide);
    t.none(Trait::ScaleToZero, guide);
    t.text(Trait::Durability, "every write in a transaction log in several zones", guide, Decimal(1));
    t.text(Trait::Consistency, "strong on the primary, eventual on replicas", guide);
    t.none(Trait::Branching, guide, "snapshots only");
    t.text(Trait::MultiRegion, "MemoryDB Multi-Region: every region serves writes", guide);
    t.yes(Trait::RegionalWrites, guide, "MemoryDB Multi-Region");
    s[replicas].isZero() ? t.percent(Trait::Sla, 0.995_d, slaDocument, "one zone") : t.percent(Trait::Sla, 0.9999_d, slaDocument, "Multi-AZ");
}

/// Memory of r7g nodes, in GiB.
struct NodeMemory {
    Symbol name;
    Decimal gib;
};
const NodeMemory nodeMemory[] = {{Symbol("db.r7g.large"), 13.07_d},    {Symbol("db.r7g.xlarge"), 26.32_d},   {Symbol("db.r7g.2xlarge"), 52.82_d},
                                 {Symbol("db.r7g.4xlarge"), 105.81_d}, {Symbol("db.r7g.8xlarge"), 209.55_d}};

void size(Sizing& z)
{
    namespace w = workload;
    const Workload& need = z.need();
    if (w::needsSecondRegion(need))
        return z.refuse("MemoryDB Multi-Region is not modelled");
    if (need[w::backupDays] > Decimal(35))
        return z.refuse("automatic snapshots are kept 35 days at most");
    const Decimal memory = need[w::data] / 0.75_d, target = need[w::targetUtilisation];
    const Decimal copies = need[w::zoneRedundant] ? 2 : 1;
    z.rule("All data is in memory, and a quarter of each node's is kept free. The memory of r7g nodes is taken as that of ElastiCache nodes of the same size.");
    const Decimal byLoad = std::max((w::peakReads(need) / target / Decimal(390'000)).ceil(), (w::peakWrites(need) / target / Decimal(100'000)).ceil());
    const auto shardsOf = [&](const NodeMemory& n) { return std::max({(memory / n.gib).ceil(), byLoad, Decimal(1)}); };
    const NodeMemory& node = *std::ranges::min_element(nodeMemory, {}, [&](const NodeMemory& n) { return shardsOf(n) * n.gib * (Decimal(1) + shardsOf(n) * 0.02_d); });
    const Decimal count = shardsOf(node);
    z.rule("The node type whose shards have the least memory in all, one shard fewer being worth 2 %.");
    z.rule("A shard serves at most 390,000 reads and 100,000 writes a second (figures quoted by a third party, without their node type).");
    if (count * copies > Decimal(500))
        return z.refuse("it needs " + (count * copies).toString() + " nodes, a cluster has at most 500");
    z.set(nodeClass, node.name);
    z.set(shards, count);
    z.set(replicas, copies - Decimal(1));
    z.set(written, w::meanWrites(need) * need[w::itemSize] * secondsPerMonth / Decimal(1'000'000));
    z.set(snapshots, need[w::data] * std::max(need[w::backupDays] - Decimal(1), Decimal(0)));
    z.rule("A snapshot a day, each a full copy; the first is free of charge.");
    z.set(transfer.internet, need[w::egress]);
}

void topology(const Settings& s, TopologyBuilder& t)
{
    static const char* const failover = "Amazon MemoryDB Developer Guide: minimizing downtime with Multi-AZ";
    const TraitValue noLoss = statedSeconds(0, 0, failover, "the transaction log has every write");
    auto& log = t.group("log", "Transaction log", guide);
    const std::size_t wal = t.node(log, {.kind = NodeKind::LogService, .id = "log", .label = "Transaction log", .zone = allZones, .bills = Claims{claim(Category::Io, Category::Backup)}});
    for (NodeGroup* shard : shape::shards(t, {.source = guide, .count = s[shards], .replicas = shape::whole(s[replicas]), .detail = s[nodeClass].str()})) {
        if (s[replicas].isZero())
            shard->rebuild = remedy("the node is replaced and filled from the log", Actor::Vendor, {}, noLoss, failover);
        else
            shard->takeover = remedy("a replica becomes the primary", Actor::Vendor, statedText("usually a few seconds", failover), noLoss, failover);
    }
    t.linkAll(NodeKind::Shard, wal, LinkMode::Synchronous);
}

const Service service{
    .id = "aws.memorydb",
    .name = "Amazon MemoryDB",
    .provider = "AWS",
    .summary = "Durable Valkey and Redis OSS in memory, on nodes",
    .catalogs = {{Symbol("aws"), Symbol("memorydb")}, aws::transferCatalog},
    .parameters = &parameters,
    .bill = bill,
    .check = check,
    .traits = traits,
    .topology = topology,
    .configurations = {{"Valkey", {{"engine", "valkey"}}}, {"Redis OSS", {{"engine", "redis"}}}, {"Valkey, one zone", {{"engine", "valkey"}, {"replicas", "0"}}}},
    .kinds = {workload::keyValue, workload::cache},
    .engines = {redis},
    .size = size,
    .defaultRegion = "us-east-1",
    .source = guide,
    .notModelled = {"MemoryDB Multi-Region", "a Redis OSS reservation that covers 0.7 of it in Valkey nodes"},
};
const RegisterService registered(service);

}  // namespace
}  // namespace costrata
