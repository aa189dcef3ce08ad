// SPDX-License-Identifier: GPL-3.0-or-later
// costrata topology: a workspace in, the architecture in every format and the failure story out.
#include "command_line.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <sstream>

using namespace costrata;

namespace {

struct Ran {
    int status;
    QString out, err;
};

Ran run(QStringList arguments)
{
    arguments.prepend(QStringLiteral("topology"));
    std::ostringstream out, err;
    const int status = runCommandLine(arguments, {out, err});
    return {status, QString::fromStdString(out.str()), QString::fromStdString(err.str())};
}

}  // namespace

class TestCliTopology : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_file;

private slots:
    void initTestCase()
    {
        qputenv("COSTRATA_CATALOG", COSTRATA_SHIPPED_CATALOG);
        m_file = m_folder.filePath(QStringLiteral("t.costrata"));
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("{'format':'costrata-workspace','version':1,'designs':["
                              "{'name':'One','components':[{'name':'Orders <1> & \\\\','service':'aws.rds','region':'us-east-1'},"
                              "{'name':'Cache','service':'aws.dynamodb','region':'us-east-1'}]},"
                              "{'name':'Two','components':[{'service':'neon.postgres','region':'us-east-1'}]}]}")
                       .replace('\'', '"'));
    }

    void text()
    {
        const Ran ran = run({m_file});
        QCOMPARE(ran.status, 0);
        for (const char* part : {"1.primary", "1.standby", "synchronous", "What it survives", "Region us-east-1 fails", "99.940005 %", "26.278 minutes a month"})
            QVERIFY2(ran.out.contains(QString::fromUtf8(part)), part);
        QVERIFY(run({m_file, QStringLiteral("--design"), QStringLiteral("Two")}).out.contains(QStringLiteral("Safekeeper 3")));
    }

    void mermaid()
    {
        const Ran ran = run({m_file, QStringLiteral("--format"), QStringLiteral("mermaid"), QStringLiteral("--fail"), QStringLiteral("1.primary")});
        QCOMPARE(ran.status, 0);
        QVERIFY(ran.out.startsWith(QStringLiteral("flowchart TB\n")));
        QCOMPARE(ran.out.count(QStringLiteral("subgraph ")), ran.out.count(QStringLiteral("  end\n")));
        QVERIFY(ran.out.contains(QStringLiteral("n0 ==>|\"synchronous\"| n1")));
        QVERIFY(ran.out.contains(QStringLiteral("style n0 stroke-dasharray")));
        QVERIFY(ran.out.contains(QStringLiteral("style n1 stroke-width")));
    }

    void dot()
    {
        const Ran ran = run({m_file, QStringLiteral("--format"), QStringLiteral("dot")});
        QCOMPARE(ran.status, 0);
        QCOMPARE(ran.out.count(u'{'), ran.out.count(u'}'));
        QVERIFY(ran.out.contains(QStringLiteral("\"1.primary\" -> \"1.standby\" [label=\"synchronous\"]")));
    }

    void svg()
    {
        const QStringList arguments{m_file, QStringLiteral("--format"), QStringLiteral("svg"), QStringLiteral("--fail"), QStringLiteral("zone:a")};
        const Ran ran = run(arguments);
        QCOMPARE(ran.status, 0);
        QXmlStreamReader xml(ran.out);
        int boxes = 0, paths = 0;
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::StartElement) {
                boxes += xml.name() == u"g";
                paths += xml.name() == u"polyline";
            }
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(boxes, 6);  // primary, standby; the table and its three copies
        QCOMPARE(paths, 4);
        QCOMPARE(run(arguments).out, ran.out);
    }

    void json()
    {
        const Ran ran = run({m_file, QStringLiteral("--format"), QStringLiteral("json"), QStringLiteral("--fail"), QStringLiteral("zone:us-east-1/a"),
                             QStringLiteral("--downtime-cost"), QStringLiteral("$18000")});
        QVERIFY2(ran.status == 0, qPrintable(ran.err));
        const QJsonObject root = QJsonDocument::fromJson(ran.out.toUtf8()).object();
        QCOMPARE(root[u"nodes"].toArray().size(), 6);
        QCOMPARE(root[u"failure"][u"rtoSeconds"].toString(), QStringLiteral("120"));
        QCOMPARE(root[u"failure"][u"rpoSeconds"].toString(), QStringLiteral("0"));
        QCOMPARE(root[u"failure"][u"lost"].toArray().size(), 2);
        QCOMPARE(root[u"availability"][u"share"].toString(), QStringLiteral("0.99940005"));
        QCOMPARE(root[u"availability"][u"expectedLoss"].toString(), QStringLiteral("7883.343"));
        for (const QJsonValue& event : root[u"failure"][u"events"].toArray())
            QVERIFY(event[u"source"].isString());
    }

    void ownFigures()
    {
        const auto share = [&](const QStringList& more) {
            const Ran ran = run(QStringList{m_file, QStringLiteral("--format"), QStringLiteral("json")} + more);
            return ran.status == 0 ? QJsonDocument::fromJson(ran.out.toUtf8())[u"availability"][u"share"].toString() : ran.err;
        };
        QCOMPARE(share({QStringLiteral("--availability"), QStringLiteral("Cache=99%")}), QStringLiteral("0.989505"));  // 0.9995 x 0.99
        QCOMPARE(share({QStringLiteral("--alternatives"), QStringLiteral("Orders <1> & \\+Cache")}), QStringLiteral("0.99999995"));
    }

    /// What the workspace has is used, and the command line goes before it.
    void figuresOfTheWorkspace()
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString own = m_folder.filePath(QStringLiteral("own.costrata"));
        QFile changed(own);
        QVERIFY(changed.open(QIODevice::WriteOnly));
        changed.write(file.readAll().replace("\"name\":\"Cache\",", "\"name\":\"Cache\",\"uptime\":99,").replace("\"name\":\"One\",", "\"name\":\"One\",\"downtimePerHour\":1000,"));
        changed.close();
        const auto availability = [&](const QStringList& more) {
            return QJsonDocument::fromJson(run(QStringList{own, QStringLiteral("--format"), QStringLiteral("json")} + more).out.toUtf8())[u"availability"].toObject();
        };
        QCOMPARE(availability({})[u"share"].toString(), QStringLiteral("0.989505"));
        QCOMPARE(availability({})[u"expectedLoss"].toString(), QStringLiteral("7661.35"));  // 0.010495 x 730 h x $1,000
        QCOMPARE(availability({QStringLiteral("--availability"), QStringLiteral("Cache=100")})[u"share"].toString(), QStringLiteral("0.9995"));
        QCOMPARE(availability({QStringLiteral("--downtime-cost"), QStringLiteral("0")})[u"expectedLoss"].toString(), QStringLiteral("0"));
    }

    void wrong()
    {
        const auto fails = [&](const QStringList& more, const char* says) {
            const Ran ran = run(QStringList{m_file} + more);
            return ran.status == 1 && ran.out.isEmpty() && ran.err.contains(QString::fromUtf8(says));
        };
        QVERIFY(fails({QStringLiteral("--fail"), QStringLiteral("zone:q")}, "zone:us-east-1/a"));
        QVERIFY(fails({QStringLiteral("--design"), QStringLiteral("Three")}, "Three"));
        QVERIFY(fails({QStringLiteral("--availability"), QStringLiteral("Cache=101")}, "percentage"));
        QVERIFY(fails({QStringLiteral("--availability"), QStringLiteral("Nobody=99")}, "Nobody"));
        QVERIFY(fails({QStringLiteral("--alternatives"), QStringLiteral("Cache+Cache")}, "twice"));
        QVERIFY(fails({QStringLiteral("--downtime-cost"), QStringLiteral("-1")}, "dollars"));
        QCOMPARE(run({m_file, QStringLiteral("--format"), QStringLiteral("png")}).status, 2);
    }
};

QTEST_GUILESS_MAIN(TestCliTopology)
#include "tst_cli_topology.moc"
