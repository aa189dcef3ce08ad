// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/curve_chart_painter.h"

#include "charts/text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace costrata {
namespace {

constexpr double nameStep = 15;        // between names at the ends of lines
constexpr double sample = 22;          // a piece of the line before its name
constexpr double legendRow = 18;
constexpr double leadHeight = 4;       // the strip that shows who is cheapest
constexpr double tickDistance = 42, tickWidth = 74;
constexpr std::ptrdiff_t mostMarkTexts = 6;

QFont tickFont() { return plainFont(11); }
QFont nameFont(bool current) { return plainFont(11, current ? QFont::DemiBold : QFont::Normal); }
QFont valueFont(bool strong = false) { return plainFont(11, strong ? QFont::DemiBold : QFont::Normal); }

void write(QPainter& painter, const QRectF& rect, Qt::Alignment alignment, const QString& text, const QFont& font, const QColor& color,
           Qt::TextElideMode elide = Qt::ElideRight)
{
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(rect, static_cast<int>(alignment) | Qt::TextSingleLine | Qt::TextDontClip, QFontMetricsF(font).elidedText(text, elide, rect.width() + 0.5));
}

bool drawn(const SweepPoint& p) { return p.state != PointState::OutOfRange; }

}  // namespace

QPen curvePen(const Theme& theme, std::size_t style, double width)
{
    // Seven colours and five dashes have no common divisor: 35 pairs, and neighbours differ in both. Dots mean "incomplete".
    static const QList<qreal> dashes[] = {{}, {5, 3}, {8, 3, 2, 3}, {12, 4}, {3, 3}};
    QPen pen(theme.series[style % theme.series.size()], width);
    pen.setJoinStyle(Qt::RoundJoin);
    if (const auto& pattern = dashes[style % std::size(dashes)]; !pattern.isEmpty()) {
        pen.setDashPattern(pattern);
        pen.setCapStyle(Qt::FlatCap);
    }
    return pen;
}

CurveChartPainter::CurveChartPainter(const CurveChart& chart, QSizeF size, const Theme& theme) : m_chart(chart), m_theme(theme), m_size(size)
{
    if (chart.x.size() < 2 || chart.curves.empty())
        return;
    chooseRange();
    m_plot = QRectF(0, 0, 10, 10);
    // The height decides on the ticks, the ticks on the width at the left: settle from the outside in.
    const double bottom = 42 + leadHeight, top = 24;
    double widest = 0, legendWidth = 0;
    for (const Curve& curve : chart.curves) {
        widest = std::max(widest, textWidth(curve.name, nameFont(true)));
        legendWidth = std::max(legendWidth, sample + 8 + textWidth(curve.name, nameFont(true)) + 18);
    }
    m_nameWidth = std::min(sample + 6 + widest, 0.3 * size.width());
    m_beside = size.width() >= 460 && nameStep * static_cast<double>(chart.curves.size()) <= size.height() - top - bottom;
    double legendHeight = 0;
    if (!m_beside) {
        legendWidth = std::min(legendWidth, size.width());
        const auto perRow = static_cast<std::size_t>(std::max(1.0, std::floor(size.width() / legendWidth)));
        const auto rows = std::min((chart.curves.size() + perRow - 1) / perRow, static_cast<std::size_t>(std::max(1.0, size.height() / 3 / legendRow)));
        legendHeight = legendRow * static_cast<double>(rows) + 6;
        for (std::size_t i = 0; i < std::min(chart.curves.size(), rows * perRow); ++i)
            m_legend.push_back({legendWidth * static_cast<double>(i % perRow), size.height() - legendHeight + 6 + legendRow * static_cast<double>(i / perRow), legendWidth - 12, legendRow});
    }
    const double height = std::max(20.0, size.height() - top - bottom - legendHeight);
    m_yTicks = linearTicks(m_low, m_high, height / tickDistance);
    double left = 0;
    for (const Tick& tick : m_yTicks)
        left = std::max(left, textWidth(tick.text, tickFont()));
    left += 12;
    const double right = m_beside ? m_nameWidth + 18 : 12;
    m_plot = QRectF(left, top, std::max(20.0, size.width() - left - right), height);
    m_xTicks = chart.xScale.ticks(m_plot.width() / tickWidth);
    if (m_beside)
        placeNames();
}

