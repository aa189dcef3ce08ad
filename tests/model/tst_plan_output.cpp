// SPDX-License-Identifier: GPL-3.0-or-later
// A plan with its futures by hand, and the same as CSV, JSON and spreadsheet, read back.
#include "commitments/planned.h"
#include "output/plan_output.h"
#include "output/spreadsheet.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace costrata;
using namespace costrata::commitments;

namespace {

const Month start{2026, 11};
const Symbol noUpfront("reserved-1y-no-upfront"), allUpfront("reserved-1y-all-upfront");

QString qt(const std::string& s) { return QString::fromStdString(s); }
QString cents(Money m) { return qt(m.toCents()); }

/// Two instances at a dollar an hour; a year of one costs 0.60 an hour, or 4,380 at once (0.50 an hour).
Market twoInstances(const char* name = "db")
{
    Market market;
    market.pools.push_back({name, Symbol("p"), Symbol("s"), Symbol("r"), {}, 1, "hour", nullptr, shapedUsage(2, {.whole = false}, 12).value()});
    market.groups.push_back({name, "test", "step", Rank::Reservation, {{0, 1}}, 1, {{noUpfront, 12, Money(), Money(0.6_d)}, {allUpfront, 12, Money(4380), Money()}}});
    return market;
}

PlannedCommitments planned(const PlanSetup& setup, PlanKind kind, const char* name = "db")
{
    auto plan = plannedCommitments(name, twoInstances(name), setup, start, kind);
    if (!plan)
        qFatal("%s", plan.error().message.c_str());
    return std::move(*plan);
}

/// One part of an XLSX file; empty without the tool to read it.
QString part(const QByteArray& xlsx, const char* name)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("f.xlsx")));
    if (!file.open(QIODevice::WriteOnly) || file.write(xlsx) != xlsx.size())
        qFatal("cannot write");
    file.close();
    QProcess unzip;
    unzip.start(QStringLiteral("unzip"), {QStringLiteral("-p"), file.fileName(), QString::fromUtf8(name)});
    return unzip.waitForFinished() ? QString::fromUtf8(unzip.readAllStandardOutput()) : QString();
}
bool canUnzip() { return !QStandardPaths::findExecutable(QStringLiteral("unzip")).isEmpty(); }

/// The number in a cell such as "E2".
double number(const QString& sheet, const char* cell)
{
    const QRegularExpression value(QStringLiteral("<c r=\"%1\"[^>]*><v>([^<]*)</v>").arg(QString::fromUtf8(cell)));
    return value.match(sheet).captured(1).toDouble();
}

}  // namespace

class TestPlanOutput : public QObject {
    Q_OBJECT
private slots:
    /// On demand 2 x 8,760 = 17,520; both reserved 2 x 0.60 x 8,760 = 10,512, in every future alike.
    void futures()
    {
        PlanSetup setup{.goal = {.months = 12}, .terms = {{"db", noUpfront, {}, 2, start}}};
        setup.futures = {{.name = "stays", .weight = 3}, {.name = "half", .weight = 1, .usage = 0.5_d}};
        const PlannedCommitments p = planned(setup, PlanKind::AsPlanned);
        QCOMPARE(cents(p.simulation.onDemandOnly()), QStringLiteral("17520.00"));
        QCOMPARE(cents(p.simulation.cost()), QStringLiteral("10512.00"));
        QCOMPARE(p.futures.size(), std::size_t(2));
        // The optimum if it stays: both all upfront, 2 x 4,380 = 8,760.
        QCOMPARE(cents(p.futures[0].regret), QStringLiteral("1752.00"));
        // Half of it: one all upfront, 4,380 against the 10,512 that are owed.
        QCOMPARE(cents(p.futures[1].simulation.onDemandOnly()), QStringLiteral("8760.00"));
        QCOMPARE(cents(p.futures[1].regret), QStringLiteral("6132.00"));
        QCOMPARE(p.weightOf(1), std::optional(0.25_d));
        QVERIFY(!p.optimal && p.plan.reasons.empty());

        const QJsonObject json = QJsonDocument::fromJson(QByteArray::fromStdString(planJson({p}))).object()[u"plans"][0].toObject();
        // (3 x 17,520 + 8,760) / 4 = 15,330; less 10,512 are 4,818. Regret (3 x 1,752 + 6,132) / 4 = 2,847.
        QCOMPARE(json[u"expected"][u"onDemandOnly"].toString(), QStringLiteral("15330"));
        QCOMPARE(json[u"expected"][u"saving"].toString(), QStringLiteral("4818"));
        QCOMPARE(json[u"expected"][u"regret"].toString(), QStringLiteral("2847"));
        QVERIFY(qt(planTable({p})).contains(QStringLiteral("Expected, by weight")));
        QVERIFY(qt(planTable({p})).contains(QStringLiteral("half: usage -50 %")));
    }

