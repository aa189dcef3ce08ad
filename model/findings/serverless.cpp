// SPDX-License-Identifier: GPL-3.0-or-later
// Idle hours: what runs while nobody uses it, and what scales though the load never changes.
#include "design/from_workload.h"
#include "findings/sources.h"
#include "findings/subject.h"
#include "findings/themes.h"

#include <algorithm>
#include <cstring>

namespace costrata::findings {
namespace {

namespace w = workload;

Text activeText(Decimal hours) { return say<"The workload is active %1 of 730 hours a month.">(quantityText(hours)); }

/// Runs on capacity that scales by itself.
bool isAutomatic(const Subject& s)
{
    const AutomaticCapacity& automatic = s.advice().automatic;
    return automatic.choice && s.chosen(automatic.choice, automatic.automatic);
}

/// The text of a number or a choice, for Setting.
std::string textOf(const Settings& settings, const char* id)
{
    const Value& value = settings.value(*settings.parameters().indexOf(id));
    return value.number.known() ? value.number.value().toString() : value.choice.str();
}

std::optional<Proposal> idleCluster(const Subject& s)
{
    const auto active = activeHours(s.context);
    if (!active || !s.servesWorkload() || !s.chosen("writer", "provisioned"))
        return std::nullopt;
    const SizedComponent sized = sizeFor(*s.component.service, *s.context.workload, s.context.book);
    if (!sized.reasons.empty() || textOf(sized.settings, "writer") != "serverless")
        return std::nullopt;
    std::vector<Setting> settings;
    for (const char* id : {"writer", "readers", "serverlessReaders", "minimumAcu", "maximumAcu", "peakHours", "averageAcu", "pausedHours"})
        settings.push_back({id, textOf(sized.settings, id)});
    const auto change = s.saving(settings);
    return change ? std::optional(Proposal{activeText(*active) + say<"Provisioned instances run through all of them.">(), change}) : std::nullopt;
}

std::optional<Proposal> neverPauses(const Subject& s)
{
    const auto active = activeHours(s.context);
    if (!active || !s.servesWorkload())
        return std::nullopt;
    std::optional<Change> change;
    if (s.is("aws.aurora") && s.chosen("writer", "serverless")) {
        const Decimal idle = ((hoursPerMonth - *active) * Decimal(24) / hoursPerMonth).floor();
        const Decimal paused = std::min(idle, Decimal(24) - s.number("peakHours").value());
        if (s.number("pausedHours").value() >= paused)
            return std::nullopt;
        change = s.saving({{"minimumAcu", "0"}, {"pausedHours", paused.toString()}});
    } else if (s.is("azure.sql-database") && s.has("autoPause") && !s.flag("autoPause")) {
        change = s.saving({{"autoPause", "yes"}, {"activeHours", active->toString()}});
    }
    return change ? std::optional(Proposal{activeText(*active) + say<"The database never pauses.">(), change}) : std::nullopt;
}

std::optional<Proposal> runsIdle(const Subject& s)
{
    const auto active = activeHours(s.context);
    if (!active || !s.servesWorkload() || !s.has("activeHours") || !s.number("activeHours").known() || s.number("activeHours").value() <= *active)
        return std::nullopt;
    const ParameterSpec& spec = s.component.settings.parameters().at(s.component.settings.parameters().indexOf("activeHours").value());
    if (std::strcmp(spec.unit, "hours / month") != 0)
        return std::nullopt;
    const auto change = s.saving({{"activeHours", active->toString()}});
    return change ? std::optional(Proposal{activeText(*active) + say<"%1 are billed.">(s.words("activeHours")), change}) : std::nullopt;
}

std::optional<Proposal> scaleToZero(const Subject& s)
{
    const auto active = activeHours(s.context);
    if (!active || !s.servesWorkload() || s.context.design.production || s.has("activeHours") || isAutomatic(s))
        return std::nullopt;
    const Service* neon = findService("neon.postgres");
    if (const TraitValue toZero = s.traits()[Trait::ScaleToZero]; toZero.number && !toZero.number->isZero())
        return std::nullopt;
    const bool postgres = s.has("engine") ? s.choice("engine").text().find("postgres") != std::string_view::npos : true;
    if (!neon || !postgres)
        return std::nullopt;
    const SizedComponent sized = sizeFor(*neon, *s.context.workload, s.context.book);
    if (!sized.reasons.empty())
        return std::nullopt;
    auto change = s.replacedBy({neon->name, neon, sized.region, sized.settings});
    if (!change.extra || *change.extra >= Money())
        return std::nullopt;
    return Proposal{activeText(*active)
                        + say<"%1 is billed for all of them. The need fits a database that scales to zero.">(s.component.service->name),
                    std::move(change)};
}

std::optional<Proposal> steadyServerless(const Subject& s)
{
    if (!isAutomatic(s))
        return std::nullopt;
    const AutomaticCapacity& automatic = s.advice().automatic;
    const Instances& instances = s.component.service->instances;
    const Decimal memory = s.number(automatic.most).value() * automatic.gibPerUnit;
    std::vector<std::vector<Setting>> alternatives;
    for (const Option& option : s.options(instances.size)) {
        const ClassSize size = s.sizeOf(option.id);
        if (!size.memoryGib.known() || size.memoryGib.value() < memory || size.memoryGib.value() > memory * Decimal(2))
            continue;
        std::vector<Setting> settings{{automatic.choice, automatic.servers}, {instances.size, option.id.str()}};
        if (const Decimal readers = s.number(automatic.readers).value(); !readers.isZero()) {
            settings.push_back({automatic.readers, "0"});
            settings.push_back({instances.replicas, (s.number(instances.replicas).value() + readers).toString()});
            settings.push_back({instances.replicaSize, option.id.str()});
        }
        alternatives.push_back(std::move(settings));
    }
    const auto change = s.cheapest(alternatives);
    if (!change)
        return std::nullopt;
    return Proposal{say<"Serverless capacity costs %1; instances with the memory of its maximum, %2, cost less all month.">(
                        perMonth(s.cost(Category::Compute) + s.cost(Category::Replication)), s.words(automatic.most)),
                    change};
}

/// What a Postgres that scales to zero could stand in for; those that do so themselves say so when asked.
bool speaksPostgres(const Service& service)
{
    return service.alternative && std::ranges::count(service.kinds, w::relational) > 0 && std::ranges::count(service.engines, w::postgresql) > 0;
}

}  // namespace

std::vector<Check> serverlessChecks()
{
    constexpr Topic cost = Topic::Cost;
    const char* const idle = "Development, tests and other loads with idle hours suit databases that scale down, pause or stop.";
    return {
        {.id = "serverless-for-idle", .title = "Serverless for idle hours", .topic = cost, .severity = Severity::Advice, .reason = idle,
         .source = source::savings,
         .services = {"aws.aurora"}, .applies = idleCluster},
        {.id = "pause-when-idle", .title = "Pause when idle", .topic = cost, .severity = Severity::Advice, .reason = idle, .source = source::savings,
         .services = {"aws.aurora", "azure.sql-database"}, .applies = neverPauses},
        {.id = "stop-when-idle", .title = "Stop in idle hours", .topic = cost, .severity = Severity::Advice, .reason = idle,
         .source = source::savings, .applies = runsIdle},
        {.id = "scale-to-zero", .title = "A database that scales to zero", .topic = cost, .severity = Severity::Info,
         .reason = "Infrequent access suits a database without compute between uses, when a start of about half a second is bearable.",
         .source = source::savings,
         .services = servicesWith(speaksPostgres),
         .applies = scaleToZero},
        {.id = "provisioned-for-constant", .title = "Provisioned instances for a constant load", .topic = cost, .severity = Severity::Advice,
         .reason = "Serverless is for variable loads: a unit of its capacity costs more than the same memory of an instance that runs all month.",
         .source = source::savings,
         .services = servicesWith([](const Service& service) { return service.advice.automatic.choice != nullptr; }), .applies = steadyServerless},
    };
}

}  // namespace costrata::findings
