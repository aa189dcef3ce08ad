// SPDX-License-Identifier: GPL-3.0-or-later
#include "commitments/heat_map.h"

#include "charts/text.h"
#include "theme/theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace costrata {
namespace {

constexpr double left = 44, top = 20, bottom = 26;

QString hourText(int hour)
{
    return QLocale().dayName(hour / 24 + 1, QLocale::ShortFormat) + QStringLiteral(" %1:00").arg(hour % 24, 2, 10, QLatin1Char('0'));
}

}  // namespace

HeatMap::HeatMap(QWidget* parent) : ChartView(parent)
{
    setMouseTracking(true);
    setAccessibleName(tr("Usage by hour of the week"));
}

void HeatMap::show(const std::array<double, hoursInWeek>& week, const QString& unit, bool editable)
{
    m_week = week;
    m_unit = unit;
    m_editable = editable;
    m_most = *std::ranges::max_element(week);
    tell();
    refresh();
}

QRectF HeatMap::grid(QSizeF size) const { return QRectF(left, top, std::max(24.0, size.width() - left - 4), std::max(14.0, size.height() - top - bottom)); }

QRectF HeatMap::cell(int hour, QSizeF size) const
{
    const QRectF all = grid(size);
    const double width = all.width() / 24, height = all.height() / 7;
    return QRectF(all.left() + hour % 24 * width, all.top() + hour / 24 * height, width, height);
}

QRectF HeatMap::cell(int hour) const
{
    const QRectF rect = cell(hour, chartSize());
    const double factor = width() / chartSize().width();
    return QRectF(rect.topLeft() * factor, rect.size() * factor);
}

void HeatMap::paintChart(QPainter& painter, QSizeF size, const Theme& theme) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(plainFont(11));
    for (int hour = 0; hour < static_cast<int>(hoursInWeek); ++hour) {
        const double share = m_most > 0 ? m_week[static_cast<std::size_t>(hour)] / m_most : 0;
        const QRectF rect = cell(hour, size).adjusted(1, 1, -1, -1);
        const QColor fill = mixed(theme.window, theme.accent, 0.08 + 0.82 * share);
        painter.setPen(Qt::NoPen);
        painter.setBrush(share > 0 ? fill : theme.window);
        painter.drawRoundedRect(rect, 2, 2);
        if (share <= 0) {  // off is a mark, not a colour alone
            painter.setPen(QPen(theme.faint, 1));
            painter.drawLine(rect.center() - QPointF(3, 0), rect.center() + QPointF(3, 0));
        }
    }
    painter.setPen(theme.muted);
    for (int day = 0; day < 7; ++day)
        painter.drawText(QRectF(0, cell(day * 24, size).top(), left - 8, cell(0, size).height()), Qt::AlignRight | Qt::AlignVCenter, QLocale().dayName(day + 1, QLocale::ShortFormat));
    for (int hour = 0; hour < 24; hour += 3)
        painter.drawText(QRectF(cell(hour, size).left(), 0, 60, top - 4), Qt::AlignLeft | Qt::AlignVCenter, QStringLiteral("%1:00").arg(hour, 2, 10, QLatin1Char('0')));
    const QString most = tr("Darkest: %L1 %2; a dash: nothing runs").arg(m_most, 0, 'g', 6).arg(m_unit);
    painter.drawText(QRectF(left, size.height() - bottom + 6, size.width() - left, bottom - 6), Qt::AlignLeft | Qt::AlignVCenter, most);
}

