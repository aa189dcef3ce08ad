// SPDX-License-Identifier: GPL-3.0-or-later
// Tables: numbers right-aligned in columns as wide as they are, texts wrapped in what is left, no row ever cut.
#include "charts/text.h"
#include "report/blocks.h"
#include "report/print.h"

#include <qcustomplot.h>

#include <algorithm>
#include <limits>
#include <numeric>

namespace costrata {
namespace {

constexpr double gap = 14, lineHeight = 15, padding = 8, titleLine = 13;
constexpr double textShare = 0.26;
constexpr int maxLines = 24;  // a row always fits a page

QFont titleFont() { return plainFont(10, QFont::Medium); }
QFont fontOf(const TableRow& row, const TableCell& cell)
{
    return plainFont(11, row.kind != TableRow::Plain || cell.tone == Tone::Strong ? QFont::DemiBold : QFont::Normal);
}

class TableBlock : public Block {
public:
    TableBlock(std::vector<TableColumn> columns, std::vector<TableRow> rows)
        : m_columns(std::move(columns)), m_rows(std::move(rows))
    {
    }

    Extent measure(double width) override
    {
        setWidths(width);
        m_titles.clear();
        qsizetype titleLines = 0;
        for (std::size_t c = 0; c < m_columns.size(); ++c) {
            m_titles.push_back(m_columns[c].title.isEmpty()
                                   ? QStringList()
                                   : wrapText(m_columns[c].title, titleFont(), m_widths[c], 3));
            titleLines = std::max(titleLines, m_titles.back().size());
        }
        m_headerHeight = titleLines ? titleLine * static_cast<double>(titleLines) + 9 : 0;
        m_lines.clear();
        Extent extent{{}, m_headerHeight, 8, false, false};
        for (std::size_t r = 0; r < m_rows.size(); ++r) {
            const TableRow& row = m_rows[r];
            qsizetype most = 1;
            for (std::size_t c = 0; c < m_columns.size(); ++c) {
                m_lines.push_back(wrapText(row.cells[c].text, fontOf(row, row.cells[c]), m_widths[c], maxLines));
                most = std::max(most, m_lines.back().size());
            }
            const bool beforeTotal = r + 1 < m_rows.size() && m_rows[r + 1].kind == TableRow::Total;
            extent.rows.push_back(
                {lineHeight * static_cast<double>(most) + padding, row.kind == TableRow::Group || beforeTotal});
        }
        m_heights.clear();
        for (const RowExtent& row : extent.rows)
            m_heights.push_back(row.height);
        return extent;
    }

    void paint(QCPPainter& painter, const QRectF& rect, std::size_t firstRow, std::size_t rowCount) override
    {
        double y = rect.top();
        if (m_headerHeight > 0) {
            for (std::size_t c = 0; c < m_columns.size(); ++c) {
                QRectF line(left(rect, c), y + m_headerHeight - 6 - titleLine * static_cast<double>(m_titles[c].size()),
                            m_widths[c], titleLine);
                for (const QString& text : m_titles[c]) {
                    print(painter, line, alignment(c), text, titleFont(), lightTheme().muted);
                    line.translate(0, titleLine);
                }
            }
            y += m_headerHeight;
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
    Qt::Alignment alignment(std::size_t column) const
    {
        return m_columns[column].number ? Qt::AlignRight : Qt::AlignLeft;
    }
    double left(const QRectF& rect, std::size_t column) const
    {
        return std::accumulate(m_widths.begin(), m_widths.begin() + static_cast<std::ptrdiff_t>(column), rect.left())
            + gap * static_cast<double>(column);
    }

    /// The width that no column may exceed for all to fit into `room`.
    static double widest(std::vector<double> widths, double room)
    {
        std::sort(widths.begin(), widths.end());
        double share = room;
        for (std::size_t i = 0; i < widths.size(); ++i) {
            share = room / static_cast<double>(widths.size() - i);
            if (widths[i] > share)
                return share;
            room -= widths[i];
        }
        return std::numeric_limits<double>::max();
    }

    void setWidths(double width)
    {
        const double room = width - gap * static_cast<double>(m_columns.size() - 1);
        m_widths.assign(m_columns.size(), 0);
        double weights = 0;
        std::vector<double> numbers;
        for (std::size_t c = 0; c < m_columns.size(); ++c) {
            if (!m_columns[c].number) {
                weights += m_columns[c].weight;
                continue;
            }
            double& w = m_widths[c];
            for (const QString& word : m_columns[c].title.split(u' '))
                w = std::max(w, textWidth(word, titleFont()));
            for (const TableRow& row : m_rows) {
                for (const QString& line : row.cells[c].text.split(u'\n'))
                    w = std::max(w, textWidth(line, fontOf(row, row.cells[c])));
            }
            ++w;
            numbers.push_back(w);
        }
        // Texts keep their share however long the numbers get: then the widest of those are wrapped.
        const double most = widest(numbers, weights > 0 ? room * (1 - textShare) : room);
        double left = room;
        for (std::size_t c = 0; c < m_columns.size(); ++c) {
            if (m_columns[c].number)
                left -= m_widths[c] = std::min(m_widths[c], most);
        }
        for (std::size_t c = 0; c < m_columns.size(); ++c) {
            if (!m_columns[c].number)
                m_widths[c] = left * m_columns[c].weight / weights;
        }
    }

    std::vector<TableColumn> m_columns;
    std::vector<TableRow> m_rows;
    std::vector<double> m_widths, m_heights;
    double m_headerHeight = 0;
    std::vector<QStringList> m_titles;
    std::vector<QStringList> m_lines;  // row by row
};

}  // namespace

std::unique_ptr<Block> table(std::vector<TableColumn> columns, std::vector<TableRow> rows)
{
    return std::make_unique<TableBlock>(std::move(columns), std::move(rows));
}

}  // namespace costrata
