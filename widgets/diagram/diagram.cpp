// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagram/diagram.h"

#include "charts/text.h"
#include "language/declared.h"
#include "language/language.h"
#include "output/format.h"

#include <algorithm>

namespace costrata {
namespace {

struct DiagramText {
    Q_DECLARE_TR_FUNCTIONS(costrata::Diagram)
};

constexpr double keyHeight = 30, keyPerMode = 136;

QRectF rectOf(const Rect& r) { return {r.x, r.y, r.width, r.height}; }

QString costOf(const NodeCost& cost)
{
    if (cost.amortised.isZero() && cost.complete)
        return {};
    const QString money = shownNumber(dollars(cost.amortised));
    return cost.complete ? DiagramText::tr("%1 / month").arg(money) : DiagramText::tr("at least %1 / month").arg(money);
}

/// What became of a node, from the event of its group.
QString fateOf(const FailureEvent& event)
{
    switch (event.outcome) {
    case Outcome::TakesOver: return event.rto.stated() ? DiagramText::tr("takes over: %1").arg(declared(event.rto.text)) : DiagramText::tr("takes over");
    case Outcome::Promotion: return DiagramText::tr("you can promote it");
    default: return {};
    }
}

}  // namespace

QString shownZone(int zone)
{
    if (zone == allZones)
        return DiagramText::tr("all zones");
    if (zone == zoneNotStated)
        return DiagramText::tr("zone not stated");
    return DiagramText::tr("zone %1").arg(toQString(zoneName(zone).substr(5)));
}

QString shownFailure(const Topology& topology, const Failure& failure)
{
    switch (failure.scope) {
    case FailureScope::Node: return DiagramText::tr("%1 fails").arg(declared(topology.nodes[failure.node].label));
    case FailureScope::Zone: return DiagramText::tr("Zone %1 of %2 fails").arg(toQString(zoneName(failure.zone).substr(5)), declared(failure.region.text()));
    case FailureScope::Region: return DiagramText::tr("Region %1 fails").arg(declared(failure.region.text()));
    }
    return {};
}

QString shownNodes(const Topology& topology, const std::vector<std::size_t>& nodes)
{
    constexpr std::size_t most = 4;
    QStringList names;
    for (std::size_t i = 0; i < std::min(nodes.size(), most); ++i)
        names << declared(topology.nodes[nodes[i]].label);
    const QString list = names.join(QStringLiteral(", "));
    return nodes.size() > most ? DiagramText::tr("%1 and %n more", nullptr, static_cast<int>(nodes.size() - most)).arg(list) : list;
}

QString shownSeconds(Decimal seconds)
{
    const auto text = [](Decimal value) { return shownNumber(value.rounded(1).toString()); };
    if (seconds < Decimal(120))
        return DiagramText::tr("%1 s").arg(text(seconds));
    if (seconds < Decimal(7200))
        return DiagramText::tr("%1 min").arg(text(seconds / Decimal(60)));
    if (seconds < Decimal(172'800))
        return DiagramText::tr("%1 h").arg(text(seconds / Decimal(3600)));
    return DiagramText::tr("%1 days").arg(text(seconds / Decimal(86'400)));
}

QString shownWorst(const std::optional<Decimal>& seconds)
{
    if (!seconds)
        return DiagramText::tr("not stated");
    return seconds->isZero() ? shownSeconds(*seconds) : DiagramText::tr("%1 at worst").arg(shownSeconds(*seconds));
}

QString Diagram::description() const
{
    QStringList words;
    for (const DiagramNode& node : nodes) {
        const QString state = node.state == NodeState::Lost ? DiagramText::tr("lost") : node.state == NodeState::TakesOver ? node.foot : QString();
        words << (state.isEmpty() ? node.label : node.label + QStringLiteral(" (") + state + u')');
    }
    return words.join(QStringLiteral("; "));
}

Diagram diagramOf(const Topology& topology, const std::vector<NodeCost>& costs, const FailureStory* story)
{
    const TopologyLayout layout = layoutOf(topology);
    Diagram d;
    const auto isLost = [&](std::size_t node) { return story && std::ranges::find(story->lost, node) != story->lost.end(); };
    for (std::size_t i = 0; i < topology.nodes.size(); ++i) {
        const Node& n = topology.nodes[i];
        DiagramNode node{.rect = rectOf(layout.nodes[i]), .kind = n.kind, .small = layout.nodes[i].height < 50, .component = n.component,
                         .id = toQString(n.id), .label = declared(n.label), .detail = declared(n.detail), .foot = costOf(costs[i]), .help = {}};
        QStringList help{node.label, declared(nodeKindLabel(n.kind)) + QStringLiteral(", ") + declared(n.region.text()) + QStringLiteral(", ") + shownZone(n.zone)};
        if (n.copies > 1)
            help << DiagramText::tr("Stands for %n equal ones", nullptr, n.copies);
        help << node.detail << node.foot;
        if (isLost(i)) {
            node.state = NodeState::Lost;
            node.foot = DiagramText::tr("lost");
        }
        for (const FailureEvent& event : story ? story->events : std::vector<FailureEvent>()) {
            if (event.successor == i) {
                node.state = NodeState::TakesOver;
                node.foot = fateOf(event);
            }
        }
        if (node.state != NodeState::Stands)
            help << node.foot;
        help.removeAll(QString());
        node.help = help.join(u'\n');
        d.places.push_back({{.scope = FailureScope::Node, .node = i}, node.rect, node.label});
        d.nodes.push_back(std::move(node));
    }
    const auto fails = [&](const Failure& failure) {
        return story && (story->failure == failure || (story->failure.scope == FailureScope::Region && story->failure.region == failure.region));
    };
    const auto addArea = [&](const Failure& failure, const Rect& rect, const QString& name) {
        const bool lost = fails(failure);
        d.areas.push_back({rectOf(rect), failure.scope == FailureScope::Zone, lost, name, lost ? DiagramText::tr("lost") : QString()});
        d.places.push_back({failure, d.areas.back().heading(), name});
    };
    for (const RegionBox& region : layout.regions) {
        addArea({.scope = FailureScope::Region, .region = region.region}, region.rect, declared(region.region.text()));
        for (const ZoneBox& zone : layout.zones) {
            if (zone.region == region.region)
                addArea({.scope = FailureScope::Zone, .region = zone.region, .zone = zone.zone}, zone.rect, shownZone(zone.zone));
        }
    }
    for (std::size_t i = 0; i < topology.links.size(); ++i) {
        const Link& link = topology.links[i];
        DiagramLink drawn{.path = {}, .mode = link.mode, .broken = isLost(link.from) || isLost(link.to), .label = declared(link.lag.text), .help = {}};
        for (const Point p : layout.links[i])
            drawn.path << QPointF(p.x, p.y);
        drawn.help = DiagramText::tr("%1 \u2192 %2: %3").arg(d.nodes[link.from].label, d.nodes[link.to].label, declared(linkModeLabel(link.mode)));
        if (link.lag.stated())
            drawn.help += DiagramText::tr(", lag %1").arg(drawn.label);
        d.links.push_back(std::move(drawn));
        if (std::ranges::find(d.modes, link.mode) == d.modes.end())
            d.modes.push_back(link.mode);
    }
    std::ranges::sort(d.modes);
    d.size = {layout.width, layout.height};
    if (!d.modes.empty()) {
        d.key = {12, layout.height, std::max(layout.width - 24, keyPerMode * static_cast<double>(d.modes.size())), keyHeight};
        d.size = {std::max(d.size.width(), d.key.right()), layout.height + keyHeight};
    }
    return d;
}

}  // namespace costrata
