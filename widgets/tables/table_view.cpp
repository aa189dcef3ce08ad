// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/table_view.h"

#include "tables/cell_delegate.h"
#include "theme/text_size.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace costrata {
namespace {

constexpr int rowsAtOnce = 2000;  // within a frame

}  // namespace

TableView::TableView(QWidget* parent) : QTableView(parent)
{
    m_copying.setSingleShot(true);
    connect(&m_copying, &QTimer::timeout, this, [this] { copyRows(rowsAtOnce); });
    setItemDelegate(new CellDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);  // Tab leaves the table
    setMouseTracking(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(scaled(24));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

QSize TableView::minimumSizeHint() const { return captionsAbove() ? QSize(scaled(120), scaled(160)) : QTableView::minimumSizeHint(); }

void TableView::copy()
{
    m_copied.clear();
    addCopied({}, [this](int c) { return model()->headerData(c, Qt::Horizontal).toString(); });
    m_rows = selectionModel()->selectedRows();
    std::sort(m_rows.begin(), m_rows.end());
    m_nextRow = 0;
    connect(model(), &QAbstractItemModel::modelAboutToBeReset, this, &TableView::copyRest, Qt::UniqueConnection);
    copyRows(rowsAtOnce);
}

template <class TextOf>
void TableView::addCopied(const QString& name, const TextOf& textOf)
{
    QStringList cells;
    if (!verticalHeader()->isHidden())
        cells << name.simplified();
    for (int c = 0; c < model()->columnCount(); ++c) {
        if (!isColumnHidden(c))
            cells << textOf(c).simplified();
    }
    m_copied << cells.join(u'\t');
}

void TableView::copyRows(int most)
{
    const int count = std::min(m_rows.isEmpty() ? model()->rowCount() : static_cast<int>(m_rows.size()), maxCopied);
    for (const int end = std::min(count, m_nextRow + most); m_nextRow < end; ++m_nextRow) {
        const QModelIndex row = m_rows.isEmpty() ? model()->index(m_nextRow, 0) : m_rows[m_nextRow];
        addCopied(model()->headerData(row.row(), Qt::Vertical).toString(), [&](int c) {
            const QVariant copied = row.siblingAtColumn(c).data(CopyRole);
            return copied.isValid() ? copied.toString() : row.siblingAtColumn(c).data().toString();
        });
    }
    if (m_nextRow < count)
        return m_copying.start();
    m_copying.stop();
    QGuiApplication::clipboard()->setText(m_copied.join(u'\n'));
    m_copied.clear();
}

void TableView::copyRest()
{
    if (m_copying.isActive())
        copyRows(maxCopied);
}

void TableView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else
        QTableView::keyPressEvent(event);
}

}  // namespace costrata
