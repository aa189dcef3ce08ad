// SPDX-License-Identifier: GPL-3.0-or-later
// Estimates and comparisons as JSON. Numbers are texts: exact decimals survive every reader.
#include "output/estimate.h"
#include "output/estimate_parts.h"
#include "output/format.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace costrata {
namespace {

QString qt(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }
QJsonValue number(Decimal value) { return qt(value.toString()); }
QJsonValue money(Money value) { return number(value.dollars()); }
QJsonValue textOrNull(std::string_view text) { return text.empty() ? QJsonValue(QJsonValue::Null) : QJsonValue(qt(text)); }

QJsonArray texts(const std::vector<std::string>& list)
{
    QJsonArray array;
    for (const std::string& text : list)
        array.append(qt(text));
    return array;
}

QJsonObject lineJson(const Design& design, const LineItem& line)
{
    const Component& component = design.components[line.component];
    const bool included = line.state == LineState::Included;
    const auto cost = [&](Money value) { return line.complete() ? money(value) : QJsonValue(QJsonValue::Null); };
    const auto ofPrice = [&](Symbol Price::*part) { return line.price ? textOrNull((line.price->*part).text()) : QJsonValue(QJsonValue::Null); };
    const auto list = line.price ? listAmount(*line.price) : std::nullopt;
    return {
        {QStringLiteral("component"), qt(component.name)},
        {QStringLiteral("service"), qt(component.service->id)},
        {QStringLiteral("region"), qt(component.region.text())},
        {QStringLiteral("category"), qt(categoryId(line.category))},
        {QStringLiteral("description"), qt(line.description)},
        {QStringLiteral("quantity"), line.quantity.known() && !included ? number(line.quantity.value()) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("unit"), included ? QJsonValue(QJsonValue::Null) : QJsonValue(qt(line.unit.id()))},
        {QStringLiteral("unitPrice"), line.price ? number(line.price->amount) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("monthlyCost"), cost(line.monthly)},
        {QStringLiteral("upfrontCost"), cost(line.upfront)},
        {QStringLiteral("termMonths"), number(line.termMonths)},
        {QStringLiteral("amortisedMonthlyCost"), cost(line.amortised())},
        {QStringLiteral("state"), qt(stateId(line.state))},
        {QStringLiteral("priceSource"), ofPrice(&Price::source)},
        {QStringLiteral("priceDate"), ofPrice(&Price::asOf)},
        {QStringLiteral("priceConfidence"), ofPrice(&Price::confidence)},
        {QStringLiteral("listPrice"), list ? number(*list) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("adjustment"), textOrNull(adjustmentOf(line))},
        {QStringLiteral("missing"), textOrNull(line.missing)},
    };
}

QJsonObject totalsJson(const Totals& totals)
{
    QJsonObject byCategory;
    for (std::size_t i = 0; i < categoryCount; ++i)
        byCategory.insert(qt(categoryId(static_cast<Category>(i))), money(totals.amortisedByCategory[i]));
    return {
        {QStringLiteral("monthly"), money(totals.monthly)},
        {QStringLiteral("monthlyRounded"), qt(totals.monthly.toCents())},
        {QStringLiteral("upfront"), money(totals.upfront)},
        {QStringLiteral("upfrontRounded"), qt(totals.upfront.toCents())},
        {QStringLiteral("amortised"), money(totals.amortised)},
        {QStringLiteral("amortisedRounded"), qt(totals.amortised.toCents())},
        {QStringLiteral("byCategory"), byCategory},
    };
}

std::string document(const QJsonObject& json) { return QJsonDocument(json).toJson(QJsonDocument::Indented).toStdString(); }

}  // namespace

QJsonObject estimateJson(const Estimate& estimate)
{
    QJsonArray lines;
    for (const LineItem& line : estimate.bill->lines)
        lines.append(lineJson(*estimate.design, line));
    return {
        {QStringLiteral("name"), qt(estimate.design->name)},
        {QStringLiteral("lines"), lines},
        {QStringLiteral("totals"), totalsJson(estimate.bill->totals)},
        {QStringLiteral("complete"), estimate.bill->complete},
        {QStringLiteral("missing"), texts(missingTexts(estimate))},
        {QStringLiteral("warnings"), texts(estimate.bill->warnings)},
        {QStringLiteral("assumptions"), texts(estimate.bill->assumptions)},
    };
}

std::string estimateJson(const Workspace& workspace, const std::vector<Estimate>& estimates)
{
    QJsonArray designs;
    for (const Estimate& estimate : estimates)
        designs.append(estimateJson(estimate));
    return document({{QStringLiteral("title"), qt(workspace.title)},
                     {QStringLiteral("currency"), QStringLiteral("USD")},
                     {QStringLiteral("complete"), allComplete(estimates)},
                     {QStringLiteral("designs"), designs}});
}

std::string comparisonJson(const Workspace& workspace, const std::vector<Estimate>& estimates, std::size_t baseline)
{
    QJsonArray list;
    for (const Rank& rank : ranks(estimates, baseline)) {
        const Estimate& estimate = *rank.estimate;
        list.append(QJsonObject{
            {QStringLiteral("rank"), rank.rank},
            {QStringLiteral("name"), qt(estimate.design->name)},
            {QStringLiteral("baseline"), rank.isBaseline},
            {QStringLiteral("totals"), totalsJson(estimate.bill->totals)},
            {QStringLiteral("difference"), money(rank.difference)},
            {QStringLiteral("differencePercent"), rank.percent ? QJsonValue(qt(rank.percent->toString())) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("differenceComplete"), rank.differenceComplete},
            {QStringLiteral("complete"), estimate.bill->complete},
            {QStringLiteral("missing"), texts(missingTexts(estimate))},
            {QStringLiteral("warnings"), texts(estimate.bill->warnings)},
        });
    }
    return document({{QStringLiteral("title"), qt(workspace.title)},
                     {QStringLiteral("currency"), QStringLiteral("USD")},
                     {QStringLiteral("complete"), allComplete(estimates)},
                     {QStringLiteral("baseline"), baseline < estimates.size() ? QJsonValue(qt(estimates[baseline].design->name)) : QJsonValue(QJsonValue::Null)},
                     {QStringLiteral("ranking"), list}});
}

}  // namespace costrata
