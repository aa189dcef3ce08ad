// SPDX-License-Identifier: GPL-3.0-or-later
// The report as a list of blocks, in reading order.
#pragma once

#include "report/blocks.h"
#include "report/report_data.h"
#include "report/report_facts.h"

namespace costrata {

struct ReportContents {
    QString title;
    QString footer;       ///< the dates of the prices, by provider
    QString shortFooter;  ///< for when that is too long
    Blocks blocks;
};

/// Precondition: at least one design. `room` is what blocks have on a page. Throws std::overflow_error when a sum is out of
/// range.
ReportContents reportContents(const ReportData& data, const ReportOptions& options, QSizeF room);

/// Its parts. One page for those who decide, with as much detail as fits `room`:
void addExecutivePage(Blocks& blocks, const ReportData& data, QSizeF room);
/// Each design as a diagram, what it survives and how available it is.
void addArchitecture(Blocks& blocks, const ReportData& data, QSizeF room);
/// The cost month by month; nothing when there are no projections.
void addOverTime(Blocks& blocks, const ReportData& data);
/// The plan of every design that has one; nothing when none has.
void addCommitments(Blocks& blocks, const ReportData& data);
/// What the checks find in every design, and its practices; nothing when the section is off.
void addFindings(Blocks& blocks, const ReportData& data);
void addMatrix(Blocks& blocks, const Matrix& matrix);

}  // namespace costrata
