// SPDX-License-Identifier: GPL-3.0-or-later
#include "commitments/usage.h"

#include <algorithm>

namespace costrata::commitments {

Result<Units> toUnits(Decimal units)
{
    if (units.isNegative())
        return failure("usage of " + units.toString() + " units is below zero");
    if (units > Decimal(mostUnits))
        return failure("usage of " + units.toString() + " units in an hour is more than " + std::to_string(mostUnits));
    return static_cast<Units>(units.rounded(9).raw() / (Decimal::one / oneUnit));
}

int Usage::source(int month) const
{
    const int given = months();
    if (month < given)
        return month;
    return given >= 12 ? given - 12 + (month - given) % 12 : month % given;
}

std::span<const Units> Usage::month(int month) const
{
    if (m_hours.empty() || !usedIn(month))
        return {};
    return std::span(m_hours).subspan(static_cast<std::size_t>(source(month)) * hoursInMonth, hoursInMonth);
}

Units Usage::peak() const { return m_hours.empty() ? 0 : *std::ranges::max_element(m_hours); }

Result<Usage> Usage::scaled(Decimal factor) const
{
    Usage other = *this;
    Units last = -1, scaledLast = 0;  // neighbours are mostly equal
    for (Units& hour : other.m_hours) {
        if (hour != last) {
            const auto units = toUnits(toDecimal(hour) * factor);
            if (!units)
                return tl::make_unexpected(units.error());
            last = hour;
            scaledLast = *units;
        }
        hour = scaledLast;
    }
    return other;
}

std::array<Decimal, 168> Shape::flat()
{
    std::array<Decimal, 168> shares;
    shares.fill(1);
    return shares;
}

Result<Usage> shapedUsage(std::span<const Decimal> held, std::span<const Decimal, 168> hourOfWeek, bool whole)
{
    std::vector<Units> hours;
    hours.reserve(held.size() * hoursInMonth);
    for (const Decimal units : held) {
        std::array<Units, 168> week;
        for (std::size_t i = 0; i < week.size(); ++i) {
            // A growth of 0.0000000001 is no further instance.
            const Decimal running = units * hourOfWeek[i];
            const auto hour = toUnits(whole ? running.rounded(6).ceil() : running);
            if (!hour)
                return tl::make_unexpected(hour.error());
            week[i] = *hour;
        }
        for (int i = 0; i < hoursInMonth; ++i)
            hours.push_back(week[hours.size() % week.size()]);
    }
    return Usage(std::move(hours));
}

Result<Usage> shapedUsage(Decimal units, const Shape& shape, int months)
{
    std::vector<Decimal> held;
    Decimal grown = units;
    for (int month = 0; month < months; ++month) {
        if (month)
            grown = grown * (Decimal(1) + shape.growthPerMonth);
        for (const PlannedChange& change : shape.changes) {
            if (change.month == month)
                grown += change.units;
        }
        if (grown.isNegative())
            return failure("the changes up to month " + std::to_string(month + 1) + " leave less than nothing");
        held.push_back(shape.whole ? grown.rounded(6).ceil() : grown);
    }
    return shapedUsage(held, shape.hourOfWeek, shape.whole);
}

}  // namespace costrata::commitments
