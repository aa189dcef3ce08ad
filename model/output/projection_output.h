// SPDX-License-Identifier: GPL-3.0-or-later
// Projections as a table, Markdown, CSV or JSON: what `costrata project` prints. One column or record per design and month.
#pragma once

#include "billing/projection.h"

namespace costrata {

struct ProjectedDesign {
    const Design* design;
    Projection projection;
};

/// All have the same months.
std::string projectionTable(const std::vector<ProjectedDesign>& designs);
std::string projectionMarkdown(const std::vector<ProjectedDesign>& designs);
std::string projectionCsv(const std::vector<ProjectedDesign>& designs);
std::string projectionJson(const std::vector<ProjectedDesign>& designs);

}  // namespace costrata
