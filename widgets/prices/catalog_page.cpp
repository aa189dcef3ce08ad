// SPDX-License-Identifier: GPL-3.0-or-later
#include "prices/catalog_page.h"

#include "language/declared.h"
#include "prices/adjustment_list.h"
#include "prices/price_details.h"
#include "catalog/regions.h"
#include "charts/text.h"
#include "tables/table_view.h"
#include "theme/text_size.h"
#include "window/elided_label.h"
#include "window/parts.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace costrata {
namespace {

Symbol chosen(const QComboBox* box) { return box->currentIndex() <= 0 ? Symbol() : Symbol(box->currentData().toString().toStdString()); }

/// Fills a box and keeps its choice when that is still there.
void fill(QComboBox* box, const QString& any, const std::vector<Symbol>& names)
{
    const QSignalBlocker quiet(box);
    const QString before = box->currentData().toString();
    box->clear();
    box->addItem(any);
    for (const Symbol name : names) {
        const QString place = declared(regionPlace(name));
        box->addItem(toQString(name.text()) + (place.isEmpty() ? QString() : QStringLiteral("   ") + place), toQString(name.text()));
    }
    box->setCurrentIndex(before.isEmpty() ? 0 : std::max(0, box->findData(before)));
}

}  // namespace

CatalogPage::CatalogPage(Document& document, QWidget* parent)
    : Page(parent), m_document(document), m_search(new QLineEdit), m_class(new QLineEdit), m_vcpu(makeNumber("leastVcpu", tr("At least this many vCPU"), tr("vCPU \u2265"))),
      m_memory(makeNumber("leastMemory", tr("At least this much memory in GiB"), tr("GiB \u2265"))),
      m_least(makeNumber("leastPrice", tr("Lowest price in US dollars per listed unit"), tr("$ from"))),
      m_most(makeNumber("mostPrice", tr("Highest price in US dollars per listed unit"), tr("$ to"))), m_providers(makeFilterBox("providerFilter", tr("Provider"))),
      m_services(makeFilterBox("serviceFilter", tr("Service"))), m_regions(makeFilterBox("regionFilter", tr("Region"))),
      m_purchases(makeFilterBox("purchaseFilter", tr("Purchase option"))), m_keyChip(new QPushButton), m_clear(new QPushButton(tr("Clear filters"))),
      m_compare(new QPushButton(tr("Compare across regions"))), m_copy(new QPushButton(tr("Copy"))), m_count(makeLabel("hint")), m_title(makeLabel("title")),
      m_table(new TableView), m_details(new QPlainTextEdit), m_adjustments(new AdjustmentList(document)), m_empty(makeEmptyState()), m_stack(new QStackedWidget)
{
    makeTable();
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto* frame = makeCard();
    auto* inside = new QVBoxLayout(frame);
    inside->setContentsMargins(20, 14, 12, 8);
    inside->setSpacing(8);
    inside->addWidget(makeFilters());
    inside->addWidget(m_stack, 1);
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(12);
    splitter->addWidget(frame);
    splitter->addWidget(makeDetails());
    splitter->addWidget(m_adjustments);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({500, 150, 90});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->addWidget(splitter);

    connect(m_adjustments, &AdjustmentList::discountWanted, this, [this] { addAdjustment(AdjustmentDialog::Discount); });
    connect(m_adjustments, &AdjustmentList::ownPriceWanted, this, [this] { addAdjustment(AdjustmentDialog::Own); });
    connect(m_adjustments, &AdjustmentList::editWanted, this, &CatalogPage::editAdjustment);
    connect(&document, &Document::structureChanged, this, &CatalogPage::showAdjusted);
    showAdjusted();
    auto* find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        const int row = m_selected ? m_model.rowOf(m_selected) : -1;
        if (row >= 0)
            m_table->setCurrentIndex(m_model.index(row, 0));
        else
            showSelected();
    });
    showSelected();
}

QLineEdit* CatalogPage::makeNumber(const char* objectName, const QString& accessibleName, const QString& placeholder)
{
    auto* field = new QLineEdit;
    field->setObjectName(QString::fromUtf8(objectName));
    field->setAccessibleName(accessibleName);
    field->setToolTip(accessibleName);
    field->setPlaceholderText(placeholder);
    field->setMinimumWidth(scaled(44));
    if (!captionsAbove())
        field->setMaximumWidth(scaled(96));
    connect(field, &QLineEdit::textEdited, this, &CatalogPage::filter);
    return field;
}

