// SPDX-License-Identifier: GPL-3.0-or-later
// Walks through all configurations of a base and keeps what a ranking needs.
#pragma once

#include "space/search.h"
#include "space/table.h"

#include <algorithm>
#include <mutex>
#include <tuple>
#include <unordered_map>

namespace costrata::space {

/// Values that occur again and again, numbered for all threads.
template <class T>
class Numbered {
public:
    std::uint16_t operator()(const T& value)
    {
        const std::lock_guard lock(m_mutex);
        const auto number = static_cast<std::size_t>(std::ranges::find(m_values, value) - m_values.begin());
        if (number == m_values.size())
            m_values.push_back(value);
        return static_cast<std::uint16_t>(number);
    }
    T value(std::uint16_t number)
    {
        const std::lock_guard lock(m_mutex);
        return m_values[number];
    }
    std::vector<T> take() { return std::move(m_values); }

private:
    std::mutex m_mutex;
    std::vector<T> m_values;
};

/// Everything that is the same for all walks of a search.
struct Walking {
    const Requirements& requirements;
    const PriceBook& book;
    Month month;
    std::size_t keep;
    bool winnerOnly;
    Numbered<Promise> promises = {};
    std::mutex mutex = {};
    std::optional<Money> cheapest = {};  ///< of all spaces, so far; only for the winner alone
};

/// The cheaper one first; of equal cost always the same one.
inline bool before(const Found& a, const Found& b)
{
    return std::tie(a.amortised, a.upfront, a.space, a.base, a.at) < std::tie(b.amortised, b.upfront, b.space, b.base, b.at);
}

/// What is kept of one space. One thread at a time.
class Keeper {
public:
    Keeper(Walking& walking, std::uint16_t space) : m_walking(&walking), m_space(space) {}

    /// Bills every configuration of the base, the `number`th of the space. `stores`: of the space, one for each function.
    void walk(const Space& space, std::uint32_t number, std::deque<TableStore>& stores);
    static std::size_t functions(const Service& service) { return service.bill.parts().size() + 2; }  ///< parts, check, promise
    void join(Keeper&& other);
    /// The cheapest of all and those of each kind, by cost.
    std::vector<Found> found() &&;

    std::uint64_t configurations = 0, feasible = 0, withoutPrice = 0, refused = 0;
    std::array<std::uint64_t, unmetCount> unmetCounts{};
    std::array<std::optional<Found>, unmetCount> without{};

private:
    std::vector<Table> tablesOf(const Space& space, const Base& base, std::deque<TableStore>& stores);
    /// Nothing in the tables can cost less than what is found already: no cost is negative, so the least of each, added up,
    /// is no more than any configuration costs.
    bool cannotWin(const std::vector<Table>& tables) const;
    void meet(const Cell& sum, std::uint32_t base, std::uint64_t at);
    void keep(const Found& found);
    void cut();

    Walking* m_walking;
    std::uint16_t m_space;
    std::vector<Found> m_cheapest;  ///< at most twice as many as are kept
    std::optional<Money> m_limit;   ///< what costs more is not among the cheapest
    std::unordered_map<std::uint64_t, Found> m_kinds;  ///< the cheapest of each promise, headroom and term
    std::vector<std::optional<UnmetSet>> m_unmet;  ///< by promise, of those that were met with
};

}  // namespace costrata::space
