// SPDX-License-Identifier: GPL-3.0-or-later
// costrata compare: the designs of a workspace, cheapest first.
#include "billed_workspace.h"

namespace costrata {
namespace {

int run(const CommandLine& line, Streams streams)
{
    const auto billed = billWorkspace(line);
    if (!billed)
        return wrongInput(streams, billed.error().text());
    std::size_t baseline = billed->workspace.baseline;
    if (line.has("baseline")) {
        const auto index = billed->find(line.value("baseline"));
        if (!index)
            return wrongInput(streams, line.words().front().toStdString() + ": no design is called '" + line.value("baseline").toStdString() + "'");
        baseline = *index;
    }
    const std::vector<Estimate> estimates = billed->estimates();
    const QString format = line.value("format");
    streams.out << (format == u"json"       ? comparisonJson(billed->workspace, estimates, baseline)
                    : format == u"csv"      ? comparisonCsv(estimates, baseline)
                    : format == u"markdown" ? comparisonMarkdown(estimates, baseline)
                                            : comparisonTable(estimates, baseline));
    return finish(line, streams, estimates);
}

}  // namespace

const Command compareCommand{
    .name = "compare",
    .arguments = "FILE",
    .summary = "The designs of a workspace, cheapest first, against a baseline.",
    .options = {{"baseline", "NAME", "Compare with this design instead of the workspace's baseline."}, formatOption, strictOption},
    .run = run,
};

}  // namespace costrata
