// SPDX-License-Identifier: GPL-3.0-or-later
// Data transfer: between zones, between regions and to the internet.
#include "findings/sources.h"
#include "findings/subject.h"
#include "findings/themes.h"

namespace costrata::findings {
namespace {

namespace w = workload;

/// What crosses such borders, when it costs something.
struct Crossing {
    Text amounts;
    Change without;
};
std::optional<Crossing> crossing(const Subject& s, Crosses border)
{
    std::vector<Setting> settings;
    std::vector<Text> amounts;
    for (const ParameterSpec& spec : s.component.settings.parameters().all()) {
        if (spec.crosses != border || !s.has(spec.id) || !s.number(spec.id).known() || s.number(spec.id) == Amount(0))
            continue;
        settings.push_back({spec.id, "0"});
        amounts.push_back(s.words(spec.id));
    }
    auto change = s.saving(settings);
    return change ? std::optional(Crossing{Text::list(std::move(amounts), " + "), std::move(*change)}) : std::nullopt;
}

std::optional<Proposal> betweenZones(const Subject& s)
{
    auto found = crossing(s, Crosses::Zones);
    if (!found)
        return std::nullopt;
    return Proposal{say<"%1 pass between zones. Traffic inside a zone is free: the saving is what all of it costs.">(std::move(found->amounts)),
                    std::move(found->without)};
}

std::optional<Proposal> betweenRegions(const Subject& s)
{
    auto found = crossing(s, Crosses::Regions);
    if (!found)
        return std::nullopt;
    return Proposal{say<"%1 leave the region. The saving is what all of it costs, when its readers stand where the data is.">(std::move(found->amounts)),
                    std::move(found->without)};
}

std::optional<Proposal> toTheInternet(const Subject& s)
{
    const Money transfer = s.cost(Category::Transfer), all = s.bill().totals.amortised;
    if (transfer.isZero() || transfer + transfer <= all)
        return std::nullopt;
    return Proposal{say<"Data transfer is %1 of the bill, %2.">(percentText(transfer.dollars() / all.dollars()), perMonth(transfer)), {}};
}

std::optional<Proposal> severalWriters(const Subject& s)
{
    if (!s.flag("multiRegionWrites") || !s.context.workload || (*s.context.workload)[w::recovery] == w::activeActive)
        return std::nullopt;
    const auto change = s.saving({{"multiRegionWrites", "no"}});
    return change ? std::optional(Proposal{say<"Every region takes writes, and the workload does not ask for active-active.">(), change}) : std::nullopt;
}

}  // namespace

std::vector<Check> transferChecks()
{
    constexpr Topic cost = Topic::Cost;
    return {
        {.id = "cross-zone-traffic", .title = "Application and database in one zone", .topic = cost, .severity = Severity::Info,
         .reason = "Clouds charge what passes between zones, often on both sides. Readers in each zone and zone-aware routing keep it inside.",
         .source = source::costManagement,
         .applies = betweenZones},
        {.id = "cross-region-traffic", .title = "Readers in the region of the data", .topic = cost, .severity = Severity::Info,
         .reason = "Every byte that leaves a region is charged, and slow; a replica near its readers sends each change once.",
         .source = source::costManagement,
         .applies = betweenRegions},
        {.id = "egress-leads", .title = "Transfer is most of the bill", .topic = cost, .severity = Severity::Advice,
         .reason = "Transfer is one of the four large parts of a database's cost: a content network, compression, private endpoints or fewer "
                   "columns reduce it.",
         .source = source::costManagement, .applies = toTheInternet},
        {.id = "multi-region-writes", .title = "Writes in every region without need", .topic = cost, .severity = Severity::Advice,
         .reason = "Multi-region writes cost a dearer rate for all throughput, and conflicts to resolve. Only active-active needs them.",
         .source = source::disasterRecovery,
         .services = {"azure.cosmos-db"}, .applies = severalWriters},
    };
}

}  // namespace costrata::findings
