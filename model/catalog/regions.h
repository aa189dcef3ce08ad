// SPDX-License-Identifier: GPL-3.0-or-later
// Where the regions of AWS, Azure and Google Cloud are.
#pragma once

#include "base/symbol.h"

#include <span>
#include <string>
#include <string_view>

namespace costrata {

/// As in the vendors' lists of regions (regions.cpp names them). A place is a city, or as near as the vendor says.
struct RegionInfo {
    std::string_view code;
    std::string_view place;      ///< "Frankfurt"
    std::string_view country;    ///< "Germany"
    std::string_view continent;  ///< "Europe"; the Middle East stands for itself, as in the vendors' lists
};

/// Null when the region is in none of the lists. "gcp-us-central1" and "azure-eastus2", as independent vendors write
/// the regions of a cloud, are found as "us-central1" and "eastus2".
const RegionInfo* findRegion(Symbol region);
std::span<const RegionInfo> allRegions();

/// "Frankfurt, Germany"; empty when the region is not in the lists.
std::string regionPlace(Symbol region);
/// "Europe"; "not stated" when the region is not in the lists.
std::string_view regionContinent(Symbol region);
/// Whose law data in the region lives under, as far as the country tells: "EU/EEA" for its members, else the country;
/// "not stated" when the region is not in the lists.
std::string_view regionResidency(Symbol region);

}  // namespace costrata
