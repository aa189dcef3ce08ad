// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers as text for people and for machines, the same on every machine (no locale).
#pragma once

#include "billing/bill.h"
#include "money/number_text.h"

#include <optional>
#include <string>

namespace costrata {

/// "1,284.20"; half away from zero.
std::string moneyText(Money money, int digits = 2);
/// "$1,284.20"
std::string dollars(Money money, int digits = 2);
/// A unit price with all its digits and at least two: "0.10", "0.000233".
std::string unitPriceText(Decimal amount);
/// How old and how sure a price is, and its discount: "2026-08, published, 12 % off". For what the user gave: "entered by
/// you", "your price".
std::string originText(const Price& price);
/// What an adjusted price stands in place of: "list price $0.519 per hour", "not in the catalog"; empty for a list price.
std::string listPriceText(const Price& price);
/// The list price that an adjusted one stands in place of, per the adjusted price's unit; none for a list price itself and
/// when the catalog has none.
std::optional<Decimal> listAmount(const Price& price);
/// Change against a base in percent, signed, whole: "-14 %", "+0 %"; empty when the base is zero.
std::string deltaText(Money value, Money base);

}  // namespace costrata
