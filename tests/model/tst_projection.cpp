// SPDX-License-Identifier: GPL-3.0-or-later
// Costs month by month: growth, charges that start on a date, and upfront fees when they fall due. The prices are round
// and no vendor's.
#include "billing/projection.h"
#include "design/workspace_file.h"

#include <QTest>

using namespace costrata;

namespace {

QString qt(const std::string& s) { return QString::fromStdString(s); }

const CatalogService rdsList{Symbol("aws"), Symbol("rds")}, neonList{Symbol("neon"), Symbol("neon")};
const Symbol region{"us-east-1"};

Price price(const char* component, const char* name, const char* variant, const char* engine, const char* unit, Decimal amount)
{
    Price p{{Symbol(component), Symbol(name), Symbol(variant), Symbol(engine), purchase::onDemand}, Unit::parse(unit).value(), amount, {}, {}, {}, "4", "32", region,
            Symbol("a test"), Symbol("2026-05-20"), Symbol("exact"), {}};
    return p;
}

/// RDS PostgreSQL, Multi-AZ: 1 dollar an hour, storage free of charge, Extended Support 0.10, then 0.20 per vCPU-hour.
std::shared_ptr<const PriceBook> rdsBook()
{
    Price reserved = price("compute-instance", "db.r6g.xlarge", "multi-az", "postgresql", "hour", 0.5_d);
    reserved.key.purchase = purchase::reserved1yPartial;
    reserved.upfront = 1000;
    return PriceBook::of({{rdsList, price("compute-instance", "db.r6g.xlarge", "multi-az", "postgresql", "hour", 1)}, {rdsList, reserved},
                          {rdsList, price("storage", "gp3 storage", "multi-az", "", "gb-month", 0.1_d)}, {rdsList, price("backup", "backup storage", "", "", "gb-month", 0.1_d)},
                          {rdsList, price("other", "Extended Support year 1-2", "", "", "vcpu-hour", 0.1_d)},
                          {rdsList, price("other", "Extended Support year 3", "", "", "vcpu-hour", 0.2_d)}});
}

Design rds(std::initializer_list<std::pair<const char*, const char*>> settings)
{
    const Service* service = findService("aws.rds");
    Settings values(*service->parameters);
    for (const auto& [id, text] : settings)
        values.set(values.parameters().indexOf(id).value(), values.parameters().parse(values.parameters().indexOf(id).value(), text).value());
    return {"d", {}, {{"Database", service, region, values}}};
}

const ProjectedMonth& at(const Projection& projection, Month month) { return projection.months[static_cast<std::size_t>(month - projection.months.front().month)]; }

}  // namespace

