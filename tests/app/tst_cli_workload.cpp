// SPDX-License-Identifier: GPL-3.0-or-later
// The commands around workloads: workload, new, project, the matrices and the reference pages.
#include "cli_run.h"
#include "design/workspace_file.h"
#include "output/matrix.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

using namespace costrata;

class TestCliWorkload : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString write(const char* name, const QByteArray& text) { return writeIn(m_folder, name, text); }

private slots:
    void initTestCase() { qputenv("COSTRATA_CATALOG", COSTRATA_SHIPPED_CATALOG); }

    /// The file that `workload` prints is one that `new` reads.
    void newFromWorkload()
    {
        const Ran printed = run({QStringLiteral("workload")});
        QCOMPARE(printed.status, 0);
        const QString file = write("Web shop.json", printed.out.toUtf8());
        const QString output = m_folder.filePath(QStringLiteral("out.costrata"));
        const Ran made = run({QStringLiteral("new"), QStringLiteral("--workload"), file, QStringLiteral("-o"), output, QStringLiteral("--start"), QStringLiteral("2027-02")});
        QVERIFY2(made.status == 0 && made.err.isEmpty(), qPrintable(made.err));
        const auto workspace = loadWorkspace(output);
        QVERIFY(workspace);
        QCOMPARE(QString::fromStdString(workspace->title), QStringLiteral("Web shop"));
        QVERIFY(workspace->assumptions.start == Month(2027, 2));
        QVERIFY(workspace->workload);
        QVERIFY(*workspace->workload == Workload(workload::parameters()));
        QVERIFY(workspace->designs.size() >= 10);
        for (const Design& design : workspace->designs) {
            QVERIFY(made.out.contains(QString::fromStdString(design.name)));
            QVERIFY2(!design.notes.empty(), design.name.c_str());  // by which rules it was sized
        }
        QVERIFY(made.out.contains(QStringLiteral("Amazon DynamoDB")));  // left out, and why
        QVERIFY(made.out.contains(QStringLiteral("it is not made for this kind of data (Relational, SQL)")));
        // What it says is the order of the costs.
        const Ran compared = run({QStringLiteral("compare"), output, QStringLiteral("--format"), QStringLiteral("json")});
        const QJsonArray ranked = QJsonDocument::fromJson(compared.out.toUtf8()).object()[u"ranking"].toArray();
        QCOMPARE(ranked.size(), static_cast<qsizetype>(workspace->designs.size()));
        for (qsizetype i = 0; i < ranked.size(); ++i)
            QCOMPARE(ranked[i].toObject()[u"name"].toString(), QString::fromStdString(workspace->designs[static_cast<std::size_t>(i)].name));
    }
    void wrongWorkload_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("error");
        const auto row = [](const char* name, const char* text, const char* error) { QTest::newRow(name) << QByteArray(text).replace('\'', '"') << QString::fromUtf8(error); };
        row("no JSON", "{", "this is no valid JSON");
        row("another format", "{'format':'x','version':1,'workload':{}}", "this is no Costrata workload");
        row("newer", "{'format':'costrata-workload','version':2,'workload':{}}", "version: only version 1 is known");
        row("no workload", "{'format':'costrata-workload','version':1}", "workload: an object { } is expected");
        row("unknown parameter", "{'format':'costrata-workload','version':1,'workload':{'rows':3}}", "workload.rows: a workload has no such parameter");
        row("out of range", "{'format':'costrata-workload','version':1,'workload':{'activeHours':731}}", "workload.activeHours: 731 is out of range: 1 to 730 hours / month");
        row("unknown key", "{'format':'costrata-workload','version':1,'workload':{},'extra':1}", "extra: unknown key");
        row("unknown kind", "{'format':'costrata-workload','version':1,'workload':{'kind':'ledger'}}", "workload.kind: 'ledger' is not one of");
    }
    void wrongWorkload()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, error);
        const QString file = write("wrong.json", text), output = m_folder.filePath(QStringLiteral("wrong.costrata"));
        const Ran ran = run({QStringLiteral("new"), QStringLiteral("--workload"), file, QStringLiteral("-o"), output});
        QCOMPARE(ran.status, 1);
        QVERIFY2(ran.err.contains(error), qPrintable(ran.err));
        QVERIFY(!QFile::exists(output));
    }

    void project()
    {
        const QString file = write("p.costrata", QByteArray("{'format':'costrata-workspace','version':1,'assumptions':{'start':'2028-02'},'designs':["
                                                            "{'name':'Old','components':[{'service':'aws.rds','region':'us-east-1','settings':{'version':'13'}}]},"
                                                            "{'name':'New','components':[{'service':'aws.rds','region':'us-east-1'}]}]}").replace('\'', '"'));
        const Ran json = run({QStringLiteral("project"), file, QStringLiteral("--months"), QStringLiteral("3"), QStringLiteral("--format"), QStringLiteral("json")});
        QVERIFY2(json.status == 0, qPrintable(json.err));
        const QJsonArray designs = QJsonDocument::fromJson(json.out.toUtf8()).object()[u"designs"].toArray();
        QCOMPARE(designs.size(), 2);
        const QJsonArray old = designs[0][u"months"].toArray(), current = designs[1][u"months"].toArray();
        QCOMPARE(old.size(), 3);
        QCOMPARE(old[1].toObject()[u"month"].toString(), QStringLiteral("2028-03"));
        QCOMPARE(old[1].toObject()[u"changes"].toArray().size(), 2);
        QVERIFY(current[1].toObject()[u"changes"].toArray().isEmpty());
        QCOMPARE(current[0].toObject()[u"recurring"], current[2].toObject()[u"recurring"]);
        for (const char* format : {"table", "markdown", "csv"}) {
            const Ran ran = run({QStringLiteral("project"), file, QStringLiteral("--format"), QString::fromUtf8(format)});
            QCOMPARE(ran.status, 0);
            QVERIFY(ran.out.contains(QStringLiteral("2031-01")));  // the 36th month
            QVERIFY(ran.out.contains(QStringLiteral("Extended Support, year 3")));
        }
        QCOMPARE(run({QStringLiteral("project"), file, QStringLiteral("--months"), QStringLiteral("61")}).status, 2);
        QCOMPARE(run({QStringLiteral("project"), file, QStringLiteral("--start"), QStringLiteral("soon")}).status, 2);
    }

    void matrices_data()
    {
        QTest::addColumn<QString>("id");
        for (const MatrixName& name : matrixNames())
            QTest::newRow(name.id.c_str()) << QString::fromStdString(name.id);
    }
    void matrices()
    {
        QFETCH(QString, id);
        const auto book = PriceBook::open(COSTRATA_SHIPPED_CATALOG).value();
        const Matrix matrix = makeMatrix(id.toStdString(), *book).value();
        QVERIFY(matrix.columns.size() >= 2);
        QCOMPARE(QSet<std::string>(matrix.columns.begin(), matrix.columns.end()).size(), static_cast<qsizetype>(matrix.columns.size()));
        for (const Matrix::Row& row : matrix.rows) {
            QCOMPARE(row.cells.size(), matrix.columns.size());
            QVERIFY2(std::any_of(row.cells.begin(), row.cells.end(), [](const Matrix::Cell& c) { return !c.text.empty(); }), row.label.c_str());
        }
        for (const char* format : {"table", "markdown", "csv", "json"}) {
            const Ran ran = run({QStringLiteral("services"), QStringLiteral("matrix"), id, QStringLiteral("--format"), QString::fromUtf8(format)});
            QVERIFY2(ran.status == 0 && ran.err.isEmpty(), qPrintable(ran.err));
            for (const Matrix::Row& row : matrix.rows)
                QVERIFY2(ran.out.contains(QString::fromStdString(row.label)), row.label.c_str());
        }
    }
    void allMatrices()
    {
        const Ran all = run({QStringLiteral("services"), QStringLiteral("matrix")});
        QCOMPARE(all.status, 0);
        for (const MatrixName& name : matrixNames())
            QCOMPARE(all.out.contains(QString::fromStdString(name.title)), name.id != "all");
        const Ran json = run({QStringLiteral("services"), QStringLiteral("matrix"), QStringLiteral("--format"), QStringLiteral("json")});
        QCOMPARE(QJsonDocument::fromJson(json.out.toUtf8()).array().size(), static_cast<qsizetype>(matrixNames().size() - 1));
        const Ran unknown = run({QStringLiteral("services"), QStringLiteral("matrix"), QStringLiteral("colours")});
        QCOMPARE(unknown.status, 1);
        QVERIFY(unknown.err.contains(QStringLiteral("unknown matrix 'colours'; there are serverless,")));
    }

    /// docs/services is what the declarations say now. If not: costrata services document docs/services
    void referenceIsCurrent()
    {
        const QString folder = m_folder.filePath(QStringLiteral("reference"));
        QCOMPARE(run({QStringLiteral("services"), QStringLiteral("document"), folder}).status, 0);
        const QDir made(folder), kept(QStringLiteral(COSTRATA_SOURCE "/docs/services"));
        QCOMPARE(kept.entryList(QDir::Files), made.entryList(QDir::Files));
        for (const QString& name : made.entryList(QDir::Files)) {
            QFile a(made.filePath(name)), b(kept.filePath(name));
            QVERIFY(a.open(QIODevice::ReadOnly) && b.open(QIODevice::ReadOnly));
            QVERIFY2(a.readAll() == b.readAll(), qPrintable(name + QStringLiteral(" is not current: run `costrata services document docs/services`")));
        }
    }
};

QTEST_GUILESS_MAIN(TestCliWorkload)
#include "tst_cli_workload.moc"
