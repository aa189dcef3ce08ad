// SPDX-License-Identifier: GPL-3.0-or-later
// How well a few typed letters fit a text: a pure function, and the order of many texts by it.
#pragma once

#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace costrata {

/// Every word of the pattern must be found in the text as a subsequence, in whatever order the words stand; upper and
/// lower case are one. More is better: letters in a row and at the starts of words count most, long texts a little less.
/// An empty pattern fits all texts equally; empty when it does not fit. At most 64 letters of a word are looked at.
std::optional<int> fuzzyScore(QStringView pattern, QStringView text);

/// The texts that fit, best first, equal ones in their order; at most `limit`. `weights`, when given, holds what is added
/// to the score of each text.
std::vector<int> fuzzyOrder(QStringView pattern, const std::vector<QString>& texts, const std::vector<int>& weights, std::size_t limit);

}  // namespace costrata
