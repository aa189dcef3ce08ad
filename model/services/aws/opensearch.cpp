// SPDX-License-Identifier: GPL-3.0-or-later
// Amazon OpenSearch Service: domains of data, dedicated master and UltraWarm nodes with EBS volumes, or serverless by the OCU-hour.
#include "services/aws/commitments.h"
#include "services/aws/opensearch_versions.h"
#include "services/aws/transfer.h"

#include <algorithm>
#include <array>

namespace costrata {
namespace {

const Symbol domain{"domain"}, provisioned{"provisioned"}, ultrawarm{"ultrawarm"}, serverless{"serverless"};
const Symbol gp3{"gp3"}, gp2{"gp2"}, io1{"io1"}, magnetic{"magnetic"};
const char* const guide = "Amazon OpenSearch Service Developer Guide: sizing domains, dedicated masters, UltraWarm, EBS volume limits, serverless scaling; OpenSearch Service pricing page";
const char* const slaReading = "third-party reading of the Amazon OpenSearch Service Service Level Agreement";

bool isServerless(const Settings& s);
bool isDomain(const Settings& s);
bool hasMasters(const Settings& s);
bool hasWarm(const Settings& s);
bool hasVolumes(const Settings& s);
bool isGp3(const Settings& s);
bool isIo1(const Settings& s);
bool hasManagedStorage(const Settings& s);
std::vector<Option> offeredVersions(const Settings& s, const Prices& prices);
std::vector<Option> offeredClasses(const Settings& s, const Prices& prices);
std::vector<Option> offeredWarmClasses(const Settings& s, const Prices& prices);
std::vector<Option> offeredPurchases(const Settings& s, const Prices& prices);
std::vector<Option> offeredServerlessPurchases(const Settings& s, const Prices& prices);

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
/// OpenSearch optimised types: a copy of the data in S3 instead of replicas on other nodes.
bool isOptimised(Symbol name)
{
    static constexpr std::array families{"or1", "or2", "om2", "oi2"};
    return std::ranges::find(families, family(name)) != families.end();
}

bool isServerless(const Settings& s) { return s[deployment] == serverless; }
bool isDomain(const Settings& s) { return !isServerless(s); }
bool hasMasters(const Settings& s) { return isDomain(s) && !s[masters].isZero(); }
bool hasWarm(const Settings& s) { return isDomain(s) && !s[warmNodes].isZero(); }
bool hasVolumes(const Settings& s) { return isDomain(s) && !hasDisks(s[dataClass]); }
bool usesOldDisks(const Settings& s) { return s[volume].isZero() && mayUseDisks(s[dataClass]); }
bool isGp3(const Settings& s) { return hasVolumes(s) && s[volumeType] == gp3; }
bool isIo1(const Settings& s) { return hasVolumes(s) && s[volumeType] == io1; }
bool hasManagedStorage(const Settings& s) { return isDomain(s) && (hasWarm(s) || isOptimised(s[dataClass])); }

const Symbol io1Iops{"EBS io1 IOPS"}, gp3Iops{"EBS gp3 IOPS"}, gp3Throughput{"EBS gp3 throughput"}, managedMeter{"managed storage"};
/// The plan list tells indexing from search; the price list has one meter for both.
const Symbol ocuMeter{"OCU"}, indexingPlanMeter{"IndexingOCU"}, searchPlanMeter{"SearchOCU"};

struct VolumeMeter {
    Symbol type, meter;
};
const VolumeMeter volumeMeters[] = {{gp3, Symbol("EBS gp3")}, {gp2, Symbol("EBS gp2")}, {io1, Symbol("EBS io1")}, {magnetic, Symbol("EBS magnetic")}};

PriceKey nodeKey(Symbol name, Symbol variant, Symbol purchase) { return {component::computeInstance, name, variant, {}, purchase}; }
PriceKey ocuKey(Symbol planMeter, Symbol purchase)
{
    return {component::computeCapacity, purchase == aws::savingsPlan ? planMeter : ocuMeter, serverless, {}, purchase};
}

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

void billVolumes(const Settings& s, const Prices& prices, BillBuilder& out)
{
    const Decimal count = s[dataNodes];
    const Symbol volumeMeter = std::ranges::find(volumeMeters, s[volumeType], &VolumeMeter::type)->meter;
    out.line(Category::Storage, {"Volumes,", s[volumeType].text()}, allMonth<Dimension::GbTime>(s[volume] * count),
             prices.find<Dimension::GbTime>({component::storage, volumeMeter, provisioned, {}, purchase::onDemand}));
    if (isIo1(s))
        out.line(Category::Io, {"Provisioned IOPS"}, allMonth<Dimension::IopsTime>(s[iops] * count),
                 prices.find<Dimension::IopsTime>({component::iops, io1Iops, provisioned, {}, purchase::onDemand}));
    if (isGp3(s) && !s[extraIops].isZero())
        out.line(Category::Io, {"IOPS beyond the included"}, allMonth<Dimension::IopsTime>(s[extraIops] * count),
                 prices.find<Dimension::IopsTime>({component::iops, gp3Iops, provisioned, {}, purchase::onDemand}));
    if (isGp3(s) && !s[extraThroughput].isZero())
        out.line(Category::Io, {"Throughput beyond the included"}, allMonth<Dimension::MibpsTime>(s[extraThroughput] * count),
                 prices.find<Dimension::MibpsTime>({component::throughput, gp3Throughput, provisioned, {}, purchase::onDemand}));
}

/// Of data nodes and dedicated masters alike.
void billExtendedSupport(const Settings& s, const Prices& prices, BillBuilder& out)
{
    const auto bill = [&](Symbol name, Decimal count) {
        aws::billSearchSupport(out, prices, s[version], name, count, prices.find<Dimension::InstanceTime>(nodeKey(name, provisioned, purchase::onDemand)));
    };
    bill(s[dataClass], s[dataNodes]);
    if (hasMasters(s))
        bill(s[masterClass], s[masters]);
}

void billDomain(const Settings& s, const Prices& prices, BillBuilder& out)
{
    const auto billNodes = [&](LineText text, Symbol name, Symbol variant, Symbol purchase, Decimal count) {
        out.line(Category::Compute, text, allMonth<Dimension::InstanceTime>(count), prices.find<Dimension::InstanceTime>(nodeKey(name, variant, purchase)));
    };
    billNodes({"Data nodes", s[dataClass].text()}, s[dataClass], provisioned, s[purchaseOption], s[dataNodes]);
    if (hasMasters(s))
        billNodes({"Dedicated masters", s[masterClass].text()}, s[masterClass], provisioned, s[purchaseOption], s[masters]);
    if (hasWarm(s))
        billNodes({"UltraWarm nodes", s[warmClass].text()}, s[warmClass], ultrawarm, purchase::onDemand, s[warmNodes]);
    if (hasVolumes(s) && !usesOldDisks(s))
        billVolumes(s, prices, out);
    else
        out.included(Category::Storage, {"Disks, part of the data nodes"});
    if (hasManagedStorage(s))
        out.line(Category::Storage, {"Managed storage"}, allMonth<Dimension::GbTime>(s[managed]),
                 prices.find<Dimension::GbTime>({component::storage, managedMeter, provisioned, {}, purchase::onDemand}));
    out.included(Category::Backup, {"Automated snapshots"});
    billExtendedSupport(s, prices, out);
}

void billServerless(const Settings& s, const Prices& prices, BillBuilder& out)
{
    const Amount least = s[standby] ? Amount(1) : Amount(0.5_d);
    out.line(Category::Compute, {"Indexing capacity"}, allMonth<Dimension::OcuTime>(max(s[indexing], least)),
             prices.find<Dimension::OcuTime>(ocuKey(indexingPlanMeter, s[serverlessPurchase])));
    out.line(Category::Compute, {"Search capacity"}, allMonth<Dimension::OcuTime>(max(s[searching], least)),
             prices.find<Dimension::OcuTime>(ocuKey(searchPlanMeter, s[serverlessPurchase])));
    out.line(Category::Storage, {"Managed storage"}, allMonth<Dimension::GbTime>(s[serverlessData]),
             prices.find<Dimension::GbTime>({component::storage, managedMeter, serverless, {}, purchase::onDemand}));
}

void bill(const Settings& s, const Prices& prices, BillBuilder& out)
{
    if (isServerless(s))
        billServerless(s, prices, out);
    else
        billDomain(s, prices, out);
    if ((isServerless(s) ? s[serverlessPurchase] : s[purchaseOption]) == aws::savingsPlan)
        out.assume("The Database Savings Plan's hourly commitment is fully used.");
    transfer.bill(s, prices, out);
}

void check(const Settings& s, Problems& problems)
{
    if (isServerless(s))
        return;
    if (s[version] != keptCurrent && !findVersion(aws::searchVersions, aws::searchEngine, s[version]))
        problems.add("Version " + s[version].str() + " is not one that AWS supports.");
    if (const Decimal count = s[masters]; !count.isZero() && count != Decimal(3) && count != Decimal(5))
        problems.add("A domain has no, three or five dedicated masters; here there are " + count.toString() + ".");
    if (hasWarm(s) && !hasMasters(s))
        problems.add("UltraWarm needs dedicated master nodes.");
    if (s[warmNodes] == Decimal(1))
        problems.add("UltraWarm needs at least two nodes.");
    const std::string_view name = s[dataClass].text();
    if (hasWarm(s) && (name.starts_with("t2.") || name.starts_with("t3.")))
        problems.add("UltraWarm cannot stand beside data nodes of the types T2 and T3.");
    const Decimal least = isOptimised(s[dataClass]) ? 20 : 10;
    if (hasVolumes(s) && s[volume] < least && !usesOldDisks(s))
        problems.add("Volumes of " + s[dataClass].str() + " nodes have at least " + least.toString() + " GB; here it is " + s[volume].toString() + ".");
    if (s[dataNodes] > Decimal(400) && (name.find(".medium") != name.npos || name.find(".large") != name.npos))
        problems.add("A domain has at most 400 data nodes of a medium or large type; here there are " + s[dataNodes].toString() + ".");
}

void traits(const Settings& s, Traits& t)
{
    t.text(Trait::Engine, isServerless(s) ? "OpenSearch" : "OpenSearch 1.0 to 3.3, Elasticsearch 1.5 to 7.10", guide);
    t.text(Trait::Licence, "open source, included", guide);
    t.yes(Trait::SelfHosting, guide, "OpenSearch is open source");
    t.none(Trait::Branching, guide, "snapshots only");
    if (isServerless(s)) {
        t.text(Trait::Serverless, "from half an OCU each for indexing and search, one with standby replicas", guide);
        t.none(Trait::ScaleToZero, guide, "the least capacity stays billed");
        t.text(Trait::Durability, "in S3", guide);
        t.none(Trait::MultiRegion, guide);
        return;
    }
    t.none(Trait::Serverless, guide);
    t.none(Trait::ScaleToZero, guide);
    t.text(Trait::MultiRegion, "cross-cluster replication between domains", guide);
    if (s[dataNodes] >= Decimal(2))
        t.percent(Trait::Sla, 0.999_d, slaReading, "two zones or more; 99.99 % with standby in three");
    t.text(Trait::Durability, s[dataNodes] >= Decimal(2) ? "replicas on other nodes, hourly snapshots" : "one node, hourly snapshots", guide);
}

void size(Sizing& z)
{
    namespace w = workload;
    const Workload& need = z.need();
    if (w::needsSecondRegion(need))
        return z.refuse("a second domain with cross-cluster replication is not modelled");
    if (need[w::backupDays] > Decimal(14))
        return z.refuse("automated snapshots are kept 14 days");
    const ComputeNeed peak = z.computeNeed();
    const Decimal copies = need[w::zoneRedundant] ? 2 : 1, least = need[w::zoneRedundant] ? 3 : 1;
    const Decimal disks = need[w::data] * copies * 1.45_d;
    z.rule("Disks hold the data x (1 + replicas) x 1.45 (OpenSearch Service Developer Guide, sizing domains); " + std::string(need[w::zoneRedundant] ? "one replica." : "no replica."));
    z.rule("R7g nodes with volumes of at most 1,536 GB, the most on r7g.large.");
    struct {
        Symbol name;
        Decimal count, cost;
    } best;
    for (const char* size : {"large", "xlarge", "2xlarge", "4xlarge", "8xlarge", "12xlarge", "16xlarge"}) {
        const Symbol name("r7g." + std::string(size) + ".search");
        const PriceKey key = nodeKey(name, provisioned, purchase::onDemand);
        const Amount vcpu = listedVcpu(z.prices(), key), memory = listedMemoryGib(z.prices(), key);
        if (!vcpu.known() || !memory.known())
            continue;
        const Decimal count = std::max({least, (disks / Decimal(1536)).ceil(), (peak.vcpu / vcpu.value()).ceil(), (peak.memoryGib / memory.value()).ceil()});
        const Decimal cost = count * z.prices().find<Dimension::InstanceTime>(key).tiers.front().amount;
        if (count <= Decimal(name.text().find(".large") != std::string_view::npos ? 400 : 1002) && (best.name.empty() || cost < best.cost))
            best = {name, count, cost};
    }
    if (best.name.empty())
        return z.refuse("no R7g domain in " + z.prices().region().str() + " serves this load with 1,002 nodes");
    z.set(dataClass, best.name);
    z.set(dataNodes, best.count);
    z.set(volume, std::max((disks / best.count).ceil(), Decimal(10)));
    z.set(masters, need[w::zoneRedundant] || best.count > Decimal(3) ? 3 : 0);
    z.rule("Three dedicated masters for several zones or more than three data nodes.");
    z.set(serverlessData, std::min(need[w::data], Decimal(1'000'000)));
    const Decimal units = z.computeNeed(false).vcpu / Decimal(2);
    z.set(indexing, units);
    z.set(searching, units);
    z.set(transfer.internet, need[w::egress]);
}

const Service service{
    .id = "aws.opensearch",
    .name = "Amazon OpenSearch Service",
    .provider = "AWS",
    .summary = "Managed OpenSearch domains, or serverless collections",
    .catalogs = {{Symbol("aws"), Symbol("opensearch")}, {Symbol("aws"), Symbol("opensearch-serverless")}, aws::transferCatalog},
    .parameters = &parameters,
    .bill = bill,
    .check = check,
    .traits = traits,
    .configurations = {{"Domain", {{"deployment", "domain"}}},
                       {"Domain with UltraWarm", {{"deployment", "domain"}, {"warmNodes", "2"}, {"managedStorage", "2000"}}},
                       {"One zone, no masters", {{"deployment", "domain"}, {"dataNodes", "1"}, {"masterNodes", "0"}}},
                       {"Serverless", {{"deployment", "serverless"}, {"indexingOcu", "1"}, {"searchOcu", "1"}}},
                       {"Serverless without standby", {{"deployment", "serverless"}, {"standbyReplicas", "no"}, {"indexingOcu", "0.5"}, {"searchOcu", "0.5"}}}},
    .kinds = {workload::search},
    .size = size,
    .defaultRegion = "us-east-1",
    .source = guide,
    .notModelled = {"reservations of UltraWarm nodes", "cold storage", "Extended Support of UltraWarm nodes", "OpenSearch Ingestion", "a second domain by cross-cluster replication",
                    "vector collections' GPU acceleration"},
};
const RegisterService registered(service);

}  // namespace
}  // namespace costrata
