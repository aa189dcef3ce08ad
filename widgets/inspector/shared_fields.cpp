// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/shared_fields.h"

#include <algorithm>

namespace costrata {
namespace {

const Component& componentOf(const Document& document, const FieldRef& field)
{
    return document.design(field.design).components[static_cast<std::size_t>(field.component)];
}

const ParameterSpec& specOf(const Document& document, const FieldRef& field)
{
    return componentOf(document, field).settings.parameters().at(field.parameter);
}

std::vector<Option> optionsOf(const Document& document, const FieldRef& field)
{
    const Component& c = componentOf(document, field);
    const ParameterSpec& spec = specOf(document, field);
    return spec.offers ? spec.offers(c.settings, Prices(*c.service, document.book(), c.region)) : spec.options;
}

/// The relevant parameters of the design that are the same as this one.
std::vector<FieldRef> same(const Document& document, int design, const ParameterSpec& wanted)
{
    std::vector<FieldRef> found;
    const auto& components = document.design(design).components;
    for (std::size_t c = 0; c < components.size(); ++c) {
        const Settings& settings = components[c].settings;
        const auto index = settings.parameters().indexOf(wanted.id);
        if (!index || !settings.relevant(*index))
            continue;
        const ParameterSpec& spec = settings.parameters().at(*index);
        if (spec.kind == wanted.kind && std::string_view(spec.unit) == wanted.unit)
            found.push_back({design, static_cast<int>(c), *index});
    }
    return found;
}

/// Makes a list of all options; false when none is offered everywhere.
bool shareOptions(const Document& document, SharedField& shared)
{
    std::vector<Option> everywhere = optionsOf(document, shared.fields.front());
    std::vector<Option> all = everywhere;
    for (const FieldRef& field : shared.fields) {
        const std::vector<Option> here = optionsOf(document, field);
        const auto lacks = [](const std::vector<Option>& list, const Option& option) { return std::ranges::find(list, option.id, &Option::id) == list.end(); };
        std::erase_if(everywhere, [&](const Option& option) { return lacks(here, option); });
        std::ranges::copy_if(here, std::back_inserter(all), [&](const Option& option) { return lacks(all, option); });
    }
    shared.spec.options = std::move(all);
    return !everywhere.empty();
}

void widen(ParameterSpec& spec, const ParameterSpec& other)
{
    spec.min = std::min(spec.min, other.min);
    spec.max = std::max(spec.max, other.max);
    spec.whole = spec.whole && other.whole;
    spec.multiples = spec.multiples && other.multiples && spec.step == other.step;
    if (!other.initial.known())
        spec.initial = {};
}

}  // namespace

std::vector<SharedField> sharedFields(const Document& document, const std::vector<int>& designs)
{
    std::vector<SharedField> list;
    if (designs.empty())
        return list;
    for (const Component& component : document.design(designs.front()).components) {
        for (std::size_t i = 0; i < component.settings.parameters().all().size(); ++i) {
            const ParameterSpec& spec = component.settings.parameters().at(i);
            const bool known = std::ranges::any_of(list, [&](const SharedField& f) {
                return std::string_view(f.spec.id) == spec.id && std::string_view(f.spec.unit) == spec.unit && f.spec.kind == spec.kind;
            });
            if (known || spec.kind == ParameterKind::Regions || !component.settings.relevant(i))
                continue;
            SharedField shared{spec, {}};
            shared.spec.when = nullptr;  // it reads the settings of its service
            shared.spec.offers = nullptr;
            bool inAll = true, oneService = true;
            for (const int design : designs) {
                const std::vector<FieldRef> found = same(document, design, spec);
                inAll = inAll && !found.empty();
                for (const FieldRef& field : found) {
                    widen(shared.spec, specOf(document, field));
                    oneService = oneService && componentOf(document, field).service == component.service;
                    shared.fields.push_back(field);
                }
            }
            if (!inAll || (spec.kind == ParameterKind::Choice && !shareOptions(document, shared)))
                continue;
            if (!oneService)
                shared.spec.help = shared.spec.source = "";  // one service's words
            list.push_back(std::move(shared));
        }
    }
    return list;
}

}  // namespace costrata
