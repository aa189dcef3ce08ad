// SPDX-License-Identifier: GPL-3.0-or-later
// What a design may come to cost when nobody knows how fast data and load grow: many projections with growth drawn at
// random, and what a tenth, half and nine tenths of them stay below.
#pragma once

#include "billing/projection.h"

#include <functional>
#include <optional>

namespace costrata {

enum class GrowthShape : std::uint8_t {
    Fixed,       ///< `likely`, without doubt
    Uniform,     ///< anything from low to high
    Triangular,  ///< from low to high, most often `likely`
    Normal,      ///< around `likely` with a quarter of the range as standard deviation; what falls outside is drawn again
};

/// Growth per month as a share: 0.03 is 3 %. low <= likely <= high, all within minGrowth and maxGrowth.
struct Growth {
    GrowthShape shape = GrowthShape::Fixed;
    Decimal low = 0, likely = 0, high = 0;
    friend bool operator==(const Growth&, const Growth&) = default;
};

struct Uncertainty {
    Growth data, load;  ///< drawn once for each run, independently: it is the rate that is not known, not each month
    int months = projectionMonths;  ///< 1 to maxProjectionMonths
    int runs = 10'000;              ///< at least 1
    std::uint64_t seed = 1;         ///< the same seed gives the same result on every machine
    Month start = {};               ///< as in Assumptions
};

/// Nearest rank: a tenth, half and nine tenths of the runs cost at most this.
struct Quantiles {
    Money p10, p50, p90;
    friend bool operator==(const Quantiles&, const Quantiles&) = default;
};

struct Fan {
    std::vector<Quantiles> monthly;     ///< paid in the month, upfront fees included; one per month
    std::vector<Quantiles> cumulative;  ///< paid up to its end
    bool complete = true;               ///< false: a price or quantity is missing in some run, the costs are lower bounds
    bool grows = false;                 ///< a number of the design grows with the data or the load
};

/// Every run is a projection on exact bills. `progress` is told the runs done now and then, and stops the work by returning
/// false; there is no result then. Pure and safe to run on any thread.
std::optional<Fan> fanOf(const Design& design, const PriceBook& book, const Uncertainty& uncertainty, const std::function<bool(int)>& progress = {});

/// Random numbers that are the same everywhere, unlike those of std::*_distribution: whole numbers and Decimal only.
class GrowthSource {
public:
    explicit GrowthSource(std::uint64_t seed) : m_state(seed) {}

    std::uint64_t next();             ///< SplitMix64 (Steele, Lea, Flood 2014)
    Decimal uniform();                ///< 0 <= u < 1
    Decimal triangular(Decimal low, Decimal likely, Decimal high);
    Decimal normal();                 ///< mean 0, standard deviation 1, by comparisons alone (Karney 2016, algorithm N)
    Decimal draw(const Growth& growth);

private:
    bool withChanceExpOfMinus(Decimal t);  ///< true with probability exp(-t); t >= 0
    std::uint64_t m_state;
};

}  // namespace costrata
