// SPDX-License-Identifier: GPL-3.0-or-later
// What a tornado chart shows, without painting: for each setting, how far the cost moves when it alone changes.
#pragma once

#include "explore/sensitivity.h"

#include <QRectF>
#include <QString>

#include <vector>

class QPainter;

namespace costrata {

struct Theme;

struct TornadoBar {
    QString label;              ///< "Cluster storage"
    QString range;              ///< "400 to 600 GB"
    double low, high;           ///< change of the cost at the lower and at the higher setting, US dollars per month
    QString lowText, highText;  ///< the same, exact and signed: "+$12.00"
    bool complete;
};

struct TornadoChart {
    QString base;  ///< "$880.12 per month"
    QString axisLabel;
    std::vector<TornadoBar> bars;  ///< largest first

    QString barText(std::size_t bar) const;  ///< one bar in words
    QString description() const;
};

TornadoChart tornadoChart(const Design& design, const Sensitivity& sensitivity);

/// How many bars a height has room for, the largest first.
std::size_t tornadoRows(const TornadoChart& chart, double height);
void paintTornado(QPainter& painter, QSizeF size, const TornadoChart& chart, const Theme& theme);
/// The row of a bar, as wide as the chart.
QRectF tornadoRow(const TornadoChart& chart, QSizeF size, std::size_t bar);
/// The bar under a height of the chart; -1 for none.
int tornadoBarAt(const TornadoChart& chart, QSizeF size, double y);

}  // namespace costrata
