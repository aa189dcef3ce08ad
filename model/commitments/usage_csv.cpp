// SPDX-License-Identifier: GPL-3.0-or-later
// Usage from a file: an hour, a pool and its units per row, with every oddity of clocks and exports said in words.
#include "catalog/csv_reader.h"
#include "commitments/hourly_readings.h"

#include <algorithm>
#include <chrono>
#include <map>
#include <unordered_map>

namespace costrata::commitments {
namespace {

constexpr std::size_t mostPoolHours = 50'000'000;  // 400 MB

struct Clock {
    std::int64_t hour;
    bool absolute;
};

std::optional<Clock> parseHour(std::string_view text)
{
    const auto number = [&](std::size_t at, std::size_t digits) {
        int value = 0;
        for (std::size_t i = at; i < at + digits; ++i) {
            if (i >= text.size() || text[i] < '0' || text[i] > '9')
                return -1;
            value = value * 10 + (text[i] - '0');
        }
        return value;
    };
    const auto is = [&](std::size_t at, char c) { return at < text.size() && text[at] == c; };
    const int year = number(0, 4), month = number(5, 2), day = number(8, 2), hour = number(11, 2), minute = number(14, 2);
    if (year < 1970 || !is(4, '-') || month < 1 || !is(7, '-') || day < 1 || !(is(10, 'T') || is(10, ' ')) || hour < 0 || hour > 23 || !is(13, ':')
        || minute != 0)
        return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                                           std::chrono::day(static_cast<unsigned>(day))};
    if (!date.ok())
        return std::nullopt;
    std::size_t rest = 16;
    if (is(rest, ':')) {
        if (number(17, 2) != 0)
            return std::nullopt;
        rest = 19;
    }
    const std::int64_t local = std::chrono::sys_days(date).time_since_epoch().count() * 24 + hour;
    if (rest == text.size())
        return Clock{local, false};
    if (text.substr(rest) == "Z")
        return Clock{local, true};
    const int offset = number(rest + 1, 2);
    const bool signedOffset = is(rest, '+') || is(rest, '-');
    if (!signedOffset || offset < 0 || offset > 14 || (text.substr(rest + 3) != ":00" && text.substr(rest + 3) != "00"))
        return std::nullopt;
    return Clock{local - (is(rest, '+') ? offset : -offset), true};
}

std::string hourText(std::int64_t hour)
{
    const std::chrono::year_month_day date{std::chrono::sys_days(std::chrono::days(hour / 24))};
    const auto two = [](auto n) { return (n < 10 ? "0" : "") + std::to_string(n); };
    return std::to_string(static_cast<int>(date.year())) + "-" + two(static_cast<unsigned>(date.month())) + "-"
        + two(static_cast<unsigned>(date.day())) + " " + two(hour % 24) + ":00";
}

/// Clocks change in the early morning.
bool mayChange(std::int64_t hour) { return hour % 24 <= 3; }

std::string countText(std::size_t count, const char* one, const char* many) { return std::to_string(count) + " " + (count == 1 ? one : many); }

/// Of hours at the end that make no whole year or month.
Text leftOutText(std::size_t hours, bool years)
{
    const std::string count = std::to_string(hours);
    if (years)
        return hours == 1 ? say<"The last 1 hour is beyond whole years and left out.">() : say<"The last %1 hours are beyond whole years and left out.">(count);
    return hours == 1 ? say<"The last 1 hour is beyond whole months of 730 hours and left out.">()
                      : say<"The last %1 hours are beyond whole months of 730 hours and left out.">(count);
}

Result<HourlyReadings> readRows(std::string_view text)
{
    CsvReader reader(text);
    const auto where = [&] { return "line " + std::to_string(reader.line()); };
    auto header = reader.next();
    if (!header)
        return tl::make_unexpected(header.error());
    if (!*header || **header != std::vector<std::string>{"hour", "pool", "units"})
        return failure("the first line is not 'hour,pool,units'", "line 1");
    HourlyReadings rows;
    std::unordered_map<std::string, std::size_t> indexes;
    while (true) {
        auto record = reader.next();
        if (!record)
            return tl::make_unexpected(record.error());
        if (!*record)
            break;
        const std::vector<std::string>& fields = **record;
        if (fields.size() == 1 && fields[0].empty())
            continue;
        if (fields.size() != 3)
            return failure("the row has " + countText(fields.size(), "field", "fields") + ", not hour, pool and units", where());
        const auto clock = parseHour(fields[0]);
        if (!clock)
            return failure("'" + fields[0] + "' is no full hour of the form 2025-03-30T01:00", where());
        if (!rows.readings.empty() && clock->absolute != rows.absolute)
            return failure("some hours have an offset from UTC and some have none", where());
        rows.absolute = clock->absolute;
        const auto number = Decimal::parse(fields[2]);
        if (!number)
            return failure("'" + fields[2] + "' is no number of units", where());
        const auto units = toUnits(*number);
        if (!units)
            return failure(units.error().message, where());
        if (fields[1].empty())
            return failure("the pool has no name", where());
        const auto [it, isNew] = indexes.try_emplace(fields[1], rows.pools.size());
        if (isNew)
            rows.pools.push_back(fields[1]);
        rows.readings.push_back({clock->hour, it->second, *units, reader.line()});
    }
    return rows;
}

}  // namespace

