// SPDX-License-Identifier: GPL-3.0-or-later
// Azure Database for PostgreSQL, flexible server: a server of a compute size with its disk, a standby that is billed as
// a second server, read replicas, and backups beyond the provisioned storage.
#include "services/azure/flexible_server.h"
#include "services/azure/premium_ssd.h"

#include <algorithm>

namespace costrata {
namespace {

const Symbol postgresql{"postgresql"};
const Symbol noStandby{"none"}, sameZone{"same-zone"}, zoneRedundant{"zone-redundant"};
const Symbol premiumSsd{"premium-ssd"}, premiumSsdV2{"premium-ssd-v2"};
const char* const computeDocs = "Azure Database for PostgreSQL documentation: compute options";
const char* const haDocs = "Azure reliability documentation: Azure Database for PostgreSQL";
const char* const replicaDocs = "Azure Database for PostgreSQL documentation: read replicas";
const char* const storageDocs = "Azure Database for PostgreSQL documentation: storage options; Premium SSD v2";
const char* const backupDocs = "Azure Database for PostgreSQL documentation: backup and restore";
const char* const reservedDocs = "Azure Database for PostgreSQL documentation: reserved capacity; Azure savings plan for databases";

/// Source: compute options of the vendor's documentation.
const azure::ServerSizes sizes("postgresql", "memory-optimized", {
    {"Standard_D", "s_v3", "Dsv3 vCore", {2, 4, 8, 16, 32, 48, 64}},
    {"Standard_D", "ds_v4", "Ddsv4 vCore", {2, 4, 8, 16, 32, 48, 64}},
    {"Standard_D", "ds_v5", "Ddsv5 vCore", {2, 4, 8, 16, 32, 48, 64, 96}},
    {"Standard_D", "ads_v5", "Dadsv5 vCore", {2, 4, 8, 16, 32, 48, 64, 96}},
    {"Standard_D", "ds_v6", "Ddsv6 vCore", {2, 4, 8, 16, 32, 48, 64, 96, 128, 192}},
    {"Standard_D", "ads_v6", "Dadsv6 vCore", {2, 4, 8, 16, 32, 48, 64, 96}},
    {"Standard_E", "s_v3", "Esv3 vCore", {2, 4, 8, 16, 32, 48, 64}},
    {"Standard_E", "ds_v4", "Edsv4 vCore", {2, 4, 8, 16, 20, 32, 48, 64}},
    {"Standard_E", "ds_v5", "Edsv5 vCore", {2, 4, 8, 16, 20, 32, 48, 64, 96}},
    {"Standard_E", "ads_v5", "Eadsv5 vCore", {2, 4, 8, 16, 20, 32, 48, 64, 96}},
    {"Standard_E", "ds_v6", "Edsv6 vCore", {2, 4, 8, 16, 20, 32, 48, 64, 96, 128, 192}},
    {"Standard_E", "ads_v6", "Eadsv6 vCore", {2, 4, 8, 16, 20, 32, 48, 64, 96}}});

bool isV2(const Settings& s);
bool isPremiumSsd(const Settings& s);
bool hasReplicas(const Settings& s);
std::vector<Option> offeredSizes(const Settings&, const Prices& prices) { return sizes.offered(prices); }

Parameters parameters;
const Choice size = parameters.choice({.id = "size", .label = "Compute size", .group = "Compute", .chosen = "Standard_D4ds_v5",
    .offers = offeredSizes,
    .help = "B: burstable, for development; D: general purpose, 4 GiB per vCore; E: memory optimised, up to 8 GiB per vCore.",
    .source = computeDocs});
const Choice standby = parameters.choice({.id = "highAvailability", .label = "High availability", .group = "Compute",
    .options = {{zoneRedundant, "Zone-redundant"}, {sameZone, "Same zone"}, {noStandby, "None"}}, .chosen = "zone-redundant",
    .help = "A standby with the compute and storage of the primary, billed as a second server; it serves no reads. Not on burstable sizes.",
    .source = haDocs});
const Number activeHours = parameters.number({.id = "activeHours", .label = "Running hours", .group = "Compute", .unit = "hours / month",
    .max = hoursPerMonth, .initial = hoursPerMonth, .step = 10,
    .help = "A stopped server costs no compute, starts again by itself after seven days, and keeps its storage and backups."});
const Flag extendedSupport = parameters.flag({.id = "extendedSupport", .label = "Extended support", .group = "Compute",
    .help = "For servers on a major version that the community has retired: a surcharge on each vCore."});

const Choice storageType = parameters.choice({.id = "storageType", .label = "Storage type", .group = "Storage",
    .options = {{premiumSsd, "Premium SSD"}, {premiumSsdV2, "Premium SSD v2"}}, .chosen = "premium-ssd", .source = storageDocs});
const Number storage = parameters.number({.id = "storage", .label = "Storage", .group = "Storage", .unit = "GiB", .min = 1, .max = 65536,
    .initial = 128, .whole = true, .step = 32,
    .help = "Premium SSD comes in sizes of 32 GiB, doubling to 32 TiB, and is billed by the next one; v2 in steps of 1 GiB. It never shrinks.",
    .source = storageDocs});
const Number extraIops = parameters.number({.id = "extraIops", .label = "Further IOPS", .group = "Storage", .unit = "IOPS", .max = 19880,
    .initial = 0, .whole = true, .step = 100, .when = isPremiumSsd,
    .help = "Provisioned above the baseline of the disk size: 120 at 32 GiB, 500 at 128 GiB, 5,000 at 1 TiB, 20,000 at 32 TiB.",
    .source = storageDocs});
const Number iops = parameters.number({.id = "iops", .label = "Provisioned IOPS", .group = "Storage", .unit = "IOPS", .min = 3000, .max = 80000,
    .initial = 3000, .whole = true, .step = 1000, .when = isV2, .help = "3,000 are included, 12,000 from 400 GiB.", .source = storageDocs});
const Number throughput = parameters.number({.id = "throughput", .label = "Throughput", .group = "Storage", .unit = "MB/s", .min = 125, .max = 1200,
    .initial = 125, .whole = true, .step = 25, .when = isV2, .help = "125 are included, 500 from 400 GiB.", .source = storageDocs});

const Number replicas = parameters.number({.id = "replicas", .label = "Read replicas", .group = "Replicas", .max = 5, .initial = 0, .whole = true,
    .help = "In the same region; each billed as a server with its storage, without standby and backups. At most five of a primary, in all regions.",
    .source = replicaDocs});
const Regions replicaRegions = parameters.regions({.id = "replicaRegions", .label = "Replicas in other regions", .group = "Replicas",
    .source = replicaDocs});
const Choice replicaSize = parameters.choice({.id = "replicaSize", .label = "Replica size", .group = "Replicas", .chosen = "Standard_D4ds_v5",
    .offers = offeredSizes, .when = hasReplicas, .source = replicaDocs});

const Number retention = parameters.number({.id = "backupRetention", .label = "Backup retention", .group = "Backup", .unit = "days", .min = 7,
    .max = 35, .initial = 7, .whole = true, .source = backupDocs});
const Flag geoBackup = parameters.flag({.id = "geoRedundantBackup", .label = "Geo-redundant backup", .group = "Backup",
    .help = "A second copy in the paired region, which counts like the first. Chosen when the server is created.", .source = backupDocs});
const Share filled = parameters.share({.id = "used", .label = "Storage in use", .group = "Backup", .unit = "%", .initial = 70,
    .help = "Our assumption, change it: the first backup copies what is used, not what is provisioned."});
const Share dailyChange = parameters.share({.id = "dailyChange", .label = "Changed per day", .group = "Backup", .unit = "%", .initial = 2,
    .help = "Our assumption, change it: the share of the data that each day of retention adds in differences and logs."});

const Choice purchaseOption = parameters.choice({.id = "purchase", .label = "Purchase", .group = "Commitment",
    .options = {{purchase::onDemand, "Pay as you go"}, {azure::savingsPlan1y, "Savings plan, 1 year"}, {purchase::reserved1yNo, "Reserved, 1 year"},
                {purchase::reserved3yNo, "Reserved, 3 years"}},
    .chosen = "on-demand", .help = "Covers the compute of all servers; storage and backups stay. Billed every hour.", .source = reservedDocs});

bool isV2(const Settings& s) { return s[storageType] == premiumSsdV2; }
bool isPremiumSsd(const Settings& s) { return !isV2(s); }
bool hasReplicas(const Settings& s) { return !s[replicas].isZero() || !s[replicaRegions].empty(); }
bool hasStandby(const Settings& s) { return s[standby] != noStandby; }
bool isCommitted(const Settings& s) { return s[purchaseOption] != purchase::onDemand; }

const Symbol ssdMeter{"Premium SSD storage"}, v2Meter{"Premium SSD v2 storage"}, ssdIopsMeter{"Premium SSD IOPS scaling"},
    v2IopsMeter{"Premium SSD v2 IOPS"}, v2ThroughputMeter{"Premium SSD v2 throughput"}, backupMeter{"Backup storage"},
    localBackup{"lrs"}, supportMeter{"Extended support"};

/// Null: Premium SSD v2, or larger than any Premium SSD.
const azure::PremiumSsd* diskSize(const Settings& s) { return isV2(s) ? nullptr : azure::premiumSsdFor(s[storage]); }
Decimal provisionedGib(const Settings& s)
{
    const azure::PremiumSsd* disk = diskSize(s);
    return disk ? disk->gib : s[storage];
}

/// What Premium SSD v2 provides without charge. Source: Premium SSD v2.
bool isLargeV2(const Settings& s) { return s[storage] >= Decimal(400); }
Decimal freeIops(const Settings& s) { return isLargeV2(s) ? 12000 : 3000; }
Decimal freeThroughput(const Settings& s) { return isLargeV2(s) ? 500 : 125; }

void billServers(const Settings& s, const Prices& prices, BillBuilder& out, Category compute, Category disk, std::string_view whose,
                 Symbol serverSize, Decimal count = 1)
{
    const Decimal hours = isCommitted(s) ? hoursPerMonth : s[activeHours];
    sizes.bill(prices, out, compute, whose, serverSize, count, hours, s[purchaseOption]);
    if (s[extendedSupport])
        out.line(compute, {whose, "extended support"}, counted<Dimension::VcoreTime>(sizes.vcores(prices, serverSize) * count * s[activeHours]),
                 prices.find<Dimension::VcoreTime>({component::other, supportMeter, {}, postgresql, purchase::onDemand}));

    const auto key = [&](Symbol of, Symbol meter) { return PriceKey{of, meter, s[storageType], postgresql, purchase::onDemand}; };
    out.line(disk, {whose, "storage"}, allMonth<Dimension::GibTime>(provisionedGib(s)),
             prices.find<Dimension::GibTime>(key(component::storage, isV2(s) ? v2Meter : ssdMeter)), count);
    const Amount moreIops = isV2(s) ? beyond(s[iops], freeIops(s)) : Amount(s[extraIops]);
    if (moreIops != Amount(0))
        out.lineBeyondAllowance(disk, {whose, "IOPS beyond the included"}, allMonth<Dimension::IopsTime>(moreIops),
                                prices.find<Dimension::IopsTime>(key(component::iops, isV2(s) ? v2IopsMeter : ssdIopsMeter)), count);
    const Amount moreThroughput = isV2(s) ? beyond(s[throughput], freeThroughput(s)) : Amount(0);
    if (moreThroughput != Amount(0))
        out.lineBeyondAllowance(disk, {whose, "throughput beyond the included"}, allMonth<Dimension::MbpsTime>(moreThroughput),
                                prices.find<Dimension::MbpsTime>(key(component::throughput, v2ThroughputMeter)), count);
}

void billBackups(const Settings& s, const Prices& prices, BillBuilder& out)
{
    const Decimal provisioned = provisionedGib(s);
    const Decimal local = azure::backupGb(provisioned * s[filled], s[dailyChange], s[retention]);
    const Amount billed = beyond(s[geoBackup] ? local * Decimal(2) : local, provisioned);
    if (billed == Amount(0))
        out.included(Category::Backup, {"Backups, up to the provisioned storage"});
    else
        out.line(Category::Backup, {"Backups beyond the provisioned storage"}, allMonth<Dimension::GbTime>(billed),
                 prices.find<Dimension::GbTime>({component::backup, backupMeter, localBackup, postgresql, purchase::onDemand}));
    out.assume("Backups of Azure Database for PostgreSQL hold the used storage once plus the daily change for each day of retention; one GiB of "
               "storage is one GB of the backup price list.");
}

void bill(const Settings& s, const Prices& prices, BillBuilder& out)
{
    billServers(s, prices, out, Category::Compute, Category::Storage, "Primary", s[size]);
    if (hasStandby(s)) {
        billServers(s, prices, out, Category::Compute, Category::Storage, "Standby", s[size]);
        out.assume("The standby of Azure Database for PostgreSQL is billed as a second server, with its storage and what is provisioned on it.");
    }
    if (!s[replicas].isZero())
        billServers(s, prices, out, Category::Replication, Category::Replication, "Replica", s[replicaSize], s[replicas]);
    for (const Symbol region : s[replicaRegions])
        billServers(s, prices.in(region), out, Category::Replication, Category::Replication, "Replica in " + region.str(), s[replicaSize]);
    billBackups(s, prices, out);
    out.assume(s[replicaRegions].empty() ? "Traffic between application and database is not included."
                                         : "Traffic between application and database, and of replication to other regions, is not included.");
}

void check(const Settings& s, Problems& problems)
{
    if (azure::isBurstable(s[size]) && hasStandby(s))
        problems.add("Burstable sizes have no high availability.");
    if (hasReplicas(s) && (azure::isBurstable(s[size]) || azure::isBurstable(s[replicaSize])))
        problems.add("Burstable sizes have no read replicas.");
    if (isV2(s) && azure::isBurstable(s[size]))
        problems.add("Premium SSD v2 is not offered on burstable sizes.");
    if (!isV2(s) && !diskSize(s))
        problems.add("Premium SSD ends at 32,768 GiB.");
    if (const azure::PremiumSsd* disk = diskSize(s); disk && !s[extraIops].isZero() && disk->iops + s[extraIops] > Decimal(azure::premiumSsdMaxIops))
        problems.add("Premium SSD has at most 20,000 IOPS; here there are " + (disk->iops + s[extraIops]).toString() + ".");
    if (isV2(s)) {
        const Decimal most = std::min(std::max(s[storage] * Decimal(500), freeIops(s)), Decimal(80000));
        if (s[iops] > most)
            problems.add("Premium SSD v2 of this size has at most " + most.toString() + " IOPS: 500 per GiB.");
        if (const Decimal fastest = std::max(s[iops], freeIops(s)) * 0.25_d; s[throughput] > fastest)
            problems.add("Premium SSD v2 moves at most 0.25 MB/s per IOPS: here " + fastest.toString() + " MB/s.");
    }
    if (s[replicas] + Decimal(static_cast<std::int64_t>(s[replicaRegions].size())) > Decimal(5))
        problems.add("A primary has at most 5 read replicas.");
    if (isCommitted(s) && s[activeHours] < hoursPerMonth)
        problems.add("A commitment is billed every hour: stopping the server saves nothing.");
}

const Service service{
    .id = "azure.postgresql",
    .name = "Azure Database for PostgreSQL",
    .provider = "Azure",
    .summary = "Managed PostgreSQL on flexible servers with an optional standby",
    .catalogs = {{Symbol("azure"), Symbol("azure-database-postgresql")}},
    .parameters = &parameters,
    .bill = bill,
    .check = check,
    .defaultRegion = "eastus2",
    .source = computeDocs,
};
const RegisterService registered(service);

}  // namespace
}  // namespace costrata
