// SPDX-License-Identifier: GPL-3.0-or-later
// Painted text that is shaped once: lists and tables repaint at every edit, and most of their texts stay the same.
#pragma once

#include <QFont>
#include <QString>

class QPainter;
class QRect;

namespace costrata {

/// Paints one line in windowFont(pixels, weight), vertically centred, elided at the right when it is too wide, in the
/// painter's pen. Only for the window's thread.
void drawText(QPainter& painter, const QRect& rect, Qt::Alignment horizontal, const QString& text, int pixels, QFont::Weight weight = QFont::Normal);
int cachedTextWidth(const QString& text, int pixels, QFont::Weight weight = QFont::Normal);

}  // namespace costrata
