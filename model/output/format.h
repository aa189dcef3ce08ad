// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers as text for people and for machines, the same on every machine (no locale).
#pragma once

#include "billing/bill.h"
#include "money/number_text.h"

#include <string>

namespace costrata {

/// "1,284.20"; half away from zero.
std::string moneyText(Money money, int digits = 2);
/// "$1,284.20"
std::string dollars(Money money, int digits = 2);
/// A unit price with all its digits and at least two: "0.10", "0.000233".
std::string unitPriceText(Decimal amount);
/// How old and how sure a price is: "2026-08, published"; "entered by you" for the user's own.
std::string originText(const Price& price);
/// Change against a base in percent, signed, whole: "-14 %", "+0 %"; empty when the base is zero.
std::string deltaText(Money value, Money base);

}  // namespace costrata
