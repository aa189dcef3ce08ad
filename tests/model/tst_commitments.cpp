// SPDX-License-Identifier: GPL-3.0-or-later
// Commitments: usage from files, simulation against the published arithmetic, and the optimiser against brute force.
#include "commitments/optimiser.h"

#include <QTest>

#include <random>

using namespace costrata;
using namespace costrata::commitments;

namespace {

QString qt(const std::string& s) { return QString::fromStdString(s); }

Usage steady(Decimal units, int months = 1) { return shapedUsage(units, {.whole = false}, months).value(); }

Pool pool(const char* name, Decimal onDemand, Usage usage) { return {name, Symbol("p"), Symbol("s"), Symbol("r"), {}, onDemand, "hour", nullptr, std::move(usage)}; }

Offer offer(const char* purchase, int months, Decimal upfront, Decimal hourly) { return {Symbol(purchase), months, Money(upfront), Money(hourly)}; }

Group group(const char* name, std::vector<Cover> covers, std::vector<Offer> offers, Decimal step = 1, Rank rank = Rank::Reservation)
{
    return {name, "test", "step", rank, std::move(covers), step, std::move(offers)};
}

/// A year of two-hour halves: so many of every 730 hours run `high`, the rest `low`.
Usage halves(Decimal high, int hoursHigh, Decimal low, int months = 1)
{
    std::vector<Units> hours;
    for (int h = 0; h < months * hoursInMonth; ++h)
        hours.push_back(toUnits(h % hoursInMonth < hoursHigh ? high : low).value());
    return Usage(std::move(hours));
}

/// RDS db.t4g-like numbers of no vendor: every payment option of one class, 1 dollar an hour on demand.
Market oneClass(Usage usage)
{
    Market market;
    market.pools.push_back(pool("db", 1, std::move(usage)));
    market.groups.push_back(group("db", {{0, 1}}, {offer("reserved-1y-no-upfront", 12, 0, 0.7_d), offer("reserved-1y-all-upfront", 12, 5256, 0),
                                                   offer("reserved-3y-partial-upfront", 36, 5256, 0.2_d)}));
    return market;
}

using Random = std::mt19937;
int pick(Random& random, int from, int to) { return from + static_cast<int>(random() % static_cast<unsigned>(to - from + 1)); }

/// Usage with few different hours, whole or fractional units.
Usage randomUsage(Random& random, int most, int months)
{
    std::vector<Units> hours;
    for (int m = 0; m < months; ++m) {
        std::array<Units, 4> values;
        for (Units& value : values)
            value = pick(random, 0, most * 4) * (oneUnit / 4);
        const int from = pick(random, 1, 400), to = pick(random, from, 700);
        for (int h = 0; h < hoursInMonth; ++h)
            hours.push_back(h < from ? values[0] : h < to ? values[1] : h < 720 ? values[2] : values[3]);
    }
    return Usage(std::move(hours));
}

Money leastOf(const Market& market, const std::vector<Commitment>& choices, const std::vector<int>& most, int months, const Portfolio& owned = {})
{
    std::vector<int> counts(choices.size(), 0);
    Money least = simulate(market, owned, months).billed();
    while (true) {
        std::size_t i = 0;
        while (i < counts.size() && counts[i] == most[i])
            counts[i++] = 0;
        if (i == counts.size())
            return least;
        ++counts[i];
        Portfolio portfolio = owned;
        for (std::size_t c = 0; c < choices.size(); ++c) {
            if (counts[c]) {
                portfolio.push_back(choices[c]);
                portfolio.back().steps = counts[c];
            }
        }
        least = std::min(least, simulate(market, portfolio, months).billed());
    }
}

bool close(Money a, Money b) { return (a - b) < Money(0.000001_d) && (b - a) < Money(0.000001_d); }

}  // namespace

