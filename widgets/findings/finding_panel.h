// SPDX-License-Identifier: GPL-3.0-or-later
// What the checks find in the current design, below its form, and the practices that its user says are followed.
#pragma once

#include "window/newest_job.h"
#include "document/document.h"
#include "findings/finding.h"

#include <QTimer>
#include <QWidget>

#include <unordered_map>

class QCheckBox;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace costrata {

class FindingRow;

/// Checks off the window's thread, when edits pause. What it shows may be of a moment ago: a change that was worked out
/// for another state of the design is not applied.
class FindingPanel final : public QWidget {
    Q_OBJECT
public:
    explicit FindingPanel(Document& document, QWidget* parent = nullptr);

private:
    void schedule();
    void compute();
    void land(int design, Design checked, std::vector<findings::Finding> found);
    void apply(std::size_t finding);
    void showPractices();

    Document& m_document;
    QTimer m_pause;
    QLabel* m_heading;
    QCheckBox* m_production;
    QVBoxLayout* m_list;
    std::vector<FindingRow*> m_rows;  ///< as many as were ever needed
    QToolButton* m_fold;
    QWidget* m_practices;
    std::unordered_map<std::string_view, QCheckBox*> m_boxes;  ///< by the id of the practice's check
    int m_design = -1;  ///< which one the findings are of, as it was then
    Design m_checked;
    std::vector<findings::Finding> m_found;
    NewestJob m_job;  ///< last: what lands finds the rest alive
};

}  // namespace costrata
