// SPDX-License-Identifier: GPL-3.0-or-later
// costrata plan: what to commit for the designs of a workspace, or for usage from a file.
#include "billed_workspace.h"
#include "commitments/design_plan.h"
#include "commitments/instruments.h"
#include "output/plan_output.h"

#include <QFile>

#include <algorithm>

namespace costrata {
namespace {

using namespace commitments;

constexpr qint64 mostBytes = 512 * 1024 * 1024;

/// A number of an option, with or without a sign of percent or dollars.
std::optional<Decimal> numberOf(QString text, QChar mark)
{
    text = text.trimmed();
    text.remove(mark);
    const auto number = Decimal::parse(text.trimmed().toStdString());
    return number && !number->isNegative() ? number : std::nullopt;
}

Result<std::vector<PlannedCommitments>> fromUsage(const QString& file, const CommandLine& line)
{
    QFile usage(file);
    if (!usage.open(QIODevice::ReadOnly))
        return failure("cannot read the file", file.toStdString());
    if (usage.size() > mostBytes)
        return failure("the file is larger than 512 MiB", file.toStdString());
    auto imported = readUsageCsv(usage.readAll().toStdString());
    if (!imported)
        return failure(imported.error().text(), file.toStdString());
    auto book = PriceBook::open(line.catalog());
    if (!book)
        return tl::make_unexpected(book.error());
    std::vector<Pool> pools;
    for (PoolUsage& p : imported->pools) {
        auto pool = poolNamed(p.pool, std::move(p.usage), **book);
        if (!pool)
            return failure(pool.error().message, file.toStdString());
        pools.push_back(std::move(*pool));
    }
    std::vector<PlannedCommitments> plans(1);
    plans[0].name = file.toStdString();
    plans[0].market = makeMarket(std::move(pools), **book);
    plans[0].market.notes = std::move(imported->notes);
    // The book is closed here: prices are copied into pools and offers already.
    for (Pool& pool : plans[0].market.pools)
        pool.price = nullptr;
    for (Group& group : plans[0].market.groups) {
        for (Offer& offer : group.offers)
            offer.price = nullptr;
    }
    return plans;
}

int run(const CommandLine& line, Streams streams)
{
    const auto badNumber = [&](const char* option, const char* what) {
        return line.wrongUsage(streams, std::string("--") + option + " '" + line.value(option).toStdString() + "' is no " + what);
    };
    Goal goal;
    bool ok = true;
    if (line.has("horizon"))
        goal.months = line.value("horizon").toInt(&ok);
    if (!ok || goal.months < 1 || goal.months > 120)
        return badNumber("horizon", "number of months from 1 to 120");
    if (line.has("discount-rate")) {
        const auto rate = numberOf(line.value("discount-rate"), QLatin1Char('%'));
        if (!rate || *rate > Decimal(100))
            return badNumber("discount-rate", "percentage from 0% to 100%");
        goal.discountRate = *rate / Decimal(100);
    }
    if (line.has("max-upfront")) {
        const auto most = numberOf(line.value("max-upfront"), QLatin1Char('$'));
        if (!most)
            return badNumber("max-upfront", "amount of dollars");
        goal.limits.maxUpfront = Money(*most);
    }
    const QString file = line.words().front();
    std::vector<PlannedCommitments> plans;
    std::optional<BilledWorkspace> billed;
    if (file.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive)) {
        auto fromFile = fromUsage(file, line);
        if (!fromFile)
            return wrongInput(streams, fromFile.error().text());
        plans = std::move(*fromFile);
    } else {
        auto workspace = billWorkspace(line);
        if (!workspace)
            return wrongInput(streams, workspace.error().text());
        billed = std::move(*workspace);
        const Month start = billed->workspace.assumptions.start.known() ? billed->workspace.assumptions.start : billed->book->month();
        for (const Design& design : billed->workspace.designs) {
            DesignPools pools = poolsOf(design, *billed->book, billed->workspace.assumptions, goal.months);
            PlannedCommitments& plan = plans.emplace_back();
            plan.name = design.name;
            plan.start = start;
            plan.market = makeMarket(std::move(pools.pools), *billed->book);
            plan.market.notes.insert(plan.market.notes.end(), pools.notes.begin(), pools.notes.end());
        }
    }
    for (PlannedCommitments& plan : plans) {
        plan.goal = goal;
        plan.plan = optimise(plan.market, {}, goal);
        plan.simulation = simulate(plan.market, plan.plan.portfolio, goal.months);
    }
    const QString format = line.value("format");
    streams.out << (format == u"json"           ? planJson(plans)
                        : format == u"csv"      ? planCsv(plans)
                        : format == u"markdown" ? planMarkdown(plans)
                                                : planTable(plans));
    const bool priced = std::ranges::all_of(plans, [](const PlannedCommitments& plan) { return plan.market.missing.empty(); });
    const int status = billed ? finish(line, streams, billed->estimates()) : Done;
    return !priced && line.has("strict") ? Incomplete : status;
}

}  // namespace

const Command planCommand{
    .name = "plan",
    .arguments = "FILE",
    .summary = "What to commit, for how long: for the designs of a workspace, or for hourly usage from FILE.csv (hour,pool,units).",
    .options = {{"horizon", "MONTHS", "How far to plan, 1 to 120; 36 by default. Terms that end later are not bought."},
                {"discount-rate", "PERCENT", "A year: what money later is worth less, such as 8%; 0 by default."},
                {"max-upfront", "DOLLARS", "The most to pay upfront over the horizon."},
                formatOption,
                strictOption},
    .run = run,
};

}  // namespace costrata
