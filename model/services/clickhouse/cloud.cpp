// SPDX-License-Identifier: GPL-3.0-or-later
// ClickHouse Cloud: compute units while a service runs, compressed storage and backups by the terabyte, and traffic.
#include "services/service.h"
#include "topology/shapes.h"

#include <algorithm>

namespace costrata {
namespace {

const Symbol clickhouse{"clickhouse"}, basic{"basic"}, scale{"scale"}, enterprise{"enterprise"};
const Symbol storageMeter{"compressed data or backup storage"}, egressMeter{"public internet egress"}, crossRegionMeter{"cross-region transfer"};
const char* const guide = "ClickHouse Cloud documentation: Billing overview; Data transfer";
const Decimal unitVcpu = 2;  ///< of one compute unit, with 8 GiB

/// A tier, its name in the price list and the fewest replicas.
struct Tier {
    Symbol id;
    const char* label;
    Symbol unit;
    int replicas;
};
const Tier tiers[] = {{basic, "Basic", Symbol("compute unit of 8 GiB / 2 vCPU (basic)"), 1},
                      {scale, "Scale", Symbol("compute unit of 8 GiB / 2 vCPU (scale)"), 2},
                      {enterprise, "Enterprise", Symbol("compute unit of 8 GiB / 2 vCPU (enterprise)"), 2}};

bool isReplicated(const Settings& s);

Parameters parameters;
const Choice tier = parameters.choice({.id = "tier", .label = "Tier", .group = "Compute",
    .options = {{basic, "Basic: one replica"}, {scale, "Scale: two replicas or more"}, {enterprise, "Enterprise: two replicas or more"}}, .chosen = "scale", .source = guide});
const Number units = parameters.number({.id = "units", .label = "Compute units of each replica", .group = "Compute", .unit = "8 GiB, 2 vCPU", .min = 1, .max = 1000, .initial = 1,
    .whole = true, .grows = Grows::Load, .source = guide});
const Number replicas = parameters.number({.id = "replicas", .label = "Replicas", .group = "Compute", .min = 2, .max = 100, .initial = 2, .whole = true, .when = isReplicated,
    .source = guide});
const Number activeHours = parameters.number({.id = "activeHours", .label = "Active hours", .group = "Compute", .unit = "hours / month", .max = hoursPerMonth,
    .initial = hoursPerMonth, .step = 10, .help = "An idle service costs no compute. 730 is always on.", .source = guide});
const Number data = parameters.number({.id = "storage", .label = "Data, compressed", .group = "Storage", .unit = "GB", .max = 100'000'000, .initial = 500, .step = 10,
    .grows = Grows::Data, .help = "One copy, whatever the replicas. 1 TB is 1,000 GB.", .source = guide});
const Number backups = parameters.number({.id = "backups", .label = "Backups kept", .group = "Backup", .max = 365, .initial = 1, .whole = true,
    .help = "Each as large as the data. One is kept by default, taken daily.", .source = guide});
const Number egress = parameters.number({.id = "egress", .label = "Public egress", .group = "Network", .unit = "GB / month", .max = 10'000'000, .initial = 0, .step = 10,
    .grows = Grows::Load, .help = "Traffic inside the region and over private links is free.", .source = guide});
const Number crossRegion = parameters.number({.id = "crossRegionTraffic", .label = "Traffic to other regions", .group = "Network", .unit = "GB / month", .max = 10'000'000,
    .initial = 0, .step = 10, .grows = Grows::Load, .help = "The vendor has four rates by pair of regions; one is published in an example.", .source = guide});

bool isReplicated(const Settings& s) { return s[tier] != basic; }
const Tier& tierOf(const Settings& s) { return *std::ranges::find(tiers, s[tier], &Tier::id); }
PriceKey key(Symbol part, Symbol name, Symbol variant = {}) { return {part, name, variant, clickhouse, purchase::onDemand}; }

void bill(const Settings& s, const Prices& prices, BillBuilder& out)
{
    const Decimal copies = isReplicated(s) ? s[replicas] : Decimal(1);
    out.line(Category::Compute, {"Compute units,", tierOf(s).label}, counted<Dimension::ComputeUnitTime>(s[units] * copies * s[activeHours]),
             prices.find<Dimension::ComputeUnitTime>(key(component::computeCapacity, tierOf(s).unit, s[tier])));
    const auto stored = prices.find<Dimension::TbTime>(key(component::storage, storageMeter));
    out.line(Category::Storage, {"Data"}, allMonth<Dimension::TbTime>(s[data] / Decimal(1000)), stored);
    if (!s[backups].isZero())
        out.line(Category::Backup, {"Backups"}, allMonth<Dimension::TbTime>(s[data] * s[backups] / Decimal(1000)), stored);
    if (!s[egress].isZero())
        out.line(Category::Transfer, {"Public egress"}, counted<Dimension::Gb>(s[egress]), prices.find<Dimension::Gb>(key(component::dataTransfer, egressMeter)));
    if (!s[crossRegion].isZero()) {
        out.line(Category::Transfer, {"Traffic to other regions"}, counted<Dimension::Gb>(s[crossRegion]),
                 prices.find<Dimension::Gb>(key(component::dataTransfer, crossRegionMeter)));
        out.assume("ClickHouse Cloud traffic between regions is billed at the rate of the vendor's example; the pair of regions decides.");
    }
    out.included(Category::Transfer, {"Traffic in the region and over private links"});
}

void traits(const Settings& s, Traits& t)
{
    t.text(Trait::Engine, "ClickHouse", guide);
    t.text(Trait::Licence, "open source, included", "Apache License 2.0 of the repository ClickHouse/ClickHouse");
    t.yes(Trait::SelfHosting, "Apache License 2.0 of the repository ClickHouse/ClickHouse", "ClickHouse");
    t.text(Trait::Serverless, "units of 8 GiB and 2 vCPU, billed while the service runs", guide);
    t.yes(Trait::ScaleToZero, guide, "idle services cost storage only");
    t.text(Trait::ReadReplicas, isReplicated(s) ? "2 replicas or more, over one copy of the data" : "one replica", guide);
    t.text(Trait::MultiRegion, "a service has one region", guide);
}

void size(Sizing& z)
{
    namespace w = workload;
    const Workload& need = z.need();
    if (w::needsSecondRegion(need))
        z.refuse("a service lives in one region");
    const Decimal needed = (z.computeNeed().vcpu / unitVcpu).ceil();
    z.rule("Data lies in object storage; compute units are sized for the load alone, not for a working set in memory.");
    z.set(tier, need[w::zoneRedundant] || needed > Decimal(1) ? scale : basic);
    z.set(units, needed);
    z.rule(isReplicated(z.settings()) ? "Each of two replicas serves the whole load, so that one may fail." : "One replica of one unit, which the Basic tier sells.");
    z.set(activeHours, need[w::activeHours]);
    z.set(data, need[w::data]);
    z.rule("Data is taken uncompressed; compression makes it less.");
    z.set(backups, need[w::backupDays]);
    z.rule("A backup is kept for each of the days, each as large as the data.");
    z.set(egress, need[w::egress]);
}

void topology(const Settings& s, TopologyBuilder& t)
{
    static const char* const separation = "ClickHouse Cloud documentation: SharedMergeTree";
    const std::size_t store = shape::objectStore(t, separation, "Object storage");
    auto& service = t.group("replicas", "Replicas", separation);
    service.led = false;
    service.takeover = t.asStated("the other replicas go on over the same data");
    for (const shape::Drawn& some : shape::drawn(isReplicated(s) ? s[replicas] : Decimal(1)))
        t.link(store, t.node(service, {.kind = NodeKind::Worker, .id = "replica-" + std::to_string(some.first), .label = some.label("Replica"), .detail = s[units].toString() + " x 8 GiB, 2 vCPU",
                                       .copies = some.copies()}), LinkMode::ReadsFrom);
}

const Service service{
    .id = "clickhouse.cloud",
    .name = "ClickHouse Cloud",
    .provider = "ClickHouse",
    .summary = "Columnar analytics, compute by the unit while it runs and compressed storage",
    .catalogs = {{Symbol("clickhouse-cloud"), Symbol("clickhouse")}},
    .parameters = &parameters,
    .bill = bill,
    .traits = traits,
    .topology = topology,
    .configurations = {{"Basic", {{"tier", "basic"}}}, {"Scale", {{"tier", "scale"}}}, {"Enterprise", {{"tier", "enterprise"}}}},
    .kinds = {workload::analytics, workload::timeSeries},
    .size = size,
    .clouds = {"AWS", "Azure", "Google Cloud"},  // ClickHouse Cloud documentation: supported cloud regions
    .defaultRegion = "us-east-1",
    .source = guide,
    .notModelled = {"ClickPipes", "managed Postgres", "autoscaling within the hour", "committed contracts", "warehouses of several services"},
};
const RegisterService registered(service);

}  // namespace
}  // namespace costrata
