// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/mongodb/atlas_parameters.h"

#include <algorithm>
#include <iterator>

namespace costrata::atlas {
namespace {

const Symbol mongodb{"mongodb"};

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

const Tier tiers[] = {{Symbol("M10"), 10, 128}, {Symbol("M20"), 20, 256}, {m30, 40, 512}, {Symbol("M40"), 80, 1024}, {Symbol("M50"), 160, 4096},
    {Symbol("M60"), 320, 4096}, {Symbol("M80"), 750, 4096}, {Symbol("M140"), 1000, 4096}, {Symbol("M200"), 1500, 4096}, {Symbol("M300"), 0, 4096},
    {Symbol("M400"), 0, 4096}, {Symbol("M700"), 0, 4096}};

bool isDedicated(const Settings& s);
std::vector<Option> offeredTiers(const Settings& s, const Prices& prices);

}  // namespace

const Cloud& cloudOf(const Prices& prices)
{
    const std::string_view region = prices.region().text();
    return region.starts_with(azure.regionPrefix) ? azure : region.starts_with(gcp.regionPrefix) ? gcp : aws;
}

const Tier* tierNamed(Symbol name)
{
    const auto found = std::ranges::find(tiers, name, &Tier::name);
    return found == std::end(tiers) ? nullptr : found;
}

Parameters parameters;
const Choice deployment = parameters.choice({.id = "deployment", .label = "Deployment", .group = "Compute",
    .options = {{dedicated, "Dedicated"}, {flex, "Flex"}}, .chosen = "dedicated",
    .help = "Dedicated: a replica set of three nodes. Flex: up to 5 GB and 500 operations per second, at most $30 a month.", .source = flexGuide});
const Choice tier = parameters.choice({.id = "class", .label = "Cluster tier", .group = "Compute", .chosen = "M40", .offers = offeredTiers,
    .when = isDedicated, .help = "One price for all three nodes, with a disk of the tier's default size. M10 and M20 are burstable.",
    .source = guide});
const Number furtherNodes = parameters.number({.id = "furtherNodes", .label = "Further nodes", .group = "Replicas", .max = 100, .initial = 0,
    .whole = true, .when = isDedicated, .help = "Beyond the three, in this region or in others. They add to the price.", .source = guide});

namespace {

const auto bandHours = [](const char* id, const char* label) {
    return parameters.number({.id = id, .label = label, .group = "Compute", .unit = "hours / month", .max = hoursPerMonth, .initial = 0, .step = 10,
        .when = isFlex,
        .help = "Hours of the month in this band of operations per second; all hours that no field names are in the band up to 100.",
        .source = flexGuide});
};

}  // namespace

const std::array<Number, 4> hours{bandHours("hours200", "Hours at 100 to 200 operations/s"),
    bandHours("hours300", "Hours at 200 to 300 operations/s"), bandHours("hours400", "Hours at 300 to 400 operations/s"),
    bandHours("hours500", "Hours at 400 to 500 operations/s")};

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
    .unit = "GB / month", .max = 10'000'000, .initial = 0, .step = 10, .grows = Grows::Load, .crosses = Crosses::Regions, .when = isDedicated,
    .help = "Of the same cloud; for Azure, on the same continent."});
const Number otherContinent = parameters.number({.id = "otherContinentTraffic", .label = "Traffic to other continents", .group = "Network",
    .unit = "GB / month", .max = 10'000'000, .initial = 0, .step = 10, .grows = Grows::Load, .crosses = Crosses::Regions, .when = isDedicated,
    .help = "Of the same cloud. AWS and Google Cloud clusters have one range of rates for every other region."});
const Choice rangeEnd = parameters.choice({.id = "publishedRange", .label = "Where only a range is published", .group = "Network",
    .options = {{highest, "Bill its highest rate"}, {lowest, "Bill its lowest rate"}}, .chosen = "highest", .when = isDedicated,
    .help = "The vendor publishes backup and transfer rates of most regions only as a range over all regions."});

bool isFlex(const Settings& s) { return !isDedicated(s); }
bool isCustom(const Settings& s) { return isDedicated(s) && s[disk] == customSize; }
bool keepsBackups(const Settings& s) { return isDedicated(s) && s[backup] != none; }

PriceKey key(Symbol part, Symbol name, Symbol variant) { return {part, name, variant, mongodb, purchase::onDemand}; }

namespace {

bool isDedicated(const Settings& s) { return s[deployment] == dedicated; }

/// The tiers that have a price in the region; every tier where none has.
std::vector<Option> offeredTiers(const Settings&, const Prices& prices)
{
    auto options = classOptions(prices, key(component::computeInstance, {}, cloudOf(prices).replicaSet));
    std::erase_if(options, [](const Option& o) { return o.id == m30With200; });
    if (options.empty())
        std::transform(std::begin(tiers), std::end(tiers), std::back_inserter(options), [](const Tier& t) { return Option{t.name, t.name.str()}; });
    return options;
}

}  // namespace
}  // namespace costrata::atlas
