// SPDX-License-Identifier: GPL-3.0-or-later
#include "commitments/commitment_chart_view.h"

#include "commitments/commitment_chart_painter.h"
#include "commitments/plan_setup.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace costrata {

CommitmentChartView::CommitmentChartView(QWidget* parent) : ChartView(parent)
{
    setMouseTracking(true);
    setAccessibleName(tr("Usage and commitments"));
}

void CommitmentChartView::setChart(CommitmentChart chart)
{
    m_chart = std::move(chart);
    if (!m_drag)
        m_top = CommitmentChartPainter::topOf(m_chart);
    if (m_shown && *m_shown >= m_chart.usage.size())
        m_shown.reset();
    if (m_active && std::ranges::find(m_chart.bands, m_active, &CommitmentBand::term) == m_chart.bands.end())
        m_active.reset();
    setAccessibleDescription(m_chart.description());
    refresh();
}

void CommitmentChartView::paintChart(QPainter& painter, QSizeF size, const Theme& theme) const
{
    if (!m_chart.usage.empty())
        CommitmentChartPainter(m_chart, size, theme, m_top).paint(painter);
}

void CommitmentChartView::paintOver(QPainter& painter) const
{
    if (m_chart.usage.empty())
        return;
    const CommitmentChartPainter paints(m_chart, chartSize(), currentTheme(), m_top);
    std::optional<std::size_t> active;
    for (std::size_t b = 0; b < m_chart.bands.size(); ++b) {
        if (m_active && m_chart.bands[b].term == m_active)
            active = b;
    }
    paints.paintHandles(painter, active);
    if (m_shown)
        paints.paintValues(painter, *m_shown);
}

std::optional<QPointF> CommitmentChartView::handleOf(std::size_t band) const
{
    const QRectF rect = CommitmentChartPainter(m_chart, chartSize(), currentTheme(), m_top).handle(band);
    return rect.isEmpty() ? std::nullopt : std::optional(rect.center() * (width() / chartSize().width()));
}

int CommitmentChartView::stepsOf(std::size_t band) const
{
    return static_cast<int>(std::lround(*std::ranges::max_element(m_chart.bands[band].height) / m_chart.perStep));
}

void CommitmentChartView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_chart.usage.empty())
        return ChartView::mousePressEvent(event);
    const CommitmentChartPainter paints(m_chart, chartSize(), currentTheme(), m_top);
    if (const auto band = paints.bandAt(inChart(event->position()))) {
        const int steps = stepsOf(*band);
        m_drag = Drag{*m_chart.bands[*band].term, paints.valueAt(inChart(event->position()).y()), steps, steps};
        select(*m_chart.bands[*band].term);
    } else if (const auto x = paints.xAt(inChart(event->position())); x && m_chart.span == UsageSpan::Months) {
        emit monthClicked(static_cast<int>(*x));
    }
}

void CommitmentChartView::mouseMoveEvent(QMouseEvent* event)
{
    if (m_chart.usage.empty())
        return;
    const CommitmentChartPainter paints(m_chart, chartSize(), currentTheme(), m_top);
    if (m_drag) {
        const double moved = (paints.valueAt(inChart(event->position()).y()) - m_drag->startValue) / m_chart.perStep;
        const int steps = static_cast<int>(std::clamp(std::round(m_drag->startSteps + moved), 1.0, static_cast<double>(commitments::maxSteps)));
        if (steps != m_drag->steps) {
            m_drag->steps = steps;
            emit stepsChanged(m_drag->term, steps);
        }
        return;
    }
    const auto band = paints.bandAt(inChart(event->position()));
    setCursor(band ? Qt::SizeVerCursor : Qt::ArrowCursor);
    m_shown = band ? std::nullopt : paints.xAt(inChart(event->position()));
    update();
}

void CommitmentChartView::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_drag) {
        m_drag.reset();
        m_top = CommitmentChartPainter::topOf(m_chart);
        refresh();
        emit gestureEnded();
    }
    ChartView::mouseReleaseEvent(event);
}

void CommitmentChartView::leaveEvent(QEvent*)
{
    m_shown.reset();
    update();
}

void CommitmentChartView::select(std::optional<std::size_t> term)
{
    m_active = term;
    const auto band = std::ranges::find(m_chart.bands, term, &CommitmentBand::term);
    setAccessibleDescription(term && band != m_chart.bands.end() ? tr("%1: %2").arg(band->name, band->steps) : m_chart.description());
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    update();
}

void CommitmentChartView::moveBy(int steps)
{
    const auto band = std::ranges::find(m_chart.bands, m_active, &CommitmentBand::term);
    const int now = stepsOf(static_cast<std::size_t>(band - m_chart.bands.begin()));
    const int then = std::clamp(now + steps, 1, commitments::maxSteps);
    if (then != now)
        emit stepsChanged(*m_active, then);
}

/// Left and Right choose a band, Up and Down move its edge.
void CommitmentChartView::keyPressEvent(QKeyEvent* event)
{
    std::vector<std::size_t> terms;
    for (const CommitmentBand& band : m_chart.bands) {
        if (band.term)
            terms.push_back(*band.term);
    }
    if (terms.empty())
        return ChartView::keyPressEvent(event);
    const auto at = m_active ? std::ranges::find(terms, *m_active) - terms.begin() : -1;
    const auto count = static_cast<std::ptrdiff_t>(terms.size());
    switch (event->key()) {
    case Qt::Key_Right: return select(terms[static_cast<std::size_t>(std::min(at + 1, count - 1))]);
    case Qt::Key_Left: return select(terms[static_cast<std::size_t>(std::max<std::ptrdiff_t>(at - 1, 0))]);
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        if (!m_active)
            return select(terms.front());
        return moveBy((event->key() == Qt::Key_Up || event->key() == Qt::Key_PageUp ? 1 : -1) * (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down ? 1 : 10));
    default: break;
    }
    ChartView::keyPressEvent(event);
}

void CommitmentChartView::keyReleaseEvent(QKeyEvent* event)
{
    if (!event->isAutoRepeat() && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down || event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown))
        emit gestureEnded();
    ChartView::keyReleaseEvent(event);
}

void CommitmentChartView::focusOutEvent(QFocusEvent* event)
{
    select({});
    ChartView::focusOutEvent(event);
}

}  // namespace costrata