    /// Prices of a future count in what is bought: a price war to half makes 0.50 an hour worth it no more.
    void pricesOfFutures()
    {
        PlanSetup setup{.goal = {.months = 12}, .futures = {{.name = "price war", .prices = 0.4_d}}};
        const PlannedCommitments p = planned(setup, PlanKind::Optimum);
        QVERIFY(p.plan.portfolio.empty());
        QCOMPARE(cents(p.futures[0].simulation.onDemandOnly()), QStringLiteral("7008.00"));  // 0.4 x 17,520
        QCOMPARE(cents(p.futures[0].regret), QStringLiteral("0.00"));
        setup.futures.push_back({.name = "stays"});  // on average 0.70 an hour
        const PlannedCommitments both = planned(setup, PlanKind::Optimum);
        QCOMPARE(both.plan.portfolio, (Portfolio{{0, 1, 2, 0}}));
        QCOMPARE(cents(both.futures[0].regret), QStringLiteral("1752.00"));  // 8,760 against 7,008
        setup.worstCase = true;  // nothing bought: at worst 17,520; both: 8,760 whatever comes
        QCOMPARE(planned(setup, PlanKind::Optimum).plan.portfolio, (Portfolio{{0, 1, 2, 0}}));
    }

    void kinds()
    {
        PlanSetup setup{.goal = {.months = 12}, .terms = {{"db", noUpfront, {}, 1, start + -6, true}, {"db", noUpfront, {}, 1, start + 3}, {"gone", noUpfront, {}, 1, start}}};
        const PlannedCommitments asPlanned = planned(setup, PlanKind::AsPlanned), optimum = planned(setup, PlanKind::Optimum);
        QCOMPARE(asPlanned.plan.portfolio, (Portfolio{{0, 0, 1, -6, true}, {0, 0, 1, 3}}));
        QVERIFY(!asPlanned.optimal && optimum.optimal && !optimum.plan.reasons.empty());
        QVERIFY(optimum.simulation.cost() <= asPlanned.simulation.cost());
        QCOMPARE(optimum.plan.portfolio.front(), (Commitment{0, 0, 1, -6, true}));  // what is owned stays
        QVERIFY(std::ranges::none_of(optimum.plan.portfolio, [](const Commitment& c) { return c.start == 3; }));
        QCOMPARE(asPlanned.notes.size(), std::size_t(1));  // "gone" fits nothing
        QVERIFY(asPlanned.notes[0].str().find("gone") != std::string::npos);
        // What the optimum buys, planned, is the optimum, also when it stands in two parts.
        setup.terms = {{"db", allUpfront, {}, 1, start}, {"db", allUpfront, {}, 1, start}};
        QVERIFY(planned(setup, PlanKind::AsPlanned).optimal);
    }

