// SPDX-License-Identifier: GPL-3.0-or-later
// The prices that billing reads: a catalog seen as immutable slices, each loaded when first needed.
#pragma once

#include "base/month.h"
#include "base/result.h"
#include "catalog/adjustments.h"
#include "catalog/user_catalog.h"

#include <filesystem>
#include <memory>
#include <span>
#include <unordered_map>

namespace costrata {

/// All current prices of one catalog service in one region (or 'global'), found by typed key.
class PriceSlice {
public:
    PriceSlice() = default;
    explicit PriceSlice(std::vector<Price> prices);

    /// The tiers of a key in one dimension, lowest first; empty when there is no such price.
    std::span<const Price> find(const PriceKey& key, Dimension dimension) const;
    std::span<const Price> all() const { return m_prices; }

private:
    struct Run {
        std::uint32_t first, count;
    };
    std::vector<Price> m_prices;  // grouped by key and dimension
    std::unordered_map<PriceKey, std::vector<Run>> m_runs;
};

struct SliceInfo {
    CatalogService service;
    Symbol region;
    int prices;  ///< at least: those of the shipped list or those of an import, whichever are more
};

/// Price lists that the user imported (catalog/user_catalog.h). Without a file, or where it does not exist, there are none.
struct ImportedPrices {
    std::filesystem::path file = {};
    SnapshotId upTo = newestSnapshot;
};

/// Immutable to its readers and safe to read from several threads: a slice, once loaded, never changes or moves.
class PriceBook {
public:
    /// Opens the catalog and reads its list of slices, no prices. Fails when the file is missing, is no catalog, or is
    /// of another version. An imported price goes before the shipped ones of its key; one that serves every engine, before
    /// those of each engine. Imports made after the book was opened do not show. Imported prices that cannot be read are
    /// damage(), and the shipped ones stay.
    static Result<std::shared_ptr<const PriceBook>> open(const std::filesystem::path& catalog, const ImportedPrices& imported = {});
    /// A book of given prices, for billing cases and tests.
    static std::shared_ptr<const PriceBook> of(const std::vector<std::pair<CatalogService, Price>>& prices);

    /// The same catalog as a workspace sees it: Prices (services/prices.h) applies the adjustments to what it finds, so
    /// whoever bills with this book honours them. Slices are shared and stay list prices.
    std::shared_ptr<const PriceBook> with(std::vector<Adjustment> adjustments) const;
    const std::shared_ptr<const AdjustedPrices>& adjusted() const { return m_adjusted; }  ///< null without adjustments

    /// Never fails: a slice that the catalog does not have is empty. If the catalog turns out damaged, the slice is
    /// empty and damage() says so.
    const PriceSlice& slice(CatalogService service, Symbol region) const;
    std::span<const SliceInfo> slices() const;
    std::vector<Symbol> regions(CatalogService service) const;  ///< in name order, without 'global'
    /// Older statements of the same price (key, region and tier), newest first: of imports, then of the catalog's file.
    std::vector<Price> history(CatalogService service, const Price& price) const;
    std::optional<Error> damage() const;
    Month month() const;  ///< of the newest price

    ~PriceBook();

private:
    PriceBook();
    PriceBook(const PriceBook&);
    struct Private;
    std::shared_ptr<Private> d;
    std::shared_ptr<const AdjustedPrices> m_adjusted;
};

}  // namespace costrata
