// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/findings_output.h"

#include "output/format.h"
#include "output/text_table.h"
#include "services/service.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace costrata {
namespace {

using namespace findings;

QString qt(const std::string& text) { return QString::fromStdString(text); }
const char* severityOf(const Check& check) { return severityIds[static_cast<std::size_t>(check.severity)]; }
const char* topicOf(const Check& check) { return topicIds[static_cast<std::size_t>(check.topic)]; }

/// What the settings show, as a table; what only the user can tell, in a line.
struct Shown {
    TextTable table{{{"Severity"}, {"Finding"}, {"Component"}, {"Per month", Align::Right}, {"Reason"}, {"Change"}}};
    bool any = false;
    std::string practices;
};
Shown shown(const DesignFindings& of)
{
    Shown result;
    for (const Finding& f : of.findings) {
        if (f.check->ticked) {
            result.practices += (result.practices.empty() ? "Practices that are not ticked: " : ", ") + std::string(f.check->title);
            continue;
        }
        result.any = true;
        result.table.row({severityOf(*f.check), f.check->title, componentOf(*of.design, f), moneyOf(f), f.reason.str(), f.change ? f.change->action.str() : ""});
    }
    if (!result.practices.empty())
        result.practices += ".\n";
    return result;
}

/// Both forms of the same page: a heading, the table, the practices.
template <class Title, class Show>
std::string page(const std::vector<DesignFindings>& designs, Title title, Show show)
{
    std::string text;
    for (const DesignFindings& of : designs) {
        const Shown part = shown(of);
        text += (text.empty() ? "" : "\n") + title(of.design->name) + "\n\n";
        text += part.any ? show(part.table) : part.practices.empty() ? "Nothing was found.\n" : "";
        text += (part.any && !part.practices.empty() ? "\n" : "") + part.practices;
    }
    return text;
}

/// The services that a check looks at, by their names.
std::string scopeOf(const Check& check)
{
    if (check.ticked)
        return "the user ticks it";
    std::string names;
    for (const char* id : check.services)
        names += (names.empty() ? "" : ", ") + std::string(findService(id)->name);
    return names.empty() ? "every service" : names;
}

TextTable checks(Topic topic)
{
    TextTable table({{"Check"}, {"Id"}, {"Severity"}, {"Looks at"}, {"Why"}, {"Source"}});
    for (const Check& check : allChecks()) {
        if (check.topic == topic)
            table.row({check.title, check.id, severityOf(check), scopeOf(check), check.reason, check.source});
    }
    return table;
}

/// Both forms of the list of checks.
template <class Title, class Show>
std::string byTopic(Title title, Show show)
{
    std::string text;
    for (std::size_t i = 0; i < topicIds.size(); ++i) {
        std::string name = topicIds[i];
        name[0] = static_cast<char>(name[0] - 'a' + 'A');
        text += (text.empty() ? "" : "\n") + title(name) + show(checks(static_cast<Topic>(i)));
    }
    return text;
}

}  // namespace

std::string moneyOf(const Finding& finding)
{
    if (!finding.change)
        return {};
    const auto& extra = finding.change->extra;
    if (!extra)
        return "unknown";
    if (extra->isZero())
        return "costs the same";
    return *extra < Money() ? "saves " + dollars(Money() - *extra) : "costs " + dollars(*extra) + " more";
}

std::string componentOf(const Design& design, const Finding& finding)
{
    return finding.component && design.components.size() > 1 ? design.components[*finding.component].name : "";
}

std::string findingsTable(const std::vector<DesignFindings>& designs)
{
    return page(designs, [](const std::string& name) { return printable(name); }, [](const TextTable& t) { return t.plain(); });
}

std::string findingsMarkdown(const std::vector<DesignFindings>& designs)
{
    return page(designs, [](const std::string& name) { return "## " + markdownText(name); }, [](const TextTable& t) { return t.markdown(); });
}

