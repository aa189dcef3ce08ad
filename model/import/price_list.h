// SPDX-License-Identifier: GPL-3.0-or-later
// What the readers of official price lists hand on, price by price, and where to.
#pragma once

#include "base/result.h"
#include "money/units.h"

#include <optional>
#include <string>
#include <string_view>

namespace costrata::import {

/// What a price of a list is for, in the words of the catalog (pricing-db/README.md). Views of texts that outlive the call.
struct ListedKey {
    std::string_view provider, service, region;
    std::string_view component, name, variant, engine, purchase;
    Unit unit = Unit::usual(Dimension::InstanceTime);
    std::string_view vcpu = {}, memoryGib = {};
};

/// One price as a list states it. A reservation has its upfront fee in a record of its own.
struct ListedPrice {
    Decimal amount;                   ///< US dollars per unit; negative ones and those that the catalog cannot hold are not taken
    Decimal tierFrom = {};            ///< in the unit, per month
    std::optional<Decimal> tierTo = {};  ///< none: up to where the next tier begins
    bool upfront = false;             ///< the one-time fee
    std::string_view source;          ///< "AWS price list AmazonRDS": one list of one provider
    std::string_view asOf;            ///< yyyy-mm-dd, when the list says so
    std::string_view effective = {};  ///< when the price began; of two of one key the later counts
    std::string_view confidence = "exact";  ///< as in price facts; official lists are exact
};

/// Takes prices, and what could not be taken with the reason: nothing is left out silently.
class PriceSink {
public:
    virtual ~PriceSink() = default;
    virtual void take(const ListedKey& key, const ListedPrice& price) = 0;
    /// `reason` is one of few texts, and counted; `what` names the record: "AmazonRDS APS5-RDS:ProxyUsage".
    virtual void skip(std::string_view reason, std::string_view what, std::uint64_t records = 1) = 0;
};

/// What a reader learned about its file.
struct ListInfo {
    std::string format;     ///< "AWS offer, CSV"
    std::string list;       ///< "AmazonRDS"
    std::string published;  ///< yyyy-mm-dd; empty when the file does not say
};

/// The unit of this id, which must exist.
inline Unit unitOf(std::string_view id) { return Unit::parse(id).value(); }

/// The start of a time ("2026-04-22T19:42:03Z") as a date; empty when it is none.
std::string_view dateOf(std::string_view time);

/// A price or bound as lists write it: plain, or with an exponent ("1.0E-4"). Empty for anything else, and beyond 12 places.
std::optional<Decimal> listedNumber(std::string_view text);

}  // namespace costrata::import
