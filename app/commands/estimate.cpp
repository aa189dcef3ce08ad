// SPDX-License-Identifier: GPL-3.0-or-later
// costrata estimate: what every design of a workspace costs, line by line.
#include "billed_workspace.h"
#include "write_output.h"

namespace costrata {
namespace {

int run(const CommandLine& line, Streams streams)
{
    if (const auto where = outputPlace(line); !where)
        return line.wrongUsage(streams, where.error().message);
    const auto billed = billWorkspace(line);
    if (!billed)
        return wrongInput(streams, billed.error().text());
    std::vector<Estimate> estimates = billed->estimates();
    if (line.has("design")) {
        const auto index = billed->find(line.value("design"));
        if (!index)
            return wrongInput(streams, line.words().front().toStdString() + ": no design is called '" + line.value("design").toStdString() + "'");
        estimates = {estimates[*index]};
    }
    const QString format = line.value("format");
    const auto written = format == u"xlsx" ? writeOutput(line, streams, estimateXlsx(estimates))
                                           : writeOutput(line, streams,
                                                         format == u"json"           ? estimateJson(billed->workspace, estimates)
                                                             : format == u"csv"      ? estimateCsv(estimates)
                                                             : format == u"markdown" ? estimateMarkdown(estimates)
                                                                                     : estimateTable(estimates));
    if (!written)
        return wrongInput(streams, written.error().text());
    return finish(line, streams, estimates);
}

}  // namespace

const Command estimateCommand{
    .name = "estimate",
    .arguments = "FILE",
    .summary = "What the designs of a workspace cost per month, line by line.",
    .options = {{"design", "NAME", "Only this design."}, spreadsheetFormatOption, outputOption, strictOption},
    .run = run,
};

}  // namespace costrata
