// SPDX-License-Identifier: GPL-3.0-or-later
// What the flexible servers for PostgreSQL and MySQL share: compute sizes, how a server of a size is billed,
// backups, and what a first server has for the loss of its region.
#pragma once

#include "services/azure/transfer.h"
#include "services/engine_version.h"
#include "services/service.h"

#include <initializer_list>
#include <span>

namespace costrata::azure {

inline const Symbol savingsPlan1y{"savings-plan-1y"};
inline const Symbol burstable{"burstable"}, generalPurpose{"general-purpose"};

/// A series of sizes that the price list bills by the vCore: "Standard_D" + vCores + "ds_v5".
struct ServerSeries {
    const char* prefix;
    const char* suffix;
    const char* meter;  ///< "Ddsv5 vCore"
    std::initializer_list<int> vcores;
};

/// How servers run: a commitment is billed every hour of the month, running or not; extended support only while they run.
struct Running {
    Decimal activeHours;
    Symbol purchase;
    const EngineVersion* version;  ///< may be null
};

/// The sizes of one product. Sizes of no series here (burstable, M-series ...) are known by the price list alone.
class ServerSizes {
public:
    /// `memoryTier`: the variant under which the product lists its E and M series.
    ServerSizes(const char* engine, const char* memoryTier, std::initializer_list<ServerSeries> series);

    /// Every size with a pay-as-you-go price in the region, of its own or by the vCore.
    std::vector<Option> offered(const Prices& prices) const;
    /// `count` servers, with the surcharge on each vCore in the months in which their version has one.
    void bill(const Prices& prices, BillBuilder& out, Category category, std::string_view whose, Symbol size, Decimal count,
              const Running& running) const;
    /// The cheapest size of the v5 series and newer that has the need; refuses when none has. `memoryTierOnly`: of the E series.
    void choose(Sizing& z, Choice p, ComputeNeed need, bool memoryTierOnly = false) const;

private:
    /// At the price of the size, else at that of its series' vCores. `hours`: of each server.
    void billCompute(const Prices& prices, BillBuilder& out, Category category, std::string_view whose, Symbol size, Decimal count, Decimal hours,
                     Symbol purchase) const;
    struct Size {
        Symbol name, meter;
        int vcores;
    };
    Symbol tier(Symbol size) const;
    const Size* find(Symbol size) const;
    PriceKey sizeKey(Symbol size, Symbol purchase) const;
    PriceKey vcoreKey(const Size& size, Symbol purchase) const;
    /// Unknown when neither the table nor the price list says.
    Amount vcores(const Prices& prices, Symbol size) const;

    Symbol m_engine, m_memoryTier;
    std::vector<Size> m_sizes;
};

bool isBurstable(Symbol size);

/// Says when a month is past the end of a version's extended support. `version` may be null.
void warnOfEnd(BillBuilder& out, const EngineVersion* version);
/// Refuses versions that are not the engine's.
void checkVersion(Problems& problems, std::span<const EngineVersion> versions, Symbol engine, Symbol version);

/// What decides whether a set of servers is sold.
struct Servers {
    Symbol size, replicaSize;
    bool hasStandby;
    Decimal replicas;  ///< in all regions
    int maxReplicas;
    const Running& running;
};
/// Refuses standbys and replicas on burstable sizes and more replicas than a primary may have; says when stopping saves nothing.
void checkServers(Problems& problems, const Servers& servers);

/// GB that backups of `usedGb` take with a full snapshot, daily differences and logs, kept for `days`.
inline Decimal backupGb(Decimal usedGb, Decimal dailyChange, Decimal days) { return usedGb * (Decimal(1) + dailyChange * days); }
/// Backups are free up to the provisioned storage; a geo-redundant copy counts like the first. `redundancy`: of the billed ones.
void billBackups(const Prices& prices, BillBuilder& out, Symbol engine, Symbol redundancy, Decimal keptGb, bool geoRedundant, Decimal provisionedGib);

/// What survives the loss of the region.
struct Recovery {
    Choice size, replicaSize;
    Regions replicaRegions;
    Flag geoBackup;
    Number activeHours;
    const ReplicationTransfer& replication;
};
/// Backups in the paired region, or a replica of the primary's size in the second one. The rules say why.
void recoverServer(Sizing& z, const Recovery& parameters, const char* replicaRule);
/// Where the workload needs no second region: geo-redundant backups, and a server without standby is stopped outside the
/// active hours.
void sizeForOneRegion(Sizing& z, const Recovery& parameters, const char* stopRule);

}  // namespace costrata::azure
