// SPDX-License-Identifier: GPL-3.0-or-later
// Finding prices in a catalog by words, and saying what a catalog holds. Straight from the file, without loading
// slices, or in a book.
#pragma once

#include "base/result.h"
#include "catalog/price_book.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace costrata {

inline constexpr std::size_t maxSearchWords = 32;

struct PriceSearch {
    /// Every word must stand somewhere in provider, service, region, component, name, variant, engine or purchase.
    /// Upper and lower case are one, for ASCII letters. At most maxSearchWords.
    std::vector<std::string> words;
    std::string service;   ///< "rds" or "aws.rds", as in the catalog; empty: all
    std::string region;    ///< the provider's code; empty: all
    bool history = false;  ///< older prices too
    std::int64_t limit = 50;
};

struct FoundPrice {
    CatalogService service;
    Price price;
    bool current;
};

struct FoundPrices {
    std::vector<FoundPrice> prices;  ///< by service, region and key; at most the limit
    std::int64_t total = 0;          ///< how many match
};

Result<FoundPrices> searchPrices(const std::filesystem::path& catalog, const PriceSearch& search);
/// The same among the prices of a book, imported ones included. Loads the slices that it looks at; older prices are looked
/// for, and counted, only until the limit is reached.
Result<FoundPrices> searchPrices(const PriceBook& book, const PriceSearch& search);

struct CatalogContents {
    struct Share {
        std::string provider, confidence;
        std::int64_t current;
    };
    std::int64_t current = 0, history = 0;
    std::int64_t services = 0, regions = 0;  ///< of provider and service; of provider and region, 'global' not counted
    std::string oldest, newest;              ///< dates of current prices
    std::vector<Share> shares;               ///< current prices by provider and confidence
};

Result<CatalogContents> catalogContents(const std::filesystem::path& catalog);

}  // namespace costrata