QWidget* CatalogPage::makeFilters()
{
    auto* filters = new QWidget;
    auto* layout = new QVBoxLayout(filters);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(6);

    m_search->setObjectName(QStringLiteral("priceSearch"));
    m_search->setAccessibleName(tr("Search every price"));
    m_search->setPlaceholderText(tr("Search every price: r6g multi-az frankfurt   (Ctrl+F)"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(200);
    m_keyChip->setObjectName(QStringLiteral("sameClass"));
    m_keyChip->setToolTip(tr("Remove: show other classes too"));
    m_keyChip->setMaximumWidth(scaled(260));
    m_keyChip->setProperty("clips", true);
    m_keyChip->hide();
    m_clear->setObjectName(QStringLiteral("clearFilters"));
    auto* first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(m_search, 1);
    first->addWidget(m_clear);
    layout->addLayout(first);

    for (QComboBox* box : {m_providers, m_services, m_regions, m_purchases}) {
        connect(box, &QComboBox::activated, this, [this] {
            fillChoices();
            filter();
        });
    }
    layout->addLayout(makeFilterRow({m_providers, m_services, m_regions, m_purchases}));

    m_class->setObjectName(QStringLiteral("className"));
    m_class->setAccessibleName(tr("Class, meter or plan"));
    m_class->setPlaceholderText(tr("Class"));
    m_class->setMinimumWidth(scaled(44));
    if (!captionsAbove())
        m_class->setMaximumWidth(scaled(190));
    auto* third = new QHBoxLayout;
    third->setSpacing(8);
    if (captionsAbove()) {
        layout->addLayout(makeFilterRow({m_class, m_vcpu, m_memory, m_least, m_most}));
    } else {
        for (QLineEdit* field : {m_class, m_vcpu, m_memory, m_least, m_most})
            third->addWidget(field, 1);
    }
    third->addWidget(m_keyChip);
    m_count->setObjectName(QStringLiteral("priceCount"));
    m_count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    third->addWidget(m_count, 1);
    layout->addLayout(third);

    connect(m_search, &QLineEdit::textChanged, this, &CatalogPage::filter);
    connect(m_class, &QLineEdit::textEdited, this, &CatalogPage::filter);
    connect(m_clear, &QPushButton::clicked, this, &CatalogPage::clear);
    connect(m_keyChip, &QPushButton::clicked, this, [this] {
        m_key.reset();
        filter();
    });
    return filters;
}

void CatalogPage::makeTable()
{
    m_table->setObjectName(QStringLiteral("priceTable"));
    m_table->setAccessibleName(tr("Prices"));
    m_table->setModel(&m_model);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    m_table->viewport()->installEventFilter(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CatalogPage::showSelected);
}

/// The price is to be seen in a window of 1280 pixels; in a wider one the words have the room.
void CatalogPage::fitColumns()
{
    const std::pair<int, int> widths[] = {{PriceModel::Provider, 70}, {PriceModel::Service, 84}, {PriceModel::Region, 98}, {PriceModel::Name, 124},
                                          {PriceModel::Variant, 78}, {PriceModel::Purchase, 90}, {PriceModel::Amount, 82}, {PriceModel::Yours, 82}, {PriceModel::PerUnit, 76},
                                          {PriceModel::Month, 92}, {PriceModel::Engine, 100}, {PriceModel::Vcpu, 60}, {PriceModel::Memory, 60},
                                          {PriceModel::Upfront, 92}, {PriceModel::UsedFor, 130}, {PriceModel::AsOf, 92}};
    int room = m_table->viewport()->width();
    for (const auto& [column, width] : widths) {
        m_table->setColumnWidth(column, scaled(width));
        if (column <= PriceModel::Month && !m_table->isColumnHidden(column))
            room -= scaled(width);
    }
    const std::pair<int, int> wanted[] = {{PriceModel::PerUnit, 24}, {PriceModel::Purchase, 16}, {PriceModel::Name, 60}, {PriceModel::Variant, 60},
                                          {PriceModel::Service, 24}, {PriceModel::Name, 120}, {PriceModel::Region, 24}, {PriceModel::Variant, 60}};
    for (const auto& [column, width] : wanted) {
        const int more = std::clamp(room, 0, scaled(width));
        m_table->setColumnWidth(column, m_table->columnWidth(column) + more);
        room -= more;
    }
}

bool CatalogPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && watched == m_table->viewport())
        fitColumns();
    return Page::eventFilter(watched, event);
}

