// SPDX-License-Identifier: GPL-3.0-or-later
// costrata topology: the architecture behind a design's bill, and what a failure does to it.
#include "billed_workspace.h"
#include "output/topology_output.h"

#include <algorithm>
#include <utility>

namespace costrata {
namespace {

std::optional<std::size_t> componentNamed(const Design& design, const QString& name)
{
    const auto found = std::ranges::find(design.components, name.trimmed().toStdString(), &Component::name);
    return found == design.components.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - design.components.begin()));
}

/// The design with "Orders=99.95,Cache=99.9" and "Primary+Copy,A+B" of a command line in place of what it has.
Result<Design> withAvailability(const CommandLine& line, Design design)
{
    const auto unknown = [](const QString& name) { return failure("the design has no component '" + name.trimmed().toStdString() + "'"); };
    for (const QString& entry : line.value("availability").split(u',', Qt::SkipEmptyParts)) {
        const qsizetype at = entry.lastIndexOf(u'=');
        const auto component = componentNamed(design, entry.left(at));
        if (at < 0 || !component)
            return unknown(at < 0 ? entry : entry.left(at));
        const auto percent = Decimal::parse(entry.mid(at + 1).trimmed().remove(u'%').toStdString());
        if (!percent || percent->isNegative() || *percent > Decimal(100))
            return failure("'" + entry.mid(at + 1).toStdString() + "' is no percentage from 0 to 100");
        design.components[*component].uptime = *percent / Decimal(100);
    }
    if (line.has("alternatives")) {
        for (Component& component : design.components)
            component.alternative = 0;
        int number = 0;
        for (const QString& entry : line.value("alternatives").split(u',', Qt::SkipEmptyParts)) {
            ++number;
            for (const QString& name : entry.split(u'+')) {
                const auto component = componentNamed(design, name);
                if (!component)
                    return unknown(name);
                if (std::exchange(design.components[*component].alternative, number) != 0)
                    return failure("component '" + name.trimmed().toStdString() + "' is named twice among the alternatives");
            }
        }
    }
    if (line.has("downtime-cost")) {
        const auto cost = Decimal::parse(line.value("downtime-cost").remove(u'$').trimmed().toStdString());
        if (!cost || cost->isNegative() || *cost > maxDowntimeCost)
            return failure("'" + line.value("downtime-cost").toStdString() + "' is no amount of dollars");
        design.downtimePerHour = Money(*cost);
    }
    return design;
}

int run(const CommandLine& line, Streams streams)
{
    const auto billed = billWorkspace(line);
    if (!billed)
        return wrongInput(streams, billed.error().text());
    if (billed->workspace.designs.empty())
        return wrongInput(streams, "the workspace has no design");
    const auto index = line.has("design") ? billed->find(line.value("design"))
                                          : std::optional(std::min(billed->workspace.baseline, billed->workspace.designs.size() - 1));
    if (!index)
        return wrongInput(streams, "no design '" + line.value("design").toStdString() + "' in the workspace");
    const auto read = withAvailability(line, billed->workspace.designs[*index]);
    if (!read)
        return wrongInput(streams, read.error().text());
    const Design& design = *read;
    const Topology topology = topologyOf(design);
    const std::vector<NodeCost> costs = nodeCosts(topology, billed->bills[*index]);
    TopologyReport report{design, topology, costs};
    report.availability = availabilityOf(design, billed->bills[*index]);
    if (line.has("fail")) {
        const auto failed = parseFailure(topology, line.value("fail").toStdString());
        if (!failed)
            return wrongInput(streams, failed.error().text());
        report.story = failureStory(topology, costs, *failed);
    }
    const QString format = line.value("format");
    streams.out << (format == u"mermaid"    ? topologyMermaid(report)
                        : format == u"dot"  ? topologyDot(report)
                        : format == u"svg"  ? topologySvg(report)
                        : format == u"json" ? topologyJson(report)
                                            : topologyText(report));
    return Done;
}

}  // namespace

const Command topologyCommand{
    .name = "topology",
    .arguments = "FILE",
    .summary = "The architecture behind a design's bill: nodes, zones, links, what a failure does to it, and how available it is.",
    .options = {{"design", "NAME", "The design; the baseline by default."},
                {"fail", "PLACE", "Tell what the loss does of a node (its id), zone:REGION/a or region:REGION."},
                {"availability", "LIST", "Your own figures in percent, as in \"Orders=99.9,Cache=99.5\"; the workspace's or vendors' promises otherwise."},
                {"alternatives", "LIST", "Components any one of which is enough, as in \"Primary+Copy\"."},
                {"downtime-cost", "DOLLARS", "What an hour of downtime costs you: adds the risk-adjusted monthly cost."},
                {"format", "FORMAT", "How to print.", {"text", "mermaid", "dot", "svg", "json"}}},
    .run = run,
};

}  // namespace costrata
