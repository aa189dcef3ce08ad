// SPDX-License-Identifier: GPL-3.0-or-later
// Render Key Value: an in-memory store by its memory, in a workspace.
#include "services/render/workspace.h"
#include "topology/shapes.h"

namespace costrata {
namespace {

const Symbol redis{"redis"}, singleInstance{"single instance"};
using render::guide;

std::vector<Option> offeredClasses(const Settings& s, const Prices& prices);

Parameters parameters;
const Choice instance = parameters.choice({.id = "class", .label = "Instance", .group = "Compute", .chosen = "Standard", .offers = offeredClasses, .source = guide});
const Number instances = parameters.number({.id = "instances", .label = "Instances", .group = "Compute", .min = 1, .max = 100, .initial = 1, .whole = true,
    .help = "Stores of this size, each on its own."});
const render::Workspace workspace(parameters);

PriceKey like(Symbol name = {}) { return {component::cache, name, singleInstance, redis, purchase::onDemand}; }
std::vector<Option> offeredClasses(const Settings&, const Prices& prices) { return classOptions(prices, like()); }

void bill(const Settings& s, const Prices& prices, BillBuilder& out)
{
    out.line(Category::Compute, {"Instance", s[instance].text()}, allMonth<Dimension::InstanceTime>(s[instances]), prices.find<Dimension::InstanceTime>(like(s[instance])));
    workspace.bill(s, prices, out);
}

void traits(const Settings&, Traits& t)
{
    t.text(Trait::Engine, "Valkey or Redis", "Render documentation: Key Value");
    t.text(Trait::Licence, "included", guide);
    t.yes(Trait::SelfHosting, "Valkey: BSD licence", "Valkey");
    t.sizes(Trait::Storage, 0, 40, "GB", guide, "in memory");
    t.none(Trait::Serverless, guide, "instances");
    t.none(Trait::ScaleToZero, guide);
    t.text(Trait::MultiRegion, "an instance has one region", guide);
}

void size(Sizing& z)
{
    namespace w = workload;
    const Workload& need = z.need();
    if (need[w::zoneRedundant])
        z.refuse("it has no standby");
    const Decimal memory = need[w::data] * 1.25_d;
    const Price* chosen = nullptr;
    for (const Price* price : z.prices().family(like())) {
        const auto gb = Decimal::parse(price->memoryGib);
        if (gb && *gb >= memory && (!chosen || price->amount < chosen->amount))
            chosen = price;
    }
    if (!chosen)
        return z.refuse("no instance holds " + need[w::data].toString() + " GB in memory");
    z.set(instance, chosen->key.name);
    z.rule("Memory holds all data with a quarter to spare. The price list has no figures of throughput: measure yours.");
    z.set(workspace.bandwidth, need[w::egress]);
}

void topology(const Settings& s, TopologyBuilder& t)
{
    shape::shards(t, {.source = render::guide, .count = s[instances], .kind = NodeKind::Cache, .one = "Instance", .detail = s[instance].str(), .zoneStated = false, .serves = Serves::Writes});
}

const Service service{
    .id = "render.key-value",
    .name = "Render Key Value",
    .provider = "Render",
    .summary = "Managed in-memory key-value store, beside the applications of the platform",
    .catalogs = {{Symbol("render"), Symbol("key-value")}, render::platformCatalog},
    .parameters = &parameters,
    .bill = bill,
    .traits = traits,
    .topology = topology,
    .configurations = {{"Single instance"}},
    .kinds = {workload::cache, workload::keyValue},
    .engines = {workload::redis},
    .size = size,
    .recover = [](Sizing& z) { z.staysInRegion("an instance lives in one region", "it has no backups"); },
    .fixedRegions = render::regions,
    .defaultRegion = "oregon",
    .source = guide,
    .notModelled = {"the free instance", "the 20 % more of HIPAA workspaces", "applications in the workspace"},
};
const RegisterService registered(service);

}  // namespace
}  // namespace costrata
