// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/csv_reader.h"

namespace costrata {

CsvReader::CsvReader(std::string_view text) : m_rest(text)
{
    if (m_rest.starts_with("\xEF\xBB\xBF"))
        m_rest.remove_prefix(3);
}

Result<std::optional<std::vector<std::string>>> CsvReader::next()
{
    if (m_rest.empty())
        return std::optional<std::vector<std::string>>();
    m_recordLine = m_line;
    std::vector<std::string> fields(1);
    bool quoted = false;      // inside quotes
    bool wasQuoted = false;   // this field had quotes and they are closed
    std::size_t i = 0;
    const auto fail = [&](const char* what) {
        m_rest = {};
        return failure(what, "line " + std::to_string(m_recordLine));
    };
    for (; i < m_rest.size(); ++i) {
        const char c = m_rest[i];
        if (c == '\n')
            ++m_line;
        if (quoted) {
            if (c != '"') {
                fields.back().push_back(c);
            } else if (i + 1 < m_rest.size() && m_rest[i + 1] == '"') {
                fields.back().push_back('"');
                ++i;
            } else {
                quoted = false;
                wasQuoted = true;
            }
        } else if (c == ',') {
            fields.emplace_back();
            wasQuoted = false;
        } else if (c == '\n') {
            break;
        } else if (c == '\r' && (i + 1 == m_rest.size() || m_rest[i + 1] == '\n')) {
            continue;
        } else if (wasQuoted) {
            return fail("text after a closing quote");
        } else if (c == '"' && fields.back().empty()) {
            quoted = true;
        } else {
            fields.back().push_back(c);
        }
    }
    if (quoted)
        return fail("a quoted field is not closed");
    m_rest.remove_prefix(i < m_rest.size() ? i + 1 : i);
    return std::optional(std::move(fields));
}

}  // namespace costrata
