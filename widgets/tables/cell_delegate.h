// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the cells of tables with cached text: they repaint at every edit.
#pragma once

#include "theme/text_size.h"

#include <QFont>
#include <QStyledItemDelegate>

namespace costrata {

class CellDelegate : public QStyledItemDelegate {
public:
    static constexpr int padding = 9;  ///< at the left and the right of a cell, in pixels

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {60, scaled(22)}; }

protected:
    static void paintBackground(QPainter* painter, const QStyleOptionViewItem& option);
    virtual QFont::Weight weight(const QModelIndex&) const { return QFont::Normal; }
};

}  // namespace costrata
