// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/catalog_file.h"

namespace costrata {
namespace {

constexpr std::int64_t applicationId = 0x436F7374;  // as in schema.sql
constexpr std::int64_t catalogVersion = 2;

}  // namespace

const char* const priceColumns =
    "component, name, variant, engine, purchase, unit, amount, upfront, tier_from, tier_to, vcpu, memory_gib,"
    " (SELECT text FROM source WHERE id = price.source), as_of, confidence,"
    " (SELECT text FROM note WHERE id = price.note)";

Result<Database> openCatalog(const std::filesystem::path& file)
{
    auto database = Database::openReadOnly(file);
    if (!database)
        return database;
    const auto pragma = [&](const char* sql) -> Result<std::int64_t> {
        auto statement = database->prepare(sql);
        if (!statement || !statement->step())
            return failure("is damaged or not a Costrata price catalog; " + database->lastError().message, file.string());
        return statement->integer(0);
    };
    const auto id = pragma("PRAGMA application_id");
    if (!id)
        return tl::make_unexpected(id.error());
    if (*id != applicationId)
        return failure("is not a Costrata price catalog", file.string());
    const auto version = pragma("PRAGMA user_version");
    if (!version)
        return tl::make_unexpected(version.error());
    if (*version != catalogVersion)
        return failure("is a price catalog of version " + std::to_string(*version) + "; this program reads version "
                           + std::to_string(catalogVersion), file.string());
    return database;
}

std::optional<Price> readPrice(const Statement& row, Symbol region)
{
    const auto symbol = [&](int column) { return Symbol(row.text(column)); };
    const auto unit = Unit::parse(row.text(5));
    const auto from = row.text(8).empty() ? Decimal() : Decimal::parse(row.text(8));
    const auto to = row.text(9).empty() ? std::nullopt : Decimal::parse(row.text(9));
    const bool whole = row.isInteger(6) && row.isInteger(7) && row.integer(6) >= 0 && row.integer(7) >= 0;
    if (!unit || !from || (!to && !row.text(9).empty()) || !whole)
        return std::nullopt;
    return Price{{symbol(0), symbol(1), symbol(2), symbol(3), symbol(4)},
                 *unit,
                 Decimal::fromRaw(row.integer(6)),
                 Decimal::fromRaw(row.integer(7)),
                 *from,
                 to,
                 std::string(row.text(10)),
                 std::string(row.text(11)),
                 region,
                 symbol(12),
                 symbol(13),
                 symbol(14),
                 symbol(15)};
}

}  // namespace costrata
