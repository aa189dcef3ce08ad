// SPDX-License-Identifier: GPL-3.0-or-later
// Railway: a database is a container with a volume, billed by the memory, CPU, disk and egress that it uses. The plan's fee is a
// minimum: use counts towards it.
#include "services/service.h"
#include "topology/shapes.h"

#include <algorithm>

namespace costrata {
namespace {

const Symbol postgresql{"postgresql"}, mysql{"mysql"}, redis{"redis"}, mongodb{"mongodb"}, hobby{"hobby"}, pro{"pro"}, usage{"usage"};
const Symbol hobbyFee{"Hobby plan"}, proFee{"Pro plan"}, ram{"RAM"}, cpu{"CPU"}, volume{"volume storage"}, egressMeter{"network egress"};
const char* const guide = "Railway documentation: Pricing plans";

Parameters parameters;
const Choice engine = parameters.choice({.id = "engine", .label = "Engine", .group = "Compute",
    .options = {{postgresql, "PostgreSQL"}, {mysql, "MySQL"}, {redis, "Redis"}, {mongodb, "MongoDB"}}, .chosen = "postgresql", .help = "All cost the same: what they use."});
const Choice plan = parameters.choice({.id = "plan", .label = "Plan", .group = "Compute", .options = {{hobby, "Hobby"}, {pro, "Pro"}}, .chosen = "pro",
    .help = "The fee is a minimum for all that one's workspace uses, not added to it.", .source = guide});
const Number memory = parameters.number({.id = "memory", .label = "Memory used, average", .group = "Compute", .unit = "GB", .max = 10000, .initial = 2, .grows = Grows::Load,
    .source = guide});
const Number vcpu = parameters.number({.id = "vcpu", .label = "CPU used, average", .group = "Compute", .unit = "vCPU", .max = 10000, .initial = 0.5_d, .step = 0.5_d,
    .grows = Grows::Load, .help = "As used, not as provisioned.", .source = guide});
const Number storage = parameters.number({.id = "storage", .label = "Volume used", .group = "Storage", .unit = "GB", .max = 10000, .initial = 10, .grows = Grows::Data,
    .source = guide});
const Number egress = parameters.number({.id = "egress", .label = "Egress", .group = "Network", .unit = "GB / month", .max = 10'000'000, .initial = 0, .step = 10,
    .grows = Grows::Load, .source = guide});

PriceKey key(Symbol part, Symbol name, Symbol variant = {}) { return {part, name, variant, {}, purchase::onDemand}; }

template <Dimension D>
void use(BillBuilder& out, Category category, const char* what, Quantity<D> quantity, const PriceRef<D>& price, Decimal& used)
{
    out.line(category, {what}, quantity, price);
    if (price)
        used += price.tiers.front().unit.fromBase(quantity.base().value()) * price.tiers.front().amount;
}

void bill(const Settings& s, const Prices& prices, BillBuilder& out)
{
    Decimal used;
    use(out, Category::Compute, "Memory", allMonth<Dimension::GbTime>(s[memory]), prices.find<Dimension::GbTime>(key(component::computeCapacity, ram, usage)), used);
    use(out, Category::Compute, "CPU", allMonth<Dimension::VcpuTime>(s[vcpu]), prices.find<Dimension::VcpuTime>(key(component::computeCapacity, cpu, usage)), used);
    use(out, Category::Storage, "Volume", allMonth<Dimension::GbTime>(s[storage]), prices.find<Dimension::GbTime>(key(component::storage, volume)), used);
    if (!s[egress].isZero())
        use(out, Category::Transfer, "Egress", counted<Dimension::Gb>(s[egress]), prices.find<Dimension::Gb>(key(component::dataTransfer, egressMeter)), used);

    const auto fee = prices.find<Dimension::InstanceTime>(key(component::planFee, s[plan] == hobby ? hobbyFee : proFee));
    const Decimal minimum = fee ? fee.tiers.front().amount : Decimal();
    if (fee && used >= minimum)
        out.included(Category::Other, {"The plan's fee, which use counts towards"});
    else
        out.line(Category::Other, {"The plan's fee beyond what is used"}, allMonth<Dimension::InstanceTime>(minimum.isZero() ? Decimal(1) : (minimum - used) / minimum), fee);
    out.assume("Railway lists its prices for a month of 30 days; they are taken for the month of 730 hours.");
}

void traits(const Settings& s, Traits& t)
{
    t.text(Trait::Engine, s[engine] == mysql ? "MySQL" : s[engine] == redis ? "Redis" : s[engine] == mongodb ? "MongoDB" : "PostgreSQL", guide);
    t.yes(Trait::EngineItself, guide, "the engine's image");
    t.text(Trait::Licence, "of the engine's image; the platform charges none", guide);
    t.yes(Trait::SelfHosting, guide, "the engine's image runs anywhere");
    t.text(Trait::Serverless, "memory and CPU are billed as used", guide);
    t.none(Trait::ScaleToZero, guide, "idle use is billed; the plan's fee is the least");
    t.text(Trait::MultiRegion, "a service has one region", guide);
}

void size(Sizing& z)
{
    namespace w = workload;
    const Workload& need = z.need();
    if (need[w::zoneRedundant])
        z.refuse("its price page has no database with a standby");
    if (w::needsSecondRegion(need))
        z.refuse("a volume lives in one region");
    const Symbol usual = need[w::kind] == w::cache ? redis : need[w::kind] == w::document ? mongodb : postgresql;
    z.set(engine, need[w::engine] == w::anyEngine ? usual : need[w::engine]);
    const bool inMemory = z.settings()[engine] == redis;
    const ComputeNeed average = z.computeNeed(false);
    z.set(vcpu, average.vcpu * need[w::targetUtilisation] * need[w::activeHours] / hoursPerMonth);
    z.set(memory, std::max(inMemory ? need[w::data] * 1.25_d : average.memoryGib, Decimal(1)));
    z.set(storage, need[w::data]);
    z.set(egress, need[w::egress]);
    z.rule("CPU is billed as used, so its mean over all hours.");
    z.rule(inMemory ? "Redis holds all data in memory, with a quarter to spare." : "Memory holds the working set all month, 1 GB at least.");
}

void topology(const Settings& s, TopologyBuilder& t) { shape::opaque(t, guide, "Database", s[engine].str(), NodeKind::Writer); }

const Service service{
    .id = "railway.database",
    .name = "Railway",
    .provider = "Railway",
    .summary = "Databases in containers, billed by the memory, CPU and disk they use",
    .catalogs = {{Symbol("railway"), Symbol("platform")}},
    .parameters = &parameters,
    .bill = bill,
    .traits = traits,
    .topology = topology,
    .configurations = {{"Hobby", {{"plan", "hobby"}}}, {"Pro", {{"plan", "pro"}}}},
    .kinds = {workload::relational, workload::document, workload::keyValue, workload::cache},
    .engines = {postgresql, mysql, redis, mongodb},
    .size = size,
    .fixedRegions = {"global"},
    .defaultRegion = "global",
    .source = guide,
    .notModelled = {"the trial", "the Enterprise plan", "backups of volumes", "applications in the workspace, which share the fee"},
};
const RegisterService registered(service);

}  // namespace
}  // namespace costrata
