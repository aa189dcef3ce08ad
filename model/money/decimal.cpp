// SPDX-License-Identifier: GPL-3.0-or-later
#include "money/decimal.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <stdexcept>

namespace costrata {
namespace {

[[noreturn]] void overflow()
{
    throw std::overflow_error("a number is out of range");
}

__extension__ typedef unsigned __int128 Uint128;

/// The range is symmetric: the one value without a positive twin is out of it, so negation is always safe.
constexpr Int128 lowest = Int128(Uint128(1) << 127);

Int128 inRange(bool overflowed, Int128 value)
{
    if (overflowed || value == lowest)
        overflow();
    return value;
}

Int128 add(Int128 a, Int128 b)
{
    Int128 r;
    const bool overflowed = __builtin_add_overflow(a, b, &r);
    return inRange(overflowed, r);
}

Int128 multiply(Int128 a, Int128 b)
{
    Int128 r;
    const bool overflowed = __builtin_mul_overflow(a, b, &r);
    return inRange(overflowed, r);
}

Int128 divideRounded(Int128 a, Int128 b)  // half away from zero; |b| below 2^126
{
    Int128 quotient = a / b;
    const Int128 rest = a % b;
    const Int128 restSize = rest < 0 ? -rest : rest;
    const Int128 divisor = b < 0 ? -b : b;
    if (restSize >= divisor - restSize)
        quotient += (a < 0) == (b < 0) ? 1 : -1;
    return quotient;
}

Int128 powerOfTen(int n)
{
    Int128 p = 1;
    while (n-- > 0)
        p *= 10;
    return p;
}

}  // namespace

Decimal operator+(Decimal a, Decimal b)
{
    return Decimal::fromRaw(add(a.m_raw, b.m_raw));
}

Decimal operator-(Decimal a, Decimal b)
{
    Int128 r;
    const bool overflowed = __builtin_sub_overflow(a.m_raw, b.m_raw, &r);
    return Decimal::fromRaw(inRange(overflowed, r));
}

Decimal operator*(Decimal a, Decimal b)
{
    Int128 product;
    if (!__builtin_mul_overflow(a.m_raw, b.m_raw, &product))
        return Decimal::fromRaw(divideRounded(product, Decimal::one));
    // Split both at the decimal point; only the product of the two fractions needs rounding.
    const Int128 aw = a.m_raw / Decimal::one, af = a.m_raw % Decimal::one;
    const Int128 bw = b.m_raw / Decimal::one, bf = b.m_raw % Decimal::one;
    Int128 sum = multiply(multiply(aw, bw), Decimal::one);
    sum = add(sum, multiply(aw, bf));
    sum = add(sum, multiply(af, bw));
    return Decimal::fromRaw(add(sum, divideRounded(af * bf, Decimal::one)));
}

Decimal operator/(Decimal a, Decimal b)
{
    if (b.isZero())
        throw std::overflow_error("division by zero");
    Int128 scaled;
    if (!__builtin_mul_overflow(a.m_raw, Int128(Decimal::one), &scaled))
        return Decimal::fromRaw(divideRounded(scaled, b.m_raw));
    // The quotient's whole part, then rest * one / divisor bit by bit: no intermediate leaves 128 bits.
    const bool negative = a.isNegative() != b.isNegative();
    const auto size = [](Int128 raw) { return static_cast<Uint128>(raw < 0 ? -raw : raw); };
    const Uint128 divisor = size(b.m_raw), rest = size(a.m_raw) % divisor;
    Uint128 fraction = 0, left = 0;
    const auto take = [&](Uint128 more) {
        left += more;
        if (left >= divisor) {
            left -= divisor;
            ++fraction;
        }
    };
    for (int bit = 62; bit >= 0; --bit) {
        fraction *= 2;
        take(left);
        if (Decimal::one >> bit & 1)
            take(rest);
    }
    if (left >= divisor - left)
        ++fraction;
    const Int128 whole = multiply(static_cast<Int128>(size(a.m_raw) / divisor), Decimal::one);
    const Int128 raw = add(whole, static_cast<Int128>(fraction));
    return Decimal::fromRaw(negative ? -raw : raw);
}

std::optional<Decimal> Decimal::parse(std::string_view text)
{
    const bool negative = !text.empty() && text.front() == '-';
    if (negative)
        text.remove_prefix(1);
    Int128 raw = 0;
    int after = -1;
    bool digits = false;
    for (const char c : text) {
        if (c == '.' && after < 0 && digits) {
            after = 0;
            continue;
        }
        if (c < '0' || c > '9')
            return std::nullopt;
        digits = true;
        if (after >= places) {
            if (c != '0')
                return std::nullopt;
            continue;
        }
        if (after >= 0)
            ++after;
        if (__builtin_mul_overflow(raw, Int128(10), &raw) || __builtin_add_overflow(raw, Int128(c - '0'), &raw))
            return std::nullopt;
    }
    if (!digits || text.back() == '.')
        return std::nullopt;
    if (__builtin_mul_overflow(raw, powerOfTen(places - std::max(after, 0)), &raw))
        return std::nullopt;
    return fromRaw(negative ? -raw : raw);
}

std::optional<Decimal> Decimal::fromDouble(double value)
{
    if (!std::isfinite(value) || std::abs(value) > 1e26)
        return std::nullopt;
    std::array<char, 400> buffer;  // the smallest doubles have over 300 zeros after the point
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed).ptr;
    const std::string_view text(buffer.data(), static_cast<std::size_t>(end - buffer.data()));
    if (const auto exact = parse(text))
        return exact;
    // More places than we keep, such as 0.30000000000000004: the rest is noise, unless it is all there is.
    const auto point = text.find('.');
    if (point == text.npos)
        return std::nullopt;
    auto kept = parse(text.substr(0, point + 1 + places));
    if (kept && text[point + 1 + places] >= '5')
        kept = fromRaw(kept->m_raw + (value < 0 ? -1 : 1));
    return kept && kept->isZero() ? std::nullopt : kept;
}

double Decimal::toDouble() const
{
    const Int128 whole = m_raw / one;
    const Int128 fraction = m_raw % one;
    return static_cast<double>(whole) + static_cast<double>(fraction) / static_cast<double>(one);
}

std::string Decimal::toString() const
{
    std::string text = toFixed(places);
    while (text.back() == '0')
        text.pop_back();
    if (text.back() == '.')
        text.pop_back();
    return text;
}

std::string Decimal::toFixed(int digits) const
{
    const Int128 shown = rounded(digits).m_raw;
    Int128 rest = shown < 0 ? -shown : shown;
    rest /= powerOfTen(places - digits);
    std::string text;
    for (int i = 0; rest != 0 || i <= digits; ++i) {
        if (i == digits && digits > 0)
            text.push_back('.');
        text.push_back(static_cast<char>('0' + static_cast<int>(rest % 10)));
        rest /= 10;
    }
    if (shown < 0)
        text.push_back('-');
    std::reverse(text.begin(), text.end());
    return text;
}

Decimal Decimal::rounded(int digits) const
{
    const Int128 step = powerOfTen(places - digits);
    return fromRaw(multiply(divideRounded(m_raw, step), step));
}

Decimal Decimal::floor() const
{
    Int128 whole = m_raw / one;
    if (m_raw % one < 0)
        --whole;
    return fromRaw(multiply(whole, one));
}

Decimal Decimal::ceil() const
{
    Int128 whole = m_raw / one;
    if (m_raw % one > 0)
        ++whole;
    return fromRaw(multiply(whole, one));
}

}  // namespace costrata
