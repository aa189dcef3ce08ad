// SPDX-License-Identifier: GPL-3.0-or-later
// An amount of money.
#pragma once

#include "money/decimal.h"

namespace costrata {

/// US dollars, the currency of every price list in the catalog. Kept unrounded; round once, for display.
class Money {
public:
    constexpr Money() = default;
    explicit constexpr Money(Decimal dollars) : m_dollars(dollars) {}

    constexpr Decimal dollars() const { return m_dollars; }
    bool isZero() const { return m_dollars.isZero(); }
    /// Cents, half away from zero: "799.00".
    std::string toCents() const { return m_dollars.toFixed(2); }

    friend Money operator+(Money a, Money b) { return Money(a.m_dollars + b.m_dollars); }
    friend Money operator-(Money a, Money b) { return Money(a.m_dollars - b.m_dollars); }
    friend Money operator*(Money a, Decimal factor) { return Money(a.m_dollars * factor); }
    friend Money operator/(Money a, Decimal divisor) { return Money(a.m_dollars / divisor); }
    Money& operator+=(Money b) { return *this = *this + b; }
    friend constexpr bool operator==(Money, Money) = default;
    friend constexpr auto operator<=>(Money, Money) = default;

private:
    Decimal m_dollars;
};

}  // namespace costrata
