// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/json_pull.h"

#include <algorithm>
#include <cstring>
#ifdef __SSE2__
#include <bit>
#include <emmintrin.h>
#endif

namespace costrata::import {
namespace {

constexpr std::size_t pieceSize = 256 * 1024;

bool isBlank(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

/// The first quote, backslash or control character.
const char* endOfPlain(const char* at, const char* end)
{
#ifdef __SSE2__
    const __m128i quote = _mm_set1_epi8('"'), slash = _mm_set1_epi8('\\'), control = _mm_set1_epi8(0x1f);
    for (; end - at >= 16; at += 16) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(at));
        const __m128i low = _mm_cmpeq_epi8(_mm_min_epu8(bytes, control), bytes);
        const auto hits =
            static_cast<unsigned>(_mm_movemask_epi8(_mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(bytes, quote), _mm_cmpeq_epi8(bytes, slash)), low)));
        if (hits)
            return at + std::countr_zero(hits);
    }
#endif
    while (at != end && *at != '"' && *at != '\\' && static_cast<unsigned char>(*at) >= 0x20)
        ++at;
    return at;
}

/// The first byte that is no blank.
const char* endOfBlanks(const char* at, const char* end)
{
    if (at == end || !isBlank(*at))
        return at;
#ifdef __SSE2__
    const __m128i space = _mm_set1_epi8(' '), line = _mm_set1_epi8('\n'), carriage = _mm_set1_epi8('\r'), tab = _mm_set1_epi8('\t');
    for (++at; end - at >= 16; at += 16) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(at));
        const __m128i blank = _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(bytes, space), _mm_cmpeq_epi8(bytes, line)),
                                           _mm_or_si128(_mm_cmpeq_epi8(bytes, carriage), _mm_cmpeq_epi8(bytes, tab)));
        const auto other = ~static_cast<unsigned>(_mm_movemask_epi8(blank)) & 0xffffu;
        if (other)
            return at + std::countr_zero(other);
    }
#endif
    while (at != end && isBlank(*at))
        ++at;
    return at;
}

/// The first quote or bracket.
const char* endOfSkipped(const char* at, const char* end)
{
#ifdef __SSE2__
    const __m128i quote = _mm_set1_epi8('"'), open = _mm_set1_epi8('{'), close = _mm_set1_epi8('}'), bit = _mm_set1_epi8(0x20);
    for (; end - at >= 16; at += 16) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(at)), folded = _mm_or_si128(bytes, bit);  // [ and { differ in one bit
        const auto hits = static_cast<unsigned>(
            _mm_movemask_epi8(_mm_or_si128(_mm_cmpeq_epi8(bytes, quote), _mm_or_si128(_mm_cmpeq_epi8(folded, open), _mm_cmpeq_epi8(folded, close)))));
        if (hits)
            return at + std::countr_zero(hits);
    }
#endif
    while (at != end && *at != '"' && *at != '{' && *at != '}' && *at != '[' && *at != ']')
        ++at;
    return at;
}

}  // namespace

JsonPull::JsonPull(ByteSource& source) : m_source(&source), m_buffer(pieceSize) { }

void JsonPull::fail(std::string what)
{
    if (!m_error)
        m_error = Error{std::move(what), "byte " + std::to_string(m_before + m_at)};
}

/// Makes room by moving what must stay to the front, and reads more. False at the end and on failure.
bool JsonPull::fill()
{
    if (m_ended || m_error)
        return false;
    const std::size_t from = m_holding ? m_token : m_at;
    if (from > 0) {
        std::memmove(m_buffer.data(), m_buffer.data() + from, m_end - from);
        m_before += from;
        m_at -= from;
        m_end -= from;
        m_token = 0;
    } else if (m_end == m_buffer.size()) {
        if (m_buffer.size() > mostStringBytes) {
            fail("a text longer than " + std::to_string(mostStringBytes) + " bytes");
            return false;
        }
        m_buffer.resize(m_buffer.size() * 2);
    }
    const auto got = m_source->read(std::span(m_buffer).subspan(m_end));
    if (!got) {
        m_error = got.error();
        return false;
    }
    m_ended = *got == 0;
    m_end += *got;
    return !m_ended;
}

/// The next byte that is no blank; -1 at the end.
int JsonPull::peek()
{
    for (;;) {
        m_at = static_cast<std::size_t>(endOfBlanks(m_buffer.data() + m_at, m_buffer.data() + m_end) - m_buffer.data());
        if (m_at < m_end && !isBlank(m_buffer[m_at]))
            return static_cast<unsigned char>(m_buffer[m_at]);
        if (m_at == m_end && !fill())
            return -1;
    }
}

