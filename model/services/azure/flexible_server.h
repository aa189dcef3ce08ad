// SPDX-License-Identifier: GPL-3.0-or-later
// What the flexible servers for PostgreSQL and MySQL share: compute sizes, how a server of a size is billed, backups.
#pragma once

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

/// The sizes of one product. Sizes of no series here (burstable, M-series ...) are known by the price list alone.
class ServerSizes {
public:
    /// `memoryTier`: the variant under which the product lists its E and M series.
    ServerSizes(const char* engine, const char* memoryTier, std::initializer_list<ServerSeries> series);

    /// Every size with a pay-as-you-go price in the region, of its own or by the vCore.
    std::vector<Option> offered(const Prices& prices) const;
    /// `count` servers for `hours` each: at the price of the size, else at that of its series' vCores.
    void bill(const Prices& prices, BillBuilder& out, Category category, std::string_view whose, Symbol size, Decimal count, Decimal hours,
              Symbol purchase) const;
    /// The surcharge on each vCore of `count` servers that run for `hours`, in the months in which their version has one.
    void billSupport(const Prices& prices, BillBuilder& out, Category category, std::string_view whose, Symbol size, Decimal count, Decimal hours,
                     const EngineVersion* version) const;
    /// The cheapest size of the v5 series and newer that has the need; refuses when none has. `memoryTierOnly`: of the E series.
    void choose(Sizing& z, Choice p, ComputeNeed need, bool memoryTierOnly = false) const;

private:
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

/// GB that backups of `usedGb` take with a full snapshot, daily differences and logs, kept for `days`.
inline Decimal backupGb(Decimal usedGb, Decimal dailyChange, Decimal days) { return usedGb * (Decimal(1) + dailyChange * days); }

}  // namespace costrata::azure
