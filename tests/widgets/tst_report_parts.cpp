// SPDX-License-Identifier: GPL-3.0-or-later
// Parts of the report: the executive page fits one page whatever the workspace holds; sections come and go; months are told.
#include "billing/projection.h"
#include "charts/cash_chart.h"
#include "charts/projection_chart.h"
#include "charts/bar_chart_view.h"
#include "charts/curve_chart_view.h"
#include "charts/tornado_view.h"
#include "output/format.h"
#include "report/report.h"
#include "report/report_data.h"
#include "report/report_pages.h"
#include "theme/theme.h"
#include "window_fixture.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace costrata;

namespace {

std::vector<Bill> billsOf(const Workspace& w)
{
    std::vector<Bill> bills;
    for (const Design& d : w.designs)
        bills.push_back(billDesign(d, *shippedBook(), w.assumptions.start));
    return bills;
}

Workspace many(int count, bool longTexts)
{
    static const char* const services[] = {"aws.rds", "aws.aurora", "neon.postgres", "aws.dynamodb", "gcp.cloud-sql"};
    Workspace w;
    w.title = longTexts ? std::string(190, 'W') : "Orders";
    w.assumptions.start = Month(2026, 11);
    for (int i = 0; i < count; ++i) {
        Component c = makeComponent(services[i % 5], *shippedBook());
        if (i % 3 == 0)
            c.settings.set(0, c.settings.parameters().at(0).kind == ParameterKind::Choice ? choice("no-such-class") : notGiven());
        w.designs.push_back({(longTexts ? std::string(150, 'w') : std::string("Design ")) + std::to_string(i), "", {c}});
    }
    w.baseline = static_cast<std::size_t>(count) - 1;
    return w;
}

/// An instance with the cheapest terms for it.
Design committed()
{
    Design design{"Committed", "", {makeComponent("aws.rds", *shippedBook())}};
    design.plan.goal.discountRate = 0.08_d;
    const Assumptions from{.start = Month(2026, 11)};
    const auto plan = commitments::plannedCommitments(design, design.plan, *shippedBook(), from, commitments::PlanKind::Optimum);
    design.plan.terms = plan->setup.terms;
    return design;
}

ReportOptions optionsOf(const Workspace& w) { return reportOptions(w, QDate(2026, 11, 20)); }

/// The text of the PDF without any space; empty when there is no tool to read it.
QString textOf(const Workspace& w, const ReportOptions& options)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("r.pdf"));
    if (const auto written = writeReport(w, billsOf(w), *shippedBook(), options, path); !written)
        qFatal("%s", written.error().text().c_str());
    if (const QString keep = qEnvironmentVariable("COSTRATA_PICTURES"); !keep.isEmpty())
        QFile::copy(path, keep + u'/' + QString::fromUtf8(QTest::currentTestFunction()) + u'-' + QString::fromUtf8(QTest::currentDataTag()) + QStringLiteral(".pdf"));
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
    if (!process.waitForFinished())
        return {};
    static const QRegularExpression spaces(QStringLiteral("\\s+"));
    return QString::fromUtf8(process.readAllStandardOutput()).remove(spaces);
}
bool canRead() { return !QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty(); }
QString squeezed(const QString& text) { return QString(text).remove(u' '); }

}  // namespace

