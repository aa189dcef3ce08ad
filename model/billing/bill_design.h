// SPDX-License-Identifier: GPL-3.0-or-later
// The billing function: a design and a price book in, a bill out. Pure: no clock, no files, no global state.
#pragma once

#include "billing/bill.h"
#include "design/workspace.h"

namespace costrata {

/// The bill's list prices stay in `book`, which must outlive it. A number that grows out of range makes the bill incomplete and
/// says so among its warnings.
Bill billDesign(const Design& design, const PriceBook& book);

}  // namespace costrata
