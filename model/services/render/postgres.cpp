// SPDX-License-Identifier: GPL-3.0-or-later
// Render Postgres: an instance by its memory, storage by the gigabyte, in a workspace.
#include "services/render/workspace.h"
#include "topology/shapes.h"

namespace costrata {
namespace {

const Symbol postgresql{"postgresql"}, singleInstance{"single instance"}, standbyVariant{"high-availability standby"}, storageMeter{"expandable storage"};
using render::guide;

bool mayStandBy(const Settings& s);
std::vector<Option> offeredClasses(const Settings& s, const Prices& prices);

Parameters parameters;
const Choice instance = parameters.choice({.id = "class", .label = "Instance", .group = "Compute", .chosen = "Pro-8gb", .offers = offeredClasses, .source = guide});
const Flag highAvailability = parameters.flag({.id = "highAvailability", .label = "High availability", .group = "Compute", .when = mayStandBy,
    .help = "A standby, from the Pro instances on. Its price is not published.", .source = guide});
const Number storage = parameters.number({.id = "storage", .label = "Storage", .group = "Storage", .unit = "GB", .min = 1, .max = 16384, .initial = 20, .whole = true, .step = 10,
    .grows = Grows::Data, .help = "Of the instance; it can grow but not shrink.", .source = "Render documentation: Flexible plans for Render Postgres"});
const render::Workspace workspace(parameters);

bool mayStandBy(const Settings& s) { return !s[instance].text().starts_with("Basic"); }
bool standsBy(const Settings& s) { return mayStandBy(s) && s[highAvailability]; }
PriceKey key(Symbol part, Symbol name, Symbol variant = {}) { return {part, name, variant, postgresql, purchase::onDemand}; }
std::vector<Option> offeredClasses(const Settings&, const Prices& prices) { return classOptions(prices, key(component::computeInstance, {}, singleInstance)); }

void bill(const Settings& s, const Prices& prices, BillBuilder& out)
{
    out.line(Category::Compute, {"Instance", s[instance].text()}, allMonth<Dimension::InstanceTime>(1),
             prices.find<Dimension::InstanceTime>(key(component::computeInstance, s[instance], singleInstance)));
    if (standsBy(s))
        out.line(Category::Compute, {"Standby", s[instance].text()}, allMonth<Dimension::InstanceTime>(1),
                 prices.find<Dimension::InstanceTime>(key(component::computeInstance, s[instance], standbyVariant)));
    out.line(Category::Storage, {"Storage"}, allMonth<Dimension::GbTime>(s[storage]), prices.find<Dimension::GbTime>(key(component::storage, storageMeter)));
    out.included(Category::Backup, {s[workspace.plan] == render::hobby ? "Point-in-time recovery, 3 days" : "Point-in-time recovery, 7 days"});
    workspace.bill(s, prices, out);
}

void traits(const Settings& s, Traits& t)
{
    t.text(Trait::Engine, "PostgreSQL", guide);
    t.text(Trait::Licence, "open source, included", "PostgreSQL License");
    t.yes(Trait::SelfHosting, "PostgreSQL License", "PostgreSQL");
    t.none(Trait::Serverless, guide, "instances");
    t.none(Trait::ScaleToZero, guide);
    t.text(Trait::MultiRegion, "an instance has one region", guide);
    t.text(Trait::Durability, standsBy(s) ? "a standby" : "one instance", guide);
}

void size(Sizing& z)
{
    namespace w = workload;
    const Workload& need = z.need();
    if (need[w::backupDays] > Decimal(7))
        z.refuse("point-in-time recovery reaches 7 days back");
    z.chooseClass(instance, key(component::computeInstance, {}, singleInstance), z.computeNeed());
    z.set(highAvailability, need[w::zoneRedundant]);
    if (need[w::zoneRedundant] && !mayStandBy(z.settings()))
        z.refuse("Basic instances have no standby");
    z.set(storage, need[w::data] * 1.2_d);
    z.rule("Storage has 20 % to spare; the workspace is Pro, with recovery to any point of 7 days.");
    z.set(workspace.bandwidth, need[w::egress]);
}

void topology(const Settings& s, TopologyBuilder& t)
{
    shape::servers(t, {.source = render::guide, .detail = s[instance].str(), .zoneStated = false, .standbys = standsBy(s) ? 1 : 0, .mode = LinkMode::Asynchronous, .standbyBills = {0, {"Standby"}}});
}

const Service service{
    .id = "render.postgres",
    .name = "Render Postgres",
    .provider = "Render",
    .summary = "Managed PostgreSQL on instances, beside the applications of the platform",
    .catalogs = {{Symbol("render"), Symbol("postgres")}, render::platformCatalog},
    .parameters = &parameters,
    .bill = bill,
    .traits = traits,
    .topology = topology,
    .configurations = {{"Single instance"}, {"High availability", {{"highAvailability", "yes"}}}},
    .kinds = {workload::relational},
    .engines = {workload::postgresql},
    .size = size,
    .recover = [](Sizing& z) { z.staysInRegion("a database lives in one region"); },
    .fixedRegions = render::regions,
    .defaultRegion = "oregon",
    .source = guide,
    .notModelled = {"the free instance", "read replicas", "the 20 % more of HIPAA workspaces", "applications in the workspace"},
    .advice = {.zones = {"highAvailability", {"no"}, "yes"}, .disk = {.allocated = "storage"}},
};
const RegisterService registered(service);

}  // namespace
}  // namespace costrata
