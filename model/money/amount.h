// SPDX-License-Identifier: GPL-3.0-or-later
// A number that may not have been given. Arithmetic with an unknown is unknown, so it can never pass for zero.
#pragma once

#include "money/decimal.h"

#include <algorithm>
#include <optional>

namespace costrata {

class Amount {
public:
    constexpr Amount() = default;  ///< unknown
    constexpr Amount(Decimal value) : m_value(value) {}
    constexpr Amount(int value) : m_value(Decimal(value)) {}

    constexpr bool known() const { return m_value.has_value(); }
    constexpr Decimal value() const { return *m_value; }  ///< precondition: known()

    template <class F>
    Amount map(F f) const { return m_value ? Amount(f(*m_value)) : Amount(); }

    friend Amount operator+(Amount a, Amount b) { return both(a, b, [](Decimal x, Decimal y) { return x + y; }); }
    friend Amount operator-(Amount a, Amount b) { return both(a, b, [](Decimal x, Decimal y) { return x - y; }); }
    friend Amount operator*(Amount a, Amount b) { return both(a, b, [](Decimal x, Decimal y) { return x * y; }); }
    friend Amount operator/(Amount a, Amount b) { return both(a, b, [](Decimal x, Decimal y) { return x / y; }); }
    friend Amount max(Amount a, Amount b) { return both(a, b, [](Decimal x, Decimal y) { return std::max(x, y); }); }
    friend Amount min(Amount a, Amount b) { return both(a, b, [](Decimal x, Decimal y) { return std::min(x, y); }); }
    friend Amount ceil(Amount a) { return a.map([](Decimal x) { return x.ceil(); }); }
    friend constexpr bool operator==(Amount, Amount) = default;

private:
    template <class F>
    static Amount both(Amount a, Amount b, F f)
    {
        return a.known() && b.known() ? Amount(f(a.value(), b.value())) : Amount();
    }
    std::optional<Decimal> m_value;
};

/// What exceeds an included allowance; never below zero.
inline Amount beyond(Amount used, Amount included) { return max(used - included, 0); }

}  // namespace costrata
