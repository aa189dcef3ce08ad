// SPDX-License-Identifier: GPL-3.0-or-later
// One priced design per service that fits a workload, and the reason for each service that is left out.
#pragma once

#include "billing/bill.h"
#include "design/workspace.h"

namespace costrata {

/// Why a service cannot serve this kind of data with this engine at all; none: it may.
std::optional<std::string> whyNot(const Service& service, const Workload& need);
/// The regions of the service where the workload wants to be, the preferred first; empty when there are none.
std::vector<Symbol> regionsFor(const Service& service, const PriceBook& book, Symbol location);

/// One service, sized for a workload.
struct SizedComponent {
    Symbol region;
    Settings settings;
    std::vector<std::string> rules;    ///< what the settings rest on
    std::vector<std::string> reasons;  ///< why it does not fit; empty: it does
};
SizedComponent sizeFor(const Service& service, const Workload& workload, const PriceBook& book);

struct SizedDesign {
    Design design;  ///< named after its service; the rules of its sizing are its notes
    Bill bill;
};

/// The sized service as a design, billed for `month`. Precondition: `sized` has no reasons against it.
SizedDesign designOf(const Service& service, SizedComponent sized, const PriceBook& book, Month month);

struct LeftOut {
    const Service* service;
    std::string reason;
    bool otherKind;  ///< it is made for other data, compatible with another engine, or no database by itself
};

struct DesignsForWorkload {
    std::vector<SizedDesign> designs;  ///< complete bills first, then by amortised monthly cost
    std::vector<LeftOut> leftOut;      ///< in the order of the services
};

/// The bills are of `month` (billing/bill_design.h) and point into `book`.
DesignsForWorkload designsForWorkload(const Workload& workload, const PriceBook& book, Month month = {});

/// The settings of a component that follows its workload, when that changes so that its sizing `before` becomes `after`:
/// what was changed by hand stays. None when the service does not fit the new workload.
std::optional<Settings> resized(const Component& component, const SizedComponent& before, const SizedComponent& after);
/// Gives the workspace another workload. Components that follow the workload are sized for it; a value that was changed
/// by hand, and one of a service that no longer fits, stays.
void followWorkload(Workspace& workspace, const Workload& after, const PriceBook& book);
/// The parameters in which settings of one service differ.
std::vector<std::size_t> differences(const Settings& settings, const Settings& from);

/// The designs as a workspace that keeps the workload; `start` becomes its first month.
Workspace workspaceOf(const DesignsForWorkload& found, const Workload& workload, std::string title, Month start);

}  // namespace costrata
