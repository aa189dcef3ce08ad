// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/tornado_view.h"

#include "theme/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace costrata {

TornadoView::TornadoView(QWidget* parent) : ChartView(parent) { setAccessibleName(tr("What the cost hangs on")); }

void TornadoView::setChart(TornadoChart chart)
{
    m_chart = std::move(chart);
    m_chosen = -1;
    setAccessibleDescription(m_chart.description());
    refresh();
}

void TornadoView::paintChart(QPainter& painter, QSizeF size, const Theme& theme) const { paintTornado(painter, size, m_chart, theme); }

void TornadoView::paintOver(QPainter& painter) const
{
    if (m_chosen < 0)
        return;
    const QRectF row = tornadoRow(m_chart, chartSize(), static_cast<std::size_t>(m_chosen));
    QColor wash = currentTheme().accent;
    wash.setAlphaF(0.10F);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(wash);
    painter.drawRoundedRect(row.adjusted(0, 1, 0, -1), 5, 5);
}

void TornadoView::choose(int bar)
{
    if (bar < 0 || bar >= static_cast<int>(tornadoRows(m_chart, chartSize().height())))
        return;
    m_chosen = bar;
    emit barChosen(bar);
    setAccessibleDescription(m_chart.barText(static_cast<std::size_t>(bar)));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    update();
}

bool TornadoView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const int bar = tornadoBarAt(m_chart, chartSize(), inChart(help->pos()).y()); bar >= 0)
            QToolTip::showText(help->globalPos(), asToolTip(m_chart.barText(static_cast<std::size_t>(bar))), this);
        else
            QToolTip::hideText();
        return true;
    }
    return ChartView::event(event);
}

void TornadoView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        choose(tornadoBarAt(m_chart, chartSize(), inChart(event->position()).y()));
}

void TornadoView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (const int bar = tornadoBarAt(m_chart, chartSize(), inChart(event->position()).y()); bar >= 0)
        emit barActivated(bar);
}

void TornadoView::keyPressEvent(QKeyEvent* event)
{
    const int last = static_cast<int>(tornadoRows(m_chart, chartSize().height())) - 1;
    switch (event->key()) {
    case Qt::Key_Down: return choose(std::min(m_chosen + 1, last));
    case Qt::Key_Up: return choose(m_chosen < 0 ? last : std::max(m_chosen - 1, 0));
    case Qt::Key_Home: return choose(0);
    case Qt::Key_End: return choose(last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_chosen >= 0)
            emit barActivated(m_chosen);
        return;
    default: ChartView::keyPressEvent(event);
    }
}

}  // namespace costrata
