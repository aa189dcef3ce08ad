// SPDX-License-Identifier: GPL-3.0-or-later
// A text that is composed for people, kept as its pattern and what stands in the pattern's places, so that it can be said
// in another language than the model's English. The window looks the patterns up (widgets/language).
#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace costrata {

/// A pattern in the program's text. %1 to %9 are its places, each used once or more.
template <std::size_t N>
struct Pattern {
    char text[N];
    consteval Pattern(const char (&from)[N]) { std::copy_n(from, N, text); }
    constexpr std::size_t places() const
    {
        std::size_t most = 0;
        for (std::size_t i = 0; i + 1 < N; ++i) {
            if (text[i] == '%' && text[i + 1] >= '1' && text[i + 1] <= '9')
                most = std::max<std::size_t>(most, static_cast<std::size_t>(text[i + 1] - '0'));
        }
        return most;
    }
};

class Text {
public:
    Text() = default;
    /// Words that are looked up as they are: a label, a choice, a name. A value without letters is a number or money.
    Text(std::string words) : m_words(std::move(words)) { }
    Text(const char* words) : m_words(words) { }
    /// `between` stands between the parts and is the same in every language.
    static Text list(std::vector<Text> parts, std::string between);

    bool empty() const { return !m_pattern && m_parts.empty() && m_words.empty(); }
    std::string str() const;  ///< in English

    const char* pattern() const { return m_pattern; }             ///< "The volume is %1 with %2."; null: of no pattern
    const std::vector<Text>& parts() const { return m_parts; }    ///< what stands in the pattern's places, or the list's parts
    const std::string& words() const { return m_words; }          ///< of a list: what stands between

    friend bool operator==(const Text& a, const Text& b) { return a.str() == b.str(); }

private:
    template <Pattern P, class... Parts>
    friend Text say(Parts&&... parts);
    Text(const char* pattern, std::vector<Text> parts) : m_pattern(pattern), m_parts(std::move(parts)) { }

    const char* m_pattern = nullptr;
    std::vector<Text> m_parts;
    std::string m_words;
};

/// Two sentences; either may be empty.
Text operator+(Text first, Text second);

/// Every pattern that the program says anywhere, for translators; sorted, each once. After the start of main().
std::vector<std::string_view> saidPatterns();

namespace said {
bool add(const char* pattern);
/// A member of every pattern that say() is called with: initialised, and so listed, before main().
template <Pattern P>
struct Listed {
    static inline const bool done = add(P.text);
};
}  // namespace said

/// say<"The volume is %1.">(type)
template <Pattern P, class... Parts>
Text say(Parts&&... parts)
{
    static_assert(P.places() == sizeof...(Parts), "one part for each place of the pattern");
    static_cast<void>(&said::Listed<P>::done);
    return Text(P.text, std::vector<Text>{Text(std::forward<Parts>(parts))...});
}

}  // namespace costrata
