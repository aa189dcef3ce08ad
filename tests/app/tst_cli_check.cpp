// SPDX-License-Identifier: GPL-3.0-or-later
// costrata check: findings in every format, the list of checks, and exit statuses.
#include "command_line.h"
#include "findings/finding.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <sstream>

using namespace costrata;

namespace {

struct Ran {
    int status;
    QString out, err;
};

Ran run(const QStringList& arguments)
{
    std::ostringstream out, err;
    const int status = runCommandLine(QStringList{QStringLiteral("check")} + arguments, {out, err});
    return {status, QString::fromStdString(out.str()), QString::fromStdString(err.str())};
}

}  // namespace

class TestCliCheck : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    /// A workspace of one design. Apostrophes stand for quotes.
    QString write(const char* name, const QByteArray& design)
    {
        const QString path = m_folder.filePath(QString::fromUtf8(name));
        QByteArray text = "{'format':'costrata-workspace','version':1,'assumptions':{'start':'2026-11'},'designs':[" + design + "]}";
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text.replace('\'', '"')) < 0)
            qFatal("cannot write");
        return path;
    }
    QString fragile()
    {
        return write("fragile.costrata", "{'name':'=Fragile','production':true,'components':[{'service':'aws.rds','region':'us-east-1',"
                                         "'settings':{'deployment':'single-az','class':'db.r6g.xlarge'}}]}");
    }
    /// A design of which nothing is said, with every practice ticked.
    QString sound()
    {
        QByteArray practices;
        for (const findings::Check& check : findings::allChecks()) {
            if (check.ticked)
                practices += (practices.isEmpty() ? "'" : ",'") + QByteArray(check.id) + "'";
        }
        return write("sound.costrata", "{'name':'Sound','practices':[" + practices + "],'components':[{'service':'planetscale.vitess','region':'us-east-1'}]}");
    }

private slots:
    void initTestCase() { qputenv("COSTRATA_CATALOG", COSTRATA_SHIPPED_CATALOG); }

    void formats()
    {
        const Ran json = run({fragile(), QStringLiteral("--format"), QStringLiteral("json")});
        QVERIFY2(json.status == Done, qPrintable(json.err));
        QVERIFY(json.err.contains(QStringLiteral("states no workload")));
        const QJsonObject design = QJsonDocument::fromJson(json.out.toUtf8()).object()[u"designs"][0].toObject();
        QCOMPARE(design[u"name"].toString(), QStringLiteral("=Fragile"));
        const QJsonObject first = design[u"findings"][0].toObject();
        QCOMPARE(first[u"check"].toString(), QStringLiteral("aws-multi-az"));
        QCOMPARE(first[u"severity"].toString(), QStringLiteral("warning"));
        QCOMPARE(first[u"topic"].toString(), QStringLiteral("availability"));
        QCOMPARE(first[u"component"].toString(), QStringLiteral("Amazon RDS"));
        QCOMPARE(first[u"change"].toString(), QStringLiteral("Deployment: Multi-AZ, one standby"));
        QVERIFY(first[u"extraPerMonth"].toString().toDouble() > 0);
        QVERIFY(first[u"source"].toString().contains(QStringLiteral("Key Takeaways")));
        for (const char* format : {"table", "markdown"}) {
            const Ran ran = run({fragile(), QStringLiteral("--format"), QString::fromUtf8(format)});
            QCOMPARE(ran.status, Done);
            QVERIFY(ran.out.contains(QStringLiteral("Multi-AZ for production")));
            QVERIFY(ran.out.contains(QStringLiteral(" more")));
            QVERIFY(ran.out.contains(QStringLiteral("\nPractices that are not ticked: Private network only, ")));
        }
        const Ran csv = run({fragile(), QStringLiteral("--format"), QStringLiteral("csv")});
        QVERIFY(csv.out.startsWith(QStringLiteral("design,component,check,topic,severity,title,reason,change,extra_per_month,source\r\n'=Fragile,Amazon RDS,aws-multi-az,")));
    }

    void failOn_data()
    {
        QTest::addColumn<bool>("fragile");
        QTest::addColumn<QString>("severity");
        QTest::addColumn<int>("status");
        QTest::newRow("warning found") << true << "warning" << int(Found);
        QTest::newRow("advice found") << true << "advice" << int(Found);
        QTest::newRow("none asked for") << true << "none" << int(Done);
        QTest::newRow("nothing found") << false << "info" << int(Done);
    }
    void failOn()
    {
        QFETCH(bool, fragile);
        QFETCH(QString, severity);
        QFETCH(int, status);
        const Ran ran = run({fragile ? this->fragile() : sound(), QStringLiteral("--fail-on"), severity});
        QVERIFY2(ran.status == status, qPrintable(ran.out + ran.err));
        QCOMPARE(ran.out.contains(QStringLiteral("Nothing was found.")), !fragile);
    }

    void belowTheSeverity()
    {
        // A practice that is not ticked is advice at most.
        const QString file = write("advice.costrata", "{'name':'A','components':[{'service':'planetscale.vitess','region':'us-east-1'}]}");
        QCOMPARE(run({file, QStringLiteral("--fail-on"), QStringLiteral("warning")}).status, Done);
        QCOMPARE(run({file, QStringLiteral("--fail-on"), QStringLiteral("advice")}).status, Found);
    }

    void list()
    {
        const Ran json = run({QStringLiteral("--list"), QStringLiteral("--format"), QStringLiteral("json")});
        QCOMPARE(json.status, Done);
        const QJsonArray checks = QJsonDocument::fromJson(json.out.toUtf8()).object()[u"checks"].toArray();
        QCOMPARE(checks.size(), static_cast<qsizetype>(findings::allChecks().size()));
        for (const QJsonValue& check : checks)
            QVERIFY(!check[u"reason"].toString().isEmpty() && !check[u"source"].toString().isEmpty());
        for (const char* format : {"table", "markdown", "csv"})
            QVERIFY(run({QStringLiteral("--list"), QStringLiteral("--format"), QString::fromUtf8(format)}).out.contains(QStringLiteral("gp3 instead of gp2")));
    }

    void wrong()
    {
        QCOMPARE(run({}).status, WrongUsage);
        QCOMPARE(run({fragile(), QStringLiteral("--fail-on"), QStringLiteral("panic")}).status, WrongUsage);
        const Ran none = run({m_folder.filePath(QStringLiteral("none.costrata"))});
        QCOMPARE(none.status, WrongInput);
        QVERIFY(none.err.contains(QStringLiteral("none.costrata")));
        QVERIFY(run({QStringLiteral("--help")}).out.contains(QStringLiteral("4 check found")));
    }
};

QTEST_GUILESS_MAIN(TestCliCheck)
#include "tst_cli_check.moc"
