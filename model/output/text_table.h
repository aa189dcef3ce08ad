// SPDX-License-Identifier: GPL-3.0-or-later
// A table of texts, printed with aligned columns, as Markdown, or as CSV.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace costrata {

enum class Align { Left, Right };

struct Column {
    std::string title;
    Align align = Align::Left;
};

/// Cells are UTF-8. Control characters are shown as blanks, so that a name from a file cannot drive a terminal.
class TextTable {
public:
    explicit TextTable(std::vector<Column> columns) : m_columns(std::move(columns)) {}

    /// Missing cells are empty.
    void row(std::vector<std::string> cells) { m_rows.push_back({std::move(cells), false}); }
    /// A row that stands out: a heading or a sum.
    void strong(std::vector<std::string> cells) { m_rows.push_back({std::move(cells), true}); }

    std::string plain() const;     ///< two blanks between columns, a rule below the titles and above each strong row but the first
    std::string markdown() const;  ///< a pipe table; strong rows in bold

private:
    struct Row {
        std::vector<std::string> cells;
        bool strong;
    };
    std::vector<Column> m_columns;
    std::vector<Row> m_rows;
};

/// One line of text without control characters.
std::string printable(std::string_view text);
/// Text that Markdown shows as it is.
std::string markdownText(std::string_view text);

/// One RFC 4180 record, ended by CRLF.
std::string csvRecord(const std::vector<std::string>& fields);
/// A text field for a spreadsheet: what it would run as a formula is preceded by an apostrophe. Not for numbers.
std::string csvText(std::string_view text);

}  // namespace costrata
