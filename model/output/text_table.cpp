// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/text_table.h"

#include <algorithm>

namespace costrata {
namespace {

std::size_t width(std::string_view utf8)  // in characters
{
    return static_cast<std::size_t>(std::count_if(utf8.begin(), utf8.end(), [](char c) { return (c & 0xC0) != 0x80; }));
}

std::string padded(const std::string& text, std::size_t to, Align align)
{
    const std::string blanks(to - std::min(to, width(text)), ' ');
    return align == Align::Right ? blanks + text : text + blanks;
}

void endLine(std::string& text)
{
    text.erase(text.find_last_not_of(' ') + 1);
    text += '\n';
}

}  // namespace

std::string TextTable::plain() const
{
    std::vector<std::vector<std::string>> rows;
    std::vector<std::size_t> widths;
    for (const Column& column : m_columns)
        widths.push_back(width(column.title));
    for (const Row& row : m_rows) {
        auto& cells = rows.emplace_back(m_columns.size());
        for (std::size_t i = 0; i < std::min(cells.size(), row.cells.size()); ++i) {
            cells[i] = printable(row.cells[i]);
            widths[i] = std::max(widths[i], width(cells[i]));
        }
    }
    std::string text, rule;
    const auto line = [&](const auto& cellOf) {
        std::string one;
        for (std::size_t i = 0; i < m_columns.size(); ++i)
            one += (i ? "  " : "") + padded(cellOf(i), widths[i], m_columns[i].align);
        endLine(one);
        text += one;
    };
    line([&](std::size_t i) { return m_columns[i].title; });
    line([&](std::size_t i) { return std::string(widths[i], '-'); });
    for (std::size_t r = 0; r < rows.size(); ++r) {
        if (m_rows[r].strong && r > 0 && !m_rows[r - 1].strong)
            line([&](std::size_t i) { return std::string(widths[i], '-'); });
        line([&](std::size_t i) { return rows[r][i]; });
    }
    return text;
}

std::string TextTable::markdown() const
{
    std::string text = "|";
    for (const Column& column : m_columns)
        text += " " + markdownText(column.title) + " |";
    text += "\n|";
    for (const Column& column : m_columns)
        text += column.align == Align::Right ? " ---: |" : " --- |";
    for (const Row& row : m_rows) {
        text += "\n|";
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const std::string cell = i < row.cells.size() ? markdownText(row.cells[i]) : std::string();
            const char* bold = row.strong && !cell.empty() ? "**" : "";
            text += std::string(" ") + bold + cell + bold + " |";
        }
    }
    return text + "\n";
}

std::string printable(std::string_view text)
{
    std::string shown;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        if (c < 0x20 || c == 0x7F) {
            shown += ' ';
        } else if (c == 0xC2 && i + 1 < text.size() && static_cast<unsigned char>(text[i + 1]) < 0xA0) {
            shown += ' ';  // U+0080 to U+009F, control characters too
            ++i;
        } else {
            shown += text[i];
        }
    }
    return shown;
}

std::string markdownText(std::string_view text)
{
    std::string shown;
    for (const char c : printable(text)) {
        if (std::string_view("\\|*_`<>[]#~").find(c) != std::string_view::npos)
            shown += '\\';
        shown += c;
    }
    return shown;
}

std::string csvRecord(const std::vector<std::string>& fields)
{
    std::string record;
    for (const std::string& field : fields) {
        if (&field != &fields.front())
            record += ',';
        if (field.find_first_of(",\"\r\n") == field.npos) {
            record += field;
            continue;
        }
        record += '"';
        for (const char c : field)
            record += c == '"' ? std::string("\"\"") : std::string(1, c);
        record += '"';
    }
    return record + "\r\n";
}

std::string csvText(std::string_view text)
{
    const bool formula = !text.empty() && std::string_view("=+-@\t\r\n").find(text.front()) != text.npos;
    return (formula ? "'" : "") + std::string(text);
}

}  // namespace costrata