void CurveChartPainter::chooseRange()
{
    double low = std::numeric_limits<double>::max(), high = std::numeric_limits<double>::lowest();
    const auto take = [&](double y) {
        low = std::min(low, y);
        high = std::max(high, y);
    };
    for (const Curve& curve : m_chart.curves) {
        for (std::size_t i = 0; i < curve.points.size(); ++i) {
            if (drawn(curve.points[i]))
                take(curve.y(i));
        }
        for (const auto* edge : {&curve.low, &curve.high})
            std::ranges::for_each(*edge, [&](Money m) { take(m.dollars().toDouble()); });
    }
    if (low > high)
        low = 0, high = 1;  // nothing to draw
    // From zero, unless that would squeeze all that differs into a thin strip.
    if (low >= 0 && low < 0.7 * high)
        low = 0;
    else if (low > 0)
        low = std::max(0.0, low - 0.4 * std::max(high - low, 0.02 * high));
    if (high - low <= 0)
        high = low + 1;
    const double step = niceStep(high - low, 6);
    m_low = std::floor(low / step) * step;
    m_high = std::ceil(high / step + 0.05) * step;
}

/// Each name as near to the end of its line as its neighbours let it be.
void CurveChartPainter::placeNames()
{
    for (std::size_t c = 0; c < m_chart.curves.size(); ++c) {
        const auto& points = m_chart.curves[c].points;
        const auto last = std::find_if(points.rbegin(), points.rend(), drawn);
        const double y = last == points.rend() ? m_plot.bottom() : py(m_chart.curves[c].y(static_cast<std::size_t>(points.rend() - last) - 1));
        m_names.push_back({c, y, y});
    }
    std::ranges::stable_sort(m_names, {}, &Name::lineEnd);
    const auto push = [&](double& from, double to) { from = std::max(from, to); };
    double free = m_plot.top() + 2;
    for (Name& name : m_names) {
        push(name.y, free);
        free = name.y + nameStep;
    }
    free = m_plot.bottom() - 2;
    for (auto name = m_names.rbegin(); name != m_names.rend(); ++name) {
        name->y = std::min(name->y, free);
        free = name->y - nameStep;
    }
}

void CurveChartPainter::paint(QPainter& painter) const
{
    if (m_plot.isNull())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintGrid(painter);
    paintBands(painter);
    for (const bool current : {false, true}) {  // the current design on top
        for (const Curve& curve : m_chart.curves) {
            if (curve.current == current)
                paintCurve(painter, curve);
        }
    }
    paintMarks(painter);
    paintNames(painter);
    painter.restore();
}

void CurveChartPainter::paintGrid(QPainter& painter) const
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const Tick& tick : m_yTicks) {
        const double y = std::round(py(tick.value));
        painter.setPen(QPen(tick.value == m_low ? m_theme.faint : m_theme.line, 1));
        painter.drawLine(QLineF(m_plot.left(), y, m_plot.right(), y));
        write(painter, QRectF(0, y - 8, m_plot.left() - 8, 16), Qt::AlignRight | Qt::AlignVCenter, tick.text, tickFont(), m_theme.muted);
    }
    const double under = m_plot.bottom() + leadHeight + 4;
    for (const Tick& tick : m_xTicks) {
        const double x = std::round(px(tick.value));
        painter.setPen(QPen(m_theme.line, 1, tick.text.isEmpty() ? Qt::DotLine : Qt::SolidLine));
        if (m_chart.xScale.logarithmic)
            painter.drawLine(QLineF(x, m_plot.top(), x, m_plot.bottom()));
        write(painter, QRectF(x - 50, under, 100, 15), Qt::AlignCenter, tick.text, tickFont(), m_theme.muted);
    }
    write(painter, QRectF(0, 0, m_size.width(), 16), Qt::AlignLeft | Qt::AlignVCenter, m_chart.yLabel, tickFont(), m_theme.muted);
    write(painter, QRectF(m_plot.left(), under + 16, m_plot.width(), 15), Qt::AlignHCenter | Qt::AlignVCenter, m_chart.xLabel, tickFont(), m_theme.muted);
    if (m_chart.now && m_chart.xScale.position(*m_chart.now) >= 0 && m_chart.xScale.position(*m_chart.now) <= 1) {
        const double x = std::round(px(*m_chart.now));
        painter.setPen(QPen(m_theme.faint, 1, Qt::DotLine));
        painter.drawLine(QLineF(x, m_plot.top() - 4, x, m_plot.bottom()));
        const bool free = x - 30 > textWidth(m_chart.yLabel, tickFont());  // else beside the line, below the label of the axis
        write(painter, free ? QRectF(x - 30, m_plot.top() - 19, 60, 14) : QRectF(x + 4, m_plot.top() - 2, 60, 14), free ? Qt::AlignCenter : Qt::AlignLeft | Qt::AlignVCenter,
              ChartText::tr("now"), tickFont(), m_theme.muted);
    }
    for (const CurveLead& lead : m_chart.leads) {
        if (lead.curve && lead.to > lead.from)
            painter.fillRect(QRectF(QPointF(px(lead.from), m_plot.bottom() + 2), QPointF(px(lead.to), m_plot.bottom() + 2 + leadHeight)),
                             m_theme.series[m_chart.curves[*lead.curve].style % m_theme.series.size()]);
    }
    painter.setRenderHint(QPainter::Antialiasing);
}

