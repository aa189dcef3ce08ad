// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"

#include <set>

namespace costrata {
namespace {

std::set<std::string_view>& patterns()
{
    static std::set<std::string_view> all;
    return all;
}

}  // namespace

Text Text::list(std::vector<Text> parts, std::string between)
{
    Text text;
    text.m_parts = std::move(parts);
    text.m_words = text.m_parts.empty() ? std::string() : std::move(between);
    return text;
}

std::string Text::str() const
{
    if (!m_pattern && m_parts.empty())
        return m_words;
    std::string text;
    if (!m_pattern) {
        for (const Text& part : m_parts)
            text += (&part == &m_parts.front() ? "" : m_words) + part.str();
        return text;
    }
    for (const char* at = m_pattern; *at; ++at) {
        if (*at == '%' && at[1] >= '1' && at[1] <= '9')
            text += m_parts[static_cast<std::size_t>(*++at - '1')].str();
        else
            text += *at;
    }
    return text;
}

Text operator+(Text first, Text second)
{
    if (first.empty())
        return second;
    return second.empty() ? first : Text::list({std::move(first), std::move(second)}, " ");
}

std::vector<std::string_view> saidPatterns() { return {patterns().begin(), patterns().end()}; }

bool said::add(const char* pattern) { return patterns().insert(pattern).second; }

}  // namespace costrata
