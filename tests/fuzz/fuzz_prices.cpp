// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as an official price list: refused with the file's name and nothing changed, or a snapshot whose counts add up.
#include "import/import_prices.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <random>

using namespace costrata;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

const std::filesystem::path& folder()
{
    static const std::filesystem::path made = [] {
        const auto path = std::filesystem::temp_directory_path() / ("costrata-fuzz-prices-" + std::to_string(std::random_device()()));
        std::filesystem::create_directories(path);
        return path;
    }();
    return made;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static UserCatalog catalog = UserCatalog::openOrCreate(folder() / "imported.sqlite").value();
    static_cast<void>(catalog.database().execute("PRAGMA synchronous = OFF"));
    const auto file = folder() / "list";
    std::ofstream(file, std::ios::binary).write(reinterpret_cast<const char*>(data), static_cast<std::streamsize>(size));
    const auto report = importPrices(catalog, {file}, {.today = "2026-11-21"});
    const auto snapshots = catalog.snapshots();
    require(snapshots.has_value());
    if (!report) {
        require(report.error().text().find("list") != std::string::npos && snapshots->empty());
        return 0;
    }
    std::uint64_t skipped = 0;
    for (const SkippedRecords& s : report->skipped)
        skipped += s.records;
    require(report->records == report->mapped + skipped);
    require(snapshots->size() == (report->snapshot ? 1u : 0u) && (report->snapshot != 0) == (report->prices > 0));
    const auto slices = catalog.slices(newestSnapshot);
    require(slices.has_value());
    std::int64_t prices = 0;
    for (const ImportedSlice& slice : *slices) {
        const auto read = catalog.read(slice.id, slice.region, newestSnapshot);
        require(read.has_value());
        prices += static_cast<std::int64_t>(read->size());
    }
    require(prices == report->prices);
    require(catalog.clear().has_value());
    return 0;
}
