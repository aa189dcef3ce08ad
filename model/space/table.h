// SPDX-License-Identifier: GPL-3.0-or-later
// A pure function of settings, worked out once for all values of the open choices that it reads.
#pragma once

#include "services/sizing.h"

#include <deque>
#include <optional>
#include <shared_mutex>

namespace costrata::space {

/// What one part of a bill, a check or a promise contributes to a configuration.
struct Cell {
    Int128 amortised = 0, upfront = 0;  ///< counts of 10^-12 US dollars
    std::uint16_t promise = 0;          ///< of one table only; 0 in all others
    std::uint32_t headroom = noHeadroom;  ///< thousandths; the least counts
    std::uint8_t term = 0;              ///< months; the longest counts
    std::uint8_t flags = 0;

    static constexpr std::uint32_t noHeadroom = 0xFFFF'FFFF;
    static constexpr std::uint8_t noPrice = 1, refused = 2;

    void add(const Cell& c)
    {
        amortised += c.amortised;
        upfront += c.upfront;
        promise = static_cast<std::uint16_t>(promise + c.promise);
        headroom = headroom < c.headroom ? headroom : c.headroom;
        term = term > c.term ? term : c.term;
        flags |= c.flags;
    }
};

struct Table {
    std::vector<std::size_t> strides;  ///< per open choice; 0 where it is not read
    std::vector<Cell> cells;
    ReadSet read = {};                 ///< every parameter that a cell was worked out from, open or not

    bool reads(std::size_t choice) const { return strides[choice] != 0; }
};

/// `function` is worked out for every combination of the values that it reads and for no other: it starts from the first of
/// all, and what it is seen to read joins the combinations, until nothing more does. So each cell is what the function gives for
/// every configuration with these values, whatever the others are.
template <class Function>
Table tabulate(Settings settings, const std::vector<Alternatives>& open, const Function& function)
{
    std::vector<bool> read(open.size(), false);
    for (;;) {
        Table table{.strides = std::vector<std::size_t>(open.size(), 0), .cells = {}};
        std::size_t count = 1;
        for (std::size_t i = 0; i < open.size(); ++i) {
            settings.set(open[i].parameter, open[i].values.front());
            if (read[i]) {
                table.strides[i] = count;
                count *= open[i].values.size();
            }
        }
        table.cells.reserve(count);
        bool more = false;
        for (std::size_t cell = 0; cell < count && !more; ++cell) {
            for (std::size_t i = 0; i < open.size(); ++i) {
                if (read[i])
                    settings.set(open[i].parameter, open[i].values[cell / table.strides[i] % open[i].values.size()]);
            }
            ReadSet reads;
            settings.watch(&reads);
            table.cells.push_back(function(static_cast<const Settings&>(settings)));
            settings.watch(nullptr);
            table.read |= reads;
            for (std::size_t i = 0; i < open.size(); ++i) {
                if (!read[i] && reads.test(open[i].parameter))
                    read[i] = more = true;
            }
        }
        if (!more)
            return table;
    }
}

/// Tables of one function for the bases of one space: what is read alike gives the same table. Safe to use from several threads.
class TableStore {
public:
    /// The stored table as one of this base, when there is one.
    std::optional<Table> find(const Settings& settings, const std::vector<Alternatives>& open) const;
    void keep(const Table& table, const Settings& settings, const std::vector<Alternatives>& open);

private:
    struct Stored {
        Table table;
        Settings settings;
        std::vector<Alternatives> open;
    };
    mutable std::shared_mutex m_mutex;
    std::deque<Stored> m_stored;
};

/// Adds tables up until none reads only what another reads as well.
std::vector<Table> merged(std::vector<Table> tables, const std::vector<Alternatives>& open);

}  // namespace costrata::space
