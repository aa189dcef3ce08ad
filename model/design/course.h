// SPDX-License-Identifier: GPL-3.0-or-later
// How the use of a component runs: through the week, and through the months to come.
#pragma once

#include "base/month.h"
#include "json/json_reader.h"
#include "services/parameters.h"

#include <cstdint>
#include <vector>

namespace costrata {

inline constexpr std::size_t hoursInWeek = 168, maxPlannedSettings = 100;

/// From `month` on the parameter has this value, whatever growth would make of it.
struct PlannedSetting {
    Month month;
    std::size_t parameter;
    Value value;
    friend bool operator==(const PlannedSetting&, const PlannedSetting&) = default;
};

struct Course {
    /// Per cent of the units that run in each hour of the week, Monday 00:00 first; empty: all of them, always. Commitments are
    /// planned with it. The bill is of what is held: it does not read it.
    std::vector<std::uint8_t> week;
    std::vector<PlannedSetting> changes;  ///< by month; of one month and parameter, the last counts
    Month end;                            ///< the first month without the component; none: it stays

    bool endedBy(Month month) const { return end.known() && end <= month; }
    friend bool operator==(const Course&, const Course&) = default;
};

/// "week", "changes" and "end" of a component; nothing of what is as usual.
void writeCourse(QJsonObject& component, const Course& course, const Parameters& parameters);
Course readCourse(JsonReader& reader, const QJsonObject& component, const std::string& where, const Parameters& parameters);

}  // namespace costrata
