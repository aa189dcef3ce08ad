// SPDX-License-Identifier: GPL-3.0-or-later
// The cost of designs as a function of one number: series to draw, and exactly where the cheapest design changes.
#pragma once

#include "design/workspace.h"
#include "billing/bill.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace costrata {

/// A numeric setting that follows the variable: setting = variable x factor. Whole parameters are rounded up, because half
/// a node serves nothing.
struct Follower {
    std::size_t component;  ///< index in the design
    std::size_t parameter;
    Decimal factor = 1;
    friend bool operator==(const Follower&, const Follower&) = default;
};

/// Without followers a design is a level line to compare with.
struct SweptDesign {
    Design design;
    std::vector<Follower> followers = {};
};

enum class SweepOver : std::uint8_t {
    Setting,     ///< x is a setting that follows; y is the amortised cost per month
    Need,        ///< x is a number of the workload, for which the components that follow it are sized; y as before
    Load, Data,  ///< x multiplies what each design is set to serve, or to store: every number that grows in projections
    MonthsKept,  ///< x is how many months a design is kept, y what all of them cost together; see costOfKeeping
};

struct SweepAxis {
    std::string label;  ///< "I/O requests, average"
    std::string unit;   ///< "per second"; empty for a bare number
    Decimal from, to;   ///< from < to
    int points = 200;   ///< at least 2; fewer when the variable is whole and the range is short
    bool logarithmic = false;  ///< points at equal ratios; needs from > 0, else they stand at equal distances
    bool whole = false;
};

struct Sweep {
    SweepAxis axis;
    std::vector<SweptDesign> designs;
    SweepOver over = SweepOver::Setting;
    std::optional<Workload> workload = {};  ///< for SweepOver::Need: the other numbers of the need
    std::size_t workloadParameter = 0;
    Month month = {};  ///< that the bills are for, as billDesign takes it
    /// A design that each of the others is also compared with alone.
    std::optional<std::size_t> reference = {};
};

enum class PointState : std::uint8_t {
    Complete,
    Incomplete,  ///< a price or quantity is missing: the cost is a lower bound and takes no part in the comparison
    OutOfRange,  ///< the service does not accept this setting: there is no cost
};

struct SweepPoint {
    Money cost;
    PointState state;
};

/// Where the same designs are the cheapest of those that are complete. Both ends belong to it.
struct CheapestSpan {
    Decimal from, to;
    std::vector<std::size_t> designs;  ///< in design order; several cost the same; none when no design is complete here
};

struct SweepResult {
    std::vector<Decimal> x;                       ///< ascending
    std::vector<std::vector<SweepPoint>> series;  ///< one per design, one point per x
    /// Ascending, without gaps on the grid of `resolution`. Each border is bisected on the exact bills, to one unit of the
    /// resolution there. Between two neighbouring x, changes are found as far as they show at one of the two.
    std::vector<CheapestSpan> cheapest;
    /// With a reference: for each design the same among these two, empty for the reference itself.
    std::vector<std::vector<CheapestSpan>> against;
};

/// To what step a crossing near x is located: 1 for a whole variable, else x's sixth significant digit, at least 10^-9.
Decimal resolutionAt(const SweepAxis& axis, Decimal x);

/// Pure and safe to run on any thread; `book` is only read.
SweepResult runSweep(const Sweep& sweep, const PriceBook& book);

/// What a bill costs when its design is kept for some whole months and then given up: what has no term is paid month by
/// month, a commitment for every term begun, as the vendors charge it; one-time fees once. Taxes, resale and notice aside.
Money costOfKeeping(const Bill& bill, int months);

}  // namespace costrata
