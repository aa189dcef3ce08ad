// SPDX-License-Identifier: GPL-3.0-or-later
// Official price lists: every layout in a small file, what is made of it, what is refused, and that nothing is ever half done.
#include "catalog/catalog_diff.h"
#include "import/facts_csv.h"
#include "import/import_prices.h"
#include "import/json_pull.h"
#include "import/price_list.h"

#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <chrono>
#include <csignal>
#include <fstream>
#include <random>
#include <set>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace costrata;
using import::JsonPull;

namespace {

const std::string lists = COSTRATA_SOURCE "/tests/fixtures/price-lists/";
const ImportOptions today{.today = "2026-11-21"};

Symbol sym(const char* text) { return Symbol(text); }

/// A catalog of imports in a folder of its own.
struct Fixture {
    QTemporaryDir folder;
    std::filesystem::path file = folder.filePath(QStringLiteral("data/imported.sqlite")).toStdString();
    UserCatalog catalog = UserCatalog::openOrCreate(file).value();

    Result<ImportReport> read(std::initializer_list<std::string> names, ImportOptions options = today)
    {
        std::vector<std::filesystem::path> files;
        for (const std::string& name : names)
            files.emplace_back(name.starts_with('/') ? name : lists + name);
        return importPrices(catalog, files, options);
    }
    std::string write(const char* name, const QByteArray& text) const
    {
        QFile out(folder.filePath(QString::fromUtf8(name)));
        if (!out.open(QIODevice::WriteOnly) || out.write(text) != text.size())
            qFatal("cannot write");
        return out.fileName().toStdString();
    }
    std::shared_ptr<const PriceBook> book(SnapshotId upTo = newestSnapshot) const
    {
        return PriceBook::open(COSTRATA_SHIPPED_CATALOG, {file, upTo}).value();
    }
    /// Every price of the catalog of imports, as text.
    std::string all() const
    {
        auto query = catalog.database()
                         .prepare("SELECT p.snapshot, provider, service, region, component, name, variant, engine, purchase, unit, amount, upfront, "
                                  "tier_from, tier_to,"
                                  " as_of, vcpu, memory_gib FROM price p JOIN slice s ON s.id = p.slice JOIN meter m ON m.id = p.meter"
                                  " ORDER BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 13")
                         .value();
        std::string text;
        while (query.step()) {
            for (int column = 0; column < 17; ++column)
                text += std::string(query.text(column)) + "|";
            text += "\n";
        }
        return text;
    }
};

QByteArray fileText(const std::string& path)
{
    QFile in(QString::fromStdString(path));
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

const Price* find(const PriceBook& book, CatalogService service, const char* region, const PriceKey& key, Dimension dimension)
{
    const auto tiers = book.slice(service, sym(region)).find(key, dimension);
    return tiers.empty() ? nullptr : &tiers.front();
}

const CatalogService rds{sym("aws"), sym("rds")}, aurora{sym("aws"), sym("aurora")};
const PriceKey r6g{component::computeInstance, sym("db.r6g.xlarge"), sym("single-az"), sym("postgresql"), purchase::onDemand};

PriceKey bought(PriceKey key, Symbol how)
{
    key.purchase = how;
    return key;
}

std::uint64_t skipped(const ImportReport& report)
{
    std::uint64_t sum = 0;
    for (const SkippedRecords& s : report.skipped)
        sum += s.records;
    return sum;
}

std::string decimals(const Price* price) { return price ? price->amount.toString() : "none"; }

}  // namespace

class TstImport : public QObject {
    Q_OBJECT

private slots:
    void awsOffer()
    {
        Fixture f;
        const auto report = f.read({"aws-rds.csv"});
        QVERIFY2(report, report ? "" : report.error().text().c_str());
        QCOMPARE(report->snapshot, SnapshotId(1));
        QCOMPARE(report->records, report->mapped + skipped(*report));
        QCOMPARE(report->files.front().format, std::string("AWS offer, CSV"));
        QCOMPARE(report->files.front().list, std::string("AmazonRDS"));
        QCOMPARE(report->files.front().published, std::string("2026-05-04"));
        QCOMPARE(report->records, std::uint64_t(15));
        QCOMPARE(report->mapped, std::uint64_t(11));
        QCOMPARE(report->prices, std::int64_t(9));
        const auto book = f.book();
        QVERIFY(!book->damage());
        const Price* p = find(*book, rds, "us-east-1", r6g, Dimension::InstanceTime);
        QVERIFY(p);
        QCOMPARE(p->amount.toString(), std::string("0.45"));
        QCOMPARE(p->source.str(), std::string("AWS price list AmazonRDS"));
        QCOMPARE(p->asOf.str(), std::string("2026-05-04"));
        QCOMPARE(p->confidence.str(), std::string("exact"));
        QCOMPARE(p->vcpu, std::string("4"));
        QCOMPARE(p->memoryGib, std::string("32"));
        p = find(*book, rds, "us-east-1", bought(r6g, purchase::reserved1yPartial), Dimension::InstanceTime);
        QCOMPARE(decimals(p), std::string("0.1237"));
        QCOMPARE(p->upfront.toString(), std::string("1083"));
        p = find(*book, rds, "us-east-1", bought(r6g, purchase::reserved1yAll), Dimension::InstanceTime);
        QCOMPARE(decimals(p), std::string("0"));
        QCOMPARE(p->upfront.toString(), std::string("2124"));
        QCOMPARE(decimals(find(*book, aurora, "us-east-1",
                               {component::computeInstance, sym("db.r6g.large"), sym("io-optimized"), sym("aurora-postgresql"), purchase::onDemand},
                               Dimension::InstanceTime)),
                 std::string("0.293"));
        QCOMPARE(decimals(find(*book, aurora, "us-east-1", {component::ioRequests, sym("I/O requests"), sym("standard"), {}, purchase::onDemand},
                               Dimension::IoRequests)),
                 std::string("0.2"));
        // Reservations of three years are not in the file: the shipped ones stay.
        QCOMPARE(find(*book, rds, "us-east-1", bought(r6g, purchase::reserved3yAll), Dimension::InstanceTime)->upfront.toString(),
                 std::string("4284"));
        // What was before is history.
        QVERIFY(book->history(rds, *find(*book, rds, "us-east-1", r6g, Dimension::InstanceTime)).size() >= 2);
    }

