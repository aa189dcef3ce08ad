// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/facts_csv.h"

#include "bytes/csv_stream.h"
#include "output/text_table.h"

#include <algorithm>
#include <array>

namespace costrata::import {
namespace {

enum {
    Provider,
    Service,
    Region,
    Component,
    Name,
    Variant,
    Engine,
    Vcpu,
    Memory,
    Purchase,
    UnitName,
    Amount,
    Upfront,
    TierFrom,
    TierTo,
    Source,
    AsOf,
    Confidence,
    Note,
    Count
};
constexpr std::array<std::string_view, Count> columns{"provider", "service",    "region",   "component",  "name",      "variant",     "engine",
                                                      "vcpu",     "memory_gib", "purchase", "unit",       "price_usd", "upfront_usd", "tier_from",
                                                      "tier_to",  "source",     "as_of",    "confidence", "note"};

/// Null when taken, else why not.
const char* takeFact(std::span<const std::string_view> f, PriceSink& sink)
{
    for (const int needed : {Provider, Service, Region, Component, Name, Purchase, Source, AsOf}) {
        if (f[static_cast<std::size_t>(needed)].empty())
            return "a field that must not be empty is";
    }
    const auto unit = Unit::parse(f[UnitName]);
    if (!unit)
        return "a unit that is not known";
    const std::string_view date = f[AsOf];
    if (date.size() == 10 ? dateOf(date) != date : date.size() == 7 ? dateOf(std::string(date) + "-01").empty() : date.size() != 4)
        return "a date that is none";
    if (f[Confidence] != "exact" && f[Confidence] != "published" && f[Confidence] != "secondary")
        return "a confidence that is none";
    const auto number = [&](std::size_t column) { return f[column].empty() ? std::optional(Decimal()) : Decimal::parse(f[column]); };
    const auto amount = number(Amount), upfront = number(Upfront), from = number(TierFrom), to = number(TierTo);
    if (!amount || !upfront || !from || !to || f[Amount].empty())
        return "a price or tier that is no exact number";
    const ListedKey key{.provider = f[Provider],
                        .service = f[Service],
                        .region = f[Region],
                        .component = f[Component],
                        .name = f[Name],
                        .variant = f[Variant],
                        .engine = f[Engine],
                        .purchase = f[Purchase],
                        .unit = *unit,
                        .vcpu = f[Vcpu],
                        .memoryGib = f[Memory]};
    ListedPrice price{
        .amount = *amount, .tierFrom = *from, .tierTo = {}, .source = f[Source], .asOf = date, .effective = date, .confidence = f[Confidence]};
    if (!f[TierTo].empty())
        price.tierTo = *to;
    sink.take(key, price);
    if (!upfront->isZero()) {
        price.amount = *upfront;
        price.upfront = true;
        sink.take(key, price);
    }
    return nullptr;
}

}  // namespace

const std::string_view factsHeader = "provider,service,region,component,name,variant,engine,";

Result<ListInfo> readFactsCsv(ByteSource& source, PriceSink& sink)
{
    CsvStream csv(source);
    std::size_t width = 0;
    for (;;) {
        const auto record = csv.next();
        if (!record)
            return tl::make_unexpected(record.error());
        const std::string where = "line " + std::to_string(csv.line());
        if (width == 0) {
            if (record->size() < Count || !std::equal(columns.begin(), columns.end(), record->begin()))
                return failure("the header is not the one of price facts", where);
            width = record->size();
            continue;
        }
        if (record->empty())
            return ListInfo{"Price facts, CSV", "price facts", {}};
        if (record->size() == 1 && record->front().empty())
            continue;
        if (record->size() != width)
            return failure(std::to_string(record->size()) + " fields where the header has " + std::to_string(width), where);
        if (const char* reason = takeFact(*record, sink))
            sink.skip(reason, where + ": " + std::string((*record)[Service]) + " " + std::string((*record)[Name]), 1);
    }
}

Result<std::string> writeFactsCsv(const UserCatalog& catalog, SnapshotId upTo)
{
    std::string text = csvRecord(std::vector<std::string>(columns.begin(), columns.end()));
    const auto slices = catalog.slices(upTo);
    if (!slices)
        return tl::make_unexpected(slices.error());
    for (const ImportedSlice& slice : *slices) {
        auto prices = catalog.read(slice.id, slice.region, upTo);
        if (!prices)
            return tl::make_unexpected(prices.error());
        const auto order = [](const Price& p) {
            return std::tuple(p.key.component.text(), p.key.name.text(), p.key.variant.text(), p.key.engine.text(), p.key.purchase.text(),
                              p.unit.id(), p.tierFrom);
        };
        std::ranges::sort(*prices, {}, order);
        for (const Price& p : *prices)
            text += csvRecord({csvText(slice.service.provider.str()), csvText(slice.service.service.str()), csvText(slice.region.str()),
                               csvText(p.key.component.str()), csvText(p.key.name.str()), csvText(p.key.variant.str()), csvText(p.key.engine.str()),
                               p.vcpu, p.memoryGib, csvText(p.key.purchase.str()), std::string(p.unit.id()), p.amount.toString(),
                               p.upfront.isZero() ? std::string() : p.upfront.toString(), p.tierFrom.isZero() ? std::string() : p.tierFrom.toString(),
                               p.tierTo ? p.tierTo->toString() : std::string(), csvText(p.source.str()), p.asOf.str(), p.confidence.str(),
                               std::string()});
    }
    return text;
}

}  // namespace costrata::import
