// SPDX-License-Identifier: GPL-3.0-or-later
// The Matrices page: what vendors state of their services, side by side, and what one and the same need costs.
#pragma once

#include "document/document.h"
#include "matrices/matrix_model.h"
#include "window/newest_job.h"
#include "window/page.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace costrata {

class ElidedLabel;
class TableView;

class MatricesPage final : public Page {
    Q_OBJECT
public:
    explicit MatricesPage(Document& document, QWidget* parent = nullptr);

    const Matrix& matrix() const { return m_model.matrix(); }
    bool busy() const { return m_job.busy(); }
    /// As Markdown when the name ends so, else as CSV. Says below the table when it cannot be written.
    bool exportTo(const QString& path);

protected:
    void refresh() override;

private:
    /// A matrix and how high its rows are: both take longer than a frame for many services.
    struct Made {
        Matrix matrix;
        std::vector<int> rowHeights;
        int headerHeight;
    };
    static Made make(const std::string& id, const PriceBook& book, Month month);
    void makeTable();
    void land(const Made& made);
    void showCell();
    void askExport();

    Document& m_document;
    MatrixModel m_model;
    struct Asked {
        std::string id;
        Month month;
        std::shared_ptr<const PriceBook> book;
        friend bool operator==(const Asked&, const Asked&) = default;
    };
    std::optional<Asked> m_asked;  ///< what is shown, or on its way
    QComboBox* m_choice;
    ElidedLabel* m_summary;
    TableView* m_table;
    QLabel *m_details, *m_notes;
    QPushButton *m_copy, *m_export;
    NewestJob m_job;
};

}  // namespace costrata
