// SPDX-License-Identifier: GPL-3.0-or-later
// The architecture as JSON. Numbers are texts: exact decimals survive every reader.
#include "output/topology_output.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace costrata {
namespace {

QString qt(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }
QJsonValue textOrNull(std::string_view text) { return text.empty() ? QJsonValue(QJsonValue::Null) : QJsonValue(qt(text)); }
QJsonValue money(Money value) { return qt(value.dollars().toString()); }
QJsonValue numberOrNull(const std::optional<Decimal>& value) { return value ? QJsonValue(qt(value->toString())) : QJsonValue(QJsonValue::Null); }

QJsonValue statedJson(const TraitValue& value)
{
    if (!value.stated())
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("text"), qt(value.text)},
                       {QStringLiteral("seconds"), numberOrNull(value.number)},
                       {QStringLiteral("source"), textOrNull(value.source)}};
}

QJsonArray ids(const Topology& topology, const std::vector<std::size_t>& nodes)
{
    QJsonArray array;
    for (const std::size_t i : nodes)
        array.append(qt(topology.nodes[i].id));
    return array;
}

QJsonObject nodeJson(const TopologyReport& report, std::size_t i)
{
    const Node& n = report.topology.nodes[i];
    QJsonObject node{
        {QStringLiteral("id"), qt(n.id)},
        {QStringLiteral("kind"), qt(nodeKindId(n.kind))},
        {QStringLiteral("label"), qt(n.label)},
        {QStringLiteral("detail"), textOrNull(n.detail)},
        {QStringLiteral("component"), qt(report.design.components[n.component].name)},
        {QStringLiteral("group"), qt(report.topology.groups[n.group].id)},
        {QStringLiteral("region"), qt(n.region.text())},
        {QStringLiteral("zone"),
         n.zone >= 0              ? QJsonValue(qt(zoneName(n.zone).substr(5)))
             : n.zone == allZones ? QJsonValue(QStringLiteral("all"))
                                  : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("serves"),
         n.serves == Serves::Writes      ? QStringLiteral("writes")
             : n.serves == Serves::Reads ? QStringLiteral("reads")
                                         : QStringLiteral("nothing")},
        {QStringLiteral("copies"), n.copies},
    };
    if (!report.costs.empty()) {
        node.insert(QStringLiteral("amortisedMonthlyCost"), money(report.costs[i].amortised));
        node.insert(QStringLiteral("complete"), report.costs[i].complete);
    }
    return node;
}

QJsonObject storyJson(const TopologyReport& report)
{
    const Topology& t = report.topology;
    const FailureStory& story = *report.story;
    QJsonArray events, capacity;
    for (const FailureEvent& e : story.events)
        events.append(
            QJsonObject{{QStringLiteral("outcome"), qt(outcomeId(e.outcome))},
                        {QStringLiteral("group"), qt(t.groups[e.group].id)},
                        {QStringLiteral("lost"), ids(t, e.lost)},
                        {QStringLiteral("successor"), e.successor ? QJsonValue(qt(t.nodes[*e.successor].id)) : QJsonValue(QJsonValue::Null)},
                        {QStringLiteral("text"), qt(e.text.str())},
                        {QStringLiteral("rto"), statedJson(e.rto)},
                        {QStringLiteral("rpo"), statedJson(e.rpo)},
                        {QStringLiteral("source"), textOrNull(e.source)}});
    for (const CapacityLeft& c : story.capacity)
        capacity.append(QJsonObject{{QStringLiteral("component"), qt(report.design.components[c.component].name)},
                                    {QStringLiteral("writers"), c.writers},
                                    {QStringLiteral("writersLeft"), c.writersLeft},
                                    {QStringLiteral("readers"), c.readers},
                                    {QStringLiteral("readersLeft"), c.readersLeft}});
    return {{QStringLiteral("failure"), qt(failureName(t, story.failure).str())},
            {QStringLiteral("lost"), ids(t, story.lost)},
            {QStringLiteral("events"), events},
            {QStringLiteral("rtoSeconds"), numberOrNull(story.rto)},
            {QStringLiteral("rpoSeconds"), numberOrNull(story.rpo)},
            {QStringLiteral("capacity"), capacity},
            {QStringLiteral("lostMonthlyCost"), money(story.lostCost)},
            {QStringLiteral("leftMonthlyCost"), money(story.leftCost)}};
}

QJsonObject availabilityJson(const TopologyReport& report)
{
    const Availability& a = *report.availability;
    QJsonArray components;
    for (std::size_t i = 0; i < a.components.size(); ++i)
        components.append(QJsonObject{{QStringLiteral("component"), qt(report.design.components[i].name)},
                                      {QStringLiteral("share"), numberOrNull(a.components[i].share)},
                                      {QStringLiteral("own"), a.components[i].own},
                                      {QStringLiteral("source"), textOrNull(a.components[i].source)}});
    return {{QStringLiteral("estimate"), true},
            {QStringLiteral("complete"), a.complete},
            {QStringLiteral("share"), qt(a.share.toString())},
            {QStringLiteral("minutesDownPerMonth"), qt(a.minutesDown.toString())},
            {QStringLiteral("expectedLoss"), a.expectedLoss ? money(*a.expectedLoss) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("riskAdjustedMonthlyCost"), a.riskAdjusted ? money(*a.riskAdjusted) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("components"), components}};
}

}  // namespace

std::string topologyJson(const TopologyReport& report)
{
    const Topology& t = report.topology;
    QJsonArray nodes, links, groups, assumptions;
    for (std::size_t i = 0; i < t.nodes.size(); ++i)
        nodes.append(nodeJson(report, i));
    for (const Link& link : t.links)
        links.append(QJsonObject{{QStringLiteral("from"), qt(t.nodes[link.from].id)},
                                 {QStringLiteral("to"), qt(t.nodes[link.to].id)},
                                 {QStringLiteral("mode"), qt(linkModeId(link.mode))},
                                 {QStringLiteral("lag"), statedJson(link.lag)}});
    for (const NodeGroup& group : t.groups)
        groups.append(QJsonObject{
            {QStringLiteral("id"), qt(group.id)}, {QStringLiteral("label"), qt(group.label)}, {QStringLiteral("source"), textOrNull(group.source)}});
    for (const std::string& assumption : t.assumptions)
        assumptions.append(qt(assumption));
    QJsonObject root{{QStringLiteral("design"), qt(report.design.name)},
                     {QStringLiteral("nodes"), nodes},
                     {QStringLiteral("links"), links},
                     {QStringLiteral("groups"), groups},
                     {QStringLiteral("assumptions"), assumptions}};
    if (report.story)
        root.insert(QStringLiteral("failure"), storyJson(report));
    if (report.availability)
        root.insert(QStringLiteral("availability"), availabilityJson(report));
    return QJsonDocument(root).toJson().toStdString();
}

}  // namespace costrata
