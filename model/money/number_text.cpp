// SPDX-License-Identifier: GPL-3.0-or-later
#include "money/number_text.h"

namespace costrata {

std::string grouped(std::string text)
{
    const auto point = text.find('.');
    const std::size_t first = text.starts_with('-') ? 1 : 0;
    for (auto i = static_cast<std::ptrdiff_t>(point == text.npos ? text.size() : point) - 3; i > static_cast<std::ptrdiff_t>(first); i -= 3)
        text.insert(static_cast<std::size_t>(i), ",");
    return text;
}

std::string quantityText(Decimal quantity)
{
    const Decimal shown = quantity.rounded(3);
    return grouped((shown.isZero() ? quantity : shown).toString());  // a little is not nothing
}

}  // namespace costrata
