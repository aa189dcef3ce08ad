// SPDX-License-Identifier: GPL-3.0-or-later
// Resources of the Terraform provider "aws". What it leaves out is what the provider's documentation names as default.
#include "terraform/aws_clusters.h"

namespace costrata::terraform {
namespace {

std::string regionOf(const Resource& resource)
{
    std::set<std::string> read;
    const Attributes is(resource, read);
    if (const auto region = is.text("region"))
        return *region;
    std::string zone = is.text("availability_zone", "");
    if (zone.empty() && !is.texts("availability_zones").empty())
        zone = is.texts("availability_zones").front();
    if (zone.size() > 3 && zone.back() >= 'a' && zone.back() <= 'z')
        return zone.substr(0, zone.size() - 1);
    const std::string arn = is.text("arn", "");  // arn:aws:rds:eu-west-1:...
    std::size_t begin = 0;
    for (int colons = 0; colons < 3 && begin != std::string::npos; ++colons)
        begin = arn.find(':', begin) == std::string::npos ? std::string::npos : arn.find(':', begin) + 1;
    return begin == std::string::npos ? std::string() : arn.substr(begin, arn.find(':', begin) - begin);
}

void dbInstance(Subject& in)
{
    const Attributes& is = in.is;
    std::string engine = is.text("engine", "");
    const Resource* primary = nullptr;
    if (is.given("replicate_source_db") || in.resource.references.contains("replicate_source_db")) {
        primary = in.target("aws_db_instance", "replicate_source_db", {"identifier", "arn", "id"});
        if (primary && engine.empty())
            engine = primary->values.value(QLatin1String("engine")).toString().toStdString();
    }
    const std::string licence = is.text("license_model", "");
    const bool oracle = engine.starts_with("oracle-"), sqlServer = engine.starts_with("sqlserver-");
    if (engine == "postgres" || engine == "mysql" || engine == "mariadb") {
        in.component("aws.rds").choose("engine", engine == "postgres" ? "postgresql" : std::string_view(engine));
    } else if (oracle) {
        const bool standard = engine.find("-se2") != engine.npos;
        in.component("aws.rds-oracle").choose("edition", !standard ? "oracle-ee-byol" : licence == "license-included" ? "oracle-se2-li" : "oracle-se2-byol");
    } else if (sqlServer) {
        in.component("aws.rds-sqlserver").choose("edition", std::string_view(engine));
    } else if (is.later("engine") || engine.empty()) {
        in.notUnderstood("its engine is not stated");
        return;
    } else {
        in.notUnderstood("Costrata knows no RDS engine " + engine);
        return;
    }
    Draft& to = *in.drafts.back();
    to.choose("class", is, "instance_class");
    to.choose("deployment", is.flag("multi_az") ? "multi-az" : "single-az");
    to.number("replicas", 0);
    storage(to, is);
    to.number("backupRetention", is, "backup_retention_period", 0);
    insights(to, is);
    if (!oracle && !sqlServer) {
        if (is.text("engine_lifecycle_support", "") == "open-source-rds-extended-support-disabled")
            to.choose("version", "current");
        else
            chooseVersion(to, is.text("engine_version", ""), in.book());
    } else {
        is.passOver({"engine_version"});
    }
    if (!oracle)
        to.flag("proxy", !in.parts("aws_db_proxy_target", "db_instance_identifier", {"identifier", "id"}).empty());
    if (is.number("max_allocated_storage").value_or(0) > is.number("allocated_storage").value_or(0))
        to.note("storage may grow by itself up to " + is.text("max_allocated_storage", "") + " GB; the allocated size is billed");
    if (is.given("replicate_source_db") || primary)
        to.note("a read replica: traffic from a primary in another region is not on its bill");
    if (engine == "oracle-ee-cdb" || engine == "oracle-se2-cdb" || engine.starts_with("custom-"))
        to.note("engine " + engine + " is billed as its edition");
}

void dynamodbTable(Subject& in)
{
    const Attributes& is = in.is;
    Draft& to = in.component("aws.dynamodb");
    to.choose("tableClass", is.text("table_class", "STANDARD") == "STANDARD_INFREQUENT_ACCESS" ? "standard-ia" : "standard");
    const auto indexes = is.blocks("global_secondary_index");
    for (const Attributes& index : indexes)
        index.passOver({"name", "projection_type", "non_key_attributes", "range_key"});
    if (is.text("billing_mode", "PROVISIONED") == "PAY_PER_REQUEST") {
        to.choose("capacityMode", "on-demand");
        to.number("indexes", Decimal(static_cast<std::int64_t>(indexes.size())));
        for (const Attributes& index : indexes)
            index.passOver({"read_capacity", "write_capacity"});
    } else {
        Capacity capacity{is.number("read_capacity"), is.number("write_capacity"), 0, 0, static_cast<int>(indexes.size())};
        for (const Attributes& index : indexes) {
            capacity.indexReads += index.number("read_capacity").value_or(0);
            capacity.indexWrites += index.number("write_capacity").value_or(0);
        }
        provisioned(to, capacity);
    }
    const Attributes recovery = is.block("point_in_time_recovery");
    recovery.passOver({"recovery_period_in_days"});
    to.flag("pointInTimeRecovery", recovery.flag("enabled"));
    to.flag("streams", is.flag("stream_enabled"));
    to.flag("kinesisStream", !in.parts("aws_dynamodb_kinesis_streaming_destination", "table_name", {"name", "id"}).empty());
    for (const Attributes& replica : is.blocks("replica")) {
        to.addRegion("replicaRegions", replica.text("region_name", ""));
        replica.passOver({"point_in_time_recovery", "propagate_tags", "consistency_mode"});
    }
    for (const Resource* replica : in.parts("aws_dynamodb_table_replica", "global_table_arn", {"arn", "id"}))
        to.addRegion("replicaRegions", regionOf(*replica).empty() ? replica->region : regionOf(*replica));
    to.flag("freeTier", false);
}

void keyspacesTable(Subject& in)
{
    const Attributes& is = in.is;
    Draft& to = in.component("aws.keyspaces");
    const Attributes capacity = is.block("capacity_specification");
    if (capacity.text("throughput_mode", "PAY_PER_REQUEST") == "PROVISIONED")
        provisioned(to, {capacity.number("read_capacity_units"), capacity.number("write_capacity_units"), 0, 0, 0});
    else
        to.choose("capacityMode", "on-demand");
    to.flag("pointInTimeRecovery", is.block("point_in_time_recovery").text("status", "DISABLED") == "ENABLED");
    to.flag("timeToLive", is.block("ttl").text("status", "") == "ENABLED");
}

void elasticacheNodes(Draft& to, const Attributes& is, const PriceBook& book)
{
    to.choose("class", is, "node_type");
    chooseVersion(to, is.text("engine_version", ""), book);
    is.passOver({"snapshot_retention_limit"});
}

void elasticacheCluster(Subject& in)
{
    const Attributes& is = in.is;
    if (is.given("replication_group_id") || in.resource.references.contains("replication_group_id")) {
        in.noDatabase("a member of its replication group, which is billed");
        return;
    }
    Draft& to = in.component("aws.elasticache");
    const std::string engine = is.text("engine", "");
    to.choose("engine", engine == "memcached" || engine == "valkey" ? std::string_view(engine) : "redis");
    to.choose("deployment", "node-based");
    elasticacheNodes(to, is, in.book());
    if (engine == "memcached") {
        to.number("nodes", is, "num_cache_nodes", 1);
        is.passOver({"az_mode"});
    } else {
        is.passOver({"num_cache_nodes"});
        to.number("shards", 1);
        to.number("replicas", 0);
    }
}

void elasticacheGroup(Subject& in)
{
    const Attributes& is = in.is;
    Draft& to = in.component("aws.elasticache");
    to.choose("engine", is.text("engine", "redis") == "valkey" ? "valkey" : "redis");
    to.choose("deployment", "node-based");
    elasticacheNodes(to, is, in.book());
    const Attributes mode = is.block("cluster_mode");
    const auto shards = is.number("num_node_groups") ? is.number("num_node_groups") : mode.number("num_node_groups");
    const auto replicas = is.number("replicas_per_node_group") ? is.number("replicas_per_node_group") : mode.number("replicas_per_node_group");
    const auto nodes = is.number("num_cache_clusters") ? is.number("num_cache_clusters") : is.number("number_cache_clusters");
    is.passOver({"multi_az_enabled", "data_tiering_enabled"});
    to.number("shards", shards.value_or(1));
    to.number("replicas", shards || replicas ? replicas.value_or(0) : std::max(nodes.value_or(1) - Decimal(1), Decimal(0)));
    if (is.given("global_replication_group_id"))
        to.note("a member of a Global Datastore: what is sent between regions is not on its bill");
}

void elasticacheServerless(Subject& in)
{
    const Attributes& is = in.is;
    Draft& to = in.component("aws.elasticache");
    const std::string engine = is.text("engine", "");
    to.choose("engine", engine == "memcached" || engine == "valkey" ? std::string_view(engine) : "redis");
    to.choose("deployment", "serverless");
    is.passOver({"major_engine_version", "snapshot_retention_limit", "daily_snapshot_time"});
    const Attributes limits = is.block("cache_usage_limits"), data = limits.block("data_storage"), requests = limits.block("ecpu_per_second");
    data.passOver({"maximum", "unit"});
    requests.passOver({"maximum"});
    to.number("minimumData", data, "minimum", 0);
    to.number("minimumEcpu", requests, "minimum", 0);
}

void memorydbCluster(Subject& in)
{
    const Attributes& is = in.is;
    Draft& to = in.component("aws.memorydb");
    to.choose("engine", is.text("engine", "redis") == "valkey" ? "valkey" : "redis");
    to.choose("class", is, "node_type");
    to.number("shards", is, "num_shards", 1);
    to.number("replicas", is, "num_replicas_per_shard", 1);
    is.passOver({"data_tiering", "engine_version", "tls_enabled", "snapshot_retention_limit"});
}

void opensearchDomain(Subject& in)
{
    const Attributes& is = in.is;
    Draft& to = in.component("aws.opensearch");
    to.choose("deployment", "domain");
    const Attributes nodes = is.block("cluster_config");
    const auto searchClass = [](std::string name) {  // aws_elasticsearch_domain has the older ending
        const auto end = name.rfind(".elasticsearch");
        return end == name.npos ? name : name.substr(0, end) + ".search";
    };
    to.choose("class", std::string_view(searchClass(nodes.text("instance_type", "m4.large.search"))));
    if (nodes.later("instance_type"))
        to.note("instance_type is known only after apply; the provider's m4.large.search is taken");
    to.number("dataNodes", nodes, "instance_count", 1);
    const bool masters = nodes.flag("dedicated_master_enabled");
    to.number("masterNodes", masters ? nodes.number("dedicated_master_count").value_or(0) : Decimal(0));
    if (masters && nodes.given("dedicated_master_type"))
        to.choose("masterClass", std::string_view(searchClass(nodes.text("dedicated_master_type", ""))));
    nodes.passOver({"dedicated_master_type", "dedicated_master_count"});
    const bool warm = nodes.flag("warm_enabled");
    to.number("warmNodes", warm ? nodes.number("warm_count").value_or(0) : Decimal(0));
    if (warm)
        to.choose("warmClass", nodes, "warm_type");
    nodes.passOver({"warm_count", "warm_type", "zone_awareness_enabled", "multi_az_with_standby_enabled"});
    nodes.block("zone_awareness_config").number("availability_zone_count");
    const Attributes disk = is.block("ebs_options");
    if (disk.flag("ebs_enabled", disk.given("volume_size"))) {
        const std::string type = disk.text("volume_type", "gp2");
        to.choose("volumeType", type == "standard" ? "magnetic" : std::string_view(type));
        to.number("volume", disk, "volume_size", 10);
        if (type == "io1")
            to.number("iops", disk, "iops");
        else if (type == "gp3" && (disk.number("iops").value_or(0) > Decimal(3000) || disk.number("throughput").value_or(0) > Decimal(125)))
            to.note("IOPS and throughput beyond what gp3 includes are in the settings extraIops and extraThroughput, which are 0");
        disk.passOver({"iops", "throughput"});
    } else {
        to.number("volume", 0);
    }
    std::string version = is.text("engine_version", "");
    if (version.empty())
        version = is.text("elasticsearch_version", "");
    for (const std::string_view name : {"OpenSearch_", "Elasticsearch_"})
        version = version.starts_with(name) ? version.substr(name.size()) : version;
    chooseVersion(to, version, in.book());
}

void opensearchCollection(Subject& in)
{
    Draft& to = in.component("aws.opensearch");
    to.choose("deployment", "serverless");
    to.flag("standbyReplicas", in.is.text("standby_replicas", "ENABLED") == "ENABLED");
    in.is.passOver({"type"});
    to.note("collections of one account and key share their capacity units: give those of all of them to one");
}

void redshiftCluster(Subject& in)
{
    const Attributes& is = in.is;
    Draft& to = in.component("aws.redshift");
    to.choose("deployment", "provisioned");
    to.choose("class", is, "node_type");
    is.passOver({"cluster_type", "automated_snapshot_retention_period", "manual_snapshot_retention_period", "cluster_version", "multi_az"});
    to.number("nodes", is, "number_of_nodes", 1);
    if (is.flag("multi_az"))
        to.note("Multi-AZ: the nodes of the second zone are not on the bill");
}

void redshiftWorkgroup(Subject& in)
{
    Draft& to = in.component("aws.redshift");
    to.choose("deployment", "serverless");
    to.number("baseRpu", in.is, "base_capacity", 128);
    in.is.passOver({"max_capacity", "price_performance_target"});
    to.left("averageRpu");
}

void timestreamTable(Subject& in)
{
    Draft& to = in.component("aws.timestream-liveanalytics");
    const Attributes retention = in.is.block("retention_properties");
    to.number("memoryRetention", retention, "memory_store_retention_period_in_hours", 6);
    to.number("magneticRetention", retention, "magnetic_store_retention_period_in_days", 73000);
    in.is.passOver({"magnetic_store_write_properties"});
}

void influxdbInstance(Subject& in)
{
    const Attributes& is = in.is;
    Draft& to = in.component("aws.timestream-influxdb");
    to.choose("class", is, "db_instance_type");
    to.choose("deployment", is.text("deployment_type", "SINGLE_AZ") == "WITH_MULTIAZ_STANDBY" ? "multi-az" : "single-az");
    to.number("storage", is, "allocated_storage");
    const std::string type = is.text("db_storage_type", "InfluxIOIncludedT1");
    to.choose("storageType", type.ends_with("T3") ? "16k-iops" : type.ends_with("T2") ? "12k-iops" : "3k-iops");
    is.passOver({"bucket"});
}

void daxCluster(Subject& in)
{
    Draft& to = in.component("aws.dax");
    to.choose("class", in.is, "node_type");
    to.number("replicas", in.is.number("replication_factor").value_or(1) - Decimal(1));
    in.is.passOver({"cluster_endpoint_encryption_type"});
}

void dmsInstance(Subject& in)
{
    const Attributes& is = in.is;
    Draft& to = in.component("aws.dms");
    to.choose("deployment", "instance");
    to.choose("use", "continuous");
    to.choose("class", is, "replication_instance_class");
    to.flag("multiAz", is.flag("multi_az"));
    to.number("storage", is, "allocated_storage", 50);
    is.passOver({"engine_version"});
}

void dmsServerless(Subject& in)
{
    Draft& to = in.component("aws.dms");
    to.choose("deployment", "serverless");
    to.choose("use", "continuous");
    const Attributes compute = in.is.block("compute_config");
    compute.passOver({"min_capacity_units"});
    to.flag("multiAz", compute.flag("multi_az"));
    to.choose("capacity", compute, "max_capacity_units");
    to.note("the largest capacity is billed, all month");
    in.is.passOver({"replication_type", "table_mappings", "replication_settings"});
}

void dsqlCluster(Subject& in)
{
    Draft& to = in.component("aws.aurora-dsql");
    const Attributes regions = in.is.block("multi_region_properties");
    regions.passOver({"witness_region"});
    if (!regions.texts("clusters").empty())
        to.note("one of several regions' clusters: each is a component of its own here, and what they send to each other is not on the bill");
    to.flag("freeTier", false);
}

}  // namespace

void storage(Draft& to, const Attributes& is)
{
    const bool provisioned = is.number("iops").value_or(0) > Decimal(0);
    const std::string type = is.text("storage_type", provisioned ? "io1" : "gp2");
    if (type == "standard") {
        to.note("magnetic storage is not in Costrata; gp2 is taken");
        to.choose("storageType", "gp2");
    } else if (!type.starts_with("gp") && !type.starts_with("io")) {
        to.note("storage type " + type + " is none of RDS; gp2 is taken");
        to.choose("storageType", "gp2");
    } else {
        to.choose("storageType", std::string_view(type));
    }
    to.number("storage", is, "allocated_storage");
    if (provisioned)
        to.number("iops", is, "iops");
    if (is.number("storage_throughput").value_or(0) > Decimal(0))
        to.number("throughput", is, "storage_throughput");
}

void insights(Draft& to, const Attributes& is)
{
    const bool enabled = is.flag("performance_insights_enabled");
    const Decimal days = is.number("performance_insights_retention_period").value_or(7);
    const bool advanced = is.text("database_insights_mode", "standard") == "advanced", longer = enabled && days > Decimal(7);
    to.choose("databaseInsights", advanced ? "advanced" : longer ? "standard-longer" : "standard");
    if (longer && !advanced)
        to.number("insightsMonths", (days / Decimal(31)).rounded(0));
}

/// What is sold for `capacity` units: reads and writes that need exactly so many at 90 % utilisation, without auto scaling.
void provisioned(Draft& to, const Capacity& capacity)
{
    to.choose("capacityMode", "provisioned");
    to.flag("autoScaling", false);
    to.number("peakFactor", 1);
    to.number("targetUtilisation", 90);
    if (to.component.service->parameters->indexOf("stronglyConsistent"))
        to.number("stronglyConsistent", 100);
    const Decimal share = 0.9_d;
    if (capacity.reads)
        to.number("reads", (*capacity.reads + capacity.indexReads) * share);
    if (capacity.writes) {
        // Writes of indexes are a share of the table's, for each index.
        const Decimal percent = capacity.indexes && !capacity.writes->isZero() ? capacity.indexWrites * Decimal(100) / (*capacity.writes * Decimal(capacity.indexes)) : Decimal(0);
        const bool asShare = percent <= Decimal(100) && capacity.indexes <= 20;
        if (capacity.indexes) {
            to.number("indexes", asShare ? capacity.indexes : 0);
            to.number("indexedWrites", asShare ? Decimal::fromRaw(percent.raw() / 1000 * 1000) : Decimal(0));  // cut off, so that it rounds up to the whole units
        }
        to.number("writes", (*capacity.writes + (asShare ? Decimal(0) : capacity.indexWrites)) * share);
        if (!asShare)
            to.note("the write capacity of the indexes is counted with the table's; their storage is not");
    }
    to.note("provisioned capacity is entered as the requests that need it at 90 % utilisation");
}

const Provider aws{
    .mappings = {
        {"aws_db_instance", {"aws.rds", "aws.rds-oracle", "aws.rds-sqlserver"}, dbInstance},
        {"aws_rds_cluster", {"aws.aurora", "aws.rds"}, rdsCluster,
         {{"storage_gb", "storage"}, {"backup_snapshot_size_gb", "snapshots"}, {"backtrack_window_hrs", "backtrackWindow"}}},
        {"aws_docdb_cluster", {"aws.documentdb"}, docdbCluster, {{"storage_gb", "storage"}, {"backup_storage_gb", "snapshots"}}},
        {"aws_neptune_cluster", {"aws.neptune"}, neptuneCluster,
         {{"storage_gb", "storage"}, {"monthly_io_requests", "ioRequests", secondsInMonth}, {"backup_storage_gb", "snapshots"}}},
        {"aws_rds_cluster_instance", {}, clusterInstance},
        {"aws_docdb_cluster_instance", {}, clusterInstance},
        {"aws_neptune_cluster_instance", {}, clusterInstance},
        {"aws_dynamodb_table", {"aws.dynamodb"}, dynamodbTable,
         {{"monthly_read_request_units", "reads", secondsInMonth}, {"monthly_write_request_units", "writes", secondsInMonth}, {"storage_gb", "storage"},
          {"on_demand_backup_storage_gb", "backupStorage"}, {"monthly_data_restored_gb", "restoredData"}, {"monthly_streams_read_request_units", "streamReads", secondsInMonth}}},
        {"aws_keyspaces_table", {"aws.keyspaces"}, keyspacesTable},
        {"aws_elasticache_cluster", {"aws.elasticache"}, elasticacheCluster, {{"snapshot_storage_size_gb", "backupStorage"}}},
        {"aws_elasticache_replication_group", {"aws.elasticache"}, elasticacheGroup, {{"snapshot_storage_size_gb", "backupStorage"}}},
        {"aws_elasticache_serverless_cache", {"aws.elasticache"}, elasticacheServerless},
        {"aws_memorydb_cluster", {"aws.memorydb"}, memorydbCluster},
        {"aws_opensearch_domain", {"aws.opensearch"}, opensearchDomain},
        {"aws_elasticsearch_domain", {"aws.opensearch"}, opensearchDomain},
        {"aws_opensearchserverless_collection", {"aws.opensearch"}, opensearchCollection},
        {"aws_redshift_cluster", {"aws.redshift"}, redshiftCluster,
         {{"managed_storage_gb", "storage"}, {"spectrum_data_scanned_tb", "spectrumData"}, {"backup_storage_gb", "snapshots"}, {"excess_concurrency_scaling_secs", "concurrencyScaling", 3600}}},
        {"aws_redshiftserverless_workgroup", {"aws.redshift"}, redshiftWorkgroup},
        {"aws_timestreamwrite_table", {"aws.timestream-liveanalytics"}, timestreamTable},
        {"aws_timestreaminfluxdb_db_instance", {"aws.timestream-influxdb"}, influxdbInstance},
        {"aws_dax_cluster", {"aws.dax"}, daxCluster},
        {"aws_dms_replication_instance", {"aws.dms"}, dmsInstance},
        {"aws_dms_replication_config", {"aws.dms"}, dmsServerless},
        {"aws_dsql_cluster", {"aws.aurora-dsql"}, dsqlCluster},
    },
    .companions = {"aws_db_proxy", "aws_db_proxy_target", "aws_db_proxy_default_target_group",
                   "aws_db_subnet_group", "aws_db_parameter_group", "aws_db_option_group", "aws_db_snapshot", "aws_db_cluster_snapshot", "aws_rds_global_cluster", "aws_docdb_global_cluster",
                   "aws_neptune_global_cluster", "aws_dynamodb_table_replica", "aws_dynamodb_table_item", "aws_dynamodb_kinesis_streaming_destination", "aws_dynamodb_resource_policy",
                   "aws_appautoscaling_target", "aws_elasticache_global_replication_group", "aws_redshiftserverless_namespace", "aws_timestreamwrite_database", "aws_keyspaces_keyspace",
                   "aws_neptune_cluster_snapshot", "aws_docdb_cluster_snapshot", "aws_opensearch_domain_policy", "aws_elasticsearch_domain_policy", "aws_dms_endpoint", "aws_dms_replication_task",
                   "aws_dsql_cluster_peering"},
    .notModelled = {"aws_docdbelastic_cluster", "aws_qldb_ledger", "aws_simpledb_domain", "aws_neptunegraph_graph", "aws_timestreaminfluxdb_db_cluster", "aws_rds_shard_group",
                    "aws_dynamodb_global_table", "aws_rds_custom_db_engine_version", "aws_lightsail_database"},
    .prefixes = {"aws_"},
    .regionOf = regionOf,
};

}  // namespace costrata::terraform
