// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/planetscale/metal.h"

#include <algorithm>
#include <tuple>

namespace costrata::planetscale {
namespace {

constexpr std::string_view prefix = "metal-ha-3-node ", disk = " nvme-", unit = "gib";

std::vector<const Price*> metalPrices(const Prices& prices, CatalogService list)
{
    std::vector<const Price*> found;
    for (const Price& p : prices.book().slice(list, prices.region()).all()) {
        if (p.key.component == component::computeInstance && p.key.variant.text().starts_with(prefix))
            found.push_back(prices.adjusted(list, p.key, {&p, 1}).data());
    }
    return found;
}

Decimal orZero(const std::string& text) { return Decimal::parse(text).value_or(Decimal()); }

}  // namespace

std::vector<Option> metalSizes(const Prices& prices, CatalogService list)
{
    auto found = metalPrices(prices, list);
    std::stable_sort(found.begin(), found.end(), [](const Price* a, const Price* b) {
        return std::tuple(orZero(a->vcpu), orZero(a->memoryGib), a->amount) < std::tuple(orZero(b->vcpu), orZero(b->memoryGib), b->amount);
    });
    std::vector<Option> options;
    for (const Price* p : found) {
        if (std::none_of(options.begin(), options.end(), [&](const Option& o) { return o.id == p->key.name; }))
            options.push_back({p->key.name, p->key.name.str(),
                               p->vcpu + " vCPU, " + p->memoryGib + " GiB, from $" + p->amount.toString() + " / " + std::string(p->unit.label())});
    }
    return options;
}

std::vector<Option> metalDisks(const Prices& prices, CatalogService list, Symbol size)
{
    auto found = metalPrices(prices, list);
    std::erase_if(found, [&](const Price* p) { return p->key.name != size; });
    std::stable_sort(found.begin(), found.end(), [](const Price* a, const Price* b) { return a->amount < b->amount; });
    std::vector<Option> options;
    for (const Price* p : found) {
        const std::string_view variant = p->key.variant.text();
        const auto gib = metalDiskGib(p->key.variant);
        const std::string architecture(variant.substr(prefix.size(), variant.find(disk) - prefix.size()));
        options.push_back({p->key.variant, gib.known() ? gib.value().toString() + " GiB NVMe, " + architecture : std::string(variant),
                           "$" + p->amount.toString() + " / " + std::string(p->unit.label())});
    }
    return options;
}

Amount metalDiskGib(Symbol variant)
{
    const std::string_view text = variant.text();
    const auto at = text.find(disk);
    if (at == text.npos || !text.ends_with(unit))
        return {};
    const auto gib = Decimal::parse(text.substr(at + disk.size(), text.size() - unit.size() - at - disk.size()));
    return gib ? Amount(*gib) : Amount();
}

}  // namespace costrata::planetscale
