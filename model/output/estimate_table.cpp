// SPDX-License-Identifier: GPL-3.0-or-later
// Estimates and comparisons for people: aligned text and Markdown.
#include "catalog/adjustments.h"
#include "output/estimate_parts.h"
#include "output/format.h"
#include "output/text_table.h"

#include <algorithm>

namespace costrata {
namespace {

/// One design: lines under their category, a subtotal each, then the totals.
TextTable linesTable(const Estimate& estimate)
{
    const Bill& bill = *estimate.bill;
    const bool upfront = !bill.totals.upfront.isZero();
    const bool named = estimate.design->components.size() > 1;
    std::vector<Column> columns{{"Item"}, {"Quantity", Align::Right}, {"Unit"}, {"Unit price", Align::Right}, {"Monthly", Align::Right}};
    if (upfront)
        columns.push_back({"Upfront", Align::Right});
    columns.push_back({"As of"});
    TextTable table(std::move(columns));
    const auto sums = [&](const std::string& title, Money monthly, Money once, const std::string& note = {}) {
        std::vector<std::string> cells{title, "", "", "", moneyText(monthly)};
        if (upfront)
            cells.push_back(moneyText(once));
        cells.push_back(note);
        table.strong(std::move(cells));
    };
    for (std::size_t c = 0; c < categoryCount; ++c) {
        Money monthly, once;
        bool any = false, complete = true;
        for (const LineItem& line : bill.lines) {
            if (line.category != static_cast<Category>(c))
                continue;
            any = true;
            complete = complete && line.complete();
            monthly += line.monthly;
            once += line.upfront;
            const bool included = line.state == LineState::Included;
            const std::string owner = named ? estimate.design->components[line.component].name + ": " : std::string();
            std::vector<std::string> cells{"  " + owner + line.description,
                                           included                ? ""
                                           : line.quantity.known() ? quantityText(line.quantity.value())
                                                                   : "not given",
                                           included ? "" : std::string(line.unit.label()),
                                           line.price ? unitPriceText(line.price->amount) : included ? "" : "missing",
                                           included ? "included" : line.complete() ? moneyText(line.monthly) : "unknown"};
            if (upfront)
                cells.push_back(line.complete() && !line.upfront.isZero() ? moneyText(line.upfront) : "");
            cells.push_back(!line.price ? "" : line.price->change ? originText(*line.price) + "; " + listPriceText(*line.price) : isEntered(*line.price) ? originText(*line.price) : line.price->asOf.str());
            table.row(std::move(cells));
        }
        if (any)
            sums(std::string(categoryLabel(static_cast<Category>(c))), monthly, once, complete ? "" : "at least");
    }
    sums("Total", bill.totals.monthly, bill.totals.upfront, bill.complete ? "" : "at least");
    if (upfront)
        table.strong({"Per month with the upfront fees spread over their terms", "", "", "", moneyText(bill.totals.amortised)});
    return table;
}

using Shown = std::string (*)(std::string_view);

std::string listed(const std::string& title, const std::vector<std::string>& texts, Shown shown, const char* bullet)
{
    if (texts.empty())
        return {};
    std::string text = "\n" + title + (*bullet == '-' ? "\n\n" : "\n");
    for (const std::string& one : texts)
        text += bullet + shown(one) + "\n";
    return text;
}

std::string remarks(const Estimate& estimate, Shown shown, const char* bullet)
{
    const Bill& bill = *estimate.bill;
    std::string text;
    if (!bill.complete)
        text += "\n" + incompleteText(bill) + ". The total leaves out what is missing.\n" + listed("Missing:", missingTexts(estimate), shown, bullet);
    text += listed("Warnings:", bill.warnings, shown, bullet);
    text += listed("Assumptions:", bill.assumptions, shown, bullet);
    std::vector<std::string> adjustments;
    for (const LineItem& line : bill.lines) {
        std::string adjustment = adjustmentOf(line);
        if (adjustment.empty())
            continue;
        if (const std::string& note = line.price->change->by->note; !note.empty())
            adjustment += "; " + note;
        if (std::find(adjustments.begin(), adjustments.end(), adjustment) == adjustments.end())
            adjustments.push_back(std::move(adjustment));
    }
    return text + listed("Discounts and your prices:", adjustments, shown, bullet);
}

TextTable comparison(const std::vector<Estimate>& estimates, std::size_t baseline)
{
    TextTable table({{"#", Align::Right}, {"Design"}, {"Monthly", Align::Right}, {"Upfront", Align::Right}, {"Amortised", Align::Right},
                     {"Difference", Align::Right}, {"", Align::Right}, {"Note"}});
    for (const Rank& rank : ranks(estimates, baseline)) {
        const Bill& bill = *rank.estimate->bill;
        std::string note = rank.isBaseline ? "baseline" : "";
        if (!bill.complete)
            note += (note.empty() ? "" : ", ") + incompleteText(bill);
        const bool gain = !rank.difference.dollars().isNegative() && !rank.difference.isZero();
        table.row({std::to_string(rank.rank), rank.estimate->design->name, moneyText(bill.totals.monthly), moneyText(bill.totals.upfront),
                   moneyText(bill.totals.amortised), rank.isBaseline ? "" : (gain ? "+" : "") + moneyText(rank.difference),
                   rank.isBaseline || !rank.percent ? "" : (gain ? "+" : "") + rank.percent->toFixed(1) + " %", note});
    }
    return table;
}

std::string comparisonRemarks(const std::vector<Estimate>& estimates, Shown shown, const char* bullet)
{
    std::string text;
    for (const std::size_t i : ranking(estimates)) {
        const Bill& bill = *estimates[i].bill;
        const std::string name = shown(estimates[i].design->name);
        text += listed("Missing in " + name + ":", missingTexts(estimates[i]), shown, bullet);
        text += listed("Warnings for " + name + ":", bill.warnings, shown, bullet);
    }
    return text;
}

}  // namespace

std::string estimateTable(const std::vector<Estimate>& estimates)
{
    std::string text;
    for (const Estimate& estimate : estimates) {
        text += (text.empty() ? "" : "\n\n") + printable(estimate.design->name) + " (US dollars per month)\n\n";
        text += linesTable(estimate).plain() + remarks(estimate, printable, "  ");
    }
    return text;
}

std::string estimateMarkdown(const std::vector<Estimate>& estimates)
{
    std::string text;
    for (const Estimate& estimate : estimates) {
        text += (text.empty() ? "## " : "\n## ") + markdownText(estimate.design->name) + "\n\nUS dollars per month.\n\n";
        text += linesTable(estimate).markdown() + remarks(estimate, markdownText, "- ");
    }
    return text;
}

std::string comparisonTable(const std::vector<Estimate>& estimates, std::size_t baseline)
{
    return "US dollars per month; amortised: with upfront fees spread over their terms\n\n" + comparison(estimates, baseline).plain()
        + comparisonRemarks(estimates, printable, "  ");
}

std::string comparisonMarkdown(const std::vector<Estimate>& estimates, std::size_t baseline)
{
    return "US dollars per month; amortised: with upfront fees spread over their terms.\n\n" + comparison(estimates, baseline).markdown()
        + comparisonRemarks(estimates, markdownText, "- ");
}

}  // namespace costrata