class TestCommitments : public QObject {
    Q_OBJECT
private slots:
    void everyPaymentOption()
    {
        // One instance all year at $1: 8,760 on demand; 0.7 x 8,760 = 6,132; 5,256 all upfront.
        const Market market = oneClass(steady(1));
        const Simulation none = simulate(market, {{0, 0, 1, 0}}, 12);
        QCOMPARE(qt(none.onDemandOnly().toCents()), QStringLiteral("8760.00"));
        QCOMPARE(qt(none.billed().toCents()), QStringLiteral("6132.00"));
        QCOMPARE(none.breakEvenMonth(), std::optional(0));
        const Simulation all = simulate(market, {{0, 1, 1, 0}}, 12);
        QCOMPARE(qt(all.billed().toCents()), QStringLiteral("5256.00"));
        QCOMPARE(qt(all.months[0].billed().toCents()), QStringLiteral("5256.00"));
        QCOMPARE(qt(all.months[0].cost().toCents()), QStringLiteral("438.00"));
        QCOMPARE(all.effectiveSavingsRate(), 0.4_d);
        QCOMPARE(all.effectiveHourly(), Money(0.6_d));
        // 5,256 / 730 = 7.2: the fee is earned in the eighth month.
        QCOMPARE(all.breakEvenMonth(), std::optional(8));
        QCOMPARE(all.coverage(), Decimal(1));
        QCOMPARE(all.utilisation(), Decimal(1));
        // 5,256 + 0.2 x 26,280 = 10,512 in three years, 0.4 an hour.
        const Simulation three = simulate(market, {{0, 2, 1, 0}}, 36);
        QCOMPARE(qt(three.billed().toCents()), QStringLiteral("10512.00"));
        QCOMPARE(three.effectiveHourly(), Money(0.4_d));
        QCOMPARE(qt(three.months[0].billed().toCents()), QStringLiteral("5402.00"));
        QCOMPARE(qt(three.months[0].cost().toCents()), QStringLiteral("292.00"));
    }
    void partialHour()
    {
        // Half an instance-hour on demand costs half; a reservation costs the hour whole: 0.35 + 0.70 against 0.7 x 730.
        const Market market = oneClass(steady(0.5_d));
        const Simulation s = simulate(market, {{0, 0, 1, 0}}, 12);
        QCOMPARE(qt(s.onDemandOnly().toCents()), QStringLiteral("4380.00"));
        QCOMPARE(qt(s.billed().toCents()), QStringLiteral("6132.00"));
        QCOMPARE(s.utilisation(), 0.5_d);
        QCOMPARE(qt(s.waste().toCents()), QStringLiteral("3066.00"));
        QVERIFY(!s.breakEvenMonth());
        QVERIFY(optimise(market, {}, {.months = 12}).portfolio.empty());
    }
    void mixedSizes()
    {
        // Units per hour: medium 2, small 1, large 4. One medium reservation covers two smalls, or half of a large.
        Market market;
        market.pools = {pool("small", 0.1_d, steady(2)), pool("large", 0.4_d, steady(0))};
        market.groups = {group("family", {{0, 1}, {1, 4}}, {offer("reserved-1y-no-upfront", 12, 0, 0.12_d)}, 2)};
        QCOMPARE(simulate(market, {{0, 0, 1, 0}}, 1).coverage(), Decimal(1));
        market.pools[0].usage = steady(0);
        market.pools[1].usage = steady(1);
        const Simulation half = simulate(market, {{0, 0, 1, 0}}, 1);
        QCOMPARE(half.coverage(), 0.5_d);
        QCOMPARE(qt(half.billed().toCents()), QStringLiteral("233.60"));  // 0.12 x 730 + 0.5 x 0.4 x 730
        // I/O-Optimized large: 5.2 units; a large reservation of 4 covers 4 / 5.2 of it.
        market.groups[0].covers[1].weight = 5.2_d;
        market.groups[0].step = 4;
        QCOMPARE(simulate(market, {{0, 0, 1, 0}}, 1).pools[1].covered.rounded(3), (Decimal(730) * Decimal(4) / 5.2_d).rounded(3));
    }
    void planAfterReservations()
    {
        // Two services; a plan of $1 an hour at plan rates goes first where it saves most: 0.65 of 1.00, then 0.8 of 2.00.
        Market market;
        market.pools = {pool("serverless", 1, steady(1)), pool("provisioned", 2, steady(1))};
        market.groups = {group("plan", {{1, 1.6_d}, {0, 0.65_d}}, {offer("savings-plan-1y", 12, 0, 1)}, 1, Rank::Plan),
                         group("reserved", {{1, 1}}, {offer("reserved-1y-no-upfront", 12, 0, 1.2_d)})};
        sortCovers(market);
        QCOMPARE(market.groups[0].covers[0].pool, std::size_t(0));
        const Simulation plan = simulate(market, {{0, 0, 1, 0}}, 1, true);
        QCOMPARE(plan.pools[0].hours[5], oneUnit);
        QCOMPARE(plan.pools[1].hours[5], Units(218'750'000));  // 0.35 / 1.6
        const Simulation both = simulate(market, {{0, 0, 1, 0}, {1, 0, 1, 0}}, 1);
        QCOMPARE(qt(both.billed().toCents()), QStringLiteral("1606.00"));  // (1 + 1.2) x 730
        QCOMPARE(qt(both.waste().toCents()), QStringLiteral("255.50"));    // 0.35 of the plan
    }
    void views()
    {
        // Both views sum to the same once every term has ended; an owned fee was paid before.
        const Market market = oneClass(steady(1));
        const Simulation s = simulate(market, {{0, 1, 1, 0}}, 12);
        QVERIFY(close(s.billed(), s.cost()));
        const Simulation owned = simulate(market, {{0, 1, 1, -6, true}}, 12);
        QCOMPARE(qt(owned.billed().toCents()), QStringLiteral("4380.00"));  // 6 months are paid, 6 on demand
        QCOMPARE(qt(owned.cost().toCents()), QStringLiteral("7008.00"));
        QCOMPARE(qt(s.netPresentValue(0).toCents()), QStringLiteral("3504.00"));
        // A fee today against 730 a month at 1 % a month: 730 x 11.367628 - 5,256.
        QCOMPARE(qt(s.netPresentValue(0.12_d).toCents()), QStringLiteral("3042.37"));
    }
    void neverPastAnEnd()
    {
        Market market = oneClass(steady(3));
        QCOMPARE(optimise(market, {}, {}).portfolio, (Portfolio{{0, 2, 3, 0}}));
        market.pools[0].usage.end = 30;
        for (const Commitment& c : optimise(market, {}, {}).portfolio)
            QVERIFY(endOf(market, c) <= 30);
        QVERIFY(!optimise(market, {}, {}).portfolio.empty());
        market.pools[0].usage.end = 9;
        QVERIFY(optimise(market, {}, {}).portfolio.empty());
    }
    void limits()
    {
        const Market market = oneClass(halves(4, 500, 1));
        const auto stepsOf = [](const Plan& plan) {
            int steps = 0;
            for (const Commitment& c : plan.portfolio)
                steps += c.steps;
            return steps;
        };
        QCOMPARE(stepsOf(optimise(market, {}, {.months = 36})), 4);
        QCOMPARE(stepsOf(optimise(market, {}, {.months = 36, .limits = {.minUtilisation = 0.9_d}})), 1);
        QCOMPARE(stepsOf(optimise(market, {}, {.months = 36, .limits = {.keepOnDemand = 0.5_d}})), 1);  // half of a mean of 3.05
        for (const Commitment& c : optimise(market, {}, {.months = 36, .limits = {.maxTerm = 12}}).portfolio)
            QCOMPARE(market.groups[0].offers[c.offer].termMonths, 12);
        const Plan poor = optimise(market, {}, {.months = 36, .limits = {.maxUpfront = Money(6000)}});
        Money upfront;
        for (const Commitment& c : poor.portfolio)
            upfront += market.groups[0].offers[c.offer].upfront * Decimal(c.steps);
        QVERIFY(upfront <= Money(6000));
        QVERIFY(simulate(market, poor.portfolio, 36).billed() < simulate(market, {}, 36).billed());
    }
    void ownedCommitmentsAreUsedFirst()
    {
        const Market market = oneClass(steady(2));
        // One of two is owned for six more months: two terms of twelve fill the rest but for six months on demand.
        const Plan plan = optimise(market, {{0, 1, 1, -6, true}}, {.months = 18, .limits = {.maxTerm = 12}});
        QCOMPARE(plan.portfolio[0], (Commitment{0, 1, 1, -6, true}));
        QCOMPARE(qt(simulate(market, plan.portfolio, 18).billed().toCents()), QStringLiteral("14892.00"));  // 2 x 5,256, 6 months on demand
    }
    void reasonsAreInWords()
    {
        const Plan plan = optimise(oneClass(halves(4, 73, 2)), {}, {.months = 36});
        QCOMPARE(plan.reasons.size(), std::size_t(1));
        QCOMPARE(qt(plan.reasons[0].str()), QStringLiteral("db: steps 1 to 2 run 100 % of hours: 3 years, partial upfront at $0.4 an hour each beats 1 year, all upfront by "
                                                     "$292.00 a month; steps 3 to 4 run 10 % of hours: on demand."));
    }
    void brutePayments();
    void bruteTerms();
    void bruteJoint();
    void shapes();
    void plansOverOnePool();
    void invariants();
    void scenarios();
    void usageFile_data();
    void usageFile();
    void clockChanges();
};

