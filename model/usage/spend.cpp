// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/spend.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace costrata::usage {
namespace {

constexpr std::size_t mostReadings = 20'000'000, mostGroups = 100'000;

const BilledService services[] = {
    {"Amazon RDS", {"AmazonRDS", "Amazon Relational Database Service"}, {"aws.rds", "aws.rds-oracle", "aws.rds-sqlserver", "aws.aurora"}, "aws/rds"},
    {"Amazon DynamoDB", {"AmazonDynamoDB", "Amazon DynamoDB"}, {"aws.dynamodb"}, ""},
    {"Amazon DAX", {"AmazonDAX", "Amazon DynamoDB Accelerator (DAX)"}, {"aws.dax"}, ""},
    {"Amazon ElastiCache", {"AmazonElastiCache", "Amazon ElastiCache"}, {"aws.elasticache"}, "aws/elasticache"},
    {"Amazon MemoryDB", {"AmazonMemoryDB", "Amazon MemoryDB", "Amazon MemoryDB for Redis"}, {"aws.memorydb"}, "aws/memorydb"},
    {"Amazon OpenSearch Service", {"AmazonES", "Amazon OpenSearch Service"}, {"aws.opensearch"}, "aws/opensearch"},
    {"Amazon Redshift", {"AmazonRedshift", "Amazon Redshift"}, {"aws.redshift"}, "aws/redshift"},
    {"Amazon DocumentDB", {"AmazonDocDB", "Amazon DocumentDB (with MongoDB compatibility)"}, {"aws.documentdb"}, "aws/documentdb"},
    {"Amazon Neptune", {"AmazonNeptune", "Amazon Neptune"}, {"aws.neptune"}, "aws/neptune"},
    {"Amazon Keyspaces", {"AmazonMCS", "Amazon Keyspaces (for Apache Cassandra)"}, {"aws.keyspaces"}, ""},
    {"Amazon Timestream", {"AmazonTimestream", "Amazon Timestream"}, {"aws.timestream-influxdb", "aws.timestream-liveanalytics"}, ""},
    {"AWS Database Migration Service", {"AWSDatabaseMigrationSvc", "AWS Database Migration Service"}, {"aws.dms"}, "aws/dms"},
    {"Amazon Aurora DSQL", {"AuroraDSQL", "Amazon Aurora DSQL"}, {"aws.aurora-dsql"}, ""},
    {"Azure Cosmos DB", {"Azure Cosmos DB"}, {"azure.cosmos-db", "azure.mongodb-vcore"}, ""},
    {"Azure Database for PostgreSQL", {"Azure Database for PostgreSQL"}, {"azure.postgresql"}, ""},
    {"Azure Database for MySQL", {"Azure Database for MySQL"}, {"azure.mysql"}, ""},
    {"Azure Cache for Redis", {"Azure Cache for Redis", "Redis Cache", "Azure Managed Redis"}, {"azure.redis", "azure.managed-redis"}, ""},
    {"Azure SQL Database", {"Azure SQL Database", "SQL Database"}, {"azure.sql-database"}, ""},
    {"Azure SQL Managed Instance", {"Azure SQL Managed Instance", "SQL Managed Instance"}, {"azure.sql-managed-instance"}, ""},
    {"Azure Synapse Analytics", {"Azure Synapse Analytics"}, {"azure.synapse"}, ""},
    {"Cloud SQL", {"Cloud SQL"}, {"gcp.cloud-sql"}, ""},
    {"Cloud Spanner", {"Cloud Spanner", "Spanner"}, {"gcp.spanner"}, ""},
    {"AlloyDB", {"AlloyDB", "AlloyDB for PostgreSQL"}, {"gcp.alloydb"}, ""},
    {"BigQuery", {"BigQuery"}, {"gcp.bigquery"}, ""},
    {"Cloud Bigtable", {"Cloud Bigtable", "Bigtable"}, {"gcp.bigtable"}, ""},
    {"Firestore", {"Cloud Firestore", "Firestore", "App Engine"}, {"gcp.firestore"}, ""},
    {"Memorystore", {"Cloud Memorystore for Redis", "Cloud Memorystore", "Memorystore"}, {"gcp.memorystore"}, ""},
    {"MongoDB Atlas", {"MongoDB Atlas", "Atlas"}, {"mongodb.atlas"}, ""},
};

bool holds(std::string_view text, std::initializer_list<std::string_view> words)
{
    return std::ranges::any_of(words, [&](std::string_view word) { return text.find(word) != text.npos; });
}

/// What follows the word up to the next blank: "db.r6g.large" of "USE1-InstanceUsage:db.r6g.large".
std::string_view after(std::string_view text, std::string_view word)
{
    const auto at = text.find(word);
    if (at == text.npos)
        return {};
    text.remove_prefix(at + word.size());
    return text.substr(0, text.find_first_of(" ,("));
}

/// Usage types shorten sizes: "db.m5.12xl" is db.m5.12xlarge.
std::string fullSize(std::string_view name) { return std::string(name) + (name.ends_with("xl") ? "arge" : ""); }

/// Of the codes in operations such as "CreateDBInstance:0014". Source: AWS price list, "operation" and "databaseEngine" of RDS products.
std::string_view engineOf(const Charge& charge)
{
    static constexpr std::pair<std::string_view, std::string_view> codes[] = {{":0002", "mysql"}, {":0014", "postgresql"}, {":0018", "mariadb"}, {":0016", "aurora-mysql"}, {":0021", "aurora-postgresql"},
                                                                              {":0015", "sqlserver-ee"}, {":0019", "oracle-se2-byol"}, {":0020", "oracle-se2-li"}};
    static constexpr std::pair<std::string_view, std::string_view> words[] = {{"Aurora MySQL", "aurora-mysql"}, {"Aurora PostgreSQL", "aurora-postgresql"}, {"PostgreSQL", "postgresql"}, {"MariaDB", "mariadb"},
                                                                              {"MySQL", "mysql"}, {"Valkey", "valkey"}, {"Redis", "redis"}, {"Memcached", "memcached"}};
    if (charge.operation.starts_with("CreateDBInstance")) {
        for (const auto& [code, engine] : codes) {
            if (charge.operation.ends_with(code))
                return engine;
        }
    }
    for (const std::string_view text : {charge.engine, charge.description}) {
        for (const auto& [word, engine] : words) {
            if (text.find(word) != text.npos)
                return engine;
        }
    }
    return {};
}

}  // namespace

