// SPDX-License-Identifier: GPL-3.0-or-later
#include "money/quantity_text.h"

#include <algorithm>
#include <array>
#include <utility>
#include <stdexcept>

namespace costrata {
namespace {

enum class Kind : std::uint8_t { Count, Decimal1000, Binary1024, Time, Percent, Money, Named };

struct Word {
    std::string_view text;  ///< in lower case; a plural ends in one more "s"
    Kind kind;
    std::int64_t factor;  ///< bytes, seconds or pieces
};

constexpr std::int64_t hour = 3600, month = 730 * hour;
constexpr std::array words{
    Word{"b", Kind::Decimal1000, 1}, Word{"byte", Kind::Decimal1000, 1}, Word{"kb", Kind::Decimal1000, 1'000}, Word{"mb", Kind::Decimal1000, 1'000'000},
    Word{"gb", Kind::Decimal1000, 1'000'000'000}, Word{"tb", Kind::Decimal1000, 1'000'000'000'000}, Word{"pb", Kind::Decimal1000, 1'000'000'000'000'000},
    Word{"kib", Kind::Binary1024, 1LL << 10}, Word{"mib", Kind::Binary1024, 1LL << 20}, Word{"gib", Kind::Binary1024, 1LL << 30},
    Word{"tib", Kind::Binary1024, 1LL << 40}, Word{"pib", Kind::Binary1024, 1LL << 50},
    Word{"s", Kind::Time, 1}, Word{"sec", Kind::Time, 1}, Word{"second", Kind::Time, 1}, Word{"min", Kind::Time, 60}, Word{"minute", Kind::Time, 60},
    Word{"h", Kind::Time, hour}, Word{"hr", Kind::Time, hour}, Word{"hour", Kind::Time, hour}, Word{"d", Kind::Time, 24 * hour}, Word{"day", Kind::Time, 24 * hour},
    Word{"week", Kind::Time, 168 * hour}, Word{"mo", Kind::Time, month}, Word{"month", Kind::Time, month}, Word{"y", Kind::Time, 12 * month},
    Word{"yr", Kind::Time, 12 * month}, Word{"year", Kind::Time, 12 * month},
    Word{"request", Kind::Count, 1}, Word{"req", Kind::Count, 1}, Word{"read", Kind::Count, 1}, Word{"write", Kind::Count, 1}, Word{"op", Kind::Count, 1},
    Word{"operation", Kind::Count, 1}, Word{"query", Kind::Count, 1}, Word{"queries", Kind::Count, 1}, Word{"transaction", Kind::Count, 1},
    Word{"%", Kind::Percent, 1}, Word{"percent", Kind::Percent, 1}, Word{"$", Kind::Money, 1}, Word{"usd", Kind::Money, 1},
};

struct Multiplier {
    std::string_view text;
    std::int64_t factor;
};
constexpr std::array multipliers{Multiplier{"thousand", 1'000}, Multiplier{"million", 1'000'000}, Multiplier{"billion", 1'000'000'000}, Multiplier{"bn", 1'000'000'000},
                                 Multiplier{"k", 1'000}, Multiplier{"K", 1'000}, Multiplier{"M", 1'000'000}, Multiplier{"G", 1'000'000'000}, Multiplier{"T", 1'000'000'000'000}};

/// What is measured, per what: "GB / month", "per second", "million DPU / month", "vCPU".
struct Measure {
    Kind kind = Kind::Count;
    std::string name;         ///< of what is Named, in lower case
    Int128 factor = 1;        ///< of the base: bytes, seconds, pieces
    bool multiplied = false;  ///< "k" or "million" stands in it
    std::string per;          ///< as written, in lower case; empty: not a rate
    std::int64_t perSeconds = 0;  ///< 0: per something that is no time
};

bool isDigit(char c) { return c >= '0' && c <= '9'; }
char lowered(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }
std::string lower(std::string_view text)
{
    std::string small(text);
    std::ranges::transform(small, small.begin(), lowered);
    return small;
}

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(' ');
    return first == text.npos ? std::string_view() : text.substr(first, text.find_last_not_of(' ') - first + 1);
}

/// Blanks of every width become one kind, and the typographic minus a hyphen.
std::string plain(std::string_view text)
{
    std::string result(text);
    const auto replace = [&](std::string_view from, char to) {
        for (std::size_t at = 0; (at = result.find(from, at)) != result.npos; ++at)
            result.replace(at, from.size(), 1, to);
    };
    for (const std::string_view blank : {"\u00A0", "\u202F", "\u2009", "\t"})
        replace(blank, ' ');
    replace("\u2212", '-');
    return result;
}

/// What separates the threes in "1,200", "1 200.5", "1.200.000" and "1.200,5", or 0. A single point is a decimal point.
char separatorOf(std::string_view digits)
{
    const auto at = digits.find_first_of(", .");
    if (at == digits.npos || at == 0 || at > 3)
        return 0;
    const char separator = digits[at];
    if (digits.front() == '0')
        return 0;  // "0,200": no number is grouped like this
    std::size_t groups = 0, i = at;
    for (; i < digits.size() && digits[i] == separator; i += 4, ++groups) {
        if (i + 3 >= digits.size() || !std::all_of(digits.begin() + static_cast<std::ptrdiff_t>(i) + 1, digits.begin() + static_cast<std::ptrdiff_t>(i) + 4, isDigit))
            return 0;
    }
    const bool ends = i == digits.size() || (digits[i] != ' ' && !isDigit(digits[i]));
    return ends && (separator != '.' || groups > 1 || i < digits.size()) ? separator : 0;
}

std::optional<Decimal> numberIn(std::string_view text)
{
    const bool negative = text.starts_with('-');
    std::string digits(trimmed(text.substr(negative ? 1 : 0)));
    if (const char separator = separatorOf(digits))
        std::erase(digits, separator);
    if (std::ranges::count(digits, ',') == 1 && !digits.starts_with(',') && digits.find('.') == digits.npos)
        std::ranges::replace(digits, ',', '.');
    if (digits.starts_with('.'))
        digits.insert(0, 1, '0');
    return digits.starts_with('-') ? std::nullopt : Decimal::parse((negative ? "-" : "") + digits);
}

const Word* findWord(std::string_view small)
{
    auto it = std::ranges::find(words, small, &Word::text);
    if (it == words.end() && small.size() > 2 && small.ends_with('s'))
        it = std::ranges::find(words, small.substr(0, small.size() - 1), &Word::text);
    return it == words.end() ? nullptr : &*it;
}

/// "k", "M", "million" at the start, before a blank, the end, a slash or (when short) a name; taken off.
std::int64_t takeMultiplier(std::string_view& text)
{
    for (const Multiplier& m : multipliers) {
        const bool named = m.text.size() > 1;
        if (!(named ? lower(text.substr(0, m.text.size())) == m.text : text.starts_with(m.text)))
            continue;
        const std::string_view rest = text.substr(m.text.size());
        if (!rest.empty() && rest.front() != ' ' && rest.front() != '/')
            continue;
        text = trimmed(rest);
        return m.factor;
    }
    return 1;
}

Measure measureOf(std::string_view text)
{
    Measure measure;
    text = trimmed(text.substr(0, text.find(',')));  // "RU/s, average"
    std::string_view thing = text, per;
    if (const auto slash = text.find('/'); slash != text.npos) {
        thing = trimmed(text.substr(0, slash));
        per = trimmed(text.substr(slash + 1));
    } else if (const std::string small = lower(text); small.starts_with("per ") || small.find(" per ") != small.npos) {
        const auto at = small.starts_with("per ") ? 0 : small.find(" per ") + 1;
        thing = trimmed(text.substr(0, at));
        per = trimmed(text.substr(at + 4));
    }
    measure.per = lower(per);
    if (const Word* time = findWord(measure.per); time && time->kind == Kind::Time)
        measure.perSeconds = time->factor;
    const std::int64_t multiplier = takeMultiplier(thing);
    measure.multiplied = multiplier != 1;
    measure.factor = multiplier;
    if (thing.empty())
        return measure;
    measure.name = lower(thing);
    measure.kind = Kind::Named;
    if (const Word* word = findWord(measure.name)) {
        measure.kind = word->kind;
        measure.factor *= word->factor;
    }
    return measure;
}

bool isData(Kind kind) { return kind == Kind::Decimal1000 || kind == Kind::Binary1024; }

/// "nodes" and "node" are the same.
bool sameName(std::string_view a, std::string_view b)
{
    const auto stem = [](std::string_view name) { return name.size() > 2 && name.ends_with('s') ? name.substr(0, name.size() - 1) : name; };
    return stem(a) == stem(b);
}

std::string wrongUnit(const std::string& written, const Measure& wanted, std::string_view unit)
{
    const std::string quoted = "'" + written + "'";
    if (isData(wanted.kind))
        return quoted + (wanted.per.empty() ? " is no unit of data" : " is no unit of data per time") + "; write: " + std::string(unit);
    switch (wanted.kind) {
    case Kind::Time: return quoted + " is no unit of time; write: " + std::string(unit);
    case Kind::Percent: return quoted + " is no percentage";
    default: break;
    }
    if (unit.empty())
        return quoted + " does not fit; a number without a unit is needed";
    return quoted + " does not fit; unit: " + std::string(unit);
}

Int128 gcd(Int128 a, Int128 b)
{
    while (b != 0)
        a = std::exchange(b, a % b);
    return a;
}

Result<EnteredQuantity> converted(Decimal number, const Measure& from, const std::string& written, std::string_view unit)
{
    const Measure to = measureOf(unit);
    // What is counted may be left out, and so may the time: "1.5M" requests, "730 h" a month.
    const bool bare = from.kind == Kind::Count && from.name.empty();
    if (bare && isData(to.kind) && from.multiplied)
        return failure("'" + written + "' may be a power of 1000 or of 1024: write kB, MB, GB or KiB, MiB, GiB");
    if (!bare && !(isData(from.kind) && isData(to.kind)) && (from.kind != to.kind || (to.kind == Kind::Named && !sameName(from.name, to.name))))
        return failure(wrongUnit(written, to, unit));
    if (!from.per.empty() && to.per.empty())
        return failure("'" + written + "' is a rate; needed: " + (unit.empty() ? "a plain number" : std::string(unit)));
    if (!from.per.empty() && from.per != to.per && (from.perSeconds == 0 || to.perSeconds == 0))
        return failure(wrongUnit(written, to, unit));
    const bool otherTime = from.perSeconds != 0 && from.perSeconds != to.perSeconds;
    if (otherTime && to.kind == Kind::Percent)
        return failure("A growth is not converted, because it compounds: write it per " + to.per);

    Int128 numerator = from.factor, denominator = to.factor;
    if (bare && !from.multiplied && (from.per.empty() || !to.multiplied))
        numerator = denominator = 1;  // a number alone is in the unit itself
    else if (bare && to.kind == Kind::Time)
        denominator = 1;  // "1k" hours
    if (otherTime) {
        numerator *= to.perSeconds;
        denominator *= from.perSeconds;
    }
    const Int128 common = gcd(numerator, denominator);
    numerator /= common;
    denominator /= common;
    const Int128 largest = Int128(Decimal::one) * Decimal::one;
    if (numerator > largest || denominator > largest)
        return failure("That number is too large or too small; unit: " + std::string(unit));
    try {
        const auto whole = [](Int128 n) { return Decimal::fromRaw(n * Decimal::one); };
        const EnteredQuantity entered{number * whole(numerator) / whole(denominator), numerator != denominator, isData(from.kind) && from.kind != to.kind};
        if (entered.value.isZero() && !number.isZero())
            return failure("That number is too small; unit: " + std::string(unit));
        return entered;
    } catch (const std::overflow_error&) {
        return failure("That number is too large");
    }
}

}  // namespace

Result<EnteredQuantity> parseQuantity(std::string_view given, std::string_view unit)
{
    const std::string clean = plain(given);
    std::string_view text = trimmed(clean);
    const auto noNumber = [&] { return failure("'" + std::string(trimmed(given.substr(0, 40))) + "' is no number"); };
    if (!unit.empty() && (text.ends_with(unit) || text.ends_with(lower(unit)))) {
        if (const auto number = numberIn(trimmed(text.substr(0, text.size() - unit.size()))))
            return EnteredQuantity{*number};
    }
    const bool dollars = text.starts_with('$');
    if (dollars)
        text = trimmed(text.substr(1));
    std::size_t end = text.starts_with('-') ? 1 : 0;
    while (end < text.size() && (isDigit(text[end]) || text[end] == ',' || text[end] == '.' || (text[end] == ' ' && end + 1 < text.size() && isDigit(text[end + 1]))))
        ++end;
    const auto number = numberIn(text.substr(0, end));
    if (!number)
        return noNumber();
    const std::string written = (dollars ? "$" : "") + std::string(trimmed(text.substr(end)));
    const Measure from = measureOf(written);
    if (from.name == "m")
        return failure("m may mean minutes, months or millions: write min, month or M");
    if (const auto b = written.find('b'); b == 1 && std::string_view("KMGTP").find(written[0]) != std::string_view::npos
        && (written.size() == 2 || written[2] == ' ' || written[2] == '/'))
        return failure("'" + written.substr(0, 2) + "' may mean bits: write '" + written.substr(0, 1) + "B'");
    return converted(*number, from, written, unit);
}

}  // namespace costrata
