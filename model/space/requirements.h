// SPDX-License-Identifier: GPL-3.0-or-later
// What a configuration must be to take part in the search of all of them.
#pragma once

#include "money/money.h"
#include "services/sizing.h"

#include <array>
#include <bitset>
#include <optional>
#include <string>
#include <vector>

namespace costrata::space {

/// What an architecture promises: the uptime of its agreement as a share of 1, and what the loss of a zone or of the region
/// does, in seconds at worst. None: the vendor states no figure, or promises nothing.
struct Promise {
    std::optional<Decimal> availability, zoneRto, zoneRpo, regionRto, regionRpo;
    friend bool operator==(const Promise&, const Promise&) = default;
};

/// The requirements that one can relax, each by itself.
enum class Unmet : std::uint8_t { Availability, ZoneRto, ZoneRpo, RegionRto, RegionRpo, Term, Upfront, Budget };
inline constexpr std::size_t unmetCount = 8;
inline constexpr std::array<const char*, unmetCount> unmetIds{"availability", "zoneRto", "zoneRpo", "regionRto", "regionRpo", "term", "upfront", "budget"};
using UnmetSet = std::bitset<unmetCount>;

/// Empty lists mean all. A requirement that needs a figure is not met by what no vendor states.
struct Requirements {
    Workload workload;
    LeastCompute least = {};                ///< beyond what the load needs
    std::vector<std::string> providers = {}, services = {};  ///< names as in Service::provider, ids
    /// In each of these regions where a service is sold. Empty: in one for each service, the best for the workload's location.
    std::vector<Symbol> regions = {};
    std::optional<Decimal> availability = {};                ///< at least; a share of 1
    std::optional<Decimal> zoneRto = {}, zoneRpo = {}, regionRto = {}, regionRpo = {};  ///< at most; seconds
    int longestTerm = 36;                   ///< months that one is ready to commit to; 0: on demand only
    std::optional<Money> mostUpfront = {}, budget = {};      ///< once; amortised per month
};

/// Which of the requirements a promise does not meet; says nothing of terms and money.
UnmetSet unmet(const Requirements& requirements, const Promise& promise);

}  // namespace costrata::space
