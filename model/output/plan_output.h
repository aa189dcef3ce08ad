// SPDX-License-Identifier: GPL-3.0-or-later
// Commitment plans as a table, Markdown, CSV or JSON: what `costrata plan` prints.
#pragma once

#include "base/month.h"
#include "commitments/optimiser.h"

namespace costrata {

struct PlannedCommitments {
    std::string name;  ///< of the design, or of the usage file
    Month start;       ///< month 0; none: months are numbered
    commitments::Goal goal;
    commitments::Market market;
    commitments::Plan plan;
    commitments::Simulation simulation;  ///< of the plan
};

std::string planTable(const std::vector<PlannedCommitments>& plans);
std::string planMarkdown(const std::vector<PlannedCommitments>& plans);
/// One record per option, purchase, expiry and month; the first field says which.
std::string planCsv(const std::vector<PlannedCommitments>& plans);
std::string planJson(const std::vector<PlannedCommitments>& plans);

}  // namespace costrata
