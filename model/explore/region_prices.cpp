// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/region_prices.h"

#include <algorithm>

namespace costrata {
namespace {

/// In the order of the first component's list.
std::vector<Symbol> commonRegions(const Design& design, std::string_view provider, const PriceBook& book)
{
    std::vector<Symbol> common;
    bool first = true;
    for (const Component& c : design.components) {
        if (c.service->provider != provider)
            continue;
        const std::vector<Symbol> offered = c.service->regions(book);
        if (first)
            common = offered;
        std::erase_if(common, [&](Symbol r) { return std::find(offered.begin(), offered.end(), r) == offered.end(); });
        first = false;
    }
    return common;
}

}  // namespace

std::vector<std::string> movableProviders(const Design& design, const PriceBook& book)
{
    std::vector<std::string> providers;
    for (const Component& c : design.components) {
        if (std::find(providers.begin(), providers.end(), c.service->provider) == providers.end()
            && commonRegions(design, c.service->provider, book).size() > 1)
            providers.emplace_back(c.service->provider);
    }
    return providers;
}

Design inRegion(Design design, std::string_view provider, Symbol region)
{
    for (Component& c : design.components) {
        if (c.service->provider == provider)
            c.region = region;
    }
    return design;
}

std::vector<RegionPrice> regionPrices(const Design& design, std::string_view provider, const PriceBook& book, Month month)
{
    std::vector<RegionPrice> prices;
    for (const Symbol region : commonRegions(design, provider, book)) {
        const Design moved = inRegion(design, provider, region);
        prices.push_back({region, billDesign(moved, book, month), moved == design});
    }
    return prices;
}

}  // namespace costrata
