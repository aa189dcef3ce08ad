// SPDX-License-Identifier: GPL-3.0-or-later
// The bar chart in the window: follows the theme, tells amounts on hover, reports clicks, works from the keyboard.
#pragma once

#include "charts/bar_chart.h"

#include <QWidget>

#include <memory>

namespace costrata {

class BarChartView : public QWidget {
    Q_OBJECT

public:
    explicit BarChartView(QWidget* parent = nullptr);
    ~BarChartView() override;

    void setChart(BarChart chart);
    const BarChart& chart() const;
    /// Highlights the bar of this design (an index as in Bar::design); -1 for none.
    void setCurrentDesign(int design);
    int currentDesign() const;

    void replotNow();  ///< paints at once, for benchmarks; otherwise repaints are queued
    /// In the colours of paper, whatever the window's theme; false when the file cannot be written.
    bool saveSvg(const QString& path, QSize size) const;
    bool savePng(const QString& path, QSize size, double scale = 2) const;

    QSize sizeHint() const override { return {900, minimumSizeHint().height()}; }
    QSize minimumSizeHint() const override;

signals:
    void barClicked(int design);
    void segmentClicked(int design, costrata::Category category);

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void refresh();

    struct Private;
    std::unique_ptr<Private> d;
};

}  // namespace costrata
