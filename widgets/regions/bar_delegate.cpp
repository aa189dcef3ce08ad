// SPDX-License-Identifier: GPL-3.0-or-later
#include "regions/bar_delegate.h"

#include "charts/hatch.h"
#include "regions/region_model.h"
#include "theme/text_cache.h"
#include "theme/text_size.h"
#include "theme/theme.h"

#include <QPainter>

namespace costrata {
namespace {

constexpr double cap = 12;  // the hatched end of an incomplete bar
constexpr int swatch = 10;
int legendLine() { return scaled(18); }

}  // namespace

void BarDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    paintBackground(painter, option);
    const auto row = index.data(RegionModel::BarRole).value<RowBar>();
    if (!row.chart || row.most <= 0)
        return;
    const Theme& t = currentTheme();
    const Bar& bar = row.chart->bars[row.bar];
    const double room = option.rect.width() - 2 * padding - cap;
    double x = option.rect.left() + padding;
    const double top = option.rect.top() + 5, height = option.rect.height() - 10;
    for (std::size_t s = 0; s < bar.values.size() && room > 0; ++s) {
        const double width = bar.values[s] / row.most * room;
        painter->fillRect(QRectF(x, top, width > 2 ? width - 1 : width, height), t.categoryColor(row.chart->series[s].category));
        x += width;
    }
    if (bar.incomplete)
        hatch(*painter, QRectF(x, top, cap, height), t.warn);
}

CategoryLegend::CategoryLegend(QWidget* parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CategoryLegend::setChart(const BarChart& chart)
{
    m_items.clear();
    for (const BarSeries& series : chart.series)
        m_items.push_back({series.label, series.category, false});
    if (chart.anyIncomplete())
        m_items.push_back({RegionModel::tr("Incomplete: a price or quantity is missing"), {}, true});
    updateGeometry();
    update();
}

template <class F>
int CategoryLegend::forEachItem(int width, F paint) const
{
    QPoint at;
    for (const Item& item : m_items) {
        const int itemWidth = swatch + 6 + cachedTextWidth(item.text, 11);
        if (at.x() > 0 && at.x() + itemWidth > width)
            at = {0, at.y() + legendLine()};
        paint(item, QRect(at, QSize(itemWidth, legendLine())));
        at.rx() += itemWidth + 18;
    }
    return m_items.empty() ? 0 : at.y() + legendLine();
}

int CategoryLegend::heightForWidth(int width) const
{
    return forEachItem(width, [](const Item&, const QRect&) {});
}

void CategoryLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& t = currentTheme();
    forEachItem(width(), [&](const Item& item, const QRect& place) {
        const QRect box(place.left(), place.top() + (legendLine() - swatch) / 2, swatch, swatch);
        if (item.hatched)
            hatch(painter, box, t.warn);
        else
            painter.fillRect(box, t.categoryColor(item.category));
        painter.setPen(t.muted);
        drawText(painter, place.adjusted(swatch + 6, 0, 1, 0), Qt::AlignLeft, item.text, 11);
    });
}

}  // namespace costrata
