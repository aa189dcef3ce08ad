// SPDX-License-Identifier: GPL-3.0-or-later
#include "regions/regions_page.h"

#include "catalog/regions.h"
#include "charts/text.h"
#include "language/declared.h"
#include "regions/bar_delegate.h"
#include "tables/table_view.h"
#include "theme/text_size.h"
#include "window/elided_label.h"
#include "window/parts.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <set>

namespace costrata {
namespace {

/// Rows by a test of their region; the page holds the filters.
class RegionFilter final : public QSortFilterProxyModel {
public:
    RegionFilter(std::function<bool(Symbol)> accepts, QObject* parent) : QSortFilterProxyModel(parent), m_accepts(std::move(accepts)) {}

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override
    {
        return m_accepts(Symbol(sourceModel()->index(row, 0, parent).data(RegionModel::RegionRole).toString().toStdString()));
    }

private:
    std::function<bool(Symbol)> m_accepts;
};

template <class NameOf>
void fillFilter(QComboBox* box, const QString& any, NameOf nameOf)
{
    std::set<std::string_view> names;
    for (const RegionInfo& info : allRegions())
        names.insert(nameOf(Symbol(info.code)));
    box->addItem(any);
    if (names.erase("EU/EEA"))
        box->addItem(declared("EU/EEA"), QStringLiteral("EU/EEA"));
    for (const std::string_view name : names)
        box->addItem(declared(name), toQString(name));
    box->addItem(RegionsPage::tr("not stated"), QStringLiteral("not stated"));
}

}  // namespace

RegionsPage::RegionsPage(Document& document, QWidget* parent)
    : Page(parent), m_document(document), m_sorted(new RegionFilter([this](Symbol r) { return accepts(r); }, this)), m_heading(makeLabel("title")),
      m_hint(makeLabel("hint")), m_views(new QButtonGroup(this)), m_continents(makeFilterBox("continentFilter", tr("Continent"))),
      m_residencies(makeFilterBox("residencyFilter", tr("Where data must stay"))), m_providers(makeFilterBox("movingProvider", tr("Provider whose components move"))),
      m_use(new QPushButton(tr("Use this region"))), m_legend(new CategoryLegend), m_table(new TableView), m_heatTable(new TableView), m_details(new QLabel),
      m_empty(makeEmptyState()), m_stack(new QStackedWidget)
{
    makeTable();
    makeHeatTable();
    auto* one = new QWidget;
    auto* oneLayout = new QVBoxLayout(one);
    oneLayout->setContentsMargins(0, 0, 0, 0);
    oneLayout->addWidget(m_legend);
    oneLayout->addWidget(m_table, 1);
    m_stack->addWidget(one);
    m_stack->addWidget(m_heatTable);
    m_stack->addWidget(m_empty);

    m_details->setObjectName(QStringLiteral("regionDetails"));
    m_details->setTextFormat(Qt::PlainText);
    m_details->setProperty("role", QStringLiteral("notice"));
    m_details->setWordWrap(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_details->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);

    auto* frame = makeCard();
    auto* inside = new QVBoxLayout(frame);
    inside->setContentsMargins(20, 14, 12, 10);
    inside->setSpacing(8);
    inside->addWidget(makeHead());
    inside->addWidget(m_stack, 1);
    inside->addWidget(m_details);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->addWidget(frame);

    connect(&document, &Document::structureChanged, this, &RegionsPage::changed);
    connect(&document, &Document::designChanged, this, &RegionsPage::changed);
    connect(&document, &Document::currentChanged, this, &RegionsPage::changed);
}

QWidget* RegionsPage::makeHead()
{
    auto* head = new QWidget;
    auto* layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(6);
    auto* top = new QHBoxLayout;
    top->setSpacing(4);
    m_heading->setObjectName(QStringLiteral("regionsHeading"));
    top->addWidget(m_heading, 1);
    const std::pair<View, QString> views[] = {{OneDesign, tr("This design")}, {AllDesigns, tr("All designs")}};
    for (const auto& [view, text] : views) {
        auto* button = new QPushButton(text);
        button->setCheckable(true);
        button->setChecked(view == OneDesign);
        button->setProperty("role", QStringLiteral("segment"));
        m_views->addButton(button, view);
        top->addWidget(button);
    }
    connect(m_views, &QButtonGroup::idClicked, this, &RegionsPage::changed);
    layout->addLayout(top);
    layout->addWidget(m_hint);

    fillFilter(m_continents, tr("All continents"), regionContinent);
    fillFilter(m_residencies, tr("Data anywhere"), regionResidency);
    m_use->setObjectName(QStringLiteral("useRegion"));
    if (captionsAbove()) {
        layout->addLayout(makeFilterRow({m_continents, m_residencies, m_providers, m_use}));
    } else {
        auto* filters = new QHBoxLayout;
        filters->setSpacing(8);
        for (QComboBox* box : {m_continents, m_residencies, m_providers})
            filters->addWidget(box, 1);
        filters->addSpacing(2);
        filters->addWidget(m_use);
        layout->addLayout(filters);
    }
    connect(m_continents, &QComboBox::currentIndexChanged, this, &RegionsPage::filterChanged);
    connect(m_residencies, &QComboBox::currentIndexChanged, this, &RegionsPage::filterChanged);
    connect(m_providers, &QComboBox::activated, this, [this] {
        m_wantedProvider = m_providers->currentText().toStdString();
        changed();
    });
    connect(m_use, &QPushButton::clicked, this, &RegionsPage::useRegion);
    return head;
}

void RegionsPage::makeTable()
{
    m_sorted->setSourceModel(&m_rows);
    m_sorted->setSortRole(SortRole);
    m_sorted->setDynamicSortFilter(true);
    m_sorted->sort(RegionModel::PerMonth);
    m_table->setObjectName(QStringLiteral("regionTable"));
    m_table->setAccessibleName(tr("Cost by region"));
    m_table->setModel(m_sorted);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(RegionModel::PerMonth, Qt::AscendingOrder);
    m_table->setItemDelegateForColumn(RegionModel::Cost, new BarDelegate(m_table));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setSectionResizeMode(RegionModel::Cost, QHeaderView::Stretch);
    m_table->viewport()->installEventFilter(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RegionsPage::showSelection);
}

void RegionsPage::makeHeatTable()
{
    m_heatTable->setObjectName(QStringLiteral("heatTable"));
    m_heatTable->setAccessibleName(tr("Cost of every design by region"));
    m_heatTable->setModel(&m_heat);
    m_heatTable->setItemDelegate(new HeatDelegate(m_heatTable));
    m_heatTable->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_heatTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_heatTable->verticalHeader()->show();
    m_heatTable->verticalHeader()->setDefaultSectionSize(scaled(30));
    m_heatTable->verticalHeader()->setFixedWidth(scaled(150));
    m_heatTable->verticalHeader()->setTextElideMode(Qt::ElideRight);
    m_heatTable->verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_heatTable->horizontalHeader()->setDefaultSectionSize(scaled(116));
    m_heatTable->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(m_heatTable->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& now) {
        if (now.isValid())
            m_document.setCurrent(now.row());
        showSelection();
    });
}

