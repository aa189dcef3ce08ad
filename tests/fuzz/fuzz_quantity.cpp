// SPDX-License-Identifier: GPL-3.0-or-later
// Any text as a quantity in any unit (unit, line end, text): a number or words, and what was read is read again as itself.
#include "money/quantity_text.h"

#include <cstdlib>

using namespace costrata;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view all(reinterpret_cast<const char*>(data), size);
    const auto end = all.find('\n');
    const std::string_view unit = end == all.npos ? std::string_view("GB / month") : all.substr(0, end), text = end == all.npos ? all : all.substr(end + 1);
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
