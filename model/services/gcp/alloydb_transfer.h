// SPDX-License-Identifier: GPL-3.0-or-later
// How AlloyDB's price list calls traffic: it has tables by part of the world, not by region.
#pragma once

#include "base/symbol.h"

namespace costrata::alloydb {

/// The meter of traffic between two regions. Where the list does not say which part of the world a region belongs to, a
/// name that has no price.
Symbol betweenRegions(Symbol from, Symbol to);
/// The meter of traffic from a region to clients on the Internet, on the region's own continent or on another one.
Symbol toInternet(Symbol from, bool sameContinent);

}  // namespace costrata::alloydb
