// SPDX-License-Identifier: GPL-3.0-or-later
// AWS lists as CSV: lines about the file, a header, then one price a record.
#include "bytes/csv_stream.h"
#include "import/aws_lists.h"

#include <algorithm>

namespace costrata::import {
namespace {

/// Columns by name; -1: the file has none of the name.
template <std::size_t N>
std::array<int, N> columnsOf(std::span<const std::string_view> header, const std::array<std::string_view, N>& names)
{
    std::array<int, N> columns;
    for (std::size_t i = 0; i < N; ++i) {
        const auto it = std::ranges::find(header, names[i]);
        columns[i] = it == header.end() ? -1 : static_cast<int>(it - header.begin());
    }
    return columns;
}

/// A record's fields by column.
template <std::size_t N>
struct Fields {
    const std::array<int, N>& columns;
    std::span<const std::string_view> record;
    std::string_view operator[](std::size_t column) const
    {
        const int at = columns[column];
        return at >= 0 && static_cast<std::size_t>(at) < record.size() ? record[static_cast<std::size_t>(at)] : std::string_view();
    }
};

namespace offer {
enum {
    Sku,
    TermType,
    Effective,
    From,
    To,
    Unit,
    Amount,
    Currency,
    Length,
    Option,
    Service,
    LocationType,
    InstanceType,
    Vcpu,
    Memory,
    Engine,
    Deployment,
    Volume,
    Usage,
    Operation,
    Region,
    Count
};
constexpr std::array<std::string_view, Count> names{"SKU",
                                                    "TermType",
                                                    "EffectiveDate",
                                                    "StartingRange",
                                                    "EndingRange",
                                                    "Unit",
                                                    "PricePerUnit",
                                                    "Currency",
                                                    "LeaseContractLength",
                                                    "PurchaseOption",
                                                    "serviceCode",
                                                    "Location Type",
                                                    "Instance Type",
                                                    "vCPU",
                                                    "Memory",
                                                    "Database Engine",
                                                    "Deployment Option",
                                                    "Volume Type",
                                                    "usageType",
                                                    "operation",
                                                    "Region Code"};
}  // namespace offer

namespace plan {
enum { Effective, Unit, Amount, Currency, Service, Usage, Operation, Option, Length, LengthUnit, Region, Count };
constexpr std::array<std::string_view, Count> names{"EffectiveDate",         "Unit",
                                                    "DiscountedRate",        "Currency",
                                                    "DiscountedServiceCode", "DiscountedUsageType",
                                                    "DiscountedOperation",   "PurchaseOption",
                                                    "LeaseContractLength",   "LeaseContractLengthUnit",
                                                    "DiscountedRegionCode"};
}  // namespace plan

/// Reads the records below the header. SKUs stand together, so a product is mapped once for all its prices.
class Records {
public:
    Records(CsvStream& csv, PriceSink& sink, std::string source, std::string published)
        : m_csv(&csv), m_sink(&sink), m_source(std::move(source)), m_published(std::move(published))
    {
    }

    Result<void> offers(std::span<const std::string_view> header)
    {
        const auto columns = columnsOf(header, offer::names);
        std::string sku;
        const char* reason = nullptr;
        AwsMeter meter;
        return each(header.size(), [&](std::span<const std::string_view> record) {
            const Fields<offer::Count> f{columns, record};
            if (sku.empty() || f[offer::Sku] != sku) {
                sku = f[offer::Sku];
                reason = mapAws({.service = f[offer::Service],
                                 .region = f[offer::Region],
                                 .usageType = f[offer::Usage],
                                 .operation = f[offer::Operation],
                                 .instanceType = f[offer::InstanceType],
                                 .locationType = f[offer::LocationType],
                                 .engine = f[offer::Engine],
                                 .deployment = f[offer::Deployment],
                                 .volumeType = f[offer::Volume],
                                 .vcpu = f[offer::Vcpu],
                                 .memory = f[offer::Memory]},
                                meter);
            }
            const auto what = [&] {
                return std::string(f[offer::Service]) + " " + std::string(f[offer::Usage]) + " " + std::string(f[offer::Operation]);
            };
            if (reason)
                return m_sink->skip(reason, what(), 1);
            const bool reserved = f[offer::TermType] == "Reserved";
            takeAwsPrice(*m_sink, meter,
                         {.unit = f[offer::Unit],
                          .amount = f[offer::Amount],
                          .currency = f[offer::Currency],
                          .from = f[offer::From],
                          .to = f[offer::To],
                          .purchase = reserved                   ? awsReservation(f[offer::Length], f[offer::Option])
                              : f[offer::TermType] == "OnDemand" ? "on-demand"
                                                                 : "",
                          .source = m_source,
                          .asOf = m_published,
                          .effective = dateOf(f[offer::Effective]),
                          .what = f[offer::Usage]});
        });
    }

