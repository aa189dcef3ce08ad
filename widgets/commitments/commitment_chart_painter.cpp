// SPDX-License-Identifier: GPL-3.0-or-later
#include "commitments/commitment_chart_painter.h"

#include "charts/hatch.h"
#include "charts/text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace costrata {
namespace {

constexpr double tickDistance = 36, tickWidth = 62, nameRow = 32, reach = 6;  // reach: how near to an edge the pointer takes it

QFont small(bool strong = false) { return plainFont(11, strong ? QFont::DemiBold : QFont::Normal); }

void write(QPainter& painter, const QRectF& rect, Qt::Alignment alignment, const QString& text, const QFont& font, const QColor& color)
{
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(rect, static_cast<int>(alignment) | Qt::TextSingleLine | Qt::TextDontClip, QFontMetricsF(font).elidedText(text, Qt::ElideRight, rect.width() + 0.5));
}

}  // namespace

double CommitmentChartPainter::topOf(const CommitmentChart& chart)
{
    const double top = std::max(chart.top(), chart.perStep) * 1.08;
    const double step = niceStep(top, 5);
    return std::ceil(top / step) * step;
}

CommitmentChartPainter::CommitmentChartPainter(const CommitmentChart& chart, QSizeF size, const Theme& theme, double top)
    : m_chart(chart), m_theme(theme), m_size(size), m_top(top)
{
    const double height = std::max(30.0, size.height() - 22 - 42);
    m_ticks = linearTicks(0, m_top, height / tickDistance);
    double left = 0;
    for (const Tick& tick : m_ticks)
        left = std::max(left, textWidth(tick.text, small()));
    double names = textWidth(CommitmentChart::tr("On demand above"), small(true));
    for (const CommitmentBand& band : chart.bands)
        names = std::max({names, textWidth(band.name, small(true)), textWidth(band.steps, small())});
    m_nameWidth = size.width() < 360 ? 0 : std::min(names + 4, 0.28 * size.width());
    m_plot = QRectF(left + 10, 22, std::max(30.0, size.width() - left - 10 - m_nameWidth - (m_nameWidth > 0 ? 16 : 8)), height);
}

QColor CommitmentChartPainter::color(std::size_t band) const
{
    // The colour goes with the term, not with what else is stacked below it.
    const CommitmentBand& b = m_chart.bands[band];
    return b.term ? m_theme.series[*b.term % m_theme.series.size()] : m_theme.muted;
}

void CommitmentChartPainter::paint(QPainter& painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    paintGrid(painter);
    paintBands(painter);
    paintUsage(painter);
    paintNames(painter);
}

void CommitmentChartPainter::paintGrid(QPainter& painter) const
{
    write(painter, QRectF(0, 0, m_size.width(), 16), Qt::AlignLeft | Qt::AlignVCenter, m_chart.yLabel, small(), m_theme.muted);
    for (const Tick& tick : m_ticks) {
        const double y = py(tick.value);
        painter.setPen(QPen(m_theme.line, 1));
        painter.drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y));
        write(painter, QRectF(0, y - 8, m_plot.left() - 8, 16), Qt::AlignRight | Qt::AlignVCenter, tick.text, small(), m_theme.muted);
    }
    const auto count = m_chart.usage.size();
    const double baseline = m_plot.bottom() + 6;
    if (m_chart.span == UsageSpan::Week) {
        for (std::size_t day = 0; day < 7; ++day) {
            const double x = px(static_cast<double>(day) * 24);
            if (day) {
                painter.setPen(QPen(m_theme.line, 1, Qt::DotLine));
                painter.drawLine(QPointF(x, m_plot.top()), QPointF(x, m_plot.bottom()));
            }
            write(painter, QRectF(x, baseline, m_plot.width() / 7, 14), Qt::AlignHCenter | Qt::AlignVCenter, m_chart.xTexts[day * 24].section(u' ', 0, 0), small(), m_theme.muted);
        }
    } else {
        const auto every = static_cast<std::size_t>(std::max(1.0, std::ceil(tickWidth * static_cast<double>(count) / m_plot.width())));
        for (std::size_t x = 0; x < count; x += every)
            write(painter, QRectF(px(static_cast<double>(x)) - 2, baseline, tickWidth, 14), Qt::AlignLeft | Qt::AlignVCenter, m_chart.xTexts[x], small(), m_theme.muted);
    }
    write(painter, QRectF(m_plot.left(), baseline + 17, m_plot.width(), 16), Qt::AlignHCenter | Qt::AlignVCenter, m_chart.xLabel, small(), m_theme.muted);
}

