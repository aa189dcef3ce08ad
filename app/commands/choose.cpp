// SPDX-License-Identifier: GPL-3.0-or-later
// costrata choose: the selection guide, as a conversation or with the answers as options.
#include "command_line.h"
#include "design/workspace_file.h"
#include "guide_dialogue.h"
#include "output/guide_output.h"

#include <QDate>
#include <QFileInfo>

#include <iostream>
#include <unistd.h>

namespace costrata {
namespace {

int list(const QString& format, Streams streams)
{
    streams.out << (format == u"json" ? questionsJson() : format == u"markdown" ? questionsMarkdown() : questionsTable());
    return Done;
}

/// A workspace with a design for each service that fits and can be sized; the others in its notes.
Workspace workspaceOf(const GuideReport& report, const Workload& need, const QString& title, Month start)
{
    Workspace workspace;
    workspace.title = title.left(maxName).toStdString();
    workspace.workload = need;
    workspace.assumptions.start = start;
    for (std::size_t i = 0; i < report.priced.size() && workspace.designs.size() < static_cast<std::size_t>(maxDesigns); ++i) {
        const guide::PricedFit& fit = report.priced[i];
        if (fit.sized)
            workspace.designs.push_back(fit.sized->design);
        else
            workspace.notes += (workspace.notes.empty() ? "" : "\n") + std::string(report.advice.fits[i].service->name) + ": " + fit.reason + ".";
    }
    return workspace;
}

int run(const CommandLine& line, Streams streams)
{
    const QString format = line.value("format");
    if (line.has("list"))
        return list(format, streams);
    GuideReport report;
    for (const QString& answer : line.values("answer")) {
        if (const auto given = guide::give(report.answers, answer.toStdString()); !given)
            return line.wrongUsage(streams, given.error().text());
    }
    if (line.has("write") && !line.has("workload"))
        return line.wrongUsage(streams, "--write needs --workload: designs are sized for one ('costrata workload' prints one to start from)");
    std::optional<Workload> need;
    if (line.has("workload")) {
        auto workload = loadWorkload(line.value("workload"));
        if (!workload)
            return wrongInput(streams, workload.error().text());
        need = std::move(*workload);
    }
    if (!line.has("answer") && isatty(STDIN_FILENO) && isatty(STDERR_FILENO))
        report.answers = converse(std::move(report.answers), std::cin, streams.err);
    report.advice = guide::advise(report.answers);
    std::shared_ptr<const PriceBook> book;  // bills point into it
    if (need) {
        auto opened = PriceBook::open(line.catalog());
        if (!opened)
            return wrongInput(streams, opened.error().text());
        book = *opened;
        const QDate today = QDate::currentDate();
        const Month start(today.year(), today.month());
        need = guide::workloadOf(report.answers, std::move(*need));
        for (const guide::Fit& fit : report.advice.fits)
            report.priced.push_back(guide::priced(*fit.service, report.answers, *need, *book, start));
        if (const auto damage = book->damage())
            return wrongInput(streams, damage->text());
        if (line.has("write")) {
            const QString title = QFileInfo(line.value("workload")).completeBaseName();
            if (const auto saved = saveWorkspace(workspaceOf(report, *need, title, start), line.value("write")); !saved)
                return wrongInput(streams, saved.error().text());
        }
    }
    streams.out << (format == u"json" ? guideJson(report) : format == u"markdown" ? guideMarkdown(report) : guideTable(report));
    return Done;
}

}  // namespace

const Command chooseCommand{
    .name = "choose",
    .arguments = "",
    .summary = "The selection guide: services that fit the answers, with why, and why not the others. On a terminal without --answer it asks.",
    .options = {{"answer", "QUESTION=ANSWER", "An answer, as in data=relational; may be given again and again."},
                {"list", "", "Print every question with its answers instead."},
                {"workload", "FILE", "Size and price what fits for this need ('costrata workload' prints one to start from)."},
                {"write", "OUT.costrata", "With --workload: write a workspace with a design for each service that fits."},
                {"format", "FORMAT", "How to print.", {"table", "json", "markdown"}}},
    .run = run,
};

}  // namespace costrata
