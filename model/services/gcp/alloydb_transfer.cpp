// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/gcp/alloydb_transfer.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace costrata::alloydb {
namespace {

enum Area { Asia, Europe, IndonesiaOceania, LatinAmerica, MiddleEast, NorthAmerica, Africa, Elsewhere };
constexpr std::array<std::string_view, 6> areaNames{"asia", "europe", "indonesia-oceania", "latin-america", "middle-east", "north-america"};

/// By the beginning of the region's name; the first that fits. Mexico (northamerica-south1) is in no list we know.
struct Place {
    std::string_view prefix;
    Area area;
};
constexpr Place places[] = {{"asia-southeast2", IndonesiaOceania}, {"asia-", Asia}, {"australia-", IndonesiaOceania}, {"europe-", Europe},
                            {"us-", NorthAmerica}, {"northamerica-northeast", NorthAmerica}, {"southamerica-", LatinAmerica}, {"me-", MiddleEast},
                            {"africa-", Africa}};

Area areaOf(Symbol region)
{
    const auto place = std::ranges::find_if(places, [&](const Place& p) { return region.text().starts_with(p.prefix); });
    return place == std::end(places) ? Elsewhere : place->area;
}

using Table = std::array<std::array<Symbol, areaNames.size()>, areaNames.size()>;
const Table crossRegion = [] {
    Table table;
    for (std::size_t from = 0; from < areaNames.size(); ++from) {
        for (std::size_t to = 0; to < areaNames.size(); ++to)
            table[from][to] = Symbol("cross-region " + std::string(areaNames[from]) + " to " + std::string(areaNames[to]));
    }
    return table;
}();

const Symbol unlistedRegions{"cross-region traffic"}, unlistedInternet{"internet egress"};
const Symbol northWithin{"internet egress within north-america, europe or asia"},
    northBetween{"internet egress between asia, europe and north-america"},
    fromLatinAmerica{"internet egress latin-america; indonesia-oceania to north-america, europe, asia"},
    fromMiddleEast{"internet egress indonesia-oceania; middle-east to north-america, europe, asia"},
    withinMiddleEast{"internet egress within middle-east / middle-east to africa"},
    fromAfrica{"internet egress within or from africa to north-america, europe, asia"};

}  // namespace

Symbol betweenRegions(Symbol from, Symbol to)
{
    const Area a = areaOf(from), b = areaOf(to);
    return a < areaNames.size() && b < areaNames.size() ? crossRegion[a][b] : unlistedRegions;
}

Symbol toInternet(Symbol from, bool sameContinent)
{
    switch (areaOf(from)) {
    case Asia:
    case Europe:
    case NorthAmerica:
        return sameContinent ? northWithin : northBetween;
    case LatinAmerica:
        return sameContinent ? unlistedInternet : fromLatinAmerica;
    case MiddleEast:
        return sameContinent ? withinMiddleEast : fromMiddleEast;
    case Africa:
        return fromAfrica;
    case IndonesiaOceania:  // stands in two tables with two prices: neither is taken
    case Elsewhere:
        break;
    }
    return unlistedInternet;
}

}  // namespace costrata::alloydb
