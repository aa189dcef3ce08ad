// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/curve_chart_view.h"

#include "charts/curve_chart_painter.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace costrata {

CurveChartView::CurveChartView(QWidget* parent) : ChartView(parent)
{
    setMouseTracking(true);
    setAccessibleName(tr("Cost curves"));
}

void CurveChartView::setChart(CurveChart chart)
{
    m_chart = std::move(chart);
    if (m_shown && *m_shown >= m_chart.x.size())
        m_shown.reset();
    setAccessibleDescription(m_chart.description());
    refresh();
}

void CurveChartView::paintChart(QPainter& painter, QSizeF size, const Theme& theme) const { CurveChartPainter(m_chart, size, theme).paint(painter); }

void CurveChartView::paintOver(QPainter& painter) const
{
    if (m_shown)
        CurveChartPainter(m_chart, chartSize(), currentTheme()).paintValues(painter, *m_shown);
}

void CurveChartView::showValues(std::optional<std::size_t> index)
{
    if (index == m_shown)
        return;
    m_shown = index;
    setAccessibleDescription(index ? m_chart.valueText(*index) : m_chart.description());
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    update();
}

void CurveChartView::mouseMoveEvent(QMouseEvent* event) { showValues(CurveChartPainter(m_chart, chartSize(), currentTheme()).indexAt(inChart(event->position()))); }

void CurveChartView::leaveEvent(QEvent*) { showValues({}); }

void CurveChartView::focusOutEvent(QFocusEvent* event)
{
    showValues({});
    ChartView::focusOutEvent(event);
}

void CurveChartView::keyPressEvent(QKeyEvent* event)
{
    if (m_chart.x.empty())
        return ChartView::keyPressEvent(event);
    const int last = static_cast<int>(m_chart.x.size()) - 1, now = m_shown ? static_cast<int>(*m_shown) : -1;
    const int stride = event->modifiers() & Qt::ShiftModifier ? 10 : 1;
    const auto go = [&](int index) { showValues(static_cast<std::size_t>(std::clamp(index, 0, last))); };
    switch (event->key()) {
    case Qt::Key_Right: return go(now + stride);
    case Qt::Key_Left: return go(now < 0 ? last : now - stride);
    case Qt::Key_Home: return go(0);
    case Qt::Key_End: return go(last);
    case Qt::Key_Escape:
        if (m_shown)
            return showValues({});
        break;
    default: break;
    }
    ChartView::keyPressEvent(event);
}

}  // namespace costrata
