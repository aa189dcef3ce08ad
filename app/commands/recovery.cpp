// SPDX-License-Identifier: GPL-3.0-or-later
// costrata recovery: a design's variants for each disaster recovery pattern, side by side.
#include "billed_workspace.h"
#include "design/workspace_file.h"
#include "output/recovery_output.h"

#include <algorithm>

namespace costrata {
namespace {

int run(const CommandLine& line, Streams streams)
{
    auto billed = billWorkspace(line);
    if (!billed)
        return wrongInput(streams, billed.error().text());
    Workspace& workspace = billed->workspace;
    if (workspace.designs.empty())
        return wrongInput(streams, "the workspace has no design");
    const auto index = line.has("design") ? billed->find(line.value("design")) : std::optional(std::min(workspace.baseline, workspace.designs.size() - 1));
    if (!index)
        return wrongInput(streams, "no design '" + line.value("design").toStdString() + "' in the workspace");
    const Design design = workspace.designs[*index];
    const Symbol second(line.value("region").toStdString());
    const auto offers = [&](const Component& c) {
        const auto regions = c.service->regions(*billed->book);
        return std::ranges::find(regions, second) != regions.end();
    };
    if (line.has("region") && std::ranges::none_of(design.components, offers))
        return wrongInput(streams, "no service of the design has prices in '" + second.str() + "'");
    const RecoveryComparison found =
        compareRecovery(design, workspace.workload ? &*workspace.workload : nullptr, *billed->book, workspace.assumptions.start, second);
    if (const auto damage = billed->book->damage())
        return wrongInput(streams, damage->text());
    if (line.has("write")) {
        addVariants(workspace, *index, found);
        if (const auto saved = saveWorkspace(workspace, line.value("write")); !saved)
            return wrongInput(streams, saved.error().text());
    }
    const QString format = line.value("format");
    streams.out << (format == u"json"         ? recoveryJson(design, found)
                        : format == u"csv"      ? recoveryCsv(design, found)
                        : format == u"markdown" ? recoveryMarkdown(design, found)
                                                : recoveryTable(design, found));
    std::vector<Estimate> estimates{{&design, &found.bill}};
    for (const RecoveryVariant& variant : found.variants) {
        if (variant.made())
            estimates.push_back({&variant.design, &variant.bill});
    }
    return finish(line, streams, estimates);
}

}  // namespace

const Command recoveryCommand{
    .name = "recovery",
    .arguments = "FILE",
    .summary = "A design's variants for backup and restore, pilot light, warm standby and active-active: what each costs, how long recovery takes, what is lost.",
    .options = {{"design", "NAME", "The design; the baseline by default."},
                {"region", "R", "Where the copies stand; where there are some already by default, else near by."},
                {"write", "OUT.costrata", "The workspace with the variants as designs."},
                formatOption,
                strictOption},
    .run = run,
};

}  // namespace costrata
