// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagram/node_icons.h"

namespace costrata {
namespace {

void line(QPainterPath& p, double x1, double y1, double x2, double y2)
{
    p.moveTo(x1, y1);
    p.lineTo(x2, y2);
}

void drum(QPainterPath& p, double x, double y, double w, double h)
{
    const double lid = w / 3;
    p.addEllipse(QRectF(x, y, w, lid));
    line(p, x, y + lid / 2, x, y + h - lid / 2);
    p.arcTo(QRectF(x, y + h - lid, w, lid), 180, 180);
    p.lineTo(x + w, y + lid / 2);
}

void arrow(QPainterPath& p, QPointF from, QPointF to, QPointF wing1, QPointF wing2)
{
    p.moveTo(from);
    p.lineTo(to);
    p.moveTo(wing1);
    p.lineTo(to);
    p.lineTo(wing2);
}

}  // namespace

QPainterPath nodeIcon(NodeKind kind)
{
    QPainterPath p;
    switch (kind) {
    case NodeKind::Writer:  // a pen
        p.moveTo(3, 13);
        p.lineTo(4, 9.5);
        p.lineTo(11, 2.5);
        p.lineTo(13.5, 5);
        p.lineTo(6.5, 12);
        p.closeSubpath();
        line(p, 9.3, 4.2, 11.8, 6.7);
        break;
    case NodeKind::Standby:  // a shield
        p.moveTo(8, 2);
        p.lineTo(13, 4);
        p.lineTo(13, 8);
        p.quadTo(13, 12, 8, 14);
        p.quadTo(3, 12, 3, 8);
        p.lineTo(3, 4);
        p.closeSubpath();
        break;
    case NodeKind::Reader:  // an open book
        p.moveTo(8, 4.5);
        p.quadTo(5, 2.5, 2, 3.5);
        p.lineTo(2, 12.5);
        p.quadTo(5, 11.5, 8, 13.5);
        p.quadTo(11, 11.5, 14, 12.5);
        p.lineTo(14, 3.5);
        p.quadTo(11, 2.5, 8, 4.5);
        p.lineTo(8, 13.5);
        break;
    case NodeKind::Endpoint:  // a plug socket
        p.addEllipse(QRectF(2, 2, 12, 12));
        line(p, 6, 6.5, 6, 9.5);
        line(p, 10, 6.5, 10, 9.5);
        break;
    case NodeKind::Shard:  // a slice of a whole
        p.moveTo(8, 8);
        p.arcTo(QRectF(2, 2, 12, 12), 90, -120);
        p.closeSubpath();
        p.moveTo(6.5, 2.6);
        p.arcTo(QRectF(2, 2, 12, 12), 105, 215);
        break;
    case NodeKind::Worker:  // a processor
        p.addRect(QRectF(4.5, 4.5, 7, 7));
        for (const double at : {6.5, 9.5}) {
            line(p, at, 2, at, 4.5);
            line(p, at, 11.5, at, 14);
            line(p, 2, at, 4.5, at);
            line(p, 11.5, at, 14, at);
        }
        break;
    case NodeKind::Coordinator:  // one over three
        p.addEllipse(QRectF(6, 2, 4, 4));
        for (const double at : {3.0, 8.0, 13.0}) {
            line(p, 8, 6, at, 10.5);
            p.addEllipse(QPointF(at, 12), 1.5, 1.5);
        }
        break;
    case NodeKind::Replica:  // two alike
        p.addRoundedRect(QRectF(2, 2, 8.5, 8.5), 2, 2);
        p.moveTo(13, 5.5);
        p.lineTo(14, 5.5);
        p.lineTo(14, 14);
        p.lineTo(5.5, 14);
        p.lineTo(5.5, 13);
        break;
    case NodeKind::Witness:  // an eye
        p.moveTo(1.5, 8);
        p.quadTo(8, 1, 14.5, 8);
        p.quadTo(8, 15, 1.5, 8);
        p.addEllipse(QPointF(8, 8), 2, 2);
        break;
    case NodeKind::Cache:  // a flash
        p.moveTo(9, 1.5);
        p.lineTo(3.5, 9);
        p.lineTo(7.5, 9);
        p.lineTo(6.5, 14.5);
        p.lineTo(12.5, 6.5);
        p.lineTo(8.5, 6.5);
        p.closeSubpath();
        break;
    case NodeKind::Proxy:  // two ways
        arrow(p, {2, 5}, {13.5, 5}, {10.5, 2.5}, {10.5, 7.5});
        arrow(p, {14, 11}, {2.5, 11}, {5.5, 8.5}, {5.5, 13.5});
        break;
    case NodeKind::LogService:  // lines of a log
        for (const double at : {3.5, 6.5, 9.5, 12.5}) {
            line(p, 2, at, 3.5, at);
            line(p, 6, at, 14, at);
        }
        break;
    case NodeKind::PageServer:  // a page with a folded corner
        p.moveTo(3.5, 2);
        p.lineTo(9.5, 2);
        p.lineTo(12.5, 5);
        p.lineTo(12.5, 14);
        p.lineTo(3.5, 14);
        p.closeSubpath();
        p.moveTo(9.5, 2);
        p.lineTo(9.5, 5);
        p.lineTo(12.5, 5);
        break;
    case NodeKind::StorageCopy: drum(p, 3, 2, 10, 12); break;
    case NodeKind::Volume:
        drum(p, 2.5, 1.5, 11, 13);
        p.moveTo(2.5, 8);
        p.arcTo(QRectF(2.5, 6.2, 11, 3.6), 180, 180);
        break;
    case NodeKind::ObjectStore:  // a bucket
        p.addEllipse(QRectF(2, 2, 12, 3.6));
        p.moveTo(2, 4);
        p.lineTo(4, 13);
        p.quadTo(8, 15, 12, 13);
        p.lineTo(14, 4);
        break;
    }
    return p;
}

}  // namespace costrata
