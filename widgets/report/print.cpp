// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/print.h"

#include <qcustomplot.h>

namespace costrata {

QColor toneColor(Tone tone)
{
    const Theme& theme = lightTheme();
    switch (tone) {
    case Tone::Muted:
        return theme.muted;
    case Tone::Good:
        return theme.good;
    case Tone::Warn:
        return theme.warn;
    case Tone::Bad:
        return theme.bad;
    case Tone::Normal:
    case Tone::Strong:
        break;
    }
    return theme.text;
}

void print(QCPPainter& painter, const QRectF& rect, Qt::Alignment horizontal, const QString& text, const QFont& font,
           const QColor& color)
{
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(rect, static_cast<int>(horizontal) | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip,
                     QFontMetricsF(font).elidedText(text, Qt::ElideRight, rect.width() + 0.5));
}

void printLine(QCPPainter& painter, QPointF from, QPointF to, const QColor& color)
{
    painter.setPen(QPen(color, 0.75));
    painter.drawLine(QLineF(from, to));
}

void printBox(QCPPainter& painter, const QRectF& rect, const QColor& fill, const QColor& border, double radius)
{
    painter.setPen(border.alpha() ? QPen(border, 1) : QPen(Qt::NoPen));
    painter.setBrush(fill.alpha() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(rect, radius, radius);
}

}  // namespace costrata
