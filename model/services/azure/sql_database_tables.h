// SPDX-License-Identifier: GPL-3.0-or-later
// Azure SQL Database in tables: the storage that each DTU size includes, and what the price list calls its vCore meters.
#pragma once

#include "base/symbol.h"
#include "money/decimal.h"

#include <span>

namespace costrata::azure {

enum class DtuTier { Basic, Standard, Premium };

/// Storage in GB, as the price list counts it.
/// Source: Azure SQL documentation, resource limits of the DTU model for single databases and for elastic pools.
struct DtuSize {
    Symbol name;          ///< of a single database ("S3") or of a pool ("Standard pool 100 eDTU")
    Symbol geoSecondary;  ///< the meter of its active geo-secondary; empty for pools
    DtuTier tier;
    Decimal includedGb;
    Decimal maxGb;
};
/// Null when the vendor's tables do not have the size.
const DtuSize* findDtuSize(Symbol name);

/// The numbers of vCores in which standard-series hardware is sold, smallest first. Source: vCore purchasing model.
inline constexpr int gen5Sizes[] = {2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 24, 32, 40, 80, 128};

/// The meters of a vCore service tier: names, and the variants under which they are listed.
struct TierMeters {
    Symbol tier;
    Symbol provisioned, serverless;  ///< variants of compute
    Symbol serverlessCompute;
    Symbol licence;  ///< empty: no separate licence
    Symbol storage, zonedStorage;  ///< name, and variant when zone-redundant; the plain variant is the tier
    Symbol pitr, longTerm;
};
/// Precondition: one of the three tiers.
const TierMeters& metersOf(Symbol tier);

/// The vCore meter of a hardware series in a tier, and that of its zone redundancy where the tier bills it apart.
struct HardwareMeter {
    Symbol tier, series, meter, zoneMeter;
    const char* label;
};
std::span<const HardwareMeter> hardwareMeters();
/// Null when the tier is not sold on the series.
const HardwareMeter* findHardware(Symbol tier, Symbol series);

}  // namespace costrata::azure
