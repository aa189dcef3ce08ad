// SPDX-License-Identifier: GPL-3.0-or-later
// A bill against the model: what was charged for a service in a region, and what a design says, category by category.
#pragma once

#include "output/estimate.h"
#include "usage/spend.h"

namespace costrata {

/// Money per month of 730 hours.
struct ActualLine {
    const usage::BilledService* service;
    std::string region;
    Category category;
    std::optional<usage::Spend> actual;  ///< over the whole export, not per month; none: nothing was charged
    Money actualMonthly;                 ///< amortised, without credits, refunds and taxes
    std::optional<Money> model;          ///< none: the design has no such line
    bool modelComplete = true;
};

struct Actual {
    const usage::Export* bill;
    const Design* design;
    std::vector<ActualLine> lines;  ///< by service, region and category
    std::vector<std::string> notCompared;  ///< components that no export is read for
    Money actualMonthly, model;
    bool complete = true;           ///< false: the design's bill lacks a price or a quantity
};

/// The export and the estimate outlive the result.
Actual compareActual(const usage::Export& bill, const Estimate& estimate);

std::string actualTable(const Actual& actual);
std::string actualMarkdown(const Actual& actual);
std::string actualJson(const Actual& actual);
std::string actualCsv(const Actual& actual);

}  // namespace costrata
