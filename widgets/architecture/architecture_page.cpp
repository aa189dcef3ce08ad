// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/architecture_page.h"

#include "architecture/availability_panel.h"
#include "architecture/story_text.h"
#include "architecture/survival_model.h"
#include "architecture/timeline.h"
#include "charts/chart_export.h"
#include "charts/text.h"
#include "diagram/diagram_painter.h"
#include "diagram/diagram_view.h"
#include "document/document.h"
#include "language/declared.h"
#include "output/topology_output.h"
#include "tables/cell_delegate.h"
#include "tables/table_view.h"
#include "theme/text_size.h"
#include "window/elided_label.h"
#include "window/parts.h"

#include <QAction>
#include <QButtonGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace costrata {
namespace {

enum Mode { Choose, Break };
enum Lower { Survives, Story };

QVBoxLayout* inside(QFrame* card)
{
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(18, 12, 12, 10);
    layout->setSpacing(6);
    return layout;
}

QPushButton* segment(const QString& text, const char* name)
{
    auto* button = new QPushButton(text);
    button->setObjectName(QString::fromUtf8(name));
    button->setCheckable(true);
    button->setProperty("role", QStringLiteral("segment"));
    return button;
}

bool saveText(const QString& path, const QString& text)
{
    QSaveFile file(path);
    const QByteArray bytes = text.toUtf8();
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

}  // namespace

ArchitecturePage::ArchitecturePage(Document& document, QWidget* parent)
    : Page(parent), m_document(document), m_panel(new AvailabilityPanel(document)), m_stack(new QStackedWidget), m_empty(makeEmptyState()),
      m_title(makeLabel("title")), m_hint(makeLabel("hint")), m_view(new DiagramView), m_modes(new QButtonGroup(this)), m_lower(new QButtonGroup(this)),
      m_export(new QToolButton), m_storyTitle(makeLabel("title")), m_recover(new QPushButton(tr("Recover"))), m_below(new QStackedWidget), m_table(new TableView),
      m_survives(new SurvivalModel(this)), m_summary(new QLabel), m_details(new QLabel), m_timeline(new Timeline)
{
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(12);
    splitter->addWidget(makeDiagramCard());
    splitter->addWidget(makeStoryCard());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    m_stack->addWidget(splitter);
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->addWidget(m_stack);

    connect(&document, &Document::structureChanged, this, &ArchitecturePage::changed);
    connect(&document, &Document::currentChanged, this, &ArchitecturePage::changed);
    connect(&document, &Document::designChanged, this, [this](int index) {
        if (index == m_document.current())
            changed();
    });
}

QWidget* ArchitecturePage::makeDiagramCard()
{
    auto* card = makeCard();
    auto* layout = inside(card);
    auto* choose = segment(tr("Choose"), "diagramChoose");
    choose->setToolTip(tr("A click shows the settings of what was clicked"));
    choose->setChecked(true);
    auto* breaks = segment(tr("Fail"), "diagramFail");
    breaks->setToolTip(tr("A click makes a node, a zone or a region fail"));
    m_modes->addButton(choose, Choose);
    m_modes->addButton(breaks, Break);
    connect(m_modes, &QButtonGroup::idClicked, this, [this](int mode) { m_view->setBreaking(mode == Break); });
    const auto zoom = [this](const char* name, const QString& text, const QString& help, const std::function<void()>& run) {
        auto* button = new QToolButton;
        button->setObjectName(QString::fromUtf8(name));
        button->setText(text);
        button->setToolTip(help);
        button->setAccessibleName(help);
        connect(button, &QToolButton::clicked, this, run);
        return button;
    };
    auto* out = zoom("diagramZoomOut", QStringLiteral("\u2212"), tr("Zoom out (\u2212)"), [this] { m_view->zoomBy(-1); });
    auto* all = zoom("diagramFit", tr("Fit"), tr("Show all of it (0)"), [this] { m_view->fit(); });
    auto* in = zoom("diagramZoomIn", QStringLiteral("+"), tr("Zoom in (+)"), [this] { m_view->zoomBy(1); });
    m_export->setObjectName(QStringLiteral("diagramExport"));
    m_export->setText(tr("Export"));
    m_export->setAccessibleName(tr("Export the diagram"));
    m_export->setPopupMode(QToolButton::InstantPopup);
    m_export->setProperty("role", QStringLiteral("link"));
    layout->addLayout(makeHead(m_title, {choose, breaks, out, all, in, m_export}));
    m_hint->setText(tr("Click a zone\u2019s or a region\u2019s name to make it fail, a node to see its settings. Wheel or + and \u2212: zoom; arrows: go; F: fail."));
    layout->addWidget(m_hint);
    m_view->setObjectName(QStringLiteral("diagram"));
    layout->addWidget(m_view, 1);
    connect(m_view, &DiagramView::chosen, this, [this](int place) {
        const auto i = static_cast<std::size_t>(place);
        if (i < m_topology.nodes.size())
            emit componentChosen(static_cast<int>(m_topology.nodes[i].component));
    });
    connect(m_view, &DiagramView::failureWanted, this, [this](int place) {
        const Failure failure = m_view->diagram().places[static_cast<std::size_t>(place)].failure;
        m_story && m_story->failure == failure ? recover() : fail(failure);  // a second click takes it back
    });
    connect(m_view, &DiagramView::recoveryWanted, this, &ArchitecturePage::recover);
    addExports();
    return card;
}

QWidget* ArchitecturePage::makeStoryCard()
{
    auto* card = makeCard();
    auto* layout = inside(card);
    auto* survives = segment(tr("What it survives"), "lowerSurvives");
    auto* story = segment(tr("This failure"), "lowerStory");
    survives->setChecked(true);
    m_lower->addButton(survives, Survives);
    m_lower->addButton(story, Story);
    connect(m_lower, &QButtonGroup::idClicked, m_below, &QStackedWidget::setCurrentIndex);
    m_recover->setObjectName(QStringLiteral("recover"));
    m_recover->setToolTip(tr("All stands again (Esc)"));
    connect(m_recover, &QPushButton::clicked, this, &ArchitecturePage::recover);
    m_storyTitle->setObjectName(QStringLiteral("storyTitle"));
    layout->addLayout(makeHead(m_storyTitle, {survives, story, m_recover}));

    m_table->setObjectName(QStringLiteral("survivalTable"));
    m_table->setAccessibleName(tr("What the design survives"));
    m_table->setModel(m_survives);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setToolTip(tr("Enter or a double click makes it fail in the diagram"));
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex& index) { fail(m_survives->failure(index.row())); });
    m_below->addWidget(m_table);

    auto* told = new QWidget;
    auto* rows = new QVBoxLayout(told);
    rows->setContentsMargins(0, 0, 6, 0);
    rows->setSpacing(6);
    for (QLabel* label : {m_summary, m_details}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_summary->setObjectName(QStringLiteral("storySummary"));
    m_details->setObjectName(QStringLiteral("storyDetails"));
    m_details->setProperty("role", QStringLiteral("hint"));
    m_timeline->setObjectName(QStringLiteral("timeline"));
    m_timeline->setFixedHeight(m_timeline->minimumSizeHint().height());
    rows->addWidget(m_summary);
    rows->addWidget(m_timeline);
    rows->addWidget(m_details);
    rows->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidget(told);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_below->addWidget(scroll);
    layout->addWidget(m_below, 1);
    return card;
}

