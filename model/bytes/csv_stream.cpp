// SPDX-License-Identifier: GPL-3.0-or-later
#include "bytes/csv_stream.h"

#include <algorithm>
#include <cstring>

namespace costrata {

CsvStream::CsvStream(ByteSource& source) : m_source(&source), m_buffer(512 * 1024) {}

/// More bytes behind those that are there; false at the end of the source. Bytes before m_begin are given up.
Result<bool> CsvStream::fill()
{
    if (m_ended)
        return false;
    if (m_begin) {
        std::memmove(m_buffer.data(), m_buffer.data() + m_begin, m_end - m_begin);
        m_end -= m_begin;
        m_begin = 0;
    }
    if (m_end == m_buffer.size()) {
        if (m_buffer.size() >= mostRecordBytes)
            return failure("a record is longer than " + std::to_string(mostRecordBytes) + " bytes", "line " + std::to_string(m_recordLine));
        m_buffer.resize(std::min(m_buffer.size() * 2, mostRecordBytes));
    }
    const auto got = m_source->read(std::span(m_buffer).subspan(m_end));
    if (!got)
        return tl::make_unexpected(got.error());
    m_end += *got;
    m_ended = *got == 0;
    return !m_ended;
}

Result<std::span<const std::string_view>> CsvStream::next()
{
    m_recordLine = m_line;
    m_fields.clear();
    const auto fail = [&](const char* what) {
        m_begin = m_end = 0;
        m_ended = true;
        return failure(what, "line " + std::to_string(m_recordLine));
    };
    m_extents.clear();
    // Each field is compacted in place: `put` never overtakes `at`.
    std::size_t at = 0, put = 0, start = 0;
    bool quoted = false, wasQuoted = false;
    while (true) {
        if (m_begin + at == m_end) {
            const auto more = fill();
            if (!more) {
                m_begin = m_end = 0;
                m_ended = true;
                return tl::make_unexpected(more.error());
            }
            if (*more)
                continue;
            if (quoted)
                return fail("a quoted field is not closed");
            if (at == 0)
                return std::span<const std::string_view>();
            break;
        }
        char* const data = m_buffer.data() + m_begin;
        const char c = data[at];
        if (quoted) {
            if (c == '"') {
                if (m_begin + at + 1 == m_end) {
                    const auto more = fill();
                    if (!more)
                        return tl::make_unexpected(more.error());
                    if (*more)
                        continue;
                }
                if (m_begin + at + 1 < m_end && data[at + 1] == '"') {
                    data[put++] = '"';
                    at += 2;
                } else {
                    quoted = false;
                    wasQuoted = true;
                    ++at;
                }
                continue;
            }
            m_line += c == '\n';
            data[put++] = c;
            ++at;
        } else if (c == ',') {
            m_extents.push_back({start, put});
            if (m_extents.size() >= mostFields)
                return fail("a record has too many fields");
            start = put = ++at;
            wasQuoted = false;
        } else if (c == '\n') {
            ++at;
            ++m_line;
            break;
        } else if (c == '"' && put == start && !wasQuoted) {
            quoted = true;
            ++at;
        } else if (c == '\r') {
            if (m_begin + at + 1 == m_end) {
                const auto more = fill();
                if (!more)
                    return tl::make_unexpected(more.error());
                if (*more)
                    continue;
            }
            const bool ends = m_begin + at + 1 == m_end || m_buffer[m_begin + at + 1] == '\n';
            if (!ends && wasQuoted)
                return fail("text after a closing quote");
            if (!ends)
                m_buffer[m_begin + put++] = c;
            ++at;
        } else if (wasQuoted) {
            return fail("text after a closing quote");
        } else {
            data[put++] = c;
            ++at;
        }
    }
    m_extents.push_back({start, put});
    for (const Extent& e : m_extents)
        m_fields.emplace_back(m_buffer.data() + m_begin + e.begin, e.end - e.begin);
    m_begin += at;
    return std::span<const std::string_view>(m_fields);
}

}  // namespace costrata
