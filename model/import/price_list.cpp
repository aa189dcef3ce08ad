// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/price_list.h"

#include "base/month.h"

#include <charconv>

namespace costrata::import {

std::string_view dateOf(std::string_view time)
{
    const auto isDigit = [&](std::size_t i) { return time[i] >= '0' && time[i] <= '9'; };
    const bool date = time.size() >= 10 && time[7] == '-' && isDigit(8) && isDigit(9) && Month::parse(time.substr(0, 7));
    return date ? time.substr(0, 10) : std::string_view();
}

std::optional<Decimal> listedNumber(std::string_view text)
{
    if (const auto plain = Decimal::parse(text))
        return plain;
    const std::size_t e = text.find_first_of("eE");
    if (e == text.npos) {
        // More places than are held, but zeros: "0.00000058220000".
        const std::size_t point = text.find('.');
        if (point == text.npos || text.size() > 64)
            return {};
        const std::size_t last = text.find_last_not_of('0');
        return last + 1 < text.size() ? Decimal::parse(text.substr(0, last == point ? point : last + 1)) : std::nullopt;
    }
    int exponent = 0;
    std::string_view power = text.substr(e + 1);
    power.remove_prefix(power.starts_with('+'));
    const auto parsed = std::from_chars(power.data(), power.data() + power.size(), exponent);
    if (parsed.ec != std::errc() || parsed.ptr != power.data() + power.size() || exponent < -30 || exponent > 20 || e > 40)
        return {};
    std::string digits(text.substr(0, e));
    const bool negative = digits.starts_with('-');
    digits.erase(0, negative);
    std::size_t point = digits.find('.');
    if (point == digits.npos)
        point = digits.size();
    else
        digits.erase(point, 1);
    if (digits.empty() || digits.find_first_not_of("0123456789") != digits.npos)
        return {};
    const int at = static_cast<int>(point) + exponent;  // of the point in the digits
    if (at <= 0)
        digits.insert(0, static_cast<std::size_t>(1 - at), '0');
    else if (static_cast<std::size_t>(at) > digits.size())
        digits.append(static_cast<std::size_t>(at) - digits.size(), '0');
    digits.insert(static_cast<std::size_t>(at <= 0 ? 1 : at), ".");
    while (digits.back() == '0')
        digits.pop_back();
    if (digits.back() == '.')
        digits.pop_back();
    return Decimal::parse((negative ? "-" : "") + digits);
}

}  // namespace costrata::import
