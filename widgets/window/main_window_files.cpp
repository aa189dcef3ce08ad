// SPDX-License-Identifier: GPL-3.0-or-later
// The files of the window: new, open, save and export, what is dropped, and what was open before.
#include "window/main_window.h"

#include "design/workspace_file.h"
#include "report/report_page.h"
#include "workload/workload_panel.h"

#include <QDockWidget>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPointer>
#include <QSettings>
#include <QStatusBar>

namespace costrata {
namespace {

constexpr int maxRecent = 8;
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
