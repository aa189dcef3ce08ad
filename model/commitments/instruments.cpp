// SPDX-License-Identifier: GPL-3.0-or-later
#include "commitments/instruments.h"

#include <algorithm>

namespace costrata::commitments {
namespace {

const Symbol aws{"aws"}, azure{"azure"}, gcp{"gcp"};
const Symbol rds{"rds"}, aurora{"aurora"}, elasticache{"elasticache"}, memorydb{"memorydb"}, redshift{"redshift"}, opensearch{"opensearch"},
    documentdb{"documentdb"}, dynamodb{"dynamodb"};
const Symbol memcached{"memcached"}, valkey{"valkey"}, multiAz{"multi-az"}, cluster{"multi-az-cluster"}, ioOptimized{"io-optimized"},
    provisioned{"provisioned"};
const Symbol planOf1y{"savings-plan-database-1y-no-upfront"}, azurePlan1y{"savings-plan-1y"}, azurePlan3y{"savings-plan-3y"};
const Symbol cosmos{"cosmos-db"}, autoscale100{"Autoscale 100 RU/s"}, provisioned100{"Provisioned 100 RU/s"};

bool isInstance(const Pool& p) { return p.key.component == component::computeInstance; }
bool isCapacity(const Pool& p) { return p.key.component == component::computeCapacity; }

/// SQL Server and Oracle with its licence must match exactly.
bool isFlexible(const Pool& p)
{
    const std::string_view engine = p.key.engine.text();
    return isInstance(p) && normalisedUnits(p)
           && (p.service != rds || engine == "mysql" || engine == "postgresql" || engine == "mariadb" || engine == "db2"
               || (engine.starts_with("oracle") && engine.ends_with("byol")))
           && p.key.engine != memcached;
}
bool isExact(const Pool& p)
{
    const bool hasFlexible = p.service == rds || p.service == elasticache;
    return (isInstance(p) && !(hasFlexible && isFlexible(p))) || (p.service == redshift && isCapacity(p));
}
bool isThroughput(const Pool& p)
{
    return isCapacity(p) && p.key.variant == provisioned && p.price
           && (p.price->unit.dimension() == Dimension::RcuTime || p.price->unit.dimension() == Dimension::WcuTime);
}
bool isRequests(const Pool& p) { return p.key.component == component::requestsRead || p.key.component == component::requestsWrite; }
/// Families from the seventh generation on, and what has no class: serverless and request-based capacity.
bool isPlanEligible(const Pool& p)
{
    if (!isInstance(p))
        return isCapacity(p) || isRequests(p);
    std::string_view name = p.key.name.text();
    for (const std::string_view prefix : {"db.", "cache.", "dms."}) {
        if (name.starts_with(prefix))
            name.remove_prefix(prefix.size());
    }
    const auto digit = name.find_first_of("0123456789");
    return digit != name.npos && name[digit] >= '7' && (p.service != elasticache || p.key.engine == valkey);
}
bool isCache(const Pool& p) { return p.key.component == component::cache; }
bool isThroughputOfCosmos(const Pool& p) { return isCapacity(p) && (p.key.name == provisioned100 || p.key.name == autoscale100); }
bool isAzureCompute(const Pool& p) { return isCapacity(p) || isInstance(p) || isCache(p); }
bool isAzureReservable(const Pool& p)
{
    return isAzureCompute(p) && p.key.variant.text().find("serverless") == std::string_view::npos && p.key.variant.text() != "burstable";
}

const std::vector<Symbol> sixOptions{purchase::reserved1yNo, purchase::reserved1yPartial, purchase::reserved1yAll,
                                     purchase::reserved3yNo, purchase::reserved3yPartial, purchase::reserved3yAll};
const std::vector<Symbol> fiveOptions{purchase::reserved1yNo, purchase::reserved1yPartial, purchase::reserved1yAll,
                                      purchase::reserved3yPartial, purchase::reserved3yAll};
const std::vector<Symbol> azureTerms{purchase::reserved1yNo, purchase::reserved3yNo}, cudTerms{purchase::cud1y, purchase::cud3y};

const char* const rdsRule =
    "Covers every size and deployment of its class family in proportion to normalised units, in one region and engine; instance hours only.";
const char* const cudRule = "Dollars per hour of on-demand cost, for one discount; billed every hour, used or not.";

}  // namespace

const std::vector<Instrument>& instruments()
{
    static const std::vector<Instrument> list{
        {"RDS reserved instances", aws, {rds}, isFlexible, Measure::Normalised, true, Rank::Reservation, fiveOptions, 1, rdsRule,
         "Amazon RDS User Guide: reserved DB instances"},
        {"Aurora reserved instances", aws, {aurora}, isFlexible, Measure::Normalised, true, Rank::Reservation, fiveOptions, 1, rdsRule,
         "Amazon Aurora User Guide: reserved DB instances"},
        {"ElastiCache reserved nodes", aws, {elasticache}, isFlexible, Measure::Normalised, true, Rank::Reservation, sixOptions, 1,
         "Covers every size of its node family in proportion to normalised units; a Redis OSS one covers Valkey nodes, too.",
         "Amazon ElastiCache User Guide: reserved nodes"},
        {"MemoryDB reserved nodes", aws, {memorydb}, isFlexible, Measure::Normalised, true, Rank::Reservation, sixOptions, 1,
         "Covers every size of its node family in proportion to normalised units; a Redis OSS one covers Valkey nodes, too.",
         "Amazon MemoryDB Developer Guide: reserved nodes"},
        {"RDS reserved instances, exact", aws, {rds}, isExact, Measure::Item, true, Rank::Reservation, fiveOptions, 1,
         "SQL Server and Oracle with licence: the same size, edition, licence and deployment.", "Amazon RDS User Guide: reserved DB instances"},
        {"ElastiCache reserved nodes, exact", aws, {elasticache}, isExact, Measure::Item, true, Rank::Reservation, sixOptions, 1,
         "Memcached: the same node type.",
         "Amazon ElastiCache User Guide: reserved nodes"},
        {"Redshift reserved nodes", aws, {redshift}, isExact, Measure::Item, true, Rank::Reservation, sixOptions, 1,
         "The same node type, or serverless RPUs, in one region.",
         "Amazon Redshift pricing: reserved instances, serverless reservations"},
        {"OpenSearch reserved instances", aws, {opensearch}, isExact, Measure::Item, true, Rank::Reservation, sixOptions, 1,
         "The same instance type in one region; no size flexibility.",
         "Amazon OpenSearch Service Developer Guide: reserved instances"},
        {"DocumentDB reserved instances", aws, {documentdb}, isInstance, Measure::Item, true, Rank::Reservation, sixOptions, 1,
         "The same instance class in one region.",
         "Amazon DocumentDB: reserved instances"},
        {"DynamoDB reserved capacity", aws, {dynamodb}, isThroughput, Measure::Item, true, Rank::Reservation,
         {purchase::reserved1yPartial, purchase::reserved3yPartial}, 100,
         "Provisioned read or write units of the Standard class in one region, in blocks of 100.", "Amazon DynamoDB pricing: reserved capacity"},
        {"Database Savings Plan", aws,
         {rds, aurora, dynamodb, elasticache, documentdb, opensearch, Symbol("opensearch-serverless"), Symbol("neptune"), Symbol("keyspaces"),
         Symbol("dms")}, isPlanEligible, Measure::PlanRate, false, Rank::Plan, {planOf1y}, 0.01_d,
         "Dollars per hour at plan rates, for eligible usage of every service and region; after reservations, highest saving first.",
         "AWS Database Savings Plans price list"},
        {"Cloud SQL committed use", gcp, {Symbol("cloud-sql")}, isCapacity, Measure::ListDollars, true, Rank::Reservation, cudTerms, 0.01_d,
         cudRule, "Cloud SQL: committed use discounts; one region"},
        {"AlloyDB committed use", gcp, {Symbol("alloydb")}, isCapacity, Measure::ListDollars, false, Rank::Reservation, cudTerms, 0.01_d,
         cudRule, "AlloyDB: committed use discounts; all regions"},
        {"Spanner committed use", gcp, {Symbol("spanner")}, isCapacity, Measure::ListDollars, false, Rank::Reservation, cudTerms, 0.01_d,
         cudRule, "Spanner: committed use discounts; all regions"},
        {"Bigtable committed use", gcp, {Symbol("bigtable")}, isCapacity, Measure::ListDollars, false, Rank::Reservation, cudTerms, 0.01_d,
         cudRule, "Bigtable: committed use discounts; all regions"},
        {"Firestore committed use", gcp, {Symbol("firestore")}, isRequests, Measure::ListDollars, false, Rank::Reservation, cudTerms, 0.01_d,
         cudRule, "Firestore: committed use discounts; all regions"},
        {"Memorystore committed use", gcp, {Symbol("memorystore")}, isCache, Measure::ListDollars, true, Rank::Reservation, cudTerms, 0.01_d,
         "Dollars per hour of on-demand cost, for one discount, across Valkey, Redis and Memcached; taken to be of one region.",
         "Memorystore: committed use discounts"},
        {"Azure reservation", azure,
         {Symbol("azure-sql-database"), Symbol("azure-sql-managed-instance"), Symbol("azure-database-postgresql"), Symbol("azure-database-mysql"),
          Symbol("azure-cache-redis"), Symbol("cosmos-db-postgresql")},
         isAzureReservable, Measure::Item, true, Rank::Reservation, azureTerms, 1,
         "vCores (or nodes) of one region, tier and hardware; compute only, use it or lose it each hour.",
         "Azure SQL, Azure Database and Azure Cache documentation: reserved capacity"},
        {"Cosmos DB reserved capacity", azure, {cosmos}, isThroughputOfCosmos, Measure::Credit, false, Rank::Reservation, azureTerms, 1,
         "An hourly credit at the United States rate, in steps of 100 RU/s, that throughput in any region draws at its own rate.",
         "Azure Cosmos DB documentation: reserved capacity"},
        {"Azure savings plan for databases, 1 year", azure, {}, isAzureCompute, Measure::PlanRate, false, Rank::Plan, {azurePlan1y}, 0.01_d,
         "Dollars per hour at plan rates, in every region; after reservations, highest saving first.", "Azure retail prices: savings plan rates"},
        {"Azure savings plan for databases, 3 years", azure, {}, isAzureCompute, Measure::PlanRate, false, Rank::LastPlan, {azurePlan3y}, 0.01_d,
         "Dollars per hour at plan rates, in every region; after reservations, highest saving first.", "Azure retail prices: savings plan rates"},
    };
    return list;
}

std::optional<Decimal> normalisedUnits(std::string_view className)
{
    const auto dot = className.rfind('.');
    if (dot == className.npos || className.find('.') == dot)
        return std::nullopt;  // "db.r6g.large" has three parts
    const std::string_view size = className.substr(dot + 1);
    static const std::pair<std::string_view, Decimal> sizes[] = {{"micro", 0.5_d}, {"small", 1}, {"medium", 2}, {"large", 4}, {"xlarge", 8}};
    for (const auto& [name, units] : sizes) {
        if (size == name)
            return units;
    }
    if (!size.ends_with("xlarge"))
        return std::nullopt;
    const auto times = Decimal::parse(size.substr(0, size.size() - 6));
    return times && times->isWhole() && *times > Decimal(0) && *times <= Decimal(128) ? std::optional(Decimal(8) * *times) : std::nullopt;
}

std::optional<Decimal> normalisedUnits(const Pool& pool)
{
    auto units = normalisedUnits(pool.key.name.text());
    if (!units)
        return units;
    if (pool.service == rds)
        return *units * (pool.key.variant == cluster ? 3 : pool.key.variant == multiAz ? 2 : 1);
    if (pool.service == aurora && pool.key.variant == ioOptimized)
        return *units * 1.3_d;
    if (pool.key.engine == valkey)
        return *units * (pool.service == memorydb ? 0.7_d : 0.8_d);
    return units;
}

}  // namespace costrata::commitments
