// SPDX-License-Identifier: GPL-3.0-or-later
// Amazon Redshift: clusters of nodes with managed storage, or serverless by the RPU-hour; Spectrum and snapshots.
#include "services/aws/commitments.h"
#include "services/aws/transfer.h"
#include "services/migration_tool.h"
#include "topology/shapes.h"

#include <algorithm>
#include <iterator>

namespace costrata {
namespace {

const Symbol provisioned{"provisioned"}, serverless{"serverless"};
const char* const guide = "Amazon Redshift Management Guide: clusters and nodes, serverless capacity and billing; Redshift pricing page";

bool isServerless(const Settings& s);
bool isProvisioned(const Settings& s);
bool hasManagedStorage(const Settings& s);
bool isReserved(const Settings& s);
std::vector<Option> offeredNodes(const Settings& s, const Prices& prices);

Parameters parameters;
const Choice deployment = parameters.choice({.id = "deployment", .label = "Deployment", .group = "Compute",
    .options = {{provisioned, "Provisioned cluster"}, {serverless, "Serverless"}}, .chosen = "provisioned"});
const Choice nodeClass = parameters.choice({.id = "class", .label = "Node type", .group = "Compute", .chosen = "ra3.xlplus", .offers = offeredNodes,
    .when = isProvisioned, .help = "RA3 nodes bill their managed storage apart; DC2 nodes include their disks.", .source = guide});
const Number nodes = parameters.number({.id = "nodes", .label = "Nodes", .group = "Compute", .min = 1, .max = 128, .initial = 2, .whole = true,
    .grows = Grows::Load, .when = isProvisioned, .help = "The leader node of a cluster of two or more is free of charge.", .source = guide});
const Number scaling = parameters.number({.id = "concurrencyScaling", .label = "Concurrency scaling", .group = "Compute", .unit = "cluster-hours / month",
    .max = 100'000, .initial = 0, .when = isProvisioned, .help = "Hours of further clusters of the same size, after the free credits.", .source = guide});

const Number baseRpu = parameters.number({.id = "baseRpu", .label = "Base capacity", .group = "Serverless", .unit = "RPU", .min = 4, .max = 1024, .initial = 32,
    .whole = true, .step = 8, .when = isServerless, .help = "One RPU has 16 GB of memory. 4, or a multiple of 8 up to 512; in some regions up to 1024 in steps of 32.",
    .source = guide});
const Number averageRpu = parameters.number({.id = "averageRpu", .label = "Average capacity while active", .group = "Serverless", .unit = "RPU", .min = 4, .initial = 32,
    .step = 8, .grows = Grows::Load, .when = isServerless, .help = "Our assumption, change it. Never below the base capacity; above it when the workgroup scales out."});
const Asked activeHours = parameters.asked({.id = "activeHours", .label = "Active", .group = "Serverless", .unit = "hours / day", .max = 24, .when = isServerless,
    .help = "Time in which queries run, billed by the second. Nothing is billed for compute in between.", .source = guide});

const Number storage = parameters.number({.id = "storage", .label = "Managed storage", .group = "Storage", .unit = "GB", .max = 16'384'000, .initial = 1000,
    .step = 100, .grows = Grows::Data, .when = hasManagedStorage, .help = "Billed as used, whatever the number of nodes.", .source = guide});
const Number spectrum = parameters.number({.id = "spectrumData", .label = "Scanned by Spectrum", .group = "Requests", .unit = "TB / month", .max = 1'000'000,
    .initial = 0, .grows = Grows::Load, .when = isProvisioned, .help = "Queries of data in S3. Serverless runs them on its RPUs.", .source = guide});
const Number snapshots = parameters.number({.id = "snapshots", .label = "Manual snapshots", .group = "Backup", .unit = "GB", .max = 100'000'000, .initial = 0,
    .step = 100, .help = "Automated snapshots of RA3 nodes and recovery points of Serverless are free of charge. DC2: what snapshots of both kinds hold beyond the "
            "size of the cluster's disks.",
    .source = "Amazon Redshift Management Guide: snapshots; AWS Big Data Blog: incremental snapshot billing"});

const aws::Transfer transfer(parameters);
const Choice purchaseOption = parameters.choice({.id = "purchase", .label = "Nodes", .group = "Commitment",
    .options = {aws::onDemandOption, {purchase::reserved1yNo, "1 year, no upfront"}, {purchase::reserved1yPartial, "1 year, partial upfront"},
                {purchase::reserved1yAll, "1 year, all upfront"}, {purchase::reserved3yNo, "3 years, no upfront"},
                {purchase::reserved3yPartial, "3 years, partial upfront"}, {purchase::reserved3yAll, "3 years, all upfront"}},
    .chosen = "on-demand", .when = isProvisioned, .help = "A reservation covers node hours only.", .source = guide});
const Choice serverlessPurchase = parameters.choice({.id = "serverlessPurchase", .label = "Serverless capacity", .group = "Commitment",
    .options = {aws::onDemandOption, {purchase::reserved1yNo, "1 year, no upfront"}, {purchase::reserved1yAll, "1 year, all upfront"}},
    .chosen = "on-demand", .when = isServerless, .help = "Reserved RPUs are billed all month, used or not; usage above them is on demand.", .source = guide});
const Number reservedRpu = parameters.number({.id = "reservedRpu", .label = "Reserved RPUs", .group = "Commitment", .unit = "RPU", .min = 1, .initial = 8,
    .whole = true, .when = isReserved});

bool isServerless(const Settings& s) { return s[deployment] == serverless; }
bool isProvisioned(const Settings& s) { return !isServerless(s); }
bool isReserved(const Settings& s) { return isServerless(s) && s[serverlessPurchase] != purchase::onDemand; }

/// How the price list calls what else a node type bills. DC2 has no storage meter: its disks are part of the node.
struct NodeMeters {
    Symbol type, storage, scaling;
    bool single;  ///< may stand alone: "Clusters and nodes" in the guide gives the other types a range from two nodes
};
const NodeMeters nodeMeters[] = {
    {Symbol("ra3.large"), Symbol("ra3.large managed storage"), Symbol("ra3.large concurrency scaling"), true},
    {Symbol("ra3.xlplus"), Symbol("ra3.xlplus managed storage"), Symbol("ra3.xlplus concurrency scaling"), true},
    {Symbol("ra3.4xlarge"), Symbol("ra3.4xlarge managed storage"), Symbol("ra3.4xlarge concurrency scaling"), false},
    {Symbol("ra3.16xlarge"), Symbol("ra3.16xlarge managed storage"), Symbol("ra3.16xlarge concurrency scaling"), false},
    {Symbol("dc2.large"), {}, Symbol("dc2.large concurrency scaling"), true},
    {Symbol("dc2.8xlarge"), {}, Symbol("dc2.8xlarge concurrency scaling"), false},
};
const NodeMeters unlisted{{}, Symbol("managed storage"), Symbol("concurrency scaling"), true};
const Symbol rpuMeter{"RPU"}, serverlessStorageMeter{"Serverless managed storage"}, spectrumMeter{"Spectrum data scanned"}, backupMeter{"backup storage"};

const NodeMeters& metersOf(Symbol type)
{
    const auto* found = std::ranges::find(nodeMeters, type, &NodeMeters::type);
    return found == std::end(nodeMeters) ? unlisted : *found;
}
bool hasManagedStorage(const Settings& s) { return isServerless(s) || !metersOf(s[nodeClass]).storage.empty(); }

PriceKey nodeKey(Symbol name, Symbol purchase) { return {component::computeInstance, name, provisioned, {}, purchase}; }

std::vector<Option> offeredNodes(const Settings&, const Prices& prices)
{
    std::vector<Option> options = classOptions(prices, nodeKey({}, purchase::onDemand));
    std::erase_if(options, [](const Option& option) { return option.id.text().ends_with(" concurrency scaling"); });  // listed beside the nodes
    return options;
}

void billNodes(const Settings& s, const Prices& prices, BillBuilder& out)
{
    const NodeMeters& meters = metersOf(s[nodeClass]);
    out.line(Category::Compute, {"Nodes", s[nodeClass].text()}, allMonth<Dimension::InstanceTime>(s[nodes]),
             prices.find<Dimension::InstanceTime>(nodeKey(s[nodeClass], s[purchaseOption])));
    if (!s[scaling].isZero())
        out.line(Category::Compute, {"Concurrency scaling"}, counted<Dimension::InstanceTime>(s[scaling] * s[nodes]),
                 prices.find<Dimension::InstanceTime>(nodeKey(meters.scaling, purchase::onDemand)));
    if (hasManagedStorage(s))
        out.line(Category::Storage, {"Managed storage"}, allMonth<Dimension::GbTime>(s[storage]),
                 prices.find<Dimension::GbTime>({component::storage, meters.storage, provisioned, {}, purchase::onDemand}));
    else
        out.included(Category::Storage, {"Disks, part of the nodes"});
    if (!s[spectrum].isZero())
        out.line(Category::Io, {"Scanned by Spectrum"}, counted<Dimension::Tb>(s[spectrum]),
                 prices.find<Dimension::Tb>({component::other, spectrumMeter, {}, {}, purchase::onDemand}));
}

void billServerless(const Settings& s, const Prices& prices, BillBuilder& out)
{
    const auto price = [&](Symbol purchase) { return prices.find<Dimension::RpuTime>({component::computeCapacity, rpuMeter, serverless, {}, purchase}); };
    const Decimal reserved = isReserved(s) ? s[reservedRpu] : Decimal(0);
    if (!reserved.isZero())
        out.line(Category::Compute, {"Reserved RPUs"}, allMonth<Dimension::RpuTime>(reserved), price(s[serverlessPurchase]));
    const Amount rpu = beyond(std::max(s[averageRpu], s[baseRpu]), reserved);
    out.line(Category::Compute, {reserved.isZero() ? "RPUs" : "RPUs beyond the reserved"},
             counted<Dimension::RpuTime>(rpu * s[activeHours] * hoursPerMonth / Decimal(24)), price(purchase::onDemand));
    out.line(Category::Storage, {"Managed storage"}, allMonth<Dimension::GbTime>(s[storage]),
             prices.find<Dimension::GbTime>({component::storage, serverlessStorageMeter, serverless, {}, purchase::onDemand}));
}

void bill(const Settings& s, const Prices& prices, BillBuilder& out)
{
    if (isServerless(s))
        billServerless(s, prices, out);
    else
        billNodes(s, prices, out);
    if (!s[snapshots].isZero())
        out.line(Category::Backup, {"Manual snapshots"}, allMonth<Dimension::GbTime>(s[snapshots]),
                 prices.find<Dimension::GbTime>({component::backup, backupMeter, {}, {}, purchase::onDemand}));
    transfer.bill(s, prices, out);
}

void checkServerless(const Settings& s, Problems& problems)
{
    const Decimal base = s[baseRpu];
    const bool multiple = (base / Decimal(base > Decimal(512) ? 32 : 8)).isWhole();
    if (base != Decimal(4) && !multiple)
        problems.add("The base capacity is 4 RPUs, a multiple of 8 up to 512, or above that a multiple of 32; " + base.toString() + " is none.");
    const Decimal limitTb = base < Decimal(8) ? 32 : base < Decimal(32) ? 128 : 0;
    if (!limitTb.isZero() && s[storage] > limitTb * Decimal(1000))
        problems.add("A base capacity of " + base.toString() + " RPUs serves at most " + limitTb.toString() + " TB of managed storage.");
    if (s[averageRpu] < base)
        problems.add("The average capacity while active is at least the base capacity, " + base.toString() + " RPUs, which is billed.");
}

void check(const Settings& s, Problems& problems)
{
    if (isServerless(s))
        checkServerless(s, problems);
    else if (s[nodes] < Decimal(2) && !metersOf(s[nodeClass]).single)
        problems.add("A cluster of " + s[nodeClass].str() + " nodes has at least two.");
}

void traits(const Settings& s, Traits& t)
{
    const char* const slaDocument = "Amazon Redshift Service Level Agreement, 2022-05-19";
    t.text(Trait::Engine, "Redshift SQL, from PostgreSQL", guide);
    t.text(Trait::Licence, "proprietary", guide);
    t.none(Trait::SelfHosting, guide);
    t.none(Trait::Branching, guide, "snapshots, and data shared between warehouses");
    t.text(Trait::MultiRegion, "one region; snapshots can be copied to another", guide);
    if (isServerless(s)) {
        t.text(Trait::Serverless, "4 to 512 RPU at the base, in steps of 8; more on demand", guide);
        t.yes(Trait::ScaleToZero, guide, "storage only");
        return;
    }
    t.none(Trait::Serverless, guide, "but concurrency scaling");
    t.none(Trait::ScaleToZero, guide, "but a cluster can be paused");
    s[nodes] < Decimal(2) ? t.percent(Trait::Sla, 0.995_d, slaDocument, "one node") : t.percent(Trait::Sla, 0.999_d, slaDocument);
    t.text(Trait::Durability, hasManagedStorage(s) ? "in S3" : "on the nodes' disks, with snapshots in S3", guide);
}

/// RPUs as sold: steps of 8 up to 512.
Decimal soldRpu(Decimal rpu) { return std::max((rpu / Decimal(8)).ceil(), Decimal(1)) * Decimal(8); }

void size(Sizing& z)
{
    namespace w = workload;
    const Workload& need = z.need();
    const ComputeNeed peak = z.computeNeed();
    z.set(storage, need[w::data]);
    z.set(transfer.internet, need[w::egress]);
    z.rule("Automated snapshots of managed storage are free of charge; manual ones are not counted.");
    const bool idle = need[w::activeHours] < Decimal(365);
    z.choose(deployment, idle ? std::vector{serverless, provisioned} : std::vector{provisioned, serverless});
    if (z.settings()[deployment] == serverless) {
        const Decimal floor = need[w::data] > Decimal(128'000) ? 32 : 8;
        const Decimal rpu = std::max(soldRpu(std::max(peak.memoryGib / Decimal(16), peak.vcpu / Decimal(2))), floor);
        if (rpu > Decimal(512))
            return z.refuse("a serverless base capacity of " + rpu.toString() + " RPUs is needed, 512 are the most");
        z.set(baseRpu, rpu);
        z.set(averageRpu, rpu);
        z.set(activeHours, need[w::activeHours] * Decimal(24) / hoursPerMonth);
        z.rule(std::string(idle ? "Serverless: for load in less than half of the hours. " : "") + "An RPU has 16 GB of memory and is taken as 2 vCPU, as RA3 nodes have them.");
        return;
    }
    if (need[w::zoneRedundant])
        z.rule("RA3 nodes keep the data in S3, and AWS can move a cluster to another zone; a Multi-AZ cluster is not modelled.");
    const struct {
        Symbol type;
        Decimal vcpu, memoryGib, most;
    } types[] = {{Symbol("ra3.large"), 2, 16, 2}, {Symbol("ra3.xlplus"), 4, 32, 16}, {Symbol("ra3.4xlarge"), 12, 96, 32}, {Symbol("ra3.16xlarge"), 48, 384, 128}};
    for (const auto& type : types) {
        const Decimal count = std::max({(peak.vcpu / type.vcpu).ceil(), (peak.memoryGib / type.memoryGib).ceil(), (need[w::data] / Decimal(type.vcpu < Decimal(4) ? 8'000 : 32'000)).ceil(), Decimal(2)});
        if (count > type.most)
            continue;
        z.set(nodeClass, type.type);
        z.set(nodes, count);
        z.chooseAny(purchaseOption);
        z.rule("The smallest RA3 type that needs no more than " + type.most.toString() + " nodes, at least two of them.");
        return;
    }
    z.refuse("more than 128 nodes of ra3.16xlarge are needed");
}

void topology(const Settings& s, TopologyBuilder& t)
{
    static const char* const resilience = "Amazon Redshift Management Guide: resilience in Amazon Redshift";
    if (isServerless(s)) {
        shape::opaque(t, guide, "Serverless workgroup", s[baseRpu].toString() + " RPU", NodeKind::Endpoint);
        t.link(t.firstOf(NodeKind::Endpoint), shape::objectStore(t, guide, "Managed storage"), LinkMode::ReadsFrom);
        return;
    }
    auto& cluster = t.group("cluster", "Cluster", guide);
    cluster.led = false;
    cluster.toWrite = cluster.toRead = shape::whole(s[nodes]);
    cluster.rebuild = remedy("the failed node is replaced", Actor::Vendor, {}, {}, resilience);
    cluster.elsewhere = remedy("the cluster is relocated or restored from a snapshot in another zone", Actor::User, {}, {}, resilience);
    const std::size_t store = hasManagedStorage(s) ? shape::objectStore(t, guide, "Managed storage in S3") : 0;
    for (const shape::Drawn& some : shape::drawn(s[nodes])) {
        const std::size_t node = t.node(cluster, {.kind = NodeKind::Worker, .id = "node-" + std::to_string(some.first), .label = some.label("Node"), .detail = s[nodeClass].str(), .zone = 0, .copies = some.copies()});
        if (hasManagedStorage(s))
            t.link(store, node, LinkMode::ReadsFrom);
    }
}

const Service service{
    .id = "aws.redshift",
    .name = "Amazon Redshift",
    .provider = "AWS",
    .summary = "Data warehouse on clusters of nodes, or serverless by the RPU-hour",
    .catalogs = {{Symbol("aws"), Symbol("redshift")}, aws::transferCatalog},
    .parameters = &parameters,
    .bill = bill,
    .check = check,
    .traits = traits,
    .topology = topology,
    .configurations = {{"RA3 cluster", {{"deployment", "provisioned"}}},
                       {"RA3 cluster with Spectrum", {{"deployment", "provisioned"}, {"spectrumData", "10"}}},
                       {"Serverless", {{"deployment", "serverless"}, {"activeHours", "8"}}}},
    .kinds = {workload::analytics},
    .size = size,
    .recover = [](Sizing& z) { z.staysInRegion("a warehouse stands in one region", "copies of its snapshots in another region are not modelled"); },
    .defaultRegion = "us-east-1",
    .source = guide,
    .notModelled = {"Multi-AZ clusters", "copies of snapshots in other regions", "Redshift ML", "free credits of concurrency scaling", "data sharing between regions"},
    .migratedBy = &migration::awsDms,
    .advice = {.encryptionChosen = true},
};
const RegisterService registered(service);

}  // namespace
}  // namespace costrata
