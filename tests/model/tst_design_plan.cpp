// SPDX-License-Identifier: GPL-3.0-or-later
// Commitments of a design: its usage with what is planned, what is owned and planned by name, and the futures.
#include "commitments/design_plan.h"
#include "design/workspace_file.h"

#include <QJsonDocument>
#include <QTest>

using namespace costrata;
using namespace costrata::commitments;

namespace {

const Month start{2026, 11};
const Assumptions fromStart{.start = start};

QString qt(const std::string& s) { return QString::fromStdString(s); }

/// One Single-AZ db.r6g.large in us-east-1.
Design oneInstance()
{
    const Service* service = findService("aws.rds");
    Component component{"Database", service, Symbol("us-east-1"), Settings(*service->parameters)};
    for (const auto& [id, text] : {std::pair("class", "db.r6g.large"), std::pair("deployment", "single-az"), std::pair("storage", "100")}) {
        const std::size_t index = component.settings.parameters().indexOf(id).value();
        component.settings.set(index, component.settings.parameters().parse(index, text).value());
    }
    return {"One instance", {}, {component}};
}

Decimal unitsAt(const Market& market, std::size_t pool, int month, std::size_t hour = 0)
{
    const auto hours = market.pools[pool].usage.month(month);
    return hours.empty() ? Decimal(0) : toDecimal(hours[hour]);
}

std::size_t termIndex(const Design& design, const char* id) { return design.components[0].settings.parameters().indexOf(id).value(); }

}  // namespace

class TestDesignPlan : public QObject {
    Q_OBJECT
    std::shared_ptr<const PriceBook> m_book;
    Market market(const Design& design, int months = 12) const { return marketOf(design, *m_book, fromStart, months); }

private slots:
    void initTestCase() { m_book = PriceBook::open(COSTRATA_SHIPPED_CATALOG).value(); }

    /// Working hours, Monday to Friday 9 to 17: 40 of the week's 168 hours.
    void week()
    {
        Design design = oneInstance();
        std::vector<std::uint8_t> week(hoursInWeek, 0);
        for (std::size_t day = 0; day < 5; ++day)
            std::fill_n(week.begin() + static_cast<std::ptrdiff_t>(day * 24 + 9), 8, std::uint8_t(100));
        design.components[0].course.week = week;
        const Market m = market(design);
        QCOMPARE(m.pools.size(), std::size_t(1));
        QCOMPARE(unitsAt(m, 0, 0, 8), Decimal(0));
        QCOMPARE(unitsAt(m, 0, 0, 9), Decimal(1));
        QCOMPARE(unitsAt(m, 0, 0, 17), Decimal(0));
        QCOMPARE(unitsAt(m, 0, 0, 5 * 24 + 10), Decimal(0));
        // 730 hours are 4 weeks and 58 hours, which hold Monday's and Tuesday's 8 and one of Wednesday: 4 x 40 + 17 = 177.
        QCOMPARE(simulate(m, {}, 1).pools[0].used, Decimal(177));
        QVERIFY(std::ranges::any_of(m.notes, [](const Text& note) { return note.str().find("shape of the week") != std::string::npos; }));
    }

    /// "Replica added in month 4": two read replicas from 2027-02 on.
    void plannedChange()
    {
        Design design = oneInstance();
        design.components[0].course.changes = {{Month(2027, 2), termIndex(design, "replicas"), {Amount(2), {}, {}}}};
        const Market m = market(design);
        QCOMPARE(m.pools.size(), std::size_t(1));  // replicas are instances of the same class and deployment
        QCOMPARE(unitsAt(m, 0, 2), Decimal(1));
        QCOMPARE(unitsAt(m, 0, 3), Decimal(3));
        QVERIFY(!m.pools[0].usage.end);
    }

    /// "Moves away in month 10": nothing is committed past the end of 2027-08's month before.
    void plannedEnd()
    {
        Design design = oneInstance();
        design.components[0].course.end = Month(2027, 8);
        const Market m = market(design, 36);
        QCOMPARE(m.pools[0].usage.end, std::optional(9));
        QCOMPARE(unitsAt(m, 0, 8), Decimal(1));
        QCOMPARE(unitsAt(m, 0, 9), Decimal(0));
        QVERIFY(planFor(m, {}, {}).value().portfolio.empty());  // the shortest term is a year
    }

