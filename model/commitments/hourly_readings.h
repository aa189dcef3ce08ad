// SPDX-License-Identifier: GPL-3.0-or-later
// Usage as files have it, hour by hour and in any order, before it is whole months of hours.
#pragma once

#include "commitments/usage.h"

namespace costrata::commitments {

struct HourlyReading {
    std::int64_t hour;  ///< since 1970, of the clock that the file uses
    std::size_t pool;
    Units units;
    int line;           ///< of the file, for errors; 0: none
};

struct HourlyReadings {
    std::vector<std::string> pools;
    std::vector<HourlyReading> readings;
    bool absolute = false;  ///< hours of UTC, not of a local clock
};

/// With the rules and failures of readUsageCsv().
Result<ImportedUsage> usageOf(HourlyReadings hourly);

}  // namespace costrata::commitments
