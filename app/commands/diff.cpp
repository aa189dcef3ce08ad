// SPDX-License-Identifier: GPL-3.0-or-later
// costrata diff: what changed between two workspaces or Terraform files, or by one plan, and whether it is too dear.
#include "terraform_input.h"

#include "billed_workspace.h"
#include "billing/bill_design.h"
#include "bytes/byte_source.h"
#include "design/workspace_file.h"
#include "output/diff_output.h"
#include "output/text_table.h"

namespace costrata {
namespace {

/// "10%", "500USD", "$500", "500".
struct Gate {
    bool percent;
    Decimal limit;
};

std::optional<Gate> gateOf(QString text)
{
    text = text.trimmed();
    const bool percent = text.endsWith(u'%');
    text.remove(QStringLiteral("USD"), Qt::CaseInsensitive);
    text.remove(u'%').remove(u'$').remove(u'+');
    const auto limit = Decimal::parse(text.trimmed().toStdString());
    return limit && *limit >= Decimal(0) && *limit <= Decimal(1'000'000'000) ? std::optional(Gate{percent, *limit}) : std::nullopt;
}

bool isAbove(const DesignChange& change, const Gate& gate)
{
    const Money increase = change.difference();
    if (!gate.percent)
        return increase > Money(gate.limit);
    // Of nothing, any cost is more than any share.
    return increase > Money() && increase * Decimal(100) > change.costBefore * gate.limit;
}

struct Side {
    Workspace workspace;
    bool isTerraform = false;
    std::vector<std::string> notes;
    std::shared_ptr<const PriceBook> book;
    std::vector<Bill> bills;

    std::vector<DiffSide> designs() const
    {
        std::vector<DiffSide> list;
        for (std::size_t i = 0; i < bills.size(); ++i)
            list.push_back({&workspace.designs[i], &bills[i]});
        return list;
    }
};

Side sideOf(const terraform::Import& import)
{
    Side side;
    side.isTerraform = true;
    side.workspace.designs.push_back(import.design);  // all of its components in one design
    for (const terraform::ImportedResource& resource : import.resources) {
        if (resource.outcome == terraform::Outcome::NotModelled || resource.outcome == terraform::Outcome::NotUnderstood)
            side.notes.push_back(resource.address + " is not in the comparison: " + resource.why);
    }
    return side;
}

void bill(Side& side, const PriceBook& book)
{
    side.book = book.with(side.workspace.adjustments);
    for (const Design& design : side.workspace.designs)
        side.bills.push_back(billDesign(design, *side.book, side.workspace.assumptions.start));
}

/// A workspace or a Terraform file, by what it says of itself. Of a plan: what will be.
Result<Side> read(const QString& path, const CommandLine& line, const PriceBook& book)
{
    auto source = openBytes(path, terraform::mostPlanBytes);
    if (!source)
        return tl::make_unexpected(source.error());
    const auto text = readAllBytes(**source, terraform::mostPlanBytes);
    if (!text)
        return failure(text.error().message, path.toStdString());
    if (text->left(1000).contains("\"costrata-workspace\"")) {
        auto workspace = parseWorkspace(*text, path.toStdString());
        if (!workspace)
            return tl::make_unexpected(workspace.error());
        Side side;
        side.workspace = std::move(*workspace);
        return side;
    }
    auto file = readTerraform(*text, path, line, book);
    if (!file)
        return tl::make_unexpected(file.error());
    return sideOf(file->after);
}

struct Sides {
    Side before, after;
};

Result<Sides> readSides(const CommandLine& line, const PriceBook& book)
{
    const QStringList paths = line.words();
    if (paths.size() == 1) {
        const auto file = readTerraform(paths.front(), line, book);
        if (!file)
            return tl::make_unexpected(file.error());
        if (!file->isPlan)
            return failure("this is a state: a second file is needed to compare it with", paths.front().toStdString());
        Sides sides{sideOf(file->before), sideOf(file->after)};
        sides.before.workspace.designs.front().name = sides.after.workspace.designs.front().name;
        sides.before.notes.clear();
        return sides;
    }
    auto before = read(paths[0], line, book), after = read(paths[1], line, book);
    if (!before || !after)
        return tl::make_unexpected(before ? after.error() : before.error());
    // What Terraform will run is billed in the month and at the prices of the workspace that it is compared with.
    for (const auto& [to, from] : {std::pair{&*before, &*after}, std::pair{&*after, &*before}}) {
        if (to->isTerraform && !from->isTerraform) {
            to->workspace.adjustments = from->workspace.adjustments;
            to->workspace.assumptions.start = from->workspace.assumptions.start;
        }
    }
    return Sides{std::move(*before), std::move(*after)};
}

int run(const CommandLine& line, Streams streams)
{
    std::optional<Gate> gate;
    if (line.has("fail-above") && !(gate = gateOf(line.value("fail-above"))))
        return line.wrongUsage(streams, "--fail-above '" + line.value("fail-above").toStdString() + "' is no increase such as 10% or 500USD");
    const auto book = line.openBook();
    if (!book)
        return wrongInput(streams, book.error().text());
    auto sides = readSides(line, **book);
    if (!sides)
        return wrongInput(streams, sides.error().text());
    bill(sides->before, **book);
    bill(sides->after, **book);
    if (const auto damage = (*book)->damage())
        return wrongInput(streams, damage->text());
    const auto changes = workspaceDiff(sides->before.designs(), sides->after.designs());
    const QString format = line.value("format");
    streams.out << (format == u"json" ? diffJson(changes) : format == u"csv" ? diffCsv(changes) : format == u"markdown" ? diffMarkdown(changes) : diffTable(changes));
    for (const std::string& note : sides->after.notes)
        streams.err << "costrata: " << printable(note) << "\n";
    bool complete = sides->after.notes.empty(), above = false;
    for (const DesignChange& change : changes) {
        complete = complete && change.completeBefore && change.completeAfter;
        if (gate && change.kind != ChangeKind::Added && isAbove(change, *gate)) {
            above = true;
            streams.err << "costrata: " << printable(change.name) << " rises by more than " << line.value("fail-above").toStdString() << "\n";
        }
    }
    if (!complete)
        streams.err << "costrata: the comparison is of what is known: prices, quantities or databases are missing\n";
    return above ? Found : !complete && line.has("strict") ? Incomplete : Done;
}

}  // namespace

const Command diffCommand{
    .name = "diff",
    .arguments = "OLD [NEW]",
    .summary = "What changed between two workspaces or Terraform plans and states, by component, setting and line; of one plan, what it changes.",
    .options = {{"fail-above", "INCREASE", "Exit with status 4 when a design that is in both rises by more a month: 10%, or 500USD; of what is known."}, usageOption, regionOption, formatOption, strictOption},
    .run = run,
};

}  // namespace costrata
