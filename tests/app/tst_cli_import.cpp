// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of the user's own catalog, and what an import does to the others.
#include "cli_run.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QtTest>

using namespace costrata;

namespace {

const QString lists = QStringLiteral(COSTRATA_SOURCE "/tests/fixtures/price-lists/");

QStringList words(const char* line) { return QString::fromUtf8(line).split(u' '); }

}  // namespace

class TstCliImport : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder.emplace();
        qputenv("COSTRATA_USER_CATALOG", m_folder->filePath(QStringLiteral("own/imported.sqlite")).toUtf8());
        qputenv("COSTRATA_CATALOG", COSTRATA_SHIPPED_CATALOG);
    }

    void nothingImported()
    {
        QCOMPARE(run(words("catalog snapshots")).status, 0);
        QCOMPARE(run(words("catalog restore")).status, 0);
        QCOMPARE(run(words("catalog diff")).status, 1);
        QCOMPARE(run(words("catalog remove 1")).status, 1);
        QVERIFY(!QFileInfo::exists(m_folder->filePath(QStringLiteral("own"))));  // asking makes no file
    }

    void importAndBack()
    {
        const QStringList search =
            words("catalog search db.r6g.xlarge single-az postgresql on-demand --service rds --region us-east-1 --format json");
        const auto amount = [&](const QStringList& more = {}) {
            const Ran ran = run(search + more);
            const QJsonArray prices = ran.json()[u"prices"].toArray();
            return prices.size() == 1 ? prices[0].toObject()[u"price_usd"].toString() + u' ' + prices[0].toObject()[u"confidence"].toString()
                                      : ran.out + ran.err;
        };
        const QString shipped = amount();
        QCOMPARE(shipped, QStringLiteral("0.45 secondary"));

        Ran ran = run(words("catalog import --dry-run") << lists + QStringLiteral("aws-rds-later.csv"));
        QVERIFY2(ran.status == 0 && ran.out.contains(u"A dry run: nothing was written"), qPrintable(ran.out + ran.err));
        QCOMPARE(amount(), shipped);

        ran = run(words("catalog import --unmapped") << lists + QStringLiteral("aws-rds.csv"));
        QVERIFY2(ran.status == 0, qPrintable(ran.err));
        QVERIFY(ran.out.contains(u"Snapshot 1 of "));
        QVERIFY(
            ran.out.contains(u"an engine, edition or licence that is not priced here: AmazonRDS InstanceUsage:db.m5.large CreateDBInstance:0028"));
        QCOMPARE(amount(), QStringLiteral("0.45 exact"));
        ran = run(words("catalog import") << lists + QStringLiteral("aws-rds-later.csv"));
        QVERIFY(ran.out.contains(u"Snapshot 2 of "));
        QCOMPARE(amount(), QStringLiteral("0.468 exact"));
        QCOMPARE(amount(words("--snapshot 1")), QStringLiteral("0.45 exact"));
        QCOMPARE(amount(words("--snapshot 0")), shipped);
        QCOMPARE(amount({QStringLiteral("--catalog"), QStringLiteral(COSTRATA_SHIPPED_CATALOG)}), shipped);

        ran = run(words("catalog import") << lists + QStringLiteral("aws-rds-later.csv"));
        QVERIFY(ran.status == 0 && ran.out.contains(u"is in snapshot 2 already") && ran.out.contains(u"nothing was written"));

        ran = run(words("catalog snapshots --format csv"));
        QCOMPARE(ran.out.count(u'\n'), 3);
        ran = run(words("catalog diff"));
        QVERIFY2(ran.out.contains(u"From snapshot 1 to snapshot 2: 1 dearer, 1 cheaper, 1 new, 1 gone."), qPrintable(ran.out + ran.err));
        QVERIFY(ran.out.contains(u"+4 %"));
        ran = run(words("catalog diff 0 1 --format csv"));
        QVERIFY(ran.out.startsWith(u"change,provider,service"));
        QCOMPARE(run(words("catalog diff 2 1")).status, 1);
        QCOMPARE(run(words("catalog diff 1 7")).status, 1);
        QCOMPARE(run(words("catalog diff 1 2 3")).status, 2);

        QCOMPARE(run(words("catalog remove 2")).status, 0);
        QCOMPARE(amount(), QStringLiteral("0.45 exact"));
        QCOMPARE(run(words("catalog restore")).status, 0);
        QCOMPARE(amount(), shipped);
    }

    void otherService()
    {
        const Ran ran = run(words("catalog import") << lists + QStringLiteral("aws-other-service.csv"));
        QCOMPARE(ran.status, 0);
        QVERIFY(ran.out.contains(u"a service that is not priced here") && ran.out.contains(u"There is nothing in it to import"));
        QVERIFY(run(words("catalog snapshots")).out.isEmpty());
    }

    void refused()
    {
        QVERIFY(run(words("catalog import") << writeIn(*m_folder, "broken.json", "{\"products\": [")).err.contains(u"broken.json: byte "));
        QCOMPARE(run(words("catalog import /nowhere/at-all.csv")).status, 1);
        QCOMPARE(run(words("catalog import")).status, 2);
        QCOMPARE(run(words("catalog import --date soon") << lists + QStringLiteral("azure-retail.json")).status, 2);
        QCOMPARE(run(words("catalog search x --snapshot soon")).status, 2);
    }

private:
    std::optional<QTemporaryDir> m_folder;
};

QTEST_MAIN(TstCliImport)
#include "tst_cli_import.moc"
