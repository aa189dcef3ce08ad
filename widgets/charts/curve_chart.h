// SPDX-License-Identifier: GPL-3.0-or-later
// What a chart of cost curves shows, without painting: lines over one variable, where they cross, and bands around them.
#pragma once

#include "charts/axis.h"
#include "explore/sweep.h"

#include <QString>

#include <optional>
#include <vector>

namespace costrata {

/// Values are for drawing only; the exact costs stand beside them.
struct Curve {
    QString name;
    std::size_t style;               ///< colour and dashes: a design keeps its own while others come and go
    bool current;                    ///< drawn stronger
    std::vector<SweepPoint> points;  ///< one per x of the chart
    /// A band around the line, such as the tenth and the ninetieth percentile; one per x, or empty.
    std::vector<Money> low = {}, high = {};

    double y(std::size_t i) const { return points[i].cost.dollars().toDouble(); }
};

/// Where another design becomes the cheapest, or changes places with the current one.
struct CurveMark {
    double x, y;
    QString text;  ///< "41 %"
    bool cheapest;
};

/// A stretch of the axis with one cheapest design.
struct CurveLead {
    double from, to;
    std::optional<std::size_t> curve;  ///< index into the curves; nothing where none or several lead
};

struct CurveChart {
    QString xLabel, yLabel;  ///< with their units
    Scale xScale;
    std::vector<double> x;
    std::vector<QString> xTexts;  ///< one per x, exact and with its unit: "41 %"
    std::vector<Curve> curves;
    std::vector<CurveMark> marks = {};
    std::vector<CurveLead> leads = {};
    std::optional<double> now = {};  ///< where the variable stands

    bool anyIncomplete() const;
    std::size_t nearest(double position) const;    ///< the x that stands closest to a place on the axis, 0 to 1
    QString costText(const Curve& curve, std::size_t i) const;  ///< "$1,284.20", "at least $12.00", "not offered", with the band
    /// Curves in the order of their cost there; the incomplete ones and those without a cost last.
    std::vector<std::size_t> order(std::size_t i) const;
    QString valueText(std::size_t i) const;        ///< all values at one x, in words
    QString description() const;                   ///< the whole chart in words, for those who do not see it
};

/// A value of the axis as the window writes it: "1,200 per second".
QString axisText(const SweepAxis& axis, Decimal value);

/// `current` is an index into the sweep's designs, -1 for none.
CurveChart curveChart(const Sweep& sweep, const SweepResult& result, int current);

}  // namespace costrata
