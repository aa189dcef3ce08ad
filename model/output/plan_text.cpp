// SPDX-License-Identifier: GPL-3.0-or-later
// Commitment plans for people: as a table, and as Markdown.
#include "output/format.h"
#include "output/plan_parts.h"
#include "output/text_table.h"

namespace costrata {
namespace {

using namespace commitments;

std::string percent(Decimal share) { return (share * Decimal(100)).toFixed(1) + " %"; }

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
    for (const int months : planStops)
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
        for (const int months : planStops)
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
        table.row({c.owned ? "owned" : planMonthText(p, c.start), commitmentText(p.market, c), moneyText(offer.upfront * Decimal(c.steps)),
                   moneyText(offer.hourly * Decimal(c.steps) * Decimal(hoursInMonth)), planMonthText(p, endOf(p.market, c))});
    }
    return table;
}

TextTable sumsTable(const PlannedCommitments& p)
{
    const Simulation& s = p.simulation;
    TextTable table({{"Over " + std::to_string(p.setup.goal.months) + " months"}, {"", Align::Right}});
    table.row({"On demand", moneyText(s.onDemandOnly())});
    table.row({"With the plan, billed", moneyText(s.billed())});
    table.row({"With the plan, amortised", moneyText(s.cost())});
    table.row({"Effective savings rate", percent(s.effectiveSavingsRate())});
    table.row({"Coverage", percent(s.coverage())});
    table.row({"Utilisation", percent(s.utilisation())});
    table.row({"Waste", moneyText(s.waste())});
    table.row({"Cash break-even", breakEvenText(s)});
    const Decimal rate = p.setup.goal.discountRate;
    table.row({"Net present value of the saving at " + percent(rate) + " a year", moneyText(s.netPresentValue(rate))});
    return table;
}

/// Months that cost the same stand in one row.
TextTable monthsTable(const PlannedCommitments& p)
{
    TextTable table({{"Months"},
                     {"On demand only", Align::Right},
                     {"Still on demand", Align::Right},
                     {"Hourly fees", Align::Right},
                     {"Upfront", Align::Right},
                     {"Billed", Align::Right},
                     {"Amortised", Align::Right}});
    const auto& months = p.simulation.months;
    for (std::size_t first = 0, next = 0; first < months.size(); first = next) {
        const SimulatedMonth& m = months[first];
        while (next < months.size() && months[next] == m)
            ++next;
        const std::string from = planMonthText(p, static_cast<int>(first)), to = planMonthText(p, static_cast<int>(next) - 1);
        table.row({from == to ? from : from + " to " + to, moneyText(m.onDemandOnly), moneyText(m.onDemand), moneyText(m.recurring), moneyText(m.upfront),
                   moneyText(m.billed()), moneyText(m.cost())});
    }
    return table;
}

TextTable calendarTable(const PlannedCommitments& p)
{
    TextTable table({{"Lapses"}, {"What"}});
    for (const Expiry& expiry : calendarOf(p.market, p.plan.portfolio))
        table.row({planMonthText(p, expiry.lapse), expiry.text});
    return table;
}

TextTable futuresTable(const PlannedCommitments& p)
{
    TextTable table({{"Future"},
                     {"Weight", Align::Right},
                     {"On demand", Align::Right},
                     {"With the plan, amortised", Align::Right},
                     {"Saving", Align::Right},
                     {"Regret", Align::Right}});
    for (std::size_t f = 0; f < p.futures.size(); ++f) {
        const Simulation& s = p.futures[f].simulation;
        const auto weight = p.weightOf(f);
        table.row({futureName(p.setup.futures[f]), weight ? percent(*weight) : "", moneyText(s.onDemandOnly()), moneyText(s.cost()),
                   moneyText(s.onDemandOnly() - s.cost()), moneyText(p.futures[f].regret)});
    }
    if (const auto expected = expectedCost(p))
        table.strong({"Expected, by weight", "", moneyText(expected->onDemandOnly), moneyText(expected->cost), moneyText(expected->saving()), moneyText(expected->regret)});
    return table;
}

/// Both forms of the same page; `show` prints a table, `text` a line, `title` a heading.
template <class Show, class Text, class Title>
std::string page(const std::vector<PlannedCommitments>& plans, Show show, Text text, Title title)
{
    std::string out;
    for (const PlannedCommitments& p : plans) {
        out += title(p.name);
        if (const std::string whatIf = futureText(p.setup.whatIf); !whatIf.empty())
            out += text("What if: " + whatIf + ". The plan is made without it, and its costs below are with it.") + "\n";
        if (p.market.groups.empty()) {
            out += text("Nothing that is used can be committed at the catalog's prices.");
        } else {
            out += show(optionsTable(p)) + "\n" + show(purchasesTable(p)) + "\n" + show(sumsTable(p)) + "\n" + show(monthsTable(p)) + "\n"
                + show(calendarTable(p)) + "\n";
            if (!p.futures.empty())
                out += show(futuresTable(p)) + "\n";
        }
        for (const std::string& note : planNotes(p))
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

}  // namespace costrata
