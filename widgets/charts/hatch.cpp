// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/hatch.h"

#include <QPainter>

#include <algorithm>

namespace costrata {

void hatch(QPainter& painter, const QRectF& rect, const QColor& color)
{
    painter.save();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, 1));
    for (double x = rect.left() - rect.height() + 2; x < rect.right(); x += 5) {
        // Clipped by arithmetic, so that no clip path has to be undone.
        const double from = std::max(0.0, rect.left() - x), to = std::min(rect.height(), rect.right() - x);
        if (from < to)
            painter.drawLine(QLineF(x + from, rect.bottom() - from, x + to, rect.bottom() - to));
    }
    painter.setPen(QPen(color, 1, Qt::DashLine));
    painter.drawRect(rect);
    painter.restore();
}

}  // namespace costrata
