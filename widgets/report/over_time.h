// SPDX-License-Identifier: GPL-3.0-or-later
// What the section on the coming months and the executive page share.
#pragma once

#include "charts/projection_chart.h"
#include "report/report_contents.h"

namespace costrata {

inline constexpr std::size_t chartedOverTime = 12;

/// "Data is taken to grow by 3 % and load by 0 % a month."
QString growthText(const Assumptions& assumptions);
/// Designs by what they cost over all months, those with gaps last.
std::vector<std::size_t> orderOverTime(const ReportData& data);
/// Of the first chartedOverTime designs in that order. Needs projections.
CurveChart chartOverTime(const ReportData& data, bool cumulative);

}  // namespace costrata
