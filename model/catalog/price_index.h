// SPDX-License-Identifier: GPL-3.0-or-later
// Every current price of a book in memory, filtered and ordered while one types.
#pragma once

#include "catalog/price_book.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace costrata {

/// What must hold for a price to be found; whatever is empty does not matter.
struct PriceFilter {
    /// Every word must stand somewhere in provider, service, region, the region's place, component, name, variant, engine
    /// or purchase. Upper and lower case are one, for ASCII letters.
    std::vector<std::string> words;
    Symbol provider, service, region, purchase;
    std::string name;  ///< stands somewhere in the class, meter or plan name
    std::optional<PriceKey> key;
    std::optional<Decimal> least, most;           ///< of the listed amount, in US dollars per listed unit
    std::optional<Decimal> vcpu, memoryGib;       ///< at least; a price that does not state it is not found

    friend bool operator==(const PriceFilter&, const PriceFilter&) = default;
};

/// The price of one instance or node for a month of 730 hours, an upfront fee spread over its term; empty for anything
/// else. What makes hourly, monthly and reserved prices comparable.
std::optional<Decimal> instanceMonth(const Price& price);

class PriceIndex {
public:
    enum Column { Provider, Service, Region, Component, Name, Variant, Engine, Purchase, Vcpu, Memory, Amount, Month, AsOf };

    struct Entry {
        CatalogService service;
        const Price* price;  ///< in the book
    };

    /// Loads every slice of the book, which must outlive the index. Slow for a large catalog: not for the window's thread.
    explicit PriceIndex(const PriceBook& book);

    std::size_t size() const { return m_entries.size(); }
    const Entry& operator[](std::uint32_t i) const { return m_entries[i]; }

    /// All entries by a column; equal ones, and those that state nothing there (which come last), in catalog order.
    std::vector<std::uint32_t> order(Column column, bool descending = false) const;
    /// The entries of `order` that pass, in its order.
    std::vector<std::uint32_t> find(const PriceFilter& filter, const std::vector<std::uint32_t>& order) const;

    /// What occurs, by name; services and regions of one provider when it is given.
    std::vector<Symbol> providers() const;
    std::vector<Symbol> services(Symbol provider) const;
    std::vector<Symbol> regions(Symbol provider, Symbol service) const;
    std::vector<Symbol> purchases() const;

private:
    static constexpr std::size_t textCount = 9;  ///< columns of text, the date last
    struct Row {                                 ///< what filters and orders read, side by side in memory
        std::array<Symbol, textCount> texts;
        Decimal amount;
        std::optional<Decimal> vcpu, memoryGib, month;
    };
    std::vector<Entry> m_entries;
    std::vector<Row> m_rows;
    std::vector<Symbol> m_symbols;                ///< of all texts, each once, by text
    std::vector<std::string> m_texts, m_places;   ///< of m_symbols, in lower case
    std::vector<std::uint32_t> m_rank;            ///< by symbol id: its place in m_symbols
};

}  // namespace costrata
