// SPDX-License-Identifier: GPL-3.0-or-later
// What a service's declaration says, for people and programs: `costrata services` and the reference pages.
#pragma once

#include "services/service.h"

#include <string>

namespace costrata {

std::string servicesTable();
std::string servicesJson();
std::string servicesMarkdown();

/// Every parameter with its unit, range, default and choices; choices from the catalog are those of `region`.
std::string describeServiceText(const Service& service, const PriceBook& book, Symbol region);
std::string describeServiceJson(const Service& service, const PriceBook& book, Symbol region);
std::string describeServiceMarkdown(const Service& service, const PriceBook& book, Symbol region);

}  // namespace costrata
