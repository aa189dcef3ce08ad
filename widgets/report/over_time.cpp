// SPDX-License-Identifier: GPL-3.0-or-later
// The report's section on the coming months.
#include "report/over_time.h"

#include "charts/text.h"
#include "language/declared.h"
#include "output/format.h"

#include <algorithm>

namespace costrata {
namespace {

QString money(Money m, bool complete) { return (complete ? QString() : ReportText::tr("at least ")) + numberText(dollars(m)); }
bool isComplete(const Projection& p) { return std::ranges::all_of(p.months, &ProjectedMonth::complete); }

Money upfrontOf(const Projection& p)
{
    Money sum;
    for (const ProjectedMonth& month : p.months)
        sum += month.upfront;
    return sum;
}

bool changesOverTime(const Projection& p)
{
    return std::ranges::any_of(p.months, [&](const ProjectedMonth& m) { return m.recurring != p.months.front().recurring; });
}

}  // namespace

QString growthText(const Assumptions& assumptions)
{
    const auto percent = [](Decimal share) { return numberText((share * Decimal(100)).toString()) + QStringLiteral(" %"); };
    if (assumptions.dataGrowth.isZero() && assumptions.loadGrowth.isZero())
        return ReportText::tr("Data and load are taken to stay as they are.");
    return ReportText::tr("Data is taken to grow by %1 and load by %2 a month.").arg(percent(assumptions.dataGrowth), percent(assumptions.loadGrowth));
}

std::vector<std::size_t> orderOverTime(const ReportData& data)
{
    std::vector<std::size_t> order(data.projections.size());
    std::vector<Money> totals;
    std::vector<bool> lacking;
    for (std::size_t i = 0; i < order.size(); ++i) {
        order[i] = i;
        totals.push_back(data.projections[i].total());
        lacking.push_back(!isComplete(data.projections[i]));
    }
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) { return lacking[a] != lacking[b] ? lacking[b] : totals[a] < totals[b]; });
    return order;
}

CurveChart chartOverTime(const ReportData& data, bool cumulative)
{
    std::vector<NamedProjection> named;
    for (const std::size_t i : orderOverTime(data)) {
        if (named.size() < chartedOverTime)
            named.push_back({toQString(data.workspace.designs[i].name).simplified(), i, named.empty(), &data.projections[i]});
    }
    return projectionChart(named, cumulative);
}

void addOverTime(Blocks& blocks, const ReportData& data)
{
    if (data.projections.empty())
        return;
    const std::size_t months = data.projections.front().months.size();
    const auto order = orderOverTime(data);
    blocks.push_back(heading(1, ReportText::tr("Over time"), ReportText::tr("%1 months, from %2 on").arg(months).arg(toQString(data.projections.front().months.front().month.text()))));
    blocks.push_back(paragraph(growthText(data.workspace.assumptions) + u' '
                                   + ReportText::tr("Prices are taken to stay as listed, apart from charges that start or end on a date; commitments that end are bought again."),
                               Tone::Muted));
    blocks.push_back(heading(2, ReportText::tr("Paid so far")));
    if (order.size() > chartedOverTime)
        blocks.push_back(paragraph(ReportText::tr("The %1 lowest of %2 designs; the table below has all.").arg(chartedOverTime).arg(order.size()), Tone::Muted));
    blocks.push_back(chartBlock(chartOverTime(data, true), 290));
    if (std::ranges::any_of(data.projections, changesOverTime)) {
        blocks.push_back(heading(2, ReportText::tr("Month by month")));
        blocks.push_back(chartBlock(chartOverTime(data, false), 250));
    }

    std::vector<TableRow> rows, changes;
    for (const std::size_t i : order) {
        const Projection& p = data.projections[i];
        const bool complete = isComplete(p);
        const QString name = toQString(data.workspace.designs[i].name).simplified();
        const Tone tone = complete ? Tone::Normal : Tone::Warn;
        rows.push_back({TableRow::Plain,
                        {{name, Tone::Strong},
                         {money(p.months.front().recurring, p.months.front().complete), tone},
                         {money(p.months.back().recurring, p.months.back().complete), tone},
                         {money(upfrontOf(p), complete), tone},
                         {money(p.total(), complete), complete ? Tone::Strong : Tone::Warn}}});
        const auto change = [&](const std::string& month, const std::string& text) {
            changes.push_back({TableRow::Plain, {{toQString(month)}, {name}, {declared(text)}}});
        };
        for (const ProjectedMonth& month : p.months) {
            for (const std::string& text : month.changes)
                change(month.month.text(), text);
        }
        for (const std::string& warning : p.warnings) {
            const std::string month = warning.substr(0, 7);
            if (month != p.months.front().month.text())  // those of the first month stand with the design
                change(month, warning.substr(9));
        }
    }
    blocks.push_back(heading(2, ReportText::tr("Totals")));
    blocks.push_back(table({{ReportText::tr("Design"), false},
                            {ReportText::tr("First month"), true},
                            {ReportText::tr("Last month"), true},
                            {ReportText::tr("Upfront fees"), true},
                            {ReportText::tr("%1 months").arg(months), true}},
                           std::move(rows)));
    blocks.push_back(heading(2, ReportText::tr("What changes when")));
    if (changes.empty())
        blocks.push_back(paragraph(ReportText::tr("No charge starts or ends in these months."), Tone::Muted));
    std::ranges::stable_sort(changes, {}, [](const TableRow& row) { return row.cells.front().text; });
    if (!changes.empty())
        blocks.push_back(table({{ReportText::tr("Month"), true}, {ReportText::tr("Design"), false}, {ReportText::tr("What changes"), false, 2}}, std::move(changes)));
}

}  // namespace costrata
