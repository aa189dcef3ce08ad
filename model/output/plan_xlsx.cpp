// SPDX-License-Identifier: GPL-3.0-or-later
// Commitment plans as a spreadsheet: a sheet per table, with the plan's name in the first column of each.
#include "output/plan_parts.h"
#include "output/spreadsheet.h"

namespace costrata {
namespace {

using namespace commitments;

Sheet summarySheet(const std::vector<PlannedCommitments>& plans)
{
    Sheet sheet{"Summary",
                {{"Plan"},
                 {"Start"},
                 {"Months", CellFormat::Whole},
                 {"What if"},
                 {"On demand", CellFormat::Money},
                 {"Billed", CellFormat::Money},
                 {"Amortised", CellFormat::Money},
                 {"Saving", CellFormat::Money},
                 {"Effective savings rate", CellFormat::Percent},
                 {"Coverage", CellFormat::Percent},
                 {"Utilisation", CellFormat::Percent},
                 {"Waste", CellFormat::Money},
                 {"Cash break-even"},
                 {"Discount rate a year", CellFormat::Percent},
                 {"Net present value", CellFormat::Money}}};
    for (const PlannedCommitments& p : plans) {
        const Simulation& s = p.simulation;
        const Goal& goal = p.setup.goal;
        sheet.rows.push_back({p.name, p.start.text(), goal.months, futureText(p.setup.whatIf), s.onDemandOnly(), s.billed(), s.cost(), s.onDemandOnly() - s.cost(),
                              s.effectiveSavingsRate(), s.coverage(), s.utilisation(), s.waste(), breakEvenText(s), goal.discountRate,
                              s.netPresentValue(goal.discountRate)});
    }
    return sheet;
}

Sheet optionsSheet(const std::vector<PlannedCommitments>& plans)
{
    Sheet sheet{"Options",
                {{"Plan"},
                 {"Commitment"},
                 {"Option"},
                 {"One step"},
                 {"Upfront", CellFormat::Money},
                 {"Monthly", CellFormat::Money},
                 {"Effective hourly", CellFormat::UnitPrice},
                 {"On demand hourly", CellFormat::UnitPrice},
                 {"Saving", CellFormat::Percent},
                 {"Break-even month", CellFormat::Whole}}};
    for (const int months : planStops)
        sheet.columns.push_back({"Loss if stopped after " + std::to_string(months), CellFormat::Money});
    for (const PlannedCommitments& p : plans) {
        for (const OptionRow& row : optionsOf(p.market)) {
            const Group& group = p.market.groups[row.group];
            const Offer& offer = group.offers[row.offer];
            std::vector<Cell> cells{p.name, group.name, offerText(offer.purchase), group.stepName, row.upfront, row.monthly, row.effectiveHourly,
                                    row.onDemandHourly, row.saving, row.breakEvenMonth ? Cell(*row.breakEvenMonth) : Cell("never")};
            for (const int months : planStops)
                cells.push_back(months < offer.termMonths ? Cell(row.lossIfStoppedAfter(months)) : Cell());
            sheet.rows.push_back(std::move(cells));
        }
    }
    return sheet;
}

Sheet purchasesSheet(const std::vector<PlannedCommitments>& plans)
{
    Sheet sheet{"Purchases",
                {{"Plan"},
                 {"Kind"},
                 {"Commitment"},
                 {"Option"},
                 {"Steps", CellFormat::Whole},
                 {"One step"},
                 {"Start"},
                 {"Lapses"},
                 {"Upfront", CellFormat::Money},
                 {"Monthly", CellFormat::Money}}};
    for (const PlannedCommitments& p : plans) {
        for (const Commitment& c : p.plan.portfolio) {
            const Group& group = p.market.groups[c.group];
            const Offer& offer = group.offers[c.offer];
            sheet.rows.push_back({p.name, c.owned ? "owned" : "purchase", group.name, offerText(offer.purchase), c.steps, group.stepName, planMonthText(p, c.start),
                                  planMonthText(p, endOf(p.market, c)), offer.upfront * Decimal(c.steps),
                                  offer.hourly * Decimal(c.steps) * Decimal(hoursInMonth)});
        }
    }
    return sheet;
}

Sheet calendarSheet(const std::vector<PlannedCommitments>& plans)
{
    Sheet sheet{"Calendar", {{"Plan"}, {"Lapses"}, {"What"}}};
    for (const PlannedCommitments& p : plans) {
        for (const Expiry& expiry : calendarOf(p.market, p.plan.portfolio))
            sheet.rows.push_back({p.name, planMonthText(p, expiry.lapse), expiry.text});
    }
    return sheet;
}

Sheet monthsSheet(const std::vector<PlannedCommitments>& plans)
{
    Sheet sheet{"Months",
                {{"Plan"},
                 {"Month"},
                 {"On demand only", CellFormat::Money},
                 {"Still on demand", CellFormat::Money},
                 {"Hourly fees", CellFormat::Money},
                 {"Upfront", CellFormat::Money},
                 {"Billed", CellFormat::Money},
                 {"Fees, amortised", CellFormat::Money},
                 {"Amortised", CellFormat::Money}}};
    for (const PlannedCommitments& p : plans) {
        for (std::size_t i = 0; i < p.simulation.months.size(); ++i) {
            const SimulatedMonth& m = p.simulation.months[i];
            sheet.rows.push_back({p.name, planMonthText(p, static_cast<int>(i)), m.onDemandOnly, m.onDemand, m.recurring, m.upfront, m.billed(), m.amortised, m.cost()});
        }
    }
    return sheet;
}

Sheet futuresSheet(const std::vector<PlannedCommitments>& plans)
{
    Sheet sheet{"Futures",
                {{"Plan"},
                 {"Future"},
                 {"Weight", CellFormat::General},
                 {"On demand", CellFormat::Money},
                 {"Billed", CellFormat::Money},
                 {"Amortised", CellFormat::Money},
                 {"Saving", CellFormat::Money},
                 {"Regret", CellFormat::Money}}};
    for (const PlannedCommitments& p : plans) {
        for (std::size_t f = 0; f < p.futures.size(); ++f) {
            const Simulation& s = p.futures[f].simulation;
            sheet.rows.push_back({p.name, futureName(p.setup.futures[f]), p.setup.futures[f].weight, s.onDemandOnly(), s.billed(), s.cost(),
                                  s.onDemandOnly() - s.cost(), p.futures[f].regret});
        }
        if (const auto expected = expectedCost(p))
            sheet.rows.push_back({p.name, "Expected, by weight", Cell(), expected->onDemandOnly, Cell(), expected->cost, expected->saving(), expected->regret});
    }
    return sheet;
}

Sheet notesSheet(const std::vector<PlannedCommitments>& plans)
{
    Sheet sheet{"Notes", {{"Plan"}, {"Note"}}};
    for (const PlannedCommitments& p : plans) {
        for (const std::string& note : planNotes(p))
            sheet.rows.push_back({p.name, note});
    }
    return sheet;
}

}  // namespace

Result<QByteArray> planXlsx(const std::vector<PlannedCommitments>& plans)
{
    return writeSpreadsheet({summarySheet(plans), optionsSheet(plans), purchasesSheet(plans), calendarSheet(plans), monthsSheet(plans), futuresSheet(plans),
                             notesSheet(plans)});
}

}  // namespace costrata
