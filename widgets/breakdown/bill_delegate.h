// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the cells of the breakdown.
#pragma once

#include <QStyledItemDelegate>

namespace costrata {

class BillDelegate final : public QStyledItemDelegate {
public:
    static constexpr int padding = 9;  ///< at the left and the right of a cell, in pixels

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {60, 22}; }
};

}  // namespace costrata