QWidget* CatalogPage::makeDetails()
{
    auto* frame = makeCard();
    auto* layout = new QVBoxLayout(frame);
    layout->setContentsMargins(20, 10, 12, 8);
    layout->setSpacing(4);
    m_title->setObjectName(QStringLiteral("priceTitle"));
    m_compare->setObjectName(QStringLiteral("compareRegions"));
    m_compare->setAccessibleDescription(tr("Shows this very class, mode and purchase option in every region"));
    m_copy->setObjectName(QStringLiteral("copyPrices"));
    m_copy->setAccessibleName(tr("Copy the selected prices, or all, as tab-separated text"));
    m_copy->setToolTip(m_copy->accessibleName());
    layout->addLayout(makeHead(m_title, {m_compare, m_copy}));
    m_details->setObjectName(QStringLiteral("priceDetails"));
    m_details->setAccessibleName(tr("Details of the selected price"));
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setProperty("role", QStringLiteral("quiet"));
    m_details->document()->setDocumentMargin(0);
    m_details->setMinimumHeight(scaled(48));
    layout->addWidget(m_details, 1);
    connect(m_compare, &QPushButton::clicked, this, &CatalogPage::compareRegions);
    connect(m_copy, &QPushButton::clicked, m_table, &TableView::copy);
    return frame;
}

void CatalogPage::showPrices(const QString& words)
{
    clear();
    m_search->setText(words);
}

void CatalogPage::refresh() { readIndex(); }

/// Takes a while, once.
void CatalogPage::readIndex()
{
    if (m_index || m_reading.busy())
        return;
    m_empty->setText(tr("Reading the price catalog\u2026"));
    m_stack->setCurrentWidget(m_empty);
    m_reading.run([this, book = m_document.sharedBook()](const NewestJob::Outdated&) -> NewestJob::Land {
        return [this, index = std::make_shared<const PriceIndex>(*book)] { showIndex(index); };
    });
}

void CatalogPage::showIndex(std::shared_ptr<const PriceIndex> index)
{
    m_index = std::move(index);
    m_model.setIndex(m_index);
    showAdjusted();
    fillChoices();
    filter();
    emit indexRead();
}

void CatalogPage::fillChoices()
{
    if (!m_index)
        return;
    fill(m_providers, tr("All providers"), m_index->providers());
    fill(m_services, tr("All services"), m_index->services(chosen(m_providers)));
    fill(m_regions, tr("All regions"), m_index->regions(chosen(m_providers), chosen(m_services)));
    fill(m_purchases, tr("Any purchase"), m_index->purchases());
}

/// What stands in the field; empty, and the field marked, when that is no number.
std::optional<Decimal> CatalogPage::numberOf(QLineEdit* field)
{
    const QString text = field->text().trimmed();
    const auto number = Decimal::parse(text.toStdString());
    const bool wrong = !text.isEmpty() && (!number || number->isNegative());
    if (field->property("wrong").toBool() != wrong) {
        field->setProperty("wrong", wrong);
        field->setToolTip(wrong ? tr("A number is needed, like 4 or 0.25") : field->accessibleName());
        field->style()->unpolish(field);
        field->style()->polish(field);
    }
    return wrong ? std::nullopt : number;
}

void CatalogPage::filter()
{
    PriceFilter wanted{.provider = chosen(m_providers), .service = chosen(m_services), .region = chosen(m_regions), .purchase = chosen(m_purchases),
                       .name = m_class->text().trimmed().toStdString(), .key = m_key, .least = numberOf(m_least), .most = numberOf(m_most),
                       .vcpu = numberOf(m_vcpu), .memoryGib = numberOf(m_memory)};
    for (const QString& word : m_search->text().split(u' ', Qt::SkipEmptyParts))
        wanted.words.push_back(word.toStdString());
    m_keyChip->setVisible(m_key.has_value());
    if (m_key) {
        m_keyChip->setText(QString(toQString(m_key->name.text())).replace(u'&', QStringLiteral("&&")) + QStringLiteral("  \u00d7"));
        m_keyChip->setAccessibleName(tr("Only %1; press to remove").arg(toQString(m_key->name.text())));
    }
    if (!m_index)
        return;
    m_clear->setEnabled(!(wanted == PriceFilter()));
    const auto needs = [](const PriceFilter& f) { return f.vcpu || f.memoryGib; };
    const bool newNeed = needs(wanted) && !needs(m_model.filter());
    m_model.setFilter(wanted);
    if (newNeed)  // who says what is needed wants the cheapest first
        m_table->sortByColumn(PriceModel::Month, Qt::AscendingOrder);
    m_count->setText(wanted == PriceFilter() ? tr("%L1 prices").arg(m_index->size()) : tr("%L1 of %L2").arg(m_model.rowCount()).arg(m_index->size()));
    m_empty->setText(tr("No price passes these filters.\n\nTake a word away, or clear the filters."));
    m_stack->setCurrentWidget(m_model.rowCount() ? static_cast<QWidget*>(m_table) : m_empty);
}

