// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/space_words.h"

#include "charts/text.h"
#include "document/document.h"
#include "language/declared.h"
#include "language/language.h"
#include "output/format.h"

#include <algorithm>
#include <string_view>

namespace costrata {
namespace {

using namespace space;

QString number(Decimal value) { return shownNumber(quantityText(value)); }

QString wordsOf(const ParameterSpec& spec, const Value& value)
{
    switch (spec.kind) {
    case ParameterKind::Flag: return value.number == Amount(0) ? QString() : declared(spec.label);
    case ParameterKind::Number:
    case ParameterKind::Share:
        return !value.number.known() || value.number.value().isZero() ? QString() : declared(spec.label) + QStringLiteral(": ") + valueText(spec, value);
    case ParameterKind::Regions:
        if (value.regions.empty())
            return {};
        break;
    case ParameterKind::Choice: break;
    }
    return valueText(spec, value);
}

}  // namespace

const std::vector<const char*>& allProviders()
{
    static const std::vector<const char*> providers = [] {
        std::vector<const char*> list;
        for (const Service* service : allServices()) {
            if (std::ranges::none_of(list, [&](const char* known) { return std::string_view(known) == service->provider; }))
                list.push_back(service->provider);
        }
        return list;
    }();
    return providers;
}

std::size_t providerStyle(const Service& service)
{
    const auto& all = allProviders();
    return static_cast<std::size_t>(std::ranges::find_if(all, [&](const char* known) { return std::string_view(known) == service.provider; }) - all.begin());
}

QString configurationWords(const Ranking& ranking, const Found& found)
{
    const Component component = ranking.componentOf(found);
    QStringList words;
    for (const std::size_t p : ranking.spaces[found.space].bases[found.base].chosen) {
        if (const QString text = wordsOf(component.settings.parameters().at(p), component.settings.value(p)); !text.isEmpty())
            words << text;
    }
    return words.join(QStringLiteral("; "));
}

QString workloadWords(const Workload& w)
{
    const auto text = [&](auto p) { return valueText(w.parameters().at(p.index), w.value(p.index)); };
    const QString what = w[workload::engine] == workload::anyEngine ? text(workload::kind) : text(workload::kind) + QStringLiteral(", ") + text(workload::engine);
    return SpaceText::tr("%1; %2, %3 reads and %4 writes").arg(what, text(workload::data), text(workload::reads), text(workload::writes));
}

QString durationText(std::optional<Decimal> seconds)
{
    if (!seconds)
        return SpaceText::tr("not stated");
    static const struct {
        int length;
        const char* text;
    } units[] = {{86400, QT_TRANSLATE_NOOP("costrata::SpaceText", "%1 d")}, {3600, QT_TRANSLATE_NOOP("costrata::SpaceText", "%1 h")},
                 {60, QT_TRANSLATE_NOOP("costrata::SpaceText", "%1 min")}, {1, QT_TRANSLATE_NOOP("costrata::SpaceText", "%1 s")}};
    for (const auto& unit : units) {
        const Decimal in = *seconds / Decimal(unit.length);
        if ((in >= Decimal(2) && in.isWhole()) || (in >= Decimal(3) && unit.length < 86400) || unit.length == 1)
            return SpaceText::tr(unit.text).arg(number(in.rounded(1)));
    }
    return {};
}

QString shareText(std::optional<Decimal> share) { return share ? shownNumber((*share * Decimal(100)).toString()) + QStringLiteral(" %") : SpaceText::tr("not stated"); }

QString headroomText(std::optional<Decimal> headroom)
{
    return headroom ? shownNumber(headroom->rounded(2).toFixed(2)) + QStringLiteral(" \u00D7") : SpaceText::tr("follows the load");
}

QString termText(int months) { return months == 0 ? SpaceText::tr("none", "commitment") : months % 12 ? SpaceText::tr("%n month(s)", nullptr, months) : SpaceText::tr("%n year(s)", nullptr, months / 12); }

QString differenceText(Money money, Money base)
{
    const std::string text = deltaText(money, base);
    return text.empty() ? QString() : numberText(text);
}

QString relaxationText(Unmet which, const Promise& promise, const Found& found)
{
    switch (which) {
    case Unmet::Availability: return promise.availability ? SpaceText::tr("With an uptime of %1").arg(shareText(promise.availability)) : SpaceText::tr("Without a promised uptime");
    case Unmet::ZoneRto: return promise.zoneRto ? SpaceText::tr("With %1 to recover from the loss of a zone").arg(durationText(promise.zoneRto)) : SpaceText::tr("Without a stated recovery from the loss of a zone");
    case Unmet::ZoneRpo: return promise.zoneRpo ? SpaceText::tr("With %1 of writes lost with a zone").arg(durationText(promise.zoneRpo)) : SpaceText::tr("Without a stated loss of writes with a zone");
    case Unmet::RegionRto:
        return promise.regionRto ? SpaceText::tr("With %1 to recover from the loss of the region").arg(durationText(promise.regionRto)) : SpaceText::tr("Without a stated recovery from the loss of the region");
    case Unmet::RegionRpo:
        return promise.regionRpo ? SpaceText::tr("With %1 of writes lost with the region").arg(durationText(promise.regionRpo)) : SpaceText::tr("Without a stated loss of writes with the region");
    case Unmet::Term: return SpaceText::tr("With a commitment of %1").arg(termText(found.term));
    case Unmet::Upfront: return SpaceText::tr("With %1 upfront").arg(shownNumber(dollars(found.upfront, 0)));
    case Unmet::Budget: break;
    }
    return SpaceText::tr("With a budget of %1 a month").arg(shownNumber(dollars(found.amortised)));
}

QString changeText(const WinnerChange& change)
{
    const ParameterSpec& spec = workload::parameters().at(change.parameter);
    const QString what = declared(spec.label), from = valueText(spec, {change.from.rounded(change.from >= Decimal(100) ? 0 : change.from >= Decimal(10) ? 1 : 2), {}, {}});
    const bool up = change.from > change.now;
    if (!change.service)
        return up ? SpaceText::tr("%1: from %2 up nothing meets the requirements any longer.").arg(what, from) : SpaceText::tr("%1: from %2 down nothing meets the requirements any longer.").arg(what, from);
    const QString name = QString::fromUtf8(change.service->name), cost = shownNumber(dollars(change.amortised));
    return up ? SpaceText::tr("%1: from %2 up %3 is the cheapest, at %4 a month there.").arg(what, from, name, cost)
              : SpaceText::tr("%1: from %2 down %3 is the cheapest, at %4 a month there.").arg(what, from, name, cost);
}

QString leftOutText(const Space& space)
{
    if (!space.reason.empty())
        return declared(space.reason);
    static const char* const takes[unmetCount] = {
        QT_TRANSLATE_NOOP("costrata::SpaceText", "It would take a lower uptime"),
        QT_TRANSLATE_NOOP("costrata::SpaceText", "It would take longer to recover from the loss of a zone"),
        QT_TRANSLATE_NOOP("costrata::SpaceText", "It would lose more with a zone"),
        QT_TRANSLATE_NOOP("costrata::SpaceText", "It would take longer to recover from the loss of the region"),
        QT_TRANSLATE_NOOP("costrata::SpaceText", "It would lose more with the region"),
        QT_TRANSLATE_NOOP("costrata::SpaceText", "It would take a longer commitment"),
        QT_TRANSLATE_NOOP("costrata::SpaceText", "It would take a larger payment upfront"),
        QT_TRANSLATE_NOOP("costrata::SpaceText", "It would take a larger budget"),
    };
    const auto worst = std::ranges::max_element(space.unmet);
    if (*worst > 0)
        return SpaceText::tr(takes[worst - space.unmet.begin()]);
    return space.withoutPrice > 0 ? SpaceText::tr("Prices or quantities are missing in every configuration") : SpaceText::tr("The vendor accepts none of its configurations");
}

QString countsText(const Space& space)
{
    const auto count = [](std::uint64_t n) { return shownNumber(grouped(std::to_string(n))); };
    QStringList parts;
    if (space.withoutPrice)
        parts << SpaceText::tr("%1 without a price").arg(count(space.withoutPrice));
    if (space.refused)
        parts << SpaceText::tr("%1 refused by the vendor").arg(count(space.refused));
    static const char* const below[unmetCount] = {
        QT_TRANSLATE_NOOP("costrata::SpaceText", "%1 below the uptime"),        QT_TRANSLATE_NOOP("costrata::SpaceText", "%1 above the zone's RTO"),
        QT_TRANSLATE_NOOP("costrata::SpaceText", "%1 above the zone's RPO"),    QT_TRANSLATE_NOOP("costrata::SpaceText", "%1 above the region's RTO"),
        QT_TRANSLATE_NOOP("costrata::SpaceText", "%1 above the region's RPO"),  QT_TRANSLATE_NOOP("costrata::SpaceText", "%1 with a longer commitment"),
        QT_TRANSLATE_NOOP("costrata::SpaceText", "%1 with more upfront"),       QT_TRANSLATE_NOOP("costrata::SpaceText", "%1 above the budget"),
    };
    for (std::size_t u = 0; u < unmetCount; ++u) {
        if (space.unmet[u])
            parts << SpaceText::tr(below[u]).arg(count(space.unmet[u]));
    }
    return parts.join(QStringLiteral(", "));
}

QString promiseText(const Ranking& ranking, const Found& found)
{
    const Component component = ranking.componentOf(found);
    const Promise& promise = ranking.promiseOf(found);
    QStringList lines{QString::fromUtf8(component.service->name) + QStringLiteral(", ") + toQString(component.region.text()), configurationWords(ranking, found),
                      SpaceText::tr("Uptime %1").arg(shareText(promise.availability)),
                      SpaceText::tr("Loss of a zone: RTO %1, RPO %2").arg(durationText(promise.zoneRto), durationText(promise.zoneRpo)),
                      SpaceText::tr("Loss of the region: RTO %1, RPO %2").arg(durationText(promise.regionRto), durationText(promise.regionRpo))};
    const Traits traits = component.service->traitsOf(component.settings);
    for (const Trait trait : {Trait::Sla, Trait::Failover, Trait::Rpo, Trait::MultiRegion}) {
        const TraitValue& value = traits[trait];
        if (value.stated())
            lines << declared(traitInfo(trait).label) + QStringLiteral(": ") + declared(value.text) + (*value.source ? QStringLiteral(" (%1)").arg(QString::fromUtf8(value.source)) : QString());
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

}  // namespace costrata
