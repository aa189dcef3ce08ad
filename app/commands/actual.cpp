// SPDX-License-Identifier: GPL-3.0-or-later
// costrata actual: what was billed, against what a design says.
#include "billed_workspace.h"
#include "billing/bill_design.h"
#include "bytes/byte_source.h"
#include "design/workspace_file.h"
#include "output/actual_output.h"
#include "output/text_table.h"

#include <algorithm>

namespace costrata {
namespace {

int run(const CommandLine& line, Streams streams)
{
    if (line.words().size() < 2)
        return line.wrongUsage(streams, "WORKSPACE is missing");
    auto workspace = loadWorkspace(line.words()[1]);
    if (!workspace)
        return wrongInput(streams, workspace.error().text());
    std::size_t index = workspace->baseline;
    if (line.has("design")) {
        const auto it = std::ranges::find(workspace->designs, line.value("design").toStdString(), &Design::name);
        if (it == workspace->designs.end())
            return wrongInput(streams, line.words()[1].toStdString() + ": no design is called '" + line.value("design").toStdString() + "'");
        index = static_cast<std::size_t>(it - workspace->designs.begin());
    }
    if (index >= workspace->designs.size())
        return wrongInput(streams, line.words()[1].toStdString() + ": there is no design to compare with");
    const auto opened = line.openBook();
    if (!opened)
        return wrongInput(streams, opened.error().text());
    const auto book = (*opened)->with(workspace->adjustments);
    const QString path = line.words()[0];
    auto source = openBytes(path);
    if (!source)
        return wrongInput(streams, source.error().text());
    const auto bill = usage::readExport(**source, path.toStdString(), false);
    if (!bill)
        return wrongInput(streams, bill.error().text());
    const Design& design = workspace->designs[index];
    const Bill estimate = billDesign(design, *book, workspace->assumptions.start);
    if (const auto damage = book->damage())
        return wrongInput(streams, damage->text());
    const Actual actual = compareActual(*bill, {&design, &estimate});
    const QString format = line.value("format");
    streams.out << (format == u"json" ? actualJson(actual) : format == u"csv" ? actualCsv(actual) : format == u"markdown" ? actualMarkdown(actual) : actualTable(actual));
    if (bill->databaseRows == 0)
        streams.err << "costrata: " << printable(path.toStdString()) << " has no rows of a database\n";
    return finish(line, streams, {{&design, &estimate}});
}

}  // namespace

const Command actualCommand{
    .name = "actual",
    .arguments = "EXPORT WORKSPACE",
    .summary = "A usage export (AWS Cost and Usage Report, FOCUS; CSV, plain or gzip) against a design: by service, region and category.",
    .options = {{"design", "NAME", "This design instead of the workspace's baseline."}, formatOption, strictOption},
    .run = run,
};

}  // namespace costrata
