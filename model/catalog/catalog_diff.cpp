// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/catalog_diff.h"

#include <algorithm>
#include <array>
#include <map>

namespace costrata {
namespace {

/// A key with the tier that the price is of, comparable.
auto place(const Price& p)
{
    return std::tuple(p.key.component.text(), p.key.name.text(), p.key.variant.text(), p.key.engine.text(), p.key.purchase.text(), p.unit.dimension(),
                      p.unit.toBase(p.tierFrom));
}
using Place = decltype(place(std::declval<const Price&>()));

/// US dollars per base unit, an upfront fee spread over the hours of its term.
Decimal cost(const Price& p)
{
    const int term = purchase::termMonths(p.key.purchase);
    const Decimal spread = term ? p.upfront / (Decimal(term / 12) * Decimal(8760)) : p.upfront;
    return p.amount / p.unit.toBase(1) + spread;
}

/// The meters of a slice that were stated up to `from`, not after it, by a list that was imported again for the slice.
Result<std::vector<Place>> goneFrom(const Database& database, const std::vector<Price>& stated, std::int64_t slice, SnapshotId from, SnapshotId to)
{
    auto query =
        database.prepare("SELECT DISTINCT m.component, m.name, m.variant, m.engine, m.purchase FROM price p JOIN meter m ON m.id = p.meter"
                         " WHERE p.slice = ?1 AND p.snapshot <= ?2"
                         " AND NOT EXISTS (SELECT 1 FROM price q WHERE q.slice = ?1 AND q.meter = p.meter AND q.snapshot > ?2 AND q.snapshot <= ?3)"
                         " AND p.source IN (SELECT DISTINCT source FROM price WHERE slice = ?1 AND snapshot > ?2 AND snapshot <= ?3)");
    if (!query)
        return tl::make_unexpected(query.error());
    query->bind(1, slice).bind(2, from).bind(3, to);
    std::vector<Place> gone;
    while (query->step()) {
        const PriceKey key{Symbol(query->text(0)), Symbol(query->text(1)), Symbol(query->text(2)), Symbol(query->text(3)), Symbol(query->text(4))};
        for (const Price& p : stated) {
            if (p.key == key)
                gone.push_back(place(p));
        }
    }
    if (database.failed())
        return tl::make_unexpected(database.lastError());
    return gone;
}

}  // namespace

std::string_view changeName(ChangeOfPrice change)
{
    constexpr std::array<std::string_view, 4> names{"dearer", "cheaper", "new", "gone"};
    return names[static_cast<std::size_t>(change)];
}

Result<std::vector<PriceDifference>> catalogDiff(const std::filesystem::path& catalog, const std::filesystem::path& userCatalog, SnapshotId from,
                                                 SnapshotId to)
{
    const auto before = PriceBook::open(catalog, {userCatalog, from}), after = PriceBook::open(catalog, {userCatalog, to});
    if (!before || !after)
        return tl::make_unexpected((before ? after : before).error());
    const auto imports = UserCatalog::open(userCatalog);
    if (!imports)
        return tl::make_unexpected(imports.error());
    const auto slices = imports->slices(to);
    if (!slices)
        return tl::make_unexpected(slices.error());
    std::vector<PriceDifference> differences;
    for (const ImportedSlice& slice : *slices) {
        const auto older = (*before)->slice(slice.service, slice.region).all(), newer = (*after)->slice(slice.service, slice.region).all();
        std::map<Place, const Price*> had;
        for (const Price& p : older)
            had.try_emplace(place(p), &p);
        for (const Price& p : newer) {
            const auto was = had.find(place(p));
            if (was == had.end())
                differences.push_back({ChangeOfPrice::New, slice.service, p, p});
            else if (const auto order = cost(p) <=> cost(*was->second); order != 0)
                differences.push_back({order > 0 ? ChangeOfPrice::Dearer : ChangeOfPrice::Cheaper, slice.service, *was->second, p});
        }
        const auto stated = imports->read(slice.id, slice.region, from);
        if (!stated)
            return tl::make_unexpected(stated.error());
        const auto gone = goneFrom(imports->database(), *stated, slice.id, from, to);
        if (!gone)
            return tl::make_unexpected(gone.error());
        for (const Place& key : *gone) {
            if (const auto was = had.find(key); was != had.end())
                differences.push_back({ChangeOfPrice::Gone, slice.service, *was->second, *was->second});
        }
    }
    for (const auto& book : {*before, *after}) {
        if (auto damage = book->damage())
            return tl::make_unexpected(*damage);
    }
    return differences;
}

}  // namespace costrata
