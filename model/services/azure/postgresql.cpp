// SPDX-License-Identifier: GPL-3.0-or-later
// Azure Database for PostgreSQL, flexible server: a server of a compute size with its disk, a standby that is billed as
// a second server, read replicas, and backups beyond the provisioned storage.
#include "services/azure/flexible_server.h"
#include "services/azure/premium_ssd.h"
#include "services/migration_tool.h"
#include "topology/shapes.h"

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
const char* const slaDocs = "Azure reliability documentation: Azure Database for PostgreSQL, service-level agreement";
const char* const supportDocs = "Azure Database for PostgreSQL documentation: extended support, 2026-07-13; version policy, 2026-01-20";
const char* const supportReading = "Azure Database for PostgreSQL documentation: extended support, as a third party read it on 2026-10-04";
const char* const reservedDocs = "Azure Database for PostgreSQL documentation: reserved capacity; Azure savings plan for databases";

/// Billed a month after standard support ended; one rate to the end. For version 14 the documentation of July 2026 said December
/// 2026, a later reading of it February 2027. Of 15 to 18 only the end of standard support is published.
const EngineVersion versions[] = {
    {postgresql, Symbol("18"), "PostgreSQL 18, standard support to 2030-11", {}, {}, {}, supportDocs},
    {postgresql, Symbol("17"), "PostgreSQL 17, standard support to 2029-11", {}, {}, {}, supportDocs},
    {postgresql, Symbol("16"), "PostgreSQL 16, standard support to 2028-11", {}, {}, {}, supportDocs},
    {postgresql, Symbol("15"), "PostgreSQL 15, standard support to 2027-11", {}, {}, {}, supportDocs},
    {postgresql, Symbol("14"), "PostgreSQL 14", Month(2027, 2), {}, Month(2029, 12), supportReading},
    {postgresql, Symbol("13"), "PostgreSQL 13", Month(2026, 9), {}, Month(2028, 12), supportDocs},
    {postgresql, Symbol("12"), "PostgreSQL 12", Month(2026, 9), {}, Month(2027, 12), supportDocs},
    {postgresql, Symbol("11"), "PostgreSQL 11", Month(2026, 9), {}, Month(2027, 4), supportDocs},
};

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
bool hasReplicaRegions(const Settings& s);
std::vector<Option> offeredSizes(const Settings&, const Prices& prices) { return sizes.offered(prices); }
std::vector<Option> offeredVersions(const Settings&, const Prices&) { return versionOptions(versions, postgresql); }

Parameters parameters;
const Choice size = parameters.choice({.id = "size", .label = "Compute size", .group = "Compute", .chosen = "Standard_D4ds_v5",
    .offers = offeredSizes,
    .help = "B: burstable, for development; D: general purpose, 4 GiB per vCore; E: memory optimised, 6.75 to 9.5 GiB per vCore.",
    .source = computeDocs});
const Choice standby = parameters.choice({.id = "highAvailability", .label = "High availability", .group = "Compute",
    .options = {{zoneRedundant, "Zone-redundant"}, {sameZone, "Same zone"}, {noStandby, "None"}}, .chosen = "zone-redundant",
    .help = "A standby with the compute and storage of the primary, billed as a second server; it serves no reads. Not on burstable sizes.",
    .source = haDocs});
const Number activeHours = parameters.number({.id = "activeHours", .label = "Running hours", .group = "Compute", .unit = "hours / month",
    .max = hoursPerMonth, .initial = hoursPerMonth, .step = 10,
    .help = "A stopped server costs no compute, starts again by itself after seven days, and keeps its storage and backups."});
const Choice version = parameters.choice({.id = "version", .label = "Version", .group = "Compute", .chosen = "current", .offers = offeredVersions,
    .help = "A version past its standard support costs extended support for each vCore that runs, standbys and replicas included.",
    .source = supportDocs});