std::string findingsCsv(const std::vector<DesignFindings>& designs)
{
    std::string csv = csvRecord({"design", "component", "check", "topic", "severity", "title", "reason", "change", "extra_per_month", "source"});
    for (const DesignFindings& of : designs) {
        for (const Finding& f : of.findings)
            csv += csvRecord({csvText(of.design->name), f.component ? csvText(of.design->components[*f.component].name) : "", f.check->id,
                              topicOf(*f.check), severityOf(*f.check), f.check->title, csvText(f.reason.str()), f.change ? csvText(f.change->action.str()) : "",
                              f.change && f.change->extra ? f.change->extra->dollars().toString() : "", f.check->source});
    }
    return csv;
}

std::string findingsJson(const std::vector<DesignFindings>& designs)
{
    QJsonArray list;
    for (const DesignFindings& of : designs) {
        QJsonArray found;
        for (const Finding& f : of.findings) {
            QJsonObject json{{QStringLiteral("check"), QString::fromUtf8(f.check->id)},
                             {QStringLiteral("topic"), QString::fromUtf8(topicOf(*f.check))},
                             {QStringLiteral("severity"), QString::fromUtf8(severityOf(*f.check))},
                             {QStringLiteral("title"), QString::fromUtf8(f.check->title)},
                             {QStringLiteral("reason"), qt(f.reason.str())},
                             {QStringLiteral("source"), QString::fromUtf8(f.check->source)}};
            if (f.component)
                json.insert(QStringLiteral("component"), qt(of.design->components[*f.component].name));
            if (f.change) {
                json.insert(QStringLiteral("change"), qt(f.change->action.str()));
                json.insert(QStringLiteral("extraPerMonth"), f.change->extra ? QJsonValue(qt(f.change->extra->dollars().toString())) : QJsonValue());
            }
            found.append(json);
        }
        list.append(QJsonObject{{QStringLiteral("name"), qt(of.design->name)}, {QStringLiteral("findings"), found}});
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("designs"), list}}).toJson().toStdString();
}

std::string checksTable()
{
    return byTopic([](const std::string& topic) { return topic + "\n\n"; }, [](const TextTable& t) { return t.plain(); });
}

std::string checksMarkdown()
{
    return "# Findings\n\n<!-- Made by `costrata check --list --format markdown`; change the check's file under model/findings and make it again. "
           "-->\n\n"
           "What `costrata check` and the inspector look for. Money is the bill of the changed design less the bill of the design, amortised per "
           "month; unknown where a price or "
           "a quantity is missing. Checks that need the load fire when the workspace states a workload.\n\n"
        + byTopic([](const std::string& topic) { return "## " + topic + "\n\n"; }, [](const TextTable& t) { return t.markdown(); });
}

std::string checksCsv()
{
    std::string csv = csvRecord({"check", "topic", "severity", "title", "reason", "source", "services"});
    for (const Check& check : allChecks()) {
        std::string services;
        for (const char* id : check.services)
            services += (services.empty() ? "" : " ") + std::string(id);
        csv += csvRecord({check.id, topicOf(check), severityOf(check), check.title, check.reason, check.source, services});
    }
    return csv;
}

std::string checksJson()
{
    QJsonArray list;
    for (const Check& check : allChecks()) {
        QJsonArray services;
        for (const char* id : check.services)
            services.append(QString::fromUtf8(id));
        list.append(QJsonObject{{QStringLiteral("check"), QString::fromUtf8(check.id)},
                                {QStringLiteral("topic"), QString::fromUtf8(topicOf(check))},
                                {QStringLiteral("severity"), QString::fromUtf8(severityOf(check))},
                                {QStringLiteral("title"), QString::fromUtf8(check.title)},
                                {QStringLiteral("reason"), QString::fromUtf8(check.reason)},
                                {QStringLiteral("source"), QString::fromUtf8(check.source)},
                                {QStringLiteral("services"), services},
                                {QStringLiteral("ticked"), check.ticked}});
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("checks"), list}}).toJson().toStdString();
}

}  // namespace costrata
