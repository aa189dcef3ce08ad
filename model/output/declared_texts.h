// SPDX-License-Identifier: GPL-3.0-or-later
// Every text that the model declares or composes for people to read, for translators: the window looks them up as they are.
#pragma once

#include "catalog/price_book.h"

#include <string>
#include <vector>

namespace costrata {

/// What is declared in a table: labels, groups, units, options, help, summaries, categories, traits, questions, regions.
/// Each once, in the order of the tables.
std::vector<std::string> declaredTexts(const PriceBook& book);

/// What is composed while billing, checking, describing and sizing, as patterns (output/text_pattern.h): found by taking each
/// service through its configurations and the values of each of its settings, and through a range of workloads.
/// Each once; none of declaredTexts().
std::vector<std::string> composedTexts(const PriceBook& book);

}  // namespace costrata
