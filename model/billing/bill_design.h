// SPDX-License-Identifier: GPL-3.0-or-later
// The billing function: a design and a price book in, a bill out. Pure: no clock, no files, no global state.
#pragma once

#include "base/month.h"
#include "billing/bill.h"
#include "design/workspace.h"

namespace costrata {

/// The bill of one month: charges that start on a date are on it from then on. Without a month, the bill is of the month
/// that the book's newest prices are from. The book's adjustments of that month are applied. List prices stay in `book`,
/// which must outlive the bill. A number that grows out of range makes the bill incomplete and says so among its warnings.
Bill billDesign(const Design& design, const PriceBook& book, Month month = {});

}  // namespace costrata
