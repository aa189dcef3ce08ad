// SPDX-License-Identifier: GPL-3.0-or-later
// Every commitment that the vendors sell for databases, as data: what it covers, how it is measured, and in which terms.
#pragma once

#include "catalog/price_book.h"
#include "commitments/market.h"
#include "commitments/plan_setup.h"

namespace costrata::commitments {

/// What a commitment is counted in, and so what it can serve.
enum class Measure : std::uint8_t {
    Item,         ///< units of one item: same class or meter, deployment, engine and region
    Normalised,   ///< normalised units of a class family: all its sizes and deployments, in one region and engine
    PlanRate,     ///< dollars per hour at the plan's own rates: all that has one, in every region
    ListDollars,  ///< dollars per hour of on-demand cost, at one discount
    Credit,       ///< dollars per hour of on-demand cost in any region, sold in units of capacity at the United States rate
};

struct Instrument {
    const char* name;
    Symbol provider;
    std::vector<Symbol> services;  ///< of the catalog; empty: all of the provider
    bool (*serves)(const Pool&);
    Measure measure;
    bool regional;  ///< for ListDollars
    Rank rank;
    std::vector<Symbol> purchases;  ///< the terms and payments that are sold
    Decimal step;                   ///< units, or dollars per hour, that are bought at once (steps of money are this program's)
    const char* rule;               ///< in words, for the user
    const char* source;
};
const std::vector<Instrument>& instruments();

/// Size factor of a class name by its last part: small 1, medium 2, large 4, xlarge 8, Nxlarge 8N; empty when it has none.
/// Source: Amazon RDS User Guide, reserved DB instances; the same for ElastiCache and MemoryDB nodes.
std::optional<Decimal> normalisedUnits(std::string_view className);

/// "db.r6g.large" of a step name such as "db.r6g.large single-az postgresql".
inline std::string_view classOfStep(std::string_view step) { return step.substr(0, step.find(' ')); }

/// What one unit of a pool's usage takes of a size-flexible reservation: size x deployment (Multi-AZ 2, cluster 3), Aurora
/// I/O-Optimized x 1.3, Valkey nodes x 0.8 (ElastiCache) and x 0.7 (MemoryDB) of Redis OSS ones. Source: RDS and Aurora User Guides,
/// reserved DB instances; ElastiCache User Guide and MemoryDB Developer Guide, reserved nodes.
std::optional<Decimal> normalisedUnits(const Pool& pool);

/// Pools with the groups that cover them, at the catalog's prices. Sold instruments without a price are in `missing`. Size-flexible
/// groups are counted in the smallest class in use, or in a smaller one that makes whole steps of all `terms`. `month`: whose
/// discounts and own prices count; none: the book's.
Market makeMarket(std::vector<Pool> pools, const PriceBook& book, const std::vector<PlannedTerm>& terms = {}, Month month = {});

/// A pool from a name of the form provider/service/region/name/variant/engine, as in the catalog ("aws/rds/us-east-1/
/// db.r6g.large/single-az/postgresql"; later parts may be left out when one price fits). Fails when none or several fit.
Result<Pool> poolNamed(const std::string& name, Usage usage, const PriceBook& book);

}  // namespace costrata::commitments
