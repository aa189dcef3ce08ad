// SPDX-License-Identifier: GPL-3.0-or-later
#include "recovery/recovery.h"

#include "billing/bill_design.h"
#include "design/from_workload.h"
#include "findings/sources.h"
#include "topology/topology_builder.h"

#include <algorithm>
#include <stdexcept>

namespace costrata {

const char* const recoveryPatternSource = findings::source::disasterRecovery;

const std::array<RecoveryPattern, 4>& recoveryPatterns()
{
    static const std::array<RecoveryPattern, 4> patterns{{
        {workload::backupRestore, "Backup and restore", "hours", "hours", "$", "low"},
        {workload::pilotLight, "Pilot light", "10 to 30 minutes", "minutes", "$$", "medium"},
        {workload::warmStandby, "Warm standby", "minutes", "seconds", "$$$", "high"},
        {workload::activeActive, "Active-active", "seconds", "zero", "$$$$", "very high"},
    }};
    return patterns;
}

namespace {

void addOnce(std::vector<std::string>& list, std::string text)
{
    if (!text.empty() && std::ranges::find(list, text) == list.end())
        list.push_back(std::move(text));
}

/// The figure at worst, else what vendors say in words where each says something.
std::string lossText(const FailureStory& story, const std::optional<Decimal>& worst, TraitValue FailureEvent::* value)
{
    if (worst)
        return statedSeconds(*worst, *worst, "").text;
    std::vector<std::string> words;
    for (const FailureEvent& event : story.events) {
        if (!(event.*value).stated())
            return {};
        if (event.interrupts())
            addOnce(words, (event.*value).text);
    }
    std::string text;
    for (const std::string& word : words)
        text += (text.empty() ? "" : "; ") + word;
    return text;
}

RegionLoss lossOf(const Design& design, const Bill& bill, Symbol region)
{
    const Topology topology = topologyOf(design);
    const FailureStory story = failureStory(topology, nodeCosts(topology, bill), {.scope = FailureScope::Region, .region = region});
    RegionLoss loss{region, story.rto, story.rpo, lossText(story, story.rto, &FailureEvent::rto), lossText(story, story.rpo, &FailureEvent::rpo), {}, {}};
    for (const FailureEvent& event : story.events) {
        addOnce(loss.events, event.text.str());
        for (const char* source : {event.source, event.rto.source, event.rpo.source})
            addOnce(loss.sources, source);
    }
    return loss;
}

/// The region whose loss is told of: that of the first component that holds data.
Symbol mainRegion(const Design& design)
{
    const auto holds = std::ranges::find_if(design.components, [](const Component& c) { return c.service->recover != nullptr; });
    return holds != design.components.end() ? holds->region : design.components.empty() ? Symbol() : design.components.front().region;
}

/// Where a component has copies or backups now.
Symbol regionOfCopies(const Component& component)
{
    for (std::size_t i = 0; i < component.settings.parameters().all().size(); ++i) {
        if (component.settings.parameters().at(i).kind == ParameterKind::Regions && !component.settings.value(i).regions.empty())
            return component.settings.value(i).regions.front();
    }
    return {};
}

std::vector<std::string> problemsOf(const Service& service, const Settings& settings)
{
    Problems problems;
    if (service.check)
        service.check(settings, problems);
    return problems.texts;
}

/// A component changed to a pattern.
struct Changed {
    Settings settings;
    std::vector<std::string> rules, reasons;
};
Changed changed(const Component& component, Symbol pattern, const Workload* workload, const PriceBook& book, Symbol second)
{
    const Service& service = *component.service;
    Changed result{component.settings, {}, {}};
    if (second == component.region) {
        result.reasons = {"it stands in " + second.str() + " itself"};
        return result;
    }
    const std::vector<Symbol> offered = service.regions(book);
    if (std::ranges::find(offered, second) == offered.end())
        second = regionOfCopies(component);
    if (second.empty() || second == component.region)
        second = neighbourOf(service, book, component.region);
    try {
        Sizing sizing(service, book, component.settings, workload, pattern, component.region, second);
        service.recover(sizing);
        result = {sizing.settings(), sizing.rules(), sizing.refusals()};
        if (!result.reasons.empty())
            return result;
        const std::vector<std::string> before = problemsOf(service, component.settings);
        for (std::string& problem : problemsOf(service, result.settings)) {
            if (std::ranges::find(before, problem) == before.end())
                result.reasons.push_back(std::move(problem));
        }
    } catch (const std::overflow_error&) {
        result.reasons = {"the numbers are too large"};
    }
    return result;
}

RecoveryVariant variantOf(const RecoveryPattern& pattern, const Design& design, const Workload* workload, const PriceBook& book, Month month, Symbol second)
{
    RecoveryVariant variant{.pattern = &pattern, .design = design};
    const auto told = [&](const Component& component, const std::string& text) {
        return design.components.size() > 1 ? component.name + ": " + text : text;
    };
    bool any = false;
    for (Component& component : variant.design.components) {
        if (!component.service->recover) {
            variant.rules.push_back(component.name + ": holds no data of its own, and is left as it is; one in the second region is for you to add.");
            continue;
        }
        any = true;
        const Workload* served = workload && servesWorkload(design, component, *workload) ? workload : nullptr;
        Changed now = changed(component, pattern.id, served, book, second);
        for (const std::string& reason : now.reasons)
            variant.reasons.push_back(told(component, reason));
        for (const std::string& rule : now.rules)
            variant.rules.push_back(told(component, rule));
        component.settings = std::move(now.settings);
    }
    if (!any)
        variant.reasons.push_back("no component holds data of its own");
    if (!variant.made())
        return variant;
    std::string name = pattern.name;
    name[0] = static_cast<char>(name[0] - 'A' + 'a');
    variant.design.name += " - " + name;
    for (const std::string& rule : variant.rules)
        variant.design.notes += (variant.design.notes.empty() ? "" : "\n") + rule;
    variant.bill = billDesign(variant.design, book, month);
    variant.loss = lossOf(variant.design, variant.bill, mainRegion(design));
    return variant;
}

}  // namespace

const RecoveryPattern* recoveryPatternOf(const Component& component, const PriceBook& book)
{
    const Design alone{.name = {}, .notes = {}, .components = {component}};
    const Topology topology = topologyOf(alone);
    const FailureStory story =
        failureStory(topology, std::vector<NodeCost>(topology.nodes.size()), {.scope = FailureScope::Region, .region = component.region});
    const auto outcome = [&](Outcome wanted) { return std::ranges::any_of(story.events, [&](const FailureEvent& e) { return e.outcome == wanted; }); };
    const auto& patterns = recoveryPatterns();
    if (outcome(Outcome::NotStated) || outcome(Outcome::ReadsOnly) || story.events.empty())
        return nullptr;
    if (outcome(Outcome::Restored))
        return &patterns[0];
    Serves most = Serves::Nothing;
    bool runs = false;
    for (const Node& node : topology.nodes) {
        if (node.region == component.region || node.kind == NodeKind::Witness)
            continue;
        most = std::max(most, node.serves);
        runs = runs || node.serves != Serves::Nothing || node.kind == NodeKind::Standby;
    }
    if (most == Serves::Writes)
        return &patterns[3];
    if (!runs)
        return &patterns[1];
    // A copy that runs is a warm standby, unless it is the least that the service makes of a pilot light.
    const auto is = [&](Symbol pattern) {
        const Changed same = changed(component, pattern, nullptr, book, {});
        return same.reasons.empty() && same.settings == component.settings;
    };
    return is(workload::pilotLight) && !is(workload::warmStandby) ? &patterns[1] : &patterns[2];
}

RecoveryComparison compareRecovery(const Design& design, const Workload* workload, const PriceBook& book, Month month, Symbol second)
{
    Bill bill = billDesign(design, book, month);
    RegionLoss loss = lossOf(design, bill, mainRegion(design));
    const auto& patterns = recoveryPatterns();
    const auto make = [&](std::size_t i) { return variantOf(patterns[i], design, workload, book, month, second); };
    RecoveryComparison comparison{nullptr, std::move(bill), std::move(loss), {make(0), make(1), make(2), make(3)}};
    // The design is as safe as the least safe of what holds data.
    bool any = false;
    for (const Component& component : design.components) {
        if (!component.service->recover)
            continue;
        const RecoveryPattern* of = recoveryPatternOf(component, book);
        if (!any || !of || (comparison.now && of < comparison.now))
            comparison.now = of;
        any = true;
    }
    return comparison;
}

std::size_t addVariants(Workspace& workspace, std::size_t index, const RecoveryComparison& comparison)
{
    std::size_t added = 0;
    for (const RecoveryVariant& variant : comparison.variants) {
        if (!variant.made() || workspace.designs.size() >= static_cast<std::size_t>(maxDesigns))
            continue;
        Design design = variant.design;
        design.name = uniqueDesignName(workspace, design.name);
        ++added;
        workspace.designs.insert(workspace.designs.begin() + static_cast<std::ptrdiff_t>(index + added), std::move(design));
        if (workspace.baseline > index)
            ++workspace.baseline;
    }
    return added;
}

}  // namespace costrata