void TestCommitments::brutePayments()
{
    // One group of one or two pools, one period: any number of steps at any payment option.
    for (unsigned seed = 0; seed < 3000; ++seed) {
        Random random(seed);
        Market market;
        const int pools = pick(random, 1, 2);
        std::vector<Cover> covers;
        for (int p = 0; p < pools; ++p) {
            market.pools.push_back(pool("p", Decimal(pick(random, 50, 150)) / Decimal(100), randomUsage(random, 3, 1)));
            covers.push_back({static_cast<std::size_t>(p), Decimal(pick(random, 1, 4)) / Decimal(2)});
        }
        market.groups = {group("g", covers, {offer("a", 2, pick(random, 0, 500), Decimal(pick(random, 10, 90)) / Decimal(100)),
                                             offer("b", 2, 0, Decimal(pick(random, 10, 130)) / Decimal(100))}, Decimal(pick(random, 2, 3)) / Decimal(2))};
        sortCovers(market);
        const Plan plan = optimise(market, {}, {.months = 2});
        QCOMPARE(plan.proof, Proof::Exact);
        const Money found = simulate(market, plan.portfolio, 2).billed(), least = leastOf(market, {{0, 0, 0, 0}, {0, 1, 0, 0}}, {12, 12}, 2);
        QVERIFY2(close(found, least), qPrintable(QStringLiteral("seed %1: %2, not %3").arg(seed).arg(qt(found.toCents()), qt(least.toCents()))));
    }
}

