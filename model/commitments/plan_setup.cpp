// SPDX-License-Identifier: GPL-3.0-or-later
#include "commitments/plan_setup.h"

#include <QFile>

namespace costrata::commitments {
namespace {

struct Table : Parameters {
    Number months = number({.id = "horizon", .label = "Horizon", .group = "Goal", .unit = "months", .min = 1, .max = 120, .initial = 36, .whole = true, .step = 12,
                            .help = "How far the plan looks. Terms that end later are not bought."});
    Share discountRate = share({.id = "discountRate", .label = "Discount rate", .group = "Goal", .min = 0, .max = 100, .initial = 0,
                                .help = "A year: what money later is worth less. It decides between upfront and monthly payment, and gives the net present value."});
    Choice maxTerm = choice({.id = "maxTerm", .label = "Term at most", .group = "Limits",
                             .options = {{Symbol("36"), "3 years"}, {Symbol("12"), "1 year"}}, .chosen = "36"});
    Asked maxUpfront = asked({.id = "maxUpfront", .label = "Upfront at most", .group = "Limits", .unit = "USD", .min = 0, .max = 1'000'000'000, .step = 1000,
                              .help = "Of all purchases together, over the horizon. Not given: no limit."});
    Share keepOnDemand = share({.id = "keepOnDemand", .label = "Keep on demand", .group = "Limits", .min = 0, .max = 100, .initial = 0, .step = 5,
                                .help = "Share of the mean usage that stays free of commitments."});
    Share minUtilisation = share({.id = "minUtilisation", .label = "Utilisation at least", .group = "Limits", .min = 0, .max = 100, .initial = 0, .step = 5,
                                  .help = "What is used less of the time stays on demand, also where a commitment would be cheaper."});
    Number rungs = number({.id = "rungs", .label = "Ladder", .group = "Limits", .unit = "starts", .min = 1, .max = maxRungs, .initial = 1, .whole = true,
                           .help = "Spreads each purchase over so many starts, so that not all lapses at once."});
    Flag worstCase = flag({.id = "worstCase", .label = "Guard the worst case", .group = "Limits", .initial = 0,
                           .help = "With several futures: the least cost in the dearest of them, instead of on average."});
};

const Table& table()
{
    static const Table table;
    return table;
}

const Decimal hundred = 100;
constexpr qint64 mostBytes = 1 << 20;

QString qt(const std::string& text) { return QString::fromStdString(text); }

void writePercent(QJsonObject& json, const char* key, Decimal share, Decimal usual)
{
    if (share != usual)
        json.insert(QLatin1String(key), jsonNumber(share * hundred));
}

Decimal readPercent(JsonReader& reader, const QJsonObject& json, const char* key, const std::string& where, int most, int least, Decimal usual)
{
    return reader.number(json, key, where, most, least, usual * hundred) / hundred;
}

QJsonObject writeFuture(const Future& future)
{
    QJsonObject json = future.extra;
    if (!future.name.empty())
        json.insert(QLatin1String("name"), qt(future.name));
    if (future.weight != Decimal(1))
        json.insert(QLatin1String("weight"), jsonNumber(future.weight));
    writePercent(json, "usage", future.usage, 1);
    writePercent(json, "growth", future.growthPerMonth, 0);
    if (future.lastMonths)
        json.insert(QLatin1String("months"), *future.lastMonths);
    writePercent(json, "prices", future.prices, 1);
    return json;
}

Future readFuture(JsonReader& reader, const QJsonObject& json, const std::string& where)
{
    Future future;
    future.name = reader.text(json, "name", where);
    future.weight = reader.number(json, "weight", where, 1000, 0, 1);
    future.usage = readPercent(reader, json, "usage", where, 10'000, 0, 1);
    future.growthPerMonth = readPercent(reader, json, "growth", where, 100, -50, 0);
    if (json.contains(QLatin1String("months")))
        future.lastMonths = reader.whole(json, "months", where, 120, 0, 0);
    future.prices = readPercent(reader, json, "prices", where, 1000, 0, 1);
    future.extra = reader.extra(json, {"name", "weight", "usage", "growth", "months", "prices"}, where);
    return future;
}

}  // namespace

const Parameters& planParameters() { return table(); }

Settings planSettings(const PlanSetup& setup)
{
    const Table& t = table();
    const Limits& limits = setup.goal.limits;
    Settings settings(t);
    const auto set = [&](std::size_t index, Amount number) { settings.set(index, {number, {}, {}}); };
    set(t.months.index, Amount(setup.goal.months));
    set(t.discountRate.index, setup.goal.discountRate * hundred);
    settings.set(t.maxTerm.index, {{}, limits.maxTerm < 36 ? Symbol("12") : Symbol("36"), {}});
    set(t.maxUpfront.index, limits.maxUpfront ? Amount(limits.maxUpfront->dollars()) : Amount());
    set(t.keepOnDemand.index, limits.keepOnDemand * hundred);
    set(t.minUtilisation.index, limits.minUtilisation * hundred);
    set(t.rungs.index, Amount(setup.rungs));
    set(t.worstCase.index, Amount(setup.worstCase ? 1 : 0));
    return settings;
}

void takeSettings(PlanSetup& setup, const Settings& settings)
{
    const Table& t = table();
    const auto whole = [](Decimal number) { return static_cast<int>(number.toDouble()); };
    Limits& limits = setup.goal.limits;
    setup.goal.months = whole(settings[t.months]);
    setup.goal.discountRate = settings[t.discountRate];
    limits.maxTerm = settings[t.maxTerm] == Symbol("12") ? 12 : 36;
    const Amount upfront = settings[t.maxUpfront];
    limits.maxUpfront = upfront.known() ? std::optional(Money(upfront.value())) : std::nullopt;
    limits.keepOnDemand = settings[t.keepOnDemand];
    limits.minUtilisation = settings[t.minUtilisation];
    setup.rungs = whole(settings[t.rungs]);
    setup.worstCase = settings[t.worstCase];
}

QJsonObject writePlanSetup(const PlanSetup& setup)
{
    const PlanSetup usual;
    const Limits& limits = setup.goal.limits;
    QJsonObject json = setup.extra;
    if (setup.goal.months != usual.goal.months)
        json.insert(QLatin1String("months"), setup.goal.months);
    writePercent(json, "discountRate", setup.goal.discountRate, usual.goal.discountRate);
    if (limits.maxUpfront)
        json.insert(QLatin1String("maxUpfront"), jsonNumber(limits.maxUpfront->dollars()));
    if (limits.maxTerm != usual.goal.limits.maxTerm)
        json.insert(QLatin1String("maxTerm"), limits.maxTerm);
    writePercent(json, "minUtilisation", limits.minUtilisation, usual.goal.limits.minUtilisation);
    writePercent(json, "keepOnDemand", limits.keepOnDemand, usual.goal.limits.keepOnDemand);
    if (setup.rungs != usual.rungs)
        json.insert(QLatin1String("rungs"), setup.rungs);
    if (setup.worstCase)
        json.insert(QLatin1String("worstCase"), true);
    QJsonArray terms, futures;
    for (const PlannedTerm& term : setup.terms) {
        QJsonObject entry = term.extra;
        entry.insert(QLatin1String("commitment"), qt(term.group));
        entry.insert(QLatin1String("purchase"), qt(term.purchase.str()));
        if (!term.step.empty())
            entry.insert(QLatin1String("step"), qt(term.step));
        entry.insert(QLatin1String("steps"), term.steps);
        entry.insert(QLatin1String("start"), qt(term.start.text()));
        if (term.owned)
            entry.insert(QLatin1String("owned"), true);
        terms.append(entry);
    }
    if (!terms.isEmpty())
        json.insert(QLatin1String("commitments"), terms);
    for (const Future& future : setup.futures)
        futures.append(writeFuture(future));
    if (!futures.isEmpty())
        json.insert(QLatin1String("futures"), futures);
    if (const QJsonObject whatIf = writeFuture(setup.whatIf); !whatIf.isEmpty())
        json.insert(QLatin1String("whatIf"), whatIf);
    return json;
}

PlanSetup readPlanSetup(JsonReader& reader, const QJsonObject& json, const std::string& where)
{
    PlanSetup setup;
    Limits& limits = setup.goal.limits;
    setup.goal.months = reader.whole(json, "months", where, 120, 1, setup.goal.months);
    setup.goal.discountRate = readPercent(reader, json, "discountRate", where, 100, 0, 0);
    if (json.contains(QLatin1String("maxUpfront")))
        limits.maxUpfront = Money(reader.number(json, "maxUpfront", where, 1'000'000'000));
    limits.maxTerm = reader.whole(json, "maxTerm", where, 36, 1, limits.maxTerm);
    limits.minUtilisation = readPercent(reader, json, "minUtilisation", where, 100, 0, 0);
    limits.keepOnDemand = readPercent(reader, json, "keepOnDemand", where, 100, 0, 0);
    setup.rungs = reader.whole(json, "rungs", where, maxRungs, 1, 1);
    setup.worstCase = reader.flag(json, "worstCase", where, false);
    if (json.contains(QLatin1String("commitments"))) {
        const QJsonArray terms = reader.array(json, "commitments", where, static_cast<qsizetype>(maxPlannedTerms));
        for (qsizetype i = 0; i < terms.size() && !reader.error(); ++i) {
            const std::string at = JsonReader::join(where, "commitments", i);
            const QJsonObject entry = reader.object(terms[i], at);
            PlannedTerm term;
            term.group = reader.text(entry, "commitment", at, 500);
            term.purchase = Symbol(reader.text(entry, "purchase", at));
            term.step = reader.text(entry, "step", at);
            term.steps = reader.whole(entry, "steps", at, maxSteps, 1, 1);
            term.start = reader.month(entry, "start", at);
            term.owned = reader.flag(entry, "owned", at, false);
            if (!term.start.known())
                reader.wrong(at + ".start", "the first month of the term is expected, such as 2026-11");
            if (purchase::termMonths(term.purchase) == 0)
                reader.wrong(at + ".purchase", "'" + term.purchase.str() + "' is no term such as reserved-1y-no-upfront");
            term.extra = reader.extra(entry, {"commitment", "purchase", "step", "steps", "start", "owned"}, at);
            setup.terms.push_back(std::move(term));
        }
    }
    if (json.contains(QLatin1String("futures"))) {
        const QJsonArray futures = reader.array(json, "futures", where, static_cast<qsizetype>(maxFutures));
        for (qsizetype i = 0; i < futures.size() && !reader.error(); ++i) {
            const std::string at = JsonReader::join(where, "futures", i);
            setup.futures.push_back(readFuture(reader, reader.object(futures[i], at), at));
        }
    }
    if (const QJsonValue whatIf = json.value(QLatin1String("whatIf")); !whatIf.isUndefined())
        setup.whatIf = readFuture(reader, reader.object(whatIf, JsonReader::join(where, "whatIf")), JsonReader::join(where, "whatIf"));
    setup.extra = reader.extra(json, {"months", "discountRate", "maxUpfront", "maxTerm", "minUtilisation", "keepOnDemand", "rungs", "worstCase", "commitments", "futures", "whatIf"}, where);
    return setup;
}

Result<PlanSetup> parsePlanSetup(const QByteArray& json, const std::string& file)
{
    if (json.size() > mostBytes)
        return failure("the file is larger than 1 MiB", file);
    const auto object = parseJsonObject(json, file);
    if (!object)
        return tl::make_unexpected(object.error());
    JsonReader reader(file);
    PlanSetup setup = readPlanSetup(reader, *object, {});
    return reader.error() ? Result<PlanSetup>(tl::make_unexpected(*reader.error())) : setup;
}

Result<PlanSetup> loadPlanSetup(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure("cannot be opened: " + file.errorString().toStdString(), path.toStdString());
    return parsePlanSetup(file.read(mostBytes + 1), path.toStdString());
}

}  // namespace costrata::commitments
