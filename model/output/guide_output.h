// SPDX-License-Identifier: GPL-3.0-or-later
// What the selection guide says, and its questions, as table, JSON and Markdown.
#pragma once

#include "guide/guide_design.h"

namespace costrata {

struct GuideReport {
    guide::Answers answers;
    guide::Advice advice;
    /// One per service that fits, in their order; empty: no workload was given to size them for.
    std::vector<guide::PricedFit> priced = {};
};

std::string guideTable(const GuideReport& report);
std::string guideMarkdown(const GuideReport& report);
std::string guideJson(const GuideReport& report);

/// Every question with its answers.
std::string questionsTable();
std::string questionsMarkdown();
std::string questionsJson();

/// "Cloud Databases: Complete Guide, Quick Reference: When to Use What"
std::string sourceOf(const guide::Row& row);
/// "$512.30", "at least $512.30", or why there is no price.
std::string priceText(const guide::PricedFit& fit);

}  // namespace costrata
