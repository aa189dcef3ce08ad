// SPDX-License-Identifier: GPL-3.0-or-later
// Tables: numbers right-aligned in columns as wide as they are, texts wrapped in what is left, no row ever cut.
#include "charts/text.h"
#include "report/blocks.h"
#include "report/print.h"

#include <qcustomplot.h>

#include <algorithm>
#include <numeric>

namespace costrata {
namespace {

constexpr double gap = 14, lineHeight = 15, padding = 8;
constexpr int maxLines = 24;  // a row always fits a page

QFont titleFont() { return uiFont(10, QFont::Medium); }
QFont fontOf(const TableRow& row, const Cell& cell)
{
    return uiFont(11, row.kind != TableRow::Plain || cell.tone == Tone::Strong ? QFont::DemiBold : QFont::Normal);
}

class TableBlock : public Block {
public:
    TableBlock(std::vector<Column> columns, std::vector<TableRow> rows) : m_columns(std::move(columns)), m_rows(std::move(rows)) {}

    Extent measure(double width) override
    {
        setWidths(width);
        m_lines.clear();
        Extent extent{{}, headerHeight(), 8, false, false};
        for (std::size_t r = 0; r < m_rows.size(); ++r) {
            const TableRow& row = m_rows[r];
            qsizetype most = 1;
            for (std::size_t c = 0; c < m_columns.size(); ++c) {
                m_lines.push_back(wrapText(row.cells[c].text, fontOf(row, row.cells[c]), m_widths[c], maxLines));
                most = std::max(most, m_lines.back().size());
            }
            const bool beforeTotal = r + 1 < m_rows.size() && m_rows[r + 1].kind == TableRow::Total;
            extent.rows.push_back({lineHeight * static_cast<double>(most) + padding, row.kind == TableRow::Group || beforeTotal});
        }
        m_heights.clear();
        for (const RowExtent& row : extent.rows)
            m_heights.push_back(row.height);
        return extent;
    }

    void paint(QCPPainter& painter, const QRectF& rect, std::size_t firstRow, std::size_t rowCount) override
    {
        double y = rect.top();
        if (headerHeight() > 0) {
            for (std::size_t c = 0; c < m_columns.size(); ++c)
                print(painter, QRectF(left(rect, c), y, m_widths[c], 18), alignment(c), m_columns[c].title, titleFont(), lightTheme().muted);
            y += headerHeight();
            printLine(painter, {rect.left(), y - 2}, {rect.right(), y - 2}, lightTheme().faint);
        }
        for (std::size_t r = firstRow; r < firstRow + rowCount; ++r) {
            const TableRow& row = m_rows[r];
            if (row.kind == TableRow::Total && (r == 0 || m_rows[r - 1].kind != TableRow::Total))
                printLine(painter, {rect.left(), y}, {rect.right(), y}, lightTheme().faint);
            for (std::size_t c = 0; c < m_columns.size(); ++c) {
                QRectF line(left(rect, c), y + padding / 2, m_widths[c], lineHeight);
                for (const QString& text : m_lines[r * m_columns.size() + c]) {
                    print(painter, line, alignment(c), text, fontOf(row, row.cells[c]), toneColor(row.cells[c].tone));
                    line.translate(0, lineHeight);
                }
            }
            y += m_heights[r];
            const bool groupFollows = r + 1 < m_rows.size() && m_rows[r + 1].kind == TableRow::Total;
            if (row.kind == TableRow::Plain && !groupFollows)
                printLine(painter, {rect.left(), y}, {rect.right(), y}, lightTheme().line);
        }
    }

private:
    double headerHeight() const
    {
        return std::any_of(m_columns.begin(), m_columns.end(), [](const Column& c) { return !c.title.isEmpty(); }) ? 22 : 0;
    }
    Qt::Alignment alignment(std::size_t column) const { return m_columns[column].number ? Qt::AlignRight : Qt::AlignLeft; }
    double left(const QRectF& rect, std::size_t column) const
    {
        return std::accumulate(m_widths.begin(), m_widths.begin() + static_cast<std::ptrdiff_t>(column), rect.left()) + gap * static_cast<double>(column);
    }

    void setWidths(double width)
    {
        const double room = width - gap * static_cast<double>(m_columns.size() - 1);
        m_widths.assign(m_columns.size(), 0);
        double numbers = 0, weights = 0;
        for (std::size_t c = 0; c < m_columns.size(); ++c) {
            if (!m_columns[c].number) {
                weights += m_columns[c].weight;
                continue;
            }
            double& w = m_widths[c];
            w = textWidth(m_columns[c].title, titleFont());
            for (const TableRow& row : m_rows)
                w = std::max(w, textWidth(row.cells[c].text, fontOf(row, row.cells[c])));
            w = std::min(w + 1, room * 0.3);
            numbers += w;
        }
        // Texts keep a third of the width however long the numbers get; those are then wrapped.
        const double most = weights > 0 ? room * 2 / 3 : room;
        const double shrink = numbers > most ? most / numbers : 1;
        for (std::size_t c = 0; c < m_columns.size(); ++c)
            m_widths[c] = m_columns[c].number ? m_widths[c] * shrink : (room - numbers * shrink) * m_columns[c].weight / weights;
    }

    std::vector<Column> m_columns;
    std::vector<TableRow> m_rows;
    std::vector<double> m_widths, m_heights;
    std::vector<QStringList> m_lines;  // row by row
};

}  // namespace

std::unique_ptr<Block> table(std::vector<Column> columns, std::vector<TableRow> rows)
{
    return std::make_unique<TableBlock>(std::move(columns), std::move(rows));
}

}  // namespace costrata
