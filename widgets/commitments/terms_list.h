// SPDX-License-Identifier: GPL-3.0-or-later
// The commitments of a plan, owned and planned, each with its steps, its term and its start.
#pragma once

#include <QWidget>

#include <vector>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QVBoxLayout;

namespace costrata {

class ElidedLabel;
class NumberBox;
class PlanSession;

class TermsList final : public QWidget {
    Q_OBJECT
public:
    explicit TermsList(PlanSession& session, QWidget* parent = nullptr);

    /// Shows the terms as they are; fields that are being typed in keep their text.
    void refresh();

private:
    struct Row {
        QWidget* widget;
        ElidedLabel* name;
        NumberBox* steps;
        QComboBox* purchase;
        QDateEdit* start;
        QCheckBox* owned;
        QLabel* note;
    };
    Row makeRow(std::size_t term);
    void showRow(const Row& row, std::size_t term);

    PlanSession& m_session;
    std::vector<Row> m_rows;
    QVBoxLayout* m_layout;
};

}  // namespace costrata
