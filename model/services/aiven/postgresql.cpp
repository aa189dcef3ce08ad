// SPDX-License-Identifier: GPL-3.0-or-later
// Aiven for PostgreSQL: one price for a plan, with its machines, network and backups. The vendor publishes the price of the
// smallest size of each plan in its cheapest region; others need an imported price.
#include "services/service.h"
#include "topology/shapes.h"

#include <algorithm>
#include <iterator>

namespace costrata {
namespace {

const Symbol postgresql{"postgresql"}, extraStorage{"additional disk storage"};
const char* const guide = "Aiven: PostgreSQL pricing page, 2026-09-20";

/// A plan at its smallest size, and the variant of its price. A disk or CPU of 0 is not published for the plan.
struct Plan {
    Symbol id;
    const char* label;
    Symbol name, variant;
    int machines, cpu, memoryGb, diskGb;
};
const Plan plans[] = {
    {Symbol("developer"), "Developer", Symbol("Developer"), Symbol("single node"), 1, 1, 1, 8},
    {Symbol("hobbyist"), "Hobbyist", Symbol("Hobbyist (smallest size)"), Symbol("single node"), 1, 1, 1, 8},
    {Symbol("startup"), "Startup", Symbol("Startup (smallest size)"), Symbol("single node"), 1, 2, 4, 80},
    {Symbol("business"), "Business: a standby", Symbol("Business (smallest size)"), Symbol("1 standby"), 2, 0, 0, 0},
    {Symbol("premium"), "Premium: two standbys", Symbol("Premium (smallest size)"), Symbol("2 standbys"), 3, 0, 0, 0},
};
std::vector<Option> planOptions()
{
    std::vector<Option> options;
    for (const Plan& one : plans)
        options.push_back({one.id, one.label});
    return options;
}

Parameters parameters;
const Choice plan = parameters.choice({.id = "plan", .label = "Plan", .group = "Compute", .options = planOptions(), .chosen = "business",
    .help = "In its smallest size; the machines, their network and the backups are in the price.", .source = guide});
const Number services = parameters.number({.id = "services", .label = "Services", .group = "Compute", .min = 1, .max = 1000, .initial = 1, .whole = true,
    .help = "Databases of this plan; a read replica is one more."});
const Number data = parameters.number({.id = "storage", .label = "Data", .group = "Storage", .unit = "GB", .max = 11000, .initial = 50, .step = 10, .grows = Grows::Data,
    .help = "Of each service. What exceeds the plan's disk is charged apart, at a price that is not published.", .source = guide});

const Plan& planOf(const Settings& s)
{
    const auto found = std::ranges::find(plans, s[plan], &Plan::id);
    return found == std::end(plans) ? plans[0] : *found;
}

void bill(const Settings& s, const Prices& prices, BillBuilder& out)
{
    const Plan& chosen = planOf(s);
    out.line(Category::Compute, {"Service,", chosen.name.text()}, allMonth<Dimension::InstanceTime>(s[services]),
             prices.find<Dimension::InstanceTime>({component::computeInstance, chosen.name, chosen.variant, postgresql, purchase::onDemand}));
    out.included(Category::Storage, {"The plan's disk"});
    if (chosen.diskGb && s[data] > Decimal(chosen.diskGb))
        out.line(Category::Storage, {"Additional disk"}, allMonth<Dimension::GbTime>((s[data] - Decimal(chosen.diskGb)) * s[services]),
                 prices.find<Dimension::GbTime>({component::storage, extraStorage, {}, postgresql, purchase::onDemand}));
    out.included(Category::Backup, {"Backups"});
    out.included(Category::Transfer, {"Network traffic"});
    out.assume("Aiven plans are billed at the price from which the vendor's list starts; the price of the cloud and region may be higher.");
}

void check(const Settings& s, Problems& problems)
{
    if (planOf(s).memoryGb == 1 && s[data] > Decimal(planOf(s).diskGb))
        problems.add(std::string(planOf(s).label) + " holds 8 GB.");
}

void traits(const Settings& s, Traits& t)
{
    const Plan& chosen = planOf(s);
    t.text(Trait::Engine, "PostgreSQL", guide);
    t.text(Trait::Licence, "open source, included", "PostgreSQL License");
    t.yes(Trait::SelfHosting, "PostgreSQL License", "PostgreSQL");
    t.none(Trait::Serverless, guide, "plans of a fixed size");
    t.none(Trait::ScaleToZero, guide);
    if (chosen.memoryGb != 1)
        t.percent(Trait::Sla, 0.9999_d, guide);
    t.text(Trait::Durability, chosen.machines == 1 ? "one machine" : chosen.machines == 2 ? "a standby" : "two standbys", guide);
    t.text(Trait::MultiRegion, "a service has one region", guide);
}

void size(Sizing& z)
{
    namespace w = workload;
    const Workload& need = z.need();
    if (w::needsSecondRegion(need))
        z.refuse("a service lives in one region");
    const ComputeNeed compute = z.computeNeed();
    const Plan& startup = plans[2];
    if (compute.vcpu > Decimal(startup.cpu) || compute.memoryGib > Decimal(startup.memoryGb) || need[w::data] * 1.2_d > Decimal(startup.diskGb))
        z.refuse("only the smallest size of a plan has a published price (2 CPU, 4 GB of memory, 80 GB of disk)");
    z.set(plan, need[w::zoneRedundant] ? plans[3].id : startup.id);
    z.rule(need[w::zoneRedundant]
               ? "Business has a standby. Its smallest machine is not published with its price: check that it is no smaller than Startup's."
               : "Startup has one machine.");
    z.set(data, need[w::data]);
}

void topology(const Settings& s, TopologyBuilder& t)
{
    const int standbys = planOf(s).machines - 1;
    if (s[services] == Decimal(1)) {
        shape::servers(t, {.source = guide, .detail = planOf(s).label, .zoneStated = false, .standbys = standbys, .mode = LinkMode::Asynchronous});
        return;
    }
    shape::shards(t, {.source = guide, .count = s[services], .replicas = standbys, .kind = NodeKind::Writer, .one = "Service", .detail = planOf(s).label, .zoneStated = false, .readable = false,
                      .replicaBills = {claim(Category::Compute, Category::Storage)}});
}

const Service service{
    .id = "aiven.postgresql",
    .name = "Aiven for PostgreSQL",
    .provider = "Aiven",
    .summary = "Managed PostgreSQL on several clouds, one price for a plan",
    .catalogs = {{Symbol("aiven"), Symbol("postgresql")}},
    .parameters = &parameters,
    .bill = bill,
    .check = check,
    .traits = traits,
    .topology = topology,
    .configurations = {{"Startup", {{"plan", "startup"}}}, {"Business", {{"plan", "business"}}}, {"Premium", {{"plan", "premium"}}}},
    .kinds = {workload::relational},
    .engines = {workload::postgresql},
    .size = size,
    .clouds = {"AWS", "Azure", "Google Cloud"},  // Aiven documentation: available cloud regions
    .fixedRegions = {"global"},
    .defaultRegion = "global",
    .source = guide,
    .notModelled = {"larger sizes and other regions, which have no published price", "the free plan", "other engines of Aiven", "clusters in one's own cloud account"},
};
const RegisterService registered(service);

}  // namespace
}  // namespace costrata
