// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/aws/opensearch_parameters.h"

#include "services/aws/commitments.h"

#include <algorithm>
#include <array>

namespace costrata::opensearch {
namespace {

const Symbol domain{"domain"};

bool isDomain(const Settings& s);
std::vector<Option> offeredVersions(const Settings& s, const Prices& prices);
std::vector<Option> offeredClasses(const Settings& s, const Prices& prices);
std::vector<Option> offeredWarmClasses(const Settings& s, const Prices& prices);
std::vector<Option> offeredPurchases(const Settings& s, const Prices& prices);
std::vector<Option> offeredServerlessPurchases(const Settings& s, const Prices& prices);

}  // namespace

Parameters parameters;
const Choice deployment = parameters.choice({.id = "deployment", .label = "Deployment", .group = "Compute",
    .options = {{domain, "Managed domain"}, {serverless, "Serverless"}}, .chosen = "domain"});
const Choice version = parameters.choice({.id = "version", .label = "Version", .group = "Compute", .chosen = "current", .offers = offeredVersions, .when = isDomain,
    .help = "A version past its standard support costs Extended Support for every data node and dedicated master, from the month shown.", .source = aws::searchCalendar});
const Choice dataClass = parameters.choice({.id = "class", .label = "Data node type", .group = "Compute", .chosen = "r7g.large.search", .offers = offeredClasses,
    .when = isDomain});
const Number dataNodes = parameters.number({.id = "dataNodes", .label = "Data nodes", .group = "Compute", .min = 1, .max = 1002, .initial = 3, .whole = true,
    .grows = Grows::Data, .when = isDomain, .help = "Three, one in each zone, keep the domain up when a zone fails. Medium and large types end at 400.", .source = guide});
const Number masters = parameters.number({.id = "masterNodes", .label = "Dedicated master nodes", .group = "Compute", .max = 5, .initial = 3, .whole = true,
    .when = isDomain, .help = "None, three or five; they hold no data.", .source = guide});
const Choice masterClass = parameters.choice({.id = "masterClass", .label = "Master node type", .group = "Compute", .chosen = "m7g.large.search",
    .offers = offeredClasses, .when = hasMasters});
const Number warmNodes = parameters.number({.id = "warmNodes", .label = "UltraWarm nodes", .group = "Compute", .initial = 0, .whole = true,
    .when = isDomain,
    .help = "For data that is seldom read, kept in S3. Need dedicated masters, and data nodes of another type than T2 or T3; at least two.",
    .source = "Amazon OpenSearch Service Developer Guide: UltraWarm storage; Terraform AWS provider, aws_opensearch_domain: from 2 nodes"});
const Choice warmClass = parameters.choice({.id = "warmClass", .label = "UltraWarm node type", .group = "Compute", .chosen = "ultrawarm1.medium.search",
    .offers = offeredWarmClasses, .when = hasWarm});

const Flag standby = parameters.flag({.id = "standbyReplicas", .label = "Standby replicas", .group = "Serverless", .initial = 1, .when = isServerless,
    .help = "A second zone. At least two OCUs are billed with them, one without; collections that share their key, kind and this setting share the OCUs.", .source = guide});
const Asked indexing = parameters.asked({.id = "indexingOcu", .label = "Indexing capacity, average", .group = "Serverless", .unit = "OCU", .grows = Grows::Load, .when = isServerless,
    .help = "One OCU is 1 vCPU with 6 GB of memory. Below the minimum, the minimum is billed."});
const Asked searching = parameters.asked({.id = "searchOcu", .label = "Search capacity, average", .group = "Serverless", .unit = "OCU", .grows = Grows::Load, .when = isServerless});
const Number serverlessData = parameters.number({.id = "serverlessStorage", .label = "Index data", .group = "Serverless", .unit = "GB", .max = 1'000'000, .initial = 100,
    .step = 10, .grows = Grows::Data, .when = isServerless, .help = "Kept in managed storage.", .source = guide});

const Choice volumeType = parameters.choice({.id = "volumeType", .label = "Volume type", .group = "Storage",
    .options = {{gp3, "gp3, general purpose"}, {gp2, "gp2, general purpose"}, {io1, "io1, provisioned IOPS"}, {magnetic, "Magnetic"}}, .chosen = "gp3", .when = hasVolumes,
    .help = "I3 and later i types, im, oi and those ending in d have disks of their own and take no EBS volumes.", .source = guide});
const Number volume = parameters.number({.id = "volume", .label = "Volume of each data node", .group = "Storage", .unit = "GB", .max = 36'864, .initial = 100,
    .whole = true, .step = 10, .when = hasVolumes,
    .help = "The largest volume depends on the node type. 0: i2, m3 and r3 nodes on their own disks, which are part of their price. One GiB of the console is "
            "one GB of the price list.",
    .source = guide});
const Number iops = parameters.number({.id = "iops", .label = "Provisioned IOPS", .group = "Storage", .unit = "IOPS", .initial = 1000, .whole = true,
    .step = 100, .when = isIo1, .help = "Of each volume."});
const Number extraIops = parameters.number({.id = "extraIops", .label = "IOPS beyond the included", .group = "Storage", .unit = "IOPS", .initial = 0,
    .whole = true, .step = 1000, .when = isGp3, .help = "Of each volume; gp3 includes a baseline that grows with its size.", .source = guide});
const Number extraThroughput = parameters.number({.id = "extraThroughput", .label = "Throughput beyond the included", .group = "Storage", .unit = "MiB/s",
    .initial = 0, .whole = true, .step = 125, .when = isGp3, .help = "Of each volume; gp3 includes a baseline that grows with its size.", .source = guide});
const Number managed = parameters.number({.id = "managedStorage", .label = "Managed storage", .group = "Storage", .unit = "GB", .max = 100'000'000, .initial = 100, .step = 10,
    .grows = Grows::Data, .when = hasManagedStorage, .help = "Data of UltraWarm nodes, and the copy that OR, OM and OI nodes keep in S3.", .source = guide});

const Choice purchaseOption = parameters.choice({.id = "purchase", .label = "Nodes", .group = "Commitment", .chosen = "on-demand", .offers = offeredPurchases, .when = isDomain,
    .help = "Reservations are of one node type exactly. The savings plan list names node types without the ending .search.", .source = guide});
const Choice serverlessPurchase = parameters.choice({.id = "serverlessPurchase", .label = "Serverless capacity", .group = "Commitment", .chosen = "on-demand",
    .offers = offeredServerlessPurchases, .when = isServerless, .help = "Database Savings Plans cover OCU-hours.", .source = guide});

const aws::Transfer transfer(parameters);

namespace {

/// "r7gd" of "r7gd.large.search".
std::string_view family(Symbol name) { return name.text().substr(0, name.text().find('.')); }

/// Node types with instance storage, on which there is no EBS volume ("EBS volume size quotas" lists none for them).
bool hasDisks(Symbol name)
{
    static constexpr std::array families{"i3", "i4g", "i4i", "i7i", "i8g", "i8ge", "im4gn", "oi2", "r6gd", "r7gd", "r8gd"};
    return std::ranges::find(families, family(name)) != families.end();
}
/// Older types that use either instance storage or a volume, never both.
bool mayUseDisks(Symbol name)
{
    static constexpr std::array families{"i2", "m3", "r3"};
    return std::ranges::find(families, family(name)) != families.end();
}

bool isDomain(const Settings& s) { return !isServerless(s); }

}  // namespace

bool isOptimised(Symbol name)
{
    static constexpr std::array families{"or1", "or2", "om2", "oi2"};
    return std::ranges::find(families, family(name)) != families.end();
}

bool isServerless(const Settings& s) { return s[deployment] == serverless; }
bool hasMasters(const Settings& s) { return isDomain(s) && !s[masters].isZero(); }
bool hasWarm(const Settings& s) { return isDomain(s) && !s[warmNodes].isZero(); }
bool hasVolumes(const Settings& s) { return isDomain(s) && !hasDisks(s[dataClass]); }
bool usesOldDisks(const Settings& s) { return s[volume].isZero() && mayUseDisks(s[dataClass]); }
bool isGp3(const Settings& s) { return hasVolumes(s) && s[volumeType] == gp3; }
bool isIo1(const Settings& s) { return hasVolumes(s) && s[volumeType] == io1; }
bool hasManagedStorage(const Settings& s) { return isDomain(s) && (hasWarm(s) || isOptimised(s[dataClass])); }

PriceKey nodeKey(Symbol name, Symbol variant, Symbol purchase) { return {component::computeInstance, name, variant, {}, purchase}; }
PriceKey ocuKey(Symbol planMeter, Symbol purchase)
{
    return {component::computeCapacity, purchase == aws::savingsPlan ? planMeter : ocuMeter, serverless, {}, purchase};
}

namespace {

std::vector<Option> offeredVersions(const Settings&, const Prices&) { return versionOptions(aws::searchVersions, aws::searchEngine); }
std::vector<Option> offeredClasses(const Settings& s, const Prices& prices)
{
    const bool plan = s[purchaseOption] == aws::savingsPlan;
    return aws::classesOf(prices, {nodeKey({}, provisioned, plan ? aws::savingsPlan : purchase::onDemand)});
}
std::vector<Option> offeredWarmClasses(const Settings&, const Prices& prices)
{
    return aws::classesOf(prices, {nodeKey({}, ultrawarm, purchase::onDemand)});
}
std::vector<Option> offeredPurchases(const Settings&, const Prices& prices)
{
    std::vector<Option> options{aws::onDemandOption, {purchase::reserved1yNo, "1 year, no upfront"}, {purchase::reserved1yPartial, "1 year, partial upfront"},
                                {purchase::reserved1yAll, "1 year, all upfront"}, {purchase::reserved3yNo, "3 years, no upfront"},
                                {purchase::reserved3yPartial, "3 years, partial upfront"}, {purchase::reserved3yAll, "3 years, all upfront"}};
    if (!prices.family(nodeKey({}, provisioned, aws::savingsPlan)).empty())
        options.push_back(aws::savingsPlanOption);
    return options;
}
std::vector<Option> offeredServerlessPurchases(const Settings&, const Prices& prices)
{
    std::vector<Option> options{aws::onDemandOption};
    if (prices.find<Dimension::OcuTime>(ocuKey(searchPlanMeter, aws::savingsPlan)))
        options.push_back(aws::savingsPlanOption);
    return options;
}

}  // namespace
}  // namespace costrata::opensearch
