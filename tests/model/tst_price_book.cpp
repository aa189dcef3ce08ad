// SPDX-License-Identifier: GPL-3.0-or-later
// The price book: lookups, what a damaged file does, and reading it from several threads.
#include "catalog/price_search.h"
#include "catalog/sqlite.h"
#include "catalog_fixture.h"
#include "services/service.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace costrata;

namespace {

const CatalogService service{Symbol("p"), Symbol("s")}, further{Symbol("p"), Symbol("t")};
const Symbol here{"r"}, global{"global"};

PriceKey key(const char* name, const char* engine = "") { return {component::storage, Symbol(name), {}, Symbol(engine), purchase::onDemand}; }
std::string row(const std::string& where, const std::string& name, const std::string& engine, const std::string& unit, const std::string& price,
                const std::string& tiers = ",", const std::string& date = "2025")
{
    return "p," + where + ",storage," + name + ",," + engine + ",,,on-demand," + unit + "," + price + ",," + tiers + ",src," + date + ",exact,\n";
}

QString shown(std::span<const Price> tiers)
{
    QStringList list;
    for (const Price& p : tiers)
        list << QString::fromStdString(p.amount.toString() + "/" + std::string(p.unit.id()) + " from " + p.tierFrom.toString());
    return list.join(QStringLiteral(", "));
}

const Service& testService()
{
    static const Parameters none;
    static const Service instance{.id = "test", .name = "Test", .provider = "P", .summary = "", .catalogs = {service, further}, .parameters = &none,
                                  .bill = nullptr, .defaultRegion = "r", .source = ""};
    return instance;
}

}  // namespace

class TestPriceBook : public QObject {
    Q_OBJECT
private slots:
    void lookup()
    {
        const CatalogFixture fixture;
        fixture.facts(row("s,r", "one", "", "gb-month", "1") + row("s,r", "tiered", "", "gb-month", "3", "10,") + row("s,r", "tiered", "", "gb-month", "4", "0,10")
                      + row("s,r", "two-kinds", "", "gb-month", "5") + row("s,r", "two-kinds", "", "gib-month", "6")
                      + row("s,r", "two-units", "", "gb-hour", "7", ",", "2024") + row("s,r", "two-units", "", "gb-month", "8", ",", "2025"));
        QVERIFY(fixture.build());
        const auto book = PriceBook::open(fixture.catalog());
        QVERIFY(book);
        const PriceSlice& slice = (*book)->slice(service, here);
        QCOMPARE(&slice, &(*book)->slice(service, here));
        const auto find = [&](const char* name, Dimension d) { return shown(slice.find(key(name), d)); };
        QCOMPARE(find("one", Dimension::GbTime), QStringLiteral("1/gb-month from 0"));
        QCOMPARE(find("one", Dimension::GibTime), QString());
        QCOMPARE(find("none", Dimension::GbTime), QString());
        QCOMPARE(find("tiered", Dimension::GbTime), QStringLiteral("4/gb-month from 0, 3/gb-month from 10"));
        QCOMPARE(find("two-kinds", Dimension::GbTime), QStringLiteral("5/gb-month from 0"));
        QCOMPARE(find("two-kinds", Dimension::GibTime), QStringLiteral("6/gib-month from 0"));
        QCOMPARE(find("two-units", Dimension::GbTime), QStringLiteral("8/gb-month from 0"));  // the newer statement
        QVERIFY((*book)->slice(service, Symbol("nowhere")).all().empty());
        QVERIFY(!(*book)->damage());
        QCOMPARE((*book)->slices().size(), std::size_t(1));
        QCOMPARE((*book)->slices().front().prices, 7);
    }

    void fallback()
    {
        const CatalogFixture fixture;
        fixture.facts(row("s,r", "a", "mysql", "gb-month", "1") + row("s,r", "a", "", "gb-month", "2") + row("s,global", "b", "mysql", "gb-month", "3")
                      + row("s,global", "b", "", "gb-month", "4") + row("t,r", "c", "", "gb-month", "5") + row("t,r", "a", "", "gb-month", "9"));
        QVERIFY(fixture.build());
        const auto book = PriceBook::open(fixture.catalog());
        QVERIFY(book);
        const Prices prices(testService(), **book, here);
        const auto find = [&](const char* name, const char* engine) { return shown(prices.find<Dimension::GbTime>(key(name, engine)).tiers); };
        QCOMPARE(find("a", "mysql"), QStringLiteral("1/gb-month from 0"));
        QCOMPARE(find("a", "oracle"), QStringLiteral("2/gb-month from 0"));  // the price that serves every engine
        QCOMPARE(find("a", ""), QStringLiteral("2/gb-month from 0"));
        QCOMPARE(find("b", "mysql"), QStringLiteral("3/gb-month from 0"));   // worldwide
        QCOMPARE(find("b", "oracle"), QStringLiteral("4/gb-month from 0"));
        QCOMPARE(find("c", "mysql"), QStringLiteral("5/gb-month from 0"));   // the service's further list
        QCOMPARE(find("d", "mysql"), QString());
        QCOMPARE(shown(prices.in(Symbol("elsewhere")).find<Dimension::GbTime>(key("a")).tiers), QString());
        QCOMPARE((*book)->regions(service).size(), std::size_t(1));          // 'global' is no region
    }

