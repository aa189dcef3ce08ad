// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/plan_output.h"

#include "commitments/options.h"
#include "output/format.h"
#include "output/text_table.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace costrata {
namespace {

using namespace commitments;

const int stops[] = {6, 12, 24};

QString qt(const std::string& text) { return QString::fromStdString(text); }
std::string percent(Decimal share) { return (share * Decimal(100)).toFixed(1) + " %"; }
std::string monthText(const PlannedCommitments& p, int month)
{
    return p.start.known() ? (p.start + month).text() : "month " + std::to_string(month + 1);
}
std::string proofText(Proof proof)
{
    switch (proof) {
    case Proof::Exact: return "No portfolio within the limits costs less.";
    case Proof::Local: return "Commitments compete for the same usage, or the budget binds: no change that was tried costs less, which is no proof.";
    case Proof::Stopped: return "Commitments compete for the same usage: the search for a better mix ended at its effort limit.";
    }
    return {};
}

TextTable optionsTable(const PlannedCommitments& p)
{
    std::vector<Column> columns{{"Commitment"},
                                {"Option"},
                                {"One step"},
                                {"Upfront", Align::Right},
                                {"Monthly", Align::Right},
                                {"Effective hourly", Align::Right},
                                {"Saving", Align::Right},
                                {"Break-even", Align::Right}};
    for (const int months : stops)
        columns.push_back({"Loss if stopped after " + std::to_string(months), Align::Right});
    TextTable table(std::move(columns));
    for (const OptionRow& row : optionsOf(p.market)) {
        const Group& group = p.market.groups[row.group];
        const Offer& offer = group.offers[row.offer];
        std::vector<std::string> cells{group.name,
                                       offerText(offer.purchase),
                                       group.stepName,
                                       moneyText(row.upfront),
                                       moneyText(row.monthly),
                                       unitPriceText(row.effectiveHourly.dollars().rounded(6)),
                                       percent(row.saving),
                                       row.breakEvenMonth ? "month " + std::to_string(*row.breakEvenMonth) : "never"};
        for (const int months : stops)
            cells.push_back(months < offer.termMonths ? moneyText(row.lossIfStoppedAfter(months)) : "");
        table.row(std::move(cells));
    }
    return table;
}

TextTable purchasesTable(const PlannedCommitments& p)
{
    TextTable table({{"Buy in"}, {"What"}, {"Upfront", Align::Right}, {"Monthly", Align::Right}, {"Lapses"}});
    for (const Commitment& c : p.plan.portfolio) {
        const Offer& offer = p.market.groups[c.group].offers[c.offer];
        table.row({c.owned ? "owned" : monthText(p, c.start), commitmentText(p.market, c), moneyText(offer.upfront * Decimal(c.steps)),
                   moneyText(offer.hourly * Decimal(c.steps * hoursInMonth)), monthText(p, endOf(p.market, c))});
    }
    return table;
}

TextTable sumsTable(const PlannedCommitments& p)
{
    const Simulation& s = p.simulation;
    TextTable table({{"Over " + std::to_string(p.goal.months) + " months"}, {"", Align::Right}});
    table.row({"On demand", moneyText(s.onDemandOnly())});
    table.row({"With the plan, billed", moneyText(s.billed())});
    table.row({"With the plan, amortised", moneyText(s.cost())});
    table.row({"Effective savings rate", percent(s.effectiveSavingsRate())});
    table.row({"Coverage", percent(s.coverage())});
    table.row({"Utilisation", percent(s.utilisation())});
    table.row({"Waste", moneyText(s.waste())});
    const auto even = s.breakEvenMonth();
    table.row({"Cash break-even", !even ? "not within the horizon" : *even == 0 ? "from the start" : "month " + std::to_string(*even)});
    table.row({"Net present value of the saving at " + percent(p.goal.discountRate) + " a year", moneyText(s.netPresentValue(p.goal.discountRate))});
    return table;
}

TextTable calendarTable(const PlannedCommitments& p)
{
    TextTable table({{"Lapses"}, {"What"}});
    for (const Expiry& expiry : calendarOf(p.market, p.plan.portfolio))
        table.row({monthText(p, expiry.lapse), expiry.text});
    return table;
}

/// Both forms of the same page; `show` prints a table, `text` a line, `title` a heading.
template <class Show, class Text, class Title>
std::string page(const std::vector<PlannedCommitments>& plans, Show show, Text text, Title title)
{
    std::string out;
    for (const PlannedCommitments& p : plans) {
        out += title(p.name);
        if (p.market.groups.empty())
            out += text("Nothing that is used can be committed at the catalog's prices.");
        else
            out += show(optionsTable(p)) + "\n" + show(purchasesTable(p)) + "\n" + show(sumsTable(p)) + "\n" + show(calendarTable(p)) + "\n";
        for (const std::string& reason : p.plan.reasons)
            out += text(reason);
        if (!p.market.groups.empty())
            out += text(proofText(p.plan.proof));
        for (const Group& group : p.market.groups) {
            for (const std::string& note : group.notes)
                out += text(group.name + ": " + note);
        }
        for (const std::string& missing : p.market.missing)
            out += text("Missing: " + missing + ".");
        for (const std::string& note : p.market.notes)
            out += text(note);
        out += "\n";
    }
    return out;
}

}  // namespace

