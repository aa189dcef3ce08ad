// SPDX-License-Identifier: GPL-3.0-or-later
// How fast a large architecture is made, laid out, broken and painted. Nothing here passes or fails.
#include "diagram/diagram_painter.h"
#include "diagram/diagram_view.h"
#include "topology/failure.h"
#include "topology/layout.h"

#include "design/workspace.h"

#include <QApplication>
#include <QImage>
#include <QPainter>

#include <chrono>
#include <cstdio>

using namespace costrata;

namespace {

double now() { return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now().time_since_epoch()).count(); }

}  // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    applyTheme(application, ThemeChoice::Light);
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

    const std::vector<NodeCost> costs(topology.nodes.size());
    for (const char* run : {"first", "again"}) {  // the first one shapes the letters
        const double began = now();
        const Diagram diagram = diagramOf(topology, costs, &story);
        const double described = now();
        QImage image(diagram.pictureSize(), QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        const double ready = now();
        paintDiagram(painter, diagram, lightTheme());
        std::printf("%s: laid out and described %.1f ms, all of it painted %.1f ms\n", run, described - began, now() - ready);
    }
    DiagramView view;
    view.resize(1200, 800);
    view.show();
    for (const char* run : {"first", "again"}) {
        const double began = now();
        view.setDiagram(diagramOf(topology, costs, nullptr), false);
        static_cast<void>(view.grab());
        std::printf("%s: into the view and painted at 1200 x 800 %.1f ms\n", run, now() - began);
    }
}
