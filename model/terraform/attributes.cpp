// SPDX-License-Identifier: GPL-3.0-or-later
#include "terraform/attributes.h"

#include <QJsonArray>

#include <algorithm>

namespace costrata::terraform {
namespace {

bool statesSomething(const QJsonValue& value)
{
    if (value.isArray())
        return std::ranges::any_of(value.toArray(), [](const QJsonValue& v) { return statesSomething(v); });
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        return std::any_of(object.begin(), object.end(), [](const QJsonValue& v) { return statesSomething(v); });
    }
    return value.isBool() ? value.toBool() : value.isString() ? !value.toString().isEmpty() : value.isDouble() && value.toDouble() != 0;
}

/// Attributes of every provider that name, place, connect, protect or schedule: no price hangs on them.
bool isFree(const std::string& name)
{
    static constexpr std::string_view ends[] = {"_id", "_ids", "_arn", "_arns", "_name", "_names", "_prefix", "_password", "_password_wo", "_username", "_user", "_window",
                                                "_windows", "_group", "_groups", "_endpoint", "_endpoints", "_address", "_addresses", "_link", "_time", "_role", "_roles", "_port", "_key", "_keys",
                                                "_policy", "_policies", "_uri", "_url", "_version_actual", "_labels", "_tags", "_certificate", "_certificates", "_wo_version", "_identifier",
                                                "_connection_string", "_connection_strings", "_host", "_email", "_fqdn", "_settings_version", "_upgrade"};
    static const std::set<std::string, std::less<>> names{
        "access_config", "access_policies", "activation_policy", "active_directory_config", "address", "administrator_login", "advanced_options", "advanced_security_options", "allow_major_version_upgrade",
        "annotations", "apply_immediately", "apply_method", "arn", "at_rest_encryption_enabled", "attribute", "auth_enabled", "auth_token", "auth_token_update_strategy", "authentication", "authorization_mode",
        "authorized_network", "auto_minor_version_upgrade", "auto_pause_timeout", "automatic_failover_enabled", "availability_zone_relocation_enabled", "automatically_migrate", "backup_policy_status", "blue_green_update",
        "cluster_members", "cluster_nodes", "cmk_enabled", "collation", "comment", "config_endpoint_address", "connect_mode", "connection_name", "connection_string", "connection_strings", "connect_retry_interval",
        "copy_tags_to_snapshot", "create_date", "create_mode", "create_time", "created_at", "creation_date", "customer_managed_key", "customer_owned_ip_enabled", "data_api_access_enabled",
        "database_flags", "database_installed_version", "databases", "db_name", "default_ttl", "delete_automated_backups", "delete_protection_state", "deletion_policy",
        "deletion_protection", "deletion_protection_enabled", "delete_contents_on_destroy", "description", "discovery_endpoints", "display_name", "dns_name", "domain", "domain_endpoint_options", "domain_iam_role_name", 
        "effective_annotations", "effective_labels", "email", "enable_cloudwatch_logs_exports", "enable_http_endpoint", "enable_private_path_for_google_cloud_services", "enable_upgrade",
        "enabled_cloudwatch_logs_exports", "encrypt_at_rest", "encrypted", "encryption", "encryption_config", "encryption_info", "encryption_key_name", "endpoint", "endpoints", "enhanced_vpc_routing",
        "etag", "final_snapshot_identifier", "firewall_rule", "first_ip_address", "force_destroy", "fqdn", "hash_key", "host", "hosted_zone_id", "hostname", "iam_auth_enabled", "iam_database_authentication_enabled",
        "iam_roles", "id", "identifier", "identity", "initial_user", "insights_config", "instance_create_time", "ip_address", "ip_configuration", "ip_discovery", "is_virtual_network_filter_enabled", "key", "kms_key_version",
        "label", "labels", "labels_fingerprint", "listener_endpoint", "local_secondary_index", "location_preference", "log_configuration", "log_delivery_configuration", "log_publishing_options", "logging",
        "maintenance_configuration", "maintenance_schedule", "maintenance_state", "manage_master_user_password", "manage_user_password", "master_user_secret", "master_user_secret_status", "minimum_tls_version", "minimum_version_tls",
        "monitoring_interval", "monitoring_metric", "multi_cluster_routing", "name", "network", "network_config", "network_type", "node_to_node_encryption", "nchar_character_set_name", "notification_topic", 
        "off_peak_window_options", "option", "organization", "outbound_public_network", "owner", "parameter", "parameters", "password", "password_wo", "patch_schedule", "pending_modified_values", 
        "persistence_iam_identity", "port", "preferred_cluster_az", "prevent_destroy", "project", "promotion_tier", "protected", "psc_auto_connections", "psc_config", "psc_configs", "psc_connections", "public_network_access_enabled",
        "publicly_accessible", "range_key", "reader_endpoint", "record", "region", "replication_role", "resource_id", "restore_type", "root_password", "schema_definition", "secondary_ip_range", "security_enabled",
        "self_link", "server_ca_cert", "server_ca_certs", "server_side_encryption", "service_account_email_address", "short_name", "skip_final_backup", "skip_final_snapshot", "snapshot_identifier", "snapshot_options", "software_update_options", "ssl_enforcement_enabled",
        "state", "status", "storage_encrypted", "subnet", "subnets", "tags", "tags_all", "tde_enabled", "terraform_labels", "threat_detection_policy", "time_zone", "timeouts", "timezone", "topology", "transit_encryption_enabled",
        "transit_encryption_mode", "transparent_data_encryption_enabled", "ttl", "uid", "update_time", "url", "user_labels", "username", "user_name", "vpc_options", "zone", "availability_zone", "availability_zones", "preferred_availability_zones",
        "location", "zones", "license_model", "engine_lifecycle_support", "engine_version_actual", "engine", "engine_info", "ca_cert_identifier", "character_set_name", "stream_view_type", "cluster_mode", "configuration_endpoint", "instance_config"};
    return names.contains(name) || std::ranges::any_of(ends, [&](std::string_view end) { return name.ends_with(end); });
}

void collect(const QJsonObject& values, const std::string& path, const std::set<std::string>& read, int depth, std::vector<std::string>& into)
{
    if (depth > 16)
        return;
    for (auto it = values.begin(); it != values.end(); ++it) {
        const std::string name = it.key().toStdString(), full = path.empty() ? name : path + "." + name;
        if (!statesSomething(it.value()))
            continue;
        if (!read.contains(full)) {
            if (!isFree(name) && std::ranges::find(into, full) == into.end())
                into.push_back(full);
        } else if (it.value().isObject() && read.contains(full + ".")) {
            collect(it.value().toObject(), full, read, depth + 1, into);
        } else if (it.value().isArray() && read.contains(full + ".")) {
            for (const QJsonValue& entry : it.value().toArray())
                collect(entry.toObject(), full, read, depth + 1, into);
        }
    }
}

}  // namespace

