// SPDX-License-Identifier: GPL-3.0-or-later
// Commitment plans as a table, Markdown, CSV, JSON or spreadsheet: what `costrata plan` prints and the window exports.
#pragma once

#include "commitments/planned.h"

#include <QByteArray>

namespace costrata {

using commitments::PlannedCommitments;

std::string planTable(const std::vector<PlannedCommitments>& plans);
std::string planMarkdown(const std::vector<PlannedCommitments>& plans);
/// One record per option, purchase, month and future; the first field says which.
std::string planCsv(const std::vector<PlannedCommitments>& plans);
std::string planJson(const std::vector<PlannedCommitments>& plans);
/// An XLSX file with the sheets Summary, Options, Purchases, Calendar, Months, Futures and Notes. Fails as Spreadsheet does.
Result<QByteArray> planXlsx(const std::vector<PlannedCommitments>& plans);

}  // namespace costrata
