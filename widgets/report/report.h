// SPDX-License-Identifier: GPL-3.0-or-later
// The report for the people who decide: the answer, the designs, every line with its price and where the price is from.
#pragma once

#include "base/result.h"
#include "billing/bill.h"
#include "design/workspace.h"

#include <QDate>
#include <QPageSize>
#include <QString>

#include <memory>
#include <vector>

namespace costrata {

class PriceBook;
class ReportPages;

struct ReportOptions {
    QString title;     ///< empty: the workspace's title
    QString subtitle;  ///< empty: how many designs are compared
    QString author;
    QDate date;  ///< of the report; how old a price is counts from here
    QPageSize pageSize = QPageSize(QPageSize::A4);
    bool executive = false;  ///< one page instead of the sections
    ReportSections sections = ReportSetup().sections;
    std::string matrix = {};  ///< see ReportSetup

    bool has(ReportSection section) const { return sections[static_cast<std::size_t>(section)]; }
};

/// As the workspace says.
ReportOptions reportOptions(const Workspace& workspace, QDate date);

/// The pages of the designs that are in the report; `bills` has one per design of the workspace, in their order. Safe on any
/// thread of a QApplication; the pages hold nothing of what they were made from.
/// Fails when there is no design to report on, the date is not valid, or a sum is out of range.
Result<std::shared_ptr<const ReportPages>> layOutReport(const Workspace& workspace, const std::vector<Bill>& bills, const PriceBook& book,
                                                        const ReportOptions& options);

/// The same pages as a PDF. All or nothing: on failure the file at `path` is what it was before.
/// Paints with QCustomPlot, so it needs a QApplication and its thread.
Result<void> writeReport(const Workspace& workspace, const std::vector<Bill>& bills, const PriceBook& book, const ReportOptions& options,
                         const QString& path);

}  // namespace costrata
