// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as hourly usage: refused in words, or whole months of sensible hours for every pool.
#include "commitments/usage.h"

#include <cstdlib>

using namespace costrata::commitments;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto usage = readUsageCsv(std::string_view(reinterpret_cast<const char*>(data), size));
    if (!usage) {
        if (usage.error().message.empty())
            std::abort();
        return 0;
    }
    if (usage->pools.empty())
        std::abort();
    for (const PoolUsage& pool : usage->pools) {
        const auto& hours = pool.usage.hours();
        if (pool.pool.empty() || hours.empty() || hours.size() % hoursInMonth || hours.size() != usage->pools.front().usage.hours().size())
            std::abort();
        for (const Units hour : hours) {
            if (hour < 0 || hour > mostUnits * oneUnit)
                std::abort();
        }
    }
    return 0;
}
