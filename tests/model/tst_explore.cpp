// SPDX-License-Identifier: GPL-3.0-or-later
// Cost as a function of one number: exact crossings on a service made for the test, rules in words, and every preset
// against the shipped catalog. And what a cost hangs on, and what
// it may become when growth is uncertain.
#include "billing/bill_design.h"
#include "design/from_workload.h"
#include "explore/presets.h"
#include "explore/sensitivity.h"
#include "explore/sweep_words.h"
#include "explore/uncertainty.h"
#include "explore/variables.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace costrata;

namespace {

Decimal dec(const char* text) { return Decimal::parse(text).value(); }
QString qt(const std::string& s) { return QString::fromStdString(s); }

// $0.50 for each GB-month, plus a fixed number of units at $1 each, plus nodes of 40 GB at $7.
Parameters parameters;
const Asked data = parameters.asked({.id = "data", .label = "Data", .group = "G", .unit = "GB", .max = 1000, .grows = Grows::Data});
const Number base = parameters.number({.id = "base", .label = "Base", .group = "G", .unit = "USD", .max = 1'000'000, .initial = 0});
const Number rate = parameters.number({.id = "rate", .label = "Rate", .group = "G", .unit = "GB", .max = 1000, .initial = 1});
const Number nodes = parameters.number({.id = "nodes", .label = "Nodes", .group = "G", .max = 10, .initial = 0, .whole = true});
const CatalogService catalog{Symbol("p"), Symbol("s")};
const Symbol region{"r"}, dataMeter{"data"}, baseMeter{"base"}, nodeMeter{"node"};

void billTest(const Settings& s, const Prices& prices, BillBuilder& out)
{
    const auto price = [&](Symbol meter) { return prices.find<Dimension::GbTime>({component::storage, meter, {}, {}, purchase::onDemand}); };
    out.line(Category::Storage, {"Data"}, allMonth<Dimension::GbTime>(s[data] * s[rate]), price(dataMeter));
    out.line(Category::Compute, {"Base"}, allMonth<Dimension::GbTime>(s[base]), price(baseMeter));
    out.line(Category::Compute, {"Nodes"}, allMonth<Dimension::GbTime>(s[nodes]), price(nodeMeter));
}

const Service service{.id = "test", .name = "Test", .provider = "P", .summary = "", .catalogs = {catalog}, .parameters = &parameters, .bill = billTest,
                      .defaultRegion = "r", .source = ""};

std::shared_ptr<const PriceBook> book()
{
    const auto price = [](Symbol meter, Decimal amount) {
        return std::pair(catalog, Price{{component::storage, meter, {}, {}, purchase::onDemand}, Unit::parse("gb-month").value(), amount, {}, {}, {}, {}, {}, region,
                                        Symbol("src"), Symbol("2025"), Symbol("exact"), {}});
    };
    static const auto made = PriceBook::of({price(dataMeter, 0.5_d), price(baseMeter, 1), price(nodeMeter, 7)});
    return made;
}

/// base + 0.5 x rate x data, where data follows the variable.
SweptDesign line(const char* name, Decimal fixed, Decimal slope)
{
    Settings settings(parameters);
    settings.set(base.index, {fixed, {}, {}});
    settings.set(rate.index, {slope * Decimal(2), {}, {}});
    return {{name, {}, {{"c", &service, region, settings}}}, {{0, data.index}}};
}

SweepAxis axis(Decimal from, Decimal to) { return {.label = "Data", .unit = "GB", .from = from, .to = to}; }

QStringList words(const Sweep& sweep)
{
    QStringList list;
    for (const std::string& sentence : sweepWords(sweep, runSweep(sweep, *book())))
        list << qt(sentence);
    return list;
}

const PriceBook& shipped()
{
    static const auto opened = PriceBook::open(COSTRATA_SHIPPED_CATALOG);
    if (!opened)
        qFatal("%s", opened.error().text().c_str());
    return **opened;
}

class TestExplore : public QObject {
    Q_OBJECT

private slots:
    /// Over a number of the workload, each design costs what its sizing for that number costs; a value that was changed by
    /// hand stays, a service that no longer fits has no cost, and a design of one's own is a level line.
    void overTheWorkload()
    {
        const auto shipped = PriceBook::open(COSTRATA_SHIPPED_CATALOG).value();
        const Workload need(workload::parameters());
        std::vector<Design> designs;
        for (const SizedDesign& sized : designsForWorkload(need, *shipped).designs) {
            if (std::string_view(sized.design.components[0].service->id) == "aws.rds" || std::string_view(sized.design.components[0].service->id) == "heroku.postgres")
                designs.push_back(sized.design);
        }
        QCOMPARE(designs.size(), std::size_t(1));
        Design byHand = designs[0];
        byHand.name = "by hand";
        const std::size_t retention = byHand.components[0].settings.parameters().indexOf("backupRetention").value();
        byHand.components[0].settings.set(retention, {Amount(35), {}, {}});
        Design own = byHand;
        own.name = "own";
        own.components[0].followsWorkload = false;
        designs.push_back(byHand);
        designs.push_back(own);

        const auto variables = variablesOf(need);
        const auto varied = std::ranges::find(variables, workload::data.index, &Variable::parameter);
        QVERIFY(varied != variables.end());
        Sweep sweep = sweepOf(designs, need, *varied);
        sweep.axis.from = 100;
        sweep.axis.to = 100'000;
        sweep.axis.points = 2;
        const SweepResult r = runSweep(sweep, *shipped);
        QCOMPARE(r.x.size(), std::size_t(2));
        for (std::size_t d = 0; d < 3; ++d)
            QVERIFY(r.series[d][0].cost == billDesign(designs[d], *shipped).totals.amortised);
        QVERIFY(r.series[1][0].cost > r.series[0][0].cost);  // 35 days of backups instead of 7
        QVERIFY(r.series[0][1].state == PointState::OutOfRange);  // 120 TB are more than RDS holds
        QVERIFY(r.series[1][1].state == PointState::OutOfRange);
        QVERIFY(r.series[2][1].cost == r.series[2][0].cost);
    }

