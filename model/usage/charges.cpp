// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/charges.h"

#include <algorithm>
#include <charconv>
#include <chrono>

namespace costrata::usage {
namespace {

constexpr std::size_t absent = static_cast<std::size_t>(-1);

struct Names {
    std::size_t column;
    const char* cur;    ///< "lineItem/UsageType"; 2.0 has it in snake case, "line_item_usage_type"
    const char* focus;
};

/// "lineItem/UsageStartDate" -> "line_item_usage_start_date"
std::string snakeCase(std::string_view name)
{
    std::string text;
    for (std::size_t i = 0; i < name.size(); ++i) {
        const char c = name[i];
        const bool upper = c >= 'A' && c <= 'Z';
        if (c == '/')
            text += '_';
        else if (upper && i && name[i - 1] != '/' && !(name[i - 1] >= 'A' && name[i - 1] <= 'Z'))
            (text += '_') += static_cast<char>(c - 'A' + 'a');
        else
            text += upper ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return text;
}

/// A region's place in AWS's own usage types, and of zones: "us-east-1a" -> "us-east-1".
std::string_view regionOfZone(std::string_view zone)
{
    return zone.size() > 3 && zone.back() >= 'a' && zone.back() <= 'z' && zone[zone.size() - 2] >= '0' && zone[zone.size() - 2] <= '9' ? zone.substr(0, zone.size() - 1) : zone;
}

}  // namespace

const char* layoutName(Layout layout)
{
    return layout == Layout::Cur ? "AWS Cost and Usage Report" : layout == Layout::Cur2 ? "AWS Cost and Usage Report 2.0" : "FOCUS";
}

const char* kindId(Kind kind)
{
    static constexpr const char* ids[kindCount] = {"usage", "covered", "commitment", "credit", "refund", "tax"};
    return ids[static_cast<std::size_t>(kind)];
}

std::optional<Decimal> exportNumber(std::string_view text)
{
    if (const auto exact = Decimal::parse(text))
        return exact;
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    if (value > -5e-13 && value < 5e-13)
        return Decimal();
    // More digits than are kept: the 13th place decides.
    const auto point = text.find('.');
    if (point != text.npos && text.find_first_of("eE") == text.npos && text.size() - point > 13) {
        if (const auto cut = Decimal::parse(text.substr(0, point + 13)))
            return text[point + 13] >= '5' ? *cut + Decimal::fromRaw(text.front() == '-' ? -1 : 1) : *cut;
    }
    return Decimal::fromDouble(value);
}

std::optional<std::int64_t> exportHour(std::string_view text)
{
    const auto number = [&](std::size_t at, std::size_t digits) {
        int value = -1;
        if (at + digits <= text.size())
            std::from_chars(text.data() + at, text.data() + at + digits, value);
        return value;
    };
    if (text.size() < 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year(number(0, 4)), std::chrono::month(static_cast<unsigned>(number(5, 2))), std::chrono::day(static_cast<unsigned>(number(8, 2)))};
    const int hour = text.size() > 10 ? number(11, 2) : 0;
    if (!date.ok() || number(0, 4) < 1970 || hour < 0 || hour > 24)
        return std::nullopt;
    return std::chrono::sys_days(date).time_since_epoch().count() * 24 + hour;
}

Result<ChargeReader> ChargeReader::open(ByteSource& source)
{
    static const Names names[] = {
        {LineType, "lineItem/LineItemType", "ChargeCategory"}, {Service, "lineItem/ProductCode", "ServiceName"}, {Region, "product/regionCode", "RegionId"},
        {Zone, "lineItem/AvailabilityZone", "AvailabilityZone"}, {UsageType, "lineItem/UsageType", "x_UsageType"}, {Operation, "lineItem/Operation", "x_Operation"},
        {Engine, "product/databaseEngine", ""}, {Description, "lineItem/LineItemDescription", "ChargeDescription"}, {Currency, "lineItem/CurrencyCode", "BillingCurrency"},
        {Quantity, "lineItem/UsageAmount", "ConsumedQuantity"}, {Billed, "lineItem/UnblendedCost", "BilledCost"}, {Effective, "", "EffectiveCost"},
        {Start, "lineItem/UsageStartDate", "ChargePeriodStart"}, {End, "lineItem/UsageEndDate", "ChargePeriodEnd"}, {ReservationCost, "reservation/EffectiveCost", ""},
        {ReservationArn, "reservation/ReservationARN", ""}, {UnusedUpfront, "reservation/UnusedAmortizedUpfrontFeeForBillingPeriod", ""}, {UnusedRecurring, "reservation/UnusedRecurringFee", ""},
        {PlanCost, "savingsPlan/SavingsPlanEffectiveCost", ""}, {PlanCommitted, "savingsPlan/TotalCommitmentToDate", ""}, {PlanUsed, "savingsPlan/UsedCommitment", ""},
        {Provider, "", "ProviderName"}, {Class, "", "ChargeClass"}, {CommitmentStatus, "", "CommitmentDiscountStatus"}};
    ChargeReader reader(source);
    const auto header = reader.m_csv.next();
    if (!header)
        return tl::make_unexpected(header.error());
    const std::vector<std::string> columns(header->begin(), header->end());
    const auto has = [&](const char* name) { return std::ranges::find(columns, name) != columns.end(); };
    if (has("lineItem/UsageStartDate"))
        reader.m_layout = Layout::Cur;
    else if (has("line_item_usage_start_date"))
        reader.m_layout = Layout::Cur2;
    else if (has("ChargePeriodStart") && has("BilledCost") && has("ChargeCategory"))
        reader.m_layout = Layout::Focus;
    else if (has("MeterCategory") && (has("CostInBillingCurrency") || has("Cost")))
        return failure("this is an Azure cost export of its own layout, not FOCUS; export the FOCUS dataset instead", "line 1");
    else
        return failure("this is no usage export that Costrata knows: AWS Cost and Usage Report, legacy or 2.0, or FOCUS 1.0 to 1.3, as CSV", "line 1");
    reader.m_width = columns.size();
    reader.m_columns.fill(absent);
    for (const Names& n : names) {
        const std::string name = reader.m_layout == Layout::Focus ? n.focus : reader.m_layout == Layout::Cur ? n.cur : snakeCase(n.cur);
        const auto it = name.empty() ? columns.end() : std::ranges::find(columns, name);
        reader.m_columns[n.column] = it == columns.end() ? absent : static_cast<std::size_t>(it - columns.begin());
    }
    // FOCUS 1.2 splits the provider, 1.1 names the meter.
    const auto otherwise = [&](Column column, const char* name) {
        const auto it = std::ranges::find(columns, name);
        if (reader.m_columns[column] == absent && it != columns.end())
            reader.m_columns[column] = static_cast<std::size_t>(it - columns.begin());
    };
    otherwise(Provider, "ServiceProviderName");
    otherwise(UsageType, "SkuMeter");
    otherwise(Region, "product_region_code");
    otherwise(Region, "product/region");
    for (const Column needed : {LineType, Service, Billed, Start}) {
        if (reader.m_columns[needed] == absent) {
            const auto name = std::ranges::find(names, static_cast<std::size_t>(needed), &Names::column);
            return failure(std::string("the column ") + (reader.m_layout == Layout::Focus ? name->focus : name->cur) + " is missing", "line 1");
        }
    }
    return reader;
}

std::string_view ChargeReader::at(Column column) const
{
    const std::size_t index = m_columns[column];
    const std::string_view text = index == absent ? std::string_view() : m_row[index];
    return text == "NULL" || text == "null" ? std::string_view() : text;
}

Result<Decimal> ChargeReader::number(Column column) const
{
    const std::string_view text = at(column);
    if (text.empty())
        return Decimal();
    const auto value = exportNumber(text);
    if (!value || *value > Decimal(std::int64_t(1'000'000'000'000'000)) || *value < Decimal(std::int64_t(-1'000'000'000'000'000)))
        return failure("'" + std::string(text.substr(0, 40)) + "' is no number", "line " + std::to_string(m_csv.line()));
    return *value;
}

Result<bool> ChargeReader::next(Charge& charge)
{
    while (true) {
        const auto row = m_csv.next();
        if (!row)
            return tl::make_unexpected(row.error());
        if (row->empty())
            return false;
        if (row->size() == 1 && row->front().empty())
            continue;
        if (row->size() != m_width)
            return failure("the row has " + std::to_string(row->size()) + " fields, the header " + std::to_string(m_width), "line " + std::to_string(m_csv.line()));
        m_row = *row;
        charge = {};
        if (const auto filled = fill(charge); !filled)
            return tl::make_unexpected(filled.error());
        return true;
    }
}

Result<void> ChargeReader::fill(Charge& charge)
{
    charge.service = at(Service);
    charge.region = at(Region).empty() ? regionOfZone(at(Zone)) : at(Region);
    charge.usageType = at(UsageType);
    charge.operation = at(Operation);
    charge.engine = at(Engine);
    charge.description = at(Description);
    charge.currency = at(Currency);
    charge.start = exportHour(at(Start));
    charge.end = exportHour(at(End));
    if (const std::string_view end = at(End); charge.end && end.size() >= 19 && end.substr(14, 5) != "00:00")
        ++*charge.end;  // "00:59:59"
    if (!charge.start)
        return failure("'" + std::string(at(Start).substr(0, 40)) + "' is no time", "line " + std::to_string(m_csv.line()));
    const auto quantity = number(Quantity), billed = number(Billed);
    if (!quantity || !billed)
        return tl::make_unexpected(quantity ? billed.error() : quantity.error());
    charge.quantity = *quantity;
    charge.billed = charge.effective = Money(*billed);
    return m_layout == Layout::Focus ? fillFocus(charge) : fillAws(charge);
}

Result<void> ChargeReader::fillAws(Charge& charge)
{
    charge.provider = "AWS";
    const std::string_view type = at(LineType);
    std::array<Decimal, 6> n;
    const Column columns[] = {ReservationCost, UnusedUpfront, UnusedRecurring, PlanCost, PlanCommitted, PlanUsed};
    for (std::size_t i = 0; i < n.size(); ++i) {
        const auto value = number(columns[i]);
        if (!value)
            return tl::make_unexpected(value.error());
        n[i] = *value;
    }
    if (type == "DiscountedUsage") {
        charge.kind = Kind::Covered;
        charge.effective = Money(n[0]);
    } else if (type == "SavingsPlanCoveredUsage") {
        charge.kind = Kind::Covered;
        charge.effective = Money(n[3]);
    } else if (type == "SavingsPlanNegation") {  // takes off what the covered usage would have cost
        charge.kind = Kind::Covered;
        charge.quantity = 0;
        charge.effective = {};
    } else if (type == "RIFee") {
        charge.kind = Kind::Commitment;
        charge.effective = Money(n[1] + n[2]);
    } else if (type == "SavingsPlanRecurringFee") {
        charge.kind = Kind::Commitment;
        charge.effective = Money(n[4] - n[5]);
    } else if (type == "SavingsPlanUpfrontFee" || (type == "Fee" && !at(ReservationArn).empty())) {
        charge.kind = Kind::Commitment;
        charge.effective = {};  // in the cost of the usage that it covers
    } else if (type == "Credit") {
        charge.kind = Kind::Credit;
    } else if (type == "Refund") {
        charge.kind = Kind::Refund;
    } else if (type == "Tax") {
        charge.kind = Kind::Tax;
    } else if (type.ends_with("Discount")) {
        charge.quantity = 0;
    }
    return {};
}

Result<void> ChargeReader::fillFocus(Charge& charge)
{
    charge.provider = at(Provider);
    const auto effective = number(Effective);
    if (!effective)
        return tl::make_unexpected(effective.error());
    charge.effective = Money(*effective);
    const std::string_view category = at(LineType);
    const bool unused = at(CommitmentStatus) == "Unused";
    charge.kind = at(Class) == "Correction" ? Kind::Refund
        : category == "Tax"                 ? Kind::Tax
        : category == "Credit"              ? Kind::Credit
        : category == "Adjustment"          ? Kind::Refund
        : category == "Purchase" || unused  ? Kind::Commitment
        : !at(CommitmentStatus).empty()     ? Kind::Covered
                                            : Kind::Usage;
    return {};
}

}  // namespace costrata::usage