void HeatMap::paintOver(QPainter& painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(currentTheme().text, 1.6));
    painter.setBrush(Qt::NoBrush);
    const QList<int> hours = chosen();
    if (!hours.isEmpty())
        painter.drawRoundedRect(cell(hours.first(), chartSize()).united(cell(hours.last(), chartSize())), 3, 3);
    if (!m_at || m_from)
        return;
    const QString text = tr("%1: %L2 %3").arg(hourText(*m_at)).arg(m_week[static_cast<std::size_t>(*m_at)], 0, 'g', 6).arg(m_unit);
    painter.setFont(plainFont(11));
    QRectF box(0, 0, textWidth(text, plainFont(11)) + 18, 22);
    box.moveCenter(cell(*m_at, chartSize()).center() - QPointF(0, cell(0, chartSize()).height() / 2 + 14));
    box.moveLeft(std::clamp(box.left(), 2.0, std::max(2.0, chartSize().width() - box.width() - 2)));
    box.moveTop(std::max(box.top(), 2.0));
    painter.setPen(QPen(currentTheme().line, 1));
    painter.setBrush(currentTheme().raised);
    painter.drawRoundedRect(box, 5, 5);
    painter.setPen(currentTheme().text);
    painter.drawText(box, Qt::AlignCenter, text);
}

std::optional<int> HeatMap::hourAt(QPointF position) const
{
    const QRectF all = grid(chartSize());
    if (!all.contains(position))
        return {};
    const int column = std::min(23, static_cast<int>((position.x() - all.left()) / all.width() * 24));
    const int row = std::min(6, static_cast<int>((position.y() - all.top()) / all.height() * 7));
    return row * 24 + column;
}

QList<int> HeatMap::chosen() const
{
    if (!m_at)
        return {};
    const int from = m_from.value_or(*m_at);
    const auto [day, lastDay] = std::minmax({from / 24, *m_at / 24});
    const auto [hour, lastHour] = std::minmax({from % 24, *m_at % 24});
    QList<int> hours;
    for (int d = day; d <= lastDay; ++d) {
        for (int h = hour; h <= lastHour; ++h)
            hours << d * 24 + h;
    }
    return hours;
}

void HeatMap::tell()
{
    setAccessibleDescription(m_at ? tr("%1: %L2 %3").arg(hourText(*m_at)).arg(m_week[static_cast<std::size_t>(*m_at)], 0, 'g', 6).arg(m_unit)
                                  : tr("At most %L1 %2").arg(m_most, 0, 'g', 6).arg(m_unit));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    update();
}

void HeatMap::mousePressEvent(QMouseEvent* event)
{
    m_at = hourAt(inChart(event->position()));
    if (event->button() == Qt::LeftButton && m_editable)
        m_from = m_at;
    update();
}

void HeatMap::mouseMoveEvent(QMouseEvent* event)
{
    const auto at = hourAt(inChart(event->position()));
    if (m_from && !at)
        return;  // the rectangle stays within the week
    m_at = at;
    update();
}

void HeatMap::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_from)
        return;
    const QList<int> hours = chosen();
    m_from.reset();
    emit painted(hours);
    update();
}

void HeatMap::leaveEvent(QEvent*)
{
    if (!m_from)
        m_at.reset();
    update();
}

/// Arrows move, Shift with them spans a rectangle, Space paints it.
void HeatMap::keyPressEvent(QKeyEvent* event)
{
    const int now = m_at.value_or(0);
    const bool spans = m_editable && event->modifiers() & Qt::ShiftModifier;
    const auto go = [&](int hour) {
        if (spans && !m_from)
            m_from = now;
        if (!spans)
            m_from.reset();
        if (hour >= 0 && hour < static_cast<int>(hoursInWeek))
            m_at = hour;
        tell();
    };
    switch (event->key()) {
    case Qt::Key_Right: return go(m_at ? now + 1 : 0);
    case Qt::Key_Left: return go(now - 1);
    case Qt::Key_Down: return go(now + 24);
    case Qt::Key_Up: return go(now - 24);
    case Qt::Key_Space:
        if (m_editable && m_at) {
            const QList<int> hours = chosen();
            m_from.reset();
            emit painted(hours);
        }
        return;
    default: break;
    }
    ChartView::keyPressEvent(event);
}

}  // namespace costrata
