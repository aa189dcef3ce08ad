// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/space_view.h"

#include "charts/scatter_chart_painter.h"
#include "charts/scatter_chart_view.h"
#include "explore/space_chart.h"
#include "explore/space_words.h"
#include "explore/winner_panel.h"
#include "language/language.h"
#include "output/format.h"
#include "tables/cell_delegate.h"
#include "tables/table_view.h"
#include "theme/text_cache.h"
#include "theme/text_size.h"
#include "window/elided_label.h"
#include "window/flow_layout.h"
#include "window/parts.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace costrata {
namespace {

using namespace space;

constexpr int keepOfEach = 2000;   // configurations of each service that are listed
constexpr int ProviderRole = Qt::UserRole, ServiceRole = Qt::UserRole + 1;
constexpr int roomForPanel = 720;
constexpr int showProgressAfter = 250;  // ms

/// A service's name behind the mark that its provider has in the chart.
class ServiceDelegate final : public CellDelegate {
public:
    using CellDelegate::CellDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        paintBackground(painter, option);
        const double radius = scaled(4);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        paintMark(*painter, {option.rect.left() + padding + radius, option.rect.center().y() + 0.5}, radius, static_cast<std::size_t>(index.data(SpaceModel::StyleRole).toInt()), currentTheme());
        painter->restore();
        painter->setPen(currentTheme().text);
        drawText(*painter, option.rect.adjusted(padding + scaled(16), 0, -padding, 0), Qt::AlignLeft, index.data().toString(), 13);
    }
};

QString countText(std::uint64_t n) { return shownNumber(grouped(std::to_string(n))); }

QLabel* makeNotice(const char* objectName)
{
    auto* label = new QLabel;
    label->setObjectName(QString::fromUtf8(objectName));
    label->setTextFormat(Qt::PlainText);
    label->setProperty("role", QStringLiteral("notice"));
    label->setWordWrap(true);
    label->setMinimumWidth(1);
    return label;
}

}  // namespace

