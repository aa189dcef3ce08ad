// SPDX-License-Identifier: GPL-3.0-or-later
// Turns the price facts into the catalog that ships with the program.
#pragma once

#include "base/result.h"

#include <filesystem>
#include <string>
#include <vector>

namespace costrata {

struct CatalogSummary {
    int files = 0;
    int rows = 0;     ///< prices of every date
    int current = 0;  ///< the newest of each key
};

/// Reads every *.csv under `facts` and writes `output` through a temporary file, so a failure leaves the old one whole.
/// The same facts give the same bytes. Refused, naming file and line: a wrong header, a missing field, an unknown unit, a
/// price that is no exact decimal of at most 12 places or is too large, an unknown confidence, a malformed date, a key
/// that stands twice with one date and two prices, overlapping or gapped tiers. All refusals of a run are returned, one
/// per line of the message.
Result<CatalogSummary> buildCatalog(const std::filesystem::path& facts, const std::filesystem::path& schema,
                                    const std::filesystem::path& output);

}  // namespace costrata
