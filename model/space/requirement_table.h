// SPDX-License-Identifier: GPL-3.0-or-later
// The requirements that are numbers or terms, declared once: form, ranges, help and reading come from this table.
#pragma once

#include "services/parameters.h"
#include "space/requirements.h"

namespace costrata::space::requirement {

const Parameters& parameters();

extern const Asked vcpu, memory, iops;   ///< at least; memory in GiB
extern const Asked availability;         ///< percent, at least
extern const Asked zoneRto, zoneRpo, regionRto, regionRpo;  ///< seconds, at most
extern const Choice term;                ///< months: "0", "12", "36"
extern const Asked upfront, budget;      ///< dollars, at most; the budget per month

/// The parameter behind a requirement that can be relaxed.
std::size_t parameterOf(Unmet unmet);

/// What is set, for a workload; providers, services and regions are the caller's.
Requirements requirementsOf(const Settings& settings, Workload workload);

}  // namespace costrata::space::requirement
