// SPDX-License-Identifier: GPL-3.0-or-later
// Bills as a table, JSON, CSV or Markdown: what `costrata estimate` and `costrata compare` print.
#pragma once

#include "base/result.h"
#include "billing/bill.h"
#include "design/workspace.h"

#include <QByteArray>
#include <QJsonObject>

#include <string>
#include <vector>

namespace costrata {

/// A design with its bill. Both must outlive it.
struct Estimate {
    const Design* design;
    const Bill* bill;
};

/// One design, all its lines.
QJsonObject estimateJson(const Estimate& estimate);
std::string estimateJson(const Workspace& workspace, const std::vector<Estimate>& estimates);
std::string estimateTable(const std::vector<Estimate>& estimates);
std::string estimateMarkdown(const std::vector<Estimate>& estimates);
/// RFC 4180, one record per line item. Text that a spreadsheet would run as a formula is preceded by an apostrophe.
std::string estimateCsv(const std::vector<Estimate>& estimates);
/// An XLSX file with the sheets Designs and Line items; an unknown cost is the text "unknown". Fails as writeSpreadsheet() does.
Result<QByteArray> estimateXlsx(const std::vector<Estimate>& estimates);

/// The ranking: cheapest first, incomplete ones last, each with its difference to the baseline (an index into `estimates`).
std::string comparisonJson(const Workspace& workspace, const std::vector<Estimate>& estimates, std::size_t baseline);
std::string comparisonTable(const std::vector<Estimate>& estimates, std::size_t baseline);
std::string comparisonMarkdown(const std::vector<Estimate>& estimates, std::size_t baseline);
std::string comparisonCsv(const std::vector<Estimate>& estimates, std::size_t baseline);

/// Indexes into `estimates`: complete designs by amortised monthly cost, then incomplete ones by what is known of it.
std::vector<std::size_t> ranking(const std::vector<Estimate>& estimates);

}  // namespace costrata
