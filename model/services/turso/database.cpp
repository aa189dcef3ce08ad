// SPDX-License-Identifier: GPL-3.0-or-later
// Turso Cloud: SQLite databases under a plan with quotas of storage, rows and syncs, and prices for what exceeds them.
#include "services/service.h"
#include "topology/shapes.h"

#include <algorithm>

namespace costrata {
namespace {

const Symbol sqlite{"sqlite"}, annualPrepaid{"annual-prepaid"};
const char* const guide = "Turso: Pricing page";

/// A plan and its meters' names in the price list.
struct Plan {
    Symbol id;
    const char* label;
    Symbol fee, storage, read, written, syncs;
};
const Plan plans[] = {
    {Symbol("developer"), "Developer", Symbol("Developer plan"), Symbol("storage overage (Developer)"), Symbol("rows read overage (Developer)"),
     Symbol("rows written overage (Developer)"), Symbol("embedded syncs overage (Developer)")},
    {Symbol("scaler"), "Scaler", Symbol("Scaler plan"), Symbol("storage overage (Scaler)"), Symbol("rows read overage (Scaler)"), Symbol("rows written overage (Scaler)"),
     Symbol("embedded syncs overage (Scaler)")},
    {Symbol("pro"), "Pro", Symbol("Pro plan"), Symbol("storage overage (Pro)"), Symbol("rows read overage (Pro)"), Symbol("rows written overage (Pro)"),
     Symbol("embedded syncs overage (Pro)")},
};
std::vector<Option> planOptions()
{
    std::vector<Option> options;
    for (const Plan& one : plans)
        options.push_back({one.id, one.label});
    return options;
}

Parameters parameters;
const Choice plan = parameters.choice({.id = "plan", .label = "Plan", .group = "Plan", .options = planOptions(), .chosen = "scaler", .source = guide});
const Choice payment = parameters.choice({.id = "purchase", .label = "Payment", .group = "Plan",
    .options = {{purchase::onDemand, "By the month"}, {annualPrepaid, "By the year, in advance"}}, .chosen = "on-demand",
    .help = "The fee only; a year is shown as twelve equal months.", .source = guide});
const Asked read = parameters.asked({.id = "rowsRead", .label = "Rows read, average", .group = "Requests", .unit = "per second", .grows = Grows::Load,
    .help = "Rows that queries scan, not rows that they return.", .source = guide});
const Asked written = parameters.asked({.id = "rowsWritten", .label = "Rows written, average", .group = "Requests", .unit = "per second", .grows = Grows::Load,
    .help = "Entries of indexes count as well.", .source = guide});
const Number data = parameters.number({.id = "storage", .label = "Data", .group = "Storage", .unit = "GB", .max = 1'000'000, .initial = 10, .grows = Grows::Data,
    .help = "Of all databases, branches and restores together.", .source = guide});
const Number syncs = parameters.number({.id = "syncs", .label = "Embedded syncs", .group = "Network", .unit = "GB / month", .max = 10'000'000, .initial = 0, .step = 10,
    .grows = Grows::Load, .help = "Copied to replicas inside applications.", .source = guide});

const Plan& planOf(const Settings& s)
{
    const auto found = std::ranges::find(plans, s[plan], &Plan::id);
    return found == std::end(plans) ? plans[0] : *found;
}
PriceKey key(Symbol part, Symbol name, Symbol purchase = purchase::onDemand) { return {part, name, {}, sqlite, purchase}; }

void bill(const Settings& s, const Prices& prices, BillBuilder& out)
{
    const Plan& chosen = planOf(s);
    out.line(Category::Other, {chosen.fee.text()}, allMonth<Dimension::InstanceTime>(1), prices.find<Dimension::InstanceTime>(key(component::planFee, chosen.fee, s[payment])));
    out.line(Category::Io, {"Rows read"}, counted<Dimension::Rows>(s[read] * secondsPerMonth), prices.find<Dimension::Rows>(key(component::requestsRead, chosen.read)));
    out.line(Category::Io, {"Rows written"}, counted<Dimension::Rows>(s[written] * secondsPerMonth), prices.find<Dimension::Rows>(key(component::requestsWrite, chosen.written)));
    out.line(Category::Storage, {"Storage"}, allMonth<Dimension::GbTime>(s[data]), prices.find<Dimension::GbTime>(key(component::storage, chosen.storage)));
    if (!s[syncs].isZero())
        out.line(Category::Transfer, {"Embedded syncs"}, counted<Dimension::Gb>(s[syncs]), prices.find<Dimension::Gb>(key(component::dataTransfer, chosen.syncs)));
    out.included(Category::Backup, {"Restores, which have no fee of their own"});
}

void traits(const Settings&, Traits& t)
{
    t.text(Trait::Engine, "SQLite (libSQL)", guide);
    t.text(Trait::Licence, "included; libSQL is open source", "the repository tursodatabase/libsql");
    t.yes(Trait::SelfHosting, "the repository tursodatabase/libsql", "libSQL server");
    t.text(Trait::Serverless, "rows read and written, within and beyond the plan's quotas", guide);
    t.text(Trait::ScaleToZero, "nothing but the plan's fee", guide);
    t.text(Trait::Branching, "branches, without a fee of their own", guide);
    t.text(Trait::MultiRegion, "embedded replicas inside applications", guide);
}

/// What a load costs beyond a price's quota, for the choice of a plan.
template <Dimension D>
Decimal beyondQuota(const PriceRef<D>& price, Decimal base)
{
    if (!price)
        return {};
    const Price& rate = price.tiers.front();
    return std::max(rate.unit.fromBase(base) - rate.tierFrom, Decimal()) * rate.amount;
}

void size(Sizing& z)
{
    namespace w = workload;
    const Workload& need = z.need();
    if (need[w::zoneRedundant])
        z.refuse("its price page does not say how it survives the loss of a zone");
    if (w::needsSecondRegion(need))
        z.refuse("its price page does not say how it survives the loss of a region");
    const Decimal readRows = w::meanReads(need) * secondsPerMonth, writtenRows = w::meanWrites(need) * secondsPerMonth;
    const auto costs = [&](const Plan& one) {
        const auto fee = z.prices().find<Dimension::InstanceTime>(key(component::planFee, one.fee));
        return (fee ? fee.tiers.front().amount : Decimal()) + beyondQuota(z.prices().find<Dimension::Rows>(key(component::requestsRead, one.read)), readRows)
            + beyondQuota(z.prices().find<Dimension::Rows>(key(component::requestsWrite, one.written)), writtenRows)
            + beyondQuota(z.prices().find<Dimension::GbTime>(key(component::storage, one.storage)), need[w::data] * hoursPerMonth);
    };
    z.set(plan, std::ranges::min_element(plans, {}, costs)->id);
    z.rule("The plan is the one with the lowest bill. Each read scans one row and each write changes one, without indexes; scans cost more.");
    z.set(read, w::meanReads(need));
    z.set(written, w::meanWrites(need));
    z.set(data, need[w::data]);
}

void topology(const Settings&, TopologyBuilder& t) { shape::opaque(t, guide, "Database"); }

const Service service{
    .id = "turso.database",
    .name = "Turso Cloud",
    .provider = "Turso",
    .summary = "SQLite databases as a service, by plan, rows and storage",
    .catalogs = {{Symbol("turso"), Symbol("cloud")}},
    .parameters = &parameters,
    .bill = bill,
    .traits = traits,
    .topology = topology,
    .configurations = {{"Developer", {{"plan", "developer"}}}, {"Scaler", {{"plan", "scaler"}}}, {"Pro", {{"plan", "pro"}}}},
    .kinds = {workload::relational},
    .size = size,
    .clouds = {"AWS"},  // Turso documentation: locations
    .fixedRegions = {"global"},
    .defaultRegion = "global",
    .source = guide,
    .notModelled = {"the free plan", "the Enterprise plan", "the free day a month", "limits on the number of databases"},
};
const RegisterService registered(service);

}  // namespace
}  // namespace costrata
