// SPDX-License-Identifier: GPL-3.0-or-later
// A design's cost month by month: growth, charges that start or end on a date, and upfront fees when they fall due.
#pragma once

#include "billing/bill.h"
#include "design/workspace.h"

namespace costrata {

inline constexpr int projectionMonths = 36, maxProjectionMonths = 60;

struct ProjectedMonth {
    Month month;
    Money recurring;  ///< without upfront fees
    Money upfront;    ///< due this month; a commitment that ends is taken to be bought again
    bool complete;    ///< false: prices or quantities are missing, the sums are a lower bound
    /// Line items that this month's bill has and the month before had not, or the other way round, in words.
    std::vector<std::string> changes;

    Money paid() const { return recurring + upfront; }
};

struct Projection {
    std::vector<ProjectedMonth> months;
    std::vector<std::string> warnings;  ///< each once, with the first month it is said in

    Money total() const;
};

/// `design` as it is after so many months of growth: numbers that grow with the data or the load, rounded up to what is
/// sold, at most the largest that is sold.
Design grown(const Design& design, const Assumptions& assumptions, int months);

/// `months` bills from the assumptions' start (from the book's month when there is none) on; 1 to maxProjectionMonths.
Projection projectDesign(const Design& design, const PriceBook& book, const Assumptions& assumptions, int months = projectionMonths);

}  // namespace costrata
