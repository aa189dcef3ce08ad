// SPDX-License-Identifier: GPL-3.0-or-later
#include "design/from_workload.h"

#include "billing/bill_design.h"

#include <algorithm>
#include <stdexcept>
#include <tuple>
#include <utility>

namespace costrata {
namespace {

std::string labelOf(Choice p, Symbol value)
{
    const auto& options = workload::parameters().at(p.index).options;
    const auto it = std::ranges::find(options, value, &Option::id);
    return it == options.end() ? value.str() : it->label;
}

bool has(const std::vector<Symbol>& list, Symbol wanted) { return std::ranges::find(list, wanted) != list.end(); }

std::string joined(const std::vector<std::string>& texts, std::string_view between)
{
    std::string all;
    for (const std::string& text : texts)
        all += (all.empty() ? "" : std::string(between)) + text;
    return all;
}

}  // namespace

std::vector<Symbol> regionsFor(const Service& service, const PriceBook& book, Symbol location)
{
    static const Symbol global{"global"}, anywhere{"anywhere"};
    if (const Symbol home(service.defaultRegion); home == global || home == anywhere)
        return {home};  // one list for every place
    const std::vector<Symbol> offered = service.regions(book);
    std::vector<Symbol> fitting;
    if (location == workload::anyLocation) {
        // Where disaster recovery needs a second region, it is the preferred other one of the default's neighbourhood.
        fitting.emplace_back(service.defaultRegion);
        for (const Symbol near : {workload::unitedStates, workload::europe, workload::asia}) {
            const auto& regions = workload::regionsOf(near);
            if (has(regions, fitting.front()))
                location = near;
        }
    }
    for (const Symbol region : workload::regionsOf(location)) {
        if (has(offered, region) && !has(fitting, region))
            fitting.push_back(region);
    }
    return fitting;
}

std::optional<std::string> whyNot(const Service& service, const Workload& need)
{
    if (!service.size)
        return "it cannot be sized yet";
    if (!service.alternative)
        return "it serves beside a database and is none itself";
    if (!has(service.kinds, need[workload::kind]))
        return "it is not made for this kind of data (" + labelOf(workload::kind, need[workload::kind]) + ")";
    if (need[workload::engine] != workload::anyEngine && !has(service.engines, need[workload::engine]))
        return "it is not compatible with " + labelOf(workload::engine, need[workload::engine]);
    return std::nullopt;
}

SizedComponent sizeFor(const Service& service, const Workload& workload, const PriceBook& book)
{
    SizedComponent sized{Symbol(service.defaultRegion), Settings(*service.parameters), {}, {}};
    if (const auto reason = whyNot(service, workload)) {
        sized.reasons = {*reason};
        return sized;
    }
    const std::vector<Symbol> regions = regionsFor(service, book, workload[workload::location]);
    if (regions.empty()) {
        sized.reasons = {"the catalog has no prices of it in this location (" + labelOf(workload::location, workload[workload::location]) + ")"};
        return sized;
    }
    sized.region = regions.front();
    try {
        Sizing sizing(service, book, workload, regions.front(), regions.size() > 1 ? regions[1] : Symbol());
        service.size(sizing);
        Problems problems;
        if (service.check)
            service.check(sizing.settings(), problems);
        sized.settings = sizing.settings();
        sized.rules = sizing.rules();
        sized.reasons = sizing.refusals();
        sized.reasons.insert(sized.reasons.end(), problems.texts.begin(), problems.texts.end());
    } catch (const std::overflow_error&) {
        sized.reasons = {"the numbers are too large to size it"};
    }
    return sized;
}

SizedDesign designOf(const Service& service, SizedComponent sized, const PriceBook& book, Month month)
{
    Design design{service.name, joined(sized.rules, "\n"), {}};
    design.components.push_back({.name = "Database", .service = &service, .region = sized.region, .settings = std::move(sized.settings), .followsWorkload = true});
    Bill bill = billDesign(design, book, month);
    return {std::move(design), std::move(bill)};
}

DesignsForWorkload designsForWorkload(const Workload& workload, const PriceBook& book, Month month)
{
    DesignsForWorkload result;
    for (const Service* service : allServices()) {
        SizedComponent sized = sizeFor(*service, workload, book);
        if (!sized.reasons.empty()) {
            result.leftOut.push_back({service, joined(sized.reasons, "; "), whyNot(*service, workload).has_value()});
            continue;
        }
        result.designs.push_back(designOf(*service, std::move(sized), book, month));
    }
    std::ranges::stable_sort(result.designs, {}, [](const SizedDesign& d) { return std::tuple(!d.bill.complete, d.bill.totals.amortised); });
    return result;
}

std::optional<Settings> resized(const Component& component, const SizedComponent& before, const SizedComponent& after)
{
    if (!after.reasons.empty())
        return std::nullopt;
    Settings settings = after.settings;
    for (const std::size_t edited : differences(component.settings, before.settings))
        settings.set(edited, component.settings.value(edited));
    return settings;
}

void followWorkload(Workspace& workspace, const Workload& after, const PriceBook& book)
{
    const std::optional<Workload> before = std::exchange(workspace.workload, after);
    if (!before)
        return;
    for (Design& design : workspace.designs) {
        for (Component& component : design.components) {
            if (!component.followsWorkload)
                continue;
            const SizedComponent old = sizeFor(*component.service, *before, book), now = sizeFor(*component.service, after, book);
            auto settings = resized(component, old, now);
            if (!settings)
                continue;  // what no longer fits stays as it is
            if (component.region == old.region)
                component.region = now.region;
            component.settings = std::move(*settings);
            if (design.notes == joined(old.rules, "\n"))
                design.notes = joined(now.rules, "\n");
        }
    }
}

std::vector<std::size_t> differences(const Settings& settings, const Settings& from)
{
    std::vector<std::size_t> list;
    for (std::size_t i = 0; i < settings.parameters().all().size(); ++i) {
        if (!(settings.value(i) == from.value(i)))
            list.push_back(i);
    }
    return list;
}

Workspace workspaceOf(const DesignsForWorkload& found, const Workload& workload, std::string title, Month start)
{
    Workspace workspace;
    workspace.title = std::move(title);
    workspace.workload = workload;
    workspace.assumptions.start = start;
    for (const SizedDesign& sized : found.designs)
        workspace.designs.push_back(sized.design);
    std::string& notes = workspace.notes;
    for (const LeftOut& left : found.leftOut) {
        if (left.otherKind)
            continue;
        notes += (notes.empty() ? "Left out: " : "; ") + std::string(left.service->name) + ", because " + left.reason;
    }
    if (!notes.empty())
        notes += ".";
    return workspace;
}

}  // namespace costrata
