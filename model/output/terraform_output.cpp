// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/terraform_output.h"

#include "output/format.h"
#include "output/text_table.h"
#include "services/settings_json.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <map>

namespace costrata {
namespace {

using namespace terraform;

QString qt(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

const char* outcomeId(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Imported:
        return "imported";
    case Outcome::NotModelled:
        return "not-modelled";
    case Outcome::NotUnderstood:
        return "not-understood";
    case Outcome::Part:
        return "part";
    case Outcome::Ignored:
        break;
    }
    return "ignored";
}

struct Cost {
    Money known;
    bool complete = true;
};

std::vector<Cost> costsOf(const TerraformImport& of)
{
    std::vector<Cost> costs(of.import->design.components.size());
    for (const LineItem& line : of.bill->lines) {
        costs[line.component].known += line.amortised();
        costs[line.component].complete = costs[line.component].complete && line.complete();
    }
    return costs;
}

std::string neededText(const Component& component, const Needed& needed)
{
    const ParameterSpec& spec = component.service->parameters->at(needed.parameter);
    if (!needed.assumed)
        return "unknown";
    return "default " + component.settings.value(needed.parameter).number.value().toString() + (*spec.unit ? std::string(" ") + spec.unit : std::string());
}

std::string listed(const std::vector<std::string>& texts)
{
    std::string all;
    for (const std::string& text : texts)
        all += (all.empty() ? "" : ", ") + text;
    return all;
}

template <class Heading, class Show>
std::string page(const TerraformImport& of, const std::vector<std::string>& fileNotes, Heading heading, Show show)
{
    const Import& import = *of.import;
    const auto& components = import.design.components;
    const std::vector<Cost> costs = costsOf(of);
    std::string text;
    const auto section = [&](const char* title, const TextTable& table) { text += (text.empty() ? "" : "\n") + heading(title) + "\n\n" + show(table); };

    TextTable databases({{"Database"}, {"Service"}, {"Region"}, {"Monthly", Align::Right}, {""}});
    for (std::size_t i = 0; i < components.size(); ++i)
        databases.row({components[i].name, components[i].service->name, components[i].region.str(), moneyText(costs[i].known), costs[i].complete ? "" : "at least"});
    databases.strong({"Total", "", "", moneyText(of.bill->totals.amortised), of.bill->complete ? "" : "at least"});
    section("Databases", databases);

    TextTable needed({{"Database"}, {"Setting"}, {"Id"}, {"Now"}});
    TextTable notes({{"Database"}, {"Note"}});
    bool anyNeeded = false, anyNotes = !fileNotes.empty() || !import.usageNotRead.empty();
    for (const std::string& note : fileNotes)
        notes.row({"", note});
    for (std::size_t i = 0; i < components.size(); ++i) {
        for (const Needed& n : import.components[i].needed) {
            const ParameterSpec& spec = components[i].service->parameters->at(n.parameter);
            needed.row({components[i].name, spec.label, spec.id, neededText(components[i], n)});
            anyNeeded = true;
        }
        for (const std::string& note : import.components[i].notes) {
            notes.row({components[i].name, note});
            anyNotes = true;
        }
    }
    for (const std::string& entry : import.usageNotRead)
        notes.row({"", "usage file: " + entry + " fits nothing"});
    if (anyNeeded)
        section("What the file does not say", needed);
    if (anyNotes)
        section("Notes", notes);

    TextTable refused({{"Resource"}, {"Why"}});
    TextTable attributes({{"Resource"}, {"Attributes that were not read"}});
    std::map<std::pair<std::string, Outcome>, std::size_t> others;
    bool anyAttributes = false;
    for (const ImportedResource& resource : import.resources) {
        if (resource.outcome == Outcome::NotModelled || resource.outcome == Outcome::NotUnderstood)
            refused.row({resource.address, resource.why});
        else if (resource.outcome != Outcome::Imported)
            ++others[{resource.type, resource.outcome}];
        if (!resource.notRead.empty()) {
            attributes.row({resource.address, listed(resource.notRead)});
            anyAttributes = true;
        }
    }
    if (!import.complete())
        section("Databases that are not in the design", refused);
    if (anyAttributes)
        section("Attributes", attributes);
    if (!others.empty()) {
        TextTable ignored({{"Type"}, {"Resources", Align::Right}, {""}});
        for (const auto& [of_, count] : others)
            ignored.row({of_.first, std::to_string(count), of_.second == Outcome::Part ? "part of a database, or without a price" : "no database"});
        section("Left out", ignored);
    }
    return text;
}

}  // namespace

std::string terraformTable(const TerraformImport& of, const std::vector<std::string>& notes)
{
    return page(of, notes, [](const char* title) { return std::string(title); }, [](const TextTable& t) { return t.plain(); });
}

std::string terraformMarkdown(const TerraformImport& of, const std::vector<std::string>& notes)
{
    return page(of, notes, [](const char* title) { return std::string("### ") + title; }, [](const TextTable& t) { return t.markdown(); });
}

std::string terraformJson(const TerraformImport& of, const std::vector<std::string>& notes)
{
    const Import& import = *of.import;
    const auto texts = [](const std::vector<std::string>& list) {
        QJsonArray array;
        for (const std::string& text : list)
            array.append(qt(text));
        return array;
    };
    const std::vector<Cost> costs = costsOf(of);
    QJsonArray components, resources;
    for (std::size_t i = 0; i < import.design.components.size(); ++i) {
        const Component& component = import.design.components[i];
        QJsonArray needed;
        for (const Needed& n : import.components[i].needed) {
            const ParameterSpec& spec = component.service->parameters->at(n.parameter);
            needed.append(QJsonObject{{QStringLiteral("setting"), qt(spec.id)}, {QStringLiteral("label"), qt(spec.label)}, {QStringLiteral("state"), n.assumed ? QStringLiteral("default") : QStringLiteral("unknown")},
                                      {QStringLiteral("value"), writeValue(spec, component.settings.value(n.parameter))}});
        }
        components.append(QJsonObject{{QStringLiteral("name"), qt(component.name)},
                                      {QStringLiteral("service"), qt(component.service->id)},
                                      {QStringLiteral("region"), qt(component.region.text())},
                                      {QStringLiteral("settings"), writeSettings(component.settings)},
                                      {QStringLiteral("amortisedMonthlyCost"), qt(costs[i].known.dollars().toString())},
                                      {QStringLiteral("complete"), costs[i].complete},
                                      {QStringLiteral("needed"), needed},
                                      {QStringLiteral("notes"), texts(import.components[i].notes)}});
    }
    for (const ImportedResource& resource : import.resources) {
        QJsonObject object{{QStringLiteral("address"), qt(resource.address)}, {QStringLiteral("type"), qt(resource.type)}, {QStringLiteral("outcome"), qt(outcomeId(resource.outcome))}};
        if (!resource.why.empty())
            object[QStringLiteral("why")] = qt(resource.why);
        if (!resource.notRead.empty())
            object[QStringLiteral("attributesNotRead")] = texts(resource.notRead);
        resources.append(object);
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("components"), components},
                                     {QStringLiteral("resources"), resources},
                                     {QStringLiteral("amortisedMonthlyCost"), qt(of.bill->totals.amortised.dollars().toString())},
                                     {QStringLiteral("complete"), of.bill->complete && import.complete()},
                                     {QStringLiteral("notes"), texts(notes)},
                                     {QStringLiteral("usageNotRead"), texts(import.usageNotRead)}})
        .toJson()
        .toStdString();
}

