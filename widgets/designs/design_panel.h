// SPDX-License-Identifier: GPL-3.0-or-later
// The list of designs at the left: totals, differences, and what one does with a design.
#pragma once

#include "designs/design_model.h"

#include <QListView>
#include <QWidget>

class QLineEdit;
class QMenu;

namespace costrata {

class DesignPanel final : public QWidget {
    Q_OBJECT
public:
    /// `addMenu` opens from the Add button; `itemMenu` on a right click.
    DesignPanel(Document& document, QMenu* addMenu, QMenu* itemMenu, QWidget* parent = nullptr);

    void editCurrentName();
    QWidget* header() const { return m_header; }  ///< heading and Add button, to stand as the dock's title bar

private:
    void takeSelection();
    void showSelection();

    Document& m_document;
    DesignModel m_model;
    QWidget* m_header;
    QLineEdit* m_title;
    QListView* m_list;
    bool m_taking = false, m_showing = false;  ///< the selection goes to the document, or comes from it
};

}  // namespace costrata
