// SPDX-License-Identifier: GPL-3.0-or-later
// Price facts as CSV, the layout of pricing-db/README.md: what imports hold can be written so, and read again.
#pragma once

#include "bytes/byte_source.h"
#include "catalog/user_catalog.h"
#include "import/price_list.h"

namespace costrata::import {

/// What the text of such a file begins with.
extern const std::string_view factsHeader;

/// Reads price facts: one's own list of any provider, or what an export wrote. Of several dates of a price the newest counts.
Result<ListInfo> readFactsCsv(ByteSource& source, PriceSink& sink);

/// The imported prices that count up to a snapshot, by provider, service, region and key.
Result<std::string> writeFactsCsv(const UserCatalog& catalog, SnapshotId upTo);

}  // namespace costrata::import