    void pointsAreTheBills()
    {
        // A: 10 + 0.5 x. At 0, 50 and 100 GB: 10, 35, 60.
        SweepAxis three = axis(0, 100);
        three.points = 3;
        const SweepResult r = runSweep({three, {line("A", 10, 0.5_d)}}, *book());
        QCOMPARE(r.x.size(), std::size_t(3));
        QCOMPARE(qt(r.series[0][0].cost.toCents()), QStringLiteral("10.00"));
        QCOMPARE(qt(r.series[0][1].cost.toCents()), QStringLiteral("35.00"));
        QCOMPARE(qt(r.series[0][2].cost.toCents()), QStringLiteral("60.00"));
    }

    void aCrossingIsExact()
    {
        // A: 10 + 0.5 x, B: 24.35 + 0.15 x. Equal at x = 14.35 / 0.35 = 41.
        const Sweep sweep{axis(0, 100), {line("A", 10, 0.5_d), line("B", dec("24.35"), 0.15_d)}};
        const SweepResult r = runSweep(sweep, *book());
        QCOMPARE(r.cheapest.size(), std::size_t(3));
        QCOMPARE(r.cheapest[1].from, Decimal(41));
        QCOMPARE(r.cheapest[1].to, Decimal(41));
        QCOMPARE(r.cheapest[1].designs, (std::vector<std::size_t>{0, 1}));
        QCOMPARE(r.cheapest[2].designs, (std::vector<std::size_t>{1}));
        QCOMPARE(words(sweep), QStringList{QStringLiteral("Below 41 GB A is cheaper, above it B; there they cost the same.")});
    }

