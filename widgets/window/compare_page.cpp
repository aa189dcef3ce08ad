// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/compare_page.h"

#include "billing/projection.h"
#include "breakdown/bill_delegate.h"
#include "breakdown/bill_model.h"
#include "charts/bar_chart_view.h"
#include "language/language.h"
#include "output/format.h"
#include "theme/text_cache.h"
#include "theme/text_size.h"
#include "window/elided_label.h"
#include "window/parts.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace costrata {
ComparePage::ComparePage(Document& document, QWidget* parent)
    : Page(parent), m_document(document), m_chart(new BarChartView), m_bill(new BillModel(document, this)), m_sorted(new QSortFilterProxyModel(this)),
      m_tree(new QTreeView), m_heading(makeLabel("title")), m_place(makeLabel("hint")), m_modes(new QButtonGroup(this)), m_periods(new QButtonGroup(this)), m_splitter(new QSplitter(Qt::Vertical)),
      m_stack(new QStackedWidget)
{
    m_splitter->setObjectName(QStringLiteral("compareSplitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(12);
    m_splitter->addWidget(makeChartCard());
    m_splitter->addWidget(makeBreakdownCard());
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({480, 340});

    m_stack->addWidget(m_splitter);
    m_stack->addWidget(
        makeEmptyState(tr("There is no design to compare yet.\n\nUse \u201c+ Add\u201d at the left to price a database, or open a workspace (Ctrl+O).")));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->addWidget(m_stack);

    connect(&document, &Document::structureChanged, this, &ComparePage::changed);
    connect(&document, &Document::designChanged, this, &ComparePage::changed);
    connect(&document, &Document::currentChanged, this, [this] {
        if (isVisible())
            showHeading();
        else
            changed();
    });
    connect(m_chart, &BarChartView::barClicked, &document, &Document::setCurrent);
    connect(m_chart, &BarChartView::segmentClicked, this, [this](int design, Category category) {
        m_document.setCurrent(design);
        const QModelIndex row = m_sorted->mapFromSource(m_bill->categoryIndex(category));
        m_tree->setCurrentIndex(row);
        m_tree->scrollTo(row, QAbstractItemView::PositionAtTop);
    });
}

QWidget* ComparePage::makeChartCard()
{
    auto* frame = makeCard();
    auto* layout = new QVBoxLayout(frame);
    layout->setContentsMargins(20, 14, 20, 12);
    layout->setSpacing(2);
    auto* head = new QHBoxLayout;
    head->setSpacing(4);
    head->addWidget(makeLabel("title", tr("Cost")), 1);
    auto* below = new QHBoxLayout;
    below->setSpacing(4);
    auto* hint = makeLabel("hint");
    const auto sayPrices = [this, hint] {
        hint->setText((m_document.book().adjusted() ? tr("USD with your discounts and prices") : tr("USD at list prices"))
                      + tr(", 730 hours, upfront fees spread over their term; difference to the baseline above each bar"));
    };
    connect(&m_document, &Document::structureChanged, hint, sayPrices);
    sayPrices();
    below->addWidget(hint, 1);
    const auto segment = [](QHBoxLayout* row, QButtonGroup* group, int id, const QString& text, const QString& help) {
        auto* button = new QPushButton(text);
        button->setCheckable(true);
        button->setChecked(id == 0);
        button->setToolTip(help);
        button->setProperty("role", QStringLiteral("segment"));
        group->addButton(button, id);
        row->addWidget(button);
    };
    segment(below, m_periods, static_cast<int>(BarPeriod::Month), tr("Month"), tr("The first month"));
    segment(below, m_periods, static_cast<int>(BarPeriod::Year), tr("Year"), tr("The first 12 months, with growth and charges that start on a date"));
    segment(below, m_periods, static_cast<int>(BarPeriod::ThreeYears), tr("3 years"), tr("The first 36 months, with growth and charges that start on a date"));
    segment(head, m_modes, static_cast<int>(BarMode::Absolute), tr("Absolute"), tr("US dollars"));
    segment(head, m_modes, static_cast<int>(BarMode::Share), tr("Share"), tr("Each category in percent of its design"));
    segment(head, m_modes, static_cast<int>(BarMode::Delta), tr("Delta"), tr("The difference to the baseline"));
    connect(m_periods, &QButtonGroup::idClicked, this, [this](int period) { setPeriod(static_cast<BarPeriod>(period)); });
    connect(m_modes, &QButtonGroup::idClicked, this, [this](int mode) { setMode(static_cast<BarMode>(mode)); });
    layout->addLayout(head);
    layout->addLayout(below);
    layout->addSpacing(6);
    m_chart->setObjectName(QStringLiteral("compareChart"));
    if (textSize() == 100)  // larger text scrolls the page rather than cramp the chart
        m_chart->setMinimumHeight(180);
    layout->addWidget(m_chart, 1);
    return frame;
}

QWidget* ComparePage::makeBreakdownCard()
{
    auto* frame = makeCard();
    auto* layout = new QVBoxLayout(frame);
    layout->setContentsMargins(20, 12, 12, 8);
    auto* head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(m_heading);
    head->addWidget(m_place);
    head->addStretch(1);
    layout->addLayout(head);

    m_sorted->setSourceModel(m_bill);
    m_sorted->setSortRole(BillModel::SortRole);
    m_tree->setObjectName(QStringLiteral("breakdown"));
    m_tree->setAccessibleName(tr("Cost breakdown"));
    m_tree->setModel(m_sorted);
    m_tree->setItemDelegate(new BillDelegate(m_tree));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(16);
    m_tree->setUniformRowHeights(true);
    if (captionsAbove())
        m_tree->setMinimumHeight(scaled(160));
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setSortingEnabled(true);
    m_tree->header()->setSortIndicator(-1, Qt::AscendingOrder);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(QHeaderView::Fixed);  // fitColumns() sets the widths
    m_tree->header()->setSectionResizeMode(BillModel::Line, QHeaderView::Stretch);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    layout->addWidget(m_tree, 1);
    m_tree->viewport()->installEventFilter(this);
    const auto expand = [this] { m_tree->expandAll(); };
    connect(m_sorted, &QAbstractItemModel::modelReset, this, expand);
    connect(m_sorted, &QAbstractItemModel::layoutChanged, this, expand);
    expand();
    return frame;
}

void ComparePage::setMode(BarMode mode)
{
    m_mode = mode;
    m_modes->button(static_cast<int>(mode))->setChecked(true);
    changed();
}

void ComparePage::setPeriod(BarPeriod period)
{
    m_period = period;
    m_periods->button(static_cast<int>(period))->setChecked(true);
    changed();
}

void ComparePage::refresh()
{
    m_stack->setCurrentIndex(m_document.designCount() ? 0 : 1);
    std::vector<Estimate> estimates = m_document.estimates();
    std::vector<Bill> sums;
    if (m_period != BarPeriod::Month) {
        sums.reserve(estimates.size());
        for (Estimate& estimate : estimates)
            estimate.bill = &sums.emplace_back(billOfMonths(*estimate.design, m_document.book(), m_document.workspace().assumptions, monthsOf(m_period)));
    }
    m_chart->setChart(compareChart(estimates, m_document.workspace().baseline, m_mode, m_period));
    showHeading();
}

void ComparePage::showHeading()
{
    const int current = m_document.current();
    if (current < 0)
        return;
    m_chart->setCurrentDesign(current);
    const Design& design = m_document.design(current);
    m_heading->setText(QString::fromStdString(design.name));
    QStringList places;
    for (const Component& c : design.components) {
        if (const QString region = QString::fromStdString(c.region.str()); !places.contains(region))
            places << region;
    }
    const Totals& totals = m_document.bill(current).totals;
    fitColumns();
    QString text = places.join(QStringLiteral(", "));
    if (!totals.upfront.isZero())
        text += tr("   recurring %1 per month, %2 upfront").arg(shownNumber(dollars(totals.monthly)), shownNumber(dollars(totals.upfront)));
    m_place->setText(text);
}

/// What a line is and costs is always seen; the rest gives way when the window is narrow, and stands in the tool tip.
/// Measures the texts itself: the view would ask the style for every cell at every change. Widths grow in steps, so
/// that columns stay where they are while a number changes.
void ComparePage::fitColumns()
{
    const int lineWidth = scaled(140), step = 8, arrow = 12;  // the header keeps room for the arrow of sorting
    const bool upfront = m_document.current() >= 0 && !m_document.bill(m_document.current()).totals.upfront.isZero();
    const auto wanted = [&](int column) {
        int width = arrow + cachedTextWidth(m_bill->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), 11, QFont::Medium);
        for (int g = 0; g < m_bill->rowCount(); ++g) {
            const QModelIndex group = m_bill->index(g, column);
            width = std::max(width, cachedTextWidth(group.data().toString(), 13, QFont::DemiBold));
            for (int r = 0; r < m_bill->rowCount(group.siblingAtColumn(0)); ++r)
                width = std::max(width, cachedTextWidth(m_bill->index(r, column, group.siblingAtColumn(0)).data().toString(), 13));
        }
        return (width + 2 * BillDelegate::padding + step) / step * step;
    };
    int room = m_tree->viewport()->width() - lineWidth;
    for (const int column : {BillModel::PerMonth, BillModel::Upfront, BillModel::Quantity, BillModel::UnitPrice, BillModel::PriceSource}) {
        const bool can = column != BillModel::Upfront || upfront, must = column == BillModel::PerMonth || column == BillModel::Upfront;
        const int width = can ? wanted(column) : 0;
        room -= width;
        m_tree->setColumnHidden(column, !can || (!must && room < 0));
        if (m_tree->columnWidth(column) != width)
            m_tree->setColumnWidth(column, width);
    }
}

bool ComparePage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && watched == m_tree->viewport())
        fitColumns();
    return QWidget::eventFilter(watched, event);
}

void ComparePage::copySelection() const
{
    QStringList lines;
    QStringList header;
    for (int c = 0; c < BillModel::ColumnCount; ++c)
        header << m_bill->headerData(c, Qt::Horizontal, Qt::DisplayRole).toString();
    lines << header.join(u'\t');
    const QModelIndexList selected = m_tree->selectionModel()->selectedRows();
    const auto add = [&](const QModelIndex& row) {
        if (!selected.isEmpty() && !selected.contains(row))
            return;
        QStringList cells;
        for (int c = 0; c < BillModel::ColumnCount; ++c) {
            QString cell = row.siblingAtColumn(c).data().toString();
            if (c == BillModel::PerMonth || c == BillModel::Upfront)
                cell.remove(u',');  // a spreadsheet must read a number
            cells << cell;
        }
        lines << cells.join(u'\t');
    };
    for (int g = 0; g < m_sorted->rowCount(); ++g) {
        const QModelIndex group = m_sorted->index(g, 0);
        add(group);
        for (int r = 0; r < m_sorted->rowCount(group); ++r)
            add(m_sorted->index(r, 0, group));
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

}  // namespace costrata