void TestCommitments::bruteTerms()
{
    // Usage that differs from month to month, terms that overlap in every way: the flow must still be exact.
    for (unsigned seed = 0; seed < 1500; ++seed) {
        Random random(seed);
        Market market;
        market.pools = {pool("p", 1, randomUsage(random, 2, 4))};
        if (pick(random, 0, 3) == 0)
            market.pools[0].usage.end = 3;
        market.groups = {group("g", {{0, 1}}, {offer("a", 2, pick(random, 0, 900), Decimal(pick(random, 0, 70)) / Decimal(100)), offer("b", 3, pick(random, 0, 900), 0.3_d)})};
        Portfolio owned;
        if (pick(random, 0, 3) == 0)
            owned.push_back({0, 0, 1, -1, true});
        std::vector<Commitment> choices{{0, 0, 0, 0}, {0, 0, 0, 1}, {0, 1, 0, 0}};
        if (!market.pools[0].usage.end) {
            choices.push_back({0, 0, 0, 2});
            choices.push_back({0, 1, 0, 1});
        }
        const Plan plan = optimise(market, owned, {.months = 4});
        const Money found = simulate(market, plan.portfolio, 4).billed(), least = leastOf(market, choices, std::vector<int>(choices.size(), 3), 4, owned);
        QVERIFY2(close(found, least), qPrintable(QStringLiteral("seed %1: %2, not %3").arg(seed).arg(qt(found.toCents()), qt(least.toCents()))));
    }
}

