// SPDX-License-Identifier: GPL-3.0-or-later
// A quantity as people write it, converted exactly to the unit that is asked for: "2 TB", "1.5M/day", "730 h", "12 %".
#pragma once

#include "base/result.h"
#include "money/decimal.h"

#include <string_view>

namespace costrata {

struct EnteredQuantity {
    Decimal value;           ///< in the unit that was asked for, to 12 places
    bool converted = false;  ///< it was written in another unit
    bool crossed = false;    ///< from a power of 1000 to one of 1024, or back: GB to GiB
};

/// Reads `text` as a number in `unit`, which is written as parameters write theirs: "GB / month", "per second", "IOPS", "%", "".
/// - Numbers: "1200", "0.5", "-3", grouped in threes by commas, blanks or points ("1,200", "1 200", "1.200.000"). One comma
///   is a decimal comma unless exactly three digits follow it: "1,5" is one and a half, "1,200" one thousand two hundred.
/// - k, M, G, T, thousand, million and billion multiply what is counted. Data has no such short form: M may be MB or MiB.
/// - Data converts between B, kB ... PB (powers of 1000) and KiB ... PiB (1024), time between seconds and years, rates
///   between their times, with 24 hours a day and 730 a month. What is left out ("per month") is as in `unit`.
/// Fails with words for the user when the text is no number, when its unit does not fit, or when it is too large.
Result<EnteredQuantity> parseQuantity(std::string_view text, std::string_view unit);

}  // namespace costrata
