// SPDX-License-Identifier: GPL-3.0-or-later
// A comparison matrix on paper: a few services side by side, then the next few.
#include "charts/text.h"
#include "language/declared.h"
#include "report/report_contents.h"

#include <algorithm>

namespace costrata {
namespace {

constexpr std::size_t sideBySide = 4;

}  // namespace

void addMatrix(Blocks& blocks, const Matrix& matrix)
{
    blocks.push_back(heading(1, declared(matrix.title)));
    blocks.push_back(paragraph(declared(matrix.summary), Tone::Muted));
    const std::size_t count = matrix.columns.size(), tables = (count + sideBySide - 1) / sideBySide;
    QStringList sources;
    for (std::size_t t = 0; t < tables; ++t) {
        const std::size_t from = t * count / tables, to = (t + 1) * count / tables;
        std::vector<TableColumn> columns{{{}, false, 0.7}};
        for (std::size_t c = from; c < to; ++c)
            columns.push_back({(matrix.id.empty() ? toQString(matrix.columns[c]) : declared(matrix.columns[c])).simplified(), false});  // names of designs stay
        std::vector<TableRow> rows;
        for (const Matrix::Row& row : matrix.rows) {
            TableRow line{TableRow::Plain, {{declared(row.label), Tone::Muted}}};
            for (std::size_t c = from; c < to; ++c) {
                const Matrix::Cell& cell = row.cells[c];
                line.cells.push_back(cell.text.empty() ? TableCell{ReportText::tr("not stated"), Tone::Muted} : TableCell{declared(cell.text)});
                if (const QString source = toQString(cell.source); !source.isEmpty() && !sources.contains(source))
                    sources << source;
            }
            rows.push_back(std::move(line));
        }
        if (t > 0)
            blocks.push_back(paragraph({}));  // air between the tables
        blocks.push_back(table(std::move(columns), std::move(rows)));
    }
    for (const std::string& note : matrix.notes)
        blocks.push_back(paragraph(declared(note), Tone::Muted));
    if (!sources.isEmpty()) {
        blocks.push_back(heading(3, ReportText::tr("Stated in")));
        blocks.push_back(bulletList(sources, Tone::Muted));
    }
}

}  // namespace costrata
