// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/variables.h"

#include <algorithm>
#include <string_view>

namespace costrata {
namespace {

bool varies(const Settings& settings, std::size_t parameter)
{
    const ParameterKind kind = settings.parameters().at(parameter).kind;
    return (kind == ParameterKind::Number || kind == ParameterKind::Share) && settings.relevant(parameter);
}

/// The next of 1, 2, 5, 10, 20 ... that is not below `value`.
Decimal roundUp(Decimal value)
{
    Decimal power = 0.000001_d;
    for (;; power *= Decimal(10)) {
        for (const Decimal factor : {Decimal(1), Decimal(2), Decimal(5)}) {
            if (power * factor >= value)
                return power * factor;
        }
    }
}

SweepAxis axisOf(const ParameterSpec& spec, Amount now)
{
    const Decimal all = 1000;  // a range up to this is shown whole: percent, hours of a month, node counts
    Decimal to = spec.max;
    if (spec.max - spec.min > all)
        to = std::min(spec.max, roundUp(now.known() && !now.value().isZero() ? now.value() * Decimal(2) : std::max(spec.min * Decimal(2), all)));
    return {spec.label, spec.kind == ParameterKind::Share ? "%" : spec.unit, spec.min, std::max(to, spec.min + spec.step), 200, false, spec.whole};
}

}  // namespace

std::vector<Variable> variablesOf(const Design& design)
{
    std::vector<Variable> list;
    for (std::size_t c = 0; c < design.components.size(); ++c) {
        const Settings& settings = design.components[c].settings;
        for (std::size_t p = 0; p < settings.parameters().all().size(); ++p) {
            if (varies(settings, p) && settings.parameters().at(p).min < settings.parameters().at(p).max)
                list.push_back({c, p, axisOf(settings.parameters().at(p), settings.value(p).number), settings.value(p).number});
        }
    }
    return list;
}

std::vector<Variable> variablesOf(const Workload& workload)
{
    std::vector<Variable> list;
    for (std::size_t p = 0; p < workload.parameters().all().size(); ++p) {
        if (!varies(workload, p))
            continue;
        list.push_back({0, p, axisOf(workload.parameters().at(p), workload.value(p).number), workload.value(p).number});
        list.back().axis.points = 60;  // each point sizes every design anew
    }
    return list;
}

std::optional<Follower> sameMeaning(const Design& design, const ParameterSpec& spec)
{
    const std::string_view id = spec.id, unit = spec.unit, label = spec.label;
    for (std::size_t c = 0; c < design.components.size(); ++c) {
        const Settings& settings = design.components[c].settings;
        const auto p = settings.parameters().indexOf(id);
        if (!p || !varies(settings, *p))
            continue;
        const ParameterSpec& other = settings.parameters().at(*p);
        if (other.kind == spec.kind && unit == other.unit && (!unit.empty() || label == other.label))
            return Follower{c, *p};
    }
    return {};
}

Sweep sweepOf(const std::vector<Design>& designs, std::size_t current, const Variable& variable)
{
    Sweep sweep;
    sweep.axis = variable.axis;
    const ParameterSpec& spec = designs[current].components[variable.component].settings.parameters().at(variable.parameter);
    for (std::size_t d = 0; d < designs.size(); ++d) {
        SweptDesign& swept = sweep.designs.emplace_back(SweptDesign{designs[d], {}});
        if (d == current)
            swept.followers = {{variable.component, variable.parameter}};
        else if (const auto follower = sameMeaning(designs[d], spec))
            swept.followers = {*follower};
    }
    return sweep;
}

Sweep sweepOf(const std::vector<Design>& designs, const Workload& workload, const Variable& variable)
{
    Sweep sweep;
    sweep.axis = variable.axis;
    sweep.over = SweepOver::Need;
    sweep.workload = workload;
    sweep.workloadParameter = variable.parameter;
    for (const Design& design : designs)
        sweep.designs.push_back({design});
    return sweep;
}

Sweep sweepOf(const std::vector<Design>& designs, SweepOver multiplied)
{
    Sweep sweep;
    sweep.axis = {multiplied == SweepOver::Load ? "Load" : "Data", "times today's", 0.1_d, 10, 200, true, false};
    sweep.over = multiplied;
    for (const Design& design : designs)
        sweep.designs.push_back({design});
    return sweep;
}

}  // namespace costrata
