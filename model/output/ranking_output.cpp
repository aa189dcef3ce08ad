// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/ranking_output.h"

#include "output/format.h"
#include "output/text_table.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace costrata {
namespace {

using namespace space;

/// What one does without to get there.
const char* const withoutWords[unmetCount] = {"a lower availability",         "a longer recovery from the loss of a zone",
                                              "more lost with a zone",        "a longer recovery from the loss of the region",
                                              "more lost with the region",    "a longer commitment",
                                              "a larger payment upfront",     "a larger budget"};

std::string share(std::optional<Decimal> value) { return value ? (*value * Decimal(100)).toString() + " %" : "not stated"; }
std::string seconds(std::optional<Decimal> value)
{
    if (!value)
        return "not stated";
    return *value >= Decimal(120) ? quantityText((*value / Decimal(60)).rounded(1)) + " min" : quantityText(*value) + " s";
}
std::string headroomText(std::optional<Decimal> value) { return value ? value->rounded(2).toFixed(2) + " x" : std::string(); }
std::string termText(int months) { return months == 0 ? "none" : std::to_string(months / 12) + (months == 12 ? " year" : " years"); }

TextTable tableOf(const RankingReport& report)
{
    TextTable table({{"#", Align::Right}, {"Monthly", Align::Right}, {"Upfront", Align::Right}, {"Service"}, {"Region"}, {"Configuration"}, {"Term"}, {"Availability", Align::Right},
                     {"Zone lost: RTO", Align::Right}, {"Region lost: RTO", Align::Right}, {"Headroom", Align::Right}});
    int number = 0;
    for (const std::size_t row : report.rows) {
        const Found& found = report.ranking.found[row];
        const Promise& promise = report.ranking.promiseOf(found);
        table.row({std::to_string(++number), dollars(found.amortised), found.upfront.isZero() ? "" : dollars(found.upfront, 0), report.ranking.serviceOf(found).name,
                   report.ranking.spaces[found.space].region.str(), wordsOf(report.ranking, found), termText(found.term), share(promise.availability), seconds(promise.zoneRto),
                   seconds(promise.regionRto), headroomText(report.ranking.headroomOf(found))});
    }
    return table;
}

TextTable leftOut(const Ranking& ranking)
{
    TextTable table({{"Left out"}, {"Because"}});
    for (const Space& space : ranking.spaces) {
        if (space.feasible > 0)
            continue;
        std::string why = space.reason;
        if (why.empty()) {
            std::size_t worst = 0;
            for (std::size_t u = 1; u < unmetCount; ++u)
                worst = space.unmet[u] > space.unmet[worst] ? u : worst;
            if (space.unmet[worst] > 0)
                why = std::string("it would take ") + withoutWords[worst];
            else
                why = space.withoutPrice > 0 ? "prices or quantities are missing in every configuration" : "the vendor accepts none of its configurations";
        }
        table.row({std::string(space.service->name) + " (" + space.region.str() + ")", why});
    }
    return table;
}

std::string counts(const Ranking& ranking)
{
    std::uint64_t unpriced = 0, refused = 0;
    for (const Space& space : ranking.spaces) {
        unpriced += space.withoutPrice;
        refused += space.refused;
    }
    const auto number = [](std::uint64_t n) { return grouped(std::to_string(n)); };
    return number(ranking.configurations()) + " configurations serve the workload, " + number(ranking.feasible()) + " meet the requirements; of " + number(unpriced)
        + " a price or quantity is missing, " + number(refused) + " are refused by the vendor.";
}

QJsonValue json(std::optional<Decimal> value) { return value ? QJsonValue(QString::fromStdString(value->toString())) : QJsonValue(); }
QString qt(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

}  // namespace

std::vector<std::string> relaxations(const Ranking& ranking)
{
    std::vector<std::string> texts;
    for (std::size_t u = 0; u < unmetCount; ++u) {
        const auto& found = ranking.without[u];
        if (!found)
            continue;
        std::string text = std::string("With ") + withoutWords[u] + ": " + ranking.serviceOf(*found).name + ", " + wordsOf(ranking, *found) + ", at " + dollars(found->amortised);
        if (!ranking.found.empty())
            text += ", " + deltaText(found->amortised, ranking.found.front().amortised);
        texts.push_back(std::move(text));
    }
    return texts;
}

std::string changeText(const WinnerChange& change)
{
    const ParameterSpec& spec = workload::parameters().at(change.parameter);
    const std::string unit = *spec.unit ? std::string(" ") + spec.unit : std::string();
    return std::string(spec.label) + " from " + quantityText(change.from) + unit + (change.from > change.now ? " up: " : " down: ")
        + (change.service ? std::string(change.service->name) + ", " + dollars(change.amortised) + " a month" : "nothing meets the requirements");
}

std::string rankingText(const RankingReport& report)
{
    std::string text = report.rows.empty() ? "Nothing meets the requirements.\n" : tableOf(report).plain();
    text += "\n" + counts(report.ranking) + "\n";
    for (const std::string& line : relaxations(report.ranking))
        text += line + ".\n";
    if (report.changes) {
        text += report.changes->empty() ? "\nBetween a tenth and ten times the load, nothing else becomes the cheapest.\n" : "\nWhat would change the winner:\n";
        for (const WinnerChange& change : *report.changes)
            text += "  " + changeText(change) + "\n";
    }
    return text + "\n" + leftOut(report.ranking).plain();
}

std::string rankingMarkdown(const RankingReport& report)
{
    std::string text = report.rows.empty() ? "Nothing meets the requirements.\n" : tableOf(report).markdown();
    text += "\n" + counts(report.ranking) + "\n";
    for (const std::string& line : relaxations(report.ranking))
        text += "- " + markdownText(line) + ".\n";
    if (report.changes) {
        for (const WinnerChange& change : *report.changes)
            text += "- " + markdownText(changeText(change)) + ".\n";
    }
    return text + "\n" + leftOut(report.ranking).markdown();
}

std::string rankingCsv(const RankingReport& report)
{
    const auto number = [](std::optional<Decimal> value) { return value ? value->toString() : std::string(); };
    std::string csv = csvRecord({"rank", "monthly", "upfront", "service", "region", "configuration", "term_months", "availability", "zone_rto_s", "zone_rpo_s", "region_rto_s",
                                 "region_rpo_s", "headroom"});
    int rank = 0;
    for (const std::size_t row : report.rows) {
        const Found& found = report.ranking.found[row];
        const Promise& p = report.ranking.promiseOf(found);
        csv += csvRecord({std::to_string(++rank), found.amortised.dollars().toString(), found.upfront.dollars().toString(), report.ranking.serviceOf(found).id,
                          report.ranking.spaces[found.space].region.str(), csvText(wordsOf(report.ranking, found)), std::to_string(found.term), number(p.availability),
                          number(p.zoneRto), number(p.zoneRpo), number(p.regionRto), number(p.regionRpo), number(report.ranking.headroomOf(found))});
    }
    return csv;
}

std::string rankingJson(const RankingReport& report)
{
    const Ranking& ranking = report.ranking;
    const auto object = [&](const Found& found) {
        const Promise& p = ranking.promiseOf(found);
        return QJsonObject{{QStringLiteral("service"), qt(ranking.serviceOf(found).id)},
                           {QStringLiteral("region"), qt(ranking.spaces[found.space].region.str())},
                           {QStringLiteral("configuration"), qt(wordsOf(ranking, found))},
                           {QStringLiteral("monthly"), qt(found.amortised.dollars().toString())},
                           {QStringLiteral("upfront"), qt(found.upfront.dollars().toString())},
                           {QStringLiteral("termMonths"), found.term},
                           {QStringLiteral("availability"), json(p.availability)},
                           {QStringLiteral("zoneRtoSeconds"), json(p.zoneRto)},
                           {QStringLiteral("zoneRpoSeconds"), json(p.zoneRpo)},
                           {QStringLiteral("regionRtoSeconds"), json(p.regionRto)},
                           {QStringLiteral("regionRpoSeconds"), json(p.regionRpo)},
                           {QStringLiteral("headroom"), json(ranking.headroomOf(found))}};
    };
    QJsonArray rows, spaces, changes;
    for (const std::size_t row : report.rows)
        rows.append(object(ranking.found[row]));
    QJsonObject without;
    for (std::size_t u = 0; u < unmetCount; ++u) {
        if (ranking.without[u])
            without.insert(QString::fromLatin1(unmetIds[u]), object(*ranking.without[u]));
    }
    for (const Space& space : ranking.spaces) {
        QJsonObject unmet;
        for (std::size_t u = 0; u < unmetCount; ++u) {
            if (space.unmet[u] > 0)
                unmet.insert(QString::fromLatin1(unmetIds[u]), static_cast<qint64>(space.unmet[u]));
        }
        spaces.append(QJsonObject{{QStringLiteral("service"), qt(space.service->id)},
                                  {QStringLiteral("region"), qt(space.region.str())},
                                  {QStringLiteral("configurations"), static_cast<qint64>(space.configurations)},
                                  {QStringLiteral("feasible"), static_cast<qint64>(space.feasible)},
                                  {QStringLiteral("withoutPrice"), static_cast<qint64>(space.withoutPrice)},
                                  {QStringLiteral("refused"), static_cast<qint64>(space.refused)},
                                  {QStringLiteral("unmet"), unmet},
                                  {QStringLiteral("reason"), qt(space.reason)}});
    }
    QJsonObject root{{QStringLiteral("configurations"), static_cast<qint64>(ranking.configurations())}, {QStringLiteral("feasible"), static_cast<qint64>(ranking.feasible())}, {QStringLiteral("ranking"), rows}, {QStringLiteral("without"), without}, {QStringLiteral("spaces"), spaces}};
    if (report.changes) {
        for (const WinnerChange& change : *report.changes)
            changes.append(QJsonObject{{QStringLiteral("parameter"), QString::fromLatin1(workload::parameters().at(change.parameter).id)},
                                       {QStringLiteral("now"), qt(change.now.toString())},
                                       {QStringLiteral("from"), qt(change.from.toString())},
                                       {QStringLiteral("service"), change.service ? QJsonValue(QString::fromLatin1(change.service->id)) : QJsonValue()},
                                       {QStringLiteral("monthly"), qt(change.amortised.dollars().toString())}});
        root.insert(QStringLiteral("winnerChanges"), changes);
    }
    return QJsonDocument(root).toJson().toStdString();
}

}  // namespace costrata
