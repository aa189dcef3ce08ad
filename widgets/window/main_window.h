// SPDX-License-Identifier: GPL-3.0-or-later
// The window: menus and commands, designs at the left, pages in the middle, inspector at the right.
#pragma once

#include "document/document.h"
#include "theme/theme.h"

#include <QMainWindow>
#include <QMap>

class QLabel;
class QStackedWidget;
class QMenu;

namespace costrata {

class Autosave;
class CatalogPage;
class ComparePage;
class DesignPanel;
class ElidedLabel;
class Inspector;
class PageFrame;
class Palette;
class WorkloadPanel;

class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(std::shared_ptr<const PriceBook> book, QWidget* parent = nullptr);
    ~MainWindow() override;

    Document& document() { return m_document; }
    ComparePage& comparePage() { return *m_compare; }
    PageFrame& pages() { return *m_pages; }

    /// Shows what is wrong with the file and returns false when it cannot be opened; the open workspace stays.
    bool openFile(const QString& path);
    void openExample();
    bool saveTo(const QString& path);
    bool exportReport(const QString& path);
    /// Keeps unsaved work in this folder from now on, and offers what was lost there.
    void keepSafe(const QString& folder);

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QAction* action(const char* name, const QString& text, const QKeySequence& key, std::function<void()> run);
    QMenu* makeServiceMenu(const std::function<void(const Service&)>& run);
    void makeActions();
    void makeMenus();
    void makePages();
    CatalogPage& catalogPage();  ///< made if it was never shown
    void makePanels();
    QWidget* makeSide();
    /// What a page has to set, beside the settings while it is shown.
    void addSide(const QString& page, const QString& title, QWidget* panel);
    void makeStatusBar();
    void addRecoveryVariants();

    void findAnything();
    void showComponent(int component);  ///< its settings
    void focusSetting(int component, const QString& parameter);
    void focusWorkload(const QString& parameter);
    void searchPrices(const QString& words);

    void finishEditing();
    void newFile();
    void newFromWorkload(const Workload& workload);
    void newFromWorkloadFile(const QString& path);
    void openWorkload();
    void drop(const QString& file);
    void makeTextSizeMenu(QMenu* view);
    void makeLanguageMenu(QMenu* view);
    void open();
    bool save();
    bool saveAs();
    bool mayDiscard();  ///< asks when there is unsaved work; true: go on
    void exportReportAs();
    void showError(const Error& error);
    void rememberRecent(const QString& path);
    void fillRecent();
    void refreshActions();
    void refreshTitle();
    void refreshStatus();
    void restoreLayout();

    Document m_document;
    std::unique_ptr<Autosave> m_autosave;
    QMenu *m_designMenu = nullptr, *m_itemMenu = nullptr, *m_recentMenu = nullptr;
    QMenu *m_addMenu = nullptr, *m_componentMenu = nullptr;
    ComparePage* m_compare;
    PageFrame* m_pages;
    QStackedWidget* m_side;
    struct Side {
        QString title;
        QWidget* panel = nullptr;
    };
    QMap<QString, Side> m_sides;  ///< by the page
    Palette* m_palette = nullptr;
    DesignPanel* m_designs = nullptr;
    Inspector* m_inspector = nullptr;
    WorkloadPanel* m_workload = nullptr;
    QLabel *m_dates, *m_prices, *m_missing;
    ElidedLabel* m_lastEdit;
};

}  // namespace costrata