std::span<const BilledService> billedServices() { return services; }

const BilledService* billedService(std::string_view exportName)
{
    static const auto index = [] {
        std::unordered_map<std::string_view, const BilledService*> map;
        for (const BilledService& service : services) {
            for (const char* name : service.names)
                map[name] = &service;
        }
        return map;
    }();
    const auto it = index.find(exportName);
    return it == index.end() ? nullptr : it->second;
}

const BilledService* billedServiceOf(std::string_view service)
{
    const auto it = std::ranges::find_if(services, [&](const BilledService& b) { return std::ranges::any_of(b.services, [&](const char* s) { return s == service; }); });
    return it == std::end(services) ? nullptr : &*it;
}

Category categoryOf(const Charge& charge)
{
    const std::string_view t = charge.usageType.empty() ? charge.description : charge.usageType;
    if (holds(t, {"DataTransfer", "-Bytes", "data transfer", "egress", "Egress", "Network"}))
        return Category::Transfer;
    if (holds(t, {"ExtendedSupport", "Extended Support"}))
        return Category::Other;
    if (holds(t, {"Backup", "backup", "Snapshot", "snapshot", "PITR", "Point-in-time"}))
        return Category::Backup;
    if (holds(t, {"IOUsage", "RequestUnits", "CapacityUnit", "RequestUnit", "ProcessingUnits", "requests", "write capacity", "read capacity", "request units", "I/O", "RUs", "100 RU/s"}))
        return Category::Io;
    if (holds(t, {"PIOPS", "IOPS", "Throughput"}) && !holds(t, {"Storage", "storage"}))
        return Category::Io;
    if (holds(t, {"Storage", "storage", "TimedStorage", "CachedData"}))
        return Category::Storage;
    if (holds(t, {"InstanceUsage", "Multi-AZUsage", "Multi-AZClusterUsage", "NodeUsage", "Node:", "ESInstance", "HeavyUsage", "ServerlessV2Usage", "ServerlessUsage", "IOOptimizedUsage", "ACU", "NCU", "DCU", "RPU",
                  "vCore", "vCPU", "CPU", "instance hour", "node hour", "node-hour", "InstanceUsg", "hour"}))
        return Category::Compute;
    if (holds(t, {"icense"}))
        return Category::License;
    return Category::Other;
}

std::string poolOf(const Charge& charge, const BilledService& service)
{
    if (!*service.catalog || charge.region.empty() || (charge.kind != Kind::Usage && charge.kind != Kind::Covered) || charge.quantity <= Decimal(0))
        return {};
    const std::string_view type = charge.usageType;
    std::string catalog = service.catalog;
    std::string_view name, variant, engine;
    if (catalog == "aws/rds") {
        engine = engineOf(charge);
        if (engine.empty())
            return {};
        const bool aurora = engine.starts_with("aurora-");
        for (const auto& [word, kind] : {std::pair{"Multi-AZClusterUsage:", "multi-az-cluster"}, std::pair{"Multi-AZUsage:", "multi-az"}, std::pair{"InstanceUsageIOOptimized:", "io-optimized"},
                                         std::pair{"InstanceUsage:", "single-az"}}) {
            if (name.empty() && !(name = after(type, word)).empty())
                variant = kind;
        }
        if (name.empty() && type.empty() && charge.description.find("instance hour") != charge.description.npos) {  // "$0.348 per RDS db.t3.xlarge Multi-AZ instance hour (or partial hour) running PostgreSQL"
            const auto at = charge.description.find("db.");
            name = at == charge.description.npos ? std::string_view() : charge.description.substr(at, charge.description.find(' ', at) - at);
            variant = charge.description.find("Multi-AZ") != charge.description.npos ? "multi-az" : "single-az";
        }
        if (aurora) {
            catalog = "aws/aurora";
            variant = variant == "io-optimized" ? "io-optimized" : "standard";
        }
    } else if (catalog == "aws/elasticache") {
        name = after(type, "NodeUsage:");
        engine = engineOf(charge);
        variant = "provisioned";
        if (engine.empty())
            return {};
    } else if (catalog == "aws/memorydb") {
        name = after(type, "NodeUsage:");
    } else if (catalog == "aws/opensearch") {
        name = after(type, "ESInstance:");
        variant = "provisioned";
    } else if (catalog == "aws/redshift") {
        name = after(type, "Node:");
        variant = "provisioned";
    } else if (catalog == "aws/documentdb" || catalog == "aws/neptune") {
        name = after(type, "InstanceUsage:");
        variant = "standard";
        if (name.empty() && !(name = after(type, "InstanceUsageIOOptimized:")).empty())
            variant = "io-optimized";
    }
    if (name.empty())
        return {};
    std::string pool = catalog + "/" + std::string(charge.region) + "/" + fullSize(name) + (catalog == "aws/opensearch" && !name.ends_with(".search") ? ".search" : "");
    for (const std::string_view part : {variant, engine})
        pool += part.empty() ? "" : "/" + std::string(part);
    return pool;
}

