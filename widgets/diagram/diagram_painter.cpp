// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagram/diagram_painter.h"

#include "charts/text.h"
#include "diagram/node_icons.h"
#include "language/declared.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace costrata {
namespace {

/// The colours of what the nodes are billed as on every other page.
Category categoryOf(NodeKind kind)
{
    switch (kind) {
    case NodeKind::Reader:
    case NodeKind::Standby:
    case NodeKind::Replica:
    case NodeKind::Witness: return Category::Replication;
    case NodeKind::LogService:
    case NodeKind::PageServer:
    case NodeKind::StorageCopy:
    case NodeKind::Volume:
    case NodeKind::ObjectStore: return Category::Storage;
    default: return Category::Compute;
    }
}

QPen penOf(LinkMode mode, const QColor& color)
{
    QPen pen(color, mode == LinkMode::Synchronous ? 2.0 : 1.2);
    pen.setJoinStyle(Qt::RoundJoin);
    if (mode == LinkMode::Asynchronous)
        pen.setDashPattern({5, 3});
    else if (mode == LinkMode::ReadsFrom)
        pen.setDashPattern({1.2, 2.4});
    return pen;
}

QColor linkColor(const DiagramLink& link, const Theme& theme) { return link.broken ? theme.bad : mixed(theme.muted, theme.panel, 0.15); }

void paintText(QPainter& painter, const QRectF& rect, Qt::Alignment alignment, const QString& text, const QFont& font, const QColor& color)
{
    painter.setPen(color);
    painter.setFont(font);
    painter.drawText(rect, static_cast<int>(alignment | Qt::AlignVCenter | Qt::TextSingleLine), QFontMetricsF(font).elidedText(text, Qt::ElideRight, rect.width()));
}

void paintArrow(QPainter& painter, QPointF from, QPointF to, const QColor& color)
{
    const double angle = std::atan2(to.y() - from.y(), to.x() - from.x());
    const auto wing = [&](double turn) { return to - 6 * QPointF(std::cos(angle + turn), std::sin(angle + turn)); };
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(QPolygonF({to, wing(0.45), wing(-0.45)}));
}

void paintIcon(QPainter& painter, NodeKind kind, QPointF at, double scale, const QColor& color)
{
    painter.save();
    painter.translate(at);
    painter.scale(scale, scale);
    painter.setPen(QPen(color, 1.3 / scale, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(nodeIcon(kind));
    painter.restore();
}

/// A cross for what is lost, a tick for what takes over: the state without its colour.
void paintMark(QPainter& painter, NodeState state, QPointF middle, const QColor& color)
{
    painter.setPen(QPen(color, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const auto at = [&](double x, double y) { return middle + QPointF(x, y); };
    if (state == NodeState::Lost) {
        painter.drawLine(at(-3.5, -3.5), at(3.5, 3.5));
        painter.drawLine(at(-3.5, 3.5), at(3.5, -3.5));
    } else {
        painter.drawPolyline(QPolygonF({at(-4, 0.5), at(-1, 3.5), at(4.5, -3)}));
    }
}

}  // namespace

void paintArea(QPainter& painter, const DiagramArea& area, const Theme& theme)
{
    const QColor color = area.lost ? theme.bad : area.zone ? mixed(theme.faint, theme.panel, 0.45) : mixed(theme.faint, theme.panel, 0.6);
    QPen pen(color, area.lost ? 1.6 : 1.1);
    if (area.zone)
        pen.setDashPattern({4, 3});
    painter.setPen(pen);
    QColor wash = area.lost ? theme.bad : area.zone ? QColor(Qt::transparent) : theme.raised;
    if (area.lost)
        wash.setAlphaF(0.06F);
    painter.setBrush(wash);
    painter.drawRoundedRect(area.rect, area.zone ? 7 : 9, area.zone ? 7 : 9);
    const QRectF heading = area.heading().adjusted(12, 0, -12, 0);
    const QFont font = plainFont(area.zone ? 11.5 : 12.5, area.zone ? QFont::Medium : QFont::DemiBold);
    paintText(painter, heading, Qt::AlignLeft, area.name, font, area.lost ? theme.bad : area.zone ? theme.muted : theme.text);
    if (!area.note.isEmpty())
        paintText(painter, heading, Qt::AlignRight, area.note, plainFont(11), area.lost ? theme.bad : theme.muted);
}

void paintLink(QPainter& painter, const DiagramLink& link, const Theme& theme)
{
    if (link.path.size() < 2)
        return;
    const QColor color = linkColor(link, theme);
    painter.setPen(penOf(link.mode, color));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(link.path);
    paintArrow(painter, link.path[link.path.size() - 2], link.path.last(), color);
    if (link.broken && link.path.size() == 2) {  // where many share their way, crosses would hide them
        const QPointF middle = (link.path[link.path.size() / 2 - 1] + link.path[link.path.size() / 2]) / 2;
        paintMark(painter, NodeState::Lost, middle, theme.bad);
    }
}

void paintLinkLabel(QPainter& painter, const DiagramLink& link, const Theme& theme)
{
    if (link.label.isEmpty() || link.path.size() < 2)
        return;
    QLineF longest;
    for (qsizetype i = 1; i < link.path.size(); ++i) {
        const QLineF part(link.path[i - 1], link.path[i]);
        if (part.length() > longest.length())
            longest = part;
    }
    const QFont font = plainFont(10);
    const double width = std::min(textWidth(link.label, font) + 8, 128.0);
    QRectF box(0, 0, width, 14);
    box.moveCenter(longest.center());
    QColor ground = theme.raised;
    ground.setAlphaF(0.92F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(box, 3, 3);
    paintText(painter, box.adjusted(4, 0, -4, 0), Qt::AlignHCenter, link.label, font, link.broken ? theme.bad : theme.muted);
}

void paintNode(QPainter& painter, const DiagramNode& node, const Theme& theme)
{
    const QColor role = theme.categoryColor(categoryOf(node.kind));
    const bool lost = node.state == NodeState::Lost, takes = node.state == NodeState::TakesOver;
    const QColor state = lost ? theme.bad : takes ? theme.good : role;
    QPen pen(lost || takes ? state : mixed(role, theme.line, 0.35), takes ? 2.2 : 1.2);
    if (lost)
        pen.setDashPattern({4, 2.5});
    painter.setPen(pen);
    painter.setBrush(lost ? mixed(theme.panel, theme.bad, 0.05) : theme.panel);
    painter.drawRoundedRect(node.rect, 6, 6);
    const QColor title = lost ? theme.muted : theme.text;
    if (node.small) {
        const QRectF inner = node.rect.adjusted(8, 0, -6, 0);
        paintIcon(painter, node.kind, {inner.left(), inner.center().y() - 6}, 0.75, state);
        const bool marked = node.state != NodeState::Stands;
        paintText(painter, inner.adjusted(17, 0, marked ? -12 : 0, 0), Qt::AlignLeft, node.label, plainFont(11), title);
        if (marked)
            paintMark(painter, node.state, {inner.right() - 4, inner.center().y()}, state);
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(state);
    painter.drawRoundedRect(QRectF(node.rect.left(), node.rect.top() + 8, 3.5, node.rect.height() - 16), 1.5, 1.5);
    const QRectF inner = node.rect.adjusted(13, 5, -9, -5);
    paintIcon(painter, node.kind, {inner.right() - 15, inner.top() + 1}, 1, state);
    if (node.state != NodeState::Stands)
        paintMark(painter, node.state, {inner.right() - 7, inner.bottom() - 8}, state);
    const double line = inner.height() / 3;
    QRectF row(inner.left(), inner.top(), inner.width() - 20, line);
    paintText(painter, row, Qt::AlignLeft, node.label, plainFont(12.5, QFont::DemiBold), title);
    row.translate(0, line);
    paintText(painter, row, Qt::AlignLeft, node.detail, plainFont(11), theme.muted);
    row.translate(0, line);
    paintText(painter, row, Qt::AlignLeft, node.foot, plainFont(11), lost ? theme.bad : takes ? theme.good : theme.text);
}

void paintKey(QPainter& painter, const Diagram& diagram, const Theme& theme)
{
    const QFont font = plainFont(10.5);
    double x = diagram.key.left();
    const double y = diagram.key.center().y() - 4;
    for (const LinkMode mode : diagram.modes) {
        painter.setPen(penOf(mode, theme.muted));
        painter.setBrush(Qt::NoBrush);
        painter.drawLine(QPointF(x, y), QPointF(x + 24, y));
        paintArrow(painter, {x, y}, {x + 28, y}, theme.muted);
        const QString text = declared(linkModeLabel(mode));
        paintText(painter, {x + 34, y - 8, 150, 16}, Qt::AlignLeft, text, font, theme.muted);
        x += 34 + textWidth(text, font) + 22;
    }
}

void paintDiagram(QPainter& painter, const Diagram& diagram, const Theme& theme)
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (const DiagramArea& area : diagram.areas)
        paintArea(painter, area, theme);
    for (const DiagramLink& link : diagram.links)
        paintLink(painter, link, theme);
    for (const DiagramNode& node : diagram.nodes)
        paintNode(painter, node, theme);
    for (const DiagramLink& link : diagram.links)
        paintLinkLabel(painter, link, theme);
    paintKey(painter, diagram, theme);
}

}  // namespace costrata
