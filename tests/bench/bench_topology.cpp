// SPDX-License-Identifier: GPL-3.0-or-later
// How fast a large architecture is made, laid out and broken. Nothing here passes or fails.
#include "topology/failure.h"
#include "topology/layout.h"

#include "design/workspace.h"

#include <chrono>
#include <cstdio>

using namespace costrata;

namespace {

double now() { return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now().time_since_epoch()).count(); }

}  // namespace

int main()
{
    const Service& aurora = *findService("aws.aurora");
    Settings settings(*aurora.parameters);
    const std::size_t readers = aurora.parameters->indexOf("readers").value();
    settings.set(readers, aurora.parameters->parse(readers, "4").value());
    const Design design{"Large", "", std::vector<Component>(20, {"Cluster", &aurora, Symbol(aurora.defaultRegion), settings})};

    const double start = now();
    const Topology topology = topologyOf(design);
    const double made = now();
    const TopologyLayout layout = layoutOf(topology);
    const double placed = now();
    const FailureStory story = failureStory(topology, std::vector<NodeCost>(topology.nodes.size()), parseFailure(topology, "zone:a").value());
    std::printf("%zu nodes, %zu links: topology %.2f ms, layout %.2f ms (%.0f x %.0f), a lost zone %.2f ms (%zu events)\n", topology.nodes.size(),
                topology.links.size(), made - start, placed - made, layout.width, layout.height, now() - placed, story.events.size());
}
