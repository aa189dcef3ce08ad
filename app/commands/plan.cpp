// SPDX-License-Identifier: GPL-3.0-or-later
// costrata plan: what to commit for the designs of a workspace, or for usage from a file.
#include "billed_workspace.h"
#include "bytes/byte_source.h"
#include "commitments/instruments.h"
#include "commitments/planned.h"
#include "output/plan_output.h"
#include "usage/spend.h"
#include "write_output.h"

#include <algorithm>

namespace costrata {
namespace {

using namespace commitments;

constexpr std::uint64_t mostBytes = 512 * 1024 * 1024;

struct Plans {
    std::vector<PlannedCommitments> plans;
    std::shared_ptr<const PriceBook> book;  ///< the plans' prices point into it
    std::optional<BilledWorkspace> billed;  ///< when they are of a workspace
};

/// A number of an option, with or without a sign of percent or dollars; none when it is out of range, too.
std::optional<Decimal> numberOf(QString text, QChar mark, Decimal least, Decimal most)
{
    text = text.trimmed();
    text.remove(mark);
    if (text.startsWith(u'+'))
        text.remove(0, 1);
    const auto number = Decimal::parse(text.trimmed().toStdString());
    return number && *number >= least && *number <= most ? number : std::nullopt;
}

/// "usage=-30%,ends=12,prices=-10%,growth=2%"
std::optional<Future> whatIfOf(const QString& text)
{
    Future future;
    for (const QString& part : text.split(u',', Qt::SkipEmptyParts)) {
        const QString name = part.section(u'=', 0, 0).trimmed(), value = part.section(u'=', 1);
        if (name == u"ends") {
            bool ok = false;
            future.lastMonths = value.toInt(&ok);
            if (!ok || *future.lastMonths < 0 || *future.lastMonths > 120)
                return std::nullopt;
            continue;
        }
        const bool growth = name == u"growth", usage = name == u"usage";
        if (!growth && !usage && name != u"prices")
            return std::nullopt;
        const auto percent = growth ? numberOf(value, u'%', -50, 100) : numberOf(value, u'%', -100, usage ? 9900 : 900);
        if (!percent)
            return std::nullopt;
        const Decimal share = *percent / Decimal(100);
        (growth ? future.growthPerMonth : usage ? future.usage : future.prices) = growth ? share : Decimal(1) + share;
    }
    return future;
}

/// Puts the options over what the setup says. Fails with what is wrong.
Result<void> applyOptions(PlanSetup& setup, const CommandLine& line)
{
    const auto wrong = [&](const char* option, const std::string& what) {
        return failure(std::string("--") + option + " '" + line.value(option).toStdString() + "' is no " + what);
    };
    struct WholeOption {
        const char* name;
        int* value;
        int most;
    };
    struct PercentOption {
        const char* name;
        Decimal* share;
    };
    Limits& limits = setup.goal.limits;
    const WholeOption wholes[] = {{"horizon", &setup.goal.months, 120}, {"max-term", &limits.maxTerm, 36}, {"rungs", &setup.rungs, maxRungs}};
    const PercentOption percents[] = {{"discount-rate", &setup.goal.discountRate}, {"min-utilisation", &limits.minUtilisation}, {"keep-on-demand", &limits.keepOnDemand}};
    for (const auto& [name, value, most] : wholes) {
        if (!line.has(name))
            continue;
        bool ok = false;
        *value = line.value(name).toInt(&ok);
        if (!ok || *value < 1 || *value > most)
            return wrong(name, "whole number from 1 to " + std::to_string(most));
    }
    for (const auto& [name, share] : percents) {
        if (!line.has(name))
            continue;
        const auto percent = numberOf(line.value(name), u'%', 0, 100);
        if (!percent)
            return wrong(name, "percentage from 0% to 100%");
        *share = *percent / Decimal(100);
    }
    if (line.has("max-upfront")) {
        const auto most = numberOf(line.value("max-upfront"), u'$', 0, 1'000'000'000);
        if (!most)
            return wrong("max-upfront", "amount from 0 to 1,000,000,000 dollars");
        limits.maxUpfront = Money(*most);
    }
    if (line.has("what-if")) {
        const auto future = whatIfOf(line.value("what-if"));
        if (!future)
            return wrong("what-if", "change such as usage=-30%,growth=2%,ends=12,prices=-10%");
        setup.whatIf = *future;
    }
    setup.worstCase = setup.worstCase || line.has("worst-case");
    return {};
}

struct ReadUsage {
    ImportedUsage usage;
    bool isExport;
};

/// "hour,pool,units", or a provider's usage export.
Result<ReadUsage> readUsage(const QString& path)
{
    const std::string name = path.toStdString();
    auto source = openBytes(path);
    if (!source)
        return tl::make_unexpected(source.error());
    std::string start(15, '\0');
    std::size_t got = 0;
    while (got < start.size()) {
        const auto more = (*source)->read(std::span(start).subspan(got));
        if (!more)
            return tl::make_unexpected(more.error());
        if (*more == 0)
            break;
        got += *more;
    }
    source = openBytes(path);
    if (!source)
        return tl::make_unexpected(source.error());
    if (start.starts_with("hour,pool,units")) {
        const auto text = readAllBytes(**source, mostBytes);
        if (!text)
            return failure(text.error().message, name);
        auto usage = readUsageCsv({text->constData(), static_cast<std::size_t>(text->size())});
        if (!usage)
            return failure(usage.error().text(), name);
        return ReadUsage{std::move(*usage), false};
    }
    auto bill = usage::readExport(**source, name, true);
    if (!bill)
        return tl::make_unexpected(bill.error());
    if (bill->readings.readings.empty())
        return failure("the export has no hourly usage that commitments are sold for", name);
    auto usage = usageOf(std::move(bill->readings));
    if (!usage)
        return failure(usage.error().text(), name);
    usage->notes.insert(usage->notes.begin(), bill->notes.begin(), bill->notes.end());
    return ReadUsage{std::move(*usage), true};
}

Result<Plans> fromUsage(const CommandLine& line, PlanSetup setup, Month start)
{
    const QString path = line.words().front();
    const std::string name = path.toStdString();
    auto imported = readUsage(path);
    if (!imported)
        return tl::make_unexpected(imported.error());
    auto book = line.openBook();
    if (!book)
        return tl::make_unexpected(book.error());
    std::vector<Pool> pools;
    std::vector<Text> notes = std::move(imported->usage.notes);
    for (PoolUsage& p : imported->usage.pools) {
        auto pool = poolNamed(p.pool, std::move(p.usage), **book);
        if (pool)
            pools.push_back(std::move(*pool));
        else if (imported->isExport)  // it holds whatever an account runs
            notes.push_back(pool.error().message + "; it is left out.");
        else
            return failure(pool.error().message, name);
    }
    if (pools.empty())
        return failure("none of the usage fits a price of the catalog", name);
    Market market = makeMarket(std::move(pools), **book, setup.terms, start);
    market.notes = std::move(notes);
    auto plan = plannedCommitments(name, std::move(market), setup, planStart({.start = start}, **book), line.has("as-planned") ? PlanKind::AsPlanned : PlanKind::Optimum);
    if (!plan)
        return failure(plan.error().message, name);
    Plans plans{.plans = {}, .book = *book, .billed = {}};
    plans.plans.push_back(std::move(*plan));
    return plans;
}

/// `given`: the setup of a file, in place of the designs' own.
Result<Plans> fromWorkspace(const CommandLine& line, const std::optional<PlanSetup>& given, Month start)
{
    auto billed = billWorkspace(line);
    if (!billed)
        return tl::make_unexpected(billed.error());
    const std::string file = line.words().front().toStdString();
    if (start.known())
        billed->workspace.assumptions.start = start;
    if (line.has("design") && !billed->find(line.value("design")))
        return failure("no design is called '" + line.value("design").toStdString() + "'", file);
    Plans plans;
    plans.book = billed->book;
    for (const Design& design : billed->workspace.designs) {
        if (line.has("design") && design.name != line.value("design").toStdString())
            continue;
        PlanSetup setup = given.value_or(design.plan);
        if (const auto fits = applyOptions(setup, line); !fits)
            return tl::make_unexpected(fits.error());
        auto plan = plannedCommitments(design, setup, *billed->book, billed->workspace.assumptions, line.has("as-planned") ? PlanKind::AsPlanned : PlanKind::Optimum);
        if (!plan)
            return failure(plan.error().message, file + ": " + design.name);
        plans.plans.push_back(std::move(*plan));
    }
    plans.billed = std::move(*billed);
    return plans;
}

int run(const CommandLine& line, Streams streams)
{
    PlanSetup setup;
    if (const auto fits = applyOptions(setup, line); !fits)
        return line.wrongUsage(streams, fits.error().message);
    std::optional<Month> start;
    if (line.has("start") && !(start = Month::parse(line.value("start").toStdString())))
        return line.wrongUsage(streams, "--start '" + line.value("start").toStdString() + "' is no month of the form YYYY-MM");
    if (const auto where = outputPlace(line); !where)
        return line.wrongUsage(streams, where.error().message);
    std::optional<PlanSetup> given;
    if (line.has("setup")) {
        auto read = loadPlanSetup(line.value("setup"));
        if (!read)
            return wrongInput(streams, read.error().text());
        setup = *read;
        if (const auto fits = applyOptions(setup, line); !fits)
            return line.wrongUsage(streams, fits.error().message);
        given = setup;
    }
    const QString file = line.words().front();
    const bool usage = file.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive) || file.endsWith(QLatin1String(".csv.gz"), Qt::CaseInsensitive);
    const auto made = usage ? fromUsage(line, setup, start.value_or(Month())) : fromWorkspace(line, given, start.value_or(Month()));
    if (!made)
        return wrongInput(streams, made.error().text());
    const auto& plans = made->plans;
    const QString format = line.value("format");
    const auto written = format == u"xlsx" ? writeOutput(line, streams, planXlsx(plans))
                                           : writeOutput(line, streams,
                                                         format == u"json"           ? planJson(plans)
                                                             : format == u"csv"      ? planCsv(plans)
                                                             : format == u"markdown" ? planMarkdown(plans)
                                                                                     : planTable(plans));
    if (!written)
        return wrongInput(streams, written.error().text());
    const bool priced = std::ranges::all_of(plans, [](const PlannedCommitments& plan) { return plan.market.missing.empty(); });
    const int status = made->billed ? finish(line, streams, made->billed->estimates()) : Done;
    return !priced && line.has("strict") ? Incomplete : status;
}

}  // namespace

const Command planCommand{
    .name = "plan",
    .arguments = "FILE",
    .summary = "What to commit, for how long, and what it risks: for the designs of a workspace, by the plan of each, or for hourly usage from FILE.csv "
               "(hour,pool,units, or a usage export: AWS Cost and Usage Report, FOCUS), plain or as FILE.csv.gz.",
    .options = {{"design", "NAME", "Only this design."},
                {"setup", "FILE.json", "Goal, limits, owned terms, futures: as a design's \"plan\" in a workspace, and in its place."},
                {"as-planned", "", "What the terms that are owned and planned cost as they stand, instead of the cheapest purchases."},
                {"start", "YYYY-MM", "The first month; the workspace's by default, or that of the newest prices."},
                {"horizon", "MONTHS", "How far to plan, 1 to 120; 36 by default. Terms that end later are not bought."},
                {"discount-rate", "PERCENT", "A year: what money later is worth less, such as 8%; 0 by default."},
                {"max-upfront", "DOLLARS", "The most to pay upfront over the horizon."},
                {"max-term", "MONTHS", "The longest term, 1 to 36; 36 by default."},
                {"min-utilisation", "PERCENT", "What is used less of the time stays on demand."},
                {"keep-on-demand", "PERCENT", "How much of the mean usage stays on demand."},
                {"rungs", "N", "Purchases are spread over so many starts, 1 to 36, so that they do not lapse together."},
                {"worst-case", "", "With futures: the least cost in the dearest of them, instead of on average."},
                {"what-if", "CHANGES", "What the plan is tried against: usage=-30%,growth=2%,ends=12,prices=-10%, or some of these."},
                spreadsheetFormatOption,
                outputOption,
                strictOption},
    .run = run,
};

}  // namespace costrata
