// SPDX-License-Identifier: GPL-3.0-or-later
// costrata explore: a workload and requirements in, the ranking in every format out.
#include "cli_run.h"

#include "design/workspace_file.h"

#include <QJsonArray>
#include <QTest>

using namespace costrata;

class TestCliExplore : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_workload;

    Ran explore(const QStringList& more) const { return run(QStringList{QStringLiteral("explore"), m_workload, QStringLiteral("--services"), QStringLiteral("aws.aurora,aws.rds-oracle,gcp.spanner")} + more); }

private slots:
    void initTestCase()
    {
        qputenv("COSTRATA_CATALOG", COSTRATA_SHIPPED_CATALOG);
        m_workload = writeIn(m_folder, "w.json", R"({"format": "costrata-workload", "version": 1, "workload": {"data": 100, "reads": 500, "writes": 100, "zoneRedundant": true}})");
    }

    /// By default the cheapest of each service, and why the others are left out.
    void listsTheBestOfEachService()
    {
        const Ran ran = explore({QStringLiteral("--format"), QStringLiteral("json")});
        QCOMPARE(ran.status, 0);
        QVERIFY(ran.err.isEmpty());
        const QJsonArray rows = ran.json().value(u"ranking").toArray();
        QCOMPARE(rows.size(), 3);
        double last = 0;
        for (const QJsonValue& row : rows) {
            const double monthly = row[u"monthly"].toString().toDouble();
            QVERIFY(monthly >= last);
            last = monthly;
        }
        const QJsonObject whole = ran.json();
        double configurations = 0;
        for (const QJsonValue& space : whole.value(u"spaces").toArray())
            configurations += space[u"configurations"].toDouble();
        QCOMPARE(whole.value(u"configurations").toDouble(), configurations);
    }

    void keepsRequirements()
    {
        const QJsonArray rows = explore({QStringLiteral("--all"), QStringLiteral("--top"), QStringLiteral("500"), QStringLiteral("--commit"), QStringLiteral("1y"), QStringLiteral("--availability"),
                                         QStringLiteral("99.95 %"), QStringLiteral("--zone-rto"), QStringLiteral("2 min"), QStringLiteral("--upfront"), QStringLiteral("$100"), QStringLiteral("--format"),
                                         QStringLiteral("json")})
                                    .json()
                                    .value(u"ranking")
                                    .toArray();
        QVERIFY(rows.size() > 20);
        for (const QJsonValue& row : rows) {
            QVERIFY(row[u"termMonths"].toInt() <= 12);
            QVERIFY(row[u"availability"].toString().toDouble() >= 0.9995);
            QVERIFY(row[u"zoneRtoSeconds"].toString().toDouble() <= 120);
            QVERIFY(row[u"upfront"].toString().toDouble() <= 100);
        }
    }

    void drawsTheFront()
    {
        const QJsonArray rows = explore({QStringLiteral("--pareto"), QStringLiteral("headroom"), QStringLiteral("--format"), QStringLiteral("json")}).json().value(u"ranking").toArray();
        QVERIFY(rows.size() >= 1);
        for (qsizetype i = 1; i < rows.size(); ++i) {
            QVERIFY(rows[i][u"monthly"].toString().toDouble() > rows[i - 1][u"monthly"].toString().toDouble());
            QVERIFY(rows[i][u"headroom"].toString().toDouble() > rows[i - 1][u"headroom"].toString().toDouble());
        }
    }

    void saysThatNothingMeetsThem()
    {
        const Ran ran = explore({QStringLiteral("--budget"), QStringLiteral("10")});
        QCOMPARE(ran.status, int(Found));
        QVERIFY(ran.out.contains(QStringLiteral("Nothing meets the requirements.")));
        QVERIFY(ran.out.contains(QStringLiteral("a larger budget")));
    }

    /// What is written is a workspace whose bills are the ranking's.
    void writesDesigns()
    {
        const QString file = m_folder.filePath(QStringLiteral("out.costrata"));
        const Ran ran = explore({QStringLiteral("--write"), file, QStringLiteral("--format"), QStringLiteral("json")});
        QCOMPARE(ran.status, 0);
        const auto workspace = loadWorkspace(file);
        QVERIFY(workspace);
        QCOMPARE(workspace->designs.size(), 3u);
        QVERIFY(workspace->workload);
        const QJsonArray rows = ran.json().value(u"ranking").toArray();
        const QJsonArray designs = run({QStringLiteral("compare"), file, QStringLiteral("--format"), QStringLiteral("json")}).json().value(u"ranking").toArray();
        QCOMPARE(designs.size(), rows.size());
        // The workspace may be explored again.
        QCOMPARE(run({QStringLiteral("explore"), file, QStringLiteral("--services"), QStringLiteral("gcp.spanner")}).status, 0);
    }

    void otherFormats()
    {
        const Ran csv = explore({QStringLiteral("--format"), QStringLiteral("csv")});
        QCOMPARE(csv.out.count(u'\n'), 4);
        QVERIFY(csv.out.startsWith(QStringLiteral("rank,monthly,upfront,service")));
        QVERIFY(explore({QStringLiteral("--format"), QStringLiteral("markdown")}).out.startsWith(u'|'));
    }

    void refusesWrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("share") << QStringList{QStringLiteral("--availability"), QStringLiteral("101")};
        QTest::newRow("time") << QStringList{QStringLiteral("--zone-rto"), QStringLiteral("2 apples")};
        QTest::newRow("region") << QStringList{QStringLiteral("--regions"), QStringLiteral("atlantis-1")};
        QTest::newRow("provider") << QStringList{QStringLiteral("--providers"), QStringLiteral("Nobody")};
        QTest::newRow("number") << QStringList{QStringLiteral("--top"), QStringLiteral("0")};
    }
    void refusesWrongUsage()
    {
        QFETCH(QStringList, arguments);
        const Ran ran = explore(arguments);
        QCOMPARE(ran.status, int(WrongUsage));
        QVERIFY(ran.err.contains(arguments.front()));
    }

    void asksForAWorkload()
    {
        const QString file = writeIn(m_folder, "none.costrata", R"({"format": "costrata-workspace", "version": 1, "designs": []})");
        const Ran ran = run({QStringLiteral("explore"), file});
        QCOMPARE(ran.status, int(WrongInput));
        QVERIFY(ran.err.contains(QStringLiteral("states no workload")));
    }
};

QTEST_GUILESS_MAIN(TestCliExplore)
#include "tst_cli_explore.moc"