SpaceView::SpaceView(Document& document, QWidget* parent)
    : Page(parent), m_document(document), m_panel(new RequirementPanel(document)), m_title(makeLabel("title")), m_hint(makeLabel("hint")), m_sections(new QButtonGroup(this)),
      m_progress(new QProgressBar), m_stack(new QStackedWidget), m_axis(makeFilterBox("spaceAxis", tr("What the cost stands against"))),
      m_scope(makeFilterBox("spaceScope", tr("How many of each service"))), m_seller(makeFilterBox("spaceSeller", tr("Provider or service"))),
      m_term(makeFilterBox("spaceTerm", tr("Commitment"))), m_text(new QLineEdit), m_chart(new ScatterChartView),
      m_table(new TableView), m_count(makeNotice("spaceCount")), m_said(makeNotice("spaceSaid")), m_empty(makeEmptyState()), m_adopt(new QPushButton(tr("Adopt as design"))),
      m_emptyAction(new QPushButton), m_whatIf(new WinnerPanel), m_leftOut(new TableView)
{
    m_stack->addWidget(makeRanking());
    m_stack->addWidget(makeWhatIf());
    m_stack->addWidget(makeLeftOut());
    auto* inCard = new QWidget;
    m_panelPlace = new QVBoxLayout(inCard);
    m_panelPlace->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(inCard);
    m_stack->addWidget(makeEmpty());
    auto* card = makeCard();
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(20, 12, 12, 10);
    inside->setSpacing(6);
    inside->addWidget(makeHead());
    inside->addWidget(m_stack, 1);

    m_layout = new QHBoxLayout(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(12);
    m_layout->addWidget(m_panel);
    m_layout->addWidget(card, 1);

    m_slow.setSingleShot(true);
    m_slow.setInterval(showProgressAfter);
    connect(&m_slow, &QTimer::timeout, this, [this] { m_progress->setVisible(m_search.busy()); });
    connect(m_panel, &RequirementPanel::edited, this, &SpaceView::changed);
    connect(&document, &Document::structureChanged, this, &SpaceView::changed);  // the workload, the month, what the user pays
    setSection(RankingSection);
}

SpaceView::~SpaceView() { stopSearch(); }

QWidget* SpaceView::makeHead()
{
    m_title->setObjectName(QStringLiteral("spaceTitle"));
    m_hint->setObjectName(QStringLiteral("spaceHint"));
    m_progress->setObjectName(QStringLiteral("spaceProgress"));
    m_progress->setAccessibleName(tr("Search"));
    m_progress->setTextVisible(true);
    m_progress->setFixedWidth(scaled(190));
    m_progress->hide();
    QList<QWidget*> buttons;
    const std::pair<Section, QString> sections[] = {{RequirementSection, tr("Requirements")}, {RankingSection, tr("Ranking")}, {WhatIfSection, tr("What if")}, {LeftOutSection, tr("Left out")}};
    for (const auto& [section, name] : sections) {
        auto* button = new QPushButton(name);
        button->setCheckable(true);
        button->setProperty("role", QStringLiteral("segment"));
        m_sections->addButton(button, section);
        buttons << button;
    }
    buttons.front()->hide();
    connect(m_sections, &QButtonGroup::idClicked, this, &SpaceView::setSection);
    auto* head = new QWidget;
    auto* layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(2);
    if (captionsAbove()) {
        layout->addWidget(m_title);
        auto* wrapping = new FlowLayout(6);
        for (QWidget* button : buttons)
            wrapping->addWidget(button);
        layout->addLayout(wrapping);
    } else {
        layout->addLayout(costrata::makeHead(m_title, buttons));
    }
    auto* below = new QHBoxLayout;
    below->addWidget(m_hint, 1);
    below->addWidget(m_progress);
    layout->addLayout(below);
    m_hint->setMinimumHeight(m_progress->sizeHint().height());  // the bar comes and goes without a jump
    return head;
}

QWidget* SpaceView::makeRanking()
{
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->setObjectName(QStringLiteral("spaceSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeChartPane());
    splitter->addWidget(makeTablePane());
    splitter->setStretchFactor(0, 5);
    splitter->setStretchFactor(1, 6);
    return splitter;
}

QWidget* SpaceView::makeChartPane()
{
    const std::pair<Axis, QString> axes[] = {{Axis::Availability, tr("Cost against promised uptime")},
                                             {Axis::ZoneRto, tr("Cost against recovery from the loss of a zone")},
                                             {Axis::RegionRto, tr("Cost against recovery from the loss of the region")},
                                             {Axis::Headroom, tr("Cost against headroom")}};
    for (const auto& [axis, text] : axes)
        m_axis->addItem(text, static_cast<int>(axis));
    connect(m_axis, &QComboBox::currentIndexChanged, this, &SpaceView::arrange);
    m_chart->setObjectName(QStringLiteral("spaceChart"));
    m_chart->setAccessibleName(tr("Cost against what it buys"));
    connect(m_chart, &ScatterChartView::chosen, this, [this](std::size_t point) { showRow(static_cast<std::uint32_t>(point)); });
    connect(m_chart, &ScatterChartView::activated, this, [this](std::size_t point) { adopt({static_cast<std::uint32_t>(point)}); });
    auto* pane = new QWidget;
    auto* layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 8, 4);
    layout->setSpacing(6);
    auto* head = new QHBoxLayout;
    m_axis->setMinimumContentsLength(captionsAbove() ? 2 : 34);
    head->addWidget(m_axis, captionsAbove() ? 1 : 0);
    if (!captionsAbove())
        head->addStretch(1);
    layout->addLayout(head);
    layout->addWidget(m_chart, 1);
    return pane;
}

QWidget* SpaceView::makeTablePane()
{
    m_scope->addItem(tr("Best of each"), false);
    m_scope->addItem(tr("All"), true);
    m_text->setObjectName(QStringLiteral("spaceText"));
    m_text->setPlaceholderText(tr("Filter"));
    m_text->setAccessibleName(tr("Words that a configuration must have"));
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(scaled(56));
    m_seller->addItem(tr("All services"));
    m_term->addItem(tr("Any term"), -1);
    for (const int months : {0, 12, 36})
        m_term->addItem(months == 0 ? tr("On demand") : termText(months), months);
    for (QComboBox* box : {m_scope, m_seller, m_term})
        connect(box, &QComboBox::currentIndexChanged, this, &SpaceView::arrange);
    connect(m_text, &QLineEdit::textChanged, this, &SpaceView::arrange);

    m_table->setObjectName(QStringLiteral("spaceTable"));
    m_table->setAccessibleName(tr("Configurations by cost"));
    m_table->setModel(&m_model);
    m_table->setItemDelegateForColumn(static_cast<int>(SpaceColumn::Service), new ServiceDelegate(m_table));
    m_table->horizontalHeader()->setSortIndicator(static_cast<int>(SpaceColumn::PerMonth), Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    const std::pair<SpaceColumn, int> widths[] = {{SpaceColumn::Service, 180},      {SpaceColumn::PerMonth, 96}, {SpaceColumn::Difference, 78}, {SpaceColumn::Configuration, 340},
                                                  {SpaceColumn::Region, 110},       {SpaceColumn::Term, 98},     {SpaceColumn::Upfront, 84},    {SpaceColumn::Availability, 84},
                                                  {SpaceColumn::ZoneRto, 84},       {SpaceColumn::RegionRto, 92}, {SpaceColumn::Headroom, 104}};
    for (const auto& [column, width] : widths)
        m_table->setColumnWidth(static_cast<int>(column), scaled(width));
    connect(&m_model, &SpaceModel::sortWanted, this, [this](int column, bool descending) {
        m_sortColumn = static_cast<SpaceColumn>(std::clamp(column, 0, spaceColumnCount - 1));
        m_descending = descending;
        arrange();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SpaceView::showSelection);
    connect(m_table, &QAbstractItemView::activated, this, [this] { adopt(selectedFound()); });

    m_adopt->setObjectName(QStringLiteral("adopt"));
    m_adopt->setProperty("role", QStringLiteral("primary"));
    m_adopt->setToolTip(tr("Add what is selected to the designs"));
    m_adopt->setEnabled(false);
    connect(m_adopt, &QPushButton::clicked, this, [this] { adopt(selectedFound()); });

    auto* pane = new QWidget;
    auto* layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(6);
    auto* filters = makeFilterRow({m_scope, m_text, m_seller, m_term});
    filters->setContentsMargins(0, 0, 8, 0);
    layout->addLayout(filters);
    layout->addWidget(m_table, 1);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(0, 2, 8, 0);
    foot->setSpacing(12);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_count);
    texts->addWidget(m_said);
    m_said->hide();
    foot->addLayout(texts, 1);
    foot->addWidget(m_adopt, 0, Qt::AlignVCenter);
    layout->addLayout(foot);
    pane->setMinimumHeight(scaled(190));
    return pane;
}

QWidget* SpaceView::makeWhatIf()
{
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_whatIf);
    scroll->setMinimumHeight(scaled(180));
    connect(m_whatIf, &WinnerPanel::relaxWanted, this, [this](Unmet which) {
        if (!m_ranked)
            return;
        const Ranking& ranking = m_ranked->ranking;
        if (const auto& found = ranking.without[static_cast<std::size_t>(which)])
            m_panel->relax(which, ranking.promiseOf(*found), *found);
    });
    return scroll;
}

QWidget* SpaceView::makeLeftOut()
{
    m_leftOutModel.setHorizontalHeaderLabels({tr("Service"), tr("Because")});
    m_leftOut->setObjectName(QStringLiteral("spaceLeftOut"));
    m_leftOut->setAccessibleName(tr("What is left out, and why"));
    m_leftOut->setModel(&m_leftOutModel);
    m_leftOut->setColumnWidth(0, scaled(220));
    m_leftOut->horizontalHeader()->setStretchLastSection(true);
    return m_leftOut;
}

QWidget* SpaceView::makeEmpty()
{
    auto* pane = new QWidget;
    auto* layout = new QVBoxLayout(pane);
    m_empty->setObjectName(QStringLiteral("spaceEmpty"));
    m_emptyAction->setObjectName(QStringLiteral("spaceEmptyAction"));
    m_emptyAction->setProperty("role", QStringLiteral("primary"));
    connect(m_emptyAction, &QPushButton::clicked, this, [this] {
        if (m_document.workspace().workload)
            setSection(WhatIfSection);
        else
            m_document.stateWorkload();
    });
    layout->addStretch(1);
    layout->addWidget(m_empty);
    layout->addWidget(m_emptyAction, 0, Qt::AlignHCenter);
    layout->addStretch(2);
    return pane;
}

/// Beside the ranking where there is room for both, else a section of its own.
void SpaceView::placePanel()
{
    const bool beside = width() >= scaled(roomForPanel);
    if (beside == m_panel->isBeside())
        return;
    if (beside)
        m_layout->insertWidget(0, m_panel);
    else
        m_panelPlace->addWidget(m_panel);
    m_panel->setBeside(beside);
    m_sections->button(RequirementSection)->setVisible(!beside);
    if (beside && m_section == RequirementSection)
        setSection(RankingSection);
}

void SpaceView::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    placePanel();
}

void SpaceView::refresh()
{
    m_panel->showWorkload();
    search();
}

void SpaceView::stopSearch()
{
    for (const auto& stop : {m_stopSearch, m_stopWinners}) {
        if (stop)
            *stop = true;
    }
}

SpaceView::Look SpaceView::look() const
{
    return {{.all = m_scope->currentData().toBool(),
             .text = m_text->text().simplified(),
             .provider = m_seller->currentData(ProviderRole).toString(),
             .service = m_seller->currentData(ServiceRole).toString(),
             .term = m_term->currentData().toInt(),
             .column = m_sortColumn,
             .descending = m_descending},
            static_cast<Axis>(m_axis->currentData().toInt())};
}

void SpaceView::search()
{
    Asked asked{m_panel->wanted(), m_document.sharedBook(), m_document.month()};
    if (m_asked == asked)
        return;
    stopSearch();
    m_winners.cancel();
    m_arranging.cancel();
    m_asked = std::move(asked);
    m_said->hide();
    if (!m_asked->wanted.workload) {
        m_search.cancel();
        m_ranked.reset();
        m_model.show({}, {});
        m_chart->setChart({});
        m_progress->hide();
        showSummary();
        showSection();
        return;
    }
    const auto stop = m_stopSearch = std::make_shared<std::atomic<bool>>(false);
    m_progress->setValue(0);
    m_slow.start();
    m_search.run([this, stop, look = look(), wanted = m_asked->wanted.requirements(), book = m_asked->book, month = m_asked->month](const NewestJob::Outdated&) -> NewestJob::Land {
        auto ranked = std::make_shared<RankedSpace>(RankedSpace{book, wanted, {}});
        const auto progress = [this, stop](std::size_t done, std::size_t all) {
            QMetaObject::invokeMethod(
                this,
                [this, stop, done, all] {
                    if (stop == m_stopSearch)
                        showProgress(static_cast<int>(done), static_cast<int>(all));
                },
                Qt::QueuedConnection);
        };
        ranked->ranking = space::search(ranked->wanted, *book, month, {.keep = keepOfEach, .cancel = stop.get(), .progress = progress});
        if (ranked->ranking.cancelled)
            return [] {};
        const RowWords words = look.rows.needsWords() ? wordsOfAll(ranked->ranking) : nullptr;
        return [this, ranked, words, look, rows = arranged(ranked->ranking, look.rows, words), chart = spaceChart(ranked, look.axis)] { land(ranked, words, rows, chart, look); };
    });
    if (!m_ranked) {
        showSummary();
        showSection();
    }
}

void SpaceView::showProgress(int done, int all)
{
    m_progress->setRange(0, all);
    m_progress->setValue(done);
    m_progress->setFormat(tr("%1 of %2 services").arg(done).arg(all));
    m_progress->setAccessibleDescription(m_progress->text());
}

void SpaceView::land(const Ranked& ranked, const RowWords& words, std::vector<std::uint32_t> rows, ScatterChart chart, const Look& shown)
{
    // What was selected stays selected where it is found again: only what it must be has changed.
    std::vector<std::uint32_t> again;
    if (m_ranked) {
        for (const std::uint32_t before : selectedFound()) {
            const Found& one = m_ranked->ranking.found[before];
            const Component component = m_ranked->ranking.componentOf(one);
            const auto& found = ranked->ranking.found;
            const auto same = std::ranges::equal_range(found, one.amortised, {}, &Found::amortised);
            for (const Found& other : same) {
                if (ranked->ranking.serviceOf(other).id == component.service->id && ranked->ranking.componentOf(other) == component)
                    again.push_back(static_cast<std::uint32_t>(&other - found.data()));
            }
        }
    }
    m_slow.stop();
    m_progress->hide();
    m_ranked = ranked;
    m_words = words;
    m_shown = shown;
    m_winnersKnown = false;
    m_model.show(m_ranked, std::move(rows));
    m_chart->setChart(std::move(chart));
    showServices();
    showRows(again);
    showSummary();
    showLeftOut();
    m_whatIf->showRelaxations(m_ranked->ranking);
    showSection();
    arrange();
}

/// Other rows, another order, or another axis of the ranking that is shown.
void SpaceView::arrange()
{
    if (!m_ranked || look() == m_shown)
        return;
    m_arranging.run([this, ranked = m_ranked, words = m_words, look = look(), otherAxis = look().axis != m_shown.axis](const NewestJob::Outdated&) -> NewestJob::Land {
        const RowWords needed = words || !look.rows.needsWords() ? words : wordsOfAll(ranked->ranking);
        auto rows = arranged(ranked->ranking, look.rows, needed);
        ScatterChart chart = otherAxis ? spaceChart(ranked, look.axis) : ScatterChart();
        return [this, ranked, needed, look, otherAxis, rows = std::move(rows), chart = std::move(chart)] {
            if (ranked != m_ranked)
                return;
            m_words = needed;
            m_shown = look;
            const auto selected = selectedFound();
            m_model.show(m_ranked, rows);
            if (otherAxis)
                m_chart->setChart(chart);
            showRows(selected);
            showSummary();
        };
    });
}

void SpaceView::findWinners()
{
    if (m_winnersKnown || !m_ranked || m_section != WhatIfSection || m_search.busy() || m_winners.busy())
        return;
    if (m_ranked->ranking.found.empty())
        return;
    m_whatIf->showSearching();
    const auto stop = m_stopWinners = std::make_shared<std::atomic<bool>>(false);
    m_winners.run([this, stop, ranked = m_ranked, month = m_asked->month](const NewestJob::Outdated&) -> NewestJob::Land {
        auto changes = winnerChanges(ranked->wanted, *ranked->book, month, stop.get());
        return [this, ranked, changes = std::move(changes)] {
            if (ranked != m_ranked)
                return;
            m_winnersKnown = true;
            m_whatIf->showChanges(changes);
        };
    });
}

/// Those of which something is found: a provider, and under it its services.
void SpaceView::showServices()
{
    std::map<std::string_view, std::map<std::string_view, const Service*>> sellers;  // by name
    for (const Space& space : m_ranked->ranking.spaces) {
        if (space.feasible > 0)
            sellers[space.service->provider].emplace(space.service->name, space.service);
    }
    const QSignalBlocker quiet(m_seller);
    const QString before = m_seller->currentIndex() > 0 ? m_seller->currentText() : QString();
    while (m_seller->count() > 1)
        m_seller->removeItem(m_seller->count() - 1);
    const auto add = [&](const QString& text, int role, const char* id) {
        m_seller->addItem(text);
        m_seller->setItemData(m_seller->count() - 1, QString::fromUtf8(id), role);
    };
    for (const auto& [provider, services] : sellers) {
        add(QString::fromUtf8(provider.data()), ProviderRole, provider.data());
        for (const auto& [name, service] : services)
            add(QStringLiteral("    ") + QString::fromUtf8(name.data()), ServiceRole, service->id);
    }
    m_seller->setCurrentIndex(before.isEmpty() ? 0 : std::max(0, m_seller->findText(before)));
}

void SpaceView::showSummary()
{
    if (!m_document.workspace().workload) {
        m_title->setText(tr("All configurations"));
        m_hint->clear();
        return;
    }
    if (!m_ranked) {
        m_title->setText(tr("All configurations"));
        m_hint->setText(tr("Searching every configuration of every service\u2026"));
        return;
    }
    const Ranking& ranking = m_ranked->ranking;
    m_title->setText(tr("%1 configurations").arg(countText(ranking.feasible())));
    std::uint64_t unpriced = 0, refused = 0;
    for (const Space& space : ranking.spaces) {
        unpriced += space.withoutPrice;
        refused += space.refused;
    }
    m_hint->setText(tr("meet the requirements, of %1 that serve the workload; each is billed exactly").arg(countText(ranking.configurations())));
    m_title->setToolTip(tr("%1 more lack a price or a quantity, and %2 are refused by the vendor.").arg(countText(unpriced), countText(refused)));
    m_count->setText(m_shown.rows.all ? tr("%1 listed: the %2 cheapest of each service, and the cheapest of each kind").arg(countText(static_cast<std::uint64_t>(m_model.rowCount())), countText(keepOfEach))
                                      : tr("%n service(s)", nullptr, m_model.rowCount()));
}

void SpaceView::showLeftOut()
{
    m_leftOutModel.removeRows(0, m_leftOutModel.rowCount());
    for (const Space& space : m_ranked->ranking.spaces) {
        const QString counts = countsText(space);
        if (space.feasible > 0 && counts.isEmpty())
            continue;
        QString name = QString::fromUtf8(space.service->name), why = space.feasible > 0 ? tr("%1 are found").arg(countText(space.feasible)) : leftOutText(space);
        if (!counts.isEmpty())
            why += QStringLiteral("; ") + counts;
        if (!m_ranked->wanted.regions.empty())
            name += QStringLiteral(", ") + QString::fromStdString(space.region.str());
        QList<QStandardItem*> row;
        for (const QString& text : {name, why}) {
            auto* item = new QStandardItem(text);
            item->setEditable(false);
            item->setToolTip(asToolTip(text));
            if (space.feasible > 0)
                item->setForeground(currentTheme().muted);
            row << item;
        }
        // Those of which nothing is left come first.
        if (space.feasible > 0) {
            m_leftOutModel.appendRow(row);
            continue;
        }
        int at = 0;
        while (at < m_leftOutModel.rowCount() && m_leftOutModel.item(at, 0)->data().toBool())
            ++at;
        row.front()->setData(true);
        m_leftOutModel.insertRow(at, row);
    }
}

void SpaceView::setSection(int section)
{
    m_section = section;
    m_sections->button(section)->setChecked(true);
    showSection();
}

void SpaceView::showSection()
{
    const bool stated = m_document.workspace().workload.has_value();
    const bool nothing = m_ranked && m_ranked->ranking.found.empty();
    const bool empty = m_section != RequirementSection && (!stated || !m_ranked || (nothing && m_section == RankingSection));
    for (QAbstractButton* button : m_sections->buttons())
        button->setEnabled(stated || m_sections->id(button) == RequirementSection);
    m_emptyAction->setVisible(!stated || nothing);
    m_emptyAction->setText(stated ? tr("See what to relax") : tr("State a workload"));
    m_empty->setText(!stated   ? tr("State what the application needs, and every configuration of every service that serves it is billed here.")
                     : nothing ? tr("No configuration meets all requirements.")
                               : QString());
    m_stack->setCurrentIndex(empty ? m_stack->count() - 1 : m_section);
    findWinners();
}

std::vector<std::uint32_t> SpaceView::selectedFound() const
{
    std::vector<std::uint32_t> found;
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex& row : rows)
        found.push_back(m_model.foundAt(row.row()));
    return found;
}

