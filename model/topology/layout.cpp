// SPDX-License-Identifier: GPL-3.0-or-later
#include "topology/layout.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace costrata {
namespace {

constexpr double nodeWidth = 172, nodeHeight = 62, copyWidth = 82, copyHeight = 34, gap = 8, padding = 12, heading = 26, bandGap = 20;

bool isCopy(const Node& node) { return node.kind == NodeKind::StorageCopy && node.zone != allZones; }

/// From what clients ask to where data lies.
int tierOf(NodeKind kind)
{
    switch (kind) {
    case NodeKind::Proxy: return 0;
    case NodeKind::Coordinator: return 1;
    case NodeKind::LogService: return 3;
    case NodeKind::PageServer: return 4;
    case NodeKind::StorageCopy:
    case NodeKind::Volume:
    case NodeKind::ObjectStore: return 5;
    default: return 2;
    }
}

using Band = std::pair<std::size_t, int>;                // component, tier
using Cell = std::tuple<std::size_t, int, Symbol, int>;  // component, tier, region, zone

struct ByText {
    bool operator()(const Cell& a, const Cell& b) const
    {
        const auto key = [](const Cell& c) { return std::tuple(std::get<0>(c), std::get<1>(c), std::get<2>(c).text(), std::get<3>(c)); };
        return key(a) < key(b);
    }
};
using Cells = std::map<Cell, std::vector<std::size_t>, ByText>;

double heightOf(const Topology& topology, const std::vector<std::size_t>& nodes)
{
    double height = 0;
    std::size_t copies = 0;
    for (const std::size_t i : nodes) {
        if (isCopy(topology.nodes[i]))
            ++copies;
        else
            height += nodeHeight + gap;
    }
    height += static_cast<double>((copies + 1) / 2) * (copyHeight + gap);
    return height;
}

/// Stacks the nodes of a cell from a point on; copies of the data stand two in a row.
void place(const Topology& topology, const std::vector<std::size_t>& nodes, Point at, double width, std::vector<Rect>& rects)
{
    bool second = false;
    for (const std::size_t i : nodes) {
        if (!isCopy(topology.nodes[i])) {
            rects[i] = {at.x, at.y, width, nodeHeight};
            at.y += nodeHeight + gap;
            continue;
        }
        rects[i] = {second ? at.x + copyWidth + gap : at.x, at.y, copyWidth, copyHeight};
        if (second)
            at.y += copyHeight + gap;
        second = !second;
    }
}

/// Whether no node but the ends of a link stands in a vertical line.
bool isFree(double x, double y1, double y2, const std::vector<Rect>& nodes, const Rect& from, const Rect& to)
{
    const double top = std::min(y1, y2), bottom = std::max(y1, y2);
    return std::ranges::none_of(nodes,
                                [&](const Rect& r) { return r != from && r != to && r.x < x && x < r.right() && r.y < bottom && top < r.bottom(); });
}

/// Leaves and enters between the rows, and passes rows that lie between in the margin of the column, so that no link
/// crosses a node.
std::vector<Point> pathBetween(const Rect& from, const Rect& to, const std::vector<Rect>& nodes)
{
    constexpr double margin = 6, nearColumns = 6 * padding;
    const Point a = from.middle(), b = to.middle();
    const bool down = to.y >= from.bottom(), up = to.bottom() <= from.y;
    if (!down && !up) {
        const double x1 = from.right() <= to.x ? from.right() : from.x, x2 = from.right() <= to.x ? to.x : to.right();
        if (std::abs(x2 - x1) <= nearColumns && a.y == b.y)
            return {{x1, a.y}, {x2, b.y}};
        if (std::abs(x2 - x1) <= nearColumns)
            return {{x1, a.y}, {(x1 + x2) / 2, a.y}, {(x1 + x2) / 2, b.y}, {x2, b.y}};
        const double over = std::min(from.y, to.y) - margin;
        return {{a.x, from.y}, {a.x, over}, {b.x, over}, {b.x, to.y}};
    }
    // Where one end is wide enough to be met right above or below the other, the link is straight.
    const auto spans = [](const Rect& r, double x) { return r.x + 4 <= x && x <= r.right() - 4; };
    const double x1 = spans(from, b.x) ? b.x : a.x, x2 = spans(to, x1) ? x1 : b.x;
    const double y1 = down ? from.bottom() : from.y, y2 = down ? to.y : to.bottom();
    const double step = (down ? 1 : -1) * std::min(margin, std::abs(y2 - y1) / 2), last = y2 - step;
    if (isFree(x1, y1, last, nodes, from, to))
        return x1 == x2 ? std::vector<Point>{{x1, y1}, {x2, y2}} : std::vector<Point>{{x1, y1}, {x1, last}, {x2, last}, {x2, y2}};
    const double aside = (to.width <= from.width ? to : from).x - margin;
    return {{x1, y1}, {x1, y1 + step}, {aside, y1 + step}, {aside, last}, {x2, last}, {x2, y2}};
}

}  // namespace

