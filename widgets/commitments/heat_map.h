// SPDX-License-Identifier: GPL-3.0-or-later
// The hours of a week as a map: how much is used in each, and a brush that sets how much runs.
#pragma once

#include "charts/chart_view.h"
#include "design/course.h"

#include <array>
#include <optional>

namespace costrata {

class HeatMap final : public ChartView {
    Q_OBJECT
public:
    explicit HeatMap(QWidget* parent = nullptr);

    /// Usage by hour of the week, Monday 00:00 first; `unit` of it. `editable`: hours can be painted.
    void show(const std::array<double, hoursInWeek>& week, const QString& unit, bool editable);
    const std::array<double, hoursInWeek>& week() const { return m_week; }
    QRectF cell(int hour) const;  ///< in the widget

signals:
    /// The hours of a rectangle were painted, as hours of the week.
    void painted(const QList<int>& hours);

protected:
    void paintChart(QPainter& painter, QSizeF size, const Theme& theme) const override;
    void paintOver(QPainter& painter) const override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QRectF grid(QSizeF size) const;
    QRectF cell(int hour, QSizeF size) const;
    std::optional<int> hourAt(QPointF position) const;
    QList<int> chosen() const;  ///< the rectangle between m_from and m_at
    void tell();

    std::array<double, hoursInWeek> m_week{};
    QString m_unit;
    double m_most = 0;
    bool m_editable = false;
    std::optional<int> m_from, m_at;  ///< where painting began, and where pointer or keys are
};

}  // namespace costrata