void ArchitecturePage::addExports()
{
    addChartMenu(*m_view, [this](QPaintDevice& device, double scale) {
        QPainter painter(&device);
        painter.scale(scale, scale);
        paintDiagram(painter, m_view->diagram(), lightTheme());
    }, [this] { return m_view->diagram().pictureSize(); });
    m_view->setContextMenuPolicy(Qt::DefaultContextMenu);  // with what can be done to the place under the pointer
    addText("Mermaid", tr("Copy as Mermaid"), tr("Save as Mermaid\u2026"), QStringLiteral("mmd"), tr("Mermaid diagrams (*.mmd)"), &ArchitecturePage::mermaid);
    addText("Graphviz", tr("Copy as Graphviz"), tr("Save as Graphviz\u2026"), QStringLiteral("dot"), tr("Graphviz graphs (*.dot)"), &ArchitecturePage::graphviz);
    auto* menu = new QMenu(m_export);
    menu->addActions(m_view->actions());
    m_export->setMenu(menu);
}

void ArchitecturePage::addText(const char* name, const QString& copy, const QString& save, const QString& suffix, const QString& filter,
                               QString (ArchitecturePage::*text)() const)
{
    auto* toClipboard = new QAction(copy, m_view);
    toClipboard->setObjectName(QStringLiteral("copy") + QString::fromUtf8(name));
    connect(toClipboard, &QAction::triggered, this, [this, text] { QGuiApplication::clipboard()->setText((this->*text)()); });
    auto* toFile = new QAction(save, m_view);
    toFile->setObjectName(QStringLiteral("save") + QString::fromUtf8(name));
    connect(toFile, &QAction::triggered, this, [this, suffix, filter, text] {
        askChartPath(*m_view, suffix, filter, [this, text](const QString& path) { return saveText(path, (this->*text)()); });
    });
    m_view->addActions({toClipboard, toFile});
}

