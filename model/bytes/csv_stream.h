// SPDX-License-Identifier: GPL-3.0-or-later
// RFC 4180 records from a stream of any length, in memory that does not grow with it.
#pragma once

#include "bytes/byte_source.h"

#include <string_view>
#include <vector>

namespace costrata {

/// Accepts LF and CRLF, and quoted fields with doubled quotes and line breaks. For whole texts in memory see catalog/csv_reader.h.
class CsvStream {
public:
    static constexpr std::size_t mostRecordBytes = 4 * 1024 * 1024, mostFields = 10'000;

    explicit CsvStream(ByteSource& source);  ///< which outlives the stream

    /// The next record's fields, valid until the next call; an empty span at the end, and one empty field for an empty line. Fails, naming
    /// the line, on an unclosed quote, text after a closing quote, and records beyond the bounds; and as the source does.
    Result<std::span<const std::string_view>> next();
    std::uint64_t line() const { return m_recordLine; }  ///< 1-based line that the record last returned starts on

private:
    Result<bool> fill();

    ByteSource* m_source;
    std::vector<char> m_buffer;
    std::size_t m_begin = 0, m_end = 0;
    bool m_ended = false;
    std::uint64_t m_line = 1, m_recordLine = 1;
    struct Extent {
        std::size_t begin, end;
    };
    std::vector<Extent> m_extents;  ///< of the fields, from m_begin, which moves while a record is read
    std::vector<std::string_view> m_fields;
};

}  // namespace costrata