bool RegionsPage::all() const { return m_views->checkedId() == AllDesigns; }

std::string RegionsPage::provider(int design) const
{
    const auto movable = movableProviders(m_document.design(design), m_document.book());
    const bool wanted = std::find(movable.begin(), movable.end(), m_wantedProvider) != movable.end();
    return wanted ? m_wantedProvider : movable.empty() ? std::string() : movable.front();
}

RegionsPage::Priced RegionsPage::find(int design) const
{
    const Design& now = m_document.design(design);
    const std::string moving = provider(design);
    const auto it = std::find_if(m_known.begin(), m_known.end(), [&](const Priced& p) { return p->provider == moving && p->design == now && p->book == m_document.sharedBook() && p->month == m_document.month(); });
    return it == m_known.end() ? nullptr : *it;
}

/// What is not known yet is worked out away from this thread: prices of regions that nobody has looked at must be read.
void RegionsPage::refresh()
{
    showProviders();
    std::vector<std::pair<Design, std::string>> wanted;
    std::vector<Priced> still;
    for (int d = 0; d < m_document.designCount(); ++d) {
        if (Priced known = find(d))
            still.push_back(std::move(known));
        else if (all() || d == m_document.current())
            wanted.emplace_back(m_document.design(d), provider(d));
    }
    if (wanted.empty()) {
        m_known = std::move(still);
        return showPriced();
    }
    if (m_known.empty() || all())
        showPriced();
    m_job.run([this, wanted = std::move(wanted), book = m_document.sharedBook(), month = m_document.month()](const NewestJob::Outdated&) -> NewestJob::Land {
        std::vector<Priced> done;
        for (const auto& [design, moving] : wanted) {
            auto priced = std::make_shared<PricedEverywhere>(PricedEverywhere{design, moving, billDesign(design, *book, month), {}, book, month});
            if (!moving.empty())
                priced->regions = regionPrices(design, moving, *book, month);
            done.push_back(std::move(priced));
        }
        return [this, done] {
            m_known.insert(m_known.end(), done.begin(), done.end());
            changed();
        };
    });
}

