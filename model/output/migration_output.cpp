// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/migration_output.h"

#include "output/format.h"
#include "output/text_table.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace costrata {
namespace {

QString qt(const std::string& text) { return QString::fromStdString(text); }
QString qt(const char* text) { return QString::fromUtf8(text); }

/// "15 minutes", "48 hours", "16.1 days"
std::string durationText(Decimal hours)
{
    if (hours < Decimal(2))
        return quantityText((hours * Decimal(60)).rounded(0)) + " minutes";
    return hours < Decimal(72) ? quantityText(hours.rounded(1)) + " hours" : quantityText((hours / Decimal(24)).rounded(1)) + " days";
}

std::string costText(const MigrationPlan& plan)
{
    if (plan.cost)
        return dollars(*plan.cost) + " once: " + plan.charge.words;
    if (plan.charge.price == ToolPrice::Billed)
        return "unknown: a price is missing; " + std::string(plan.charge.words);
    return std::string("unknown: ") + plan.charge.words;
}

std::string labelOf(const Symbol& engine)
{
    for (const Option& option : migrationSources()) {
        if (option.id == engine)
            return option.label;
    }
    return engine.str();
}

std::string title(const MigrationInput& in) { return labelOf(in.source) + " to " + in.target->name + " in " + in.region.str() + ", " + quantityText(in.dataGb) + " GB"; }

std::vector<std::pair<std::string, std::string>> facts(const MigrationPlan& plan)
{
    return {{"Engines", plan.homogeneous ? "alike: nothing is converted"
                             : plan.targetEngine.empty() ? "different: the schema and the queries are converted"
                                                         : "different: converted to " + labelOf(plan.targetEngine)},
            {"Moved by", plan.tool ? plan.tool->name : "the engines' own dump and replication"},
            {"Full load", durationText(plan.loadHours)},
            {"Catching up", plan.catchUpHours ? durationText(*plan.catchUpHours) : "not known"},
            {"From load to cut-over", durationText(plan.hours)},
            {"Downtime", durationText(plan.downtimeMinutes / Decimal(60))},
            {"Cost", costText(plan)}};
}

/// Both forms of the page.
template <class Heading, class Item, class Show>
std::string page(const MigrationInput& in, const MigrationPlan& plan, Heading heading, Item item, Show show)
{
    TextTable key({{"Plan"}, {""}});
    for (const auto& [name, value] : facts(plan))
        key.row({name, value});
    TextTable phases({{"Phase"}, {"Takes"}, {"With"}});
    for (const MigrationPhase& phase : plan.phases)
        phases.row({phase.name, phase.hours ? durationText(*phase.hours) : "not estimated", phase.tool});
    std::string text = heading(title(in), true) + show(key) + "\n" + show(phases);
    const auto list = [&](const std::string& name, const std::vector<std::string>& items) {
        if (!items.empty())
            text += heading(name, false);
        for (const std::string& one : items)
            text += item(one);
    };
    for (const MigrationPhase& phase : plan.phases)
        list(phase.name, phase.steps);
    list("Risks", plan.risks);
    list("Assumptions", plan.assumptions);
    list("Sources", plan.sources);
    return text;
}

QJsonArray array(const std::vector<std::string>& texts)
{
    QJsonArray list;
    for (const std::string& text : texts)
        list.append(qt(text));
    return list;
}

}  // namespace

std::string migrationTable(const MigrationInput& in, const MigrationPlan& plan)
{
    return page(in, plan, [](const std::string& text, bool first) { return (first ? "" : "\n") + printable(text) + "\n" + (first ? "\n" : ""); },
                [](const std::string& text) { return "  " + printable(text) + "\n"; }, [](const TextTable& t) { return t.plain(); });
}

std::string migrationMarkdown(const MigrationInput& in, const MigrationPlan& plan)
{
    return page(in, plan, [](const std::string& text, bool first) { return (first ? "## " : "\n### ") + markdownText(text) + "\n\n"; },
                [](const std::string& text) { return "- " + markdownText(text) + "\n"; }, [](const TextTable& t) { return t.markdown(); });
}

std::string migrationJson(const MigrationInput& in, const MigrationPlan& plan)
{
    const auto number = [](const std::optional<Decimal>& of) { return of ? QJsonValue(of->toDouble()) : QJsonValue(); };
    static const char* const prices[] = {"billed", "free", "unknown"};
    QJsonArray phases;
    for (const MigrationPhase& phase : plan.phases)
        phases.append(QJsonObject{{QStringLiteral("phase"), qt(phase.id)}, {QStringLiteral("name"), qt(phase.name)}, {QStringLiteral("tool"), qt(phase.tool)},
                                  {QStringLiteral("hours"), number(phase.hours)}, {QStringLiteral("steps"), array(phase.steps)}});
    return QJsonDocument(QJsonObject{{QStringLiteral("from"), qt(in.source.str())},
                                     {QStringLiteral("to"), qt(in.target->id)},
                                     {QStringLiteral("region"), qt(in.region.str())},
                                     {QStringLiteral("dataGb"), in.dataGb.toDouble()},
                                     {QStringLiteral("targetEngine"), plan.targetEngine.empty() ? QJsonValue() : QJsonValue(qt(plan.targetEngine.str()))},
                                     {QStringLiteral("homogeneous"), plan.homogeneous},
                                     {QStringLiteral("sameKind"), plan.sameKind},
                                     {QStringLiteral("online"), in.online},
                                     {QStringLiteral("tool"), plan.tool ? QJsonValue(qt(plan.tool->name)) : QJsonValue()},
                                     {QStringLiteral("gbPerHour"), in.gbPerHour.toDouble()},
                                     {QStringLiteral("loadHours"), plan.loadHours.toDouble()},
                                     {QStringLiteral("catchUpHours"), number(plan.catchUpHours)},
                                     {QStringLiteral("hours"), plan.hours.toDouble()},
                                     {QStringLiteral("downtimeMinutes"), plan.downtimeMinutes.toDouble()},
                                     {QStringLiteral("price"), qt(prices[static_cast<std::size_t>(plan.charge.price)])},
                                     {QStringLiteral("cost"), plan.cost ? QJsonValue(qt(plan.cost->dollars().toString())) : QJsonValue()},
                                     {QStringLiteral("charge"), qt(plan.charge.words)},
                                     {QStringLiteral("missing"), array(plan.bill.missing())},
                                     {QStringLiteral("phases"), phases},
                                     {QStringLiteral("risks"), array(plan.risks)},
                                     {QStringLiteral("assumptions"), array(plan.assumptions)},
                                     {QStringLiteral("sources"), array(plan.sources)}})
        .toJson()
        .toStdString();
}

}  // namespace costrata
