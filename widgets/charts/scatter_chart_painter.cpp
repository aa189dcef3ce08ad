// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/scatter_chart_painter.h"

#include "charts/text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <unordered_set>

namespace costrata {
namespace {

constexpr double laneHeight = 20, laneGap = 8, legendRow = 18, reach = 14;

QFont tickFont() { return plainFont(11); }
QFont nameFont() { return plainFont(11, QFont::DemiBold); }

void write(QPainter& painter, const QRectF& rect, Qt::Alignment alignment, const QString& text, const QFont& font, const QColor& color)
{
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(rect, static_cast<int>(alignment) | Qt::TextSingleLine | Qt::TextDontClip, QFontMetricsF(font).elidedText(text, Qt::ElideRight, rect.width() + 0.5));
}

QPolygonF polygon(QPointF at, double radius, int corners, double turn)
{
    QPolygonF shape;
    for (int i = 0; i < corners; ++i) {
        const double angle = turn + 2 * M_PI * i / corners;
        shape << at + radius * QPointF(std::sin(angle), -std::cos(angle));
    }
    return shape;
}

}  // namespace

void paintMark(QPainter& painter, QPointF at, double radius, std::size_t style, const Theme& theme, bool outline)
{
    // Seven colours and five shapes have no common divisor: 35 pairs, and neighbours differ in both.
    painter.setBrush(theme.series[style % theme.series.size()]);
    painter.setPen(outline ? QPen(theme.panel, 1.4) : QPen(Qt::NoPen));
    switch (style % 5) {
    case 0: painter.drawEllipse(at, radius, radius); break;
    case 1: painter.drawRect(QRectF(at.x() - 0.86 * radius, at.y() - 0.86 * radius, 1.72 * radius, 1.72 * radius)); break;
    case 2: painter.drawPolygon(polygon(at + QPointF(0, 0.18 * radius), 1.25 * radius, 3, 0)); break;
    case 3: painter.drawPolygon(polygon(at, 1.2 * radius, 4, 0)); break;
    default: painter.drawPolygon(polygon(at - QPointF(0, 0.18 * radius), 1.25 * radius, 3, M_PI)); break;
    }
}

ScatterChartPainter::ScatterChartPainter(const ScatterChart& chart, QSizeF size, const Theme& theme) : m_chart(chart), m_theme(theme), m_size(size)
{
    if (chart.points.empty())
        return;
    placeLegend();
    const double top = (m_legend.empty() ? 0 : m_legend.back().bottom() + 4) + 20, bottom = 40;
    double left = chart.laneText.isEmpty() ? 0 : textWidth(chart.laneText, tickFont());
    for (const Tick& tick : chart.yTicks)
        left = std::max(left, textWidth(tick.text, tickFont()));
    left = std::min(left + 12, 0.3 * size.width());
    QRectF room(left, top, std::max(40.0, size.width() - left - 14), std::max(30.0, size.height() - top - bottom));
    if (!chart.laneText.isEmpty()) {
        m_lane = QRectF(room.left(), chart.laneOnTop ? room.top() : room.bottom() - laneHeight, room.width(), laneHeight);
        chart.laneOnTop ? room.setTop(m_lane.bottom() + laneGap) : room.setBottom(m_lane.top() - laneGap);
    }
    m_plot = room;
    m_xTicks = chart.xScale.ticks(m_plot.width() / 74);
    placeLabels();
}

/// In rows on top.
void ScatterChartPainter::placeLegend()
{
    double x = 0, y = 0;
    for (const ScatterSeries& series : m_chart.series) {
        const double width = 16 + textWidth(series.name, tickFont()) + 14;
        if (x > 0 && x + width > m_size.width()) {
            x = 0;
            y += legendRow;
        }
        if (y + legendRow > m_size.height() / 3)
            break;
        m_legend.emplace_back(x, y, width, legendRow);
        x += width;
    }
}

QPointF ScatterChartPainter::place(std::size_t point) const
{
    const ScatterPoint& p = m_chart.points[point];
    const double x = m_plot.left() + m_chart.xScale.position(p.x) * m_plot.width();
    return {x, p.height ? m_plot.bottom() - (*p.height - m_chart.low) / (m_chart.high - m_chart.low) * m_plot.height() : m_lane.center().y()};
}

/// Names of the front where they do not run into each other: above the step that leads to the next point, else below.
void ScatterChartPainter::placeLabels()
{
    QString last;
    for (std::size_t i = 0; i < m_chart.front.size(); ++i) {
        const auto& [point, name] = m_chart.front[i];
        if (name == last)
            continue;
        const QPointF at = place(point);
        const double width = textWidth(name, nameFont()) + 2;
        const QRectF all(m_plot.united(m_lane.isNull() ? m_plot : m_lane).adjusted(0, -14, 8, 0));
        for (const QPointF corner : {QPointF(at.x() - 2, at.y() - 21), QPointF(at.x() + 8, at.y() + 4), QPointF(at.x() - width - 8, at.y() - 18), QPointF(at.x() - width - 8, at.y() - 7)}) {
            const QRectF rect(corner, QSizeF(width, 15));
            const bool free = all.contains(rect) && std::ranges::none_of(m_labels, [&](const Label& label) { return label.rect.adjusted(-4, 0, 4, 0).intersects(rect); })
                && std::ranges::none_of(m_chart.front, [&](const auto& other) { return other.point != point && rect.adjusted(-3, 1, 3, -1).contains(place(other.point)); });
            if (!free)
                continue;
            m_labels.push_back({i, rect});
            last = name;
            break;
        }
    }
}

void ScatterChartPainter::paint(QPainter& painter) const
{
    if (m_plot.isNull())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintGrid(painter);
    paintPoints(painter);
    paintFront(painter);
    painter.restore();
}

void ScatterChartPainter::paintGrid(QPainter& painter) const
{
    for (std::size_t i = 0; i < m_legend.size(); ++i) {
        paintMark(painter, {m_legend[i].left() + 6, m_legend[i].center().y()}, 4, m_chart.series[i].style, m_theme);
        write(painter, m_legend[i].adjusted(16, 0, -8, 0), Qt::AlignLeft | Qt::AlignVCenter, m_chart.series[i].name, tickFont(), m_theme.text);
    }
    const double head = (m_legend.empty() ? 0 : m_legend.back().bottom() + 2);
    write(painter, QRectF(0, head, m_size.width(), 16), Qt::AlignLeft | Qt::AlignVCenter, m_chart.yLabel, tickFont(), m_theme.muted);
    painter.setRenderHint(QPainter::Antialiasing, false);
    double taken = m_plot.bottom() + 100;
    for (const Tick& tick : m_chart.yTicks) {  // from below
        const double y = std::round(m_plot.bottom() - (tick.value - m_chart.low) / (m_chart.high - m_chart.low) * m_plot.height());
        painter.setPen(QPen(m_theme.line, 1));
        painter.drawLine(QLineF(m_plot.left(), y, m_plot.right(), y));
        if (taken - y < 14)
            continue;
        taken = y;
        write(painter, QRectF(0, y - 8, m_plot.left() - 8, 16), Qt::AlignRight | Qt::AlignVCenter, tick.text, tickFont(), m_theme.muted);
    }
    if (!m_lane.isNull()) {
        painter.fillRect(m_lane, m_theme.raised);
        write(painter, QRectF(0, m_lane.top(), m_plot.left() - 8, m_lane.height()), Qt::AlignRight | Qt::AlignVCenter, m_chart.laneText, tickFont(), m_theme.muted);
    }
    const double bottom = m_lane.isNull() ? m_plot.bottom() : std::max(m_plot.bottom(), m_lane.bottom());
    painter.setPen(QPen(m_theme.faint, 1));
    painter.drawLine(QLineF(m_plot.left(), bottom, m_plot.right(), bottom));
    for (const Tick& tick : m_xTicks) {
        const double x = std::round(m_plot.left() + m_chart.xScale.position(tick.value) * m_plot.width());
        painter.setPen(QPen(m_theme.line, 1, tick.text.isEmpty() ? Qt::DotLine : Qt::SolidLine));
        painter.drawLine(QLineF(x, m_plot.top(), x, m_plot.bottom()));
        write(painter, QRectF(x - 50, bottom + 4, 100, 15), Qt::AlignCenter, tick.text, tickFont(), m_theme.muted);
    }
    write(painter, QRectF(m_plot.left(), bottom + 21, m_plot.width(), 15), Qt::AlignCenter, m_chart.xLabel, tickFont(), m_theme.muted);
    painter.setRenderHint(QPainter::Antialiasing);
}

/// Points of one series that would lie on each other are painted once: there may be a hundred thousand.
void ScatterChartPainter::paintPoints(QPainter& painter) const
{
    std::unordered_set<std::uint64_t> seen;
    painter.setOpacity(0.55);
    for (std::size_t i = m_chart.points.size(); i-- > 0;) {  // the cheap on top
        const QPointF at = place(i);
        const auto cell = static_cast<std::uint64_t>(at.x()) << 40 | static_cast<std::uint64_t>(std::max(0.0, at.y())) << 16 | m_chart.points[i].series;
        if (seen.insert(cell).second)
            paintMark(painter, at, 2.8, m_chart.series[m_chart.points[i].series].style, m_theme);
    }
    painter.setOpacity(1);
}

void ScatterChartPainter::paintFront(QPainter& painter) const
{
    if (m_chart.front.empty())
        return;
    QPolygonF line;
    for (const auto& front : m_chart.front) {
        const QPointF at = place(front.point);
        if (!line.isEmpty())
            line << QPointF(at.x(), line.last().y());
        line << at;
    }
    line << QPointF(m_plot.right(), line.last().y());
    QPen pen(m_theme.text, 1.4);
    pen.setJoinStyle(Qt::MiterJoin);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
    for (const auto& front : m_chart.front)
        paintMark(painter, place(front.point), 5, m_chart.series[m_chart.points[front.point].series].style, m_theme, true);
    for (const Label& label : m_labels) {
        QColor behind = m_theme.panel;
        behind.setAlphaF(0.82F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(behind);
        painter.drawRoundedRect(label.rect.adjusted(-2, 0, 2, 0), 3, 3);
        write(painter, label.rect, Qt::AlignCenter, m_chart.front[label.front].name, nameFont(), m_theme.text);
    }
}

void ScatterChartPainter::paintSelected(QPainter& painter, std::size_t point) const
{
    if (m_plot.isNull() || point >= m_chart.points.size())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.accent, 2));
    painter.drawEllipse(place(point), 8.5, 8.5);
    paintMark(painter, place(point), 5, m_chart.series[m_chart.points[point].series].style, m_theme, true);
    painter.restore();
}

