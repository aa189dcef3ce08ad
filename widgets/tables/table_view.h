// SPDX-License-Identifier: GPL-3.0-or-later
// A quiet table: rows without a grid, copied as tab-separated text.
#pragma once

#include <QTableView>
#include <QTimer>

namespace costrata {

/// Roles of table models beside Qt's.
enum TableRole {
    SortRole = Qt::UserRole + 1,  ///< the number behind the text
    CopyRole = Qt::UserRole + 3,  ///< what a spreadsheet reads, when it is not the text: a number without grouping
};

class TableView : public QTableView {
    Q_OBJECT
public:
    explicit TableView(QWidget* parent = nullptr);

    /// With large text a page is scrolled, and a table keeps some rows.
    QSize minimumSizeHint() const override;
    /// The selected rows, or all, with a header, to the clipboard. Hidden columns are left out. At most `maxCopied` rows.
    /// Of many rows it takes the rest when the window has nothing else to do, or when the model is about to change.
    void copy();
    static constexpr int maxCopied = 100'000;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    template <class TextOf>
    void addCopied(const QString& name, const TextOf& textOf);
    void copyRows(int most);
    void copyRest();

    QStringList m_copied;  ///< lines so far
    QModelIndexList m_rows;  ///< that are copied; empty: all
    int m_nextRow = 0;
    QTimer m_copying;
};

}  // namespace costrata
