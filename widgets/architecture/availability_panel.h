// SPDX-License-Identifier: GPL-3.0-or-later
// How much of a month the current design can be expected to serve, and what its downtime costs: the vendors' promises or the
// user's own figures, beside the Architecture page.
#pragma once

#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace costrata {

class Document;
class ElidedLabel;
class NumberBox;

class AvailabilityPanel final : public QWidget {
    Q_OBJECT
public:
    explicit AvailabilityPanel(Document& document, QWidget* parent = nullptr);

    void refresh();

private:
    struct Row {
        QWidget* widget;
        ElidedLabel* name;
        QLabel *share, *source;
        NumberBox* own;
        QWidget* bar;
        QComboBox* needed;
    };
    Row makeRow(int component);
    void fillNeeded(QComboBox* box, int components, int chosen);

    Document& m_document;
    QLabel *m_share, *m_minutes, *m_note;
    QVBoxLayout* m_rowsLayout;
    std::vector<Row> m_rows;
    NumberBox* m_downtime;
    QLabel *m_bill, *m_lossTitle, *m_loss, *m_together;
};

}  // namespace costrata
