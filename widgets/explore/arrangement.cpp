// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/arrangement.h"

#include "explore/space_words.h"

#include <algorithm>

namespace costrata {
namespace {

using namespace space;

/// Orders rows by a key; rows whose key is none come last.
template <class KeyOf>
void sortBy(std::vector<std::uint32_t>& rows, bool descending, const KeyOf& keyOf)
{
    std::ranges::stable_sort(rows, [&](std::uint32_t a, std::uint32_t b) {
        const auto &x = keyOf(a), &y = keyOf(b);
        if (!x || !y)
            return x && !y;
        return descending ? *y < *x : *x < *y;
    });
}

}  // namespace

RowWords wordsOfAll(const Ranking& ranking)
{
    auto words = std::make_shared<std::vector<QString>>();
    words->reserve(ranking.found.size());
    for (const Found& found : ranking.found)
        words->push_back(configurationWords(ranking, found));
    return words;
}

std::vector<std::uint32_t> arranged(const Ranking& ranking, const Arrangement& how, const RowWords& words)
{
    const QStringList tokens = how.text.simplified().split(u' ', Qt::SkipEmptyParts);
    std::vector<char> taken;  // by space: its provider and service pass
    for (const Space& space : ranking.spaces)
        taken.push_back((how.provider.isEmpty() || how.provider == QString::fromUtf8(space.service->provider)) && (how.service.isEmpty() || how.service == QString::fromUtf8(space.service->id)));
    const auto has = [&](std::uint32_t row, const QString& token) {
        const Space& space = ranking.spaces[ranking.found[row].space];
        return (*words)[row].contains(token, Qt::CaseInsensitive) || QString::fromUtf8(space.service->name).contains(token, Qt::CaseInsensitive)
            || QString::fromUtf8(space.service->provider).contains(token, Qt::CaseInsensitive) || QString::fromStdString(space.region.str()).contains(token, Qt::CaseInsensitive);
    };
    std::vector<std::uint32_t> rows;
    for (std::uint32_t row = 0; row < ranking.found.size(); ++row) {
        const Found& found = ranking.found[row];
        if (!taken[found.space] || (how.term >= 0 && found.term != how.term) || !std::ranges::all_of(tokens, [&](const QString& token) { return has(row, token); }))
            continue;
        rows.push_back(row);
        if (!how.all)
            taken[found.space] = 0;  // by cost: what comes later is dearer
    }
    const auto& found = ranking.found;
    const auto always = [](auto value) { return std::optional(std::move(value)); };
    switch (how.column) {
    case SpaceColumn::Service: sortBy(rows, how.descending, [&](std::uint32_t r) { return always(std::string_view(ranking.serviceOf(found[r]).name)); }); break;
    case SpaceColumn::PerMonth:
    case SpaceColumn::Difference: sortBy(rows, how.descending, [&](std::uint32_t r) { return always(found[r].amortised); }); break;
    case SpaceColumn::Configuration: sortBy(rows, how.descending, [&](std::uint32_t r) { return always(QStringView((*words)[r])); }); break;
    case SpaceColumn::Region: sortBy(rows, how.descending, [&](std::uint32_t r) { return always(ranking.spaces[found[r].space].region.text()); }); break;
    case SpaceColumn::Term: sortBy(rows, how.descending, [&](std::uint32_t r) { return always(found[r].term); }); break;
    case SpaceColumn::Upfront: sortBy(rows, how.descending, [&](std::uint32_t r) { return always(found[r].upfront); }); break;
    case SpaceColumn::Availability: sortBy(rows, how.descending, [&](std::uint32_t r) { return ranking.promiseOf(found[r]).availability; }); break;
    case SpaceColumn::ZoneRto: sortBy(rows, how.descending, [&](std::uint32_t r) { return ranking.promiseOf(found[r]).zoneRto; }); break;
    case SpaceColumn::RegionRto: sortBy(rows, how.descending, [&](std::uint32_t r) { return ranking.promiseOf(found[r]).regionRto; }); break;
    case SpaceColumn::Headroom: sortBy(rows, how.descending, [&](std::uint32_t r) { return ranking.headroomOf(found[r]); }); break;
    }
    return rows;
}

}  // namespace costrata
