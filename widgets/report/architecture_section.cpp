// SPDX-License-Identifier: GPL-3.0-or-later
// The report's section on architecture: each design drawn, what it survives, and what its availability is worth.
#include "architecture/story_text.h"
#include "charts/text.h"
#include "diagram/diagram_painter.h"
#include "language/declared.h"
#include "language/language.h"
#include "output/format.h"
#include "report/report_contents.h"
#include "topology/availability.h"

#include <qcustomplot.h>

#include <algorithm>

namespace costrata {
namespace {

QString money(Money m) { return numberText(dollars(m)); }
QString percent(Decimal share) { return shownNumber((share * Decimal(100)).rounded(5).toString()) + QStringLiteral(" %"); }

class DiagramBlock : public Block {
public:
    DiagramBlock(Diagram diagram, double mostHeight) : m_diagram(std::move(diagram)), m_mostHeight(mostHeight) {}
    Extent measure(double width) override
    {
        m_scale = std::min({1.0, width / m_diagram.size.width(), m_mostHeight / m_diagram.size.height()});
        return {{{m_diagram.size.height() * m_scale}}, 0, 8, false, false};
    }
    void paint(QCPPainter& painter, const QRectF& rect, std::size_t, std::size_t) override
    {
        painter.save();
        painter.translate(rect.topLeft());
        painter.scale(m_scale, m_scale);
        paintDiagram(painter, m_diagram, lightTheme());
        painter.restore();
    }

private:
    Diagram m_diagram;
    double m_mostHeight, m_scale = 1;
};

TableCell worst(const std::optional<Decimal>& seconds) { return {shownWorst(seconds), seconds ? Tone::Normal : Tone::Warn}; }

std::unique_ptr<Block> survivals(const Topology& topology, const std::vector<NodeCost>& costs)
{
    std::vector<TableRow> rows;
    for (const Failure& failure : usualFailures(topology)) {
        const FailureStory story = failureStory(topology, costs, failure);
        rows.push_back({TableRow::Plain,
                        {{shownFailure(topology, failure), Tone::Strong},
                         {outcomeText(topology, story), Tone::Muted},
                         worst(story.rto),
                         worst(story.rpo),
                         {capacityText(story), Tone::Muted}}});
    }
    return table({{ReportText::tr("What fails"), false, 1.2},
                  {ReportText::tr("What follows"), false, 2},
                  {ReportText::tr("RTO"), false, 0.9},
                  {ReportText::tr("RPO"), false, 0.9},
                  {ReportText::tr("Capacity left"), false, 1.2}},
                 std::move(rows));
}

void addAvailability(Blocks& blocks, const Design& design, const Bill& bill)
{
    const Availability a = availabilityOf(design, bill);
    const QString atMost = a.complete ? QString() : QStringLiteral("\u2264 "), atLeast = a.complete ? QString() : QStringLiteral("\u2265 ");
    std::vector<KeyFigure> figures{{ReportText::tr("Availability"), atMost + percent(a.share), ReportText::tr("an estimate")},
                                   {ReportText::tr("Down a month"), ReportText::tr("%1 min").arg(atLeast + shownNumber(quantityText(a.minutesDown.rounded(1)))), ReportText::tr("of 43,800 minutes")}};
    if (a.riskAdjusted) {
        figures.push_back({ReportText::tr("Expected loss"), atLeast + money(*a.expectedLoss), ReportText::tr("at %1 an hour").arg(shownNumber(dollars(*design.downtimePerHour, 0)))});
        figures.push_back({ReportText::tr("Risk-adjusted"), (a.complete && bill.complete ? QString() : QStringLiteral("\u2265 ")) + money(*a.riskAdjusted), ReportText::tr("a month, with the bill")});
    }
    blocks.push_back(keyFigures(std::move(figures)));
    std::vector<TableRow> rows;
    for (std::size_t i = 0; i < a.components.size(); ++i) {
        const ComponentAvailability& c = a.components[i];
        const int set = design.components[i].alternative;
        rows.push_back({TableRow::Plain,
                        {{toQString(design.components[i].name).simplified(), Tone::Strong},
                         {c.share ? percent(*c.share) : ReportText::tr("not stated"), c.share ? Tone::Normal : Tone::Warn},
                         {set ? ReportText::tr("any one of set %1").arg(set) : ReportText::tr("needed"), Tone::Muted},
                         {c.own ? ReportText::tr("your figure") : toQString(c.source), Tone::Muted}}});
    }
    blocks.push_back(table({{ReportText::tr("Component"), false, 1}, {ReportText::tr("Of a month"), true}, {ReportText::tr("Needed"), false, 0.8}, {ReportText::tr("Source"), false, 2}}, std::move(rows)));
}

}  // namespace

void addArchitecture(Blocks& blocks, const ReportData& data, QSizeF room)
{
    bool first = true;
    for (std::size_t d = 0; d < data.workspace.designs.size(); ++d) {
        const Design& design = data.workspace.designs[d];
        if (design.components.empty())
            continue;
        if (std::exchange(first, false))
            blocks.push_back(heading(1, ReportText::tr("Architecture"), ReportText::tr("what runs where, what it survives, how available it is")));
        const Topology topology = topologyOf(design);
        const std::vector<NodeCost> costs = nodeCosts(topology, data.bills[d]);
        blocks.push_back(heading(2, toQString(design.name).simplified()));
        blocks.push_back(std::make_unique<DiagramBlock>(diagramOf(topology, costs, nullptr), room.height() * 0.6));
        blocks.push_back(heading(3, ReportText::tr("What it survives")));
        blocks.push_back(survivals(topology, costs));
        blocks.push_back(heading(3, ReportText::tr("Availability, estimated from what vendors promise and from your figures")));
        addAvailability(blocks, design, data.bills[d]);
        QStringList notes;
        for (const std::string& assumption : topology.assumptions)
            notes << declared(assumption);
        if (!notes.isEmpty())
            blocks.push_back(bulletList(notes, Tone::Muted));
    }
    if (!first)
        blocks.push_back(paragraph(ReportText::tr("Recovery times and losses are those that vendors state, at worst; what they do not state is not guessed. Components are taken to fail independently."), Tone::Muted));
}

}  // namespace costrata
