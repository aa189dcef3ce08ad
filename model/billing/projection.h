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

/// Sets every number of `later` that grows to what it is in `now` times its factor: rounded up where it is whole, within what
/// is sold. Both are of one service.
void setGrown(Settings& later, const Settings& now, Decimal dataFactor, Decimal loadFactor);

/// Upfront fees of a bill that are due `month` months after the start; a commitment that ends is taken to be bought again.
Money upfrontDue(const Bill& bill, int month);

/// `design` as it is after so many months of growth: numbers that grow with the data or the load, rounded up where they are
/// whole, at most the largest that is sold. With the month it starts in known, also with what is planned by then: settings
/// that change, components that end.
Design grown(const Design& design, const Assumptions& assumptions, int months, Month start = {});

/// `months` bills from the assumptions' start (from the book's month when there is none) on; 1 to maxProjectionMonths.
Projection projectDesign(const Design& design, const PriceBook& book, const Assumptions& assumptions, int months = projectionMonths);

/// The totals of so many months as one bill without lines: upfront fees spread over their terms, growth and dated charges as
/// in the projection. Incomplete when a month is.
Bill billOfMonths(const Design& design, const PriceBook& book, const Assumptions& assumptions, int months);

}  // namespace costrata
