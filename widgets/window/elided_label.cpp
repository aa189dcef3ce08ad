// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/elided_label.h"

#include "theme/theme.h"

#include <QPainter>
#include <QStyle>

namespace costrata {

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRect rect = contentsRect();
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, rect.width());
    style()->drawItemText(&painter, rect, static_cast<int>(alignment()), palette(), isEnabled(), shown, foregroundRole());
    if (const QString tip = shown == text() ? QString() : asToolTip(text()); toolTip() != tip)
        setToolTip(tip);
}

}  // namespace costrata
