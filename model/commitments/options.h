// SPDX-License-Identifier: GPL-3.0-or-later
// Every way to pay for one step of a commitment, side by side; when commitments lapse; purchases spread over time.
#pragma once

#include "base/month.h"
#include "commitments/market.h"

namespace costrata::commitments {

/// One step that is used in all hours by the usage that it is given to first.
struct OptionRow {
    std::size_t group, offer;
    Money upfront, monthly, effectiveHourly;  ///< monthly: the hourly fee x 730
    Money onDemandHourly;                     ///< what the step replaces
    Decimal saving;                           ///< share of on demand; negative when dearer
    Decimal breakEvenUse;                     ///< share of the hours above which it pays; above 1 never
    std::optional<int> breakEvenMonth;        ///< first month at whose end it has cost no more than on demand; empty: never
    /// What is lost when usage stops after so many months: all fees of the term less on demand so far; negative: still a gain.
    Money lossIfStoppedAfter(int months) const;
    Money total;  ///< of the term
};
std::vector<OptionRow> optionsOf(const Market& market);

/// What lapses when: `lapse` is the first month without it.
struct Expiry {
    int lapse;  ///< month of the plan
    Commitment commitment;
    std::string text;  ///< "4 x db.r6g.large of RDS ..., 3 years, all upfront: 4 x ... return to on demand"
};
/// In order of time. Terms that began before the plan are included, those that ended are not.
std::vector<Expiry> calendarOf(const Market& market, const Portfolio& portfolio);
/// "8 x db.r6g.large, 1 year, no upfront (RDS reserved instances, db.r6g postgresql, us-east-1)"; money as "$1.25 per hour".
std::string commitmentText(const Market& market, const Commitment& commitment);

/// Planned purchases in `rungs` parts (1 or more) that start evenly over their term, so that expiries spread: the first now, the
/// others on demand until theirs. A part whose term would end after `lastEnd` stays at its start; a renewal that would is not
/// bought. Owned ones stay.
Portfolio laddered(const Market& market, const Portfolio& portfolio, int rungs, int lastEnd);

}  // namespace costrata::commitments