std::string terraformCsv(const TerraformImport& of, const std::vector<std::string>& notes)
{
    const Import& import = *of.import;
    const std::vector<Cost> costs = costsOf(of);
    std::string csv = csvRecord({"kind", "name", "type", "region", "detail", "amortised_monthly_cost"});
    for (std::size_t i = 0; i < import.design.components.size(); ++i) {
        const Component& component = import.design.components[i];
        csv += csvRecord({"component", csvText(component.name), component.service->id, csvText(component.region.text()), costs[i].complete ? "complete" : "at least", costs[i].known.dollars().toString()});
        for (const Needed& n : import.components[i].needed)
            csv += csvRecord({"needed", csvText(component.name), component.service->parameters->at(n.parameter).id, "", csvText(neededText(component, n)), ""});
        for (const std::string& note : import.components[i].notes)
            csv += csvRecord({"note", csvText(component.name), "", "", csvText(note), ""});
    }
    for (const ImportedResource& resource : import.resources) {
        csv += csvRecord({outcomeId(resource.outcome), csvText(resource.address), csvText(resource.type), "", csvText(resource.why), ""});
        for (const std::string& attribute : resource.notRead)
            csv += csvRecord({"not-read", csvText(resource.address), csvText(attribute), "", "", ""});
    }
    for (const std::string& note : notes)
        csv += csvRecord({"note", "", "", "", csvText(note), ""});
    for (const std::string& entry : import.usageNotRead)
        csv += csvRecord({"usage-not-read", csvText(entry), "", "", "", ""});
    return csv;
}

}  // namespace costrata
