// SPDX-License-Identifier: GPL-3.0-or-later
#include "commitments/commitments_page.h"

#include "charts/cash_chart.h"
#include "charts/curve_chart_view.h"
#include "charts/text.h"
#include "commitments/commitment_chart_view.h"
#include "commitments/course_form.h"
#include "commitments/heat_map.h"
#include "commitments/options_model.h"
#include "commitments/plan_panel.h"
#include "document/document.h"
#include "inspector/number_box.h"
#include "output/plan_output.h"
#include "tables/cell_delegate.h"
#include "tables/table_view.h"
#include "theme/text_size.h"
#include "window/elided_label.h"
#include "window/parts.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QSignalBlocker>
#include <QSlider>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace costrata {

using namespace commitments;

namespace {

const ParameterSpec stoppedSpec{.id = "stopped", .label = "", .group = "", .unit = "months", .min = 1, .max = 36, .initial = 12, .whole = true, .step = 6};

QVBoxLayout* inside(QFrame* card)
{
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(20, 14, 14, 10);
    layout->setSpacing(6);
    return layout;
}

}  // namespace

CommitmentsPage::CommitmentsPage(Document& document, QWidget* parent)
    : Page(parent), m_session(document), m_panel(new PlanPanel(m_session)), m_groups(makeFilterBox("commitmentGroup", tr("Kind of commitment"))), m_views(new QButtonGroup(this)),
      m_stack(new QStackedWidget), m_charts(new QStackedWidget), m_chart(new CommitmentChartView), m_heat(new HeatMap), m_month(new QSlider(Qt::Horizontal)), m_monthText(new QLabel),
      m_empty(makeEmptyState()), m_hint(makeLabel("hint")), m_cashTitle(makeLabel("title")), m_optionsTitle(makeLabel("title", tr("Options"))), m_said(makeLabel("hint")),
      m_cash(new CurveChartView), m_table(new TableView), m_options(new OptionsModel(this)), m_add(new QPushButton(tr("Add"))), m_addOwned(new QPushButton(tr("Add as owned"))), m_stopped(new NumberBox(stoppedSpec))
{
    auto* all = new QWidget;
    auto* rows = new QVBoxLayout(all);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(12);
    rows->addWidget(makeUsageCard(), 3);
    auto* below = new QBoxLayout(captionsAbove() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    below->setSpacing(12);
    below->addWidget(makeCashCard(), 1);
    below->addWidget(makeOptionsCard(), 2);
    rows->addLayout(below, 2);
    m_stack->addWidget(all);
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->addWidget(m_stack);

    connect(&document, &Document::structureChanged, this, &CommitmentsPage::changed);
    connect(&document, &Document::designChanged, this, [this, &document](int index) {
        if (index == document.current())
            changed();
    });
    connect(&document, &Document::currentChanged, this, &CommitmentsPage::changed);
    connect(&m_session, &PlanSession::changed, this, &CommitmentsPage::show);
    connect(m_panel, &PlanPanel::exportWanted, this, &CommitmentsPage::askExport);
}

QWidget* CommitmentsPage::makeUsageCard()
{
    auto* card = makeCard();
    auto* layout = inside(card);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(makeLabel("title", tr("Usage and commitments")), 1);
    const std::pair<View, QString> views[] = {{Week, tr("Week")}, {Months, tr("Months")}, {Heat, tr("Heat map")}};
    for (const auto& [view, text] : views) {
        auto* button = new QPushButton(text);
        button->setObjectName(QStringLiteral("commitmentView%1").arg(view));
        button->setCheckable(true);
        button->setChecked(view == Week);
        button->setProperty("role", QStringLiteral("segment"));
        m_views->addButton(button, view);
        head->addWidget(button);
    }
    connect(m_views, &QButtonGroup::idClicked, this, &CommitmentsPage::showChart);
    layout->addLayout(head);
    layout->addWidget(m_groups);
    connect(m_groups, &QComboBox::activated, this, [this](int index) { m_session.setGroup(static_cast<std::size_t>(index)); });
    m_chart->setObjectName(QStringLiteral("commitmentChart"));
    m_heat->setObjectName(QStringLiteral("commitmentHeat"));
    m_charts->addWidget(m_chart);
    m_charts->addWidget(m_heat);
    layout->addWidget(m_charts, 1);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(8);
    m_month->setObjectName(QStringLiteral("commitmentMonth"));
    m_month->setAccessibleName(tr("Month whose week is shown"));
    m_month->setMaximumWidth(220);
    m_month->setPageStep(12);
    m_monthText->setProperty("role", QStringLiteral("notice"));
    foot->addWidget(m_hint, 1);
    foot->addWidget(m_monthText);
    foot->addWidget(m_month, 1);
    layout->addLayout(foot);
    connect(m_month, &QSlider::valueChanged, &m_session, &PlanSession::setMonth);
    connect(m_chart, &CommitmentChartView::stepsChanged, &m_session, &PlanSession::setGroupSteps);
    connect(m_chart, &CommitmentChartView::gestureEnded, this, [this] { m_session.document().endGesture(); });
    connect(m_chart, &CommitmentChartView::monthClicked, this, [this](int month) {
        m_month->setValue(month);
        setView(Week);
    });
    connect(m_heat, &HeatMap::painted, this, [this](const QList<int>& hours) { m_panel->course().paint(hours); });
    return card;
}

QWidget* CommitmentsPage::makeCashCard()
{
    auto* card = makeCard();
    auto* layout = inside(card);
    layout->addWidget(m_cashTitle);
    m_cash->setObjectName(QStringLiteral("cashChart"));
    m_cash->setAccessibleName(tr("Cumulative cash"));
    layout->addWidget(m_cash, 1);
    return card;
}

QWidget* CommitmentsPage::makeOptionsCard()
{
    auto* card = makeCard();
    auto* layout = inside(card);
    auto* head = new QHBoxLayout;
    head->addWidget(m_optionsTitle, 1);
    m_add->setObjectName(QStringLiteral("optionAdd"));
    m_addOwned->setObjectName(QStringLiteral("optionAddOwned"));
    m_add->setToolTip(tr("One more step of the selected option, from the first month on"));
    m_addOwned->setToolTip(tr("For what is bought already; set its start in the panel"));
    m_stopped->setObjectName(QStringLiteral("optionStopped"));
    m_stopped->setAccessibleName(tr("Usage stops after"));
    m_stopped->setToolTip(tr("The last column tells what is lost when usage stops after so many months"));
    m_stopped->setValue(stoppedSpec.initial);
    m_stopped->setMaximumWidth(scaled(116));
    connect(m_stopped, &NumberBox::edited, this, [this] {
        m_optionsOf = nullptr;
        showOptions();
    });
    head->addWidget(m_stopped);
    head->addWidget(m_add);
    head->addWidget(m_addOwned);
    layout->addLayout(head);
    m_table->setObjectName(QStringLiteral("optionTable"));
    m_table->setAccessibleName(tr("Ways to pay for one more step"));
    m_table->setModel(m_options);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_said);
    const auto enable = [this] {
        const QModelIndex row = m_table->currentIndex();
        const bool offer = row.isValid() && m_options->offer(row.row());
        m_add->setEnabled(offer);
        m_addOwned->setEnabled(offer);
    };
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, enable);
    connect(m_options, &QAbstractItemModel::modelReset, this, enable);
    connect(m_table, &QAbstractItemView::activated, this, &CommitmentsPage::addOption);
    connect(m_add, &QPushButton::clicked, this, &CommitmentsPage::addOption);
    connect(m_addOwned, &QPushButton::clicked, this, [this] {
        if (const QModelIndex row = m_table->currentIndex(); row.isValid() && m_options->offer(row.row()))
            m_session.add(m_session.group(), *m_options->offer(row.row()), true);
    });
    return card;
}

