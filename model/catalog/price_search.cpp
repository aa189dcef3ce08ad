// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/price_search.h"

#include "catalog/catalog_file.h"

#include <algorithm>

namespace costrata {
namespace {

Error damaged(const Database& database)
{
    Error error = database.lastError();
    error.message = "the price catalog is damaged; " + error.message;
    return error;
}

std::string condition(const PriceSearch& search)
{
    // A line break between the fields, so that a word never matches across two.
    std::string sql = " FROM price JOIN slice ON slice.id = price.slice WHERE (?1 = '' OR service = ?1 OR provider || '.' || service = ?1)"
                      " AND (?2 = '' OR region = ?2) AND (current = 1 OR ?3)";
    for (std::size_t i = 0; i < search.words.size(); ++i)
        sql += " AND instr(lower(provider || char(10) || service || char(10) || region || char(10) || component || char(10) || name"
               " || char(10) || variant || char(10) || engine || char(10) || purchase), lower(?" + std::to_string(i + 4) + "))";
    return sql;
}

void bind(Statement& query, const PriceSearch& search)
{
    query.bind(1, search.service).bind(2, search.region).bind(3, std::int64_t(search.history));
    for (std::size_t i = 0; i < search.words.size(); ++i)
        query.bind(static_cast<int>(i) + 4, search.words[i]);
}

}  // namespace

Result<FoundPrices> searchPrices(const std::filesystem::path& catalog, const PriceSearch& search)
{
    if (search.words.size() > maxSearchWords)
        return failure("more than " + std::to_string(maxSearchWords) + " words");
    const auto database = openCatalog(catalog);
    if (!database)
        return tl::make_unexpected(database.error());
    FoundPrices found;
    auto count = database->prepare("SELECT COUNT(*)" + condition(search));
    if (!count)
        return tl::make_unexpected(damaged(*database));
    bind(*count, search);
    if (!count->step())
        return tl::make_unexpected(damaged(*database));
    found.total = count->integer(0);

    auto query = database->prepare("SELECT " + std::string(priceColumns) + ", provider, service, region, current" + condition(search)
                                   + " ORDER BY price.id LIMIT " + std::to_string(std::max<std::int64_t>(search.limit, 0)));
    if (!query)
        return tl::make_unexpected(damaged(*database));
    bind(*query, search);
    while (query->step()) {
        auto price = readPrice(*query, Symbol(query->text(priceColumnCount + 2)));
        if (!price)
            return failure("the price catalog is damaged; a price cannot be read", catalog.string());
        found.prices.push_back({{Symbol(query->text(priceColumnCount)), Symbol(query->text(priceColumnCount + 1))},
                                std::move(*price), query->integer(priceColumnCount + 3) != 0});
    }
    if (database->failed())
        return tl::make_unexpected(damaged(*database));
    return found;
}

Result<FoundPrices> searchPrices(const PriceBook& book, const PriceSearch& search)
{
    if (search.words.size() > maxSearchWords)
        return failure("more than " + std::to_string(maxSearchWords) + " words");
    const auto lower = [](std::string text) {
        std::ranges::transform(text, text.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
        return text;
    };
    std::vector<std::string> words;
    for (const std::string& word : search.words)
        words.push_back(lower(word));
    FoundPrices found;
    const auto add = [&](const CatalogService& service, const Price& price, bool current) {
        if (++found.total <= search.limit)
            found.prices.push_back({service, price, current});
    };
    for (const SliceInfo& slice : book.slices()) {
        const CatalogService& s = slice.service;
        if ((!search.service.empty() && search.service != s.service.text() && search.service != s.provider.str() + "." + s.service.str())
            || (!search.region.empty() && search.region != slice.region.text()))
            continue;
        for (const Price& p : book.slice(s, slice.region).all()) {
            std::string text;  // a line break between the fields, so that a word never matches across two
            for (const Symbol part : {s.provider, s.service, p.region, p.key.component, p.key.name, p.key.variant, p.key.engine, p.key.purchase})
                text += part.str() + "\n";
            text = lower(std::move(text));
            if (!std::ranges::all_of(words, [&](const std::string& word) { return text.find(word) != text.npos; }))
                continue;
            add(s, p, true);
            for (const Price& old : search.history && found.total < search.limit ? book.history(s, p) : std::vector<Price>())
                add(s, old, false);
        }
    }
    if (const auto damage = book.damage())
        return tl::make_unexpected(*damage);
    return found;
}

Result<CatalogContents> catalogContents(const std::filesystem::path& catalog)
{
    const auto database = openCatalog(catalog);
    if (!database)
        return tl::make_unexpected(database.error());
    CatalogContents contents;
    auto counts = database->prepare(
        "SELECT COALESCE(SUM(current), 0), COALESCE(SUM(1 - current), 0), (SELECT COUNT(DISTINCT provider || '.' || service) FROM slice),"
        " (SELECT COUNT(DISTINCT provider || '.' || region) FROM slice WHERE region <> 'global'),"
        " MIN(CASE current WHEN 1 THEN as_of END), MAX(CASE current WHEN 1 THEN as_of END) FROM price");
    if (!counts || !counts->step())
        return tl::make_unexpected(damaged(*database));
    contents.current = counts->integer(0);
    contents.history = counts->integer(1);
    contents.services = counts->integer(2);
    contents.regions = counts->integer(3);
    contents.oldest = counts->text(4);
    contents.newest = counts->text(5);
    auto shares = database->prepare("SELECT provider, confidence, COUNT(*) FROM price JOIN slice ON slice.id = price.slice"
                                    " WHERE current = 1 GROUP BY provider, confidence ORDER BY provider, confidence");
    if (!shares)
        return tl::make_unexpected(damaged(*database));
    while (shares->step())
        contents.shares.push_back({std::string(shares->text(0)), std::string(shares->text(1)), shares->integer(2)});
    if (database->failed())
        return tl::make_unexpected(damaged(*database));
    return contents;
}

}  // namespace costrata
