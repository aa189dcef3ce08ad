// SPDX-License-Identifier: GPL-3.0-or-later
// What is used and what can be committed for it: pools of usage, and groups of pools that one kind of commitment covers.
#pragma once

#include "catalog/price.h"
#include "commitments/usage.h"
#include "money/money.h"

namespace costrata::commitments {

/// One thing that is paid by the hour at one on-demand price.
struct Pool {
    std::string name;
    Symbol provider, service;  ///< of the price's catalog
    Symbol region;
    PriceKey key;                  ///< of the on-demand price
    Decimal onDemand;              ///< US dollars per unit and hour
    std::string unit;              ///< "hour", "vCPU-hour"
    const Price* price = nullptr;  ///< the same in a price book, which outlives the pool; null in constructed markets
    Usage usage;
};

/// Applied one after the other to what is left of each hour: reservations, then plans. Source: AWS, Azure: savings plans
/// apply after reservations.
enum class Rank : std::uint8_t { Reservation, Plan, LastPlan };

/// A pool that a group covers, and how much of the group's currency one unit of usage takes in an hour.
struct Cover {
    std::size_t pool;
    Decimal weight;
};

/// One way to pay: a term and a payment option, for one step.
struct Offer {
    Symbol purchase;  ///< "reserved-3y-all-upfront"
    int termMonths;
    Money upfront;  ///< per step, due when the term starts
    Money hourly;   ///< per step, every hour of the term, used or not
    const Price* price = nullptr;

    Money total() const { return upfront + hourly * Decimal(termMonths * hoursInMonth); }
    /// The upfront fee spread over the term's hours, plus the hourly rate. Source: AWS, effective hourly rate.
    Money effectiveHourly() const { return upfront / Decimal(termMonths * hoursInMonth) + hourly; }
};

/// Pools that one commitment may serve. Its currency is normalised units for reservations and dollars per hour for plans;
/// a commitment of n steps has n x step of it in each hour, given first to the cover that saves most per unit of currency.
/// For plans this is the vendors' order (highest saving first). For size-flexible database reservations no order is
/// published; sizes of a family cost the same per normalised unit but for rounding, so little depends on it.
struct Group {
    std::string name;
    std::string instrument;  ///< "RDS reserved instances, size-flexible"
    std::string stepName;    ///< "db.r6g.large", "$0.01 per hour"
    Rank rank = Rank::Reservation;
    std::vector<Cover> covers;  ///< by on-demand price / weight, largest first
    Decimal step = 1;           ///< currency in one step
    std::vector<Offer> offers;
    std::vector<Text> notes = {};  ///< the vendor's rule and its source
};

struct Market {
    std::vector<Pool> pools;
    std::vector<Group> groups;
    std::vector<Text> missing;  ///< instruments that the vendor sells and the catalog has no price for
    std::vector<Text> notes;
};

/// A purchase: `steps` of an offer from the start of month `start` for its term. Owned ones start before month 0 (their
/// upfront fees were paid then) or lie in the plan already.
struct Commitment {
    std::size_t group, offer;
    int steps;
    int start;
    bool owned = false;
    friend bool operator==(const Commitment&, const Commitment&) = default;
};
using Portfolio = std::vector<Commitment>;

inline int endOf(const Market& market, const Commitment& c) { return c.start + market.groups[c.group].offers[c.offer].termMonths; }
inline bool activeIn(const Market& market, const Commitment& c, int month) { return month >= c.start && month < endOf(market, c); }

/// "3 years, all upfront"
std::string offerText(Symbol purchase);

/// Puts each group's covers into the order in which they are served.
void sortCovers(Market& market);

}  // namespace costrata::commitments
