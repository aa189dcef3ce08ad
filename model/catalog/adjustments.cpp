// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/adjustments.h"

#include <algorithm>
#include <array>
#include <mutex>

namespace costrata {
namespace {

/// The parts of a scope, the one that narrows most first.
std::array<Symbol, 8> parts(const AdjustmentScope& s)
{
    return {s.key.name, s.key.variant, s.key.engine, s.key.component, s.key.purchase, s.region, s.service, s.provider};
}

/// Larger goes before smaller.
unsigned precedence(const Adjustment& a)
{
    unsigned value = a.own ? 1 : 0;
    for (const Symbol part : parts(a.scope))
        value = value << 1 | !part.empty();
    return value;
}

bool allows(Symbol stated, Symbol asked, Symbol listed) { return stated.empty() || stated == asked || stated == listed; }

bool matches(const Adjustment& a, const CatalogService& catalog, Symbol region, Symbol listedRegion, const PriceKey& key, Symbol listedEngine, Month month)
{
    const AdjustmentScope& s = a.scope;
    const auto is = [](Symbol stated, Symbol actual) { return stated.empty() || stated == actual; };
    return is(s.provider, catalog.provider) && is(s.service, catalog.service) && is(s.key.component, key.component) && is(s.key.name, key.name)
        && is(s.key.variant, key.variant) && is(s.key.purchase, key.purchase) && allows(s.region, region, listedRegion)
        && allows(s.key.engine, key.engine, listedEngine) && (!a.from.known() || a.from <= month) && (!a.until.known() || month <= a.until);
}

bool fillsGaps(const Adjustment& a) { return a.own && !a.scope.key.component.empty() && !a.scope.key.name.empty(); }

std::string ownPriceText(const OwnPrice& own)
{
    std::string text = "$" + own.amount.toString() + " per " + std::string(own.unit.label());
    return own.upfront.isZero() ? text : text + " and $" + own.upfront.toString() + " upfront";
}

}  // namespace

std::string scopeText(const AdjustmentScope& scope)
{
    const auto or_ = [](Symbol part, const char* all) { return part.empty() ? std::string(all) : part.str(); };
    std::string text = or_(scope.provider, "all providers") + ", " + or_(scope.service, "all services") + ", " + or_(scope.region, "all regions");
    for (const Symbol part : {scope.key.component, scope.key.name, scope.key.variant, scope.key.engine, scope.key.purchase}) {
        if (!part.empty())
            text += ", " + part.str();
    }
    return text;
}

std::string adjustmentText(const Adjustment& adjustment)
{
    std::string text = scopeText(adjustment.scope) + ": " + (adjustment.own ? ownPriceText(*adjustment.own) : changeText({&adjustment, nullptr}));
    if (adjustment.from.known())
        text += " from " + adjustment.from.text();
    if (adjustment.until.known())
        text += " until " + adjustment.until.text();
    return text;
}

std::string changeText(const PriceChange& change)
{
    if (change.by->own)
        return yourPrice.str();
    return (change.by->discount * Decimal(100)).toString() + " % off" + (change.by->discountsUpfront ? "" : ", upfront fees as listed");
}

Price adjustedPrice(const Price& list, const Adjustment& by)
{
    Price price = list;
    if (by.own) {
        price.unit = by.own->unit;
        price.amount = by.own->amount;
        price.upfront = by.own->upfront;
        if (price.unit != list.unit)  // bounds of usage are in the price's unit
            price.tierFrom = price.unit.fromBase(list.unit.toBase(list.tierFrom));
        price.tierTo.reset();
        price.source = yourPrice;
        price.asOf = price.confidence = price.note = {};
        return price;
    }
    const Decimal paid = Decimal(1) - by.discount;
    price.amount *= paid;
    if (by.discountsUpfront)
        price.upfront *= paid;
    return price;
}

std::size_t AdjustedPrices::MadeForHash::operator()(const MadeFor& k) const noexcept
{
    const std::size_t where = std::hash<const void*>()(k.tiers) ^ (std::hash<const void*>()(k.by) * 31) ^ k.count;
    return (where * 0x9E3779B97F4A7C15ull) ^ std::hash<PriceKey>()(k.key) ^ std::hash<Symbol>()(k.region);
}

AdjustedPrices::AdjustedPrices(std::vector<Adjustment> adjustments) : m_adjustments(std::move(adjustments))
{
    std::erase_if(m_adjustments, [](const Adjustment& a) { return !a.on; });
    std::reverse(m_adjustments.begin(), m_adjustments.end());  // the later one first
    std::stable_sort(m_adjustments.begin(), m_adjustments.end(),
                     [](const Adjustment& a, const Adjustment& b) { return precedence(a) > precedence(b); });
}

const Adjustment* AdjustedPrices::find(const CatalogService& catalog, Symbol region, const PriceKey& key, const Price& list, Month month) const
{
    for (const Adjustment& a : m_adjustments) {
        if ((!a.own || a.own->unit.dimension() == list.unit.dimension()) && matches(a, catalog, region, list.region, key, list.key.engine, month))
            return &a;
    }
    return nullptr;
}

template <class Make>
std::span<const Price> AdjustedPrices::made(const MadeFor& key, Make make) const
{
    {
        const std::shared_lock lock(m_mutex);
        if (const auto it = m_made.find(key); it != m_made.end())
            return it->second->prices;
    }
    auto fresh = std::make_unique<Made>();
    make(*fresh);
    for (std::size_t i = 0; i < fresh->prices.size(); ++i)
        fresh->prices[i].change = &fresh->changes[i];
    const std::unique_lock lock(m_mutex);
    return m_made.try_emplace(key, std::move(fresh)).first->second->prices;
}

std::span<const Price> AdjustedPrices::of(const CatalogService& catalog, Symbol region, const PriceKey& key, std::span<const Price> tiers, Month month) const
{
    const Adjustment* by = find(catalog, region, key, tiers.front(), month);
    if (!by)
        return tiers;
    return made({tiers.data(), tiers.size(), by, {}, {}}, [&](Made& m) {
        for (const Price& list : by->own ? tiers.first(1) : tiers) {
            m.prices.push_back(adjustedPrice(list, *by));
            m.changes.push_back({by, &list});
        }
    });
}

std::span<const Price> AdjustedPrices::unlisted(const CatalogService& catalog, Symbol region, const PriceKey& key, Dimension dimension, Month month) const
{
    const auto by = std::find_if(m_adjustments.begin(), m_adjustments.end(), [&](const Adjustment& a) {
        return fillsGaps(a) && a.own->unit.dimension() == dimension && matches(a, catalog, region, region, key, key.engine, month);
    });
    if (by == m_adjustments.end())
        return {};
    return made({nullptr, 0, &*by, region, key}, [&](Made& m) {
        m.prices.push_back(Price{.key = key, .unit = by->own->unit, .amount = by->own->amount, .upfront = by->own->upfront, .region = region, .source = yourPrice});
        m.changes.push_back({&*by, nullptr});
    });
}

std::vector<const Price*> AdjustedPrices::unlistedFamily(const CatalogService& catalog, Symbol region, const PriceKey& like, Month month) const
{
    std::vector<const Price*> found;
    for (const Adjustment& a : m_adjustments) {
        PriceKey key = like;
        if (key.name.empty())
            key.name = a.scope.key.name;
        if (fillsGaps(a) && matches(a, catalog, region, region, key, key.engine, month))
            found.push_back(unlisted(catalog, region, key, a.own->unit.dimension(), month).data());
    }
    return found;
}

}  // namespace costrata
