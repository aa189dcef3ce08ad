// SPDX-License-Identifier: GPL-3.0-or-later
// PlanetScale Metal clusters: a size is sold with several architectures and local disks, each under a price of its own.
// The price list names both in the variant: "metal-ha-3-node arm64 nvme-237gib".
#pragma once

#include "services/prices.h"

#include <vector>

namespace costrata::planetscale {

/// Metal sizes with a price in the region, by vCPU and memory.
std::vector<Option> metalSizes(const Prices& prices, CatalogService list);
/// What one size is sold with, cheapest first; each option's id is the variant of its price.
std::vector<Option> metalDisks(const Prices& prices, CatalogService list, Symbol size);
/// Local storage that a Metal variant names, in GiB; unknown when it names none.
Amount metalDiskGib(Symbol variant);

}  // namespace costrata::planetscale
