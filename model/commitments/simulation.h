// SPDX-License-Identifier: GPL-3.0-or-later
// A portfolio against usage, hour by hour: what is covered, what is wasted, and what is paid when.
#pragma once

#include "commitments/market.h"

namespace costrata::commitments {

struct SimulatedMonth {
    Money onDemandOnly;  ///< what the month costs without any commitment
    Money onDemand;      ///< what no commitment covers
    Money recurring;     ///< hourly fees of commitments, used or not
    Money upfront;       ///< due this month
    Money amortised;     ///< hourly fees and each upfront fee spread evenly over its term

    Money billed() const { return onDemand + recurring + upfront; }  ///< the invoice
    Money cost() const { return onDemand + amortised; }              ///< the amortised view
    friend bool operator==(const SimulatedMonth&, const SimulatedMonth&) = default;
};

struct PoolResult {
    Decimal used, covered;  ///< unit-hours over the horizon
    std::vector<Units> perMonthCovered;
    std::vector<Units> hours;  ///< covered in every hour, when asked for
};

struct GroupResult {
    Decimal available, used;  ///< currency-hours over the horizon
    Money amortised;          ///< fees over the horizon
    Decimal utilisation() const { return available.isZero() ? Decimal(0) : used / available; }
    Money waste() const { return available.isZero() ? Money() : Money(amortised.dollars() * (available - used) / available); }
};

struct Simulation {
    std::vector<SimulatedMonth> months;
    std::vector<PoolResult> pools;    ///< as in the market
    std::vector<GroupResult> groups;  ///< as in the market
    Decimal hours;                    ///< of the horizon

    Money onDemandOnly() const;
    Money billed() const;
    Money cost() const;  ///< amortised
    Money waste() const;
    /// Share, 0 to 1, of the usage at on-demand prices that commitments cover.
    Decimal coverage() const;
    /// Share, 0 to 1, of the commitments' fees that usage drew on; 0 without commitments.
    Decimal utilisation() const;
    /// 1 - amortised cost / on-demand cost; negative when the portfolio is dearer.
    Decimal effectiveSavingsRate() const;
    Money effectiveHourly() const;  ///< amortised cost per hour of the horizon
    /// Months after which the invoices together are, and stay, at most those of on demand: 0 when they
    /// never are more, empty when they still are at the end.
    std::optional<int> breakEvenMonth() const;
    /// Savings by the invoices, discounted monthly at rate / 12 from the first month on (which is not discounted).
    Money netPresentValue(Decimal yearlyRate) const;

    Money covered;  ///< covered usage at on-demand prices
};

/// Exact: usage is counted in billionths of a unit, fees and prices are never rounded. An hour that a commitment covers in
/// part covers whole billionths. `keepHours`: fill PoolResult::hours. Months from 1 to 120.
Simulation simulate(const Market& market, const Portfolio& portfolio, int months, bool keepHours = false);

}  // namespace costrata::commitments
