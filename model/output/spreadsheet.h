// SPDX-License-Identifier: GPL-3.0-or-later
// Tables as an XLSX workbook: numbers as numbers in their formats, text as text, the titles frozen.
#pragma once

#include "base/result.h"
#include "money/money.h"

#include <QByteArray>

#include <string>
#include <variant>
#include <vector>

namespace costrata {

enum class CellFormat : std::uint8_t { Text, Whole, General, Money, UnitPrice, Percent };

struct SheetColumn {
    std::string title;
    CellFormat format = CellFormat::Text;  ///< of its numbers; a text stays a text in any column
};

/// Empty, a text, or a number. A spreadsheet keeps numbers in binary floating point: 15 digits of them are exact.
class Cell {
public:
    Cell() = default;
    Cell(std::string text) : m_value(std::move(text)) {}
    Cell(const char* text) : m_value(std::string(text)) {}
    Cell(Decimal number) : m_value(number) {}
    Cell(Money money) : m_value(money.dollars()) {}
    Cell(int number) : m_value(Decimal(number)) {}

    const std::string* text() const { return std::get_if<std::string>(&m_value); }
    const Decimal* number() const { return std::get_if<Decimal>(&m_value); }

private:
    std::variant<std::monostate, std::string, Decimal> m_value;
};

struct Sheet {
    std::string name;  ///< at most 31 characters, none of []:*?/\, unique
    std::vector<SheetColumn> columns;
    std::vector<std::vector<Cell>> rows = {};  ///< missing cells are empty
};

/// The bytes of the file. What looks like a formula is written as the text that it is. Fails when a text has more than
/// 32,767 characters, there are more than 1,048,575 rows, or the folder for temporary files cannot be written.
Result<QByteArray> writeSpreadsheet(const std::vector<Sheet>& sheets);

}  // namespace costrata
