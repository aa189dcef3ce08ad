// SPDX-License-Identifier: GPL-3.0-or-later
// Where a service writes its line items. Turns quantity x price into money, and absence into a visible absence.
#pragma once

#include "base/month.h"
#include "billing/bill.h"
#include "services/prices.h"

#include <string_view>

namespace costrata {

/// A line's text, joined only when the line is kept: what it is, and of which class or mode.
struct LineText {
    std::string_view what;
    std::string_view detail = {};
};

class BillBuilder {
public:
    BillBuilder(Bill& bill, const Service& service, std::size_t component, Month month)
        : m_bill(&bill), m_service(&service), m_component(component), m_month(month)
    {
    }

    /// The month that is billed, for charges that start or end on a date.
    Month month() const { return m_month; }

    /// Adds quantity x price. Volume tiers become a line each; usage below the first tier is included. `copies`: the
    /// quantity is of one of several equal things (tiers and allowances apply to each). A committed price also adds its
    /// upfront fee per unit of capacity held. A quantity of zero costs zero whether or not the price is known.
    template <Dimension D>
    void line(Category category, LineText text, Quantity<D> quantity, const PriceRef<D>& price, Decimal copies = 1)
    {
        add(category, text, quantity.base(), D, price.tiers, price.key, price.region, copies, Rule::Tiers);
    }
    /// The same for usage that the price's allowance (what lies below its first tier) does not cover: the caller has taken
    /// an allowance off already, or these things have none. Billed from the first unit.
    template <Dimension D>
    void lineBeyondAllowance(Category category, LineText text, Quantity<D> quantity, const PriceRef<D>& price, Decimal copies = 1)
    {
        add(category, text, quantity.base(), D, price.tiers, price.key, price.region, copies, Rule::BeyondAllowance);
    }
    /// For a price whose bounds say which sizes of a thing it serves, not tiers of usage: it applies to all of the quantity.
    template <Dimension D>
    void lineOfSizeBand(Category category, LineText text, Quantity<D> quantity, const PriceRef<D>& price, Decimal copies = 1)
    {
        add(category, text, quantity.base(), D, price.tiers, price.key, price.region, copies, Rule::SizeBand);
    }
    /// Something used for a while and not again, such as a migration: one payment, in no month's cost.
    template <Dimension D>
    void once(Category category, LineText text, Quantity<D> quantity, const PriceRef<D>& price)
    {
        add(category, text, quantity.base(), D, price.tiers, price.key, price.region, 1, Rule::Once);
    }
    /// Adds quantity x a price that the user has entered, in US dollars per usual unit of the dimension. A price that is not
    /// given is missing.
    template <Dimension D>
    void lineAtEnteredPrice(Category category, LineText text, Quantity<D> quantity, Amount price)
    {
        addAtEnteredPrice(category, text, quantity.base(), D, price);
    }
    /// Something that the vendor provides at no charge, and why: "7-day continuous backup".
    void included(Category category, LineText text);
    /// States an estimate of ours that the lines rest on.
    void assume(std::string_view text);
    /// Something about this month that the user should act on, such as the end of an engine version.
    void warn(std::string_view text);

private:
    /// What a price's bounds mean, and how often it is paid.
    enum class Rule : std::uint8_t { Tiers, BeyondAllowance, SizeBand, Once };
    void add(Category category, LineText text, Amount base, Dimension dimension, std::span<const Price> tiers, const PriceKey& key,
             Symbol region, Decimal copies, Rule rule);
    void addAtEnteredPrice(Category category, LineText text, Amount base, Dimension dimension, Amount price);
    void push(LineItem item);

    Bill* m_bill;
    const Service* m_service;
    std::size_t m_component;
    Month m_month;
};

}  // namespace costrata