    void awsJsonIsTheSame()
    {
        Fixture csv, json;
        const auto fromCsv = csv.read({"aws-rds.csv"}), fromJson = json.read({"aws-rds.json"});
        QVERIFY2(fromJson, fromJson ? "" : fromJson.error().text().c_str());
        QCOMPARE(fromJson->files.front().format, std::string("AWS offer, JSON"));
        QCOMPARE(fromJson->mapped, fromCsv->mapped);
        QCOMPARE(fromJson->records, fromJson->mapped + skipped(*fromJson));
        QVERIFY(!csv.all().empty());
        QCOMPARE(json.all(), csv.all());
        // The second file says nothing new.
        const auto again = csv.read({"aws-rds.json"});
        QCOMPARE(again->snapshot, SnapshotId(0));
        QCOMPARE(again->changed, std::int64_t(0));
    }

    void savingsPlans()
    {
        Fixture csv, json;
        const auto report = csv.read({"aws-savings-plans.csv"}), fromJson = json.read({"aws-savings-plans.json"});
        QVERIFY2(report, report ? "" : report.error().text().c_str());
        QVERIFY2(fromJson, fromJson ? "" : fromJson.error().text().c_str());
        QCOMPARE(report->mapped, std::uint64_t(7));
        QCOMPARE(json.all(), csv.all());
        agreesWithShipped(csv, 7);
    }