class TestReportParts : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }

    void executivesGetOnePage_data()
    {
        QTest::addColumn<int>("designs");
        QTest::addColumn<bool>("longTexts");
        QTest::addColumn<bool>("letter");
        for (const int n : {1, 2, 3, 7, 12, 13, 40}) {
            for (const bool longTexts : {false, true}) {
                for (const bool letter : {false, true})
                    QTest::addRow("%d%s%s", n, longTexts ? " long" : "", letter ? " Letter" : "") << n << longTexts << letter;
            }
        }
    }
    void executivesGetOnePage()
    {
        QFETCH(int, designs);
        QFETCH(bool, longTexts);
        QFETCH(bool, letter);
        Workspace w = many(designs, longTexts);
        w.report.executive = true;
        w.report.letter = letter;
        if (longTexts)
            w.report.subtitle = w.report.author = std::string(190, 'M');
        const auto pages = layOutReport(w, billsOf(w), *shippedBook(), optionsOf(w));
        QVERIFY2(pages, pages ? "" : pages.error().text().c_str());
        QCOMPARE((*pages)->count(), std::size_t(1));
        if (!canRead())
            return;
        const QString text = textOf(w, optionsOf(w));
        if (!longTexts) {
            QVERIFY(text.contains(QStringLiteral("Whatismissing")));
            QVERIFY(text.contains(QStringLiteral("Assumptions")));
            QCOMPARE(text.contains(QStringLiteral("Thebest")), designs > 12);  // says that it shows fewer
        }
        QVERIFY(text.contains(QStringLiteral("Over36months")));
    }

    void sectionsComeAndGo()
    {
        if (!canRead())
            QSKIP("pdftotext is not installed");
        Workspace w = many(4, false);
        w.designs.push_back(committed());
        const char* const words[] = {"Ranking", "Lineitems", "Whatitsurvives", "Overtime", "Effectivesavingsrate", "whatgoodpracticesays", "Whatthedesignsoffer", "Amonthis730hours", "Pricesources"};
        for (std::size_t on = 0; on < reportSectionCount; ++on) {
            ReportOptions options = optionsOf(w);
            options.sections = {};
            options.sections[on] = true;
            const QString text = textOf(w, options);
            for (std::size_t i = 0; i < reportSectionCount; ++i)
                QVERIFY2(text.contains(QString::fromUtf8(words[i])) == (i == on), words[i]);
        }
        ReportOptions options = optionsOf(w);
        options.sections[static_cast<std::size_t>(ReportSection::Matrices)] = true;
        options.matrix = "cache";
        QVERIFY(textOf(w, options).contains(QStringLiteral("ElastiCacheandMemoryDB")));
    }

    void commitmentsAreTold()
    {
        Workspace w = many(2, false);
        QVERIFY(reportData(w, billsOf(w), *shippedBook(), optionsOf(w)).plans.empty());
        w.designs.push_back(committed());
        w.designs.push_back(committed());
        w.designs[3].name = "Left out";
        w.designs[3].inReport = false;
        const ReportData data = reportData(w, billsOf(w), *shippedBook(), optionsOf(w));
        QCOMPARE(data.plans.size(), std::size_t(1));
        const commitments::PlannedCommitments& plan = data.plans[0];
        QVERIFY(plan.optimal && !plan.plan.portfolio.empty());
        const CurveChart chart = cashChart(plan.simulation, plan.start);
        QVERIFY(chart.curves[0].points.back().cost == plan.simulation.onDemandOnly());
        QVERIFY(chart.curves[1].points.back().cost == plan.simulation.billed());
        QCOMPARE(chart.marks.size(), std::size_t(1));
        QCOMPARE(chart.marks[0].x, plan.simulation.breakEvenMonth().value());
        if (!canRead())
            return;
        const QString text = textOf(w, optionsOf(w));
        for (const std::string& told : {dollars(plan.simulation.onDemandOnly() - plan.simulation.cost()), dollars(plan.simulation.netPresentValue(0.08_d)),
                                        std::string("2026-11"), std::string("2029-11"), plan.plan.reasons.front().str()})
            QVERIFY2(text.contains(squeezed(QString::fromStdString(told))), told.c_str());
        QVERIFY(text.contains(QStringLiteral("Why")) && !text.contains(QStringLiteral("Whatif:")) && !text.contains(QStringLiteral("Leftout")));
        // Another portfolio has no reasons, and says which case it is shown in.
        auto& terms = w.designs[2].plan.terms;
        terms[0].start = Month(2026, 8);
        terms.push_back({terms[0].group, purchase::reserved1yNo, {}, 1, Month(2027, 1)});  // for what is covered already
        w.designs[2].plan.whatIf.usage = 0.5_d;
        const QString other = textOf(w, optionsOf(w));
        QVERIFY(!other.contains(QStringLiteral("Why")) && other.contains(QStringLiteral("Whatif:usage-50%")) && other.contains(QStringLiteral("itcountsasowned")));
    }

    void findingsAreTold()
    {
        Workspace w = many(2, false);
        for (Design& design : w.designs)
            design.production = true;
        w.designs[0].practices = {"mfa", "alarms"};
        QVERIFY(reportData(w, billsOf(w), *shippedBook(), optionsOf(w)).findings.empty());
        ReportOptions options = optionsOf(w);
        options.sections = {};
        options.sections[static_cast<std::size_t>(ReportSection::Findings)] = true;
        const ReportData data = reportData(w, billsOf(w), *shippedBook(), options);
        QCOMPARE(data.findings.size(), w.designs.size());
        std::size_t inTables = 0, open = 0;
        for (const findings::Finding& f : data.findings[0]) {
            inTables += !f.check->ticked;
            open += f.check->ticked;
        }
        QVERIFY(inTables > 0 && open > 3);
        if (!canRead())
            QSKIP("pdftotext is not installed");
        const QString text = textOf(w, options);
        for (const char* told : {"Severity", "Practicesthatarefollowed", "Practicesthatarenotticked", "Multi-factorauthenticationofadministrators", "TLS,withthecertificatechecked"})
            QVERIFY2(text.contains(QString::fromUtf8(told)), told);
    }

    void leftOutIsLeftOut()
    {
        Workspace w = many(4, false);
        w.designs[3].inReport = false;  // the baseline
        const ReportData data = reportData(w, billsOf(w), *shippedBook(), optionsOf(w));
        QCOMPARE(data.workspace.designs.size(), std::size_t(3));
        QCOMPARE(data.bills.size(), std::size_t(3));
        QVERIFY(data.workspace.baseline >= 3);
        w.baseline = 2;
        w.designs[0].inReport = false;
        QCOMPARE(reportData(w, billsOf(w), *shippedBook(), optionsOf(w)).workspace.baseline, std::size_t(1));
        for (Design& d : w.designs)
            d.inReport = false;
        QVERIFY(!layOutReport(w, billsOf(w), *shippedBook(), optionsOf(w)));
    }

    void datedChargesAreListed()
    {
        Workspace w = many(1, false);
        Settings& settings = w.designs[0].components[0].settings;
        settings = makeComponent("aws.rds", *shippedBook()).settings;
        settings.set(settings.parameters().indexOf("version").value(), choice("14"));
        w.designs.push_back({"None of it", "", {makeComponent("neon.postgres", *shippedBook())}});
        w.baseline = 0;
        const ReportData data = reportData(w, billsOf(w), *shippedBook(), optionsOf(w));
        std::vector<std::string> changes;
        for (const ProjectedMonth& month : data.projections[0].months) {
            for (const std::string& change : month.changes)
                changes.push_back(month.month.text() + w.designs[0].name + change);
        }
        QVERIFY(!changes.empty());  // Extended Support of version 14 starts within the months
        if (!canRead())
            QSKIP("pdftotext is not installed");
        const QString text = textOf(w, optionsOf(w));
        for (const std::string& change : changes)
            QVERIFY2(text.contains(squeezed(QString::fromStdString(change))), change.c_str());
        QVERIFY(text.contains(QStringLiteral("Monthbymonth")));
    }

    void theMonthsAreTold()
    {
        Workspace w = many(3, false);
        w.assumptions.loadGrowth = w.assumptions.dataGrowth = 0.05_d;
        const auto bills = billsOf(w);
        const ReportData data = reportData(w, bills, *shippedBook(), optionsOf(w));
        std::vector<NamedProjection> named;
        for (std::size_t i = 0; i < 3; ++i) {
            QCOMPARE(data.projections[i].total().dollars().toString(), projectDesign(w.designs[i], *shippedBook(), w.assumptions).total().dollars().toString());
            named.push_back({QStringLiteral("x"), i, false, &data.projections[i]});
        }
        const CurveChart paid = projectionChart(named, true), monthly = projectionChart(named, false);
        for (std::size_t i = 0; i < 3; ++i) {
            const Projection& p = data.projections[i];
            QCOMPARE(paid.curves[i].points.size(), p.months.size());
            QVERIFY(paid.curves[i].points.back().cost == p.total());
            QVERIFY(monthly.curves[i].points[5].cost == p.months[5].recurring);
            QCOMPARE(paid.curves[i].points.back().state == PointState::Complete, bills[i].complete);
        }
        if (!canRead())
            return;
        const QString text = textOf(w, optionsOf(w));
        QVERIFY(text.contains(QStringLiteral("togrowby5%andloadby5%amonth")));
        for (const Projection& p : data.projections) {
            QVERIFY(text.contains(QString::fromStdString(dollars(p.total()))));
            for (const ProjectedMonth& month : p.months) {
                for (const std::string& change : month.changes)
                    QVERIFY2(text.contains(squeezed(QString::fromStdString(change))), change.c_str());
            }
        }
        QVERIFY(projectionChart({}, true).curves.empty());
    }

    void everyChartExportsItself()
    {
        BarChartView bars;
        CurveChartView curves;
        TornadoView tornado;
        for (QWidget* chart : std::initializer_list<QWidget*>{&bars, &curves, &tornado}) {
            chart->resize(300, 200);
            QCOMPARE(chart->contextMenuPolicy(), Qt::ActionsContextMenu);
            QStringList names;
            for (QAction* action : chart->actions())
                names << action->objectName();
            for (const char* name : {"copyPicture", "saveSvg", "savePng"})
                QVERIFY2(names.contains(QString::fromUtf8(name)), name);
            QGuiApplication::clipboard()->clear();
            chart->findChild<QAction*>(QStringLiteral("copyPicture"))->trigger();
            QCOMPARE(QGuiApplication::clipboard()->image().size(), QSize(600, 400));
        }
    }
};

QTEST_MAIN(TestReportParts)
#include "tst_report_parts.moc"
