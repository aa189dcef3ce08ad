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
    chooseOffered(settings, Prices(*this, book, region));
    return settings;
}

void chooseOffered(Settings& settings, const Prices& prices)
{
    const Parameters* parameters = &settings.parameters();
    for (std::size_t i = 0; i < parameters->all().size(); ++i) {
        const ParameterSpec& spec = parameters->at(i);
        if (spec.kind != ParameterKind::Choice || !spec.offers)
            continue;
        const auto offered = spec.offers(settings, prices);
        const Symbol now = settings.value(i).choice;
        if (!offered.empty() && std::none_of(offered.begin(), offered.end(), [&](const Option& o) { return o.id == now; }))
            settings.set(i, {{}, offered.front().id, {}});
    }
}

Settings Service::settingsOf(const Configuration& configuration, const PriceBook& book, Symbol region) const
{
    Settings settings = initialSettings(book, region);
    configure(settings, configuration, Prices(*this, book, region));
    return settings;
}

void configure(Settings& settings, const Configuration& configuration, const Prices& prices)
{
    for (const auto& [id, text] : configuration.settings) {
        const std::size_t index = settings.parameters().indexOf(id).value();
        settings.set(index, settings.parameters().parse(index, text).value());
    }
    chooseOffered(settings, prices);
}

Traits Service::traitsOf(const Settings& settings) const
{
    Traits result;
    if (traits)
        traits(settings, result);
    return result;
}

}  // namespace costrata
