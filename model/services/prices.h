// SPDX-License-Identifier: GPL-3.0-or-later
// The prices of one component, as its service sees them while billing.
#pragma once

#include "catalog/price_book.h"
#include "services/parameters.h"

#include <initializer_list>
#include <span>

namespace costrata {

struct Service;

/// The tiers of one price, lowest first, or the key that was looked for. The dimension is part of the type, so a
/// quantity of another kind cannot be multiplied with it.
template <Dimension D>
struct PriceRef {
    std::span<const Price> tiers;
    PriceKey key;
    Symbol region;

    explicit operator bool() const { return !tiers.empty(); }
};

class Prices {
public:
    /// `month`: of which the book's adjustments are taken; none: that of its newest prices.
    Prices(const Service& service, const PriceBook& book, Symbol region, Month month = {});

    /// Looks in the component's region, then in 'global'; in the service's own list, then in its further ones; with the
    /// key's engine, then with the empty engine, which in the facts serves every engine. Adjusted as the book says.
    template <Dimension D>
    PriceRef<D> find(const PriceKey& key) const { return {tiers(key, D), key, m_region}; }
    /// The first key that has a price: for one meter that is listed under several names. Missing: the first key.
    template <Dimension D>
    PriceRef<D> findAny(std::initializer_list<PriceKey> keys) const
    {
        for (const PriceKey& key : keys) {
            if (auto price = find<D>(key))
                return price;
        }
        return {{}, *keys.begin(), m_region};
    }

    Symbol region() const { return m_region; }
    Prices in(Symbol region) const { return Prices(*m_service, *m_book, region, m_month); }
    const PriceBook& book() const { return *m_book; }
    /// Tiers from a slice of the book, as its adjustments make them. find() and family() have done that already.
    std::span<const Price> adjusted(const CatalogService& catalog, const PriceKey& key, std::span<const Price> tiers) const
    {
        return m_book->adjusted() ? m_book->adjusted()->of(catalog, m_region, key, tiers, m_month) : tiers;
    }

    /// All prices of the service's own list in this region whose component, variant, engine and purchase match (an empty
    /// name in the key matches all): one per name, by vCPU, then memory, then price.
    std::vector<const Price*> family(const PriceKey& like) const;

private:
    std::span<const Price> tiers(const PriceKey& key, Dimension dimension) const;

    const Service* m_service;
    const PriceBook* m_book;
    Symbol m_region;
    Month m_month;
};

/// "4 vCPU, 32 GiB, $0.519 / hour" for a choice of instance classes.
std::vector<Option> classOptions(const Prices& prices, const PriceKey& like);
/// vCPUs of a listed class in this region, as the catalog states them; unknown when it does not.
Amount listedVcpu(const Prices& prices, const PriceKey& like);
Amount listedMemoryGib(const Prices& prices, const PriceKey& like);

}  // namespace costrata
