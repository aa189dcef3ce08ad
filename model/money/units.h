// SPDX-License-Identifier: GPL-3.0-or-later
// What prices are quoted in. Every unit of the price facts stands in one table (units.cpp); others are refused.
#pragma once

#include "money/amount.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace costrata {

/// A month is 730 hours unless a vendor says otherwise (AWS, Azure and Google calculators all use 730).
inline constexpr Decimal hoursPerMonth = 730;
inline constexpr Decimal secondsPerMonth = 730 * 3600;

/// What is counted. Units of one dimension convert exactly (730 GiB-hours = 1 GiB-month); units of two dimensions
/// never do: GB and GiB, or gigabytes held and gigabytes moved, are different things.
/// "...Time" dimensions count something held over time, in hours.
enum class Dimension : std::uint8_t {
    InstanceTime, NormalizedInstanceTime, NodeTime, VcpuTime, VcoreTime, GbTime, GibTime, GibReplicaTime, TbTime,
    IopsTime, MibpsTime, MbpsTime,
    RcuTime, WcuTime, ReplicatedWcuTime, RuTime, AcuTime, ComputeUnitTime, ComputeHours, ProcessingUnitTime,
    ProcessingUnitReplicaTime, ServerlessProcessingUnitTime, DcuTime, NcuTime, RpuTime, OcuTime, TcuTime, SlotTime,
    BranchTime, DatabaseTime, LicenceTime,
    Gb, Gib, Mb, Tb, Mib200,
    Requests, IoRequests, RequestUnits, Ecpus, Commands, Rows, Dpus, ChangeRecordHours, Messages, Images, Connections,
    ActiveUsers, Units, Credits,
};

/// One unit: 1 unit = numerator / denominator of the dimension's base (an hour of one thing, one request, one GB).
struct UnitInfo {
    std::string_view id;  ///< as in the facts: "gb-month"
    Dimension dimension;
    std::int64_t numerator;
    std::int64_t denominator;
    std::string_view label;  ///< as people read it: "GB-month"
    bool usual = false;      ///< the unit to show a quantity in when there is no price to name one
};

class Unit {
public:
    static std::optional<Unit> parse(std::string_view id);
    static Unit usual(Dimension dimension);

    std::string_view id() const { return m_info->id; }
    std::string_view label() const { return m_info->label; }
    Dimension dimension() const { return m_info->dimension; }
    /// How many of this unit a base quantity is: 365,000 GiB-hours are 500 GiB-months.
    Decimal fromBase(Decimal base) const { return base * Decimal(m_info->denominator) / Decimal(m_info->numerator); }
    Decimal toBase(Decimal quantity) const { return quantity * Decimal(m_info->numerator) / Decimal(m_info->denominator); }
    /// A unit held over months ("gb-month"), not over hours.
    bool monthly() const { return m_info->numerator % 730 == 0; }
    friend bool operator==(Unit a, Unit b) { return a.m_info == b.m_info; }

private:
    explicit Unit(const UnitInfo* info) : m_info(info) {}
    const UnitInfo* m_info;
};

/// A quantity of one dimension, in the dimension's base; may be unknown.
template <Dimension D>
class Quantity {
public:
    static constexpr Dimension dimension = D;
    explicit Quantity(Amount base) : m_base(base) {}
    Amount base() const { return m_base; }

private:
    Amount m_base;
};

/// `amount` counted over the month: requests, gigabytes moved, or unit-hours used.
template <Dimension D>
Quantity<D> counted(Amount amount) { return Quantity<D>(amount); }

/// `amount` held for the whole month: instances, provisioned gigabytes, capacity units.
template <Dimension D>
Quantity<D> allMonth(Amount amount) { return Quantity<D>(amount * hoursPerMonth); }

}  // namespace costrata
