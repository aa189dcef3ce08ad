// SPDX-License-Identifier: GPL-3.0-or-later
// A plot that is laid out as at 100 % and drawn as large as the user wants the text, sharp at any size.
#pragma once

#include <qcustomplot.h>

namespace costrata {

class ScaledPlot final : public QCustomPlot {
public:
    explicit ScaledPlot(QWidget* parent);

    QSize plotSize() const;  ///< of what is laid out
    QPointF inPlot(QPointF widgetPosition) const;
    /// Follows the density of the screen; true when that has changed and the plot must be drawn anew.
    bool matchDensity();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
};

}  // namespace costrata
