// SPDX-License-Identifier: GPL-3.0-or-later
// What stands for an incomplete amount in every chart.
#pragma once

class QColor;
class QPainter;
class QRectF;

namespace costrata {

/// Slanted lines as strokes, in a dashed frame: pattern brushes come out at the wrong scale on paper.
void hatch(QPainter& painter, const QRectF& rect, const QColor& color);

}  // namespace costrata
