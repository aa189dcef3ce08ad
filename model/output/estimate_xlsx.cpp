// SPDX-License-Identifier: GPL-3.0-or-later
// Estimates as a spreadsheet: the designs, and all their line items.
#include "output/estimate_parts.h"
#include "output/spreadsheet.h"

namespace costrata {
namespace {

Sheet designsSheet(const std::vector<Estimate>& estimates)
{
    Sheet sheet{"Designs",
                {{"Design"},
                 {"Recurring per month", CellFormat::Money},
                 {"Upfront", CellFormat::Money},
                 {"Amortised per month", CellFormat::Money},
                 {"Complete"},
                 {"Missing, so that the amounts are lower bounds"}}};
    for (const Estimate& estimate : estimates) {
        const Totals& totals = estimate.bill->totals;
        std::string missing;
        for (const std::string& text : missingTexts(estimate))
            missing += (missing.empty() ? "" : "; ") + text;
        sheet.rows.push_back({estimate.design->name, totals.monthly, totals.upfront, totals.amortised, estimate.bill->complete ? "yes" : "no", missing});
    }
    return sheet;
}

Sheet linesSheet(const std::vector<Estimate>& estimates)
{
    Sheet sheet{"Line items",
                {{"Design"},
                 {"Component"},
                 {"Service"},
                 {"Region"},
                 {"Category"},
                 {"Description"},
                 {"Quantity", CellFormat::General},
                 {"Unit"},
                 {"Unit price", CellFormat::UnitPrice},
                 {"Per month", CellFormat::Money},
                 {"Upfront", CellFormat::Money},
                 {"Term, months", CellFormat::Whole},
                 {"Amortised per month", CellFormat::Money},
                 {"State"},
                 {"Price source"},
                 {"Price date"},
                 {"Price confidence"},
                 {"Adjustment"},
                 {"Missing"}}};
    for (const Estimate& estimate : estimates) {
        for (const LineItem& line : estimate.bill->lines) {
            const Component& component = estimate.design->components[line.component];
            const bool included = line.state == LineState::Included;
            const auto cost = [&](Money money) { return line.complete() ? Cell(money) : Cell("unknown"); };
            const auto ofPrice = [&](Symbol Price::*part) { return line.price ? (line.price->*part).str() : std::string(); };
            sheet.rows.push_back({estimate.design->name, component.name, component.service->name, component.region.str(), std::string(categoryLabel(line.category)),
                                  line.description, line.quantity.known() && !included ? Cell(line.quantity.value()) : Cell(),
                                  included ? std::string() : std::string(line.unit.label()), line.price ? Cell(line.price->amount) : Cell(), cost(line.monthly),
                                  cost(line.upfront), line.termMonths ? Cell(line.termMonths) : Cell(), cost(line.amortised()), std::string(stateId(line.state)),
                                  ofPrice(&Price::source), ofPrice(&Price::asOf), ofPrice(&Price::confidence), adjustmentOf(line), line.missing});
        }
    }
    return sheet;
}

}  // namespace

Result<QByteArray> estimateXlsx(const std::vector<Estimate>& estimates) { return writeSpreadsheet({designsSheet(estimates), linesSheet(estimates)}); }

}  // namespace costrata
