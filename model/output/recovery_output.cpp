// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/recovery_output.h"

#include "output/format.h"
#include "output/text_table.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace costrata {
namespace {

std::string joined(const std::vector<std::string>& texts, std::string_view between)
{
    std::string all;
    for (const std::string& text : texts)
        all += (all.empty() ? "" : std::string(between)) + text;
    return all;
}

std::string orNotStated(const std::string& text) { return text.empty() ? "not stated" : text; }

std::string typicalOf(const RecoveryPattern& pattern) { return std::string("RTO ") + pattern.rto + ", RPO " + pattern.rpo; }

std::string costOf(const Bill& bill) { return (bill.complete ? "" : "at least ") + dollars(bill.totals.amortised); }

/// What is not known of the variant can only make it dearer; what is not known of the design hides the difference.
std::string differenceOf(const Bill& bill, const Bill& base)
{
    if (!base.complete)
        return "unknown";
    const Money more = bill.totals.amortised - base.totals.amortised;
    return (bill.complete ? "" : "at least ") + (more < Money() ? "-" + dollars(Money() - more) : "+" + dollars(more));
}

TextTable table(const RecoveryComparison& comparison)
{
    TextTable t({{"Pattern"}, {"RTO"}, {"RPO"}, {"Per month", Align::Right}, {"Difference", Align::Right}, {"Complexity"}, {"Typical of the pattern"}});
    for (const RecoveryRow& row : recoveryRows(comparison))
        t.row({row.pattern, row.reason.empty() ? row.rto : "not offered", row.rpo, row.cost, row.difference, row.complexity, row.typical});
    return t;
}

/// What stands below the table, one paragraph or list each.
template <class Heading, class Item>
std::string notes(const RecoveryComparison& comparison, Heading heading, Item item)
{
    std::string text;
    std::vector<std::string> sources;
    const auto remember = [&](const RegionLoss& loss) {
        for (const std::string& source : loss.sources) {
            if (std::ranges::find(sources, source) == sources.end())
                sources.push_back(source);
        }
    };
    const auto list = [&](const std::string& title, const std::vector<const std::vector<std::string>*>& parts) {
        std::string items;
        for (const auto* part : parts) {
            for (const std::string& one : *part)
                items += item(one);
        }
        if (!items.empty())
            text += heading(title) + items;
    };
    list("When " + comparison.loss.region.str() + " is lost, as it is", {&comparison.loss.events});
    remember(comparison.loss);
    for (const RecoveryVariant& variant : comparison.variants) {
        if (!variant.made()) {
            list(std::string(variant.pattern->name) + ": not offered", {&variant.reasons});
            continue;
        }
        const std::vector<std::string> missing = variant.bill.missing();
        std::vector<std::string> missed;
        if (!missing.empty())
            missed.push_back("Not in the price: " + joined(missing, "; ") + ".");
        list(variant.pattern->name, {&variant.rules, &variant.loss->events, &missed});
        remember(*variant.loss);
    }
    text += heading("Sources");
    for (const std::string& source : sources)
        text += item(source);
    return text + item(std::string("Typical figures and complexity: ") + recoveryPatternSource);
}

QString qt(const std::string& text) { return QString::fromStdString(text); }
QString qt(const char* text) { return QString::fromUtf8(text); }
QJsonArray array(const std::vector<std::string>& texts)
{
    QJsonArray list;
    for (const std::string& text : texts)
        list.append(qt(text));
    return list;
}

void addBill(QJsonObject& json, const Bill& bill)
{
    json.insert(QStringLiteral("perMonth"), qt(bill.totals.amortised.dollars().toString()));
    json.insert(QStringLiteral("complete"), bill.complete);
    json.insert(QStringLiteral("missing"), array(bill.missing()));
}

void addLoss(QJsonObject& json, const RegionLoss& loss)
{
    const auto seconds = [](const std::optional<Decimal>& of) { return of ? QJsonValue(of->toDouble()) : QJsonValue(); };
    const auto text = [](const std::string& of) { return of.empty() ? QJsonValue() : QJsonValue(qt(of)); };
    json.insert(QStringLiteral("rtoSeconds"), seconds(loss.rto));
    json.insert(QStringLiteral("rto"), text(loss.rtoText));
    json.insert(QStringLiteral("rpoSeconds"), seconds(loss.rpo));
    json.insert(QStringLiteral("rpo"), text(loss.rpoText));
    json.insert(QStringLiteral("events"), array(loss.events));
    json.insert(QStringLiteral("sources"), array(loss.sources));
}

std::string title(const Design& design, const RecoveryComparison& comparison)
{
    return design.name + ": recovery from the loss of " + comparison.loss.region.str();
}

}  // namespace

