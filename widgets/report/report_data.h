// SPDX-License-Identifier: GPL-3.0-or-later
// What a report is made from, worked out before anything is laid out.
#pragma once

#include "billing/projection.h"
#include "commitments/planned.h"
#include "findings/finding.h"
#include "output/estimate.h"
#include "output/matrix.h"
#include "report/report.h"

#include <optional>

namespace costrata {

struct ReportData {
    Workspace workspace;      ///< with the designs of the report only
    std::vector<Bill> bills;  ///< one per design
    std::vector<Projection> projections;  ///< one per design; empty when no part of the report needs them
    std::vector<Bill> twiceTheLoad;       ///< the same for the executive page: one per design
    std::optional<Matrix> matrix;         ///< when the section is on
    std::vector<commitments::PlannedCommitments> plans;  ///< of designs with terms, when the section is on; prices point into the book

    std::vector<std::vector<findings::Finding>> findings;  ///< one list per design, when the section is on

    std::vector<Estimate> estimates() const;  ///< point into this
};

/// Throws std::overflow_error when a plan's usage is out of range.
ReportData reportData(const Workspace& workspace, const std::vector<Bill>& bills, const PriceBook& book, const ReportOptions& options);

}  // namespace costrata
