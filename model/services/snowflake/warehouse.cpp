// SPDX-License-Identifier: GPL-3.0-or-later
// Snowflake: virtual warehouses that burn credits while they run, and storage. Public material has the price of a credit of
// one edition in one region; storage needs an imported price.
#include "services/service.h"
#include "topology/shapes.h"

#include <algorithm>
#include <iterator>

namespace costrata {
namespace {

const Symbol snowflake{"snowflake"}, standard{"standard"}, storageMeter{"storage"};
const char* const guide = "Snowflake documentation: Understanding compute cost; Virtual warehouses";

/// A size and its credits an hour, which double from each to the next.
struct Size {
    const char* label;
    Symbol name;
    int credits;
};
const Size sizes[] = {{"X-Small", Symbol("warehouse XS"), 1}, {"Small", Symbol("warehouse S"), 2}, {"Medium", Symbol("warehouse M"), 4}, {"Large", Symbol("warehouse L"), 8},
                      {"X-Large", Symbol("warehouse XL"), 16}, {"2X-Large", Symbol("warehouse 2XL"), 32}, {"3X-Large", Symbol("warehouse 3XL"), 64},
                      {"4X-Large", Symbol("warehouse 4XL"), 128}};
std::vector<Option> sizeOptions()
{
    std::vector<Option> options;
    for (const Size& one : sizes)
        options.push_back({one.name, one.label, std::to_string(one.credits) + (one.credits == 1 ? " credit an hour" : " credits an hour")});
    return options;
}

Parameters parameters;
const Choice warehouse = parameters.choice({.id = "class", .label = "Warehouse size", .group = "Compute", .options = sizeOptions(), .chosen = "warehouse XS", .source = guide});
const Number clusters = parameters.number({.id = "clusters", .label = "Clusters, average", .group = "Compute", .min = 1, .max = 10, .initial = 1, .step = 1, .grows = Grows::Load,
    .help = "Of a multi-cluster warehouse: how many run on average."});
const Number activeHours = parameters.number({.id = "activeHours", .label = "Active hours", .group = "Compute", .unit = "hours / month", .max = hoursPerMonth,
    .initial = hoursPerMonth, .step = 10, .help = "A suspended warehouse burns no credits; each start burns a minute at least.", .source = guide});
const Number data = parameters.number({.id = "storage", .label = "Data, compressed", .group = "Storage", .unit = "GB", .max = 100'000'000, .initial = 500, .step = 10,
    .grows = Grows::Data, .help = "With what Time Travel and Fail-safe keep.", .source = "Snowflake documentation: Understanding storage cost"});

void bill(const Settings& s, const Prices& prices, BillBuilder& out)
{
    out.line(Category::Compute, {s[warehouse].text()}, counted<Dimension::InstanceTime>(s[clusters] * s[activeHours]),
             prices.find<Dimension::InstanceTime>({component::computeInstance, s[warehouse], standard, snowflake, purchase::onDemand}));
    out.line(Category::Storage, {"Storage"}, allMonth<Dimension::TbTime>(s[data] / Decimal(1000)),
             prices.find<Dimension::TbTime>({component::storage, storageMeter, standard, snowflake, purchase::onDemand}));
}

void traits(const Settings&, Traits& t)
{
    t.text(Trait::Engine, "Snowflake SQL", guide);
    t.text(Trait::Licence, "proprietary", guide);
    t.none(Trait::SelfHosting, guide);
    t.text(Trait::Serverless, "warehouses of 1 to 128 credits an hour, started on demand", guide);
    t.yes(Trait::ScaleToZero, guide, "a suspended warehouse burns no credits");
    t.text(Trait::Branching, "zero-copy clones", "Snowflake documentation: Cloning considerations");
    t.text(Trait::MultiRegion, "replication between accounts of several regions", "Snowflake documentation: Replication and failover");
}

void size(Sizing& z)
{
    namespace w = workload;
    const Workload& need = z.need();
    if (w::needsSecondRegion(need))
        z.refuse("replication to an account in another region is not modelled");
    const ComputeNeed compute = z.computeNeed();
    // The vendor publishes no vCPUs of a credit; eight is a rule of thumb of ours, to be measured.
    const Decimal credits = (compute.vcpu / Decimal(8)).ceil();
    const auto fitting = std::ranges::find_if(sizes, [&](const Size& one) { return Decimal(one.credits) >= credits; });
    if (fitting == std::end(sizes))
        return z.refuse(credits.toString() + " credits an hour are needed, 128 are the most of one warehouse");
    z.set(warehouse, fitting->name);
    z.rule("A credit an hour is taken to serve what 8 vCPU do: our rule of thumb, measure yours.");
    z.set(activeHours, need[w::activeHours]);
    z.set(data, need[w::data]);
    z.rule("Data is taken uncompressed; compression makes it less, Time Travel more.");
}

void topology(const Settings& s, TopologyBuilder& t)
{
    shape::opaque(t, guide, "Virtual warehouse", s[warehouse].str());
    t.link(shape::objectStore(t, "Snowflake documentation: key concepts and architecture", "Cloud storage"), t.firstOf(NodeKind::Endpoint), LinkMode::ReadsFrom);
}

const Service service{
    .id = "snowflake.warehouse",
    .name = "Snowflake",
    .provider = "Snowflake",
    .summary = "Cloud data warehouse, credits by the hour of a warehouse size",
    .catalogs = {{Symbol("snowflake"), Symbol("warehouse")}},
    .parameters = &parameters,
    .bill = bill,
    .traits = traits,
    .topology = topology,
    .configurations = {{"Standard edition"}},
    .kinds = {workload::analytics},
    .size = size,
    .clouds = {"AWS", "Azure", "Google Cloud"},  // Snowflake documentation: supported cloud platforms
    .defaultRegion = "us-east-1",
    .source = guide,
    .notModelled = {"the Enterprise and Business Critical editions", "serverless features and Snowpipe", "cloud services beyond a tenth of the compute", "data transfer",
                    "capacity contracts", "warehouses above 4X-Large"},
};
const RegisterService registered(service);

}  // namespace
}  // namespace costrata
