// SPDX-License-Identifier: GPL-3.0-or-later
// What an architecture diagram shows, ready to be painted: places, texts in the window's language, and what a failure did.
#pragma once

#include "topology/failure.h"
#include "topology/layout.h"

#include <QPolygonF>
#include <QRectF>
#include <QSize>
#include <QString>

#include <vector>

namespace costrata {

enum class NodeState { Stands, Lost, TakesOver };

struct DiagramNode {
    QRectF rect;
    NodeKind kind;
    bool small;  ///< a copy of the data: room for its name only
    NodeState state = NodeState::Stands;
    std::size_t component = 0;
    QString id, label, detail;
    QString foot;  ///< what it costs a month, or what became of it
    QString help;  ///< all there is to say, in lines
};

/// A region or a zone. Its heading is what can be clicked.
struct DiagramArea {
    QRectF rect;
    bool zone;
    bool lost = false;
    QString name, note;
    QRectF heading() const { return {rect.left(), rect.top(), rect.width(), 26}; }
};

struct DiagramLink {
    QPolygonF path;
    LinkMode mode;
    bool broken = false;  ///< an end of it is lost
    QString label;        ///< its lag; empty where none is stated
    QString help;
};

/// Something that can be chosen and can fail.
struct DiagramPlace {
    Failure failure;
    QRectF rect;
    QString name;
};

/// In pixels at a scale of 1.
struct Diagram {
    QSizeF size;  ///< with the key to the lines below
    std::vector<DiagramArea> areas;  ///< regions before their zones
    std::vector<DiagramLink> links;
    std::vector<DiagramNode> nodes;   ///< as in the topology
    std::vector<DiagramPlace> places;  ///< nodes, as in the topology, then areas
    std::vector<LinkMode> modes;      ///< that the key tells of
    QRectF key;

    bool empty() const { return nodes.empty(); }
    QString description() const;  ///< in words, for those who do not see it
    QSize pictureSize() const { return size.toSize(); }
};

/// `costs` as nodeCosts() gives them; `story` may be null.
Diagram diagramOf(const Topology& topology, const std::vector<NodeCost>& costs, const FailureStory* story);

/// In the window's language: "zone a", "us-east-1", "Writer (1.writer) fails".
QString shownZone(int zone);
QString shownFailure(const Topology& topology, const Failure& failure);
/// "Writer, Reader 1 and 3 more".
QString shownNodes(const Topology& topology, const std::vector<std::size_t>& nodes);
/// "2 minutes at worst" or "not stated".
QString shownWorst(const std::optional<Decimal>& seconds);
QString shownSeconds(Decimal seconds);  ///< "0 s", "35 s", "2 min", "1.5 h"

}  // namespace costrata
