// SPDX-License-Identifier: GPL-3.0-or-later
// What the AWS services that run on instances share: purchase options, classes of several lists, and reservations that
// cover usage of another kind.
#pragma once

#include "services/service.h"

#include <algorithm>
#include <initializer_list>

namespace costrata::aws {

/// One year, no upfront: a rate per hour for newer classes and for serverless capacity. Only regions whose plan rates are
/// in the catalog offer it.
inline const Symbol savingsPlan{"savings-plan-database-1y-no-upfront"};
inline const Option onDemandOption{purchase::onDemand, "On demand"}, savingsPlanOption{savingsPlan, "1 year, Database Savings Plan"};
inline bool isReservation(Symbol option) { return option != purchase::onDemand && option != savingsPlan; }

/// The classes that have a price under any of the keys, each once.
inline std::vector<Option> classesOf(const Prices& prices, std::initializer_list<PriceKey> keys)
{
    std::vector<Option> options;
    for (const PriceKey& key : keys) {
        for (Option& option : classOptions(prices, key)) {
            if (std::ranges::find(options, option.id, &Option::id) == options.end())
                options.push_back(std::move(option));
        }
    }
    return options;
}

/// A listed reservation that covers usage of another kind, in proportion to normalised units (size flexibility).
struct StandIn {
    PriceRef<Dimension::InstanceTime> price;
    Decimal units;            ///< reservations that one instance uses
    std::string_view kind;    ///< "Aurora Standard reservations"
    std::string_view reason;  ///< the vendor's rule, stated among the bill's assumptions
};

/// Bills `count` instances all month, at their own price if there is one, else by the reservations that cover them.
inline void billInstances(BillBuilder& out, Category category, LineText text, Decimal count, const PriceRef<Dimension::InstanceTime>& own, const StandIn& standIn)
{
    if (own || !standIn.price)
        return out.line(category, text, allMonth<Dimension::InstanceTime>(count), own);
    out.assume(standIn.reason);
    const std::string each = std::string(text.detail) + ", " + standIn.units.toString() + " " + std::string(standIn.kind) + " each";
    out.line(category, {text.what, each}, allMonth<Dimension::InstanceTime>(count * standIn.units), standIn.price);
}

}  // namespace costrata::aws
