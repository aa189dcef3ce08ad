// SPDX-License-Identifier: GPL-3.0-or-later
// How Cloud SQL's price list calls machines, disks and licences, which shapes are sold, and how long engine versions are supported.
#pragma once

#include "services/engine_version.h"
#include "services/service.h"

#include <algorithm>

namespace costrata::cloudsql {

inline const Symbol postgresql{"postgresql"}, mysql{"mysql"}, sqlserver{"sqlserver"}, zonal{"zonal"}, regional{"regional"};
inline const Symbol enterprise{"enterprise"}, enterpriseN4{"enterprise-n4"}, plusN2{"enterprise-plus-n2"}, plusN2Memory{"enterprise-plus-n2-memory"},
    plusC4a{"enterprise-plus-c4a"}, sharedCore{"shared-core"};
inline const Symbol microClass{"db-f1-micro"}, smallClass{"db-g1-small"};
inline const Symbol ssd{"ssd"}, hdd{"hdd"}, hyperdisk{"hyperdisk"};

/// How the price list calls the vCPU and memory of a machine series.
struct Series {
    Symbol id, vcpu, memory;
};
inline const Series generalPurpose{enterprise, Symbol("Enterprise (general purpose) vCPU"), Symbol("Enterprise (general purpose) memory")};
inline const Series n4{enterpriseN4, Symbol("Enterprise N4 vCPU"), Symbol("Enterprise N4 memory")};
inline const Series series[] = {generalPurpose, n4,
    {plusN2, Symbol("Enterprise Plus N2 (performance optimized) vCPU"), Symbol("Enterprise Plus N2 (performance optimized) memory")},
    {plusN2Memory, Symbol("Enterprise Plus N2 memory optimized vCPU"), Symbol("Enterprise Plus N2 memory optimized memory")},
    {plusC4a, Symbol("Enterprise Plus C4A vCPU"), Symbol("Enterprise Plus C4A memory")}};

/// Enterprise Plus machines come in fixed shapes: 8 GiB per vCPU, the largest N2 with 864 GiB.
constexpr int plusN2Sizes[] = {2, 4, 8, 16, 32, 48, 64, 80, 96, 128};
inline Decimal plusMemory(Decimal vcpu) { return vcpu == Decimal(128) ? Decimal(864) : vcpu * Decimal(8); }

/// Hyperdisk meters have names of their own for high availability.
struct HyperdiskMeters {
    Symbol capacity, iops, throughput;
};
inline const HyperdiskMeters zonalHyperdisk{Symbol("Hyperdisk Balanced capacity"), Symbol("Hyperdisk Balanced IOPS"), Symbol("Hyperdisk Balanced throughput")};
inline const HyperdiskMeters regionalHyperdisk{Symbol("Hyperdisk Balanced HA capacity"), Symbol("Hyperdisk Balanced HA IOPS"), Symbol("Hyperdisk Balanced HA throughput")};
inline const Symbol ssdMeter{"SSD storage"}, plusSsdMeter{"Enterprise Plus SSD storage"}, hddMeter{"HDD storage"}, cacheMeter{"Enterprise Plus data cache storage"};
inline const Symbol usedBackups{"Backups (used)"}, backupsMeter{"Backups"}, idleIp{"idle IPv4 address"};
inline const Symbol internetEgress{"internet egress (not Interconnect)"}, betweenRegions{"to Compute Engine or cross-region replica, between regions"};
inline const Symbol africaSouth1{"africa-south1"}, meCentral1{"me-central1"};

/// SQL Server: a licence for each core of the active node, for at least four cores; a standby needs none.
struct SqlServerEdition {
    Symbol id;
    const char* label;
    Symbol meter, engine;
};
inline const SqlServerEdition sqlServerEditions[] = {
    {Symbol("express"), "Express", Symbol("SQL Server licence Express"), Symbol("sqlserver-express")},
    {Symbol("web"), "Web", Symbol("SQL Server licence Web"), Symbol("sqlserver-web")},
    {Symbol("standard"), "Standard", Symbol("SQL Server licence Standard"), Symbol("sqlserver-standard")},
    {Symbol("enterprise"), "Enterprise", Symbol("SQL Server licence Enterprise"), Symbol("sqlserver-enterprise")}};
constexpr Decimal licensedCores = 4;
inline const Symbol listedEdition{"sqlserver-web"};  // machines of every edition bill alike; some regions list them under this one

/// Extended support is charged per vCPU, a standby's counted too, from the month given here. Shared-core machines have a
/// rate of their own per instance.
inline const Symbol supportYears1To2{"Extended Support year 1-2"}, supportYear3{"Extended Support year 3"};
inline const char* const mysqlCalendar = "Cloud SQL for MySQL documentation: database versions; dates as a third party read them on 2026-10-04";
inline const char* const postgresCalendar = "Cloud SQL for PostgreSQL documentation: database versions; dates as a third party read them on 2026-10-04";
inline const EngineVersion versions[] = {
    {postgresql, Symbol("15"), "PostgreSQL 15", Month(2028, 2), Month(2030, 2), Month(2031, 2), postgresCalendar},
    {postgresql, Symbol("14"), "PostgreSQL 14", Month(2027, 2), Month(2029, 2), Month(2030, 2), postgresCalendar},
    {postgresql, Symbol("13"), "PostgreSQL 13", Month(2026, 2), Month(2028, 2), Month(2029, 2), postgresCalendar},
    {postgresql, Symbol("12"), "PostgreSQL 12", Month(2025, 5), Month(2027, 2), Month(2028, 2), postgresCalendar},
    {postgresql, Symbol("11"), "PostgreSQL 11", Month(2025, 5), Month(2027, 2), Month(2028, 2), postgresCalendar},
    {postgresql, Symbol("10"), "PostgreSQL 10", Month(2025, 5), Month(2027, 2), Month(2028, 2), postgresCalendar},
    {postgresql, Symbol("9.6"), "PostgreSQL 9.6", Month(2025, 5), Month(2027, 2), Month(2028, 2), postgresCalendar},
    {mysql, Symbol("8.4"), "MySQL 8.4", {}, {}, {}, mysqlCalendar},
    // The documentation of early 2026 named 2026-07 as the start; the later reading is taken. It gives no start of year 3.
    {mysql, Symbol("8.0"), "MySQL 8.0", Month(2027, 1), {}, Month(2029, 7), mysqlCalendar},
    {mysql, Symbol("5.7"), "MySQL 5.7", Month(2025, 5), Month(2027, 2), Month(2028, 2), mysqlCalendar},
    {mysql, Symbol("5.6"), "MySQL 5.6", Month(2025, 5), Month(2027, 2), Month(2028, 2), mysqlCalendar},
};

}  // namespace costrata::cloudsql