void TestCommitments::bruteJoint()
{
    // Two or three pools with reservations of their own, and one plan over all of them.
    for (unsigned seed = 0; seed < 3000; ++seed) {
        Random random(seed);
        Market market;
        const int pools = pick(random, 1, 3);
        std::vector<Cover> covers;
        std::vector<Commitment> choices;
        std::vector<int> most;
        for (int p = 0; p < pools; ++p) {
            const auto at = static_cast<std::size_t>(p);
            market.pools.push_back(pool("p", 1, randomUsage(random, 2, 1)));
            market.groups.push_back(group("g", {{at, 1}}, {offer("a", 1, 0, Decimal(pick(random, 40, 80)) / Decimal(100))}));
            covers.push_back({at, Decimal(pick(random, 10, 18)) / Decimal(20)});
            choices.push_back({at, 0, 0, 0});
            most.push_back(2);
        }
        market.groups.push_back(group("plan", covers, {offer("s", 1, 0, 0.5_d)}, 0.5_d, Rank::Plan));
        choices.push_back({static_cast<std::size_t>(pools), 0, 0, 0});
        most.push_back(4 * pools);
        sortCovers(market);
        const Plan plan = optimise(market, {}, {.months = 1});
        QCOMPARE(plan.proof, Proof::Exact);
        const Money found = simulate(market, plan.portfolio, 1).billed(), least = leastOf(market, choices, most, 1);
        QVERIFY2(close(found, least), qPrintable(QStringLiteral("seed %1: %2, not %3").arg(seed).arg(qt(found.toCents()), qt(least.toCents()))));
    }
}

void TestCommitments::shapes()
{
    // Office hours at half, 10 % growth a month in whole instances, two replicas from the third month on.
    Shape shape;
    for (std::size_t h = 0; h < shape.hourOfWeek.size(); ++h)
        shape.hourOfWeek[h] = h % 24 >= 8 && h % 24 < 18 ? Decimal(1) : 0.5_d;
    shape.growthPerMonth = 0.1_d;
    shape.changes = {{2, 2}};
    const Usage usage = shapedUsage(4, shape, 4).value();
    QCOMPARE(usage.months(), 4);
    QCOMPARE(usage.month(0)[10], 4 * oneUnit);
    QCOMPARE(usage.month(0)[3], 2 * oneUnit);
    QCOMPARE(usage.hours()[730 + 110], 3 * oneUnit);     // 4.4 is 5 instances, at night 2.5 is 3
    QCOMPARE(*std::ranges::max_element(usage.month(2)), 7 * oneUnit);  // 4.84 + 2
    QCOMPARE(*std::ranges::max_element(usage.month(3)), 8 * oneUnit);  // 7.524
    // Beyond what is given the months repeat; past an end there is nothing.
    QCOMPARE(usage.source(5), 1);
    Usage ending = usage;
    ending.end = 2;
    QVERIFY(ending.month(2).empty());
    QVERIFY(!shapedUsage(1, {.changes = {{1, -2}}}, 3));
    QVERIFY(!shapedUsage(mostUnits, {.growthPerMonth = 1}, 3));
    QCOMPARE(usage.scaled(0.5_d).value().month(0)[10], 2 * oneUnit);
    QVERIFY(!usage.scaled(-1));
}

void TestCommitments::plansOverOnePool()
{
    // A plan of one year, and after it another of three: no proof is claimed, and neither makes the other dearer than nothing.
    Market market = oneClass(steady(2));
    market.groups = {group("1y", {{0, 0.8_d}}, {offer("savings-plan-1y", 12, 0, 0.01_d)}, 0.01_d, Rank::Plan),
                     group("3y", {{0, 0.6_d}}, {offer("savings-plan-3y", 36, 0, 0.01_d)}, 0.01_d, Rank::LastPlan)};
    const Plan plan = optimise(market, {}, {.months = 36});
    QVERIFY(plan.proof != Proof::Exact);
    QVERIFY(simulate(market, plan.portfolio, 36).billed() <= simulate(market, {}, 36).billed());
}

