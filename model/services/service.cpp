// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/service.h"

#include <algorithm>

namespace costrata {
namespace {

std::vector<const Service*>& registry()
{
    static std::vector<const Service*> services;
    return services;
}

}  // namespace

RegisterService::RegisterService(const Service& service) { registry().push_back(&service); }

const std::vector<const Service*>& allServices()
{
    static const bool sorted = [] {
        std::sort(registry().begin(), registry().end(), [](const Service* a, const Service* b) { return std::string_view(a->id) < b->id; });
        return true;
    }();
    static_cast<void>(sorted);
    return registry();
}

const Service* findService(std::string_view id)
{
    const auto& all = allServices();
    const auto it = std::find_if(all.begin(), all.end(), [&](const Service* s) { return s->id == id; });
    return it == all.end() ? nullptr : *it;
}

std::vector<Symbol> Service::regions(const PriceBook& book) const
{
    if (fixedRegions.empty())
        return book.regions(catalogs.front());
    std::vector<Symbol> regions;
    for (const char* region : fixedRegions)
        regions.emplace_back(region);
    return regions;
}

Settings Service::initialSettings(const PriceBook& book, Symbol region) const
{
    Settings settings(*parameters);
    const Prices prices(*this, book, region);
    for (std::size_t i = 0; i < parameters->all().size(); ++i) {
        const ParameterSpec& spec = parameters->at(i);
        if (spec.kind != ParameterKind::Choice || !spec.offers)
            continue;
        const auto offered = spec.offers(settings, prices);
        const Symbol now = settings.value(i).choice;
        if (!offered.empty() && std::none_of(offered.begin(), offered.end(), [&](const Option& o) { return o.id == now; }))
            settings.set(i, {{}, offered.front().id, {}});
    }
    return settings;
}

}  // namespace costrata