Result<ImportedUsage> readUsageCsv(std::string_view text)
{
    auto rows = readRows(text);
    if (!rows)
        return tl::make_unexpected(rows.error());
    return usageOf(std::move(*rows));
}

Result<ImportedUsage> usageOf(HourlyReadings hourly)
{
    HourlyReadings* const rows = &hourly;
    auto& readings = rows->readings;
    if (readings.empty())
        return failure("there is no usage in the file");
    std::ranges::stable_sort(readings, {}, [](const HourlyReading& r) { return std::pair(r.hour, r.pool); });

    // How often an hour stands: for any pool at most, and how many pools have it, and have it twice.
    struct Seen {
        std::size_t pools = 0, twice = 0;
        int thirdLine = 0, secondLine = 0;
    };
    std::map<std::int64_t, Seen> seen;
    for (std::size_t i = 0; i < readings.size();) {
        std::size_t n = i;
        while (n < readings.size() && readings[n].hour == readings[i].hour && readings[n].pool == readings[i].pool)
            ++n;
        Seen& hour = seen[readings[i].hour];
        ++hour.pools;
        if (n - i >= 2) {
            ++hour.twice;
            hour.secondLine = readings[i + 1].line;
        }
        if (n - i >= 3)
            hour.thirdLine = readings[i + 2].line;
        i = n;
    }

    ImportedUsage imported;
    const std::int64_t first = seen.begin()->first, last = seen.rbegin()->first;
    if (last - first > 3LL * hoursInYear + 72)
        return failure("the hours span more than three years: " + hourText(first) + " to " + hourText(last));
    std::map<std::int64_t, std::size_t> slots;  // of the first reading of an hour
    std::size_t slot = 0;
    for (std::int64_t hour = first; hour <= last; ++hour) {
        const auto at = seen.find(hour);
        const auto inDay = [&](auto matches) {
            int count = 0;
            for (std::int64_t h = hour / 24 * 24; h < hour / 24 * 24 + 24; ++h)
                count += h >= first && h <= last && matches(seen.find(h));
            return count;
        };
        if (at == seen.end()) {
            const bool shortDay = !rows->absolute && mayChange(hour) && inDay([&](auto it) { return it == seen.end(); }) == 1;
            if (shortDay) {
                imported.notes.push_back(say<"%1 has 23 hours: the clock goes forward at %2.">(hourText(hour).substr(0, 10), hourText(hour).substr(11)));
                continue;
            }
        }
        slots[hour] = slot++;
        if (at == seen.end() || !at->second.twice)
            continue;
        const Seen& times = at->second;
        const bool longDay = !rows->absolute && mayChange(hour) && !times.thirdLine && times.twice == times.pools
            && inDay([&](auto it) { return it != seen.end() && it->second.twice > 0; }) == 1;
        if (!longDay)
            return failure("the hour " + hourText(hour) + " stands more than once for a pool",
                           "line " + std::to_string(times.thirdLine ? times.thirdLine : times.secondLine));
        imported.notes.push_back(
            say<"%1 has 25 hours: the clock goes back, and both readings of %2 count.">(hourText(hour).substr(0, 10), hourText(hour).substr(11)));
        ++slot;
    }
    if (slot < hoursInMonth)
        return failure("the file has " + countText(slot, "hour", "hours") + " of usage; a month of 730 is the least to plan with");

    const std::size_t whole = slot >= hoursInYear ? std::size_t(slot / hoursInYear * hoursInYear) : slot / hoursInMonth * hoursInMonth;
    if (rows->pools.size() > mostPoolHours / slot)  // as when a column of invoice numbers is taken for the pool
        return failure("the file has " + countText(rows->pools.size(), "pool", "pools") + " over " + countText(slot, "hour", "hours") + "; at most "
                       + std::to_string(mostPoolHours / slot) + " pools can be planned over so many");
    std::vector<std::vector<Units>> hours(rows->pools.size(), std::vector<Units>(slot));
    std::vector<std::size_t> given(rows->pools.size());
    for (std::size_t i = 0; i < readings.size(); ++i) {
        const HourlyReading& r = readings[i];
        const bool second = i && readings[i - 1].hour == r.hour && readings[i - 1].pool == r.pool;
        hours[r.pool][slots[r.hour] + second] = r.units;
        ++given[r.pool];
    }
    for (std::size_t p = 0; p < hours.size(); ++p) {
        if (given[p] < slot)
            imported.notes.push_back(slot - given[p] == 1
                                         ? say<"%1: 1 hour is not in the file and taken as without usage.">(rows->pools[p])
                                         : say<"%1: %2 hours are not in the file and taken as without usage.">(rows->pools[p], std::to_string(slot - given[p])));
        imported.pools.push_back({rows->pools[p], Usage(std::move(hours[p]))});
        if (whole < slot) {
            std::vector<Units> kept = imported.pools.back().usage.hours();
            kept.resize(whole);
            imported.pools.back().usage = Usage(std::move(kept));
        }
    }
    if (whole < slot)
        imported.notes.push_back(leftOutText(slot - whole, slot >= hoursInYear));
    if (whole < hoursInYear)
        imported.notes.push_back(whole == hoursInMonth ? say<"The file has less than a year: its 1 month repeats.">()
                                                          : say<"The file has less than a year: its %1 months repeat.">(std::to_string(whole / hoursInMonth)));
    return imported;
}

}  // namespace costrata::commitments
