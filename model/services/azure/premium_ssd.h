// SPDX-License-Identifier: GPL-3.0-or-later
// The sizes in which Azure provisions and bills Premium SSD disks under its databases.
#pragma once

#include "money/decimal.h"

#include <algorithm>
#include <iterator>

namespace costrata::azure {

/// A size, with the IOPS that it provides at all times.
/// Source: Azure Database for PostgreSQL documentation, storage options; Azure DocumentDB documentation, compute and storage.
struct PremiumSsd {
    Decimal gib, iops;
};
inline constexpr int premiumSsdMaxIops = 20000;

/// The smallest size that holds `gib`; null when none does.
inline const PremiumSsd* premiumSsdFor(Decimal gib)
{
    static const PremiumSsd sizes[] = {{32, 120}, {64, 240}, {128, 500}, {256, 1100}, {512, 2300}, {1024, 5000}, {2048, 7500}, {4096, 7500},
                                       {8192, 16000}, {16384, 18000}, {32768, premiumSsdMaxIops}};
    const auto found = std::ranges::find_if(sizes, [&](const PremiumSsd& size) { return gib <= size.gib; });
    return found == std::end(sizes) ? nullptr : found;
}

}  // namespace costrata::azure
