// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/choice_button.h"

#include <QPainter>
#include <QStyleOptionButton>

namespace costrata {

ChoiceButton::ChoiceButton(QWidget* parent) : QPushButton(parent)
{
    setProperty("role", QStringLiteral("choice"));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void ChoiceButton::paintEvent(QPaintEvent*)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    QPainter painter(this);
    style()->drawControl(QStyle::CE_PushButton, &option, &painter, this);
    const QRect room = rect().adjusted(9, 0, -26, 0);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::Text));
    painter.drawText(room, Qt::AlignVCenter | Qt::TextSingleLine, fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
}

}  // namespace costrata
