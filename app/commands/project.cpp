// SPDX-License-Identifier: GPL-3.0-or-later
// costrata project: what the designs of a workspace cost month by month, with growth, dated charges and upfront fees.
#include "billed_workspace.h"
#include "output/projection_output.h"

namespace costrata {
namespace {

int run(const CommandLine& line, Streams streams)
{
    bool ok = true;
    const int months = line.has("months") ? line.value("months").toInt(&ok) : projectionMonths;
    if (!ok || months < 1 || months > maxProjectionMonths)
        return line.wrongUsage(streams, "--months '" + line.value("months").toStdString() + "' is no number from 1 to " + std::to_string(maxProjectionMonths));
    auto billed = billWorkspace(line);
    if (!billed)
        return wrongInput(streams, billed.error().text());
    if (line.has("start")) {
        const auto start = Month::parse(line.value("start").toStdString());
        if (!start)
            return line.wrongUsage(streams, "--start '" + line.value("start").toStdString() + "' is no month of the form YYYY-MM");
        billed->workspace.assumptions.start = *start;
    }
    std::vector<ProjectedDesign> projected;
    for (const Design& design : billed->workspace.designs)
        projected.push_back({&design, projectDesign(design, *billed->book, billed->workspace.assumptions, months)});
    const QString format = line.value("format");
    streams.out << (format == u"json"       ? projectionJson(projected)
                    : format == u"csv"      ? projectionCsv(projected)
                    : format == u"markdown" ? projectionMarkdown(projected)
                                            : projectionTable(projected));
    return finish(line, streams, billed->estimates());
}

}  // namespace

const Command projectCommand{
    .name = "project",
    .arguments = "FILE",
    .summary = "What the designs of a workspace cost month by month: growth, dated charges, upfront fees when they fall due.",
    .options = {{"months", "N", "How many months, up to 60; 36 by default."},
                {"start", "YYYY-MM", "The first month; the workspace's by default."},
                formatOption, strictOption},
    .run = run,
};

}  // namespace costrata
