// SPDX-License-Identifier: GPL-3.0-or-later
// Draws a BarChart with QCustomPlot: upright bars for the window, lying bars for paper.
// The same code paints both as vectors.
#pragma once

#include "charts/bar_chart.h"
#include "theme/theme.h"

#include <QPointF>
#include <QRectF>
#include <QSize>

#include <memory>
#include <optional>

class QCustomPlot;
class QCPPainter;

namespace costrata {

/// One coloured piece of a bar: indexes into BarChart::bars and ::series.
struct BarSegment {
    std::size_t bar;
    std::size_t series;
    friend bool operator==(const BarSegment&, const BarSegment&) = default;
};

class BarChartPainter {
public:
    enum class Orientation { Upright, Lying };

    /// The plot must outlive the painter and belongs to it alone.
    BarChartPainter(QCustomPlot& plot, Orientation orientation, const Theme& theme);
    ~BarChartPainter();

    const BarChart& chart() const;
    void setChart(BarChart chart);
    void setTheme(const Theme& theme);
    void setCurrent(std::optional<std::size_t> design);
    void setHovered(std::optional<BarSegment> segment);
    /// Sets margins, ranges and bar widths for a size; call after any change of chart or size, before painting.
    void layOut(QSize size);

    /// Pixels of the last painted plot.
    std::optional<std::size_t> barAt(QPointF position) const;
    std::optional<BarSegment> segmentAt(QPointF position) const;

    /// Paints into any painter, in its logical units, taken as pixels.
    void paint(QCPPainter& painter, const QRectF& rect);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// Lying bars, one per design, for reports; nothing for no bars.
double printedBarChartHeight(const BarChart& chart, double width);
void printBarChart(QCPPainter& painter, const QRectF& rect, const BarChart& chart, const Theme& theme);

}  // namespace costrata
