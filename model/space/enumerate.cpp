// SPDX-License-Identifier: GPL-3.0-or-later
#include "space/enumerate.h"

#include "billing/bill_builder.h"
#include "space/promise.h"

#include <stdexcept>

namespace costrata::space {
namespace {

/// What one part of the service's bill costs. Terms and states as the bill's lines have them.
Cell billed(const Service& service, Billing::Part part, const Settings& settings, const Prices& prices, Month month)
{
    Cell cell;
    Bill bill;
    try {
        BillBuilder builder(bill, service, 0, month);
        part(settings, prices, builder);
    } catch (const std::overflow_error&) {
        bill.complete = false;
    }
    for (const LineItem& line : bill.lines)
        cell.term = std::max(cell.term, static_cast<std::uint8_t>(line.termMonths));
    // Sums of a few parts must stay in range: what costs more than all the world earns is no configuration to rank.
    constexpr Decimal most = 1'000'000'000'000'000_d;
    if (!bill.complete || bill.totals.amortised.dollars() > most || bill.totals.upfront.dollars() > most)
        cell.flags = Cell::noPrice;
    else {
        cell.amortised = bill.totals.amortised.dollars().raw();
        cell.upfront = bill.totals.upfront.dollars().raw();
    }
    return cell;
}

Table headroomOf(std::size_t choice, const std::vector<Alternatives>& open)
{
    Table table{.strides = std::vector<std::size_t>(open.size(), 0), .cells = {}};
    table.strides[choice] = 1;
    for (const Decimal& headroom : open[choice].headroom) {
        Cell cell;
        cell.headroom = static_cast<std::uint32_t>(std::min((headroom * Decimal(1000)).floor(), Decimal(4'000'000'000)).raw() / Decimal::one);
        table.cells.push_back(cell);
    }
    return table;
}

}  // namespace

std::vector<Table> Keeper::tablesOf(const Space& space, const Base& base, std::deque<TableStore>& stores)
{
    const Service& service = *space.service;
    const Prices prices(service, m_walking->book, space.region, m_walking->month);
    std::vector<Table> tables;
    const auto add = [&](const auto& function) {
        TableStore& store = stores[tables.size()];
        std::optional<Table> table = store.find(base.settings, base.open);
        if (!table) {
            table = tabulate(base.settings, base.open, function);
            store.keep(*table, base.settings, base.open);
        }
        tables.push_back(std::move(*table));
    };
    for (const Billing::Part part : service.bill.parts())
        add([&](const Settings& s) { return billed(service, part, s, prices, m_walking->month); });
    add([&](const Settings& s) {
        Problems problems;
        if (service.check)
            service.check(s, problems);
        Cell cell;
        cell.flags = problems.texts.empty() ? 0 : Cell::refused;
        return cell;
    });
    add([&](const Settings& s) {
        Cell cell;
        cell.promise = m_walking->promises(promiseOf({.name = "", .service = &service, .region = space.region, .settings = s}));
        return cell;
    });
    for (const Cell& cell : tables.back().cells) {
        m_unmet.resize(std::max<std::size_t>(m_unmet.size(), cell.promise + 1u));
        if (auto& set = m_unmet[cell.promise]; !set)
            set = unmet(m_walking->requirements, m_walking->promises.value(cell.promise));
    }
    for (std::size_t i = 0; i < base.open.size(); ++i) {
        if (!base.open[i].headroom.empty())
            tables.push_back(headroomOf(i, base.open));
    }
    return merged(std::move(tables), base.open);
}

bool Keeper::cannotWin(const std::vector<Table>& tables) const
{
    const std::lock_guard lock(m_walking->mutex);
    if (!m_walking->cheapest)
        return false;
    Int128 least = 0;
    for (const Table& table : tables) {
        std::optional<Int128> cell;  // what has no price or is refused is in no configuration that wins
        for (const Cell& c : table.cells) {
            if (!c.flags && (!cell || c.amortised < *cell))
                cell = c.amortised;
        }
        if (!cell)
            return true;
        least += *cell;
    }
    return least > m_walking->cheapest->dollars().raw();
}

void Keeper::walk(const Space& space, std::uint32_t number, std::deque<TableStore>& stores)
{
    const Base& base = space.bases[number];
    const std::vector<Table> tables = tablesOf(space, base, stores);
    if (m_walking->winnerOnly && cannotWin(tables))
        return;
    const std::size_t choices = base.open.size();

    // The choice with most values turns in the innermost loop.
    std::size_t inner = choices;
    std::vector<std::uint64_t> places(choices, 1);
    std::uint64_t outerCount = 1, all = 1;
    for (std::size_t i = 0; i < choices; ++i) {
        places[i] = all;
        all *= base.open[i].values.size();
        if (inner == choices || base.open[i].values.size() > base.open[inner].values.size())
            inner = i;
    }
    const std::size_t innerCount = inner == choices ? 1 : base.open[inner].values.size();
    outerCount = all / innerCount;

    struct Turning {
        const Cell* first;
        std::size_t stride;
    };
    std::vector<Turning> turning;
    std::vector<std::size_t> digits(choices, 0);
    for (std::uint64_t outer = 0; outer < outerCount; ++outer) {
        Cell standing;
        std::uint64_t at = 0;
        turning.clear();
        for (const Table& table : tables) {
            std::size_t cell = 0;
            for (std::size_t i = 0; i < choices; ++i)
                cell += digits[i] * table.strides[i];
            if (inner < choices && table.reads(inner))
                turning.push_back({&table.cells[cell], table.strides[inner]});
            else
                standing.add(table.cells[cell]);
        }
        const bool passedOver = m_walking->winnerOnly && m_limit && Money(Decimal::fromRaw(standing.amortised)) > *m_limit;
        for (std::size_t i = 0; i < choices; ++i)
            at += digits[i] * places[i];
        for (std::size_t i = 0; i < innerCount && !passedOver; ++i) {
            Cell sum = standing;
            for (const Turning& t : turning)
                sum.add(t.first[i * t.stride]);
            meet(sum, number, at + (inner < choices ? i * places[inner] : 0));
        }
        for (std::size_t i = 0; i < choices; ++i) {
            if (i == inner)
                continue;
            if (++digits[i] < base.open[i].values.size())
                break;
            digits[i] = 0;
        }
    }
}

void Keeper::meet(const Cell& sum, std::uint32_t base, std::uint64_t at)
{
    ++configurations;
    if (sum.flags) {
        ++(sum.flags & Cell::refused ? refused : withoutPrice);
        return;
    }
    const Requirements& wanted = m_walking->requirements;
    const Found found{Money(Decimal::fromRaw(sum.amortised)), Money(Decimal::fromRaw(sum.upfront)), base, at, sum.headroom, m_space, sum.promise, sum.term};
    UnmetSet missed = *m_unmet[sum.promise];
    const auto mark = [&](Unmet which, bool is) { missed.set(static_cast<std::size_t>(which), is); };
    mark(Unmet::Term, sum.term > wanted.longestTerm);
    mark(Unmet::Upfront, wanted.mostUpfront && found.upfront > *wanted.mostUpfront);
    mark(Unmet::Budget, wanted.budget && found.amortised > *wanted.budget);
    if (missed.none()) {
        ++feasible;
        return keep(found);
    }
    for (std::size_t i = 0; i < unmetCount; ++i) {
        if (!missed[i])
            continue;
        ++unmetCounts[i];
        if (auto& best = without[i]; missed.count() == 1 && (!best || before(found, *best)))
            best = found;
    }
}

void Keeper::keep(const Found& found)
{
    if (m_limit && *m_limit < found.amortised && m_walking->winnerOnly)
        return;
    const std::uint64_t kind = std::uint64_t(found.promise) << 40 | std::uint64_t(found.headroom) << 8 | found.term;
    const auto [it, fresh] = m_kinds.try_emplace(kind, found);
    if (!fresh && before(found, it->second))
        it->second = found;
    if (m_limit && *m_limit < found.amortised)
        return;
    m_cheapest.push_back(found);
    if (m_cheapest.size() >= 2 * m_walking->keep)
        cut();
}

void Keeper::cut()
{
    if (m_cheapest.size() <= m_walking->keep)
        return;
    const auto last = m_cheapest.begin() + static_cast<std::ptrdiff_t>(m_walking->keep) - 1;
    std::ranges::nth_element(m_cheapest, last, before);
    m_limit = last->amortised;
    m_cheapest.erase(last + 1, m_cheapest.end());
}

void Keeper::join(Keeper&& other)
{
    configurations += other.configurations;
    feasible += other.feasible;
    withoutPrice += other.withoutPrice;
    refused += other.refused;
    for (std::size_t i = 0; i < unmetCount; ++i) {
        unmetCounts[i] += other.unmetCounts[i];
        if (other.without[i] && (!without[i] || before(*other.without[i], *without[i])))
            without[i] = other.without[i];
    }
    for (const auto& [kind, found] : other.m_kinds) {
        const auto [it, fresh] = m_kinds.try_emplace(kind, found);
        if (!fresh && before(found, it->second))
            it->second = found;
    }
    m_cheapest.insert(m_cheapest.end(), other.m_cheapest.begin(), other.m_cheapest.end());
    cut();
    if (m_walking->winnerOnly && !m_cheapest.empty()) {
        const Money least = std::ranges::min_element(m_cheapest, before)->amortised;
        const std::lock_guard lock(m_walking->mutex);
        m_walking->cheapest = std::min(m_walking->cheapest.value_or(least), least);
    }
}

std::vector<Found> Keeper::found() &&
{
    cut();
    std::vector<Found> all = std::move(m_cheapest);
    for (const auto& [kind, found] : m_kinds)
        all.push_back(found);
    std::ranges::sort(all, before);
    const auto same = std::ranges::unique(all, {}, [](const Found& f) { return std::tuple(f.base, f.at); });
    all.erase(same.begin(), same.end());
    return all;
}

}  // namespace costrata::space
