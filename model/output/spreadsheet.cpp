// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/spreadsheet.h"

#include "output/format.h"
#include "output/text_table.h"

#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>
#include <array>

namespace costrata {
namespace {

constexpr std::size_t narrowest = 8, widest = 70;  // in characters

const char* numberFormat(CellFormat format)
{
    switch (format) {
    case CellFormat::Text:
    case CellFormat::General: return "General";
    case CellFormat::Whole: return "#,##0";
    case CellFormat::Money: return "$#,##0.00;[Red]-$#,##0.00";
    case CellFormat::UnitPrice: return "$#,##0.00####";
    case CellFormat::Percent: return "0.0%";
    }
    return "General";
}

std::size_t widthOf(const Cell& cell, CellFormat format)
{
    if (const std::string* text = cell.text())
        return static_cast<std::size_t>(QString::fromStdString(*text).size());
    if (const Decimal* number = cell.number())
        return format == CellFormat::Money || format == CellFormat::Whole ? moneyText(Money(*number)).size() + 1 : number->rounded(6).toString().size() + 1;
    return 0;
}

class Writer {
public:
    explicit Writer(const QByteArray& path) : m_workbook(workbook_new(path.constData()))
    {
        m_title = workbook_add_format(m_workbook);
        format_set_bold(m_title);
        format_set_bottom(m_title, LXW_BORDER_THIN);
        m_text = workbook_add_format(m_workbook);
        format_set_text_wrap(m_text);
        format_set_align(m_text, LXW_ALIGN_VERTICAL_TOP);
        for (std::size_t f = 0; f < m_numbers.size(); ++f) {
            m_numbers[f] = workbook_add_format(m_workbook);
            format_set_num_format(m_numbers[f], numberFormat(static_cast<CellFormat>(f)));
            format_set_align(m_numbers[f], LXW_ALIGN_VERTICAL_TOP);
        }
    }
    ~Writer() { close(); }
    Writer(const Writer&) = delete;
    Writer& operator=(const Writer&) = delete;

    void add(const Sheet& sheet)
    {
        lxw_worksheet* page = workbook_add_worksheet(m_workbook, sheet.name.c_str());
        if (!page) {
            keep(LXW_ERROR_PARAMETER_VALIDATION);
            return;
        }
        for (std::size_t c = 0; c < sheet.columns.size(); ++c) {
            const SheetColumn& column = sheet.columns[c];
            const auto at = static_cast<lxw_col_t>(c);
            keep(worksheet_write_string(page, 0, at, column.title.c_str(), m_title));
            std::size_t width = std::max(narrowest, column.title.size() + 1);
            for (std::size_t r = 0; r < sheet.rows.size(); ++r) {
                if (c >= sheet.rows[r].size())
                    continue;
                const Cell& cell = sheet.rows[r][c];
                const auto row = static_cast<lxw_row_t>(r + 1);
                width = std::max(width, widthOf(cell, column.format) + 1);
                if (const std::string* text = cell.text())
                    keep(worksheet_write_string(page, row, at, printable(*text).c_str(), m_text));
                else if (const Decimal* number = cell.number())
                    keep(worksheet_write_number(page, row, at, number->toDouble(), m_numbers[static_cast<std::size_t>(column.format)]));
            }
            keep(worksheet_set_column(page, at, at, static_cast<double>(std::min(width, widest)), nullptr));
        }
        worksheet_freeze_panes(page, 1, 0);
    }

    /// The first thing that went wrong.
    lxw_error close()
    {
        if (m_workbook)
            keep(workbook_close(m_workbook));
        m_workbook = nullptr;
        return m_error;
    }

private:
    void keep(lxw_error error)
    {
        if (m_error == LXW_NO_ERROR)
            m_error = error;
    }

    lxw_workbook* m_workbook;
    lxw_format *m_title, *m_text;
    std::array<lxw_format*, 6> m_numbers;
    lxw_error m_error = LXW_NO_ERROR;
};

}  // namespace

Result<QByteArray> writeSpreadsheet(const std::vector<Sheet>& sheets)
{
    // The library writes to a path only.
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("sheets.xlsx")));
    if (!folder.isValid())
        return failure("the spreadsheet cannot be made: " + folder.errorString().toStdString());
    Writer writer(QFile::encodeName(file.fileName()));
    for (const Sheet& sheet : sheets) {
        if (sheet.rows.size() >= LXW_ROW_MAX)
            return failure("the spreadsheet cannot be made: more than 1,048,575 rows");
        writer.add(sheet);
    }
    if (const lxw_error error = writer.close(); error != LXW_NO_ERROR)
        return failure(std::string("the spreadsheet cannot be made: ") + lxw_strerror(error));
    if (!file.open(QIODevice::ReadOnly))
        return failure("the spreadsheet cannot be read back: " + file.errorString().toStdString());
    return file.readAll();
}

}  // namespace costrata
