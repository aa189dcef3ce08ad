// SPDX-License-Identifier: GPL-3.0-or-later
// The workspace's discounts and own prices: add, switch off, edit, remove.
#pragma once

#include "document/document.h"

#include <QFrame>

class QListWidget;
class QPushButton;

namespace costrata {

class ElidedLabel;

class AdjustmentList final : public QFrame {
    Q_OBJECT
public:
    explicit AdjustmentList(Document& document, QWidget* parent = nullptr);

    void setReady(bool ready);  ///< prices are there to choose from

signals:
    void discountWanted();
    void ownPriceWanted();
    void editWanted(int index);

private:
    void refill();
    void showButtons();

    Document& m_document;
    std::vector<Adjustment> m_shown;
    QListWidget* m_list;
    QPushButton *m_discount, *m_ownPrice, *m_edit, *m_remove;
    ElidedLabel* m_empty;  ///< says so when there is none
    bool m_ready = false;
};

}  // namespace costrata
