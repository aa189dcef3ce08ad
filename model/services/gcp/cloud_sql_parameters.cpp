// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/gcp/cloud_sql_parameters.h"

#include "services/gcp/transfer.h"

namespace costrata::cloudsql {

static std::vector<Option> offeredVersions(const Settings& s, const Prices&) { return versionOptions(versions, s[engine]); }

Parameters parameters;
const Choice engine = parameters.choice({.id = "engine", .label = "Engine", .group = "Compute",
    .options = {{postgresql, "PostgreSQL"}, {mysql, "MySQL"}, {sqlserver, "SQL Server"}}, .chosen = "postgresql"});
const Choice version = parameters.choice({.id = "version", .label = "Version", .group = "Compute", .chosen = "current", .offers = offeredVersions, .when = isOpenSource,
    .help = "A version past its standard support costs extended support for every vCPU, a standby's and the replicas' included, from the month shown."});
const Choice sqlEdition = parameters.choice({.id = "sqlServerEdition", .label = "SQL Server edition", .group = "Compute",
    .options = {{sqlServerEditions[0].id, "Express"}, {sqlServerEditions[1].id, "Web"}, {sqlServerEditions[2].id, "Standard"}, {sqlServerEditions[3].id, "Enterprise"}},
    .chosen = "standard", .when = isSqlServer,
    .help = "The licence is billed for each core, at least 4, while the instance runs; a standby needs none. Own licences cannot be used. Enterprise Plus runs SQL Server "
            "Enterprise only.", .source = guide});
const Choice edition = parameters.choice({.id = "edition", .label = "Edition and machine series", .group = "Compute",
    .options = {{enterprise, "Enterprise, general purpose"}, {enterpriseN4, "Enterprise, N4"},
                {plusN2, "Enterprise Plus, N2 performance optimized"}, {plusN2Memory, "Enterprise Plus, N2 memory optimized"},
                {plusC4a, "Enterprise Plus, C4A (Arm)"}, {sharedCore, "Enterprise, shared core"}},
    .chosen = "enterprise",
    .help = "Enterprise Plus: 99.99 % SLA that includes maintenance, data cache, 35 days of point-in-time recovery, advanced disaster recovery. Shared core has no SLA.",
    .source = guide});
const Machine primary{
    .availability = parameters.choice({.id = "availability", .label = "Availability", .group = "Compute",
        .options = {{zonal, "Zonal, one instance"}, {regional, "Regional, with a standby in another zone"}}, .chosen = "regional",
        .help = "Regional keeps a synchronous standby. vCPU, memory and disk have list prices of their own; backups cost the same."}),
    .sharedClass = parameters.choice({.id = "sharedClass", .label = "Shared-core class", .group = "Compute",
        .options = {{microClass, "db-f1-micro, 0.6 GB"}, {smallClass, "db-g1-small, 1.7 GB"}}, .chosen = "db-g1-small", .when = isShared}),
    .vcpu = parameters.number({.id = "vcpu", .label = "vCPUs", .group = "Compute", .unit = "vCPU", .min = 1, .max = 128, .initial = 4, .whole = true,
        .step = 2, .when = isDedicated,
        .help = "Enterprise: 1 or an even number up to 96. Performance optimized: 2, 4, 8, 16, 32, 48, 64, 80, 96 or 128, of which the next one up is billed.", .source = guide}),
    .memory = parameters.number({.id = "memory", .label = "Memory", .group = "Compute", .unit = "GiB", .min = 3.75_d, .max = 864, .initial = 16,
        .when = hasFreeMemory,
        .help = "Enterprise: 0.9 to 6.5 per vCPU in steps of 0.25. Performance optimized and C4A machines have 8 per vCPU. The price list's GB is a GiB.",
        .source = guide})};
const Number activeHours = parameters.number({.id = "activeHours", .label = "Running hours", .group = "Compute", .unit = "hours / month",
    .max = hoursPerMonth, .initial = hoursPerMonth, .step = 10,
    .help = "While stopped, an instance pays for its disk and public address, not for vCPU and memory. 730 is always on."});

const Number replicas = parameters.number({.id = "replicas", .label = "Read replicas", .group = "Replicas", .max = 20, .initial = 0, .whole = true,
    .help = "In the same region. Each is an instance of the same edition with a disk of its own.",
    .source = "Cloud SQL documentation: at most 20 replicas per primary, 7 for SQL Server"});
const Regions replicaRegions = parameters.regions({.id = "replicaRegions", .label = "Cross-region replicas", .group = "Replicas",
    .help = "One asynchronous replica in each of these regions, for reads or to be promoted when the region is lost."});
const Machine replica{
    .availability = parameters.choice({.id = "replicaAvailability", .label = "Replica availability", .group = "Replicas",
        .options = {{zonal, "Zonal"}, {regional, "Regional"}}, .chosen = "zonal", .when = hasReplicas}),
    .sharedClass = parameters.choice({.id = "replicaSharedClass", .label = "Replica class", .group = "Replicas",
        .options = {{microClass, "db-f1-micro, 0.6 GB"}, {smallClass, "db-g1-small, 1.7 GB"}}, .chosen = "db-g1-small", .when = hasSharedReplicas}),
    .vcpu = parameters.number({.id = "replicaVcpu", .label = "Replica vCPUs", .group = "Replicas", .unit = "vCPU", .min = 1, .max = 128, .initial = 4,
        .whole = true, .step = 2, .when = hasDedicatedReplicas, .source = guide}),
    .memory = parameters.number({.id = "replicaMemory", .label = "Replica memory", .group = "Replicas", .unit = "GiB", .min = 3.75_d, .max = 864,
        .initial = 16, .when = hasFreeReplicaMemory, .source = guide})};
const Asked replicatedChanges = parameters.asked({.id = "replicatedChanges", .label = "Changes sent to each region", .group = "Replicas",
    .unit = "GiB / month", .grows = Grows::Load, .when = hasCrossRegionReplicas,
    .help = "Write-ahead log or binary log that leaves the region, billed as traffic between regions."});

const Choice storageType = parameters.choice({.id = "storageType", .label = "Storage type", .group = "Storage",
    .options = {{ssd, "SSD"}, {hdd, "HDD"}, {hyperdisk, "Hyperdisk Balanced"}}, .chosen = "ssd",
    .help = "N4 and C4A machines run on Hyperdisk Balanced, the others on SSD or HDD."});
const Number storage = parameters.number({.id = "storage", .label = "Provisioned storage", .group = "Storage", .unit = "GiB", .min = 10, .max = 65536,
    .initial = 100, .whole = true, .step = 10, .grows = Grows::Data, .help = "Billed as provisioned; it can grow, never shrink.", .source = guide});
const Number iops = parameters.number({.id = "iops", .label = "Provisioned IOPS", .group = "Storage", .unit = "IOPS", .min = 3000, .initial = 3000,
    .whole = true, .step = 1000, .when = isHyperdisk, .help = "3,000 are included.", .source = guide});
const Number throughput = parameters.number({.id = "throughput", .label = "Throughput", .group = "Storage", .unit = "MiB/s", .min = 140,
    .initial = 140, .whole = true, .step = 10, .when = isHyperdisk, .help = "140 are included. The price list says MBps.", .source = guide});
const Number dataCache = parameters.number({.id = "dataCache", .label = "Data cache", .group = "Storage", .unit = "GiB", .max = 100000, .initial = 0,
    .step = 375, .when = isPlus, .help = "Local SSD cache of the primary; its size follows from the machine."});

const Number backupsKept = parameters.number({.id = "backups", .label = "Daily backups kept", .group = "Backup", .max = 365, .initial = 7,
    .whole = true, .help = "0 turns automated backups off. Standard backups are kept up to a year.", .source = "Cloud SQL documentation: backups"});
const Share filled = parameters.share({.id = "used", .label = "Storage in use", .group = "Backup", .unit = "%", .initial = 70, .when = keepsBackups,
    .help = "Our assumption, change it: backups are billed on used bytes, not on the provisioned size."});
const Share dailyChange = parameters.share({.id = "dailyChange", .label = "Changed per day", .group = "Backup", .unit = "%", .initial = 2,
    .when = keepsBackups, .help = "Our assumption, change it: the share of the data that each further backup adds."});

const Flag publicIp = parameters.flag({.id = "publicIp", .label = "Public IPv4 address", .group = "Network", .when = isStoppedAtTimes,
    .help = "Free while the instance runs, billed by the hour while it is stopped."});
const Number egress = parameters.number(gcp::internetEgress("Cloud SQL has a flat rate of its own. Traffic in and inside the region is free.", guide));
const Number regionEgress = parameters.number(gcp::regionEgress());

const Choice purchaseOption = parameters.choice({.id = "purchase", .label = "Purchase", .group = "Commitment",
    .options = {{purchase::onDemand, "On demand"}, {purchase::cud1y, "Committed use, 1 year"}, {purchase::cud3y, "Committed use, 3 years"}},
    .chosen = "on-demand", .when = isDedicated,
    .help = "Covers vCPU and memory of one region, whatever engine and edition, replicas and standby included; not licences, extended support or disks. Billed every "
            "hour, no upfront fee. Replicas in other regions need commitments there, which are counted here.", .source = guide});

bool isSqlServer(const Settings& s) { return s[engine] == sqlserver; }
bool isOpenSource(const Settings& s) { return !isSqlServer(s); }
bool isShared(const Settings& s) { return s[edition] == sharedCore; }
bool isDedicated(const Settings& s) { return !isShared(s); }
bool isPlus(const Settings& s) { return s[edition] == plusN2 || s[edition] == plusN2Memory || s[edition] == plusC4a; }
bool hasFixedShapes(const Settings& s) { return s[edition] == plusN2 || s[edition] == plusC4a; }
bool hasFreeMemory(const Settings& s) { return isDedicated(s) && !hasFixedShapes(s); }
bool hasFreeReplicaMemory(const Settings& s) { return hasReplicas(s) && hasFreeMemory(s); }
bool isHyperdisk(const Settings& s) { return s[storageType] == hyperdisk; }
bool hasCrossRegionReplicas(const Settings& s) { return !s[replicaRegions].empty(); }
bool hasReplicas(const Settings& s) { return !s[replicas].isZero() || hasCrossRegionReplicas(s); }
bool hasSharedReplicas(const Settings& s) { return hasReplicas(s) && isShared(s); }
bool hasDedicatedReplicas(const Settings& s) { return hasReplicas(s) && isDedicated(s); }
bool keepsBackups(const Settings& s) { return !s[backupsKept].isZero(); }
bool isStoppedAtTimes(const Settings& s) { return s[activeHours] < hoursPerMonth; }
bool isCommitted(const Settings& s) { return isDedicated(s) && s[purchaseOption] != purchase::onDemand; }

Decimal vcpuOf(const Settings& s, const Machine& machine)
{
    if (s[edition] != plusN2)
        return s[machine.vcpu];
    return *std::ranges::find_if(plusN2Sizes, [&](int size) { return Decimal(size) >= s[machine.vcpu]; });
}

Decimal memoryOf(const Settings& s, const Machine& machine) { return hasFixedShapes(s) ? plusMemory(vcpuOf(s, machine)) : s[machine.memory]; }

}  // namespace costrata::cloudsql
