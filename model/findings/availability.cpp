// SPDX-License-Identifier: GPL-3.0-or-later
// Availability: a second copy in another zone for what must survive the loss of one.
#include "findings/sources.h"
#include "findings/subject.h"
#include "findings/themes.h"

#include <cstring>

namespace costrata::findings {
namespace {

std::optional<Proposal> standsInOneZone(const Subject& s)
{
    const Better& zones = s.advice().zones;
    const Text why = zoneReason(s.context);
    if (why.empty() || !s.wants(zones))
        return std::nullopt;
    Proposal found = s.propose(say<"%1 is \"%2\".">(s.label(zones.parameter), s.words(zones.parameter)) + why, settingsFor(zones));
    const TraitValue now = s.traits()[Trait::Sla];
    if (found.change && now.stated()) {
        const TraitValue then = s.component.service->traitsOf(found.change->design.components[s.index].settings)[Trait::Sla];
        if (then.stated() && !(then == now))
            found.reason = found.reason + say<"SLA now: %1; with the change: %2.">(now.text, then.text);
    }
    return found;
}

std::optional<Proposal> noFailoverTarget(const Subject& s)
{
    const Instances& instances = s.component.service->instances;
    const AutomaticCapacity& automatic = s.advice().automatic;
    const Text why = zoneReason(s.context);
    const auto none = [&](const char* readers) { return !readers || s.number(readers) == Amount(0); };
    if (why.empty() || !none(instances.replicas) || !none(automatic.readers))
        return std::nullopt;
    const Text reason = say<"The cluster has one instance: when its zone fails, it is built again elsewhere before it serves.">() + why;
    if (automatic.choice && s.chosen(automatic.choice, automatic.automatic))
        return s.propose(reason, {{automatic.readers, "1"}});
    return s.propose(reason, {{instances.replicas, "1"}, {instances.replicaSize, s.choice(instances.size).str()}});
}

std::optional<Proposal> noReplicaOfShard(const Subject& s)
{
    const Instances& instances = s.component.service->instances;
    const Text why = zoneReason(s.context);
    if (why.empty() || !s.has(instances.replicas) || s.number(instances.replicas) != Amount(0))
        return std::nullopt;
    return s.propose(say<"Each of the %1 shards has one node, whose loss empties it.">(s.words(instances.count)) + why, {{instances.replicas, "1"}});
}

std::optional<Proposal> fewSearchNodes(const Subject& s)
{
    const Text why = zoneReason(s.context);
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
    return s.propose(say<"The domain has %1 data and %2 dedicated master nodes, too few for one of each in three zones.">(s.words("dataNodes"),
                                                                                                                          s.words("masterNodes"))
                         + why,
                     settings);
}

std::optional<Proposal> fewDaxNodes(const Subject& s)
{
    const Text why = zoneReason(s.context);
    if (why.empty() || s.number("replicas").value() >= Decimal(2))
        return std::nullopt;
    return s.propose(say<"The cluster has %1 read replicas beside its primary node.">(s.words("replicas")) + why, {{"replicas", "2"}});
}

std::optional<Proposal> sharedCpu(const Subject& s)
{
    const SharedCpu& shared = s.advice().sharedCpu;
    if (!s.context.design.production || !s.has(shared.parameter) || !s.choice(shared.parameter).text().starts_with(shared.prefix))
        return std::nullopt;
    return Proposal{say<"%1 is %2, and the design is marked as production.">(s.label(shared.parameter), s.words(shared.parameter)) + Text(shared.says)
                        + say<"Source: %1.">(shared.source),
                    {}};
}

bool inZones(const Service& service, const char* provider) { return service.advice.zones.parameter && std::strcmp(service.provider, provider) == 0; }
bool awsInZones(const Service& service) { return inZones(service, "AWS"); }
bool azureInZones(const Service& service) { return inZones(service, "Azure"); }
bool googleInZones(const Service& service) { return inZones(service, "Google Cloud"); }
bool othersInZones(const Service& service)
{
    return service.advice.zones.parameter && !awsInZones(service) && !azureInZones(service) && !googleInZones(service);
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
         .source = source::takeaways, .services = servicesWith(awsInZones), .applies = standsInOneZone},
        {.id = "azure-zone-redundancy", .title = "Zone redundancy for production", .topic = topic, .severity = warning, .reason = oneZone,
         .source = source::takeaways, .services = servicesWith(azureInZones), .applies = standsInOneZone},
        {.id = "google-high-availability", .title = "High availability for production", .topic = topic, .severity = warning, .reason = oneZone,
         .source = source::takeaways, .services = servicesWith(googleInZones), .applies = standsInOneZone},
        {.id = "plan-with-standby", .title = "A plan with a standby for production", .topic = topic, .severity = warning, .reason = oneZone,
         .source = source::takeaways, .services = servicesWith(othersInZones), .applies = standsInOneZone},
        {.id = "cluster-failover-target", .title = "A reader to fail over to", .topic = topic, .severity = warning,
         .reason = "The volume of a cluster spans three zones, its instances do not: without a reader in another zone nothing takes over at once.",
         .source = "Amazon Aurora User Guide: high availability for Aurora; Amazon DocumentDB and Neptune likewise",
         .services = servicesWith([](const Service& service) { return service.instances.replicasTakeOver; }), .applies = noFailoverTarget},
        {.id = "cache-replica", .title = "A replica for each shard of a cache", .topic = topic, .severity = advice,
         .reason = "A replica in another zone takes over when a primary node fails; without one the data of its shard is lost and the database "
                   "takes the load.",
         .source = "Amazon ElastiCache User Guide: high availability using replication groups; Amazon MemoryDB and Memorystore likewise",
         .services = servicesWith([](const Service& service) { return service.instances.count && service.instances.replicas; }),
         .applies = noReplicaOfShard},
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
         .source = "The vendor's documentation of the class, which the finding names",
         .services = servicesWith([](const Service& service) { return service.advice.sharedCpu.parameter != nullptr; }), .applies = sharedCpu},
    };
}

}  // namespace costrata::findings
