// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette/fuzzy.h"

#include <algorithm>
#include <array>

namespace costrata {
namespace {

constexpr int inARow = 8, atWordStart = 7, letter = 1, unreached = -1'000'000;
constexpr qsizetype longest = 64;

QChar folded(QChar c) { return c.toCaseFolded(); }

bool startsWord(QStringView text, qsizetype i)
{
    if (i == 0 || !text[i - 1].isLetterOrNumber())
        return text[i].isLetterOrNumber();
    return (text[i - 1].isLower() && text[i].isUpper()) || (text[i - 1].isLetter() && text[i].isDigit());
}

/// The best way to find the word's letters, in order: for each letter of the text, what a fit that ends there is worth.
std::optional<int> wordScore(QStringView word, QStringView text)
{
    const qsizetype n = std::min(word.size(), longest);
    std::array<QChar, longest> letters;
    for (qsizetype i = 0; i < n; ++i)
        letters[static_cast<std::size_t>(i)] = folded(word[i]);
    // `ending[i]`: letters 0..i are found and the last one is the letter before; `found[i]`: anywhere before.
    std::array<int, longest> ending, found;
    ending.fill(unreached);
    found.fill(unreached);
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = folded(text[at]);
        const int start = startsWord(text, at) ? atWordStart : 0;
        for (auto i = static_cast<std::size_t>(n); i-- > 0;) {  // backwards: i - 1 is still that of the letter before
            int score = unreached;
            if (c == letters[i])
                score = i == 0 ? letter + start : letter + std::max(ending[i - 1] + inARow, found[i - 1] + start);
            ending[i] = score < 0 ? unreached : score;
            found[i] = std::max(found[i], ending[i]);
        }
    }
    const int best = found[static_cast<std::size_t>(n - 1)];
    return best < 0 ? std::nullopt : std::optional(best);
}

}  // namespace

std::optional<int> fuzzyScore(QStringView pattern, QStringView text)
{
    int sum = 0;
    bool any = false;
    for (const QStringView word : pattern.split(u' ', Qt::SkipEmptyParts)) {
        const auto score = wordScore(word, text);
        if (!score)
            return std::nullopt;
        sum += *score;
        any = true;
    }
    return any ? sum - static_cast<int>(std::min<qsizetype>(text.size(), 120) / 8) : 0;
}

std::vector<int> fuzzyOrder(QStringView pattern, const std::vector<QString>& texts, const std::vector<int>& weights, std::size_t limit)
{
    std::vector<std::pair<int, int>> fits;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (const auto score = fuzzyScore(pattern, texts[i]))
            fits.emplace_back(-*score - (weights.empty() ? 0 : weights[i]), static_cast<int>(i));
    }
    std::sort(fits.begin(), fits.end());
    if (fits.size() > limit)
        fits.resize(limit);
    std::vector<int> order;
    for (const auto& [score, index] : fits)
        order.push_back(index);
    return order;
}

}  // namespace costrata
