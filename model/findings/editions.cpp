// SPDX-License-Identifier: GPL-3.0-or-later
// Editions, tiers and plans: the next cheaper one that the vendor would accept with these settings.
#include "design/from_workload.h"
#include "findings/sources.h"
#include "findings/subject.h"
#include "findings/themes.h"

#include <algorithm>
#include <span>
#include <tuple>

namespace costrata::findings {
namespace {

namespace w = workload;

/// The options of a parameter in the order of what they offer.
struct Ladder {
    const char* service;
    const char* parameter;
    std::vector<const char*> from, to;
};
const Ladder editions[] = {
    {"gcp.spanner", "edition", {"enterprise-plus", "enterprise"}, {"enterprise", "standard"}},
    {"gcp.cloud-sql", "edition", {"enterprise-plus-n2", "enterprise-plus-n2-memory", "enterprise-plus-c4a"}, {"enterprise"}},
    {"gcp.bigquery", "compute", {"enterprise-plus", "enterprise"}, {"enterprise", "standard"}},
    {"azure.sql-database", "tier", {"business-critical"}, {"general-purpose"}},
    {"azure.sql-managed-instance", "tier", {"business-critical"}, {"general-purpose"}},
    {"clickhouse.cloud", "tier", {"enterprise", "scale"}, {"scale", "basic"}},
};
const Ladder plans[] = {
    {"neon.postgres", "plan", {"scale"}, {"launch"}},
    {"supabase.database", "plan", {"team"}, {"pro"}},
    {"turso.database", "plan", {"pro", "scaler"}, {"scaler", "developer"}},
    {"timescale.tiger", "plan", {"scale"}, {"performance"}},
    {"aiven.postgresql", "plan", {"premium"}, {"business"}},
};

/// What the vendor promises with the change, where that is another SLA.
std::string lessPromised(const Subject& s, const Change& change)
{
    const TraitValue now = s.traits()[Trait::Sla], then = s.component.service->traitsOf(change.design.components[s.index].settings)[Trait::Sla];
    if (!now.stated() || now == then)
        return {};
    return " SLA now: " + now.text + "; with the change: " + (then.stated() ? then.text : "none stated") + ".";
}

std::optional<Proposal> lower(const Subject& s, std::span<const Ladder> ladders)
{
    for (const Ladder& ladder : ladders) {
        if (!s.is(ladder.service) || !s.has(ladder.parameter))
            continue;
        const auto at = std::ranges::find_if(ladder.from, [&](const char* from) { return s.chosen(ladder.parameter, from); });
        if (at == ladder.from.end())
            return std::nullopt;
        std::vector<std::vector<Setting>> alternatives;
        const std::size_t first = ladder.to.size() == ladder.from.size() ? static_cast<std::size_t>(at - ladder.from.begin()) : 0;
        for (std::size_t i = first; i < ladder.to.size(); ++i)
            alternatives.push_back({{ladder.parameter, ladder.to[i]}});
        const auto change = s.cheapest(alternatives);
        if (!change)
            return std::nullopt;
        return Proposal{s.label(ladder.parameter) + " is \"" + s.words(ladder.parameter) + "\", and nothing that is set needs it."
                            + lessPromised(s, *change),
                        change};
    }
    return std::nullopt;
}

std::optional<Proposal> edition(const Subject& s) { return s.context.design.production ? std::nullopt : lower(s, editions); }
std::optional<Proposal> plan(const Subject& s) { return s.context.design.production ? std::nullopt : lower(s, plans); }

std::optional<Proposal> threeNodes(const Subject& s)
{
    if (!zoneReason(s.context).empty() || !s.context.workload || !s.chosen("deployment", "ha-3-node"))
        return std::nullopt;
    const auto change = s.saving({{"deployment", "single-node"}});
    return change ? std::optional(Proposal{"The workload may be down while a zone is, and three nodes run.", change}) : std::nullopt;
}

std::optional<Proposal> simplePostgres(const Subject& s)
{
    if (!s.servesWorkload() || (*s.context.workload)[w::kind] != w::relational)
        return std::nullopt;
    const Service* cloudSql = findService("gcp.cloud-sql");
    const SizedComponent sized = sizeFor(*cloudSql, *s.context.workload, s.context.book);
    if (!sized.reasons.empty())
        return std::nullopt;
    auto change = s.replacedBy({cloudSql->name, cloudSql, s.component.region, sized.settings});
    if (!change.extra || *change.extra >= Money())
        return std::nullopt;
    return Proposal{"The workload is relational with no analytical part stated. Cloud SQL sized for it in " + s.component.region.str()
                        + " costs less.",
                    std::move(change)};
}

std::optional<Proposal> needlessStandby(const Subject& s)
{
    if (!zoneReason(s.context).empty() || !s.context.workload || s.context.design.production)
        return std::nullopt;
    static const std::tuple<const char*, const char*, const char*, const char*> standbys[] = {
        {"aws.rds", "deployment", "multi-az", "single-az"},
        {"aws.rds-oracle", "deployment", "multi-az", "single-az"},
        {"aws.rds-sqlserver", "deployment", "multi-az", "single-az"},
        {"azure.postgresql", "highAvailability", "zone-redundant", "none"},
        {"azure.mysql", "highAvailability", "zone-redundant", "none"},
        {"gcp.cloud-sql", "availability", "regional", "zonal"},
        {"gcp.alloydb", "availability", "high-availability", "basic"},
    };
    for (const auto& [service, parameter, on, off] : standbys) {
        if (!s.is(service) || !s.chosen(parameter, on))
            continue;
        if (const auto change = s.saving({{parameter, off}}))
            return Proposal{"The workload need not survive the loss of a zone, and " + s.label(parameter) + " is \"" + s.words(parameter) + "\"."
                                + lessPromised(s, *change),
                            change};
    }
    return std::nullopt;
}

}  // namespace

std::vector<Check> editionChecks()
{
    constexpr Topic cost = Topic::Cost;
    return {
        {.id = "edition-too-high", .title = "Edition dearer than needed", .topic = cost, .severity = Severity::Info,
         .reason = "Higher editions and tiers add features and promises. The proposed one is the cheapest that the vendor accepts with these "
                   "settings; features that are no "
                   "setting here (the service's page names them) are for you to weigh. Not for designs marked as production.",
         .source = source::costManagement,
         .services = {"gcp.spanner", "gcp.cloud-sql", "gcp.bigquery", "azure.sql-database", "azure.sql-managed-instance", "clickhouse.cloud"},
         .applies = edition},
        {.id = "plan-too-high", .title = "Plan dearer than needed", .topic = cost, .severity = Severity::Info,
         .reason = "The proposed plan is the cheapest whose limits hold these settings; support and features that are no setting here are for you "
                   "to weigh. Not for designs marked "
                   "as production.",
         .source = source::costManagement, .services = {"neon.postgres", "supabase.database", "turso.database", "timescale.tiger",
         "aiven.postgresql"}, .applies = plan},
        {.id = "single-node-plan", .title = "One node where one is enough", .topic = cost, .severity = Severity::Info,
         .reason = "A design that may be down while a zone is needs no further nodes.", .source = source::savings,
         .services = {"planetscale.postgres"}, .applies = threeNodes},
        {.id = "standby-not-needed", .title = "A standby that nobody asks for", .topic = cost, .severity = Severity::Info,
         .reason = "A standby doubles compute and storage. Development and tests do without.", .source = source::savings,
         .services = {"aws.rds", "aws.rds-oracle", "aws.rds-sqlserver", "azure.postgresql", "azure.mysql", "gcp.cloud-sql", "gcp.alloydb"},
         .applies = needlessStandby},
        {.id = "cloud-sql-for-alloydb", .title = "Cloud SQL for standard loads", .topic = cost, .severity = Severity::Info,
         .reason = "AlloyDB is for high performance and for analytics beside transactions; standard, cost-sensitive loads run on Cloud SQL.",
         .source = source::alloydb,
         .services = {"gcp.alloydb"}, .applies = simplePostgres},
    };
}

}  // namespace costrata::findings
