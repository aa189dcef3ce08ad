// SPDX-License-Identifier: GPL-3.0-or-later
// Tiger Cloud, formerly Timescale: PostgreSQL for time series, by the hour of a compute size and the stored gigabyte. The vendor
// publishes the price of the smallest size of each plan only.
#include "services/service.h"
#include "topology/shapes.h"

#include <algorithm>
#include <iterator>

namespace costrata {
namespace {

const Symbol postgresql{"postgresql"}, performance{"performance"}, scale{"scale"}, smallest{"smallest"};
const Symbol performanceStorage{"high-performance storage (Performance plan)"}, scaleStorage{"high-performance storage (Scale plan)"},
    tieredStorage{"tiered object storage"}, ioBoostMeter{"IO boost"}, poolerMeter{"connection pooler"};
const char* const guide = "Tiger Data: Pricing plans; account management documentation";
const char* const licenceFile = "NOTICE of the repository timescale/timescaledb";

/// A size and its name in each plan's price list.
struct Size {
    Symbol id;
    const char* label;
    int cpu;  ///< 0: less than one
    Symbol performance, scale;
};
const Size sizes[] = {
    {smallest, "Smallest", 0, Symbol("smallest service, Performance plan"), Symbol("smallest service, Scale plan")},
    {Symbol("1-cpu"), "1 CPU", 1, Symbol("1 CPU service, Performance plan"), Symbol("1 CPU service, Scale plan")},
    {Symbol("2-cpu"), "2 CPU", 2, Symbol("2 CPU service, Performance plan"), Symbol("2 CPU service, Scale plan")},
    {Symbol("4-cpu"), "4 CPU", 4, Symbol("4 CPU service, Performance plan"), Symbol("4 CPU service, Scale plan")},
    {Symbol("8-cpu"), "8 CPU, 32 GB", 8, Symbol("8 CPU service, Performance plan"), Symbol("8 CPU service, Scale plan")},
    {Symbol("16-cpu"), "16 CPU", 16, {}, Symbol("16 CPU service, Scale plan")},
    {Symbol("32-cpu"), "32 CPU, 128 GB", 32, {}, Symbol("32 CPU service, Scale plan")},
};
std::vector<Option> sizeOptions()
{
    std::vector<Option> options;
    std::transform(std::begin(sizes), std::end(sizes), std::back_inserter(options), [](const Size& s) { return Option{s.id, s.label}; });
    return options;
}

bool isScale(const Settings& s);

Parameters parameters;
const Choice plan = parameters.choice({.id = "plan", .label = "Plan", .group = "Compute",
    .options = {{performance, "Performance"}, {scale, "Scale"}}, .chosen = "scale",
    .help = "Performance: up to 8 CPU and 16 TB, recovery to any point of 3 days. Scale: up to 32 CPU and 64 TB, 14 days, "
            "read replicas and tiered storage.",
    .source = guide});
const Choice serviceSize = parameters.choice({.id = "class", .label = "Service size", .group = "Compute", .options = sizeOptions(), .chosen = "smallest",
    .help = "The vendor publishes the price of the smallest size only, as a price from which regions start; larger sizes need an imported price.",
    .source = guide});
const Number haReplicas = parameters.number({.id = "haReplicas", .label = "High-availability replicas", .group = "Compute", .max = 10, .initial = 1,
    .whole = true, .help = "Each is charged like the primary, compute and storage. Performance has one at most.", .source = guide});
const Number readReplicas = parameters.number({.id = "readReplicas", .label = "Read replicas", .group = "Replicas", .max = 100, .initial = 0,
    .whole = true, .help = "Scale plan. Each is charged like the primary, compute and storage.", .source = guide});
const Flag pooler = parameters.flag({.id = "pooler", .label = "Connection pooler", .group = "Compute",
    .help = "A paid add-on without a published price.", .source = guide});

const Number storage = parameters.number({.id = "storage", .label = "Data", .group = "Storage", .unit = "GB", .max = 65536, .initial = 100,
    .step = 10, .grows = Grows::Data, .help = "Compressed, as used; nothing is provisioned. A service's binaries count as well, up to 0.9 GB.", .source = guide});
const Number tiered = parameters.number({.id = "tieredStorage", .label = "Tiered data", .group = "Storage", .unit = "GB", .max = 10'000'000,
    .initial = 0, .step = 100, .grows = Grows::Data, .when = isScale, .help = "In object storage, by its uncompressed size; replicas share it.", .source = guide});
const Flag ioBoost = parameters.flag({.id = "ioBoost", .label = "IO boost", .group = "Storage", .when = isScale,
    .help = "Up to 40,000 IOPS. A paid add-on without a published price.", .source = guide});

bool isScale(const Settings& s) { return s[plan] == scale; }

const Size& sizeOf(const Settings& s)
{
    const auto found = std::find_if(std::begin(sizes), std::end(sizes), [&](const Size& one) { return one.id == s[serviceSize]; });
    return found == std::end(sizes) ? sizes[0] : *found;
}

void bill(const Settings& s, const Prices& prices, BillBuilder& out)
{
    const auto key = [](Symbol part, Symbol name) { return PriceKey{part, name, {}, postgresql, purchase::onDemand}; };
    const Size& chosen = sizeOf(s);
    const auto compute = prices.find<Dimension::InstanceTime>(key(component::computeInstance, isScale(s) ? chosen.scale : chosen.performance));
    const auto disk = prices.find<Dimension::GbTime>(key(component::storage, isScale(s) ? scaleStorage : performanceStorage));
    const Decimal replicas = isScale(s) ? s[readReplicas] : Decimal(0);
    out.line(Category::Compute, {"Primary and high-availability replicas,", chosen.label},
        allMonth<Dimension::InstanceTime>(Decimal(1) + s[haReplicas]), compute);
    if (compute && chosen.id == smallest)
        out.assume("Tiger Cloud compute is billed at the published entry price; the price of the region may be higher.");
    out.line(Category::Storage, {"Storage of primary and high-availability replicas"},
        allMonth<Dimension::GbTime>(s[storage] * (Decimal(1) + s[haReplicas])), disk);
    if (!replicas.isZero()) {
        out.line(Category::Replication, {"Read replicas,", chosen.label}, allMonth<Dimension::InstanceTime>(replicas), compute);
        out.line(Category::Replication, {"Storage of read replicas"}, allMonth<Dimension::GbTime>(s[storage] * replicas), disk);
    }
    if (isScale(s) && !s[tiered].isZero())
        out.line(Category::Storage, {"Tiered data"}, allMonth<Dimension::GbTime>(s[tiered]),
            prices.find<Dimension::GbTime>(key(component::storage, tieredStorage)));
    if (isScale(s) && s[ioBoost])
        out.line(Category::Storage, {"IO boost"}, allMonth<Dimension::InstanceTime>(1),
            prices.find<Dimension::InstanceTime>(key(component::iops, ioBoostMeter)));
    if (s[pooler])
        out.line(Category::Other, {"Connection pooler"}, allMonth<Dimension::InstanceTime>(1),
            prices.find<Dimension::InstanceTime>(key(component::other, poolerMeter)));
    out.included(Category::Backup, {"Backups and point-in-time recovery"});
    out.included(Category::Transfer, {"Ingress and egress"});
}

void check(const Settings& s, Problems& problems)
{
    if (isScale(s))
        return;
    if (sizeOf(s).cpu > 8)
        problems.add("The Performance plan ends at 8 CPU; larger services need the Scale plan.");
    if (s[storage] > Decimal(16384))
        problems.add("The Performance plan ends at 16 TB.");
    if (s[haReplicas] > Decimal(1))
        problems.add("The Performance plan has one high-availability replica.");
    if (!s[readReplicas].isZero())
        problems.add("Read replicas need the Scale plan; they are not billed here.");
}

void traits(const Settings& s, Traits& t)
{
    t.text(Trait::Engine, "PostgreSQL with TimescaleDB", guide);
    t.text(Trait::Licence, "Apache License 2.0 and Timescale License, included", licenceFile);
    t.yes(Trait::SelfHosting, licenceFile, "TimescaleDB");
    if (isScale(s))
        t.text(Trait::ReadReplicas, "each charged like the primary", guide);
    else
        t.none(Trait::ReadReplicas, guide, "with the Scale plan");
    t.sizes(Trait::Storage, 0, isScale(s) ? 65536 : 16384, "GB", guide, "compressed");
    t.none(Trait::Serverless, guide, "compute sizes; storage is billed as used");
    t.none(Trait::ScaleToZero, guide);
    t.text(Trait::MultiRegion, "a service has one region", guide);
    t.yes(Trait::Analytics, "Tiger Cloud documentation: hypercore", "columnar chunks, hypercore");
}

void size(Sizing& z)
{
    namespace w = workload;
    const Workload& need = z.need();
    if (w::needsSecondRegion(need))
        z.refuse("a service lives in one region");
    if (need[w::backupDays] > Decimal(14))
        z.refuse("point-in-time recovery reaches 14 days back");
    // The average has no least size, so its peak may be the half CPU of the smallest service.
    const ComputeNeed average = z.computeNeed(false);
    const Decimal cpu = std::max(average.vcpu * need[w::peakFactor], average.memoryGib / Decimal(4));
    z.rule("At the peak that is " + cpu.toString() + " CPU; a CPU has 4 GB of memory, the smallest service half a CPU.");
    const auto fitting = std::ranges::find_if(sizes, [&](const Size& one) { return (one.cpu ? Decimal(one.cpu) : 0.5_d) >= cpu; });
    if (fitting == std::end(sizes))
        return z.refuse(cpu.toString() + " CPU are needed, 32 are the most of the Scale plan");
    const bool performs = fitting->cpu <= 8 && need[w::backupDays] <= Decimal(3) && need[w::data] <= Decimal(16384);
    z.set(plan, performs ? performance : scale);
    z.set(serviceSize, fitting->id);
    z.set(haReplicas, need[w::zoneRedundant] ? 1 : 0);
    z.set(storage, need[w::data]);
    z.rule("Storage is taken uncompressed; compression makes it less. The Performance plan recovers to any point of 3 days, Scale of 14.");
}

void topology(const Settings& s, TopologyBuilder& t)
{
    static const char* const haGuide = "Tiger Data documentation: high availability";
    const Claims shared{claim(Category::Compute, Category::Storage)};
    shape::servers(t, {.source = haGuide, .detail = sizeOf(s).label, .standbys = shape::whole(s[haReplicas]), .readable = true, .mode = LinkMode::Asynchronous, .standbyBills = shared,
                       .readers = shape::whole(s[readReplicas]), .readerDetail = sizeOf(s).label, .readersStandIn = StandsIn::Never});
    const std::size_t primary = t.firstOf(NodeKind::Writer);
    if (!s[tiered].isZero()) {
        auto& objects = t.group("tiered", "Tiered data", guide);
        t.link(primary, t.node(objects, {.kind = NodeKind::ObjectStore, .id = "tiered", .label = "Object storage", .bills = Claims{0, {"Tiered data"}}}), LinkMode::Asynchronous);
    }
    if (s[pooler])
        t.link(t.node(t.group("pooler", "Connection pooler", guide), {.kind = NodeKind::Proxy, .id = "pooler", .label = "Connection pooler", .bills = Claims{0, {"Connection pooler"}}}), primary, LinkMode::Routes);
}

const Service service{
    .id = "timescale.tiger",
    .name = "Tiger Cloud",
    .provider = "Tiger Data",
    .summary = "Managed TimescaleDB: PostgreSQL for time series, storage by compressed use",
    .catalogs = {{Symbol("timescale"), Symbol("tiger-cloud")}},
    .parameters = &parameters,
    .bill = bill,
    .check = check,
    .traits = traits,
    .topology = topology,
    .configurations = {{"Performance", {{"plan", "performance"}}}, {"Scale", {{"plan", "scale"}}}},
    .kinds = {workload::timeSeries, workload::relational},
    .engines = {workload::postgresql},
    .size = size,
    .clouds = {"AWS", "Azure"},  // Tiger Cloud documentation: available regions
    // Tiger Data documentation: Supported regions.
    .fixedRegions = {"us-east-1", "us-east-2", "us-west-2", "ca-central-1", "eu-central-1", "eu-central-2", "eu-west-1", "eu-west-2",
                     "ap-south-1", "ap-southeast-1", "ap-southeast-2", "ap-northeast-1", "sa-east-1", "azure-eastus2", "azure-westeurope"},
    .defaultRegion = "us-east-1",
    .source = guide,
    .notModelled = {"the Enterprise plan", "the trial", "production support", "private networking"},
};
const RegisterService registered(service);

}  // namespace
}  // namespace costrata
