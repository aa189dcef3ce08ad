// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/page_list.h"

#include "report/preview.h"

#include <QIcon>

namespace costrata {

/// Rows stay while there are as many pages, so that the list does not jump while the report changes.
void PageListModel::setPages(std::shared_ptr<const ReportPages> pages)
{
    const int before = rowCount(), after = pages ? static_cast<int>(pages->count()) : 0;
    if (after > before)
        beginInsertRows({}, before, after - 1);
    else if (after < before)
        beginRemoveRows({}, after, before - 1);
    m_pages = std::move(pages);
    m_pictures.clear();
    if (after > before)
        endInsertRows();
    else if (after < before)
        endRemoveRows();
    if (after > 0)
        emit dataChanged(index(0), index(after - 1));
}

int PageListModel::rowCount(const QModelIndex& parent) const { return parent.isValid() || !m_pages ? 0 : static_cast<int>(m_pages->count()); }

QVariant PageListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole: return QString::number(index.row() + 1);
    case Qt::AccessibleTextRole: return tr("Page %1").arg(index.row() + 1);
    case Qt::DecorationRole: {
        QPixmap& picture = m_pictures[index.row()];
        if (picture.isNull())
            picture = pagePicture(*m_pages, static_cast<std::size_t>(index.row()), width / m_pages->size().width(), m_ratio);
        return picture;
    }
    default: return {};
    }
}

}  // namespace costrata
