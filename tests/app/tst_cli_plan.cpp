// SPDX-License-Identifier: GPL-3.0-or-later
// costrata plan: workspaces and usage files in, options and purchases out.
#include "cli_run.h"

#include <QJsonArray>
#include <QTest>

using namespace costrata;

namespace {

const QByteArray group = "RDS reserved instances, db.r6g postgresql, us-east-1";

double number(const QJsonValue& value) { return value.toString().toDouble(); }

/// A workspace from 2028-02 on with one Single-AZ db.r6g.large; `more` of the design, `course` of its component.
QByteArray design(const QByteArray& more, const QByteArray& course = {})
{
    return QByteArray("{'format':'costrata-workspace','version':1,'assumptions':{'start':'2028-02'},'designs':[{'name':'One'," + more + (more.isEmpty() ? "" : ",")
                      + "'components':[{'service':'aws.rds','region':'us-east-1','settings':{'class':'db.r6g.large','deployment':'single-az','storage':100}"
                      + (course.isEmpty() ? "" : ",") + course + "}]}]}").replace('\'', '"');
}

/// Of the only plan that the command prints.
QJsonObject planOf(const QStringList& arguments)
{
    const Ran ran = run(QStringList{QStringLiteral("plan")} + arguments + QStringList{QStringLiteral("--format"), QStringLiteral("json")});
    if (ran.status != 0)
        qWarning("%s", qPrintable(ran.err));
    return ran.json()[u"plans"][0].toObject();
}

QJsonObject option(const QJsonObject& plan, const char* purchase)
{
    for (const QJsonValue& option : plan[u"options"].toArray()) {
        if (option[u"purchase"].toString() == QString::fromUtf8(purchase))
            return option.toObject();
    }
    return {};
}

}  // namespace

