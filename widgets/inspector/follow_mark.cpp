// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/follow_mark.h"

#include "theme/theme.h"

#include <QMenu>
#include <QPainter>

namespace costrata {

FollowMark::FollowMark(const QString& label, const std::function<void()>& followAgain, const std::function<void()>& followAllAgain, QWidget* parent)
    : QToolButton(parent), m_label(label)
{
    auto* menu = new QMenu(this);
    for (const auto& [text, run] : {std::pair(tr("Follow the workload again"), followAgain), std::pair(tr("Follow it in all fields"), followAllAgain)}) {
        auto* action = new QAction(text, this);
        connect(action, &QAction::triggered, this, run);
        menu->addAction(action);
    }
    setMenu(menu);
    setPopupMode(InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
}

void FollowMark::setDeviation(const QString& text)
{
    setVisible(!text.isEmpty());
    if (text.isEmpty())
        return;
    setToolTip(asToolTip(text));
    setAccessibleName(tr("%1: %2").arg(m_label, text));
}

void FollowMark::paintEvent(QPaintEvent*)
{
    const Theme& t = currentTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(1, 4, -1, -4);
    if (hasFocus() || underMouse()) {
        painter.setPen(hasFocus() ? QPen(t.accent, 1) : QPen(Qt::NoPen));
        painter.setBrush(t.accentWash);
        painter.drawRoundedRect(box.adjusted(.5, .5, -.5, -.5), 5, 5);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.accent);
    painter.drawEllipse(box.center(), 3.5, 3.5);
}

}  // namespace costrata