void RegionsPage::showProviders()
{
    const QSignalBlocker quiet(m_providers);
    m_providers->clear();
    const int current = m_document.current();
    if (current >= 0) {
        for (const std::string& name : movableProviders(m_document.design(current), m_document.book()))
            m_providers->addItem(toQString(name));
        m_providers->setCurrentText(toQString(provider(current)));
    }
    m_providers->setVisible(m_providers->count() > 1);
}

void RegionsPage::showPriced()
{
    const int current = m_document.current();
    const auto sayEmpty = [this](const QString& text) {
        m_empty->setText(text);
        m_stack->setCurrentIndex(Empty);
    };
    m_use->setVisible(current >= 0);
    if (current < 0) {
        m_rows.show(nullptr);
        m_heat.show({}, nullptr);
        m_heading->setText(tr("Regions"));
        m_hint->clear();
        sayEmpty(tr("There is no design to price elsewhere yet.\n\nUse \u201c+ Add\u201d at the left to price a database, or open a workspace (Ctrl+O)."));
        return showSelection();
    }
    const Design& design = m_document.design(current);
    const QString name = toQString(design.name).simplified();
    if (all()) {
        std::vector<Priced> designs;
        for (int d = 0; d < m_document.designCount(); ++d)
            designs.push_back(find(d));
        const bool waiting = std::any_of(designs.begin(), designs.end(), [](const Priced& p) { return !p; });
        const QModelIndex at = m_heatTable->currentIndex();
        m_heat.show(std::move(designs), [this](Symbol r) { return accepts(r); });
        if (!m_heatTable->currentIndex().isValid() && at.row() >= 0 && at.row() < m_heat.rowCount() && at.column() < m_heat.columnCount()) {
            const QSignalBlocker quiet(m_heatTable->selectionModel());
            m_heatTable->setCurrentIndex(m_heat.index(at.row(), at.column()));
        }
        m_heading->setText(tr("Every design in every region"));
        m_hint->setText(tr("USD per month. Darker is dearer within a row, bold its cheapest, the dot where a design stands, \u2265 incomplete, \u2013 not offered"));
        if (m_heat.columnCount() == 0)
            sayEmpty(waiting ? tr("Pricing every region\u2026") : tr("No region passes these filters.\n\nChoose another continent, or allow data anywhere."));
        else
            m_stack->setCurrentIndex(AllDesigns);
        return showSelection();
    }
    const Priced priced = find(current);
    m_heading->setText(name);
    if (!priced) {
        if (m_known.empty())
            sayEmpty(tr("Pricing every region\u2026"));
        return showSelection();
    }
    m_rows.show(priced);
    m_legend->setChart(m_rows.chart());
    m_legend->setVisible(!m_rows.chart().series.empty());
    if (!priced->provider.empty())
        m_heading->setText(tr("%1 in %2 regions").arg(name).arg(priced->regions.size()));
    m_hint->setText(tr("USD per month; change against where it stands now. %1").arg(
        design.components.size() > 1 && !priced->provider.empty() ? tr("All its components of %1 move together.").arg(toQString(priced->provider)) : QString()));
    if (priced->provider.empty())
        sayEmpty(design.components.empty() ? tr("This design has no component yet.\n\nAdd one at the right (\u201c+ Component\u201d).")
                                           : tr("The catalog knows the services of this design in one place only, or at one price everywhere.\n\nSelect another design at the left."));
    else if (m_sorted->rowCount() == 0)
        sayEmpty(tr("No region passes these filters.\n\nChoose another continent, or allow data anywhere."));
    else
        m_stack->setCurrentIndex(OneDesign);
    fitColumns();
    showSelection();
}

