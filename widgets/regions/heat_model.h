// SPDX-License-Identifier: GPL-3.0-or-later
// All designs in all regions: rows are designs, columns regions, a cell the cost there.
#pragma once

#include "regions/region_model.h"
#include "tables/cell_delegate.h"

#include <functional>

namespace costrata {

class HeatModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr int HeatRole = Qt::UserRole + 20;      ///< 0 cheapest to 1 dearest of the row; -1: not comparable
    static constexpr int HereRole = RegionModel::HereRole;  ///< the design stands there

    using QAbstractTableModel::QAbstractTableModel;

    /// One entry per design of the document; null while it is not priced yet. `accepts` filters the regions.
    void show(std::vector<std::shared_ptr<const PricedEverywhere>> designs, const std::function<bool(Symbol)>& accepts);
    Symbol region(int column) const { return m_regions[static_cast<std::size_t>(column)]; }
    const RegionPrice* price(int row, int column) const;  ///< null when the design's services are not offered there

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        std::shared_ptr<const PricedEverywhere> priced;
        std::vector<const RegionPrice*> prices;  ///< per column
        double least = 0, most = 0;              ///< of the complete bills that are shown
    };
    std::vector<Symbol> m_regions;  ///< those where most designs are wholly priced first, then by continent, country and place
    std::vector<Row> m_rows;
};

/// Paints the cost on a colour that grows with it; the number and the marks say the same without the colour.
class HeatDelegate final : public CellDelegate {
public:
    using CellDelegate::CellDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace costrata
