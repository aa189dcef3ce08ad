// SPDX-License-Identifier: GPL-3.0-or-later
// Amazon DynamoDB Accelerator (DAX): a cache cluster before DynamoDB tables, billed by the node-hour.
#include "services/service.h"

namespace costrata {
namespace {

const Symbol provisioned{"provisioned"};
const char* const guide = "Amazon DynamoDB Developer Guide: DAX cluster components, DAX cluster sizing; DynamoDB pricing page";

std::vector<Option> offeredNodes(const Settings& s, const Prices& prices);

Parameters parameters;
const Choice nodeClass = parameters.choice({.id = "class", .label = "Node type", .group = "Compute", .chosen = "dax.r5.large", .offers = offeredNodes,
    .help = "Fixed when the cluster is made. There are no reservations, and a cluster cannot be stopped.", .source = guide});
const Number replicas = parameters.number({.id = "replicas", .label = "Read replicas", .group = "Compute", .max = 10, .initial = 2, .whole = true,
    .help = "Beside the primary node. Two, each in another zone, are recommended for production.", .source = guide});

PriceKey nodeKey(Symbol name) { return {component::cache, name, provisioned, {}, purchase::onDemand}; }
std::vector<Option> offeredNodes(const Settings&, const Prices& prices) { return classOptions(prices, nodeKey({})); }

void bill(const Settings& s, const Prices& prices, BillBuilder& out)
{
    const auto price = prices.find<Dimension::InstanceTime>(nodeKey(s[nodeClass]));
    out.line(Category::Compute, {"Primary node", s[nodeClass].text()}, allMonth<Dimension::InstanceTime>(1), price);
    if (!s[replicas].isZero())
        out.line(Category::Replication, {"Replica nodes", s[nodeClass].text()}, allMonth<Dimension::InstanceTime>(s[replicas]), price);
    out.assume("The DynamoDB tables behind DAX are billed apart; traffic between zones is not included.");
}

void check(const Settings& s, Problems& problems)
{
    if (s[replicas] < Decimal(2))
        problems.add("AWS recommends at least three DAX nodes, in different zones, for production; here there are " + (s[replicas] + Decimal(1)).toString() + ".");
}

const Service service{
    .id = "aws.dax",
    .name = "Amazon DynamoDB Accelerator (DAX)",
    .provider = "AWS",
    .summary = "In-memory cache for DynamoDB, on nodes",
    .catalogs = {{Symbol("aws"), Symbol("dax")}},
    .parameters = &parameters,
    .bill = bill,
    .check = check,
    .defaultRegion = "us-east-1",
    .source = guide,
};
const RegisterService registered(service);

}  // namespace
}  // namespace costrata
