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

TableView::TableView(QWidget* parent) : QTableView(parent)
{
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

void TableView::copy() const
{
    QStringList lines;
    const auto add = [&](const QString& name, const auto& textOf) {
        QStringList cells;
        if (!verticalHeader()->isHidden())
            cells << name.simplified();
        for (int c = 0; c < model()->columnCount(); ++c) {
            if (!isColumnHidden(c))
                cells << textOf(c).simplified();
        }
        lines << cells.join(u'\t');
    };
    add({}, [&](int c) { return model()->headerData(c, Qt::Horizontal).toString(); });
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    const int count = std::min(rows.isEmpty() ? model()->rowCount() : static_cast<int>(rows.size()), maxCopied);
    for (int r = 0; r < count; ++r) {
        const QModelIndex row = rows.isEmpty() ? model()->index(r, 0) : rows[r];
        add(model()->headerData(row.row(), Qt::Vertical).toString(), [&](int c) {
            const QVariant copied = row.siblingAtColumn(c).data(CopyRole);
            return copied.isValid() ? copied.toString() : row.siblingAtColumn(c).data().toString();
        });
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void TableView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else
        QTableView::keyPressEvent(event);
}

}  // namespace costrata
