// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/scaled_plot.h"

#include "theme/text_size.h"

namespace costrata {
namespace {

double factor() { return textSize() / 100.0; }

}  // namespace

ScaledPlot::ScaledPlot(QWidget* parent) : QCustomPlot(parent)
{
    if (textSize() != 100)
        setPlottingHint(QCP::phCacheLabels, false);  // their kept pictures are blurred by a factor between
}

QSize ScaledPlot::plotSize() const { return (QSizeF(size()) / factor()).toSize(); }
QPointF ScaledPlot::inPlot(QPointF widgetPosition) const { return widgetPosition / factor(); }

bool ScaledPlot::matchDensity()
{
    const double wanted = devicePixelRatioF() * factor();
    if (qFuzzyCompare(bufferDevicePixelRatio(), wanted))
        return false;
    setBufferDevicePixelRatio(wanted);
    return true;
}

void ScaledPlot::paintEvent(QPaintEvent*)
{
    QCPPainter painter(this);
    painter.fillRect(rect(), mBackgroundBrush);  // what is laid out may end a part of a pixel before the widget
    painter.scale(factor(), factor());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (const auto& buffer : mPaintBuffers)
        buffer->draw(&painter);
}

void ScaledPlot::resizeEvent(QResizeEvent*)
{
    setViewport(QRect(QPoint(), plotSize()));
    replot(rpQueuedRefresh);  // as QCustomPlot does
}

}  // namespace costrata
