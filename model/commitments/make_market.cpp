// SPDX-License-Identifier: GPL-3.0-or-later
// Groups from pools: which usage each instrument serves, and at which of the catalog's prices.
#include "commitments/instruments.h"

#include <algorithm>
#include <functional>
#include <map>
#include <set>

namespace costrata::commitments {
namespace {

const Symbol global{"global"}, redis{"redis"}, valkeyEngine{"valkey"}, rdsService{"rds"}, auroraService{"aurora"}, singleAz{"single-az"},
    standard{"standard"}, provisionedVariant{"provisioned"};
const Symbol reserved100{"Reserved 100 RU/s"}, provisioned100{"Provisioned 100 RU/s"}, creditRegion{"eastus2"},
    multiWrite{"provisioned-multi-region-write"}, singleWrite{"provisioned-single-region-write"};

/// Prices as a workspace sees them in the month in which commitments are bought.
struct Listed {
    const PriceBook& book;
    Month month;
};

const Price* find(const Listed& listed, const Pool& pool, PriceKey key, Symbol region)
{
    const PriceBook& book = listed.book;
    const PriceSlice& slice = book.slice({pool.provider, pool.service}, region);
    const PriceKey noEngine{key.component, key.name, key.variant, {}, key.purchase},
        plain{key.component, key.name, provisionedVariant, key.engine, key.purchase};
    for (const PriceKey& k : {key, noEngine, plain}) {
        // Tiers of a committed price are bands of size: the one of the on-demand price serves.
        for (const Price& price : slice.find(k, pool.price->unit.dimension())) {
            if (price.unit == pool.price->unit && price.tierFrom == pool.price->tierFrom)
                return book.adjusted() ? book.adjusted()->of({pool.provider, pool.service}, region, k, {&price, 1}, listed.month).data() : &price;
        }
    }
    return nullptr;
}

const Price* find(const Listed& listed, const Pool& pool, Symbol purchase)
{
    PriceKey key = pool.key;
    key.purchase = purchase;
    return find(listed, pool, key, pool.region);
}

Offer offerOf(const Price& price, Decimal times)
{
    return {price.key.purchase, purchase::termMonths(price.key.purchase), Money(price.upfront * times), Money(price.amount * times), &price};
}

std::string itemText(const Pool& pool)
{
    std::string text = pool.key.name.str();
    for (const Symbol part : {pool.key.variant, pool.key.engine})
        text += part.empty() ? "" : " " + part.str();
    return text;
}

std::string familyOf(const Pool& pool)
{
    const std::string name = pool.key.name.str();
    return name.substr(0, name.rfind('.'));
}

/// A valkey and a redis pool share reservations; of the others each engine has its own.
Symbol engineOf(const Pool& pool) { return pool.key.engine == valkeyEngine ? redis : pool.key.engine; }

std::string groupKey(const Instrument& i, const Pool& pool)
{
    const std::string place = pool.service.str() + "/" + pool.region.str() + "/";
    switch (i.measure) {
    case Measure::Item: return place + pool.key.component.str() + "/" + itemText(pool);
    case Measure::Normalised: return place + engineOf(pool).str() + "/" + familyOf(pool);
    case Measure::PlanRate: return "";
    case Measure::ListDollars: return i.regional ? place : pool.service.str();
    case Measure::Credit: return pool.key.variant == multiWrite ? "multi" : "single";
    }
    return {};
}

class Builder {
public:
    Builder(const Instrument& instrument, Market& market, const Listed& listed, std::vector<std::size_t> pools, const std::vector<PlannedTerm>& terms)
        : m_instrument(instrument), m_market(market), m_listed(listed), m_pools(std::move(pools)), m_terms(terms)
    {
        const Pool& first = pool(0);
        m_group.instrument = instrument.name;
        m_group.rank = instrument.rank;
        m_group.notes = {say<"%1 (%2)">(instrument.rule, instrument.source)};
        m_group.name = instrument.name;
        switch (instrument.measure) {
        case Measure::Item: m_group.name += ", " + itemText(first) + ", " + first.region.str(); break;
        case Measure::Normalised: m_group.name += ", " + familyOf(first) + " " + engineOf(first).str() + ", " + first.region.str(); break;
        case Measure::ListDollars: m_group.name += instrument.regional ? ", " + first.region.str() : ""; break;
        case Measure::Credit: m_group.name += first.key.variant == multiWrite ? ", multi-region writes" : ""; break;
        case Measure::PlanRate: break;
        }
    }

