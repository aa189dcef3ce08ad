// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/diff_output.h"

#include "output/estimate_parts.h"
#include "output/format.h"
#include "output/text_table.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace costrata {
namespace {

QString qt(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

std::string signedMoney(Money money) { return (money < Money() ? "" : "+") + moneyText(money); }
std::string costText(Money cost, bool complete) { return (complete ? "" : "at least ") + moneyText(cost); }
std::string lineCost(const LineItem* line) { return !line ? "" : line->complete() ? moneyText(line->amortised()) : "unknown"; }

/// Known on both sides, where there is one.
bool isKnown(const LineChange& line) { return (!line.before || line.before->complete()) && (!line.after || line.after->complete()); }

std::string lineText(const LineChange& line)
{
    if (line.before && line.after && line.before->description != line.after->description)
        return line.before->description + " -> " + line.after->description;
    return (line.after ? line.after : line.before)->description;
}

std::string missingText(const DesignChange& design)
{
    std::string text;
    for (const ComponentChange& component : design.components) {
        for (const LineChange& line : component.lines) {
            if (line.after && !line.after->complete())
                text += (text.empty() ? "" : "; ") + component.name + ": " + line.after->missing;
        }
    }
    return text;
}

std::string summary(const DesignChange& design)
{
    const std::string percent = design.completeBefore && design.completeAfter ? deltaText(design.costAfter, design.costBefore) : std::string();
    return costText(design.costBefore, design.completeBefore) + " -> " + costText(design.costAfter, design.completeAfter) + " $ / month, " + signedMoney(design.difference())
        + (percent.empty() ? "" : " (" + percent + ")") + (design.completeBefore && design.completeAfter ? "" : " of what is known");
}

TextTable tableOf(const DesignChange& design)
{
    TextTable table({{"Change"}, {"What"}, {"Before", Align::Right}, {"After", Align::Right}, {"Per month", Align::Right}});
    std::size_t same = 0;
    for (const ComponentChange& c : design.components) {
        if (c.kind == ChangeKind::Same) {
            ++same;
            continue;
        }
        table.strong({changeId(c.kind), c.name + ", " + (c.after ? c.after : c.before)->service->name, c.before ? costText(c.costBefore, c.completeBefore) : "",
                      c.after ? costText(c.costAfter, c.completeAfter) : "", signedMoney(c.costAfter - c.costBefore)});
        for (const SettingChange& s : c.settings)
            table.row({"", s.label, s.before, s.after, ""});
        for (const LineChange& l : c.lines)
            table.row({"", lineText(l), lineCost(l.before), lineCost(l.after), isKnown(l) ? signedMoney(l.difference()) : "unknown"});
    }
    if (same)
        table.row({"same", std::to_string(same) + (same == 1 ? " component" : " components"), "", "", ""});
    return table;
}

template <class Heading, class Show>
std::string page(const std::vector<DesignChange>& changes, Heading heading, Show show)
{
    std::string text;
    for (const DesignChange& design : changes) {
        text += (text.empty() ? "" : "\n") + heading(design);
        if (design.kind == ChangeKind::Same) {
            text += "Nothing changed.\n";
            continue;
        }
        text += show(tableOf(design));
        if (const std::string missing = missingText(design); !missing.empty())
            text += "\nMissing: " + printable(missing) + "\n";
    }
    return text;
}

}  // namespace

std::string diffTable(const std::vector<DesignChange>& changes)
{
    return page(changes, [](const DesignChange& d) { return printable(d.name) + " (" + changeId(d.kind) + "): " + summary(d) + "\n\n"; }, [](const TextTable& t) { return t.plain(); });
}

std::string diffMarkdown(const std::vector<DesignChange>& changes)
{
    return page(changes, [](const DesignChange& d) { return "### " + markdownText(d.name) + "\n\n**" + summary(d) + "**\n\n"; }, [](const TextTable& t) { return t.markdown(); });
}

std::string diffJson(const std::vector<DesignChange>& changes)
{
    const auto money = [](Money m) { return QJsonValue(qt(m.dollars().toString())); };
    const auto textOrNull = [](const std::string& text) { return text.empty() ? QJsonValue(QJsonValue::Null) : QJsonValue(qt(text)); };
    const auto cost = [&](const LineItem* line) { return line && line->complete() ? money(line->amortised()) : QJsonValue(QJsonValue::Null); };
    QJsonArray designs;
    for (const DesignChange& d : changes) {
        QJsonArray components;
        for (const ComponentChange& c : d.components) {
            QJsonArray settings, lines;
            for (const SettingChange& s : c.settings)
                settings.append(QJsonObject{{QStringLiteral("id"), qt(s.id)}, {QStringLiteral("label"), qt(s.label)}, {QStringLiteral("before"), textOrNull(s.before)}, {QStringLiteral("after"), textOrNull(s.after)}});
            for (const LineChange& l : c.lines) {
                const LineItem& line = l.after ? *l.after : *l.before;
                lines.append(QJsonObject{{QStringLiteral("category"), qt(categoryId(line.category))},
                                         {QStringLiteral("description"), qt(line.description)},
                                         {QStringLiteral("before"), cost(l.before)},
                                         {QStringLiteral("after"), cost(l.after)},
                                         {QStringLiteral("difference"), isKnown(l) ? money(l.difference()) : QJsonValue(QJsonValue::Null)},
                                         {QStringLiteral("stateBefore"), l.before ? QJsonValue(qt(stateId(l.before->state))) : QJsonValue(QJsonValue::Null)},
                                         {QStringLiteral("stateAfter"), l.after ? QJsonValue(qt(stateId(l.after->state))) : QJsonValue(QJsonValue::Null)},
                                         {QStringLiteral("missing"), textOrNull(line.missing)}});
            }
            components.append(QJsonObject{{QStringLiteral("name"), qt(c.name)},
                                          {QStringLiteral("change"), qt(changeId(c.kind))},
                                          {QStringLiteral("service"), qt((c.after ? c.after : c.before)->service->id)},
                                          {QStringLiteral("before"), c.before ? money(c.costBefore) : QJsonValue(QJsonValue::Null)},
                                          {QStringLiteral("after"), c.after ? money(c.costAfter) : QJsonValue(QJsonValue::Null)},
                                          {QStringLiteral("difference"), money(c.costAfter - c.costBefore)},
                                          {QStringLiteral("complete"), c.completeBefore && c.completeAfter},
                                          {QStringLiteral("settings"), settings},
                                          {QStringLiteral("lines"), lines}});
        }
        designs.append(QJsonObject{{QStringLiteral("name"), qt(d.name)},
                                   {QStringLiteral("change"), qt(changeId(d.kind))},
                                   {QStringLiteral("before"), money(d.costBefore)},
                                   {QStringLiteral("after"), money(d.costAfter)},
                                   {QStringLiteral("difference"), money(d.difference())},
                                   {QStringLiteral("complete"), d.completeBefore && d.completeAfter},
                                   {QStringLiteral("components"), components}});
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("designs"), designs}}).toJson().toStdString();
}

