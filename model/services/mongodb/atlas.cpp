// SPDX-License-Identifier: GPL-3.0-or-later
// MongoDB Atlas: dedicated clusters by tier, cloud and region, or a small Flex cluster billed by its operations per second.
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

/// A tier and the sizes its disk may have, in GB; 4 TB is the largest of all.
struct Tier {
    Symbol name;
    int minStorage, maxStorage;
};
const Tier tiers[] = {{Symbol("M10"), 10, 128}, {Symbol("M20"), 20, 256}, {m30, 40, 512}, {Symbol("M40"), 80, 1024}, {Symbol("M50"), 160, 4096},
    {Symbol("M60"), 320, 4096}, {Symbol("M80"), 750, 4096}, {Symbol("M140"), 1000, 4096}, {Symbol("M200"), 1500, 4096}, {Symbol("M300"), 10, 4096},
    {Symbol("M400"), 10, 4096}, {Symbol("M700"), 10, 4096}};

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
    .whole = true, .step = 10, .when = isCustom, .source = "MongoDB Atlas documentation: Cluster tiers"});
const Number iops = parameters.number({.id = "iops", .label = "Provisioned IOPS", .group = "Storage", .unit = "IOPS", .max = 1'000'000, .initial = 0,
    .whole = true, .step = 1000, .when = isDedicated,
    .help = "AWS only, and paid for. 0: those of the disk, which are part of its price. On Azure and Google Cloud they follow from its size.",
    .source = guide});

const Choice backup = parameters.choice({.id = "backup", .label = "Backup", .group = "Backup",
    .options = {{none, "None"}, {snapshots, "Snapshots"}, {continuous, "Continuous, point in time"}}, .chosen = "snapshots", .when = isDedicated,
    .source = guide});
const Number backupStorage = parameters.number({.id = "backupStorage", .label = "Backup storage", .group = "Backup", .unit = "GB", .max = 10'000'000,
    .initial = 100, .step = 10, .when = keepsBackups,
    .help = "Our assumption, change it: incremental snapshots held on average, with the oplog if backup is continuous. "
            "Continuous backup has 5 GB free.",
    .source = guide});

const Number internet = parameters.number({.id = "egress", .label = "Internet egress", .group = "Network", .unit = "GB / month", .max = 10'000'000,
    .initial = 0, .step = 10, .when = isDedicated, .help = "Inbound traffic is free."});
const Number sameRegion = parameters.number({.id = "sameRegionTraffic", .label = "Traffic in the region", .group = "Network", .unit = "GB / month",
    .max = 10'000'000, .initial = 0, .step = 10, .when = isDedicated,
    .help = "From the cluster to machines in the same region.", .source = guide});
const Number otherRegion = parameters.number({.id = "otherRegionTraffic", .label = "Traffic to other regions", .group = "Network",
    .unit = "GB / month", .max = 10'000'000, .initial = 0, .step = 10, .when = isDedicated,
    .help = "Of the same cloud; for Azure, on the same continent."});
const Number otherContinent = parameters.number({.id = "otherContinentTraffic", .label = "Traffic to other continents", .group = "Network",
    .unit = "GB / month", .max = 10'000'000, .initial = 0, .step = 10, .when = isDedicated,
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
    if (!s[iops].isZero() && &cloud == &aws)
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
    const auto found = std::find_if(std::begin(tiers), std::end(tiers), [&](const Tier& t) { return t.name == s[tier]; });
    if (isCustom(s) && found != std::end(tiers) && (s[storage] < Decimal(found->minStorage) || s[storage] > Decimal(found->maxStorage)))
        problems.add(found->name.str() + " clusters have " + std::to_string(found->minStorage) + " to " + std::to_string(found->maxStorage)
                     + " GB of storage.");
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
    .fixedRegions = {"us-east-1", "us-east-2", "us-west-2", "eu-west-1", "eu-central-1", "ap-south-1", "ap-southeast-1", "ap-southeast-2",
                     "sa-east-1", "azure-eastus2", "azure-westeurope", "gcp-us-central1", "gcp-europe-west1"},
    .defaultRegion = "us-east-1",
    .source = guide,
};
const RegisterService registered(service);

}  // namespace
}  // namespace costrata
