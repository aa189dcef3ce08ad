// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/user_catalog.h"

#include "catalog/catalog_file.h"

#include <algorithm>

namespace costrata {
namespace {

constexpr std::int64_t applicationId = 0x436F7355;  // "CosU"

/// What each version adds; the first makes the file. Steps are never edited, only added.
/// Texts stand once: a price names its slice and its meter by number. Amounts are integers of 10^-12 US dollars.
constexpr const char* steps[] = {
    "PRAGMA application_id = 0x436F7355;"
    "CREATE TABLE snapshot (id INTEGER PRIMARY KEY AUTOINCREMENT, imported TEXT NOT NULL, prices INTEGER NOT NULL) STRICT;"
    "CREATE TABLE file (snapshot INTEGER NOT NULL REFERENCES snapshot ON DELETE CASCADE, name TEXT NOT NULL, format TEXT NOT NULL,"
    "  list TEXT NOT NULL, published TEXT NOT NULL, hash TEXT NOT NULL, bytes INTEGER NOT NULL, records INTEGER NOT NULL, mapped INTEGER NOT NULL) "
    "STRICT;"
    "CREATE INDEX file_by_hash ON file(hash);"
    "CREATE TABLE slice (id INTEGER PRIMARY KEY, provider TEXT NOT NULL, service TEXT NOT NULL, region TEXT NOT NULL,"
    "  UNIQUE (provider, service, region)) STRICT;"
    "CREATE TABLE meter (id INTEGER PRIMARY KEY, component TEXT NOT NULL, name TEXT NOT NULL, variant TEXT NOT NULL, engine TEXT NOT NULL,"
    "  purchase TEXT NOT NULL, unit TEXT NOT NULL, UNIQUE (component, name, variant, engine, purchase, unit)) STRICT;"
    "CREATE TABLE text (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE) STRICT;"
    "CREATE TABLE price (slice INTEGER NOT NULL REFERENCES slice, meter INTEGER NOT NULL REFERENCES meter,"
    "  snapshot INTEGER NOT NULL REFERENCES snapshot ON DELETE CASCADE, tier_from TEXT NOT NULL, tier_to TEXT NOT NULL,"
    "  amount INTEGER NOT NULL CHECK (amount >= 0), upfront INTEGER NOT NULL CHECK (upfront >= 0), vcpu TEXT NOT NULL, memory_gib TEXT NOT NULL,"
    "  source INTEGER NOT NULL REFERENCES text, as_of TEXT NOT NULL, confidence TEXT NOT NULL, PRIMARY KEY (slice, meter, snapshot, tier_from)) "
    "STRICT, WITHOUT ROWID;"
    "CREATE TABLE held (snapshot INTEGER NOT NULL REFERENCES snapshot ON DELETE CASCADE, slice INTEGER NOT NULL REFERENCES slice,"
    "  prices INTEGER NOT NULL, newest TEXT NOT NULL, PRIMARY KEY (snapshot, slice)) STRICT, WITHOUT ROWID;",
};

Error damaged(const Database& database, const std::string& why = {})
{
    Error error = database.lastError();
    error.message = "the catalog of imported prices is damaged; " + (why.empty() ? error.message : why);
    return error;
}

Result<std::int64_t> number(const Database& database, const char* sql)
{
    auto query = database.prepare(sql);
    if (!query || !query->step())
        return tl::make_unexpected(damaged(database));
    return query->integer(0);
}

/// A new file has neither an id nor anything in it.
Result<void> checkIsOurs(const Database& database, const std::filesystem::path& file)
{
    const auto id = number(database, "PRAGMA application_id"), objects = number(database, "SELECT COUNT(*) FROM sqlite_schema");
    if (!id || !objects)
        return tl::make_unexpected(id ? objects.error() : id.error());
    if (*id != applicationId && !(*id == 0 && *objects == 0))
        return failure("is not a Costrata catalog of imported prices", file.string());
    return {};
}

/// What readPrice reads, of prices p and their meters m.
std::string columns()
{
    return "m.component, m.name, m.variant, m.engine, m.purchase, m.unit, p.amount, p.upfront, p.tier_from, p.tier_to, p.vcpu, p.memory_gib,"
           " (SELECT text FROM text WHERE id = p.source), p.as_of, p.confidence, ''";
}

Result<std::vector<Price>> readAll(const Database& database, Statement& query, Symbol region)
{
    std::vector<Price> prices;
    while (query.step()) {
        auto price = readPrice(query, region);
        if (!price)
            return tl::make_unexpected(damaged(database, "a price cannot be read"));
        prices.push_back(std::move(*price));
    }
    if (database.failed())
        return tl::make_unexpected(damaged(database));
    return prices;
}

}  // namespace

Result<void> migrate(const Database& database, const std::filesystem::path& file, std::span<const char* const> to)
{
    const auto version = number(database, "PRAGMA user_version");
    if (!version)
        return tl::make_unexpected(version.error());
    const auto wanted = static_cast<std::int64_t>(to.size());
    if (*version > wanted)
        return failure("is of version " + std::to_string(*version) + ", from a newer program; this one knows " + std::to_string(wanted),
                       file.string());
    if (*version == wanted)
        return {};
    if (*version > 0) {
        const std::string copy = file.string() + ".version-" + std::to_string(*version);
        std::error_code ignored;
        std::filesystem::remove(copy, ignored);
        auto backup = database.prepare("VACUUM INTO ?");
        if (!backup || !backup->bind(1, copy).run())
            return tl::make_unexpected(database.lastError());
    }
    if (auto begun = database.execute("BEGIN IMMEDIATE"); !begun)
        return begun;
    // Another program may have been faster.
    const auto now = number(database, "PRAGMA user_version");
    Result<void> done;
    for (std::int64_t step = now ? *now : wanted; step < wanted && done; ++step)
        done = database.execute(to[static_cast<std::size_t>(step)]);
    if (done && now)
        done = database.execute(("PRAGMA user_version = " + std::to_string(std::max(*now, wanted)) + "; COMMIT").c_str());
    if (!done || !now) {
        static_cast<void>(database.execute("ROLLBACK"));
        return done ? tl::make_unexpected(now.error()) : done;
    }
    return {};
}

Result<UserCatalog> UserCatalog::open(const std::filesystem::path& file)
{
    auto database = Database::openShared(file);
    if (!database)
        return tl::make_unexpected(database.error());
    if (auto ours = checkIsOurs(*database, file); !ours)
        return tl::make_unexpected(ours.error());
    const auto version = number(*database, "PRAGMA user_version");
    if (!version)
        return tl::make_unexpected(version.error());
    if (*version != static_cast<std::int64_t>(std::size(steps)))
        return failure("is a catalog of imported prices of version " + std::to_string(*version) + "; this program reads version "
                           + std::to_string(std::size(steps)) + " ('costrata catalog snapshots' brings an older one up to date)",
                       file.string());
    return UserCatalog(std::move(*database));
}

Result<UserCatalog> UserCatalog::openOrCreate(const std::filesystem::path& file)
{
    std::error_code error;
    if (file.has_parent_path())
        std::filesystem::create_directories(file.parent_path(), error);
    if (error)
        return failure("the folder cannot be made: " + error.message(), file.parent_path().string());
    auto database = Database::create(file);
    if (!database)
        return tl::make_unexpected(database.error());
    if (auto set = database->execute("PRAGMA busy_timeout = 5000; PRAGMA trusted_schema = 0; PRAGMA foreign_keys = 1"); !set)
        return tl::make_unexpected(set.error());
    if (auto ours = checkIsOurs(*database, file); !ours)
        return tl::make_unexpected(ours.error());
    if (auto wal = database->execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL"); !wal)
        return tl::make_unexpected(wal.error());
    if (auto migrated = migrate(*database, file, steps); !migrated)
        return tl::make_unexpected(migrated.error());
    return UserCatalog(std::move(*database));
}

Result<std::vector<Snapshot>> UserCatalog::snapshots() const
{
    std::vector<Snapshot> list;
    auto query = m_database.prepare("SELECT s.id, s.imported, s.prices, f.name, f.format, f.list, f.published, f.hash, f.bytes, f.records, f.mapped"
                                    " FROM snapshot s LEFT JOIN file f ON f.snapshot = s.id ORDER BY s.id, f.rowid");
    if (!query)
        return tl::make_unexpected(damaged(m_database));
    while (query->step()) {
        if (list.empty() || list.back().id != query->integer(0))
            list.push_back({query->integer(0), std::string(query->text(1)), query->integer(2), {}});
        const auto text = [&](int column) { return std::string(query->text(column)); };
        if (!query->isNull(3))
            list.back().files.push_back({text(3), text(4), text(5), text(6), text(7), query->integer(8), query->integer(9), query->integer(10)});
    }
    if (m_database.failed())
        return tl::make_unexpected(damaged(m_database));
    return list;
}

Result<SnapshotId> UserCatalog::holding(const std::string& hash) const
{
    auto query = m_database.prepare("SELECT MAX(snapshot) FROM file WHERE hash = ?");
    if (!query || !query->bind(1, hash).step())
        return tl::make_unexpected(damaged(m_database));
    return query->integer(0);
}

Result<std::vector<ImportedSlice>> UserCatalog::slices(SnapshotId upTo) const
{
    std::vector<ImportedSlice> list;
    auto query = m_database.prepare(
        "SELECT slice.id, provider, service, region, MAX(held.prices), MAX(held.newest) FROM held JOIN slice ON slice.id = held.slice"
        " WHERE held.snapshot <= ? GROUP BY slice.id ORDER BY provider, service, region");
    if (!query)
        return tl::make_unexpected(damaged(m_database));
    query->bind(1, upTo);
    while (query->step())
        list.push_back({query->integer(0),
                        {Symbol(query->text(1)), Symbol(query->text(2))},
                        Symbol(query->text(3)),
                        query->integer(4),
                        std::string(query->text(5))});
    if (m_database.failed())
        return tl::make_unexpected(damaged(m_database));
    return list;
}

Result<std::vector<Price>> UserCatalog::read(std::int64_t slice, Symbol region, SnapshotId upTo) const
{
    auto query = m_database.prepare("SELECT " + columns()
                                    + " FROM price p JOIN meter m ON m.id = p.meter WHERE p.slice = ?1 AND p.snapshot ="
                                      " (SELECT MAX(q.snapshot) FROM price q WHERE q.slice = ?1 AND q.meter = p.meter AND q.snapshot <= ?2)");
    if (!query)
        return tl::make_unexpected(damaged(m_database));
    query->bind(1, slice).bind(2, upTo);
    return readAll(m_database, *query, region);
}

Result<std::vector<Price>> UserCatalog::statements(std::int64_t slice, Symbol region, const PriceKey& key, SnapshotId upTo) const
{
    auto query = m_database.prepare("SELECT " + columns()
                                    + " FROM price p JOIN meter m ON m.id = p.meter WHERE p.slice = ? AND p.snapshot <= ? AND m.component = ?"
                                      " AND m.name = ? AND m.variant = ? AND m.engine = ? AND m.purchase = ? ORDER BY p.snapshot DESC, p.tier_from");
    if (!query)
        return tl::make_unexpected(damaged(m_database));
    query->bind(1, slice).bind(2, upTo).bind(3, key.component.text()).bind(4, key.name.text()).bind(5, key.variant.text());
    query->bind(6, key.engine.text()).bind(7, key.purchase.text());
    return readAll(m_database, *query, region);
}

Result<void> UserCatalog::remove(SnapshotId snapshot)
{
    auto list = snapshots();
    if (!list)
        return tl::make_unexpected(list.error());
    if (std::ranges::find(*list, snapshot, &Snapshot::id) == list->end())
        return failure("there is no snapshot " + std::to_string(snapshot));
    auto remove = m_database.prepare("DELETE FROM snapshot WHERE id = ?");  // its prices go with it
    if (!remove || !remove->bind(1, snapshot).run())
        return tl::make_unexpected(m_database.lastError());
    return {};
}

Result<void> UserCatalog::clear() { return m_database.execute("DELETE FROM snapshot"); }

}  // namespace costrata
