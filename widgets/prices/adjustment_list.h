// SPDX-License-Identifier: GPL-3.0-or-later
// The workspace's discounts and own prices: switch off, edit, remove.
#pragma once

#include "document/document.h"

#include <QFrame>

class QListWidget;
class QPushButton;

namespace costrata {

class AdjustmentList final : public QFrame {
    Q_OBJECT
public:
    explicit AdjustmentList(Document& document, QWidget* parent = nullptr);

signals:
    void editWanted(int index);

private:
    void refill();
    void showButtons();

    Document& m_document;
    std::vector<Adjustment> m_shown;
    QListWidget* m_list;
    QPushButton *m_edit, *m_remove;
};

}  // namespace costrata
