// SPDX-License-Identifier: GPL-3.0-or-later
// Comparison matrices as text, Markdown, CSV and JSON.
#include "output/matrix.h"
#include "output/text_table.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace costrata {
namespace {

const char* const notStated = "not stated";

std::string shown(const Matrix::Cell& cell) { return cell.text.empty() ? notStated : cell.text; }
QString qt(const std::string& text) { return QString::fromStdString(text); }

}  // namespace

std::string matrixText(const Matrix& matrix)
{
    std::string text = matrix.title + "\n" + matrix.summary + "\n";
    std::size_t width = 0;
    for (const std::string& column : matrix.columns)
        width = std::max(width, column.size());
    for (const Matrix::Row& row : matrix.rows) {
        text += "\n" + row.label + "\n";
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            text += "  " + matrix.columns[i] + std::string(width - matrix.columns[i].size() + 2, ' ') + shown(row.cells[i]) + "\n";
    }
    for (const std::string& note : matrix.notes)
        text += "\n" + note + "\n";
    return text;
}

std::string matrixMarkdown(const Matrix& matrix)
{
    std::vector<Column> columns{{""}};
    for (const std::string& column : matrix.columns)
        columns.push_back({column});
    TextTable table(std::move(columns));
    for (const Matrix::Row& row : matrix.rows) {
        std::vector<std::string> cells{row.label};
        for (const Matrix::Cell& cell : row.cells)
            cells.push_back(shown(cell));
        table.row(std::move(cells));
    }
    std::string text = "## " + markdownText(matrix.title) + "\n\n" + markdownText(matrix.summary) + "\n\n" + table.markdown();
    for (const std::string& note : matrix.notes)
        text += "\n" + markdownText(note) + "\n";
    return text;
}

std::string matrixCsv(const Matrix& matrix)
{
    std::string csv = csvRecord({"matrix", "row", "service", "value", "source"});
    for (const Matrix::Row& row : matrix.rows) {
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            csv += csvRecord({matrix.id, csvText(row.label), csvText(matrix.columns[i]), csvText(row.cells[i].text), csvText(row.cells[i].source)});
    }
    return csv;
}

std::string matrixJson(const Matrix& matrix)
{
    QJsonArray rows, notes;
    for (const Matrix::Row& row : matrix.rows) {
        QJsonArray cells;
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            cells.append(QJsonObject{{QStringLiteral("service"), qt(matrix.columns[i])},
                                     {QStringLiteral("value"), row.cells[i].text.empty() ? QJsonValue() : QJsonValue(qt(row.cells[i].text))},
                                     {QStringLiteral("source"), qt(row.cells[i].source)}});
        rows.append(QJsonObject{{QStringLiteral("label"), qt(row.label)}, {QStringLiteral("cells"), cells}});
    }
    for (const std::string& note : matrix.notes)
        notes.append(qt(note));
    return QJsonDocument(QJsonObject{{QStringLiteral("id"), qt(matrix.id)}, {QStringLiteral("title"), qt(matrix.title)}, {QStringLiteral("rows"), rows},
                                     {QStringLiteral("notes"), notes}}).toJson().toStdString();
}

}  // namespace costrata
