// SPDX-License-Identifier: GPL-3.0-or-later
// Exact decimal arithmetic for everything that becomes money.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace costrata {

__extension__ typedef __int128 Int128;  // the one place: -Wpedantic knows no 128-bit integer

/// A signed decimal number with 12 places, kept as a 128-bit count of 10^-12. Range about +-1.7 * 10^26, symmetric.
/// Sums and differences are exact. Products and quotients are exact when the result has at most 12 places, else
/// rounded half away from zero at the 12th. Any result out of range throws std::overflow_error; nothing wraps.
class Decimal {
public:
    static constexpr int places = 12;
    static constexpr std::int64_t one = 1'000'000'000'000;

    constexpr Decimal() = default;
    constexpr Decimal(int whole) : m_raw(Int128(whole) * one) {}
    constexpr Decimal(std::int64_t whole) : m_raw(Int128(whole) * one) {}
    static constexpr Decimal fromRaw(Int128 raw)
    {
        Decimal d;
        d.m_raw = raw;
        return d;
    }
    /// Plain notation, "-12.345"; no exponent, no grouping, no blanks. Empty when the text is anything else or
    /// would not be held exactly (more than 12 places, too large).
    static std::optional<Decimal> parse(std::string_view text);
    /// The shortest decimal text of a double, read exactly: 0.1 becomes 0.1. Beyond 12 places it is rounded half away from
    /// zero. Empty for NaN, infinity, out of range, and for a number that would become zero without being zero.
    static std::optional<Decimal> fromDouble(double value);

    constexpr Int128 raw() const { return m_raw; }
    double toDouble() const;             ///< for drawing only, never for billing
    std::string toString() const;        ///< shortest exact text: "0.0025", "500"
    std::string toFixed(int digits) const;  ///< rounded half away from zero to 0..12 digits: "799.00"

    Decimal rounded(int digits) const;  ///< half away from zero, 0..12 digits
    Decimal floor() const;
    Decimal ceil() const;
    constexpr bool isZero() const { return m_raw == 0; }
    constexpr bool isNegative() const { return m_raw < 0; }
    bool isWhole() const { return m_raw % one == 0; }

    friend Decimal operator+(Decimal a, Decimal b);
    friend Decimal operator-(Decimal a, Decimal b);
    friend Decimal operator*(Decimal a, Decimal b);
    friend Decimal operator/(Decimal a, Decimal b);  ///< throws std::overflow_error on a zero divisor
    Decimal operator-() const { return Decimal() - *this; }
    Decimal& operator+=(Decimal b) { return *this = *this + b; }
    Decimal& operator-=(Decimal b) { return *this = *this - b; }
    Decimal& operator*=(Decimal b) { return *this = *this * b; }

    friend constexpr bool operator==(Decimal, Decimal) = default;
    friend constexpr auto operator<=>(Decimal a, Decimal b) { return a.m_raw <=> b.m_raw; }

private:
    Int128 m_raw = 0;
};

/// A literal checked while compiling to be in range: 0.25_d, 4096_d.
consteval Decimal operator""_d(const char* text)
{
    Int128 raw = 0;
    int after = -1;
    for (; *text; ++text) {
        if (*text == '.') {
            after = 0;
        } else if (*text != '\'') {
            if (after >= 0 && ++after > Decimal::places)
                throw "a Decimal literal has at most 12 places";
            raw = raw * 10 + (*text - '0');
        }
    }
    for (int i = after < 0 ? 0 : after; i < Decimal::places; ++i)
        raw *= 10;
    return Decimal::fromRaw(raw);
}

}  // namespace costrata
