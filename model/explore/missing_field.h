// SPDX-License-Identifier: GPL-3.0-or-later
// Which parameter the user has to give for something missing in a bill to be known.
#pragma once

#include "billing/bill_design.h"

namespace costrata {

/// The relevant parameter of the component that is not given, without which `missing` (of one of its lines) stays,
/// whatever else is given. Empty when the user cannot give it (a price that the catalog does not have).
std::optional<std::size_t> missingField(const Design& design, std::size_t component, const std::string& missing, const PriceBook& book, Month month = {});

}  // namespace costrata
