// SPDX-License-Identifier: GPL-3.0-or-later
#include "terraform/mapping.h"

#include <algorithm>
#include <stdexcept>

namespace costrata::terraform {
namespace {

constexpr const Provider* all[] = {&aws, &google, &azure, &independent};

std::string valueText(const ParameterSpec& spec, Decimal value) { return value.toString() + (*spec.unit ? std::string(" ") + spec.unit : std::string()); }

/// How many characters two addresses have in common at their beginning.
std::size_t common(const std::string& a, const std::string& b) { return static_cast<std::size_t>(std::ranges::mismatch(a, b).in1 - a.begin()); }

bool isOneOf(const Resource& resource, std::string_view value, std::initializer_list<const char*> keys)
{
    return std::ranges::any_of(keys, [&](const char* key) { return resource.values.value(QLatin1String(key)).toString().toStdString() == value; });
}

}  // namespace

Draft::Draft(const Service& service, const PriceBook& book, Symbol region, std::string name)
    : component{std::move(name), &service, region, service.initialSettings(book, region)}, settled(service.parameters->all().size()), usage(settled.size())
{
}

std::size_t Draft::index(const char* parameter) const
{
    const auto found = component.service->parameters->indexOf(parameter);
    if (!found)
        throw std::logic_error(std::string(component.service->id) + " has no parameter " + parameter);
    return *found;
}

void Draft::set(std::size_t at, Value value)
{
    const ParameterSpec& spec = component.service->parameters->at(at);
    settled[at] = true;
    if (const auto fits = component.service->parameters->validate(at, value); !fits) {
        settled[at] = false;
        note(std::string(spec.label) + ": " + fits.error().message + "; it stays at its default");
        return;
    }
    component.settings.set(at, std::move(value));
}

void Draft::choose(const char* parameter, std::string_view value) { set(index(parameter), {{}, Symbol(value), {}}); }

void Draft::number(const char* parameter, Decimal value)
{
    const std::size_t at = index(parameter);
    const ParameterSpec& spec = component.service->parameters->at(at);
    Decimal fitting = std::clamp(value, spec.min, spec.max);
    if (spec.whole)
        fitting = fitting.ceil();
    if (fitting != value)
        note(std::string(spec.label) + ": " + valueText(spec, value) + " is taken as " + valueText(spec, fitting) + ", the nearest that is sold");
    set(at, {fitting, {}, {}});
}

void Draft::flag(const char* parameter, bool value) { set(index(parameter), {value ? 1 : 0, {}, {}}); }

void Draft::addRegion(const char* parameter, std::string_view region)
{
    const std::size_t at = index(parameter);
    Value value = component.settings.value(at);
    const Symbol added(region);
    if (!region.empty() && added != component.region && std::ranges::find(value.regions, added) == value.regions.end())
        value.regions.push_back(added);
    set(at, std::move(value));
}

void Draft::choose(const char* parameter, const Attributes& from, const char* attribute, const char* otherwise)
{
    const std::size_t at = index(parameter);
    if (const auto value = from.text(attribute))
        choose(parameter, *value);
    else if (from.later(attribute))
        note(std::string(attribute) + " is known only after apply; " + component.service->parameters->at(at).label + " stays at " + component.settings.value(at).choice.str());
    else if (otherwise)
        choose(parameter, std::string_view(otherwise));
}

void Draft::number(const char* parameter, const Attributes& from, const char* attribute, std::optional<Decimal> otherwise)
{
    const std::size_t at = index(parameter);
    const ParameterSpec& spec = component.service->parameters->at(at);
    if (const auto value = from.number(attribute))
        number(parameter, *value);
    else if (from.later(attribute) && !otherwise)
        note(std::string(attribute) + " is known only after apply; " + spec.label + (spec.initial.known() ? " stays at " + valueText(spec, spec.initial.value()) : std::string(" is asked for")));
    else if (otherwise)
        number(parameter, *otherwise);
}

Subject::Subject(const Resource& of, const std::vector<Resource>& all, const PriceBook& book, std::string defaultRegion)
    : resource(of), is(of, read), m_all(&all), m_book(&book), m_defaultRegion(std::move(defaultRegion))
{
}

Draft& Subject::component(std::string_view service, const std::string& suffix)
{
    const Service* of = findService(service);
    if (!of)
        throw std::logic_error("no service " + std::string(service));
    std::string name = resource.address + (suffix.empty() ? "" : ", " + suffix), note;
    if (name.size() > static_cast<std::size_t>(maxName))
        name = name.substr(0, static_cast<std::size_t>(maxName) - 20) + "... #" + std::to_string(std::hash<std::string>{}(name) % 1'000'000);
    std::string place = region.empty() ? m_defaultRegion : region;
    if (place.empty()) {
        place = of->defaultRegion;
        note = "the file does not say the region; " + place + " is taken, --region names another";
    }
    drafts.push_back(std::make_unique<Draft>(*of, *m_book, Symbol(place), std::move(name)));
    if (!note.empty())
        drafts.back()->note(std::move(note));
    return *drafts.back();
}

const Resource* Subject::target(std::string_view type, const char* attribute, std::initializer_list<const char*> keys) const
{
    const std::string value = resource.values.value(QLatin1String(attribute)).toString().toStdString();
    const Resource* best = nullptr;
    const auto named = resource.references.find(attribute);
    for (const Resource& other : *m_all) {
        if (other.type != type)
            continue;
        const bool same = !value.empty() && isOneOf(other, value, keys);
        const bool referred = value.empty() && named != resource.references.end() && std::ranges::find(named->second, withoutKeys(other.address)) != named->second.end();
        if (same)
            return &other;
        // Of several instances the one with the same keys: their addresses agree the longest, or at the end.
        const auto ending = [](const std::string& a) { return a.ends_with(']') ? a.substr(a.rfind('[')) : std::string(); };
        const auto rank = [&](const Resource& r) { return common(r.address, resource.address) * 2 + (ending(r.address) == ending(resource.address) ? 1 : 0); };
        if (referred && (!best || rank(other) > rank(*best)))
            best = &other;
    }
    return best;
}

std::vector<const Resource*> Subject::parts(std::string_view type, const char* attribute, std::initializer_list<const char*> keys) const
{
    std::vector<const Resource*> found;
    const std::string address = withoutKeys(resource.address);
    for (const Resource& other : *m_all) {
        if (other.type != type)
            continue;
        const std::string value = other.values.value(QLatin1String(attribute)).toString().toStdString();
        const auto named = other.references.find(attribute);
        const bool mayRefer = value.empty() && named != other.references.end() && std::ranges::find(named->second, address) != named->second.end();
        if (value.empty() ? mayRefer && Subject(other, *m_all, *m_book, {}).target(resource.type, attribute, keys) == &resource : isOneOf(resource, value, keys))
            found.push_back(&other);
    }
    return found;
}

std::span<const Provider* const> providers() { return all; }

const Mapping* findMapping(std::string_view type)
{
    for (const Provider* provider : all) {
        const auto it = std::ranges::find_if(provider->mappings, [&](const Mapping& m) { return m.type == type; });
        if (it != provider->mappings.end())
            return &*it;
    }
    return nullptr;
}

std::vector<std::string> typesOf(std::string_view service)
{
    std::vector<std::string> types;
    for (const Provider* provider : all) {
        for (const Mapping& mapping : provider->mappings) {
            if (std::ranges::any_of(mapping.services, [&](const char* s) { return s == service; }))
                types.emplace_back(mapping.type);
        }
    }
    return types;
}

void chooseVersion(Draft& draft, std::string_view version, const PriceBook& book)
{
    const Parameters& parameters = *draft.component.service->parameters;
    const auto at = parameters.indexOf("version");
    if (!at || version.empty() || !parameters.at(*at).offers)
        return;
    const Prices prices(*draft.component.service, book, draft.component.region);
    std::string best;
    for (const Option& option : parameters.at(*at).offers(draft.component.settings, prices)) {
        const std::string id = option.id.str();
        if ((version == id || version.starts_with(id + ".")) && id.size() > best.size())
            best = id;
    }
    if (best.empty())
        draft.note("version " + std::string(version) + " is none that Costrata knows a support calendar of; it is taken as kept current");
    draft.choose("version", best.empty() ? std::string_view("current") : std::string_view(best));
}

}  // namespace costrata::terraform
