// SPDX-License-Identifier: GPL-3.0-or-later
// costrata terraform, diff and actual, and plan with a usage export: what they print, write and exit with.
#include "cli_run.h"

#include <QJsonArray>
#include <QTest>

using namespace costrata;

namespace {

QString fixture(const char* name) { return QStringLiteral(COSTRATA_SOURCE "/tests/terraform/") + QString::fromUtf8(name); }

QByteArray workspace(const QByteArray& instanceClass, const QByteArray& name = "One")
{
    return QByteArray("{'format':'costrata-workspace','version':1,'assumptions':{'start':'2026-06'},'designs':[{'name':'" + name
                      + "','components':[{'name':'db','service':'aws.rds','region':'us-east-1','settings':{'class':'" + instanceClass + "','deployment':'single-az','storage':100}}]}]}")
        .replace('\'', '"');
}

/// A month of a db.r6g.large.
QByteArray report()
{
    QByteArray text = "lineItem/LineItemType,lineItem/UsageStartDate,lineItem/UsageEndDate,lineItem/ProductCode,lineItem/UsageType,lineItem/Operation,lineItem/UsageAmount,lineItem/CurrencyCode,"
                      "lineItem/UnblendedCost,product/regionCode\n";
    QDateTime at(QDate(2025, 1, 1), QTime(0, 0), Qt::UTC);
    for (int hour = 0; hour < 730; ++hour) {
        const QByteArray start = at.toString(QStringLiteral("yyyy-MM-ddTHH:00:00Z")).toUtf8();
        at = at.addSecs(3600);
        text += "Usage," + start + "," + at.toString(QStringLiteral("yyyy-MM-ddTHH:00:00Z")).toUtf8() + ",AmazonRDS,InstanceUsage:db.r6g.large,CreateDBInstance:0014,1,USD,0.2,us-east-1\n";
    }
    return text;
}

}  // namespace

class TestCliTerraform : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString write(const char* name, const QByteArray& text) { return writeIn(m_folder, name, text); }

