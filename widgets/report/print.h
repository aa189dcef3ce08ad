// SPDX-License-Identifier: GPL-3.0-or-later
// The few strokes that a printed page is made of.
#pragma once

#include "report/blocks.h"
#include "theme/theme.h"

namespace costrata {

QColor toneColor(Tone tone);
/// One line of text, centred in the height of `rect`, elided when it does not fit.
void print(QCPPainter& painter, const QRectF& rect, Qt::Alignment horizontal, const QString& text, const QFont& font,
           const QColor& color);
void printLine(QCPPainter& painter, QPointF from, QPointF to, const QColor& color);
/// A rounded box; a transparent fill or border is left out.
void printBox(QCPPainter& painter, const QRectF& rect, const QColor& fill, const QColor& border, double radius);

}  // namespace costrata
