// SPDX-License-Identifier: GPL-3.0-or-later
// The user's own catalog: price lists that were imported, each import a dated snapshot. The shipped catalog is never changed.
#pragma once

#include "catalog/price.h"
#include "catalog/sqlite.h"

#include <limits>
#include <span>

namespace costrata {

/// One file of an import.
struct ImportedFile {
    std::string name;       ///< without its folder
    std::string format;     ///< "AWS offer, CSV"
    std::string list;       ///< which list of the provider: "AmazonRDS"
    std::string published;  ///< date that the file states; empty when it states none
    std::string hash;       ///< SHA-256 of its text, unpacked
    std::int64_t bytes = 0;   ///< of its text, unpacked
    std::int64_t records = 0; ///< prices that it states
    std::int64_t mapped = 0;  ///< of those, the ones that became prices of the catalog
};

struct Snapshot {
    std::int64_t id = 0;    ///< counts up, never used twice; a later import goes before an earlier one
    std::string imported;   ///< yyyy-mm-dd
    std::int64_t prices = 0;
    std::vector<ImportedFile> files;
};

/// Which imports count: those up to a snapshot. `shippedOnly`: none.
using SnapshotId = std::int64_t;
inline constexpr SnapshotId newestSnapshot = std::numeric_limits<SnapshotId>::max(), shippedOnly = 0;

struct ImportedSlice {
    std::int64_t id;
    CatalogService service;
    Symbol region;
    std::int64_t prices;  ///< of the snapshot that holds most; a price that several hold counts once at least
    std::string newest;   ///< the latest as_of
};

/// One connection; belongs to one thread at a time. Written in transactions only: killed at any moment, the file is as
/// it was before or as it is after, never between.
class UserCatalog {
public:
    /// Opens for reading; the file must exist and be of this version.
    static Result<UserCatalog> open(const std::filesystem::path& file);
    /// Opens for writing; makes file and folders, and brings an older file up to date after a copy of it was put beside it.
    static Result<UserCatalog> openOrCreate(const std::filesystem::path& file);

    Result<std::vector<Snapshot>> snapshots() const;
    /// The snapshot that holds a file of this content; 0: none.
    Result<SnapshotId> holding(const std::string& hash) const;
    Result<std::vector<ImportedSlice>> slices(SnapshotId upTo) const;
    /// The prices of a slice, each from the newest snapshot that has its key, up to one.
    Result<std::vector<Price>> read(std::int64_t slice, Symbol region, SnapshotId upTo) const;
    /// All statements of a key up to a snapshot, newest first.
    Result<std::vector<Price>> statements(std::int64_t slice, Symbol region, const PriceKey& key, SnapshotId upTo) const;

    /// Takes a snapshot out; fails when there is none of this number.
    Result<void> remove(SnapshotId snapshot);
    /// Takes all snapshots out: the shipped catalog alone remains.
    Result<void> clear();

    const Database& database() const { return m_database; }

private:
    explicit UserCatalog(Database database) : m_database(std::move(database)) {}
    Database m_database;
};

/// Brings a database from version `steps done` (user_version) to the last of the steps, all in one transaction, after a
/// copy named FILE.version-N was made of a file that is not new. A file of a later version is refused.
Result<void> migrate(const Database& database, const std::filesystem::path& file, std::span<const char* const> steps);

}  // namespace costrata
