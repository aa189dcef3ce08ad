// SPDX-License-Identifier: GPL-3.0-or-later
// A design's architecture as text, Mermaid, Graphviz, SVG and JSON: what `costrata topology` prints.
#pragma once

#include "topology/availability.h"
#include "topology/failure.h"

namespace costrata {

struct TopologyReport {
    const Design& design;
    const Topology& topology;
    const std::vector<NodeCost>& costs;  ///< empty: costs are left out
    std::optional<FailureStory> story = {};
    std::optional<Availability> availability = {};
};

/// Nodes by region and zone, links, what the vendors state of a loss, the failure story or, without one, what is survived; availability.
std::string topologyText(const TopologyReport& report);
/// Mermaid flowchart, regions and zones as subgraphs; without costs when there are none.
std::string topologyMermaid(const TopologyReport& report);
std::string topologyDot(const TopologyReport& report);
/// Drawn in the colour of the text around it, in the layout of layoutOf(). Lost nodes are dashed, those that take over bold.
std::string topologySvg(const TopologyReport& report);
std::string topologyJson(const TopologyReport& report);

}  // namespace costrata