void CommitmentChartPainter::paintBands(QPainter& painter) const
{
    const std::size_t count = m_chart.usage.size();
    for (std::size_t b = 0; b < m_chart.bands.size(); ++b) {
        const CommitmentBand& band = m_chart.bands[b];
        QColor fill = color(b);
        fill.setAlphaF(0.22f);
        painter.setPen(Qt::NoPen);
        for (std::size_t x = 0; x < count;) {
            // Runs of one height are one rectangle: no seams, and a small PDF.
            std::size_t end = x + 1;
            const double from = m_chart.below(b, x);
            while (end < count && band.height[end] == band.height[x] && m_chart.below(b, end) == from)
                ++end;
            if (band.height[x] > 0) {
                const QRectF rect(QPointF(px(static_cast<double>(x)), py(from + band.height[x])), QPointF(px(static_cast<double>(end)), py(from)));
                if (band.term)
                    painter.fillRect(rect, fill);
                else
                    hatch(painter, rect, m_theme.faint);
                if (band.term) {
                    painter.setPen(QPen(color(b), 1.6, band.owned ? Qt::DashLine : Qt::SolidLine));
                    painter.drawLine(rect.topLeft(), rect.topRight());
                    painter.setPen(Qt::NoPen);
                }
            }
            x = end;
        }
    }
}

void CommitmentChartPainter::paintUsage(QPainter& painter) const
{
    const std::size_t count = m_chart.usage.size();
    const auto stairs = [&](const std::vector<double>& values, QPainterPath& path, bool forth) {
        for (std::size_t i = 0; i < count; ++i) {
            const std::size_t x = forth ? i : count - 1 - i;
            const double left = px(static_cast<double>(x)), right = px(static_cast<double>(x + 1)), y = py(values[x]);
            const QPointF first(forth ? left : right, y), second(forth ? right : left, y);
            if (path.elementCount() == 0)
                path.moveTo(first);
            else
                path.lineTo(first);
            path.lineTo(second);
        }
    };
    if (!m_chart.most.empty()) {
        QPainterPath range;
        stairs(m_chart.most, range, true);
        stairs(m_chart.least, range, false);
        QColor wash = m_theme.text;
        wash.setAlphaF(0.10f);
        painter.fillPath(range, wash);
    }
    QPainterPath line;
    stairs(m_chart.usage, line, true);
    painter.setPen(QPen(m_theme.text, 1.8, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(line);
}

void CommitmentChartPainter::paintNames(QPainter& painter) const
{
    if (m_nameWidth <= 0)
        return;
    const double x = m_plot.right() + 12;
    const std::size_t last = m_chart.usage.size() - 1;
    // Beside their bands where they end, pushed up where those are thin.
    double free = m_plot.bottom();
    for (std::size_t b = 0; b < m_chart.bands.size(); ++b) {
        const CommitmentBand& band = m_chart.bands[b];
        const double middle = py(m_chart.below(b, last) + band.height[last] / 2);
        const double top = std::min(middle - nameRow / 2, free - nameRow);
        if (top < m_plot.top() - 8)
            break;
        painter.fillRect(QRectF(x - 6, top + 3, 3, nameRow - 8), color(b));
        write(painter, QRectF(x, top, m_nameWidth, 15), Qt::AlignLeft | Qt::AlignVCenter, band.name, small(true), m_theme.text);
        write(painter, QRectF(x, top + 14, m_nameWidth, 15), Qt::AlignLeft | Qt::AlignVCenter, band.owned ? CommitmentChart::tr("%1, owned").arg(band.steps) : band.steps, small(), m_theme.muted);
        free = top;
    }
    if (free - 18 >= m_plot.top() - 8)
        write(painter, QRectF(x, std::min(free - 18, py(std::max(m_chart.usage[last], m_chart.below(m_chart.bands.size(), last))) - 20), m_nameWidth, 15), Qt::AlignLeft | Qt::AlignVCenter,
              m_chart.bands.empty() ? CommitmentChart::tr("All on demand") : CommitmentChart::tr("On demand above"), small(), m_theme.muted);
}

QRectF CommitmentChartPainter::handle(std::size_t b) const
{
    const CommitmentBand& band = m_chart.bands[b];
    if (!band.term)
        return {};
    // In the middle of where it is active.
    std::size_t first = band.height.size(), last = 0;
    for (std::size_t x = 0; x < band.height.size(); ++x) {
        if (band.height[x] > 0) {
            first = std::min(first, x);
            last = x;
        }
    }
    if (first > last)
        return {};
    const std::size_t at = (first + last) / 2;
    const QPointF middle((px(static_cast<double>(first)) + px(static_cast<double>(last + 1))) / 2, py(m_chart.below(b, at) + band.height[at]));
    return QRectF(middle.x() - 14, middle.y() - 4, 28, 8);
}

void CommitmentChartPainter::paintHandles(QPainter& painter, std::optional<std::size_t> active) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t b = 0; b < m_chart.bands.size(); ++b) {
        const QRectF rect = handle(b);
        if (rect.isEmpty())
            continue;
        painter.setPen(QPen(active == b ? m_theme.accent : color(b), active == b ? 2 : 1.4));
        painter.setBrush(m_theme.panel);
        painter.drawRoundedRect(rect, 4, 4);
    }
}

