// SPDX-License-Identifier: GPL-3.0-or-later
// costrata plan: workspaces and usage files in, options and purchases out.
#include "command_line.h"

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
    const int status = runCommandLine(arguments, {out, err});
    return {status, QString::fromStdString(out.str()), QString::fromStdString(err.str())};
}

double number(const QJsonValue& value) { return value.toString().toDouble(); }

}  // namespace

class TestCliPlan : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString write(const char* name, const QByteArray& text)
    {
        const QString path = m_folder.filePath(QString::fromUtf8(name));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write");
        return path;
    }
    QString usage(const QByteArray& pool, int hours = 8760)
    {
        QByteArray text = "hour,pool,units\n";
        for (QDateTime at = QDateTime(QDate(2025, 1, 1), QTime(0, 0), Qt::UTC); hours > 0; --hours, at = at.addSecs(3600))
            text += at.toString(QStringLiteral("yyyy-MM-ddTHH:00Z")).toUtf8() + "," + pool + ",2\n";
        return write("usage.csv", text);
    }

private slots:
    void initTestCase() { qputenv("COSTRATA_CATALOG", COSTRATA_SHIPPED_CATALOG); }

    void workspace()
    {
        const QString file = write("p.costrata",
                                   QByteArray("{'format':'costrata-workspace','version':1,'assumptions':{'start':'2028-02'},'designs':["
                                              "{'name':'One','components':[{'service':'aws.rds','region':'us-east-1'}]}]}")
                                       .replace('\'', '"'));
        const Ran json = run({QStringLiteral("plan"), file, QStringLiteral("--format"), QStringLiteral("json")});
        QVERIFY2(json.status == 0, qPrintable(json.err));
        const QJsonObject plan = QJsonDocument::fromJson(json.out.toUtf8()).object()[u"plans"][0].toObject();
        QCOMPARE(plan[u"options"].toArray().size(), 5);
        QCOMPARE(plan[u"purchases"].toArray().size(), 1);
        QCOMPARE(plan[u"purchases"][0][u"start"].toString(), QStringLiteral("2028-02"));
        QCOMPARE(plan[u"purchases"][0][u"lapses"].toString(), QStringLiteral("2031-02"));
        QVERIFY(plan[u"proven"].toBool());
        QCOMPARE(plan[u"months"].toArray().size(), 36);
        double billed = 0;
        for (const QJsonValue& month : plan[u"months"].toArray())
            billed += number(month[u"billed"]);
        QVERIFY(qAbs(billed - number(plan[u"billed"])) < 0.005);
        QVERIFY(number(plan[u"billed"]) < number(plan[u"onDemandOnly"]));
        for (const char* format : {"table", "markdown", "csv"}) {
            const Ran ran = run({QStringLiteral("plan"), file, QStringLiteral("--format"), QString::fromUtf8(format)});
            QCOMPARE(ran.status, 0);
            QVERIFY(ran.out.contains(QStringLiteral("3 years, all upfront")));
            QVERIFY(ran.out.contains(QStringLiteral("2031-02")));
        }
        // No term fits a horizon of half a year.
        const Ran soon =
            run({QStringLiteral("plan"), file, QStringLiteral("--horizon"), QStringLiteral("6"), QStringLiteral("--format"), QStringLiteral("json")});
        QVERIFY(QJsonDocument::fromJson(soon.out.toUtf8()).object()[u"plans"][0][u"purchases"].toArray().isEmpty());
    }
    void usageFile()
    {
        const QString file = usage("aws/rds/us-east-1/db.r6g.large/single-az/postgresql");
        const Ran free = run({QStringLiteral("plan"), file, QStringLiteral("--discount-rate"), QStringLiteral("8%")});
        QVERIFY2(free.status == 0, qPrintable(free.err));
        QVERIFY(free.out.contains(QStringLiteral("2 x db.r6g.large")));
        const Ran none = run({QStringLiteral("plan"), file, QStringLiteral("--max-upfront"), QStringLiteral("0")});
        QVERIFY(none.out.contains(QStringLiteral("2 x db.r6g.large single-az postgresql, 1 year, no upfront")));
        QCOMPARE(
            run({QStringLiteral("plan"), usage("aws/elasticache/us-east-1/cache.r7g.large/provisioned/redis"), QStringLiteral("--strict")}).status,
            3);
    }
    void refused()
    {
        const Ran unknown = run({QStringLiteral("plan"), usage("aws/rds/us-east-1/db.r6g.larger")});
        QCOMPARE(unknown.status, 1);
        QVERIFY(unknown.err.contains(QStringLiteral("fits no hourly price")));
        QCOMPARE(run({QStringLiteral("plan"), usage("aws/rds/us-east-1/db.r6g.large", 700)}).status, 1);
        QCOMPARE(run({QStringLiteral("plan"), m_folder.filePath(QStringLiteral("none.csv"))}).status, 1);
        for (const char* option : {"--horizon=0", "--horizon=121", "--discount-rate=-1", "--discount-rate=high", "--max-upfront=-5"})
            QCOMPARE(run({QStringLiteral("plan"), m_folder.filePath(QStringLiteral("none.csv")), QString::fromUtf8(option)}).status, 2);
    }
};

QTEST_GUILESS_MAIN(TestCliPlan)
#include "tst_cli_plan.moc"