    /// 20 % off all of RDS, reservations too: usage is still planned for, at prices a fifth lower.
    void discounts()
    {
        const Market list = market(oneInstance());
        const auto discounted = m_book->with({{.scope = {.provider = Symbol("aws"), .service = Symbol("rds")}, .discount = 0.2_d}});
        const Market m = marketOf(oneInstance(), *discounted, fromStart, 12);
        QCOMPARE(m.pools.size(), list.pools.size());
        QCOMPARE(m.pools[0].onDemand, list.pools[0].onDemand * 0.8_d);
        QCOMPARE(m.groups.size(), list.groups.size());
        for (std::size_t o = 0; o < list.groups[0].offers.size(); ++o)
            QCOMPARE(m.groups[0].offers[o].total().dollars(), list.groups[0].offers[o].total().dollars() * 0.8_d);
        // On demand alone: what is reserved keeps its price. From a month on: planned at the first month's, and said.
        const auto onDemandOnly = m_book->with({{.scope = {.provider = Symbol("aws"), .key = {.purchase = purchase::onDemand}}, .discount = 0.5_d, .from = start + 6}});
        const Market later = marketOf(oneInstance(), *onDemandOnly, fromStart, 12);
        QCOMPARE(later.pools[0].onDemand, list.pools[0].onDemand);
        QCOMPARE(simulate(later, {}, 12).pools[0].used, Decimal(12 * 730));
        QCOMPARE(later.groups[0].offers[0].hourly, list.groups[0].offers[0].hourly);
        QVERIFY(std::ranges::any_of(later.notes, [](const Text& note) { return note.str().find("its price changes in 2027-05") != std::string::npos; }));
    }

    /// Owned, planned, lapsed and no longer fitting terms, by name.
    void terms()
    {
        const Design design = oneInstance();
        Market m = market(design, 36);
        QVERIFY(!m.groups.empty());
        const std::string group = m.groups[0].name;
        PlanSetup setup;
        setup.terms = {{group, m.groups[0].offers[0].purchase, m.groups[0].stepName, 1, start + 2},                        // planned
                       {group, m.groups[0].offers[0].purchase, m.groups[0].stepName, 1, start + -3, true},                 // owned
                       {group, m.groups[0].offers[0].purchase, m.groups[0].stepName, 1, start + -60, true},                // lapsed
                       {"RDS reserved instances, db.z9 mysql, us-east-1", purchase::reserved1yNo, "", 1, start},  // of nothing in use
                       {group, m.groups[0].offers[0].purchase, m.groups[0].stepName, 1, start + -1}};                      // planned, and overtaken by time
        const auto shown = showPlan(m, setup, start).value();
        QCOMPARE(shown.named.portfolio.size(), std::size_t(3));
        QCOMPARE(shown.named.portfolio[0].start, -3);
        QVERIFY(shown.named.portfolio[0].owned && shown.named.portfolio[1].owned);
        QCOMPARE(shown.named.portfolio[1].start, -1);
        QCOMPARE(shown.named.portfolio[2].start, 2);
        QCOMPARE(shown.named.terms, (std::vector<std::size_t>{1, 4, 0}));
        QCOMPARE(shown.named.unmatched, std::vector<std::size_t>{3});
        QCOMPARE(shown.named.ended, std::vector<std::size_t>{2});
        QCOMPARE(shown.notes.size(), std::size_t(3));
        const auto written = termsOf(m, shown.named.portfolio, start);
        QCOMPARE(written[2], setup.terms[0]);
    }

    /// Steps are counted in the class that they were bought in, whatever the design uses later.
    void stepsStay()
    {
        Design design = oneInstance();
        design.plan.terms = {{market(design).groups[0].name, purchase::reserved1yNo, "db.r6g.2xlarge single-az postgresql", 3, start, true}};
        const Market m = market(design);  // in use: one db.r6g.large
        QCOMPARE(portfolioOf(m, design.plan.terms, start).portfolio[0].steps, 12);  // 3 x 16 normalised units of 4
        // With a larger class in use, one step is what divides both: 2 x 8xlarge of 64 units, and 12xlarge of 96: steps of 32.
        const auto cls = termIndex(design, "class");
        design.components[0].settings.set(cls, {{}, Symbol("db.r6g.8xlarge"), {}});
        design.plan.terms[0].step = "db.r6g.12xlarge single-az postgresql";
        const Market larger = market(design);
        QCOMPARE(qt(larger.groups[0].stepName), QStringLiteral("db.r6g.4xlarge single-az postgresql"));
        QCOMPARE(portfolioOf(larger, design.plan.terms, start).portfolio[0].steps, 9);  // 3 x 96 / 32
    }

    /// A reservation is paid for also when usage halves: coverage stays, utilisation and saving fall.
    void whatIf()
    {
        const Market m = market(oneInstance(), 12);
        const auto plan = planFor(m, {}, {.goal = {.months = 12, .limits = {.maxTerm = 12}}}).value();
        QVERIFY(!plan.portfolio.empty());
        PlanSetup setup{.goal = {.months = 12}, .terms = termsOf(m, plan.portfolio, start)};
        const auto asPlanned = showPlan(m, setup, start).value().simulation;
        QCOMPARE(asPlanned.utilisation(), Decimal(1));
        setup.whatIf.usage = 0.5_d;
        const auto half = showPlan(m, setup, start).value().simulation;
        QCOMPARE(half.utilisation(), 0.5_d);
        QCOMPARE(half.onDemandOnly().dollars(), asPlanned.onDemandOnly().dollars() * 0.5_d);
        QCOMPARE(half.cost(), asPlanned.cost());  // the fees do not move
        setup.whatIf = {.lastMonths = 6};
        QCOMPARE(showPlan(m, setup, start).value().simulation.onDemandOnly().dollars(), asPlanned.onDemandOnly().dollars() * 0.5_d);
        setup.whatIf = {.prices = 0.9_d};
        QCOMPARE(showPlan(m, setup, start).value().simulation.onDemandOnly().dollars(), asPlanned.onDemandOnly().dollars() * 0.9_d);
        setup.whatIf = {.usage = 100, .growthPerMonth = 1};
        QVERIFY(showPlan(m, setup, start).has_value());
        setup.goal.months = 120;  // 100 x 2^119 instances
        QVERIFY(!showPlan(m, setup, start).has_value());
    }

