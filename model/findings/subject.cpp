// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/subject.h"

#include "billing/bill_design.h"
#include "design/from_workload.h"
#include "output/format.h"

#include <algorithm>

namespace costrata::findings {
namespace {

std::vector<Option> offered(const Component& component, std::size_t parameter, const PriceBook& book)
{
    const ParameterSpec& spec = component.settings.parameters().at(parameter);
    return spec.offers ? spec.offers(component.settings, Prices(*component.service, book, component.region)) : spec.options;
}

Text valueWords(const Component& component, std::size_t parameter, const PriceBook& book)
{
    const ParameterSpec& spec = component.settings.parameters().at(parameter);
    const Value& value = component.settings.value(parameter);
    switch (spec.kind) {
    case ParameterKind::Choice: {
        const auto options = offered(component, parameter, book);
        const auto it = std::ranges::find(options, value.choice, &Option::id);
        return it == options.end() ? Text(value.choice.str()) : Text(it->label);
    }
    case ParameterKind::Flag: return value.number == Amount(0) ? say<"no">() : say<"yes">();
    case ParameterKind::Regions: {
        std::vector<std::string> names;
        for (const Symbol region : value.regions)
            names.push_back(region.str());
        return names.empty() ? say<"none">() : Text(joined(names, ", "));
    }
    case ParameterKind::Number:
    case ParameterKind::Share: break;
    }
    if (!value.number.known())
        return say<"not given">();
    const Text number = quantityText(value.number.value());
    return *spec.unit ? number + Text(spec.unit) : number;
}

std::vector<std::string> problemsOf(const Component& component)
{
    Problems problems;
    if (component.service->check)
        component.service->check(component.settings, problems);
    return problems.texts;
}

/// What the vendor refuses of `after`, in other words than it does of `before`.
std::string newProblem(const Component& before, const Component& after)
{
    const auto old = problemsOf(before);
    for (const std::string& text : problemsOf(after)) {
        if (std::ranges::find(old, text) == old.end())
            return text;
    }
    return {};
}

}  // namespace

std::optional<Money> extraCost(const Design& before, const Design& after, const PriceBook& book, Month month)
{
    Design removed = before, added = after;
    for (auto it = removed.components.begin(); it != removed.components.end();) {
        const auto same = std::ranges::find(added.components, *it);
        if (same == added.components.end()) {
            ++it;
            continue;
        }
        added.components.erase(same);
        it = removed.components.erase(it);
    }
    const Bill was = billDesign(removed, book, month), becomes = billDesign(added, book, month);
    if (!was.complete || !becomes.complete)
        return std::nullopt;
    return becomes.totals.amortised - was.totals.amortised;
}

std::vector<Setting> settingsFor(const Better& better)
{
    std::vector<Setting> settings{{better.parameter, better.value}};
    for (const auto& [id, value] : better.with)
        settings.push_back({id, value});
    return settings;
}

std::vector<const char*> servicesWith(bool (*declares)(const Service&))
{
    std::vector<const char*> ids;
    for (const Service* service : allServices()) {
        if (declares(*service))
            ids.push_back(service->id);
    }
    return ids;
}

bool Subject::wants(const Better& better) const
{
    if (!better.parameter || !has(better.parameter))
        return false;
    const Parameters& parameters = component.settings.parameters();
    const std::size_t parameter = parameters.indexOf(better.parameter).value();
    return std::ranges::any_of(better.than, [&](const char* text) {
        const auto value = parameters.parse(parameter, text);
        return value && *value == component.settings.value(parameter);
    });
}

bool Subject::has(const char* id) const
{
    const auto parameter = component.settings.parameters().indexOf(id);
    return parameter && component.settings.relevant(*parameter);
}

const Value& Subject::value(const char* id) const { return component.settings.value(component.settings.parameters().indexOf(id).value()); }

Text Subject::label(const char* id) const
{
    return component.settings.parameters().at(component.settings.parameters().indexOf(id).value()).label;
}

Text Subject::words(const char* id) const { return valueWords(component, component.settings.parameters().indexOf(id).value(), context.book); }

std::vector<Option> Subject::options(const char* id) const
{
    return offered(component, component.settings.parameters().indexOf(id).value(), context.book);
}

ClassSize Subject::sizeOf(Symbol className) const
{
    for (const Price& price : context.book.slice(component.service->catalogs.front(), component.region).all()) {
        if (price.key.name != className || price.vcpu.empty())
            continue;
        const auto vcpu = Decimal::parse(price.vcpu), memory = Decimal::parse(price.memoryGib);
        return {vcpu ? Amount(*vcpu) : Amount(), memory ? Amount(*memory) : Amount()};
    }
    return {};
}

const Bill& Subject::bill() const
{
    if (!m_bill) {
        Design alone;
        alone.components = {component};
        m_bill = billDesign(alone, context.book, context.assumptions.start);
    }
    return *m_bill;
}

Money Subject::cost(Category category) const { return bill().totals.amortisedByCategory[static_cast<std::size_t>(category)]; }

bool Subject::servesWorkload() const
{
    return context.workload && costrata::servesWorkload(context.design, component, *context.workload);
}

struct Subject::Changed {
    Design design;
    std::vector<std::size_t> parameters;  ///< what is new, in the order of the settings
};

std::optional<Subject::Changed> Subject::changed(const std::vector<Setting>& settings, Text* why) const
{
    Changed result{context.design, {}};
    Component& after = result.design.components[index];
    for (const Setting& setting : settings) {
        const auto parameter = after.settings.parameters().indexOf(setting.id);
        const auto value = parameter ? after.settings.parameters().parse(*parameter, setting.value) : Result<Value>(failure("no such parameter"));
        if (!value)
            return std::nullopt;
        after.settings.set(*parameter, *value);
        result.parameters.push_back(*parameter);
    }
    if (after.settings == component.settings)
        return std::nullopt;
    if (const std::string problem = newProblem(component, after); !problem.empty()) {
        if (why)
            *why = problem;
        return std::nullopt;
    }
    // What stays as it was, and counted before, is not worth a word.
    std::erase_if(result.parameters, [&](std::size_t p) {
        return !after.settings.relevant(p) || (after.settings.value(p) == component.settings.value(p) && component.settings.relevant(p));
    });
    return result;
}

std::optional<Money> Subject::extra(const std::vector<Setting>& settings) const
{
    const auto after = changed(settings, nullptr);
    return after ? extraCost(context.design, after->design, context.book, context.assumptions.start) : std::nullopt;
}

std::optional<Change> Subject::change(const std::vector<Setting>& settings, Text* why) const
{
    auto after = changed(settings, why);
    if (!after)
        return std::nullopt;
    std::vector<Text> actions;
    const Component& there = after->design.components[index];
    for (const std::size_t parameter : after->parameters)
        actions.push_back(say<"%1: %2">(there.settings.parameters().at(parameter).label, valueWords(there, parameter, context.book)));
    const auto money = extraCost(context.design, after->design, context.book, context.assumptions.start);
    return Change{std::move(after->design), Text::list(std::move(actions), "; "), money};
}

std::optional<Change> Subject::saving(const std::vector<Setting>& settings) const
{
    auto found = change(settings);
    return found && found->extra && *found->extra < Money() ? found : std::nullopt;
}

std::optional<Change> Subject::savingOrUnknown(const std::vector<Setting>& settings) const
{
    auto found = change(settings);
    return found && (!found->extra || *found->extra < Money()) ? found : std::nullopt;
}

std::optional<Change> Subject::cheapest(const std::vector<std::vector<Setting>>& alternatives) const
{
    const std::vector<Setting>* best = nullptr;
    Money least;
    for (const auto& settings : alternatives) {
        if (const auto money = extra(settings); money && *money < least) {
            best = &settings;
            least = *money;
        }
    }
    return best ? change(*best) : std::nullopt;
}

Proposal Subject::propose(Text reason, const std::vector<Setting>& settings) const
{
    Text why;
    auto found = change(settings, &why);
    if (!why.empty())
        reason = std::move(reason) + say<"By itself the change is not possible: %1">(std::move(why));
    return {std::move(reason), std::move(found)};
}

Change Subject::replacedBy(Component other) const
{
    Change change{context.design, say<"Replace by %1">(other.service->name), {}};
    other.name = component.name == component.service->name ? other.service->name : component.name;
    change.design.components[index] = std::move(other);
    change.extra = extraCost(context.design, change.design, context.book, context.assumptions.start);
    return change;
}

Change Subject::with(Component added) const
{
    Change change{context.design, say<"Add %1">(added.service->name), {}};
    change.design.components.push_back(std::move(added));
    change.extra = extraCost(context.design, change.design, context.book, context.assumptions.start);
    return change;
}

std::string percentText(Decimal share)
{
    const Decimal percent = share * Decimal(100);
    return (percent < Decimal(1) ? percent.rounded(2) : percent.rounded(0)).toString() + " %";
}

Text perMonth(Money money) { return say<"%1 a month">(dollars(money)); }

std::string joined(const std::vector<std::string>& texts, std::string_view between)
{
    std::string all;
    for (const std::string& text : texts)
        all += (all.empty() ? "" : std::string(between)) + text;
    return all;
}

Text zoneReason(const Context& context)
{
    if (context.workload && (*context.workload)[workload::zoneRedundant])
        return say<"The workload must survive the loss of a zone.">();
    return context.design.production ? say<"The design is marked as production.">() : Text();
}

bool isSteady(const Context& context)
{
    return context.workload ? (*context.workload)[workload::activeHours] >= hoursPerMonth : context.design.production;
}

std::optional<Decimal> activeHours(const Context& context)
{
    if (!context.workload || (*context.workload)[workload::activeHours] >= hoursPerMonth)
        return std::nullopt;
    return (*context.workload)[workload::activeHours];
}

}  // namespace costrata::findings
