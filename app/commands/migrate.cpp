// SPDX-License-Identifier: GPL-3.0-or-later
// costrata migrate: a plan to move a database into a service.
#include "command_line.h"
#include "design/from_workload.h"
#include "design/workspace_file.h"
#include "output/migration_output.h"

#include <algorithm>

namespace costrata {
namespace {

std::string engineList()
{
    std::string list;
    for (const Option& engine : migrationSources())
        list += (list.empty() ? "" : ", ") + engine.id.str();
    return list;
}

/// An option's number above `least`; what the input has when it is not given.
Result<void> read(const CommandLine& line, const char* option, Decimal least, Decimal& into)
{
    if (!line.has(option))
        return {};
    const auto value = Decimal::parse(line.value(option).trimmed().toStdString());
    if (!value || *value < least || *value > Decimal(1'000'000))
        return failure("--" + std::string(option) + " '" + line.value(option).toStdString() + "' is no number from " + least.toString() + " to 1000000");
    into = *value;
    return {};
}

/// The workspace's design, and its component that is the target: the one named, else the first of the service.
Result<void> takeTarget(const CommandLine& line, const Workspace& workspace, MigrationInput& input)
{
    const auto named = [&](const Design& d) { return d.name == line.value("design").toStdString(); };
    const auto& designs = workspace.designs;
    const auto design = line.has("design") ? std::ranges::find_if(designs, named)
                                           : designs.begin() + static_cast<std::ptrdiff_t>(std::min(workspace.baseline, designs.size()));
    if (design == designs.end())
        return failure(line.has("design") ? "no design '" + line.value("design").toStdString() + "' in the workspace" : "the workspace has no design");
    const std::string wanted = line.value("to").toStdString();
    const auto component = std::ranges::find_if(design->components, [&](const Component& c) { return c.name == wanted || c.service->id == wanted; });
    if (component == design->components.end())
        return failure("the design '" + design->name + "' has no component and no service '" + wanted + "'");
    input.target = component->service;
    input.region = component->region;
    if (workspace.workload && servesWorkload(*design, *component, *workspace.workload)) {
        input.workload = &*workspace.workload;
        if (!line.has("data"))
            input.dataGb = (*workspace.workload)[workload::data];
    }
    return {};
}

int run(const CommandLine& line, Streams streams)
{
    MigrationInput input{};
    const auto engines = migrationSources();
    const auto engine = std::ranges::find(engines, line.value("from").toStdString(), [](const Option& o) { return o.id.str(); });
    if (engine == engines.end())
        return line.wrongUsage(streams, "--from '" + line.value("from").toStdString() + "' is no engine; there are " + engineList());
    input.source = engine->id;
    input.place = line.value("place").toStdString();
    input.online = line.value("mode") != u"offline";
    if (line.has("data")) {
        const auto size = parseDataSize(line.value("data").toStdString());
        if (!size)
            return line.wrongUsage(streams, "--data " + size.error().text());
        input.dataGb = *size;
    }
    const struct {
        const char* option;
        Decimal least;
        Decimal* into;
    } numbers[] = {{"rate", 0.1_d, &input.gbPerHour}, {"test-days", 0, &input.testDays}, {"cut-over", 0, &input.cutOverMinutes}};
    for (const auto& number : numbers) {
        if (const auto given = read(line, number.option, number.least, *number.into); !given)
            return line.wrongUsage(streams, given.error().text());
    }
    Workspace workspace;
    if (line.has("workspace")) {
        auto loaded = loadWorkspace(line.value("workspace"));
        if (!loaded)
            return wrongInput(streams, loaded.error().text());
        workspace = std::move(*loaded);
        if (const auto taken = takeTarget(line, workspace, input); !taken)
            return wrongInput(streams, taken.error().text());
    } else {
        input.target = findService(line.value("to").toStdString());
        if (!input.target || !input.target->alternative)
            return line.wrongUsage(streams, "--to '" + line.value("to").toStdString() + "' is no database; 'costrata services list' names them");
        input.region = Symbol(input.target->defaultRegion);
    }
    if (line.has("region"))
        input.region = Symbol(line.value("region").toStdString());
    if (input.dataGb.isZero())
        return line.wrongUsage(streams, "--data says how much is moved, as in 2TB");
    const auto book = line.openBook();
    if (!book)
        return wrongInput(streams, book.error().text());
    const auto adjusted = (*book)->with(workspace.adjustments);
    const MigrationPlan plan = planMigration(input, *adjusted, workspace.assumptions.start);
    if (const auto damage = adjusted->damage())
        return wrongInput(streams, damage->text());
    const QString format = line.value("format");
    streams.out << (format == u"json" ? migrationJson(input, plan) : format == u"markdown" ? migrationMarkdown(input, plan) : migrationTable(input, plan));
    if (!plan.cost)
        streams.err << "costrata: the cost of the migration is not known\n";
    return !plan.cost && line.has("strict") ? Incomplete : Done;
}

}  // namespace

const Command migrateCommand{
    .name = "migrate",
    .arguments = "",
    .summary = "A plan to move a database: phases, tool, duration, one-time cost, downtime and risks.",
    .options = {{"from", "ENGINE", "What is moved: an engine such as oracle, sqlserver, mysql, postgresql or mongodb.", {}, 0, true},
                {"to", "SERVICE", "Where to: a service such as aws.aurora; with --workspace, a component of the design, too.", {}, 0, true},
                {"data", "SIZE", "How much is moved, as in 500GB or 2TB; the workload's data by default."},
                {"place", "NAME", "Where it runs now, as in AWS or own; not stated by default."},
                {"region", "R", "The region of the target; its component's, or the service's default."},
                {"mode", "MODE", "online captures changes until the cut-over, offline stops writes before the load.", {"online", "offline"}},
                {"rate", "GB", "GB that the full load moves in an hour; 41.7 by default, a TB a day: measure yours."},
                {"test-days", "DAYS", "Days of replication for tests before the cut-over; 14 by default."},
                {"cut-over", "MINUTES", "Minutes to drain the last changes and switch clients; 15 by default."},
                {"workspace", "FILE", "A workspace with the design that is moved to."},
                {"design", "NAME", "Its design; the baseline by default."},
                {"format", "FORMAT", "How to print.", {"table", "json", "markdown"}},
                {"strict", "", "Exit with status 3 when the cost is not known."}},
    .run = run,
};

}  // namespace costrata
