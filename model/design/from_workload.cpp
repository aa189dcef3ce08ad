// SPDX-License-Identifier: GPL-3.0-or-later
#include "design/from_workload.h"

#include "billing/bill_design.h"

#include <algorithm>
#include <stdexcept>
#include <tuple>

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

/// The regions of the service where the workload wants to be, the preferred first; empty when there are none.
std::vector<Symbol> regionsFor(const Service& service, const PriceBook& book, Symbol location)
{
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

}  // namespace

DesignsForWorkload designsForWorkload(const Workload& workload, const PriceBook& book, Month month)
{
    DesignsForWorkload result;
    for (const Service* service : allServices()) {
        const auto leaveOut = [&](std::string reason) { result.leftOut.push_back({service, std::move(reason)}); };
        if (const auto reason = whyNot(*service, workload)) {
            leaveOut(*reason);
            continue;
        }
        const std::vector<Symbol> regions = regionsFor(*service, book, workload[workload::location]);
        if (regions.empty()) {
            leaveOut("the catalog has no prices of it in this location (" + labelOf(workload::location, workload[workload::location]) + ")");
            continue;
        }
        try {
            Sizing sizing(*service, book, workload, regions.front(), regions.size() > 1 ? regions[1] : Symbol());
            service->size(sizing);
            Problems problems;
            if (service->check)
                service->check(sizing.settings(), problems);
            std::vector<std::string> reasons = sizing.refusals();
            reasons.insert(reasons.end(), problems.texts.begin(), problems.texts.end());
            if (!reasons.empty()) {
                leaveOut(joined(reasons, "; "));
                continue;
            }
            Design design{service->name, joined(sizing.rules(), "\n"), {{"Database", service, regions.front(), sizing.settings()}}};
            Bill bill = billDesign(design, book, month);
            result.designs.push_back({std::move(design), std::move(bill)});
        } catch (const std::overflow_error&) {
            leaveOut("the numbers are too large to size it");
        }
    }
    std::ranges::stable_sort(result.designs, {}, [](const SizedDesign& d) { return std::tuple(!d.bill.complete, d.bill.totals.amortised); });
    return result;
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
    for (const LeftOut& left : found.leftOut)
        notes += (notes.empty() ? "Left out: " : "; ") + std::string(left.service->name) + ", because " + left.reason;
    if (!notes.empty())
        notes += ".";
    return workspace;
}

}  // namespace costrata
