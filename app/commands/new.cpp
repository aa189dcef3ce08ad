// SPDX-License-Identifier: GPL-3.0-or-later
// costrata new: a workspace with one design per service that fits a workload.
#include "command_line.h"
#include "design/from_workload.h"
#include "design/workspace_file.h"
#include "output/format.h"
#include "output/text_table.h"

#include <QDate>
#include <QFileInfo>

namespace costrata {
namespace {

int run(const CommandLine& line, Streams streams)
{
    const auto workload = loadWorkload(line.value("workload"));
    if (!workload)
        return wrongInput(streams, workload.error().text());
    const auto book = line.openBook();
    if (!book)
        return wrongInput(streams, book.error().text());
    const QDate today = QDate::currentDate();
    const std::string given = line.value("start").toStdString();
    const auto start = line.has("start") ? Month::parse(given) : Month(today.year(), today.month());
    if (!start)
        return line.wrongUsage(streams, "--start '" + given + "' is no month of the form YYYY-MM");

    const DesignsForWorkload found = designsForWorkload(*workload, **book, *start);
    if (const auto damage = (*book)->damage())
        return wrongInput(streams, damage->text());
    const std::string title = QFileInfo(line.value("workload")).completeBaseName().left(maxName).toStdString();
    if (const auto saved = saveWorkspace(workspaceOf(found, *workload, title, *start), line.value("output")); !saved)
        return wrongInput(streams, saved.error().text());

    TextTable designs({{"Design"}, {"Region"}, {"Monthly", Align::Right}, {""}});
    for (const SizedDesign& sized : found.designs)
        designs.row({sized.design.name, sized.design.components.front().region.str(), moneyText(sized.bill.totals.amortised), sized.bill.complete ? "" : "at least"});
    TextTable leftOut({{"Left out"}, {"Because"}});
    for (const LeftOut& left : found.leftOut)
        leftOut.row({left.service->name, left.reason});
    streams.out << designs.plain() << "\n" << leftOut.plain();
    return Done;
}

}  // namespace

const Command newCommand{
    .name = "new",
    .arguments = "",
    .summary = "A workspace with one priced design per service that fits a workload, cheapest first.",
    .options = {{"workload", "FILE", "What is needed; 'costrata workload' prints one to start from.", {}, 0, true},
                {"output", "OUT.costrata", "The workspace to write.", {}, 'o', true},
                {"start", "YYYY-MM", "The month to bill; this month by default."}},
    .run = run,
};

}  // namespace costrata
