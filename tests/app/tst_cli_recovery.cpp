// SPDX-License-Identifier: GPL-3.0-or-later
// costrata recovery and costrata migrate: formats, files and exit statuses.
#include "catalog/csv_reader.h"
#include "cli_run.h"
#include "design/workspace_file.h"

#include <QJsonArray>
#include <QTest>

using namespace costrata;

class TestCliRecovery : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_file;

    static QStringList words(const char* text, const QString& file)
    {
        QStringList list = QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts);
        list.replaceInStrings(QStringLiteral("FILE"), file);
        return list;
    }
    Ran ran(const char* text) const { return run(words(text, m_file)); }

private slots:
    void initTestCase()
    {
        qputenv("COSTRATA_CATALOG", COSTRATA_SHIPPED_CATALOG);
        m_file = writeIn(m_folder, "r.costrata",
                         QByteArray("{'format':'costrata-workspace','version':1,'designs':["
                                    "{'name':'Orders','components':[{'name':'db','service':'azure.sql-database','region':'eastus2'}]},"
                                    "{'name':'Table','components':[{'service':'aws.dynamodb','region':'us-east-1','settings':{'reads':10,'writes':10}}]}]}")
                             .replace('\'', '"'));
    }

    void table()
    {
        const Ran found = ran("recovery FILE");
        QCOMPARE(found.status, 0);
        for (const char* part : {"Orders: recovery from the loss of eastus2", "As it is: Backup and restore", "not offered", "one region serves writes",
                                 "RTO 10 to 30 minutes, RPO minutes", "very high", "DR Patterns"})
            QVERIFY2(found.out.contains(QString::fromUtf8(part)), part);
        QVERIFY(ran("recovery FILE --format markdown").out.contains(QStringLiteral("| Pilot light |")));
    }

    void json()
    {
        const QJsonObject json = ran("recovery FILE --design Table --region us-west-2 --format json").json();
        QCOMPARE(json.value(QStringLiteral("region")).toString(), QStringLiteral("us-east-1"));
        QVERIFY(json.value(QStringLiteral("now")).toObject().value(QStringLiteral("pattern")).isNull());
        const QJsonArray patterns = json.value(QStringLiteral("patterns")).toArray();
        QCOMPARE(patterns.size(), 4);
        QVERIFY(!patterns[0].toObject().value(QStringLiteral("possible")).toBool());
        QVERIFY(!patterns[0].toObject().value(QStringLiteral("reasons")).toArray().isEmpty());
        const QJsonObject both = patterns[3].toObject();
        QCOMPARE(both.value(QStringLiteral("rpoSeconds")).toInt(-1), 1);
        QVERIFY(both.value(QStringLiteral("rtoSeconds")).isNull());  // no vendor states how fast clients move
        QVERIFY(both.value(QStringLiteral("perMonth")).toString().toDouble() > 0);
    }

    void csv()
    {
        const std::string text = ran("recovery FILE --format csv").out.toStdString();
        CsvReader reader(text);
        std::vector<std::vector<std::string>> records;
        for (auto record = reader.next(); record && *record; record = reader.next())
            records.push_back(**record);
        QCOMPARE(records.size(), std::size_t(6));  // titles, the design as it is, four patterns
        for (const auto& record : records)
            QCOMPARE(record.size(), records.front().size());
        QCOMPARE(records[1][1], std::string("as-it-is"));
        QCOMPARE(records[3][3], std::string("30"));  // seconds to make the geo-secondary the primary
        QCOMPARE(records[5][2], std::string("no"));
    }

    void written()
    {
        const QString out = m_folder.filePath(QStringLiteral("out.costrata"));
        QCOMPARE(run({QStringLiteral("recovery"), m_file, QStringLiteral("--design"), QStringLiteral("Table"), QStringLiteral("--write"), out}).status, 0);
        const auto workspace = loadWorkspace(out);
        QVERIFY(workspace);
        QCOMPARE(workspace->designs.size(), std::size_t(5));
        QCOMPARE(QString::fromStdString(workspace->designs[2].name), QStringLiteral("Table - pilot light"));
    }

    void wrong()
    {
        QCOMPARE(ran("recovery FILE --design Nobody").status, 1);
        QCOMPARE(ran("recovery FILE --region mars-1").status, 1);
        QCOMPARE(ran("recovery").status, 2);
        QCOMPARE(ran("recovery FILE --format svg").status, 2);
        QCOMPARE(ran("migrate --from oracle --to aws.aurora").status, 2);  // of how much?
        QCOMPARE(ran("migrate --from any --to aws.aurora --data 1TB").status, 2);
        QCOMPARE(ran("migrate --from oracle --to aws.dms --data 1TB").status, 2);
        QCOMPARE(ran("migrate --from oracle --to nothing --data 1TB").status, 2);
        QCOMPARE(ran("migrate --from oracle --to aws.aurora --data much").status, 2);
        QCOMPARE(ran("migrate --from oracle --to aws.aurora --data 1TB --rate 0").status, 2);
        QCOMPARE(ran("migrate --from oracle --to aws.aurora --data 1TB --workspace FILE").status, 1);  // no such component
        QCOMPARE(ran("migrate --from oracle --to gcp.cloud-sql --data 1TB").status, 0);
        QCOMPARE(ran("migrate --from oracle --to gcp.cloud-sql --data 1TB --strict").status, 3);
    }

    void migrate()
    {
        const Ran plain = ran("migrate --from oracle --to aws.aurora --data 2TB");
        QCOMPARE(plain.status, 0);
        for (const char* part : {"Oracle to Amazon Aurora in us-east-1, 2,000 GB", "AWS Database Migration Service", "Cut over", "Schema conversion", "Risks"})
            QVERIFY2(plain.out.contains(QString::fromUtf8(part)), part);
        const QJsonObject json = ran("migrate --from sqlserver --to db --data 100GB --rate 50 --mode offline --workspace FILE --format json").json();
        QCOMPARE(json.value(QStringLiteral("to")).toString(), QStringLiteral("azure.sql-database"));
        QCOMPARE(json.value(QStringLiteral("loadHours")).toDouble(), 2.0);
        QCOMPARE(json.value(QStringLiteral("downtimeMinutes")).toDouble(), 120.0);
        QCOMPARE(json.value(QStringLiteral("cost")).toString(), QStringLiteral("0"));
        QVERIFY(ran("migrate --from redis --to aws.elasticache --data 10GB --format markdown").out.contains(QStringLiteral("### Risks")));
    }
};

QTEST_GUILESS_MAIN(TestCliRecovery)
#include "tst_cli_recovery.moc"
