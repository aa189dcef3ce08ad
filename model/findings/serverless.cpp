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

std::string activeText(Decimal hours) { return "The workload is active " + quantityText(hours) + " of 730 hours a month"; }

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
    return change ? std::optional(Proposal{activeText(*active) + "; provisioned instances run through all of them.", change}) : std::nullopt;
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
    return change ? std::optional(Proposal{activeText(*active) + ", and the database never pauses.", change}) : std::nullopt;
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
    return change ? std::optional(Proposal{activeText(*active) + "; " + s.words("activeHours") + " are billed.", change}) : std::nullopt;
}

std::optional<Proposal> scaleToZero(const Subject& s)
{
    const auto active = activeHours(s.context);
    if (!active || !s.servesWorkload() || s.context.design.production || s.has("activeHours") || s.chosen("writer", "serverless"))
        return std::nullopt;
    const Service* neon = findService("neon.postgres");
    const bool postgres = s.has("engine") ? s.choice("engine").text().find("postgres") != std::string_view::npos : true;
    if (!neon || !postgres)
        return std::nullopt;
    const SizedComponent sized = sizeFor(*neon, *s.context.workload, s.context.book);
    if (!sized.reasons.empty())
        return std::nullopt;
    auto change = s.replacedBy({neon->name, neon, sized.region, sized.settings});
    if (!change.extra || *change.extra >= Money())
        return std::nullopt;
    return Proposal{activeText(*active) + ", and " + s.component.service->name
                        + " is billed for all of them. The need fits a database that scales to zero.",
                    std::move(change)};
}

/// Serverless capacity of the AWS clusters: its parameters, and GiB of memory of one unit, by the services' own help.
struct CapacityUnits {
    const char* service;
    const char* maximum;
};
const CapacityUnits capacityUnits[] = {{"aws.aurora", "maximumAcu"}, {"aws.documentdb", "maximumDcu"}, {"aws.neptune", "maximumNcu"}};

std::optional<Proposal> steadyServerless(const Subject& s)
{
    if (!s.chosen("writer", "serverless"))
        return std::nullopt;
    const char* maximum = std::ranges::find_if(capacityUnits, [&](const CapacityUnits& u) { return s.is(u.service); })->maximum;
    const Decimal memory = s.number(maximum).value() * Decimal(2);
    std::vector<std::vector<Setting>> alternatives;
    for (const Option& option : s.options("class")) {
        const ClassSize size = s.sizeOf(option.id);
        if (!size.memoryGib.known() || size.memoryGib.value() < memory || size.memoryGib.value() > memory * Decimal(2))
            continue;
        std::vector<Setting> settings{{"writer", "provisioned"}, {"class", option.id.str()}};
        if (const Decimal readers = s.number("serverlessReaders").value(); !readers.isZero()) {
            settings.push_back({"serverlessReaders", "0"});
            settings.push_back({"readers", (s.number("readers").value() + readers).toString()});
            settings.push_back({"readerClass", option.id.str()});
        }
        alternatives.push_back(std::move(settings));
    }
    const auto change = s.cheapest(alternatives);
    if (!change)
        return std::nullopt;
    return Proposal{"Serverless capacity costs " + perMonth(s.cost(Category::Compute) + s.cost(Category::Replication))
                        + "; instances with the memory of its maximum, " + s.words(maximum) + ", cost less all month.",
                    change};
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
         .services = {"aws.rds", "aws.aurora", "gcp.alloydb", "aiven.postgresql", "heroku.postgres", "render.postgres", "supabase.database",
         "planetscale.postgres"},
         .applies = scaleToZero},
        {.id = "provisioned-for-constant", .title = "Provisioned instances for a constant load", .topic = cost, .severity = Severity::Advice,
         .reason = "Serverless is for variable loads: a unit of its capacity costs more than the same memory of an instance that runs all month.",
         .source = source::savings,
         .services = {"aws.aurora", "aws.documentdb", "aws.neptune"}, .applies = steadyServerless},
    };
}

}  // namespace costrata::findings
