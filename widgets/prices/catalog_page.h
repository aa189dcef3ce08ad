// SPDX-License-Identifier: GPL-3.0-or-later
// The Catalog page: search and filter every price, and see where each comes from.
#pragma once

#include "prices/adjustment_dialog.h"
#include "prices/price_model.h"
#include "document/document.h"
#include "window/newest_job.h"
#include "window/page.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace costrata {

class AdjustmentList;
class ElidedLabel;
class TableView;

class CatalogPage final : public Page {
    Q_OBJECT
public:
    explicit CatalogPage(Document& document, QWidget* parent = nullptr);

    void showPrices(const QString& words);  ///< the prices in which all words stand, and the search field ready for more
    /// Every price; null until they are read, which readIndex() begins and indexRead() tells.
    const std::shared_ptr<const PriceIndex>& index() const { return m_index; }
    void readIndex();

signals:
    void indexRead();

protected:
    void refresh() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeFilters();
    QWidget* makeDetails();
    void makeTable();
    void fitColumns();
    QLineEdit* makeNumber(const char* objectName, const QString& accessibleName, const QString& placeholder);
    void showIndex(std::shared_ptr<const PriceIndex> index);
    void fillChoices();
    void filter();
    void clear();
    void compareRegions();
    void showSelected();
    void showAdjusted();
    void addAdjustment(AdjustmentDialog::Kind kind);
    void editAdjustment(int index);
    std::vector<AdjustmentDialog::Offer> offers() const;
    std::optional<Decimal> numberOf(QLineEdit* field);

    Document& m_document;
    std::shared_ptr<const PriceIndex> m_index;
    PriceModel m_model;
    std::optional<PriceKey> m_key;  ///< compared across regions
    const Price* m_selected = nullptr;
    QLineEdit *m_search, *m_class, *m_vcpu, *m_memory, *m_least, *m_most;
    QComboBox *m_providers, *m_services, *m_regions, *m_purchases;
    QPushButton *m_keyChip, *m_clear, *m_compare, *m_copy;
    ElidedLabel *m_count, *m_title;
    TableView* m_table;
    QPlainTextEdit* m_details;
    AdjustmentList* m_adjustments;
    QLabel* m_empty;
    QStackedWidget* m_stack;
    NewestJob m_reading;
};

}  // namespace costrata
