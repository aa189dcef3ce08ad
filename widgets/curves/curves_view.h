// SPDX-License-Identifier: GPL-3.0-or-later
// One of the views of the Curves page: its controls, its chart, and what it has found, in words.
#pragma once

#include "document/document.h"
#include "window/page.h"

#include <QStringList>

namespace costrata {

class CurvesView : public Page {
    Q_OBJECT
public:
    /// Refreshes with every change of the document.
    explicit CurvesView(Document& document, QWidget* parent = nullptr) : Page(parent), m_document(document)
    {
        connect(&document, &Document::structureChanged, this, &CurvesView::changed);
        connect(&document, &Document::designChanged, this, &CurvesView::changed);
        connect(&document, &Document::currentChanged, this, &CurvesView::changed);
    }
    const QStringList& words() const { return m_words; }

signals:
    void told();  ///< the words have changed

protected:
    void tell(const QStringList& words)
    {
        m_words = words;
        emit told();
    }
    Document& m_document;

private:
    QStringList m_words;
};

}  // namespace costrata
