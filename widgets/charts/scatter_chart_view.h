// SPDX-License-Identifier: GPL-3.0-or-later
// A scatter in the window: details under the pointer, a click or the arrow keys choose.
#pragma once

#include "charts/chart_view.h"
#include "charts/scatter_chart.h"

#include <optional>

namespace costrata {

class ScatterChartView final : public ChartView {
    Q_OBJECT
public:
    explicit ScatterChartView(QWidget* parent = nullptr);

    const ScatterChart& chart() const { return m_chart; }
    void setChart(ScatterChart chart);
    void setSelected(std::optional<std::size_t> point);
    std::optional<std::size_t> selected() const { return m_selected; }
    std::optional<std::size_t> shown() const { return m_shown; }  ///< the point whose details are shown
    QPointF placeOf(std::size_t point) const;                     ///< in the widget

signals:
    void chosen(std::size_t point);     ///< a click, or the arrow keys along the front
    void activated(std::size_t point);  ///< a double click or Enter

protected:
    void paintChart(QPainter& painter, QSizeF size, const Theme& theme) const override;
    void paintOver(QPainter& painter) const override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    std::optional<std::size_t> pointAt(QPointF position) const;
    void showDetails(std::optional<std::size_t> point);
    void stepAlongFront(std::size_t to);

    ScatterChart m_chart;
    std::optional<std::size_t> m_selected, m_shown;
};

}  // namespace costrata