std::string diffCsv(const std::vector<DesignChange>& changes)
{
    std::string csv = csvRecord({"design", "component", "change", "kind", "what", "before", "after", "difference"});
    const auto cost = [](const LineItem* line) { return line && line->complete() ? line->amortised().dollars().toString() : std::string(); };
    for (const DesignChange& d : changes) {
        csv += csvRecord({csvText(d.name), "", changeId(d.kind), "design", "", d.costBefore.dollars().toString(), d.costAfter.dollars().toString(), d.difference().dollars().toString()});
        for (const ComponentChange& c : d.components) {
            const std::string change = changeId(c.kind);
            csv += csvRecord({csvText(d.name), csvText(c.name), change, "component", (c.after ? c.after : c.before)->service->id, c.before ? c.costBefore.dollars().toString() : "",
                              c.after ? c.costAfter.dollars().toString() : "", (c.costAfter - c.costBefore).dollars().toString()});
            for (const SettingChange& s : c.settings)
                csv += csvRecord({csvText(d.name), csvText(c.name), change, "setting", s.id, csvText(s.before), csvText(s.after), ""});
            for (const LineChange& l : c.lines)
                csv += csvRecord({csvText(d.name), csvText(c.name), change, "line", csvText(lineText(l)), cost(l.before), cost(l.after), isKnown(l) ? l.difference().dollars().toString() : ""});
        }
    }
    return csv;
}

}  // namespace costrata
