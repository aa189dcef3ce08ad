// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/service_description.h"

#include "output/text_table.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace costrata {
namespace {

constexpr const char* kindNames[] = {"choice", "number", "share", "flag", "regions"};  // in the order of ParameterKind

QString qt(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

/// One parameter, as it stands in a region with default settings.
struct Described {
    const ParameterSpec* spec;
    Value initial;
    std::vector<Option> options;

    const char* kind() const { return kindNames[static_cast<std::size_t>(spec->kind)]; }
    bool numeric() const { return spec->kind == ParameterKind::Number || spec->kind == ParameterKind::Share; }

    std::string range() const
    {
        if (!numeric())
            return {};
        return spec->min.toString() + " to " + spec->max.toString() + (*spec->unit ? std::string(" ") + spec->unit : "") + (spec->whole ? ", whole" : "");
    }
    std::string initialText() const
    {
        switch (spec->kind) {
        case ParameterKind::Choice:
            return initial.choice.str();
        case ParameterKind::Flag:
            return initial.number.value().isZero() ? "no" : "yes";
        case ParameterKind::Regions:
            return "none";
        case ParameterKind::Number:
        case ParameterKind::Share:
            break;
        }
        return initial.number.known() ? initial.number.value().toString() : "not given (asked for)";
    }
    QJsonValue initialJson() const
    {
        if (spec->kind == ParameterKind::Flag)
            return !initial.number.value().isZero();
        if (spec->kind == ParameterKind::Regions)
            return QJsonArray();
        if (numeric() && !initial.number.known())
            return QJsonValue::Null;
        return qt(initialText());
    }
};

std::vector<Described> described(const Service& service, const PriceBook& book, Symbol region)
{
    const Settings settings = service.initialSettings(book, region);
    const Prices prices(service, book, region);
    std::vector<Described> list;
    for (std::size_t i = 0; i < service.parameters->all().size(); ++i) {
        const ParameterSpec& spec = service.parameters->at(i);
        list.push_back({&spec, settings.value(i), spec.offers ? spec.offers(settings, prices) : spec.options});
    }
    return list;
}

std::string optionText(const Option& option)
{
    std::string text = option.label == option.id.text() ? std::string() : option.label;
    if (!option.detail.empty())
        text += (text.empty() ? "" : "; ") + option.detail;
    return text;
}

std::string regionList(const Service& service, const PriceBook& book)
{
    std::string list;
    for (const Symbol region : service.regions(book))
        list += (list.empty() ? "" : ", ") + region.str();
    return list.empty() ? "none in this catalog" : list;
}

TextTable servicesList()
{
    TextTable table({{"Id"}, {"Name"}, {"Provider"}, {"What it is"}});
    for (const Service* service : allServices())
        table.row({service->id, service->name, service->provider, service->summary});
    return table;
}

QJsonObject heading(const Service& service)
{
    return {{QStringLiteral("id"), qt(service.id)}, {QStringLiteral("name"), qt(service.name)}, {QStringLiteral("provider"), qt(service.provider)},
            {QStringLiteral("summary"), qt(service.summary)}, {QStringLiteral("source"), qt(service.source)}};
}

}  // namespace

std::string servicesTable() { return servicesList().plain(); }
std::string servicesMarkdown() { return servicesList().markdown(); }

std::string servicesJson()
{
    QJsonArray list;
    for (const Service* service : allServices())
        list.append(heading(*service));
    return QJsonDocument(list).toJson(QJsonDocument::Indented).toStdString();
}

std::string describeServiceText(const Service& service, const PriceBook& book, Symbol region)
{
    std::string text = std::string(service.id) + ": " + service.name + " (" + service.provider + ")\n" + service.summary + "\nBilling rules: " + service.source
        + "\nRegions: " + regionList(service, book) + "\n";
    std::string_view group;
    for (const Described& p : described(service, book, region)) {
        if (group != p.spec->group) {
            group = p.spec->group;
            text += "\n" + std::string(group) + "\n";
        }
        text += std::string("  ") + p.spec->id + "  " + p.spec->label + " (" + p.kind() + ")\n";
        if (const std::string range = p.range(); !range.empty())
            text += "      range    " + range + "\n";
        text += "      default  " + p.initialText() + "\n";
        if (p.spec->when)
            text += "      used only when other settings call for it\n";
        if (*p.spec->help)
            text += std::string("      ") + p.spec->help + "\n";
        if (*p.spec->source)
            text += std::string("      source   ") + p.spec->source + "\n";
        if (p.spec->offers)
            text += "      choices with a price in " + region.str() + (p.options.empty() ? ": none" : ":") + "\n";
        if (p.options.empty())
            continue;
        TextTable options({{"choice"}, {""}});
        for (const Option& option : p.options)
            options.row({option.id.str(), optionText(option)});
        const std::string lines = options.plain();
        for (std::size_t at = lines.find('\n', lines.find('\n') + 1) + 1; at < lines.size();) {  // without titles and rule
            const std::size_t end = lines.find('\n', at) + 1;
            text += "        " + lines.substr(at, end - at);
            at = end;
        }
    }
    return text;
}

std::string describeServiceJson(const Service& service, const PriceBook& book, Symbol region)
{
    QJsonArray regions, parameters;
    for (const Symbol r : service.regions(book))
        regions.append(qt(r.text()));
    for (const Described& p : described(service, book, region)) {
        QJsonObject json{{QStringLiteral("id"), qt(p.spec->id)}, {QStringLiteral("label"), qt(p.spec->label)}, {QStringLiteral("group"), qt(p.spec->group)},
                         {QStringLiteral("type"), qt(p.kind())}, {QStringLiteral("unit"), qt(p.spec->unit)}, {QStringLiteral("default"), p.initialJson()},
                         {QStringLiteral("conditional"), p.spec->when != nullptr}, {QStringLiteral("help"), qt(p.spec->help)},
                         {QStringLiteral("source"), qt(p.spec->source)}};
        if (p.numeric()) {
            json.insert(QStringLiteral("min"), qt(p.spec->min.toString()));
            json.insert(QStringLiteral("max"), qt(p.spec->max.toString()));
            json.insert(QStringLiteral("step"), qt(p.spec->step.toString()));
            json.insert(QStringLiteral("whole"), p.spec->whole);
        }
        if (p.spec->kind == ParameterKind::Choice) {
            QJsonArray choices;
            for (const Option& option : p.options)
                choices.append(QJsonObject{{QStringLiteral("id"), qt(option.id.text())}, {QStringLiteral("label"), qt(option.label)},
                                           {QStringLiteral("detail"), qt(option.detail)}});
            json.insert(QStringLiteral("choices"), choices);
            json.insert(QStringLiteral("choicesFrom"), p.spec->offers ? QStringLiteral("catalog") : QStringLiteral("list"));
        }
        parameters.append(json);
    }
    QJsonObject json = heading(service);
    json.insert(QStringLiteral("region"), qt(region.text()));
    json.insert(QStringLiteral("regions"), regions);
    json.insert(QStringLiteral("parameters"), parameters);
    return QJsonDocument(json).toJson(QJsonDocument::Indented).toStdString();
}

std::string describeServiceMarkdown(const Service& service, const PriceBook& book, Symbol region)
{
    TextTable table({{"Parameter"}, {"Meaning"}, {"Type"}, {"Unit"}, {"Range"}, {"Default"}, {"Help"}, {"Source"}});
    std::string choices;
    for (const Described& p : described(service, book, region)) {
        const std::string range = p.numeric() ? p.spec->min.toString() + " to " + p.spec->max.toString() + (p.spec->whole ? ", whole" : "") : std::string();
        table.row({p.spec->id, p.spec->label, p.kind(), p.spec->unit, range, p.initialText(), p.spec->help, p.spec->source});
        if (p.options.empty())
            continue;
        TextTable options({{"Choice"}, {"Meaning"}});
        for (const Option& option : p.options)
            options.row({option.id.str(), optionText(option)});
        choices += "\n### " + markdownText(p.spec->id) + (p.spec->offers ? " in " + markdownText(region.text()) : std::string()) + "\n\n" + options.markdown();
    }
    return "## " + markdownText(service.name) + "\n\n" + markdownText(service.id) + ": " + markdownText(service.summary) + "\n\nBilling rules: "
        + markdownText(service.source) + "\n\nRegions: " + markdownText(regionList(service, book)) + "\n\n" + table.markdown() + choices;
}

}  // namespace costrata
