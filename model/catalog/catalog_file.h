// SPDX-License-Identifier: GPL-3.0-or-later
// The catalog as a file: opening it, and reading one price of a row. The schema is pricing-db/schema.sql.
#pragma once

#include "catalog/price.h"
#include "catalog/sqlite.h"

namespace costrata {

/// Opens a catalog read-only. Fails when the file is missing, is no catalog, is damaged, or is of another version.
Result<Database> openCatalog(const std::filesystem::path& file);

/// What a query must select, in this order from column 0, for readPrice: `FROM price`.
extern const char* const priceColumns;
inline constexpr int priceColumnCount = 16;

/// The price of the current row; empty when the row is not one that the catalog builder writes.
std::optional<Price> readPrice(const Statement& row, Symbol region);

}  // namespace costrata
