// SPDX-License-Identifier: GPL-3.0-or-later
// What imports changed: which prices became dearer or cheaper, which are new, which are no longer listed.
#pragma once

#include "catalog/price_book.h"

namespace costrata {

enum class ChangeOfPrice { Dearer, Cheaper, New, Gone };
std::string_view changeName(ChangeOfPrice change);  ///< "dearer"

struct PriceDifference {
    ChangeOfPrice change;
    CatalogService service;
    Price before, after;  ///< the same for New and for Gone
};

/// What the imports after snapshot `from` up to snapshot `to` changed, by service, region and key. Compared are the prices
/// that a book opened at either snapshot finds, so those of the first import with the shipped ones. A price is gone when
/// an import up to `from` stated it and a later one of the same list and region does not; it stays findable, with its date.
/// Dearer or cheaper is the recurring price with the upfront fee spread over its term; prices in another unit, or with
/// other volume tiers, are compared tier by tier where a tier begins at the same usage.
Result<std::vector<PriceDifference>> catalogDiff(const std::filesystem::path& catalog, const std::filesystem::path& userCatalog, SnapshotId from, SnapshotId to);

}  // namespace costrata
