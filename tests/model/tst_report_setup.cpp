// SPDX-License-Identifier: GPL-3.0-or-later
// The report's settings in the workspace file, and the matrix of a workspace's own designs.
#include "design/workspace_file.h"
#include "output/design_matrix.h"

#include <QTest>

using namespace costrata;

namespace {

QByteArray document(const QByteArray& report)
{
    return "{\"format\":\"costrata-workspace\",\"version\":1,\"designs\":[{\"name\":\"A\",\"components\":[]},{\"name\":\"B\",\"components\":[]}],\"report\":" + report + "}";
}

Component part(const char* id)
{
    const Service* service = findService(id);
    return {service->name, service, Symbol(service->defaultRegion), Settings(*service->parameters)};
}

}  // namespace

class TestReportSetup : public QObject {
    Q_OBJECT
private slots:
    void defaultsAreNotWritten()
    {
        QVERIFY(!writeWorkspace(Workspace()).contains("\"report\""));
        const auto read = parseWorkspace(document("{}"), "f");
        QVERIFY(read && read->report == ReportSetup());
    }
    void comesBack()
    {
        Workspace w;
        w.designs = {{"A", "", {}}, {"B", "", {}}};
        w.designs[1].inReport = false;
        w.report.title = "A title";
        w.report.subtitle = "below";
        w.report.author = "the team";
        w.report.executive = w.report.letter = true;
        w.report.sections = {false, true, false, true, false, true};
        w.report.matrix = "cache";
        const QByteArray written = writeWorkspace(w);
        const auto read = parseWorkspace(written, "f");
        QVERIFY2(read, read ? "" : read.error().text().c_str());
        QVERIFY(*read == w);
        QCOMPARE(writeWorkspace(*read), written);
        w.report = {};
        QVERIFY(parseWorkspace(writeWorkspace(w), "f").value() == w);  // a design left out alone is kept, too
    }
    void refusal_data()
    {
        QTest::addColumn<QByteArray>("report");
        QTest::addColumn<QString>("message");
        const auto row = [](const char* report, const char* message) { QTest::newRow(message) << QByteArray(report) << QString::fromUtf8(message); };
        row("7", "f: report: an object { } is expected");
        row("{\"title\":7}", "f: report.title: a text is expected");
        row("{\"audience\":\"all\"}", "f: report.audience: 'all' is not one of full, executive");
        row("{\"paper\":\"A5\"}", "f: report.paper: 'A5' is not one of A4, Letter");
        row("{\"sections\":\"designs\"}", "f: report.sections: a list [ ] is expected");
        row("{\"sections\":[\"designs\",\"weather\"]}", "f: report.sections[1]: there is no section 'weather'");
        row("{\"matrix\":\"none\"}", "f: report.matrix: there is no matrix 'none'");
        row("{\"leftOut\":[\"C\"]}", "f: report.leftOut[0]: no design is called 'C'");
        row("{\"colour\":1}", "f: report.colour: unknown key");
    }
    void refusal()
    {
        QFETCH(QByteArray, report);
        QFETCH(QString, message);
        const auto read = parseWorkspace(document(report), "f");
        QVERIFY(!read);
        QCOMPARE(QString::fromStdString(read.error().text()), message);
    }
    void newerKeysAreKept()
    {
        const auto read = parseWorkspace(document("{\"logo\":\"x.svg\"}").replace("\"version\":1", "\"version\":2"), "f");
        QVERIFY(read && writeWorkspace(*read).contains("x.svg"));
    }

    void designsSideBySide()
    {
        const std::vector<Design> designs{{"One", "", {part("aws.rds")}}, {"Two", "", {part("neon.postgres"), part("upstash.redis")}}, {"None", "", {}}};
        const Matrix matrix = designMatrix(designs);
        QCOMPARE(matrix.columns.size(), std::size_t(3));
        QCOMPARE(matrix.columns[0], std::string("One"));
        QCOMPARE(matrix.columns[1], std::string("Two: ") + designs[1].components[0].name);
        QVERIFY(!matrix.rows.empty());
        for (const Matrix::Row& row : matrix.rows) {
            QCOMPARE(row.cells.size(), matrix.columns.size());
            QVERIFY(std::any_of(row.cells.begin(), row.cells.end(), [](const Matrix::Cell& c) { return !c.text.empty(); }));
            for (const Matrix::Cell& cell : row.cells)
                QCOMPARE(cell.text.empty(), cell.source.empty());
        }
        QVERIFY(designMatrix({}).rows.empty());
    }
};

QTEST_GUILESS_MAIN(TestReportSetup)
#include "tst_report_setup.moc"
