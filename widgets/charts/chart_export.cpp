// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_export.h"

#include <QImage>
#include <QSaveFile>
#include <QSvgGenerator>

namespace costrata {

bool saveChartSvg(const QString& path, QSize size, const QString& title, const QString& description, const PaintChart& paint)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QSvgGenerator svg;
    svg.setOutputDevice(&file);
    svg.setSize(size);
    svg.setViewBox(QRect(QPoint(), size));
    svg.setTitle(title);
    svg.setDescription(description);
    paint(svg, 1);
    return file.commit();
}

bool saveChartPng(const QString& path, QSize size, double scale, const PaintChart& paint)
{
    QImage image(size * scale, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    paint(image, scale);
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && image.save(&file, "PNG") && file.commit();
}

}  // namespace costrata
