// SPDX-License-Identifier: GPL-3.0-or-later
// Resources of the Terraform provider "azurerm". What it leaves out is what the provider's documentation names as default.
#include "terraform/mapping.h"

#include <algorithm>

namespace costrata::terraform {
namespace {

/// "West Europe" -> "westeurope"
std::string location(std::string text)
{
    std::erase(text, ' ');
    std::ranges::transform(text, text.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return text;
}

std::string regionOf(const Resource& resource)
{
    std::set<std::string> read;
    return location(Attributes(resource, read).text("location", ""));
}

/// Of a resource that has no location of its own: that of the one it belongs to.
void locate(Subject& in, const Resource* owner)
{
    if (owner && in.region.empty())
        in.region = regionOf(*owner);
}

std::vector<std::string> words(const std::string& text)
{
    std::vector<std::string> list(1);
    for (const char c : text) {
        if (c == '_')
            list.emplace_back();
        else
            list.back() += c;
    }
    return list;
}

const char* redundancy(const std::string& name)
{
    return name == "Local" || name == "LRS" ? "lrs" : name == "Zone" || name == "ZRS" ? "zrs" : name == "GeoZone" || name == "GZRS" ? "ra-gzrs" : "ra-grs";
}

const char* tierOf(const std::string& prefix) { return prefix == "BC" ? "business-critical" : prefix == "HS" ? "hyperscale" : "general-purpose"; }

bool isDtuName(const std::string& name)
{
    return name == "Basic" || ((name.starts_with("S") || name.starts_with("P")) && name.size() > 1 && name[1] >= '0' && name[1] <= '9');
}

void mssqlDatabase(Subject& in)
{
    const Attributes& is = in.is;
    const std::string name = is.text("sku_name", "");
    if (is.given("elastic_pool_id") || in.resource.references.contains("elastic_pool_id") || name == "ElasticPool") {
        in.noDatabase("in an elastic pool, which is billed");
        return;
    }
    if (name.starts_with("DW")) {
        in.notUnderstood("a dedicated SQL pool (formerly SQL DW): azurerm_synapse_sql_pool is what Costrata reads");
        return;
    }
    locate(in, in.target("azurerm_mssql_server", "server_id", {"id"}));
    Draft& to = in.component("azure.sql-database");
    to.choose("deployment", "single");
    const std::vector<std::string> part = words(name);
    const auto vcores = Decimal::parse(part.back());
    if (isDtuName(name)) {
        to.choose("model", "dtu");
        to.choose("size", std::string_view(name));
    } else if (part.size() >= 3 && vcores) {
        const bool serverless = part[1] == "S";
        to.choose("model", serverless ? "serverless" : "vcore");
        to.choose("tier", tierOf(part[0]));
        if (serverless) {
            to.number("maxVcores", *vcores);
            to.number("minVcores", is, "min_capacity");
            to.flag("autoPause", is.number("auto_pause_delay_in_minutes").value_or(60) > Decimal(0));
            to.left("activeHours");
        } else {
            to.choose("hardware", std::string_view(part[1]));
            to.number("vcores", *vcores);
        }
        to.flag("hybridBenefit", is.text("license_type", "LicenseIncluded") == "BasePrice");
        to.number("haReplicas", is, "read_replica_count", 0);
    } else {
        to.note(name.empty() ? "sku_name is not stated; Azure takes GP_S_Gen5_2 for a new database, and the settings stay at their defaults" : "sku_name " + name + " is not one that Costrata knows");
    }
    is.passOver({"min_capacity", "auto_pause_delay_in_minutes", "license_type", "read_replica_count", "read_scale", "sample_name", "enclave_type", "ledger_enabled", "long_term_retention_policy", "geo_backup_enabled"});
    to.flag("zoneRedundant", is.flag("zone_redundant"));
    to.number("maxSize", is, "max_size_gb");
    to.choose("backupRedundancy", redundancy(is.text("storage_account_type", "Geo")));
    const Attributes kept = is.block("short_term_retention_policy");
    to.number("backupRetention", kept, "retention_days", 7);
    kept.passOver({"backup_interval_in_hours"});
    if (is.text("create_mode", "") == "Secondary" || is.text("create_mode", "") == "OnlineSecondary")
        to.note("a geo-secondary: what is sent to it is not on its bill");
}

void mssqlPool(Subject& in)
{
    const Attributes& is = in.is;
    const Attributes sku = is.block("sku");
    const std::string name = sku.text("name", "");
    const auto capacity = sku.number("capacity");
    locate(in, in.target("azurerm_mssql_server", "server_name", {"name"}));
    Draft& to = in.component("azure.sql-database");
    to.choose("deployment", "pool");
    if (name.ends_with("Pool")) {
        to.choose("model", "dtu");
        to.choose("poolSize", std::string_view(name.substr(0, name.size() - 4) + " pool " + (capacity ? capacity->toString() : "?") + " eDTU"));
    } else {
        to.choose("model", "vcore");
        const std::vector<std::string> part = words(name);
        to.choose("tier", tierOf(part[0]));
        to.choose("hardware", std::string_view(sku.text("family", part.size() > 1 ? part[1].c_str() : "Gen5")));
        if (capacity)
            to.number("vcores", *capacity);
        to.flag("hybridBenefit", is.text("license_type", "LicenseIncluded") == "BasePrice");
        to.number("haReplicas", is, "high_availability_replica_count", 0);
    }
    sku.passOver({"tier", "family"});
    is.passOver({"license_type", "per_database_settings", "max_size_bytes", "enclave_type"});
    to.flag("zoneRedundant", is.flag("zone_redundant"));
    to.number("maxSize", is, "max_size_gb");
}

void managedInstance(Subject& in)
{
    const Attributes& is = in.is;
    const std::vector<std::string> part = words(is.text("sku_name", ""));
    Draft& to = in.component("azure.sql-managed-instance");
    to.choose("tier", part[0] == "BC" ? "business-critical" : "general-purpose");
    if (part.size() > 1 && part[1] == "G8IM")
        to.note("memory-optimised premium-series is not in Costrata; premium-series is taken");
    to.choose("hardware", part.size() > 1 && part[1].starts_with("G8") ? "premium" : "gen5");
    to.number("vcores", is, "vcores");
    to.number("storage", is, "storage_size_in_gb");
    to.flag("hybridBenefit", is.text("license_type", "") == "BasePrice");
    to.flag("zoneRedundant", is.flag("zone_redundant_enabled"));
    to.choose("backupRedundancy", redundancy(is.text("storage_account_type", "GRS")));
    is.passOver({"proxy_override", "public_data_endpoint_enabled"});
}

/// "GP_Standard_D4ds_v5" -> "Standard_D4ds_v5"
void serverSize(Draft& to, const Attributes& is)
{
    const std::string name = is.text("sku_name", "");
    const auto at = name.find('_');
    if (at != name.npos && at <= 2)
        to.choose("size", std::string_view(name).substr(at + 1));
    else
        to.note("sku_name is " + (name.empty() ? std::string("not stated") : name + ", which is not one that Costrata knows") + "; the size stays at its default");
}

void flexibleServer(Draft& to, const Attributes& is)
{
    serverSize(to, is);
    const std::string mode = is.block("high_availability").text("mode", "");
    to.choose("highAvailability", mode == "ZoneRedundant" ? "zone-redundant" : mode == "SameZone" ? "same-zone" : "none");
    to.number("replicas", 0);
    to.number("backupRetention", is, "backup_retention_days", 7);
    to.flag("geoRedundantBackup", is.flag("geo_redundant_backup_enabled"));
    if (is.text("create_mode", "") == "Replica")
        to.note("a read replica: traffic from a primary in another region is not on its bill");
    is.passOver({"source_server_id", "point_in_time_restore_time_in_utc", "cluster"});
}

void postgresServer(Subject& in)
{
    const Attributes& is = in.is;
    Draft& to = in.component("azure.postgresql");
    flexibleServer(to, is);
    if (const auto megabytes = is.number("storage_mb"))
        to.number("storage", *megabytes / Decimal(1024));
    else if (!is.later("storage_mb"))
        to.number("storage", 32);
    is.passOver({"auto_grow_enabled", "storage_tier"});
    if (is.given("storage_tier"))
        to.note("performance tier " + is.text("storage_tier", "") + " of the disk: one above the size's own is dearer than the bill says");
    chooseVersion(to, is.text("version", ""), in.book());
}

void mysqlServer(Subject& in)
{
    const Attributes& is = in.is;
    Draft& to = in.component("azure.mysql");
    flexibleServer(to, is);
    const Attributes disk = is.block("storage");
    to.number("storage", disk, "size_gb", 20);
    disk.passOver({"auto_grow_enabled", "log_on_disk_enabled"});
    const bool autoscale = disk.flag("io_scaling_enabled");
    to.choose("iopsMode", autoscale ? "autoscale" : "pre-provisioned");
    if (!autoscale && disk.given("iops"))
        to.note(disk.text("iops", "") + " IOPS are set: those above what the size includes go into the setting extraIops, which is 0");
    chooseVersion(to, is.text("version", ""), in.book());
}

/// Request units of what an account holds: fixed ones, and the largest of autoscaled ones.
struct Throughput {
    Decimal fixed = 0, autoscaled = 0;
};

Throughput throughputOf(const Subject& in)
{
    Throughput sum;
    for (const char* type : {"azurerm_cosmosdb_sql_database", "azurerm_cosmosdb_sql_container", "azurerm_cosmosdb_mongo_database", "azurerm_cosmosdb_mongo_collection", "azurerm_cosmosdb_cassandra_keyspace",
                             "azurerm_cosmosdb_cassandra_table", "azurerm_cosmosdb_gremlin_database", "azurerm_cosmosdb_gremlin_graph", "azurerm_cosmosdb_table"}) {
        for (const Resource* part : in.parts(type, std::string_view(type) == "azurerm_cosmosdb_cassandra_table" ? "cassandra_keyspace_id" : "account_name", {"name", "id"})) {
            std::set<std::string> read;
            const Attributes is(*part, read);
            sum.fixed += is.number("throughput").value_or(0);
            sum.autoscaled += is.block("autoscale_settings").number("max_throughput").value_or(0);
        }
    }
    return sum;
}

void cosmosRest(Draft& to, const Attributes& is)
{
    const auto places = is.blocks("geo_location");
    bool zones = false;
    for (const Attributes& place : places) {
        place.passOver({"failover_priority"});
        to.addRegion("regions", location(place.text("location", "")));
        zones = zones || place.flag("zone_redundant");
    }
    to.flag("availabilityZones", zones);
    to.flag("multiRegionWrites", is.flag("multiple_write_locations_enabled") || is.flag("enable_multiple_write_locations"));
    to.flag("freeTier", is.flag("free_tier_enabled") || is.flag("enable_free_tier"));
    const Attributes consistency = is.block("consistency_policy");
    const std::string level = consistency.text("consistency_level", "Session");
    consistency.passOver({"max_interval_in_seconds", "max_staleness_prefix"});
    to.choose("consistency", level == "Strong" ? "strong" : level == "BoundedStaleness" ? "bounded-staleness" : level == "ConsistentPrefix" ? "consistent-prefix" : level == "Eventual" ? "eventual" : "session");
    const Attributes backup = is.block("backup");
    if (backup.text("type", "Periodic") == "Continuous") {
        to.choose("backup", backup.text("tier", "Continuous30Days") == "Continuous7Days" ? "continuous-7d" : "continuous-30d");
    } else {
        to.choose("backup", "periodic");
        const Decimal minutes = backup.number("interval_in_minutes").value_or(240), hours = backup.number("retention_in_hours").value_or(8);
        if (minutes > Decimal(0))
            to.number("backupCopies", (hours * Decimal(60) / minutes).ceil());
        const std::string kind = backup.text("storage_redundancy", "Geo");
        to.choose("backupRedundancy", kind == "Local" ? "periodic-lrs" : kind == "Zone" ? "periodic-zrs" : "periodic-ra-grs");
    }
    backup.passOver({"tier", "interval_in_minutes", "retention_in_hours", "storage_redundancy"});
    to.flag("analyticalStore", is.flag("analytical_storage_enabled"));
    is.passOver({"offer_type", "kind", "capabilities", "mongo_server_version", "ip_range_filter", "virtual_network_rule", "cors_rule", "capacity", "automatic_failover_enabled", "enable_automatic_failover",
                 "local_authentication_disabled", "local_authentication_enabled", "default_identity_type", "burst_capacity_enabled", "partition_merge_enabled", "analytical_storage"});
}

void cosmosAccount(Subject& in)
{
    const Attributes& is = in.is;
    bool serverless = false;
    for (const Attributes& capability : is.blocks("capabilities"))
        serverless = serverless || capability.text("name", "") == "EnableServerless";
    const Throughput sum = throughputOf(in);
    Draft& to = in.component("azure.cosmos-db");
    if (serverless) {
        to.choose("capacityMode", "serverless");
    } else if (sum.fixed.isZero() && !sum.autoscaled.isZero()) {
        to.choose("capacityMode", "autoscale");
        to.number("maxThroughput", sum.autoscaled);
        to.left("busyHours");
    } else {
        to.choose("capacityMode", "provisioned");
        if (sum.fixed.isZero())
            to.note("no database or container of the account states its throughput in the file; it stays at the default");
        else
            to.number("throughput", sum.fixed);
    }
    cosmosRest(to, is);
    if (!serverless && !sum.fixed.isZero() && !sum.autoscaled.isZero()) {
        Draft& scaled = in.component("azure.cosmos-db", "autoscaled");
        scaled.choose("capacityMode", "autoscale");
        scaled.number("maxThroughput", sum.autoscaled);
        cosmosRest(scaled, is);
        scaled.number("storage", 0);
        scaled.note("what autoscales in the account; its data is with the other component");
    }
}

void redisCache(Subject& in)
{
    const Attributes& is = in.is;
    const std::string tier = is.text("sku_name", "");
    const std::string size = is.text("family", tier == "Premium" ? "P" : "C") + is.text("capacity", "");
    Draft& to = in.component("azure.redis");
    to.choose("tier", tier == "Premium" ? "premium" : tier == "Basic" ? "basic" : "standard");
    to.choose(tier == "Premium" ? "premiumSize" : "size", std::string_view(size));
    to.number("shards", std::max(is.number("shard_count").value_or(1), Decimal(1)));
    const auto replicas = is.number("replicas_per_primary") ? is.number("replicas_per_primary") : is.number("replicas_per_master");
    to.number("replicas", std::max(replicas.value_or(1), Decimal(1)));
    is.passOver({"redis_version", "redis_configuration", "enable_non_ssl_port", "non_ssl_port_enabled"});
}

/// "Enterprise_E20-4", "EnterpriseFlash_F300-3", "Balanced_B3".
void enterpriseRedis(Subject& in)
{
    const Attributes& is = in.is;
    const std::string name = is.text("sku_name", "");
    const auto at = name.find('_');
    const std::string kind = name.substr(0, at), rest = at == name.npos ? "" : name.substr(at + 1), size = rest.substr(0, rest.find('-'));
    if (size.empty()) {
        in.notUnderstood("its sku_name is not stated");
        return;
    }
    is.passOver({"default_database"});
    if (kind != "Enterprise" && kind != "EnterpriseFlash") {
        Draft& to = in.component("azure.managed-redis");
        to.choose("size", std::string_view(size));
        to.flag("highAvailability", is.flag("high_availability_enabled", true));
        return;
    }
    Draft& to = in.component("azure.redis");
    to.choose("tier", kind == "Enterprise" ? "enterprise" : "enterprise-flash");
    to.choose(kind == "Enterprise" ? "enterpriseSize" : "flashSize", std::string_view(size));
    if (kind == "Enterprise" && rest.find('-') != rest.npos) {
        if (const auto nodes = Decimal::parse(rest.substr(rest.find('-') + 1)))
            to.number("dataNodes", *nodes);
    }
}

void mongoCluster(Subject& in)
{
    const Attributes& is = in.is;
    const std::string tier = is.text("compute_tier", "");
    if (tier == "Free") {
        in.noDatabase("of the free tier");
        return;
    }
    Draft& to = in.component("azure.mongodb-vcore");
    to.choose("tier", is, "compute_tier");
    to.number("shards", is, "shard_count", 1);
    to.number("storage", is, "storage_size_in_gb");
    const std::string mode = is.text("high_availability_mode", "Disabled");
    to.flag("highAvailability", mode == "ZoneRedundantPreferred" || mode == "SameZone");
    is.passOver({"version", "preview_features", "storage_type", "data_api_mode_enabled"});
    if (is.text("create_mode", "") == "GeoReplica")
        to.note("a replica in another region: what is sent to it is not on its bill");
}

void synapsePool(Subject& in)
{
    const Attributes& is = in.is;
    locate(in, in.target("azurerm_synapse_workspace", "synapse_workspace_id", {"id"}));
    Draft& to = in.component("azure.synapse");
    to.choose("pools", "dedicated");
    to.choose("size", is, "sku_name");
    to.flag("geoBackup", is.flag("geo_backup_policy_enabled", true));
    to.left("activeHours");
    is.passOver({"data_encrypted", "storage_account_type", "restore"});
}

}  // namespace

const Provider azure{
    .mappings = {
        {"azurerm_mssql_database", {"azure.sql-database"}, mssqlDatabase, {{"long_term_retention_storage_gb", "longTermBackups"}}},
        {"azurerm_mssql_elasticpool", {"azure.sql-database"}, mssqlPool, {{"long_term_retention_storage_gb", "longTermBackups"}}},
        {"azurerm_mssql_managed_instance", {"azure.sql-managed-instance"}, managedInstance, {{"long_term_retention_storage_gb", "longTermBackups"}}},
        {"azurerm_postgresql_flexible_server", {"azure.postgresql"}, postgresServer},
        {"azurerm_mysql_flexible_server", {"azure.mysql"}, mysqlServer},
        {"azurerm_cosmosdb_account", {"azure.cosmos-db"}, cosmosAccount, {{"storage_gb", "storage"}}},
        {"azurerm_redis_cache", {"azure.redis"}, redisCache},
        {"azurerm_redis_enterprise_cluster", {"azure.redis", "azure.managed-redis"}, enterpriseRedis},
        {"azurerm_managed_redis", {"azure.managed-redis"}, enterpriseRedis},
        {"azurerm_mongo_cluster", {"azure.mongodb-vcore"}, mongoCluster},
        {"azurerm_synapse_sql_pool", {"azure.synapse"}, synapsePool},
    },
    .companions = {"azurerm_mssql_server", "azurerm_mssql_firewall_rule", "azurerm_mssql_failover_group", "azurerm_mssql_managed_database", "azurerm_mssql_virtual_network_rule",
                   "azurerm_postgresql_flexible_server_database", "azurerm_postgresql_flexible_server_configuration", "azurerm_postgresql_flexible_server_firewall_rule",
                   "azurerm_mysql_flexible_database", "azurerm_mysql_flexible_server_configuration", "azurerm_mysql_flexible_server_firewall_rule", "azurerm_cosmosdb_sql_database", "azurerm_cosmosdb_sql_container",
                   "azurerm_cosmosdb_mongo_database", "azurerm_cosmosdb_mongo_collection", "azurerm_cosmosdb_cassandra_keyspace", "azurerm_cosmosdb_cassandra_table", "azurerm_cosmosdb_gremlin_database",
                   "azurerm_cosmosdb_gremlin_graph", "azurerm_cosmosdb_table", "azurerm_redis_enterprise_database", "azurerm_redis_firewall_rule", "azurerm_synapse_workspace"},
    .notModelled = {"azurerm_postgresql_server", "azurerm_mysql_server", "azurerm_mariadb_server", "azurerm_sql_database", "azurerm_sql_elasticpool", "azurerm_sql_managed_instance",
                    "azurerm_cosmosdb_postgresql_cluster", "azurerm_cosmosdb_cassandra_cluster", "azurerm_kusto_cluster", "azurerm_oracle_autonomous_database", "azurerm_synapse_spark_pool",
                    "azurerm_cosmosdb_sql_dedicated_gateway", "azurerm_arc_machine", "azurerm_mssql_virtual_machine"},
    .prefixes = {"azurerm_"},
    .regionOf = regionOf,
};

}  // namespace costrata::terraform
