// SPDX-License-Identifier: GPL-3.0-or-later
// Draws a CurveChart with any painter: on screen, and as vectors into PDF and SVG. Plain QPainter work, since dashes that
// carry meaning, gaps, and names at the ends of lines are what a plotting library leaves to do by hand.
#pragma once

#include "charts/curve_chart.h"
#include "theme/theme.h"

#include <QPen>
#include <QRectF>

#include <optional>

class QPainter;

namespace costrata {

/// Colour and dashes of a style; together they are unlike those of any of 34 other styles.
QPen curvePen(const Theme& theme, std::size_t style, double width);

/// Where things stand for one size, and how to paint them. The chart must outlive it.
class CurveChartPainter {
public:
    CurveChartPainter(const CurveChart& chart, QSizeF size, const Theme& theme);

    void paint(QPainter& painter) const;
    /// A line at one x, with all values in a box beside it.
    void paintValues(QPainter& painter, std::size_t index) const;
    /// The x under a place in the chart; nothing outside the plot.
    std::optional<std::size_t> indexAt(QPointF position) const;

    QRectF plot() const { return m_plot; }
    bool namesBeside() const { return m_beside; }  ///< else they stand in a legend below

private:
    struct Name {
        std::size_t curve;
        double y, lineEnd;
    };
    void chooseRange();
    void placeNames();
    double px(double x) const { return m_plot.left() + m_chart.xScale.position(x) * m_plot.width(); }
    double py(double y) const { return m_plot.bottom() - (y - m_low) / (m_high - m_low) * m_plot.height(); }

    void paintGrid(QPainter& painter) const;
    void paintBands(QPainter& painter) const;
    void paintCurve(QPainter& painter, const Curve& curve) const;
    void paintMarks(QPainter& painter) const;
    void paintNames(QPainter& painter) const;
    void paintName(QPainter& painter, const Curve& curve, QRectF rect) const;

    const CurveChart& m_chart;
    const Theme& m_theme;
    QSizeF m_size;
    QRectF m_plot;
    double m_low = 0, m_high = 1;
    std::vector<Tick> m_yTicks, m_xTicks;
    bool m_beside = false;
    std::vector<Name> m_names;
    double m_nameWidth = 0;
    std::vector<QRectF> m_legend;
};

}  // namespace costrata