std::vector<RecoveryRow> recoveryRows(const RecoveryComparison& comparison)
{
    const RecoveryPattern* now = comparison.now;
    std::vector<RecoveryRow> rows{{.pattern = std::string("As it is: ") + (now ? now->name : "no pattern"),
                                   .rto = orNotStated(comparison.loss.rtoText), .rpo = orNotStated(comparison.loss.rpoText),
                                   .cost = costOf(comparison.bill), .difference = "", .typical = now ? typicalOf(*now) : "",
                                   .complexity = now ? now->complexity : "", .reason = {}}};
    for (const RecoveryVariant& variant : comparison.variants) {
        RecoveryRow row{.pattern = variant.pattern->name, .rto = {}, .rpo = {}, .cost = {}, .difference = {}, .typical = typicalOf(*variant.pattern),
                        .complexity = variant.pattern->complexity, .reason = joined(variant.reasons, "; ")};
        if (variant.made()) {
            row.rto = orNotStated(variant.loss->rtoText);
            row.rpo = orNotStated(variant.loss->rpoText);
            row.cost = costOf(variant.bill);
            row.difference = differenceOf(variant.bill, comparison.bill);
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

std::string recoveryTable(const Design& design, const RecoveryComparison& comparison)
{
    return printable(title(design, comparison)) + "\n\n" + table(comparison).plain()
        + notes(comparison, [](const std::string& text) { return "\n" + printable(text) + "\n"; }, [](const std::string& text) { return "  " + printable(text) + "\n"; });
}

std::string recoveryMarkdown(const Design& design, const RecoveryComparison& comparison)
{
    return "## " + markdownText(title(design, comparison)) + "\n\n" + table(comparison).markdown()
        + notes(comparison, [](const std::string& text) { return "\n### " + markdownText(text) + "\n\n"; },
                [](const std::string& text) { return "- " + markdownText(text) + "\n"; });
}

std::string recoveryCsv(const Design& design, const RecoveryComparison& comparison)
{
    std::string csv = csvRecord({"design", "pattern", "possible", "rto_seconds", "rto", "rpo_seconds", "rpo", "per_month", "complete", "difference",
                                 "complexity", "typical_rto", "typical_rpo", "reason"});
    const auto number = [](const std::optional<Decimal>& of) { return of ? of->toString() : std::string(); };
    const auto record = [&](const std::string& id, const RecoveryPattern* pattern, const Bill& bill, const RegionLoss& loss, const std::string& difference) {
        csv += csvRecord({csvText(design.name), id, "yes", number(loss.rto), csvText(loss.rtoText), number(loss.rpo), csvText(loss.rpoText),
                          bill.totals.amortised.dollars().toString(), bill.complete ? "yes" : "no", difference, pattern ? pattern->complexity : "",
                          pattern ? pattern->rto : "", pattern ? pattern->rpo : "", ""});
    };
    record("as-it-is", comparison.now, comparison.bill, comparison.loss, "");
    for (const RecoveryVariant& variant : comparison.variants) {
        const RecoveryPattern& p = *variant.pattern;
        if (variant.made())
            record(p.id.str(), &p, variant.bill, *variant.loss,
                   comparison.bill.complete ? (variant.bill.totals.amortised - comparison.bill.totals.amortised).dollars().toString() : "");
        else
            csv += csvRecord({csvText(design.name), p.id.str(), "no", "", "", "", "", "", "", "", p.complexity, p.rto, p.rpo, csvText(joined(variant.reasons, "; "))});
    }
    return csv;
}

std::string recoveryJson(const Design& design, const RecoveryComparison& comparison)
{
    QJsonObject now{{QStringLiteral("pattern"), comparison.now ? QJsonValue(qt(comparison.now->id.str())) : QJsonValue()}};
    addBill(now, comparison.bill);
    addLoss(now, comparison.loss);
    QJsonArray patterns;
    for (const RecoveryVariant& variant : comparison.variants) {
        const RecoveryPattern& p = *variant.pattern;
        QJsonObject json{{QStringLiteral("pattern"), qt(p.id.str())},          {QStringLiteral("name"), qt(p.name)},
                         {QStringLiteral("possible"), variant.made()},         {QStringLiteral("reasons"), array(variant.reasons)},
                         {QStringLiteral("complexity"), qt(p.complexity)},     {QStringLiteral("typicalRto"), qt(p.rto)},
                         {QStringLiteral("typicalRpo"), qt(p.rpo)},            {QStringLiteral("typicalCost"), qt(p.cost)}};
        if (variant.made()) {
            addBill(json, variant.bill);
            addLoss(json, *variant.loss);
            const Money more = variant.bill.totals.amortised - comparison.bill.totals.amortised;
            json.insert(QStringLiteral("difference"), comparison.bill.complete ? QJsonValue(qt(more.dollars().toString())) : QJsonValue());
            json.insert(QStringLiteral("rules"), array(variant.rules));
        }
        patterns.append(json);
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("design"), qt(design.name)},
                                     {QStringLiteral("region"), qt(comparison.loss.region.str())},
                                     {QStringLiteral("now"), now},
                                     {QStringLiteral("patterns"), patterns},
                                     {QStringLiteral("typicalSource"), qt(recoveryPatternSource)}})
        .toJson()
        .toStdString();
}

}  // namespace costrata