    void notACatalog()
    {
        const CatalogFixture fixture;
        const auto message = [&](const char* name) {
            const auto book = PriceBook::open(fixture.path(name));
            return book ? QStringLiteral("opened") : QString::fromStdString(book.error().text());
        };
        fixture.write("empty", "");
        fixture.write("text", std::string(5000, 'x'));
        const auto named = [&](const char* name, const char* what) { return message(name).startsWith(QString::fromStdString(fixture.path(name)) + QStringLiteral(": ") + QString::fromUtf8(what)); };
        QVERIFY2(named("nowhere", "the price catalog does not exist"), qPrintable(message("nowhere")));
        QVERIFY2(named(".", "the price catalog does not exist"), qPrintable(message(".")));
        QVERIFY2(named("empty", "is not a Costrata price catalog"), qPrintable(message("empty")));
        QVERIFY2(named("text", "is damaged or not a Costrata price catalog"), qPrintable(message("text")));
        {
            const auto db = Database::create(fixture.path("newer"));
            QVERIFY(db && db->execute("PRAGMA application_id = 0x436F7374; PRAGMA user_version = 7;"));
        }
        QVERIFY2(named("newer", "is a price catalog of version 7"), qPrintable(message("newer")));
        {
            const auto db = Database::create(fixture.path("hollow"));
            QVERIFY(db && db->execute("PRAGMA application_id = 0x436F7374; PRAGMA user_version = 2;"));
        }
        QVERIFY(!PriceBook::open(fixture.path("hollow")));
        QVERIFY(!searchPrices(fixture.path("hollow"), {}));
        QVERIFY(!catalogContents(fixture.path("hollow")));
    }

    /// However a catalog is cut or overwritten: an error, damage(), or the same prices; never fewer without a word.
    void damage_data()
    {
        QTest::addColumn<int>("kept");    // per mille of the file
        QTest::addColumn<int>("zeroed");  // from here, per mille
        for (const int kept : {1, 10, 100, 300, 500, 700, 900, 999})
            QTest::addRow("cut at %d", kept) << kept << 1000;
        for (const int zeroed : {5, 50, 200, 400, 600, 800, 950})
            QTest::addRow("overwritten from %d", zeroed) << 1000 << zeroed;
    }
    void damage()
    {
        QFETCH(int, kept);
        QFETCH(int, zeroed);
        const CatalogFixture fixture;
        std::string rows;
        for (int i = 0; i < 3000; ++i)
            rows += row(i < 1500 ? "s,r" : "t,r", "meter " + std::to_string(i), "", "gb-month", std::to_string(i));
        fixture.facts(rows);
        QVERIFY(fixture.build());
        QByteArray bytes = fixture.read("catalog.sqlite");
        const auto at = [&](int perMille) { return bytes.size() * perMille / 1000; };
        std::fill(bytes.begin() + at(zeroed), std::min(bytes.end(), bytes.begin() + at(zeroed) + 20000), '\xA5');
        fixture.write("bad", bytes.left(at(kept)).toStdString());
        const auto book = PriceBook::open(fixture.path("bad"));
        if (!book) {
            QVERIFY(book.error().text().find(fixture.path("bad")) != std::string::npos);
            return;
        }
        std::size_t found = 0;
        for (const CatalogService& one : {service, further})
            found += (*book)->slice(one, here).all().size();
        QVERIFY(found == 3000 || (*book)->damage());
        static_cast<void>(searchPrices(fixture.path("bad"), {.words = {"meter"}}));
        static_cast<void>(catalogContents(fixture.path("bad")));
    }
    void rowsThatTheBuilderDoesNotWrite()
    {
        for (const char* sql : {"UPDATE price SET amount = -1, unit = 'hour'", "UPDATE price SET unit = 'furlong'", "UPDATE price SET tier_from = 'x'",
                                "UPDATE price SET tier_to = 'x'", "DELETE FROM price WHERE id = 1"}) {
            const CatalogFixture fixture;
            fixture.facts(row("s,r", "a", "", "gb-month", "1") + row("s,r", "b", "", "gb-month", "1"));
            QVERIFY(fixture.build());
            {
                const auto db = Database::create(fixture.catalog());
                QVERIFY(db && db->execute("PRAGMA ignore_check_constraints = 1") && db->execute(sql));
            }
            const auto book = PriceBook::open(fixture.catalog());
            QVERIFY(book);
            QVERIFY((*book)->slice(service, here).all().empty());
            QVERIFY2((*book)->damage(), sql);
            QVERIFY((*book)->damage()->text().find(fixture.catalog()) == 0);
        }
    }