    /// Two futures: with the migration as likely as not, nothing of three years is bought on the worst case.
    void futures()
    {
        const Market m = market(oneInstance(), 36);
        PlanSetup setup;
        const auto alone = planFor(m, {}, setup).value();
        QVERIFY(!alone.portfolio.empty());
        setup.futures = {{.name = "stays"}, {.name = "leaves", .weight = 9, .lastMonths = 3}};
        QVERIFY(planFor(m, {}, setup).value().portfolio.empty());
        setup.worstCase = true;
        const auto worst = planFor(m, {}, setup).value();
        const std::vector<Scenario> scenarios{scenarioOf(m, setup.futures[0], 36).value(), scenarioOf(m, setup.futures[1], 36).value()};
        Money dearest;
        for (const ScenarioResult& result : evaluate(m, worst.portfolio, setup.goal, scenarios))
            dearest = std::max(dearest, result.simulation.cost());
        Money dearestWithout;
        for (const ScenarioResult& result : evaluate(m, {}, setup.goal, scenarios))
            dearestWithout = std::max(dearestWithout, result.simulation.cost());
        QVERIFY(dearest <= dearestWithout);
    }

    void file()
    {
        Workspace workspace;
        workspace.designs = {oneInstance()};
        Design& design = workspace.designs[0];
        QVERIFY(!writeWorkspace(workspace).contains("plan"));
        design.components[0].course.week.assign(hoursInWeek, 40);
        design.components[0].course.changes = {{Month(2027, 2), termIndex(design, "replicas"), {Amount(2), {}, {}}}};
        design.components[0].course.end = Month(2028, 1);
        design.plan = {.goal = {.months = 24, .discountRate = 0.08_d, .limits = {.maxUpfront = Money(12000.5_d), .maxTerm = 12, .minUtilisation = 0.9_d, .keepOnDemand = 0.1_d}},
                       .rungs = 4,
                       .worstCase = true,
                       .terms = {{"g", purchase::reserved3yAll, "db.r6g.large", 7, start, true}},
                       .futures = {{.name = "leaves", .weight = 2, .usage = 0.5_d, .growthPerMonth = -0.01_d, .lastMonths = 9, .prices = 1.1_d}},
                       .whatIf = {.usage = 0.7_d}};
        const QByteArray written = writeWorkspace(workspace);
        const auto read = parseWorkspace(written, "plan.costrata");
        QVERIFY2(read, read ? "" : read.error().text().c_str());
        QVERIFY(*read == workspace);
        QCOMPARE(writeWorkspace(*read), written);
    }

    void wrongFile_data()
    {
        QTest::addColumn<QString>("plan");
        QTest::addColumn<QString>("where");
        QTest::newRow("no months") << QStringLiteral(R"({"months": 0})") << QStringLiteral("months");
        QTest::newRow("half a month") << QStringLiteral(R"({"months": 1.5})") << QStringLiteral("months");
        QTest::newRow("unknown") << QStringLiteral(R"({"month": 3})") << QStringLiteral("month");
        QTest::newRow("term") << QStringLiteral(R"({"commitments": [{"commitment": "g", "purchase": "on-demand", "steps": 1, "start": "2026-11"}]})") << QStringLiteral("commitments[0].purchase");
        QTest::newRow("steps") << QStringLiteral(R"({"commitments": [{"commitment": "g", "purchase": "cud-1y", "steps": -4, "start": "2026-11"}]})") << QStringLiteral("commitments[0].steps");
        QTest::newRow("start") << QStringLiteral(R"({"commitments": [{"commitment": "g", "purchase": "cud-1y", "steps": 1}]})") << QStringLiteral("commitments[0].start");
        QTest::newRow("future") << QStringLiteral(R"({"futures": [{"weight": -1}]})") << QStringLiteral("futures[0].weight");
        QTest::newRow("list") << QStringLiteral(R"({"futures": 3})") << QStringLiteral("futures");
        QTest::newRow("rungs") << QStringLiteral(R"({"rungs": 1e9})") << QStringLiteral("rungs");
        QTest::newRow("what-if") << QStringLiteral(R"({"whatIf": {"usage": "x"}})") << QStringLiteral("whatIf.usage");
    }
    void wrongFile()
    {
        QFETCH(QString, plan);
        QFETCH(QString, where);
        JsonReader reader("f");
        readPlanSetup(reader, QJsonDocument::fromJson(plan.toUtf8()).object(), "");
        QVERIFY(reader.error());
        QVERIFY2(qt(reader.error()->where).contains(where), reader.error()->where.c_str());
    }
};

QTEST_APPLESS_MAIN(TestDesignPlan)
#include "tst_design_plan.moc"
