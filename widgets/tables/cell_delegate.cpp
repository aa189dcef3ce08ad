// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/cell_delegate.h"

#include "theme/text_cache.h"
#include "theme/theme.h"

#include <QPainter>

namespace costrata {

void CellDelegate::paintBackground(QPainter* painter, const QStyleOptionViewItem& option)
{
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, currentTheme().accentWash);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, currentTheme().raised);
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    paintBackground(painter, option);
    const QVariant color = index.data(Qt::ForegroundRole);
    painter->setPen(color.isValid() ? color.value<QColor>() : currentTheme().text);
    drawText(*painter, option.rect.adjusted(padding, 0, -padding, 0), Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()), index.data().toString(), 13,
             weight(index));
}

}  // namespace costrata
