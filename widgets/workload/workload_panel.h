// SPDX-License-Identifier: GPL-3.0-or-later
// What the designs are for: the workload in three lines, its form when it is opened, how it grows, and who does not fit.
#pragma once

#include "document/document.h"
#include "window/newest_job.h"

#include <QWidget>

class QDateEdit;
class QLabel;
class QScrollArea;
class QToolButton;

namespace costrata {

class NumberBox;
class SettingsForm;

class WorkloadPanel final : public QWidget {
    Q_OBJECT
public:
    explicit WorkloadPanel(Document& document, QWidget* parent = nullptr);

    void setOpen(bool open);  ///< the form is shown

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeForm();
    QWidget* makeGrowth();
    void refresh();
    void showSummary();
    void fitSummary();  ///< a dock asks for no height by width: the wrapped text asks itself
    void showAssumptions();
    void showFit();
    void findLeftOut();

    Document& m_document;
    Workload m_default;
    QToolButton* m_toggle;
    QLabel* m_summary;
    QScrollArea* m_scroll;
    SettingsForm* m_form = nullptr;  ///< with the boxes below, made when the panel is first opened
    NumberBox *m_dataGrowth = nullptr, *m_loadGrowth = nullptr;
    QDateEdit* m_start = nullptr;
    QLabel* m_fit = nullptr;
    QToolButton* m_design = nullptr;
    std::vector<LeftOut> m_leftOut;  ///< as far as known
    struct Asked {
        std::optional<Workload> workload;
        std::shared_ptr<const PriceBook> book;
        friend bool operator==(const Asked&, const Asked&) = default;
    };
    std::optional<Asked> m_asked;  ///< what m_leftOut is for, or will be
    NewestJob m_job{NewestJob::Landed};
};

}  // namespace costrata
