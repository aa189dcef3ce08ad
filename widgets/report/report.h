// SPDX-License-Identifier: GPL-3.0-or-later
// The PDF for the people who decide: the answer, the designs, every line with its price and where the price is from.
#pragma once

#include "base/result.h"
#include "billing/bill.h"
#include "design/workspace.h"

#include <QDate>
#include <QPageSize>
#include <QString>

#include <vector>

namespace costrata {

struct ReportOptions {
    QString title;     ///< empty: the workspace's title
    QString subtitle;  ///< empty: how many designs are compared
    QString author;
    QDate date;  ///< of the report; how old a price is counts from here
    QPageSize pageSize = QPageSize(QPageSize::A4);
};

/// One bill per design, in their order. All or nothing: on failure the file at `path` is what it was before.
/// Fails when there is no design, the date is not valid, or the file cannot be written.
/// Paints with QCustomPlot, so it needs a QApplication and its thread.
Result<void> writeReport(const Workspace& workspace, const std::vector<Bill>& bills, const ReportOptions& options,
                         const QString& path);

}  // namespace costrata
