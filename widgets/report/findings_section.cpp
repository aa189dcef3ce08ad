// SPDX-License-Identifier: GPL-3.0-or-later
// The report's section on findings: what good practice says about each design, its money, and the practices that are followed.
#include "charts/text.h"
#include "language/declared.h"
#include "output/findings_output.h"
#include "output/format.h"
#include "report/report_contents.h"

#include <algorithm>

namespace costrata {
namespace {

using namespace findings;

TableCell inWords(Severity severity)
{
    switch (severity) {
    case Severity::Warning: return {ReportText::tr("Warning"), Tone::Bad};
    case Severity::Advice: return {ReportText::tr("Advice"), Tone::Warn};
    case Severity::Info: break;
    }
    return {ReportText::tr("Note"), Tone::Muted};
}

TableCell money(const Finding& finding)
{
    if (!finding.change)
        return {};
    const auto& extra = finding.change->extra;
    if (!extra)
        return {ReportText::tr("unknown"), Tone::Warn};
    if (extra->isZero())
        return {ReportText::tr("the same"), Tone::Muted};
    const QString amount = numberText(dollars(*extra < Money() ? Money() - *extra : *extra));
    return *extra < Money() ? TableCell{QChar(0x2212) + amount, Tone::Good} : TableCell{u'+' + amount};
}

std::unique_ptr<Block> findingTable(const Design& design, const std::vector<const Finding*>& found)
{
    std::vector<TableRow> rows;
    for (const Finding* f : found) {
        const QString component = toQString(componentOf(design, *f)).simplified(), title = declared(f->check->title);
        QString reason = declared(f->reason);
        if (f->change)
            reason += u' ' + ReportText::tr("Change: %1.").arg(declared(f->change->action)).replace(QStringLiteral(".."), QStringLiteral("."));
        rows.push_back({TableRow::Plain,
                        {inWords(f->check->severity),
                         {component.isEmpty() ? title : component + QStringLiteral(": ") + title, Tone::Strong},
                         {reason},
                         {toQString(f->check->source), Tone::Muted},
                         money(*f)}});
    }
    return table({{ReportText::tr("Severity"), false, 0.55},
                  {ReportText::tr("Finding"), false, 1.1},
                  {ReportText::tr("Reason"), false, 2},
                  {ReportText::tr("Source"), false, 1.1},
                  {ReportText::tr("Per\u00A0month"), true}},
                 std::move(rows));
}

void addPractices(Blocks& blocks, const QString& caption, const QStringList& practices, Tone tone)
{
    if (practices.isEmpty())
        return;
    blocks.push_back(heading(3, caption));
    blocks.push_back(bulletList(practices, tone));
}

}  // namespace

void addFindings(Blocks& blocks, const ReportData& data)
{
    if (data.findings.empty())
        return;
    blocks.push_back(heading(1, ReportText::tr("Findings"), ReportText::tr("what good practice says")));
    for (std::size_t d = 0; d < data.findings.size(); ++d) {
        const Design& design = data.workspace.designs[d];
        std::vector<const Finding*> found;
        QStringList followed, open;
        for (const Finding& f : data.findings[d]) {
            if (f.check->ticked)
                open << declared(f.check->title);
            else
                found.push_back(&f);
        }
        for (const std::string& id : design.practices) {
            if (const Check* check = findCheck(id); check && check->ticked)
                followed << declared(check->title);
        }
        blocks.push_back(heading(2, toQString(design.name).simplified()));
        if (found.empty())
            blocks.push_back(paragraph(ReportText::tr("Its settings give no cause for a finding."), Tone::Muted));
        else
            blocks.push_back(findingTable(design, found));
        addPractices(blocks, ReportText::tr("Practices that are followed, as its author states"), followed, Tone::Normal);
        addPractices(blocks, ReportText::tr("Practices that are not ticked"), open, Tone::Warn);
    }
}

}  // namespace costrata
