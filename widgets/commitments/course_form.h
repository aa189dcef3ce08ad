// SPDX-License-Identifier: GPL-3.0-or-later
// How the use of one component of the design runs: through the week, what changes when, and when it ends.
#pragma once

#include "design/course.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QCheckBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace costrata {

class NumberBox;
class PlanSession;

class CourseForm final : public QWidget {
    Q_OBJECT
public:
    explicit CourseForm(PlanSession& session, QWidget* parent = nullptr);

    void refresh();
    /// Sets what runs in these hours to the percentage of the form's brush.
    void paint(const QList<int>& hours);
    int component() const;  ///< -1 when there is none

private:
    void edit(const QString& text, const std::function<void(Course&)>& change);
    const Course& course() const;
    void makeWeek(QVBoxLayout& layout);
    void makeChanges(QVBoxLayout& layout);
    void showParameters();
    void showChanges();
    void addChange();

    PlanSession& m_session;
    QComboBox *m_component, *m_preset, *m_parameter, *m_choice;
    NumberBox* m_brush;
    QLineEdit* m_value;
    QDateEdit *m_month, *m_endMonth;
    QCheckBox* m_ends;
    QLabel* m_problem;
    QWidget* m_componentRow;
    QVBoxLayout* m_changes;
    std::vector<PlannedSetting> m_shownChanges;
    const Parameters* m_shownOf = nullptr;
};

}  // namespace costrata