    void build()
    {
        switch (m_instrument.measure) {
        case Measure::Item: item(); break;
        case Measure::Normalised: normalised(); break;
        case Measure::PlanRate: planRates(); break;
        case Measure::ListDollars: listDollars(); break;
        case Measure::Credit: credit(); break;
        }
        if (!m_group.covers.empty())
            m_market.groups.push_back(std::move(m_group));
    }

private:
    const Pool& pool(std::size_t i) const { return m_market.pools[m_pools[i]]; }
    void missing(Text what) { m_market.missing.push_back(say<"%1: the catalog has no %2">(m_group.name, std::move(what))); }

    /// The offers that have a price; the others are reported.
    template <class F>
    bool collect(Decimal times, F priceOf)
    {
        std::vector<Text> without;
        for (const Symbol term : m_instrument.purchases) {
            if (const Price* price = priceOf(term))
                m_group.offers.push_back(offerOf(*price, times));
            else
                without.push_back(offerText(term));
        }
        if (!without.empty())
            missing(say<"price for %1">(Text::list(std::move(without), "; ")));
        return !m_group.offers.empty();
    }

    void item()
    {
        m_group.step = m_instrument.step;
        m_group.stepName = (m_instrument.step == Decimal(1) ? "" : m_instrument.step.toString() + " ") + pool(0).key.name.str();
        if (!collect(m_instrument.step, [&](Symbol term) { return find(m_listed, pool(0), term); }))
            return;
        for (const std::size_t p : m_pools)
            m_group.covers.push_back({p, 1});
    }

    void normalised()
    {
        // Bought in the smallest size in use, as one that covers larger ones fits best; Single-AZ, Standard or Redis OSS when the
        // usage's own kind is not listed.
        std::vector<std::size_t> bySize = m_pools;
        std::ranges::stable_sort(bySize, {}, [&](std::size_t p) { return *normalisedUnits(m_market.pools[p]); });
        const bool mixed = std::ranges::any_of(m_pools, [&](std::size_t p) { return m_market.pools[p].key.engine != pool(0).key.engine; });
        std::vector<Pool> items, kinds;
        for (const std::size_t p : bySize) {
            Pool kind = m_market.pools[p];
            kind.usage = {};
            kinds.push_back(std::move(kind));
        }
        // In use first; then the largest smaller class that makes whole steps of what is owned or planned already.
        const auto dividesTerms = [&](const Pool& candidate) {
            return std::ranges::all_of(m_terms, [&](const PlannedTerm& term) {
                const auto size = normalisedUnits(classOfStep(term.step));
                return term.group != m_group.name || !size || (*size / *normalisedUnits(candidate.key.name.str())).isWhole();
            });
        };
        if (!dividesTerms(kinds.front())) {
            std::vector<Pool> smaller;
            for (const std::string& name : familyClasses()) {
                Pool kind = kinds.front();
                kind.key.name = Symbol(name);
                if (dividesTerms(kind))
                    smaller.push_back(std::move(kind));
            }
            std::ranges::sort(smaller, std::greater<>(), [](const Pool& kind) { return *normalisedUnits(kind.key.name.str()); });
            kinds.insert(kinds.begin(), smaller.begin(), smaller.end());
        }
        for (const Pool& own : kinds) {
            Pool base = own;
            base.key.engine = engineOf(own);
            if (own.service == rdsService)
                base.key.variant = singleAz;
            if (own.service == auroraService)
                base.key.variant = standard;
            if (!mixed)
                items.push_back(own);
            items.push_back(base);
        }
        const auto listed = std::ranges::find_if(items, [&](const Pool& candidate) {
            return std::ranges::any_of(m_instrument.purchases, [&](Symbol term) { return find(m_listed, candidate, term) != nullptr; });
        });
        if (listed == items.end())
            return missing(say<"price">());
        m_group.step = *normalisedUnits(*listed);
        m_group.stepName = itemText(*listed);
        collect(1, [&](Symbol term) { return find(m_listed, *listed, term); });
        for (const std::size_t p : m_pools)
            m_group.covers.push_back({p, *normalisedUnits(m_market.pools[p])});
    }

