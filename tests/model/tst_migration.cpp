// SPDX-License-Identifier: GPL-3.0-or-later
// Plans to move a database, their arithmetic by hand, and one for every engine and every service.
#include "migration/migration.h"

#include <QTest>

#include <algorithm>

using namespace costrata;
namespace w = costrata::workload;

namespace {

const PriceBook& book()
{
    static const auto opened = PriceBook::open(COSTRATA_SHIPPED_CATALOG).value();
    return *opened;
}

MigrationInput input(const char* from, const char* to, Decimal gb)
{
    const Service* target = findService(to);
    return {.source = Symbol(from), .target = target, .region = Symbol(target->defaultRegion), .dataGb = gb};
}

}  // namespace

class TestMigration : public QObject {
    Q_OBJECT
private slots:
    void sizes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("gb");  // empty: refused
        QTest::newRow("GB") << QByteArray("500GB") << QByteArray("500");
        QTest::newRow("blank") << QByteArray("500 gb") << QByteArray("500");
        QTest::newRow("none") << QByteArray("300") << QByteArray("300");
        QTest::newRow("TB") << QByteArray("2TB") << QByteArray("2000");
        QTest::newRow("grouped") << QByteArray("1,500 GB") << QByteArray("1500");
        QTest::newRow("fraction") << QByteArray("0.5TB") << QByteArray("500");
        QTest::newRow("MB") << QByteArray("250MB") << QByteArray("0.25");
        QTest::newRow("TiB") << QByteArray("1TiB") << QByteArray("1099.511627776");
        for (const char* wrong : {"", "GB", "2 XB", "-2TB", "0", "two", "9999999PB", "1.2.3"})
            QTest::newRow(QByteArray("refused: ").append(wrong).constData()) << QByteArray(wrong) << QByteArray();
    }
    void sizes()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, gb);
        const auto size = parseDataSize(text.toStdString());
        QCOMPARE(size.has_value(), !gb.isEmpty());
        if (size)
            QCOMPARE(*size, Decimal::parse(gb.toStdString()).value());
    }

    /// 2,000 GB at 41.7 GB an hour are 47.96 hours; with 14 days of tests and 15 minutes 47.96 + 336 + 0.25 = 384.21 hours:
    /// 17 started days of a replication instance, 408 hours.
    void oracleToAurora()
    {
        const MigrationInput in = input("oracle", "aws.aurora", 2000);
        QCOMPARE(in.gbPerHour, Decimal::parse("41.7").value());
        const MigrationPlan plan = planMigration(in, book());
        QVERIFY(!plan.homogeneous);
        QVERIFY(plan.sameKind);
        QCOMPARE(plan.targetEngine, w::postgresql);
        QCOMPARE(plan.tool, &migration::awsDms);
        QCOMPARE(plan.loadHours, Decimal::parse("47.96").value());
        QCOMPARE(plan.hours, Decimal::parse("384.21").value());
        QCOMPARE(plan.downtimeMinutes, Decimal(15));
        QCOMPARE(plan.bill.lines.front().quantity, Amount(408));
        QVERIFY(plan.bill.complete);
        QVERIFY(plan.cost);
        QCOMPARE(*plan.cost, plan.bill.totals.upfront);
        QCOMPARE(*plan.cost, plan.bill.lines.front().upfront);
        QVERIFY(plan.bill.totals.monthly.isZero());
        QCOMPARE(plan.phases.size(), std::size_t(5));
        QVERIFY(!plan.phases[0].hours);  // assessment depends on the schema
    }

    /// At twice the rate the load takes half as long; without tests the instance runs a day.
    void changedAssumptions()
    {
        MigrationInput in = input("oracle", "aws.aurora", 100);
        in.gbPerHour = 20;
        in.testDays = 0;
        in.cutOverMinutes = 30;
        const MigrationPlan plan = planMigration(in, book());
        QCOMPARE(plan.loadHours, Decimal(5));
        QCOMPARE(plan.hours, Decimal::parse("5.5").value());
        QCOMPARE(plan.downtimeMinutes, Decimal(30));
        QCOMPARE(plan.bill.lines.front().quantity, Amount(24));
    }

    void offline()
    {
        MigrationInput in = input("mysql", "aws.rds", 100);
        in.gbPerHour = 20;
        in.online = false;
        const MigrationPlan plan = planMigration(in, book());
        QCOMPARE(plan.downtimeMinutes, Decimal(300));  // 5 hours of load
        QCOMPARE(plan.hours, Decimal(5));
        QVERIFY(!plan.phases[3].hours && !plan.phases[4].hours);
    }

    /// 1,000 writes of 1 KB a second are 3.6 GB an hour. 100 GB at 10 GB an hour load in 10 hours, in which 36 GB pile up;
    /// they shrink by 10 - 3.6 = 6.4 GB an hour: 5.63 hours.
    void catchingUp()
    {
        Workload need(w::parameters());
        need.set(w::writes.index, {Amount(1000), {}, {}});
        need.set(w::itemSize.index, {Amount(1), {}, {}});
        need.set(w::activeHours.index, {Amount(730), {}, {}});
        MigrationInput in = input("postgresql", "aws.rds", 100);
        in.gbPerHour = 10;
        in.testDays = 0;
        in.cutOverMinutes = 0;
        in.workload = &need;
        const MigrationPlan plan = planMigration(in, book());
        QCOMPARE(plan.catchUpHours, Decimal::parse("5.63"));
        QCOMPARE(plan.hours, Decimal::parse("15.63").value());
        in.gbPerHour = 3;
        const MigrationPlan never = planMigration(in, book());
        QVERIFY(!never.catchUpHours);
        QVERIFY(std::ranges::any_of(never.risks, [](const std::string& risk) { return risk.find("never caught up") != risk.npos; }));
    }

    void charges_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<bool>("alike");
        QTest::addColumn<bool>("vendorsTool");
        QTest::addColumn<int>("price");
        const auto row = [](const char* from, const char* to, bool alike, bool tool, ToolPrice price) {
            QTest::newRow(qPrintable(QStringLiteral("%1 to %2").arg(QLatin1String(from), QLatin1String(to))))
                << QByteArray(from) << QByteArray(to) << alike << tool << static_cast<int>(price);
        };
        row("oracle", "aws.rds-oracle", true, true, ToolPrice::Billed);
        row("sqlserver", "aws.rds", false, true, ToolPrice::Billed);
        row("mongodb", "aws.documentdb", true, true, ToolPrice::Billed);
        row("postgresql", "gcp.cloud-sql", true, true, ToolPrice::Free);
        row("postgresql", "gcp.alloydb", true, true, ToolPrice::Free);
        row("oracle", "gcp.cloud-sql", false, true, ToolPrice::Unknown);
        row("sqlserver", "azure.sql-database", true, true, ToolPrice::Free);
        row("oracle", "azure.sql-database", false, false, ToolPrice::Unknown);
        row("postgresql", "azure.postgresql", true, true, ToolPrice::Unknown);
        row("redis", "aws.elasticache", true, false, ToolPrice::Unknown);
        row("postgresql", "neon.postgres", true, false, ToolPrice::Unknown);
    }
    void charges()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(bool, alike);
        QFETCH(bool, vendorsTool);
        QFETCH(int, price);
        const MigrationPlan plan = planMigration(input(from.constData(), to.constData(), 100), book());
        QCOMPARE(plan.homogeneous, alike);
        QCOMPARE(plan.tool != nullptr, vendorsTool);
        QCOMPARE(static_cast<int>(plan.charge.price), price);
        if (plan.charge.price == ToolPrice::Free)
            QCOMPARE(plan.cost, std::optional(Money()));
        if (plan.charge.price == ToolPrice::Unknown)
            QVERIFY(!plan.cost);
        // A statement that it costs nothing has a source.
        if (plan.charge.price == ToolPrice::Free)
            QVERIFY(*plan.charge.source);
    }

    void every_data()
    {
        QTest::addColumn<QString>("id");
        for (const Service* service : allServices()) {
            if (service->alternative)
                QTest::newRow(service->id) << QString::fromUtf8(service->id);
        }
    }
    void every()
    {
        QFETCH(QString, id);
        for (const Option& engine : migrationSources()) {
            const MigrationPlan plan = planMigration(input(engine.id.str().c_str(), qPrintable(id), 100), book());
            QCOMPARE(plan.phases.size(), std::size_t(5));
            for (const MigrationPhase& phase : plan.phases)
                QVERIFY(!phase.steps.empty());
            QVERIFY(!plan.risks.empty());
            QVERIFY(*plan.charge.words);
            QCOMPARE(plan.cost.has_value(), plan.charge.price == ToolPrice::Free || (plan.charge.price == ToolPrice::Billed && plan.bill.complete));
        }
    }

    void tools()
    {
        for (const Service* service : allServices()) {
            if (!service->migratedBy)
                continue;
            for (const char* source : service->migratedBy->sources)
                QVERIFY2(std::ranges::any_of(migrationSources(), [&](const Option& o) { return o.id.text() == source; }), source);
            if (service->migratedBy->service)
                QVERIFY(findService(service->migratedBy->service));
            QVERIFY(*service->migratedBy->source);
        }
    }
};

QTEST_GUILESS_MAIN(TestMigration)
#include "tst_migration.moc"
