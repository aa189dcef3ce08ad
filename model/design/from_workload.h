// SPDX-License-Identifier: GPL-3.0-or-later
// One priced design per service that fits a workload, and the reason for each service that is left out.
#pragma once

#include "billing/bill.h"
#include "design/workspace.h"

namespace costrata {

struct SizedDesign {
    Design design;  ///< named after its service; the rules of its sizing are its notes
    Bill bill;
};

struct LeftOut {
    const Service* service;
    std::string reason;
};

struct DesignsForWorkload {
    std::vector<SizedDesign> designs;  ///< complete bills first, then by amortised monthly cost
    std::vector<LeftOut> leftOut;      ///< in the order of the services
};

/// The bills are of `month` (billing/bill_design.h) and point into `book`.
DesignsForWorkload designsForWorkload(const Workload& workload, const PriceBook& book, Month month = {});

/// The designs as a workspace that keeps the workload; `start` becomes its first month.
Workspace workspaceOf(const DesignsForWorkload& found, const Workload& workload, std::string title, Month start);

}  // namespace costrata
