// SPDX-License-Identifier: GPL-3.0-or-later
// Any text as a quantity in one of the units that parameters have (the first byte says which): a number or words, and what
// was read is read again as itself.
#include "money/quantity_text.h"

#include <array>
#include <cstdlib>

using namespace costrata;

namespace {

constexpr std::array<std::string_view, 18> units{"", "GB", "GiB", "KB", "GB / month", "MiB/s", "per second", "per month", "per zone", "million / month", "million DPU / month",
                                                 "$ / GB-month", "$ / hour", "hours / month", "days", "%", "% / month", "8 GiB, 2 vCPU"};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    const std::string_view unit = units[data[0] % units.size()], text(reinterpret_cast<const char*>(data) + 1, size - 1);
    const auto entered = parseQuantity(text, unit);
    if (!entered) {
        if (entered.error().message.empty())
            std::abort();
        return 0;
    }
    const auto again = parseQuantity(entered->value.toString(), unit);
    if (!again || again->value != entered->value || again->converted || (entered->crossed && !entered->converted))
        std::abort();
    return 0;
}
