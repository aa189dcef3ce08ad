// SPDX-License-Identifier: GPL-3.0-or-later
// Amazon DynamoDB Accelerator (DAX): a cache cluster before DynamoDB tables, billed by the node-hour.
#include "services/aws/transfer.h"
#include "topology/shapes.h"

#include <algorithm>

namespace costrata {
namespace {

const Symbol provisioned{"provisioned"};
const char* const guide = "Amazon DynamoDB Developer Guide: DAX cluster components, DAX cluster sizing; DynamoDB pricing page";
const char* const slaDocument = "Amazon DynamoDB Accelerator (DAX) Service Level Agreement";

std::vector<Option> offeredNodes(const Settings& s, const Prices& prices);

Parameters parameters;
const Choice nodeClass = parameters.choice({.id = "class", .label = "Node type", .group = "Compute", .chosen = "dax.r5.large", .offers = offeredNodes,
    .help = "Fixed when the cluster is made. There are no reservations, and a cluster cannot be stopped.", .source = guide});
const Number replicas = parameters.number({.id = "replicas", .label = "Read replicas", .group = "Compute", .max = 10, .initial = 2, .whole = true,
    .grows = Grows::Load, .help = "Beside the primary node. Two, each in another zone, are recommended for production.", .source = guide});

const aws::Transfer transfer(parameters);

PriceKey nodeKey(Symbol name) { return {component::cache, name, provisioned, {}, purchase::onDemand}; }
std::vector<Option> offeredNodes(const Settings&, const Prices& prices) { return classOptions(prices, nodeKey({})); }

void bill(const Settings& s, const Prices& prices, BillBuilder& out)
{
    const auto price = prices.find<Dimension::InstanceTime>(nodeKey(s[nodeClass]));
    out.line(Category::Compute, {"Primary node", s[nodeClass].text()}, allMonth<Dimension::InstanceTime>(1), price);
    if (!s[replicas].isZero())
        out.line(Category::Replication, {"Replica nodes", s[nodeClass].text()}, allMonth<Dimension::InstanceTime>(s[replicas]), price);
    transfer.bill(s, prices, out);
    out.assume("The DynamoDB tables behind DAX are billed apart.");
}

void check(const Settings& s, Problems& problems)
{
    if (s[replicas] < Decimal(2))
        problems.add("AWS recommends at least three DAX nodes, in different zones, for production; here there are " + (s[replicas] + Decimal(1)).toString() + ".");
}

void traits(const Settings& s, Traits& t)
{
    t.text(Trait::Engine, "DynamoDB API, cached", guide);
    t.text(Trait::Licence, "proprietary", guide);
    t.none(Trait::SelfHosting, guide);
    t.upTo(Trait::ReadReplicas, 10, guide);
    t.text(Trait::Storage, "the memory of a node: every node holds the same items", guide);
    t.none(Trait::Serverless, guide);
    t.none(Trait::ScaleToZero, guide);
    t.text(Trait::Durability, "a cache: the data is in DynamoDB", guide);
    t.text(Trait::Consistency, "eventual; strongly consistent reads pass through to DynamoDB", guide);
    t.none(Trait::Branching, guide);
    t.none(Trait::MultiRegion, guide, "a cluster in each region, with caches of their own");
    s[replicas].isZero() ? t.percent(Trait::Sla, 0.995_d, slaDocument, "one zone") : t.percent(Trait::Sla, 0.9999_d, slaDocument, "several zones");
}

/// Requests a second of one node, in reads of 1 KB from the cache.
struct NodeRate {
    Symbol name;
    Decimal requests;
};
const NodeRate nodeRates[] = {{Symbol("dax.r5.large"), 75'000},    {Symbol("dax.r5.xlarge"), 150'000},   {Symbol("dax.r5.2xlarge"), 300'000},
                              {Symbol("dax.r5.4xlarge"), 600'000}, {Symbol("dax.r5.8xlarge"), 1'000'000}};

void size(Sizing& z)
{
    namespace w = workload;
    const Workload& need = z.need();
    if (w::needsSecondRegion(need))
        z.refuse("a cluster serves one region");
    const Decimal size = std::max(need[w::itemSize], Decimal(1)), target = need[w::targetUtilisation];
    // A read is a hit, or a miss that costs ten; it meets one node. A write costs 25 on every node.
    const Decimal readLoad = w::peakReads(need) * size * 1.9_d / target, writeLoad = w::peakWrites(need) * size * Decimal(25) / target;
    z.rule("Nine of ten reads are taken to be hits. A miss costs as much as 10 hits, a write 25 on every node; an item of several KB as many times as much.");
    z.rule("Requests a second on a node, for hits of 1 KB: 75,000 on r5.large to 1,000,000 on r5.8xlarge (DynamoDB Developer Guide, DAX cluster sizing). One node may fail.");
    for (const NodeRate& node : nodeRates) {
        const Decimal left = node.requests - writeLoad;
        if (left <= Decimal(0))
            continue;
        const Decimal count = std::max((readLoad / left).ceil() + Decimal(1), Decimal(3));
        if (count > Decimal(11))
            continue;
        z.set(nodeClass, node.name);
        z.set(replicas, count - Decimal(1));
        z.set(transfer.internet, need[w::egress]);
        return;
    }
    z.refuse("a cluster of 11 nodes does not serve this load");
}

void topology(const Settings& s, TopologyBuilder& t)
{
    const auto groups = shape::shards(t, {.source = guide, .replicas = shape::whole(s[replicas]), .kind = NodeKind::Writer, .one = "Primary", .detail = s[nodeClass].str()});
    groups.front()->label = "Cache nodes";
    if (!s[replicas].isZero())
        groups.front()->takeover.rpo = statedSeconds(0, 0, guide, "the data is in DynamoDB");
}

const Service service{
    .id = "aws.dax",
    .name = "Amazon DynamoDB Accelerator (DAX)",
    .provider = "AWS",
    .summary = "In-memory cache for DynamoDB, on nodes",
    .catalogs = {{Symbol("aws"), Symbol("dax")}, aws::transferCatalog},
    .parameters = &parameters,
    .bill = bill,
    .check = check,
    .traits = traits,
    .topology = topology,
    .configurations = {{"Three nodes", {{"replicas", "2"}}}, {"Five nodes", {{"replicas", "4"}}}},
    .kinds = {workload::keyValue},
    .size = size,
    .alternative = false,
    .defaultRegion = "us-east-1",
    .source = guide,
    .notModelled = {"the DynamoDB tables behind it: a component of their own", "CPU credits of T types in unlimited mode"},
    .advice = {.classes = {"class"}, .encryptionChosen = true},
};
const RegisterService registered(service);

}  // namespace
}  // namespace costrata