void CurveChartPainter::paintBands(QPainter& painter) const
{
    for (const Curve& curve : m_chart.curves) {
        if (curve.low.empty())
            continue;
        QPolygonF area;
        for (std::size_t i = 0; i < m_chart.x.size(); ++i)
            area << QPointF(px(m_chart.x[i]), py(curve.high[i].dollars().toDouble()));
        for (std::size_t i = m_chart.x.size(); i-- > 0;)
            area << QPointF(px(m_chart.x[i]), py(curve.low[i].dollars().toDouble()));
        QColor wash = m_theme.series[curve.style % m_theme.series.size()];
        wash.setAlphaF(curve.current ? 0.20F : 0.12F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(wash);
        painter.drawPolygon(area);
    }
}

void CurveChartPainter::paintCurve(QPainter& painter, const Curve& curve) const
{
    const QPen whole = curvePen(m_theme, curve.style, curve.current ? 2.6 : 1.8);
    QPen dotted(whole.color(), whole.widthF());
    dotted.setDashPattern({1, 2.2});
    dotted.setCapStyle(Qt::FlatCap);
    painter.setBrush(Qt::NoBrush);
    QPolygonF line;
    bool complete = true;
    const auto flush = [&] {
        if (line.size() > 1) {
            painter.setPen(complete ? whole : dotted);
            painter.drawPolyline(line);
        }
        line.clear();
    };
    for (std::size_t i = 0; i < curve.points.size(); ++i) {
        const SweepPoint& p = curve.points[i];
        if (!drawn(p)) {
            flush();
            continue;
        }
        const QPointF at(px(m_chart.x[i]), py(curve.y(i)));
        if (const bool now = p.state == PointState::Complete; now != complete) {
            line << at;
            flush();
            complete = now;
        }
        line << at;
    }
    flush();
}

void CurveChartPainter::paintMarks(QPainter& painter) const
{
    double taken = -1;  // texts stand in one row on top and must not run into each other
    for (const CurveMark& mark : m_chart.marks) {
        const QPointF at(px(mark.x), py(mark.y));
        if (!mark.cheapest) {
            painter.setPen(QPen(m_theme.muted, 1.2));
            painter.setBrush(m_theme.panel);
            painter.drawEllipse(at, 3, 3);
            continue;
        }
        painter.setPen(QPen(m_theme.good, 1, Qt::DashLine));
        painter.drawLine(QLineF(at.x(), at.y() + 5, at.x(), m_plot.bottom()));
        painter.setPen(QPen(m_theme.good, 1.6));
        painter.setBrush(m_theme.panel);
        painter.drawEllipse(at, 4.5, 4.5);
        const double width = textWidth(mark.text, valueFont(true)) + 8;
        const double left = std::clamp(at.x() - width / 2, m_plot.left(), std::max(m_plot.left(), m_plot.right() - width));
        if (std::ranges::count(m_chart.marks, true, &CurveMark::cheapest) > mostMarkTexts || left < taken)
            continue;
        taken = left + width + 4;
        // Near the axis, where the dashed line leads the eye and the curves seldom are; else above them.
        const QRectF box(left, at.y() > m_plot.bottom() - 30 ? at.y() - 26 : m_plot.bottom() - 19, width, 16);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.panel);
        painter.drawRoundedRect(box, 3, 3);
        write(painter, box, Qt::AlignCenter, mark.text, valueFont(true), m_theme.good);
    }
}

