// SPDX-License-Identifier: GPL-3.0-or-later
// The Report page: the report as it will print, with its settings at the side.
#pragma once

#include "document/document.h"
#include "report/report.h"
#include "window/newest_job.h"
#include "window/page.h"

class QComboBox;
class QLabel;
class QListView;
class QStackedWidget;

namespace costrata {

class ElidedLabel;
class PageListModel;
class ReportOptionsPanel;
class ReportPreview;

/// What the document's report is made with, today.
ReportOptions reportOptions(const Document& document);

class ReportPage final : public Page {
    Q_OBJECT
public:
    explicit ReportPage(Document& document, QWidget* parent = nullptr);

    ReportPreview* preview() const { return m_preview; }
    bool busy() const { return m_job.busy(); }

signals:
    void exportWanted();

protected:
    void refresh() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeHead();
    void land(const Result<std::shared_ptr<const ReportPages>>& pages);
    void showZoom();
    void showCount();

    Document& m_document;
    ElidedLabel* m_count;
    QComboBox* m_zoom;
    PageListModel* m_pages;
    QListView* m_list;
    ReportPreview* m_preview;
    ReportOptionsPanel* m_options;
    QLabel* m_empty;
    QStackedWidget* m_stack;
    NewestJob m_job{NewestJob::Landed};
};

}  // namespace costrata
