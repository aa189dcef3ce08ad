// SPDX-License-Identifier: GPL-3.0-or-later
#include "topology/topology_builder.h"

#include <algorithm>

namespace costrata {
namespace {

Serves servesOf(NodeKind kind)
{
    switch (kind) {
    case NodeKind::Writer:
    case NodeKind::Endpoint:
    case NodeKind::Shard:
    case NodeKind::Worker:
    case NodeKind::Replica: return Serves::Writes;
    case NodeKind::Reader:
    case NodeKind::Cache: return Serves::Reads;
    default: return Serves::Nothing;
    }
}

Claims billsOf(NodeKind kind)
{
    switch (kind) {
    case NodeKind::Writer:
    case NodeKind::Endpoint:
    case NodeKind::Shard:
    case NodeKind::Worker:
    case NodeKind::Replica:
    case NodeKind::Cache: return {claim(Category::Compute, Category::License)};
    case NodeKind::Reader: return {claim(Category::Replication)};
    case NodeKind::StorageCopy:
    case NodeKind::Volume:
    case NodeKind::ObjectStore: return {claim(Category::Storage, Category::Io, Category::Backup)};
    default: return {};
    }
}

}  // namespace

TopologyBuilder::TopologyBuilder(Topology& topology, const Service& service, const Settings& settings, std::size_t component, Symbol region)
    : m_topology(&topology), m_component(component), m_region(region), m_traits(service.traitsOf(settings)),
      m_prefix(std::to_string(component + 1) + ".")
{
}

NodeGroup& TopologyBuilder::group(const std::string& id, std::string label, const char* source)
{
    return m_topology->groups.emplace_back(NodeGroup{.id = m_prefix + id, .label = std::move(label), .component = m_component, .source = source});
}

std::size_t TopologyBuilder::node(const NodeGroup& group, NodeSpec spec)
{
    const auto at = std::ranges::find(m_topology->groups, &group, [](const NodeGroup& g) { return &g; });
    const Symbol region = spec.region.empty() ? m_region : spec.region;
    const std::string where = region == m_region ? "" : region.str() + ".";
    std::string label = std::move(spec.label);
    if (label.empty()) {
        label = nodeKindLabel(spec.kind);
        label.front() = static_cast<char>(std::toupper(label.front()));
    }
    m_topology->nodes.push_back({m_prefix + where + spec.id, spec.kind, std::move(label), std::move(spec.detail), region, spec.zone, m_component,
                                 static_cast<std::size_t>(at - m_topology->groups.begin()), spec.serves.value_or(servesOf(spec.kind)), spec.standsIn,
                                 spec.copies, spec.bills.value_or(billsOf(spec.kind))});
    return m_topology->nodes.size() - 1;
}

void TopologyBuilder::linkAll(NodeKind from, std::size_t to, LinkMode mode)
{
    for (std::size_t i = 0; i < m_topology->nodes.size(); ++i) {
        if (m_topology->nodes[i].component == m_component && m_topology->nodes[i].kind == from)
            link(i, to, mode);
    }
}

std::size_t TopologyBuilder::firstOf(NodeKind kind) const
{
    const auto& nodes = m_topology->nodes;
    return static_cast<std::size_t>(std::ranges::find_if(nodes, [&](const Node& n) { return n.component == m_component && n.kind == kind; })
                                    - nodes.begin());
}

std::size_t TopologyBuilder::firstIn(Symbol region) const
{
    const auto& nodes = m_topology->nodes;
    return static_cast<std::size_t>(std::ranges::find_if(nodes, [&](const Node& n) { return n.component == m_component && n.region == region; })
                                    - nodes.begin());
}

void TopologyBuilder::assume(std::string text)
{
    if (std::ranges::find(m_topology->assumptions, text) == m_topology->assumptions.end())
        m_topology->assumptions.push_back(std::move(text));
}

Remedy TopologyBuilder::asStated(std::string what, Actor actor) const
{
    const TraitValue &failover = trait(Trait::Failover), &rpo = trait(Trait::Rpo);
    return {std::move(what), actor, failover, rpo, failover.stated() ? failover.source : rpo.source};
}

Remedy remedy(std::string what, Actor actor, TraitValue rto, TraitValue rpo, const char* source)
{
    return {std::move(what), actor, std::move(rto), std::move(rpo), source};
}

TraitValue statedSeconds(Decimal from, Decimal to, const char* source, const std::string& remark)
{
    Traits written;
    written.seconds(Trait::Failover, from, to, source, remark);
    return written[Trait::Failover];
}

TraitValue statedText(std::string text, const char* source) { return {std::move(text), {}, source}; }

}  // namespace costrata
