// SPDX-License-Identifier: GPL-3.0-or-later
// The report's section on commitments: what is owned and planned for each design, what it brings, and why.
#include "charts/cash_chart.h"
#include "charts/text.h"
#include "language/declared.h"
#include "output/format.h"
#include "output/plan_parts.h"
#include "report/report_contents.h"

#include <algorithm>

namespace costrata {
namespace {

using namespace commitments;

QString money(Money m) { return numberText(dollars(m)); }
QString percent(Decimal share) { return numberText((share * Decimal(100)).toFixed(1)) + QStringLiteral(" %"); }

std::unique_ptr<Block> layers(const PlannedCommitments& p)
{
    std::vector<TableRow> rows;
    Money upfront;
    for (const Commitment& c : p.plan.portfolio) {
        const Group& group = p.market.groups[c.group];
        const Offer& offer = group.offers[c.offer];
        const Money fee = offer.upfront * Decimal(c.steps);
        if (c.start >= 0)
            upfront += fee;
        const QString owned = c.owned ? QStringLiteral(", ") + ReportText::tr("owned") : QString();
        rows.push_back({TableRow::Plain,
                        {{declared(group.name), Tone::Strong},
                         {declared(offerText(offer.purchase)) + owned},
                         {QStringLiteral("%1 x %2").arg(QString::number(c.steps), toQString(group.stepName))},
                         {toQString(planMonthText(p, c.start))},
                         {toQString(planMonthText(p, endOf(p.market, c)))},
                         {money(fee)},
                         {money(offer.hourly * Decimal(c.steps) * Decimal(hoursInMonth))}}});
    }
    rows.push_back({TableRow::Total, {{ReportText::tr("Upfront fees within the plan")}, {}, {}, {}, {}, {money(upfront)}, {}}});
    return table({{ReportText::tr("Commitment"), false, 1.6},
                  {ReportText::tr("Term and payment"), false, 1.1},
                  {ReportText::tr("Steps"), false, 1.1},
                  {ReportText::tr("Start"), true},
                  {ReportText::tr("Lapses"), true},
                  {ReportText::tr("Upfront"), true},
                  {ReportText::tr("Per\u00A0month"), true}},
                 std::move(rows));
}

std::unique_ptr<Block> outcome(const PlannedCommitments& p)
{
    const Simulation& s = p.simulation;
    const Decimal saved = s.effectiveSavingsRate();
    const auto even = s.breakEvenMonth();
    return keyFigures({{ReportText::tr("Effective savings rate"), percent(saved),
                        ReportText::tr("%1 saved").arg(money(s.onDemandOnly() - s.cost())), saved.isNegative() ? Tone::Bad : Tone::Good},
                       {ReportText::tr("Coverage"), percent(s.coverage()), ReportText::tr("of the cost on demand")},
                       {ReportText::tr("Utilisation"), percent(s.utilisation()), ReportText::tr("%1 not used").arg(money(s.waste()))},
                       {ReportText::tr("Break-even"),
                        !even             ? ReportText::tr("not reached")
                            : *even == 0 ? ReportText::tr("at once")
                                         : ReportText::tr("month %1").arg(*even),
                        ReportText::tr("by the invoices")}});
}

QString sums(const PlannedCommitments& p)
{
    const Simulation& s = p.simulation;
    const Decimal rate = p.setup.goal.discountRate;
    return ReportText::tr("On demand alone: %1. With the plan: %2 by the invoices, %3 with upfront fees spread over their terms. Net present value of what the invoices save, at %4 a year: %5.")
        .arg(money(s.onDemandOnly()), money(s.billed()), money(s.cost()), percent(rate), money(s.netPresentValue(rate)));
}

std::unique_ptr<Block> futures(const PlannedCommitments& p)
{
    std::vector<TableRow> rows;
    for (std::size_t f = 0; f < p.futures.size(); ++f) {
        const Simulation& s = p.futures[f].simulation;
        const auto weight = p.weightOf(f);
        rows.push_back({TableRow::Plain,
                        {{toQString(futureName(p.setup.futures[f])).simplified(), Tone::Strong},
                         {weight ? percent(*weight) : QString()},
                         {money(s.onDemandOnly())},
                         {money(s.cost())},
                         {money(s.onDemandOnly() - s.cost())},
                         {money(p.futures[f].regret)}}});
    }
    if (const auto expected = expectedCost(p))
        rows.push_back({TableRow::Total,
                        {{ReportText::tr("Expected, by weight")}, {}, {money(expected->onDemandOnly)}, {money(expected->cost)}, {money(expected->saving())}, {money(expected->regret)}}});
    return table({{ReportText::tr("Future"), false},
                  {ReportText::tr("Weight"), true},
                  {ReportText::tr("On demand"), true},
                  {ReportText::tr("Amortised"), true},
                  {ReportText::tr("Saving"), true},
                  {ReportText::tr("Regret"), true}},
                 std::move(rows));
}

QStringList notesOf(const PlannedCommitments& p)
{
    QStringList notes;
    for (const Text& note : p.notes)
        notes << declared(note);
    for (std::size_t g = 0; g < p.market.groups.size(); ++g) {
        // The vendor's rules of what is bought; those of the others are of no use here.
        if (std::ranges::find(p.plan.portfolio, g, &Commitment::group) == p.plan.portfolio.end())
            continue;
        for (const Text& note : p.market.groups[g].notes)
            notes << declared(p.market.groups[g].name) + QStringLiteral(": ") + declared(note);
    }
    for (const Text& missing : p.market.missing)
        notes << ReportText::tr("Missing: %1.").arg(declared(missing));
    for (const Text& note : p.market.notes)
        notes << declared(note);
    return notes;
}

}  // namespace

void addCommitments(Blocks& blocks, const ReportData& data)
{
    if (data.plans.empty())
        return;
    blocks.push_back(heading(1, ReportText::tr("Commitments"), ReportText::tr("what is owned and planned, against on demand")));
    for (const PlannedCommitments& p : data.plans) {
        blocks.push_back(heading(2, toQString(p.name).simplified(), ReportText::tr("%1 months, from %2 on").arg(p.setup.goal.months).arg(toQString(p.start.text()))));
        if (const std::string whatIf = futureText(p.setup.whatIf); !whatIf.empty())
            blocks.push_back(paragraph(ReportText::tr("What if: %1. The terms are the plan's; the figures are those of this case.").arg(toQString(whatIf)), Tone::Warn));
        if (p.plan.portfolio.empty()) {
            blocks.push_back(paragraph(ReportText::tr("None of its terms fits what is in use."), Tone::Warn));
        } else {
            blocks.push_back(outcome(p));
            blocks.push_back(paragraph(sums(p), Tone::Muted));
            blocks.push_back(layers(p));
            blocks.push_back(heading(3, ReportText::tr("Paid so far")));
            blocks.push_back(chartBlock(cashChart(p.simulation, p.start), 230));
        }
        if (!p.futures.empty()) {
            blocks.push_back(heading(3, ReportText::tr("What may come")));
            blocks.push_back(futures(p));
        }
        if (!p.plan.reasons.empty()) {
            blocks.push_back(heading(3, ReportText::tr("Why")));
            QStringList reasons;
            for (const Text& reason : p.plan.reasons)
                reasons << declared(reason);
            blocks.push_back(bulletList(reasons << declared(proofText(p.plan.proof))));
        }
        if (const QStringList notes = notesOf(p); !notes.isEmpty()) {
            blocks.push_back(heading(3, ReportText::tr("Notes")));
            blocks.push_back(bulletList(notes, Tone::Muted));
        }
    }
}

}  // namespace costrata
