// SPDX-License-Identifier: GPL-3.0-or-later
// The prices that pass a filter, a row each; nothing is copied out of the index.
#pragma once

#include "catalog/price_index.h"

#include <QAbstractTableModel>

#include <memory>

namespace costrata {

class PriceModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Provider, Service, Region, Name, Variant, Purchase, Amount, Yours, PerUnit, Month, Engine, Vcpu, Memory, Upfront, UsedFor, AsOf, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setIndex(std::shared_ptr<const PriceIndex> index);
    /// What the user pays in a month where that is not the list price; null: list prices.
    void setAdjusted(std::shared_ptr<const AdjustedPrices> adjusted, ::costrata::Month month);
    const Adjustment* adjustment(const PriceIndex::Entry& entry) const;
    void setFilter(const PriceFilter& filter);
    const PriceFilter& filter() const { return m_filter; }
    const PriceIndex::Entry& entry(int row) const { return (*m_index)[m_found[static_cast<std::size_t>(row)]]; }
    int rowOf(const Price* price) const;  ///< -1 when it does not pass

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;  ///< a column below 0: in the catalog's order

private:
    void find();
    void orderByYours();
    QVariant text(const PriceIndex::Entry& entry, int column) const;

    std::shared_ptr<const PriceIndex> m_index;
    std::shared_ptr<const AdjustedPrices> m_adjusted;
    ::costrata::Month m_month;
    PriceFilter m_filter;
    int m_column = -1;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
    std::vector<std::uint32_t> m_order, m_found;
};

}  // namespace costrata