TopologyLayout layoutOf(const Topology& topology)
{
    TopologyLayout layout;
    layout.nodes.resize(topology.nodes.size());
    Cells cells;
    for (std::size_t i = 0; i < topology.nodes.size(); ++i) {
        const Node& node = topology.nodes[i];
        cells[{node.component, tierOf(node.kind), node.region, node.zone}].push_back(i);
    }
    // A band is as high in every region, so that what belongs together stands side by side. What spans the zones comes first.
    std::map<Band, std::pair<double, double>> bands;  // heights of what spans the zones, and of the zones
    for (const auto& [cell, nodes] : cells) {
        auto& [across, within] = bands[{std::get<0>(cell), std::get<1>(cell)}];
        double& height = std::get<3>(cell) == allZones ? across : within;
        height = std::max(height, heightOf(topology, nodes));
    }
    double bottom = padding + heading * 2;
    std::map<Band, double> tops;
    for (const auto& [band, heights] : bands) {
        tops[band] = bottom;
        bottom += heights.first + heights.second + bandGap;
    }

    double left = padding;
    for (const Symbol region : topology.regions()) {
        std::vector<int> columns = topology.zones(region);
        if (columns.empty() || std::ranges::any_of(topology.nodes, [&](const Node& n) { return n.region == region && n.zone == zoneNotStated; }))
            columns.push_back(zoneNotStated);
        const double column = nodeWidth + 2 * padding, width = static_cast<double>(columns.size()) * (column + gap) - gap;
        layout.regions.push_back({region, {left, padding, width + 2 * padding, bottom - padding}});
        for (std::size_t c = 0; c < columns.size(); ++c) {
            const double x = left + padding + static_cast<double>(c) * (column + gap);
            if (columns[c] != zoneNotStated)
                layout.zones.push_back({region, columns[c], {x, padding + heading, column, bottom - heading - 2 * padding}});
            for (const auto& [cell, nodes] : cells) {
                if (std::get<2>(cell) != region || std::get<3>(cell) != columns[c])
                    continue;
                const Band band{std::get<0>(cell), std::get<1>(cell)};
                place(topology, nodes, {x + padding, tops[band] + bands[band].first}, nodeWidth, layout.nodes);
            }
        }
        for (const auto& [cell, nodes] : cells) {
            if (std::get<2>(cell) == region && std::get<3>(cell) == allZones)
                place(topology, nodes, {left + 2 * padding, tops[{std::get<0>(cell), std::get<1>(cell)}]}, width - 2 * padding, layout.nodes);
        }
        left += width + 2 * padding + bandGap;
    }
    layout.width = std::max(left - bandGap + padding, 2 * padding);
    layout.height = bottom + padding;
    for (const Link& link : topology.links)
        layout.links.push_back(pathBetween(layout.nodes[link.from], layout.nodes[link.to], layout.nodes));
    return layout;
}

}  // namespace costrata