std::string planTable(const std::vector<PlannedCommitments>& plans)
{
    return page(
        plans, [](const TextTable& t) { return t.plain(); }, [](const std::string& s) { return printable(s) + "\n"; },
        [](const std::string& s) { return printable(s) + "\n\n"; });
}

std::string planMarkdown(const std::vector<PlannedCommitments>& plans)
{
    return page(
        plans, [](const TextTable& t) { return t.markdown(); }, [](const std::string& s) { return "- " + markdownText(s) + "\n"; },
        [](const std::string& s) { return "## " + markdownText(s) + "\n\n"; });
}

std::string planCsv(const std::vector<PlannedCommitments>& plans)
{
    std::string csv = csvRecord({"record", "plan", "commitment", "option", "step", "steps", "month", "lapses", "upfront", "monthly",
                                 "effective_hourly", "saving", "break_even_month", "on_demand_only", "on_demand", "recurring", "amortised"});
    for (const PlannedCommitments& p : plans) {
        const std::string name = csvText(p.name);
        for (const OptionRow& row : optionsOf(p.market)) {
            const Group& group = p.market.groups[row.group];
            csv += csvRecord({"option", name, csvText(group.name), offerText(group.offers[row.offer].purchase), csvText(group.stepName), "1", "", "",
                              row.upfront.dollars().toString(), row.monthly.dollars().toString(), row.effectiveHourly.dollars().toString(),
                              row.saving.toString(), row.breakEvenMonth ? std::to_string(*row.breakEvenMonth) : "", "", "", "", ""});
        }
        for (const Commitment& c : p.plan.portfolio) {
            const Group& group = p.market.groups[c.group];
            const Offer& offer = group.offers[c.offer];
            csv += csvRecord({c.owned ? "owned" : "purchase", name, csvText(group.name), offerText(offer.purchase), csvText(group.stepName),
                              std::to_string(c.steps), monthText(p, c.start), monthText(p, endOf(p.market, c)),
                              (offer.upfront * Decimal(c.steps)).dollars().toString(),
                              (offer.hourly * Decimal(c.steps * hoursInMonth)).dollars().toString(), "", "", "", "", "", "", ""});
        }
        for (std::size_t m = 0; m < p.simulation.months.size(); ++m) {
            const SimulatedMonth& month = p.simulation.months[m];
            csv += csvRecord({"month", name, "", "", "", "", monthText(p, static_cast<int>(m)), "", month.upfront.dollars().toString(), "", "", "",
                              "", month.onDemandOnly.dollars().toString(), month.onDemand.dollars().toString(), month.recurring.dollars().toString(),
                              month.amortised.dollars().toString()});
        }
    }
    return csv;
}

