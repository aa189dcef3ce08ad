// SPDX-License-Identifier: GPL-3.0-or-later
// Stacked bars in the cells of a table, and the legend that goes with them.
#pragma once

#include "charts/bar_chart.h"
#include "tables/cell_delegate.h"

#include <QWidget>

namespace costrata {

/// Paints RegionModel::BarRole: one lying bar, hatched at its end when it is incomplete.
class BarDelegate final : public CellDelegate {
public:
    using CellDelegate::CellDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// The categories of a chart with their colours, in as many lines as they need.
class CategoryLegend final : public QWidget {
public:
    explicit CategoryLegend(QWidget* parent = nullptr);
    void setChart(const BarChart& chart);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return {200, heightForWidth(std::max(width(), 200))}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Item {
        QString text;
        Category category;
        bool hatched;
    };
    template <class F>
    int forEachItem(int width, F paint) const;  ///< calls with each item's place, returns the height

    std::vector<Item> m_items;
};

}  // namespace costrata
