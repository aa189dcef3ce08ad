// SPDX-License-Identifier: GPL-3.0-or-later
// What a meter of the Azure Retail Prices API is in the words of the catalog, told by product, SKU and meter name.
#include "import/azure_retail.h"

#include <algorithm>
#include <cctype>

namespace costrata::import {
namespace {

constexpr std::string_view hour = "1 Hour", perHour = "1/Hour", day = "1/Day", gb = "1 GB/Month", gib = "1 GiB/Month", perMonth = "1/Month";

constexpr std::string_view sql = "azure-sql-database", instance = "azure-sql-managed-instance", postgres = "azure-database-postgresql",
    mysql = "azure-database-mysql",
                           cosmos = "cosmos-db", mongo = "cosmos-db-mongodb-vcore", citus = "cosmos-db-postgresql", redis = "azure-cache-redis",
                           managed = "azure-managed-redis", synapse = "synapse", horizon = "azure-horizondb";

/// One '*' in a pattern stands for any text. The '*' of a name is what the SKU's stands for, or else the product's.
/// Listed: the API's unit, which must be this. A savings-plan price beside it counts unless `plans` is false.
/// Source: the names in responses of the API itself, 2022 and 2026.
struct MeterRule {
    std::string_view product, sku, meter, listed, service, component, name, variant, engine, unit;
    bool plans = true;
    int included = 0;  ///< what each disk has at no charge; the API does not state it
};

constexpr MeterRule rules[] = {
    {"SQL Database Single/Elastic Pool General Purpose - Compute Gen5", "vCore ZR Zone Redundancy", "Zone Redundancy vCore", hour, sql,
     "compute-capacity", "GP_Gen5 zone redundancy", "general-purpose-zone-redundant-addon", "sqlserver", "vcore-hour"},
    {"SQL Database Single/Elastic Pool General Purpose - Compute Gen5", "1 vCore Zone Redundancy", "Zone Redundancy vCore", hour, sql,
     "compute-capacity", "GP_Gen5 zone redundancy", "general-purpose-zone-redundant-addon", "sqlserver", "vcore-hour"},
    {"SQL Database General Purpose - Serverless - Compute Gen5", "1 vCore", "vCore", hour, sql, "compute-capacity", "GP_S_Gen5 vCore",
     "general-purpose-serverless", "sqlserver", "vcore-hour"},
    {"SQL Database General Purpose - Serverless - Compute Gen5", "1 vCore Zone Redundancy", "Zone Redundancy vCore", hour, sql, "compute-capacity",
     "GP_S_Gen5 zone redundancy", "general-purpose-serverless-zone-redundant-addon", "sqlserver", "vcore-hour"},
    {"SQL Database Hyperscale - Serverless - Compute Gen5", "1 vCore", "*vCore", hour, sql, "compute-capacity", "HS_S_Gen5 vCore",
     "hyperscale-serverless", "sqlserver", "vcore-hour"},
    {"SQL Database Single Basic", "B", "B DTU", day, sql, "compute-instance", "Basic", "dtu-single", "sqlserver", "day"},
    {"SQL Database Single Basic", "B Secondary Active", "*", day, sql, "replication", "Basic geo-secondary", "dtu-single-geo-secondary",
     "sqlserver", "day"},
    {"SQL Database Single Standard", "10 DTU", "10 DTUs", day, sql, "compute-capacity", "Standard 10 DTU unit", "dtu-single", "sqlserver", "day"},
    {"SQL Database Single Standard", "* Secondary Active", "*", day, sql, "replication", "* geo-secondary", "dtu-single-geo-secondary", "sqlserver",
     "day"},
    {"SQL Database Single Premium", "* Secondary Active", "*", day, sql, "replication", "* geo-secondary", "dtu-single-geo-secondary", "sqlserver",
     "day"},
    {"SQL Database Elastic Pool - Basic", "1 DTU", "eDTUs", day, sql, "compute-capacity", "Basic pool eDTU", "dtu-elastic-pool", "sqlserver", "day"},
    {"SQL Database Elastic Pool - Standard", "1 DTU", "eDTUs", day, sql, "compute-capacity", "Standard pool eDTU", "dtu-elastic-pool", "sqlserver",
     "day"},
    {"SQL Database Elastic Pool - Premium", "1 DTU", "eDTUs", day, sql, "compute-capacity", "Premium pool eDTU", "dtu-elastic-pool", "sqlserver",
     "day"},
    {"SQL Database Elastic Pool - Basic", "* DTU Pack", "eDTUs", day, sql, "compute-instance", "Basic pool * eDTU", "dtu-elastic-pool", "sqlserver",
     "day"},
    {"SQL Database Elastic Pool - Standard", "* DTU Pack", "eDTUs", day, sql, "compute-instance", "Standard pool * eDTU", "dtu-elastic-pool",
     "sqlserver", "day"},
    {"SQL Database Elastic Pool - Premium", "* DTU Pack", "eDTUs", day, sql, "compute-instance", "Premium pool * eDTU", "dtu-elastic-pool",
     "sqlserver", "day"},
    {"SQL Database - Elastic Jobs Agent", "JA*", "*", hour, sql, "other", "JA* Job Agent", "elastic-jobs", "sqlserver", "hour", false},
    {"SQL Database Single/Elastic Pool General Purpose - Storage", "General Purpose", "General Purpose Data Stored", gb, sql, "storage",
     "GP data storage", "general-purpose", "sqlserver", "gb-month"},
    {"SQL Database Single/Elastic Pool General Purpose - Storage", "General Purpose Zone Redundancy", "General Purpose Zone Redundancy Data Stored",
     gb, sql, "storage", "GP data storage", "general-purpose-zone-redundant", "sqlserver", "gb-month"},
    {"SQL Database Single/Elastic Pool Business Critical - Storage", "Business Critical", "Business Critical Data Stored", gb, sql, "storage",
     "BC data storage", "business-critical", "sqlserver", "gb-month"},
    {"SQL Database Hyperscale - Storage", "Hyperscale", "Hyperscale Data Stored", gb, sql, "storage", "Hyperscale data storage", "hyperscale",
     "sqlserver", "gb-month"},
    {"SQL Database SingleDB Hyperscale - Storage", "Hyperscale", "Hyperscale Data Stored", gb, sql, "storage", "Hyperscale data storage",
     "hyperscale-legacy", "sqlserver", "gb-month"},
    {"SQL Database Premium - Storage", "Premium", "Data Stored", gb, sql, "storage", "Premium extra data storage", "dtu-premium", "sqlserver",
     "gb-month"},
    {"SQL Database Standard - Storage", "Standard", "Data Stored", gb, sql, "storage", "Standard extra data storage", "dtu-standard", "sqlserver",
     "gb-month"},
    {"SQL Database Single/Elastic Pool PITR Backup Storage", "Backup *", "* Data Stored", gb, sql, "backup", "PITR backup storage", "=redundancy",
     "sqlserver", "gb-month"},
    {"SQL Database - LTR Backup Storage", "Backup *", "Backup * Data Stored", gb, sql, "backup", "LTR backup storage", "=redundancy", "sqlserver",
     "gb-month"},
    {"SQL Database SingleDB Hyperscale - Storage", "Backup - *", "Backup - * Data Stored", gb, sql, "backup", "Hyperscale PITR backup",
     "hyperscale-=redundancy", "sqlserver", "gb-month"},
    {"SQL Database SingleDB Hyperscale - LTR Backup Storage", "Backup *", "Backup * Data Stored", gb, sql, "backup",
     "Hyperscale LTR backup storage", "hyperscale-=redundancy", "sqlserver", "gb-month"},
    {"SQL Database Single/Elastic Pool General Purpose - SQL License", "vCore", "vCore", hour, sql, "license", "GP SQL licence", "general-purpose",
     "sqlserver", "vcore-hour"},
    {"SQL Database Single/Elastic Pool Business Critical - SQL License", "vCore", "vCore", hour, sql, "license", "BC SQL licence",
     "business-critical", "sqlserver", "vcore-hour"},

    {"SQL Managed Instance General Purpose - Compute Gen5", "vCore", "vCore", hour, instance, "compute-capacity", "GP_Gen5 vCore",
     "general-purpose", "sqlserver", "vcore-hour"},
    {"SQL Managed Instance Business Critical - Compute Gen5", "vCore", "vCore", hour, instance, "compute-capacity", "BC_Gen5 vCore",
     "business-critical", "sqlserver", "vcore-hour"},
    {"SQL Managed Instance General Purpose - Storage", "General Purpose", "*Data Stored", gb, instance, "storage", "GP instance storage",
     "general-purpose", "sqlserver", "gb-month"},
    {"SQL Managed Instance Business Critical - Storage", "Business Critical", "*Data Stored", gb, instance, "storage", "BC instance storage",
     "business-critical", "sqlserver", "gb-month"},

    {"Az DB for PostgreSQL Flexible Server Storage", "Storage", "Storage Data Stored", gb, postgres, "storage", "Premium SSD storage",
     "premium-ssd", "postgresql", "gib-month"},
    {"Az DB for PostgreSQL Flexible Server Storage", "IOPS Scaling", "*", perMonth, postgres, "iops", "Premium SSD IOPS scaling", "premium-ssd",
     "postgresql", "iops-month"},
    {"Az DB for PostgreSQL Flexible Server Storage", "Premium SSD v2 Storage", "*", gib, postgres, "storage", "Premium SSD v2 storage",
     "premium-ssd-v2", "postgresql", "gib-month"},
    {"Az DB for PostgreSQL Flexible Server Storage", "Premium SSD v2 IOPS", "*", perMonth, postgres, "iops", "Premium SSD v2 IOPS",
     "premium-ssd-v2", "postgresql", "iops-month", true, 3000},
    {"Az DB for PostgreSQL Flexible Server Storage", "Premium SSDv2 Throughput", "*", perMonth, postgres, "throughput", "Premium SSD v2 throughput",
     "premium-ssd-v2", "postgresql", "mbps-month", true, 125},
    {"Az DB for PostgreSQL Flexible Server Storage", "Ultra Disk Storage", "*", gb, postgres, "storage", "Ultra Disk storage", "ultra-disk",
     "postgresql", "gb-month"},
    {"Az DB for PostgreSQL Flexible Server Storage", "Ultra Disk IOPS", "*", perMonth, postgres, "iops", "Ultra Disk IOPS", "ultra-disk",
     "postgresql", "iops-month"},
    {"Az DB for PostgreSQL Flexible Server Storage", "Ultra Disk Throughput", "*", perMonth, postgres, "throughput", "Ultra Disk throughput",
     "ultra-disk", "postgresql", "mbps-month"},
    {"Azure Database for PostgreSQL Flexible Server Backup Storage", "Backup Storage LRS", "*", gb, postgres, "backup", "Backup storage", "lrs",
     "postgresql", "gb-month"},
    {"Azure Database for PostgSQL Extended Support", "Extended Support", "*", hour, postgres, "other", "Extended support", "", "postgresql",
     "vcore-hour"},

    {"Azure Database for PostgreSQL HorizonDB Compute", "1 vCore", "1 vCore", hour, horizon, "compute-capacity", "HorizonDB vCore", "",
     "postgresql", "vcore-hour"},
    {"Azure HorizonDB storage", "HorizonDB storage", "*", gb, horizon, "storage", "HorizonDB storage", "", "postgresql", "gb-month"},
    {"Azure HorizonDB Backup Storage", "HorizonDB Backup Storage", "*", gb, horizon, "backup", "HorizonDB backup", "", "postgresql", "gb-month"},

    {"Azure Cosmos DB for PostgreSQL Compute- Coordinator Node", "*vCore", "vCore", hour, citus, "compute-capacity", "coordinator node vCore",
     "coordinator", "postgresql", "vcore-hour"},
    {"Azure Cosmos DB for PostgreSQL Compute- Worker Node", "*vCore", "vCore", hour, citus, "compute-capacity", "worker node vCore", "worker",
     "postgresql", "vcore-hour"},
    {"Azure Cosmos DB for PostgreSQL Compute- Burstable", "* vCore", "vCore", hour, citus, "compute-instance", "Burstable * vCore", "burstable",
     "postgresql", "hour"},
    {"Azure Cosmos DB for PostgreSQL General Purpose Storage", "General Purpose", "*", gib, citus, "storage", "Node storage", "", "postgresql",
     "gib-month"},

    {"Azure Cosmos DB", "RUs", "100 RU/s", perHour, cosmos, "compute-capacity", "Provisioned 100 RU/s", "provisioned-single-region-write", "",
     "ru100-hour", false},
    {"Azure Cosmos DB", "mRUs", "100 Multi-master RU/s", perHour, cosmos, "compute-capacity", "Provisioned 100 RU/s",
     "provisioned-multi-region-write", "", "ru100-hour", false},
    {"Azure Cosmos DB", "RUs", "Data Stored", gb, cosmos, "storage", "Transactional storage", "", "", "gb-month", false},
    {"Azure Cosmos DB autoscale", "AP*", "AP* 100 RUs", perHour, cosmos, "compute-capacity", "Autoscale 100 RU/s", "autoscale-single-region-write",
     "", "ru100-hour"},
    {"Azure Cosmos DB serverless", "RUs", "1M RUs", "1M", cosmos, "compute-capacity", "Serverless RU", "serverless", "", "million-ru"},
    {"Azure Cosmos DB - PITR", "Backup", "Cont 30D Bckp Continuous Backup", "1 GB", cosmos, "backup", "Continuous backup 30 days", "continuous-30d",
     "", "gb-month"},
    {"Azure Cosmos DB - PITR", "Backup", "Cont 30D Bckp Data Restore", "1 GB", cosmos, "backup", "PITR restore", "continuous-30d", "", "gb"},
    {"Azure Cosmos DB - PITR", "Backup", "Cont 30D Bckp On Demand Backup", "1 GB", cosmos, "backup", "On-demand backup", "", "", "gb-month"},
    {"*", "Periodic Backup - *", "*", gb, cosmos, "backup", "Periodic backup storage", "periodic-=redundancy", "", "gb-month"},
    {"Azure Cosmos DB Analytics Storage", "Standard", "Standard Data Stored", gb, cosmos, "storage", "Analytical storage", "analytical", "",
     "gb-month"},
    {"Azure Cosmos DB Analytics Storage", "Standard", "Standard Read Operations", "10K", cosmos, "requests-read", "Analytical read operations",
     "analytical", "", "10k-requests"},
    {"Azure Cosmos DB Analytics Storage", "Standard", "Standard Write Operations", "10K", cosmos, "requests-write", "Analytical write operations",
     "analytical", "", "10k-requests"},
    {"Azure Cosmos DB Dedicated Gateway - *", "*s", "*s", hour, cosmos, "cache", "Dedicated gateway *s", "dedicated-gateway", "", "hour"},
    {"Graph API - * Compute", "*s", "*s", hour, cosmos, "other", "Graph API compute *s", "graph-api", "", "hour", false},

    {"Azure DocumentDB", "* vCore - autoscale", "vCore", hour, mongo, "compute-capacity", "Autoscale vCore", "autoscale", "mongodb", "vcore-hour"},
    {"Azure DocumentDB", "Coordinator Node * vCore", "vCore", hour, mongo, "compute-instance", "Coordinator node * vCore", "coordinator", "mongodb",
     "hour"},
    {"Azure DocumentDB", "Worker Node * vCore", "vCore", hour, mongo, "compute-instance", "Worker node * vCore", "worker", "mongodb", "hour"},
    {"Azure DocumentDB", "B*MS", "vCore", hour, mongo, "compute-instance", "B*MS", "burstable", "mongodb", "hour"},
    {"Azure DocumentDB", "B*S", "vCore", hour, mongo, "compute-instance", "B*S", "burstable", "mongodb", "hour"},
    {"Azure DocumentDB", "General Purpose Storage", "*", gb, mongo, "storage", "Node storage", "", "mongodb", "gb-month", false},
    {"Azure DocumentDB", "Backup Globally Redundant Storage", "*", gb, mongo, "backup", "Backup storage", "grs", "mongodb", "gb-month", false},
    {"Azure DocumentDB", "Backup Locally Redundant Storage", "*", gb, mongo, "backup", "Backup storage", "lrs", "mongodb", "gb-month", false},

    {"Azure Redis Cache Basic", "C*", "C* Cache", hour, redis, "cache", "C*", "basic", "redis", "hour"},
    {"Azure Redis Cache Basic", "C*", "C* Cache Instance", hour, redis, "cache", "C*", "basic", "redis", "hour"},
    {"Azure Redis Cache Standard", "C*", "C* Cache", hour, redis, "cache", "C*", "standard-pair", "redis", "hour"},
    {"Azure Redis Cache Standard", "C*", "C* Cache Instance", hour, redis, "cache", "C*", "standard-node", "redis", "hour"},
    {"Azure Redis Cache Premium", "P*", "P* Cache", hour, redis, "cache", "P*", "premium-pair", "redis", "hour"},
    {"Azure Redis Cache Premium", "P*", "P* Cache Instance", hour, redis, "cache", "P*", "premium-node", "redis", "hour"},
    {"Azure Redis Cache Enterprise", "E*", "E* Cache Instance", hour, redis, "cache", "E*", "enterprise", "redis", "hour"},
    {"Azure Redis Cache Enterprise Flash", "F*", "F* Cache Instance", hour, redis, "cache", "F*", "enterprise-flash", "redis", "hour"},
    {"Azure Managed Redis - Balanced", "B*", "B* Cache Instance", hour, managed, "cache", "B*", "balanced", "redis", "hour"},
    {"Azure Managed Redis - Memory Optimized", "M*", "M* Cache Instance", hour, managed, "cache", "M*", "memory-optimized", "redis", "hour"},
    {"Azure Managed Redis - Compute Optimized", "X*", "X* Cache Instance", hour, managed, "cache", "X*", "compute-optimized", "redis", "hour"},
    {"Azure Managed Redis - Flash Optimized", "A*", "A* Cache Instance", hour, managed, "cache", "A*", "flash-optimized", "redis", "hour"},

    {"Azure Synapse Analytics Dedicated SQL Pool", "DW*c", "*", hour, synapse, "compute-instance", "DW*c", "dedicated-sql-pool", "", "hour"},
};

/// Whether a text is as the pattern says; what its '*' stands for is found.
bool matches(std::string_view pattern, std::string_view text, std::string_view& found)
{
    const std::size_t star = pattern.find('*');
    if (star == pattern.npos)
        return pattern == text;
    const std::string_view before = pattern.substr(0, star), after = pattern.substr(star + 1);
    if (text.size() < before.size() + after.size() || !text.starts_with(before) || !text.ends_with(after))
        return false;
    found = text.substr(before.size(), text.size() - before.size() - after.size());
    return true;
}

bool isNumber(std::string_view text)
{
    return !text.empty() && text.size() < 5 && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

/// The vCores of a SKU: 1 of "vCore" and "1 vCore", 16 of "16 vCore"; 0: it is none.
int vcoresOf(std::string_view sku)
{
    std::string_view count;
    if (sku == "vCore")
        return 1;
    return matches("* vCore", sku, count) && isNumber(count) ? std::stoi(std::string(count)) : 0;
}

std::string lower(std::string_view text)
{
    std::string result(text);
    std::ranges::transform(result, result.begin(), [](char c) { return static_cast<char>(std::tolower(static_cast<unsigned char>(c))); });
    return result;
}

/// Compute of SQL Database: by the vCore, or a size of several.
struct SqlCompute {
    std::string_view product, series, variant;
};
constexpr SqlCompute sqlCompute[] = {
    {"SQL Database Single/Elastic Pool General Purpose - Compute Gen5", "GP_Gen5", "general-purpose-provisioned"},
    {"SQL Database Single/Elastic Pool General Purpose - Compute FSv2 Series", "GP_Fsv2", "general-purpose-provisioned"},
    {"SQL Database Single/Elastic Pool General Purpose - Compute DC-Series", "GP_DC", "general-purpose-provisioned"},
    {"SQL Database Single/Elastic Pool Business Critical - Compute Gen5", "BC_Gen5", "business-critical-provisioned"},
    {"SQL Database Single/Elastic Pool Business Critical - Compute M Series", "BC_M", "business-critical-provisioned"},
    {"SQL Database Single/Elastic Pool Business Critical - Compute DC-Series", "BC_DC", "business-critical-provisioned"},
    {"SQL Database SingleDB/Elastic Pool Hyperscale - Compute Gen5", "HS_Gen5", "hyperscale-provisioned"},
    {"SQL Database Single/Elastic Pool Hyperscale - Compute DC-Series", "HS_DC", "hyperscale-provisioned"},
    {"SQL Database Single/Elastic Pool Hyperscale - Premium Series Compute", "HS_PRMS", "hyperscale-provisioned"},
    {"SQL Database Single/Elastic Pool Hyperscale - Premium Series Memory Optimized Compute", "HS_MOPRMS", "hyperscale-provisioned"},
};

/// Compute of flexible servers: '*' is the series, "Dadsv5".
struct FlexibleCompute {
    std::string_view product, service, variant, engine;
};
constexpr FlexibleCompute flexibleCompute[] = {
    {"Azure Database for PostgreSQL Flexible Server General Purpose * Series Compute", postgres, "general-purpose", "postgresql"},
    {"Azure Database for PostgreSQL Flexible Server Memory Optimized * Series Compute", postgres, "memory-optimized", "postgresql"},
    {"Azure Database for PostgreSQL Flexible Server Confidential Compute * Series Compute", postgres, "confidential", "postgresql"},
    {"Azure Database for PostgreSQL Flexible Server Burstable * Series Compute", postgres, "burstable", "postgresql"},
    {"Azure Database for MySQL Flexible Server General Purpose * Series Compute", mysql, "general-purpose", "mysql"},
    {"Azure Database for MySQL Flexible Server Business Critical * Series Compute", mysql, "business-critical", "mysql"},
    {"Azure Database for MySQL Flexible Server Memory Optimized * Series Compute", mysql, "business-critical", "mysql"},
    {"Azure Database for MySQL Flexible Server Burstable * Series Compute", mysql, "burstable", "mysql"},
};

/// "Standard_D16ads_v5" of the series "Dadsv5" and 16 vCores; empty for series of more than one letter (DC, EC), of which the catalog has no sizes.
std::string flexibleClass(std::string_view series, int vcores)
{
    const std::size_t v = series.rfind('v');
    if (v == series.npos || v < 2 || (series[0] != 'D' && series[0] != 'E') || series[1] == 'C')
        return {};
    const bool isolated = series == "Edsv5" && vcores == 104;  // sold as a whole machine only
    return "Standard_" + std::string(1, series[0]) + std::to_string(vcores) + (isolated ? "i" : "") + std::string(series.substr(1,
        v - 1)) + "_" + std::string(series.substr(v));
}

constexpr const char* unknownMeter = "a meter that is not priced here";

/// Null when mapped.
const char* mapCompute(const AzureItem& item, AzureMeter& meter)
{
    if (item.unitOfMeasure != hour)
        return unknownMeter;
    const int vcores = vcoresOf(item.skuName);
    if (const auto compute = std::ranges::find(sqlCompute, item.productName, &SqlCompute::product); compute != std::end(sqlCompute)) {
        if (!vcores || item.meterName.find("vCore") == item.meterName.npos)
            return unknownMeter;
        meter = {.service = sql, .component = vcores == 1 ? "compute-capacity" : "compute-instance", .variant = compute->variant,
            .engine = "sqlserver",
                 .unit = vcores == 1 ? "vcore-hour" : "hour",
                     .name = std::string(compute->series) + (vcores == 1 ? " vCore" : "_" + std::to_string(vcores)),
                 .vcpu = std::to_string(vcores), .plans = vcores == 1};  // of the sizes it is listed by the vCore
        return nullptr;
    }
    for (const FlexibleCompute& compute : flexibleCompute) {
        std::string_view series, size;
        if (!matches(compute.product, item.productName, series))
            continue;
        meter = {.service = compute.service, .component = "compute-instance", .variant = compute.variant, .engine = compute.engine, .unit = "hour"};
        if (compute.variant == "burstable") {
            const bool sized = matches("B*ms", item.skuName, size) || matches("B*MS", item.skuName, size) || matches("B*s", item.skuName,
                size) || matches("B*S", item.skuName, size);
            if (!sized || !isNumber(size))
                return unknownMeter;
            meter.name = "Standard_B" + lower(std::string_view(item.skuName).substr(1));
            return nullptr;
        }
        if (!vcores)
            return unknownMeter;
        meter.vcpu = std::to_string(vcores);
        meter.name = vcores == 1 ? std::string(series) + " vCore" : flexibleClass(series, vcores);
        if (vcores == 1) {
            meter.component = "compute-capacity";
            meter.unit = "vcore-hour";
        }
        return meter.name.empty() ? unknownMeter : nullptr;
    }
    return unknownMeter;
}

}  // namespace

const char* mapAzure(const AzureItem& item, AzureMeter& meter)
{
    for (const MeterRule& rule : rules) {
        std::string_view ofProduct, ofSku, ofMeter;
        if (item.unitOfMeasure != rule.listed || !matches(rule.product, item.productName, ofProduct) || !matches(rule.sku, item.skuName, ofSku)
            || !matches(rule.meter, item.meterName, ofMeter))
            continue;
        if ((item.skuName + item.meterName).find("Free") != std::string::npos || (rule.sku.find('*') != rule.sku.npos && ofSku.size() > 12))
            return unknownMeter;
        meter = {.service = rule.service, .component = rule.component, .variant = rule.variant, .engine = rule.engine, .unit = rule.unit,
            .plans = rule.plans, .included = rule.included};
        const std::size_t star = rule.name.find('*');
        meter.name = star == rule.name.npos ? std::string(rule.name)
                                            : std::string(rule.name.substr(0,
                                                star)) + std::string(ofSku.empty() ? ofProduct : ofSku) + std::string(rule.name.substr(star + 1));
        if (const std::size_t at = rule.variant.find("=redundancy"); at != rule.variant.npos) {
            constexpr std::string_view kinds[] = {"LRS", "ZRS", "RA-GRS", "RA-GZRS", "GRS"}, prefixes[] = {"", "hyperscale-", "periodic-"};
            constexpr std::string_view variants[][5] = {{"lrs", "zrs", "ra-grs", "ra-gzrs", "grs"},
                                                        {"hyperscale-lrs", "hyperscale-zrs", "hyperscale-ra-grs", "hyperscale-ra-gzrs",
                                                         "hyperscale-grs"},
                                                        {"periodic-lrs", "periodic-zrs", "periodic-ra-grs", "periodic-ra-gzrs", "periodic-grs"}};
            const auto kind = std::ranges::find(kinds, ofSku) - std::begin(kinds), prefix = std::ranges::find(prefixes, rule.variant.substr(0,
                at)) - std::begin(prefixes);
            if (kind == std::ssize(kinds))
                return unknownMeter;
            meter.variant = variants[prefix][kind];
        }
        return nullptr;
    }
    // The single databases and the sizes of a DTU tier are named by their SKU.
    for (const auto& [product, letter] : {std::pair(std::string_view("SQL Database Single Standard"), 'S'),
        std::pair(std::string_view("SQL Database Single Premium"), 'P')}) {
        if (item.productName == product && item.unitOfMeasure == day && item.skuName.starts_with(letter) && isNumber(std::string_view(item.skuName).substr(1))) {
            meter = {.service = sql, .component = "compute-instance", .variant = "dtu-single", .engine = "sqlserver", .unit = "day",
                .name = item.skuName};
            return nullptr;
        }
    }
    return mapCompute(item, meter);
}

}  // namespace costrata::import