    void azure()
    {
        Fixture f;
        const auto report = f.read({"azure-retail.json"});
        QVERIFY2(report, report ? "" : report.error().text().c_str());
        QCOMPARE(report->records, report->mapped + skipped(*report));
        const auto book = f.book();
        const CatalogService sql{sym("azure"), sym("azure-sql-database")}, postgres{sym("azure"), sym("azure-database-postgresql")},
            cosmos{sym("azure"), sym("cosmos-db")};
        const PriceKey gen5{component::computeCapacity, sym("GP_Gen5 vCore"), sym("general-purpose-provisioned"), sym("sqlserver"),
                            purchase::onDemand};
        const auto price = [&](const CatalogService& s, const char* region, const PriceKey& key, Dimension d) {
            return decimals(find(*book, s, region, key, d));
        };
        QCOMPARE(price(sql, "westeurope", gen5, Dimension::VcoreTime), std::string("0.167439"));
        QCOMPARE(price(sql, "westeurope", bought(gen5, sym("savings-plan-1y")), Dimension::VcoreTime), std::string("0.1339512"));
        QCOMPARE(price(sql, "westeurope", bought(gen5, purchase::reserved1yNo), Dimension::VcoreTime),
                 std::string("0.117694064"));  // 1031 for 8760 hours
        const PriceKey eight{component::computeInstance, sym("GP_Gen5_8"), sym("general-purpose-provisioned"), sym("sqlserver"), purchase::onDemand};
        QCOMPARE(price(sql, "westeurope", eight, Dimension::InstanceTime), std::string("1.339512"));
        QVERIFY(!find(*book, sql, "westeurope", bought(eight, sym("savings-plan-1y")), Dimension::InstanceTime));  // the page states it for one vCore
        QCOMPARE(price(sql, "westeurope", {component::backup, sym("PITR backup storage"), sym("ra-grs"), sym("sqlserver"), purchase::onDemand},
                       Dimension::GbTime),
                 std::string("0.238"));
        QCOMPARE(price(sql, "westeurope", {component::computeInstance, sym("S3"), sym("dtu-single"), sym("sqlserver"), purchase::onDemand},
                       Dimension::InstanceTime),
                 std::string("4.8387"));
        QCOMPARE(price(sql, "westeurope",
                       {component::computeCapacity, sym("BC_M vCore"), sym("business-critical-provisioned"), sym("sqlserver"), purchase::onDemand},
                       Dimension::VcoreTime),
                 std::string("1.846659"));  // of the primary region, though another began later
        // Of two of one meter the one that began later counts.
        QCOMPARE(price(postgres, "eastus2",
                       {component::throughput, sym("Ultra Disk throughput"), sym("ultra-disk"), sym("postgresql"), purchase::onDemand},
                       Dimension::MbpsTime),
                 std::string("0.0006"));
        const Price* iops =
            find(*book, postgres, "eastus2",
                 {component::iops, sym("Premium SSD v2 IOPS"), sym("premium-ssd-v2"), sym("postgresql"), purchase::onDemand}, Dimension::IopsTime);
        QCOMPARE(iops->tierFrom.toString(), std::string("3000"));
        QCOMPARE(iops->asOf.str(), std::string("2026-11-21"));
        QCOMPARE(price(postgres, "eastus2",
                       {component::computeInstance, sym("Standard_D16ads_v5"), sym("general-purpose"), sym("postgresql"), purchase::onDemand},
                       Dimension::InstanceTime),
                 std::string("1.424"));
        QCOMPARE(price(cosmos, "westeurope", {component::computeCapacity, sym("Serverless RU"), sym("serverless"), {}, purchase::onDemand},
                       Dimension::RequestUnits),
                 std::string("0.305"));
        // Read a month before the price rises, the older one counts.
        Fixture before;
        QVERIFY(before.read({"azure-retail.json"}, {.today = "2026-07-01"}));
        QCOMPARE(decimals(find(*before.book(), postgres, "eastus2",
                               {component::throughput, sym("Ultra Disk throughput"), sym("ultra-disk"), sym("postgresql"), purchase::onDemand},
                               Dimension::MbpsTime)),
                 std::string("0.0005"));
    }

    void google()
    {
        Fixture f;
        const auto report = f.read({"google-skus.json"});
        QVERIFY2(report, report ? "" : report.error().text().c_str());
        QCOMPARE(report->records, report->mapped + skipped(*report));
        const auto book = f.book();
        const CatalogService sql{sym("gcp"), sym("cloud-sql")}, store{sym("gcp"), sym("memorystore")}, bigquery{sym("gcp"), sym("bigquery")},
            firestore{sym("gcp"), sym("firestore")};
        for (const char* region : {"us-central1", "us-east1", "us-west1"})
            QCOMPARE(decimals(find(
                         *book, sql, region,
                         {component::computeCapacity, sym("Enterprise (general purpose) vCPU"), sym("zonal"), sym("postgresql"), purchase::onDemand},
                         Dimension::VcpuTime)),
                     std::string("0.0413"));
        QCOMPARE(decimals(find(*book, sql, "asia-northeast1",
                               {component::computeInstance, sym("db-n1-highmem-16"), sym("regional"), sym("mysql"), purchase::onDemand},
                               Dimension::InstanceTime)),
                 std::string("3.9214"));
        const Price* m2 =
            find(*book, store, "us-central1", {component::cache, sym("Redis Basic M2 capacity"), sym("basic"), sym("redis"), purchase::onDemand},
                 Dimension::GibTime);
        QCOMPARE(decimals(m2), std::string("0.027"));
        QCOMPARE(m2->tierFrom.toString(), std::string("5"));
        const Price* query = find(*book, bigquery, "us-central1",
                                  {component::computeCapacity, sym("on-demand query"), sym("on-demand"), {}, purchase::onDemand}, Dimension::Gib);
        QCOMPARE(decimals(query), std::string("6.25"));
        QCOMPARE(query->tierFrom.toString(), std::string("1"));  // the first is free
        QCOMPARE(decimals(find(*book, firestore, "us-central1",
                               {component::requestsRead, sym("document reads (Standard edition)"), sym("regional"), {}, purchase::onDemand},
                               Dimension::Requests)),
                 std::string("0.03"));
    }

