// SPDX-License-Identifier: GPL-3.0-or-later
// Upstash Redis: paid by the command, or by a plan of a fixed size; copies of a database serve reads in other regions.
#include "services/service.h"
#include "topology/shapes.h"

#include <algorithm>
#include <iterator>

namespace costrata {
namespace {

const Symbol redis{"redis"}, payAsYouGo{"pay-as-you-go"}, fixedSize{"fixed"}, serverless{"serverless"}, fixedPlan{"fixed plan"};
const Symbol commandMeter{"commands (pay as you go)"}, storageMeter{"storage (pay as you go)"}, bandwidthMeter{"bandwidth (pay as you go)"}, prodPackMeter{"Prod Pack"};
const char* const guide = "Upstash: Redis pricing page";
const char* const replicationGuide = "Upstash documentation: Replication; Consistency";
const char* const prodPackGuide = "Upstash documentation: Production Checklist";
constexpr int payAsYouGoGb = 100;

/// A fixed plan, what it holds, the traffic that is part of it, and its limit of commands a second.
struct Plan {
    Symbol name, readRegion;
    Decimal gb, bandwidthGb;
    int commands;
};
const Plan plans[] = {{Symbol("Fixed 250MB"), Symbol("Fixed 250MB read region"), 0.25_d, 50, 10000},
                      {Symbol("Fixed 1GB"), Symbol("Fixed 1GB read region"), 1, 100, 10000},
                      {Symbol("Fixed 5GB"), Symbol("Fixed 5GB read region"), 5, 500, 10000},
                      {Symbol("Fixed 10GB"), Symbol("Fixed 10GB read region"), 10, 1000, 10000},
                      {Symbol("Fixed 50GB"), Symbol("Fixed 50GB read region"), 50, 5000, 10000},
                      {Symbol("Fixed 100GB"), Symbol("Fixed 100GB read region"), 100, 10000, 16000},
                      {Symbol("Fixed 500GB"), Symbol("Fixed 500GB read region"), 500, 20000, 16000}};
const Plan* planNamed(Symbol name)
{
    const auto found = std::ranges::find(plans, name, &Plan::name);
    return found == std::end(plans) ? nullptr : found;
}

bool isFixed(const Settings& s);
bool isMetered(const Settings& s);
std::vector<Option> offeredPlans(const Settings& s, const Prices& prices);

Parameters parameters;
const Choice mode = parameters.choice({.id = "mode", .label = "Plan", .group = "Requests",
    .options = {{payAsYouGo, "Pay as you go"}, {fixedSize, "Fixed size"}}, .chosen = "pay-as-you-go",
    .help = "Pay as you go: by the command, up to 100 GB. Fixed size: one price, commands free.", .source = guide});
const Choice plan = parameters.choice({.id = "class", .label = "Size", .group = "Requests", .chosen = "Fixed 10GB", .offers = offeredPlans, .when = isFixed,
    .help = "The memory is the most data that the plan holds.", .source = guide});
const Asked reads = parameters.asked({.id = "reads", .label = "Reads, average", .group = "Requests", .unit = "per second", .grows = Grows::Load, .when = isMetered,
    .help = "Commands such as AUTH, PING and INFO are free.", .source = guide});
const Asked writes = parameters.asked({.id = "writes", .label = "Writes, average", .group = "Requests", .unit = "per second", .grows = Grows::Load, .when = isMetered,
    .help = "Each counts once more for every read region.", .source = guide});
const Number data = parameters.number({.id = "storage", .label = "Data", .group = "Storage", .unit = "GB", .max = 500, .initial = 1, .grows = Grows::Data,
    .help = "Daily average of the database; copies in read regions are added to the bill. 1 GB is free when paid as you go.", .source = guide});
const Regions readRegions = parameters.regions({.id = "readRegions", .label = "Read regions", .group = "Replicas",
    .help = "Copies that serve reads; writes go to the primary region.", .source = "Upstash documentation: Global Database"});
const Number bandwidth = parameters.number({.id = "egress", .label = "Bandwidth", .group = "Network", .unit = "GB / month", .max = 10'000'000, .initial = 0, .step = 10,
    .grows = Grows::Load, .help = "Pay as you go: 200 GB a month are free. Fixed sizes have a limit instead of a price.", .source = guide});
const Flag prodPack = parameters.flag({.id = "prodPack", .label = "Prod Pack", .group = "Resilience",
    .help = "An SLA of 99.99 %, copies in several zones, encryption at rest. A monthly price for each database.", .source = prodPackGuide});

bool isFixed(const Settings& s) { return s[mode] == fixedSize; }
bool isMetered(const Settings& s) { return !isFixed(s); }

PriceKey key(Symbol part, Symbol name, Symbol variant = {}) { return {part, name, variant, redis, purchase::onDemand}; }
std::vector<Option> offeredPlans(const Settings&, const Prices& prices)
{
    auto options = classOptions(prices, key(component::computeInstance, {}, fixedPlan));
    std::ranges::stable_sort(options, {}, [](const Option& o) { const Plan* p = planNamed(o.id); return p ? p->gb : Decimal(1'000'000); });
    return options;
}

void bill(const Settings& s, const Prices& prices, BillBuilder& out)
{
    const Decimal copies = Decimal(static_cast<std::int64_t>(s[readRegions].size()));
    if (isFixed(s)) {
        out.line(Category::Compute, {s[plan].text()}, allMonth<Dimension::InstanceTime>(1),
                 prices.find<Dimension::InstanceTime>(key(component::computeInstance, s[plan], fixedPlan)));
        if (!copies.isZero()) {
            const Plan* known = planNamed(s[plan]);
            out.line(Category::Replication, {"Read regions,", s[plan].text()}, allMonth<Dimension::InstanceTime>(copies),
                     prices.find<Dimension::InstanceTime>(key(component::replication, known ? known->readRegion : s[plan], fixedPlan)));
        }
        out.included(Category::Io, {"Commands"});
        out.included(Category::Transfer, {"Bandwidth of the plan"});
    } else {
        const auto commands = prices.find<Dimension::Commands>(key(component::requestsRead, commandMeter, serverless));
        out.line(Category::Io, {"Reads"}, counted<Dimension::Commands>(s[reads] * secondsPerMonth), commands);
        out.line(Category::Io, {"Writes"}, counted<Dimension::Commands>(s[writes] * secondsPerMonth), commands);
        if (!copies.isZero())
            out.line(Category::Replication, {"Writes in read regions"}, counted<Dimension::Commands>(s[writes] * secondsPerMonth * copies), commands);
        out.line(Category::Storage, {copies.isZero() ? "Storage" : "Storage in all regions"}, allMonth<Dimension::GbTime>(s[data] * (copies + Decimal(1))),
                 prices.find<Dimension::GbTime>(key(component::storage, storageMeter, serverless)));
        out.line(Category::Transfer, {"Bandwidth"}, counted<Dimension::Gb>(s[bandwidth]), prices.find<Dimension::Gb>(key(component::dataTransfer, bandwidthMeter)));
    }
    if (s[prodPack])
        out.line(Category::Other, {"Prod Pack"}, allMonth<Dimension::InstanceTime>(1), prices.find<Dimension::InstanceTime>(key(component::other, prodPackMeter)));
}

void check(const Settings& s, Problems& problems)
{
    if (const Plan* chosen = isFixed(s) ? planNamed(s[plan]) : nullptr) {
        if (s[data] > chosen->gb)
            problems.add("The plan " + chosen->name.str() + " holds " + chosen->gb.toString() + " GB.");
        if (s[bandwidth] > chosen->bandwidthGb)
            problems.add("The plan " + chosen->name.str() + " has " + chosen->bandwidthGb.toString() + " GB of bandwidth a month; beyond, it is upgraded or throttled.");
    }
    if (isMetered(s) && s[data] > Decimal(payAsYouGoGb))
        problems.add("Pay as you go ends at 100 GB.");
}

void traits(const Settings& s, Traits& t)
{
    t.text(Trait::Engine, "compatible with Redis", guide);
    t.text(Trait::Licence, "included", guide);
    t.text(Trait::SelfHosting, "not the service; Redis and Valkey take its commands", guide);
    t.text(Trait::ReadReplicas, "read regions", "Upstash documentation: Global Database");
    t.sizes(Trait::Storage, 0, isFixed(s) ? 500 : payAsYouGoGb, "GB", guide);
    if (isFixed(s)) {
        t.none(Trait::Serverless, guide, "a plan of a fixed size");
        t.none(Trait::ScaleToZero, guide);
    } else {
        t.text(Trait::Serverless, "commands, up to 10,000 a second", guide);
        t.yes(Trait::ScaleToZero, guide, "storage only");
    }
    if (s[prodPack])
        t.percent(Trait::Sla, 0.9999_d, prodPackGuide, "with Prod Pack");
    else
        t.text(Trait::Sla, "with Prod Pack only", prodPackGuide);
    t.text(Trait::Durability, s[prodPack] ? "several replicas in several zones" : "several replicas", replicationGuide);
    t.text(Trait::Consistency, "eventual; causal for a client", replicationGuide);
    t.text(Trait::MultiRegion, "one primary region for writes, read regions", "Upstash documentation: Global Database");
}

void size(Sizing& z)
{
    namespace w = workload;
    const Workload& need = z.need();
    const Decimal peak = w::peakReads(need) + w::peakWrites(need);
    const auto fitting = std::ranges::find_if(plans, [&](const Plan& p) { return p.gb >= need[w::data] && p.bandwidthGb >= need[w::egress] && Decimal(p.commands) >= peak; });
    const bool metered = need[w::data] <= Decimal(payAsYouGoGb) && peak <= Decimal(10000);
    if (!metered && fitting == std::end(plans))
        z.refuse("no plan has " + need[w::data].toString() + " GB and " + peak.toString() + " commands a second");
    bool fixed = !metered;
    if (metered && fitting != std::end(plans)) {
        const auto commands = z.prices().find<Dimension::Commands>(key(component::requestsRead, commandMeter, serverless));
        const auto flat = z.prices().find<Dimension::InstanceTime>(key(component::computeInstance, fitting->name, fixedPlan));
        const Decimal used = (w::meanReads(need) + w::meanWrites(need)) * secondsPerMonth;
        fixed = commands && flat && commands.tiers.front().unit.fromBase(used) * commands.tiers.front().amount > flat.tiers.front().amount;
        z.rule(fixed ? "A fixed size costs less than the commands of this load." : "The commands of this load cost less than a fixed size.");
    }
    z.set(mode, fixed ? fixedSize : payAsYouGo);
    if (fixed && fitting != std::end(plans))
        z.set(plan, fitting->name);
    z.set(reads, w::meanReads(need));
    z.set(writes, w::meanWrites(need));
    z.set(data, need[w::data]);
    z.set(bandwidth, need[w::egress]);
    z.set(prodPack, need[w::zoneRedundant]);
    if (need[w::zoneRedundant])
        z.rule("Several zones come with Prod Pack.");
    if (!w::needsSecondRegion(need))
        return;
    if (need[w::recovery] == w::activeActive)
        z.refuse("writes go to one primary region");
    else if (z.secondRegion().empty())
        z.refuse("it has no second region there");
    else
        z.set(readRegions, {z.secondRegion()});
}

void topology(const Settings& s, TopologyBuilder& t)
{
    static const char* const globalGuide = "Upstash documentation: Global Database";
    auto& database = shape::opaque(t, replicationGuide, "Primary region", isFixed(s) ? s[plan].str() : "");
    const std::size_t primary = t.firstOf(NodeKind::Endpoint);
    for (const Symbol region : s[readRegions])
        t.link(primary, t.node(database, {.kind = NodeKind::Reader, .id = "reader", .label = "Read region", .region = region}), LinkMode::Asynchronous);
    if (!s[readRegions].empty())
        database.source = globalGuide;
}

const Service service{
    .id = "upstash.redis",
    .name = "Upstash Redis",
    .provider = "Upstash",
    .summary = "Serverless Redis paid by the command, or by a plan of a fixed size",
    .catalogs = {{Symbol("upstash"), Symbol("redis")}},
    .parameters = &parameters,
    .bill = bill,
    .check = check,
    .traits = traits,
    .topology = topology,
    .configurations = {{"Pay as you go", {{"mode", "pay-as-you-go"}}}, {"Fixed size", {{"mode", "fixed"}}}},
    .kinds = {workload::cache, workload::keyValue},
    .engines = {workload::redis},
    .size = size,
    .clouds = {"AWS", "Google Cloud"},  // Upstash documentation: Global Database, regions
    // Upstash documentation: Terraform provider, upstash_redis_database, primary regions.
    .fixedRegions = {"us-east-1", "us-west-1", "us-west-2", "eu-central-1", "eu-west-1", "sa-east-1", "ap-southeast-1", "ap-southeast-2"},
    .defaultRegion = "us-east-1",
    .source = guide,
    .notModelled = {"the free plan", "more than ten databases", "the Enterprise plan", "budget caps"},
};
const RegisterService registered(service);

}  // namespace
}  // namespace costrata
