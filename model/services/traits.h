// SPDX-License-Identifier: GPL-3.0-or-later
// What a service can do, as its vendor states it: the facts behind comparison tables, the selection guide and the
// estimate of availability. A trait that a service does not set is not known; a table says so and never guesses.
#pragma once

#include "money/decimal.h"

#include <array>
#include <optional>
#include <string>

namespace costrata {

enum class Trait : std::uint8_t {
    Engine, Licence, SelfHosting, ReadReplicas, Storage, Serverless, ScaleToZero, WakeUp, Sla, Failover, Rpo, Durability, Consistency,
    Branching, MultiRegion, RegionalWrites, GlobalConsistency, Analytics, EngineItself, Backend,
};
inline constexpr std::size_t traitCount = 20;

struct TraitInfo {
    const char* id;     ///< "scaleToZero": a contract in JSON and CSV
    const char* label;  ///< "Scales to zero"
    const char* help;
};
const TraitInfo& traitInfo(Trait trait);

struct TraitValue {
    std::string text;  ///< empty: not stated
    /// The number to reckon with, where there is one: uptime as a share of 1, seconds at worst, most replicas, most GB; of what a
    /// service has or has not, 1 or 0.
    std::optional<Decimal> number = {};
    const char* source = "";

    bool stated() const { return !text.empty(); }
    /// Of what a service has or has not: it has. What is not stated is not had.
    bool holds() const { return stated() && !(number && number->isZero()); }
    friend bool operator==(const TraitValue& a, const TraitValue& b) { return a.text == b.text && a.number == b.number; }
};

class Traits {
public:
    void text(Trait trait, std::string value, const char* source, std::optional<Decimal> number = {}) { set(trait, {std::move(value), number, source}); }
    /// The vendor states that there is none: "no", or "no, storage only" with a remark.
    void none(Trait trait, const char* source, const std::string& remark = {}) { set(trait, {remark.empty() ? "no" : "no, " + remark, Decimal(), source}); }
    void yes(Trait trait, const char* source, const std::string& remark = {}) { set(trait, {remark.empty() ? "yes" : "yes, " + remark, Decimal(1), source}); }
    /// "up to 15", with the remark after a comma.
    void upTo(Trait trait, Decimal most, const char* source, const std::string& remark = {});
    /// "20 GB to 64 TB": from and to in GB (or GiB), in round units.
    void sizes(Trait trait, Decimal from, Decimal to, const char* unit, const char* source, const std::string& remark = {});
    /// "60 to 120 s": seconds, shown in the unit that reads best. Equal ends give one number.
    void seconds(Trait trait, Decimal from, Decimal to, const char* source, const std::string& remark = {});
    /// "99.95 %" of each month.
    void percent(Trait trait, Decimal share, const char* source, const std::string& remark = {});

    const TraitValue& operator[](Trait trait) const { return m_values[static_cast<std::size_t>(trait)]; }

private:
    void set(Trait trait, TraitValue value) { m_values[static_cast<std::size_t>(trait)] = std::move(value); }
    std::array<TraitValue, traitCount> m_values;
};

}  // namespace costrata
