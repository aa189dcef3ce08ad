// SPDX-License-Identifier: GPL-3.0-or-later
// Draws a ScatterChart with any painter: on screen, and as vectors into PDF and SVG.
#pragma once

#include "charts/scatter_chart.h"
#include "theme/theme.h"

#include <QRectF>

#include <optional>

class QPainter;

namespace costrata {

/// The mark of a style: colour and shape together are unlike those of 34 other styles. `outline` in the colour behind it.
void paintMark(QPainter& painter, QPointF at, double radius, std::size_t style, const Theme& theme, bool outline = false);

/// Where things stand for one size, and how to paint them. The chart must outlive it.
class ScatterChartPainter {
public:
    ScatterChartPainter(const ScatterChart& chart, QSizeF size, const Theme& theme);

    void paint(QPainter& painter) const;
    void paintSelected(QPainter& painter, std::size_t point) const;
    /// A card with a point's details beside it.
    void paintDetails(QPainter& painter, std::size_t point) const;
    /// The point nearest to a place, if one is near.
    std::optional<std::size_t> pointAt(QPointF position) const;

    QRectF plot() const { return m_plot; }
    QPointF place(std::size_t point) const;

private:
    struct Label {
        std::size_t front;
        QRectF rect;
    };
    void placeLegend();
    void placeLabels();
    void paintGrid(QPainter& painter) const;
    void paintPoints(QPainter& painter) const;
    void paintFront(QPainter& painter) const;

    const ScatterChart& m_chart;
    const Theme& m_theme;
    QSizeF m_size;
    QRectF m_plot, m_lane;  ///< of what has a figure, and of what has none
    std::vector<Tick> m_xTicks;
    std::vector<QRectF> m_legend;
    std::vector<Label> m_labels;
};

}  // namespace costrata
