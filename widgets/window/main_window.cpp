// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/main_window.h"

#include "commitments/commitments_page.h"
#include "commitments/plan_panel.h"
#include "curves/curves_page.h"
#include "design/workspace_file.h"
#include "designs/design_panel.h"
#include "document/autosave.h"
#include "document/recovery_bar.h"
#include "explore/explore_page.h"
#include "inspector/inspector.h"
#include "language/declared.h"
#include "language/language.h"
#include "matrices/matrices_page.h"
#include "output/format.h"
#include "palette/palette.h"
#include "palette/palette_items.h"
#include "prices/catalog_page.h"
#include "regions/regions_page.h"
#include "report/report_page.h"
#include "theme/text_size.h"
#include "window/compare_page.h"
#include "window/elided_label.h"
#include "window/page_frame.h"
#include "workload/workload_panel.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPointer>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QStyle>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace costrata {
namespace {

constexpr int layoutVersion = 3;
constexpr int maxRecent = 8;
/// The panels at the sides leave the pages as much room as large text allows.
int leastLeft() { return (190 + scaled(190)) / 2; }
int leastRight() { return captionsAbove() ? std::max(316, scaled(200)) : scaled(316); }
QString fileFilter() { return MainWindow::tr("Costrata workspaces (*.costrata)"); }

/// A message box whose text is text, whatever names of files and designs stand in it.
int ask(QWidget* parent, const QString& title, const QString& text, QMessageBox::StandardButtons buttons, QMessageBox::StandardButton initial)
{
    QMessageBox box(QMessageBox::Warning, title, text, buttons, parent);
    box.setTextFormat(Qt::PlainText);
    box.setDefaultButton(initial);
    return box.exec();
}

/// Whether the file says of itself, in its first lines, that it is a workload.
bool isWorkload(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(4096).contains("\"costrata-workload\"");
}

/// The one workspace or workload that is dragged; empty when there is none or more.
QString droppedFile(const QDropEvent& event)
{
    const auto urls = event.mimeData()->urls();
    const QString file = urls.size() == 1 ? urls.first().toLocalFile() : QString();
    return file.endsWith(QStringLiteral(".costrata"), Qt::CaseInsensitive) || isWorkload(file) ? file : QString();
}

/// Names in menus: an ampersand is one, not a shortcut.
QString menuText(QString text) { return text.replace(u'&', QStringLiteral("&&")); }

}  // namespace

MainWindow::MainWindow(std::shared_ptr<const PriceBook> book, QWidget* parent)
    : QMainWindow(parent), m_document(std::move(book)), m_compare(new ComparePage(m_document)), m_pages(new PageFrame), m_side(new QStackedWidget), m_dates(new QLabel),
      m_prices(new QLabel), m_missing(new QLabel), m_lastEdit(new ElidedLabel)
{
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    makePages();
    makeActions();
    makeMenus();
    makePanels();
    makeStatusBar();
    m_palette = new Palette(this);

    connect(&m_document, &Document::structureChanged, this, &MainWindow::refreshStatus);
    connect(&m_document, &Document::designChanged, this, &MainWindow::refreshStatus);
    connect(&m_document, &Document::currentChanged, this, &MainWindow::refreshActions);
    connect(&m_document, &Document::designChanged, this, &MainWindow::refreshActions);
    connect(&m_document, &Document::structureChanged, this, &MainWindow::refreshActions);
    connect(&m_document, &Document::pathChanged, this, &MainWindow::refreshTitle);
    connect(&m_document, &Document::structureChanged, this, &MainWindow::refreshTitle);
    connect(&m_document.undoStack(), &QUndoStack::cleanChanged, this, &MainWindow::refreshTitle);
    connect(&m_document.undoStack(), &QUndoStack::indexChanged, this, [this] { m_lastEdit->setText(m_document.undoStack().undoText()); });

    resize(1440, 900);
    setMinimumSize(900, 560);
    restoreLayout();
    refreshActions();
    refreshTitle();
    refreshStatus();
}