    void loadedWhenNeeded()
    {
        const CatalogFixture fixture;
        fixture.facts(row("s,r", "a", "", "gb-month", "1") + row("t,r", "b", "", "gb-month", "1"));
        QVERIFY(fixture.build());
        {
            const auto db = Database::create(fixture.catalog());
            QVERIFY(db && db->execute("UPDATE price SET unit = 'furlong' WHERE name = 'b'"));
        }
        const auto book = PriceBook::open(fixture.catalog());
        QVERIFY(book);
        QCOMPARE((*book)->slice(service, here).all().size(), std::size_t(1));
        QVERIFY(!(*book)->damage());  // the broken slice has not been read
        QVERIFY((*book)->slice(further, here).all().empty());
        QVERIFY((*book)->damage());
    }

    void manyReaders()
    {
        const auto book = PriceBook::open(COSTRATA_SHIPPED_CATALOG);
        QVERIFY(book);
        std::atomic<std::size_t> wrong = 0;
        std::vector<std::vector<const PriceSlice*>> seen(4);
        std::vector<std::thread> threads;
        const auto slices = (*book)->slices();
        const std::size_t count = std::min<std::size_t>(slices.size(), 120);
        for (std::size_t t = 0; t < seen.size(); ++t) {
            threads.emplace_back([&, t] {
                for (std::size_t i = 0; i < count; ++i) {
                    const SliceInfo& info = slices[(i * (t + 1)) % count];
                    const PriceSlice& slice = (*book)->slice(info.service, info.region);
                    wrong += slice.all().size() != static_cast<std::size_t>(info.prices);
                }
                for (std::size_t i = 0; i < count; ++i)
                    seen[t].push_back(&(*book)->slice(slices[i].service, slices[i].region));
            });
        }
        for (std::thread& thread : threads)
            thread.join();
        QCOMPARE(wrong.load(), std::size_t(0));
        QVERIFY(!(*book)->damage());
        for (const auto& other : seen)
            QVERIFY(other == seen.front());  // a slice never moves
    }

    void search_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("region");
        QTest::addColumn<int>("total");
        QTest::newRow("all") << QStringList() << "" << "" << 4;
        QTest::newRow("a word") << QStringList{QStringLiteral("gp3")} << "" << "" << 2;
        QTest::newRow("another case") << QStringList{QStringLiteral("GP3"), QStringLiteral("STORAGE")} << "" << "" << 2;
        QTest::newRow("words in two fields") << QStringList{QStringLiteral("gp3"), QStringLiteral("mysql")} << "" << "" << 1;
        QTest::newRow("never across fields") << QStringList{QStringLiteral("s r")} << "" << "" << 0;
        QTest::newRow("percent is no wildcard") << QStringList{QStringLiteral("%")} << "" << "" << 1;
        QTest::newRow("underscore is no wildcard") << QStringList{QStringLiteral("_")} << "" << "" << 0;
        QTest::newRow("quotes are no SQL") << QStringList{QStringLiteral("' OR 1=1 --")} << "" << "" << 0;
        QTest::newRow("service") << QStringList() << "t" << "" << 1;
        QTest::newRow("provider and service") << QStringList() << "p.s" << "" << 3;
        QTest::newRow("region") << QStringList() << "" << "global" << 1;
    }
    void search()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, from);
        QFETCH(QString, region);
        QFETCH(int, total);
        const CatalogFixture fixture;
        fixture.facts(row("s,r", "gp3 disk", "mysql", "gb-month", "1") + row("s,r", "gp3 disk", "", "gb-month", "1") + row("s,r", "100% disk", "", "gb-month", "1")
                      + row("t,global", "tape", "", "gb-month", "1") + row("t,global", "tape", "", "gb-month", "2", ",", "2020"));
        QVERIFY(fixture.build());
        PriceSearch wanted{.words = {}, .service = from.toStdString(), .region = region.toStdString(), .history = false, .limit = 2};
        for (const QString& word : words)
            wanted.words.push_back(word.toStdString());
        const auto found = searchPrices(fixture.catalog(), wanted);
        QVERIFY(found);
        QCOMPARE(found->total, std::int64_t(total));
        QCOMPARE(found->prices.size(), std::size_t(std::min(total, 2)));
        wanted.words.resize(maxSearchWords + 1, "x");
        QVERIFY(!searchPrices(fixture.catalog(), wanted));
    }
};

QTEST_APPLESS_MAIN(TestPriceBook)
#include "tst_price_book.moc"
