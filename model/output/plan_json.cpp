// SPDX-License-Identifier: GPL-3.0-or-later
// Commitment plans as JSON. Money and shares are texts: a JSON number would pass through binary floating point.
#include "output/plan_parts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace costrata {
namespace {

using namespace commitments;

QString qt(const std::string& text) { return QString::fromStdString(text); }
QString exact(Money m) { return qt(m.dollars().toString()); }

QJsonArray texts(const std::vector<Text>& list)
{
    QJsonArray array;
    for (const Text& text : list)
        array.append(qt(text.str()));
    return array;
}

QJsonObject optionJson(const Market& market, const OptionRow& row)
{
    const Group& group = market.groups[row.group];
    const Offer& offer = group.offers[row.offer];
    QJsonObject option{{QStringLiteral("commitment"), qt(group.name)},   {QStringLiteral("option"), qt(offerText(offer.purchase))},
                       {QStringLiteral("purchase"), qt(offer.purchase.str())}, {QStringLiteral("step"), qt(group.stepName)},
                       {QStringLiteral("upfront"), exact(row.upfront)},  {QStringLiteral("monthly"), exact(row.monthly)},
                       {QStringLiteral("effectiveHourly"), exact(row.effectiveHourly)}, {QStringLiteral("saving"), qt(row.saving.toString())}};
    if (row.breakEvenMonth)
        option[QStringLiteral("breakEvenMonth")] = *row.breakEvenMonth;
    QJsonObject losses;
    for (const int months : planStops) {
        if (months < offer.termMonths)
            losses.insert(QString::number(months), exact(row.lossIfStoppedAfter(months)));
    }
    option[QStringLiteral("lossIfStoppedAfter")] = losses;
    return option;
}

QJsonObject purchaseJson(const PlannedCommitments& p, const Commitment& c)
{
    const Group& group = p.market.groups[c.group];
    const Offer& offer = group.offers[c.offer];
    return {{QStringLiteral("commitment"), qt(group.name)},
            {QStringLiteral("option"), qt(offerText(offer.purchase))},
            {QStringLiteral("purchase"), qt(offer.purchase.str())},
            {QStringLiteral("steps"), c.steps},
            {QStringLiteral("step"), qt(group.stepName)},
            {QStringLiteral("start"), qt(planMonthText(p, c.start))},
            {QStringLiteral("lapses"), qt(planMonthText(p, endOf(p.market, c)))},
            {QStringLiteral("owned"), c.owned},
            {QStringLiteral("upfront"), exact(offer.upfront * Decimal(c.steps))},
            {QStringLiteral("monthly"), exact(offer.hourly * Decimal(c.steps) * Decimal(hoursInMonth))}};
}

QJsonObject futureJson(const PlannedCommitments& p, std::size_t f)
{
    const Future& future = p.setup.futures[f];
    const Simulation& s = p.futures[f].simulation;
    return {{QStringLiteral("name"), qt(future.name)},
            {QStringLiteral("changes"), qt(futureText(future))},
            {QStringLiteral("weight"), qt(future.weight.toString())},
            {QStringLiteral("onDemandOnly"), exact(s.onDemandOnly())},
            {QStringLiteral("billed"), exact(s.billed())},
            {QStringLiteral("amortised"), exact(s.cost())},
            {QStringLiteral("saving"), exact(s.onDemandOnly() - s.cost())},
            {QStringLiteral("regret"), exact(p.futures[f].regret)}};
}

QJsonObject planObject(const PlannedCommitments& p)
{
    QJsonArray options, purchases, calendar, months, futures;
    for (const OptionRow& row : optionsOf(p.market))
        options.append(optionJson(p.market, row));
    for (const Commitment& c : p.plan.portfolio)
        purchases.append(purchaseJson(p, c));
    for (const Expiry& expiry : calendarOf(p.market, p.plan.portfolio))
        calendar.append(QJsonObject{{QStringLiteral("month"), qt(planMonthText(p, expiry.lapse))}, {QStringLiteral("what"), qt(expiry.text)}});
    for (std::size_t m = 0; m < p.simulation.months.size(); ++m) {
        const SimulatedMonth& month = p.simulation.months[m];
        months.append(QJsonObject{{QStringLiteral("month"), qt(planMonthText(p, static_cast<int>(m)))},
                                  {QStringLiteral("onDemandOnly"), exact(month.onDemandOnly)},
                                  {QStringLiteral("onDemand"), exact(month.onDemand)},
                                  {QStringLiteral("recurring"), exact(month.recurring)},
                                  {QStringLiteral("upfront"), exact(month.upfront)},
                                  {QStringLiteral("billed"), exact(month.billed())},
                                  {QStringLiteral("amortised"), exact(month.cost())}});
    }
    for (std::size_t f = 0; f < p.futures.size(); ++f)
        futures.append(futureJson(p, f));
    const Simulation& s = p.simulation;
    const Decimal rate = p.setup.goal.discountRate;
    std::vector<Text> notes = p.notes;
    notes.insert(notes.end(), p.market.notes.begin(), p.market.notes.end());
    QJsonObject json{{QStringLiteral("name"), qt(p.name)},
                     {QStringLiteral("start"), qt(p.start.text())},
                     {QStringLiteral("options"), options},
                     {QStringLiteral("purchases"), purchases},
                     {QStringLiteral("calendar"), calendar},
                     {QStringLiteral("months"), months},
                     {QStringLiteral("onDemandOnly"), exact(s.onDemandOnly())},
                     {QStringLiteral("billed"), exact(s.billed())},
                     {QStringLiteral("amortised"), exact(s.cost())},
                     {QStringLiteral("coverage"), qt(s.coverage().toString())},
                     {QStringLiteral("utilisation"), qt(s.utilisation().toString())},
                     {QStringLiteral("effectiveSavingsRate"), qt(s.effectiveSavingsRate().toString())},
                     {QStringLiteral("waste"), exact(s.waste())},
                     {QStringLiteral("discountRate"), qt(rate.toString())},
                     {QStringLiteral("netPresentValue"), exact(s.netPresentValue(rate))},
                     {QStringLiteral("optimal"), p.optimal},
                     {QStringLiteral("proven"), p.optimal && p.plan.proof == Proof::Exact},
                     {QStringLiteral("reasons"), texts(p.plan.reasons)},
                     {QStringLiteral("missing"), texts(p.market.missing)},
                     {QStringLiteral("notes"), texts(notes)}};
    if (const auto even = s.breakEvenMonth())
        json[QStringLiteral("breakEvenMonth")] = *even;
    if (const std::string whatIf = futureText(p.setup.whatIf); !whatIf.empty())
        json[QStringLiteral("whatIf")] = qt(whatIf);
    if (!futures.isEmpty())
        json[QStringLiteral("futures")] = futures;
    if (const auto expected = expectedCost(p))
        json[QStringLiteral("expected")] =
            QJsonObject{{QStringLiteral("onDemandOnly"), exact(expected->onDemandOnly)}, {QStringLiteral("amortised"), exact(expected->cost)},
                        {QStringLiteral("saving"), exact(expected->saving())}, {QStringLiteral("regret"), exact(expected->regret)}};
    return json;
}

}  // namespace

std::string planJson(const std::vector<PlannedCommitments>& plans)
{
    QJsonArray list;
    for (const PlannedCommitments& plan : plans)
        list.append(planObject(plan));
    return QJsonDocument(QJsonObject{{QStringLiteral("plans"), list}}).toJson().toStdString();
}

}  // namespace costrata