Attributes::Attributes(const Resource& resource, std::set<std::string>& read)
    : m_values(resource.values), m_unknown(resource.unknown), m_sensitive(resource.sensitive), m_read(&read)
{
}

QJsonValue Attributes::at(const char* name) const
{
    m_read->insert(m_path + name);
    return m_values.value(QLatin1String(name));
}

void Attributes::passOver(std::initializer_list<const char*> names) const
{
    for (const char* name : names)
        m_read->insert(m_path + name);
}

bool Attributes::later(const char* name) const
{
    m_read->insert(m_path + name);
    return m_unknown.value(QLatin1String(name)) == QJsonValue(true) || m_sensitive.value(QLatin1String(name)) == QJsonValue(true);
}

bool Attributes::given(const char* name) const
{
    const QJsonValue value = at(name);
    return !later(name) && !value.isNull() && !value.isUndefined() && value != QJsonValue(QString());
}

std::optional<std::string> Attributes::text(const char* name) const
{
    if (!given(name))
        return std::nullopt;
    const QJsonValue value = at(name);
    if (value.isDouble()) {
        const auto number = Decimal::fromDouble(value.toDouble());
        return number ? std::optional(number->toString()) : std::nullopt;
    }
    // What stands in a setting or a note is a word, not a document.
    return value.isString() && value.toString().size() <= 200 ? std::optional(value.toString().toStdString()) : std::nullopt;
}

std::optional<Decimal> Attributes::number(const char* name) const
{
    const auto written = text(name);
    return written ? Decimal::parse(*written) : std::nullopt;
}

bool Attributes::flag(const char* name, bool otherwise) const
{
    if (!given(name))
        return otherwise;
    const QJsonValue value = at(name);
    return value.isString() ? value.toString() == u"true" : value.toBool(otherwise);
}

std::vector<std::string> Attributes::texts(const char* name) const
{
    std::vector<std::string> all;
    if (given(name)) {
        for (const QJsonValue& value : at(name).toArray())
            all.push_back(value.toString().toStdString());
    }
    return all;
}

std::vector<Attributes> Attributes::blocks(const char* name) const
{
    const QJsonValue value = at(name), unknown = m_unknown.value(QLatin1String(name)), sensitive = m_sensitive.value(QLatin1String(name));
    std::vector<Attributes> all;
    if (later(name))
        return all;
    const std::string path = m_path + name + ".";
    m_read->insert(path);
    if (value.isObject())
        all.push_back({value.toObject(), unknown.toObject(), sensitive.toObject(), path, *m_read});
    const QJsonArray list = value.toArray(), unknowns = unknown.toArray(), sensitives = sensitive.toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (list[i].isObject())
            all.push_back({list[i].toObject(), unknowns.at(i).toObject(), sensitives.at(i).toObject(), path, *m_read});
    }
    return all;
}

Attributes Attributes::block(const char* name) const
{
    auto all = blocks(name);
    return all.empty() ? Attributes({}, {}, {}, m_path + name + ".", *m_read) : std::move(all.front());
}

std::vector<std::string> notRead(const Resource& resource, const std::set<std::string>& read)
{
    std::vector<std::string> names;
    collect(resource.values, {}, read, 0, names);
    return names;
}

}  // namespace costrata::terraform
