// SPDX-License-Identifier: GPL-3.0-or-later
// JSON of any size, token by token, in memory that does not grow with it.
#pragma once

#include "bytes/byte_source.h"

#include <optional>
#include <string>
#include <vector>

namespace costrata::import {

/// A pull parser: the reader of a list asks for what it wants and skips the rest, which is only matched for brackets and
/// strings. Numbers stay text, so that money never passes through binary floating point. The first failure is kept, names
/// the byte (after unpacking), and ends every loop.
class JsonPull {
public:
    static constexpr int mostDepth = 64;
    static constexpr std::size_t mostStringBytes = 1024 * 1024;

    enum class Token { ObjectBegin, ObjectEnd, ArrayBegin, ArrayEnd, Key, String, Number, True, False, Null, End, Failed };

    explicit JsonPull(ByteSource& source);  ///< which outlives it

    /// The next token. After the outermost value only blanks may follow, then End.
    Token next();
    /// The text of the last Key, String or Number, unescaped; valid until the next call. Empty for other tokens.
    std::string_view text() const { return m_text; }
    bool failed() const { return m_error.has_value(); }
    const std::optional<Error>& error() const { return m_error; }
    void fail(std::string what);  ///< the reader found something wrong here

    /// For the value that comes next. Whatever of it is not read is skipped by nextKey() and nextItem().
    bool enterObject();  ///< false: it is none, and still to be read
    bool enterArray();
    std::string_view scalar();  ///< text of a string or number, "true" or "false"; empty for null, and for an object or array, which are skipped
    void skip();
    /// Within an object: the next key is text(). False at its end and on failure.
    bool nextKey();
    /// Within an array: a value comes next. False at its end and on failure.
    bool nextItem();

private:
    bool fill();
    int peek();
    bool comes(char bracket);
    Token begin(char bracket);
    Token end(char bracket);
    bool readString();
    Token readLiteral(std::string_view word, Token token);
    bool unescape(std::string_view raw);
    void skipBrackets();

    ByteSource* m_source;
    std::vector<char> m_buffer;
    std::size_t m_at = 0, m_end = 0, m_token = 0;  ///< from m_token on the buffer must stay
    std::uint64_t m_before = 0;                    ///< bytes before the buffer
    bool m_ended = false, m_holding = false;
    std::string_view m_text;
    std::string m_unescaped, m_key;
    std::string m_open;  ///< the brackets that are open
    enum class Wants { Value, FirstKey, Key, Colon, FirstItem, Comma, Nothing } m_wants = Wants::Value;
    std::optional<Error> m_error;
};

}  // namespace costrata::import
