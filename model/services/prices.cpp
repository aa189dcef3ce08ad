// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/prices.h"

#include "services/service.h"

#include <algorithm>
#include <tuple>

namespace costrata {
namespace {

const Symbol global{"global"};

Decimal orZero(const std::string& text)
{
    return Decimal::parse(text).value_or(Decimal());
}

}  // namespace

Prices::Prices(const Service& service, const PriceBook& book, Symbol region, Month month)
    : m_service(&service), m_book(&book), m_region(region), m_month(month.known() ? month : book.month())
{
}

std::span<const Price> Prices::tiers(const PriceKey& key, Dimension dimension) const
{
    PriceKey anyEngine = key;
    anyEngine.engine = {};
    for (const CatalogService& catalog : m_service->catalogs) {
        for (const Symbol region : {m_region, global}) {
            const PriceSlice& slice = m_book->slice(catalog, region);
            if (const auto found = slice.find(key, dimension); !found.empty())
                return adjusted(catalog, key, found);
            if (key.engine.empty())
                continue;
            if (const auto found = slice.find(anyEngine, dimension); !found.empty())
                return adjusted(catalog, key, found);
        }
    }
    if (const auto& own = m_book->adjusted()) {
        for (const CatalogService& catalog : m_service->catalogs) {
            if (const auto found = own->unlisted(catalog, m_region, key, dimension, m_month); !found.empty())
                return found;
        }
    }
    return {};
}

std::vector<const Price*> Prices::family(const PriceKey& like) const
{
    std::vector<const Price*> found;
    const CatalogService& catalog = m_service->catalogs.front();
    const auto isNew = [&](Symbol name) { return std::none_of(found.begin(), found.end(), [&](const Price* o) { return o->key.name == name; }); };
    for (const Symbol region : {m_region, global}) {
        for (const Price& p : m_book->slice(catalog, region).all()) {
            if (p.key.component == like.component && p.key.variant == like.variant && p.key.purchase == like.purchase
                && (p.key.engine == like.engine || p.key.engine.empty()) && (like.name.empty() || p.key.name == like.name)
                && isNew(p.key.name))
                found.push_back(adjusted(catalog, like, {&p, 1}).data());
        }
    }
    if (const auto& own = m_book->adjusted()) {
        for (const Price* p : own->unlistedFamily(catalog, m_region, like, m_month)) {
            if (isNew(p->key.name))
                found.push_back(p);
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const Price* a, const Price* b) {
        return std::tuple(orZero(a->vcpu), orZero(a->memoryGib), a->amount) < std::tuple(orZero(b->vcpu), orZero(b->memoryGib), b->amount);
    });
    return found;
}

std::vector<Option> classOptions(const Prices& prices, const PriceKey& like)
{
    std::vector<Option> options;
    for (const Price* p : prices.family(like)) {
        std::string detail;
        if (!p->vcpu.empty())
            detail += p->vcpu + " vCPU, ";
        if (!p->memoryGib.empty())
            detail += orZero(p->memoryGib).rounded(2).toString() + " GiB, ";
        const bool wholeCents = p->amount == p->amount.rounded(2);
        detail += "$" + (wholeCents ? p->amount.toFixed(2) : p->amount.toString()) + " / " + std::string(p->unit.label());
        options.push_back({p->key.name, p->key.name.str(), std::move(detail)});
    }
    return options;
}

Amount listedVcpu(const Prices& prices, const PriceKey& like)
{
    const auto found = prices.family(like);
    const auto value = found.empty() ? std::nullopt : Decimal::parse(found.front()->vcpu);
    return value ? Amount(*value) : Amount();
}

Amount listedMemoryGib(const Prices& prices, const PriceKey& like)
{
    const auto found = prices.family(like);
    const auto value = found.empty() ? std::nullopt : Decimal::parse(found.front()->memoryGib);
    return value ? Amount(*value) : Amount();
}

}  // namespace costrata
