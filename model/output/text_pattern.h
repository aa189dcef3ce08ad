// SPDX-License-Identifier: GPL-3.0-or-later
// A text that was composed with numbers and names, as the pattern that it was made from: what a dictionary has an entry for.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace costrata {

struct TextPattern {
    std::string pattern;              ///< "%1 vCPU have no price in %2"
    std::vector<std::string> values;  ///< "4", "us-east-1"
};

/// Words with a digit in them, words joined by points ("aws.rds"), regions and what stands in straight quotes become %1, %2 ... in
/// their order, without the punctuation around them. A text without any is its own pattern.
TextPattern patternOf(std::string_view text);

/// Where a composed text may be taken apart when it is in no dictionary as a whole: the first "; ", ": " or ", "
/// outside quotes and parentheses. npos: nowhere.
std::size_t seamOf(std::string_view text);

}  // namespace costrata
