// SPDX-License-Identifier: GPL-3.0-or-later
// All that the catalog says of one price, in words.
#pragma once

#include "catalog/price_index.h"

#include <QString>

namespace costrata {

/// What it is for and where: "db.r6g.xlarge, multi-az, postgresql, on-demand".
QString priceTitle(const Price& price);
/// Place, amount, tiers, size, source with date and confidence, note, and older prices; a line each. With
/// what the user pays in its place, when an adjustment applies.
QString priceDetails(const PriceIndex::Entry& entry, const PriceBook& book, const Adjustment* by = nullptr);

}  // namespace costrata