MainWindow::~MainWindow()
{
    // The views read the document until they are gone, and the document is gone before Qt deletes them. The undo stack
    // still tells of its end; nobody is left to hear it.
    m_document.undoStack().disconnect(this);
    qDeleteAll(findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
}

QAction* MainWindow::action(const char* name, const QString& text, const QKeySequence& key, std::function<void()> run)
{
    auto* a = new QAction(text, this);
    a->setObjectName(QString::fromUtf8(name));
    a->setShortcut(key);
    connect(a, &QAction::triggered, this, std::move(run));
    addAction(a);
    return a;
}

QMenu* MainWindow::makeServiceMenu(const std::function<void(const Service&)>& run)
{
    auto* menu = new QMenu(this);
    menu->setToolTipsVisible(true);
    QMap<QString, int> count;
    for (const Service* service : allServices())
        ++count[QString::fromUtf8(service->provider)];
    QMap<QString, QMenu*> byProvider;  // a provider with several services has a menu of its own
    for (const Service* service : allServices()) {
        const QString provider = QString::fromUtf8(service->provider);
        QMenu*& into = byProvider[provider];
        if (!into) {
            into = count[provider] > 1 ? menu->addMenu(provider) : menu;
            into->setToolTipsVisible(true);
        }
        QAction* a = into->addAction(QString::fromUtf8(service->name));
        a->setObjectName(QString::fromUtf8(service->id));
        a->setToolTip(declared(service->summary));
        connect(a, &QAction::triggered, this, [run, service] { run(*service); });
    }
    return menu;
}

void MainWindow::makeActions()
{
    action("new", tr("&New"), QKeySequence::New, [this] { newFile(); });
    action("newFromWorkload", tr("New from &Workload"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), [this] {
        if (mayDiscard())
            newFromWorkload(Workload(workload::parameters()));
    });
    action("openWorkload", tr("New from Workload &File\u2026"), {}, [this] { openWorkload(); });
    action("open", tr("&Open\u2026"), QKeySequence::Open, [this] { open(); });
    action("example", tr("Open the &Example"), {}, [this] {
        if (mayDiscard())
            openExample();
    });
    action("save", tr("&Save"), QKeySequence::Save, [this] { save(); });
    action("saveAs", tr("Save &As\u2026"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), [this] { saveAs(); });
    action("exportPdf", tr("&Export PDF\u2026"), QKeySequence(Qt::CTRL | Qt::Key_E), [this] { exportReportAs(); });
    action("quit", tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { close(); });
    action("copy", tr("&Copy Breakdown"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), [this] { m_compare->copySelection(); });

    action("find", tr("&Find Anything\u2026"), QKeySequence(Qt::CTRL | Qt::Key_K), [this] { findAnything(); });
    action("searchPrices", tr("&Search Prices"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), [this] { searchPrices({}); });
    action("duplicate", tr("&Duplicate"), QKeySequence(Qt::CTRL | Qt::Key_D), [this] { m_document.duplicateDesigns(m_document.selection()); });
    action("rename", tr("&Rename"), QKeySequence(Qt::Key_F2), [this] { m_designs->editCurrentName(); });
    action("delete", tr("De&lete"), QKeySequence(Qt::CTRL | Qt::Key_Delete), [this] { m_document.removeDesigns(m_document.selection()); });
    action("moveUp", tr("Move &Up"), QKeySequence(Qt::ALT | Qt::Key_Up), [this] { m_document.moveDesign(m_document.current(), m_document.current() - 1); });
    action("moveDown", tr("Move Do&wn"), QKeySequence(Qt::ALT | Qt::Key_Down), [this] { m_document.moveDesign(m_document.current(), m_document.current() + 1); });
    action("baseline", tr("Set as &Baseline"), QKeySequence(Qt::CTRL | Qt::Key_B), [this] { m_document.setBaseline(m_document.current()); });
    action("removeComponent", tr("Remove Com&ponent"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Delete), [this] {
        m_document.removeComponent(m_document.current(), m_inspector->currentComponent());
    });
    action("designForWorkload", tr("Design Every Service that &Fits"), {}, [this] { m_document.designForWorkload(); });
    QAction* full = action("fullScreen", tr("F&ull Screen"), QKeySequence(Qt::Key_F11), [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    full->setCheckable(true);
    action("shortcuts", tr("&Keyboard Shortcuts"), QKeySequence(Qt::Key_F1), [this] { findAnything(); });
    m_addMenu = makeServiceMenu([this](const Service& service) { m_document.addDesign(service); });
    m_addMenu->setTitle(tr("&Add Design"));
    m_componentMenu = makeServiceMenu([this](const Service& service) {
        if (m_document.current() >= 0)
            m_document.addComponent(m_document.current(), service);
    });
    m_componentMenu->setTitle(tr("Add &Component"));
}

void MainWindow::makeMenus()
{
    const auto named = [this](const char* name) { return findChild<QAction*>(QString::fromUtf8(name)); };

    QMenu* file = menuBar()->addMenu(tr("&File"));
    file->addActions({named("new"), named("newFromWorkload"), named("openWorkload"), named("open")});
    m_recentMenu = file->addMenu(tr("Open &Recent"));
    connect(m_recentMenu, &QMenu::aboutToShow, this, &MainWindow::fillRecent);
    file->addAction(named("example"));
    file->addSeparator();
    file->addActions({named("save"), named("saveAs")});
    file->addSeparator();
    file->addAction(named("exportPdf"));
    file->addSeparator();
    file->addAction(named("quit"));

    QMenu* edit = menuBar()->addMenu(tr("&Edit"));
    QAction* undo = m_document.undoStack().createUndoAction(this, tr("&Undo"));
    undo->setObjectName(QStringLiteral("undo"));
    undo->setShortcut(QKeySequence::Undo);
    QAction* redo = m_document.undoStack().createRedoAction(this, tr("&Redo"));
    redo->setObjectName(QStringLiteral("redo"));
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    edit->addActions({undo, redo});
    edit->addSeparator();
    edit->addAction(named("copy"));
    edit->addSeparator();
    edit->addAction(named("find"));

    m_designMenu = menuBar()->addMenu(tr("&Design"));
    m_designMenu->addMenu(m_addMenu);
    m_designMenu->addMenu(m_componentMenu);
    m_designMenu->addActions({named("removeComponent"), named("designForWorkload")});
    m_designMenu->addSeparator();
    const QList<QAction*> onDesign{named("duplicate"), named("rename"), named("moveUp"), named("moveDown"), named("baseline"), named("delete")};
    m_designMenu->addActions(onDesign);
    m_itemMenu = new QMenu(this);
    m_itemMenu->addActions(onDesign);

    QMenu* view = menuBar()->addMenu(tr("&View"));
    view->setObjectName(QStringLiteral("viewMenu"));
    view->addActions(m_pages->actions());
    view->addSeparator();
    auto* themes = new QActionGroup(this);
    const std::pair<ThemeChoice, QString> choices[] = {{ThemeChoice::System, tr("&System Theme")}, {ThemeChoice::Light, tr("&Light Theme")}, {ThemeChoice::Dark, tr("&Dark Theme")}};
    const int chosen = QSettings().value(QStringLiteral("theme"), 0).toInt();
    for (const auto& [choice, text] : choices) {
        QAction* a = themes->addAction(text);
        a->setCheckable(true);
        a->setChecked(static_cast<int>(choice) == chosen);
        connect(a, &QAction::triggered, this, [choice = choice] {
            QSettings().setValue(QStringLiteral("theme"), static_cast<int>(choice));
            applyTheme(*qApp, choice);
        });
        view->addAction(a);
    }
    makeTextSizeMenu(view);
    makeLanguageMenu(view);
    view->addSeparator();
    view->addAction(named("fullScreen"));
    view->addSeparator();

    QMenu* prices = menuBar()->addMenu(tr("&Catalog"));
    prices->addAction(named("searchPrices"));

    QMenu* help = menuBar()->addMenu(tr("&Help"));
    help->addAction(named("shortcuts"));
    help->addSeparator();
    help->addAction(tr("&About Costrata"), this, [this] {
        QMessageBox::about(this, tr("About Costrata"),
                           tr("<b>Costrata %1</b><p>What managed cloud databases cost, and what architecture that money buys.</p>"
                              "<p>Offline. No account. Prices are list prices with their sources and dates.</p><p>Free software under the GNU GPL, version 3 or later.</p>")
                               .arg(QCoreApplication::applicationVersion()));
    });

    auto* corner = new QWidget;
    auto* layout = new QHBoxLayout(corner);
    layout->setContentsMargins(0, 0, 14, 0);
    layout->setSpacing(8);
    auto* find = new QToolButton;
    find->setObjectName(QStringLiteral("findAnything"));
    find->setDefaultAction(named("find"));
    find->setText(tr("Search   %1").arg(named("find")->shortcut().toString(QKeySequence::NativeText)));
    find->setProperty("role", QStringLiteral("search"));
    find->setMinimumWidth(scaled(40));  // gives way in a narrow window
    layout->addWidget(find);
    for (QAction* a : {undo, redo}) {
        auto* button = new QToolButton;
        button->setDefaultAction(a);
        button->setText(a == undo ? tr("Undo") : tr("Redo"));
        connect(a, &QAction::changed, button, [button, a, undo] {  // the button keeps its short name; the full text is its tool tip
            button->setText(a == undo ? tr("Undo") : tr("Redo"));
            button->setToolTip(a->text().remove(u'&'));
        });
        button->setText(a == undo ? tr("Undo") : tr("Redo"));
        layout->addWidget(button);
    }
    auto* pdf = new QToolButton;
    pdf->setDefaultAction(named("exportPdf"));
    pdf->setText(tr("Export PDF"));
    pdf->setProperty("role", QStringLiteral("primary"));
    layout->addWidget(pdf);
    menuBar()->setCornerWidget(corner);
}

void MainWindow::makeTextSizeMenu(QMenu* view)
{
    QMenu* menu = view->addMenu(tr("Te&xt Size"));
    auto* sizes = new QActionGroup(this);
    for (const int percent : textSizes) {
        QAction* a = sizes->addAction(tr("%L1 %").arg(percent));
        a->setObjectName(QStringLiteral("textSize%1").arg(percent));
        a->setCheckable(true);
        a->setChecked(percent == storedTextSize());
        connect(a, &QAction::triggered, this, [this, percent] {
            storeTextSize(percent);
            statusBar()->showMessage(tr("The text size changes when Costrata is started again."), 10000);
        });
        menu->addAction(a);
    }
}

void MainWindow::makeLanguageMenu(QMenu* view)
{
    QMenu* menu = view->addMenu(tr("Lan&guage"));
    auto* languages = new QActionGroup(this);
    // Each in its own words: whoever is lost in one finds the other.
    const std::pair<Language, QString> choices[] = {{Language::System, tr("S&ystem Language")}, {Language::English, QStringLiteral("&English")},
                                                    {Language::Russian, QStringLiteral("&\u0420\u0443\u0441\u0441\u043a\u0438\u0439")}};
    for (const auto& [language, text] : choices) {
        QAction* a = languages->addAction(text);
        a->setObjectName(QStringLiteral("language%1").arg(static_cast<int>(language)));
        a->setCheckable(true);
        a->setChecked(language == storedLanguage());
        connect(a, &QAction::triggered, this, [this, language = language] {
            storeLanguage(language);
            statusBar()->showMessage(tr("The language changes when Costrata is started again."), 10000);
        });
        menu->addAction(a);
    }
}

void MainWindow::makePages()
{
    m_pages->add(QStringLiteral("compare"), tr("Compare"), [this] { return m_compare; });
    m_pages->add(QStringLiteral("curves"), tr("Curves"), [this] { return new CurvesPage(m_document); });
    m_pages->add(QStringLiteral("commitments"), tr("Commitments"), [this] {
        auto* page = new CommitmentsPage(m_document);
        m_side->addWidget(page->panel());
        return page;
    });
    m_pages->add(QStringLiteral("regions"), tr("Regions"), [this] { return new RegionsPage(m_document); });
    m_pages->add(QStringLiteral("matrices"), tr("Matrices"), [this] { return new MatricesPage(m_document); });
    m_pages->add(QStringLiteral("explore"), tr("Explore"), [this] { return new ExplorePage(m_document); });
    m_pages->add(QStringLiteral("catalog"), tr("Catalog"), [this] {
        auto* page = new CatalogPage(m_document);
        connect(page, &CatalogPage::indexRead, this, [this, page] {
            if (m_palette->isVisible())
                m_palette->addItems(classItems(*page->index(), [this](const QString& words) { searchPrices(words); }));
        });
        return page;
    });
    m_pages->add(QStringLiteral("report"), tr("Report"), [this] {
        auto* page = new ReportPage(m_document);
        connect(page, &ReportPage::exportWanted, this, &MainWindow::exportReportAs);
        return page;
    });
}

CatalogPage& MainWindow::catalogPage() { return *static_cast<CatalogPage*>(m_pages->page(QStringLiteral("catalog"))); }

/// Left to right: the order of making is the order of the Tab key.
void MainWindow::makePanels()
{
    m_designs = new DesignPanel(m_document, m_addMenu, m_itemMenu);
    m_workload = new WorkloadPanel(m_document);
    auto* need = new QDockWidget(tr("Workload"), this);
    need->setObjectName(QStringLiteral("workloadDock"));
    need->setTitleBarWidget(new QWidget);  // the panel has its own heading
    need->setWidget(m_workload);
    need->setMinimumWidth(leastLeft());
    addDockWidget(Qt::LeftDockWidgetArea, need);
    auto* left = new QDockWidget(tr("Designs"), this);
    left->setObjectName(QStringLiteral("designsDock"));
    left->setTitleBarWidget(m_designs->header());
    left->setWidget(m_designs);
    left->setMinimumWidth(leastLeft());
    addDockWidget(Qt::LeftDockWidgetArea, left);

    auto* middle = new QWidget;
    auto* layout = new QVBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_pages, 1);
    setCentralWidget(middle);

    m_inspector = new Inspector(m_document, m_componentMenu);
    auto* right = new QDockWidget(tr("Settings"), this);
    right->setObjectName(QStringLiteral("inspectorDock"));
    right->setTitleBarWidget(m_inspector->header());
    right->setWidget(makeSide());
    right->setMinimumWidth(leastRight());
    addDockWidget(Qt::RightDockWidgetArea, right);
    resizeDocks({left, right}, {std::max(260, leastLeft()), std::max(324, leastRight())}, Qt::Horizontal);

    auto* view = findChild<QMenu*>(QStringLiteral("viewMenu"));
    view->addActions({need->toggleViewAction(), left->toggleViewAction(), right->toggleViewAction()});
}

/// Settings at the right, and beside them what the page shown has to set: two tabs where there are both.
QWidget* MainWindow::makeSide()
{
    auto* side = new QWidget;
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* tabs = new QTabBar;
    tabs->setObjectName(QStringLiteral("sideTabs"));
    tabs->setAccessibleName(tr("Panels"));
    tabs->addTab(tr("Settings"));
    tabs->addTab(tr("Plan"));
    tabs->setDrawBase(false);
    tabs->hide();
    layout->addWidget(tabs);
    layout->addWidget(m_side, 1);
    m_side->insertWidget(0, m_inspector);
    connect(tabs, &QTabBar::currentChanged, m_side, &QStackedWidget::setCurrentIndex);
    connect(m_pages, &PageFrame::currentChanged, this, [tabs](const QString& page) {
        const bool plans = page == QStringLiteral("commitments");
        tabs->setVisible(plans);
        tabs->setCurrentIndex(plans ? 1 : 0);
    });
    return side;
}

void MainWindow::makeStatusBar()
{
    m_missing->setObjectName(QStringLiteral("missingCount"));
    statusBar()->setSizeGripEnabled(false);
    m_lastEdit->setTextFormat(Qt::PlainText);
    m_lastEdit->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    for (QLabel* label : {m_dates, m_prices, m_missing})
        statusBar()->addWidget(label);
    statusBar()->addWidget(m_lastEdit, 1);
    int prices = 0;
    for (const SliceInfo& slice : m_document.book().slices())
        prices += slice.prices;
    m_prices->setText(tr("%L1 prices").arg(prices));
}

bool MainWindow::openFile(const QString& path)
{
    auto workspace = loadWorkspace(path);
    if (!workspace) {
        showError(workspace.error());
        return false;
    }
    m_document.reset(std::move(*workspace), path);
    rememberRecent(path);
    return true;
}

void MainWindow::openExample()
{
    auto workspace = loadWorkspace(QStringLiteral(":/examples/production-comparison.costrata"));
    if (!workspace)
        return showError(workspace.error());
    m_document.reset(std::move(*workspace), {});
}

void MainWindow::keepSafe(const QString& folder)
{
    m_autosave = std::make_unique<Autosave>(m_document, folder);
    connect(m_autosave.get(), &Autosave::failed, this, [this](const QString& why) {
        statusBar()->showMessage(tr("Unsaved work cannot be kept safe: %1").arg(why));
    });
    static_cast<QVBoxLayout*>(centralWidget()->layout())->insertWidget(0, new RecoveryBar(*m_autosave, [this] { return mayDiscard(); }, centralWidget()));
}

void MainWindow::findAnything()
{
    fillRecent();
    const auto show = [this](const QString& words) { searchPrices(words); };
    auto items = commandItems(*menuBar());
    const auto add = [&items](std::vector<PaletteItem> more) { std::move(more.begin(), more.end(), std::back_inserter(items)); };
    add(designItems(m_document));
    add(settingItems(m_document, [this](int component, const char* parameter) { focusSetting(component, QString::fromUtf8(parameter)); }));
    add(workloadItems(m_document, [this](const char* parameter) { focusWorkload(QString::fromUtf8(parameter)); }));
    CatalogPage& catalog = catalogPage();
    if (catalog.index())
        add(classItems(*catalog.index(), show));
    m_palette->open(std::move(items), [&catalog, show](const QString& words) {
        return catalog.index() ? priceItems(*catalog.index(), words, show) : std::vector<PaletteItem>();
    });
    catalog.readIndex();
}

void MainWindow::focusSetting(int component, const QString& parameter)
{
    findChild<QDockWidget*>(QStringLiteral("inspectorDock"))->show();
    m_inspector->findChild<QTabBar*>(QStringLiteral("componentTabs"))->setCurrentIndex(component);
    for (QWidget* field : m_inspector->findChildren<QWidget*>(parameter)) {  // each service has a form; one is shown
        if (field->isVisible())
            field->setFocus(Qt::ShortcutFocusReason);
    }
}

void MainWindow::focusWorkload(const QString& parameter)
{
    findChild<QDockWidget*>(QStringLiteral("workloadDock"))->show();
    m_workload->setOpen(true);
    if (auto* field = m_workload->findChild<QWidget*>(QStringLiteral("workload.") + parameter))
        field->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::searchPrices(const QString& words)
{
    m_pages->setCurrent(QStringLiteral("catalog"));
    catalogPage().showPrices(words);
}

void MainWindow::newFile()
{
    if (!mayDiscard())
        return;
    const QDate today = QDate::currentDate();
    Workspace fresh;
    fresh.assumptions.start = Month(today.year(), today.month());
    m_document.reset(std::move(fresh), {});
}

void MainWindow::newFromWorkload(const Workload& need)
{
    const QDate today = QDate::currentDate();
    const Month start(today.year(), today.month());
    m_document.reset(workspaceOf(designsForWorkload(need, m_document.book(), start), need, {}, start), {});
    findChild<QDockWidget*>(QStringLiteral("workloadDock"))->show();
    m_workload->setOpen(true);
}

void MainWindow::newFromWorkloadFile(const QString& path)
{
    const auto need = loadWorkload(path);
    if (!need)
        return showError(need.error());
    newFromWorkload(*need);
}

void MainWindow::openWorkload()
{
    if (!mayDiscard())
        return;
    const QString path = QFileDialog::getOpenFileName(this, tr("Open a workload"), QFileInfo(m_document.path()).path(), tr("Workloads (*.json)"));
    if (!path.isEmpty())
        newFromWorkloadFile(path);
}

void MainWindow::open()
{
    if (!mayDiscard())
        return;
    const QString path = QFileDialog::getOpenFileName(this, tr("Open a workspace"), QFileInfo(m_document.path()).path(), fileFilter());
    if (!path.isEmpty())
        openFile(path);
}

/// What is being typed counts from now on, as it does when its field is left.
void MainWindow::finishEditing()
{
    const QPointer<QWidget> field = focusWidget();
    if (!field)
        return;
    field->clearFocus();
    if (field && field->isVisible())
        field->setFocus();
}

bool MainWindow::saveTo(const QString& path)
{
    finishEditing();
    if (const auto saved = m_document.save(path); !saved) {
        showError(saved.error());
        return false;
    }
    rememberRecent(path);
    return true;
}

bool MainWindow::save() { return m_document.path().isEmpty() ? saveAs() : saveTo(m_document.path()); }

bool MainWindow::saveAs()
{
    QString path = QFileDialog::getSaveFileName(this, tr("Save the workspace"), m_document.displayName() + QStringLiteral(".costrata"), fileFilter());
    if (path.isEmpty())
        return false;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".costrata");
    return saveTo(path);
}

bool MainWindow::mayDiscard()
{
    finishEditing();
    if (m_document.undoStack().isClean())
        return true;
    const int answer = ask(this, tr("Unsaved changes"), tr("\u201c%1\u201d has changes that are not saved.").arg(m_document.displayName()),
                           QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, QMessageBox::Save);
    return answer == QMessageBox::Discard || (answer == QMessageBox::Save && save());
}

bool MainWindow::exportReport(const QString& path)
{
    finishEditing();
    if (const auto written = writeReport(m_document.workspace(), m_document.bills(), m_document.book(), reportOptions(m_document), path); !written) {
        showError(written.error());
        return false;
    }
    statusBar()->showMessage(tr("Report written to %1").arg(path), 5000);
    return true;
}

void MainWindow::exportReportAs()
{
    QString path = QFileDialog::getSaveFileName(this, tr("Export the comparison"), m_document.displayName() + QStringLiteral(".pdf"), tr("PDF documents (*.pdf)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".pdf");
    exportReport(path);
}

void MainWindow::showError(const Error& error)
{
    qWarning("%s", error.text().c_str());
    ask(this, QStringLiteral("Costrata"), QString::fromStdString(error.text()), QMessageBox::Ok, QMessageBox::Ok);
}

void MainWindow::rememberRecent(const QString& path)
{
    QSettings settings;
    QStringList recent = settings.value(QStringLiteral("recent")).toStringList();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    recent.removeAll(absolute);
    recent.prepend(absolute);
    settings.setValue(QStringLiteral("recent"), recent.mid(0, maxRecent));
}

void MainWindow::fillRecent()
{
    m_recentMenu->clear();
    for (const QString& path : QSettings().value(QStringLiteral("recent")).toStringList()) {
        m_recentMenu->addAction(menuText(QFileInfo(path).fileName() + QStringLiteral("  \u2013  ") + QFileInfo(path).path()), this, [this, path] {
            if (mayDiscard())
                openFile(path);
        });
    }
    if (m_recentMenu->isEmpty())
        m_recentMenu->addAction(tr("Nothing yet"))->setEnabled(false);
}

void MainWindow::refreshActions()
{
    const int current = m_document.current();
    const auto enable = [this](const char* name, bool on) { findChild<QAction*>(QString::fromUtf8(name), Qt::FindDirectChildrenOnly)->setEnabled(on); };
    for (const char* name : {"duplicate", "rename", "delete", "copy", "exportPdf"})
        enable(name, current >= 0);
    enable("baseline", current >= 0 && current != m_document.baseline());
    enable("moveUp", current > 0);
    enable("moveDown", current >= 0 && current + 1 < m_document.designCount());
    m_componentMenu->setEnabled(current >= 0);
    enable("removeComponent", current >= 0 && m_document.design(current).components.size() > 1);
}

void MainWindow::refreshTitle()
{
    setWindowTitle(m_document.displayName() + QStringLiteral("[*] \u2013 Costrata"));
    setWindowFilePath(m_document.path());
    setWindowModified(!m_document.undoStack().isClean());
}

void MainWindow::refreshStatus()
{
    std::string_view newest, oldest;
    std::size_t missing = 0;
    for (const Bill& bill : m_document.bills()) {
        for (const LineItem& line : bill.lines) {
            missing += !line.complete();
            if (!line.price || isEntered(*line.price))
                continue;
            const std::string_view date = line.price->asOf.text();
            newest = std::max(newest, date);
            oldest = oldest.empty() ? date : std::min(oldest, date);
        }
    }
    const auto qt = [](std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); };
    m_dates->setText(newest.empty() ? tr("No price in use") : tr("Prices in use as of %1 to %2").arg(qt(oldest), qt(newest)));
    m_missing->setText(missing ? tr("%n missing", nullptr, static_cast<int>(missing)) : tr("nothing missing"));
    if (const QString state = missing ? QStringLiteral("warn") : QStringLiteral("good"); m_missing->property("state") != state) {
        m_missing->setProperty("state", state);
        m_missing->style()->unpolish(m_missing);
        m_missing->style()->polish(m_missing);
    }
    if (const auto damage = m_document.book().damage())
        statusBar()->showMessage(QString::fromStdString(damage->text()));
}

void MainWindow::restoreLayout()
{
    QSettings settings;
    restoreGeometry(settings.value(QStringLiteral("geometry")).toByteArray());
    restoreState(settings.value(QStringLiteral("layout")).toByteArray(), layoutVersion);
    m_pages->setCurrent(settings.value(QStringLiteral("page")).toString());
    m_compare->splitter()->restoreState(settings.value(QStringLiteral("compareSplitter")).toByteArray());
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!mayDiscard())
        return event->ignore();
    QSettings settings;
    settings.setValue(QStringLiteral("geometry"), saveGeometry());
    settings.setValue(QStringLiteral("layout"), saveState(layoutVersion));
    settings.setValue(QStringLiteral("page"), m_pages->current());
    settings.setValue(QStringLiteral("compareSplitter"), m_compare->splitter()->saveState());
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedFile(*event).isEmpty())
        event->acceptProposedAction();
    else
        statusBar()->showMessage(tr("One file can be dropped here: a workspace (.costrata) to open, or a workload (JSON) to make designs for."), 8000);
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QString file = droppedFile(*event);
    if (!file.isEmpty() && mayDiscard())
        drop(file);
}

void MainWindow::drop(const QString& file)
{
    if (isWorkload(file))
        newFromWorkloadFile(file);
    else
        openFile(file);
}

}  // namespace costrata
