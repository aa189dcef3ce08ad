// SPDX-License-Identifier: GPL-3.0-or-later
#include "design/course.h"

#include "services/settings_json.h"

#include <algorithm>

namespace costrata {

void writeCourse(QJsonObject& component, const Course& course, const Parameters& parameters)
{
    if (!course.week.empty()) {
        QJsonArray week;
        for (const std::uint8_t percent : course.week)
            week.append(percent);
        component.insert(QLatin1String("week"), week);
    }
    if (!course.changes.empty()) {
        QJsonArray changes;
        for (const PlannedSetting& change : course.changes) {
            const ParameterSpec& spec = parameters.at(change.parameter);
            changes.append(QJsonObject{{QStringLiteral("month"), QString::fromStdString(change.month.text())},
                                       {QStringLiteral("parameter"), QString::fromUtf8(spec.id)},
                                       {QStringLiteral("value"), writeValue(spec, change.value)}});
        }
        component.insert(QLatin1String("changes"), changes);
    }
    if (course.end.known())
        component.insert(QLatin1String("end"), QString::fromStdString(course.end.text()));
}

Course readCourse(JsonReader& reader, const QJsonObject& component, const std::string& where, const Parameters& parameters)
{
    Course course;
    if (component.contains(QLatin1String("week"))) {
        const QJsonArray week = reader.array(component, "week", where, hoursInWeek);
        if (week.size() != static_cast<qsizetype>(hoursInWeek))
            reader.wrong(JsonReader::join(where, "week"), "168 hours are expected");
        for (qsizetype h = 0; h < week.size(); ++h) {
            const double percent = week[h].toDouble(-1);
            if (percent < 0 || percent > 100 || percent != static_cast<int>(percent))
                reader.wrong(JsonReader::join(where, "week", h), "a whole percentage from 0 to 100 is expected");
            else
                course.week.push_back(static_cast<std::uint8_t>(percent));
        }
    }
    if (component.contains(QLatin1String("changes"))) {
        const QJsonArray changes = reader.array(component, "changes", where, static_cast<qsizetype>(maxPlannedSettings));
        for (qsizetype i = 0; i < changes.size() && !reader.error(); ++i) {
            const std::string at = JsonReader::join(where, "changes", i);
            const QJsonObject json = reader.object(changes[i], at);
            reader.extra(json, {"month", "parameter", "value"}, at);
            const Month month = reader.month(json, "month", at);
            if (!month.known())
                reader.wrong(at + ".month", "a month such as 2026-11 is expected");
            const std::string id = reader.text(json, "parameter", at);
            const auto parameter = parameters.indexOf(id);
            if (!parameter) {
                reader.wrong(at + ".parameter", "there is no parameter '" + id + "'");
                break;
            }
            if (auto value = readValue(json.value(QLatin1String("value")), parameters, *parameter))
                course.changes.push_back({month, *parameter, std::move(*value)});
            else
                reader.wrong(at + ".value", value.error().message);
        }
        std::ranges::stable_sort(course.changes, {}, &PlannedSetting::month);
    }
    course.end = reader.month(component, "end", where);
    return course;
}

}  // namespace costrata