    void spreadsheet()
    {
        if (!canUnzip())
            QSKIP("unzip is not installed");
        PlanSetup setup{.goal = {.months = 12, .discountRate = 0.08_d}, .terms = {{"=1+1", allUpfront, {}, 2, start}}, .futures = {{.name = "@half", .usage = 0.5_d}}};
        const QByteArray xlsx = planXlsx({planned(setup, PlanKind::AsPlanned, "=1+1")}).value();
        const QString book = part(xlsx, "xl/workbook.xml");
        qsizetype at = 0;
        for (const char* name : {"Summary", "Options", "Purchases", "Calendar", "Months", "Futures", "Notes"}) {
            at = book.indexOf(QStringLiteral("<sheet name=\"%1\"").arg(QString::fromUtf8(name)), at);
            QVERIFY2(at >= 0, name);
        }
        const QString summary = part(xlsx, "xl/worksheets/sheet1.xml"), options = part(xlsx, "xl/worksheets/sheet2.xml"), months = part(xlsx, "xl/worksheets/sheet5.xml");
        QCOMPARE(number(summary, "E2"), 17520.0);
        QCOMPARE(number(summary, "F2"), 8760.0);
        QCOMPARE(number(summary, "I2"), 0.5);  // effective savings rate
        // Two options; stopped after 3 months, 4,380 less 3 x 730 are lost.
        QCOMPARE(number(options, "K3"), 2190.0);
        // Billed 8,760 in the first month, amortised 730 in each.
        QCOMPARE(number(months, "G2"), 8760.0);
        QCOMPARE(number(months, "G3"), 0.0);
        QCOMPARE(number(months, "I3"), 730.0);
        for (int s = 1; s <= 7; ++s) {
            const QString sheet = part(xlsx, qPrintable(QStringLiteral("xl/worksheets/sheet%1.xml").arg(s)));
            QVERIFY(sheet.contains(QStringLiteral("state=\"frozen\"")));
            QVERIFY(sheet.contains(QStringLiteral("<col ")));
            QVERIFY(!sheet.contains(QStringLiteral("<f>")));  // "=1+1" is no formula
        }
        const QString texts = part(xlsx, "xl/sharedStrings.xml");
        QVERIFY(texts.contains(QStringLiteral(">=1+1<")));
        QVERIFY(texts.contains(QStringLiteral(">@half: usage -50 %<")));
        QVERIFY(part(xlsx, "xl/styles.xml").contains(QStringLiteral("$#,##0.00")) || part(xlsx, "xl/styles.xml").contains(QStringLiteral("&quot;$&quot;#,##0.00")));
    }

    void spreadsheetLimits()
    {
        QVERIFY(writeSpreadsheet({{"S", {{"T"}}, {{std::string(32'767, 'x')}}}}).has_value());
        QVERIFY(!writeSpreadsheet({{"S", {{"T"}}, {{std::string(32'768, 'x')}}}}));
        QVERIFY(!writeSpreadsheet({{"no/such", {{"T"}}, {}}}));
        if (canUnzip()) {
            const QByteArray xlsx = writeSpreadsheet({{"S", {{"T", CellFormat::Money}}, {{Money(-0.1_d)}, {"text"}, {}, {Cell()}}}}).value();
            const QString sheet = part(xlsx, "xl/worksheets/sheet1.xml");
            QCOMPARE(number(sheet, "A2"), -0.1);
            QVERIFY(!sheet.contains(QStringLiteral("r=\"A4\"")));
        }
    }

    void csv()
    {
        PlanSetup setup{.goal = {.months = 12}, .terms = {{"=1+1", allUpfront, {}, 2, start}}, .futures = {{.name = "@half", .usage = 0.5_d}}};
        const QStringList lines = qt(planCsv({planned(setup, PlanKind::AsPlanned, "=1+1")})).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 1 + 2 + 1 + 12 + 1);
        for (const QString& line : lines)
            QCOMPARE(line.count(u','), lines[0].count(u',') + (line.contains(u'"') ? line.count(QStringLiteral(", ")) : 0));
        QVERIFY(lines[1].startsWith(QStringLiteral("option,'=1+1,")));
        QVERIFY(lines.last().contains(QStringLiteral(",'@half: usage -50 %,1,4380")));
    }
};

QTEST_APPLESS_MAIN(TestPlanOutput)
#include "tst_plan_output.moc"