private slots:
    void initTestCase() { qputenv("COSTRATA_CATALOG", COSTRATA_SHIPPED_CATALOG); }

    void formats()
    {
        const Ran table = run({QStringLiteral("terraform"), fixture("aws.json")});
        QCOMPARE(table.status, 0);
        for (const char* part : {"Databases\n", "What the file does not say", "Databases that are not in the design", "aws_docdbelastic_cluster.e", "nchar_invented", "no database"})
            QVERIFY2(table.out.contains(QString::fromUtf8(part)), part);
        const QJsonObject json = run({QStringLiteral("terraform"), fixture("aws.json"), QStringLiteral("--format"), QStringLiteral("json")}).json();
        QCOMPARE(json[u"complete"].toBool(true), false);
        QVERIFY(json[u"components"].toArray().size() > 20);
        QVERIFY(run({QStringLiteral("terraform"), fixture("aws.json"), QStringLiteral("--format"), QStringLiteral("markdown")}).out.startsWith(QStringLiteral("### Databases")));
        QVERIFY(run({QStringLiteral("terraform"), fixture("aws.json"), QStringLiteral("--format"), QStringLiteral("csv")}).out.startsWith(QStringLiteral("kind,name,type")));
    }

    void writesAWorkspace()
    {
        const QString out = m_folder.filePath(QStringLiteral("out.costrata"));
        QCOMPARE(run({QStringLiteral("terraform"), fixture("changes.json"), QStringLiteral("-o"), out}).status, 0);
        QFile file(out);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray designs = QJsonDocument::fromJson(file.readAll()).object()[u"designs"].toArray();
        QCOMPARE(designs.size(), 2);
        QCOMPARE(designs[0][u"name"].toString(), QStringLiteral("changes, before"));
        QCOMPARE(designs[1][u"name"].toString(), QStringLiteral("changes"));
    }

    void terraformStatuses()
    {
        QCOMPARE(run({QStringLiteral("terraform"), fixture("aws.json"), QStringLiteral("--strict")}).status, 3);
        QCOMPARE(run({QStringLiteral("terraform"), QStringLiteral("/no/such/file")}).status, 1);
        QCOMPARE(run({QStringLiteral("terraform")}).status, 2);
        const Ran usage = run({QStringLiteral("terraform"), fixture("aws.json"), QStringLiteral("--usage"), write("u.yml", "nothing: 1\n")});
        QCOMPARE(usage.status, 1);
        QVERIFY(usage.err.contains(QStringLiteral("u.yml: line 1")));
    }

    void gate_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("status");
        QTest::newRow("none") << QStringList() << 0;
        QTest::newRow("below a share") << QStringList{QStringLiteral("--fail-above"), QStringLiteral("150%")} << 0;
        QTest::newRow("above a share") << QStringList{QStringLiteral("--fail-above"), QStringLiteral("10%")} << 4;
        QTest::newRow("below an amount") << QStringList{QStringLiteral("--fail-above"), QStringLiteral("500USD")} << 0;
        QTest::newRow("above an amount") << QStringList{QStringLiteral("--fail-above"), QStringLiteral("$50")} << 4;
        QTest::newRow("no increase") << QStringList{QStringLiteral("--fail-above"), QStringLiteral("much")} << 2;
        QTest::newRow("below zero") << QStringList{QStringLiteral("--fail-above"), QStringLiteral("-5%")} << 2;
    }
    void gate()
    {
        QFETCH(QStringList, options);
        QFETCH(int, status);
        const QString before = write("old.costrata", workspace("db.r6g.large")), after = write("new.costrata", workspace("db.r6g.xlarge"));
        QCOMPARE(run(QStringList{QStringLiteral("diff"), before, after} + options).status, status);
        // A fall is no rise, whatever its size.
        if (status == 4)
            QCOMPARE(run(QStringList{QStringLiteral("diff"), after, before} + options).status, 0);
    }

    void diffOfOnePlan()
    {
        const Ran ran = run({QStringLiteral("diff"), fixture("changes.json"), QStringLiteral("--format"), QStringLiteral("json")});
        QCOMPARE(ran.status, 0);
        QStringList changes;
        for (const QJsonValue& component : ran.json()[u"designs"][0][u"components"].toArray())
            changes << component[u"name"].toString() + u' ' + component[u"change"].toString();
        QCOMPARE(changes, (QStringList{QStringLiteral("aws_db_instance.grows changed"), QStringLiteral("aws_db_instance.stays same"), QStringLiteral("aws_elasticache_cluster.comes added"),
                                       QStringLiteral("aws_db_instance.goes removed")}));
        QVERIFY(run({QStringLiteral("diff"), fixture("changes.json"), QStringLiteral("--format"), QStringLiteral("markdown")}).out.contains(QStringLiteral("db.r6g.xlarge")));
        QCOMPARE(run({QStringLiteral("diff"), fixture("state.json")}).status, 1);
        QCOMPARE(run({QStringLiteral("diff"), fixture("state.json"), fixture("changes.json")}).status, 0);
        const QString same = write("same.costrata", workspace("db.r6g.large"));
        QVERIFY(run({QStringLiteral("diff"), same, same}).out.contains(QStringLiteral("Nothing changed.")));
    }

    void missingPricesAreSeen()
    {
        const QString before = write("known.costrata", workspace("db.r6g.large")), after = write("unknown.costrata", workspace("db.imaginary.large"));
        const Ran ran = run({QStringLiteral("diff"), before, after});
        QCOMPARE(ran.status, 0);
        QVERIFY(ran.out.contains(QStringLiteral("unknown")) && ran.out.contains(QStringLiteral("Missing: db:")));
        QVERIFY(ran.err.contains(QStringLiteral("of what is known")));
        QCOMPARE(run({QStringLiteral("diff"), before, after, QStringLiteral("--strict")}).status, 3);
    }

    void actual()
    {
        const QString bill = write("bill.csv", report()), design = write("d.costrata", workspace("db.r6g.large"));
        const Ran ran = run({QStringLiteral("actual"), bill, design, QStringLiteral("--format"), QStringLiteral("json")});
        QVERIFY2(ran.status == 0, qPrintable(ran.err));
        const QJsonObject json = ran.json();
        QCOMPARE(json[u"hours"].toInt(), 730);
        QCOMPARE(json[u"actualMonthly"].toString(), QStringLiteral("146"));
        QCOMPARE(json[u"lines"][0][u"category"].toString(), QStringLiteral("compute"));
        QVERIFY(run({QStringLiteral("actual"), bill, design}).out.contains(QStringLiteral("not billed")));
        QCOMPARE(run({QStringLiteral("actual"), bill}).status, 2);
        QCOMPARE(run({QStringLiteral("actual"), bill, design, QStringLiteral("--design"), QStringLiteral("Other")}).status, 1);
        QCOMPARE(run({QStringLiteral("actual"), design, design}).status, 1);
    }

    void planOfAnExport()
    {
        const Ran ran = run({QStringLiteral("plan"), write("bill.csv", report()), QStringLiteral("--start"), QStringLiteral("2026-06"), QStringLiteral("--format"), QStringLiteral("json")});
        QVERIFY2(ran.status == 0, qPrintable(ran.err));
        QVERIFY(!ran.json()[u"plans"][0][u"purchases"].toArray().isEmpty());
    }
};

QTEST_MAIN(TestCliTerraform)
#include "tst_cli_terraform.moc"