JsonPull::Token JsonPull::begin(char bracket)
{
    if (m_open.size() == mostDepth) {
        fail("nested deeper than " + std::to_string(mostDepth));
        return Token::Failed;
    }
    ++m_at;
    m_open.push_back(bracket);
    m_wants = bracket == '{' ? Wants::FirstKey : Wants::FirstItem;
    return bracket == '{' ? Token::ObjectBegin : Token::ArrayBegin;
}

JsonPull::Token JsonPull::end(char bracket)
{
    ++m_at;
    m_open.pop_back();
    m_wants = m_open.empty() ? Wants::Nothing : Wants::Comma;
    return bracket == '}' ? Token::ObjectEnd : Token::ArrayEnd;
}

bool JsonPull::unescape(std::string_view raw)
{
    m_unescaped.clear();
    const auto hex = [&](std::size_t i) -> std::optional<unsigned> {
        unsigned value = 0;
        for (std::size_t k = i; k < i + 4; ++k) {
            const char c = k < raw.size() ? raw[k] : 'x';
            const int digit = c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
            if (digit < 0)
                return {};
            value = value * 16 + static_cast<unsigned>(digit);
        }
        return value;
    };
    const auto append = [&](unsigned code) {
        const auto byte = [&](unsigned b) { m_unescaped.push_back(static_cast<char>(b)); };
        if (code < 0x80) {
            byte(code);
        } else if (code < 0x800) {
            byte(0xC0 | code >> 6), byte(0x80 | (code & 0x3F));
        } else if (code < 0x10000) {
            byte(0xE0 | code >> 12), byte(0x80 | (code >> 6 & 0x3F)), byte(0x80 | (code & 0x3F));
        } else {
            byte(0xF0 | code >> 18), byte(0x80 | (code >> 12 & 0x3F)), byte(0x80 | (code >> 6 & 0x3F)), byte(0x80 | (code & 0x3F));
        }
    };
    for (std::size_t i = 0; i < raw.size(); ++i) {
        if (raw[i] != '\\') {
            m_unescaped.push_back(raw[i]);
            continue;
        }
        const char c = ++i < raw.size() ? raw[i] : '\0';
        constexpr std::string_view letters = "\"\\/bfnrt", meanings = "\"\\/\b\f\n\r\t";
        if (const auto known = letters.find(c); known != letters.npos) {
            m_unescaped.push_back(meanings[known]);
            continue;
        }
        const auto unit = c == 'u' ? hex(i + 1) : std::nullopt;
        if (!unit)
            return false;
        i += 4;
        unsigned code = *unit;
        if (code >= 0xD800 && code < 0xE000) {
            const auto low = code < 0xDC00 && raw.substr(i + 1).starts_with("\\u") ? hex(i + 3) : std::nullopt;
            if (!low || *low < 0xDC00 || *low > 0xDFFF)
                return false;
            code = 0x10000 + ((code - 0xD800) << 10) + (*low - 0xDC00);
            i += 6;
        }
        append(code);
    }
    return true;
}

/// The string whose opening quote is at m_at.
bool JsonPull::readString()
{
    ++m_at;
    m_token = m_at;
    m_holding = true;
    bool escaped = false;
    for (;;) {
        m_at = static_cast<std::size_t>(endOfPlain(m_buffer.data() + m_at, m_buffer.data() + m_end) - m_buffer.data());
        if (m_at - m_token > mostStringBytes)
            fail("a text longer than " + std::to_string(mostStringBytes) + " bytes");
        else if (m_at + 1 >= m_end && !m_ended && (m_at == m_end || m_buffer[m_at] == '\\') && (fill() || m_error))
            ;  // a backslash wants the byte after it
        else if (m_at == m_end)
            fail("ends within a text");
        else if (m_buffer[m_at] == '\\')
            escaped = true, m_at = std::min(m_at + 2, m_end);
        else if (m_buffer[m_at] != '"')
            fail("a control character within a text");
        else
            break;
        if (m_error) {
            m_holding = false;
            return false;
        }
    }
    m_holding = false;
    m_text = std::string_view(m_buffer.data() + m_token, m_at - m_token);
    ++m_at;
    if (!escaped)
        return true;
    if (!unescape(m_text)) {
        fail("an escape that is none");
        return false;
    }
    m_text = m_unescaped;
    return true;
}

JsonPull::Token JsonPull::readLiteral(std::string_view word, Token token)
{
    m_token = m_at;
    m_holding = true;
    while (m_end - m_at < word.size() && fill()) {
    }
    m_holding = false;
    if (m_error || std::string_view(m_buffer.data() + m_at, m_end - m_at).substr(0, word.size()) != word) {
        fail("something that is no JSON value");
        return Token::Failed;
    }
    m_at += word.size();
    m_text = {};
    return token;
}

