// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/format.h"

namespace costrata {
std::string moneyText(Money money, int digits)
{
    return grouped(money.dollars().toFixed(digits));
}

std::string dollars(Money money, int digits)
{
    std::string text = moneyText(money, digits);
    return text.starts_with('-') ? "-$" + text.substr(1) : "$" + text;
}

std::string unitPriceText(Decimal amount)
{
    std::string text = amount.toString();
    const auto point = text.find('.');
    const std::size_t places = point == text.npos ? 0 : text.size() - point - 1;
    return grouped(places < 2 ? amount.toFixed(2) : text);
}

std::string originText(const Price& price)
{
    return isEntered(price) ? price.source.str() : price.asOf.str() + ", " + price.confidence.str();
}

std::string deltaText(Money value, Money base)
{
    if (base.isZero())
        return {};
    const Decimal percent = ((value - base).dollars() * Decimal(100) / base.dollars()).rounded(0);
    return (percent.isNegative() ? "" : "+") + grouped(percent.toString()) + " %";
}

}  // namespace costrata