void TestCommitments::invariants()
{
    for (unsigned seed = 0; seed < 40; ++seed) {
        Random random(seed);
        Market market;
        std::vector<Cover> covers;
        for (std::size_t p = 0; p < 3; ++p) {
            market.pools.push_back(pool("p", Decimal(pick(random, 50, 150)) / Decimal(100), randomUsage(random, 6, pick(random, 1, 12))));
            market.groups.push_back(group("g", {{p, 1}}, {offer("a", 12, pick(random, 0, 3000), 0.31_d), offer("b", 36, pick(random, 0, 9000), 0.21_d)}));
            covers.push_back({p, Decimal(pick(random, 30, 70)) / Decimal(100)});
        }
        market.groups.push_back(group("plan", covers, {offer("s", 12, 0, 0.01_d)}, 0.01_d, Rank::Plan));
        sortCovers(market);
        const Plan plan = optimise(market, {}, {.months = 36, .discountRate = seed % 2 ? 0.08_d : Decimal(0)});
        const Simulation s = simulate(market, plan.portfolio, 36, true);
        if (seed % 2 == 0)
            QVERIFY(s.billed() <= s.onDemandOnly());
        QVERIFY(s.netPresentValue(seed % 2 ? 0.08_d : Decimal(0)) >= Money(-0.000001_d));
        // The bill anew, hour by hour in decimals: covered + on demand = usage, and the sums agree to the cent.
        Money bill;
        for (const Commitment& c : plan.portfolio) {
            const Offer& o = market.groups[c.group].offers[c.offer];
            bill += o.total() * Decimal(c.steps);
        }
        for (std::size_t p = 0; p < market.pools.size(); ++p) {
            Decimal open = 0;
            for (int m = 0; m < 36; ++m) {
                const auto usage = market.pools[p].usage.month(m);
                for (std::size_t h = 0; h < usage.size(); ++h) {
                    const Units covered = s.pools[p].hours[static_cast<std::size_t>(m) * hoursInMonth + h];
                    QVERIFY(covered >= 0 && covered <= usage[h]);
                    open += toDecimal(usage[h] - covered);
                }
            }
            bill += Money(open * market.pools[p].onDemand);
        }
        QVERIFY(close(bill, s.billed()));
        QVERIFY(close(s.billed(), s.cost()));
    }
}

void TestCommitments::scenarios()
{
    // All year 8,760 or 5,256 for each of two; a migration after three months leaves 2,190 on demand, or the fee all the same.
    const Market market = oneClass(steady(2));
    Usage leaving = steady(2);
    leaving.end = 3;
    std::vector<Scenario> futures{{"stays", 1, {steady(2)}}, {"leaves", 1, {leaving}}};
    const Goal goal{.months = 12};
    const Plan expected = optimise(market, {}, goal, futures);
    QCOMPARE(expected.portfolio, (Portfolio{{0, 1, 2, 0}}));  // 3,504 saved or 3,066 lost, at even odds
    const std::vector<ScenarioResult> results = evaluate(market, expected.portfolio, goal, futures);
    QCOMPARE(results[0].regret, Money());
    QCOMPARE(results[1].regret, Money(6132));
    QCOMPARE(qt(results[1].simulation.billed().toCents()), QStringLiteral("10512.00"));
    futures[1].weight = 2;
    QVERIFY(optimise(market, {}, goal, futures).portfolio.empty());  // two to one against
    // The dearest future of none is 17,520, of two 10,512.
    QCOMPARE(minimiseWorstCase(market, {}, goal, futures).portfolio, (Portfolio{{0, 1, 2, 0}}));
}

void TestCommitments::usageFile_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("error");
    QTest::newRow("text") << "2025-01-02T03:00,db,two" << "line 1002: 'two' is no number of units";
    QTest::newRow("negative") << "2025-01-02T03:00,db,-1" << "line 1002: usage of -1 units is below zero";
    QTest::newRow("too many") << "2025-01-02T03:00,db,10000001" << "line 1002: usage of 10000001 units in an hour is more than 10000000";
    QTest::newRow("half hour") << "2025-01-02T03:30,db,1" << "line 1002: '2025-01-02T03:30' is no full hour of the form 2025-03-30T01:00";
    QTest::newRow("no day") << "2025-02-29T03:00,db,1" << "line 1002: '2025-02-29T03:00' is no full hour of the form 2025-03-30T01:00";
    QTest::newRow("twice") << "2025-01-02T13:00,db,1" << "line 1002: the hour 2025-01-02 13:00 stands more than once for a pool";
    QTest::newRow("offset") << "2025-01-02T03:00Z,db,1" << "line 1002: some hours have an offset from UTC and some have none";
    QTest::newRow("fields") << "2025-01-02T03:00,db" << "line 1002: the row has 2 fields, not hour, pool and units";
    QTest::newRow("nameless") << "2025-01-02T03:00,,1" << "line 1002: the pool has no name";
}

