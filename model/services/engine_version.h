// SPDX-License-Identifier: GPL-3.0-or-later
// Major versions of an engine, and what staying on an old one costs from which month on.
#pragma once

#include "base/month.h"
#include "services/parameters.h"

#include <span>
#include <string>
#include <vector>

namespace costrata {

/// As the vendor publishes it. A month that is not given is not announced, or there is no such stage.
struct EngineVersion {
    Symbol engine, id;
    const char* label;      ///< "PostgreSQL 13"
    Month charged = {};     ///< the first month with a charge for extended support
    Month dearer = {};      ///< the first month at its higher rate (AWS: year 3)
    Month ends = {};        ///< the first month in which the vendor no longer runs it
    const char* source = "";
};

enum class Support : std::uint8_t { Standard, Extended, Dearer, Ended };

inline Support supportIn(const EngineVersion& version, Month month)
{
    const auto reached = [&](Month stage) { return stage.known() && month >= stage; };
    return reached(version.ends) ? Support::Ended : reached(version.dearer) ? Support::Dearer : reached(version.charged) ? Support::Extended : Support::Standard;
}

/// The choice of those who upgrade in time: no support ever ends for it.
inline const Symbol keptCurrent{"current"};

inline const EngineVersion* findVersion(std::span<const EngineVersion> versions, Symbol engine, Symbol id)
{
    for (const EngineVersion& version : versions) {
        if (version.engine == engine && version.id == id)
            return &version;
    }
    return nullptr;
}

/// "Kept current" and the versions of an engine, each with the month from which it costs more.
inline std::vector<Option> versionOptions(std::span<const EngineVersion> versions, Symbol engine)
{
    std::vector<Option> options{{keptCurrent, "Kept current", "upgraded before standard support ends"}};
    for (const EngineVersion& version : versions) {
        if (version.engine == engine)
            options.push_back({version.id, version.label, version.charged.known() ? "extended support is charged from " + version.charged.text()
                                                          : version.ends.known()  ? "support ends before " + version.ends.text()
                                                                                  : ""});
    }
    return options;
}

}  // namespace costrata
