// SPDX-License-Identifier: GPL-3.0-or-later
// What a sweep has found, as rules in words.
#pragma once

#include "explore/sweep.h"

#include <functional>

namespace costrata {

/// A value to four significant digits, without its unit: "1,200".
std::string axisNumberText(Decimal value);
/// "41 %", "1,200 per second", "12 months": a value of the axis with its unit.
std::string axisValueText(const SweepAxis& axis, Decimal value);

/// How sentences are worded: each has an English pattern ("Below %1 %2, above it %3.") that may be put into another language.
struct SweepVoice {
    std::function<std::string(const char* english)> pattern;
    std::function<std::string(const SweepAxis&, Decimal)> value;
};
SweepVoice english();
std::vector<std::string> sweepPatterns();  ///< all that a voice may be asked for

/// One sentence for each stretch of the axis in the order of the axis, or one for all of it; then what could not be
/// compared. Plain text; never empty.
std::vector<std::string> sweepWords(const Sweep& sweep, const SweepResult& result, const SweepVoice& voice = english());

}  // namespace costrata
