// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/space_chart.h"

#include "charts/text.h"
#include "explore/space_words.h"
#include "language/language.h"
#include "output/format.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace costrata {
namespace {

using namespace space;

constexpr double wideCosts = 8;      // times the cheapest: from here on the axis is logarithmic
constexpr double wideHeadrooms = 20;
constexpr double mostNines = 9;

/// Nines of uptime, times to recover by their length, headroom: all the higher the better.
double heightOf(Axis axis, Decimal figure, bool logarithmic)
{
    const double value = figure.toDouble();
    switch (axis) {
    case Axis::Availability: return std::min(mostNines, -std::log10(std::max(1e-12, 1 - value)));
    case Axis::ZoneRto:
    case Axis::RegionRto: return -std::log10(1 + value);
    case Axis::Headroom: break;
    }
    return logarithmic ? std::log10(std::max(1e-3, value)) : value;
}

std::vector<Tick> ticksOf(Axis axis, double low, double high, bool logarithmic)
{
    std::vector<Tick> ticks;
    const auto add = [&](double height, const QString& text) {
        if (height >= low && height <= high)
            ticks.push_back({height, text});
    };
    switch (axis) {
    case Axis::Availability:
        for (const Decimal share : {0.9_d, 0.95_d, 0.99_d, 0.995_d, 0.999_d, 0.9995_d, 0.9999_d, 0.99995_d, 0.99999_d, 0.999999_d})
            add(heightOf(axis, share, false), shareText(share));
        break;
    case Axis::ZoneRto:
    case Axis::RegionRto:
        for (const int seconds : {604'800, 86'400, 21'600, 3600, 600, 60, 10, 0})
            add(heightOf(axis, seconds, false), durationText(Decimal(seconds)));
        break;
    case Axis::Headroom:
        for (Tick tick : logarithmic ? logarithmicTicks(std::pow(10, low), std::pow(10, high), 6) : linearTicks(std::max(0.0, low), high, 6)) {
            if (!tick.text.isEmpty())
                add(logarithmic ? std::log10(tick.value) : tick.value, tick.text + QStringLiteral(" \u00D7"));
        }
        break;
    }
    return ticks;
}

QString textOf(Axis axis, Decimal figure) { return axis == Axis::Availability ? shareText(figure) : axis == Axis::Headroom ? headroomText(figure) : durationText(figure); }

QString labelOf(Axis axis)
{
    switch (axis) {
    case Axis::Availability: return SpaceText::tr("Promised uptime");
    case Axis::ZoneRto: return SpaceText::tr("Recovery from the loss of a zone; the quicker, the higher");
    case Axis::RegionRto: return SpaceText::tr("Recovery from the loss of the region; the quicker, the higher");
    case Axis::Headroom: break;
    }
    return SpaceText::tr("vCPUs, as a multiple of the need");
}

QStringList detailsOf(const Ranking& ranking, std::size_t at)
{
    const Found& found = ranking.found[at];
    const Promise& promise = ranking.promiseOf(found);
    QString cost = SpaceText::tr("%1 a month").arg(shownNumber(dollars(found.amortised)));
    if (!found.upfront.isZero())
        cost += SpaceText::tr(", %1 of it upfront over %2").arg(shownNumber(dollars(found.upfront, 0)), termText(found.term));
    else if (found.term > 0)
        cost += SpaceText::tr(", committed for %1").arg(termText(found.term));
    return {QString::fromUtf8(ranking.serviceOf(found).name), cost, toQString(ranking.spaces[found.space].region.text()) + QStringLiteral("; ") + configurationWords(ranking, found),
            SpaceText::tr("Uptime %1").arg(shareText(promise.availability)),
            SpaceText::tr("RTO: zone %1, region %2").arg(durationText(promise.zoneRto), durationText(promise.regionRto)),
            SpaceText::tr("Headroom: %1").arg(headroomText(ranking.headroomOf(found)))};
}

}  // namespace

ScatterChart spaceChart(const std::shared_ptr<const RankedSpace>& ranked, Axis axis)
{
    const Ranking& ranking = ranked->ranking;
    ScatterChart chart{.xLabel = SpaceText::tr("Cost, $ a month"), .yLabel = labelOf(axis)};
    if (ranking.found.empty())
        return chart;
    const double cheapest = ranking.found.front().amortised.dollars().toDouble(), dearest = ranking.found.back().amortised.dollars().toDouble();
    const bool wide = cheapest > 0 && dearest > wideCosts * cheapest;
    const double room = std::max(0.04 * (dearest - cheapest), 0.02 * dearest + 0.01);
    chart.xScale = wide ? Scale{cheapest * 0.9, dearest * 1.1, true} : Scale{std::max(0.0, cheapest - room), dearest + room};

    std::optional<Decimal> least, most;
    for (const Found& found : ranking.found) {
        if (const auto value = figure(ranking, found, axis)) {
            least = least ? std::min(*least, *value) : *value;
            most = most ? std::max(*most, *value) : *value;
        } else {
            chart.laneText = axis == Axis::Headroom ? SpaceText::tr("follows the load") : SpaceText::tr("not stated");
        }
    }
    chart.laneOnTop = axis == Axis::Headroom;
    const bool logarithmic = axis == Axis::Headroom && least && least->toDouble() > 0 && most->toDouble() > wideHeadrooms * least->toDouble();
    if (least) {
        const double a = heightOf(axis, *least, logarithmic), b = heightOf(axis, *most, logarithmic);
        const double low = std::min(a, b), high = std::max(a, b), margin = std::max(0.15, 0.06 * (high - low));
        chart.low = low - margin;
        chart.high = high + margin;
    }
    chart.yTicks = ticksOf(axis, chart.low, chart.high, logarithmic);
    if (chart.yTicks.empty() && least) {  // all between two round figures
        for (const Decimal value : {*least, *most})
            chart.yTicks.push_back({heightOf(axis, value, logarithmic), textOf(axis, value)});
        std::ranges::sort(chart.yTicks, {}, &Tick::value);
    }

    std::map<std::size_t, std::size_t> places;  // of styles among the series
    for (const Space& space : ranking.spaces) {
        if (space.feasible > 0)
            places.emplace(providerStyle(*space.service), 0);
    }
    for (auto& [style, place] : places) {
        place = chart.series.size();
        chart.series.push_back({QString::fromUtf8(allProviders()[style]), style});
    }
    chart.points.reserve(ranking.found.size());
    for (const Found& found : ranking.found) {
        const auto value = figure(ranking, found, axis);
        chart.points.push_back({found.amortised.dollars().toDouble(), value ? std::optional(heightOf(axis, *value, logarithmic)) : std::nullopt,
                                places.at(providerStyle(ranking.serviceOf(found)))});
    }
    for (const std::size_t point : front(ranking, axis))
        chart.front.push_back({point, QString::fromUtf8(ranking.serviceOf(ranking.found[point]).name)});
    chart.details = [ranked](std::size_t point) { return detailsOf(ranked->ranking, point); };
    return chart;
}

}  // namespace costrata
