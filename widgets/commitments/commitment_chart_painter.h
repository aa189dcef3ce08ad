// SPDX-License-Identifier: GPL-3.0-or-later
// Draws a CommitmentChart with any painter: on screen, and as vectors into PDF and SVG.
#pragma once

#include "commitments/commitment_chart.h"
#include "charts/axis.h"
#include "theme/theme.h"

#include <QRectF>

class QPainter;

namespace costrata {

/// The chart must outlive it.
class CommitmentChartPainter {
public:
    /// `top`: the highest value of the axis; while an edge is dragged, the one from before, so that the scale stands still.
    CommitmentChartPainter(const CommitmentChart& chart, QSizeF size, const Theme& theme, double top);
    static double topOf(const CommitmentChart& chart);

    void paint(QPainter& painter) const;
    void paintHandles(QPainter& painter, std::optional<std::size_t> active) const;
    void paintValues(QPainter& painter, std::size_t x) const;

    QRectF plot() const { return m_plot; }
    std::optional<std::size_t> bandAt(QPointF position) const;  ///< whose upper edge is there and can be dragged
    std::optional<std::size_t> xAt(QPointF position) const;
    double valueAt(double y) const;
    QRectF handle(std::size_t band) const;  ///< empty when it has none

private:
    double px(double x) const { return m_plot.left() + x / static_cast<double>(m_chart.usage.size()) * m_plot.width(); }
    double py(double y) const { return m_plot.bottom() - y / m_top * m_plot.height(); }
    QColor color(std::size_t band) const;
    void paintGrid(QPainter& painter) const;
    void paintUsage(QPainter& painter) const;
    void paintBands(QPainter& painter) const;
    void paintNames(QPainter& painter) const;

    const CommitmentChart& m_chart;
    const Theme& m_theme;
    QSizeF m_size;
    double m_top;
    QRectF m_plot;
    std::vector<Tick> m_ticks;
    double m_nameWidth = 0;
};

}  // namespace costrata
