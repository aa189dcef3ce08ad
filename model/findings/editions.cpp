// SPDX-License-Identifier: GPL-3.0-or-later
// Editions, tiers and plans: the next cheaper one that the vendor would accept with these settings.
#include "design/from_workload.h"
#include "findings/sources.h"
#include "findings/subject.h"
#include "findings/themes.h"

#include <algorithm>

namespace costrata::findings {
namespace {

namespace w = workload;

/// What the vendor promises with the change, where that is another SLA.
Text lessPromised(const Subject& s, const Change& change)
{
    const TraitValue now = s.traits()[Trait::Sla], then = s.component.service->traitsOf(change.design.components[s.index].settings)[Trait::Sla];
    if (!now.stated() || now == then)
        return {};
    return say<"SLA now: %1; with the change: %2.">(now.text, then.stated() ? Text(then.text) : say<"none stated">());
}

/// The cheapest of the lower levels that the vendor accepts.
std::optional<Proposal> lower(const Subject& s, const Ladder& ladder)
{
    if (s.context.design.production || !s.has(ladder.parameter))
        return std::nullopt;
    const auto at = std::ranges::find_if(
        ladder.levels, [&](const auto& level) { return std::ranges::any_of(level, [&](const char* id) { return s.chosen(ladder.parameter, id); }); });
    std::vector<std::vector<Setting>> alternatives;
    for (auto level = at; level != ladder.levels.end(); ++level) {
        for (const char* id : *level) {
            if (level != at)
                alternatives.push_back({{ladder.parameter, id}});
        }
    }
    const auto change = s.cheapest(alternatives);
    if (!change)
        return std::nullopt;
    return Proposal{say<"%1 is \"%2\", and nothing that is set needs it.">(s.label(ladder.parameter), s.words(ladder.parameter))
                        + lessPromised(s, *change),
                    change};
}

std::optional<Proposal> edition(const Subject& s) { return lower(s, s.advice().editions); }
std::optional<Proposal> plan(const Subject& s) { return lower(s, s.advice().plans); }

std::optional<Proposal> threeNodes(const Subject& s)
{
    if (!zoneReason(s.context).empty() || !s.context.workload || !s.chosen("deployment", "ha-3-node"))
        return std::nullopt;
    const auto change = s.saving({{"deployment", "single-node"}});
    return change ? std::optional(Proposal{say<"The workload may be down while a zone is, and three nodes run.">(), change}) : std::nullopt;
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
    return Proposal{say<"The workload is relational with no analytical part stated. Cloud SQL sized for it in %1 costs less.">(s.component.region.str()),
                    std::move(change)};
}

std::optional<Proposal> needlessStandby(const Subject& s)
{
    if (!zoneReason(s.context).empty() || !s.context.workload || s.context.design.production)
        return std::nullopt;
    const Better& zones = s.advice().zones;
    if (!s.chosen(zones.parameter, zones.value))
        return std::nullopt;
    const auto change = s.saving({{zones.parameter, zones.than.front()}});
    if (!change)
        return std::nullopt;
    return Proposal{say<"The workload need not survive the loss of a zone, and %1 is \"%2\".">(s.label(zones.parameter), s.words(zones.parameter))
                        + lessPromised(s, *change),
                    change};
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
         .services = servicesWith([](const Service& service) { return service.advice.editions.parameter != nullptr; }), .applies = edition},
        {.id = "plan-too-high", .title = "Plan dearer than needed", .topic = cost, .severity = Severity::Info,
         .reason = "The proposed plan is the cheapest whose limits hold these settings; support and features that are no setting here are for you "
                   "to weigh. Not for designs marked "
                   "as production.",
         .source = source::costManagement, 
         .services = servicesWith([](const Service& service) { return service.advice.plans.parameter != nullptr; }), .applies = plan},
        {.id = "single-node-plan", .title = "One node where one is enough", .topic = cost, .severity = Severity::Info,
         .reason = "A design that may be down while a zone is needs no further nodes.", .source = source::savings,
         .services = {"planetscale.postgres"}, .applies = threeNodes},
        {.id = "standby-not-needed", .title = "A standby that nobody asks for", .topic = cost, .severity = Severity::Info,
         .reason = "A standby doubles compute and storage. Development and tests do without.", .source = source::savings,
         .services = servicesWith([](const Service& service) { return service.advice.standby; }), .applies = needlessStandby},
        {.id = "cloud-sql-for-alloydb", .title = "Cloud SQL for standard loads", .topic = cost, .severity = Severity::Info,
         .reason = "AlloyDB is for high performance and for analytics beside transactions; standard, cost-sensitive loads run on Cloud SQL.",
         .source = source::alloydb,
         .services = {"gcp.alloydb"}, .applies = simplePostgres},
    };
}

}  // namespace costrata::findings
