// SPDX-License-Identifier: GPL-3.0-or-later
// What a chart of designs shows, without painting: one bar per design, stacked by cost category.
#pragma once

#include "output/estimate.h"

#include <QString>

#include <vector>

namespace costrata {

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored                                                                                         \
    "-Wshadow"  // GCC holds a scoped enumerator to hide the parameter type Share; it does not
enum class BarMode {
    Absolute,  ///< amortised US dollars per month
    Share,     ///< each category in percent of its design's known total
    Delta,     ///< each category's difference to the baseline design, US dollars per month
};
#pragma GCC diagnostic pop

/// What the bars' totals are of.
enum class BarPeriod { Month, Year, ThreeYears };
int monthsOf(BarPeriod period);
QString periodText(BarPeriod period);  ///< "per month"

struct BarSeries {
    Category category;
    QString label;
};

/// Values are for drawing only; the exact amounts are in the texts.
struct Bar {
    std::size_t design;  ///< index into the estimates the chart was made of
    QString label;       ///< the design's name
    QString subLabel;    ///< service and class
    QString total;       ///< "$1,271"; "≥ $1,271" when incomplete; the difference in delta mode
    QString delta;       ///< "+44 %", "baseline", "incomplete"; "unknown" against an incomplete baseline
    int deltaSign;       ///< -1 cheaper than the baseline, +1 dearer, 0 neither or unknown
    bool baseline;
    bool incomplete;               ///< a price or quantity is missing: the bar shows only what is known
    std::vector<double> values;    ///< one per series, in the unit of the mode
    std::vector<QString> amounts;  ///< one per series, always in dollars: "$757.74"
    QString exact;                 ///< "$1,271.34 per month", "at least $1,271.34 per month, incomplete"
};

struct BarChart {
    BarMode mode = BarMode::Absolute;
    std::vector<BarSeries> series;  ///< categories that cost something in some design, in the order of Category
    std::vector<Bar> bars;
    QString axisLabel;

    bool anyIncomplete() const;
    QString tickText(double value) const;  ///< "1,400", "25 %", "+200"
    QString description() const;           ///< the whole chart in words, for those who do not see it
};

/// Amortised cost by category; the bills are of the period. `baseline` is an index into `estimates`; out of range means
/// there is none.
BarChart compareChart(const std::vector<Estimate>& estimates, std::size_t baseline, BarMode mode, BarPeriod period = BarPeriod::Month);

/// "$880", "$8.50": cents only where they matter.
QString shortDollars(Money money);
/// "$880.12 per month" or "at least $880.12 per month, incomplete": no total looks more certain than it is.
QString totalText(const Bill& bill, BarPeriod period = BarPeriod::Month);
/// Change against a base in percent, with a true minus; empty when the base is zero or the number is beyond all sense.
QString changeText(Money value, Money base);

}  // namespace costrata