void SpaceView::showSelection()
{
    const auto selected = selectedFound();
    m_adopt->setEnabled(!selected.empty());
    m_adopt->setText(selected.size() > 1 ? tr("Adopt %n designs", nullptr, static_cast<int>(selected.size())) : tr("Adopt as design"));
    m_chart->setSelected(selected.empty() ? std::nullopt : std::optional<std::size_t>(selected.front()));
}

/// Selects these, as far as they are shown.
void SpaceView::showRows(std::vector<std::uint32_t> rows)
{
    QItemSelection selection;
    int first = -1;
    for (const std::uint32_t found : rows) {
        const int row = m_model.rowOf(found);
        if (row < 0)
            continue;
        selection.select(m_model.index(row, 0), m_model.index(row, spaceColumnCount - 1));
        first = first < 0 ? row : first;
    }
    if (first >= 0) {
        m_table->setCurrentIndex(m_model.index(first, 0));
        m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    }
    showSelection();
}

/// The row of a point of the chart; where it is filtered away, its service's rows are listed.
void SpaceView::showRow(std::uint32_t found)
{
    if (m_model.rowOf(found) < 0) {
        for (QComboBox* box : {m_seller, m_term}) {
            const QSignalBlocker quiet(box);
            box->setCurrentIndex(0);
        }
        const QSignalBlocker quietText(m_text), quietScope(m_scope);
        m_text->clear();
        m_scope->setCurrentIndex(1);
        m_shown = look();
        m_model.show(m_ranked, arranged(m_ranked->ranking, m_shown.rows, m_words ? m_words : m_shown.rows.needsWords() ? m_words = wordsOfAll(m_ranked->ranking) : nullptr));
        showSummary();
    }
    showRows({found});
    m_table->scrollTo(m_table->currentIndex(), QAbstractItemView::PositionAtCenter);
}

void SpaceView::adopt(const std::vector<std::uint32_t>& found)
{
    if (!m_ranked || found.empty())
        return;
    const Ranked ranked = m_ranked;
    std::vector<Design> designs;
    for (const std::uint32_t index : found) {
        const Found& one = ranked->ranking.found[index];
        designs.push_back(designOf(ranked->ranking, one));
        designs.back().notes = configurationWords(ranked->ranking, one).toStdString();
    }
    const int before = m_document.designCount();
    m_document.addDesigns(std::move(designs));
    const int added = m_document.designCount() - before;
    m_said->setText(added == 0                                ? tr("A workspace holds no more designs than it has now.")
                    : added < static_cast<int>(found.size()) ? tr("%n design(s) added; there is no room for more.", nullptr, added)
                    : added > 1                               ? tr("%n designs are added. Undo takes them back.", nullptr, added)
                                                              : tr("%1 is added to the designs. Undo takes it back.").arg(QString::fromStdString(m_document.design(m_document.current()).name)));
    m_said->show();
}

}  // namespace costrata
