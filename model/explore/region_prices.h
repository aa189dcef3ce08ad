// SPDX-License-Identifier: GPL-3.0-or-later
// What a design costs elsewhere: the same components in every region that offers all of their services. Pure.
#pragma once

#include "billing/bill_design.h"

namespace costrata {

struct RegionPrice {
    Symbol region;
    Bill bill;      ///< of the whole design with the moved components in this region
    bool here;      ///< the design stands there now
};

/// The providers of the design's components that can stand in more than one region, in the order of the components, each
/// once: "AWS". Components of one provider move together; those of the others stay where they are.
std::vector<std::string> movableProviders(const Design& design, const PriceBook& book);

/// The design with every component of `provider` in `region`. Settings are not touched: what is not offered there is
/// missing from the bill.
Design inRegion(Design design, std::string_view provider, Symbol region);

/// In the order of the service's list of regions. A region counts when every component of the provider has a service that
/// lists it. Prices in the bills stay in `book`. The bills are of `month`, as billDesign takes it.
std::vector<RegionPrice> regionPrices(const Design& design, std::string_view provider, const PriceBook& book, Month month = {});

}  // namespace costrata