std::string planJson(const std::vector<PlannedCommitments>& plans)
{
    // Money as text: a JSON number would pass through binary floating point.
    const auto money = [](Money m) { return qt(m.dollars().toString()); };
    const auto texts = [](const std::vector<std::string>& list) {
        QJsonArray array;
        for (const std::string& text : list)
            array.append(qt(text));
        return array;
    };
    QJsonArray list;
    for (const PlannedCommitments& p : plans) {
        QJsonArray options, purchases, calendar, months;
        for (const OptionRow& row : optionsOf(p.market)) {
            const Group& group = p.market.groups[row.group];
            QJsonObject option{
                {QStringLiteral("commitment"), qt(group.name)},       {QStringLiteral("option"), qt(offerText(group.offers[row.offer].purchase))},
                {QStringLiteral("step"), qt(group.stepName)},         {QStringLiteral("upfront"), money(row.upfront)},
                {QStringLiteral("monthly"), money(row.monthly)},      {QStringLiteral("effectiveHourly"), money(row.effectiveHourly)},
                {QStringLiteral("saving"), qt(row.saving.toString())}};
            if (row.breakEvenMonth)
                option[QStringLiteral("breakEvenMonth")] = *row.breakEvenMonth;
            options.append(option);
        }
        for (const Commitment& c : p.plan.portfolio) {
            const Group& group = p.market.groups[c.group];
            const Offer& offer = group.offers[c.offer];
            purchases.append(QJsonObject{{QStringLiteral("commitment"), qt(group.name)},
                                         {QStringLiteral("option"), qt(offerText(offer.purchase))},
                                         {QStringLiteral("steps"), c.steps},
                                         {QStringLiteral("step"), qt(group.stepName)},
                                         {QStringLiteral("start"), qt(monthText(p, c.start))},
                                         {QStringLiteral("lapses"), qt(monthText(p, endOf(p.market, c)))},
                                         {QStringLiteral("owned"), c.owned},
                                         {QStringLiteral("upfront"), money(offer.upfront * Decimal(c.steps))}});
        }
        for (const Expiry& expiry : calendarOf(p.market, p.plan.portfolio))
            calendar.append(QJsonObject{{QStringLiteral("month"), qt(monthText(p, expiry.lapse))}, {QStringLiteral("what"), qt(expiry.text)}});
        for (std::size_t m = 0; m < p.simulation.months.size(); ++m) {
            const SimulatedMonth& month = p.simulation.months[m];
            months.append(QJsonObject{{QStringLiteral("month"), qt(monthText(p, static_cast<int>(m)))},
                                      {QStringLiteral("onDemandOnly"), money(month.onDemandOnly)},
                                      {QStringLiteral("onDemand"), money(month.onDemand)},
                                      {QStringLiteral("recurring"), money(month.recurring)},
                                      {QStringLiteral("upfront"), money(month.upfront)},
                                      {QStringLiteral("billed"), money(month.billed())},
                                      {QStringLiteral("amortised"), money(month.cost())}});
        }
        const Simulation& s = p.simulation;
        list.append(QJsonObject{{QStringLiteral("name"), qt(p.name)},
                                {QStringLiteral("options"), options},
                                {QStringLiteral("purchases"), purchases},
                                {QStringLiteral("calendar"), calendar},
                                {QStringLiteral("months"), months},
                                {QStringLiteral("onDemandOnly"), money(s.onDemandOnly())},
                                {QStringLiteral("billed"), money(s.billed())},
                                {QStringLiteral("amortised"), money(s.cost())},
                                {QStringLiteral("coverage"), qt(s.coverage().toString())},
                                {QStringLiteral("utilisation"), qt(s.utilisation().toString())},
                                {QStringLiteral("waste"), money(s.waste())},
                                {QStringLiteral("proven"), p.plan.proof == Proof::Exact},
                                {QStringLiteral("reasons"), texts(p.plan.reasons)},
                                {QStringLiteral("missing"), texts(p.market.missing)},
                                {QStringLiteral("notes"), texts(p.market.notes)}});
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("plans"), list}}).toJson().toStdString();
}

}  // namespace costrata
