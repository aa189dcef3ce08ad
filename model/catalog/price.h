// SPDX-License-Identifier: GPL-3.0-or-later
// One published list price, and the key it is found by.
#pragma once

#include "base/symbol.h"
#include "money/units.h"

#include <optional>
#include <string>
#include <vector>

namespace costrata {

/// What a price is for, in the words of the price facts. Region and catalog service are the slice it is looked up in.
/// An empty engine in the facts means that one price serves every engine.
struct PriceKey {
    Symbol component;  ///< "compute-instance", "storage", "backup", "requests-read" ...
    Symbol name;       ///< instance class, meter or plan name
    Symbol variant;    ///< deployment, tier or mode
    Symbol engine;
    Symbol purchase;   ///< "on-demand", "reserved-1y-no-upfront", "cud-3y" ...

    friend constexpr bool operator==(const PriceKey&, const PriceKey&) = default;
};

struct CatalogService {
    Symbol provider, service;  ///< as collected in the facts
    friend bool operator==(const CatalogService&, const CatalogService&) = default;
};

struct PriceChange;

/// How sure the source is: exact = machine-readable official list, published = the vendor's page, secondary = a third
/// party's table.
struct Price {
    PriceKey key;
    Unit unit;
    Decimal amount;    ///< US dollars per unit, recurring
    Decimal upfront;   ///< one-time US dollars per unit of capacity, for the whole term
    Decimal tierFrom;  ///< volume tier in units per month; below the first tier the usage is included
    std::optional<Decimal> tierTo;
    std::string vcpu;       ///< as listed; empty when the list does not say
    std::string memoryGib;
    Symbol region;
    Symbol source;
    Symbol asOf;        ///< yyyy, yyyy-mm or yyyy-mm-dd
    Symbol confidence;
    Symbol note;
    const PriceChange* change = nullptr;  ///< what the user's adjustment made of a list price (catalog/adjustments.h)
};

/// The sources of a price that is no list price: the user gave it as a setting, or as an own price in place of a list
/// price. Such a price has no date and no confidence.
inline const Symbol enteredByUser{"entered by you"}, yourPrice{"your price"};
inline bool isEntered(const Price& price) { return price.source == enteredByUser || price.source == yourPrice; }

/// Words shared by many services' keys. A service adds its own.
namespace component {
inline const Symbol computeInstance{"compute-instance"}, computeCapacity{"compute-capacity"}, storage{"storage"},
    iops{"iops"}, throughput{"throughput"}, ioRequests{"io-requests"}, backup{"backup"}, cache{"cache"},
    requestsRead{"requests-read"}, requestsWrite{"requests-write"}, replication{"replication"},
    dataTransfer{"data-transfer"}, license{"license"}, planFee{"plan-fee"}, other{"other"};
}
namespace purchase {
inline const Symbol onDemand{"on-demand"}, reserved1yNo{"reserved-1y-no-upfront"},
    reserved1yPartial{"reserved-1y-partial-upfront"}, reserved1yAll{"reserved-1y-all-upfront"},
    reserved3yNo{"reserved-3y-no-upfront"}, reserved3yPartial{"reserved-3y-partial-upfront"},
    reserved3yAll{"reserved-3y-all-upfront"}, cud1y{"cud-1y"}, cud3y{"cud-3y"};

/// Length of the commitment in months; 0 when there is none.
int termMonths(Symbol purchase);
}  // namespace purchase

}  // namespace costrata

template <>
struct std::hash<costrata::PriceKey> {
    std::size_t operator()(const costrata::PriceKey& k) const noexcept
    {
        std::size_t h = k.component.id();
        for (const auto s : {k.name, k.variant, k.engine, k.purchase})
            h = (h ^ s.id()) * 0x9E3779B97F4A7C15ull;
        return h ^ (h >> 29);
    }
};
