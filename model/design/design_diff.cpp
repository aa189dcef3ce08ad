// SPDX-License-Identifier: GPL-3.0-or-later
#include "design/design_diff.h"

#include <algorithm>

namespace costrata {
namespace {

std::string settingText(const ParameterSpec& spec, const Value& value)
{
    std::string text;
    switch (spec.kind) {
    case ParameterKind::Choice:
        return value.choice.str();
    case ParameterKind::Flag:
        return value.number == Amount(1) ? "yes" : "no";
    case ParameterKind::Regions:
        for (const Symbol region : value.regions)
            text += (text.empty() ? "" : " ") + region.str();
        return text.empty() ? "none" : text;
    case ParameterKind::Number:
    case ParameterKind::Share:
        break;
    }
    if (!value.number.known())
        return "unknown";
    text = value.number.value().toString();
    return spec.kind == ParameterKind::Share ? text + " %" : *spec.unit ? text + " " + spec.unit : text;
}

std::vector<SettingChange> settingsDiff(const Component& before, const Component& after)
{
    std::vector<SettingChange> changes;
    if (before.region != after.region)
        changes.push_back({"region", "Region", before.region.str(), after.region.str()});
    if (before.service != after.service) {
        changes.insert(changes.begin(), {"service", "Service", before.service->id, after.service->id});
        return changes;
    }
    const auto& specs = before.service->parameters->all();
    for (std::size_t i = 0; i < specs.size(); ++i) {
        const bool relevantBefore = before.settings.relevant(i), relevantAfter = after.settings.relevant(i);
        const std::string old = relevantBefore ? settingText(specs[i], before.settings.value(i)) : "", now = relevantAfter ? settingText(specs[i], after.settings.value(i)) : "";
        if (old != now)
            changes.push_back({specs[i].id, specs[i].label, old, now});
    }
    return changes;
}

using Lines = std::vector<const LineItem*>;

Lines linesOf(const Bill* bill, const Design* design, const Component* component)
{
    Lines lines;
    if (!component)
        return lines;
    const auto index = static_cast<std::size_t>(component - design->components.data());
    for (const LineItem& line : bill->lines) {
        if (line.component == index)
            lines.push_back(&line);
    }
    return lines;
}

bool differs(const LineItem& a, const LineItem& b) { return a.description != b.description || a.state != b.state || a.amortised() != b.amortised(); }

std::vector<LineChange> linesDiff(Lines before, Lines after)
{
    std::vector<LineChange> pairs;
    const auto pair = [&](auto same) {
        for (const LineItem*& now : after) {
            if (!now)
                continue;
            const auto old = std::ranges::find_if(before, [&](const LineItem* line) { return line && same(*line, *now); });
            if (old == before.end())
                continue;
            pairs.push_back({*old, now});
            *old = now = nullptr;
        }
    };
    pair([](const LineItem& a, const LineItem& b) { return a.category == b.category && a.description == b.description; });
    pair([](const LineItem& a, const LineItem& b) { return a.category == b.category && a.unit == b.unit; });
    std::erase_if(pairs, [](const LineChange& c) { return !differs(*c.before, *c.after); });
    for (const LineItem* now : after) {
        if (now)
            pairs.push_back({nullptr, now});
    }
    for (const LineItem* old : before) {
        if (old)
            pairs.push_back({old, nullptr});
    }
    return pairs;
}

void total(const Lines& lines, Money& cost, bool& complete)
{
    for (const LineItem* line : lines) {
        cost += line->amortised();
        complete = complete && line->complete();
    }
}

ComponentChange componentDiff(const DiffSide& before, const DiffSide& after, const Component* old, const Component* now)
{
    ComponentChange change{old && now ? ChangeKind::Same : now ? ChangeKind::Added : ChangeKind::Removed, (now ? now : old)->name, old, now};
    const Lines oldLines = linesOf(before.bill, before.design, old), nowLines = linesOf(after.bill, after.design, now);
    total(oldLines, change.costBefore, change.completeBefore);
    total(nowLines, change.costAfter, change.completeAfter);
    change.lines = linesDiff(oldLines, nowLines);
    if (old && now) {
        change.settings = settingsDiff(*old, *now);
        if (!change.settings.empty() || !change.lines.empty())
            change.kind = ChangeKind::Changed;
    }
    return change;
}

}  // namespace

const char* changeId(ChangeKind kind)
{
    static constexpr const char* ids[] = {"added", "removed", "changed", "same"};
    return ids[static_cast<std::size_t>(kind)];
}

Money LineChange::difference() const { return (after ? after->amortised() : Money()) - (before ? before->amortised() : Money()); }

DesignChange designDiff(const DiffSide& before, const DiffSide& after)
{
    DesignChange change{before.design && after.design ? ChangeKind::Same : after.design ? ChangeKind::Added : ChangeKind::Removed, (after.design ? after.design : before.design)->name, {}, {}, {}};
    Lines none;
    std::vector<const Component*> left;
    if (before.design) {
        for (const Component& component : before.design->components)
            left.push_back(&component);
        change.costBefore = before.bill->totals.amortised;
        change.completeBefore = before.bill->complete;
    }
    if (after.design) {
        change.costAfter = after.bill->totals.amortised;
        change.completeAfter = after.bill->complete;
        for (const Component& now : after.design->components) {
            const auto old = std::ranges::find_if(left, [&](const Component* c) { return c && c->name == now.name; });
            change.components.push_back(componentDiff(before, after, old == left.end() ? nullptr : *old, &now));
            if (old != left.end())
                *old = nullptr;
        }
    }
    for (const Component* old : left) {
        if (old)
            change.components.push_back(componentDiff(before, after, old, nullptr));
    }
    if (change.kind == ChangeKind::Same && std::ranges::any_of(change.components, [](const ComponentChange& c) { return c.kind != ChangeKind::Same; }))
        change.kind = ChangeKind::Changed;
    return change;
}

std::vector<DesignChange> workspaceDiff(const std::vector<DiffSide>& before, const std::vector<DiffSide>& after)
{
    std::vector<DiffSide> left = before;
    std::vector<DiffSide> partner(after.size());
    for (std::size_t i = 0; i < after.size(); ++i) {
        const auto old = std::ranges::find_if(left, [&](const DiffSide& side) { return side.design->name == after[i].design->name; });
        if (old != left.end()) {
            partner[i] = *old;
            left.erase(old);
        }
    }
    const auto alone = std::ranges::count_if(partner, [](const DiffSide& side) { return !side.design; });
    if (alone == 1 && left.size() == 1) {
        *std::ranges::find_if(partner, [](const DiffSide& side) { return !side.design; }) = left.front();
        left.clear();
    }
    std::vector<DesignChange> changes;
    for (std::size_t i = 0; i < after.size(); ++i)
        changes.push_back(designDiff(partner[i], after[i]));
    for (const DiffSide& side : left)
        changes.push_back(designDiff(side, {}));
    return changes;
}

}  // namespace costrata
