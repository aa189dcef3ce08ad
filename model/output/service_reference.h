// SPDX-License-Identifier: GPL-3.0-or-later
// The reference in docs/services: a Markdown page per service, made from its declaration, so that it cannot disagree.
#pragma once

#include "services/service.h"

#include <string>

namespace costrata {

/// Parameters, what the vendor states of each configuration, what is not modelled, regions, sources. Names no price, so
/// that a page changes only with the service or the regions of the catalog.
std::string serviceReference(const Service& service, const PriceBook& book);
/// The list of all pages.
std::string serviceReferenceIndex(const PriceBook& book);

}  // namespace costrata
