// SPDX-License-Identifier: GPL-3.0-or-later
// Amazon RDS for PostgreSQL, MySQL and MariaDB: pay for instance hours, provisioned storage and backups.
#include "services/aws/commitments.h"
#include "services/aws/extended_support.h"
#include "services/aws/transfer.h"

#include <algorithm>

namespace costrata {
namespace {

const Symbol postgresql{"postgresql"}, mysql{"mysql"}, mariadb{"mariadb"};
const Symbol singleAz{"single-az"}, multiAz{"multi-az"}, multiAzCluster{"multi-az-cluster"};
const Symbol gp3{"gp3"}, gp2{"gp2"}, io1{"io1"}, io2{"io2"};
const char* const semantics = "AWS RDS User Guide: DB instance billing, storage types, reserved DB instances";
const char* const slaDocument = "Amazon RDS Service Level Agreement, 2024-01-22";
const char* const mysqlCalendar = "Amazon RDS User Guide: MySQL on Amazon RDS versions";
const char* const postgresCalendar = "Amazon RDS for PostgreSQL Release Notes: release calendars";
const char* const mariadbCalendar = "Amazon RDS User Guide: MariaDB on Amazon RDS versions; no Extended Support";

const EngineVersion versions[] = {
    {postgresql, Symbol("18"), "PostgreSQL 18", Month(2031, 3), Month(2033, 3), Month(2034, 3), postgresCalendar},
    {postgresql, Symbol("17"), "PostgreSQL 17", Month(2030, 3), Month(2032, 3), Month(2033, 3), postgresCalendar},
    {postgresql, Symbol("16"), "PostgreSQL 16", Month(2029, 3), Month(2031, 3), Month(2032, 3), postgresCalendar},
    {postgresql, Symbol("15"), "PostgreSQL 15", Month(2028, 3), Month(2030, 3), Month(2031, 3), postgresCalendar},
    {postgresql, Symbol("14"), "PostgreSQL 14", Month(2027, 3), Month(2029, 3), Month(2030, 3), postgresCalendar},
    {postgresql, Symbol("13"), "PostgreSQL 13", Month(2026, 3), Month(2028, 3), Month(2029, 3), postgresCalendar},
    {postgresql, Symbol("12"), "PostgreSQL 12", Month(2025, 3), Month(2027, 3), Month(2028, 3), postgresCalendar},
    {postgresql, Symbol("11"), "PostgreSQL 11", Month(2024, 4), Month(2026, 4), Month(2027, 4), postgresCalendar},
    {mysql, Symbol("8.4"), "MySQL 8.4", Month(2029, 8), Month(2031, 8), Month(2032, 8), mysqlCalendar},
    {mysql, Symbol("8.0"), "MySQL 8.0", Month(2026, 8), Month(2028, 8), Month(2029, 8), mysqlCalendar},
    {mysql, Symbol("5.7"), "MySQL 5.7", Month(2024, 3), Month(2026, 3), Month(2029, 7), mysqlCalendar},
    {mariadb, Symbol("11.4"), "MariaDB 11.4", {}, {}, Month(2029, 6), mariadbCalendar},
    {mariadb, Symbol("10.11"), "MariaDB 10.11", {}, {}, Month(2028, 3), mariadbCalendar},
    {mariadb, Symbol("10.6"), "MariaDB 10.6", {}, {}, Month(2026, 8), mariadbCalendar},
};

/// How the price list calls what a storage type bills.
struct StorageMeters {
    Symbol type, storage, iops;
};
const StorageMeters storageMeters[] = {{gp3, Symbol("gp3 storage"), Symbol("gp3 additional IOPS")},
                                       {gp2, Symbol("gp2 storage"), {}},
                                       {io1, Symbol("io1 storage"), Symbol("io1 provisioned IOPS")},
                                       {io2, Symbol("io2 storage"), Symbol("io2 provisioned IOPS")}};
const Symbol gp3Throughput{"gp3 additional throughput"}, backupStorage{"backup storage"};

std::vector<Option> offeredVersions(const Settings& s, const Prices&);
bool hasReplicas(const Settings& s);
bool provisionsIops(const Settings& s);
bool isGp3(const Settings& s);
std::vector<Option> offeredClasses(const Settings& s, const Prices& prices);
std::vector<Option> offeredReplicaClasses(const Settings& s, const Prices& prices);

Parameters parameters;
const Choice engine = parameters.choice({.id = "engine", .label = "Engine", .group = "Compute",
    .options = {{postgresql, "PostgreSQL"}, {mysql, "MySQL"}, {mariadb, "MariaDB"}}, .chosen = "postgresql"});
const Choice version = parameters.choice({.id = "version", .label = "Version", .group = "Compute", .chosen = "current", .offers = offeredVersions,
    .help = "A version past its standard support costs Extended Support for every vCPU, standbys included, from the month shown."});
const Choice deployment = parameters.choice({.id = "deployment", .label = "Deployment", .group = "Compute",
    .options = {{singleAz, "Single-AZ"}, {multiAz, "Multi-AZ, one standby"}, {multiAzCluster, "Multi-AZ cluster, two readable standbys"}},
    .chosen = "multi-az",
    .help = "Multi-AZ keeps a synchronous standby in another zone (failover 60 to 120 s); a cluster has two that also serve reads "
            "(typically under 35 s). Each has list prices of its own."});
const Choice instanceClass = parameters.choice({.id = "class", .label = "Class", .group = "Compute", .chosen = "db.r6g.xlarge",
    .offers = offeredClasses});
const Number replicas = parameters.number({.id = "replicas", .label = "Read replicas", .group = "Compute", .max = 15, .initial = 0,
    .whole = true, .help = "Asynchronous copies that serve reads; each is billed as an instance with its own storage.", .source = semantics});
const Choice replicaClass = parameters.choice({.id = "replicaClass", .label = "Replica class", .group = "Compute", .chosen = "db.r6g.large",
    .offers = offeredReplicaClasses, .when = hasReplicas});
const Choice replicaDeployment = parameters.choice({.id = "replicaDeployment", .label = "Replica deployment", .group = "Compute",
    .options = {{singleAz, "Single-AZ"}, {multiAz, "Multi-AZ, one standby"}}, .chosen = "single-az", .when = hasReplicas});

const Choice storageType = parameters.choice({.id = "storageType", .label = "Storage type", .group = "Storage",
    .options = {{gp3, "gp3, general purpose"}, {gp2, "gp2, general purpose"}, {io1, "io1, provisioned IOPS"}, {io2, "io2 Block Express"}},
    .chosen = "gp3"});
const Number storage = parameters.number({.id = "storage", .label = "Allocated storage", .group = "Storage", .unit = "GB", .min = 20,
    .max = 65536, .initial = 100, .whole = true, .step = 10, .grows = Grows::Data, .help = "Billed as allocated, whether used or not. One GiB of the console is one GB of the price list.",
    .source = semantics});
const Number iops = parameters.number({.id = "iops", .label = "Provisioned IOPS", .group = "Storage", .unit = "IOPS", .min = 1000, .max = 256000,
    .initial = 3000, .whole = true, .step = 1000, .when = provisionsIops,
    .help = "gp3 includes 3,000 IOPS below 400 GB and 12,000 from there; io1 and io2 bill every provisioned IOPS.", .source = semantics});
const Number throughput = parameters.number({.id = "throughput", .label = "Throughput", .group = "Storage", .unit = "MiB/s", .min = 125,
    .max = 4000, .initial = 125, .whole = true, .step = 25, .when = isGp3, .help = "gp3 includes 125 MiB/s below 400 GB and 500 MiB/s from there.",
    .source = semantics});

const Number retention = parameters.number({.id = "backupRetention", .label = "Backup retention", .group = "Backup", .unit = "days",
    .max = 35, .initial = 7, .whole = true, .help = "0 turns automated backups off."});
const Share dailyChange = parameters.share({.id = "dailyChange", .label = "Changed per day", .group = "Backup", .unit = "%", .initial = 2,
    .help = "Our assumption, change it: the share of the data that each day of retention adds to the backups."});

const Choice purchaseOption = parameters.choice({.id = "purchase", .label = "Purchase", .group = "Commitment",
    .options = {{purchase::onDemand, "On demand"}, {purchase::reserved1yNo, "1 year, no upfront"}, {purchase::reserved1yPartial, "1 year, partial upfront"},
                {purchase::reserved1yAll, "1 year, all upfront"}, {purchase::reserved3yPartial, "3 years, partial upfront"},
                {purchase::reserved3yAll, "3 years, all upfront"}, aws::savingsPlanOption},
    .chosen = "on-demand", .help = "A commitment covers instance hours only. Savings plan rates are listed for newer classes, in few regions.", .source = semantics});
const aws::Transfer transfer(parameters);

std::vector<Option> offeredVersions(const Settings& s, const Prices&) { return versionOptions(versions, s[engine]); }

bool hasReplicas(const Settings& s) { return !s[replicas].isZero(); }
bool isGp3(const Settings& s) { return s[storageType] == gp3; }
bool provisionsIops(const Settings& s) { return s[storageType] != gp2; }

PriceKey instanceKey(const Settings& s, Symbol name, Symbol variant, Symbol purchase)
{
    return {component::computeInstance, name, variant, s[engine], purchase};
}
std::vector<Option> offeredClasses(const Settings& s, const Prices& prices)
{
    return classOptions(prices, instanceKey(s, {}, s[deployment], purchase::onDemand));
}
std::vector<Option> offeredReplicaClasses(const Settings& s, const Prices& prices)
{
    return classOptions(prices, instanceKey(s, {}, s[replicaDeployment], purchase::onDemand));
}

void billInstances(const Settings& s, const Prices& prices, BillBuilder& out, Category category, LineText text, Symbol name, Symbol variant, Decimal count)
{
    const auto listed = [&](Symbol of) { return prices.find<Dimension::InstanceTime>(instanceKey(s, name, of, s[purchaseOption])); };
    // Size flexibility: a Multi-AZ instance uses twice the normalised units of a Single-AZ one, a cluster three times. The
    // prices are those of reservations that one would really buy.
    aws::StandIn standIn{{}, variant == multiAzCluster ? 3 : 2, "Single-AZ reservations",
                         "RDS Multi-AZ instances without a listed reservation of their own are covered by two Single-AZ reservations, clusters by three (size "
                         "flexibility, RDS User Guide)."};
    if (variant != singleAz && aws::isReservation(s[purchaseOption]))
        standIn.price = listed(singleAz);
    aws::billInstances(out, category, text, count, listed(variant), standIn);
}

void billStorage(const Settings& s, const Prices& prices, BillBuilder& out, std::string_view whose, Symbol variant, Decimal copies, Category category)
{
    const auto key = [&](Symbol part, Symbol meter) { return PriceKey{part, meter, variant, s[engine], purchase::onDemand}; };
    const StorageMeters& meters = *std::ranges::find(storageMeters, s[storageType], &StorageMeters::type);
    out.line(category, {whose, meters.storage.text()}, allMonth<Dimension::GbTime>(s[storage]),
             prices.find<Dimension::GbTime>(key(component::storage, meters.storage)), copies);
    if (!provisionsIops(s))
        return;
    const bool striped = s[storage] >= Decimal(400);
    const Amount billedIops = isGp3(s) ? beyond(s[iops], striped ? 12000 : 3000) : s[iops];
    if (billedIops != Amount(0))
        out.line(category, {whose, meters.iops.text()}, allMonth<Dimension::IopsTime>(billedIops),
                 prices.find<Dimension::IopsTime>(key(component::iops, meters.iops)), copies);
    const Amount extraThroughput = isGp3(s) ? beyond(s[throughput], striped ? 500 : 125) : Amount(0);
    if (extraThroughput != Amount(0))
        out.line(category, {whose, gp3Throughput.text()}, allMonth<Dimension::MibpsTime>(extraThroughput),
                 prices.find<Dimension::MibpsTime>(key(component::throughput, gp3Throughput)), copies);
}

/// Of every machine that runs the engine: primary, standbys, replicas and their standbys.
Amount vcpus(const Settings& s, const Prices& prices)
{
    const auto machines = [](Symbol of) { return Decimal(of == multiAzCluster ? 3 : of == multiAz ? 2 : 1); };
    const auto each = [&](Symbol name, Symbol of) { return listedVcpu(prices, instanceKey(s, name, of, purchase::onDemand)); };
    const Amount primary = each(s[instanceClass], s[deployment]) * machines(s[deployment]);
    return hasReplicas(s) ? primary + each(s[replicaClass], s[replicaDeployment]) * machines(s[replicaDeployment]) * s[replicas] : primary;
}

void bill(const Settings& s, const Prices& prices, BillBuilder& out)
{
    billInstances(s, prices, out, Category::Compute, {"Instance", s[instanceClass].text()}, s[instanceClass], s[deployment], 1);
    billStorage(s, prices, out, "Primary", s[deployment], 1, Category::Storage);
    if (hasReplicas(s)) {
        billInstances(s, prices, out, Category::Replication, {"Read replica", s[replicaClass].text()}, s[replicaClass], s[replicaDeployment], s[replicas]);
        billStorage(s, prices, out, "Replica", s[replicaDeployment], s[replicas], Category::Replication);
    }
    aws::billExtendedSupport(out, prices, versions, s[engine], s[version], vcpus(s, prices));
    if (!s[retention].isZero()) {
        const Amount kept = Amount(s[storage]) * (Decimal(1) + s[dailyChange] * s[retention]);
        out.line(Category::Backup, {"Backup storage beyond the free allocated size"}, allMonth<Dimension::GbTime>(beyond(kept, s[storage])),
                 prices.find<Dimension::GbTime>({component::backup, backupStorage, {}, s[engine], purchase::onDemand}));
        out.assume("RDS backups hold one full copy of the allocated storage plus the daily change for each day of retention.");
    }
    transfer.bill(s, prices, out);
}

void check(const Settings& s, Problems& problems)
{
    if (s[storageType] == io1 || s[storageType] == io2) {
        const Decimal ratio = s[iops] / s[storage];
        if (ratio < 0.5_d || ratio > Decimal(50))
            problems.add("Provisioned IOPS must be 0.5 to 50 per GB of storage; here it is " + ratio.rounded(2).toString() + ".");
    }
    if (s[version] != keptCurrent && !findVersion(versions, s[engine], s[version]))
        problems.add("Version " + s[version].str() + " is not one of this engine's that AWS supports.");
    if (s[retention].isZero() && hasReplicas(s))
        problems.add("Read replicas need automated backups: set the retention above 0 days.");
}

void traits(const Settings& s, Traits& t)
{
    t.text(Trait::Engine, s[engine] == postgresql ? "PostgreSQL 11 to 18" : s[engine] == mysql ? "MySQL 5.7, 8.0, 8.4" : "MariaDB 10.6 to 11.4", semantics);
    t.text(Trait::Licence, "open source, included", semantics);
    t.yes(Trait::SelfHosting, semantics, "the engines are open source");
    t.upTo(Trait::ReadReplicas, 15, semantics, "asynchronous");
    t.sizes(Trait::Storage, 20, 65536, "GB", semantics);
    t.none(Trait::Serverless, semantics);
    t.none(Trait::ScaleToZero, semantics, "a stopped instance starts again after 7 days");
    t.none(Trait::Branching, semantics, "snapshots only");
    t.text(Trait::Consistency, "strong on the primary, eventual on replicas", semantics);
    t.text(Trait::MultiRegion, "asynchronous read replicas in other regions", semantics);
    if (s[deployment] == singleAz) {
        t.percent(Trait::Sla, 0.995_d, slaDocument);
        t.seconds(Trait::Rpo, 300, 300, semantics, "point-in-time restore");
        t.text(Trait::Durability, "one zone", semantics);
        return;
    }
    t.percent(Trait::Sla, 0.9995_d, slaDocument);
    t.seconds(Trait::Rpo, 0, 0, semantics);
    if (s[deployment] == multiAz) {
        t.seconds(Trait::Failover, 60, 120, semantics);
        t.text(Trait::Durability, "synchronous copy in a second zone", semantics);
    } else {
        t.seconds(Trait::Failover, 35, 35, semantics, "typically less");
        t.text(Trait::Durability, "committed in two of three zones", semantics);
    }
}

void size(Sizing& z)
{
    namespace w = workload;
    if (z.need()[w::recovery] == w::activeActive)
        z.refuse("it has one writer, in one region");
    const Symbol wanted = z.need()[w::engine] == w::anyEngine ? postgresql : z.need()[w::engine];
    z.set(engine, wanted);
    z.set(deployment, z.need()[w::zoneRedundant] ? multiAz : singleAz);
    z.chooseClass(instanceClass, {component::computeInstance, {}, z.settings()[deployment], wanted, purchase::onDemand}, z.computeNeed());
    z.set(storage, z.need()[w::data] * 1.2_d);
    z.rule("Storage is allocated with 20 % to spare.");
    if (z.need()[w::backupDays] > Decimal(35))
        z.refuse("automated backups are kept 35 days at most");
    else
        z.set(retention, z.need()[w::backupDays]);
    z.set(transfer.internet, z.need()[w::egress]);
    if (w::needsSecondRegion(z.need()))
        z.refuse("replicas in another region are not modelled");
}

const Service service{
    .id = "aws.rds",
    .name = "Amazon RDS",
    .provider = "AWS",
    .summary = "Managed PostgreSQL, MySQL and MariaDB on instances",
    .catalogs = {{Symbol("aws"), Symbol("rds")}, aws::transferCatalog},
    .parameters = &parameters,
    .bill = bill,
    .check = check,
    .traits = traits,
    .configurations = {{"Single-AZ", {{"deployment", "single-az"}}},
                       {"Multi-AZ", {{"deployment", "multi-az"}}},
                       {"Multi-AZ cluster", {{"deployment", "multi-az-cluster"}, {"class", "db.r6gd.xlarge"}}}},
    .kinds = {workload::relational},
    .engines = {postgresql, mysql, mariadb},
    .size = size,
    .defaultRegion = "us-east-1",
    .source = semantics,
    .notModelled = {"CPU credits of T classes beyond their baseline", "magnetic storage", "RDS Custom", "snapshot export"},
};
const RegisterService registered(service);

}  // namespace
}  // namespace costrata
