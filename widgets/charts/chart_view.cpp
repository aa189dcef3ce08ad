// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_view.h"

#include "charts/chart_export.h"
#include "theme/text_size.h"
#include "theme/theme.h"

#include <QEvent>
#include <QPainter>

namespace costrata {
namespace {

double factor() { return textSize() / 100.0; }

}  // namespace

ChartView::ChartView(QWidget* parent) : QWidget(parent)
{
    loadFonts();
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);  // the picture covers all: no flicker
    addChartMenu(*this, [this](QPaintDevice& device, double scale) { paintOnPaper(device, size(), scale); });
}

QSize ChartView::minimumSizeHint() const { return {scaled(captionsAbove() ? 200 : 260), scaled(captionsAbove() ? 240 : 180)}; }
QSizeF ChartView::chartSize() const { return QSizeF(size()) / factor(); }
QPointF ChartView::inChart(QPointF widgetPosition) const { return widgetPosition / factor(); }

void ChartView::refresh()
{
    m_picture = {};
    update();
}

void ChartView::paintEvent(QPaintEvent*)
{
    const double ratio = devicePixelRatioF();
    if (m_picture.isNull() || m_picture.size() != size() * ratio) {
        m_picture = QPixmap(size() * ratio);
        m_picture.setDevicePixelRatio(ratio);
        m_picture.fill(currentTheme().panel);
        QPainter painter(&m_picture);
        painter.scale(factor(), factor());
        paintChart(painter, chartSize(), currentTheme());
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_picture);
    painter.save();
    painter.scale(factor(), factor());
    paintOver(painter);
    painter.restore();
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(currentTheme().accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    }
}

void ChartView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        refresh();
    QWidget::changeEvent(event);
}

void ChartView::paintOnPaper(QPaintDevice& device, QSize size, double scale) const
{
    QPainter painter(&device);
    painter.scale(scale, scale);
    paintChart(painter, size, lightTheme());
}

bool ChartView::saveSvg(const QString& path, QSize size) const
{
    return saveChartSvg(path, size, accessibleName(), accessibleDescription(), [&](QPaintDevice& device, double scale) { paintOnPaper(device, size, scale); });
}

bool ChartView::savePng(const QString& path, QSize size, double scale) const
{
    return saveChartPng(path, size, scale, [&](QPaintDevice& device, double by) { paintOnPaper(device, size, by); });
}

}  // namespace costrata
