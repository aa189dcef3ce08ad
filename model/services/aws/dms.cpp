// SPDX-License-Identifier: GPL-3.0-or-later
// AWS Database Migration Service: a replication instance or serverless capacity, for one migration or for good.
#include "services/aws/commitments.h"
#include "services/aws/transfer.h"
#include "services/migration_tool.h"
#include "topology/shapes.h"

#include <algorithm>

namespace costrata {
namespace {

const Symbol once{"migration"}, continuous{"continuous"}, instance{"instance"}, serverless{"serverless"};
const Symbol singleAz{"single-az"}, multiAz{"multi-az"}, serverlessMultiAz{"serverless-multi-az"};
const char* const guide = "AWS Database Migration Service User Guide: replication instances, DMS Serverless; DMS pricing page";

/// What the price list calls a serverless capacity: a price per hour for all of its DCUs at once.
struct CapacityMeter {
    Symbol id, meter;
};
const CapacityMeter capacityMeters[] = {
    {Symbol("1"), Symbol("DCU 1")}, {Symbol("2"), Symbol("DCU 2")}, {Symbol("4"), Symbol("DCU 4")}, {Symbol("8"), Symbol("DCU 8")},
    {Symbol("16"), Symbol("DCU 16")}, {Symbol("32"), Symbol("DCU 32")}, {Symbol("64"), Symbol("DCU 64")}, {Symbol("128"), Symbol("DCU 128")},
    {Symbol("192"), Symbol("DCU 192")}, {Symbol("256"), Symbol("DCU 256")}, {Symbol("384"), Symbol("DCU 384")},
};
std::vector<Option> capacityOptions()
{
    std::vector<Option> options;
    for (const CapacityMeter& capacity : capacityMeters)
        options.push_back({capacity.id, capacity.id.str() + " DCU"});
    return options;
}
Symbol capacityMeter(Symbol id) { return std::ranges::find(capacityMeters, id, &CapacityMeter::id)->meter; }

bool isMigration(const Settings& s);
bool isInstance(const Settings& s);
bool isServerless(const Settings& s);
std::vector<Option> offeredClasses(const Settings& s, const Prices& prices);
std::vector<Option> offeredPurchases(const Settings& s, const Prices& prices);

Parameters parameters;
const Choice use = parameters.choice({.id = "use", .label = "Use", .group = "Compute",
    .options = {{once, "One migration, a one-time cost"}, {continuous, "Continuous replication, all month"}}, .chosen = "migration"});
const Asked duration = parameters.asked({.id = "duration", .label = "Duration", .group = "Compute", .unit = "days", .max = 3650, .when = isMigration,
    .help = "From the start of the full load to the switch-over, tests included."});
const Choice deployment = parameters.choice({.id = "deployment", .label = "Capacity", .group = "Compute",
    .options = {{instance, "Replication instance"}, {serverless, "Serverless"}}, .chosen = "instance"});
const Flag standby = parameters.flag({.id = "multiAz", .label = "Multi-AZ", .group = "Compute", .help = "A standby in another zone takes over. Has list prices of its own.", .source = guide});
const Choice instanceClass = parameters.choice({.id = "class", .label = "Instance class", .group = "Compute", .chosen = "dms.t3.medium", .offers = offeredClasses,
    .when = isInstance});
const Choice capacity = parameters.choice({.id = "capacity", .label = "Average capacity", .group = "Compute",
    .options = capacityOptions(), .chosen = "4", .when = isServerless, .help = "One DCU is 2 GB of memory with matching CPU. Billed for each hour at a capacity.",
    .source = "AWS DMS API Reference: ComputeConfig"});
const Number storage = parameters.number({.id = "storage", .label = "Storage beyond the included", .group = "Storage", .unit = "GB", .max = 6144, .initial = 0, .whole = true,
    .step = 10, .when = isInstance, .help = "For cached changes and logs. Each instance class comes with some.",
    .source = "Terraform AWS provider, aws_dms_replication_instance: up to 6144 GB"});
const Choice purchaseOption = parameters.choice({.id = "purchase", .label = "Capacity", .group = "Commitment", .chosen = "on-demand", .offers = offeredPurchases,
    .help = "A Database Savings Plan runs for a year, whatever the duration of the migration.", .source = guide});
const aws::Transfer transfer(parameters);

bool isMigration(const Settings& s) { return s[use] == once; }
bool isServerless(const Settings& s) { return s[deployment] == serverless; }
bool isInstance(const Settings& s) { return !isServerless(s); }

const Symbol storageMeter{"gp2 storage"};

Symbol instanceVariant(const Settings& s) { return s[standby] ? multiAz : singleAz; }
PriceKey instanceKey(const Settings& s, Symbol name, Symbol purchase) { return {component::computeInstance, name, instanceVariant(s), {}, purchase}; }
PriceKey capacityKey(const Settings& s, Symbol purchase)
{
    return {component::computeCapacity, capacityMeter(s[capacity]), s[standby] ? serverlessMultiAz : serverless, {}, purchase};
}
std::vector<Option> offeredClasses(const Settings& s, const Prices& prices)
{
    return aws::classesOf(prices, {instanceKey(s, {}, purchase::onDemand), instanceKey(s, {}, s[purchaseOption])});
}
std::vector<Option> offeredPurchases(const Settings& s, const Prices& prices)
{
    std::vector<Option> options{aws::onDemandOption};
    if (isServerless(s) ? bool(prices.find<Dimension::DcuTime>(capacityKey(s, aws::savingsPlan))) : !prices.family(instanceKey(s, {}, aws::savingsPlan)).empty())
        options.push_back(aws::savingsPlanOption);
    return options;
}

/// Once for a migration, monthly for continuous replication.
template <Dimension D>
void billUse(const Settings& s, BillBuilder& out, Category category, LineText text, Quantity<D> used, const PriceRef<D>& price)
{
    if (isMigration(s))
        out.once(category, text, used, price);
    else
        out.line(category, text, used, price);
}

void bill(const Settings& s, const Prices& prices, BillBuilder& out)
{
    const Amount hours = isMigration(s) ? s[duration] * Decimal(24) : Amount(hoursPerMonth);
    if (isServerless(s))
        billUse(s, out, Category::Compute, {"Hours at", capacityMeter(s[capacity]).text()}, counted<Dimension::DcuTime>(hours), prices.find<Dimension::DcuTime>(capacityKey(s, s[purchaseOption])));
    else
        billUse(s, out, Category::Compute, {"Replication instance", s[instanceClass].text()}, counted<Dimension::InstanceTime>(hours),
                prices.find<Dimension::InstanceTime>(instanceKey(s, s[instanceClass], s[purchaseOption])));
    if (isInstance(s) && !s[storage].isZero())
        billUse(s, out, Category::Storage, {"Storage beyond the included"}, counted<Dimension::GbTime>(hours * s[storage]),
                prices.find<Dimension::GbTime>({component::storage, storageMeter, instanceVariant(s), {}, purchase::onDemand}));
    if (s[purchaseOption] == aws::savingsPlan)
        out.assume("The Database Savings Plan's hourly commitment is fully used.");
    transfer.bill(s, prices, out);
}

void check(const Settings& s, Problems& problems)
{
    const Amount days = s[duration];
    if (isMigration(s) && s[purchaseOption] == aws::savingsPlan && days.known() && days.value() < Decimal(365))
        problems.add("A savings plan is paid for a year; a migration of " + days.value().toString() + " days leaves the rest of it to other databases.");
}

void traits(const Settings& s, Traits& t)
{
    t.text(Trait::Engine, "moves between Oracle, SQL Server, MySQL, PostgreSQL, MongoDB and others", guide);
    t.text(Trait::Licence, "proprietary, included", guide);
    t.none(Trait::SelfHosting, guide);
    if (isServerless(s))
        t.text(Trait::Serverless, "1 to 384 DCU, between a minimum and a maximum", guide);
    else
        t.none(Trait::Serverless, guide, "unless as DMS Serverless");
    t.none(Trait::ScaleToZero, guide, isServerless(s) ? "1 DCU at least" : "a replication instance runs");
    t.none(Trait::MultiRegion, guide, "it runs in one region and may write to another");
    t.text(Trait::Durability, s[standby] ? "standby in a second zone" : "one zone", guide);
}

/// It holds no workload's data: sized is the migration of the data into its database.
void size(Sizing& z)
{
    namespace w = workload;
    const Decimal load = z.need()[w::data] / Decimal(migration::loadGbPerDay);
    z.set(use, once);
    z.set(standby, z.need()[w::zoneRedundant]);
    z.chooseClass(instanceClass, {component::computeInstance, {}, z.need()[w::zoneRedundant] ? multiAz : singleAz, {}, purchase::onDemand}, {2, 4}, [](Symbol name) {
        return !name.text().starts_with("dms.t2");
    });
    z.set(duration, load.ceil() + Decimal(migration::replicationDays));
    z.rule("One migration of the data: a day of full load for each TB, our assumption, and two weeks of replication for tests and the switch-over.");
}

void topology(const Settings& s, TopologyBuilder& t)
{
    const bool pair = s[standby];
    auto& group = t.group("replication", "Replication", guide);
    const std::string detail = isServerless(s) ? s[capacity].str() + " DCU" : s[instanceClass].str();
    const Claims bills{claim(Category::Compute, Category::Storage)};
    const std::size_t active = t.node(group, {.kind = NodeKind::Worker, .id = "instance", .label = "Replication instance", .detail = detail, .zone = 0, .bills = bills});
    if (!pair)
        return;
    t.link(active, t.node(group, {.kind = NodeKind::Standby, .id = "standby", .detail = detail, .zone = 1, .standsIn = StandsIn::ByVendor, .bills = bills}), LinkMode::Synchronous);
    group.takeover = t.asStated("the standby goes on with the tasks");
}

const Service service{
    .id = "aws.dms",
    .name = "AWS Database Migration Service",
    .provider = "AWS",
    .summary = "Moves a database once, or replicates it continuously",
    .catalogs = {{Symbol("aws"), Symbol("dms")}, aws::transferCatalog},
    .parameters = &parameters,
    .bill = bill,
    .check = check,
    .traits = traits,
    .topology = topology,
    .configurations = {{"One migration", {{"use", "migration"}, {"duration", "14"}}},
                       {"Continuous replication", {{"use", "continuous"}}},
                       {"Serverless", {{"use", "continuous"}, {"deployment", "serverless"}}}},
    .kinds = {workload::relational},
    .size = size,
    .alternative = false,
    .defaultRegion = "us-east-1",
    .source = guide,
    .notModelled = {"changes of serverless capacity within a day", "logs beyond the included storage", "DMS Schema Conversion and Fleet Advisor", "homogeneous data migrations"},
};
const RegisterService registered(service);

}  // namespace
}  // namespace costrata
