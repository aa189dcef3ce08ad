// SPDX-License-Identifier: GPL-3.0-or-later
// costrata explore: every configuration of every service that serves a workload and meets requirements, ranked by cost.
#include "billed_workspace.h"

#include "design/workspace_file.h"
#include "money/quantity_text.h"
#include "output/ranking_output.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace costrata {
namespace {

using namespace space;

/// The workload of a workload file or of a workspace, by what the file says it is.
Result<Workload> workloadOf(const QString& path)
{
    QFile file(path);
    const QString format = file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object().value(u"format").toString() : QString();
    if (format != u"costrata-workspace")
        return loadWorkload(path);
    auto workspace = loadWorkspace(path);
    if (!workspace)
        return tl::make_unexpected(workspace.error());
    if (!workspace->workload)
        return failure("the workspace states no workload; 'costrata workload' prints one to start from", path.toStdString());
    return *workspace->workload;
}

/// Reads what is given and passes over what is not; the first mistake ends it.
class Reading {
public:
    explicit Reading(const CommandLine& line) : m_line(line) {}

    std::optional<Decimal> number(const char* option, const char* unit, Decimal least, Decimal most)
    {
        if (!m_line.has(option))
            return std::nullopt;
        QString text = m_line.value(option);
        text.remove(u'$');
        const auto value = parseQuantity(text.toStdString(), unit);
        if (!value)
            fail(option, value.error().message);
        else if (value->value < least || value->value > most)
            fail(option, "out of range: " + least.toString() + " to " + most.toString() + " " + unit);
        else
            return value->value;
        return std::nullopt;
    }
    std::vector<std::string> names(const char* option, const auto& known)
    {
        std::vector<std::string> list;
        for (const QString& entry : m_line.value(option).split(u',', Qt::SkipEmptyParts)) {
            list.push_back(entry.trimmed().toStdString());
            if (!known(list.back()))
                fail(option, "'" + list.back() + "' is not known");
        }
        return list;
    }
    void fail(const char* option, const std::string& why)
    {
        if (!m_error)
            m_error = Error{"--" + std::string(option) + ": " + why, {}};
    }
    const std::optional<Error>& error() const { return m_error; }

private:
    const CommandLine& m_line;
    std::optional<Error> m_error;
};

Result<Requirements> requirementsOf(const CommandLine& line, Workload workload, const PriceBook& book)
{
    Reading read(line);
    Requirements wanted{.workload = std::move(workload)};
    wanted.least.node = {read.number("vcpu", "", 0, 10'000).value_or(Decimal()), read.number("memory", "GiB", 0, 100'000).value_or(Decimal())};
    wanted.least.iops = read.number("iops", "", 0, 10'000'000).value_or(Decimal());
    const auto& services = allServices();
    wanted.providers = read.names("providers", [&](const std::string& name) { return std::ranges::any_of(services, [&](const Service* s) { return s->provider == name; }); });
    wanted.services = read.names("services", [](const std::string& id) { return findService(id) != nullptr; });
    const auto isRegion = [&](const std::string& name) {
        return std::ranges::any_of(services, [&](const Service* s) { return std::ranges::count(s->regions(book), Symbol(name)) > 0; });
    };
    for (const std::string& name : read.names("regions", isRegion))
        wanted.regions.emplace_back(name);
    if (const auto percent = read.number("availability", "%", 0, 100))
        wanted.availability = *percent / Decimal(100);
    const Decimal year = 31'536'000;
    wanted.zoneRto = read.number("zone-rto", "s", 0, year);
    wanted.zoneRpo = read.number("zone-rpo", "s", 0, year);
    wanted.regionRto = read.number("region-rto", "s", 0, year);
    wanted.regionRpo = read.number("region-rpo", "s", 0, year);
    wanted.longestTerm = line.value("commit") == u"none" ? 0 : line.value("commit") == u"1y" ? 12 : 36;
    if (const auto amount = read.number("upfront", "", 0, 1'000'000'000))
        wanted.mostUpfront = Money(*amount);
    if (const auto amount = read.number("budget", "", 0, 1'000'000'000))
        wanted.budget = Money(*amount);
    if (read.error())
        return tl::make_unexpected(*read.error());
    return wanted;
}

std::optional<Axis> axisOf(const QString& id)
{
    const auto it = std::ranges::find(axisIds, id.toStdString(), [](const char* a) { return std::string(a); });
    return it == axisIds.end() ? std::nullopt : std::optional(static_cast<Axis>(it - axisIds.begin()));
}

int run(const CommandLine& line, Streams streams)
{
    auto workload = workloadOf(line.words().front());
    if (!workload)
        return wrongInput(streams, workload.error().text());
    const auto book = line.openBook();
    if (!book)
        return wrongInput(streams, book.error().text());
    const auto wanted = requirementsOf(line, std::move(*workload), **book);
    if (!wanted)
        return line.wrongUsage(streams, wanted.error().message);
    const auto top = line.has("top") ? line.value("top").toInt() : 20;
    if (top < 1 || top > 100'000)
        return line.wrongUsage(streams, "--top takes a number from 1 to 100000");

    const Ranking ranking = search(*wanted, **book, {}, {.keep = std::max<std::size_t>(2000, static_cast<std::size_t>(top))});
    if (const auto damage = (*book)->damage())
        return wrongInput(streams, damage->text());
    RankingReport report{ranking, {}};
    if (line.has("pareto")) {
        report.rows = front(ranking, axisOf(line.value("pareto")).value());
    } else if (line.has("all")) {
        for (std::size_t i = 0; i < ranking.found.size(); ++i)
            report.rows.push_back(i);
    } else {
        report.rows = bestOfEach(ranking);
    }
    if (report.rows.size() > static_cast<std::size_t>(top))
        report.rows.resize(static_cast<std::size_t>(top));
    if (line.has("what-if"))
        report.changes = winnerChanges(*wanted, **book);

    if (line.has("write")) {
        Workspace workspace{.title = "Explored"};
        workspace.workload = wanted->workload;
        for (const std::size_t row : report.rows) {
            if (workspace.designs.size() == static_cast<std::size_t>(maxDesigns))
                break;
            Design design = designOf(ranking, ranking.found[row]);
            design.name = uniqueDesignName(workspace, design.name);
            workspace.designs.push_back(std::move(design));
        }
        if (const auto saved = saveWorkspace(workspace, line.value("write")); !saved)
            return wrongInput(streams, saved.error().text());
    }
    const QString format = line.value("format");
    streams.out << (format == u"json" ? rankingJson(report) : format == u"csv" ? rankingCsv(report) : format == u"markdown" ? rankingMarkdown(report) : rankingText(report));
    return ranking.found.empty() ? costrata::Found : Done;
}

}  // namespace

const Command exploreCommand{
    .name = "explore",
    .arguments = "FILE",
    .summary = "Every configuration of every service that serves the workload of FILE (a workload or a workspace) and meets the requirements, by cost.",
    .options = {{"all", "", "List configurations; the cheapest of each service by default."},
                {"pareto", "AXIS", "List the front of cost against this figure: what nothing beats in both.", {"availability", "zone-rto", "region-rto", "headroom"}},
                {"top", "NUMBER", "How many to list; 20 by default."},
                {"providers", "LIST", "Only these, as in \"AWS,Google Cloud\"."},
                {"services", "LIST", "Only these, as in \"aws.rds,gcp.spanner\"."},
                {"regions", "LIST", "In each of these regions; for each service the best for the workload's location by default."},
                {"vcpu", "NUMBER", "At least so many of the node that writes."},
                {"memory", "SIZE", "At least so much of it, as in \"64 GiB\"."},
                {"iops", "NUMBER", "At least so many where they are provisioned."},
                {"availability", "PERCENT", "At least this monthly uptime in the vendor's agreement."},
                {"zone-rto", "TIME", "Recovers from the loss of a zone within this time, as in \"2 min\"."},
                {"zone-rpo", "TIME", "Loses no more with a zone than this time."},
                {"region-rto", "TIME", "The same for the loss of the region."},
                {"region-rpo", "TIME", "The same for the loss of the region."},
                {"commit", "TERM", "The longest commitment.", {"3y", "1y", "none"}},
                {"upfront", "DOLLARS", "The largest payment upfront."},
                {"budget", "DOLLARS", "The largest cost per month, upfront payments spread over their terms."},
                {"what-if", "", "Also say at which load another service would win: searches the whole space many times."},
                {"write", "OUT.costrata", "Write what is listed as designs of a workspace."},
                formatOption},
    .run = run,
};

}  // namespace costrata