class TestProjection : public QObject {
    Q_OBJECT
private slots:
    void months_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("month");  // empty: refused
        const auto row = [](const char* text, const char* month) { QTest::newRow(*text ? text : "empty") << QString::fromUtf8(text) << QString::fromUtf8(month); };
        row("2026-11", "2026-11");
        row("2026-01-31", "2026-01");
        row("2999-12", "2999-12");
        row("", "");
        row("2026", "");
        row("2026-13", "");
        row("2026-00", "");
        row("2026-1", "");
        row("2026-110", "");
        row("1899-12", "");
        row("x026-11", "");
    }
    void months()
    {
        QFETCH(QString, text);
        QFETCH(QString, month);
        const auto parsed = Month::parse(text.toStdString());
        QCOMPARE(parsed.has_value(), !month.isEmpty());
        QCOMPARE(qt(parsed.value_or(Month()).text()), month);
    }
    void monthArithmetic()
    {
        QCOMPARE(qt((Month(2026, 11) + 2).text()), QStringLiteral("2027-01"));
        QCOMPARE(qt((Month(2026, 1) + -1).text()), QStringLiteral("2025-12"));
        QCOMPARE(Month(2028, 3) - Month(2026, 11), 16);
        QVERIFY(Month() < Month(1900, 1));
    }

    /// 1 x 730 + 100 x 0.1 + 100 x 2 % x 7 x 0.1 = 741.40 a month; 8 vCPU (4, and the standby's 4) x 730 x 0.10 = 584.00
    /// from 2026-03 and twice that from 2028-03; warned of from 2029-03, when AWS ends PostgreSQL 13.
    void extendedSupportSteps()
    {
        const auto book = rdsBook();
        const Projection projection = projectDesign(rds({{"version", "13"}, {"class", "db.r6g.xlarge"}}), *book, {.start = Month(2026, 2)}, 40);
        QCOMPARE(projection.months.size(), std::size_t(40));
        QCOMPARE(qt(at(projection, Month(2026, 2)).recurring.toCents()), QStringLiteral("741.40"));
        QCOMPARE(qt(at(projection, Month(2026, 3)).recurring.toCents()), QStringLiteral("1325.40"));
        QCOMPARE(qt(at(projection, Month(2028, 2)).recurring.toCents()), QStringLiteral("1325.40"));
        QCOMPARE(qt(at(projection, Month(2028, 3)).recurring.toCents()), QStringLiteral("1909.40"));
        QCOMPARE(qt(at(projection, Month(2029, 3)).recurring.toCents()), QStringLiteral("741.40"));
        QCOMPARE(at(projection, Month(2026, 3)).changes.size(), std::size_t(1));
        QVERIFY(qt(at(projection, Month(2026, 3)).changes[0]).startsWith(QStringLiteral("starts: Extended Support, years 1 and 2")));
        QCOMPARE(at(projection, Month(2028, 3)).changes.size(), std::size_t(2));
        QVERIFY(at(projection, Month(2026, 4)).changes.empty());
        QCOMPARE(projection.warnings.size(), std::size_t(1));
        QVERIFY(qt(projection.warnings[0]).startsWith(QStringLiteral("2029-03: PostgreSQL 13")));
    }

    /// 1,000 dollars upfront at the start of each year.
    void upfrontFallsDue()
    {
        const auto book = rdsBook();
        const Projection projection = projectDesign(rds({{"purchase", "reserved-1y-partial-upfront"}, {"class", "db.r6g.xlarge"}}), *book, {.start = Month(2026, 1)});
        QCOMPARE(projection.months.size(), std::size_t(36));
        for (std::size_t i = 0; i < 36; ++i)
            QCOMPARE(qt(projection.months[i].upfront.toCents()), i % 12 == 0 ? QStringLiteral("1000.00") : QStringLiteral("0.00"));
        // 36 x (365 + 10 + 1.40) + 3 x 1,000
        QCOMPARE(qt(projection.total().toCents()), QStringLiteral("16550.40"));
    }

    /// 100 GB that grow by 10 % a month are 110, 121, 133.1 GB: allocated whole.
    void growth()
    {
        const auto book = rdsBook();
        const Design design = rds({{"backupRetention", "0"}, {"class", "db.r6g.xlarge"}});
        const Assumptions assumptions{.start = Month(2026, 1), .dataGrowth = 0.1_d, .loadGrowth = 0};
        const Projection projection = projectDesign(design, *book, assumptions, 4);
        const char* const expected[] = {"740.00", "741.00", "742.10", "743.40"};  // 730 + 0.1 x 100, 110, 121, 134
        for (std::size_t i = 0; i < 4; ++i)
            QCOMPARE(qt(projection.months[i].recurring.toCents()), QString::fromUtf8(expected[i]));
        QVERIFY(projection.warnings.empty());
        QVERIFY(design == rds({{"backupRetention", "0"}, {"class", "db.r6g.xlarge"}}));
    }
    void growthEndsAtTheLargest()
    {
        const auto book = rdsBook();
        const Projection projection = projectDesign(rds({{"storage", "65000"}, {"class", "db.r6g.xlarge"}}), *book, {.start = Month(2026, 1), .dataGrowth = 0.01_d}, 3);
        QCOMPARE(projection.warnings.size(), std::size_t(1));
        QVERIFY2(qt(projection.warnings[0]).startsWith(QStringLiteral("2026-02: Database: Allocated storage has reached the largest that is sold, 65,536 GB")), projection.warnings[0].c_str());
    }
    void growsLoadAndNotWhatIsNotGiven()
    {
        const Service* service = findService("aws.dynamodb");
        Settings settings(*service->parameters);
        const std::size_t reads = settings.parameters().indexOf("reads").value(), writes = settings.parameters().indexOf("writes").value();
        settings.set(reads, {Amount(100), {}, {}});
        const Design later = grown({"d", {}, {{"t", service, region, settings}}}, {.loadGrowth = 0.5_d}, 2);
        QVERIFY(later.components[0].settings.value(reads).number == Amount(225));
        QVERIFY(!later.components[0].settings.value(writes).number.known());
    }
    /// Without a start, the first month is that of the newest price.
    void startsWithThePrices()
    {
        const auto book = rdsBook();
        QCOMPARE(qt(projectDesign(rds({}), *book, {}, 1).months[0].month.text()), QStringLiteral("2026-05"));
    }

    void inTheFile()
    {
        Workspace workspace{"t", "", {rds({})}, 0, {}};
        workspace.assumptions = {.start = Month(2027, 4), .dataGrowth = 0.025_d, .loadGrowth = Decimal() - 0.1_d};
        const auto read = parseWorkspace(writeWorkspace(workspace), "f");
        QVERIFY2(read, read ? "" : read.error().text().c_str());
        QVERIFY(*read == workspace);
    }
    void wrongInTheFile_data()
    {
        QTest::addColumn<QByteArray>("assumptions");
        QTest::addColumn<QString>("error");
        QTest::newRow("no object") << QByteArray("3") << QStringLiteral("f: assumptions: an object { } is expected");
        QTest::newRow("no month") << QByteArray("{\"start\":\"2027\"}") << QStringLiteral("f: assumptions.start: '2027' is no month such as 2026-11");
        QTest::newRow("a day") << QByteArray("{\"start\":\"2027-01-01\"}") << QStringLiteral("f: assumptions.start: '2027-01-01' is no month such as 2026-11");
        QTest::newRow("growth as text") << QByteArray("{\"dataGrowth\":\"3\"}") << QStringLiteral("f: assumptions.dataGrowth: a percentage per month from -50 to 100 is expected");
        QTest::newRow("growth too large") << QByteArray("{\"loadGrowth\":101}") << QStringLiteral("f: assumptions.loadGrowth: a percentage per month from -50 to 100 is expected");
        QTest::newRow("unknown") << QByteArray("{\"inflation\":3}") << QStringLiteral("f: assumptions.inflation: unknown key");
    }
    void wrongInTheFile()
    {
        QFETCH(QByteArray, assumptions);
        QFETCH(QString, error);
        const auto read = parseWorkspace("{\"format\":\"costrata-workspace\",\"version\":1,\"designs\":[],\"assumptions\":" + assumptions + "}", "f");
        QVERIFY(!read);
        QCOMPARE(qt(read.error().text()), error);
    }
};

QTEST_GUILESS_MAIN(TestProjection)
#include "tst_projection.moc"
