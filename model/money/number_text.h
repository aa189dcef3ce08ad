// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers as people read them, the same on every machine (no locale).
#pragma once

#include "money/decimal.h"

namespace costrata {

/// Plain decimal text with thousands separators: "-12,345.67".
std::string grouped(std::string number);
/// A quantity with at most three digits after the point, grouped: "365,000", "0.25"; one that would show as 0 has all its digits.
std::string quantityText(Decimal quantity);

}  // namespace costrata
