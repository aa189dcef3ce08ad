// SPDX-License-Identifier: GPL-3.0-or-later
// What a workspace's report holds and how it is set. Kept in the workspace file, so that everyone prints the same report.
#pragma once

#include <QJsonObject>

#include <array>
#include <string>

namespace costrata {

/// Parts of the full report, in reading order.
enum class ReportSection { Comparison, Designs, Architecture, Projection, Commitments, Findings, Matrices, Assumptions, Sources };
inline constexpr std::size_t reportSectionCount = 9;
/// Their names in files and on the command line: a contract.
inline constexpr std::array<const char*, reportSectionCount> reportSectionIds{"comparison", "designs", "architecture", "projection", "commitments", "findings", "matrices", "assumptions", "sources"};

using ReportSections = std::array<bool, reportSectionCount>;

struct ReportSetup {
    std::string title;     ///< empty: the workspace's
    std::string subtitle;  ///< empty: how many designs are compared
    std::string author;
    bool executive = false;  ///< one page for those who decide, instead of all sections
    bool letter = false;     ///< US Letter instead of A4
    ReportSections sections{true, true, true, true, true, false, false, true, true};  ///< commitments: of designs that plan some
    std::string matrix;  ///< the one of the matrices (output/matrix.h) that is printed; empty: one of the report's own designs
    QJsonObject extra = {};  ///< keys of a newer program version, written back untouched

    bool has(ReportSection section) const { return sections[static_cast<std::size_t>(section)]; }
    friend bool operator==(const ReportSetup&, const ReportSetup&) = default;
};

}  // namespace costrata
