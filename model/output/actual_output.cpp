// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/actual_output.h"

#include "output/format.h"
#include "output/text_table.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace costrata {
namespace {

using namespace usage;

QString qt(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

Money aside(const Spend& spend)
{
    return spend.byKind[static_cast<std::size_t>(Kind::Credit)] + spend.byKind[static_cast<std::size_t>(Kind::Refund)] + spend.byKind[static_cast<std::size_t>(Kind::Tax)];
}

std::string modelText(const ActualLine& line) { return line.model ? (line.modelComplete ? "" : "at least ") + moneyText(*line.model) : std::string("not in the design"); }
std::string differenceText(const ActualLine& line)
{
    const Money difference = line.model.value_or(Money()) - line.actualMonthly;
    return (difference < Money() ? "" : "+") + moneyText(difference);
}

std::string periodText(const Export& bill) { return std::to_string(bill.hours()) + " hours"; }

TextTable tableOf(const Actual& actual)
{
    TextTable table({{"Service"}, {"Region"}, {"Category"}, {"Billed", Align::Right}, {"Amortised", Align::Right}, {"Per month", Align::Right}, {"Model", Align::Right}, {"Model less bill", Align::Right}});
    for (const ActualLine& line : actual.lines) {
        table.row({line.service->name, line.region.empty() ? "none" : line.region, std::string(categoryLabel(line.category)), line.actual ? moneyText(line.actual->billed) : "not billed",
                   line.actual ? moneyText(line.actual->effective - aside(*line.actual)) : "", line.actual ? moneyText(line.actualMonthly) : "", modelText(line), differenceText(line)});
    }
    const Money difference = actual.model - actual.actualMonthly;
    table.strong({"Total", "", "", "", "", moneyText(actual.actualMonthly), (actual.complete ? "" : "at least ") + moneyText(actual.model), (difference < Money() ? "" : "+") + moneyText(difference)});
    return table;
}

template <class Show>
std::string page(const Actual& actual, Show show)
{
    const Export& bill = *actual.bill;
    std::string text = std::string(layoutName(bill.layout)) + ", " + periodText(bill) + ", " + std::to_string(bill.rows) + " rows, " + std::to_string(bill.databaseRows) + " of databases. Design: "
        + printable(actual.design->name) + ".\n\n" + show(tableOf(actual));
    Spend sum;
    for (const auto& [key, spend] : bill.spend) {
        for (std::size_t k = 0; k < kindCount; ++k)
            sum.byKind[k] += spend.byKind[k];
    }
    text += "\nBilled:";
    for (std::size_t k = 0; k < kindCount; ++k)
        text += std::string(k ? ", " : " ") + kindId(static_cast<Kind>(k)) + " " + moneyText(sum.byKind[k]);
    text += ". Credits, refunds and taxes are not compared.\n";
    for (const std::string& note : bill.notes)
        text += note + "\n";
    for (const std::string& name : actual.notCompared)
        text += "Not compared: " + printable(name) + "\n";
    return text;
}

}  // namespace

Actual compareActual(const Export& bill, const Estimate& estimate)
{
    Actual actual{&bill, estimate.design, {}, {}, {}, {}, estimate.bill->complete};
    std::map<SpendKey, ActualLine> lines;
    const auto lineOf = [&](const SpendKey& key) -> ActualLine& {
        return lines.try_emplace(key, ActualLine{key.service, key.region, key.category, {}, {}, {}, true}).first->second;
    };
    for (const auto& [key, spend] : bill.spend) {
        ActualLine& line = lineOf(key);
        line.actual = spend;
        if (bill.hours() > 0)
            line.actualMonthly = (spend.effective - aside(spend)) * Decimal(730) / Decimal(bill.hours());
        actual.actualMonthly += line.actualMonthly;
    }
    for (std::size_t i = 0; i < estimate.design->components.size(); ++i) {
        if (!billedServiceOf(estimate.design->components[i].service->id))
            actual.notCompared.push_back(estimate.design->components[i].name + ": Costrata reads no bill of " + estimate.design->components[i].service->name);
    }
    for (const LineItem& item : estimate.bill->lines) {
        const Component& component = estimate.design->components[item.component];
        const BilledService* service = billedServiceOf(component.service->id);
        if (!service || item.state == LineState::Included)
            continue;
        // What a replica costs is on the vendor's bill as what it consists of: its nodes, mostly.
        const Category category = item.category == Category::Replication ? Category::Compute : item.category;
        ActualLine& line = lineOf({service, component.region.str(), category});
        line.model = line.model.value_or(Money()) + item.amortised();
        line.modelComplete = line.modelComplete && item.complete();
        actual.model += item.amortised();
    }
    for (auto& [key, line] : lines)
        actual.lines.push_back(std::move(line));
    std::ranges::stable_sort(actual.lines, {}, [](const ActualLine& l) { return std::tuple(std::string_view(l.service->name), std::string_view(l.region), l.category); });
    return actual;
}

std::string actualTable(const Actual& actual)
{
    return page(actual, [](const TextTable& t) { return t.plain(); });
}

std::string actualMarkdown(const Actual& actual)
{
    return page(actual, [](const TextTable& t) { return t.markdown(); });
}

std::string actualJson(const Actual& actual)
{
    const auto money = [](Money m) { return QJsonValue(qt(m.dollars().toString())); };
    QJsonArray lines;
    for (const ActualLine& line : actual.lines) {
        QJsonObject kinds;
        for (std::size_t k = 0; line.actual && k < kindCount; ++k)
            kinds[qt(kindId(static_cast<Kind>(k)))] = money(line.actual->byKind[k]);
        lines.append(QJsonObject{{QStringLiteral("service"), qt(line.service->name)},
                                 {QStringLiteral("region"), qt(line.region)},
                                 {QStringLiteral("category"), qt(categoryId(line.category))},
                                 {QStringLiteral("billed"), line.actual ? money(line.actual->billed) : QJsonValue(QJsonValue::Null)},
                                 {QStringLiteral("amortised"), line.actual ? money(line.actual->effective) : QJsonValue(QJsonValue::Null)},
                                 {QStringLiteral("billedByKind"), kinds},
                                 {QStringLiteral("actualMonthly"), money(line.actualMonthly)},
                                 {QStringLiteral("modelMonthly"), line.model ? money(*line.model) : QJsonValue(QJsonValue::Null)},
                                 {QStringLiteral("modelComplete"), line.modelComplete}});
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("layout"), qt(layoutName(actual.bill->layout))},
                                     {QStringLiteral("rows"), static_cast<qint64>(actual.bill->rows)},
                                     {QStringLiteral("databaseRows"), static_cast<qint64>(actual.bill->databaseRows)},
                                     {QStringLiteral("hours"), actual.bill->hours()},
                                     {QStringLiteral("design"), qt(actual.design->name)},
                                     {QStringLiteral("actualMonthly"), money(actual.actualMonthly)},
                                     {QStringLiteral("modelMonthly"), money(actual.model)},
                                     {QStringLiteral("complete"), actual.complete},
                                     {QStringLiteral("lines"), lines}})
        .toJson()
        .toStdString();
}

std::string actualCsv(const Actual& actual)
{
    std::string csv = csvRecord({"service", "region", "category", "billed", "amortised", "actual_monthly", "model_monthly", "model_complete"});
    for (const ActualLine& line : actual.lines) {
        csv += csvRecord({line.service->name, csvText(line.region), std::string(categoryId(line.category)), line.actual ? line.actual->billed.dollars().toString() : "",
                          line.actual ? line.actual->effective.dollars().toString() : "", line.actualMonthly.dollars().toString(), line.model ? line.model->dollars().toString() : "", line.modelComplete ? "yes" : "no"});
    }
    return csv;
}

}  // namespace costrata
