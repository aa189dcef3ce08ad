// SPDX-License-Identifier: GPL-3.0-or-later
// The futures that a plan is weighed against: growth, decline, migration.
#pragma once

#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace costrata {

class NumberBox;
class PlanSession;

class FuturesList final : public QWidget {
    Q_OBJECT
public:
    explicit FuturesList(PlanSession& session, QWidget* parent = nullptr);

    void refresh();
    void showResults();  ///< what the shown plan saves in each, when it is known

private:
    struct Row {
        QWidget* widget;
        QLineEdit* name;
        NumberBox *weight, *usage, *growth, *ends;
        QLabel* result;
    };
    Row makeRow(std::size_t future);

    PlanSession& m_session;
    std::vector<Row> m_rows;
    QVBoxLayout* m_layout;
};

}  // namespace costrata
