// SPDX-License-Identifier: GPL-3.0-or-later
// Resources of the Terraform provider "google". What it leaves out is what the provider's documentation names as default.
#include "terraform/mapping.h"

#include <algorithm>

namespace costrata::terraform {
namespace {

std::string lower(std::string text)
{
    std::ranges::transform(text, text.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c == '_' ? '-' : c; });
    return text;
}

std::string withoutZone(const std::string& zone) { return zone.size() > 2 && zone[zone.size() - 2] == '-' ? zone.substr(0, zone.size() - 2) : zone; }

std::string regionOf(const Resource& resource)
{
    std::set<std::string> read;
    const Attributes is(resource, read);
    for (const char* name : {"region", "location", "location_id"}) {
        if (const auto region = is.text(name))
            return withoutZone(lower(*region));
    }
    return withoutZone(is.text("zone", ""));
}

std::vector<std::string> words(const std::string& text)
{
    std::vector<std::string> list(1);
    for (const char c : text) {
        if (c == '-')
            list.emplace_back();
        else
            list.back() += c;
    }
    return list;
}

/// "db-custom-4-15360", "db-n1-standard-4", "db-perf-optimized-N-8", "db-c4a-highmem-4", "db-f1-micro".
bool machine(Draft& to, const std::string& tier, bool plus)
{
    const std::vector<std::string> part = words(tier);
    const auto count = Decimal::parse(part.back());
    if (tier == "db-f1-micro" || tier == "db-g1-small") {
        to.choose("edition", "shared-core");
        to.choose("sharedClass", std::string_view(tier));
        return true;
    }
    if (tier.starts_with("db-custom-") && part.size() == 4) {
        const auto vcpu = Decimal::parse(part[2]);
        if (!vcpu || !count)
            return false;
        to.choose("edition", "enterprise");
        to.number("vcpu", *vcpu);
        to.number("memory", *count / Decimal(1024));
        return true;
    }
    if (!count)
        return false;
    if (tier.starts_with("db-n1-standard-") || tier.starts_with("db-n1-highmem-")) {
        to.choose("edition", "enterprise");
        to.number("vcpu", *count);
        to.number("memory", *count * (tier.starts_with("db-n1-standard-") ? 3.75_d : 6.5_d));
        return true;
    }
    const bool n2 = tier.starts_with("db-perf-optimized-N-"), memory = tier.starts_with("db-memory-optimized-N-"), c4a = tier.starts_with("db-c4a-highmem-");
    if (!plus && !n2 && !memory && !c4a)
        return false;
    to.choose("edition", c4a ? "enterprise-plus-c4a" : memory ? "enterprise-plus-n2-memory" : "enterprise-plus-n2");
    to.number("vcpu", *count);
    return n2 || memory || c4a;
}

void sqlInstance(Subject& in)
{
    const Attributes& is = in.is;
    const std::string version = is.text("database_version", "");
    const bool postgres = version.starts_with("POSTGRES_"), mysql = version.starts_with("MYSQL_"), sqlServer = version.starts_with("SQLSERVER_");
    if (!postgres && !mysql && !sqlServer) {
        in.notUnderstood(version.empty() ? "its database_version is not stated" : "Costrata knows no Cloud SQL engine " + version);
        return;
    }
    const Attributes settings = is.block("settings");
    Draft& to = in.component("gcp.cloud-sql");
    to.choose("engine", postgres ? "postgresql" : mysql ? "mysql" : "sqlserver");
    if (sqlServer)
        to.choose("sqlServerEdition", std::string_view(lower(version.substr(version.rfind('_') + 1))));
    const std::string tier = settings.text("tier", "");
    if (!machine(to, tier, settings.text("edition", "") == "ENTERPRISE_PLUS"))
        to.note("machine tier " + (tier.empty() ? "is not stated" : tier + " is not one that Costrata knows") + ": its vCPUs and memory stay at the defaults");
    to.choose("availability", settings.text("availability_type", "ZONAL") == "REGIONAL" ? "regional" : "zonal");
    to.number("replicas", 0);
    const std::string disk = settings.text("disk_type", "PD_SSD");
    to.choose("storageType", disk == "PD_HDD" ? "hdd" : disk == "HYPERDISK_BALANCED" ? "hyperdisk" : "ssd");
    to.number("storage", settings, "disk_size", 10);
    if (disk == "HYPERDISK_BALANCED") {
        to.number("iops", settings, "data_disk_provisioned_iops", 3000);
        to.number("throughput", settings, "data_disk_provisioned_throughput", 140);
    }
    if (settings.flag("disk_autoresize", true))
        to.note("the disk may grow by itself; its stated size is billed");
    const Attributes backup = settings.block("backup_configuration"), kept = backup.block("backup_retention_settings");
    to.number("backups", backup.flag("enabled") ? kept.number("retained_backups").value_or(7) : Decimal(0));
    backup.passOver({"binary_log_enabled", "point_in_time_recovery_enabled", "location", "start_time", "transaction_log_retention_days"});
    kept.passOver({"retained_backups", "retention_unit"});
    to.number("activeHours", settings.text("activation_policy", "ALWAYS") == "NEVER" ? 0 : 730);
    const Attributes ip = settings.block("ip_configuration");
    to.flag("publicIp", ip.flag("ipv4_enabled", true));
    if (settings.block("data_cache_config").flag("data_cache_enabled"))
        to.note("the data cache is on: give its size in GiB, which follows from the machine");
    std::string number;
    for (const std::string& part : words(lower(version.substr(version.find('_') + 1))))
        number += (number.empty() ? "" : ".") + part;
    if (!sqlServer)
        chooseVersion(to, number, in.book());
    settings.passOver({"disk_autoresize_limit", "pricing_plan", "user_labels", "password_validation_policy", "sql_server_audit_config", "advanced_machine_features", "deny_maintenance_period"});
    if (is.given("master_instance_name") || in.resource.references.contains("master_instance_name"))
        to.note("a read replica: traffic from a primary in another region is not on its bill");
}

void spannerInstance(Subject& in)
{
    const Attributes& is = in.is;
    std::string config = is.text("config", "");
    config = config.substr(config.rfind('/') == config.npos ? 0 : config.rfind('/') + 1);
    const bool regional = config.starts_with("regional-");
    if (!config.empty())
        in.region = regional ? config.substr(9) : config;
    Draft& to = in.component("gcp.spanner");
    to.choose("configuration", regional || config.empty() ? "regional" : "multi-region");
    to.choose("edition", std::string_view(lower(is.text("edition", "STANDARD"))));
    const Attributes scaling = is.block("autoscaling_config"), limits = scaling.block("autoscaling_limits");
    scaling.block("autoscaling_targets").passOver({"high_priority_cpu_utilization_percent", "storage_utilization_percent"});
    const auto least = limits.number("min_processing_units"), most = limits.number("max_processing_units"), leastNodes = limits.number("min_nodes"), mostNodes = limits.number("max_nodes");
    if (least || leastNodes) {
        to.choose("capacity", "autoscaling");
        to.number("minimumUnits", least ? *least : *leastNodes * Decimal(1000));
        to.number("maximumUnits", most ? *most : mostNodes.value_or(0) * Decimal(1000));
        to.left("averageLoad");
    } else if (const auto nodes = is.number("num_nodes"); nodes && !nodes->isZero()) {
        to.choose("capacity", "nodes");
        to.number("nodes", *nodes);
    } else {
        to.choose("capacity", "processing-units");
        to.number("processingUnits", is, "processing_units");
    }
    is.passOver({"num_nodes", "processing_units", "default_backup_schedule_type", "instance_type"});
    to.number("fullBackups", is.text("default_backup_schedule_type", "NONE") == "AUTOMATIC" ? 1 : 0);
}

void bigtableInstance(Subject& in)
{
    const auto clusters = in.is.blocks("cluster");
    if (clusters.empty()) {
        in.notUnderstood("its clusters are not in the file");
        return;
    }
    in.is.passOver({"instance_type"});
    for (const Attributes& cluster : clusters) {
        if (cluster.given("zone"))
            in.region = withoutZone(cluster.text("zone", ""));
        Draft& to = in.component("gcp.bigtable", clusters.size() > 1 ? "cluster " + std::to_string(in.drafts.size() + 1) : "");
        to.number("clusters", 1);
        const Attributes scaling = cluster.block("autoscaling_config");
        cluster.passOver({"cluster_id", "state", "node_scaling_factor"});
        scaling.passOver({"cpu_target", "storage_target"});
        if (scaling.empty()) {
            to.choose("scaling", "fixed");
            to.number("nodes", cluster, "num_nodes", 1);
        } else {
            to.choose("scaling", "autoscaling");
            to.number("minimumNodes", scaling, "min_nodes");
            to.number("maximumNodes", scaling, "max_nodes");
            to.left("averageLoad");
        }
        to.choose("storageType", cluster.text("storage_type", "SSD") == "HDD" ? "hdd" : "ssd");
        if (clusters.size() > 1)
            to.note("one of " + std::to_string(clusters.size()) + " replicated clusters: each holds all of the data, and traffic between regions is not on the bill");
    }
}

void redisInstance(Subject& in)
{
    const Attributes& is = in.is;
    Draft& to = in.component("gcp.memorystore");
    to.choose("product", "redis");
    to.choose("tier", is.text("tier", "BASIC") == "STANDARD_HA" ? "standard" : "basic");
    to.number("capacity", is, "memory_size_gb");
    if (is.text("read_replicas_mode", "") == "READ_REPLICAS_ENABLED" && is.number("replica_count").value_or(0) > Decimal(1))
        to.note("read replicas beyond the first are not on the bill: no price of them is public");
    is.passOver({"redis_version", "replica_count", "persistence_config", "redis_configs", "alternative_location_id", "reserved_ip_range"});
}

void shardedInstance(Subject& in)
{
    const Attributes& is = in.is;
    const bool valkey = in.resource.type == "google_memorystore_instance";
    Draft& to = in.component("gcp.memorystore");
    to.choose("product", valkey ? "valkey" : "redis-cluster");
    std::string node = lower(is.text("node_type", valkey ? "HIGHMEM_MEDIUM" : "REDIS_HIGHMEM_MEDIUM"));
    node = node.starts_with("redis-") ? node.substr(6) : node;
    to.choose("nodeType", std::string_view(node));
    to.number("shards", is, "shard_count");
    to.number("replicas", is, "replica_count", 0);
    const Attributes persistence = is.block("persistence_config");
    to.flag("appendOnlyFile", persistence.text("mode", "DISABLED") == "AOF");
    persistence.passOver({"aof_config", "rdb_config"});
    is.passOver({"engine_version", "engine_configs", "redis_configs", "mode", "zone_distribution_config", "desired_psc_auto_connections", "desired_auto_created_endpoints", "size_gb", "precise_size_gb",
                 "automated_backup_config", "cross_cluster_replication_config", "cross_instance_replication_config"});
}

void memcacheInstance(Subject& in)
{
    const Attributes node = in.is.block("node_config");
    Draft& to = in.component("gcp.memorystore");
    to.choose("product", "memcached");
    to.number("nodes", in.is, "node_count");
    to.number("nodeVcpu", node, "cpu_count");
    if (const auto memory = node.number("memory_size_mb"))
        to.number("nodeMemory", *memory / Decimal(1024));
    in.is.passOver({"memcache_version", "memcache_parameters"});
}

void firestoreDatabase(Subject& in)
{
    const Attributes& is = in.is;
    Draft& to = in.component("gcp.firestore");
    to.choose("edition", is.text("database_edition", "STANDARD") == "ENTERPRISE" ? "enterprise" : "standard");
    to.flag("pointInTimeRecovery", is.text("point_in_time_recovery_enablement", "") == "POINT_IN_TIME_RECOVERY_ENABLED");
    const bool kept = !in.parts("google_firestore_backup_schedule", "database", {"name", "id"}).empty();
    if (!kept)
        to.number("backups", 0);
    is.passOver({"type", "concurrency_mode", "app_engine_integration_mode", "cmek_config"});
    if (is.text("type", "") == "DATASTORE_MODE")
        to.note("Datastore mode is billed as Firestore's Standard edition");
}

void bigqueryDataset(Subject& in)
{
    Draft& to = in.component("gcp.bigquery");
    to.choose("compute", "on-demand");
    to.choose("storageBilling", in.is.text("storage_billing_model", "LOGICAL") == "PHYSICAL" ? "physical" : "logical");
    in.is.passOver({"dataset_id", "access", "default_table_expiration_ms", "default_partition_expiration_ms", "max_time_travel_hours", "friendly_name", "default_collation", "is_case_insensitive",
                    "default_encryption_configuration", "last_modified_time", "external_dataset_reference", "resource_tags"});
}

void bigqueryReservation(Subject& in)
{
    const Attributes& is = in.is;
    Draft& to = in.component("gcp.bigquery");
    to.choose("compute", std::string_view(lower(is.text("edition", "ENTERPRISE"))));
    to.number("baselineSlots", is, "slot_capacity", 0);
    const Decimal most = is.block("autoscale").number("max_slots").value_or(0);
    to.number("maximumSlots", std::max(is.number("slot_capacity").value_or(0) + most, Decimal(50)));
    if (most.isZero()) {
        to.number("scaledSlots", 0);
        to.number("scaledHours", 0);
    }
    to.number("activeStorage", 0);
    to.number("longTermStorage", 0);
    is.passOver({"ignore_idle_slots", "concurrency", "secondary_location", "max_slots", "scaling_mode"});
}

void alloydbCluster(Subject& in)
{
    const Attributes& is = in.is;
    Draft& to = in.component("gcp.alloydb");
    const Attributes continuous = is.block("continuous_backup_config");
    continuous.passOver({"encryption_config"});
    to.number("backupDays", continuous.flag("enabled", true) ? continuous.number("recovery_window_days").value_or(14) : Decimal(0));
    bool primary = false;
    Decimal nodes = 0;
    for (const Resource* instance : in.parts("google_alloydb_instance", "cluster", {"name", "id"})) {
        std::set<std::string> read;
        const Attributes part(*instance, read);
        const Attributes machine = part.block("machine_config");
        const std::string type = machine.text("machine_type", ""), kind = part.text("instance_type", "");
        Decimal vcpu = machine.number("cpu_count").value_or(2);
        const std::vector<std::string> name = words(type);
        if (!machine.given("cpu_count") && name.size() > 2)
            vcpu = Decimal::parse(name[2]).value_or(vcpu);
        if (kind == "READ_POOL") {
            if (!nodes.isZero() && vcpu != to.component.settings.value(*to.component.service->parameters->indexOf("readPoolVcpu")).number.value())
                to.note("read pools of several sizes: all of their nodes are billed as the last one's");
            nodes += part.block("read_pool_config").number("node_count").value_or(1);
            to.number("readPoolVcpu", vcpu);
            continue;
        }
        primary = true;
        to.choose("availability", part.text("availability_type", "REGIONAL") == "ZONAL" ? "basic" : "high-availability");
        to.choose("series", type.starts_with("c4a-") ? "c4a" : type.starts_with("c4-") ? "c4" : "n2");
        to.number("vcpu", vcpu);
    }
    to.number("readPoolNodes", nodes);
    is.passOver({"cluster_type", "automated_backup_policy", "database_version", "secondary_config", "subscription_type"});
    if (is.text("cluster_type", "") == "SECONDARY")
        to.note("a secondary cluster: what is sent from the primary's region is not on its bill");
    if (!primary) {
        in.drafts.clear();
        in.notUnderstood("no primary instance of the cluster is in the file");
    }
}

void firebaseDatabase(Subject& in)
{
    in.component("gcp.firebase");
    in.is.passOver({"type", "desired_state"});
}

}  // namespace

