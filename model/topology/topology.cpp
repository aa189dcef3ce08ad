// SPDX-License-Identifier: GPL-3.0-or-later
#include "topology/topology.h"

#include "design/workspace.h"
#include "topology/topology_builder.h"

#include <algorithm>

namespace costrata {
namespace {

struct Names {
    const char *id, *label;
};
const Names kinds[nodeKindCount] = {
    {"writer", "writer"},
    {"standby", "standby"},
    {"reader", "reader"},
    {"endpoint", "endpoint"},
    {"shard", "shard"},
    {"worker", "worker"},
    {"coordinator", "coordinator"},
    {"replica", "replica"},
    {"witness", "witness"},
    {"cache", "cache"},
    {"proxy", "proxy"},
    {"logService", "log service"},
    {"pageServer", "page server"},
    {"storageCopy", "storage copy"},
    {"volume", "volume"},
    {"objectStore", "object store"},
};
const Names modes[] = {
    {"synchronous", "synchronous"}, {"quorum", "quorum"}, {"asynchronous", "asynchronous"}, {"readsFrom", "reads from"}, {"routes", "routes to"},
};

bool isWordPart(char c) { return std::isalnum(static_cast<unsigned char>(c)) || c == '-'; }

/// Whether the text names the region as a word of its own: "us-east-1", not in "us-east-10".
bool names(std::string_view text, std::string_view region)
{
    for (std::size_t at = text.find(region); at != text.npos; at = text.find(region, at + 1)) {
        const std::size_t end = at + region.size();
        if ((at == 0 || !isWordPart(text[at - 1])) && (end == text.size() || !isWordPart(text[end])))
            return true;
    }
    return false;
}

/// How well a node claims a line: the length of the text that it starts with, else 1 for its category, else nothing.
std::size_t claimStrength(const Node& node, const LineItem& line)
{
    std::size_t best = node.bills.has(line.category) ? 1 : 0;
    for (const std::string& text : node.bills.texts) {
        if (line.description.starts_with(text))
            best = std::max(best, text.size() + 1);
    }
    return best;
}

/// The nodes, of those of a component in a region, that a line is for. Regions that are no setting belong to the home.
std::vector<std::size_t> claimants(const Topology& topology, const LineItem& line, Symbol region, Symbol home)
{
    std::vector<std::size_t> best;
    std::size_t strength = 0;
    for (std::size_t i = 0; i < topology.nodes.size(); ++i) {
        const Node& node = topology.nodes[i];
        const bool unnamed = node.region == secondRegion || node.region == witnessRegion;
        if (node.component != line.component || (node.region != region && !(unnamed && region == home)))
            continue;
        const std::size_t own = claimStrength(node, line);
        if (own > strength || (best.empty() && own == strength)) {
            best = {i};  // the first node stands for those that nobody claims
            strength = own;
        } else if (own == strength && own > 0) {
            best.push_back(i);
        }
    }
    return best;
}

}  // namespace

std::string_view nodeKindId(NodeKind kind) { return kinds[static_cast<std::size_t>(kind)].id; }
std::string_view nodeKindLabel(NodeKind kind) { return kinds[static_cast<std::size_t>(kind)].label; }
std::string_view linkModeId(LinkMode mode) { return modes[static_cast<std::size_t>(mode)].id; }
std::string_view linkModeLabel(LinkMode mode) { return modes[static_cast<std::size_t>(mode)].label; }

std::string zoneName(int zone)
{
    if (zone == allZones)
        return "regional";
    if (zone == zoneNotStated)
        return "zone not stated";
    return "zone " + (zone < 26 ? std::string(1, static_cast<char>('a' + zone)) : std::to_string(zone + 1));
}

std::size_t Topology::find(std::string_view id) const { return static_cast<std::size_t>(std::ranges::find(nodes, id, &Node::id) - nodes.begin()); }

std::vector<Symbol> Topology::regions() const
{
    std::vector<Symbol> all;
    for (const Node& node : nodes) {
        if (std::ranges::find(all, node.region) == all.end())
            all.push_back(node.region);
    }
    return all;
}

std::vector<int> Topology::zones(Symbol region) const
{
    std::vector<int> all;
    for (const Node& node : nodes) {
        if (node.region == region && node.zone >= 0)
            all.push_back(node.zone);
    }
    std::ranges::sort(all);
    const auto repeated = std::ranges::unique(all);
    all.erase(repeated.begin(), repeated.end());
    return all;
}

Topology topologyOf(const Design& design)
{
    Topology topology;
    for (std::size_t i = 0; i < design.components.size(); ++i) {
        const Component& component = design.components[i];
        TopologyBuilder builder(topology, *component.service, component.settings, i, component.region);
        component.service->topology(component.settings, builder);
    }
    return topology;
}

std::vector<NodeCost> nodeCosts(const Topology& topology, const Bill& bill)
{
    std::vector<NodeCost> costs(topology.nodes.size());
    for (const LineItem& line : bill.lines) {
        const auto first = std::ranges::find(topology.nodes, line.component, &Node::component);
        if (first == topology.nodes.end())
            continue;
        Symbol region = first->region;
        for (const Node& node : topology.nodes) {
            if (node.component == line.component && node.region != region && names(line.description, node.region.text())) {
                region = node.region;
                break;
            }
        }
        const std::vector<std::size_t> all = claimants(topology, line, region, first->region);
        Decimal copies;
        for (const std::size_t i : all)
            copies += Decimal(topology.nodes[i].copies);
        // The last one takes what rounding leaves, so that the shares sum to the line.
        Money monthly = line.monthly, upfront = line.upfront, amortised = line.amortised();
        for (const std::size_t i : all) {
            const bool last = i == all.back();
            const Decimal own(topology.nodes[i].copies);
            const auto share = [&](Money whole, Money& left) {
                const Money part = last ? left : whole * own / copies;
                left = left - part;
                return part;
            };
            NodeCost& cost = costs[i];
            cost.monthly += share(line.monthly, monthly);
            cost.upfront += share(line.upfront, upfront);
            cost.amortised += share(line.amortised(), amortised);
            cost.complete &= line.complete();
        }
    }
    return costs;
}

}  // namespace costrata
