// SPDX-License-Identifier: GPL-3.0-or-later
// Aurora's major versions. A version's first month with a charge is the first after its standard support.
#pragma once

#include "services/engine_version.h"

namespace costrata::aws {

inline const Symbol auroraPostgresql{"aurora-postgresql"}, auroraMysql{"aurora-mysql"};
inline const char* const auroraPostgresqlCalendar = "Aurora PostgreSQL Release Notes: release calendars";
inline const char* const auroraMysqlCalendar = "Aurora MySQL Release Notes: release calendars";

inline const EngineVersion auroraVersions[] = {
    {auroraPostgresql, Symbol("18"), "Aurora PostgreSQL 18", Month(2031, 3), Month(2033, 3), Month(2034, 3), auroraPostgresqlCalendar},
    {auroraPostgresql, Symbol("17"), "Aurora PostgreSQL 17", Month(2030, 3), Month(2032, 3), Month(2033, 3), auroraPostgresqlCalendar},
    {auroraPostgresql, Symbol("16"), "Aurora PostgreSQL 16", Month(2029, 3), Month(2031, 3), Month(2032, 3), auroraPostgresqlCalendar},
    {auroraPostgresql, Symbol("15"), "Aurora PostgreSQL 15", Month(2028, 3), Month(2030, 3), Month(2031, 3), auroraPostgresqlCalendar},
    {auroraPostgresql, Symbol("14"), "Aurora PostgreSQL 14", Month(2027, 3), Month(2029, 3), Month(2030, 3), auroraPostgresqlCalendar},
    {auroraPostgresql, Symbol("13"), "Aurora PostgreSQL 13", Month(2026, 3), Month(2028, 3), Month(2029, 3), auroraPostgresqlCalendar},
    {auroraPostgresql, Symbol("12"), "Aurora PostgreSQL 12", Month(2025, 3), Month(2027, 3), Month(2028, 3), auroraPostgresqlCalendar},
    {auroraPostgresql, Symbol("11"), "Aurora PostgreSQL 11", Month(2024, 4), Month(2026, 4), Month(2027, 4), auroraPostgresqlCalendar},
    {auroraMysql, Symbol("8.4"), "Aurora MySQL 8.4", {}, {}, {}, auroraMysqlCalendar},
    {auroraMysql, Symbol("3"), "Aurora MySQL 3 (MySQL 8.0)", Month(2028, 5), {}, Month(2029, 8), auroraMysqlCalendar},
    {auroraMysql, Symbol("2"), "Aurora MySQL 2 (MySQL 5.7)", Month(2024, 12), Month(2026, 12), Month(2029, 7), auroraMysqlCalendar},
};

}  // namespace costrata::aws
