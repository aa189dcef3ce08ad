// SPDX-License-Identifier: GPL-3.0-or-later
// What a sweep has found, as rules in words.
#pragma once

#include "explore/sweep.h"

namespace costrata {

/// "41 %", "1,200 per second", "12 months": a value of the axis with its unit, to four significant digits.
std::string axisValueText(const SweepAxis& axis, Decimal value);

/// One sentence for each stretch of the axis in the order of the axis, or one for all of it; then what could not be
/// compared. Plain text; never empty.
std::vector<std::string> sweepWords(const Sweep& sweep, const SweepResult& result);

}  // namespace costrata