    Result<void> plans(std::span<const std::string_view> header)
    {
        const auto columns = columnsOf(header, plan::names);
        AwsMeter meter;
        return each(header.size(), [&](std::span<const std::string_view> record) {
            const Fields<plan::Count> f{columns, record};
            const char* reason =
                mapAws({.service = f[plan::Service], .region = f[plan::Region], .usageType = f[plan::Usage], .operation = f[plan::Operation]}, meter);
            if (reason)
                return m_sink->skip(reason, std::string(f[plan::Service]) + " " + std::string(f[plan::Usage]) + " " + std::string(f[plan::Operation]),
                                    1);
            const bool known = f[plan::LengthUnit] == "year" && f[plan::Length] == "1" && f[plan::Option] == "No Upfront";
            takeAwsPrice(*m_sink, meter,
                         {.unit = f[plan::Unit],
                          .amount = f[plan::Amount],
                          .currency = f[plan::Currency],
                          .from = "0",
                          .to = "Inf",
                          .purchase = known ? "savings-plan-database-1y-no-upfront" : "",
                          .source = m_source,
                          .asOf = m_published,
                          .effective = dateOf(f[plan::Effective]),
                          .what = f[plan::Usage]});
        });
    }

private:
    template <class F>
    Result<void> each(std::size_t width, F read)
    {
        for (;;) {
            const auto record = m_csv->next();
            if (!record)
                return tl::make_unexpected(record.error());
            if (record->empty())
                return {};
            if (record->size() == 1 && record->front().empty())
                continue;
            if (record->size() != width)
                return failure(std::to_string(record->size()) + " fields where the header has " + std::to_string(width),
                               "line " + std::to_string(m_csv->line()));
            read(*record);
        }
    }

    CsvStream* m_csv;
    PriceSink* m_sink;
    std::string m_source, m_published;
};

}  // namespace

void takeAwsPrice(PriceSink& sink, const AwsMeter& meter, const AwsPrice& price)
{
    const auto skip = [&](std::string_view reason) {
        sink.skip(reason, std::string(meter.service) + " " + std::string(price.what) + " " + std::string(price.unit), 1);
    };
    if (price.currency != "USD")
        return skip("not in US dollars");
    if (price.purchase.empty())
        return skip("a purchase option that the catalog does not have");
    const auto amount = listedNumber(price.amount), from = listedNumber(price.from.empty() ? "0" : price.from);
    const bool open = price.to.empty() || price.to == "Inf";
    const auto to = open ? std::nullopt : listedNumber(price.to);
    if (!amount || !from || (!open && !to))
        return skip("a price or tier that is no exact number");
    // The free tier of DynamoDB is a setting of the service: its price begins at zero.
    const bool freeApart = meter.service == "dynamodb";
    if (freeApart && amount->isZero() && price.purchase == "on-demand")
        return skip("usage at no charge, which is a setting of the service");
    const bool fee = price.unit == "Quantity";
    auto listed =
        awsPrice(meter, fee && price.purchase != "on-demand" ? std::string_view() : price.unit, *amount, freeApart && open ? Decimal() : *from, to);
    if (fee && price.purchase != "on-demand")
        listed = ListedPrice{.amount = *amount * Decimal(meter.perUnit), .tierFrom = {}, .tierTo = {}, .upfront = true, .source = {}, .asOf = {}};
    if (!listed)
        return skip("a unit that the catalog does not use for this");
    listed->source = price.source;
    listed->asOf = price.asOf;
    listed->effective = price.effective;
    sink.take({.provider = "aws",
               .service = meter.service,
               .region = meter.region,
               .component = meter.component,
               .name = awsName(meter, price.purchase.starts_with("savings-plan")),
               .variant = meter.variant,
               .engine = meter.engine,
               .purchase = price.purchase,
               .unit = unitOf(meter.unit),
               .vcpu = meter.vcpu,
               .memoryGib = meter.memoryGib},
              *listed);
}

Result<ListInfo> readAwsCsv(ByteSource& source, PriceSink& sink)
{
    CsvStream csv(source);
    ListInfo info{"AWS offer, CSV", {}, {}};
    for (int lines = 0; lines < 32; ++lines) {
        const auto record = csv.next();
        if (!record)
            return tl::make_unexpected(record.error());
        if (record->size() < 2)
            break;
        const std::string_view name = record->front();
        if (name == "OfferCode")
            info.list = (*record)[1];
        else if (name == "Publication Date")
            info.published = dateOf((*record)[1]);
        if (name != "SKU")
            continue;
        const std::vector<std::string_view> header(record->begin(), record->end());
        const auto has = [&](std::string_view column) { return std::ranges::find(header, column) != header.end(); };
        const bool plans = has("DiscountedRate"), offers = has("PricePerUnit");
        if (plans == offers || info.list.empty() || info.published.empty())
            break;
        info.format = plans ? "AWS savings-plan offer, CSV" : info.format;
        Records records(csv, sink, "AWS price list " + info.list, info.published);
        const auto read = plans ? records.plans(header) : records.offers(header);
        if (!read)
            return tl::make_unexpected(read.error());
        return info;
    }
    return failure("is no AWS price list: no offer code, publication date and header of prices", "line " + std::to_string(csv.line()));
}

}  // namespace costrata::import
