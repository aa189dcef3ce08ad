// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/topology_output.h"

#include "output/format.h"
#include "output/text_table.h"
#include "topology/layout.h"

#include <algorithm>
#include <functional>

namespace costrata {
namespace {

std::string costText(const NodeCost& cost) { return (cost.complete ? "" : "at least ") + dollars(cost.amortised); }

/// "Writer", "db.r6g.xlarge", "x 40", "$378.87": what a box says of a node, line by line.
std::vector<std::string> linesOf(const TopologyReport& report, std::size_t node)
{
    const Node& n = report.topology.nodes[node];
    std::vector<std::string> lines{printable(n.label)};
    if (!n.detail.empty())
        lines.push_back(printable(n.detail));
    if (!report.costs.empty() && (!report.costs[node].amortised.isZero() || !report.costs[node].complete))
        lines.push_back(costText(report.costs[node]) + " / month");
    return lines;
}

std::string linkText(const Link& link) { return std::string(linkModeLabel(link.mode)) + (link.lag.stated() ? ", lag " + link.lag.text : ""); }

enum class State { Stands, Lost, Succeeds };
State stateOf(const TopologyReport& report, std::size_t node)
{
    if (!report.story)
        return State::Stands;
    if (std::ranges::find(report.story->lost, node) != report.story->lost.end())
        return State::Lost;
    const bool succeeds = std::ranges::any_of(report.story->events, [&](const FailureEvent& e) { return e.successor == node; });
    return succeeds ? State::Succeeds : State::Stands;
}

std::string escaped(std::string_view text, std::initializer_list<std::pair<char, const char*>> with)
{
    std::string result;
    for (const char c : text) {
        const auto found = std::ranges::find(with, c, &std::pair<char, const char*>::first);
        result += found == with.end() ? std::string(1, c) : found->second;
    }
    return result;
}
std::string xml(std::string_view text) { return escaped(text, {{'&', "&amp;"}, {'<', "&lt;"}, {'>', "&gt;"}, {'"', "&quot;"}}); }
std::string mermaid(std::string_view text) { return escaped(text, {{'"', "#quot;"}, {'<', "#lt;"}, {'>', "#gt;"}, {'#', "#35;"}, {'|', "#124;"}}); }
std::string inQuotes(std::string_view text) { return '"' + escaped(text, {{'"', "\\\""}, {'\\', "\\\\"}}) + '"'; }

std::string joined(const std::vector<std::string>& lines, std::string_view by, std::string (*escape)(std::string_view))
{
    std::string text;
    for (const std::string& line : lines)
        text += (text.empty() ? "" : std::string(by)) + escape(line);
    return text;
}

/// Calls `open` and `close` for each region and zone, and `node` for what stands there.
struct Areas {
    std::function<void(const std::string& id, const std::string& label, int depth)> open;
    std::function<void(int depth)> close;
    std::function<void(std::size_t node, int depth)> node;
};
void walk(const Topology& topology, const Areas& areas)
{
    const std::vector<Symbol> regions = topology.regions();
    for (std::size_t r = 0; r < regions.size(); ++r) {
        const std::string id = "r" + std::to_string(r);
        areas.open(id, regions[r].str(), 1);
        for (const int zone : topology.zones(regions[r])) {
            areas.open(id + "z" + std::to_string(zone), zoneName(zone), 2);
            for (std::size_t i = 0; i < topology.nodes.size(); ++i) {
                if (topology.nodes[i].region == regions[r] && topology.nodes[i].zone == zone)
                    areas.node(i, 3);
            }
            areas.close(2);
        }
        for (std::size_t i = 0; i < topology.nodes.size(); ++i) {
            if (topology.nodes[i].region == regions[r] && topology.nodes[i].zone < 0)
                areas.node(i, 2);
        }
        areas.close(1);
    }
}

std::string indent(int depth) { return std::string(static_cast<std::size_t>(depth) * 2, ' '); }

std::string orNotStated(const TraitValue& value) { return value.stated() ? value.text : "not stated"; }

std::string worstText(const std::optional<Decimal>& seconds) { return seconds ? grouped(seconds->toString()) + " s at worst" : "not stated"; }

std::string storyText(const TopologyReport& report)
{
    const FailureStory& story = *report.story;
    std::string text = "\n" + failureName(report.topology, story.failure).str() + "\n";
    TextTable table({{"After"}, {"What happens"}, {"Lost"}, {"Source"}});
    for (const FailureEvent& event : story.events)
        table.row({event.outcome == Outcome::GoesOn && event.rto.number == Decimal() ? "at once" : orNotStated(event.rto), event.text.str(),
                   event.outcome == Outcome::GoesOn && event.rpo.number == Decimal() ? "nothing" : orNotStated(event.rpo), event.source});
    text += table.plain();
    text += "\nRecovery time: " + worstText(story.rto) + ". Loss of data: " + worstText(story.rpo) + ".\n";
    for (const CapacityLeft& left : story.capacity) {
        if (left.readers > 0)
            text += printable(report.design.components[left.component].name) + ": " + std::to_string(left.writersLeft) + " of "
                + std::to_string(left.writers) + " that write and " + std::to_string(left.readersLeft) + " of " + std::to_string(left.readers)
                + " that read serve without the user.\n";
    }
    return text + "Lost nodes are " + dollars(story.lostCost) + " of the bill a month; what stands is " + dollars(story.leftCost) + ".\n";
}

/// Each usual failure with the event that takes longest.
std::string survivalText(const TopologyReport& report)
{
    const std::vector<NodeCost> none(report.topology.nodes.size());
    TextTable table({{"What fails"}, {"RTO"}, {"RPO"}, {"What follows"}});
    for (const Failure& failure : usualFailures(report.topology)) {
        const FailureStory story = failureStory(report.topology, none, failure);
        const auto worst = std::find_if(story.events.rbegin(), story.events.rend(), [](const FailureEvent& e) { return e.interrupts(); });
        const std::string follows = story.events.empty() ? "" : worst == story.events.rend() ? story.events.front().text.str() : worst->text.str();
        table.row({failureName(report.topology, failure).str(), worstText(story.rto), worstText(story.rpo), follows});
    }
    return "\nWhat it survives\n" + table.plain();
}

std::string availabilityText(const TopologyReport& report)
{
    const Availability& a = *report.availability;
    const auto percent = [](Decimal share) { return (share * Decimal(100)).toString() + " %"; };
    std::string text = "\nAvailability, our estimate from what vendors promise\n";
    TextTable table({{"Component"}, {"Of a month", Align::Right}, {"Source"}});
    for (std::size_t i = 0; i < a.components.size(); ++i)
        table.row({report.design.components[i].name, a.components[i].share ? percent(*a.components[i].share) : "not stated", a.components[i].source});
    text += table.plain();
    text += "\nAll together " + std::string(a.complete ? "" : "at most ") + percent(a.share.rounded(8)) + ", down " + (a.complete ? "" : "at least ")
        + quantityText(a.minutesDown.rounded(3)) + " minutes a month.\n";
    if (a.riskAdjusted)
        text += "Expected loss " + dollars(*a.expectedLoss) + " a month; with the bill " + dollars(*a.riskAdjusted) + ".\n";
    return text;
}

}  // namespace

std::string topologyText(const TopologyReport& report)
{
    const Topology& t = report.topology;
    std::string text = printable(report.design.name) + "\n\n";
    TextTable nodes({{"Region"}, {"Zone"}, {"Node"}, {"Kind"}, {""}, {"$/month", Align::Right}, {"Id"}});
    for (std::size_t i = 0; i < t.nodes.size(); ++i) {
        const Node& n = t.nodes[i];
        nodes.row({n.region.str(), zoneName(n.zone), n.label, std::string(nodeKindLabel(n.kind)), n.detail,
                   report.costs.empty() ? "" : (report.costs[i].complete ? "" : ">= ") + moneyText(report.costs[i].amortised), n.id});
    }
    text += nodes.plain();
    if (!t.links.empty()) {
        TextTable links({{"From"}, {"To"}, {"Link"}, {"Lag"}, {"Source"}});
        for (const Link& link : t.links)
            links.row({t.nodes[link.from].id, t.nodes[link.to].id, std::string(linkModeLabel(link.mode)), link.lag.text, link.lag.source});
        text += "\n" + links.plain();
    }
    if (!t.assumptions.empty()) {
        text += "\nAssumptions:\n";
        for (const std::string& assumption : t.assumptions)
            text += "- " + assumption + "\n";
    }
    text += report.story ? storyText(report) : survivalText(report);
    if (report.availability)
        text += availabilityText(report);
    return text;
}

std::string topologyMermaid(const TopologyReport& report)
{
    const Topology& t = report.topology;
    std::string text = "flowchart TB\n";
    walk(t,
         {.open = [&](const std::string& id, const std::string& label,
                      int depth) { text += indent(depth) + "subgraph " + id + "[\"" + mermaid(label) + "\"]\n"; },
          .close = [&](int depth) { text += indent(depth) + "end\n"; },
          .node =
              [&](std::size_t i, int depth) {
                  const bool store =
                      t.nodes[i].kind == NodeKind::StorageCopy || t.nodes[i].kind == NodeKind::Volume || t.nodes[i].kind == NodeKind::ObjectStore;
                  text += indent(depth) + "n" + std::to_string(i) + (store ? "[(\"" : "[\"") + joined(linesOf(report, i), "<br/>", mermaid)
                      + (store ? "\")]\n" : "\"]\n");
              }});
    for (const Link& link : t.links) {
        const bool strong = link.mode == LinkMode::Synchronous || link.mode == LinkMode::Quorum;
        text += "  n" + std::to_string(link.from)
            + (strong                                    ? " ==>"
                   : link.mode == LinkMode::Asynchronous ? " -.->"
                                                         : " -->")
            + "|\"" + mermaid(linkText(link)) + "\"| n" + std::to_string(link.to) + "\n";
    }
    for (std::size_t i = 0; i < t.nodes.size(); ++i) {
        const State state = stateOf(report, i);
        if (state != State::Stands)
            text += "  style n" + std::to_string(i) + (state == State::Lost ? " stroke-dasharray:4 4\n" : " stroke-width:4px\n");
    }
    return text;
}

std::string topologyDot(const TopologyReport& report)
{
    const Topology& t = report.topology;
    std::string text = "digraph " + inQuotes(printable(report.design.name)) + " {\n  compound=true;\n  node [shape=box];\n";
    walk(t,
         {.open =
              [&](const std::string& id, const std::string& label, int depth) {
                  text += indent(depth) + "subgraph cluster_" + id + " {\n" + indent(depth + 1) + "label=" + inQuotes(label) + ";\n";
              },
          .close = [&](int depth) { text += indent(depth) + "}\n"; },
          .node =
              [&](std::size_t i, int depth) {
                  const State state = stateOf(report, i);
                  // The line breaks of a label are its own escapes, so they are joined after each line is escaped.
                  std::string label;
                  for (const std::string& line : linesOf(report, i)) {
                      const std::string own = inQuotes(line);
                      label += (label.empty() ? "" : "\\n") + own.substr(1, own.size() - 2);
                  }
                  text += indent(depth) + inQuotes(t.nodes[i].id) + " [label=\"" + label + "\""
                      + (state == State::Lost           ? ", style=dashed"
                             : state == State::Succeeds ? ", style=bold"
                                                        : "")
                      + "];\n";
              }});
    for (const Link& link : t.links) {
        const bool loose = link.mode == LinkMode::Asynchronous;
        text += "  " + inQuotes(t.nodes[link.from].id) + " -> " + inQuotes(t.nodes[link.to].id) + " [label=" + inQuotes(linkText(link))
            + (loose ? ", style=dashed" : "") + "];\n";
    }
    return text + "}\n";
}

std::string topologySvg(const TopologyReport& report)
{
    const Topology& t = report.topology;
    const TopologyLayout layout = layoutOf(t);
    const auto number = [](double value) { return Decimal::fromDouble(value).value_or(Decimal()).rounded(1).toString(); };
    const auto box = [&](const Rect& r, const char* style) {
        return "<rect x=\"" + number(r.x) + "\" y=\"" + number(r.y) + "\" width=\"" + number(r.width) + "\" height=\"" + number(r.height)
            + "\" rx=\"6\" " + style + "/>\n";
    };
    const auto words = [&](double x, double y, std::string_view text, const char* style) {
        return "<text x=\"" + number(x) + "\" y=\"" + number(y) + "\" " + style + ">" + xml(text) + "</text>\n";
    };
    std::string svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + number(layout.width) + " " + number(layout.height) + "\" width=\""
        + number(layout.width) + "\" height=\"" + number(layout.height)
        + "\" font-family=\"Inter, sans-serif\" font-size=\"11\" fill=\"none\" stroke=\"currentColor\">\n<title>" + xml(printable(report.design.name))
        + "</title>\n";
    svg += "<defs><marker id=\"arrow\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"6\" markerHeight=\"6\" orient=\"auto\"><path d=\"M0 0 "
           "8 4 0 8Z\" fill=\"currentColor\" stroke=\"none\"/></marker></defs>\n";
    for (const RegionBox& region : layout.regions)
        svg += box(region.rect, "opacity=\"0.6\"")
            + words(region.rect.x + 12, region.rect.y + 18, region.region.text(),
                    "fill=\"currentColor\" stroke=\"none\" font-weight=\"600\" font-size=\"13\"");
    for (const ZoneBox& zone : layout.zones)
        svg += box(zone.rect, "opacity=\"0.4\" stroke-dasharray=\"4 4\"")
            + words(zone.rect.x + 12, zone.rect.y + 16, zoneName(zone.zone), "fill=\"currentColor\" stroke=\"none\"");
    for (std::size_t i = 0; i < t.links.size(); ++i) {
        std::string points;
        for (const Point p : layout.links[i])
            points += (points.empty() ? "" : " ") + number(p.x) + "," + number(p.y);
        svg += "<polyline points=\"" + points + "\" opacity=\"0.5\" marker-end=\"url(#arrow)\""
            + (t.links[i].mode == LinkMode::Asynchronous ? " stroke-dasharray=\"5 4\"" : "") + "><title>" + xml(linkText(t.links[i]))
            + "</title></polyline>\n";
    }
    for (std::size_t i = 0; i < t.nodes.size(); ++i) {
        const Rect& r = layout.nodes[i];
        const State state = stateOf(report, i);
        svg += "<g id=\"" + xml(t.nodes[i].id) + "\"><title>"
            + xml(joined(linesOf(report, i), ", ", [](std::string_view line) { return std::string(line); })) + "</title>\n";
        svg += box(r, state == State::Lost ? "stroke-dasharray=\"6 4\" opacity=\"0.6\"" : state == State::Succeeds ? "stroke-width=\"3\"" : "");
        const std::size_t most = static_cast<std::size_t>(std::max(r.width / 6.5 - 2, 4.0)), rows = r.height < 50 ? 1 : 3;
        std::vector<std::string> lines = linesOf(report, i);
        lines.resize(std::min(lines.size(), rows));
        double y = r.y + (rows == 1 ? 21 : 18);
        for (const std::string& line : lines) {
            const bool first = &line == &lines.front();
            // Cut between characters, not within one.
            std::string shown = line;
            if (shown.size() > most) {
                std::size_t end = most - 1;
                while (end > 0 && (static_cast<unsigned char>(shown[end]) & 0xC0) == 0x80)
                    --end;
                shown = shown.substr(0, end) + "\u2026";
            }
            svg += words(r.x + 8, y, shown,
                         first ? "fill=\"currentColor\" stroke=\"none\" font-weight=\"600\"" : "fill=\"currentColor\" stroke=\"none\"");
            y += 16;
        }
        svg += "</g>\n";
    }
    return svg + "</svg>\n";
}

}  // namespace costrata
