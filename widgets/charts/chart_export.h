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

/// All are atomic; false when the file cannot be written.
bool saveChartSvg(const QString& path, QSize size, const QString& title, const QString& description, const PaintChart& paint);
bool saveChartPdf(const QString& path, QSize size, const QString& title, const PaintChart& paint);  ///< one page of its size
bool saveChartPng(const QString& path, QSize size, double scale, const PaintChart& paint);

/// Asks where to save, and says so when that fails.
void askChartPath(QWidget& chart, const QString& suffix, const QString& filter, const std::function<bool(const QString&)>& save);

/// Gives a chart its context menu: copy the picture, save it as SVG, PDF or PNG, in the size that it has then. Its accessible
/// name becomes that of the picture, with its accessible description. `paint` and `size` die with the chart.
void addChartMenu(QWidget& chart, const PaintChart& paint, const std::function<QSize()>& size = {});

}  // namespace costrata
