// SPDX-License-Identifier: GPL-3.0-or-later
// Cost curves in the window: all values under the pointer, or under the arrow keys.
#pragma once

#include "charts/chart_view.h"
#include "charts/curve_chart.h"

#include <optional>

namespace costrata {

class CurveChartView final : public ChartView {
    Q_OBJECT
public:
    explicit CurveChartView(QWidget* parent = nullptr);

    const CurveChart& chart() const { return m_chart; }
    void setChart(CurveChart chart);
    std::optional<std::size_t> shown() const { return m_shown; }  ///< the x whose values are shown

protected:
    void paintChart(QPainter& painter, QSizeF size, const Theme& theme) const override;
    void paintOver(QPainter& painter) const override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void showValues(std::optional<std::size_t> index);

    CurveChart m_chart;
    std::optional<std::size_t> m_shown;
};

}  // namespace costrata