const Provider google{
    .mappings = {
        {"google_sql_database_instance", {"gcp.cloud-sql"}, sqlInstance},
        {"google_spanner_instance", {"gcp.spanner"}, spannerInstance, {{"storage_gb", "storage"}}},
        {"google_bigtable_instance", {"gcp.bigtable"}, bigtableInstance, {{"storage_gb", "storage"}}},
        {"google_redis_instance", {"gcp.memorystore"}, redisInstance},
        {"google_redis_cluster", {"gcp.memorystore"}, shardedInstance},
        {"google_memorystore_instance", {"gcp.memorystore"}, shardedInstance},
        {"google_memcache_instance", {"gcp.memorystore"}, memcacheInstance},
        {"google_firestore_database", {"gcp.firestore"}, firestoreDatabase},
        {"google_bigquery_dataset", {"gcp.bigquery"}, bigqueryDataset,
         {{"monthly_queries_tb", "scanned"}, {"monthly_active_storage_gb", "activeStorage"}, {"monthly_long_term_storage_gb", "longTermStorage"}}},
        {"google_bigquery_reservation", {"gcp.bigquery"}, bigqueryReservation},
        {"google_alloydb_cluster", {"gcp.alloydb"}, alloydbCluster},
        {"google_firebase_database_instance", {"gcp.firebase"}, firebaseDatabase},
    },
    .companions = {"google_sql_database", "google_sql_user", "google_sql_ssl_cert", "google_spanner_database", "google_bigtable_table", "google_bigtable_app_profile", "google_bigtable_gc_policy",
                   "google_alloydb_instance", "google_alloydb_user", "google_alloydb_backup", "google_bigquery_table", "google_bigquery_job", "google_bigquery_routine", "google_bigquery_reservation_assignment",
                   "google_firestore_index", "google_firestore_field", "google_firestore_document", "google_firestore_backup_schedule"},
    .notModelled = {"google_bigquery_capacity_commitment", "google_bigquery_bi_reservation", "google_datastream_stream", "google_database_migration_service_migration_job", "google_oracle_database_autonomous_database",
                    "google_oracle_database_cloud_vm_cluster", "google_sql_source_representation_instance"},
    .prefixes = {"google_"},
    .regionOf = regionOf,
};

}  // namespace costrata::terraform
