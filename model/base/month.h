// SPDX-License-Identifier: GPL-3.0-or-later
// A calendar month: when a bill is for, and when a dated charge starts.
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace costrata {

class Month {
public:
    constexpr Month() = default;  ///< no month: before every other
    constexpr Month(int year, int month) : m_index(year * 12 + month - 1) {}
    /// "2026-11", also the start of a longer date; years 1900 to 2999. Empty when the text is anything else.
    static constexpr std::optional<Month> parse(std::string_view text)
    {
        const auto digit = [&](std::size_t i) { return i < text.size() && text[i] >= '0' && text[i] <= '9' ? text[i] - '0' : -10000; };
        if (text.size() < 7 || text[4] != '-' || (text.size() > 7 && text[7] != '-'))
            return std::nullopt;
        const int year = digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3), month = digit(5) * 10 + digit(6);
        if (year < 1900 || year > 2999 || month < 1 || month > 12)
            return std::nullopt;
        return Month(year, month);
    }

    constexpr bool known() const { return m_index != 0; }
    constexpr int year() const { return m_index / 12; }
    constexpr int month() const { return m_index % 12 + 1; }
    std::string text() const  ///< "2026-11"; "" for no month
    {
        return known() ? std::to_string(year()) + (month() < 10 ? "-0" : "-") + std::to_string(month()) : std::string();
    }

    friend constexpr Month operator+(Month a, int months)
    {
        a.m_index += months;
        return a;
    }
    friend constexpr int operator-(Month a, Month b) { return a.m_index - b.m_index; }
    friend constexpr auto operator<=>(Month, Month) = default;

private:
    int m_index = 0;
};

}  // namespace costrata
