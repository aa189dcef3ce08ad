// SPDX-License-Identifier: GPL-3.0-or-later
// A name that is compared by number. Price keys and choices are made of symbols, so finding a price costs no string work.
#pragma once

#include <compare>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace costrata {

/// An interned string: four bytes, equal exactly when the texts are equal. Texts live as long as the program.
/// Making one from text takes a lock and a hash; copying and comparing are free. Thread-safe.
class Symbol {
public:
    constexpr Symbol() = default;  ///< the empty text
    explicit Symbol(std::string_view text);

    std::string_view text() const;
    std::string str() const { return std::string(text()); }
    constexpr bool empty() const { return m_id == 0; }
    constexpr std::uint32_t id() const { return m_id; }

    friend constexpr bool operator==(Symbol, Symbol) = default;

private:
    std::uint32_t m_id = 0;
};

}  // namespace costrata

template <>
struct std::hash<costrata::Symbol> {
    std::size_t operator()(costrata::Symbol s) const noexcept { return s.id() * 0x9E3779B97F4A7C15ull; }
};
