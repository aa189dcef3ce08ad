// SPDX-License-Identifier: GPL-3.0-or-later
#include "space/front.h"

#include "money/number_text.h"

#include <algorithm>
#include <set>

namespace costrata::space {
namespace {

/// Whether `a` is better than `b` on an axis.
bool better(std::optional<Decimal> a, std::optional<Decimal> b, Axis axis)
{
    if (!a || !b)
        return a.has_value() && !b;
    return axis == Axis::Availability || axis == Axis::Headroom ? *a > *b : *a < *b;
}

std::string wordsOf(const ParameterSpec& spec, const Value& value, const Settings& settings, const Prices& prices)
{
    switch (spec.kind) {
    case ParameterKind::Choice: {
        const std::vector<Option> options = spec.offers ? spec.offers(settings, prices) : spec.options;
        const auto option = std::ranges::find(options, value.choice, &Option::id);
        return option == options.end() ? value.choice.str() : option->label;
    }
    case ParameterKind::Flag:
        return value.number == Amount(0) ? std::string() : spec.label;
    case ParameterKind::Number:
    case ParameterKind::Share: {
        if (!value.number.known() || value.number.value().isZero())
            return {};
        const std::string number = quantityText(value.number.value());
        return std::string(spec.label) + ": " + number + (*spec.unit ? std::string(" ") + spec.unit : std::string());
    }
    case ParameterKind::Regions:
        break;
    }
    std::string regions;
    for (const Symbol region : value.regions)
        regions += (regions.empty() ? "" : ", ") + region.str();
    return regions;
}

}  // namespace

std::optional<Decimal> figure(const Ranking& ranking, const Found& found, Axis axis)
{
    const Promise& promise = ranking.promiseOf(found);
    switch (axis) {
    case Axis::Availability: return promise.availability;
    case Axis::ZoneRto: return promise.zoneRto;
    case Axis::RegionRto: return promise.regionRto;
    case Axis::Headroom: break;
    }
    return ranking.headroomOf(found);
}

std::vector<std::size_t> front(const Ranking& ranking, Axis axis)
{
    // By cost, so whatever comes later must be better on the axis than all before it; of equal cost the best one stays.
    std::vector<std::size_t> points;
    for (std::size_t i = 0; i < ranking.found.size(); ++i) {
        const auto value = figure(ranking, ranking.found[i], axis);
        if (!points.empty() && !better(value, figure(ranking, ranking.found[points.back()], axis), axis))
            continue;
        if (!points.empty() && ranking.found[points.back()].amortised == ranking.found[i].amortised)
            points.pop_back();
        points.push_back(i);
    }
    return points;
}

std::vector<std::size_t> bestOfEach(const Ranking& ranking)
{
    std::vector<std::size_t> best;
    std::set<std::uint16_t> seen;
    for (std::size_t i = 0; i < ranking.found.size(); ++i) {
        if (seen.insert(ranking.found[i].space).second)
            best.push_back(i);
    }
    return best;
}

std::string wordsOf(const Ranking& ranking, const Found& found)
{
    const Component component = ranking.componentOf(found);
    const Prices prices(*component.service, *ranking.book, component.region);
    std::string words;
    for (const std::size_t p : ranking.spaces[found.space].bases[found.base].chosen) {
        const std::string text = wordsOf(component.settings.parameters().at(p), component.settings.value(p), component.settings, prices);
        if (!text.empty())
            words += (words.empty() ? "" : "; ") + text;
    }
    return words;
}

Design designOf(const Ranking& ranking, const Found& found)
{
    Design design{.name = ranking.serviceOf(found).name, .notes = wordsOf(ranking, found)};
    design.components.push_back(ranking.componentOf(found));
    return design;
}

}  // namespace costrata::space
