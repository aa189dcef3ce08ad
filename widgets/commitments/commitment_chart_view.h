// SPDX-License-Identifier: GPL-3.0-or-later
// Usage and commitments in the window: their edges are dragged, or moved with the keys.
#pragma once

#include "charts/chart_view.h"
#include "commitments/commitment_chart.h"

#include <optional>

namespace costrata {

class CommitmentChartView final : public ChartView {
    Q_OBJECT
public:
    explicit CommitmentChartView(QWidget* parent = nullptr);

    const CommitmentChart& chart() const { return m_chart; }
    void setChart(CommitmentChart chart);
    /// Where the upper edge of a band can be taken, in the middle of its handle; empty when it cannot.
    std::optional<QPointF> handleOf(std::size_t band) const;

signals:
    void stepsChanged(std::size_t term, int steps);  ///< while an edge moves
    void gestureEnded();
    void monthClicked(int month);  ///< with UsageSpan::Months

protected:
    void paintChart(QPainter& painter, QSizeF size, const Theme& theme) const override;
    void paintOver(QPainter& painter) const override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    struct Drag {
        std::size_t term;
        double startValue;
        int startSteps, steps;
    };
    int stepsOf(std::size_t band) const;
    void select(std::optional<std::size_t> band);
    void moveBy(int steps);

    CommitmentChart m_chart;
    double m_top = 1;
    std::optional<Drag> m_drag;
    std::optional<std::size_t> m_active;  ///< the term whose edge the keys move, or the pointer is on
    std::optional<std::size_t> m_shown;
};

}  // namespace costrata