    /// Import, export and import again is the identity.
    void roundTrip()
    {
        Fixture f, again;
        QVERIFY(f.read({"aws-rds.csv", "aws-savings-plans.json", "azure-retail.json", "google-skus.json"}));
        const auto text = import::writeFactsCsv(f.catalog, newestSnapshot);
        QVERIFY2(text, text ? "" : text.error().text().c_str());
        const auto report = again.read({again.write("facts.csv", QByteArray::fromStdString(*text))});
        QVERIFY2(report, report ? "" : report.error().text().c_str());
        QCOMPARE(report->records, report->mapped);
        QCOMPARE(QString::fromStdString(*import::writeFactsCsv(again.catalog, newestSnapshot)), QString::fromStdString(*text));
        QCOMPARE(again.all(), f.all());
        // One's own facts, with another confidence and an odd row.
        const QByteArray own = QByteArray::fromStdString(text->substr(0, text->find('\n') + 1))
            + "me,rack,cellar,compute-instance,box,,postgresql,8,64,on-demand,hour,0.05,,,,my contract,2026-10,published,\n"
              "me,rack,cellar,compute-instance,box,,postgresql,8,64,on-demand,parsec,0.05,,,,my contract,2026-10,published,\n";
        const auto mine = again.read({again.write("own.csv", own)});
        QVERIFY2(mine, mine ? "" : mine.error().text().c_str());
        QCOMPARE(skipped(*mine), std::uint64_t(1));
        const auto book = again.book();
        const Price* box = find(*book, {sym("me"), sym("rack")}, "cellar",
                                {component::computeInstance, sym("box"), {}, sym("postgresql"), purchase::onDemand}, Dimension::InstanceTime);
        QCOMPARE(decimals(box), std::string("0.05"));
        QCOMPARE(box->confidence.str(), std::string("published"));
    }

    /// What is in both the lists of a real provider and in the shipped facts is the same there, or the list says another date.
    void realData()
    {
        const QString folder = qEnvironmentVariable("COSTRATA_REAL_DATA");
        if (folder.isEmpty())
            QSKIP("COSTRATA_REAL_DATA names no folder with official lists");
        struct Expected {
            const char* file;
            std::uint64_t records, mapped;
            std::int64_t atLeastShared;
        };
        for (const Expected& e :
             {Expected{"/aws/AmazonDatabaseSavingsPlans-ap-south-2.csv", 455, 455, 400},
              Expected{"/aws/other-service-comprehend-ap-south-1.csv", 0, 0, 0}, Expected{"/azure/retail-westeurope-sql_database.json", 0, 0, 150},
              Expected{"/azure/retail-westeurope-cosmos.json", 0, 0, 60}, Expected{"/azure/retail-eastus2-postgresql.json", 0, 0, 100},
              Expected{"/azure/retail-api-page-2022.json", 0, 0, 0}}) {
            Fixture f;
            const std::string path = folder.toStdString() + e.file;
            const auto report = f.read({path}, {.today = "2026-08-14"});
            QVERIFY2(report, report ? "" : report.error().text().c_str());
            QCOMPARE(report->records, report->mapped + skipped(*report));
            if (e.records) {
                QCOMPARE(report->records, e.records);
                QCOMPARE(report->mapped, e.mapped);
            }
            qInfo("%s: %llu records, %llu mapped, %lld prices", e.file, static_cast<unsigned long long>(report->records),
                  static_cast<unsigned long long>(report->mapped), static_cast<long long>(report->prices));
            for (const SkippedRecords& s : report->skipped)
                qInfo("  %llu %s", static_cast<unsigned long long>(s.records), s.reason.c_str());
            agreesWithShipped(f, e.atLeastShared);
        }
    }

