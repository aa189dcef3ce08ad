// SPDX-License-Identifier: GPL-3.0-or-later
// Recovery: backups, and what is left when a whole region is lost.
#include "design/from_workload.h"
#include "findings/sources.h"
#include "findings/subject.h"
#include "findings/themes.h"

#include <algorithm>

namespace costrata::findings {
namespace {

namespace w = workload;

/// How long backups are kept, where that counts; null otherwise.
const char* retentionOf(const Subject& s)
{
    const char* kept = s.advice().backups.kept;
    return kept && s.has(kept) ? kept : nullptr;
}

/// The least that the guides keep, or what the workload asks for.
Decimal wantedDays(const Context& context) { return context.workload ? (*context.workload)[w::backupDays] : Decimal(7); }

std::optional<Proposal> noBackups(const Subject& s)
{
    if (const Better& on = s.advice().backups.on; s.wants(on))
        return s.propose(say<"No backups are made: nothing can be restored.">(), settingsFor(on));
    const char* retention = retentionOf(s);
    if (!retention || s.number(retention) != Amount(0) || s.flag("pointInTimeRecovery"))
        return std::nullopt;
    return s.propose(say<"%1: %2. Nothing can be restored.">(s.label(retention), s.words(retention)),
                     {{retention, std::max(wantedDays(s.context), Decimal(1)).toString()}});
}

std::optional<Proposal> noPointInTimeRecovery(const Subject& s)
{
    if (!s.has("pointInTimeRecovery") || s.flag("pointInTimeRecovery"))
        return std::nullopt;
    return s.propose(say<"Point-in-time recovery is off: what a faulty program writes or deletes is only in older copies, where there are any.">(),
                     {{"pointInTimeRecovery", "yes"}});
}

std::optional<Proposal> keptTooShort(const Subject& s)
{
    const char* retention = retentionOf(s);
    if (!retention || !s.context.workload || !s.number(retention).known())
        return std::nullopt;
    const Decimal kept = s.number(retention).value(), wanted = wantedDays(s.context);
    if (kept.isZero() || kept >= wanted)
        return std::nullopt;
    return s.propose(say<"Backups are kept %1 days; the workload asks for %2.">(quantityText(kept), quantityText(wanted)),
                     {{retention, wanted.toString()}});
}

/// Parameters that put a running copy into another region.
std::vector<std::size_t> regionParameters(const Component& component)
{
    std::vector<std::size_t> list;
    for (std::size_t i = 0; i < component.settings.parameters().all().size(); ++i) {
        const ParameterSpec& spec = component.settings.parameters().at(i);
        if (spec.kind == ParameterKind::Regions && !spec.holdsBackups && component.settings.relevant(i))
            list.push_back(i);
    }
    return list;
}

bool isMultiRegion(const Component& component)
{
    const Better& regions = component.service->advice.regions;
    const auto parameter = regions.parameter ? component.settings.parameters().indexOf(regions.parameter) : std::nullopt;
    return parameter && component.settings.value(*parameter).choice == Symbol(regions.value);
}

bool isAbroad(const Component& component)
{
    return std::ranges::any_of(regionParameters(component), [&](std::size_t i) { return !component.settings.value(i).regions.empty(); })
        || isMultiRegion(component);
}

std::string patternLabel(const Workload& workload)
{
    const auto& options = w::parameters().at(w::recovery.index).options;
    const std::string label = std::ranges::find(options, workload[w::recovery], &Option::id)->label;
    return label.substr(0, label.find(':'));
}

std::optional<Proposal> noSecondRegion(const Subject& s)
{
    if (!s.servesWorkload() || !w::needsSecondRegion(*s.context.workload) || isAbroad(s.component))
        return std::nullopt;
    // Another component of the same service in another region is a second copy, too.
    for (const Component& other : s.context.design.components) {
        if (other.service == s.component.service && other.region != s.component.region)
            return std::nullopt;
    }
    Proposal found{say<"The workload asks for disaster recovery by \"%1\", and everything stands in %2.">(patternLabel(*s.context.workload),
                                                                                                         s.component.region.str()),
                   {}};
    const SizedComponent sized = sizeFor(*s.component.service, *s.context.workload, s.context.book);
    if (!sized.reasons.empty()) {
        found.reason = found.reason
            + say<"%1 does not offer it: %2.">(s.component.service->name, Text::list({sized.reasons.begin(), sized.reasons.end()}, "; "));
        return found;
    }
    // The sizing's settings of the second region: those that count only with it, and it.
    std::vector<Setting> settings;
    for (const std::size_t i : differences(sized.settings, s.component.settings)) {
        const ParameterSpec& spec = sized.settings.parameters().at(i);
        const Value& value = sized.settings.value(i);
        const bool regions = spec.kind == ParameterKind::Regions;
        if (!regions && !(sized.settings.relevant(i) && !s.component.settings.relevant(i)))
            continue;
        std::vector<std::string> names;
        for (const Symbol region : value.regions) {
            if (region != s.component.region)
                names.push_back(region.str());
        }
        const std::string text = regions         ? joined(names, " ")
            : spec.kind == ParameterKind::Choice ? value.choice.str()
            : !value.number.known()              ? "unknown"
            : spec.kind == ParameterKind::Flag   ? (value.number == Amount(0) ? "no" : "yes")
                                                 : value.number.value().toString();
        settings.push_back({spec.id, text});
    }
    return s.propose(found.reason, settings);
}

std::optional<Proposal> idleSecondRegion(const Subject& s)
{
    if (!s.servesWorkload() || w::needsSecondRegion(*s.context.workload))
        return std::nullopt;
    std::vector<Setting> settings;
    std::vector<std::string> where;
    for (const std::size_t i : regionParameters(s.component)) {
        for (const Symbol region : s.component.settings.value(i).regions)
            where.push_back(region.str());
        settings.push_back({s.component.settings.parameters().at(i).id, ""});
    }
    if (where.empty())
        return std::nullopt;
    const auto change = s.savingOrUnknown(settings);
    if (!change)
        return std::nullopt;
    return Proposal{say<"The workload is content with backup and restore, and a copy is kept in %1.">(joined(where, ", ")), change};
}

std::optional<Proposal> backupsInOneRegion(const Subject& s)
{
    if (!s.servesWorkload() || w::needsSecondRegion(*s.context.workload) || !s.context.design.production)
        return std::nullopt;
    const Better& abroad = s.advice().backups.abroad;
    if (!s.wants(abroad))
        return std::nullopt;
    return s.propose(say<"Disaster recovery is by backup and restore, and the backups stay in %1.">(s.component.region.str()), settingsFor(abroad));
}

}  // namespace

std::vector<Check> recoveryChecks()
{
    constexpr Topic topic = Topic::Availability;
    return {
        {.id = "backups-kept", .title = "Backups are kept", .topic = topic, .severity = Severity::Warning,
         .reason = "Replicas copy mistakes as fast as data: only a backup brings back what was deleted.", .source = source::rdsPractices,
         .applies = noBackups},
        {.id = "point-in-time-recovery", .title = "Point-in-time recovery is on", .topic = topic, .severity = Severity::Warning,
         .reason = "It restores a table to any second of its window, without a backup schedule.", .source = source::dynamodbPractices,
         .services = {"aws.dynamodb", "aws.keyspaces"}, .applies = noPointInTimeRecovery},
        {.id = "backups-kept-long-enough", .title = "Backups are kept as long as asked for", .topic = topic, .severity = Severity::Advice,
         .reason = "A mistake that is found after the last backup has expired cannot be undone.", .source = source::takeaways,
         .services = servicesWith([](const Service& service) { return service.advice.backups.byDay; }),
         .applies = keptTooShort},
        {.id = "second-region", .title = "A second region for the RTO and RPO", .topic = topic, .severity = Severity::Warning,
         .reason = "Backup and restore takes hours and loses hours; pilot light, warm standby and active-active need the data in a second region.",
         .source = source::disasterRecovery, .applies = noSecondRegion},
        {.id = "idle-second-region", .title = "A second region that nothing asks for", .topic = Topic::Cost, .severity = Severity::Advice,
         .reason = "Copies in other regions bill storage, instances and the transfer of every change; backup and restore does without them.",
         .source = source::disasterRecovery, .applies = idleSecondRegion},
        {.id = "backups-outlive-region", .title = "Backups that outlive their region", .topic = topic, .severity = Severity::Advice,
         .reason = "Recovery from the loss of a region by backups needs them in another one.", .source = source::disasterRecovery,
         .services = servicesWith([](const Service& service) { return service.advice.backups.abroad.parameter != nullptr; }),
         .applies = backupsInOneRegion},
    };
}

}  // namespace costrata::findings
