// SPDX-License-Identifier: GPL-3.0-or-later
// Any lines as search words for the catalog: prices or none, never an error, and never more than the limit.
#include "catalog/catalog_builder.h"
#include "catalog/price_search.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <random>

using namespace costrata;

namespace {

/// A catalog of a few prices, so that a search takes microseconds.
const std::filesystem::path& smallCatalog()
{
    static const std::filesystem::path catalog = [] {
        const auto folder = std::filesystem::temp_directory_path() / ("costrata-fuzz-" + std::to_string(std::random_device()()));
        std::filesystem::create_directories(folder);
        std::ofstream(folder / "facts.csv")
            << "provider,service,region,component,name,variant,engine,vcpu,memory_gib,purchase,unit,price_usd,upfront_usd,tier_from,tier_to,source,as_of,confidence,note\n"
               "aws,rds,us-east-1,storage,gp3 storage,multi-az,postgresql,,,on-demand,gb-month,0.23,,,,src,2025,exact,\n"
               "aws,rds,us-east-1,storage,100%_'disk,,,,,on-demand,gb-month,1,,0,10,src,2025,exact,\n"
               "aws,rds,us-east-1,storage,100%_'disk,,,,,on-demand,gb-month,2,,10,,src,2024,exact,\n";
        if (!buildCatalog(folder, COSTRATA_SOURCE "/pricing-db/schema.sql", folder / "catalog.sqlite"))
            std::abort();
        return folder / "catalog.sqlite";
    }();
    return catalog;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    PriceSearch search{.words = {}, .service = {}, .region = {}, .history = size % 2 == 1, .limit = 2};
    std::string_view text(reinterpret_cast<const char*>(data), size);
    while (!text.empty() && search.words.size() < maxSearchWords) {
        const auto end = std::min(text.find('\n'), text.size());
        search.words.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    if (search.words.size() > 3)
        search.service = search.words.back();
    const auto found = searchPrices(smallCatalog(), search);
    if (!found || found->prices.size() > 2 || found->total > 3)
        std::abort();
    return 0;
}