    void sameAgainChangesNothing()
    {
        Fixture f;
        QVERIFY(f.read({"aws-rds.csv"}));
        const std::string before = f.all();
        const auto again = f.read({"aws-rds.csv"});
        QVERIFY(again);
        QCOMPARE(again->snapshot, SnapshotId(0));
        QCOMPARE(again->known.size(), std::size_t(1));
        QCOMPARE(f.all(), before);
        QCOMPARE(f.catalog.snapshots()->size(), std::size_t(1));
        // Packed, with other line ends or another encoding it is the same list.
        QByteArray crlf = fileText(lists + "aws-rds.csv");
        crlf.replace("\n", "\r\n");
        const QByteArray utf16 = QByteArray("\xff\xfe", 2) + [&] {
            const QString text = QString::fromUtf8(crlf);
            return QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
        }();
        for (const QByteArray& text : {crlf, QByteArray("\xef\xbb\xbf") + crlf, utf16}) {
            const auto other = f.read({f.write("other", text)});
            QVERIFY2(other, other ? "" : other.error().text().c_str());
            QCOMPARE(other->changed, std::int64_t(0));
            QCOMPARE(f.all(), before);
        }
        const auto dry = f.read({"aws-rds-later.csv"}, {.today = "2026-11-21", .dryRun = true});
        QVERIFY(dry->changed > 0);
        QCOMPARE(f.all(), before);
    }

    void snapshotsAndDifferences()
    {
        Fixture f;
        QCOMPARE(f.read({"aws-rds.csv"})->snapshot, SnapshotId(1));
        QCOMPARE(f.read({"aws-rds-later.csv"})->snapshot, SnapshotId(2));
        const auto amount = [&](SnapshotId upTo) { return decimals(find(*f.book(upTo), rds, "us-east-1", r6g, Dimension::InstanceTime)); };
        QCOMPARE(amount(newestSnapshot), std::string("0.468"));
        QCOMPARE(amount(1), std::string("0.45"));
        QCOMPARE(find(*f.book(shippedOnly), rds, "us-east-1", r6g, Dimension::InstanceTime)->source == sym("AWS price list AmazonRDS"), false);

        const auto differences = catalogDiff(COSTRATA_SHIPPED_CATALOG, f.file, 1, 2);
        QVERIFY2(differences, differences ? "" : differences.error().text().c_str());
        std::multiset<std::string> seen;
        for (const PriceDifference& d : *differences)
            seen.insert(std::string(changeName(d.change)) + " " + d.after.key.name.str());
        QCOMPARE(seen,
                 (std::multiset<std::string>{"dearer db.r6g.xlarge", "cheaper gp3 storage", "gone gp3 storage", "new gp3 additional throughput"}));

        QVERIFY(f.catalog.remove(2));
        QCOMPARE(amount(newestSnapshot), std::string("0.45"));
        QVERIFY(!f.catalog.remove(2));
        QVERIFY(f.catalog.clear());
        QCOMPARE(f.all(), std::string());
        QCOMPARE(f.read({"aws-rds.csv"})->snapshot, SnapshotId(3));  // no number is used twice
    }

