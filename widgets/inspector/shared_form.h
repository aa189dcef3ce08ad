// SPDX-License-Identifier: GPL-3.0-or-later
// The form of several designs: the parameters that they share. One edit changes all of them as one step.
#pragma once

#include "document/document.h"

#include <QStringList>
#include <QWidget>

namespace costrata {

class SharedForm final : public QWidget {
    Q_OBJECT
public:
    explicit SharedForm(Document& document, QWidget* parent = nullptr);

    void refresh();  ///< the selection of the document, as it is now
    /// The designs that could not take the last edit, each with the reason.
    const QStringList& kept() const { return m_kept; }
    bool isEmpty() const { return m_empty; }  ///< the designs share nothing

signals:
    void keptChanged();

private:
    class Table;
    void change(std::size_t index, const Value& value);

    Document& m_document;
    Table* m_table = nullptr;
    std::vector<int> m_designs;
    QStringList m_kept;
    bool m_empty = true;
};

}  // namespace costrata