void CommitmentsPage::addOption()
{
    if (const QModelIndex row = m_table->currentIndex(); row.isValid() && m_options->offer(row.row()))
        m_session.add(m_session.group(), *m_options->offer(row.row()));
}

void CommitmentsPage::setView(View view)
{
    m_views->button(view)->setChecked(true);
    showChart();
}

void CommitmentsPage::show()
{
    const bool none = m_session.empty();
    const bool nothing = none || m_session.market().groups.empty();
    m_stack->setCurrentIndex(nothing ? 1 : 0);
    if (none)
        m_empty->setText(tr("There is no design yet.\n\nUse \u201c+ Add\u201d at the left to price a database; what can be committed for it is then shown here."));
    else if (nothing)
        m_empty->setText(tr("Nothing that this design uses is sold with a commitment at a price the catalog knows.\n\nThe panel at the right says what is missing."));
    m_panel->refresh();
    if (nothing) {
        m_options->clear();
        m_optionsOf = nullptr;
        return;
    }
    const QSignalBlocker quiet(m_groups);
    m_groups->clear();
    for (const Group& group : m_session.market().groups)
        m_groups->addItem(toQString(group.name));
    m_groups->setCurrentIndex(static_cast<int>(m_session.group()));
    const QSignalBlocker quietMonth(m_month);
    m_month->setRange(0, m_session.setup().goal.months - 1);
    m_month->setValue(m_session.month());
    showChart();
    showOptions();
    m_cashTitle->setText(tr("Cumulative cash, %n months", nullptr, m_session.setup().goal.months));
    if (m_session.error().empty())
        m_cash->setChart(cashChart(m_session.shown().simulation, m_session.start()));
}

