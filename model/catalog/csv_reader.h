// SPDX-License-Identifier: GPL-3.0-or-later
// RFC 4180 comma-separated values, with the line each record starts on.
#pragma once

#include "base/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace costrata {

/// Reads records one by one from a text that outlives the reader. Accepts LF and CRLF, a UTF-8 byte-order mark, quoted
/// fields with doubled quotes and line breaks. Fields are unescaped copies.
class CsvReader {
public:
    explicit CsvReader(std::string_view text);

    /// The next record, or an empty optional at the end. Fails on an unclosed quote or text after a closing quote;
    /// the error names the line, and the reader is then at its end.
    Result<std::optional<std::vector<std::string>>> next();
    int line() const { return m_recordLine; }  ///< 1-based line of the record last returned

private:
    std::string_view m_rest;
    int m_line = 1;
    int m_recordLine = 1;
};

}  // namespace costrata