JsonPull::Token JsonPull::next()
{
    m_text = {};
    for (;;) {
        const int c = m_error ? -1 : peek();
        if (m_error)
            return Token::Failed;
        if (m_wants == Wants::Nothing) {
            if (c < 0)
                return Token::End;
            fail("something follows the end");
            return Token::Failed;
        }
        if (c < 0) {
            fail("ends too early");
            return Token::Failed;
        }
        const bool inObject = !m_open.empty() && m_open.back() == '{';
        if (m_wants == Wants::Colon || (m_wants == Wants::Comma && c == ',')) {
            if (m_wants == Wants::Colon && c != ':') {
                fail("no colon after a key");
                return Token::Failed;
            }
            ++m_at;
            m_wants = m_wants == Wants::Comma && inObject ? Wants::Key : Wants::Value;
            continue;
        }
        if ((c == '}' && inObject && (m_wants == Wants::FirstKey || m_wants == Wants::Comma))
            || (c == ']' && !m_open.empty() && !inObject && (m_wants == Wants::FirstItem || m_wants == Wants::Comma)))
            return end(static_cast<char>(c));
        if (m_wants == Wants::FirstKey || m_wants == Wants::Key) {
            if (c != '"') {
                fail("no key where one is wanted");
                return Token::Failed;
            }
            if (!readString())
                return Token::Failed;
            m_wants = Wants::Colon;
            m_key.assign(m_text);  // stays while its value is looked at
            m_text = m_key;
            return Token::Key;
        }
        if (m_wants == Wants::Comma) {
            fail("no comma between two values");
            return Token::Failed;
        }
        if (c == '{' || c == '[')
            return begin(static_cast<char>(c));
        m_wants = m_open.empty() ? Wants::Nothing : Wants::Comma;
        switch (c) {
        case '"': return readString() ? Token::String : Token::Failed;
        case 't': return readLiteral("true", Token::True);
        case 'f': return readLiteral("false", Token::False);
        case 'n': return readLiteral("null", Token::Null);
        default: break;
        }
        m_token = m_at;
        m_holding = true;
        const auto isNumber = [](char d) { return (d >= '0' && d <= '9') || d == '-' || d == '+' || d == '.' || d == 'e' || d == 'E'; };
        for (;;) {
            while (m_at < m_end && isNumber(m_buffer[m_at]))
                ++m_at;
            if (m_at < m_end || m_at - m_token > 1000 || !fill())
                break;
        }
        m_holding = false;
        m_text = std::string_view(m_buffer.data() + m_token, m_at - m_token);
        if (m_text.empty() || m_text.size() > 1000)
            fail("something that is no JSON value");
        return m_error ? Token::Failed : Token::Number;
    }
}

/// To the end of the value whose opening bracket was just read.
void JsonPull::skipBrackets()
{
    const std::size_t depth = m_open.size();
    while (!m_error && m_open.size() >= depth) {
        m_at = static_cast<std::size_t>(endOfSkipped(m_buffer.data() + m_at, m_buffer.data() + m_end) - m_buffer.data());
        if (m_at == m_end) {
            if (!fill())
                fail("ends too early");
            continue;
        }
        const char c = m_buffer[m_at];
        if (c == '"') {
            readString();
        } else if (c == '{' || c == '[') {
            begin(c);
        } else if ((c == '}') != (m_open.back() == '{')) {
            fail("brackets that do not match");
        } else {
            end(c);
        }
    }
}

void JsonPull::skip()
{
    const Token token = next();
    if (token == Token::ObjectBegin || token == Token::ArrayBegin)
        skipBrackets();
}

/// Whether the value that comes next begins so.
bool JsonPull::comes(char bracket)
{
    if (m_error)
        return false;
    int c = peek();
    if (m_wants == Wants::Colon && c == ':') {
        ++m_at;
        m_wants = Wants::Value;
        c = peek();
    }
    return c == bracket;
}

bool JsonPull::enterObject() { return comes('{') && next() == Token::ObjectBegin; }
bool JsonPull::enterArray() { return comes('[') && next() == Token::ArrayBegin; }

std::string_view JsonPull::scalar()
{
    switch (next()) {
    case Token::String:
    case Token::Number: return m_text;
    case Token::True: return "true";
    case Token::False: return "false";
    case Token::ObjectBegin:
    case Token::ArrayBegin: skipBrackets(); return {};
    default: return {};
    }
}

bool JsonPull::nextKey()
{
    if (m_wants == Wants::Colon || m_wants == Wants::Value)
        skip();
    return next() == Token::Key;
}

bool JsonPull::nextItem()
{
    if (m_wants == Wants::Value)
        skip();
    if (m_error)
        return false;
    const int c = peek();
    if (c == ']') {
        next();
        return false;
    }
    if (m_wants == Wants::Comma && c == ',')
        ++m_at;
    else if (m_wants != Wants::FirstItem)
        fail(c < 0 ? "ends too early" : "no comma between two values");
    m_wants = Wants::Value;
    return !m_error;
}

}  // namespace costrata::import
