// SPDX-License-Identifier: GPL-3.0-or-later
// Resources of the Terraform providers of MongoDB Atlas, Neon and PlanetScale, and names of other vendors' databases.
#include "terraform/mapping.h"

#include <algorithm>

namespace costrata::terraform {
namespace {

std::string dashed(std::string text)
{
    std::ranges::transform(text, text.begin(), [](char c) { return c == '_' ? '-' : c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return text;
}

/// Atlas names AWS's regions as AWS does, in capitals; those of the other clouds have names of their own.
void place(Subject& in, const std::string& cloud, const std::string& region)
{
    if (!region.empty())
        in.region = (cloud == "AZURE" ? "azure-" : cloud == "GCP" ? "gcp-" : "") + dashed(region);
}

void dedicated(Draft& to, const Attributes& size, const char* sizeName, const char* diskName, const char* iopsName)
{
    to.choose("deployment", "dedicated");
    to.choose("class", size, sizeName);
    if (const auto disk = size.number(diskName)) {
        to.choose("disk", "custom");
        to.number("storage", *disk);
    } else {
        to.choose("disk", "default");
    }
    if (size.text("ebs_volume_type", "") == "PROVISIONED")
        to.number("iops", size, iopsName);
    size.passOver({iopsName, "ebs_volume_type"});
}

/// Nodes beyond the three of a replica set.
void nodes(Draft& to, Decimal count)
{
    to.number("furtherNodes", std::max(count - Decimal(3), Decimal(0)));
}

void shards(Subject& in, Decimal count)
{
    if (count > Decimal(1))
        in.drafts.front()->note("one of " + count.toString() + " shards: each is a component; what config servers cost is not on the bill");
    const Draft first = *in.drafts.front();
    for (Decimal shard = 2; shard <= std::min(count, Decimal(100)); shard += Decimal(1)) {
        in.drafts.push_back(std::make_unique<Draft>(first));
        in.drafts.back()->component.name += ", shard " + shard.toString();
    }
}

void backup(Draft& to, bool kept, bool continuous)
{
    to.choose("backup", kept && continuous ? "continuous" : kept ? "snapshots" : "none");
}

void atlasCluster(Subject& in)
{
    const Attributes& is = in.is;
    const std::string provider = is.text("provider_name", "AWS"), size = is.text("provider_instance_size_name", "");
    if (size == "M0" || size == "M2" || size == "M5") {
        if (size == "M0")
            in.noDatabase("of the free tier");
        else
            in.notUnderstood("shared tiers M2 and M5 are no longer sold");
        return;
    }
    const bool flex = provider == "FLEX";
    const std::string cloud = provider == "TENANT" || flex ? is.text("backing_provider_name", "AWS") : provider;
    std::string region = is.text("provider_region_name", "");
    Decimal count = 0;
    for (const Attributes& spec : is.blocks("replication_specs")) {
        spec.passOver({"zone_name", "num_shards"});
        for (const Attributes& config : spec.blocks("regions_config")) {
            config.passOver({"priority"});
            if (region.empty())
                region = config.text("region_name", "");
            config.passOver({"region_name"});
            for (const char* kind : {"electable_nodes", "read_only_nodes", "analytics_nodes"})
                count += config.number(kind).value_or(0);
        }
    }
    place(in, cloud, region);
    Draft& to = in.component("mongodb.atlas");
    if (flex) {
        to.choose("deployment", "flex");
        return;
    }
    dedicated(to, is, "provider_instance_size_name", "disk_size_gb", "provider_disk_iops");
    nodes(to, std::max(count, is.number("replication_factor").value_or(3)));
    backup(to, is.flag("cloud_backup") || is.flag("provider_backup_enabled"), is.flag("pit_enabled"));
    is.passOver({"cluster_type", "mongo_db_major_version", "mongo_db_version", "auto_scaling_disk_gb_enabled", "bi_connector_config", "advanced_configuration", "version_release_system", "num_shards",
                 "provider_auto_scaling_compute_min_instance_size", "provider_auto_scaling_compute_max_instance_size", "provider_volume_type", "replication_factor"});
    if (is.flag("auto_scaling_compute_enabled"))
        to.note("compute scales by itself; the stated tier is billed");
    shards(in, is.number("num_shards").value_or(1));
}

void atlasAdvanced(Subject& in)
{
    const Attributes& is = in.is;
    is.passOver({"cluster_type", "mongo_db_major_version", "bi_connector_config", "advanced_configuration", "version_release_system", "use_replication_spec_per_shard", "accept_data_risks_and_force_replica_set_reconfig",
                 "config_server_management_mode", "redact_client_log_data", "pinned_fcv", "retain_backups_enabled"});
    const auto specs = is.blocks("replication_specs");
    if (specs.empty()) {
        in.notUnderstood("its replication_specs are not in the file");
        return;
    }
    for (const Attributes& spec : specs) {
        spec.passOver({"zone_name", "external_id", "zone_id", "container_id", "num_shards"});
        Decimal count = 0;
        Draft* to = nullptr;
        for (const Attributes& config : spec.blocks("region_configs")) {
            config.passOver({"priority", "analytics_auto_scaling"});
            const std::string provider = config.text("provider_name", "AWS"), cloud = provider == "TENANT" || provider == "FLEX" ? config.text("backing_provider_name", "AWS") : provider;
            const Attributes size = config.block("electable_specs");
            if (!to) {
                if (size.text("instance_size", "") == "M0") {
                    in.noDatabase("of the free tier");
                    return;
                }
                place(in, cloud, config.text("region_name", ""));
                to = &in.component("mongodb.atlas", specs.size() > 1 ? "shard " + std::to_string(in.drafts.size() + 1) : "");
                if (provider == "FLEX") {
                    to->choose("deployment", "flex");
                    return;
                }
                dedicated(*to, size, "instance_size", "disk_size_gb", "disk_iops");
                if (is.given("disk_size_gb") && !size.given("disk_size_gb")) {
                    to->choose("disk", "custom");
                    to->number("storage", is, "disk_size_gb");
                }
                is.passOver({"disk_size_gb"});
                if (config.block("auto_scaling").flag("compute_enabled"))
                    to->note("compute scales by itself; the stated tier is billed");
                config.block("auto_scaling").passOver({"disk_gb_enabled", "compute_scale_down_enabled", "compute_min_instance_size", "compute_max_instance_size"});
            } else {
                to->note("nodes in a further region are billed at the first region's price");
            }
            for (const char* kind : {"electable_specs", "read_only_specs", "analytics_specs"}) {
                const Attributes part = config.block(kind);
                part.passOver({"instance_size", "disk_size_gb", "disk_iops", "ebs_volume_type"});
                count += part.number("node_count").value_or(0);
            }
        }
        if (!to)
            continue;
        nodes(*to, count);
        backup(*to, is.flag("backup_enabled"), is.flag("pit_enabled"));
        if (specs.size() == 1)
            shards(in, spec.number("num_shards").value_or(1));
        else
            to->note("one of several shards: what config servers cost is not on the bill");
    }
    if (in.drafts.empty())
        in.notUnderstood("its region_configs are not in the file");
}

void atlasFlex(Subject& in)
{
    const Attributes settings = in.is.block("provider_settings");
    place(in, settings.text("backing_provider_name", "AWS"), settings.text("region_name", ""));
    in.component("mongodb.atlas").choose("deployment", "flex");
    in.is.passOver({"termination_protection_enabled"});
}

void neonProject(Subject& in)
{
    const Attributes& is = in.is;
    std::string region = is.text("region_id", "");
    if (region.starts_with("aws-"))
        region = region.substr(4);
    if (!region.empty())
        in.region = region;
    Draft& to = in.component("neon.postgres");
    const Attributes compute = is.block("default_endpoint_settings");
    const auto least = compute.number("autoscaling_limit_min_cu"), most = compute.number("autoscaling_limit_max_cu");
    if (least && least == most)
        to.number("computeSize", *least);
    else
        to.note("the compute scales" + (least && most ? " from " + least->toString() + " to " + most->toString() + " CU" : std::string()) + ": give its mean size while active");
    // Never suspended: it is active all month.
    if (compute.number("suspend_timeout_seconds").value_or(0) == Decimal(-1))
        to.number("activeHours", 730);
    else
        to.left("activeHours");
    if (const auto seconds = is.number("history_retention_seconds"))
        to.number("restoreWindow", *seconds / Decimal(86400));
    Decimal replicas = 0;
    for (const Resource* endpoint : in.parts("neon_endpoint", "project_id", {"id"}))
        replicas += endpoint->values.value(QLatin1String("type")).toString() == u"read_only" ? Decimal(1) : Decimal(0);
    to.number("readReplicas", replicas);
    // The default branch is not a child.
    to.number("childBranches", Decimal(static_cast<std::int64_t>(in.parts("neon_branch", "project_id", {"id"}).size())));
    to.note("the plan is the organisation's: Scale is taken");
    is.passOver({"branch", "quota", "pg_version", "store_password", "allowed_ips", "enable_logical_replication", "compute_provisioner", "maintenance_window"});
}

/// "PS_10", "PS-10", "PS_10_AWS_ARM" -> "PS-10".
std::string clusterSize(const std::string& text)
{
    std::string size = text;
    std::ranges::replace(size, '_', '-');
    for (const char* cloud : {"-AWS", "-GCP"})
        size = size.substr(0, size.find(cloud));
    return size;
}

void planetscaleSize(Subject& in, Draft& to)
{
    const std::string size = clusterSize(in.is.text("cluster_size", ""));
    if (size.starts_with("M-")) {
        to.choose("deployment", "metal");
        to.choose("metalClass", std::string_view(size.substr(0, size.find('-', 2))));
        to.note("Metal: choose its disk");
    } else if (!size.empty()) {
        to.choose("class", std::string_view(size));
    } else {
        to.note("cluster_size is not stated; the class stays at its default");
    }
    in.is.passOver({"parent_branch", "production", "backup_id", "kind", "plan", "major_version", "allow_data_branching", "safe_migrations", "at_backup_restore_branches_limit"});
}

void planetscalePostgres(Subject& in)
{
    Draft& to = in.component("planetscale.postgres");
    const std::string size = in.is.text("cluster_size", "");
    to.choose("architecture", size.find("X86") != size.npos ? "x86-64" : "arm64");
    const Decimal replicas = in.is.number("replicas").value_or(2);
    to.choose("deployment", replicas.isZero() ? "single-node" : "ha-3-node");
    to.number("extraReplicas", std::max(replicas - Decimal(2), Decimal(0)));
    planetscaleSize(in, to);
}

void planetscaleVitess(Subject& in)
{
    Draft& to = in.component("planetscale.vitess");
    planetscaleSize(in, to);
    to.number("developmentBranches", 0);
    if (in.is.number("extra_replicas").value_or(0) > Decimal(0))
        to.note("extra replicas of a keyspace are not in Costrata");
    in.is.passOver({"extra_replicas", "branch", "database", "shards", "sharded"});
}

std::string regionOf(const Resource& resource)
{
    // PlanetScale's older regions have short names.
    static const std::map<std::string, std::string> shortNames{{"us-east", "us-east-1"}, {"us-west", "us-west-2"}, {"eu-west", "eu-west-1"}, {"eu-central", "eu-central-1"}, {"ap-south", "ap-south-1"},
                                                               {"ap-southeast", "ap-southeast-1"}, {"ap-northeast", "ap-northeast-1"}};
    std::set<std::string> read;
    std::string region = Attributes(resource, read).text("region", "");
    if (region.starts_with("aws-"))
        region = region.substr(4);
    const auto found = shortNames.find(region);
    return found == shortNames.end() ? region : found->second;
}

}  // namespace

const Provider independent{
    .mappings = {
        {"mongodbatlas_cluster", {"mongodb.atlas"}, atlasCluster},
        {"mongodbatlas_advanced_cluster", {"mongodb.atlas"}, atlasAdvanced},
        {"mongodbatlas_flex_cluster", {"mongodb.atlas"}, atlasFlex},
        {"neon_project", {"neon.postgres"}, neonProject},
        {"planetscale_postgres_branch", {"planetscale.postgres"}, planetscalePostgres},
        {"planetscale_vitess_branch", {"planetscale.vitess"}, planetscaleVitess},
        {"planetscale_vitess_keyspace", {"planetscale.vitess"}, planetscaleVitess},
        {"planetscale_database", {"planetscale.vitess"}, planetscaleVitess},
    },
    .companions = {"neon_endpoint", "neon_branch", "neon_role", "neon_database", "planetscale_password", "planetscale_postgres_branch_role", "planetscale_vitess_branch_password", "mongodbatlas_project",
                   "mongodbatlas_database_user", "mongodbatlas_cloud_backup_schedule"},
    .notModelled = {"mongodbatlas_serverless_instance", "mongodbatlas_search_deployment", "mongodbatlas_stream_instance", "mongodbatlas_federated_database_instance", "planetscale_branch",
                    "aiven_pg", "aiven_mysql", "aiven_redis", "aiven_valkey", "aiven_opensearch", "aiven_clickhouse", "aiven_cassandra", "cockroach_cluster", "clickhouse_service", "snowflake_warehouse",
                    "supabase_project", "timescale_service", "timescale_timescaledb", "upstash_redis_database", "turso_database", "tidbcloud_cluster", "heroku_addon", "render_postgres", "render_redis", "render_keyvalue",
                    "digitalocean_database_cluster", "oci_database_autonomous_database", "oci_database_db_system", "oci_mysql_mysql_db_system", "oci_psql_db_system", "scaleway_rdb_instance",
                    "exoscale_database", "exoscale_dbaas", "ovh_cloud_project_database", "vultr_database", "linode_database_postgresql_v2", "linode_database_mysql_v2", "alicloud_db_instance",
                    "ibm_database", "yandex_mdb_postgresql_cluster", "rediscloud_subscription", "rediscloud_database", "elasticstack_cluster", "ec_deployment", "singlestoredb_workspace",
                    "astra_database", "couchbase-capella_cluster", "fauna_database", "yugabytedb_cluster", "ybm_cluster"},
    .prefixes = {"mongodbatlas_", "neon_", "planetscale_"},
    .regionOf = regionOf,
};

}  // namespace costrata::terraform
