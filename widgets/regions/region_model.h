// SPDX-License-Identifier: GPL-3.0-or-later
// One design's cost in every region: a row per region, with its stacked bar.
#pragma once

#include "charts/bar_chart.h"
#include "explore/region_prices.h"

#include <QAbstractTableModel>

namespace costrata {

/// A design priced everywhere. Values: what is worked out on another thread and shown by several models.
struct PricedEverywhere {
    Design design;
    std::string provider;  ///< whose components move; empty when none can
    Bill bill;             ///< as it stands
    std::vector<RegionPrice> regions;
    std::shared_ptr<const PriceBook> book;  ///< that priced it
    Month month;                            ///< that the bills are for
};

/// One bar of a chart, as the table's delegate paints it.
struct RowBar {
    const BarChart* chart = nullptr;
    std::size_t bar = 0;
    double most = 0;  ///< the longest bar of all
};

class RegionModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Region, Place, Continent, Cost, PerMonth, Difference, Missing, ColumnCount };
    static constexpr int RegionRole = Qt::UserRole + 10;  ///< the region's code
    static constexpr int BarRole = Qt::UserRole + 11;     ///< RowBar
    static constexpr int HereRole = Qt::UserRole + 12;

    using QAbstractTableModel::QAbstractTableModel;

    /// Keeps the rows, and with them a view's selection, when the regions are the same as before.
    void show(std::shared_ptr<const PricedEverywhere> priced);
    const PricedEverywhere* priced() const { return m_priced.get(); }
    const BarChart& chart() const { return m_chart; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant sortKey(const RegionPrice& price, int column) const;
    QVariant text(std::size_t row, int column) const;

    std::shared_ptr<const PricedEverywhere> m_priced;
    BarChart m_chart;
    double m_most = 0;
};

/// What a bill lacks, and what would not be possible, in sentences; empty when nothing.
QString shortcomings(const Bill& bill);

}  // namespace costrata
