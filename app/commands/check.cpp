// SPDX-License-Identifier: GPL-3.0-or-later
// costrata check: what good practice says about the designs of a workspace.
#include "billed_workspace.h"
#include "output/findings_output.h"

#include <algorithm>

namespace costrata {
namespace {

int list(const QString& format, Streams streams)
{
    streams.out << (format == u"json" ? checksJson() : format == u"csv" ? checksCsv() : format == u"markdown" ? checksMarkdown() : checksTable());
    return Done;
}

int run(const CommandLine& line, Streams streams)
{
    const QString format = line.value("format");
    if (line.has("list"))
        return list(format, streams);
    if (line.words().isEmpty())
        return line.wrongUsage(streams, "FILE is missing");
    const auto billed = billWorkspace(line);
    if (!billed)
        return wrongInput(streams, billed.error().text());
    std::vector<DesignFindings> found;
    for (const Design& design : billed->workspace.designs) {
        const Workload* workload = billed->workspace.workload ? &*billed->workspace.workload : nullptr;
        found.push_back({&design, findings::check({design, *billed->book, workload, billed->workspace.assumptions})});
    }
    if (const auto damage = billed->book->damage())
        return wrongInput(streams, damage->text());
    streams.out << (format == u"json"           ? findingsJson(found)
                        : format == u"csv"      ? findingsCsv(found)
                        : format == u"markdown" ? findingsMarkdown(found)
                                                : findingsTable(found));
    if (!billed->workspace.workload)
        streams.err << "costrata: the workspace states no workload: checks that need the load were left out\n";
    if (line.value("fail-on") == u"none")
        return Done;
    const auto least = std::ranges::find(findings::severityIds, line.value("fail-on").toStdString()) - findings::severityIds.begin();
    const bool fails = std::ranges::any_of(found, [&](const DesignFindings& of) {
        return std::ranges::any_of(of.findings, [&](const findings::Finding& f) { return static_cast<std::ptrdiff_t>(f.check->severity) >= least; });
    });
    return fails ? Found : Done;
}

}  // namespace

const Command checkCommand{
    .name = "check",
    .arguments = "[FILE]",
    .summary = "What good practice says about the designs of a workspace: reasons, changes and their money. --list: every check.",
    .options = {{"list", "", "Print every check with its reason and source instead."},
                {"fail-on", "SEVERITY", "Exit with status 4 on a finding of this severity or a higher one.", {"none", "info", "advice", "warning"}},
                formatOption},
    .run = run,
};

}  // namespace costrata
