// SPDX-License-Identifier: GPL-3.0-or-later
// Azure Database for MySQL, flexible server: a server of a compute size with its storage, IOPS provisioned or by use, a
// standby whose compute and storage are billed too, read replicas, and backups beyond the provisioned storage.
#include "services/azure/flexible_server.h"
#include "services/migration_tool.h"
#include "topology/shapes.h"

namespace costrata {
namespace {

const Symbol mysql{"mysql"};
const Symbol noStandby{"none"}, sameZone{"same-zone"}, zoneRedundant{"zone-redundant"};
const Symbol preProvisioned{"pre-provisioned"}, autoscale{"autoscale"};
const char* const tierDocs = "Azure Database for MySQL documentation: service tiers";
const char* const haDocs = "Azure Database for MySQL documentation: high availability concepts";
const char* const iopsDocs = "Azure Database for MySQL documentation: storage IOPS";
const char* const replicaDocs = "Azure Database for MySQL documentation: read replicas";
const char* const backupDocs = "Azure Database for MySQL documentation: backup and restore";
const char* const versionDocs = "Azure Database for MySQL documentation: version support policy, as a third party read it on 2026-10-04";
const char* const commitmentDocs = "Azure documentation: reservations; Azure savings plan for databases";

/// One rate to the end. Of 8.4 no end of support is published.
const EngineVersion versions[] = {
    {mysql, Symbol("8.4"), "MySQL 8.4", {}, {}, {}, versionDocs},
    {mysql, Symbol("8.0"), "MySQL 8.0", Month(2027, 2), {}, Month(2029, 6), versionDocs},
    {mysql, Symbol("5.7"), "MySQL 5.7", Month(2026, 10), {}, Month(2029, 4), versionDocs},
};

/// Source: service tiers of the vendor's documentation. Edsv5 has prices of its own for each size. The price list also has
/// vCore rates of Ddsv5 and the v6 series, but the documentation names none of their sizes.
const azure::ServerSizes sizes("mysql", "business-critical", {
    {"Standard_D", "ds_v4", "Ddsv4 vCore", {2, 4, 8, 16, 32, 48, 64}},
    {"Standard_D", "ads_v5", "Dadsv5 vCore", {2, 4, 8, 16, 32, 48, 64, 96}},
    {"Standard_E", "ds_v4", "Edsv4 vCore", {2, 4, 8, 16, 20, 32, 48, 64}},
    {"Standard_E", "ads_v5", "Eadsv5 vCore", {2, 4, 8, 16, 20, 32, 48, 64, 96}}});

bool isAutoscale(const Settings& s);
bool isPreProvisioned(const Settings& s);
bool hasReplicas(const Settings& s);
bool hasAutoscaleReplicas(const Settings& s);
bool hasReplicaRegions(const Settings& s);
std::vector<Option> offeredVersions(const Settings&, const Prices&) { return versionOptions(versions, mysql); }
std::vector<Option> offeredSizes(const Settings&, const Prices& prices) { return sizes.offered(prices); }

Parameters parameters;
const Choice size = parameters.choice({.id = "size", .label = "Compute size", .group = "Compute", .chosen = "Standard_D4ads_v5",
    .offers = offeredSizes,
    .help = "B: burstable, for development; D: general purpose, 4 GiB per vCore; E: memory optimised (formerly business critical), 8 GiB per vCore.",
    .source = tierDocs});
const Choice standby = parameters.choice({.id = "highAvailability", .label = "High availability", .group = "Compute",
    .options = {{zoneRedundant, "Zone-redundant"}, {sameZone, "Same zone"}, {noStandby, "None"}}, .chosen = "zone-redundant",
    .help = "A standby of the primary's size that serves no requests; its compute and storage are billed. Not on burstable sizes.",
    .source = haDocs});
const Number activeHours = parameters.number({.id = "activeHours", .label = "Running hours", .group = "Compute", .unit = "hours / month",
    .max = hoursPerMonth, .initial = hoursPerMonth, .step = 10, .help = "A stopped server costs no compute and keeps its storage and backups."});
const Choice version = parameters.choice({.id = "version", .label = "Version", .group = "Compute", .chosen = "current", .offers = offeredVersions,
    .help = "A version past its standard support costs extended support for each vCore that runs, standbys and replicas included. Whether "
            "the first month is free of it is not clear; it is billed here.",
    .source = versionDocs});

const Number storage = parameters.number({.id = "storage", .label = "Storage", .group = "Storage", .unit = "GiB", .min = 20, .max = 32768,
    .initial = 100, .whole = true, .step = 10, .grows = Grows::Data,
    .help = "Billed as provisioned; it grows, never shrinks. D and B sizes hold at most 16 TiB.",
    .source = tierDocs});
const Choice ioMode = parameters.choice({.id = "iopsMode", .label = "IOPS", .group = "Storage",
    .options = {{preProvisioned, "Pre-provisioned"}, {autoscale, "Autoscale"}}, .chosen = "pre-provisioned",
    .help = "Pre-provisioned: some are included with the storage and more can be bought. Autoscale: each I/O is billed, nothing is provisioned.",
    .source = iopsDocs});
const Number extraIops = parameters.number({.id = "extraIops", .label = "Additional IOPS", .group = "Storage", .unit = "IOPS", .max = 80000,
    .initial = 0, .whole = true, .step = 100, .when = isPreProvisioned,
    .help = "Above those that the console shows as included, on the primary and on each replica.", .source = tierDocs});
const Asked ioRequests = parameters.asked({.id = "ioRequests", .label = "I/O operations, average", .group = "Storage", .unit = "per second",
    .grows = Grows::Load, .when = isAutoscale, .help = "Of the primary: the Storage IO Count metric.", .source = iopsDocs});

const Number replicas = parameters.number({.id = "replicas", .label = "Read replicas", .group = "Replicas", .max = 10, .initial = 0, .whole = true,
    .help = "In the same region; each billed as a server with its storage. At most ten of a primary, in all regions.", .source = replicaDocs});
const Regions replicaRegions = parameters.regions({.id = "replicaRegions", .label = "Replicas in other regions", .group = "Replicas",
    .source = replicaDocs});
const Choice replicaSize = parameters.choice({.id = "replicaSize", .label = "Replica size", .group = "Replicas", .chosen = "Standard_D4ads_v5",
    .offers = offeredSizes, .when = hasReplicas, .source = replicaDocs});
const Asked replicaIoRequests = parameters.asked({.id = "replicaIoRequests", .label = "I/O operations of each replica, average",
    .group = "Replicas", .unit = "per second", .grows = Grows::Load, .when = hasAutoscaleReplicas});

const Number retention = parameters.number({.id = "backupRetention", .label = "Backup retention", .group = "Backup", .unit = "days", .min = 1,
    .max = 35, .initial = 7, .whole = true, .help = "Backups are kept for one day more than the retention.", .source = backupDocs});
const Flag geoBackup = parameters.flag({.id = "geoRedundantBackup", .label = "Geo-redundant backup", .group = "Backup",
    .help = "A second copy in the paired region, which counts like the first.", .source = backupDocs});
const Share filled = parameters.share({.id = "used", .label = "Storage in use", .group = "Backup", .unit = "%", .initial = 70,
    .help = "Our assumption, change it: the first backup copies what is used, not what is provisioned."});
const Share dailyChange = parameters.share({.id = "dailyChange", .label = "Changed per day", .group = "Backup", .unit = "%", .initial = 2,
    .help = "Our assumption, change it: the share of the data that each day of retention adds in differences and logs."});

const Choice purchaseOption = parameters.choice({.id = "purchase", .label = "Purchase", .group = "Commitment",
    .options = {{purchase::onDemand, "Pay as you go"}, {azure::savingsPlan1y, "Savings plan, 1 year"}, {purchase::reserved1yNo, "Reserved, 1 year"},
                {purchase::reserved3yNo, "Reserved, 3 years"}},
    .chosen = "on-demand", .help = "Covers the compute of all servers; storage, I/O and backups stay. Billed every hour.", .source = commitmentDocs});

const azure::ReplicationTransfer replication(parameters, hasReplicaRegions);
const azure::InternetTransfer transfer(parameters);

bool isAutoscale(const Settings& s) { return s[ioMode] == autoscale; }
bool isPreProvisioned(const Settings& s) { return !isAutoscale(s); }
bool hasReplicas(const Settings& s) { return !s[replicas].isZero() || !s[replicaRegions].empty(); }
bool hasAutoscaleReplicas(const Settings& s) { return hasReplicas(s) && isAutoscale(s); }
bool hasReplicaRegions(const Settings& s) { return !s[replicaRegions].empty(); }
bool hasStandby(const Settings& s) { return s[standby] != noStandby; }
bool isZoned(const Settings& s) { return s[standby] == zoneRedundant; }
azure::Running running(const Settings& s) { return {s[activeHours], s[purchaseOption], findVersion(versions, mysql, s[version])}; }

const Symbol storageMeter{"Storage"}, iopsMeter{"Additional IOPS"}, autoscaleMeter{"Autoscale IOPS"};

const Symbol localRedundancy{"lrs"}, zoneRedundancy{"zrs"};

/// The variants of the I/O meters on locally redundant and on zone-redundant storage.
struct IoMeters {
    Symbol preProvisioned, autoscale;
};
const IoMeters localIo{Symbol("pre-provisioned"), Symbol("autoscale")}, zonedIo{Symbol("pre-provisioned-zrs"), Symbol("autoscale-zrs")};

void billCompute(const Settings& s, const Prices& prices, BillBuilder& out, Category category, std::string_view whose, Symbol serverSize,
                 Decimal count = 1)
{
    sizes.bill(prices, out, category, whose, serverSize, count, running(s));
}

void billStorage(const Settings& s, const Prices& prices, BillBuilder& out, Category category, std::string_view whose, Decimal count = 1)
{
    out.line(category, {whose, "storage"}, allMonth<Dimension::GibTime>(s[storage]),
             prices.find<Dimension::GibTime>({component::storage, storageMeter, localRedundancy, mysql, purchase::onDemand}), count);
}

void billIo(const Settings& s, const Prices& prices, BillBuilder& out, Category category, std::string_view whose, const IoMeters& meters,
            Asked operations, Decimal count = 1)
{
    if (isAutoscale(s))
        out.line(category, {whose, "I/O"}, counted<Dimension::IoRequests>(s[operations] * secondsPerMonth),
                 prices.find<Dimension::IoRequests>({component::ioRequests, autoscaleMeter, meters.autoscale, mysql, purchase::onDemand}), count);
    else if (!s[extraIops].isZero())
        out.line(category, {whose, "additional IOPS"}, allMonth<Dimension::IopsTime>(s[extraIops]),
                 prices.find<Dimension::IopsTime>({component::iops, iopsMeter, meters.preProvisioned, mysql, purchase::onDemand}), count);
}

void billReplicas(const Settings& s, const Prices& prices, BillBuilder& out, std::string_view whose, Decimal count = 1)
{
    billCompute(s, prices, out, Category::Replication, whose, s[replicaSize], count);
    billStorage(s, prices, out, Category::Replication, whose, count);
    billIo(s, prices, out, Category::Replication, whose, localIo, replicaIoRequests, count);
}

void billBackups(const Settings& s, const Prices& prices, BillBuilder& out)
{
    const Decimal kept = azure::backupGb(s[storage] * s[filled], s[dailyChange], s[retention] + Decimal(1));
    const Symbol redundancy = isZoned(s) && !s[geoBackup] ? zoneRedundancy : localRedundancy;
    azure::billBackups(prices, out, mysql, redundancy, kept, s[geoBackup], s[storage]);
    out.assume("Backups of Azure Database for MySQL hold the used storage once plus the daily change for each day kept; one GiB of storage is one "
               "GB of the backup price list.");
}

void bill(const Settings& s, const Prices& prices, BillBuilder& out)
{
    billCompute(s, prices, out, Category::Compute, "Primary", s[size]);
    billStorage(s, prices, out, Category::Storage, "Primary");
    billIo(s, prices, out, Category::Io, "Primary", isZoned(s) ? zonedIo : localIo, ioRequests);
    if (hasStandby(s)) {
        billCompute(s, prices, out, Category::Compute, "Standby", s[size]);
        billStorage(s, prices, out, Category::Storage, "Standby");
        out.assume("The standby of Azure Database for MySQL bills its compute and, at the plain rate, its storage; IOPS and I/O are "
                   "billed once, for the primary.");
    }
    if (!s[replicas].isZero())
        billReplicas(s, prices, out, "Replica", s[replicas]);
    for (const Symbol region : s[replicaRegions])
        billReplicas(s, prices.in(region), out, "Replica in " + region.str());
    billBackups(s, prices, out);
    azure::warnOfEnd(out, findVersion(versions, mysql, s[version]));
    replication.bill(s, prices, out, s[replicaRegions]);
    transfer.bill(s, prices, out, isZoned(s));
}

void check(const Settings& s, Problems& problems)
{
    azure::checkVersion(problems, versions, mysql, s[version]);
    const Decimal allReplicas = s[replicas] + Decimal(static_cast<std::int64_t>(s[replicaRegions].size()));
    azure::checkServers(problems, {s[size], s[replicaSize], hasStandby(s), allReplicas, 10, running(s)});
    const auto holdsLess = [](Symbol of) { return of.text().starts_with("Standard_B") || of.text().starts_with("Standard_D"); };
    if (s[storage] > Decimal(16384) && (holdsLess(s[size]) || (hasReplicas(s) && holdsLess(s[replicaSize]))))
        problems.add("Burstable and general purpose sizes hold at most 16 TiB.");
}

void traits(const Settings& s, Traits& t)
{
    t.text(Trait::Engine, "MySQL 5.7, 8.0, 8.4", versionDocs);
    t.text(Trait::Licence, "open source, included", tierDocs);
    t.yes(Trait::SelfHosting, tierDocs, "the engine is open source");
    t.upTo(Trait::ReadReplicas, 10, replicaDocs, "asynchronous; not on burstable sizes");
    t.sizes(Trait::Storage, 20, 32768, "GiB", tierDocs, "16 TiB below the E series");
    t.none(Trait::Serverless, tierDocs);
    t.none(Trait::ScaleToZero, tierDocs, "a stopped server keeps its storage");
    t.text(Trait::Consistency, "strong on the primary, eventual on replicas", replicaDocs);
    t.none(Trait::Branching, backupDocs, "restores only");
    t.text(Trait::MultiRegion, "asynchronous read replicas in other regions, geo-redundant backups", replicaDocs);
    if (!hasStandby(s))
        return;
    t.seconds(Trait::Failover, 60, 120, haDocs);
    t.seconds(Trait::Rpo, 0, 0, haDocs);
    t.text(Trait::Durability, isZoned(s) ? "standby in a second zone, no loss at failover" : "standby in the same zone, no loss at failover", haDocs);
}

const azure::Recovery recovery{size, replicaSize, replicaRegions, geoBackup, activeHours, replication};

void sizeFor(Sizing& z)
{
    namespace w = workload;
    const Workload& need = z.need();
    if (need[w::backupDays] > Decimal(35))
        return z.refuse("automated backups are kept 35 days at most");
    z.set(storage, need[w::data] * 1.2_d);
    z.rule("Storage is provisioned with 20 % to spare; the included IOPS are taken to suffice.");
    z.choose(replicas, 0, 10);
    sizes.choose(z, size, z.computeNeed(true, z.settings()[replicas]), z.settings()[storage] > Decimal(16384));
    z.choose(standby, need[w::zoneRedundant] ? std::vector{zoneRedundant} : std::vector{noStandby, sameZone, zoneRedundant});
    z.chooseAny(purchaseOption);
    if (!z.settings()[replicas].isZero())
        z.set(replicaSize, z.settings()[size]);
    z.set(retention, need[w::backupDays]);
    z.set(transfer.internet, need[w::egress]);
    azure::sizeForOneRegion(z, recovery, "The server is stopped outside the active hours, which you schedule.");
}

void recover(Sizing& z)
{
    azure::recoverServer(z, recovery, "The second region holds a read replica of the primary's size, so that it keeps up and can take over.");
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
    .id = "azure.mysql",
    .name = "Azure Database for MySQL",
    .provider = "Azure",
    .summary = "Managed MySQL on flexible servers with an optional standby",
    .catalogs = {{Symbol("azure"), Symbol("azure-database-mysql")}, azure::transferCatalog},
    .parameters = &parameters,
    .bill = bill,
    .check = check,
    .traits = traits,
    .topology = topology,
    .configurations = {{"Zone-redundant", {{"highAvailability", "zone-redundant"}}},
                       {"Same zone", {{"highAvailability", "same-zone"}}},
                       {"Single server", {{"highAvailability", "none"}}}},
    .kinds = {workload::relational},
    .engines = {mysql},
    .size = sizeFor,
    .recover = recover,
    .defaultRegion = "eastus2",
    .source = tierDocs,
    .notModelled = {"Premium SSD v2 storage", "accelerated logs", "on-demand and long-term backups", "sizes and reservations without a listed price"},
    .migratedBy = &migration::azureDms,
    .instances = {.size = "size", .replicas = "replicas", .replicaSize = "replicaSize"},
    .advice = {.zones = {"highAvailability", {"none", "same-zone"}, "zone-redundant"},
               .standby = true,
               .classes = {"size", "replicaSize"},
               .sharedCpu = {"size", "Standard_B", "Burstable sizes are for loads that do not need the full CPU all the time.",
                             "Azure Database for MySQL documentation: service tiers"},
               .disk = {.allocated = "storage", .iops = {"extraIops"}},
               .backups = {.kept = "backupRetention", .byDay = true, .abroad = {"geoRedundantBackup", {"no"}, "yes"}}},
};
const RegisterService registered(service);

}  // namespace
}  // namespace costrata
