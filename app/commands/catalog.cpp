// SPDX-License-Identifier: GPL-3.0-or-later
// costrata catalog: what the price catalog holds, and single prices in it.
#include "catalog/price_search.h"
#include "command_line.h"
#include "output/format.h"
#include "output/text_table.h"
#include "services/service.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace costrata {
namespace {

QString qt(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

std::string infoJson(const std::string& path, const CatalogContents& contents)
{
    QJsonArray shares;
    for (const auto& share : contents.shares)
        shares.append(QJsonObject{{QStringLiteral("provider"), qt(share.provider)}, {QStringLiteral("confidence"), qt(share.confidence)},
                                  {QStringLiteral("prices"), qint64(share.current)}});
    return QJsonDocument(QJsonObject{{QStringLiteral("path"), qt(path)}, {QStringLiteral("prices"), qint64(contents.current)},
                                     {QStringLiteral("history"), qint64(contents.history)}, {QStringLiteral("services"), qint64(contents.services)},
                                     {QStringLiteral("regions"), qint64(contents.regions)}, {QStringLiteral("newest"), qt(contents.newest)},
                                     {QStringLiteral("oldest"), qt(contents.oldest)}, {QStringLiteral("byProvider"), shares}})
        .toJson(QJsonDocument::Indented)
        .toStdString();
}

std::string infoCsv(const CatalogContents& contents)
{
    std::string csv = csvRecord({"provider", "confidence", "prices"});
    for (const auto& share : contents.shares)
        csv += csvRecord({csvText(share.provider), csvText(share.confidence), std::to_string(share.current)});
    return csv;
}

std::string infoTable(const std::string& path, const CatalogContents& contents)
{
    TextTable table({{"Provider"}, {"Confidence"}, {"Prices", Align::Right}});
    for (const auto& share : contents.shares)
        table.row({share.provider, share.confidence, std::to_string(share.current)});
    table.strong({"Total", "", std::to_string(contents.current)});
    return "Catalog:   " + printable(path) + "\nPrices:    " + std::to_string(contents.current) + " current, " + std::to_string(contents.history)
        + " older\nServices:  " + std::to_string(contents.services) + "\nRegions:   " + std::to_string(contents.regions) + "\nDates:     "
        + contents.oldest + " to " + contents.newest + "\n\n" + table.plain();
}

bool hasImports(const CommandLine& line)
{
    const ImportedPrices imported = line.imported();
    std::error_code ignored;
    return imported.upTo != shippedOnly && !imported.file.empty() && std::filesystem::exists(imported.file, ignored);
}

int info(const CommandLine& line, Streams streams)
{
    const auto contents = catalogContents(line.catalog());
    if (!contents)
        return wrongInput(streams, contents.error().text());
    const QString format = line.value("format");
    const std::string path = line.catalog().string();
    streams.out << (format == u"json" ? infoJson(path, *contents) : format == u"csv" ? infoCsv(*contents) : infoTable(path, *contents));
    if (hasImports(line))
        streams.err << "costrata: imported price lists are counted by 'costrata catalog snapshots'\n";
    return Done;
}

/// A price, cell by cell; the names of the columns are those of the price facts.
struct PriceColumn {
    const char* name;
    bool number;
    std::string (*text)(const FoundPrice&);
};
const PriceColumn priceTable[] = {
    {"provider", false, [](const FoundPrice& f) { return f.service.provider.str(); }},
    {"service", false, [](const FoundPrice& f) { return f.service.service.str(); }},
    {"region", false, [](const FoundPrice& f) { return f.price.region.str(); }},
    {"component", false, [](const FoundPrice& f) { return f.price.key.component.str(); }},
    {"name", false, [](const FoundPrice& f) { return f.price.key.name.str(); }},
    {"variant", false, [](const FoundPrice& f) { return f.price.key.variant.str(); }},
    {"engine", false, [](const FoundPrice& f) { return f.price.key.engine.str(); }},
    {"vcpu", true, [](const FoundPrice& f) { return f.price.vcpu; }},
    {"memory_gib", true, [](const FoundPrice& f) { return f.price.memoryGib; }},
    {"purchase", false, [](const FoundPrice& f) { return f.price.key.purchase.str(); }},
    {"unit", false, [](const FoundPrice& f) { return std::string(f.price.unit.id()); }},
    {"price_usd", true, [](const FoundPrice& f) { return f.price.amount.toString(); }},
    {"upfront_usd", true, [](const FoundPrice& f) { return f.price.upfront.toString(); }},
    {"tier_from", true, [](const FoundPrice& f) { return f.price.tierFrom.toString(); }},
    {"tier_to", true, [](const FoundPrice& f) { return f.price.tierTo ? f.price.tierTo->toString() : std::string(); }},
    {"source", false, [](const FoundPrice& f) { return f.price.source.str(); }},
    {"as_of", false, [](const FoundPrice& f) { return f.price.asOf.str(); }},
    {"confidence", false, [](const FoundPrice& f) { return f.price.confidence.str(); }},
    {"note", false, [](const FoundPrice& f) { return f.price.note.str(); }},
    {"current", false, [](const FoundPrice& f) { return std::string(f.current ? "yes" : "no"); }},
};

std::string searchCsv(const FoundPrices& found)
{
    std::vector<std::string> cells;
    for (const PriceColumn& column : priceTable)
        cells.emplace_back(column.name);
    std::string csv = csvRecord(cells);
    for (const FoundPrice& price : found.prices) {
        cells.clear();
        for (const PriceColumn& column : priceTable)
            cells.push_back(column.number ? column.text(price) : csvText(column.text(price)));
        csv += csvRecord(cells);
    }
    return csv;
}

std::string searchJson(const FoundPrices& found)
{
    QJsonArray list;
    for (const FoundPrice& price : found.prices) {
        QJsonObject json;
        for (const PriceColumn& column : priceTable) {
            const std::string text = column.text(price);
            json.insert(qt(column.name), text.empty() ? QJsonValue(QJsonValue::Null) : QJsonValue(qt(text)));
        }
        json.insert(QStringLiteral("current"), price.current);
        list.append(json);
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("total"), qint64(found.total)}, {QStringLiteral("prices"), list}}).toJson(QJsonDocument::Indented).toStdString();
}

