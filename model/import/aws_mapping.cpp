// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/aws_mapping.h"

#include <algorithm>
#include <array>

namespace costrata::import {
namespace {

constexpr std::int64_t million = 1'000'000;

/// Usage types by offer, without their region's prefix. One that ends in ':' matches what begins with it; the rest is the name
/// (instance classes spelled out) or stands for '~' in it; "=name" does without the rest. "a|b" is called a on demand and b by a
/// savings plan. Engine "*": by operation or attribute; service "*": RDS or Aurora, by the engine.
/// Sources: the offer files themselves, and the usage types that the AWS billing documentation of each service lists.
struct UsageRule {
    std::string_view offer, usage, service, component, name, variant, engine, unit;
    std::int64_t perUnit = 1;
};

constexpr std::string_view rds = "AmazonRDS", docdb = "AmazonDocDB", neptune = "AmazonNeptune", cache = "AmazonElastiCache",
    dynamo = "AmazonDynamoDB",
                           search = "AmazonES", keyspaces = "AmazonMCS", redshift = "AmazonRedshift", memory = "AmazonMemoryDB",
                               migration = "AWSDatabaseMigrationSvc",
                           dax = "AmazonDAX";

constexpr UsageRule rules[] = {
    {rds, "InstanceUsage:", "*", "compute-instance", "", "single-az", "*", "hour"},
    {rds, "Multi-AZUsage:", "*", "compute-instance", "", "multi-az", "*", "hour"},
    {rds, "Multi-AZClusterUsage:", "*", "compute-instance", "", "multi-az-cluster", "*", "hour"},
    {rds, "InstanceUsageIOOptimized:", "*", "compute-instance", "", "io-optimized", "*", "hour"},
    {rds, "RDS:GP2-Storage", "rds", "storage", "gp2 storage", "single-az", "*", "gb-month"},
    {rds, "RDS:Multi-AZ-GP2-Storage", "rds", "storage", "gp2 storage", "multi-az", "*", "gb-month"},
    {rds, "RDS:GP3-Storage", "rds", "storage", "gp3 storage", "single-az", "*", "gb-month"},
    {rds, "RDS:Multi-AZ-GP3-Storage", "rds", "storage", "gp3 storage", "multi-az", "*", "gb-month"},
    {rds, "RDS:Multi-AZCluster-GP3-Storage", "rds", "storage", "gp3 storage", "multi-az-cluster", "*", "gb-month"},
    {rds, "RDS:PIOPS-Storage", "rds", "storage", "io1 storage", "single-az", "*", "gb-month"},
    {rds, "RDS:Multi-AZ-PIOPS-Storage", "rds", "storage", "io1 storage", "multi-az", "*", "gb-month"},
    {rds, "RDS:Multi-AZCluster-PIOPS-Storage", "rds", "storage", "io1 storage", "multi-az-cluster", "*", "gb-month"},
    {rds, "RDS:StorageUsage", "rds", "storage", "magnetic storage", "single-az", "*", "gb-month"},
    {rds, "RDS:Multi-AZ-StorageUsage", "rds", "storage", "magnetic storage", "multi-az", "*", "gb-month"},
    {rds, "RDS:PIOPS", "rds", "iops", "io1 provisioned IOPS", "single-az", "*", "iops-month"},
    {rds, "RDS:Multi-AZ-PIOPS", "rds", "iops", "io1 provisioned IOPS", "multi-az", "*", "iops-month"},
    {rds, "RDS:Multi-AZCluster-PIOPS", "rds", "iops", "io1 provisioned IOPS", "multi-az-cluster", "*", "iops-month"},
    {rds, "RDS:GP3-PIOPS", "rds", "iops", "gp3 additional IOPS", "single-az", "*", "iops-month"},
    {rds, "RDS:Multi-AZ-GP3-PIOPS", "rds", "iops", "gp3 additional IOPS", "multi-az", "*", "iops-month"},
    {rds, "RDS:GP3-Throughput", "rds", "throughput", "gp3 additional throughput", "single-az", "*", "mibps-month"},
    {rds, "RDS:Multi-AZ-GP3-Throughput", "rds", "throughput", "gp3 additional throughput", "multi-az", "*", "mibps-month"},
    {rds, "RDS:ChargedBackupUsage", "rds", "backup", "backup storage", "", "*", "gb-month"},
    {rds, "RDS:StorageIOUsage", "rds", "io-requests", "magnetic I/O requests", "", "", "million-io", million},
    {rds, "RDS:ProxyUsage", "rds", "other", "RDS Proxy", "", "*", "vcpu-hour"},
    {rds, "Aurora:StorageUsage", "aurora", "storage", "cluster storage", "standard", "*", "gb-month"},
    {rds, "Aurora:IO-OptimizedStorageUsage", "aurora", "storage", "cluster storage", "io-optimized", "*", "gb-month"},
    {rds, "Aurora:StorageIOUsage", "aurora", "io-requests", "I/O requests", "standard", "*", "million-io", million},
    {rds, "Aurora:BackupUsage", "aurora", "backup", "backup storage", "", "*", "gb-month"},
    {rds, "Aurora:ServerlessV2Usage", "aurora", "compute-capacity", "ACU (Serverless v2)|ACU ServerlessV2Usage", "serverless", "*", "acu-hour"},
    {rds, "Aurora:ServerlessV2IOOptimizedUsage", "aurora", "compute-capacity", "ACU (Serverless v2)|ACU ServerlessV2IOOptimizedUsage",
     "serverless-io-optimized", "*",
     "acu-hour"},
    {rds, "Aurora:IO-OptimizedLimitlessACUUsage-Limitless", "aurora", "compute-capacity", "ACU IO-OptimizedLimitlessACUUsage-Limitless",
     "serverless", "*", "acu-hour"},
    {rds, "Aurora:BacktrackUsage", "aurora", "backup", "backtrack change records", "", "*", "million-change-record-hours", million},

    {docdb, "InstanceUsage:", "documentdb", "compute-instance", "", "standard", "", "hour"},
    {docdb, "InstanceUsageIOOptimized:", "documentdb", "compute-instance", "", "io-optimized", "", "hour"},
    {docdb, "StorageUsage", "documentdb", "storage", "cluster storage", "standard", "", "gb-month"},
    {docdb, "IO-OptimizedStorageUsage", "documentdb", "storage", "cluster storage", "io-optimized", "", "gb-month"},
    {docdb, "StorageIOUsage", "documentdb", "io-requests", "I/O requests", "standard", "", "million-io", million},
    {docdb, "BackupUsage", "documentdb", "backup", "backup storage", "", "", "gb-month"},
    {docdb, "ServerlessUsage", "documentdb", "compute-capacity", "DCU (serverless)|DCU ServerlessUsage", "serverless", "", "dcu-hour"},
    {docdb, "ServerlessIOOptimizedUsage", "documentdb", "compute-capacity", "DCU (serverless)|DCU ServerlessIOOptimizedUsage",
     "serverless-io-optimized", "", "dcu-hour"},

    {neptune, "InstanceUsage:", "neptune", "compute-instance", "", "standard", "", "hour"},
    {neptune, "InstanceUsageIOOptimized:", "neptune", "compute-instance", "", "io-optimized", "", "hour"},
    {neptune, "StorageUsage", "neptune", "storage", "cluster storage", "standard", "", "gb-month"},
    {neptune, "IO-OptimizedStorageUsage", "neptune", "storage", "cluster storage", "io-optimized", "", "gb-month"},
    {neptune, "StorageIOUsage", "neptune", "io-requests", "I/O requests", "standard", "", "million-io", million},
    {neptune, "BackupUsage", "neptune", "backup", "backup storage", "", "", "gb-month"},
    {neptune, "ServerlessUsage", "neptune", "compute-capacity", "NCU", "serverless", "", "ncu-hour"},
    {neptune, "ServerlessIOOptimizedUsage", "neptune", "compute-capacity", "NCU", "serverless-io-optimized", "", "ncu-hour"},

    {cache, "NodeUsage:", "elasticache", "compute-instance", "", "provisioned", "*", "hour"},
    {cache, "BackupUsage", "elasticache", "backup", "snapshot storage", "", "", "gb-month"},
    {cache, "CachedData:", "elasticache", "storage", "=serverless data stored", "serverless", "*", "gb-hour"},
    {cache, "ElastiCacheProcessingUnits:", "elasticache", "requests-read", "=ECPU", "serverless", "*", "million-ecpu", million},

    {memory, "NodeUsage:", "memorydb", "compute-instance", "", "", "*", "hour"},
    {dax, "NodeUsage:", "dax", "cache", "", "provisioned", "", "hour"},
    {dynamo, "NodeUsage:", "dax", "cache", "", "provisioned", "", "hour"},

    {dynamo, "ReadRequestUnits", "dynamodb", "requests-read", "RRU", "on-demand", "", "million-requests", million},
    {dynamo, "IA-ReadRequestUnits", "dynamodb", "requests-read", "RRU Standard-IA", "on-demand", "", "million-requests", million},
    {dynamo, "WriteRequestUnits", "dynamodb", "requests-write", "WRU", "on-demand", "", "million-requests", million},
    {dynamo, "IA-WriteRequestUnits", "dynamodb", "requests-write", "WRU Standard-IA", "on-demand", "", "million-requests", million},
    {dynamo, "ReplWriteRequestUnits", "dynamodb", "replication", "rWRU", "on-demand", "", "million-requests", million},
    {dynamo, "IA-ReplWriteRequestUnits", "dynamodb", "replication", "rWRU Standard-IA", "on-demand", "", "million-requests", million},
    {dynamo, "ReadCapacityUnit-Hrs", "dynamodb", "compute-capacity", "RCU", "provisioned", "", "rcu-hour"},
    {dynamo, "IA-ReadCapacityUnit-Hrs", "dynamodb", "compute-capacity", "RCU Standard-IA", "provisioned", "", "rcu-hour"},
    {dynamo, "WriteCapacityUnit-Hrs", "dynamodb", "compute-capacity", "WCU", "provisioned", "", "wcu-hour"},
    {dynamo, "IA-WriteCapacityUnit-Hrs", "dynamodb", "compute-capacity", "WCU Standard-IA", "provisioned", "", "wcu-hour"},
    {dynamo, "ReplWriteCapacityUnit-Hrs", "dynamodb", "replication", "rWCU", "provisioned", "", "rwcu-hour"},
    {dynamo, "IA-ReplWriteCapacityUnit-Hrs", "dynamodb", "replication", "rWCU Standard-IA", "provisioned", "", "rwcu-hour"},
    {dynamo, "TimedStorage-ByteHrs", "dynamodb", "storage", "Standard table storage", "standard", "", "gb-month"},
    {dynamo, "IA-TimedStorage-ByteHrs", "dynamodb", "storage", "Standard-IA table storage", "standard-ia", "", "gb-month"},
    {dynamo, "TimedPITRStorage-ByteHrs", "dynamodb", "backup", "PITR continuous backup", "", "", "gb-month"},
    {dynamo, "TimedBackupStorage-ByteHrs", "dynamodb", "backup", "on-demand backup storage (warm)", "", "", "gb-month"},
    {dynamo, "RestoreDataSize-Bytes", "dynamodb", "backup", "table restore", "", "", "gb"},
    {dynamo, "ExportDataSize-Bytes", "dynamodb", "other", "export to S3 full", "", "", "gb"},
    {dynamo, "IncrementalExportDataSize-Bytes", "dynamodb", "other", "export to S3 incremental", "", "", "gb"},
    {dynamo, "ImportDataSize-Bytes", "dynamodb", "other", "import from S3", "", "", "gb"},
    {dynamo, "Streams-Requests", "dynamodb", "requests-read", "Streams read request", "", "", "million-requests", million},
    {dynamo, "ChangeDataCaptureUnits-Kinesis", "dynamodb", "other", "CDC units to Kinesis Data Streams", "", "", "million-requests", million},

    {search, "ESInstance:", "opensearch", "compute-instance", "", "provisioned", "", "hour"},
    {search, "ES:GP2-Storage", "opensearch", "storage", "EBS gp2", "provisioned", "", "gb-month"},
    {search, "ES:GP3-Storage", "opensearch", "storage", "EBS gp3", "provisioned", "", "gb-month"},
    {search, "ES:PIOPS-Storage", "opensearch", "storage", "EBS io1", "provisioned", "", "gb-month"},
    {search, "ES:Magnetic-Storage", "opensearch", "storage", "EBS magnetic", "provisioned", "", "gb-month"},
    {search, "ES:PIOPS", "opensearch", "iops", "EBS io1 IOPS", "provisioned", "", "iops-month"},
    {search, "IndexingOCU", "opensearch-serverless", "compute-capacity", "OCU|IndexingOCU", "serverless", "", "ocu-hour"},
    {search, "SearchOCU", "opensearch-serverless", "compute-capacity", "OCU|SearchOCU", "serverless", "", "ocu-hour"},

    {keyspaces, "ReadRequestUnits", "keyspaces", "requests-read", "RRU", "on-demand", "", "million-requests", million},
    {keyspaces, "WriteRequestUnits", "keyspaces", "requests-write", "WRU", "on-demand", "", "million-requests", million},
    {keyspaces, "ReadCapacityUnit-Hrs", "keyspaces", "compute-capacity", "RCU", "provisioned", "", "rcu-hour"},
    {keyspaces, "WriteCapacityUnit-Hrs", "keyspaces", "compute-capacity", "WCU", "provisioned", "", "wcu-hour"},

    {redshift, "Node:", "redshift", "compute-instance", "", "provisioned", "", "hour"},
    {redshift, "RMS:", "redshift", "storage", "~ managed storage", "provisioned", "", "gb-month"},
    {redshift, "Redshift:ServerlessUsage", "redshift", "compute-capacity", "RPU", "serverless", "", "rpu-hour"},

    {migration, "InstanceUsg:", "dms", "compute-instance", "", "single-az", "", "hour"},
    {migration, "Multi-AZUsg:", "dms", "compute-instance", "", "multi-az", "", "hour"},
    {migration, "DMSServerlessRepCapacityUsg:", "dms", "compute-capacity", "DCU ~", "serverless", "", "dcu-hour"},
    {migration, "DMSServerlessRepMultiAZCapacityUsg:", "dms", "compute-capacity", "DCU ~", "serverless-multi-az", "", "dcu-hour"},
};

/// Engines by the operation, for instance classes: one code is one engine, edition and licence.
struct Engine {
    std::string_view operation, engine;
};
constexpr Engine rdsOperations[] = {
    {"CreateDBInstance:0002", "mysql"}, {"CreateDBInstance:0014", "postgresql"}, {"CreateDBInstance:0018", "mariadb"}, {"CreateDBInstance:0016",
     "aurora-mysql"},
    {"CreateDBInstance:0021", "aurora-postgresql"}, {"CreateDBInstance:0005", "oracle-ee-byol"}, {"CreateDBInstance:0019", "oracle-se2-byol"},
    {"CreateDBInstance:0020", "oracle-se2-li"}, {"CreateDBInstance:0010", "sqlserver-ex"}, {"CreateDBInstance:0011", "sqlserver-web"},
    {"CreateDBInstance:0012", "sqlserver-se"}, {"CreateDBInstance:0015", "sqlserver-ee"},
};
/// Engines by name, for storage and the like.
constexpr Engine engineNames[] = {
    {"MySQL", "mysql"}, {"PostgreSQL", "postgresql"}, {"MariaDB", "mariadb"}, {"Oracle", "oracle"}, {"SQL Server", "sqlserver"},
    {"Aurora MySQL", "aurora-mysql"}, {"Aurora PostgreSQL", "aurora-postgresql"}, {"Any", ""}, {"", ""},
};
constexpr Engine cacheEngines[] = {
    {"CreateCacheCluster:0001", "memcached"}, {"CreateCacheCluster:0002", "redis"}, {"CreateCacheCluster:Valkey", "valkey"},
     {"CreateCluster:Valkey", "valkey"},
    {"Valkey", "valkey"}, {"Redis", "redis"}, {"Memcached", "memcached"},
};

template <class Table>
const Engine* find(const Table& table, std::string_view operation)
{
    const auto it = std::ranges::find(table, operation, &Engine::operation);
    return it == std::end(table) ? nullptr : &*it;
}

/// "APS5-", "EU-", "USE2-": which region is stated beside it.
std::string_view withoutRegion(std::string_view usage)
{
    const std::size_t dash = usage.find('-');
    if (dash == usage.npos || dash < 2 || dash > 5)
        return usage;
    const std::string_view prefix = usage.substr(0, dash);
    const bool letters = std::ranges::all_of(prefix.substr(0, dash - 1), [](char c) { return c >= 'A' && c <= 'Z'; });
    const bool digit = prefix.back() >= '0' && prefix.back() <= '9';
    return (letters && digit) || prefix == "EU" ? usage.substr(dash + 1) : usage;
}

/// "db.r6g.2xl" is short for "db.r6g.2xlarge".
std::string spelledOut(std::string_view type) { return std::string(type) + (type.ends_with("xl") ? "arge" : ""); }

/// DocumentDB and Neptune put their own name before a usage type, sometimes.
std::string_view withoutService(std::string_view offer, std::string_view usage)
{
    for (const auto& [of, prefix] : {std::pair(docdb, std::string_view("DocumentDB:")), std::pair(neptune, std::string_view("Neptune:"))}) {
        if (offer == of && usage.starts_with(prefix))
            usage.remove_prefix(prefix.size());
    }
    return usage;
}

bool matches(const UsageRule& rule,
    std::string_view usage) { return rule.usage.ends_with(':') ? usage.starts_with(rule.usage) : usage == rule.usage; }

bool isNumber(std::string_view text) { return !text.empty() && Decimal::parse(text); }

}  // namespace

bool isAwsDatabaseOffer(std::string_view offer)
{
    return std::ranges::any_of(rules,
        [&](const UsageRule& r) { return r.offer == offer; }) || offer == "AmazonDatabaseSavingsPlans" || offer == "AWSDatabaseSavingsPlans";
}

const char* mapAws(const AwsProduct& product, AwsMeter& meter)
{
    if (!product.locationType.empty() && product.locationType != "AWS Region")
        return "not in a region: Outposts, Local Zones and edges";
    const std::string_view offer = product.service;
    if (std::ranges::none_of(rules, [&](const UsageRule& r) { return r.offer == offer; }))
        return "a service that is not priced here";
    const std::string_view usage = withoutService(offer, withoutRegion(product.usageType));
    const auto rule = std::ranges::find_if(rules, [&](const UsageRule& r) { return r.offer == offer && matches(r, usage); });
    if (rule == std::end(rules))
        return "a usage type that is not priced here";
    const std::string_view rest = rule->usage.ends_with(':') ? usage.substr(rule->usage.size()) : std::string_view();
    if (rule->usage.ends_with(':') && rest.empty())
        return "a usage type that is not priced here";

    meter = {};
    meter.region = product.region;
    meter.service = rule->service;
    meter.component = rule->component;
    meter.variant = rule->variant;
    meter.unit = rule->unit;
    meter.perUnit = rule->perUnit;
    meter.name = rule->name;
    if (rule->name.empty())
        meter.name = spelledOut(rest);
    else if (rule->name.starts_with('='))
        meter.name = rule->name.substr(1);
    else if (const auto at = rule->name.find('~'); at != rule->name.npos)
        meter.name = std::string(rule->name.substr(0, at)) + std::string(rest) + std::string(rule->name.substr(at + 1));

    if (rule->engine == "*") {
        const Engine* engine = nullptr;
        if (offer == cache || offer == memory)
            engine = rule->name.starts_with('=') ? find(cacheEngines, rest) : find(cacheEngines, product.operation);
        else if (rule->component == "compute-instance" || (rule->component == "compute-capacity" && product.engine.empty()))
            engine = find(rdsOperations, product.operation);
        else
            engine = find(engineNames, product.engine);
        if (!engine)
            return "an engine, edition or licence that is not priced here";
        meter.engine = engine->engine;
    }
    if (rule->service == "*") {  // one offer holds RDS and Aurora
        const bool aurora = meter.engine.starts_with("aurora-");
        if (aurora != (meter.variant == "io-optimized") && meter.variant != "single-az")
            return "a deployment that the engine does not have";
        meter.service = aurora ? "aurora" : "rds";
        meter.variant = aurora && meter.variant == "single-az" ? "standard" : meter.variant;
    }
    if (offer == search && rule->component == "compute-instance") {
        meter.variant = rest.starts_with("ultrawarm") ? "ultrawarm" : "provisioned";
        meter.name += meter.name.ends_with(".search") || meter.name.ends_with(".elasticsearch") ? "" : ".search";
    }
    if (isNumber(product.vcpu))
        meter.vcpu = product.vcpu;
    if (product.memory.ends_with(" GiB") && isNumber(product.memory.substr(0, product.memory.size() - 4)))
        meter.memoryGib = product.memory.substr(0, product.memory.size() - 4);
    return nullptr;
}

std::string_view awsName(const AwsMeter& meter, bool savingsPlan)
{
    std::string_view name = meter.name;
    if (const std::size_t bar = name.find('|'); bar != name.npos)
        return savingsPlan ? name.substr(bar + 1) : name.substr(0, bar);
    if (savingsPlan && meter.service == "opensearch" && name.ends_with(".search"))
        name.remove_suffix(7);
    return name;
}

std::string_view awsReservation(std::string_view length, std::string_view option)
{
    const bool one = length == "1yr" || length == "1 yr" || length == "1", three = length == "3yr" || length == "3 yr" || length == "3";
    if (option == "No Upfront")
        return one ? "reserved-1y-no-upfront" : three ? "reserved-3y-no-upfront" : "";
    if (option == "Partial Upfront" || option == "Heavy Utilization")
        return one ? "reserved-1y-partial-upfront" : three ? "reserved-3y-partial-upfront" : "";
    if (option == "All Upfront")
        return one ? "reserved-1y-all-upfront" : three ? "reserved-3y-all-upfront" : "";
    return {};
}

std::optional<ListedPrice> awsPrice(const AwsMeter& meter, std::string_view unit, Decimal amount, Decimal from, std::optional<Decimal> to)
{
    struct UnitName {
        std::string_view listed, unit;
    };
    static constexpr UnitName names[] = {
        {"Hrs", "hour"}, {"Hours", "hour"}, {"hours", "hour"}, {"GB-Mo", "gb-month"}, {"GB-Month", "gb-month"}, {"GB-month", "gb-month"},
         {"IOPS-Mo", "iops-month"},
        {"IOPS-month", "iops-month"}, {"MBPS-Mo", "mibps-month"}, {"MBps-Mo", "mibps-month"}, {"MiBps-Mo", "mibps-month"}, {"ACU-Hr", "acu-hour"},
         {"ACU-Hrs", "acu-hour"},
        {"ACU-Hour", "acu-hour"}, {"vCPU-Hours", "vcpu-hour"}, {"vCPU-hour", "vcpu-hour"}, {"vCPU-Hour", "vcpu-hour"}, {"DCU-Hr", "dcu-hour"},
         {"DCU-Hrs", "dcu-hour"},
        {"DCU-hour", "dcu-hour"}, {"DCU-Hour", "dcu-hour"}, {"NCU-Hrs", "ncu-hour"}, {"NCU-Hr", "ncu-hour"}, {"NCU-hour", "ncu-hour"}, {"GB-Hours",
         "gb-hour"}, {"GB-Hour", "gb-hour"},
        {"GB-hour", "gb-hour"}, {"GB-Hrs", "gb-hour"}, {"OCU-hours", "ocu-hour"}, {"OCU-Hours", "ocu-hour"}, {"RPU-Hr", "rpu-hour"}, {"RPU-hour",
         "rpu-hour"}, {"RPU-Hours", "rpu-hour"},
        {"GB", "gb"}, {"IOs", "million-io"}, {"ElastiCacheProcessingUnit", "million-ecpu"}, {"ElastiCacheProcessingUnits", "million-ecpu"},
         {"CR-Hr", "million-change-record-hours"},
        {"ReadRequestUnits", "million-requests"}, {"WriteRequestUnits", "million-requests"}, {"ReplicatedWriteRequestUnits", "million-requests"},
         {"Requests", "million-requests"},
        {"ChangeDataCaptureUnits", "million-requests"}, {"ReadCapacityUnit-Hrs", "rcu-hour"}, {"WriteCapacityUnit-Hrs", "wcu-hour"},
         {"ReplicatedWriteCapacityUnit-Hrs", "rwcu-hour"},
    };
    const bool dmsUnit = meter.service == "dms" && meter.unit == "dcu-hour";  // listed by the hour of a size
    if (!dmsUnit && std::ranges::none_of(names, [&](const UnitName& n) { return n.listed == unit && n.unit == meter.unit; }))
        return {};
    ListedPrice price{.amount = amount * Decimal(meter.perUnit), .tierFrom = from / Decimal(meter.perUnit), .tierTo = {}, .source = {}, .asOf = {}};
    if (to)
        price.tierTo = *to / Decimal(meter.perUnit);
    return price;
}

}  // namespace costrata::import
