// SPDX-License-Identifier: GPL-3.0-or-later
// Heroku Postgres: a flat monthly price for a plan. Three plans have a price in public material; others need an imported one.
#include "services/service.h"
#include "topology/shapes.h"

#include <algorithm>
#include <iterator>

namespace costrata {
namespace {

const Symbol postgresql{"postgresql"}, singleNode{"single node"}, withStandby{"with HA standby"};
const char* const guide = "Heroku Dev Center: Choosing the right Heroku Postgres plan";

/// A plan, its memory and its disk; a memory of 0 is not published.
struct Plan {
    Symbol name;
    Symbol variant;
    int memoryGb, diskGb;
};
const Plan plans[] = {{Symbol("Essential-0"), singleNode, 0, 1}, {Symbol("Standard-0"), singleNode, 4, 64}, {Symbol("Premium-0"), withStandby, 4, 64}};
std::vector<Option> planOptions()
{
    std::vector<Option> options;
    for (const Plan& one : plans)
        options.push_back({one.name, one.name.str()});
    return options;
}

Parameters parameters;
const Choice plan = parameters.choice({.id = "class", .label = "Plan", .group = "Compute", .options = planOptions(), .chosen = "Standard-0",
    .help = "Essential: shared. Standard: an instance of its own. Premium: with a standby.", .source = guide});
const Number databases = parameters.number({.id = "databases", .label = "Databases", .group = "Compute", .min = 1, .max = 1000, .initial = 1, .whole = true,
    .help = "Each on the plan; a follower is one more."});
const Number data = parameters.number({.id = "storage", .label = "Data", .group = "Storage", .unit = "GB", .max = 64, .initial = 10, .grows = Grows::Data,
    .help = "Of each database. The plan's disk is part of its price.", .source = guide});

const Plan& planOf(const Settings& s)
{
    const auto found = std::ranges::find(plans, s[plan], &Plan::name);
    return found == std::end(plans) ? plans[0] : *found;
}

void bill(const Settings& s, const Prices& prices, BillBuilder& out)
{
    out.line(Category::Compute, {"Database", s[plan].text()}, allMonth<Dimension::InstanceTime>(s[databases]),
             prices.find<Dimension::InstanceTime>({component::computeInstance, s[plan], planOf(s).variant, postgresql, purchase::onDemand}));
    out.included(Category::Storage, {"The plan's disk"});
    if (s[plan] != plans[0].name)
        out.included(Category::Backup, {planOf(s).variant == withStandby ? "Rollback, 7 days" : "Rollback, 4 days"});
}

void check(const Settings& s, Problems& problems)
{
    if (s[data] > Decimal(planOf(s).diskGb))
        problems.add("The plan " + s[plan].str() + " holds " + std::to_string(planOf(s).diskGb) + " GB.");
}

void traits(const Settings& s, Traits& t)
{
    const bool premium = planOf(s).variant == withStandby, essential = s[plan] == plans[0].name;
    t.text(Trait::Engine, "PostgreSQL", guide);
    t.text(Trait::Licence, "open source, included", "PostgreSQL License");
    t.yes(Trait::SelfHosting, "PostgreSQL License", "PostgreSQL");
    t.sizes(Trait::Storage, 0, planOf(s).diskGb, "GB", guide, "larger plans exist");
    t.none(Trait::Serverless, guide, "plans of a fixed size");
    t.none(Trait::ScaleToZero, guide);
    t.text(Trait::Sla, std::string("under ") + (premium ? "15 min" : essential ? "4 h" : "1 h") + " of downtime expected a month", guide);
    t.text(Trait::Durability, premium ? "a standby; write-ahead log shipped every 60 s" : "one instance; write-ahead log shipped every 60 s", guide);
    t.text(Trait::MultiRegion, "a database has one region", guide);
}

void size(Sizing& z)
{
    namespace w = workload;
    const Workload& need = z.need();
    if (w::needsSecondRegion(need))
        z.refuse("a plan has one region");
    const ComputeNeed compute = z.computeNeed(false);
    const Decimal peak = compute.vcpu * need[w::peakFactor];
    if (peak > Decimal(1) || compute.memoryGib > Decimal(4) || need[w::data] * 1.2_d > Decimal(64))
        z.refuse("of its plans only the smallest have a price in public material (4 GB of memory, 64 GB of disk)");
    const bool essential = !need[w::zoneRedundant] && need[w::data] * 1.2_d <= Decimal(1) && peak <= 0.5_d && need[w::backupDays].isZero();
    z.set(plan, need[w::zoneRedundant] ? plans[2].name : essential ? plans[0].name : plans[1].name);
    if (need[w::backupDays] > (need[w::zoneRedundant] ? Decimal(7) : Decimal(4)))
        z.refuse("rollback reaches 4 days back (Standard) or 7 (Premium)");
    z.set(data, need[w::data]);
    z.rule("No vCPUs are published; a Standard-0 is taken to serve what one vCPU does.");
}

void topology(const Settings& s, TopologyBuilder& t)
{
    const int standbys = planOf(s).variant == withStandby ? 1 : 0;
    if (s[databases] == Decimal(1)) {
        shape::servers(t, {.source = guide, .detail = s[plan].str(), .zoneStated = false, .standbys = standbys, .mode = LinkMode::Asynchronous});
        return;
    }
    shape::shards(t, {.source = guide, .count = s[databases], .replicas = standbys, .kind = NodeKind::Writer, .one = "Database", .detail = s[plan].str(), .zoneStated = false, .readable = false,
                      .replicaBills = {claim(Category::Compute, Category::Storage)}});
}

const Service service{
    .id = "heroku.postgres",
    .name = "Heroku Postgres",
    .provider = "Heroku",
    .summary = "Managed PostgreSQL at a flat monthly price for a plan",
    .catalogs = {{Symbol("heroku-postgres"), Symbol("postgres")}},
    .parameters = &parameters,
    .bill = bill,
    .check = check,
    .traits = traits,
    .topology = topology,
    .configurations = {{"Essential", {{"class", "Essential-0"}, {"storage", "1"}}}, {"Standard", {{"class", "Standard-0"}}}, {"Premium", {{"class", "Premium-0"}}}},
    .kinds = {workload::relational},
    .engines = {workload::postgresql},
    .size = size,
    .clouds = {"AWS"},  // Heroku Dev Center: regions
    .fixedRegions = {"us", "eu"},
    .defaultRegion = "us",
    .source = guide,
    .notModelled = {"plans above the smallest, which have no public price", "Private and Shield plans", "Heroku Connect"},
};
const RegisterService registered(service);

}  // namespace
}  // namespace costrata
