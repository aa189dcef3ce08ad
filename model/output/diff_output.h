// SPDX-License-Identifier: GPL-3.0-or-later
// What changed between two workspaces, as a table, JSON, CSV or Markdown: what `costrata diff` prints. Money is amortised and per month.
#pragma once

#include "design/design_diff.h"

#include <string>

namespace costrata {

std::string diffTable(const std::vector<DesignChange>& changes);
std::string diffMarkdown(const std::vector<DesignChange>& changes);  ///< for a comment on a pull request
std::string diffJson(const std::vector<DesignChange>& changes);
/// One record for each component, setting and line that changed.
std::string diffCsv(const std::vector<DesignChange>& changes);

}  // namespace costrata
