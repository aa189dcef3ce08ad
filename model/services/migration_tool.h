// SPDX-License-Identifier: GPL-3.0-or-later
// What moves a database into a service, and what its vendor charges for it. A service names its tool; those of one provider
// share theirs.
#pragma once

#include <cstdint>
#include <vector>

namespace costrata {

/// What the use of a tool costs. Billed: by `service`. Free: the vendor states that there is no charge. Unknown: no public
/// price was found, and the plan says so.
enum class ToolPrice : std::uint8_t { Billed, Free, Unknown };

struct ToolCharge {
    ToolPrice price = ToolPrice::Unknown;
    const char* words = "no public price was found";
    const char* source = "";
    int onlineFreeDays = 0;  ///< of ToolPrice::Free: so long an online migration is free; 0: however long
};

struct MigrationTool {
    const char* name;
    std::vector<const char*> sources;  ///< ids of the engines that it reads
    bool converts;                  ///< it loads another engine's data into the target, too
    const char* conversion;         ///< what converts a schema between engines
    const char* service = nullptr;  ///< the id of the service that bills it
    ToolCharge likeToLike, conversionToo;  ///< from the same engine, and from another one
    const char* source;             ///< that it does full load and change capture into the target
};

namespace migration {

/// Ours, and the user's to change: a full load moves a TB a day, and two weeks of replication leave time for tests.
inline constexpr int loadGbPerDay = 1000, replicationDays = 14;

inline const MigrationTool awsDms{
    .name = "AWS Database Migration Service",
    .sources = {"oracle", "sqlserver", "mysql", "mariadb", "postgresql", "mongodb"},
    .converts = true,
    .conversion = "AWS Schema Conversion Tool or DMS Schema Conversion",
    .service = "aws.dms",
    .likeToLike = {ToolPrice::Billed, "billed for the hours of the replication instance", "AWS DMS pricing page"},
    .conversionToo = {ToolPrice::Billed, "billed for the hours of the replication instance", "AWS DMS pricing page"},
    .source = "AWS Database Migration Service User Guide: full load and change data capture",
};
inline const MigrationTool googleDms{
    .name = "Google Database Migration Service",
    .sources = {"mysql", "postgresql", "sqlserver", "oracle"},
    .converts = true,
    .conversion = "its conversion workspaces",
    .likeToLike = {ToolPrice::Free, "no fee for migrations between equal engines; the target is billed from its start",
                   "innFactory: Google Cloud Database Migration Service, quoting the vendor"},
    .conversionToo = {ToolPrice::Unknown, "no public price was found for migrations with conversion", ""},
    .source = "Database Migration Service documentation: overview",
};
inline const MigrationTool azureDms{
    .name = "Azure Database Migration Service",
    .sources = {"sqlserver", "mysql"},
    .converts = false,
    .conversion = "SQL Server Migration Assistant",
    .likeToLike = {ToolPrice::Free, "the Standard tier, for offline migrations, is free; Premium, for online ones, is free for 183 days from its creation",
                   "migrationcost.com: Azure Database Migration Service pricing, 2026-06, quoting the vendor", 183},
    .conversionToo = {},
    .source = "Azure Database Migration Service documentation: supported scenarios",
};
inline const MigrationTool azurePostgresql{
    .name = "the migration service in Azure Database for PostgreSQL",
    .sources = {"postgresql"},
    .converts = false,
    .conversion = "ora2pg or another converter",
    .likeToLike = {ToolPrice::Unknown, "no public price was found", ""},
    .conversionToo = {},
    .source = "Azure Database for PostgreSQL documentation: migration service",
};

}  // namespace migration
}  // namespace costrata
