// SPDX-License-Identifier: GPL-3.0-or-later
// The disaster recovery patterns of a design: what its settings amount to, and its variants for each pattern, with real
// settings, billed. How long recovery takes and what is lost is what the failure story of its region says.
#pragma once

#include "billing/bill.h"
#include "design/workspace.h"
#include "topology/failure.h"

#include <array>
#include <optional>
#include <span>

namespace costrata {

/// A pattern as the guides' table has it. The figures are what is typical of it, never a vendor's.
struct RecoveryPattern {
    Symbol id;  ///< of workload::recovery
    const char* name;        ///< "Pilot light"
    const char* rto;         ///< "10 to 30 minutes"
    const char* rpo;         ///< "minutes"
    const char* cost;        ///< "$$"
    const char* complexity;  ///< "medium"
};
/// The least first.
const std::array<RecoveryPattern, 4>& recoveryPatterns();
extern const char* const recoveryPatternSource;

/// What follows the loss of the main region, by the failure story.
struct RegionLoss {
    Symbol region;
    std::optional<Decimal> rto, rpo;     ///< seconds at worst; none: a vendor states no figure
    std::string rtoText, rpoText;        ///< "30 s", or a vendor's words without a figure: "minutes"; empty: not stated
    std::vector<std::string> events;     ///< what happens, one sentence each
    std::vector<std::string> sources;    ///< of the sentences and figures, each once
};

/// A design for one pattern, or why there is none.
struct RecoveryVariant {
    const RecoveryPattern* pattern;
    std::vector<std::string> reasons = {};  ///< why a component cannot; empty: there is a design
    Design design = {};                     ///< "Orders - pilot light"; the rules are part of its notes
    std::vector<std::string> rules = {};    ///< what was set, and what is left to the user
    Bill bill = {};
    std::optional<RegionLoss> loss = {};

    bool made() const { return reasons.empty(); }
};

struct RecoveryComparison {
    const RecoveryPattern* now;  ///< what the settings amount to; null: nothing is stated to outlive the region
    Bill bill;                   ///< of the design as it is
    RegionLoss loss;
    std::array<RecoveryVariant, 4> variants;  ///< in the order of the patterns
};

/// What a component's settings amount to, by its architecture. Null: no copy takes over and no backup is restored from.
const RecoveryPattern* recoveryPatternOf(const Component& component, const PriceBook& book);

/// Pure. `workload`: what the design serves, when it is stated. `second` is the region of the copies; of a service without
/// prices there, or when it is empty: where its copies stand already, else near by. Bills are of `month` and point into
/// `book`.
RecoveryComparison compareRecovery(const Design& design, const Workload* workload, const PriceBook& book, Month month = {}, Symbol second = {});

/// Puts the designs of the variants behind the design that they are of, with names of their own; how many there were.
std::size_t addVariants(Workspace& workspace, std::size_t index, const RecoveryComparison& comparison);

}  // namespace costrata
