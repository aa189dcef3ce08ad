// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the cells of the breakdown: categories stand out.
#pragma once

#include "tables/cell_delegate.h"

namespace costrata {

class BillDelegate final : public CellDelegate {
public:
    using CellDelegate::CellDelegate;

protected:
    QFont::Weight weight(const QModelIndex& index) const override { return index.parent().isValid() ? QFont::Normal : QFont::DemiBold; }
};

}  // namespace costrata
