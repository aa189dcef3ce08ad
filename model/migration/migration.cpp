// SPDX-License-Identifier: GPL-3.0-or-later
#include "migration/migration.h"

#include "billing/bill_design.h"
#include "money/number_text.h"

#include <algorithm>
#include <stdexcept>

namespace costrata {
namespace {

namespace w = workload;

const char* const guides = "Cloud Databases: Complete Guide, Migration Strategies, AWS DMS Workflow";

Symbol kindOf(Symbol engine)
{
    if (engine == w::redis || engine == w::memcached)
        return w::cache;
    return engine == w::mongodb ? w::document : engine == w::cassandra ? w::wideColumn : w::relational;
}

std::string engineName(Symbol engine)
{
    for (const Option& option : w::parameters().at(w::engine.index).options) {
        if (option.id == engine)
            return option.label;
    }
    return engine.str();
}

template <class List, class Value>
bool has(const List& list, const Value& value)
{
    return std::ranges::find(list, value) != list.end();
}

/// The vendor's tool, when it reads the source and loads it into another engine where that is needed.
const MigrationTool* toolFor(const MigrationInput& in, bool homogeneous)
{
    const MigrationTool* tool = in.target->migratedBy;
    return tool && has(tool->sources, in.source.text()) && (homogeneous || tool->converts) ? tool : nullptr;
}

/// The tool as a component: its own sizing for this much data, for as long as the plan takes.
std::optional<Component> billedTool(const MigrationTool& tool, const MigrationInput& in, const PriceBook& book, Decimal hours)
{
    const Service* service = tool.service ? findService(tool.service) : nullptr;
    if (!service)
        return std::nullopt;
    Workload need(w::parameters());
    need.set(w::data.index, {in.dataGb, {}, {}});
    need.set(w::zoneRedundant.index, {Amount(0), {}, {}});
    Sizing sizing(*service, book, need, in.region, {});
    service->size(sizing);
    Component component{.name = "Migration", .service = service, .region = in.region, .settings = sizing.settings()};
    if (const auto duration = component.settings.parameters().indexOf("duration"))
        component.settings.set(*duration, {(hours / Decimal(24)).ceil(), {}, {}});
    return component;
}

void addCost(MigrationPlan& plan, const MigrationInput& in, const PriceBook& book, Month month)
{
    if (!plan.tool) {
        plan.charge = {ToolPrice::Unknown, "the engines' own tools are free; the machine that runs them is yours, and not priced", ""};
        return;
    }
    plan.charge = plan.homogeneous ? plan.tool->likeToLike : plan.tool->conversionToo;
    plan.sources.push_back(plan.tool->source);
    if (*plan.charge.source)
        plan.sources.push_back(plan.charge.source);
    const bool free = plan.charge.price == ToolPrice::Free;
    if (free && (!in.online || !plan.charge.onlineFreeDays || plan.hours <= Decimal(plan.charge.onlineFreeDays * 24)))
        plan.cost = Money();
    else if (free)
        plan.charge.price = ToolPrice::Unknown;  // what it costs after the free time has no public price
    if (plan.charge.price != ToolPrice::Billed)
        return;
    const auto component = billedTool(*plan.tool, in, book, plan.hours);
    if (!component)
        return;
    plan.bill = billDesign({.name = {}, .notes = {}, .components = {*component}}, book, month);
    if (plan.bill.complete)
        plan.cost = plan.bill.totals.upfront;
    const auto days = component->settings.parameters().indexOf("duration");
    plan.assumptions.push_back(std::string(component->service->name) + " runs " + quantityText(component->settings.value(*days).number.value())
                               + " days on the smallest replication instance that its sizing allows; more or larger tables may need a larger one.");
}

/// GB that the workload writes in an hour at its mean.
Decimal writtenPerHour(const Workload& need) { return w::meanWrites(need) * need[w::itemSize] * Decimal(3600) / Decimal(1'000'000); }

void addPhases(MigrationPlan& plan, const MigrationInput& in)
{
    const std::string from = engineName(in.source), to = in.target->name;
    const std::string tool = plan.tool ? plan.tool->name : "dump and restore of " + from;
    const std::string converter = plan.homogeneous ? "" : in.target->migratedBy ? in.target->migratedBy->conversion : "a converter of your choice";
    plan.phases.push_back({"assess", "Assess", converter,
                           {"List schemas, tables, sizes, extensions, jobs and every client of the source.",
                            plan.homogeneous ? "Compare versions, extensions and parameters with what " + to + " offers."
                                             : "Have the compatibility report made, and estimate what must be rewritten by hand.",
                            "Decide on the network path, and measure its throughput with a part of the data."},
                           std::nullopt});
    plan.phases.push_back({"schema", plan.homogeneous ? "Schema" : "Schema conversion", converter,
                           plan.homogeneous ? std::vector<std::string>{"Create users, schemas and tables in the target; leave secondary indexes and foreign keys for after the load."}
                                            : std::vector<std::string>{"Convert tables, types, indexes and constraints; review every conversion of numbers, dates and text.",
                                                                       "Rewrite procedures, triggers and queries that the converter leaves open.",
                                                                       "Leave secondary indexes, foreign keys and triggers for after the load."},
                           std::nullopt});
    std::vector<std::string> load{"Load all " + quantityText(in.dataGb) + " GB, at " + quantityText(in.gbPerHour) + " GB an hour."};
    load.push_back(in.online ? "Capture the source's changes meanwhile and apply them until the cut-over; the source must keep its log that long."
                             : "Stop all writes to the source before the load.");
    load.push_back("Build secondary indexes and constraints when the load is complete.");
    plan.phases.push_back({"load", in.online ? "Full load and change capture" : "Full load", tool, std::move(load), plan.loadHours});
    plan.phases.push_back({"validate", "Validate", plan.tool ? tool : "",
                           {"Compare row counts and checksums of every table.", "Run the application's tests and its main queries against the target.",
                            "Rehearse the cut-over and the way back."},
                           in.online ? std::optional(in.testDays * Decimal(24)) : std::nullopt});
    plan.phases.push_back({"cutover", "Cut over", "",
                           {in.online ? "Stop writes, wait until the last changes are applied, and compare once more." : "Compare once more.",
                            "Set sequences and jobs, switch the clients' connections, and watch.", "Keep the source as it was until the way back is no longer needed."},
                           in.online ? std::optional(in.cutOverMinutes / Decimal(60)) : std::nullopt});
}

void addRisks(MigrationPlan& plan, const MigrationInput& in)
{
    if (!plan.sameKind)
        plan.risks.push_back("The target stores another kind of data: the model and the application's access must be designed anew, not only converted.");
    else if (!plan.homogeneous)
        plan.risks.push_back("Procedures, triggers and types without an equal are rewritten by hand; that, not the data, usually decides how long it takes.");
    if (in.target->migratedBy && !plan.tool)
        plan.risks.push_back(std::string(in.target->migratedBy->name) + " does not offer this way; plan with the engines' own tools or another vendor's.");
    if (in.online && plan.tool && plan.homogeneous == false)
        plan.risks.push_back("Change capture needs a key in every table and the source's full log; large objects are slow or have a limit.");
    if (in.online && in.workload && !plan.catchUpHours)
        plan.risks.push_back("The source writes as fast as the load goes: captured changes are never caught up with.");
    if (!in.online)
        plan.risks.push_back("The application stands still for the whole load, and longer when a comparison fails.");
    if (!in.place.empty() && in.place != in.target->provider)
        plan.risks.push_back("What " + in.place + " bills for " + quantityText(in.dataGb) + " GB that leave it is not in this cost.");
    plan.risks.push_back("Both databases are paid for until the source is given up.");
}

}  // namespace

std::vector<Option> migrationSources()
{
    std::vector<Option> engines = w::parameters().at(w::engine.index).options;
    std::erase_if(engines, [](const Option& o) { return o.id == w::anyEngine; });
    return engines;
}

Result<Decimal> parseDataSize(std::string_view text)
{
    const std::size_t end = std::min(text.find_first_not_of("0123456789.,_ "), text.size());
    std::string number(text.substr(0, end)), unit;
    std::erase_if(number, [](char c) { return c == ' ' || c == ',' || c == '_'; });
    for (const char c : text.substr(end))
        unit += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    static const Decimal binary = Decimal(1'073'741'824) / Decimal(1'000'000'000);  // a GiB in GB
    static const struct {
        const char* unit;
        Decimal gb;
    } units[] = {{"", 1},      {"gb", 1},       {"mb", 0.001_d},           {"tb", 1000},                    {"pb", 1'000'000},
                 {"gib", binary}, {"mib", binary / Decimal(1024)}, {"tib", binary * Decimal(1024)}, {"pib", binary * Decimal(1'048'576)}};
    const auto value = Decimal::parse(number);
    const auto* known = std::ranges::find(units, unit, [](const auto& u) { return std::string(u.unit); });
    if (!value || value->isNegative() || value->isZero() || known == std::end(units))
        return failure("'" + std::string(text) + "' is no size of data; it is like 500GB, 2TB or 1.5TiB");
    try {
        const Decimal gb = *value * known->gb;
        if (gb <= Decimal(1'000'000'000))
            return gb;
    } catch (const std::overflow_error&) {
    }
    return failure("'" + std::string(text) + "' is too much: 1,000,000 TB at most");
}

MigrationPlan planMigration(const MigrationInput& in, const PriceBook& book, Month month)
{
    MigrationPlan plan{};
    plan.homogeneous = has(in.target->engines, in.source);
    plan.targetEngine = plan.homogeneous ? in.source : in.target->engines.empty() ? Symbol() : in.target->engines.front();
    plan.sameKind = has(in.target->kinds, kindOf(in.source));
    plan.tool = toolFor(in, plan.homogeneous);
    plan.sources.push_back(guides);

    plan.loadHours = (in.dataGb / in.gbPerHour).rounded(2);
    if (in.online && in.workload) {
        // Changes pile up while the load runs, and more come while they are applied.
        const Decimal written = writtenPerHour(*in.workload);
        if (written < in.gbPerHour)
            plan.catchUpHours = (plan.loadHours * written / (in.gbPerHour - written)).rounded(2);
    }
    plan.hours = in.online ? plan.loadHours + plan.catchUpHours.value_or(Decimal()) + in.testDays * Decimal(24) + in.cutOverMinutes / Decimal(60) : plan.loadHours;
    plan.downtimeMinutes = in.online ? in.cutOverMinutes : (plan.loadHours * Decimal(60)).ceil();
    plan.assumptions.push_back("Our assumption, change it: the full load moves " + quantityText(in.gbPerHour) + " GB an hour (a TB a day is 41.7); measure yours.");
    if (in.online) {
        plan.assumptions.push_back("Our assumption, change it: " + quantityText(in.testDays) + " days of replication for tests, and " + quantityText(in.cutOverMinutes)
                                   + " minutes to drain the last changes and switch clients.");
        plan.assumptions.push_back(!in.workload ? "How long captured changes take to be caught up with is not known without a workload."
                                   : plan.catchUpHours ? "Changes are applied as fast as the full load goes."
                                                       : "Changes come faster than they are applied.");
    }
    addCost(plan, in, book, month);
    addPhases(plan, in);
    addRisks(plan, in);
    return plan;
}

}  // namespace costrata
