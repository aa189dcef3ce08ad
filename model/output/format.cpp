// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/format.h"

#include "catalog/adjustments.h"

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
    if (isEntered(price))
        return price.source.str();
    return price.asOf.str() + ", " + price.confidence.str() + (price.change ? ", " + changeText(*price.change) : "");
}

std::string listPriceText(const Price& price)
{
    if (!price.change)
        return {};
    const Price* list = price.change->list;
    const auto amount = [](const Price& p) { return "$" + unitPriceText(p.amount) + " per " + std::string(p.unit.label()) + (p.upfront.isZero() ? "" : " and $" + unitPriceText(p.upfront) + " upfront"); };
    return list ? "list price " + amount(*list) : "not in the catalog";
}

std::optional<Decimal> listAmount(const Price& price)
{
    const Price* list = price.change ? price.change->list : nullptr;
    if (!list)
        return std::nullopt;
    return list->unit == price.unit ? list->amount : list->amount * list->unit.fromBase(price.unit.toBase(1));
}

std::string deltaText(Money value, Money base)
{
    if (base.isZero())
        return {};
    const Decimal percent = ((value - base).dollars() * Decimal(100) / base.dollars()).rounded(0);
    return (percent.isNegative() ? "" : "+") + grouped(percent.toString()) + " %";
}

}  // namespace costrata
