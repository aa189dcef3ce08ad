// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/text_pattern.h"

#include "catalog/regions.h"

#include <algorithm>
#include <unordered_set>

namespace costrata {
namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// The end of a quotation that starts at `at`, behind its closing quote; `at` when none starts there.
std::size_t quotedEnd(std::string_view text, std::size_t at)
{
    const char quote = text[at];
    if ((quote != '"' && quote != '\'') || (at > 0 && text[at - 1] != ' ' && text[at - 1] != '('))
        return at;
    for (std::size_t end = text.find(quote, at + 1); end != text.npos; end = text.find(quote, end + 1)) {
        if (end + 1 == text.size() || std::string_view(" .,;:)").find(text[end + 1]) != text.npos)
            return end + 1;
    }
    return at;
}

bool isRegion(std::string_view word)
{
    static const auto codes = [] {
        std::unordered_set<std::string_view> set;
        for (const RegionInfo& region : allRegions())
            set.insert(region.code);
        return set;
    }();
    return codes.contains(word);
}

bool isValue(std::string_view word)
{
    const auto point = word.find('.');
    return std::ranges::any_of(word, isDigit) || (point != word.npos && point > 0) || isRegion(word);
}

}  // namespace

TextPattern patternOf(std::string_view text)
{
    TextPattern result;
    const auto take = [&](std::string_view value) {
        result.values.emplace_back(value);
        result.pattern += "%" + std::to_string(result.values.size());
    };
    for (std::size_t at = 0; at < text.size();) {
        if (const std::size_t end = quotedEnd(text, at); end != at) {
            take(text.substr(at + 1, end - at - 2));
            at = end;
            continue;
        }
        if (text[at] == ' ' || text[at] == '(' || text[at] == '\n') {
            result.pattern += text[at++];
            continue;
        }
        std::string_view word = text.substr(at, std::min(text.find_first_of(" \n", at), text.size()) - at);
        const std::string_view core = word.substr(0, word.find_last_not_of(".,;:)") + 1);
        if (isValue(core)) {
            take(core);
            at += core.size();
            word.remove_prefix(core.size());
        }
        result.pattern += word;
        at += word.size();
    }
    return result;
}

std::size_t seamOf(std::string_view text)
{
    int depth = 0;
    for (std::size_t at = 0; at + 1 < text.size(); ++at) {
        depth += text[at] == '(' ? 1 : text[at] == ')' ? -1 : 0;
        if (const std::size_t end = quotedEnd(text, at); end != at)
            at = end - 1;
        else if (depth == 0 && text[at + 1] == ' ' && (text[at] == ';' || text[at] == ':' || text[at] == ','))
            return at;
    }
    return text.npos;
}

}  // namespace costrata
