// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/service_reference.h"

#include "money/number_text.h"
#include "output/text_table.h"
#include "output/topology_output.h"

#include <algorithm>
#include <set>

namespace costrata {
namespace {

const char* const made = "<!-- Made by `costrata services document`; change the service's file and make it again. -->\n\n";

std::string range(const ParameterSpec& spec)
{
    const auto withUnit = [&](std::string text) { return *spec.unit ? text + " " + spec.unit : text; };
    switch (spec.kind) {
    case ParameterKind::Flag:
        return "yes or no";
    case ParameterKind::Regions:
        return "regions of the provider";
    case ParameterKind::Choice: {
        if (spec.offers)
            return "what the catalog or the other settings offer";
        std::string list;
        for (const Option& option : spec.options)
            list += (list.empty() ? "" : "; ") + option.label;
        return list;
    }
    case ParameterKind::Number:
    case ParameterKind::Share:
        break;
    }
    return withUnit(quantityText(spec.min) + " to " + quantityText(spec.max)) + (spec.whole ? ", whole" : "");
}

std::string initial(const ParameterSpec& spec)
{
    switch (spec.kind) {
    case ParameterKind::Flag:
        return spec.initial == Amount(0) ? "no" : "yes";
    case ParameterKind::Regions:
        return "none";
    case ParameterKind::Choice: {
        const auto it = std::ranges::find(spec.options, Symbol(spec.chosen), &Option::id);
        return it == spec.options.end() ? spec.chosen : it->label;
    }
    case ParameterKind::Number:
    case ParameterKind::Share:
        break;
    }
    return spec.initial.known() ? quantityText(spec.initial.value()) : "asked for";
}

/// The configurations of a service with their traits; the defaults when it has none.
struct Described {
    std::string name;
    Settings settings;
    Traits traits;
};
std::vector<Described> configurationsOf(const Service& service, const PriceBook& book)
{
    const Symbol region(service.defaultRegion);
    std::vector<Described> list;
    const auto add = [&](std::string name, Settings settings) {
        Traits traits = service.traitsOf(settings);
        list.push_back({std::move(name), std::move(settings), std::move(traits)});
    };
    for (const Configuration& configuration : service.configurations)
        add(configuration.name, service.settingsOf(configuration, book, region));
    if (list.empty())
        add("Default", service.initialSettings(book, region));
    return list;
}

std::string traitsSection(const Service& service, const PriceBook& book)
{
    const auto configurations = configurationsOf(service, book);
    TextTable table({{"Trait"}, {"What the vendor states"}, {"Source"}});
    for (std::size_t i = 0; i < traitCount; ++i) {
        const auto trait = static_cast<Trait>(i);
        const bool same = std::ranges::all_of(configurations, [&](const Described& d) { return d.traits[trait] == configurations.front().traits[trait]; });
        std::string text, sources;
        std::set<std::string> named;
        for (const Described& d : configurations) {
            const TraitValue& value = d.traits[trait];
            const std::string shown = value.stated() ? value.text : "not stated";
            text += same ? (text.empty() ? shown : "") : (text.empty() ? "" : "; ") + d.name + ": " + shown;
            if (value.stated() && named.insert(value.source).second)
                sources += (sources.empty() ? "" : "; ") + std::string(value.source);
        }
        table.row({traitInfo(trait).label, text, sources});
    }
    return table.markdown();
}

std::string whatFollows(const Topology& topology, const Failure& failure)
{
    std::string text;
    for (const FailureEvent& event : failureStory(topology, std::vector<NodeCost>(topology.nodes.size()), failure).events) {
        text += (text.empty() ? "" : "; ") + event.text.str();
        if (event.interrupts() && event.outcome != Outcome::NotStated)
            text += " (serves again: " + (event.rto.stated() ? event.rto.text : "not stated") + ", loses: " + (event.rpo.stated() ? event.rpo.text : "not stated") + ")";
    }
    return text;
}

/// A picture of the first configuration, and what the loss of a zone and of the region does to each.
std::string architectureSection(const Service& service, const PriceBook& book)
{
    const Symbol region(service.defaultRegion);
    TextTable table({{"Configuration"}, {"A zone is lost"}, {"The region is lost"}});
    std::string picture;
    for (const Described& d : configurationsOf(service, book)) {
        const Design design{d.name, "", {{service.name, &service, region, d.settings}}};
        const Topology topology = topologyOf(design);
        if (picture.empty())
            picture = d.name + ":\n\n```mermaid\n" + topologyMermaid({design, topology, {}}) + "```\n\n";
        const std::vector<int> zones = topology.zones(region);
        table.row({d.name, zones.empty() ? "not stated, nor in which zones its nodes stand" : whatFollows(topology, {.scope = FailureScope::Zone, .region = region, .zone = zones.front()}),
                   whatFollows(topology, {.scope = FailureScope::Region, .region = region})});
    }
    return picture + table.markdown();
}

}  // namespace

std::string serviceReference(const Service& service, const PriceBook& book)
{
    std::string text = "# " + markdownText(service.name) + "\n\n" + made + markdownText(service.summary) + ". Provider: " + markdownText(service.provider) + ". Id: `" + service.id
        + "`.\n\nBilling rules: " + markdownText(service.source) + ".\n\n## Parameters\n\n";
    TextTable parameters({{"Parameter"}, {"Id"}, {"Values"}, {"Default"}, {"What it means"}, {"Source"}});
    std::string_view group;
    for (const ParameterSpec& spec : service.parameters->all()) {
        if (group != spec.group) {
            group = spec.group;
            parameters.strong({std::string(group)});
        }
        parameters.row({spec.label, spec.id, range(spec), initial(spec), spec.help, spec.source});
    }
    text += parameters.markdown() + "\n## What it is\n\n" + traitsSection(service, book) + "\n## Architecture\n\n" + architectureSection(service, book)
        + "\n## Not modelled\n\n";
    for (const char* missing : service.notModelled)
        text += "- " + markdownText(missing) + "\n";
    if (service.notModelled.empty())
        text += "Nothing that is known.\n";
    text += "\n## Regions with prices\n\n";
    std::string regions;
    for (const Symbol region : service.regions(book))
        regions += (regions.empty() ? "" : ", ") + region.str();
    return text + markdownText(regions.empty() ? "none in the catalog" : regions) + "\n";
}

std::string serviceReferenceIndex(const PriceBook& book)
{
    std::string text = "# Services\n\n" + std::string(made) + "| Service | Provider | What it is | Regions |\n| --- | --- | --- | ---: |\n";
    for (const Service* service : allServices())
        text += "| [" + markdownText(service->name) + "](" + service->id + ".md) | " + markdownText(service->provider) + " | " + markdownText(service->summary) + " | "
            + std::to_string(service->regions(book).size()) + " |\n";
    return text;
}

}  // namespace costrata
