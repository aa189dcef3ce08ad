// SPDX-License-Identifier: GPL-3.0-or-later
// The tornado chart in the window: the arrow keys and the pointer tell each bar in words.
#pragma once

#include "charts/chart_view.h"
#include "charts/tornado_chart.h"

namespace costrata {

class TornadoView final : public ChartView {
    Q_OBJECT
public:
    explicit TornadoView(QWidget* parent = nullptr);

    const TornadoChart& chart() const { return m_chart; }
    void setChart(TornadoChart chart);

signals:
    void barChosen(int bar);     ///< by a click or an arrow key
    void barActivated(int bar);  ///< double click or Enter; an index into the chart's bars

protected:
    void paintChart(QPainter& painter, QSizeF size, const Theme& theme) const override;
    void paintOver(QPainter& painter) const override;
    bool event(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void choose(int bar);

    TornadoChart m_chart;
    int m_chosen = -1;
};

}  // namespace costrata
