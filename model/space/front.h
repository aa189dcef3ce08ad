// SPDX-License-Identifier: GPL-3.0-or-later
// Reading a ranking: its front, the best of each service, the words for a configuration.
#pragma once

#include "space/search.h"

namespace costrata::space {

enum class Axis : std::uint8_t { Availability, ZoneRto, RegionRto, Headroom };
inline constexpr std::array<const char*, 4> axisIds{"availability", "zone-rto", "region-rto", "headroom"};

/// The figure of a configuration on an axis: a share of 1, seconds, vCPUs / vCPUs needed. None: not stated or not known, and so
/// the worst.
std::optional<Decimal> figure(const Ranking& ranking, const Found& found, Axis axis);

/// Indices into `ranking.found`, by cost: what nothing else beats in one of cost and figure without losing in the other.
std::vector<std::size_t> front(const Ranking& ranking, Axis axis);

/// Indices into `ranking.found`, by cost: the cheapest of each service in each region.
std::vector<std::size_t> bestOfEach(const Ranking& ranking);

/// What was chosen, in words: "Multi-AZ, one standby; db.r6g.xlarge; Read replicas: 2".
std::string wordsOf(const Ranking& ranking, const Found& found);

/// The configuration as a design of its own, named after its service, with its words as notes.
Design designOf(const Ranking& ranking, const Found& found);

}  // namespace costrata::space
