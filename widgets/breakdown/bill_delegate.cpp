// SPDX-License-Identifier: GPL-3.0-or-later
#include "breakdown/bill_delegate.h"

#include "theme/text_cache.h"
#include "theme/theme.h"

#include <QPainter>

namespace costrata {

void BillDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& t = currentTheme();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, t.accentWash);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, t.raised);
    const QVariant color = index.data(Qt::ForegroundRole);
    painter->setPen(color.isValid() ? color.value<QColor>() : t.text);
    drawText(*painter, option.rect.adjusted(padding, 0, -padding, 0), Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()), index.data().toString(), 13,
             index.parent().isValid() ? QFont::Normal : QFont::DemiBold);
}

}  // namespace costrata
