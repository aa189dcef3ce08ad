// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/bill_builder.h"

#include "services/service.h"

#include <algorithm>
#include <utility>

namespace costrata {
namespace {

std::string joined(LineText text)
{
    std::string s(text.what);
    if (!text.detail.empty())
        s.append(s.empty() ? "" : " ").append(text.detail);
    return s;
}

std::string missingPrice(const Service& service, const PriceKey& key, Symbol region, Dimension dimension)
{
    std::string s = "price not in the catalog: " + std::string(service.id) + " in " + region.str() + ": " + key.component.str() + " \"" + key.name.str() + "\"";
    for (const Symbol part : {key.variant, key.engine, key.purchase}) {
        if (!part.empty())
            s += ", " + part.str();
    }
    return s + ", per " + std::string(Unit::usual(dimension).label());
}

/// The item with a quantity, in the price's unit, and what that costs.
LineItem priced(LineItem item, Decimal quantity, const Price& price)
{
    item.quantity = quantity;
    item.price = &price;
    item.monthly = Money(quantity * price.amount);
    if (item.termMonths && !price.upfront.isZero()) {
        const Decimal held = quantity / (price.unit.monthly() ? Decimal(1) : hoursPerMonth);  // capacity, all month
        item.upfront = Money(held * price.upfront);
    }
    return item;
}

}  // namespace

void BillBuilder::add(Category category, LineText text, Amount base, Dimension dimension, std::span<const Price> tiers,
                      const PriceKey& key, Symbol region, Decimal copies, Rule rule)
{
    const Unit unit = tiers.empty() ? Unit::usual(dimension) : tiers.front().unit;
    LineItem item{category, LineState::Priced, m_component, joined(text), {}, unit, nullptr, {}, {}, rule == Rule::Once ? 0 : purchase::termMonths(key.purchase), {}};
    if (!base.known()) {
        item.state = LineState::UnknownQuantity;
        item.price = tiers.empty() ? nullptr : &tiers.front();
        item.missing = "quantity not given: " + item.description;
        return push(std::move(item));
    }
    Decimal each = unit.fromBase(base.value());
    if (each.isZero() || copies.isZero()) {
        item.quantity = Decimal();
        item.price = tiers.empty() ? nullptr : &tiers.front();
        item.state = item.price ? LineState::Priced : LineState::Included;
        item.termMonths = 0;
        return push(std::move(item));
    }
    if (tiers.empty()) {
        item.quantity = each * copies;
        item.state = LineState::MissingPrice;
        item.missing = key.component.empty() ? "price not given: " + item.description : missingPrice(*m_service, key, region, dimension);
        return push(std::move(item));
    }
    if (rule == Rule::SizeBand)
        return push(priced(std::move(item), each * copies, tiers.front()));
    // An allowance that is gone: count on from its end.
    const Decimal used = rule == Rule::BeyondAllowance ? tiers.front().tierFrom : Decimal();
    each += used;
    if (each <= tiers.front().tierFrom) {
        item.quantity = Decimal();
        item.price = &tiers.front();
        item.description += ", within the included " + tiers.front().tierFrom.toString() + " " + std::string(unit.label());
        return push(std::move(item));
    }
    for (const Price& tier : tiers) {
        if (each <= tier.tierFrom)
            break;
        LineItem part = priced(item, ((tier.tierTo ? std::min(each, *tier.tierTo) : each) - tier.tierFrom) * copies, tier);
        if (rule == Rule::Once)
            part.upfront = std::exchange(part.monthly, Money());
        if (const Decimal from = tier.tierFrom - used; tiers.size() > 1 || !from.isZero())
            part.description += ", above " + from.toString() + " " + std::string(unit.label());
        push(std::move(part));
    }
    if (const auto& end = tiers.back().tierTo; end && each > *end) {
        item.quantity = (each - *end) * copies;
        item.description += ", above " + (*end - used).toString() + " " + std::string(unit.label());
        item.state = LineState::MissingPrice;
        item.missing = missingPrice(*m_service, key, region, dimension) + " above " + end->toString();
        push(std::move(item));
    }
}

void BillBuilder::addAtEnteredPrice(Category category, LineText text, Amount base, Dimension dimension, Amount price)
{
    std::span<const Price> tiers;
    if (price.known()) {
        m_bill->enteredPrices.push_back(std::make_shared<const Price>(
            Price{.key = {}, .unit = Unit::usual(dimension), .amount = price.value(), .source = enteredByUser}));
        tiers = {m_bill->enteredPrices.back().get(), 1};
    }
    add(category, text, base, dimension, tiers, {}, {}, 1, Rule::Tiers);  // a key without a component: no list price
}

void BillBuilder::included(Category category, LineText text)
{
    push({category, LineState::Included, m_component, joined(text), Decimal(), Unit::usual(Dimension::InstanceTime), nullptr, {}, {}, 0, {}});
}

void BillBuilder::assume(std::string_view text)
{
    auto& list = m_bill->assumptions;
    if (std::find(list.begin(), list.end(), text) == list.end())
        list.emplace_back(text);
}

void BillBuilder::warn(std::string_view text)
{
    auto& list = m_bill->warnings;
    if (std::find(list.begin(), list.end(), text) == list.end())
        list.emplace_back(text);
}

void BillBuilder::push(LineItem item)
{
    Totals totals = m_bill->totals;  // a copy: a sum that overflows must not leave half of the line in the totals
    const Money amortised = item.amortised();
    totals.monthly += item.monthly;
    totals.upfront += item.upfront;
    totals.amortised += amortised;
    totals.amortisedByCategory[static_cast<std::size_t>(item.category)] += amortised;
    m_bill->totals = totals;
    m_bill->complete = m_bill->complete && item.complete();
    m_bill->lines.push_back(std::move(item));
}

}  // namespace costrata