    void aCrossingBetweenDigitsIsBracketed()
    {
        // A: 10 + 0.5 x, B: 20 + 0.2 x. Equal at 10 / 0.3 = 33.3333..., which no decimal step meets.
        const Sweep sweep{axis(0, 100), {line("A", 10, 0.5_d), line("B", 20, 0.2_d)}};
        const SweepResult r = runSweep(sweep, *book());
        QCOMPARE(r.cheapest.size(), std::size_t(2));
        const Decimal root = Decimal(100) / Decimal(3);
        QVERIFY(r.cheapest[0].to < root && r.cheapest[1].from > root);
        QVERIFY(r.cheapest[1].from - r.cheapest[0].to <= 0.0001_d);
        QCOMPARE(words(sweep), QStringList{QStringLiteral("Below 33.33 GB A is cheaper, above it B.")});
    }

    void severalCrossingsAreAllNamed()
    {
        // A: 2 x, B: 30 + 0.5 x, C: 60. A = B at 20, B = C at 60.
        const Sweep sweep{axis(0, 100), {line("A", 0, 2), line("B", 30, 0.5_d), line("C", 60, 0)}};
        QCOMPARE(words(sweep), (QStringList{QStringLiteral("Below 20 GB A is the cheapest."), QStringLiteral("At 20 GB A and B cost the same and least."),
                                            QStringLiteral("Between 20 GB and 60 GB B is the cheapest."), QStringLiteral("At 60 GB B and C cost the same and least."),
                                            QStringLiteral("Above 60 GB C is the cheapest.")}));
    }

    void twoCrossingsBetweenTwoPointsOfTheDrawing()
    {
        // As above with the drawn points 0 and 100 only: both borders are found all the same, since each shows at an end.
        SweepAxis two = axis(0, 100);
        two.points = 2;
        const Sweep sweep{two, {line("A", 0, 2), line("B", 30, 0.5_d), line("C", 60, 0)}};
        const SweepResult r = runSweep(sweep, *book());
        QCOMPARE(r.cheapest.size(), std::size_t(5));
        QCOMPARE(r.cheapest[1].from, Decimal(20));
        QCOMPARE(r.cheapest[3].from, Decimal(60));
    }

    void againstAReference()
    {
        // The reference is C: 30 + 0.5 x. D: 60, equal at 60. B: 0.5 + 2 x, equal at 29.5 / 1.5 = 19.666... A: 5, never equal.
        Sweep sweep{axis(0, 100), {line("A", 5, 0), line("B", 0.5_d, 2), line("C", 30, 0.5_d), line("D", 60, 0)}};
        sweep.reference = 2;
        const QStringList said = words(sweep);
        QVERIFY(said.contains(QStringLiteral("B is cheaper than C below 19.67 GB, then dearer.")));
        QVERIFY(said.contains(QStringLiteral("D is dearer than C below 60 GB, then cheaper.")));
        QVERIFY(!said.join(u' ').contains(QStringLiteral("A is cheaper than C")));  // everywhere
        QCOMPARE(runSweep(sweep, *book()).against[2].size(), std::size_t(0));
    }

    void designsThatNeverCross()
    {
        QCOMPARE(words({axis(0, 100), {line("A", 10, 0.5_d), line("B", 20, 0.5_d)}}), QStringList{QStringLiteral("Everywhere from 0 GB to 100 GB A is cheaper.")});
        QCOMPARE(words({axis(0, 100), {line("A", 10, 0.5_d), line("B", 10, 0.5_d)}}),
                 QStringList{QStringLiteral("Everywhere from 0 GB to 100 GB A and B cost the same.")});
        QCOMPARE(words({axis(0, 100), {}}), QStringList{QStringLiteral("There is no design to compare.")});
    }

