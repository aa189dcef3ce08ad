// SPDX-License-Identifier: GPL-3.0-or-later
// The typed parameters of a service, declared once. The form, validation, reading and writing of files and
// `costrata services describe` all come from this table.
#pragma once

#include "base/result.h"
#include "base/symbol.h"
#include "money/amount.h"

#include <bitset>
#include <deque>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace costrata {

/// More than any service declares.
inline constexpr std::size_t maxParameters = 128;

class Parameters;
class Prices;
class Settings;

enum class ParameterKind : std::uint8_t {
    Choice,   ///< one of a fixed list, or of what the catalog offers
    Number,   ///< a number in the parameter's own unit
    Share,    ///< a percentage, 0 to 100 in files and forms, 0 to 1 in arithmetic
    Flag,     ///< yes or no
    Regions,  ///< further regions of the same provider, each at most once
};

/// What makes a number larger month by month in a projection.
enum class Grows : std::uint8_t { No, Data, Load };

/// Traffic that is charged for the border that it crosses.
enum class Crosses : std::uint8_t { Nothing, Zones, Regions };

struct Option {
    Symbol id;
    std::string label;
    std::string detail = {};  ///< "4 vCPU, 32 GiB, $0.519 / hour"
    friend bool operator==(const Option&, const Option&) = default;
};

struct ParameterSpec {
    const char* id;
    const char* label;
    const char* group;
    const char* unit = "";  ///< always shown beside the number: "GiB", "per second"
    Decimal min = 0;
    Decimal max = 1'000'000'000;
    Amount initial = {};  ///< unknown: the user is asked, and billing says so until they answer
    bool whole = false;   ///< whole numbers only
    Decimal step = 1;     ///< what an arrow key adds; numbers between steps are allowed unless `whole` or `multiples`
    bool multiples = false;  ///< sold in multiples of the step only: sizing and growth round up to them
    Grows grows = Grows::No;  ///< with the data or with the load, in projections
    Crosses crosses = Crosses::Nothing;
    std::vector<Option> options = {};
    const char* chosen = "";  ///< the first choice; for choices from the catalog, picked when it is offered
    /// Choices that depend on other settings and on what has a price in the region. Any other name is still accepted
    /// from a file: its price is then missing, and said to be.
    std::vector<Option> (*offers)(const Settings&, const Prices&) = nullptr;
    bool (*when)(const Settings&) = nullptr;  ///< relevant? Hidden and unused otherwise
    const char* help = "";
    const char* source = "";  ///< where a limit or rule comes from
    bool holdsBackups = false;  ///< of regions: they hold backups, nothing that runs
    ParameterKind kind = ParameterKind::Number;  ///< set by the table

    /// The next number that is sold: a multiple of the step, whole, or with 6 decimals.
    Decimal roundedUp(Decimal value) const { return multiples ? (value / step).ceil() * step : whole ? value.ceil() : value.rounded(6); }
};

template <ParameterKind K>
struct Handle {
    std::size_t index;
};
using Choice = Handle<ParameterKind::Choice>;
using Number = Handle<ParameterKind::Number>;
using Share = Handle<ParameterKind::Share>;
using Flag = Handle<ParameterKind::Flag>;
using Regions = Handle<ParameterKind::Regions>;
/// A number with no default: unknown until the user gives it.
struct Asked {
    std::size_t index;
};

/// One parameter's value. Which member counts follows from the parameter's kind.
struct Value {
    Amount number;                // Number, Share (percent), Flag (0 or 1)
    Symbol choice;                // Choice
    std::vector<Symbol> regions;  // Regions
    friend bool operator==(const Value&, const Value&) = default;
};

class Parameters {
public:
    Choice choice(ParameterSpec spec) { return {add(std::move(spec), ParameterKind::Choice)}; }
    Number number(ParameterSpec spec) { return {add(std::move(spec), ParameterKind::Number)}; }
    Asked asked(ParameterSpec spec) { return {add(std::move(spec), ParameterKind::Number)}; }
    Share share(ParameterSpec spec) { return {add(std::move(spec), ParameterKind::Share)}; }
    Flag flag(ParameterSpec spec) { return {add(std::move(spec), ParameterKind::Flag)}; }
    Regions regions(ParameterSpec spec) { return {add(std::move(spec), ParameterKind::Regions)}; }

    const std::deque<ParameterSpec>& all() const { return m_specs; }
    const ParameterSpec& at(std::size_t index) const { return m_specs[index]; }
    std::optional<std::size_t> indexOf(std::string_view id) const;

    /// A value from one text, as on a command line: "db.r6g.xlarge", "500", "yes", "us-west-2 eu-west-1", "unknown" for a
    /// number that is not given. Fails as validate() does.
    Result<Value> parse(std::size_t index, std::string_view text) const;
    /// Fails with a message that says which range or list is right.
    Result<void> validate(std::size_t index, const Value& value) const;

private:
    std::size_t add(ParameterSpec spec, ParameterKind kind);
    std::deque<ParameterSpec> m_specs;
};

/// Which parameters were read, by index.
using ReadSet = std::bitset<maxParameters>;

/// The values of one component, in the order of its service's parameters. Starts with the defaults.
class Settings {
public:
    explicit Settings(const Parameters& parameters);

    const Parameters& parameters() const { return *m_parameters; }
    const Value& value(std::size_t index) const { return read(index); }
    void set(std::size_t index, Value value) { m_values[index] = std::move(value); }
    bool relevant(std::size_t index) const;

    Symbol operator[](Choice p) const { return read(p.index).choice; }
    Decimal operator[](Number p) const { return read(p.index).number.value(); }
    Amount operator[](Asked p) const { return read(p.index).number; }
    Decimal operator[](Share p) const { return read(p.index).number.value() / Decimal(100); }
    bool operator[](Flag p) const { return !read(p.index).number.value().isZero(); }
    std::span<const Symbol> operator[](Regions p) const { return read(p.index).regions; }
    /// For words in a picture or a text, of which nothing is reckoned: not noted as read.
    std::string shown(Choice p) const { return m_values[p.index].choice.str(); }

    /// Notes in `reads` what is read of these settings, or of copies of them, from now on; null: no longer. Two settings
    /// that agree on what a pure function read of one of them give it the same result: that is how the search of all
    /// configurations knows what need not be reckoned again. `reads` must outlive the copies that are read.
    void watch(ReadSet* reads) { m_reads = reads; }

    friend bool operator==(const Settings& a, const Settings& b) { return a.m_parameters == b.m_parameters && a.m_values == b.m_values; }

private:
    const Value& read(std::size_t index) const
    {
        if (m_reads)
            (*m_reads)[index] = true;
        return m_values[index];
    }

    const Parameters* m_parameters;
    std::vector<Value> m_values;
    ReadSet* m_reads = nullptr;
};

}  // namespace costrata
