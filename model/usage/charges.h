// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a provider's usage export, whatever its layout: AWS Cost and Usage Report (legacy and 2.0), FOCUS 1.0 to 1.3.
// Sources: AWS Data Exports User Guide, line item columns; FinOps FOCUS specification, columns and attributes.
#pragma once

#include "bytes/csv_stream.h"
#include "money/money.h"

#include <array>
#include <optional>
#include <string>

namespace costrata::usage {

enum class Layout : std::uint8_t { Cur, Cur2, Focus };
const char* layoutName(Layout layout);  ///< "AWS Cost and Usage Report 2.0"

enum class Kind : std::uint8_t {
    Usage,       ///< on demand, or with what a discount took off
    Covered,     ///< usage that a reservation or savings plan pays for
    Commitment,  ///< what commitments cost: their fees; in the amortised cost only what was not used of them
    Credit,
    Refund,
    Tax,
};
inline constexpr std::size_t kindCount = 6;
const char* kindId(Kind kind);

/// Views are valid until the next row.
struct Charge {
    Kind kind = Kind::Usage;
    std::string_view provider;   ///< "AWS"
    std::string_view service;    ///< "AmazonRDS", or FOCUS's ServiceName
    std::string_view region;     ///< "us-east-1"; empty: none
    std::string_view usageType;  ///< "USE1-InstanceUsage:db.r6g.large"; empty when the export has none
    std::string_view operation;  ///< "CreateDBInstance:0014"
    std::string_view engine;     ///< "PostgreSQL", as the export names it
    std::string_view description, currency;
    Decimal quantity;            ///< consumed, in the export's unit
    Money billed;                ///< unblended: as on the invoice
    Money effective;             ///< amortised: fees upfront and recurring where they were used
    std::optional<std::int64_t> start, end;  ///< hours since 1970, UTC
};

class ChargeReader {
public:
    /// Recognises the layout by the columns, not by the file's name. Fails on anything else, in words; `source` outlives it.
    static Result<ChargeReader> open(ByteSource& source);

    Layout layout() const { return m_layout; }
    /// False at the end. Fails, naming the line, on numbers that are none and on rows that do not fit the header.
    Result<bool> next(Charge& charge);
    std::uint64_t line() const { return m_csv.line(); }

private:
    explicit ChargeReader(ByteSource& source) : m_csv(source) {}
    enum Column : std::size_t { LineType, Service, Region, Zone, UsageType, Operation, Engine, Description, Currency, Quantity, Billed, Effective, Start, End, ReservationCost, ReservationArn, UnusedUpfront,
                                UnusedRecurring, PlanCost, PlanCommitted, PlanUsed, Provider, Class, CommitmentStatus, columnCount };

    std::string_view at(Column column) const;
    Result<Decimal> number(Column column) const;
    Result<void> fill(Charge& charge);
    Result<void> fillAws(Charge& charge);
    Result<void> fillFocus(Charge& charge);

    CsvStream m_csv;
    Layout m_layout = Layout::Focus;
    std::size_t m_width = 0;
    std::array<std::size_t, columnCount> m_columns{};
    std::span<const std::string_view> m_row;
};

/// A number of an export: any count of digits, an exponent; rounded half away from zero at the 12th place.
std::optional<Decimal> exportNumber(std::string_view text);
/// "2025-01-01T00:00:00Z", "2025-01-01 00:00:00", with or without fractions; without an offset it is UTC.
std::optional<std::int64_t> exportHour(std::string_view text);

}  // namespace costrata::usage
