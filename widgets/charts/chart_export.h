// SPDX-License-Identifier: GPL-3.0-or-later
// Writing a chart to a picture file, as every chart offers it in its context menu.
#pragma once

#include <QSize>
#include <QString>

#include <functional>

class QPaintDevice;
class QWidget;

namespace costrata {

/// Paints a chart of the given size onto a device, `scale` device units for each of its pixels.
using PaintChart = std::function<void(QPaintDevice& device, double scale)>;

/// Both are atomic; false when the file cannot be written.
bool saveChartSvg(const QString& path, QSize size, const QString& title, const QString& description, const PaintChart& paint);
bool saveChartPng(const QString& path, QSize size, double scale, const PaintChart& paint);

/// Gives a chart its context menu: copy the picture, save it as SVG or PNG, in the size that it has then. Its accessible name
/// and description become those of the picture. `paint` dies with the chart.
void addChartMenu(QWidget& chart, const PaintChart& paint);

}  // namespace costrata
