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

/// "db.t3.micro": its vCPUs may be used in full for a while only, or at a price for CPU credits.
inline bool isBurstable(Symbol name) { return name.text().starts_with("db.t"); }
/// Not one of the generations that AWS has retired or calls previous: T1 and T2, M1 to M4, R3 and R4.
/// Source: Amazon RDS User Guide, DB instance classes.
inline bool isCurrent(Symbol name)
{
    const std::string_view text = name.text();
    const char family = text.size() > 4 ? text[3] : ' ', generation = text.size() > 4 ? text[4] : ' ';
    return family == 't' ? generation >= '3' : (family != 'm' && family != 'r') || generation >= '5';
}
/// For a first sizing: a steady load is none for a burstable class.
inline bool suitsSmall(Symbol name) { return isCurrent(name); }
inline bool suitsSteady(Symbol name) { return isCurrent(name) && !isBurstable(name); }
inline Sizing::Suits suitsLoad(Sizing& z, const ComputeNeed& need)
{
    if (need.vcpu <= Decimal(2))
        return suitsSmall;
    z.rule("Burstable (T) classes are left out above 2 vCPU, and previous generations always.");
    return suitsSteady;
}

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
