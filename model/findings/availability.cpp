// SPDX-License-Identifier: GPL-3.0-or-later
// Availability: a second copy in another zone for what must survive the loss of one.
#include "findings/sources.h"
#include "findings/subject.h"
#include "findings/themes.h"

namespace costrata::findings {
namespace {

/// Where a service keeps one copy, and the setting that keeps another in a second zone.
struct OneZone {
    const char* service;
    const char* parameter;
    std::vector<const char*> weak;
    const char* strong;
};

const OneZone aws[] = {{"aws.rds", "deployment", {"single-az"}, "multi-az"},
                       {"aws.rds-oracle", "deployment", {"single-az"}, "multi-az"},
                       {"aws.rds-sqlserver", "deployment", {"single-az"}, "multi-az"},
                       {"aws.timestream-influxdb", "deployment", {"single-az"}, "multi-az"}};
const OneZone azure[] = {{"azure.postgresql", "highAvailability", {"none", "same-zone"}, "zone-redundant"},
                         {"azure.mysql", "highAvailability", {"none", "same-zone"}, "zone-redundant"},
                         {"azure.sql-database", "zoneRedundant", {""}, "yes"},
                         {"azure.sql-managed-instance", "zoneRedundant", {""}, "yes"},
                         {"azure.cosmos-db", "availabilityZones", {""}, "yes"},
                         {"azure.mongodb-vcore", "highAvailability", {""}, "yes"},
                         {"azure.managed-redis", "highAvailability", {""}, "yes"},
                         {"azure.redis", "tier", {"basic"}, "standard"}};
const OneZone google[] = {{"gcp.cloud-sql", "availability", {"zonal"}, "regional"},
                          {"gcp.alloydb", "availability", {"basic"}, "high-availability"},
                          {"gcp.memorystore", "tier", {"basic"}, "standard"}};
const OneZone independent[] = {{"planetscale.postgres", "deployment", {"single-node"}, "ha-3-node"},
                               {"render.postgres", "highAvailability", {""}, "yes"},
                               {"timescale.tiger", "haReplicas", {"0"}, "1"},
                               {"aiven.postgresql", "plan", {"developer", "hobbyist", "startup"}, "business"},
                               {"clickhouse.cloud", "tier", {"basic"}, "scale"}};

/// A choice or a number by its value, a flag by being off.
bool isWeak(const Subject& s, const OneZone& row)
{
    for (const char* weak : row.weak) {
        if (*weak == '\0' ? s.number(row.parameter) == Amount(0)
                          : s.chosen(row.parameter, weak) || s.number(row.parameter) == Amount(Decimal::parse(weak).value_or(-1)))
            return true;
    }
    return false;
}

template <const auto& rows>
std::optional<Proposal> standsInOneZone(const Subject& s)
{
    const std::string why = zoneReason(s.context);
    for (const OneZone& row : rows) {
        if (why.empty() || !s.is(row.service) || !s.has(row.parameter) || !isWeak(s, row))
            continue;
        Proposal found = s.propose(s.label(row.parameter) + " is \"" + s.words(row.parameter) + "\". " + why, {{row.parameter, row.strong}});
        const TraitValue now = s.traits()[Trait::Sla];
        if (found.change && now.stated()) {
            const TraitValue then = s.component.service->traitsOf(found.change->design.components[s.index].settings)[Trait::Sla];
            if (then.stated() && !(then == now))
                found.reason += " SLA now: " + now.text + "; with the change: " + then.text + ".";
        }
        return found;
    }
    return std::nullopt;
}

std::optional<Proposal> noFailoverTarget(const Subject& s)
{
    const std::string why = zoneReason(s.context);
    if (why.empty() || s.number("readers") != Amount(0) || s.number("serverlessReaders") != Amount(0))
        return std::nullopt;
    const bool serverless = s.chosen("writer", "serverless");
    const std::string reason = "The cluster has one instance: when its zone fails, it is built again elsewhere before it serves. " + why;
    if (serverless)
        return s.propose(reason, {{"serverlessReaders", "1"}});
    return s.propose(reason, {{"readers", "1"}, {"readerClass", s.choice("class").str()}});
}

std::optional<Proposal> noReplicaOfCache(const Subject& s)
{
    const std::string why = zoneReason(s.context);
    if (why.empty() || !s.has("replicas") || s.number("replicas") != Amount(0) || s.chosen("engine", "memcached"))
        return std::nullopt;
    return s.propose("Each of the " + s.words("shards") + " shards has one node, whose loss empties it. " + why, {{"replicas", "1"}});
}

std::optional<Proposal> fewSearchNodes(const Subject& s)
{
    const std::string why = zoneReason(s.context);
    if (why.empty() || !s.has("dataNodes"))
        return std::nullopt;
    const Amount data = s.number("dataNodes"), masters = s.number("masterNodes");
    if (data.value() >= Decimal(3) && masters.value() >= Decimal(3))
        return std::nullopt;
    std::vector<Setting> settings;
    if (data.value() < Decimal(3))
        settings.push_back({"dataNodes", "3"});
    if (masters.value() < Decimal(3))
        settings.push_back({"masterNodes", "3"});
    return s.propose("The domain has " + s.words("dataNodes") + " data and " + s.words("masterNodes")
                         + " dedicated master nodes, too few for one of each in three zones. " + why,
                     settings);
}

std::optional<Proposal> fewDaxNodes(const Subject& s)
{
    const std::string why = zoneReason(s.context);
    if (why.empty() || s.number("replicas").value() >= Decimal(2))
        return std::nullopt;
    return s.propose("The cluster has " + s.words("replicas") + " read replicas beside its primary node. " + why, {{"replicas", "2"}});
}

std::optional<Proposal> sharedCpu(const Subject& s)
{
    if (!s.context.design.production)
        return std::nullopt;
    static const std::pair<const char*, std::vector<const char*>> burstable[] = {
        {"class", {"db.t", "cache.t"}}, {"size", {"Standard_B"}}, {"edition", {"shared-core"}}, {"nodeType", {"shared-core-nano"}}};
    for (const auto& [parameter, names] : burstable) {
        for (const char* name : names) {
            if (s.has(parameter) && s.choice(parameter).text().starts_with(name))
                return Proposal{s.label(parameter) + " is " + s.words(parameter) + ", and the design is marked as production."};
        }
    }
    return std::nullopt;
}

const char* const oneZone =
    "A single copy is gone with its zone, and the database with it until a copy is made elsewhere. A standby in another zone takes over by itself.";

}  // namespace

std::vector<Check> availabilityChecks()
{
    constexpr Topic topic = Topic::Availability;
    constexpr Severity warning = Severity::Warning, advice = Severity::Advice;
    return {
        {.id = "aws-multi-az", .title = "Multi-AZ for production", .topic = topic, .severity = warning, .reason = oneZone,
         .source = source::takeaways,
         .services = {"aws.rds", "aws.rds-oracle", "aws.rds-sqlserver", "aws.timestream-influxdb"}, .applies = standsInOneZone<aws>},
        {.id = "azure-zone-redundancy", .title = "Zone redundancy for production", .topic = topic, .severity = warning, .reason = oneZone,
         .source = source::takeaways,
         .services = {"azure.postgresql", "azure.mysql", "azure.sql-database", "azure.sql-managed-instance", "azure.cosmos-db", "azure.mongodb-vcore",
         "azure.managed-redis",
                      "azure.redis"},
         .applies = standsInOneZone<azure>},
        {.id = "google-high-availability", .title = "High availability for production", .topic = topic, .severity = warning, .reason = oneZone,
         .source = source::takeaways,
         .services = {"gcp.cloud-sql", "gcp.alloydb", "gcp.memorystore"}, .applies = standsInOneZone<google>},
        {.id = "plan-with-standby", .title = "A plan with a standby for production", .topic = topic, .severity = warning, .reason = oneZone,
         .source = source::takeaways,
         .services = {"planetscale.postgres", "render.postgres", "timescale.tiger", "aiven.postgresql", "clickhouse.cloud"},
         .applies = standsInOneZone<independent>},
        {.id = "cluster-failover-target", .title = "A reader to fail over to", .topic = topic, .severity = warning,
         .reason = "The volume of a cluster spans three zones, its instances do not: without a reader in another zone nothing takes over at once.",
         .source = "Amazon Aurora User Guide: high availability for Aurora; Amazon DocumentDB and Neptune likewise",
         .services = {"aws.aurora", "aws.documentdb", "aws.neptune"}, .applies = noFailoverTarget},
        {.id = "cache-replica", .title = "A replica for each shard of a cache", .topic = topic, .severity = advice,
         .reason = "A replica in another zone takes over when a primary node fails; without one the data of its shard is lost and the database "
                   "takes the load.",
         .source = "Amazon ElastiCache User Guide: high availability using replication groups; Amazon MemoryDB and Memorystore likewise",
         .services = {"aws.elasticache", "aws.memorydb", "gcp.memorystore"}, .applies = noReplicaOfCache},
        {.id = "search-three-zones", .title = "Search nodes in three zones", .topic = topic, .severity = advice,
         .reason = "Three data nodes, one in each zone, and three dedicated masters keep a domain up and able to elect a master when a zone fails.",
         .source = "Amazon OpenSearch Service Developer Guide: configuring a multi-AZ domain, dedicated master nodes", .services = {"aws.opensearch"},
         .applies = fewSearchNodes},
        {.id = "dax-three-nodes", .title = "Three DAX nodes", .topic = topic, .severity = advice,
         .reason = "A cluster of three nodes in different zones is what AWS recommends for production.",
         .source = "Amazon DynamoDB Developer Guide: DAX cluster components",
         .services = {"aws.dax"}, .applies = fewDaxNodes},
        {.id = "burstable-in-production", .title = "Burstable classes in production", .topic = Topic::Performance, .severity = advice,
         .reason = "Burstable and shared-core classes sustain a part of their CPU only, and some have no SLA: they suit development and small, "
                   "uneven loads.",
         .source = "Amazon Aurora User Guide: DB instance class types; Cloud SQL documentation: operational guidelines; "
                   "Azure Database for PostgreSQL documentation: compute tiers",
         .services = {"aws.rds", "aws.aurora", "aws.documentdb", "aws.neptune", "aws.elasticache", "aws.memorydb", "azure.postgresql", "azure.mysql",
         "gcp.cloud-sql", "gcp.memorystore"},
         .applies = sharedCpu},
    };
}

}  // namespace costrata::findings
