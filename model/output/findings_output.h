// SPDX-License-Identifier: GPL-3.0-or-later
// Findings, and the checks behind them, as table, JSON, CSV and Markdown.
#pragma once

#include "findings/finding.h"

namespace costrata {

struct DesignFindings {
    const Design* design;
    std::vector<findings::Finding> findings;
};

std::string findingsTable(const std::vector<DesignFindings>& designs);
std::string findingsMarkdown(const std::vector<DesignFindings>& designs);
std::string findingsCsv(const std::vector<DesignFindings>& designs);
std::string findingsJson(const std::vector<DesignFindings>& designs);

/// Every check with its reason and source.
std::string checksTable();
std::string checksMarkdown();  ///< docs/findings.md
std::string checksCsv();
std::string checksJson();

/// "saves $41.25", "costs $210.00 more", "costs the same", "unknown" for a change whose price is missing; empty without one.
std::string moneyOf(const findings::Finding& finding);
/// The component that it is about; empty for the design as a whole and where there is one component only.
std::string componentOf(const Design& design, const findings::Finding& finding);

}  // namespace costrata
