// SPDX-License-Identifier: GPL-3.0-or-later
#include "terraform/import.h"

#include "terraform/mapping.h"

#include <algorithm>

namespace costrata::terraform {
namespace {

const Provider* providerOf(std::string_view type)
{
    for (const Provider* provider : providers()) {
        if (std::ranges::any_of(provider->prefixes, [&](const char* prefix) { return type.starts_with(prefix); }))
            return provider;
    }
    return nullptr;
}

bool has(std::string_view type, std::vector<const char*> Provider::* list)
{
    return std::ranges::any_of(providers(), [&](const Provider* p) { return std::ranges::any_of(p->*list, [&](const char* t) { return type == t; }); });
}

std::string labelled(const ParameterSpec& spec) { return std::string(spec.label) + " (" + spec.id + ")"; }

/// Puts what the usage file says into a component; keys that fit are struck off.
void use(Draft& draft, const Mapping& mapping, UsageEntries& entries)
{
    const Parameters& parameters = *draft.component.service->parameters;
    for (auto it = entries.begin(); it != entries.end();) {
        const auto known = std::ranges::find_if(mapping.usage, [&](const UsageKey& key) { return key.key == it->first; });
        const bool isKey = known != mapping.usage.end();
        const auto at = parameters.indexOf(isKey ? std::string_view(known->parameter) : std::string_view(it->first));
        if (!at) {
            ++it;
            continue;
        }
        const ParameterSpec& spec = parameters.at(*at);
        const bool isNumber = spec.kind == ParameterKind::Number || spec.kind == ParameterKind::Share;
        if (const auto number = Decimal::parse(it->second); isKey && number && isNumber) {
            draft.number(spec.id, (*number / known->divisor).rounded(9));
            if (it->first == "monthly_read_request_units" && parameters.indexOf("stronglyConsistent"))
                draft.number("stronglyConsistent", 100);  // one unit for each read of a small item
        } else if (auto value = parameters.parse(*at, it->second)) {
            draft.component.settings.set(*at, std::move(*value));
            draft.settled[*at] = true;
        } else {
            draft.note("usage file, " + it->first + ": " + value.error().message);
        }
        it = entries.erase(it);
    }
}

std::vector<Needed> neededOf(const Draft& draft)
{
    std::vector<Needed> needed;
    const auto& specs = draft.component.service->parameters->all();
    for (std::size_t i = 0; i < specs.size(); ++i) {
        const bool isNumber = specs[i].kind == ParameterKind::Number || specs[i].kind == ParameterKind::Share;
        if (!isNumber || draft.settled[i] || !draft.component.settings.relevant(i))
            continue;
        const Amount value = draft.component.settings.value(i).number;
        if (!value.known())
            needed.push_back({i, false});
        else if ((specs[i].grows != Grows::No && !value.value().isZero()) || draft.usage[i])
            needed.push_back({i, true});
    }
    return needed;
}

void import(const Resource& resource, const Mapping& mapping, Subject& subject, UsageEntries entries, ImportedResource& account, Import& into)
{
    mapping.map(subject);
    if (!subject.unknown.empty() || !subject.companion.empty()) {
        account.outcome = subject.unknown.empty() ? Outcome::Part : Outcome::NotUnderstood;
        account.why = subject.unknown.empty() ? subject.companion : subject.unknown;
        return;
    }
    account.outcome = Outcome::Imported;
    account.notRead = notRead(resource, subject.read);
    bool first = true;
    for (const auto& draft : subject.drafts) {
        if (first)  // usage is of the resource, not of each of its components
            use(*draft, mapping, entries);
        first = false;
        account.components.push_back(into.design.components.size());
        into.components.push_back({draft->notes, neededOf(*draft)});
        into.design.components.push_back(draft->component);
    }
    for (const auto& [key, value] : entries)
        into.usageNotRead.push_back(resource.address + ": " + key);
}

}  // namespace

std::size_t Import::count(Outcome outcome) const
{
    return static_cast<std::size_t>(std::ranges::count(resources, outcome, &ImportedResource::outcome));
}

Import importResources(const std::vector<Resource>& resources, const PriceBook& book, const UsageFile& usage, const std::string& region, std::string name)
{
    Import result;
    result.design.name = std::move(name);
    for (const Resource& resource : resources) {
        ImportedResource account{resource.address, resource.type, Outcome::Ignored, {}, {}, {}};
        const Provider* provider = providerOf(resource.type);
        if (const Mapping* mapping = findMapping(resource.type)) {
            Subject subject(resource, resources, book, region);
            subject.region = provider && provider->regionOf ? provider->regionOf(resource) : std::string();
            if (subject.region.empty())
                subject.region = resource.region;
            import(resource, *mapping, subject, usage.of(resource.address, resource.type), account, result);
        } else if (has(resource.type, &Provider::notModelled)) {
            account.outcome = Outcome::NotModelled;
            account.why = "Costrata does not price " + resource.type;
        } else if (has(resource.type, &Provider::companions)) {
            account.outcome = Outcome::Part;
            account.why = "belongs to a database";
        }
        result.resources.push_back(std::move(account));
    }
    for (const auto& [address, entries] : usage.byAddress) {
        const bool fits = std::ranges::any_of(resources, [&](const Resource& r) { return r.address == address; }) || address.find("[*]") != address.npos;
        if (!fits)
            result.usageNotRead.push_back(address + ": no such resource");
    }
    return result;
}

Workspace workspaceOf(const std::vector<Import>& imports, std::string title)
{
    Workspace workspace;
    workspace.title = std::move(title);
    const auto most = static_cast<std::size_t>(maxComponents);
    for (const Import& import : imports) {
        const std::size_t parts = std::max<std::size_t>(1, (import.design.components.size() + most - 1) / most);
        for (std::size_t part = 0; part < parts && workspace.designs.size() < static_cast<std::size_t>(maxDesigns); ++part) {
            Design design;
            design.name = uniqueDesignName(workspace, parts == 1 ? import.design.name : import.design.name + ", part " + std::to_string(part + 1) + " of " + std::to_string(parts));
            const std::size_t end = std::min((part + 1) * most, import.design.components.size());
            for (std::size_t i = part * most; i < end; ++i) {
                const Component& component = import.design.components[i];
                design.components.push_back(component);
                std::string notes;
                for (const Needed& needed : import.components[i].needed)
                    notes += "  " + labelled(component.service->parameters->at(needed.parameter)) + (needed.assumed ? ": not in the file, stands at the default\n" : ": not in the file, unknown\n");
                for (const std::string& note : import.components[i].notes)
                    notes += "  " + note + "\n";
                if (!notes.empty() && design.notes.size() + notes.size() + component.name.size() < static_cast<std::size_t>(maxText) / 2)
                    design.notes += component.name + "\n" + notes;
            }
            workspace.designs.push_back(std::move(design));
        }
    }
    return workspace;
}

}  // namespace costrata::terraform
