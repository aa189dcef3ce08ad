// SPDX-License-Identifier: GPL-3.0-or-later
// What the user pays instead of list prices: discounts and own prices, each for a stated part of the catalog.
#pragma once

#include "base/month.h"
#include "catalog/price.h"

#include <QJsonObject>

#include <memory>
#include <shared_mutex>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace costrata {

/// Bound of what a workspace may hold.
inline constexpr std::size_t maxAdjustments = 200;
inline const Decimal maxOwnPrice = 1'000'000'000;

/// Which prices: those that equal every part that is stated, in the words of the catalog. An empty part means all.
/// A price that is listed for the whole world, or for every engine, also counts as one of the region and the engine that
/// it is looked up for.
struct AdjustmentScope {
    Symbol provider, service, region;
    PriceKey key = {};

    friend bool operator==(const AdjustmentScope&, const AdjustmentScope&) = default;
};

struct OwnPrice {
    Decimal amount;   ///< US dollars per unit, recurring; 0 to maxOwnPrice
    Decimal upfront;  ///< US dollars per unit of capacity for the whole term of a commitment; 0 to maxOwnPrice
    Unit unit;

    friend bool operator==(const OwnPrice&, const OwnPrice&) = default;
};

/// A discount on list prices, or an own price in their place.
///
/// Of all that match a price in a month exactly one applies; nothing is added up. An own price goes before any discount;
/// otherwise the narrowest scope wins: the one that states the name, then the variant, the engine, the component, the
/// purchase option, the region, the service, the provider. Of equally narrow ones the later in the list wins.
///
/// An own price applies where the price is quoted for the same kind of quantity. It takes the place of all volume tiers and
/// keeps the usage that the list includes at no charge. One that states component and name also fills a gap of the catalog.
/// Prices that the user gave as settings are never adjusted.
struct Adjustment {
    AdjustmentScope scope;
    Decimal discount = 0;        ///< share of the list price that is not paid, 0 to 1
    bool discountsUpfront = true;  ///< of upfront fees too
    std::optional<OwnPrice> own = {};  ///< the discount does not count then
    std::string note = {};       ///< contract, who agreed
    Month from = {}, until = {};  ///< first and last month; none: always
    bool on = true;
    QJsonObject extra = {};  ///< keys of a newer program version, written back untouched

    friend bool operator==(const Adjustment&, const Adjustment&) = default;
};

/// How an adjusted price came about.
struct PriceChange {
    const Adjustment* by;
    const Price* list;  ///< the list price; null when the catalog has none
};

/// "aws, rds, all regions, on-demand"
std::string scopeText(const AdjustmentScope& scope);
/// "aws, rds, all regions, on-demand: 12 % off until 2027-03"
std::string adjustmentText(const Adjustment& adjustment);
/// What was done to an adjusted price: "12 % off", "your price".
std::string changeText(const PriceChange& change);
/// The list price as adjusted; bounds, size and place stay.
Price adjustedPrice(const Price& list, const Adjustment& by);

/// A workspace's adjustments and the prices they make, each made once, when first asked for. Safe to read from several
/// threads; what it hands out lives as long as it does.
class AdjustedPrices {
public:
    explicit AdjustedPrices(std::vector<Adjustment> adjustments);

    /// What applies to a list price that was looked up for a region and a key; null when it stays as it is.
    const Adjustment* find(const CatalogService& catalog, Symbol region, const PriceKey& key, const Price& list, Month month) const;
    /// The tiers of one list price as adjusted, or as they are. The tiers must outlive this.
    std::span<const Price> of(const CatalogService& catalog, Symbol region, const PriceKey& key, std::span<const Price> tiers, Month month) const;
    /// The own price of something that is not listed; empty when there is none.
    std::span<const Price> unlisted(const CatalogService& catalog, Symbol region, const PriceKey& key, Dimension dimension, Month month) const;
    /// Own prices whose component, variant, engine and purchase fit the key (an empty name matches all).
    std::vector<const Price*> unlistedFamily(const CatalogService& catalog, Symbol region, const PriceKey& like, Month month) const;

private:
    struct Made {
        std::vector<Price> prices;
        std::vector<PriceChange> changes;
    };
    struct MadeFor {
        const Price* tiers;
        std::size_t count;
        const Adjustment* by;
        Symbol region;
        PriceKey key;
        friend bool operator==(const MadeFor&, const MadeFor&) = default;
    };
    struct MadeForHash {
        std::size_t operator()(const MadeFor& k) const noexcept;
    };
    template <class Make>
    std::span<const Price> made(const MadeFor& key, Make make) const;

    std::vector<Adjustment> m_adjustments;  ///< that are on, in order of precedence
    mutable std::shared_mutex m_mutex;
    mutable std::unordered_map<MadeFor, std::unique_ptr<const Made>, MadeForHash> m_made;
};

}  // namespace costrata
