// SPDX-License-Identifier: GPL-3.0-or-later
// The current design's bill as a tree: category, then its lines with quantity, unit price, cost and source.
#pragma once

#include "document/document.h"

#include <QAbstractItemModel>

namespace costrata {

class BillModel final : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { Line, Quantity, UnitPrice, PerMonth, Upfront, PriceSource, ColumnCount };
    static constexpr int SortRole = Qt::UserRole + 1;  ///< the number behind the text
    static constexpr int StateRole = Qt::UserRole + 2; ///< LineState of a line

    explicit BillModel(Document& document, QObject* parent = nullptr);

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    QModelIndex categoryIndex(Category category) const;  ///< invalid when the bill has no such line

private:
    struct Group {
        Category category;
        std::vector<std::size_t> lines;
    };
    void rebuild();
    const Bill* bill() const;
    QVariant categoryData(const Group& group, int column, int role) const;
    QVariant lineData(const LineItem& line, int column, int role) const;

    Document& m_document;
    std::vector<Group> m_groups;
};

}  // namespace costrata
