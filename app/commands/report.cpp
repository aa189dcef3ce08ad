// SPDX-License-Identifier: GPL-3.0-or-later
// costrata report: a workspace as a PDF for the people who decide.
#include "billed_workspace.h"
#include "language/language.h"
#include "output/matrix.h"
#include "report/report.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>

namespace costrata {
namespace {

/// "designs,sources"; nothing when a name is unknown.
std::optional<ReportSections> parseSections(const QString& list)
{
    ReportSections sections{};
    for (const QString& id : list.split(u',', Qt::SkipEmptyParts)) {
        const auto it = std::ranges::find(reportSectionIds, id.trimmed().toStdString());
        if (it == reportSectionIds.end())
            return std::nullopt;
        sections[static_cast<std::size_t>(it - reportSectionIds.begin())] = true;
    }
    return sections;
}

int run(const CommandLine& line, Streams streams)
{
    const QDate date = line.has("date") ? QDate::fromString(line.value("date"), Qt::ISODate) : QDate::currentDate();
    if (!date.isValid())
        return line.wrongUsage(streams, "--date '" + line.value("date").toStdString() + "' is no date of the form YYYY-MM-DD");
    const auto sections = parseSections(line.value("sections"));
    if (!sections)
        return line.wrongUsage(streams, "--sections '" + line.value("sections").toStdString() + "': the sections are comparison, designs, architecture, projection, commitments, findings, matrices, assumptions, sources");
    const std::string matrix = line.value("matrix").toStdString();
    if (const auto names = matrixNames(); !matrix.empty() && std::ranges::find(names, matrix, &MatrixName::id) == names.end())
        return line.wrongUsage(streams, "there is no matrix '" + matrix + "'");
    const auto billed = billWorkspace(line);
    if (!billed)
        return wrongInput(streams, billed.error().text());
    ReportOptions options = reportOptions(billed->workspace, date);
    const std::pair<const char*, QString&> texts[] = {{"title", options.title}, {"subtitle", options.subtitle}, {"author", options.author}};
    for (const auto& [name, text] : texts) {
        if (line.has(name))
            text = line.value(name);
    }
    if (line.has("page-size"))
        options.pageSize = QPageSize(line.value("page-size") == u"Letter" ? QPageSize::Letter : QPageSize::A4);
    if (line.has("audience"))
        options.executive = line.value("audience") == u"executive";
    if (line.has("sections"))
        options.sections = *sections;
    if (line.has("matrix")) {
        options.matrix = matrix;
        options.sections[static_cast<std::size_t>(ReportSection::Matrices)] = true;
    }
    const bool russian = line.value("language") == u"ru";
    if (russian)
        applyLanguage(*QCoreApplication::instance(), Language::Russian);
    const auto written = writeReport(billed->workspace, billed->bills, *billed->book, options, line.value("output"));
    if (russian)
        applyLanguage(*QCoreApplication::instance(), Language::English);
    if (!written)
        return wrongInput(streams, written.error().text());
    return finish(line, streams, billed->estimates());
}

}  // namespace

const Command reportCommand{
    .name = "report",
    .arguments = "FILE",
    .summary = "Writes a PDF, by default as the workspace says: the comparison, every design with its line items, the coming months, commitments, assumptions and price sources.",
    .options = {{"output", "OUT.pdf", "The file to write.", {}, 'o', true},
                {"title", "T", "Title; the workspace's by default."},
                {"subtitle", "T", "A line below the title."},
                {"author", "A", "Who hands it out."},
                {"page-size", "SIZE", "Paper.", {"A4", "Letter"}},
                {"audience", "WHO", "One page for executives, or the full report.", {"full", "executive"}},
                {"sections", "LIST", "Of the full report, with commas: comparison, designs, architecture, projection, commitments, findings, matrices, assumptions, sources."},
                {"matrix", "ID", "The comparison matrix to print (services matrix lists them); the designs' own by default."},
                {"language", "CODE", "Its words and numbers; English by default.", {"en", "ru"}},
                {"date", "YYYY-MM-DD", "Date on the report; today by default."},
                strictOption},
    .run = run,
};

}  // namespace costrata