    void wholeNumbersChangeAtTheFirstOne()
    {
        // Nodes: 7 each. Level: 24. 3 nodes cost 21, 4 cost 28: up to 3 the nodes are cheaper.
        SweptDesign nodeDesign = line("Nodes", 0, 0);
        nodeDesign.design.components[0].settings.set(data.index, {Decimal(0), {}, {}});
        nodeDesign.followers = {{0, nodes.index}};
        SweptDesign level = line("Level", 24, 0);
        level.design.components[0].settings.set(data.index, {Decimal(0), {}, {}});
        level.followers.clear();
        const Sweep sweep{{.label = "Nodes", .from = 0, .to = 10, .whole = true}, {nodeDesign, level}};
        const SweepResult r = runSweep(sweep, *book());
        QCOMPARE(r.x.size(), std::size_t(11));
        QCOMPARE(r.cheapest[0].to, Decimal(3));
        QCOMPARE(r.cheapest[1].from, Decimal(4));
        QCOMPARE(words(sweep), QStringList{QStringLiteral("Up to 3 Nodes is cheaper, from 4 Level.")});
    }

    void wholeSettingsFollowRoundedUp()
    {
        // A node for every 40 GB: at 81 GB three nodes at 7.
        SweptDesign d = line("Nodes", 0, 0);
        d.design.components[0].settings.set(data.index, {Decimal(0), {}, {}});
        d.followers = {{0, nodes.index, Decimal(1) / Decimal(40)}};
        SweepAxis two = axis(80, 81);
        two.points = 2;
        const SweepResult r = runSweep({two, {d}}, *book());
        QCOMPARE(qt(r.series[0][0].cost.toCents()), QStringLiteral("14.00"));
        QCOMPARE(qt(r.series[0][1].cost.toCents()), QStringLiteral("21.00"));
    }

    void whatIsMissingTakesNoPart()
    {
        SweptDesign unknown = line("Unknown", 0, 0.01_d);  // cheapest by far, were it known
        unknown.followers.clear();                         // nobody says how much data
        const Sweep sweep{axis(0, 100), {line("A", 10, 0.5_d), line("B", 20, 0.5_d), unknown}};
        const SweepResult r = runSweep(sweep, *book());
        QVERIFY(std::ranges::all_of(r.series[2], [](const SweepPoint& p) { return p.state == PointState::Incomplete; }));
        QCOMPARE(words(sweep), (QStringList{QStringLiteral("Everywhere from 0 GB to 100 GB A is cheaper."),
                                            QStringLiteral("Not compared, because a price or a quantity is missing: Unknown.")}));
        QCOMPARE(words({axis(0, 100), {unknown}}),
                 (QStringList{QStringLiteral("Everywhere from 0 GB to 100 GB no design has all its prices and quantities."),
                              QStringLiteral("Not compared, because a price or a quantity is missing: Unknown.")}));
    }

    void beyondTheRangeThereIsNoCost()
    {
        // The service takes at most 1,000 GB; up to there A costs at most 510, B always 600.
        const Sweep sweep{axis(0, 2000), {line("A", 10, 0.5_d), line("B", 600, 0)}};
        Sweep level = sweep;
        level.designs[1].followers.clear();
        level.designs[1].design.components[0].settings.set(data.index, {Decimal(0), {}, {}});
        const SweepResult r = runSweep(level, *book());
        QCOMPARE(r.series[0].back().state, PointState::OutOfRange);
        QCOMPARE(r.cheapest[0].to, Decimal(1000));
        QCOMPARE(words(level).last(), QStringLiteral("Compared only where the service takes the value: A."));
    }

    void logarithmicPointsStandAtEqualRatios()
    {
        SweepAxis log = axis(1, 1000);
        log.logarithmic = true;
        log.points = 4;
        const SweepResult r = runSweep({log, {line("A", 0, 1)}}, *book());
        QCOMPARE(r.x, (std::vector<Decimal>{1, 10, 100, 1000}));
    }