const Choice storageType = parameters.choice({.id = "storageType", .label = "Storage type", .group = "Storage",
    .options = {{premiumSsd, "Premium SSD"}, {premiumSsdV2, "Premium SSD v2"}}, .chosen = "premium-ssd", .source = storageDocs});
const Number storage = parameters.number({.id = "storage", .label = "Storage", .group = "Storage", .unit = "GiB", .min = 1, .max = 65536,
    .initial = 128, .whole = true, .step = 32, .grows = Grows::Data,
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

const azure::ReplicationTransfer replication(parameters, hasReplicaRegions);
const azure::InternetTransfer transfer(parameters);

bool isV2(const Settings& s) { return s[storageType] == premiumSsdV2; }
bool isPremiumSsd(const Settings& s) { return !isV2(s); }
bool hasReplicas(const Settings& s) { return !s[replicas].isZero() || !s[replicaRegions].empty(); }
bool hasReplicaRegions(const Settings& s) { return !s[replicaRegions].empty(); }
bool hasStandby(const Settings& s) { return s[standby] != noStandby; }
azure::Running running(const Settings& s) { return {s[activeHours], s[purchaseOption], findVersion(versions, postgresql, s[version])}; }

const Symbol ssdMeter{"Premium SSD storage"}, v2Meter{"Premium SSD v2 storage"}, ssdIopsMeter{"Premium SSD IOPS scaling"},
    v2IopsMeter{"Premium SSD v2 IOPS"}, v2ThroughputMeter{"Premium SSD v2 throughput"}, localBackup{"lrs"};

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
    sizes.bill(prices, out, compute, whose, serverSize, count, running(s));
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
    const Decimal kept = azure::backupGb(provisioned * s[filled], s[dailyChange], s[retention]);
    azure::billBackups(prices, out, postgresql, localBackup, kept, s[geoBackup], provisioned);
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
    azure::warnOfEnd(out, findVersion(versions, postgresql, s[version]));
    replication.bill(s, prices, out, s[replicaRegions]);
    transfer.bill(s, prices, out, s[standby] == zoneRedundant);
}

void check(const Settings& s, Problems& problems)
{
    azure::checkVersion(problems, versions, postgresql, s[version]);
    const Decimal allReplicas = s[replicas] + Decimal(static_cast<std::int64_t>(s[replicaRegions].size()));
    azure::checkServers(problems, {s[size], s[replicaSize], hasStandby(s), allReplicas, 5, running(s)});
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
}

void traits(const Settings& s, Traits& t)
{
    t.text(Trait::Engine, "PostgreSQL 11 to 18", supportDocs);
    t.text(Trait::Licence, "open source, included", computeDocs);
    t.yes(Trait::SelfHosting, computeDocs, "the engine is open source");
    t.upTo(Trait::ReadReplicas, 5, replicaDocs, "asynchronous; not on burstable sizes");
    isV2(s) ? t.sizes(Trait::Storage, 1, 65536, "GiB", storageDocs) : t.sizes(Trait::Storage, 32, 32768, "GiB", storageDocs);
    t.none(Trait::Serverless, computeDocs);
    t.none(Trait::ScaleToZero, computeDocs, "a stopped server starts again after 7 days");
    t.text(Trait::Consistency, "strong on the primary, eventual on replicas", replicaDocs);
    t.none(Trait::Branching, backupDocs, "restores only");
    t.text(Trait::MultiRegion, "asynchronous read replicas in other regions, geo-redundant backups", replicaDocs);
    if (!hasStandby(s)) {
        t.seconds(Trait::Rpo, 300, 300, backupDocs, "point-in-time restore");
        return;
    }
    const bool zoned = s[standby] == zoneRedundant;
    t.percent(Trait::Sla, zoned ? 0.9999_d : 0.9995_d, slaDocs);
    t.text(Trait::Failover, "can exceed 120 s", haDocs);
    t.seconds(Trait::Rpo, 0, 0, haDocs);
    t.text(Trait::Durability, zoned ? "synchronous standby in a second zone" : "synchronous standby in the same zone", haDocs);
}

const azure::Recovery recovery{size, replicaSize, replicaRegions, geoBackup, activeHours, replication};

void sizeFor(Sizing& z)
{
    namespace w = workload;
    const Workload& need = z.need();
    if (need[w::backupDays] > Decimal(35))
        return z.refuse("automated backups are kept 35 days at most");
    z.choose(replicas, 0, 5);
    sizes.choose(z, size, z.computeNeed(true, z.settings()[replicas]));
    z.choose(standby, need[w::zoneRedundant] ? std::vector{zoneRedundant} : std::vector{noStandby, sameZone, zoneRedundant});
    z.chooseAny(purchaseOption);
    z.set(storage, need[w::data] * 1.2_d);
    z.rule("Storage is provisioned with 20 % to spare, on Premium SSD.");
    if (!diskSize(z.settings()))
        return z.refuse("Premium SSD ends at 32,768 GiB");
    if (!z.settings()[replicas].isZero())
        z.set(replicaSize, z.settings()[size]);
    z.set(retention, need[w::backupDays]);
    z.set(transfer.internet, need[w::egress]);
    azure::sizeForOneRegion(z, recovery, "The server is stopped outside the active hours, which you schedule; it starts by itself after 7 days.");
}

void recover(Sizing& z)
{
    azure::recoverServer(z, recovery, "The second region holds a read replica of the primary's size: one that is to be promoted in its place must not be smaller.");
}

void topology(const Settings& s, TopologyBuilder& t)
{
    const bool pair = s[standby] != noStandby;
    auto& group = shape::servers(t, {.source = haDocs, .detail = s[size].str(), .zoneStated = pair, .standbys = pair ? 1 : 0, .sameZone = s[standby] == sameZone,
                       .standbyBills = {0, {"Standby"}}, .readers = shape::whole(s[replicas]), .readerDetail = s[replicaSize].str(), .regions = s[replicaRegions], .promotionSource = replicaDocs});
    if (s[geoBackup])
        group.restore = remedy("a new server is restored from the geo-redundant backup, in the paired region", Actor::User, {}, {}, backupDocs);
}

const Service service{
    .id = "azure.postgresql",
    .name = "Azure Database for PostgreSQL",
    .provider = "Azure",
    .summary = "Managed PostgreSQL on flexible servers with an optional standby",
    .catalogs = {{Symbol("azure"), Symbol("azure-database-postgresql")}, azure::transferCatalog},
    .parameters = &parameters,
    .bill = bill,
    .check = check,
    .traits = traits,
    .topology = topology,
    .configurations = {{"Zone-redundant", {{"highAvailability", "zone-redundant"}}},
                       {"Same zone", {{"highAvailability", "same-zone"}}},
                       {"Single server", {{"highAvailability", "none"}}}},
    .kinds = {workload::relational},
    .engines = {postgresql},
    .size = sizeFor,
    .recover = recover,
    .defaultRegion = "eastus2",
    .source = computeDocs,
    .notModelled = {"Ultra Disk storage", "confidential computing sizes", "elastic clusters", "long-term backups in a backup vault",
                    "sizes and reservations without a listed price"},
    .migratedBy = &migration::azurePostgresql,
    .instances = {.size = "size", .replicas = "replicas", .replicaSize = "replicaSize"},
    .advice = {.zones = {"highAvailability", {"none", "same-zone"}, "zone-redundant"},
               .standby = true,
               .classes = {"size", "replicaSize"},
               .sharedCpu = {"size", "Standard_B", "Burstable sizes are for loads that do not need the full CPU all the time.",
                             "Azure Database for PostgreSQL documentation: compute options"},
               .disk = {.allocated = "storage", .iops = {"iops", "extraIops"}},
               .backups = {.kept = "backupRetention", .byDay = true, .abroad = {"geoRedundantBackup", {"no"}, "yes"}}},
};
const RegisterService registered(service);

}  // namespace
}  // namespace costrata