    void cancelled()
    {
        Fixture f;
        int calls = 0;
        auto options = today;
        options.progress = [&](const ImportProgress& p) { return ++calls < 2 && p.files == 1; };
        const auto report = f.read({"aws-rds.csv"}, options);
        QVERIFY(!report);
        QVERIFY(report.error().text().find("cancelled") != std::string::npos);
        QCOMPARE(f.all(), std::string());
        QCOMPARE(f.catalog.snapshots()->size(), std::size_t(0));
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("error");
        const QByteArray csv = fileText(lists + "aws-rds.csv"), json = fileText(lists + "aws-rds.json");
        const auto cut = [&](const QByteArray& text, double share) {
            return text.left(static_cast<qsizetype>(static_cast<double>(text.size()) * share));
        };
        QTest::newRow("empty") << QByteArray() << "empty";
        QTest::newRow("prose") << QByteArray("dear sir or madam\n") << "none of the lists";
        QTest::newRow("some JSON") << QByteArray("{\"hello\": [1, 2, 3]}") << "none of the lists";
        QTest::newRow("JSON array") << QByteArray("[]") << "none of the lists";
        QTest::newRow("CSV cut within a record") << cut(csv, 0.7) << "line ";
        QTest::newRow("CSV without a header") << csv.left(csv.indexOf("\"SKU\"")) << "no AWS price list";
        QTest::newRow("unclosed quote") << csv + "\"AAAA"
                                        << "quote";
        QTest::newRow("many columns") << csv + QByteArray(10'000'000, ',') << "line ";
        QTest::newRow("JSON cut") << cut(json, 0.5) << "byte ";
        QTest::newRow("JSON with a tail") << json + "{}"
                                          << "follows the end";
        QTest::newRow("deep nesting") << QByteArray("{\"products\":") + QByteArray(200'000, '[') << "nested deeper";
        QTest::newRow("deep nesting, skipped") << QByteArray("{\"x\":") + QByteArray(200'000, '[') << "nested deeper";
        QTest::newRow("a long text") << QByteArray("{\"products\":{\"") + QByteArray(5'000'000, 'a') << "longer than";
        QTest::newRow("terms first") << QByteArray(
            "{\"offerCode\":\"AmazonRDS\",\"publicationDate\":\"2026-05-04T00:00:00Z\",\"terms\":{\"OnDemand\":{}}}")
                                     << "before the products";
        QTest::newRow("a SKU twice") << QByteArray("{\"offerCode\":\"AmazonRDS\",\"products\":{\"A\":{},\"A\":{}}}") << "stands twice";
        QTest::newRow("a bad escape") << QByteArray("{\"products\":{\"\\ud800\":1}}") << "escape";
        QTest::newRow("no gzip") << QByteArray("\x1f\x8b\x08 and then not", 18) << "gzip";
    }
    void refused()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, error);
        Fixture f;
        QVERIFY(f.read({"aws-savings-plans.csv"}));
        const std::string before = f.all();
        const auto report = f.read({"aws-rds.csv", f.write("bad.txt", text)});  // the good one is not taken either
        QVERIFY(!report);
        QVERIFY2(report.error().text().starts_with("bad.txt") || report.error().text().find("/bad.txt") != std::string::npos,
                 report.error().text().c_str());
        QVERIFY2(QString::fromStdString(report.error().text()).contains(error), report.error().text().c_str());
        QCOMPARE(f.all(), before);
    }

    /// Prices that cannot be are counted with a reason, and the others of the file are taken.
    void skippedPrices()
    {
        Fixture f;
        QByteArray csv = fileText(lists + "aws-rds.csv");
        const QByteArray row = csv.mid(csv.indexOf("\"AAAA1111BBBB3333\"")).split('\n').front();
        const auto with = [&](const QByteArray& amount, const QByteArray& currency = "USD") {
            QByteArray copy = row;
            copy.replace("AAAA1111BBBB3333", "ZZZZ1111ZZZZ3333")
                .replace("\"0.8990000000\",\"USD\"", "\"" + amount + "\",\"" + currency + "\"")
                .replace("us-east-1", "eu-west-1");
            return copy + "\n";
        };
        csv += with("-1") + with("99999999999999") + with("0.1234567890123") + with("abc") + with("") + with("1", "CNY") + with("0.5") + with("0.6");
        std::vector<std::string> told;
        auto options = today;
        options.skipped = [&](std::string_view reason, std::string_view) { told.emplace_back(reason); };
        const auto report = f.read({f.write("odd.csv", csv)}, options);
        QVERIFY2(report, report ? "" : report.error().text().c_str());
        QCOMPARE(report->records, report->mapped + skipped(*report));
        QCOMPARE(report->prices, std::int64_t(9));
        for (const char* reason : {"a negative price or tier", "a price beyond 9.2 million dollars", "a price or tier that is no exact number",
                                   "not in US dollars", "two different prices for one key"})
            QVERIFY2(std::ranges::find(told, reason) != told.end(), reason);
    }

    void numbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("value");
        for (const auto& [text, value] : {std::pair("1.0E-4", "0.0001"),
                                          {"5e-6", "0.000005"},
                                          {"2.0E-7", "0.0000002"},
                                          {"1E+3", "1000"},
                                          {"12.5e1", "125"},
                                          {"0.00000058220000", "0.0000005822"},
                                          {"-1.5e0", "-1.5"},
                                          {"0.4500000000", "0.45"},
                                          {"1e-13", ""},
                                          {"1e99", ""},
                                          {"e5", ""},
                                          {"1e", ""},
                                          {".e1", ""},
                                          {"--1e1", ""},
                                          {"0.00000000000010", ""}})
            QTest::newRow(text) << text << value;
    }
    void numbers()
    {
        QFETCH(QString, text);
        QFETCH(QString, value);
        const auto number = import::listedNumber(text.toStdString());
        QCOMPARE(number ? QString::fromStdString(number->toString()) : QString(), value);
    }

    /// Cut anywhere and fed in pieces of any size, JSON reads the same or fails with a place; it never hangs.
    void jsonInPieces()
    {
        const std::string text =
            " {\"a\" : [1, -2.5e3, \"x\\\"\\\\\\u00e9\\ud83d\\ude00\", {}, [], true,false , null], \"skip\":{\"b\":[{\"c\":\"]}\"}]},\"d\":\"end\"} ";
        const auto tokens = [](JsonPull& json) {
            std::string all;
            for (auto token = json.next(); token != JsonPull::Token::End && token != JsonPull::Token::Failed; token = json.next())
                all += std::to_string(int(token)) + std::string(json.text()) + ",";
            return all;
        };
        struct Pieces : ByteSource {
            std::string_view rest;
            std::size_t size;
            Pieces(std::string_view text, std::size_t piece) : rest(text), size(piece) { }
            Result<std::size_t> read(std::span<char> into) override
            {
                const std::size_t n = std::min({rest.size(), size, into.size()});
                std::ranges::copy(rest.substr(0, n), into.begin());
                rest.remove_prefix(n);
                return n;
            }
            std::uint64_t consumed() const override { return 0; }
        };
        Pieces whole(text, text.size());
        JsonPull reference(whole);
        const std::string expected = tokens(reference);
        QVERIFY(!reference.failed());
        QVERIFY(expected.find("x\"\\\xc3\xa9\xf0\x9f\x98\x80") != std::string::npos);
        for (std::size_t piece = 1; piece < 40; ++piece) {
            Pieces pieces(text, piece);
            JsonPull json(pieces);
            QCOMPARE(tokens(json), expected);
        }
        for (std::size_t length = 0; length + 2 < text.size(); ++length) {
            Pieces part(std::string_view(text).substr(0, length), 7);
            JsonPull json(part);
            tokens(json);
            QVERIFY(json.failed());
            QVERIFY(json.error()->where.starts_with("byte "));
            Pieces again(std::string_view(text).substr(0, length), 5);
            JsonPull skipping(again);
            skipping.skip();
            QVERIFY(length < 2 || skipping.failed());
        }
    }

    /// The catalog is brought up to date with a copy kept, and one of a newer program is left alone.
    void migrations()
    {
        QTemporaryDir folder;
        const std::filesystem::path file = folder.filePath(QStringLiteral("m.sqlite")).toStdString();
        const char* const one[] = {"CREATE TABLE a (x)"};
        const char* const two[] = {"CREATE TABLE a (x)", "ALTER TABLE a ADD y; INSERT INTO a VALUES (1, 2)"};
        const char* const broken[] = {"CREATE TABLE a (x)", "ALTER TABLE a ADD y; INSERT INTO a VALUES (1, 2)",
                                      "INSERT INTO a VALUES (3, 4); CREATE TABLE a (x)"};
        const auto rows = [](const Database& database) {
            auto query = database.prepare("SELECT COUNT(*) FROM a");
            return query && query->step() ? query->integer(0) : -1;
        };
        const auto database = Database::create(file);
        QVERIFY(migrate(*database, file, one));
        QVERIFY(migrate(*database, file, two));
        QCOMPARE(rows(*database), std::int64_t(1));
        const auto copy = Database::create(file.string() + ".version-1");
        QCOMPARE(rows(*copy), std::int64_t(0));
        QVERIFY(!migrate(*database, file, broken));
        QCOMPARE(rows(*database), std::int64_t(1));  // nothing of the failed step
        QVERIFY(!migrate(*database, file, one));
    }

    void damagedCatalog()
    {
        Fixture f;
        QVERIFY(f.read({"aws-rds.csv"}));
        const std::string bad = f.write("bad.sqlite", QByteArray(8192, 'x'));
        const auto book = PriceBook::open(COSTRATA_SHIPPED_CATALOG, {bad});
        QVERIFY(book);
        QVERIFY((*book)->damage());
        QVERIFY(find(**book, rds, "us-east-1", r6g, Dimension::InstanceTime));  // the shipped price is there
        QVERIFY(!UserCatalog::openOrCreate(bad));
        QVERIFY(!UserCatalog::openOrCreate(COSTRATA_SHIPPED_CATALOG));
    }

    /// Killed at any moment of an import, the catalog is as it was before or as it is after.
    void killed()
    {
        Fixture f;
        QVERIFY(f.read({"aws-rds.csv"}));
        // A list of some thousand prices, so that there is time to be killed in.
        QByteArray csv = fileText(lists + "aws-rds-later.csv");
        const QByteArray row = csv.mid(csv.indexOf("\"AAAA1111BBBB3333\"")).split('\n').front();
        for (int i = 0; i < 500; ++i) {
            QByteArray copy = row;
            csv += copy.replace("AAAA1111BBBB3333", QByteArray("SKU") + QByteArray::number(100000 + i))
                       .replace("db.r6g.xl", "db.r6g." + QByteArray::number(i) + "xl")
                + "\n";
        }
        const std::string list = f.write("large.csv", csv);
        const std::string before = f.all();
        std::mt19937 random(7);
        int finished = 0, interrupted = 0;
        std::uint64_t longest = 20'000;
        for (int i = 0; i < 100; ++i) {
            const auto started = std::chrono::steady_clock::now();
            const pid_t child = fork();
            if (child == 0) {
                auto catalog = UserCatalog::openOrCreate(f.file);
                const auto report = catalog ? importPrices(*catalog, {list}, today) : tl::make_unexpected(catalog.error());
                _exit(report && report->snapshot ? 0 : 1);
            }
            QVERIFY(child > 0);
            if (i % 10 == 0) {  // let it end, to know how long that takes
                int status = 0;
                QCOMPARE(waitpid(child, &status, 0), child);
                longest = static_cast<std::uint64_t>(
                    std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - started).count());
            } else {
                std::this_thread::sleep_for(std::chrono::microseconds(random() % (longest + 1)));
                kill(child, SIGKILL);
                QCOMPARE(waitpid(child, nullptr, 0), child);
            }
            const auto catalog = UserCatalog::openOrCreate(f.file);
            QVERIFY2(catalog, catalog ? "" : catalog.error().text().c_str());
            auto check = catalog->database().prepare("PRAGMA integrity_check");
            QVERIFY(check && check->step());
            QCOMPARE(std::string(check->text(0)), std::string("ok"));
            const auto snapshots = catalog->snapshots().value();
            if (snapshots.size() == 2) {
                ++finished;
                QCOMPARE(snapshots.back().files.size(), std::size_t(1));
                QVERIFY(snapshots.back().prices > 500);
                auto prices = catalog->database().prepare("SELECT COUNT(*) FROM price WHERE snapshot > 1");
                QVERIFY(prices->step());
                QCOMPARE(prices->integer(0), snapshots.back().prices);
                QVERIFY(UserCatalog::openOrCreate(f.file)->remove(snapshots.back().id));
            } else {
                ++interrupted;
            }
            QCOMPARE(f.all(), before);
        }
        QVERIFY(finished >= 10);
        QVERIFY(interrupted > 0);
    }

private:
    /// Prices that both an imported list and the shipped facts state are equal. At least so many are stated by both.
    void agreesWithShipped(const Fixture& f, std::int64_t atLeast)
    {
        const auto imported = f.catalog.slices(newestSnapshot).value();
        const auto shipped = f.book(shippedOnly);
        std::int64_t shared = 0;
        QStringList other;
        for (const ImportedSlice& slice : imported) {
            const auto prices = f.catalog.read(slice.id, slice.region, newestSnapshot).value();
            for (const Price& p : prices) {
                const auto tiers = shipped->slice(slice.service, slice.region).find(p.key, p.unit.dimension());
                const auto same = std::ranges::find_if(tiers, [&](const Price& s) { return s.tierFrom == p.tierFrom && s.unit == p.unit; });
                if (tiers.empty() || same == tiers.end())
                    continue;
                ++shared;
                if (same->amount != p.amount || same->upfront != p.upfront)
                    other << QString::fromStdString(slice.service.service.str() + " " + p.region.str() + " " + p.key.name.str() + " "
                                                    + p.key.variant.str() + " " + p.key.purchase.str() + ": " + p.amount.toString() + ", shipped "
                                                    + same->amount.toString() + " of " + same->asOf.str());
            }
        }
        qInfo("%lld prices are also shipped, %lld of them different", static_cast<long long>(shared), static_cast<long long>(other.size()));
        QVERIFY2(other.isEmpty(), qPrintable(other.join(u'\n')));
        QVERIFY2(shared >= atLeast, qPrintable(QString::number(shared)));
    }
};

QTEST_GUILESS_MAIN(TstImport)
#include "tst_import.moc"
