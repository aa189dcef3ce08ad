// SPDX-License-Identifier: GPL-3.0-or-later
// Amazon RDS for PostgreSQL, MySQL and MariaDB: pay for instance hours, provisioned storage and backups.
#include "services/aws/commitments.h"
#include "services/aws/extended_support.h"
#include "services/aws/rds_instances.h"
#include "topology/shapes.h"

namespace costrata {
namespace {

const Symbol postgresql{"postgresql"}, mysql{"mysql"}, mariadb{"mariadb"};
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

Symbol engineOf(const Settings& s);
std::vector<Option> offeredVersions(const Settings& s, const Prices&) { return versionOptions(versions, engineOf(s)); }

Parameters parameters;
const Choice engine = parameters.choice({.id = "engine", .label = "Engine", .group = "Compute",
    .options = {{postgresql, "PostgreSQL"}, {mysql, "MySQL"}, {mariadb, "MariaDB"}}, .chosen = "postgresql"});
const Choice version = parameters.choice({.id = "version", .label = "Version", .group = "Compute", .chosen = "current", .offers = offeredVersions,
    .help = "A version past its standard support costs Extended Support for every vCPU, standbys included, from the month shown."});
const aws::RdsInstances instances(parameters, {
    .engine = engineOf,
    .storageEngine = engineOf,
    .classes = [](const Settings& s, const Prices& prices) { return instances.offeredClasses(s, prices); },
    .replicaClasses = [](const Settings& s, const Prices& prices) { return instances.offeredReplicaClasses(s, prices); },
    .sizeFlexible = [](const Settings&) { return true; },
    .instanceClass = "db.r6g.xlarge",
    .replicaClass = "db.r6g.large",
    .deployments = {{aws::singleAz, "Single-AZ"}, {aws::multiAz, "Multi-AZ, one standby"}, {aws::multiAzCluster, "Multi-AZ cluster, two readable standbys"}},
    .purchases = {aws::onDemandOption, {purchase::reserved1yNo, "1 year, no upfront"}, {purchase::reserved1yPartial, "1 year, partial upfront"},
                  {purchase::reserved1yAll, "1 year, all upfront"}, {purchase::reserved3yPartial, "3 years, partial upfront"},
                  {purchase::reserved3yAll, "3 years, all upfront"}, aws::savingsPlanOption},
    .mostReplicas = 15,
    .mostStorage = 65536,
    .stripedFrom = 400,
    .mostGp3Iops = 64000,
    .leastIopsPerGb = 0.5_d,
});
const aws::Proxy proxy(parameters);

Symbol engineOf(const Settings& s) { return s[engine]; }

void billSupport(const Settings& s, const Prices& prices, BillBuilder& out)
{
    const auto charge = [&](const Prices& where, Amount vcpus, const std::string& remark) {
        aws::billExtendedSupport(out, where, versions, s[engine], s[version], aws::extendedSupportVcpu, allMonth<Dimension::VcpuTime>(vcpus), remark);
    };
    if (s[version] == keptCurrent)
        return;
    charge(prices, instances.vcpus(s, prices), {});
    for (const Symbol region : s[instances.replicaRegions])
        charge(prices.in(region), instances.vcpusOfReplica(s, prices.in(region)), ", " + region.str());
}

void billProxy(const Settings& s, const Prices& prices, BillBuilder& out)
{
    // A proxy serves the primary, or all instances of a cluster; a standby of an instance takes no connections.
    if (s[proxy.used])
        proxy.bill(s, prices, out, s[engine], {instances.vcpusOfPrimary(s, prices) * (s[instances.deployment] == aws::multiAzCluster ? 3 : 1)});
}

void check(const Settings& s, Problems& problems)
{
    instances.check(s, problems);
    if (s[version] != keptCurrent && !findVersion(versions, s[engine], s[version]))
        problems.add("Version " + s[version].str() + " is not one of this engine's that AWS supports.");
    if (s[instances.deployment] == aws::multiAzCluster && s[engine] == mariadb)
        problems.add("Multi-AZ clusters are offered for PostgreSQL and MySQL, not for MariaDB.");
    if (s[instances.deployment] == aws::multiAzCluster && s[instances.retention].isZero())
        problems.add("A Multi-AZ cluster keeps its backups for at least one day.");
}

void traits(const Settings& s, Traits& t)
{
    static const char* const replicaGuide = "Amazon RDS User Guide: working with read replicas";
    instances.traits(s, t);
    t.text(Trait::Engine, s[engine] == postgresql ? "PostgreSQL 11 to 18" : s[engine] == mysql ? "MySQL 5.7, 8.0, 8.4" : "MariaDB 10.6 to 11.4",
           s[engine] == postgresql ? postgresCalendar : s[engine] == mysql ? mysqlCalendar : mariadbCalendar);
    t.text(Trait::Licence, "open source, included", aws::rdsGuide);
    t.yes(Trait::SelfHosting, aws::rdsGuide, "the engines are open source");
    t.upTo(Trait::ReadReplicas, 15, replicaGuide, "asynchronous");
    t.text(Trait::MultiRegion, "asynchronous read replicas in other regions", replicaGuide);
    static const char* const zeroEtl = "Amazon RDS User Guide: zero-ETL integrations with Amazon Redshift";
    s[engine] == mariadb ? t.none(Trait::Analytics, zeroEtl, "zero-ETL of MySQL and PostgreSQL only") : t.yes(Trait::Analytics, zeroEtl, "zero-ETL into Redshift");
}

void size(Sizing& z)
{
    const Symbol wanted = z.need()[workload::engine];
    if (wanted == workload::anyEngine)
        z.choose(engine, {postgresql, mysql, mariadb});
    else
        z.set(engine, wanted);
    instances.size(z);
}

void topology(const Settings& s, TopologyBuilder& t) { instances.topology(s, t); }

const Service service{
    .id = "aws.rds",
    .name = "Amazon RDS",
    .provider = "AWS",
    .summary = "Managed PostgreSQL, MySQL and MariaDB on instances",
    .catalogs = {aws::rdsCatalog, aws::transferCatalog},
    .parameters = &parameters,
    .bill = aws::billingOf<instances>() + billSupport + billProxy,
    .check = check,
    .traits = traits,
    .topology = topology,
    .configurations = {{"Single-AZ", {{"deployment", "single-az"}}},
                       {"Multi-AZ", {{"deployment", "multi-az"}}},
                       {"Multi-AZ cluster", {{"deployment", "multi-az-cluster"}, {"class", "db.r6gd.xlarge"}}}},
    .kinds = {workload::relational},
    .engines = {postgresql, mysql, mariadb},
    .size = size,
    .defaultRegion = "us-east-1",
    .source = aws::rdsGuide,
    .notModelled = {"CPU credits of T classes beyond their baseline", "magnetic storage", "RDS Custom", "snapshot export", "hours in which an instance is stopped",
                    "calls of the Performance Insights API beyond the free million"},
};
const RegisterService registered(service);

}  // namespace
}  // namespace costrata
