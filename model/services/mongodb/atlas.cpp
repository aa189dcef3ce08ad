// SPDX-License-Identifier: GPL-3.0-or-later
// MongoDB Atlas: dedicated clusters by tier, cloud and region, or a small Flex cluster billed by its operations per second.
#include "services/backup_size.h"
#include "services/service.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace costrata {
namespace {

const Symbol mongodb{"mongodb"}, dedicated{"dedicated"}, flex{"flex"}, standardSize{"default"}, customSize{"custom"}, none{"none"},
    snapshots{"snapshots"}, continuous{"continuous"}, lowest{"lowest"}, highest{"highest"}, lowestRegion{"lowest region"},
    highestRegion{"highest region"}, typical{"typical"}, flexServerless{"flex serverless"}, m30{"M30"};
const Symbol m30With200{"M30 with 200 GB custom storage"}, customStorage{"custom storage"}, provisionedIops{"provisioned IOPS"};
const char* const guide = "MongoDB Atlas documentation: Cluster configuration costs; Data transfer costs";
const char* const flexGuide = "MongoDB Atlas documentation: Flex costs";
const char* const slaDocument = "MongoDB Atlas Service Level Agreement, 2021-06-23";
constexpr int flexGb = 5, flexOperations = 500;

struct Cloud {
    std::string_view regionPrefix;
    Symbol replicaSet, furtherNode, snapshots, continuous;
    Symbol sameRegion, otherRegion, otherContinent, internet;
};
const Cloud aws{"", Symbol("dedicated 3-node replica set (AWS)"), Symbol("further node (AWS)"), Symbol("cloud backup snapshot storage, AWS"),
    Symbol("continuous (point-in-time) backup storage, AWS"), Symbol("AWS, same region"), Symbol("AWS, different region"),
    Symbol("AWS, different region"), Symbol("AWS, to internet")};
const Cloud azure{"azure-", Symbol("dedicated 3-node replica set (Azure)"), Symbol("further node (Azure)"),
    Symbol("cloud backup snapshot storage, Azure"), Symbol("continuous (point-in-time) backup storage, Azure"),
    Symbol("Azure, VNet, same region"), Symbol("Azure, inter-region, same continent"), Symbol("Azure, inter-region, other continent"),
    Symbol("Azure, internet")};
const Cloud gcp{"gcp-", Symbol("dedicated 3-node replica set (GCP)"), Symbol("further node (GCP)"), Symbol("cloud backup snapshot storage, GCP"),
    Symbol("continuous (point-in-time) backup storage, GCP"), Symbol("GCP, between zones, same region"), Symbol("GCP, between regions"),
    Symbol("GCP, between regions"), Symbol("GCP, internet")};

const Cloud& cloudOf(const Prices& prices)
{
    const std::string_view region = prices.region().text();
    return region.starts_with(azure.regionPrefix) ? azure : region.starts_with(gcp.regionPrefix) ? gcp : aws;
}

/// A tier, its default disk and the largest it may have, in GB; 4 TB is the largest of all, 10 GB the least. A default of
/// 0 is not published.
struct Tier {
    Symbol name;
    int defaultStorage, maxStorage;
};
const Tier tiers[] = {{Symbol("M10"), 10, 128}, {Symbol("M20"), 20, 256}, {m30, 40, 512}, {Symbol("M40"), 80, 1024}, {Symbol("M50"), 160, 4096},
    {Symbol("M60"), 320, 4096}, {Symbol("M80"), 750, 4096}, {Symbol("M140"), 1000, 4096}, {Symbol("M200"), 1500, 4096}, {Symbol("M300"), 0, 4096},
    {Symbol("M400"), 0, 4096}, {Symbol("M700"), 0, 4096}};
const Tier* tierNamed(Symbol name)
{
    const auto found = std::ranges::find(tiers, name, &Tier::name);
    return found == std::end(tiers) ? nullptr : found;
}

bool isDedicated(const Settings& s);
bool isFlex(const Settings& s);
bool isCustom(const Settings& s);
bool keepsBackups(const Settings& s);
std::vector<Option> offeredTiers(const Settings& s, const Prices& prices);

Parameters parameters;
const Choice deployment = parameters.choice({.id = "deployment", .label = "Deployment", .group = "Compute",
    .options = {{dedicated, "Dedicated"}, {flex, "Flex"}}, .chosen = "dedicated",
    .help = "Dedicated: a replica set of three nodes. Flex: up to 5 GB and 500 operations per second, at most $30 a month.", .source = flexGuide});
const Choice tier = parameters.choice({.id = "class", .label = "Cluster tier", .group = "Compute", .chosen = "M40", .offers = offeredTiers,
    .when = isDedicated, .help = "One price for all three nodes, with a disk of the tier's default size. M10 and M20 are burstable.",
    .source = guide});
const Number furtherNodes = parameters.number({.id = "furtherNodes", .label = "Further nodes", .group = "Replicas", .max = 100, .initial = 0,
    .whole = true, .when = isDedicated, .help = "Beyond the three, in this region or in others. They add to the price.", .source = guide});

const auto bandHours = [](const char* id, const char* label) {
    return parameters.number({.id = id, .label = label, .group = "Compute", .unit = "hours / month", .max = hoursPerMonth, .initial = 0, .step = 10,
        .when = isFlex,
        .help = "Hours of the month in this band of operations per second; all hours that no field names are in the band up to 100.",
        .source = flexGuide});
};
const std::array<Number, 4> hours{bandHours("hours200", "Hours at 100 to 200 operations/s"),
    bandHours("hours300", "Hours at 200 to 300 operations/s"), bandHours("hours400", "Hours at 300 to 400 operations/s"),
    bandHours("hours500", "Hours at 400 to 500 operations/s")};
const std::array<Symbol, 5> bands{Symbol("Flex, 0-100 ops/s"), Symbol("Flex, 100-200 ops/s"), Symbol("Flex, 200-300 ops/s"),
    Symbol("Flex, 300-400 ops/s"), Symbol("Flex, 400-500 ops/s")};

const Choice disk = parameters.choice({.id = "disk", .label = "Disk", .group = "Storage",
    .options = {{standardSize, "The tier's default size"}, {customSize, "Another size"}}, .chosen = "default", .when = isDedicated,
    .help = "The default size is part of the tier's price. Another size is charged as a whole, without deducting the default.", .source = guide});
const Number storage = parameters.number({.id = "storage", .label = "Size", .group = "Storage", .unit = "GB", .min = 10, .max = 4096, .initial = 200,
    .whole = true, .step = 10, .grows = Grows::Data, .when = isCustom,
    .source = "MongoDB Atlas documentation: Cluster tiers; MongoDB Atlas Terraform provider, disk_size_gb: 10 to 4,096"});
const Number iops = parameters.number({.id = "iops", .label = "Provisioned IOPS", .group = "Storage", .unit = "IOPS", .max = 1'000'000, .initial = 0,
    .whole = true, .step = 1000, .when = isDedicated,
    .help = "Paid for. 0: those of the disk, which follow from its size and are part of its price. Azure: from M40; Google Cloud: second generation of "
            "tiers only.",
    .source = "MongoDB Atlas documentation: Cluster configuration costs; MongoDB Atlas Terraform provider, disk_iops"});

const Choice backup = parameters.choice({.id = "backup", .label = "Backup", .group = "Backup",
    .options = {{none, "None"}, {snapshots, "Snapshots"}, {continuous, "Continuous, point in time"}}, .chosen = "snapshots", .when = isDedicated,
    .source = guide});
const Number backupStorage = parameters.number({.id = "backupStorage", .label = "Backup storage", .group = "Backup", .unit = "GB", .max = 10'000'000,
    .initial = 100, .step = 10, .grows = Grows::Data, .when = keepsBackups,
    .help = "Our assumption, change it: incremental snapshots held on average, with the oplog if backup is continuous. "
            "Continuous backup has 5 GB free.",
    .source = guide});

const Number internet = parameters.number({.id = "egress", .label = "Internet egress", .group = "Network", .unit = "GB / month", .max = 10'000'000,
    .initial = 0, .step = 10, .grows = Grows::Load, .when = isDedicated, .help = "Inbound traffic is free."});
const Number sameRegion = parameters.number({.id = "sameRegionTraffic", .label = "Traffic in the region", .group = "Network", .unit = "GB / month",
    .max = 10'000'000, .initial = 0, .step = 10, .grows = Grows::Load, .when = isDedicated,
    .help = "From the cluster to machines in the same region.", .source = guide});
const Number otherRegion = parameters.number({.id = "otherRegionTraffic", .label = "Traffic to other regions", .group = "Network",
    .unit = "GB / month", .max = 10'000'000, .initial = 0, .step = 10, .grows = Grows::Load, .when = isDedicated,
    .help = "Of the same cloud; for Azure, on the same continent."});
const Number otherContinent = parameters.number({.id = "otherContinentTraffic", .label = "Traffic to other continents", .group = "Network",
    .unit = "GB / month", .max = 10'000'000, .initial = 0, .step = 10, .grows = Grows::Load, .when = isDedicated,
    .help = "Of the same cloud. AWS and Google Cloud clusters have one range of rates for every other region."});
const Choice rangeEnd = parameters.choice({.id = "publishedRange", .label = "Where only a range is published", .group = "Network",
    .options = {{highest, "Bill its highest rate"}, {lowest, "Bill its lowest rate"}}, .chosen = "highest", .when = isDedicated,
    .help = "The vendor publishes backup and transfer rates of most regions only as a range over all regions."});

bool isDedicated(const Settings& s) { return s[deployment] == dedicated; }
bool isFlex(const Settings& s) { return !isDedicated(s); }
bool isCustom(const Settings& s) { return isDedicated(s) && s[disk] == customSize; }
bool keepsBackups(const Settings& s) { return isDedicated(s) && s[backup] != none; }

PriceKey key(Symbol part, Symbol name, Symbol variant) { return {part, name, variant, mongodb, purchase::onDemand}; }

/// The tiers that have a price in the region; every tier where none has.
std::vector<Option> offeredTiers(const Settings&, const Prices& prices)
{
    auto options = classOptions(prices, key(component::computeInstance, {}, cloudOf(prices).replicaSet));
    std::erase_if(options, [](const Option& o) { return o.id == m30With200; });
    if (options.empty())
        std::transform(std::begin(tiers), std::end(tiers), std::back_inserter(options), [](const Tier& t) { return Option{t.name, t.name.str()}; });
    return options;
}

/// The rate of the region, where one is published; else the chosen end of the range over all regions, and some ranges
/// have one end only in the list.
template <Dimension D>
PriceRef<D> regional(const Settings& s, const Prices& prices, BillBuilder& out, Symbol part, Symbol name)
{
    const Symbol wanted = s[rangeEnd] == highest ? highestRegion : lowestRegion, other = s[rangeEnd] == highest ? lowestRegion : highestRegion;
    const auto price =
        prices.findAny<D>({key(part, name, prices.region()), key(part, name, typical), key(part, name, wanted), key(part, name, other)});
    if (price.key.variant == highestRegion)
        out.assume("Atlas backup and transfer rates that are published only as a range over regions are billed at the highest.");
    else if (price.key.variant == lowestRegion)
        out.assume("Atlas backup and transfer rates that are published only as a range over regions are billed at the lowest.");
    return price;
}

void billCluster(const Settings& s, const Prices& prices, BillBuilder& out)
{
    const Cloud& cloud = cloudOf(prices);
    const auto instance = [&](Symbol name, Symbol variant) {
        return prices.find<Dimension::InstanceTime>(key(component::computeInstance, name, variant));
    };
    // The one custom size whose total is published.
    const bool documented = isCustom(s) && s[tier] == m30 && s[storage] == Decimal(200) && instance(m30With200, cloud.replicaSet);
    const Symbol name = documented ? m30With200 : s[tier];
    out.line(Category::Compute, {"Cluster", name.text()}, allMonth<Dimension::InstanceTime>(1), instance(name, cloud.replicaSet));
    if (!isCustom(s))
        out.included(Category::Storage, {"Disk of the tier's default size"});
    else if (!documented)
        out.line(Category::Storage, {"Disk"}, allMonth<Dimension::GbTime>(s[storage]),
            prices.find<Dimension::GbTime>(key(component::storage, customStorage, cloud.replicaSet)));
    if (!s[iops].isZero())
        out.line(Category::Storage, {"Provisioned IOPS"}, allMonth<Dimension::IopsTime>(s[iops]),
                 prices.find<Dimension::IopsTime>(key(component::iops, provisionedIops, cloud.replicaSet)));
    if (!s[furtherNodes].isZero())
        out.line(Category::Replication, {"Further nodes", s[tier].text()}, allMonth<Dimension::InstanceTime>(s[furtherNodes]),
            instance(s[tier], cloud.furtherNode));
}

void billDedicated(const Settings& s, const Prices& prices, BillBuilder& out)
{
    const Cloud& cloud = cloudOf(prices);
    billCluster(s, prices, out);
    // Billed by the day at twelve 365ths of the monthly rate, which over a month of 730 hours is the monthly rate.
    if (keepsBackups(s))
        out.line(Category::Backup, {s[backup] == continuous ? "Continuous backup" : "Snapshots"}, allMonth<Dimension::GbTime>(s[backupStorage]),
                 regional<Dimension::GbTime>(s, prices, out, component::backup, s[backup] == continuous ? cloud.continuous : cloud.snapshots));
    const auto transfer = [&](const char* what, Decimal gb, Symbol name) {
        if (!gb.isZero())
            out.line(Category::Transfer, {what}, counted<Dimension::Gb>(gb), regional<Dimension::Gb>(s, prices, out, component::dataTransfer, name));
    };
    transfer("Internet egress", s[internet], cloud.internet);
    transfer("Traffic in the region", s[sameRegion], cloud.sameRegion);
    transfer("Traffic to other regions", s[otherRegion], cloud.otherRegion);
    transfer("Traffic to other continents", s[otherContinent], cloud.otherContinent);
}

/// Each hour costs the rate of the band it falls in, until the month has cost $30.
void billFlex(const Settings& s, const Prices& prices, BillBuilder& out)
{
    Decimal left = 30, unnamed = hoursPerMonth;
    for (const Number band : hours)
        unnamed -= std::min(s[band], unnamed);
    for (std::size_t i = 0; i < bands.size(); ++i) {
        Decimal used = i ? s[hours[i - 1]] : unnamed;
        if (used.isZero())
            continue;
        const auto price = prices.find<Dimension::InstanceTime>(key(component::computeCapacity, bands[i], flexServerless));
        const Decimal rate = price ? price.tiers.front().amount : Decimal();
        const bool capped = used * rate > left;
        if (capped)
            used = left / rate;
        left -= std::min(used * rate, left);
        out.line(Category::Compute, {bands[i].text(), capped ? "up to the cap of $30" : ""}, counted<Dimension::InstanceTime>(used), price);
    }
    out.included(Category::Storage, {"5 GB of storage"});
    out.included(Category::Transfer, {"Data transfer"});
}

void bill(const Settings& s, const Prices& prices, BillBuilder& out) { isFlex(s) ? billFlex(s, prices, out) : billDedicated(s, prices, out); }

void check(const Settings& s, Problems& problems)
{
    Decimal named;
    for (const Number band : hours)
        named += s[band];
    if (isFlex(s) && named > hoursPerMonth)
        problems.add("The bands of operations per second have more than the 730 hours of a month.");
    const Tier* chosen = tierNamed(s[tier]);
    if (isCustom(s) && chosen && s[storage] > Decimal(chosen->maxStorage))
        problems.add(chosen->name.str() + " clusters have at most " + std::to_string(chosen->maxStorage) + " GB of storage.");
}

void traits(const Settings& s, Traits& t)
{
    t.text(Trait::Engine, "MongoDB", guide);
    t.text(Trait::Licence, "included; the Community Server is source available (SSPL)", "MongoDB: Server Side Public License");
    t.yes(Trait::SelfHosting, "MongoDB: Server Side Public License", "MongoDB Community Server");
    t.none(Trait::ScaleToZero, isFlex(s) ? flexGuide : guide, isFlex(s) ? "$8 a month at least" : "a paused cluster pays its storage");
    t.text(Trait::Consistency, "read and write concern for each operation", "MongoDB manual: Read concern; Write concern");
    if (isFlex(s)) {
        t.sizes(Trait::Storage, 0, flexGb, "GB", flexGuide);
        t.text(Trait::Serverless, "up to 500 operations/s, billed by the band of each hour", flexGuide);
        t.text(Trait::Sla, "none below M10", slaDocument);
        t.text(Trait::MultiRegion, "a cluster has one region", flexGuide);
        return;
    }
    t.sizes(Trait::Storage, 10, 4096, "GB", guide, "per shard");
    t.text(Trait::ReadReplicas, "2 secondaries, further nodes are charged", guide);
    t.none(Trait::Serverless, guide, "tiers and disks can autoscale");
    t.percent(Trait::Sla, 0.99995_d, slaDocument);
    t.seconds(Trait::Failover, 12, 12, "MongoDB manual: Replica set elections", "median of an election at most");
    t.seconds(Trait::Rpo, 0, 0, "MongoDB Atlas documentation: Rollbacks during failover", "with the default write concern");
    t.text(Trait::Durability, "acknowledged by a majority of the nodes", "MongoDB Atlas documentation: Rollbacks during failover");
    t.text(Trait::MultiRegion, "nodes of one cluster in several regions, one primary", guide);
}

bool sizeFlex(Sizing& z)
{
    namespace w = workload;
    const Workload& need = z.need();
    const Decimal operations = need[w::reads] + need[w::writes], peak = operations * need[w::peakFactor];
    if (need[w::zoneRedundant] || w::needsSecondRegion(need) || need[w::data] > Decimal(flexGb) || peak > Decimal(flexOperations))
        return false;
    z.set(deployment, flex);
    z.rule("Up to 5 GB and 500 operations a second a Flex cluster serves, each hour billed by the average of its operations.");
    for (std::size_t i = hours.size(); i > 0; --i) {
        if (operations > Decimal(100) * Decimal(static_cast<std::int64_t>(i))) {
            z.set(hours[i - 1], need[w::activeHours]);
            break;
        }
    }
    return true;
}

/// Nodes of one cluster stand in any region of the cloud. They have no list price, so the bill says that it is missing.
void sizeSecondRegion(Sizing& z)
{
    namespace w = workload;
    const Workload& need = z.need();
    if (need[w::recovery] == w::activeActive)
        return z.refuse("a replica set has one primary, in one region");
    z.set(furtherNodes, 2);
    z.set(otherRegion, writtenGb(need, 1) * hoursPerMonth / Decimal(24) * Decimal(2));
    z.rule("A second region has two nodes of the same tier; each takes every write.");
}

void size(Sizing& z)
{
    namespace w = workload;
    const Workload& need = z.need();
    if (sizeFlex(z))
        return;
    z.set(deployment, dedicated);
    z.chooseClass(tier, key(component::computeInstance, {}, cloudOf(z.prices()).replicaSet), z.computeNeed());
    z.rule("The primary serves the whole load, unsharded; two secondaries take over.");
    const Decimal wanted = (need[w::data] * 1.2_d).ceil();
    const Tier* chosen = tierNamed(z.settings()[tier]);
    const bool fits = chosen && wanted <= Decimal(chosen->defaultStorage);
    z.set(disk, fits ? standardSize : customSize);
    if (!fits)
        z.set(storage, wanted);
    if (chosen && wanted > Decimal(chosen->maxStorage))
        z.refuse("the disk of " + chosen->name.str() + " ends at " + std::to_string(chosen->maxStorage) + " GB");
    z.rule(fits ? "The tier's default disk holds the data with 20 % to spare." : "The tier's default disk is too small: a custom disk holds the data with 20 % to spare.");
    z.set(backup, need[w::backupDays].isZero() ? none : snapshots);
    if (!need[w::backupDays].isZero())
        z.set(backupStorage, backupGb(z));
    z.set(internet, need[w::egress]);
    if (w::needsSecondRegion(need))
        sizeSecondRegion(z);
}

const Service service{
    .id = "mongodb.atlas",
    .name = "MongoDB Atlas",
    .provider = "MongoDB",
    .summary = "Managed MongoDB by cluster tier on AWS, Azure and Google Cloud",
    .catalogs = {{Symbol("mongodb-atlas"), Symbol("atlas")}},
    .parameters = &parameters,
    .bill = bill,
    .check = check,
    .traits = traits,
    .configurations = {{"Dedicated", {{"deployment", "dedicated"}}}, {"Flex", {{"deployment", "flex"}}}},
    .kinds = {workload::document, workload::keyValue},
    .engines = {workload::mongodb},
    .size = size,
    .defaultRegion = "us-east-1",
    .source = guide,
    .notModelled = {"the free cluster M0", "shards", "search nodes and Vector Search", "Atlas Infinite", "support plans", "copies of backups in other regions"},
};
const RegisterService registered(service);

}  // namespace
}  // namespace costrata