void CurveChartPainter::paintName(QPainter& painter, const Curve& curve, QRectF rect) const
{
    painter.setPen(curvePen(m_theme, curve.style, curve.current ? 2.6 : 1.8));
    painter.drawLine(QLineF(rect.left(), rect.center().y(), rect.left() + sample, rect.center().y()));
    rect.setLeft(rect.left() + sample + 6);
    write(painter, rect, Qt::AlignLeft | Qt::AlignVCenter, curve.name, nameFont(curve.current), m_theme.text);
}

void CurveChartPainter::paintNames(QPainter& painter) const
{
    for (std::size_t i = 0; i < m_legend.size(); ++i)
        paintName(painter, m_chart.curves[i], m_legend[i]);
    for (const Name& name : m_names) {
        painter.setPen(QPen(m_theme.line, 1));
        painter.drawLine(QLineF(m_plot.right() + 1, name.lineEnd, m_plot.right() + 12, name.y));
        paintName(painter, m_chart.curves[name.curve], QRectF(m_plot.right() + 14, name.y - 8, m_nameWidth, 16));
    }
}

std::optional<std::size_t> CurveChartPainter::indexAt(QPointF position) const
{
    if (m_plot.isNull() || !m_plot.adjusted(-6, 0, 6, 20).contains(position))
        return {};
    return m_chart.nearest((position.x() - m_plot.left()) / m_plot.width());
}

void CurveChartPainter::paintValues(QPainter& painter, std::size_t index) const
{
    if (m_plot.isNull() || index >= m_chart.x.size())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double x = px(m_chart.x[index]);
    painter.setPen(QPen(m_theme.faint, 1));
    painter.drawLine(QLineF(x, m_plot.top(), x, m_plot.bottom()));
    for (const Curve& curve : m_chart.curves) {
        if (!drawn(curve.points[index]))
            continue;
        painter.setPen(QPen(m_theme.panel, 1.5));
        painter.setBrush(m_theme.series[curve.style % m_theme.series.size()]);
        painter.drawEllipse(QPointF(x, py(curve.y(index))), 4, 4);
    }

    const auto order = m_chart.order(index);
    const double row = 16, padding = 9;
    const auto room = static_cast<std::size_t>(std::max(1.0, (m_plot.height() - 2 * padding - row) / row));
    const std::size_t rows = std::min(order.size(), room);
    double names = 0, values = 0;
    for (std::size_t r = 0; r < rows; ++r) {
        const Curve& curve = m_chart.curves[order[r]];
        names = std::max(names, textWidth(curve.name, nameFont(true)));
        values = std::max(values, textWidth(m_chart.costText(curve, index), valueFont(true)));
    }
    names = std::min(names, 0.4 * m_size.width());
    const double width = std::max(sample + 6 + names + 16 + values, textWidth(m_chart.xTexts[index], valueFont(true))) + 2 * padding;
    const double left = x + 12 + width <= m_size.width() ? x + 12 : std::max(0.0, x - 12 - width);
    const QRectF box(left, m_plot.top() + 4, width, row * static_cast<double>(rows + 1) + 2 * padding - 2);
    painter.setPen(QPen(m_theme.line, 1));
    painter.setBrush(m_theme.raised);
    painter.drawRoundedRect(box, 6, 6);
    QRectF place(box.left() + padding, box.top() + padding - 2, width - 2 * padding, row);
    const QString more = rows < order.size() ? ChartText::tr("  (the %1 lowest)").arg(rows) : QString();
    write(painter, place, Qt::AlignLeft | Qt::AlignVCenter, m_chart.xTexts[index] + more, valueFont(true), m_theme.text);
    for (std::size_t r = 0; r < rows; ++r) {
        const Curve& curve = m_chart.curves[order[r]];
        place.translate(0, row);
        paintName(painter, curve, place.adjusted(0, 0, -values - 8, 0));
        const bool known = curve.points[index].state == PointState::Complete;
        write(painter, place, Qt::AlignRight | Qt::AlignVCenter, m_chart.costText(curve, index), valueFont(r == 0), known ? m_theme.text : m_theme.warn);
    }
    painter.restore();
}

}  // namespace costrata