void CatalogPage::clear()
{
    m_key.reset();
    for (QLineEdit* field : {m_search, m_class, m_vcpu, m_memory, m_least, m_most}) {
        const QSignalBlocker quiet(field);
        field->clear();
    }
    for (QComboBox* box : {m_providers, m_services, m_regions, m_purchases})
        box->setCurrentIndex(0);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    fillChoices();
    filter();
    m_search->setFocus();
}

/// The very same key in every region of its service, cheapest first.
void CatalogPage::compareRegions()
{
    const QModelIndex at = m_table->currentIndex();
    if (!at.isValid())
        return;
    const PriceIndex::Entry entry = m_model.entry(at.row());
    const bool month = instanceMonth(*entry.price).has_value();
    for (QLineEdit* field : {m_search, m_class, m_vcpu, m_memory, m_least, m_most}) {
        const QSignalBlocker quiet(field);
        field->clear();
    }
    m_key = entry.price->key;
    m_providers->setCurrentIndex(m_providers->findData(toQString(entry.service.provider.text())));
    fillChoices();
    m_services->setCurrentIndex(m_services->findData(toQString(entry.service.service.text())));
    m_regions->setCurrentIndex(0);
    m_purchases->setCurrentIndex(0);
    fillChoices();
    filter();
    m_table->sortByColumn(month ? PriceModel::Month : PriceModel::Amount, Qt::AscendingOrder);
}

void CatalogPage::showAdjusted()
{
    m_model.setAdjusted(m_document.book().adjusted(), m_document.month());
    if (const bool hidden = !m_document.book().adjusted(); hidden != m_table->isColumnHidden(PriceModel::Yours)) {
        m_table->setColumnHidden(PriceModel::Yours, hidden);
        fitColumns();
    }
    m_adjustments->setReady(m_index != nullptr);
    showSelected();
}

/// The selected price and what the filter names, the narrower first.
std::vector<AdjustmentDialog::Offer> CatalogPage::offers() const
{
    std::vector<AdjustmentDialog::Offer> list;
    if (const QModelIndex at = m_table->currentIndex(); at.isValid()) {
        const PriceIndex::Entry& entry = m_model.entry(at.row());
        list.emplace_back(tr("The selected price"), AdjustmentScope{entry.service.provider, entry.service.service, entry.price->region, entry.price->key});
    }
    const PriceFilter& filter = m_model.filter();
    AdjustmentScope scope{filter.provider, filter.service, filter.region, m_key.value_or(PriceKey())};
    if (!m_key)
        scope.key.purchase = filter.purchase;
    list.emplace_back(tr("What the filter names: %1").arg(toQString(scopeText(scope))), scope);
    return list;
}

void CatalogPage::addAdjustment(AdjustmentDialog::Kind kind)
{
    const auto offered = offers();
    Adjustment start{.scope = offered.front().second};
    if (const QModelIndex at = m_table->currentIndex(); at.isValid() && kind == AdjustmentDialog::Own) {
        const Price& list = *m_model.entry(at.row()).price;
        start.own = OwnPrice{list.amount, list.upfront, list.unit};
    }
    AdjustmentDialog dialog(kind, start, offered, m_index, this);
    if (dialog.exec() == QDialog::Accepted)
        m_document.addAdjustment(dialog.adjustment());
}

void CatalogPage::editAdjustment(int index)
{
    if (!m_index || index < 0)
        return;
    const Adjustment& old = m_document.workspace().adjustments[static_cast<std::size_t>(index)];
    AdjustmentDialog dialog(old.own ? AdjustmentDialog::Own : AdjustmentDialog::Discount, old, {}, m_index, this);
    if (dialog.exec() == QDialog::Accepted)
        m_document.editAdjustment(index, dialog.adjustment());
}

void CatalogPage::showSelected()
{
    const QModelIndex at = m_table->currentIndex();
    m_compare->setEnabled(at.isValid());
    m_copy->setEnabled(m_model.rowCount() > 0);
    if (!at.isValid()) {
        m_title->setText(tr("No price is selected"));
        m_details->setPlainText(tr("Select a price to see its source, date, tiers and earlier prices."));
        return;
    }
    const PriceIndex::Entry& entry = m_model.entry(at.row());
    m_selected = entry.price;
    m_title->setText(priceTitle(*entry.price));
    m_details->setPlainText(priceDetails(entry, m_document.book(), m_model.adjustment(entry)));
}

}  // namespace costrata