std::string searchTable(const FoundPrices& found)
{
    TextTable table({{"Service"}, {"Region"}, {"Component"}, {"Name"}, {"Variant"}, {"Engine"}, {"Purchase"}, {"Price", Align::Right}, {"per"},
                     {"Upfront", Align::Right}, {"Above", Align::Right}, {"As of"}, {"Confidence"}});
    for (const auto& [service, price, current] : found.prices)
        table.row({service.provider.str() + "." + service.service.str(), price.region.str(), price.key.component.str(), price.key.name.str(),
                   price.key.variant.str(), price.key.engine.str(), price.key.purchase.str(), unitPriceText(price.amount), std::string(price.unit.label()),
                   price.upfront.isZero() ? "" : unitPriceText(price.upfront), price.tierFrom.isZero() ? "" : quantityText(price.tierFrom),
                   price.asOf.str() + (current ? "" : " (older)"), price.confidence.str()});
    return table.plain();
}

int search(const CommandLine& line, Streams streams)
{
    PriceSearch wanted;
    for (const QString& word : line.words())
        wanted.words.push_back(word.toStdString());
    if (wanted.words.size() > maxSearchWords)
        return line.wrongUsage(streams, "more than " + std::to_string(maxSearchWords) + " words");
    wanted.service = line.value("service").toStdString();
    if (const Service* service = findService(wanted.service))
        wanted.service = service->catalogs.front().provider.str() + "." + service->catalogs.front().service.str();
    wanted.region = line.value("region").toStdString();
    wanted.history = line.has("history");
    if (line.has("limit")) {
        bool whole = false;
        wanted.limit = line.value("limit").toInt(&whole);
        if (!whole || wanted.limit < 1)
            return line.wrongUsage(streams, "--limit '" + line.value("limit").toStdString() + "' is no positive whole number");
    }
    const auto found = [&]() -> Result<FoundPrices> {
        if (!hasImports(line))
            return searchPrices(line.catalog(), wanted);
        const auto book = line.openBook();
        return book ? searchPrices(**book, wanted) : tl::make_unexpected(book.error());
    }();
    if (!found)
        return wrongInput(streams, found.error().text());
    const QString format = line.value("format");
    streams.out << (format == u"json" ? searchJson(*found) : format == u"csv" ? searchCsv(*found) : searchTable(*found));
    const auto shown = static_cast<std::int64_t>(found->prices.size());
    if (found->total == 0)
        streams.err << "costrata: no price matches\n";
    else if (shown < found->total)
        streams.err << "costrata: " << shown << " of " << found->total << " prices shown; --limit N shows more\n";
    return Done;
}

const CommandOption format{"format", "FORMAT", "How to print.", {"table", "json", "csv"}};

}  // namespace

const Command catalogInfoCommand{
    .name = "catalog info",
    .arguments = "",
    .summary = "What the price catalog holds, and how old it is.",
    .options = {format},
    .run = info,
};

const Command catalogSearchCommand{
    .name = "catalog search",
    .arguments = "WORDS...",
    .summary = "Prices in which every word stands: in provider, service, region, component, name, variant, engine or purchase.",
    .options = {{"service", "S", "Only this service: 'aws.rds', or 'rds' as the catalog calls it."},
                {"region", "R", "Only this region."},
                {"history", "", "Older prices too."},
                {"limit", "N", "Show at most N prices; 50 by default."},
                format},
    .run = search,
};

}  // namespace costrata
