// SPDX-License-Identifier: GPL-3.0-or-later
// Commitment plans as CSV (RFC 4180), safe to open in a spreadsheet.
#include "output/plan_parts.h"
#include "output/text_table.h"

#include <map>

namespace costrata {
namespace {

using namespace commitments;

const std::vector<std::string> fields{"record",       "plan",         "commitment",     "option",    "step",             "steps",  "month",
                                      "lapses",       "upfront",      "monthly",        "effective_hourly", "saving", "break_even_month",
                                      "loss_after_3", "loss_after_6", "loss_after_12",  "loss_after_24",    "on_demand_only", "on_demand",
                                      "recurring",    "amortised",    "billed",         "cost",             "future", "weight", "regret"};

/// Fields that are not named stay empty.
std::string record(const std::map<std::string, std::string>& values)
{
    std::vector<std::string> cells;
    for (const std::string& field : fields) {
        const auto it = values.find(field);
        cells.push_back(it == values.end() ? std::string() : it->second);
    }
    return csvRecord(cells);
}

std::string exact(Money money) { return money.dollars().toString(); }

}  // namespace

std::string planCsv(const std::vector<PlannedCommitments>& plans)
{
    std::string csv = csvRecord(fields);
    for (const PlannedCommitments& p : plans) {
        const std::string name = csvText(p.name);
        for (const OptionRow& row : optionsOf(p.market)) {
            const Group& group = p.market.groups[row.group];
            const Offer& offer = group.offers[row.offer];
            std::map<std::string, std::string> option{{"record", "option"},
                                                      {"plan", name},
                                                      {"commitment", csvText(group.name)},
                                                      {"option", offerText(offer.purchase)},
                                                      {"step", csvText(group.stepName)},
                                                      {"steps", "1"},
                                                      {"upfront", exact(row.upfront)},
                                                      {"monthly", exact(row.monthly)},
                                                      {"effective_hourly", exact(row.effectiveHourly)},
                                                      {"saving", row.saving.toString()}};
            if (row.breakEvenMonth)
                option["break_even_month"] = std::to_string(*row.breakEvenMonth);
            for (const int months : planStops) {
                if (months < offer.termMonths)
                    option["loss_after_" + std::to_string(months)] = exact(row.lossIfStoppedAfter(months));
            }
            csv += record(option);
        }
        for (const Commitment& c : p.plan.portfolio) {
            const Group& group = p.market.groups[c.group];
            const Offer& offer = group.offers[c.offer];
            csv += record({{"record", c.owned ? "owned" : "purchase"},
                           {"plan", name},
                           {"commitment", csvText(group.name)},
                           {"option", offerText(offer.purchase)},
                           {"step", csvText(group.stepName)},
                           {"steps", std::to_string(c.steps)},
                           {"month", planMonthText(p, c.start)},
                           {"lapses", planMonthText(p, endOf(p.market, c))},
                           {"upfront", exact(offer.upfront * Decimal(c.steps))},
                           {"monthly", exact(offer.hourly * Decimal(c.steps) * Decimal(hoursInMonth))}});
        }
        for (std::size_t m = 0; m < p.simulation.months.size(); ++m) {
            const SimulatedMonth& month = p.simulation.months[m];
            csv += record({{"record", "month"},
                           {"plan", name},
                           {"month", planMonthText(p, static_cast<int>(m))},
                           {"upfront", exact(month.upfront)},
                           {"on_demand_only", exact(month.onDemandOnly)},
                           {"on_demand", exact(month.onDemand)},
                           {"recurring", exact(month.recurring)},
                           {"amortised", exact(month.amortised)},
                           {"billed", exact(month.billed())},
                           {"cost", exact(month.cost())}});
        }
        for (std::size_t f = 0; f < p.futures.size(); ++f) {
            const Simulation& s = p.futures[f].simulation;
            csv += record({{"record", "future"},
                           {"plan", name},
                           {"on_demand_only", exact(s.onDemandOnly())},
                           {"billed", exact(s.billed())},
                           {"cost", exact(s.cost())},
                           {"future", csvText(futureName(p.setup.futures[f]))},
                           {"weight", p.setup.futures[f].weight.toString()},
                           {"regret", exact(p.futures[f].regret)}});
        }
    }
    return csv;
}

}  // namespace costrata