Result<Export> readExport(ByteSource& source, const std::string& file, bool withPools)
{
    const auto placed = [&](const Error& error) { return tl::make_unexpected(Error{error.message, error.where.starts_with(file) ? error.where : file + (error.where.empty() ? "" : ": " + error.where)}); };
    auto reader = ChargeReader::open(source);
    if (!reader)
        return placed(reader.error());
    Export result{reader->layout(), {}, {}, 0, 0, 0, 0, {}, {}};
    std::unordered_map<std::string, std::size_t> pools;
    std::map<std::pair<std::int64_t, std::size_t>, Decimal> hours;
    std::uint64_t covered = 0, daily = 0;
    Charge charge;
    while (true) {
        const auto more = reader->next(charge);
        if (!more)
            return placed(more.error());
        if (!*more)
            break;
        ++result.rows;
        if (!charge.currency.empty() && charge.currency != "USD")
            return placed({"costs are in " + std::string(charge.currency.substr(0, 10)) + "; Costrata compares in US dollars", "line " + std::to_string(reader->line())});
        const auto add = [&](Spend& spend) {
            spend.billed += charge.billed;
            spend.effective += charge.effective;
            spend.byKind[static_cast<std::size_t>(charge.kind)] += charge.billed;
            ++spend.rows;
        };
        const BilledService* service = billedService(charge.service);
        if (!service) {
            if (result.others.size() < mostGroups || result.others.contains(std::string(charge.service)))
                add(result.others[std::string(charge.service)]);
            continue;
        }
        ++result.databaseRows;
        if (result.spend.size() >= mostGroups)
            return placed({"more than " + std::to_string(mostGroups) + " services and regions", "line " + std::to_string(reader->line())});
        add(result.spend[{service, std::string(charge.region), categoryOf(charge)}]);
        const std::int64_t start = *charge.start, end = charge.end.value_or(start + 1);
        if (charge.kind == Kind::Usage || charge.kind == Kind::Covered) {
            result.start = result.start ? std::min(result.start, start) : start;
            result.end = std::max(result.end, end);
        }
        if (!withPools)
            continue;
        const std::string pool = poolOf(charge, *service);
        if (pool.empty())
            continue;
        covered += charge.kind == Kind::Covered;
        // A row of a day or a month is usage that ran evenly.
        const std::int64_t length = std::clamp<std::int64_t>(end - start, 1, 31 * 24);
        daily += length > 1;
        const auto [it, isNew] = pools.try_emplace(pool, result.readings.pools.size());
        if (isNew)
            result.readings.pools.push_back(pool);
        if (hours.size() + static_cast<std::size_t>(length) > mostReadings)
            return placed({"more than " + std::to_string(mostReadings) + " hours of all pools together", "line " + std::to_string(reader->line())});
        for (std::int64_t hour = start; hour < start + length; ++hour)
            hours[{hour, it->second}] += charge.quantity / Decimal(length);
    }
    Spend all;
    for (const auto& [key, spend] : result.spend) {
        all.billed += spend.billed;
        all.effective += spend.effective;
    }
    if (all.effective.isZero() && !all.billed.isZero()) {
        for (auto& [key, spend] : result.spend)
            spend.effective = spend.billed;
        result.notes.push_back("The export has no amortised costs; those billed stand for them.");
    }
    for (const auto& [at, quantity] : hours) {
        const auto units = commitments::toUnits(quantity);
        if (!units)
            return placed({result.readings.pools[at.second] + ": " + units.error().message, ""});
        result.readings.readings.push_back({at.first, at.second, *units, 0});
    }
    result.readings.absolute = true;
    if (covered)
        result.notes.push_back(std::to_string(covered) + " rows of usage are covered by commitments that exist already; name them as owned to plan beside them.");
    if (daily)
        result.notes.push_back(std::to_string(daily) + " rows span more than an hour; their usage is spread evenly.");
    return result;
}

}  // namespace costrata::usage
