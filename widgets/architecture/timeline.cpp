// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/timeline.h"

#include "charts/text.h"
#include "theme/text_size.h"
#include "theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace costrata {
namespace {

constexpr double lineHeight = 104, axisY = 34, leastGap = 96, edge = 48;

QColor colorOf(const TimelinePoint& point, const Theme& theme)
{
    if (point.failure)
        return theme.bad;
    switch (point.severity) {
    case Severity::Fine: return theme.good;
    case Severity::Interrupted: return theme.accent;
    case Severity::Unknown: return theme.warn;
    }
    return theme.muted;
}

}  // namespace

std::vector<TimelinePoint> timelineOf(const Topology& topology, const FailureStory& story)
{
    std::vector<TimelinePoint> points{{Timeline::tr("0 s"), shownFailure(topology, story.failure), 0.0, Severity::Interrupted, true}};
    for (const FailureEvent& event : story.events) {
        const bool fine = event.outcome == Outcome::GoesOn;
        TimelinePoint point{eventTime(event), {}, {}, fine ? Severity::Fine : event.rto.number ? Severity::Interrupted : Severity::Unknown, false};
        if (event.rto.number)
            point.seconds = event.rto.number->toDouble();
        // What is alike for many groups is told once: the list beside the line has them all.
        point.what = fine ? Timeline::tr("the rest goes on")
                          : Timeline::tr("%1: %2").arg(shownNodes(topology, {event.lost.front()}), outcomeText(topology, event));
        const auto same = [&](const TimelinePoint& p) { return !p.failure && p.when == point.when && p.severity == point.severity && (fine || p.what == point.what); };
        if (std::ranges::none_of(points, same))
            points.push_back(std::move(point));
    }
    return points;
}

std::vector<double> timelinePlaces(const std::vector<TimelinePoint>& points, double width)
{
    std::vector<double> places;
    if (points.empty())
        return places;
    const auto unknown = std::ranges::count_if(points, [](const TimelinePoint& p) { return !p.seconds; });
    double longest = 0;
    for (const TimelinePoint& p : points)
        longest = std::max(longest, p.seconds.value_or(0));
    const double room = width - 2 * edge, gap = std::min(leastGap, room / std::max<double>(1, static_cast<double>(points.size()) - 1));
    const double stated = room - gap * static_cast<double>(unknown);
    for (const TimelinePoint& p : points) {
        const double wanted = p.seconds && longest > 0 ? edge + stated * std::log1p(*p.seconds) / std::log1p(longest) : p.seconds ? edge : edge + stated + gap;
        places.push_back(places.empty() ? wanted : std::max(wanted, places.back() + gap));
    }
    // Those that were pushed out come back, and push the ones before them.
    double end = width - edge;
    for (auto it = places.rbegin(); it != places.rend(); ++it) {
        *it = std::min(*it, end);
        end = *it - gap;
    }
    return places;
}

Timeline::Timeline(QWidget* parent) : ChartView(parent) { setAccessibleName(tr("What happens after the failure")); }

QSize Timeline::minimumSizeHint() const { return {scaled(220), scaled(static_cast<int>(lineHeight))}; }

void Timeline::setPoints(std::vector<TimelinePoint> points)
{
    m_points = std::move(points);
    QStringList words;
    for (const TimelinePoint& p : m_points)
        words << p.when + QStringLiteral(": ") + p.what;
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    refresh();
}

void Timeline::paintChart(QPainter& painter, QSizeF size, const Theme& theme) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    const std::vector<double> places = timelinePlaces(m_points, size.width());
    if (places.empty())
        return;
    for (std::size_t i = 0; i + 1 < places.size(); ++i) {
        QPen pen(mixed(theme.faint, theme.panel, 0.4), 3, Qt::SolidLine, Qt::FlatCap);
        if (!m_points[i + 1].seconds) {
            pen.setWidthF(2);
            pen.setDashPattern({2, 3});
        }
        painter.setPen(pen);
        painter.drawLine(QPointF(places[i], axisY), QPointF(places[i + 1], axisY));
    }
    for (std::size_t i = 0; i < places.size(); ++i) {
        const TimelinePoint& point = m_points[i];
        const QColor color = colorOf(point, theme);
        const double left = i == 0 ? 0 : (places[i - 1] + places[i]) / 2 + 4, right = i + 1 == places.size() ? size.width() : (places[i] + places[i + 1]) / 2 - 4;
        const double half = std::min({places[i] - left, right - places[i], 120.0});
        painter.setFont(plainFont(11.5, QFont::DemiBold));
        painter.setPen(color);
        painter.drawText(QRectF(places[i] - half, 4, 2 * half, 18), Qt::AlignCenter | Qt::TextSingleLine,
                         QFontMetricsF(painter.font()).elidedText(point.when, Qt::ElideRight, 2 * half));
        painter.setPen(QPen(color, 2));
        painter.setBrush(point.seconds ? color : theme.panel);  // what is not stated is hollow
        if (point.failure)
            painter.drawPolygon(QPolygonF({{places[i], axisY - 7}, {places[i] + 7, axisY + 5}, {places[i] - 7, axisY + 5}}));
        else
            painter.drawEllipse(QPointF(places[i], axisY), 5, 5);
        const QFont font = plainFont(11);
        painter.setFont(font);
        painter.setPen(theme.muted);
        QRectF line(places[i] - half, axisY + 12, 2 * half, 15);
        for (const QString& text : wrapText(point.what, font, 2 * half, 3)) {
            painter.drawText(line, Qt::AlignHCenter | Qt::AlignTop | Qt::TextSingleLine, text);
            line.translate(0, 15);
        }
    }
}

}  // namespace costrata
