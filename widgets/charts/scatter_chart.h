// SPDX-License-Identifier: GPL-3.0-or-later
// What a scatter of costs against a figure shows, without painting: points in series, and the front of what nothing beats.
#pragma once

#include "charts/axis.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace costrata {

struct ScatterSeries {
    QString name;
    std::size_t style;  ///< colour and shape
};

/// Values are for drawing only; the exact ones stand in the details.
struct ScatterPoint {
    double x;
    std::optional<double> height;  ///< none: in the lane of what has no figure
    std::size_t series;            ///< index into the series
};

struct ScatterChart {
    QString xLabel, yLabel;
    Scale xScale;
    std::vector<Tick> yTicks;      ///< by height; higher is better
    double low = 0, high = 1;      ///< heights
    QString laneText;              ///< what has no figure; empty: there is none
    bool laneOnTop = false;        ///< having no figure is the best
    std::vector<ScatterSeries> series;
    std::vector<ScatterPoint> points;
    struct Front {
        std::size_t point;
        QString name;
    };
    std::vector<Front> front;      ///< from the cheapest on: what nothing beats in one without losing in the other
    std::function<QStringList(std::size_t point)> details;  ///< of a point, its name first

    QString description() const;   ///< the whole chart in words, for those who do not see it
};

}  // namespace costrata
