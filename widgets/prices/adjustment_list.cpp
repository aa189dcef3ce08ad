// SPDX-License-Identifier: GPL-3.0-or-later
#include "prices/adjustment_list.h"

#include "charts/text.h"
#include "language/declared.h"
#include "theme/text_size.h"
#include "theme/theme.h"
#include "window/elided_label.h"
#include "window/parts.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>

namespace costrata {

AdjustmentList::AdjustmentList(Document& document, QWidget* parent)
    : QFrame(parent), m_document(document), m_list(new QListWidget), m_discount(new QPushButton(tr("Discount\u2026"))), m_ownPrice(new QPushButton(tr("My price\u2026"))),
      m_edit(new QPushButton(tr("Edit\u2026"))), m_remove(new QPushButton(tr("Remove"))),
      m_empty(makeLabel("notice", tr("No discount and no price of yours yet: every cost is at list prices.")))
{
    setProperty("role", QStringLiteral("card"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 10, 12, 8);
    layout->setSpacing(8);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);
    auto* buttons = new QGridLayout;
    buttons->setSpacing(4);
    buttons->addWidget(m_discount, 0, 0);
    buttons->addWidget(m_ownPrice, 0, 1);
    buttons->addWidget(m_edit, 1, 0);
    buttons->addWidget(m_remove, 1, 1);
    buttons->setRowStretch(2, 1);
    layout->addLayout(buttons);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_empty->setContentsMargins(0, 6, 0, 0);
    m_list->setObjectName(QStringLiteral("adjustmentList"));
    m_list->setAccessibleName(tr("Discounts and my prices of this workspace"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumSize(60, scaled(48));
    m_discount->setObjectName(QStringLiteral("addDiscount"));
    m_discount->setToolTip(tr("A discount on the selected price, or on all that the filter names"));
    m_ownPrice->setObjectName(QStringLiteral("addOwnPrice"));
    m_ownPrice->setToolTip(tr("Your own price in place of the selected one, or for something that is not listed"));
    m_edit->setObjectName(QStringLiteral("editAdjustment"));
    m_remove->setObjectName(QStringLiteral("removeAdjustment"));

    connect(m_list, &QListWidget::currentRowChanged, this, &AdjustmentList::showButtons);
    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem* item) {
        m_document.setAdjustmentOn(m_list->row(item), item->checkState() == Qt::Checked);
    });
    connect(m_list, &QListWidget::itemDoubleClicked, this, [this] { emit editWanted(m_list->currentRow()); });
    connect(m_discount, &QPushButton::clicked, this, &AdjustmentList::discountWanted);
    connect(m_ownPrice, &QPushButton::clicked, this, &AdjustmentList::ownPriceWanted);
    connect(m_edit, &QPushButton::clicked, this, [this] { emit editWanted(m_list->currentRow()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { m_document.removeAdjustment(m_list->currentRow()); });
    connect(&document, &Document::structureChanged, this, &AdjustmentList::refill);
    refill();
}

void AdjustmentList::refill()
{
    const auto& now = m_document.workspace().adjustments;
    if (m_shown == now && m_list->count())
        return;
    m_shown = now;
    const QSignalBlocker quiet(m_list);
    const int row = m_list->currentRow();
    // Items stay, because this may be the answer to a click on one of them.
    while (m_list->count() > static_cast<int>(now.size()))
        delete m_list->takeItem(m_list->count() - 1);
    while (m_list->count() < static_cast<int>(now.size()))
        m_list->addItem(new QListWidgetItem);
    for (std::size_t i = 0; i < now.size(); ++i) {
        QListWidgetItem* item = m_list->item(static_cast<int>(i));
        const QString text = declared(adjustmentText(now[i]));
        const QString note = toQString(now[i].note);
        item->setText(note.isEmpty() ? text : text + QStringLiteral(" \u2013 ") + note);
        item->setToolTip(asToolTip(note.isEmpty() ? text : text + u'\n' + note));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(now[i].on ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setCurrentRow(std::min(std::max(row, 0), m_list->count() - 1));
    showButtons();
}

void AdjustmentList::setReady(bool ready)
{
    m_ready = ready;
    showButtons();
}

void AdjustmentList::showButtons()
{
    for (QPushButton* add : {m_discount, m_ownPrice})
        add->setEnabled(m_ready && m_shown.size() < maxAdjustments);
    m_list->setVisible(!m_shown.empty());
    m_empty->setVisible(m_shown.empty());
    m_edit->setEnabled(m_list->currentRow() >= 0);
    m_remove->setEnabled(m_list->currentRow() >= 0);
}

}  // namespace costrata
