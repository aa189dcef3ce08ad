// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/azure/flexible_server.h"

#include <algorithm>
#include <string>

namespace costrata::azure {

ServerSizes::ServerSizes(const char* engine, const char* memoryTier, std::initializer_list<ServerSeries> series)
    : m_engine(engine), m_memoryTier(memoryTier)
{
    for (const ServerSeries& s : series) {
        for (const int vcores : s.vcores)
            m_sizes.push_back({Symbol(s.prefix + std::to_string(vcores) + s.suffix), Symbol(s.meter), vcores});
    }
}

bool isBurstable(Symbol size) { return size.text().starts_with("Standard_B"); }

Symbol ServerSizes::tier(Symbol size) const
{
    return isBurstable(size) ? burstable : size.text().starts_with("Standard_D") ? generalPurpose : m_memoryTier;
}

const ServerSizes::Size* ServerSizes::find(Symbol size) const
{
    const auto found = std::ranges::find(m_sizes, size, &Size::name);
    return found == m_sizes.end() ? nullptr : &*found;
}

PriceKey ServerSizes::sizeKey(Symbol size, Symbol purchase) const
{
    return {component::computeInstance, size, tier(size), m_engine, purchase};
}

PriceKey ServerSizes::vcoreKey(const Size& size, Symbol purchase) const
{
    return {component::computeCapacity, size.meter, tier(size.name), m_engine, purchase};
}

std::vector<Option> ServerSizes::offered(const Prices& prices) const
{
    std::vector<Option> options;
    for (const Symbol of : {burstable, generalPurpose, m_memoryTier})
        std::ranges::move(classOptions(prices, {component::computeInstance, {}, of, m_engine, purchase::onDemand}), std::back_inserter(options));
    const std::size_t listed = options.size();
    for (const Size& size : m_sizes) {
        if (std::ranges::find(options.begin(), options.begin() + static_cast<std::ptrdiff_t>(listed), size.name, &Option::id)
            != options.begin() + static_cast<std::ptrdiff_t>(listed))
            continue;
        if (const auto price = prices.find<Dimension::VcoreTime>(vcoreKey(size, purchase::onDemand)))
            options.push_back({size.name, size.name.str(),
                               std::to_string(size.vcores) + " vCPU, $" + price.tiers.front().amount.toString() + " / vCore-hour"});
    }
    return options;
}

void ServerSizes::bill(const Prices& prices, BillBuilder& out, Category category, std::string_view whose, Symbol size, Decimal count,
                       Decimal hours, Symbol purchase) const
{
    const auto own = prices.find<Dimension::InstanceTime>(sizeKey(size, purchase));
    const Size* metered = own ? nullptr : find(size);
    if (metered)
        out.line(category, {whose, size.text()}, counted<Dimension::VcoreTime>(Decimal(metered->vcores) * count * hours),
                 prices.find<Dimension::VcoreTime>(vcoreKey(*metered, purchase)));
    else
        out.line(category, {whose, size.text()}, counted<Dimension::InstanceTime>(count * hours), own);
}

Amount ServerSizes::vcores(const Prices& prices, Symbol size) const
{
    if (const Size* known = find(size))
        return known->vcores;
    return listedVcpu(prices, sizeKey(size, purchase::onDemand));
}

}  // namespace costrata::azure
