// SPDX-License-Identifier: GPL-3.0-or-later
// As the vendors' lists name them: AWS documentation, "AWS Regions" and "Local Zones"; Microsoft Learn, "Azure regions list" (physical
// location, geography); Google Cloud documentation, "Cloud locations" and the location lists of Firestore and BigQuery.
// Members of the EEA: the EU's 27 states, Iceland, Liechtenstein and Norway.
#include "catalog/regions.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace costrata {
namespace {

constexpr std::string_view us = "US", europe = "Europe", north = "North America", south = "South America", asia = "Asia",
                           oceania = "Oceania", middleEast = "Middle East", africa = "Africa", notStated = "not stated";

constexpr RegionInfo regions[] = {
    // AWS
    {"us-east-1", "N. Virginia", us, north}, {"us-east-2", "Ohio", us, north}, {"us-west-1", "N. California", us, north},
    {"us-west-2", "Oregon", us, north}, {"us-west-2-lax-1", "Los Angeles", us, north}, {"us-gov-east-1", "GovCloud, US-East", us, north},
    {"us-gov-west-1", "GovCloud, US-West", us, north}, {"ca-central-1", "Canada Central", "Canada", north},
    {"ca-west-1", "Calgary", "Canada", north}, {"mx-central-1", "Mexico Central", "Mexico", north}, {"sa-east-1", "São Paulo", "Brazil", south},
    {"eu-central-1", "Frankfurt", "Germany", europe}, {"eu-central-2", "Zurich", "Switzerland", europe}, {"eu-west-1", "Ireland", "Ireland", europe},
    {"eu-west-2", "London", "UK", europe}, {"eu-west-3", "Paris", "France", europe}, {"eu-south-1", "Milan", "Italy", europe},
    {"eu-south-2", "Spain", "Spain", europe}, {"eu-north-1", "Stockholm", "Sweden", europe}, {"af-south-1", "Cape Town", "South Africa", africa},
    {"il-central-1", "Tel Aviv", "Israel", middleEast}, {"me-south-1", "Bahrain", "Bahrain", middleEast},
    {"me-central-1", "UAE", "United Arab Emirates", middleEast}, {"ap-south-1", "Mumbai", "India", asia}, {"ap-south-2", "Hyderabad", "India", asia},
    {"ap-southeast-1", "Singapore", "Singapore", asia}, {"ap-southeast-2", "Sydney", "Australia", oceania},
    {"ap-southeast-3", "Jakarta", "Indonesia", asia}, {"ap-southeast-4", "Melbourne", "Australia", oceania},
    {"ap-southeast-5", "Malaysia", "Malaysia", asia}, {"ap-southeast-6", "New Zealand", "New Zealand", oceania},
    {"ap-southeast-7", "Thailand", "Thailand", asia}, {"ap-northeast-1", "Tokyo", "Japan", asia}, {"ap-northeast-2", "Seoul", "South Korea", asia},
    {"ap-northeast-3", "Osaka", "Japan", asia}, {"ap-east-1", "Hong Kong", "Hong Kong", asia}, {"ap-east-2", "Taipei", "Taiwan", asia},
    {"cn-north-1", "Beijing", "China", asia}, {"cn-northwest-1", "Ningxia", "China", asia},
    // Azure
    {"eastus", "Virginia", us, north}, {"eastus2", "Virginia", us, north}, {"centralus", "Iowa", us, north},
    {"northcentralus", "Illinois", us, north}, {"southcentralus", "Texas", us, north}, {"westcentralus", "Wyoming", us, north},
    {"westus", "California", us, north}, {"westus2", "Washington", us, north}, {"westus3", "Phoenix", us, north},
    {"canadacentral", "Toronto", "Canada", north}, {"canadaeast", "Quebec", "Canada", north}, {"mexicocentral", "Querétaro", "Mexico", north},
    {"brazilsouth", "São Paulo", "Brazil", south}, {"brazilsoutheast", "Rio de Janeiro", "Brazil", south}, {"chilecentral", "Santiago", "Chile", south},
    {"northeurope", "Ireland", "Ireland", europe}, {"westeurope", "Netherlands", "Netherlands", europe}, {"austriaeast", "Vienna", "Austria", europe},
    {"belgiumcentral", "Brussels", "Belgium", europe}, {"francecentral", "Paris", "France", europe}, {"francesouth", "Marseille", "France", europe},
    {"germanywestcentral", "Frankfurt", "Germany", europe}, {"gwc", "Frankfurt", "Germany", europe},  // as Neon abbreviates it
    {"germanynorth", "Berlin", "Germany", europe}, {"italynorth", "Milan", "Italy", europe}, {"norwayeast", "Norway East", "Norway", europe},
    {"norwaywest", "Norway West", "Norway", europe}, {"polandcentral", "Warsaw", "Poland", europe}, {"spaincentral", "Madrid", "Spain", europe},
    {"swedencentral", "Gävle", "Sweden", europe}, {"switzerlandnorth", "Zurich", "Switzerland", europe},
    {"switzerlandwest", "Geneva", "Switzerland", europe}, {"uksouth", "London", "UK", europe},
    {"ukwest", "Cardiff", "UK", europe}, {"southafricanorth", "Johannesburg", "South Africa", africa},
    {"southafricawest", "Cape Town", "South Africa", africa}, {"israelcentral", "Israel Central", "Israel", middleEast},
    {"qatarcentral", "Doha", "Qatar", middleEast}, {"uaenorth", "Dubai", "United Arab Emirates", middleEast},
    {"uaecentral", "Abu Dhabi", "United Arab Emirates", middleEast}, {"centralindia", "Pune", "India", asia},
    {"southindia", "Chennai", "India", asia}, {"westindia", "Mumbai", "India", asia}, {"eastasia", "Hong Kong", "Hong Kong", asia},
    {"southeastasia", "Singapore", "Singapore", asia}, {"indonesiacentral", "Jakarta", "Indonesia", asia},
    {"malaysiawest", "Kuala Lumpur", "Malaysia", asia}, {"japaneast", "Tokyo, Saitama", "Japan", asia}, {"japanwest", "Osaka", "Japan", asia},
    {"koreacentral", "Seoul", "South Korea", asia}, {"koreasouth", "Busan", "South Korea", asia},
    {"australiaeast", "New South Wales", "Australia", oceania}, {"australiasoutheast", "Victoria", "Australia", oceania},
    {"australiacentral", "Canberra", "Australia", oceania}, {"australiacentral2", "Canberra", "Australia", oceania},
    {"newzealandnorth", "Auckland", "New Zealand", oceania},
    // Google Cloud
    {"us-central1", "Iowa", us, north}, {"us-east1", "South Carolina", us, north}, {"us-east4", "N. Virginia", us, north},
    {"us-east5", "Columbus", us, north}, {"us-south1", "Dallas", us, north}, {"us-west1", "Oregon", us, north},
    {"us-west2", "Los Angeles", us, north}, {"us-west3", "Salt Lake City", us, north}, {"us-west4", "Las Vegas", us, north},
    {"us", "several regions", us, north}, {"nam5", "several regions", us, north},
    {"northamerica-northeast1", "Montréal", "Canada", north}, {"northamerica-northeast2", "Toronto", "Canada", north},
    {"northamerica-south1", "Querétaro", "Mexico", north}, {"southamerica-east1", "São Paulo", "Brazil", south},
    {"southamerica-west1", "Santiago", "Chile", south}, {"europe-central2", "Warsaw", "Poland", europe},
    {"europe-north1", "Hamina", "Finland", europe}, {"europe-north2", "Stockholm", "Sweden", europe},
    {"europe-southwest1", "Madrid", "Spain", europe}, {"europe-west1", "St. Ghislain", "Belgium", europe},
    {"europe-west2", "London", "UK", europe}, {"europe-west3", "Frankfurt", "Germany", europe},
    {"europe-west4", "Eemshaven", "Netherlands", europe}, {"europe-west6", "Zurich", "Switzerland", europe},
    {"europe-west8", "Milan", "Italy", europe}, {"europe-west9", "Paris", "France", europe}, {"europe-west10", "Berlin", "Germany", europe},
    {"europe-west12", "Turin", "Italy", europe}, {"africa-south1", "Johannesburg", "South Africa", africa},
    {"me-west1", "Tel Aviv", "Israel", middleEast}, {"me-central1", "Doha", "Qatar", middleEast},
    {"me-central2", "Dammam", "Saudi Arabia", middleEast}, {"asia-east1", "Changhua County", "Taiwan", asia},
    {"asia-east2", "Hong Kong", "Hong Kong", asia}, {"asia-northeast1", "Tokyo", "Japan", asia}, {"asia-northeast2", "Osaka", "Japan", asia},
    {"asia-northeast3", "Seoul", "South Korea", asia}, {"asia-south1", "Mumbai", "India", asia}, {"asia-south2", "Delhi", "India", asia},
    {"asia-southeast1", "Singapore", "Singapore", asia}, {"asia-southeast2", "Jakarta", "Indonesia", asia},
    {"asia-southeast3", "Bangkok", "Thailand", asia}, {"australia-southeast1", "Sydney", "Australia", oceania},
    {"australia-southeast2", "Melbourne", "Australia", oceania},
    // Independent vendors with names of their own: Heroku, Render, TiDB Cloud
    {"eu", "several regions", notStated, europe}, {"oregon", "Oregon", us, north}, {"ohio", "Ohio", us, north}, {"virginia", "Virginia", us, north},
    {"frankfurt", "Frankfurt", "Germany", europe}, {"singapore", "Singapore", "Singapore", asia}, {"alicloud-ap-southeast-1", "Singapore", "Singapore", asia},
};

/// The countries above that are members of the EEA.
constexpr std::array<std::string_view, 12> eea{"Austria", "Belgium", "Finland", "France", "Germany", "Ireland", "Italy",
                                               "Netherlands", "Norway", "Poland", "Spain", "Sweden"};

}  // namespace

std::span<const RegionInfo> allRegions() { return regions; }

const RegionInfo* findRegion(Symbol region)
{
    static const auto index = [] {
        std::unordered_map<std::string_view, const RegionInfo*> byCode;
        for (const RegionInfo& info : regions)
            byCode.emplace(info.code, &info);
        return byCode;
    }();
    std::string_view code = region.text();
    for (const std::string_view prefix : {"gcp-", "azure-", "aws-"}) {
        if (code.starts_with(prefix))
            code.remove_prefix(prefix.size());
    }
    const auto it = index.find(code);
    return it == index.end() ? nullptr : it->second;
}

std::string regionPlace(Symbol region)
{
    const RegionInfo* info = findRegion(region);
    if (!info)
        return {};
    return info->place == info->country ? std::string(info->place) : std::string(info->place) + ", " + std::string(info->country);
}

std::string_view regionContinent(Symbol region)
{
    const RegionInfo* info = findRegion(region);
    return info ? info->continent : notStated;
}

std::string_view regionResidency(Symbol region)
{
    const RegionInfo* info = findRegion(region);
    if (!info)
        return notStated;
    return std::find(eea.begin(), eea.end(), info->country) == eea.end() ? info->country : std::string_view("EU/EEA");
}

}  // namespace costrata
