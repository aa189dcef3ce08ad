// SPDX-License-Identifier: GPL-3.0-or-later
// How much of one thing is used in every hour: what commitments are measured against.
#pragma once

#include "base/result.h"
#include "base/text.h"
#include "money/decimal.h"

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace costrata::commitments {

/// Months have 730 hours, as in every list price; a year has 12 of them.
inline constexpr int hoursInMonth = 730, hoursInYear = 8760;

/// Usage within an hour, in billionths of the price's unit (instances, vCPUs, hundreds of RU/s): sums of them are exact.
using Units = std::int64_t;
inline constexpr Units oneUnit = 1'000'000'000;
inline constexpr int mostUnits = 10'000'000;  ///< in an hour; what a month's sum holds without overflow
/// Rounded half away from zero at the 9th place. Fails below zero and above mostUnits, in words.
Result<Units> toUnits(Decimal units);
inline Decimal toDecimal(Int128 units) { return Decimal::fromRaw(units * (Decimal::one / oneUnit)); }

/// Whole months of hours. Time goes on beyond them: the last twelve months (all, when there are fewer) repeat.
class Usage {
public:
    Usage() = default;
    /// Precondition: at least one month of 730 hours; what exceeds whole months is left out.
    explicit Usage(std::vector<Units> hours) : m_hours(std::move(hours)) { m_hours.resize(m_hours.size() / hoursInMonth * hoursInMonth); }

    int months() const { return static_cast<int>(m_hours.size()) / hoursInMonth; }
    /// The 730 hours of a month, 0 being the first; empty from `end` on.
    std::span<const Units> month(int month) const;
    /// Which of the months given serves `month`; two months of one index are the same hours.
    int source(int month) const;
    const std::vector<Units>& hours() const { return m_hours; }
    Units peak() const;

    /// The first month without usage: a migration, or the end of a class. Nothing is committed past it.
    std::optional<int> end;

    bool usedIn(int month) const { return !end || month < *end; }
    /// Every hour times `factor`, 0 or more; for scenarios. Fails as toUnits() does.
    Result<Usage> scaled(Decimal factor) const;

private:
    std::vector<Units> m_hours;
};

/// A change planned for a month: from then on so many units more (or, below zero, fewer).
struct PlannedChange {
    int month;  ///< 0 is the first
    Decimal units;
};

/// How usage runs through the week and the months.
struct Shape {
    std::array<Decimal, 168> hourOfWeek = flat();  ///< share of the units that runs in each hour of the week, 0 to 1; Monday 00:00 first
    Decimal growthPerMonth = 0;                    ///< share, compound: 0.03 is 3 %
    std::vector<PlannedChange> changes = {};
    bool whole = true;  ///< instances: what grows is rounded up to whole units
    static std::array<Decimal, 168> flat();
};

/// Units held in each month, shaped by the week. Fails as toUnits() does.
Result<Usage> shapedUsage(std::span<const Decimal> held, std::span<const Decimal, 168> hourOfWeek, bool whole);
/// `units` shaped over so many months, at least 1. Fails as toUnits() does, and when a change leaves less than nothing.
Result<Usage> shapedUsage(Decimal units, const Shape& shape, int months = 12);

struct PoolUsage {
    std::string pool;
    Usage usage;
};

struct ImportedUsage {
    std::vector<PoolUsage> pools;    ///< in the order of their first row
    std::vector<Text> notes;  ///< what was found and how it was handled, in words
};

/// Reads `hour,pool,units`. Hours are "2025-03-30T01:00" (a blank for the T, seconds, "Z" or "+02:00" are read too). With an
/// offset they are absolute; without, they are of a local clock: an hour that no pool has on one day in early morning is a
/// day of 23 hours, an hour that every pool has twice is one of 25, and the sequence keeps each reading. An hour that a pool
/// lacks is an hour without usage, as billing exports leave such rows out; notes count them. Fails, naming the line, on text
/// that is no number, negative or too large units, a bad hour, the same hour twice, and on less than 730 hours
/// or more than 50 million hours of all pools together.
Result<ImportedUsage> readUsageCsv(std::string_view text);

}  // namespace costrata::commitments
