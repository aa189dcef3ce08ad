// SPDX-License-Identifier: GPL-3.0-or-later
// What happens after a failure, from the first second to the last recovery. Times stand on a logarithmic scale; what no
// vendor states stands apart, behind its end.
#pragma once

#include "architecture/story_text.h"
#include "charts/chart_view.h"

#include <optional>
#include <vector>

namespace costrata {

struct TimelinePoint {
    QString when, what;
    std::optional<double> seconds;  ///< none: not stated
    Severity severity = Severity::Fine;
    bool failure = false;  ///< the failure itself
};

/// The failure, what goes on, and each interruption; those of one time and kind are one point.
std::vector<TimelinePoint> timelineOf(const Topology& topology, const FailureStory& story);

/// Where the points stand, from the left of `width`: in their order, far enough apart to be read where there is room.
std::vector<double> timelinePlaces(const std::vector<TimelinePoint>& points, double width);

class Timeline final : public ChartView {
    Q_OBJECT
public:
    explicit Timeline(QWidget* parent = nullptr);

    void setPoints(std::vector<TimelinePoint> points);
    const std::vector<TimelinePoint>& points() const { return m_points; }

    QSize minimumSizeHint() const override;

protected:
    void paintChart(QPainter& painter, QSizeF size, const Theme& theme) const override;

private:
    std::vector<TimelinePoint> m_points;
};

}  // namespace costrata
