// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/scatter_chart_view.h"

#include "charts/scatter_chart_painter.h"
#include "theme/text_size.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace costrata {

ScatterChartView::ScatterChartView(QWidget* parent) : ChartView(parent) { setMouseTracking(true); }

void ScatterChartView::setChart(ScatterChart chart)
{
    m_chart = std::move(chart);
    m_selected.reset();
    m_shown.reset();
    setAccessibleDescription(m_chart.description());
    refresh();
}

void ScatterChartView::setSelected(std::optional<std::size_t> point)
{
    m_selected = point;
    update();
}

QPointF ScatterChartView::placeOf(std::size_t point) const { return ScatterChartPainter(m_chart, chartSize(), lightTheme()).place(point) * (textSize() / 100.0); }

void ScatterChartView::paintChart(QPainter& painter, QSizeF size, const Theme& theme) const { ScatterChartPainter(m_chart, size, theme).paint(painter); }

void ScatterChartView::paintOver(QPainter& painter) const
{
    const ScatterChartPainter chart(m_chart, chartSize(), currentTheme());
    if (m_selected)
        chart.paintSelected(painter, *m_selected);
    if (m_shown)
        chart.paintDetails(painter, *m_shown);
}

std::optional<std::size_t> ScatterChartView::pointAt(QPointF position) const { return ScatterChartPainter(m_chart, chartSize(), currentTheme()).pointAt(inChart(position)); }

void ScatterChartView::showDetails(std::optional<std::size_t> point)
{
    if (point == m_shown)
        return;
    m_shown = point;
    setAccessibleDescription(point && m_chart.details ? m_chart.details(*point).join(QStringLiteral(", ")) : m_chart.description());
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    update();
}

void ScatterChartView::mouseMoveEvent(QMouseEvent* event)
{
    const auto point = pointAt(event->position());
    setCursor(point ? Qt::PointingHandCursor : Qt::ArrowCursor);
    showDetails(point);
}

void ScatterChartView::mousePressEvent(QMouseEvent* event)
{
    ChartView::mousePressEvent(event);
    if (const auto point = pointAt(event->position()); point && event->button() == Qt::LeftButton)
        emit chosen(*point);
}

void ScatterChartView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (const auto point = pointAt(event->position()); point && event->button() == Qt::LeftButton)
        emit activated(*point);
}

void ScatterChartView::leaveEvent(QEvent*) { showDetails({}); }

void ScatterChartView::focusOutEvent(QFocusEvent* event)
{
    showDetails({});
    ChartView::focusOutEvent(event);
}

void ScatterChartView::stepAlongFront(std::size_t to)
{
    const std::size_t point = m_chart.front[to].point;
    emit chosen(point);
    showDetails(point);
}

void ScatterChartView::keyPressEvent(QKeyEvent* event)
{
    const auto& front = m_chart.front;
    if (front.empty())
        return ChartView::keyPressEvent(event);
    const auto now = std::ranges::find(front, m_shown.value_or(m_selected.value_or(m_chart.points.size())), &ScatterChart::Front::point);
    const bool none = now == front.end();
    const auto at = static_cast<std::size_t>(now - front.begin());
    switch (event->key()) {
    case Qt::Key_Right: return stepAlongFront(none ? 0 : std::min(at + 1, front.size() - 1));
    case Qt::Key_Left: return stepAlongFront(none ? front.size() - 1 : at - std::min<std::size_t>(at, 1));
    case Qt::Key_Home: return stepAlongFront(0);
    case Qt::Key_End: return stepAlongFront(front.size() - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const auto point = m_shown ? m_shown : m_selected)
            emit activated(*point);
        return;
    case Qt::Key_Escape:
        if (m_shown)
            return showDetails({});
        break;
    default: break;
    }
    ChartView::keyPressEvent(event);
}

}  // namespace costrata
