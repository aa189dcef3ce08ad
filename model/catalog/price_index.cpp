// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/price_index.h"

#include "catalog/regions.h"

#include <algorithm>
#include <numeric>

namespace costrata {
namespace {

std::string lower(std::string_view text)
{
    std::string result(text);
    for (char& c : result)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return result;
}

template <class F>
std::vector<Symbol> distinct(const std::vector<PriceIndex::Entry>& entries, F symbolOf)
{
    std::vector<Symbol> found;
    std::vector<bool> seen;
    for (const PriceIndex::Entry& entry : entries) {
        const Symbol s = symbolOf(entry);
        if (s.id() >= seen.size())
            seen.resize(s.id() + 1);
        if (!s.empty() && !seen[s.id()])
            found.push_back(s);
        seen[s.id()] = true;
    }
    std::sort(found.begin(), found.end(), [](Symbol a, Symbol b) { return a.text() < b.text(); });
    return found;
}

}  // namespace

std::optional<Decimal> instanceMonth(const Price& price)
{
    if (price.unit.dimension() != Dimension::InstanceTime && price.unit.dimension() != Dimension::NodeTime)
        return {};
    const Decimal recurring = price.amount * price.unit.fromBase(hoursPerMonth);
    const int term = purchase::termMonths(price.key.purchase);
    if (price.upfront.isZero())
        return recurring;
    return term ? std::optional(recurring + price.upfront / Decimal(term)) : std::nullopt;
}

PriceIndex::PriceIndex(const PriceBook& book)
{
    std::size_t count = 0;
    for (const SliceInfo& slice : book.slices())
        count += static_cast<std::size_t>(slice.prices);
    m_entries.reserve(count);
    m_rows.reserve(count);
    std::vector<bool> seen;
    for (const SliceInfo& slice : book.slices()) {
        for (const Price& p : book.slice(slice.service, slice.region).all()) {
            m_entries.push_back({slice.service, &p});
            m_rows.push_back({{slice.service.provider, slice.service.service, p.region, p.key.component, p.key.name, p.key.variant, p.key.engine,
                               p.key.purchase, p.asOf},
                              p.amount, Decimal::parse(p.vcpu), Decimal::parse(p.memoryGib), instanceMonth(p)});
            for (const Symbol s : m_rows.back().texts) {
                if (seen.size() <= s.id())
                    seen.resize(s.id() + 1);
                if (!seen[s.id()])
                    m_symbols.push_back(s);
                seen[s.id()] = true;
            }
        }
    }
    std::sort(m_symbols.begin(), m_symbols.end(), [](Symbol a, Symbol b) { return a.text() < b.text(); });
    m_rank.resize(seen.size());
    for (const Symbol s : m_symbols) {
        m_rank[s.id()] = static_cast<std::uint32_t>(m_texts.size());
        m_texts.push_back(lower(s.text()));
        m_places.push_back(lower(regionPlace(s)));
    }
}

std::vector<std::uint32_t> PriceIndex::order(Column column, bool descending) const
{
    std::vector<std::uint32_t> order(m_rows.size());
    std::iota(order.begin(), order.end(), 0u);
    const auto by = [&](const auto& keyOf, const auto& stated) {
        const auto middle = std::stable_partition(order.begin(), order.end(), stated);
        std::stable_sort(order.begin(), middle, [&](std::uint32_t a, std::uint32_t b) { return descending ? keyOf(b) < keyOf(a) : keyOf(a) < keyOf(b); });
    };
    const auto byNumber = [&](std::optional<Decimal> Row::*number) {
        by([&](std::uint32_t i) { return *(m_rows[i].*number); }, [&](std::uint32_t i) { return (m_rows[i].*number).has_value(); });
    };
    switch (column) {
    case Vcpu: byNumber(&Row::vcpu); break;
    case Memory: byNumber(&Row::memoryGib); break;
    case Month: byNumber(&Row::month); break;
    case Amount: by([&](std::uint32_t i) { return m_rows[i].amount; }, [](std::uint32_t) { return true; }); break;
    default: {
        const std::size_t at = column == AsOf ? textCount - 1 : static_cast<std::size_t>(column);
        by([&](std::uint32_t i) { return m_rank[m_rows[i].texts[at].id()]; }, [&](std::uint32_t i) { return !m_rows[i].texts[at].empty(); });
    }
    }
    return order;
}

/// A word is looked up once in each distinct text, of which there are few; a price then only asks for its symbols.
std::vector<std::uint32_t> PriceIndex::find(const PriceFilter& filter, const std::vector<std::uint32_t>& order) const
{
    const auto having = [&](const std::string& word, bool alsoPlaces) {
        std::vector<bool> hit(m_rank.size());  // by symbol id
        const std::string wanted = lower(word);
        for (std::size_t i = 0; i < m_symbols.size(); ++i)
            hit[m_symbols[i].id()] = m_texts[i].find(wanted) != std::string::npos || (alsoPlaces && m_places[i].find(wanted) != std::string::npos);
        return hit;
    };
    std::vector<std::vector<bool>> hits;
    for (const std::string& word : filter.words)
        hits.push_back(having(word, true));
    const std::vector<bool> named = filter.name.empty() ? std::vector<bool>() : having(filter.name, false);

    const auto passes = [&](std::uint32_t i) {
        const Row& row = m_rows[i];
        const auto is = [&](Symbol wanted, Column column) { return wanted.empty() || wanted == row.texts[static_cast<std::size_t>(column)]; };
        const auto atLeast = [](const std::optional<Decimal>& wanted, const std::optional<Decimal>& stated) { return !wanted || (stated && *stated >= *wanted); };
        if (!is(filter.provider, Provider) || !is(filter.service, Service) || !is(filter.region, Region) || !is(filter.purchase, Purchase)
            || !atLeast(filter.vcpu, row.vcpu) || !atLeast(filter.memoryGib, row.memoryGib) || !atLeast(filter.least, row.amount)
            || (filter.most && row.amount > *filter.most) || (!named.empty() && !named[row.texts[Name].id()]) || (filter.key && !(*filter.key == m_entries[i].price->key)))
            return false;
        return std::all_of(hits.begin(), hits.end(), [&](const std::vector<bool>& hit) {
            return std::any_of(row.texts.begin(), row.texts.end() - 1, [&](Symbol s) { return hit[s.id()]; });
        });
    };
    std::vector<std::uint32_t> found;
    std::copy_if(order.begin(), order.end(), std::back_inserter(found), passes);
    return found;
}

std::vector<Symbol> PriceIndex::providers() const
{
    return distinct(m_entries, [](const Entry& e) { return e.service.provider; });
}

std::vector<Symbol> PriceIndex::services(Symbol provider) const
{
    return distinct(m_entries, [&](const Entry& e) { return provider.empty() || e.service.provider == provider ? e.service.service : Symbol(); });
}

std::vector<Symbol> PriceIndex::regions(Symbol provider, Symbol service) const
{
    return distinct(m_entries, [&](const Entry& e) {
        return (provider.empty() || e.service.provider == provider) && (service.empty() || e.service.service == service) ? e.price->region : Symbol();
    });
}

std::vector<Symbol> PriceIndex::purchases() const
{
    return distinct(m_entries, [](const Entry& e) { return e.price->key.purchase; });
}

}  // namespace costrata
