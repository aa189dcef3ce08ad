// SPDX-License-Identifier: GPL-3.0-or-later
// Where the nodes of a topology are drawn: regions side by side, zones as columns in them, components from top to bottom,
// each from what clients ask down to where data lies. One layout for the window's diagram and the SVG.
#pragma once

#include "topology/topology.h"

namespace costrata {

struct Point {
    double x = 0, y = 0;
    friend bool operator==(const Point&, const Point&) = default;
};
struct Rect {
    double x = 0, y = 0, width = 0, height = 0;
    double right() const { return x + width; }
    double bottom() const { return y + height; }
    Point middle() const { return {x + width / 2, y + height / 2}; }
    bool contains(const Rect& r) const { return r.x >= x && r.y >= y && r.right() <= right() && r.bottom() <= bottom(); }
    bool overlaps(const Rect& r) const { return r.x < right() && x < r.right() && r.y < bottom() && y < r.bottom(); }
    friend bool operator==(const Rect&, const Rect&) = default;
};

struct RegionBox {
    Symbol region;
    Rect rect;
};
struct ZoneBox {
    Symbol region;
    int zone;
    Rect rect;
};

/// In pixels at a scale of 1, from the top left. The same topology always gives the same layout; a node that is added moves
/// what stands below and right of it and leaves the order of all others.
struct TopologyLayout {
    double width = 0, height = 0;
    std::vector<RegionBox> regions;
    std::vector<ZoneBox> zones;             ///< none for nodes whose zone is not stated
    std::vector<Rect> nodes;                ///< one per node
    std::vector<std::vector<Point>> links;  ///< one path per link, from border to border, in right angles
};

TopologyLayout layoutOf(const Topology& topology);

}  // namespace costrata