void CommitmentChartPainter::paintValues(QPainter& painter, std::size_t x) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    const double at = (px(static_cast<double>(x)) + px(static_cast<double>(x + 1))) / 2;
    painter.setPen(QPen(m_theme.muted, 1, Qt::DotLine));
    painter.drawLine(QPointF(at, m_plot.top()), QPointF(at, m_plot.bottom()));
    const double top = m_chart.below(m_chart.bands.size(), x);
    QStringList lines{m_chart.xTexts[x], CommitmentChart::tr("Usage %L1").arg(m_chart.usage[x], 0, 'g', 6)};
    for (std::size_t b = m_chart.bands.size(); b-- > 0;) {
        if (m_chart.bands[b].height[x] > 0)
            lines << m_chart.bands[b].name + QStringLiteral(": ") + CommitmentChart::tr("%L1").arg(m_chart.bands[b].height[x], 0, 'g', 6);
    }
    lines << CommitmentChart::tr("On demand %L1").arg(std::max(0.0, m_chart.usage[x] - top), 0, 'g', 6);
    double width = 0;
    for (const QString& line : lines)
        width = std::max(width, textWidth(line, small()));
    QRectF box(at + 10, m_plot.top() + 4, width + 20, 16 * static_cast<double>(lines.size()) + 12);
    if (box.right() > m_plot.right())
        box.moveRight(at - 10);
    painter.setPen(QPen(m_theme.line, 1));
    painter.setBrush(m_theme.raised);
    painter.drawRoundedRect(box, 6, 6);
    for (qsizetype i = 0; i < lines.size(); ++i)
        write(painter, QRectF(box.left() + 10, box.top() + 6 + 16 * static_cast<double>(i), width + 1, 16), Qt::AlignLeft | Qt::AlignVCenter, lines[i], small(i == 0), i == 0 ? m_theme.text : m_theme.muted);
}

std::optional<std::size_t> CommitmentChartPainter::xAt(QPointF position) const
{
    if (!m_plot.contains(position))
        return {};
    return std::min(m_chart.usage.size() - 1, static_cast<std::size_t>((position.x() - m_plot.left()) / m_plot.width() * static_cast<double>(m_chart.usage.size())));
}

std::optional<std::size_t> CommitmentChartPainter::bandAt(QPointF position) const
{
    const auto x = xAt({position.x(), std::clamp(position.y(), m_plot.top(), m_plot.bottom() - 0.5)});
    if (!x)
        return {};
    std::optional<std::size_t> nearest;
    double best = reach;
    for (std::size_t b = 0; b < m_chart.bands.size(); ++b) {
        const CommitmentBand& band = m_chart.bands[b];
        const double distance = std::abs(position.y() - py(m_chart.below(b, *x) + band.height[*x]));
        if (band.term && band.height[*x] > 0 && distance <= best) {
            best = distance;
            nearest = b;
        }
    }
    return nearest;
}

double CommitmentChartPainter::valueAt(double y) const { return (m_plot.bottom() - y) / m_plot.height() * m_top; }

}  // namespace costrata