QString ArchitecturePage::mermaid() const
{
    return QString::fromStdString(topologyMermaid({m_document.design(m_document.current()), m_topology, m_costs, m_story}));
}

QString ArchitecturePage::graphviz() const
{
    return QString::fromStdString(topologyDot({m_document.design(m_document.current()), m_topology, m_costs, m_story}));
}

void ArchitecturePage::fail(const Failure& failure)
{
    m_failed = failureId(m_topology, failure);
    m_lower->button(Story)->setChecked(true);
    m_below->setCurrentIndex(Story);
    show();
}

void ArchitecturePage::recover()
{
    m_failed.clear();
    m_lower->button(Survives)->setChecked(true);
    m_below->setCurrentIndex(Survives);
    show();
}

void ArchitecturePage::refresh()
{
    const int current = m_document.current();
    m_panel->refresh();
    const bool empty = current < 0 || m_document.design(current).components.empty();
    m_stack->setCurrentIndex(empty ? 1 : 0);
    if (empty) {
        m_empty->setText(current < 0 ? tr("There is no design yet.\n\nUse \u201c+ Add\u201d at the left to price a database; its architecture is then drawn here.")
                                     : tr("This design has no component yet.\n\nUse \u201c+ Component\u201d at the right; its architecture is then drawn here."));
        m_shown.clear();
        m_failed.clear();
        m_story.reset();
        return;
    }
    const Design& design = m_document.design(current);
    const QString name = toQString(design.name);
    const bool fresh = std::exchange(m_shown, name) != name;
    m_topology = topologyOf(design);
    m_costs = nodeCosts(m_topology, m_document.bill(current));
    m_title->setText(name);
    QStringList assumptions;
    for (const std::string& assumption : m_topology.assumptions)
        assumptions << declared(assumption);
    m_title->setToolTip(assumptions.isEmpty() ? QString() : asToolTip(tr("Assumed in the drawing:") + u'\n' + assumptions.join(u'\n')));
    m_survives->show(m_topology, m_costs);
    fitColumns();
    if (fresh) {
        m_fresh = true;
        return recover();
    }
    show();
}

/// The diagram with what fails, if the design still has it.
void ArchitecturePage::show()
{
    m_story.reset();
    if (!m_failed.empty()) {
        if (const auto failure = parseFailure(m_topology, m_failed))
            m_story = failureStory(m_topology, m_costs, *failure);
        else
            return recover();
    }
    m_view->setDiagram(diagramOf(m_topology, m_costs, m_story ? &*m_story : nullptr), std::exchange(m_fresh, false));
    showStory();
}

void ArchitecturePage::showStory()
{
    m_recover->setVisible(m_story.has_value());
    m_lower->button(Story)->setVisible(m_story.has_value());
    if (!m_story) {
        m_storyTitle->setText(tr("Failures"));
        return;
    }
    const FailureStory& story = *m_story;
    m_storyTitle->setText(shownFailure(m_topology, story.failure));
    QStringList summary{tr("RTO %1, RPO %2.").arg(shownWorst(story.rto), shownWorst(story.rpo))};
    summary << capacitySentences(m_document.design(m_document.current()), story) << costSentence(story);
    m_summary->setText(summary.join(u' '));
    m_timeline->setPoints(timelineOf(m_topology, story));
    QStringList details;
    for (const FailureEvent& event : story.events)
        details << tr("%1: %2. Data lost: %3.\n%4").arg(eventTime(event), eventText(m_topology, event), eventLoss(event), toQString(event.source));
    m_details->setText(details.join(QStringLiteral("\n\n")));
}

/// As wide as their texts, within bounds.
void ArchitecturePage::fitColumns()
{
    for (int column = 0; column < SurvivalModel::ColumnCount; ++column) {
        double widest = textWidth(m_survives->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), windowFont(12, QFont::DemiBold)) + 8;
        for (int row = 0; row < m_survives->rowCount(); ++row)
            widest = std::max(widest, textWidth(m_survives->index(row, column).data().toString(), windowFont(13)));
        m_table->setColumnWidth(column, std::min(static_cast<int>(widest) + 2 * CellDelegate::padding + 4, scaled(column == SurvivalModel::Follows ? 420 : 240)));
    }
}

}  // namespace costrata