void CommitmentsPage::showChart()
{
    if (m_session.empty() || m_session.market().groups.empty())
        return;
    const auto view = static_cast<View>(m_views->checkedId());
    const std::size_t group = m_session.group();
    m_charts->setCurrentWidget(view == Heat ? static_cast<QWidget*>(m_heat) : m_chart);
    m_month->setVisible(view != Months);
    m_monthText->setVisible(view != Months);
    m_monthText->setText(toQString((m_session.start() + m_session.month()).text()));
    if (view == Heat) {
        m_heat->show(weekOf(m_session.tried(), group, m_session.month()), stepUnit(m_session.market().groups[group]), m_panel->course().component() >= 0);
        m_hint->setText(tr("Drag over hours to set how much of the component runs in them; the panel says at what."));
        return;
    }
    m_chart->setChart(commitmentChart(m_session.tried(), m_session.shown().named, group, m_session.start(), m_session.setup().goal.months,
                                      view == Week ? UsageSpan::Week : UsageSpan::Months, m_session.month()));
    m_hint->setText(tr("Line: usage. Bands: commitments, drag an edge to change one. Above the top band: on demand."));
}

/// As wide as their texts: the delegate gives every cell the same hint.
void CommitmentsPage::fitColumns()
{
    for (int column = 0; column < OptionsModel::ColumnCount; ++column) {
        double widest = textWidth(m_options->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), windowFont(12, QFont::DemiBold)) + 8;
        for (int row = 0; row < m_options->rowCount(); ++row)
            widest = std::max(widest, textWidth(m_options->index(row, column).data().toString(), windowFont(13)));
        m_table->setColumnWidth(column, static_cast<int>(widest) + 2 * CellDelegate::padding + 4);
    }
}

void CommitmentsPage::showOptions()
{
    if (m_session.empty() || m_session.market().groups.empty())
        return;
    if (m_optionsOf == &m_session.market() && m_optionsGroup == m_session.group())
        return;
    m_optionsOf = &m_session.market();
    m_optionsGroup = m_session.group();
    const int before = m_table->currentIndex().row();
    m_options->show(m_session.market(), m_session.group(), static_cast<int>(m_stopped->value().value().toDouble()));
    fitColumns();
    if (m_options->rowCount() > 0)
        m_table->setCurrentIndex(m_options->index(std::clamp(before, 0, m_options->rowCount() - 1), 0));
}

void CommitmentsPage::askExport()
{
    auto* dialog = new QFileDialog(this, tr("Export the plan"), {}, tr("Spreadsheet (*.xlsx);;CSV tables (*.csv);;JSON (*.json);;Markdown (*.md)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(QStringLiteral("commitments.xlsx"));
    dialog->setDefaultSuffix(QStringLiteral("xlsx"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) { dialog->setDefaultSuffix(filter.section(QStringLiteral("*."), 1).chopped(1)); });
    connect(dialog, &QFileDialog::fileSelected, this, &CommitmentsPage::exportTo);
    dialog->open();
}

bool CommitmentsPage::exportTo(const QString& path)
{
    if (m_session.empty() || !m_session.error().empty())
        return false;
    const Document& document = m_session.document();
    auto planned = plannedCommitments(document.design(document.current()), m_session.setup(), document.book(), document.workspace().assumptions, PlanKind::AsPlanned);
    if (!planned) {
        m_said->setText(toQString(planned.error().text()));
        return false;
    }
    const std::vector<PlannedCommitments> plans{std::move(*planned)};
    const auto ends = [&](const char* suffix) { return path.endsWith(QLatin1String(suffix), Qt::CaseInsensitive); };
    const auto text = [](const std::string& utf8) { return Result<QByteArray>(QByteArray::fromStdString(utf8)); };
    const Result<QByteArray> bytes = ends(".xlsx") ? planXlsx(plans) : text(ends(".json") ? planJson(plans) : ends(".md") ? planMarkdown(plans) : planCsv(plans));
    QSaveFile file(path);
    const bool written = bytes && file.open(QIODevice::WriteOnly) && file.write(*bytes) == bytes->size() && file.commit();
    m_said->setText(written ? tr("Written to %1").arg(path) : tr("The plan could not be written to %1: %2").arg(path, bytes ? file.errorString() : toQString(bytes.error().text())));
    return written;
}

}  // namespace costrata
