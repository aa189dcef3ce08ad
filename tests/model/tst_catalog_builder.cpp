// SPDX-License-Identifier: GPL-3.0-or-later
// The catalog builder: what it refuses and where, which price is current, and that it is reproducible.
#include "catalog/price_search.h"
#include "catalog_fixture.h"

#include <QDir>
#include <QTest>

using namespace costrata;

namespace {

QString qt(const std::string& s) { return QString::fromStdString(s); }

/// Current and older prices of every key, as "name tierFrom: amount (date)", older ones with a minus before them.
QStringList prices(const CatalogFixture& fixture)
{
    QStringList list;
    const auto found = searchPrices(fixture.catalog(), {.words = {}, .service = {}, .region = {}, .history = true, .limit = 1000});
    if (!found)
        return {qt(found.error().text())};
    for (const FoundPrice& f : found->prices)
        list << (f.current ? QString() : QStringLiteral("-")) + qt(f.price.key.name.str() + " " + f.price.tierFrom.toString() + ": " + f.price.amount.toString()
                                                                   + " (" + f.price.asOf.str() + ")");
    return list;
}

}  // namespace

class TestCatalogBuilder : public QObject {
    Q_OBJECT
private slots:
    void refusal_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<QString>("refusal");
        const auto row = [](const char* name, const char* rows, const char* refusal) { QTest::newRow(name) << QByteArray(rows) << QString::fromUtf8(refusal); };
        row("unknown unit", "p,s,r,storage,a,,,,,on-demand,furlong,1,,,,src,2025,exact,\n", "facts.csv:2: unknown unit 'furlong'");
        row("no price", "p,s,r,storage,a,,,,,on-demand,hour,,,,,src,2025,exact,\n", "facts.csv:2: price_usd is empty");
        row("price in words", "p,s,r,storage,a,,,,,on-demand,hour,free,,,,src,2025,exact,\n", "facts.csv:2: price_usd 'free' is no exact amount");
        row("13 places", "p,s,r,storage,a,,,,,on-demand,hour,0.0000000000001,,,,src,2025,exact,\n", "facts.csv:2: price_usd '0.0000000000001' is no exact amount");
        row("exponent", "p,s,r,storage,a,,,,,on-demand,hour,1e-3,,,,src,2025,exact,\n", "facts.csv:2: price_usd '1e-3' is no exact amount");
        row("negative price", "p,s,r,storage,a,,,,,on-demand,hour,-1,,,,src,2025,exact,\n", "facts.csv:2: price_usd '-1' is no exact amount");
        row("too large", "p,s,r,storage,a,,,,,on-demand,hour,9300000,,,,src,2025,exact,\n", "facts.csv:2: price_usd '9300000' is no exact amount");
        row("bad upfront", "p,s,r,storage,a,,,,,reserved-1y-all-upfront,hour,1,x,,,src,2025,exact,\n", "facts.csv:2: upfront_usd 'x' is no exact amount");
        row("no source", "p,s,r,storage,a,,,,,on-demand,hour,1,,,,,2025,exact,\n", "facts.csv:2: source is empty");
        row("bad date", "p,s,r,storage,a,,,,,on-demand,hour,1,,,,src,May 2025,exact,\n", "facts.csv:2: as_of 'May 2025' is not");
        row("month 13", "p,s,r,storage,a,,,,,on-demand,hour,1,,,,src,2025-13,exact,\n", "facts.csv:2: as_of '2025-13' is not");
        row("day 0", "p,s,r,storage,a,,,,,on-demand,hour,1,,,,src,2025-12-00,exact,\n", "facts.csv:2: as_of '2025-12-00' is not");
        row("unknown confidence", "p,s,r,storage,a,,,,,on-demand,hour,1,,,,src,2025,guess,\n", "facts.csv:2: unknown confidence 'guess'");
        row("too few fields", "p,s,r\n", "facts.csv:2: 3 fields, not 19");
        row("an empty line", "\n", "facts.csv:2: 1 fields, not 19");
        row("unclosed quote", "p,s,r,storage,\"a,,,,,on-demand,hour,1,,,,src,2025,exact,\n", "facts.csv:2: a quoted field is not closed");
        row("second line", "p,s,r,storage,a,,,,,on-demand,hour,1,,,,src,2025,exact,\np,s,r,storage,b,,,,,on-demand,parsec,1,,,,src,2025,exact,\n",
            "facts.csv:3: unknown unit 'parsec'");
        row("two prices of one date", "p,s,r,storage,a,,,,,on-demand,hour,1,,,,src,2025,exact,\np,s,r,storage,a,,,,,on-demand,hour,2,,,,src,2025,exact,\n",
            "facts.csv:3: this key already has another price of 2025 (facts.csv:2)");
        row("two upfronts of one date", "p,s,r,storage,a,,,,,cud-1y,hour,1,5,,,src,2025,exact,\np,s,r,storage,a,,,,,cud-1y,hour,1,6,,,src,2025,exact,\n",
            "facts.csv:3: this key already has another price of 2025 (facts.csv:2)");
        row("tier ends before it begins", "p,s,r,storage,a,,,,,on-demand,hour,1,,10,10,src,2025,exact,\n", "facts.csv:2: the tier ends before it begins");
        row("bad tier", "p,s,r,storage,a,,,,,on-demand,hour,1,,-5,,src,2025,exact,\n", "facts.csv:2: tier_from '-5' is no decimal number");
        row("tiers overlap", "p,s,r,storage,a,,,,,on-demand,hour,1,,0,10,src,2025,exact,\np,s,r,storage,a,,,,,on-demand,hour,2,,9,,src,2025,exact,\n",
            "facts.csv:3: the tier overlaps the one of facts.csv:2");
        row("tier after an endless one", "p,s,r,storage,a,,,,,on-demand,hour,1,,,,src,2025,exact,\np,s,r,storage,a,,,,,on-demand,hour,2,,9,,src,2025,exact,\n",
            "facts.csv:3: the tier overlaps the one of facts.csv:2");
        row("tiers with a gap", "p,s,r,storage,a,,,,,on-demand,hour,1,,0,10,src,2025,exact,\np,s,r,storage,a,,,,,on-demand,hour,2,,11,,src,2025,exact,\n",
            "facts.csv:3: there is a gap between this tier and the one of facts.csv:2");
    }
    void refusal()
    {
        QFETCH(QByteArray, rows);
        QFETCH(QString, refusal);
        const CatalogFixture fixture;
        fixture.write("catalog.sqlite", "the old catalog");
        fixture.facts(rows.toStdString());
        const auto built = fixture.build();
        QVERIFY(!built);
        QVERIFY2(qt(built.error().text()).startsWith(refusal), built.error().text().c_str());
        QCOMPARE(fixture.read("catalog.sqlite"), QByteArray("the old catalog"));
        QCOMPARE(QDir(qt(fixture.path("."))).entryList(QDir::Files), (QStringList{QStringLiteral("catalog.sqlite"), QStringLiteral("facts.csv")}));
    }

    void allRefusalsOfARun()
    {
        const CatalogFixture fixture;
        fixture.facts("p,s,r,storage,a,,,,,on-demand,x,1,,,,src,2025,exact,\np,s,r,storage,a,,,,,on-demand,y,1,,,,src,2025,exact,\n");
        fixture.write("other.csv", "wrong,header\n");
        fixture.write("void.csv", "");
        const auto built = fixture.build();
        QVERIFY(!built);
        QCOMPARE(qt(built.error().text()), QStringLiteral("facts.csv:2: unknown unit 'x'\nfacts.csv:3: unknown unit 'y'\n"
                                                          "other.csv:1: the header is not the one of the price facts\nvoid.csv:1: the file is empty\n"));
    }
    void noFacts()
    {
        const CatalogFixture fixture;
        QVERIFY(!fixture.build());
        QVERIFY(!buildCatalog(fixture.path("nowhere"), COSTRATA_SOURCE "/pricing-db/schema.sql", fixture.catalog()));
    }
    void foldersAreNoFacts()
    {
        const CatalogFixture fixture;
        fixture.facts("p,s,r,storage,a,,,,,on-demand,hour,1,,,,src,2025,exact,\n");
        QVERIFY(QDir(qt(fixture.path("."))).mkdir(QStringLiteral("folder.csv")));
        const auto built = fixture.build();
        QVERIFY2(built, built ? "" : built.error().text().c_str());
        QCOMPARE(built->files, 1);
    }
    void badSchema()
    {
        const CatalogFixture fixture;
        fixture.write("catalog.sqlite", "the old catalog");
        fixture.facts("p,s,r,storage,a,,,,,on-demand,hour,1,,,,src,2025,exact,\n");
        fixture.write("half.sql", "CREATE TABLE source (id INTEGER PRIMARY KEY, text TEXT);");
        fixture.write("broken.sql", "CREATE TABEL");
        for (const char* schema : {"half.sql", "broken.sql", "nowhere.sql", "."}) {
            const auto built = buildCatalog(fixture.path("."), fixture.path(schema), fixture.catalog());
            QVERIFY2(!built, schema);
            QCOMPARE(fixture.read("catalog.sqlite"), QByteArray("the old catalog"));
            QVERIFY(!QFile::exists(qt(fixture.catalog() + ".new")));
        }
    }
    void outputCannotBeWritten()
    {
        const CatalogFixture fixture;
        fixture.facts("p,s,r,storage,a,,,,,on-demand,hour,1,,,,src,2025,exact,\n");
        QVERIFY(!buildCatalog(fixture.path("."), COSTRATA_SOURCE "/pricing-db/schema.sql", fixture.path("no/such/folder/catalog.sqlite")));
    }

    void current_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char* name, const char* rows, const QStringList& expected) { QTest::newRow(name) << QByteArray(rows) << expected; };
        row("the newest date", "p,s,r,storage,a,,,,,on-demand,hour,1,,,,src,2023-05,exact,\np,s,r,storage,a,,,,,on-demand,hour,3,,,,src,2025,exact,\n"
                               "p,s,r,storage,a,,,,,on-demand,hour,2,,,,src,2024-01-31,exact,\n",
            {QStringLiteral("a 0: 3 (2025)"), QStringLiteral("-a 0: 2 (2024-01-31)"), QStringLiteral("-a 0: 1 (2023-05)")});
        row("one price twice is one", "p,s,r,storage,a,,,,,on-demand,hour,1,,,,src,2025,exact,\np,s,r,storage,a,,,,,on-demand,hour,1.0,,,,other,2025,exact,\n",
            {QStringLiteral("a 0: 1 (2025)")});
        row("bounds are numbers, not texts", "p,s,r,storage,a,,,,,on-demand,hour,1,,0,100,src,2024,exact,\np,s,r,storage,a,,,,,on-demand,hour,2,,0,100,src,2023,exact,\n"
                                             "p,s,r,storage,a,,,,,on-demand,hour,3,,0.0,100.0,src,2025,exact,\n",
            {QStringLiteral("a 0: 3 (2025)"), QStringLiteral("-a 0: 1 (2024)"), QStringLiteral("-a 0: 2 (2023)")});
        row("a tier of a newer date", "p,s,r,storage,a,,,,,on-demand,hour,1,,0,10,src,2023,exact,\np,s,r,storage,a,,,,,on-demand,hour,2,,10,,src,2023,exact,\n"
                                      "p,s,r,storage,a,,,,,on-demand,hour,3,,10,,src,2025,exact,\n",
            {QStringLiteral("a 0: 1 (2023)"), QStringLiteral("a 10: 3 (2025)"), QStringLiteral("-a 10: 2 (2023)")});
        row("tiers cut elsewhere by a newer list",
            "p,s,r,storage,a,,,,,on-demand,hour,1,,0,10,src,2023,exact,\np,s,r,storage,a,,,,,on-demand,hour,2,,10,,src,2023,exact,\n"
            "p,s,r,storage,a,,,,,on-demand,hour,3,,0,50,src,2025,exact,\np,s,r,storage,a,,,,,on-demand,hour,4,,50,,src,2025,exact,\n",
            {QStringLiteral("-a 0: 1 (2023)"), QStringLiteral("a 0: 3 (2025)"), QStringLiteral("-a 10: 2 (2023)"), QStringLiteral("a 50: 4 (2025)")});
    }
    void current()
    {
        QFETCH(QByteArray, rows);
        QFETCH(QStringList, expected);
        const CatalogFixture fixture;
        fixture.facts(rows.toStdString());
        const auto built = fixture.build();
        QVERIFY2(built, built ? "" : built.error().text().c_str());
        QCOMPARE(prices(fixture), expected);
        QCOMPARE(built->rows, static_cast<int>(expected.size()));
    }

    void sameFactsSameBytes()
    {
        const CatalogFixture one, two;
        const std::string a = "p,s,r,storage,a,,,,,on-demand,hour,1,,,,src,2025,exact,why\n", b = "p,s,q,storage,b,,,2,8,on-demand,hour,2,,,,src,2024,exact,\n";
        one.facts(a + b);
        two.facts(b + a);
        QVERIFY(one.build());
        QVERIFY(two.build());
        QVERIFY(!one.read("catalog.sqlite").isEmpty());
        QVERIFY(one.build());
        QCOMPARE(one.read("catalog.sqlite").toHex(), two.read("catalog.sqlite").toHex() /* sources and notes are numbered in the order of keys */);
    }
    void shippedFactsBuild()
    {
        const CatalogFixture fixture;
        const auto build = [&](const char* name) { return buildCatalog(COSTRATA_SOURCE "/pricing-db/facts", COSTRATA_SOURCE "/pricing-db/schema.sql", fixture.path(name)); };
        const auto first = build("first"), second = build("second");
        QVERIFY2(first, first ? "" : first.error().text().c_str());
        QVERIFY(second);
        QVERIFY(first->current > 70000);
        QVERIFY(fixture.read("first") == fixture.read("second"));
        const auto contents = catalogContents(fixture.path("first"));
        QVERIFY(contents);
        QCOMPARE(contents->current, std::int64_t(first->current));
        QCOMPARE(contents->current + contents->history, std::int64_t(first->rows));
    }
};

QTEST_APPLESS_MAIN(TestCatalogBuilder)
#include "tst_catalog_builder.moc"