    void everyBorderIsRight_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 0; seed < 20; ++seed)
            QTest::addRow("%d", seed) << seed;
    }
    /// Against a search by brute force: on whole numbers, every x has the cheapest designs that its span names.
    void everyBorderIsRight()
    {
        QFETCH(int, seed);
        Sweep sweep{axis(0, 400), {}};
        sweep.axis.whole = true;
        sweep.axis.points = 23;
        for (int d = 0; d < 5; ++d)
            sweep.designs.push_back(line(qPrintable(QString::number(d)), (seed * 37 + d * d * 13) % 101, Decimal((seed * 7 + 5 - d) % 11) / Decimal(4)));
        const SweepResult r = runSweep(sweep, *book());
        for (int x = 0; x <= 400; ++x) {
            std::vector<std::size_t> best;
            Money least;
            for (std::size_t d = 0; d < sweep.designs.size(); ++d) {
                Design design = sweep.designs[d].design;
                design.components[0].settings.set(data.index, {Decimal(x), {}, {}});
                const Money cost = billDesign(design, *book()).totals.amortised;
                if (best.empty() || cost < least) {
                    best = {d};
                    least = cost;
                } else if (cost == least) {
                    best.push_back(d);
                }
            }
            const auto span = std::ranges::find_if(r.cheapest, [&](const CheapestSpan& s) { return s.from <= Decimal(x) && Decimal(x) <= s.to; });
            QVERIFY(span != r.cheapest.end());
            QCOMPARE(span->designs, best);
        }
    }

    void keepingADesign()
    {
        // $10 a month without a term, $60 upfront and $2 a month for 12 months, $5 once.
        // 7 months: 70 + (24 + 60) + 5 = 159. 13 months: 130 + 2 x 84 + 5 = 303.
        Bill bill;
        LineItem item{Category::Compute, LineState::Priced, 0, "", Decimal(1), Unit::usual(Dimension::Gb), nullptr, Money(Decimal(10)), {}, 0, {}};
        bill.lines.push_back(item);
        item.monthly = Money(Decimal(2));
        item.upfront = Money(Decimal(60));
        item.termMonths = 12;
        bill.lines.push_back(item);
        item.monthly = {};
        item.upfront = Money(Decimal(5));
        item.termMonths = 0;
        bill.lines.push_back(item);
        QCOMPARE(qt(costOfKeeping(bill, 7).toCents()), QStringLiteral("159.00"));
        QCOMPARE(qt(costOfKeeping(bill, 12).toCents()), QStringLiteral("209.00"));
        QCOMPARE(qt(costOfKeeping(bill, 13).toCents()), QStringLiteral("303.00"));
    }

    /// Multiplied data: 0.5 x 100 GB a month at rate 1 are $50, at half of it 25, at twice it 100; what has no data stays.
    void dataTimesAFactor()
    {
        Design stores = line("stores", 10, 0.5_d).design, empty = line("empty", 60, 0.5_d).design;
        stores.components[0].settings.set(data.index, {Decimal(100), {}, {}});
        empty.components[0].settings.set(data.index, {Decimal(0), {}, {}});
        Sweep sweep = sweepOf({stores, empty}, SweepOver::Data);
        sweep.axis.from = 0.5_d;
        sweep.axis.to = 20;
        sweep.axis.points = 2;
        SweepResult r = runSweep(sweep, *book());
        QVERIFY(r.series[0][0].cost == Money(Decimal(35)));
        QVERIFY(r.series[1][0].cost == Money(Decimal(60)) && r.series[1][1].cost == Money(Decimal(60)));
        QVERIFY(r.series[0][1].state == PointState::OutOfRange);  // 2,000 GB are more than the service takes
        sweep.axis.to = 2;
        r = runSweep(sweep, *book());
        QVERIFY(r.series[0][1].cost == Money(Decimal(110)));
        QCOMPARE(words(sweep), QStringList{QStringLiteral("Below 1 times today's stores is cheaper, above it empty; there they cost the same.")});
        // Nothing here grows with the load.
        r = runSweep(sweepOf({stores}, SweepOver::Load), *book());
        QVERIFY(r.series[0].front().cost == Money(Decimal(60)) && r.series[0].back().cost == Money(Decimal(60)));
    }

    void variablesAndTheirMeaning()
    {
        const Design design = line("A", 10, 0.5_d).design;
        const auto variables = variablesOf(design);
        QCOMPARE(variables.size(), std::size_t(4));
        QCOMPARE(variables[0].axis.label, std::string("Data"));
        QCOMPARE(sameMeaning(design, parameters.at(data.index)), std::optional(Follower{0, data.index}));
        ParameterSpec gib = parameters.at(data.index);
        gib.unit = "GiB";
        QVERIFY(!sameMeaning(design, gib));
        ParameterSpec others = parameters.at(nodes.index);
        others.label = "Nodes per shard";
        QVERIFY(!sameMeaning(design, others));
        const Sweep sweep = sweepOf({design, design}, 1, variables[0]);
        QCOMPARE(sweep.designs[0].followers, sweep.designs[1].followers);
    }

    void sensitivityIsSortedByEffect()
    {
        // 0.5 x 100 GB x rate 1 + base 10 + 2 nodes x 7 = 74 a month.
        // By 20 %: data 80 to 120 GB changes it by 0.5 x 20 = 10 each way, and so does the rate; base 8 to 12 by 2;
        // nodes would be 1.6 to 2.4, whole numbers change by at least one: 1 to 3, by 7.
        Design design = line("A", 10, 0.5_d).design;
        Settings& settings = design.components[0].settings;
        settings.set(data.index, {Decimal(100), {}, {}});
        settings.set(nodes.index, {Decimal(2), {}, {}});
        const Sensitivity s = sensitivityOf(design, *book());
        QVERIFY(s.complete);
        QCOMPARE(qt(s.cost.toCents()), QStringLiteral("74.00"));
        QStringList effects;
        for (const Effect& e : s.effects)
            effects << qt(std::string(parameters.at(e.parameter).id) + " " + e.low.toString() + " " + e.high.toString() + ": " + e.atLow.toCents() + " " + e.atHigh.toCents());
        QCOMPARE(effects, (QStringList{QStringLiteral("data 80 120: -10.00 10.00"), QStringLiteral("rate 0.8 1.2: -10.00 10.00"), QStringLiteral("nodes 1 3: -7.00 7.00"),
                                       QStringLiteral("base 8 12: -2.00 2.00")}));
    }

    void sensitivityStaysInTheRange()
    {
        // The service takes at most 1,000 GB: 900 may fall to 720 and rise to 1,000, not to 1,080. 0.5 x -180, 0.5 x 100.
        Design design = line("A", 0, 0.5_d).design;
        design.components[0].settings.set(data.index, {Decimal(900), {}, {}});
        const Sensitivity s = sensitivityOf(design, *book());
        QCOMPARE(s.effects[0].high, Decimal(1000));
        QCOMPARE(qt(s.effects[0].atLow.toCents()), QStringLiteral("-90.00"));
        QCOMPARE(qt(s.effects[0].atHigh.toCents()), QStringLiteral("50.00"));
        // A range of its own: 800 to 950. 0.5 x -100, 0.5 x 50.
        const Sensitivity own = sensitivityOf(design, *book(), 20, {{0, data.index, 800, 950}});
        const auto effect = std::ranges::find(own.effects, data.index, &Effect::parameter);
        QCOMPARE(qt(effect->atLow.toCents()), QStringLiteral("-50.00"));
        QCOMPARE(qt(effect->atHigh.toCents()), QStringLiteral("25.00"));
        // Zero has no share to change by: neither base nor nodes are tried, unless they have a range of their own.
        QVERIFY(std::ranges::none_of(s.effects, [](const Effect& e) { return e.parameter == base.index || e.parameter == nodes.index; }));
        const Sensitivity fromZero = sensitivityOf(design, *book(), 20, {{0, nodes.index, 0, 3}});
        QVERIFY(std::ranges::any_of(fromZero.effects, [](const Effect& e) { return e.parameter == nodes.index && e.atHigh == Money(Decimal(21)); }));
    }

    void sensitivityOfWhatIsNotGiven()
    {
        const Sensitivity s = sensitivityOf(line("A", 10, 0.5_d).design, *book());
        QVERIFY(!s.complete);
        QCOMPARE(s.notGiven.size(), std::size_t(1));
        QCOMPARE(s.notGiven[0].second, data.index);
        QVERIFY(std::ranges::none_of(s.effects, [](const Effect& e) { return e.complete; }));
    }

    /// Reference values of the generator, from its authors' code for the seed 1234567.
    void randomNumbersAreTheGenerators()
    {
        GrowthSource source(1234567);
        QCOMPARE(source.next(), std::uint64_t(6457827717110365317u));
        QCOMPARE(source.next(), std::uint64_t(3203168211198807973u));
    }

    void distributions_data()
    {
        QTest::addColumn<int>("shape");
        QTest::addColumn<double>("mean");
        QTest::addColumn<double>("deviation");
        // From 0 to 6, likely 2. Uniform: 3, 6 / sqrt(12). Triangular: (0 + 2 + 6) / 3, sqrt((0 + 4 + 36 - 0 - 0 - 12) / 18).
        QTest::newRow("uniform") << static_cast<int>(GrowthShape::Uniform) << 3.0 << 6 / std::sqrt(12.0);
        QTest::newRow("triangular") << static_cast<int>(GrowthShape::Triangular) << 8.0 / 3 << std::sqrt(28.0 / 18);
        // Normal around 2 with 1.5, cut at 0 and 6, that is at -4/3 and 8/3 deviations: with the density p and the share P of
        // what is kept (0.90496), the mean is 2 + 1.5 (p(-4/3) - p(8/3)) / P = 2 + 1.5 (0.16401 - 0.01140) / 0.90496 = 2.2530, and
        // the variance 1.5^2 (1 + (-4/3 x 0.16401 - 8/3 x 0.01140) / P - (0.15261 / P)^2) = 1.5667.
        QTest::newRow("normal") << static_cast<int>(GrowthShape::Normal) << 2.2530 << 1.2517;
    }
    void distributions()
    {
        QFETCH(int, shape);
        QFETCH(double, mean);
        QFETCH(double, deviation);
        GrowthSource source(7);
        const Growth growth{static_cast<GrowthShape>(shape), 0, 2, 6};
        double sum = 0, squares = 0;
        constexpr int count = 200'000;
        for (int i = 0; i < count; ++i) {
            const Decimal value = source.draw(growth);
            QVERIFY(value >= Decimal(0) && value <= Decimal(6));
            sum += value.toDouble();
            squares += value.toDouble() * value.toDouble();
        }
        const double found = sum / count;
        QVERIFY2(std::abs(found - mean) < 0.015, qPrintable(QString::number(found)));
        const double spread = std::sqrt(squares / count - found * found);
        QVERIFY2(std::abs(spread - deviation) < 0.015, qPrintable(QString::number(spread)));
    }

    void normalNumbersAreNormal()
    {
        // Shares within 1, 2 and 3 standard deviations: 0.6827, 0.9545, 0.9973.
        GrowthSource source(11);
        int within[3] = {};
        constexpr int count = 200'000;
        for (int i = 0; i < count; ++i) {
            const double value = std::abs(source.normal().toDouble());
            for (int d = 0; d < 3; ++d)
                within[d] += value < d + 1;
        }
        const double expected[3] = {0.6827, 0.9545, 0.9973};
        for (int d = 0; d < 3; ++d)
            QVERIFY(std::abs(static_cast<double>(within[d]) / count - expected[d]) < 0.004);
    }

    void growthWithoutDoubtIsTheProjection()
    {
        // 100 GB at $0.50 grow by 10 % a month: 50, 55, 60.50; together 50, 105, 165.50. All quantiles are the same.
        Design design = line("A", 0, 0.5_d).design;
        design.components[0].settings.set(data.index, {Decimal(100), {}, {}});
        const auto fan = fanOf(design, *book(), {.data = {GrowthShape::Fixed, 0, 0.1_d, 0}, .months = 3, .runs = 10});
        QVERIFY(fan && fan->complete && fan->grows);
        QCOMPARE(qt(fan->monthly[2].p50.toCents()), QStringLiteral("60.50"));
        QCOMPARE(qt(fan->cumulative[2].p10.toCents()), QStringLiteral("165.50"));
        QCOMPARE(fan->cumulative[2].p10, fan->cumulative[2].p90);
        const Projection projection = projectDesign(design, *book(), {.dataGrowth = 0.1_d}, 3);
        for (std::size_t m = 0; m < 3; ++m)
            QCOMPARE(fan->monthly[m].p50, projection.months[m].paid());
    }

    void quantilesOfUniformGrowth()
    {
        // The second month costs 50 x (1 + g), and g is anything from 0 to 10 %: P10 50.50, P50 52.50, P90 54.50.
        Design design = line("A", 0, 0.5_d).design;
        design.components[0].settings.set(data.index, {Decimal(100), {}, {}});
        Uncertainty u{.data = {GrowthShape::Uniform, 0, 0, 0.1_d}, .months = 2, .runs = 10'000};
        const auto fan = fanOf(design, *book(), u);
        const Quantiles& q = fan->monthly[1];
        for (const auto& [cost, expected] : {std::pair(q.p10, 50.5), std::pair(q.p50, 52.5), std::pair(q.p90, 54.5)})
            QVERIFY2(std::abs(cost.dollars().toDouble() - expected) < 0.1, cost.toCents().c_str());
        QCOMPARE(fan->monthly, fanOf(design, *book(), u)->monthly);  // the same seed
        u.seed = 2;
        QVERIFY(fan->monthly != fanOf(design, *book(), u)->monthly);
    }

    void whatDoesNotGrowStays()
    {
        Design design = line("A", 10, 0.5_d).design;
        const auto unknown = fanOf(design, *book(), {.data = {GrowthShape::Uniform, 0, 0, 0.1_d}, .months = 2, .runs = 100});
        QVERIFY(!unknown->complete && !unknown->grows);
        design.components[0].settings.set(data.index, {Decimal(0), {}, {}});
        const auto zero = fanOf(design, *book(), {.data = {GrowthShape::Uniform, 0, 0, 0.1_d}, .months = 2, .runs = 100});
        QCOMPARE(zero->monthly[1].p10, zero->monthly[1].p90);
        // Growth ends at what is sold, 1,000 GB, however fast it is.
        design.components[0].settings.set(data.index, {Decimal(999), {}, {}});
        const auto fast = fanOf(design, *book(), {.data = {GrowthShape::Fixed, 0, 1, 0}, .months = 60, .runs = 1});
        QCOMPARE(qt(fast->monthly[59].p50.toCents()), QStringLiteral("510.00"));
    }

    void runsCanBeStopped()
    {
        int told = 0;
        const auto stopped = fanOf(line("A", 10, 0.5_d).design, *book(), {.runs = 10'000}, [&](int) { return ++told < 3; });
        QVERIFY(!stopped);
        QCOMPARE(told, 3);
    }

    void presets_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < sweepPresets().size(); ++i)
            QTest::newRow(sweepPresets()[i].id) << static_cast<int>(i);
    }
    /// Each fits its services, is complete with the shipped prices, and has something to say.
    void presets()
    {
        QFETCH(int, index);
        const SweepPreset& preset = sweepPresets()[static_cast<std::size_t>(index)];
        const auto sweep = sweepOf(preset, shipped());
        QVERIFY2(sweep, sweep ? "" : sweep.error().text().c_str());
        const SweepResult r = runSweep(*sweep, shipped());
        for (std::size_t d = 0; d < r.series.size(); ++d) {
            for (std::size_t i = 0; i < r.x.size(); ++i) {
                const std::string place = sweep->designs[d].design.name + " at " + r.x[i].toString();
                QVERIFY2(r.series[d][i].state == PointState::Complete, place.c_str());
            }
        }
        QVERIFY(r.cheapest.size() > 1);
        for (const std::string& sentence : sweepWords(*sweep, r))
            qInfo("%s", sentence.c_str());
    }
};

}  // namespace

QTEST_APPLESS_MAIN(TestExplore)
#include "tst_explore.moc"