    /// Classes of the family that have a size, up to the smallest in use.
    std::set<std::string> familyClasses() const
    {
        const std::string prefix = familyOf(pool(0)) + ".";
        Decimal most = *normalisedUnits(pool(0).key.name.str());
        for (const std::size_t p : m_pools)
            most = std::min(most, *normalisedUnits(m_market.pools[p].key.name.str()));
        std::set<std::string> classes;
        for (const Price& price : m_listed.book.slice({pool(0).provider, pool(0).service}, pool(0).region).all()) {
            const std::string name = price.key.name.str();
            const auto size = name.starts_with(prefix) ? normalisedUnits(name) : std::nullopt;
            if (size && *size <= most)
                classes.insert(name);
        }
        return classes;
    }

    void planRates()
    {
        const Symbol term = m_instrument.purchases.front();
        std::vector<Text> without;
        for (const std::size_t p : m_pools) {
            const Pool& of = m_market.pools[p];
            const Price* rate = find(m_listed, of, term);
            // A rate at or above the price would be no plan, but a price of another date or product.
            if (rate && rate->amount > Decimal(0) && rate->amount < of.onDemand)
                m_group.covers.push_back({p, rate->amount});
            else
                without.push_back(of.name);
        }
        if (!without.empty())
            missing(say<"rate for %1">(Text::list(std::move(without), "; ")));
        moneySteps();
        m_group.offers = {{term, purchase::termMonths(term), Money(), Money(m_group.step)}};
    }

    void listDollars()
    {
        moneySteps();
        m_group.stepName += " of on-demand cost";
        std::map<Symbol, Decimal, decltype([](Symbol a, Symbol b) { return a.id() < b.id(); })> ratio;
        for (const std::size_t p : m_pools) {
            const Pool& of = m_market.pools[p];
            bool whole = true;
            for (const Symbol term : m_instrument.purchases) {
                const Price* price = find(m_listed, of, term);
                if (!price) {
                    whole = false;
                    break;
                }
                const Decimal share = (price->amount / of.onDemand).rounded(3);
                const auto [it, isNew] = ratio.try_emplace(term, share);
                whole = whole && it->second == share;
            }
            if (whole)
                m_group.covers.push_back({p, of.onDemand});
            else
                missing(say<"price at the discount of the others for %1">(of.name));
        }
        for (const auto& [term, share] : ratio)
            m_group.offers.push_back({term, purchase::termMonths(term), Money(), Money(m_group.step * share)});
        std::ranges::sort(m_group.offers, {}, &Offer::termMonths);
    }

    void credit()
    {
        const Symbol variant = pool(0).key.variant == multiWrite ? multiWrite : singleWrite;
        const Price* rate = find(m_listed, pool(0), {component::computeCapacity, provisioned100, variant, {}, purchase::onDemand}, creditRegion);
        if (!rate)
            return missing(say<"United States rate">());
        m_group.step = rate->amount;
        m_group.stepName = "100 RU/s";
        m_group.notes.push_back(say<"Blocks from 1,000,000 RU/s on have larger discounts and are not planned with.">());
        if (!collect(1, [&](Symbol term) { return find(m_listed, pool(0), {component::computeCapacity, reserved100, variant, {}, term}, global); }))
            return;
        for (const std::size_t p : m_pools)
            m_group.covers.push_back({p, m_market.pools[p].onDemand});
    }

    void moneySteps()
    {
        m_group.step = m_instrument.step;
        m_group.stepName = "$" + m_instrument.step.toString() + " per hour";
    }

    const Instrument& m_instrument;
    Market& m_market;
    const Listed& m_listed;
    std::vector<std::size_t> m_pools;
    const std::vector<PlannedTerm>& m_terms;
    Group m_group;
};

}  // namespace

Market makeMarket(std::vector<Pool> pools, const PriceBook& book, const std::vector<PlannedTerm>& terms, Month month)
{
    const Listed listed{book, month.known() ? month : book.month()};
    Market market;
    market.pools = std::move(pools);
    for (const Instrument& instrument : instruments()) {
        std::map<std::string, std::vector<std::size_t>> byKey;
        for (std::size_t p = 0; p < market.pools.size(); ++p) {
            const Pool& pool = market.pools[p];
            const bool sold = instrument.services.empty() || std::ranges::find(instrument.services, pool.service) != instrument.services.end();
            if (pool.provider == instrument.provider && sold && pool.price && pool.onDemand > Decimal(0) && instrument.serves(pool))
                byKey[groupKey(instrument, pool)].push_back(p);
        }
        for (auto& [key, members] : byKey)
            Builder(instrument, market, listed, std::move(members), terms).build();
    }
    sortCovers(market);
    return market;
}

}  // namespace costrata::commitments