class TestCliPlan : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString write(const char* name, const QByteArray& text) { return writeIn(m_folder, name, text); }
    QString usage(const QByteArray& pool, int hours = 8760, const QByteArray& units = "2")
    {
        QByteArray text = "hour,pool,units\n";
        for (QDateTime at = QDateTime(QDate(2025, 1, 1), QTime(0, 0), Qt::UTC); hours > 0; --hours, at = at.addSecs(3600))
            text += at.toString(QStringLiteral("yyyy-MM-ddTHH:00Z")).toUtf8() + "," + pool + "," + units + "\n";
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

    /// Each design by its own plan, and options in its place.
    void ownPlan()
    {
        const QString file = write("own.costrata", design("'plan':{'months':24,'discountRate':8,'commitments':[{'commitment':'" + group
                                                          + "','purchase':'reserved-1y-no-upfront','steps':1,'start':'2027-11','owned':true},"
                                                            "{'commitment':'nothing of it','purchase':'reserved-1y-no-upfront','start':'2028-03'}],"
                                                            "'futures':[{'name':'stays','weight':3},{'name':'leaves','months':6}],'whatIf':{'usage':50}}"));
        const QJsonObject plan = planOf({file});
        QCOMPARE(plan[u"months"].toArray().size(), 24);
        QCOMPARE(plan[u"discountRate"].toString(), QStringLiteral("0.08"));
        QVERIFY(plan[u"purchases"][0][u"owned"].toBool());
        QCOMPARE(plan[u"purchases"][0][u"lapses"].toString(), QStringLiteral("2028-11"));
        QCOMPARE(plan[u"futures"].toArray().size(), 2);
        QCOMPARE(plan[u"whatIf"].toString(), QStringLiteral("usage -50 %"));
        QVERIFY(plan[u"notes"].toArray().isEmpty());  // what was planned makes way

        const QJsonObject asPlanned = planOf({file, QStringLiteral("--as-planned"), QStringLiteral("--what-if"), QStringLiteral("usage=+0%")});
        QCOMPARE(asPlanned[u"purchases"].toArray().size(), 1);
        QVERIFY(asPlanned[u"notes"][0].toString().startsWith(QStringLiteral("1 x nothing of it")));
        QVERIFY(!asPlanned.contains(QStringLiteral("whatIf")));
        // Nine months of the owned year are left from 2028-02 on: 2 of 24 months' usage is on demand but for them.
        const double hourly = number(option(asPlanned, "reserved-1y-no-upfront")[u"monthly"]) / 730, onDemand = number(asPlanned[u"onDemandOnly"]);
        QVERIFY(qAbs(number(asPlanned[u"billed"]) - (9 * 730 * hourly + 15.0 / 24 * onDemand)) < 0.01);

        const QJsonObject changed = planOf({file, QStringLiteral("--horizon"), QStringLiteral("12"), QStringLiteral("--what-if=usage=-30%,ends=6,prices=-10%"),
                                            QStringLiteral("--start"), QStringLiteral("2029-01")});
        QCOMPARE(changed[u"months"].toArray().size(), 12);
        QCOMPARE(changed[u"start"].toString(), QStringLiteral("2029-01"));
        QCOMPARE(changed[u"whatIf"].toString(), QStringLiteral("usage -30 %, ends after 6 months, on-demand prices -10 %"));
        // 0.7 of the usage at 0.9 of the price, for 6 of 24 months.
        QVERIFY(qAbs(number(changed[u"onDemandOnly"]) - onDemand * 0.7 * 0.9 * 6 / 24) < 0.01);
        QVERIFY(changed[u"notes"][1].toString().contains(QStringLiteral("it has lapsed before the plan starts")));
    }

    /// "Replica added in month 4", and all of it leaves in month 10.
    void courses()
    {
        const QString file = write("course.costrata", design({}, "'changes':[{'month':'2028-05','parameter':'replicas','value':1}],'end':'2028-11'"));
        const QJsonObject plan = planOf({file, QStringLiteral("--horizon=12")});
        const QJsonArray months = plan[u"months"].toArray();
        const double one = number(months[0][u"onDemandOnly"]);
        QVERIFY(one > 0);
        for (int m = 0; m < 12; ++m)
            QVERIFY(qAbs(number(months[m][u"onDemandOnly"]) - one * (m < 3 ? 1 : m < 9 ? 2 : 0)) < 0.01);
        QVERIFY(plan[u"purchases"].toArray().isEmpty());  // the shortest term is a year
    }

    /// Each limit changes what is bought: no upfront, one year, none at all.
    void limits()
    {
        const QString file = write("limits.costrata", design({}));
        const auto purchases = [&](const QStringList& options) { return planOf(QStringList{file} + options)[u"purchases"].toArray(); };
        QCOMPARE(purchases({})[0][u"purchase"].toString(), QStringLiteral("reserved-3y-all-upfront"));
        QCOMPARE(purchases({QStringLiteral("--max-term=12")})[0][u"lapses"].toString(), QStringLiteral("2029-02"));
        QVERIFY(purchases({QStringLiteral("--max-term=11")}).isEmpty());
        QVERIFY(purchases({QStringLiteral("--keep-on-demand=10%")}).isEmpty());  // of one instance nothing less than all
        QVERIFY(!purchases({QStringLiteral("--min-utilisation=100%")}).isEmpty());
    }

    /// Four instances in two rungs: two now, two half a term later.
    void ladder()
    {
        const QString file = usage("aws/rds/us-east-1/db.r6g.large/single-az/postgresql", 8760, "4");
        const QJsonObject plan = planOf({file, QStringLiteral("--rungs=2"), QStringLiteral("--max-term=12"), QStringLiteral("--start=2028-01"), QStringLiteral("--horizon=18"),
                                         QStringLiteral("--discount-rate=8%")});
        const QJsonArray purchases = plan[u"purchases"].toArray(), calendar = plan[u"calendar"].toArray();
        QCOMPARE(purchases.size(), 2);
        QCOMPARE(purchases[0][u"steps"].toInt(), 2);
        QCOMPARE(purchases[1][u"start"].toString(), QStringLiteral("2028-07"));
        QCOMPARE(calendar[0][u"month"].toString(), QStringLiteral("2029-01"));
        QCOMPARE(calendar[1][u"month"].toString(), QStringLiteral("2029-07"));
    }

    /// A setup of a file, for usage: owned since before the plan.
    void setupFile()
    {
        const QString file = usage("aws/rds/us-east-1/db.r6g.large/single-az/postgresql");
        const QString setup = write("setup.json", QByteArray("{'months':12,'commitments':[{'commitment':'" + group
                                                             + "','purchase':'reserved-1y-no-upfront','steps':2,'start':'2027-07'}]}").replace('\'', '"'));
        const QJsonObject plan = planOf({file, QStringLiteral("--setup"), setup, QStringLiteral("--as-planned"), QStringLiteral("--start=2028-01")});
        QVERIFY(plan[u"purchases"][0][u"owned"].toBool());
        QVERIFY(plan[u"notes"][0].toString().contains(QStringLiteral("its start, 2027-07, has passed; it counts as owned")));
        QCOMPARE(plan[u"coverage"].toString(), QStringLiteral("0.5"));  // six of twelve months
        QCOMPARE(plan[u"utilisation"].toString(), QStringLiteral("1"));
    }

    /// The example: an owned year until 2027-03, half of the eight instances may go, and $50,000 upfront at most.
    void exampleSetup()
    {
        const QString file = usage("aws/rds/us-east-1/db.r6g.large/single-az/postgresql", 8760, "8");
        const QJsonObject plan = planOf({file, QStringLiteral("--setup=" COSTRATA_SOURCE "/resources/examples/plan-setup.json"), QStringLiteral("--start=2026-11")});
        QCOMPARE(plan[u"purchases"][0][u"lapses"].toString(), QStringLiteral("2027-03"));
        QVERIFY(plan[u"purchases"].toArray().size() > 1);
        double upfront = 0;
        for (const QJsonValue& purchase : plan[u"purchases"].toArray())
            upfront += purchase[u"owned"].toBool() ? 0 : number(purchase[u"upfront"]);
        QVERIFY(upfront <= 50'000);
        QCOMPARE(plan[u"futures"].toArray().size(), 3);
        // Expected by weights of 3, 1 and 1: 36 months, half of them, and 18 of 36.
        QVERIFY(qAbs(number(plan[u"expected"][u"onDemandOnly"]) - number(plan[u"onDemandOnly"]) * (3 + 0.5 + 0.5) / 5) < 0.01);
        QVERIFY(number(plan[u"expected"][u"saving"]) > 0);
    }

    /// Days of 23 and 25 hours and hours without a row are told, and nothing is lost.
    void clocksAndGaps()
    {
        QByteArray text = "hour,pool,units\n";
        const QDateTime from(QDate(2025, 1, 1), QTime(0, 0), Qt::UTC);
        for (int h = 0; h < 8760; ++h) {
            const QString hour = from.addSecs(h * 3600).toString(QStringLiteral("yyyy-MM-ddTHH:00"));
            const int times = hour == u"2025-03-30T02:00" ? 0 : hour == u"2025-10-26T02:00" ? 2 : 1;
            for (int t = 0; t < times; ++t)
                text += hour.toUtf8() + ",aws/rds/us-east-1/db.r6g.large/single-az/postgresql,2\n";
        }
        text.replace("2025-06-01T13:00,aws/rds/us-east-1/db.r6g.large/single-az/postgresql,2\n", "");
        const QJsonObject plan = planOf({write("clocks.csv", text), QStringLiteral("--horizon=12"), QStringLiteral("--max-upfront=0")});
        QStringList notes;
        for (const QJsonValue& note : plan[u"notes"].toArray())
            notes << note.toString();
        const QString all = notes.join(u'\n');
        QVERIFY2(all.contains(QStringLiteral("2025-03-30 has 23 hours")) && all.contains(QStringLiteral("2025-10-26 has 25 hours"))
                     && all.contains(QStringLiteral("1 hour is not in the file")), qPrintable(all));
        // 8,759 hours of two instances.
        const double onDemand = number(option(plan, "reserved-1y-no-upfront")[u"monthly"]) / 730 / (1 - number(option(plan, "reserved-1y-no-upfront")[u"saving"]));
        QVERIFY(qAbs(number(plan[u"onDemandOnly"]) / (onDemand * 2 * 8759) - 1) < 1e-9);
    }

    void spreadsheet()
    {
        const QString file = write("sheet.costrata", design({})), out = m_folder.filePath(QStringLiteral("plan.xlsx"));
        const Ran ran = run({QStringLiteral("plan"), file, QStringLiteral("--format"), QStringLiteral("xlsx"), QStringLiteral("-o"), out});
        QVERIFY2(ran.status == 0 && ran.out.isEmpty(), qPrintable(ran.err));
        QFile written(out);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(written.readAll().startsWith("PK"));
        QCOMPARE(run({QStringLiteral("plan"), file, QStringLiteral("--format=xlsx")}).status, 2);
        const Ran nowhere = run({QStringLiteral("plan"), file, QStringLiteral("--format=xlsx"), QStringLiteral("-o"), m_folder.filePath(QStringLiteral("none/plan.xlsx"))});
        QCOMPARE(nowhere.status, 1);
        QVERIFY(nowhere.err.contains(QStringLiteral("cannot be written")));
        const Ran text = run({QStringLiteral("plan"), file, QStringLiteral("-o"), out});
        QVERIFY(text.status == 0 && text.out.isEmpty());
    }

    void refused_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("error");
        const auto row = [](const char* option, int status, const char* error) {
            QTest::newRow(option) << QStringList{QString::fromUtf8(option)} << status << QString::fromUtf8(error);
        };
        for (const char* option : {"--horizon=0", "--horizon=121", "--discount-rate=-1", "--discount-rate=high", "--max-upfront=-5", "--max-term=37", "--rungs=0", "--rungs=x",
                                   "--min-utilisation=101%", "--keep-on-demand=-1", "--start=2028", "--what-if=usage", "--what-if=usage=-101%", "--what-if=weather=2",
                                   "--what-if=ends=1.5", "--what-if=growth=-60%"})
            row(option, 2, "' is no ");
        const auto setup = [&](const char* name, const char* json, const char* error) {
            const QString file = write(name, QByteArray(json).replace('\'', '"'));
            QTest::newRow(name) << QStringList{QStringLiteral("--setup"), file} << 1 << file + QString::fromUtf8(error);
        };
        setup("a.json", "{\n'months': }", ": line 2, column 12: this is no valid JSON");
        setup("b.json", "[1]", ": an object { } is expected");
        setup("c.json", "{'months': 0}", ": months: ");
        setup("d.json", "{'discountRate': '8 %'}", ": discountRate: ");
        setup("e.json", "{'horizon': 36}", ": horizon: unknown key");
        setup("f.json", "{'commitments':[{'commitment':'g','purchase':'cud-1y','start':'2028-01'},{'commitment':'g','purchase':'cud-1y','steps':0,'start':'2028-01'}]}", ": commitments[1].steps: ");
        setup("g.json", "{'commitments':[{'commitment':'g','purchase':'forever','start':'2028-01'}]}", ": commitments[0].purchase: 'forever' is no term");
        setup("h.json", "{'futures':[{'name':'a'},{'name':'b','growth':200}]}", ": futures[1].growth: ");
        setup("i.json", "{'whatIf':{'months':-1}}", ": whatIf.months: ");
        QTest::newRow("no setup") << QStringList{QStringLiteral("--setup"), m_folder.filePath(QStringLiteral("none.json"))} << 1 << QStringLiteral("none.json: cannot be opened");
        row("--design=Nobody", 1, "no design is called 'Nobody'");
    }
    void refused()
    {
        QFETCH(QStringList, options);
        QFETCH(int, status);
        QFETCH(QString, error);
        const QString file = write("refused.costrata", design({}));
        const Ran ran = run(QStringList{QStringLiteral("plan"), file} + options);
        QCOMPARE(ran.status, status);
        QVERIFY2(ran.err.contains(error), qPrintable(ran.err));
        QVERIFY(ran.out.isEmpty());
    }

    void wrongUsageFile_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("error");
        const QByteArray pool = "aws/rds/us-east-1/db.r6g.large/single-az/postgresql";
        QTest::newRow("negative") << "2026-01-05T01:00Z," + pool + ",-2" << QStringLiteral("usage.csv: line 8762: usage of -2 units is below zero");
        QTest::newRow("text") << "2026-01-05T01:00Z," + pool + ",many" << QStringLiteral("usage.csv: line 8762: 'many' is no number of units");
        QTest::newRow("infinite") << "2026-01-05T01:00Z," + pool + ",inf" << QStringLiteral("usage.csv: line 8762: 'inf' is no number of units");
        QTest::newRow("twice") << "2025-01-05T13:00Z," + pool + ",2" << QStringLiteral("line 8762: the hour 2025-01-05 13:00 stands more than once for a pool");
        QTest::newRow("half an hour") << "2026-01-05T01:30Z," + pool + ",2" << QStringLiteral("line 8762: '2026-01-05T01:30Z' is no full hour");
        QTest::newRow("far gap") << "2035-01-05T01:00Z," + pool + ",2" << QStringLiteral("the hours span more than three years");
        QTest::newRow("no such price") << QByteArray("2025-01-05T01:00Z,aws/rds/us-east-1/db.r6g.larger,2") << QStringLiteral("fits no hourly price");
    }
    void wrongUsageFile()
    {
        QFETCH(QByteArray, row);
        QFETCH(QString, error);
        const QString file = usage("aws/rds/us-east-1/db.r6g.large/single-az/postgresql");
        QFile more(file);
        QVERIFY(more.open(QIODevice::Append));
        more.write(row + "\n");
        more.close();
        const Ran ran = run({QStringLiteral("plan"), file});
        QCOMPARE(ran.status, 1);
        QVERIFY2(ran.err.contains(error), qPrintable(ran.err));
    }
    void noUsage()
    {
        QCOMPARE(run({QStringLiteral("plan"), usage("aws/rds/us-east-1/db.r6g.large", 700)}).status, 1);
        const Ran none = run({QStringLiteral("plan"), m_folder.filePath(QStringLiteral("none.csv"))});
        QCOMPARE(none.status, 1);
        QVERIFY(none.err.contains(QStringLiteral("none.csv: cannot be read")));
    }
};

QTEST_GUILESS_MAIN(TestCliPlan)
#include "tst_cli_plan.moc"
