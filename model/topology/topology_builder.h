// SPDX-License-Identifier: GPL-3.0-or-later
// Where a service writes its nodes and links. Ids, places and shares of the bill follow from what it says.
#pragma once

#include "services/service.h"
#include "topology/topology.h"

#include <optional>

namespace costrata {

struct NodeSpec {
    NodeKind kind;
    std::string id;  ///< within the component and region: "reader-1"
    std::string label = {};   ///< empty: the kind's
    std::string detail = {};
    int zone = zoneNotStated;
    Symbol region = {};  ///< empty: the component's
    std::optional<Serves> serves = {};  ///< none: what the kind serves
    StandsIn standsIn = StandsIn::Never;
    int copies = 1;
    std::optional<Claims> bills = {};  ///< none: what the kind is usually billed as
};

class TopologyBuilder {
public:
    TopologyBuilder(Topology& topology, const Service& service, const Settings& settings, std::size_t component, Symbol region);

    Symbol home() const { return m_region; }
    /// The traits of the chosen configuration.
    const TraitValue& trait(Trait trait) const { return m_traits[trait]; }

    /// The group stays where it is while nodes and groups are added.
    NodeGroup& group(const std::string& id, std::string label, const char* source);
    std::size_t node(const NodeGroup& group, NodeSpec spec);
    void link(std::size_t from, std::size_t to, LinkMode mode, TraitValue lag = {}) { m_topology->links.push_back({from, to, mode, std::move(lag)}); }
    void linkAll(NodeKind from, std::size_t to, LinkMode mode);  ///< from every node of the component of a kind
    void assume(std::string text);

    /// The first node of the component of a kind, or in a region. Precondition: there is one.
    std::size_t firstOf(NodeKind kind) const;
    std::size_t firstIn(Symbol region) const;
    NodeGroup& groupOf(std::size_t node) { return m_topology->groups[m_topology->nodes[node].group]; }

    /// What is done, with the recovery time and loss that the configuration's traits state.
    Remedy asStated(std::string what, Actor actor = Actor::Vendor) const;

private:
    Topology* m_topology;
    std::size_t m_component;
    Symbol m_region;
    Traits m_traits;
    std::string m_prefix;
};

/// For what no trait says; an empty value is not stated.
Remedy remedy(std::string what, Actor actor, TraitValue rto, TraitValue rpo, const char* source);
/// "12 s" as Traits::seconds writes it, for figures that are no trait of the service.
TraitValue statedSeconds(Decimal from, Decimal to, const char* source, const std::string& remark = {});
TraitValue statedText(std::string text, const char* source);

}  // namespace costrata
