// SPDX-License-Identifier: GPL-3.0-or-later
// A priced design of a service that fits the answers of the selection guide, sized for a workload.
#pragma once

#include "design/from_workload.h"
#include "guide/guide.h"

namespace costrata::guide {

/// The workload with what the answers say of it: the kind of data, the engine, several regions.
Workload workloadOf(const Answers& answers, Workload need);

/// How the reason begins of a service whose design for the need would not meet the answers.
inline constexpr const char* doesNotMeet = "sized for this need it does not meet the answers";

struct PricedFit {
    std::optional<SizedDesign> sized;
    std::string reason;  ///< why there is no design
};
/// Sized for the need as the answers change it, in a configuration that meets them. It follows the workload `need` when the
/// service fits that as it is. The bill is of `month` and points into `book`.
PricedFit priced(const Service& service, const Answers& answers, const Workload& need, const PriceBook& book, Month month = {});

}  // namespace costrata::guide