void ScatterChartPainter::paintDetails(QPainter& painter, std::size_t point) const
{
    if (m_plot.isNull() || point >= m_chart.points.size() || !m_chart.details)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintSelected(painter, point);
    const double padding = 10, row = 16, most = std::min(320.0, 0.7 * m_size.width());
    const QStringList details = m_chart.details(point);
    QStringList lines;
    double width = 0;
    for (qsizetype i = 0; i < details.size(); ++i) {
        for (const QString& line : wrapText(details[i], i == 0 ? nameFont() : tickFont(), most - 2 * padding, 3)) {
            lines << line;
            width = std::max(width, textWidth(line, lines.size() == 1 ? nameFont() : tickFont()));
        }
    }
    const QSizeF size(width + 2 * padding, row * static_cast<double>(lines.size()) + 2 * padding - 2);
    const QPointF at = place(point);
    const double left = at.x() + 14 + size.width() <= m_size.width() ? at.x() + 14 : std::max(0.0, at.x() - 14 - size.width());
    const double top = std::clamp(at.y() - size.height() / 2, 0.0, std::max(0.0, m_size.height() - size.height()));
    painter.setPen(QPen(m_theme.line, 1));
    painter.setBrush(m_theme.raised);
    painter.drawRoundedRect(QRectF({left, top}, size), 6, 6);
    QRectF text(left + padding, top + padding - 1, size.width() - 2 * padding, row);
    for (qsizetype i = 0; i < lines.size(); ++i, text.translate(0, row))
        write(painter, text, Qt::AlignLeft | Qt::AlignVCenter, lines[i], i == 0 ? nameFont() : tickFont(), i == 0 ? m_theme.text : m_theme.muted);
    painter.restore();
}

std::optional<std::size_t> ScatterChartPainter::pointAt(QPointF position) const
{
    std::optional<std::size_t> nearest;
    double least = reach * reach;
    const auto look = [&](std::size_t point, double bonus) {
        const QPointF way = place(point) - position;
        const double distance = QPointF::dotProduct(way, way) * bonus;
        if (distance < least) {
            least = distance;
            nearest = point;
        }
    };
    if (m_plot.isNull())
        return nearest;
    for (std::size_t i = 0; i < m_chart.points.size(); ++i)
        look(i, 1);
    for (const auto& front : m_chart.front)
        look(front.point, 0.5);  // what stands on top and larger is meant
    return nearest;
}

}  // namespace costrata
