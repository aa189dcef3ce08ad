// SPDX-License-Identifier: GPL-3.0-or-later
#include "space/table.h"

#include <algorithm>

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
