// SPDX-License-Identifier: GPL-3.0-or-later
// Estimates and comparisons as CSV (RFC 4180), safe to open in a spreadsheet.
#include "output/estimate_parts.h"
#include "output/format.h"
#include "output/text_table.h"

namespace costrata {
namespace {

std::string joined(const std::vector<std::string>& texts)
{
    std::string all;
    for (const std::string& text : texts)
        all += (all.empty() ? "" : "; ") + text;
    return all;
}

std::string listPrice(const LineItem& line)
{
    const auto list = line.price ? listAmount(*line.price) : std::nullopt;
    return list ? list->toString() : std::string();
}

}  // namespace

std::string estimateCsv(const std::vector<Estimate>& estimates)
{
    std::string csv = csvRecord({"design", "component", "service", "region", "category", "description", "quantity", "unit", "unit_price", "monthly_cost",
                                 "upfront_cost", "term_months", "amortised_monthly_cost", "state", "price_source", "price_date", "price_confidence", "list_price", "adjustment", "missing"});
    for (const Estimate& estimate : estimates) {
        for (const LineItem& line : estimate.bill->lines) {
            const Component& component = estimate.design->components[line.component];
            const bool included = line.state == LineState::Included;
            const auto cost = [&](Money money) { return line.complete() ? money.dollars().toString() : std::string(); };
            const auto ofPrice = [&](Symbol Price::*part) { return line.price ? csvText((line.price->*part).text()) : std::string(); };
            csv += csvRecord({csvText(estimate.design->name), csvText(component.name), component.service->id, csvText(component.region.text()),
                              std::string(categoryId(line.category)), csvText(line.description),
                              line.quantity.known() && !included ? line.quantity.value().toString() : "", included ? "" : std::string(line.unit.id()),
                              line.price ? line.price->amount.toString() : "", cost(line.monthly), cost(line.upfront), std::to_string(line.termMonths),
                              cost(line.amortised()), std::string(stateId(line.state)), ofPrice(&Price::source), ofPrice(&Price::asOf),
                              ofPrice(&Price::confidence), listPrice(line), csvText(adjustmentOf(line)), csvText(line.missing)});
        }
    }
    return csv;
}

std::string comparisonCsv(const std::vector<Estimate>& estimates, std::size_t baseline)
{
    std::string csv = csvRecord({"rank", "design", "baseline", "monthly", "upfront", "amortised", "difference", "difference_percent", "difference_complete",
                                 "complete", "missing"});
    const auto yesNo = [](bool yes) { return std::string(yes ? "yes" : "no"); };
    for (const Rank& rank : ranks(estimates, baseline)) {
        const Bill& bill = *rank.estimate->bill;
        csv += csvRecord({std::to_string(rank.rank), csvText(rank.estimate->design->name), yesNo(rank.isBaseline), bill.totals.monthly.dollars().toString(),
                          bill.totals.upfront.dollars().toString(), bill.totals.amortised.dollars().toString(), rank.difference.dollars().toString(),
                          rank.percent ? rank.percent->toString() : "", yesNo(rank.differenceComplete), yesNo(bill.complete), csvText(joined(missingTexts(*rank.estimate)))});
    }
    return csv;
}

}  // namespace costrata
