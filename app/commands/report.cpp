// SPDX-License-Identifier: GPL-3.0-or-later
// costrata report: a workspace as a PDF for the people who decide.
#include "billed_workspace.h"
#include "report/report.h"

#include <QDate>

namespace costrata {
namespace {

int run(const CommandLine& line, Streams streams)
{
    ReportOptions options;
    options.title = line.value("title");
    options.subtitle = line.value("subtitle");
    options.author = line.value("author");
    options.pageSize = QPageSize(line.value("page-size") == u"Letter" ? QPageSize::Letter : QPageSize::A4);
    options.date = line.has("date") ? QDate::fromString(line.value("date"), Qt::ISODate) : QDate::currentDate();
    if (!options.date.isValid())
        return line.wrongUsage(streams, "--date '" + line.value("date").toStdString() + "' is no date of the form YYYY-MM-DD");
    const auto billed = billWorkspace(line);
    if (!billed)
        return wrongInput(streams, billed.error().text());
    if (!line.has("title"))
        options.title = QString::fromStdString(billed->workspace.title);
    if (const auto written = writeReport(billed->workspace, billed->bills, options, line.value("output")); !written)
        return wrongInput(streams, written.error().text());
    return finish(line, streams, billed->estimates());
}

}  // namespace

const Command reportCommand{
    .name = "report",
    .arguments = "FILE",
    .summary = "Writes a PDF: the comparison, every design with its line items, assumptions and price sources.",
    .options = {{"output", "OUT.pdf", "The file to write.", {}, 'o', true},
                {"title", "T", "Title; the workspace's by default."},
                {"subtitle", "T", "A line below the title."},
                {"author", "A", "Who hands it out."},
                {"page-size", "SIZE", "Paper.", {"A4", "Letter"}},
                {"date", "YYYY-MM-DD", "Date on the report; today by default."},
                strictOption},
    .run = run,
};

}  // namespace costrata
