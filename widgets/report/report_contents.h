// SPDX-License-Identifier: GPL-3.0-or-later
// The report as a list of blocks, in reading order.
#pragma once

#include "report/blocks.h"
#include "report/report.h"
#include "report/report_facts.h"

namespace costrata {

struct ReportContents {
    QString title;
    QString footer;       ///< the dates of the prices, by provider
    QString shortFooter;  ///< for when that is too long
    Blocks blocks;
};

/// Precondition: at least one design, as many bills. Throws std::overflow_error when a sum is out of range.
ReportContents reportContents(const Workspace& workspace, const std::vector<Bill>& bills, const ReportOptions& options);

}  // namespace costrata
