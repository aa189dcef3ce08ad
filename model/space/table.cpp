// SPDX-License-Identifier: GPL-3.0-or-later
#include "space/table.h"

#include <algorithm>
#include <mutex>

namespace costrata::space {
namespace {

bool readsAll(const Table& table, const Table& of)
{
    for (std::size_t i = 0; i < table.strides.size(); ++i) {
        if (of.reads(i) && !table.reads(i))
            return false;
    }
    return true;
}

void addTo(Table& table, const Table& other, const std::vector<Alternatives>& open)
{
    for (std::size_t cell = 0; cell < table.cells.size(); ++cell) {
        std::size_t at = 0;
        for (std::size_t i = 0; i < open.size(); ++i) {
            if (other.reads(i))
                at += cell / table.strides[i] % open[i].values.size() * other.strides[i];
        }
        table.cells[cell].add(other.cells[at]);
    }
}

}  // namespace

std::optional<Table> TableStore::find(const Settings& settings, const std::vector<Alternatives>& open) const
{
    const auto choiceOf = [](const std::vector<Alternatives>& among, std::size_t parameter) { return std::ranges::find(among, parameter, &Alternatives::parameter); };
    const auto asTableOf = [&](const Stored& stored) -> std::optional<Table> {
        Table table{.strides = std::vector<std::size_t>(open.size(), 0), .cells = {}, .read = stored.table.read};
        for (std::size_t p = 0; p < settings.parameters().all().size(); ++p) {
            if (!stored.table.read[p])
                continue;
            const auto here = choiceOf(open, p), there = choiceOf(stored.open, p);
            if ((here == open.end()) != (there == stored.open.end()))
                return std::nullopt;
            if (here == open.end()) {
                if (!(settings.value(p) == stored.settings.value(p)))
                    return std::nullopt;
                continue;
            }
            if (here->values != there->values)
                return std::nullopt;
            table.strides[static_cast<std::size_t>(here - open.begin())] = stored.table.strides[static_cast<std::size_t>(there - stored.open.begin())];
        }
        table.cells = stored.table.cells;
        return table;
    };
    const std::shared_lock lock(m_mutex);
    for (const Stored& stored : m_stored) {
        if (auto table = asTableOf(stored))
            return table;
    }
    return std::nullopt;
}

void TableStore::keep(const Table& table, const Settings& settings, const std::vector<Alternatives>& open)
{
    const std::unique_lock lock(m_mutex);
    m_stored.push_back({table, settings, open});
}

std::vector<Table> merged(std::vector<Table> tables, const std::vector<Alternatives>& open)
{
    std::ranges::stable_sort(tables, std::greater(), [](const Table& t) { return t.cells.size(); });
    std::vector<Table> result;
    for (Table& table : tables) {
        const auto host = std::ranges::find_if(result, [&](const Table& r) { return readsAll(r, table); });
        if (host == result.end())
            result.push_back(std::move(table));
        else
            addTo(*host, table, open);
    }
    return result;
}

}  // namespace costrata::space
