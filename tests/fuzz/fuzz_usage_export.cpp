// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a usage export: refused with the file's name, or spend whose rows add up.
#include "usage/spend.h"

#include <cstdlib>

using namespace costrata;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto source = bytesOf({reinterpret_cast<const char*>(data), size}, "fuzz", 1 << 22);
    const auto bill = usage::readExport(*source, "fuzz", true);
    if (!bill) {
        if (!bill.error().text().starts_with("fuzz"))
            std::abort();
        return 0;
    }
    std::uint64_t rows = 0;
    for (const auto& [key, spend] : bill->spend)
        rows += spend.rows;
    for (const auto& reading : bill->readings.readings) {
        if (reading.pool >= bill->readings.pools.size() || reading.units < 0)
            std::abort();
    }
    if (rows != bill->databaseRows)
        std::abort();
    static_cast<void>(commitments::usageOf(bill->readings));
    return 0;
}