bool RegionsPage::accepts(Symbol region) const
{
    const auto passes = [](const QComboBox* box, std::string_view name) { return box->currentIndex() <= 0 || box->currentData().toString() == toQString(name); };
    return passes(m_continents, regionContinent(region)) && passes(m_residencies, regionResidency(region));
}

void RegionsPage::filterChanged()
{
    m_sorted->invalidate();
    changed();
}

Symbol RegionsPage::selectedRegion() const
{
    if (m_stack->currentIndex() == AllDesigns) {
        const QModelIndex at = m_heatTable->currentIndex();
        return at.isValid() && at.row() == m_document.current() && m_heat.price(at.row(), at.column()) ? m_heat.region(at.column()) : Symbol();
    }
    const QModelIndex at = m_table->currentIndex();
    return m_stack->currentIndex() == OneDesign && at.isValid() ? Symbol(at.data(RegionModel::RegionRole).toString().toStdString()) : Symbol();
}

void RegionsPage::showSelection()
{
    const Symbol region = selectedRegion();
    const RegionPrice* chosen = nullptr;
    const Priced priced = region.empty() ? nullptr : find(m_document.current());
    for (std::size_t i = 0; priced && i < priced->regions.size(); ++i) {
        if (priced->regions[i].region == region)
            chosen = &priced->regions[i];
    }
    m_use->setEnabled(chosen && !chosen->here);
    if (!chosen)
        return m_details->setText(m_document.current() >= 0 && m_stack->currentIndex() != Empty ? tr("Select a region to see what is missing there, or to move the design.") : QString());
    const QString place = declared(regionPlace(region));
    QString text = toQString(region.text()) + (place.isEmpty() ? QString() : QStringLiteral(", ") + place) + QStringLiteral(": ") + totalText(chosen->bill);
    const QString lacks = shortcomings(chosen->bill);
    m_details->setText(text + (lacks.isEmpty() ? tr("; every price is known") : u'\n' + lacks));
}

void RegionsPage::useRegion()
{
    const Symbol region = selectedRegion();
    const int current = m_document.current();
    if (!region.empty() && current >= 0)
        m_document.moveToRegion(current, provider(current), region);
}

/// Region, bar, cost and change are always seen; the rest as far as there is room.
void RegionsPage::fitColumns()
{
    const int leastBar = scaled(90), leastPlace = scaled(120), mostPlace = scaled(200);
    const int width = m_table->viewport()->width();
    const std::pair<int, int> columns[] = {{RegionModel::Region, scaled(width < scaled(400) ? 104 : 134)}, {RegionModel::PerMonth, scaled(98)}, {RegionModel::Difference, scaled(74)},
                                           {RegionModel::Missing, scaled(104)}, {RegionModel::Place, leastPlace}, {RegionModel::Continent, scaled(110)}};
    int room = width - leastBar;
    for (const auto& [column, wanted] : columns) {
        room -= wanted;
        const bool must = column == RegionModel::Region || column == RegionModel::PerMonth || column == RegionModel::Difference;
        m_table->setColumnHidden(column, !must && room < 0);
        m_table->setColumnWidth(column, wanted);
    }
    const int more = room < 0 ? room + scaled(110) : room;  // the continent gives way to the place
    m_table->setColumnWidth(RegionModel::Place, std::clamp(leastPlace + more / 2, leastPlace, mostPlace));
}

bool RegionsPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && watched == m_table->viewport())
        fitColumns();
    return Page::eventFilter(watched, event);
}

}  // namespace costrata
