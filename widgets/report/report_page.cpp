// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_page.h"

#include "report/page_list.h"
#include "report/preview.h"
#include "report/report_options_panel.h"
#include "theme/text_size.h"
#include "window/elided_label.h"
#include "window/parts.h"

#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace costrata {
namespace {

int narrow() { return scaled(560); }

}  // namespace

ReportOptions reportOptions(const Document& document)
{
    ReportOptions options = reportOptions(document.workspace(), QDate::currentDate());
    if (options.title.isEmpty() && document.workspace().title.empty() && !document.path().isEmpty())
        options.title = document.displayName();
    return options;
}

ReportPage::ReportPage(Document& document, QWidget* parent)
    : Page(parent), m_document(document), m_count(makeLabel("hint")), m_zoom(makeFilterBox("reportZoom", tr("Size of the pages"))), m_pages(new PageListModel(this)),
      m_list(new QListView), m_preview(new ReportPreview), m_options(new ReportOptionsPanel(document)), m_empty(makeEmptyState()), m_stack(new QStackedWidget)
{
    m_list->setObjectName(QStringLiteral("reportPages"));
    m_list->setAccessibleName(tr("Pages"));
    m_list->setModel(m_pages);
    m_list->setViewMode(QListView::IconMode);
    m_list->setFlow(QListView::TopToBottom);
    m_list->setWrapping(false);
    m_list->setMovement(QListView::Static);
    m_list->setIconSize({PageListModel::width, PageListModel::width * 3 / 2});
    m_list->setSpacing(4);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFixedWidth(PageListModel::width + 34);
    m_list->hide();  // until there is room: it must not widen a small window
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& row) { m_preview->showPage(row.row()); });
    connect(m_preview, &ReportPreview::currentChanged, this, [this](int page) {
        const QSignalBlocker blocker(m_list->selectionModel());
        const QModelIndex index = m_pages->index(std::max(0, page));
        m_list->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
        m_list->scrollTo(index);
        m_list->viewport()->update();
        showCount();
    });
    connect(m_preview, &ReportPreview::zoomChanged, this, &ReportPage::showZoom);

    auto* pages = new QWidget;
    auto* inPages = new QHBoxLayout(pages);
    inPages->setContentsMargins(0, 0, 0, 0);
    inPages->setSpacing(4);
    inPages->addWidget(m_list);
    inPages->addWidget(m_preview, 1);
    m_stack->addWidget(pages);
    m_stack->addWidget(m_empty);

    auto* left = makeCard();
    auto* inLeft = new QVBoxLayout(left);
    inLeft->setContentsMargins(12, 10, 8, 8);
    inLeft->setSpacing(8);
    inLeft->addWidget(makeHead());
    inLeft->addWidget(m_stack, 1);

    auto* right = makeCard();
    auto* inRight = new QVBoxLayout(right);
    inRight->setContentsMargins(16, 12, 4, 12);
    inRight->addWidget(m_options, 1);
    auto* write = new QPushButton(tr("Export PDF\u2026"));
    write->setObjectName(QStringLiteral("reportExport"));
    connect(write, &QPushButton::clicked, this, &ReportPage::exportWanted);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 12, 0);
    row->addWidget(write);
    inRight->addLayout(row);
    right->setMaximumWidth(scaled(252));
    right->setMinimumWidth(scaled(captionsAbove() ? 130 : 150));

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(12);
    layout->addWidget(left, 5);
    layout->addWidget(right, 3);

    connect(&document, &Document::structureChanged, this, &ReportPage::changed);
    connect(&document, &Document::designChanged, this, &ReportPage::changed);
    connect(&document, &Document::pathChanged, this, &ReportPage::changed);
}

QWidget* ReportPage::makeHead()
{
    auto* head = new QWidget;
    auto* layout = new QBoxLayout(captionsAbove() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, head);
    layout->setContentsMargins(8, 0, 8, 0);
    layout->setSpacing(8);
    auto* words = new QHBoxLayout;
    words->setSpacing(8);
    words->addWidget(makeLabel("title", tr("Report")));
    words->addWidget(m_count, 1);
    layout->addLayout(words, 1);
    m_zoom->addItem(tr("Fit width"), 0.0);
    for (const int percent : {50, 75, 100, 150, 200})
        m_zoom->addItem(QStringLiteral("%1 %").arg(percent), percent / 100.0);
    m_zoom->setMinimumWidth(scaled(104));
    connect(m_zoom, &QComboBox::activated, this, [this](int index) { m_preview->setZoom(m_zoom->itemData(index).toDouble()); });
    layout->addWidget(m_zoom);
    return head;
}

/// In a narrow window the report itself needs the room.
void ReportPage::resizeEvent(QResizeEvent*) { m_list->setVisible(width() >= narrow()); }

void ReportPage::refresh()
{
    m_options->refresh();
    m_job.run([this, workspace = m_document.workspace(), bills = m_document.bills(), book = m_document.sharedBook(),
               options = reportOptions(m_document)](const NewestJob::Outdated&) -> NewestJob::Land {
        return [this, pages = layOutReport(workspace, bills, *book, options)] { land(pages); };
    });
}

void ReportPage::land(const Result<std::shared_ptr<const ReportPages>>& pages)
{
    m_pages->setRatio(devicePixelRatioF());
    m_pages->setPages(pages ? *pages : nullptr);
    m_preview->setPages(pages ? *pages : nullptr);
    if (!pages)
        m_empty->setText(m_document.designCount() ? QString::fromStdString(pages.error().message)
                                                  : tr("There is no design to report on yet.\n\nUse \u201c+ Add\u201d at the left to price a database, or open a workspace (Ctrl+O)."));
    m_stack->setCurrentIndex(pages ? 0 : 1);
    showCount();
}

void ReportPage::showCount()
{
    const auto& pages = m_preview->pages();
    m_count->setText(pages ? tr("Page %1 of %2").arg(m_preview->current() + 1).arg(pages->count()) : QString());
}

void ReportPage::showZoom()
{
    const int index = m_zoom->findData(m_preview->zoom());
    m_zoom->setCurrentIndex(index);  // none: between the steps
    if (index < 0)
        m_zoom->setPlaceholderText(QStringLiteral("%1 %").arg(qRound(m_preview->zoom() * 100)));
}

}  // namespace costrata