namespace {

std::string clock(int hour)  // of 2025, 0 is New Year
{
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    int day = hour / 24, month = 0;
    while (day >= days[month])
        day -= days[month++];
    char text[32];
    std::snprintf(text, sizeof text, "2025-%02d-%02dT%02d:00", month + 1, day + 1, hour % 24);
    return text;
}

}  // namespace

void TestCommitments::usageFile()
{
    QFETCH(QString, row);
    QFETCH(QString, error);
    std::string text = "hour,pool,units\n";
    for (int h = 0; h < 1000; ++h)
        text += clock(h) + ",db,1.5\n";
    const auto good = readUsageCsv(text);
    QVERIFY(good);
    QCOMPARE(good->pools[0].usage.months(), 1);
    QCOMPARE(good->pools[0].usage.hours()[3], Units(1'500'000'000));
    QCOMPARE(good->notes.size(), std::size_t(2));
    const auto bad = readUsageCsv(text + row.toStdString() + "\n");
    QVERIFY(!bad);
    QCOMPARE(qt(bad.error().text()), error);
    QVERIFY(!readUsageCsv("hour,pool\n"));
    std::string invoices = "hour,pool,units\n";  // a pool per row, which would need 8 bytes for each of its hours
    for (int i = 0; i < 70'000; ++i)
        invoices += clock(i % 730) + ",invoice " + std::to_string(i) + ",1\n";
    QCOMPARE(qt(readUsageCsv(invoices).error().message), QStringLiteral("the file has 70000 pools over 730 hours; at most 68493 pools can be planned over so many"));
    QCOMPARE(qt(readUsageCsv("hour,pool,units\n2025-01-01T00:00,db,1\n").error().message),
             QStringLiteral("the file has 1 hour of usage; a month of 730 is the least to plan with"));
}

void TestCommitments::clockChanges()
{
    // Berlin 2025: no 02:00 on 30 March, two on 26 October; and two hours of one pool are not there.
    const int spring = (31 + 28 + 29) * 24 + 2, autumn = (31 + 28 + 31 + 30 + 31 + 30 + 31 + 31 + 30 + 25) * 24 + 2;
    std::string text = "hour,pool,units\r\n";
    for (int h = 0; h < hoursInYear; ++h) {
        if (h == spring)
            continue;
        for (int again = 0; again < (h == autumn ? 2 : 1); ++again) {
            text += clock(h) + ",a," + std::to_string(h % 7 + again) + "\r\n";
            if (h != 100 && h != 5000)
                text += clock(h) + ",b,1\r\n";
        }
    }
    const auto read = readUsageCsv(text);
    QVERIFY2(read, read ? "" : qPrintable(qt(read.error().text())));
    QCOMPARE(read->pools.size(), std::size_t(2));
    QCOMPARE(read->pools[0].usage.months(), 12);
    QCOMPARE(read->notes, (std::vector<Text>{"2025-03-30 has 23 hours: the clock goes forward at 02:00.",
                                                    "2025-10-26 has 25 hours: the clock goes back, and both readings of 02:00 count.",
                                                    "b: 2 hours are not in the file and taken as without usage."}));
    QCOMPARE(read->pools[0].usage.hours()[static_cast<std::size_t>(autumn)], (autumn % 7 + 1) * oneUnit);
    QCOMPARE(read->pools[1].usage.hours()[100], Units(0));
    // The same hours in UTC have no such days; what is missing is missing.
    QCOMPARE(readUsageCsv("hour,pool,units\n2025-03-30T01:00+02:00,a,1\n2025-03-29T23:00Z,a,1\n").error().where, std::string("line 3"));
}

QTEST_APPLESS_MAIN(TestCommitments)
#include "tst_commitments.moc"
