// SPDX-License-Identifier: GPL-3.0-or-later
// The command line's contract: commands, formats, exit statuses, and what goes to which stream. In process, with the
// shipped catalog; no figure of it is expected, only what must hold for any.
#include "catalog/csv_reader.h"
#include "cli_run.h"
#include "design/workspace_file.h"
#include "money/decimal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace costrata;

namespace {

Decimal dec(const QJsonValue& value) { return Decimal::parse(value.toString().toStdString()).value(); }
QString qt(const std::string& s) { return QString::fromStdString(s); }

/// A tier-priced, a committed, an incomplete and an empty design; names with what formats must escape.
const QByteArray workspace = QByteArray(
    "{'format':'costrata-workspace','version':1,'title':'Shop','baseline':'=RDS|1','designs':["
    "{'name':'=RDS|1','components':[{'name':'db','service':'aws.rds','region':'us-east-1','settings':{'replicas':1}}]},"
    "{'name':'Reserved','components':[{'service':'aws.rds','region':'us-east-1','settings':{'deployment':'single-az','class':'db.r6g.xlarge','purchase':'reserved-1y-partial-upfront'}}]},"
    "{'name':'Neon','components':[{'service':'neon.postgres','region':'us-east-1'}]},"
    "{'name':'Both','components':[{'name':'table','service':'aws.dynamodb','region':'us-east-1'},{'name':'far','service':'aws.rds','region':'mars-1'}]},"
    "{'name':'Nothing','components':[]}]}").replace('\'', '"');

}  // namespace

class TestCli : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_file;

    QString write(const char* name, const QByteArray& text) { return writeIn(m_folder, name, text); }
    QStringList command(const char* words) const
    {
        QStringList list = QString::fromUtf8(words).split(u' ', Qt::SkipEmptyParts);
        for (QString& word : list) {
            if (word == u"FILE")
                word = m_file;
        }
        return list;
    }

private slots:
    void initTestCase()
    {
        qputenv("COSTRATA_CATALOG", COSTRATA_SHIPPED_CATALOG);
        m_file = write("shop.costrata", workspace);
    }

    void status_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("error");  // must stand on stderr; empty: stderr must be empty
        const auto row = [](const char* words, int status, const char* error) { QTest::newRow(*words ? words : "nothing") << QString::fromUtf8(words) << status << QString::fromUtf8(error); };
        const char* const incomplete = "Both: the estimate is incomplete: 3 prices and 2 quantities missing";
        row("", 2, "Try 'costrata --help'");
        row("--help", 0, "");
        row("help", 0, "");
        row("help estimate", 0, "");
        row("help services list", 0, "");
        row("help weather", 2, "unknown command 'weather");
        row("--version", 0, "");
        row("frobnicate", 2, "unknown command 'frobnicate'");
        row("services", 2, "Try 'costrata services --help'");
        row("services --help", 0, "");
        row("services frobnicate", 2, "unknown command 'services frobnicate'");
        row("catalog --help", 0, "");
        row("estimate FILE", 0, incomplete);
        row("estimate FILE --design Neon", 0, "");
        row("estimate FILE --design Neon --strict", 0, "");
        row("estimate FILE --strict", 3, incomplete);
        row("estimate FILE --design Both --strict", 3, incomplete);
        row("estimate --strict --format json FILE", 3, incomplete);
        row("estimate FILE --design Nobody", 1, "shop.costrata: no design is called 'Nobody'");
        row("estimate", 2, "FILE is missing");
        row("estimate FILE another", 2, "unexpected argument 'another'");
        row("estimate FILE --format yaml", 2, "--format 'yaml' is not one of table|json|csv|markdown|xlsx");
        row("estimate FILE --format xlsx", 2, "--format xlsx needs --output FILE.xlsx");
        row("estimate FILE --format xlsx -o /no/such/folder/f.xlsx", 1, "/no/such/folder/f.xlsx: cannot be written");
        row("estimate FILE --format", 2, "Try 'costrata estimate --help'");
        row("estimate FILE --colour", 2, "Unknown option 'colour'");
        row("estimate FILE -x", 2, "Unknown option 'x'");
        row("estimate /no/such/file", 1, "/no/such/file: cannot be opened");
        row("estimate FILE --catalog /no/such/catalog", 1, "/no/such/catalog: the price catalog does not exist");
        row("estimate FILE --catalog FILE", 1, "not a Costrata price catalog");
        row("compare FILE", 0, incomplete);
        row("compare FILE --strict", 3, incomplete);
        row("compare FILE --baseline Neon", 0, incomplete);
        row("compare FILE --baseline Nobody", 1, "no design is called 'Nobody'");
        row("compare FILE --format xml", 2, "is not one of");
        row("compare", 2, "FILE is missing");
        row("report FILE", 2, "option -o, --output OUT.pdf is needed");
        row("report -o out.pdf", 2, "FILE is missing");
        row("report FILE -o out.pdf --page-size A3", 2, "is not one of A4|Letter");
        row("report FILE -o out.pdf --language xx", 2, "is not one of en|ru");
        row("report FILE -o out.pdf --audience all", 2, "is not one of full|executive");
        row("report FILE -o out.pdf --sections designs,weather", 2, "the sections are comparison, designs");
        row("report FILE -o out.pdf --matrix none", 2, "there is no matrix 'none'");
        row("report FILE -o out.pdf --date 2026-13-02", 2, "--date '2026-13-02' is no date");
        row("report /no/such/file -o out.pdf", 1, "/no/such/file: cannot be opened");
        row("services list", 0, "");
        row("services list extra", 2, "unexpected argument 'extra'");
        row("services list --format csv", 2, "is not one of table|json|markdown");
        row("services describe", 2, "ID is missing");
        row("services describe aws.nothing", 1, "unknown service 'aws.nothing'");
        row("services describe aws.rds", 0, "");
        row("services describe aws.rds --region eu-west-1", 0, "");
        row("services describe aws.rds --region mars-1", 1, "no prices in region 'mars-1'");
        row("services describe aws.rds --catalog /nowhere", 1, "/nowhere: the price catalog does not exist");
        row("catalog info", 0, "");
        row("catalog info extra", 2, "unexpected argument 'extra'");
        row("catalog info --catalog FILE", 1, "not a Costrata price catalog");
        row("catalog search", 2, "WORDS... is missing");
        row("catalog search gp3 --limit 1", 0, "1 of ");
        row("catalog search gp3 --limit 0", 2, "--limit '0' is no positive whole number");
        row("catalog search gp3 --limit many", 2, "--limit 'many' is no positive whole number");
        row("catalog search no-such-thing-at-all", 0, "no price matches");
        row("catalog search 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3", 2, "more than 32 words");
    }
    void status()
    {
        QFETCH(QString, words);
        QFETCH(int, status);
        QFETCH(QString, error);
        const Ran outcome = run(command(words.toUtf8().constData()));
        QCOMPARE(outcome.status, status);
        QVERIFY2(error.isEmpty() ? outcome.err.isEmpty() : outcome.err.contains(error), qPrintable(outcome.err));
        QVERIFY(!outcome.out.contains(u'\x1B') && !outcome.err.contains(u'\x1B'));
        QCOMPARE(outcome.out.isEmpty(), status == 1 || status == 2);  // no half an answer beside an error
        if (status == 2)
            QVERIFY2(outcome.err.contains(QStringLiteral("--help'.")), qPrintable(outcome.err));
    }

    void help_data()
    {
        QTest::addColumn<QString>("name");
        for (const Command* c : allCommands())
            QTest::newRow(c->name) << QString::fromUtf8(c->name);
    }
    void help()
    {
        QFETCH(QString, name);
        const auto it = std::find_if(allCommands().begin(), allCommands().end(), [&](const Command* c) { return QString::fromUtf8(c->name) == name; });
        const Ran outcome = run(name.split(u' ') + QStringList{QStringLiteral("--help")});
        QCOMPARE(outcome.status, 0);
        QVERIFY(outcome.err.isEmpty());
        QVERIFY(outcome.out.startsWith(QStringLiteral("Usage: ") + qt(synopsis(**it))));
        for (const CommandOption& option : (*it)->options) {
            QVERIFY2(outcome.out.contains(QStringLiteral("--") + QString::fromUtf8(option.name)), option.name);
            QVERIFY2(outcome.out.contains(QString::fromUtf8(option.help)), option.name);
            for (const char* choice : option.choices)
                QVERIFY2(outcome.out.contains(QString::fromUtf8(choice)), choice);
        }
        for (const char* always : {"--catalog FILE", "--help", "--version"})
            QVERIFY2(outcome.out.contains(QString::fromUtf8(always)), always);
        QVERIFY(run({QStringLiteral("--help")}).out.contains(qt(synopsis(**it))));
        const Ran version = run(name.split(u' ') + QStringList{QStringLiteral("--version")});
        QCOMPARE(version.out, run({QStringLiteral("--version")}).out);
        QVERIFY(version.out.startsWith(QStringLiteral("costrata ")));
    }
    /// The names of commands and options are a contract.
    void contract()
    {
        QStringList synopses;
        for (const Command* c : allCommands()) {
            if (qstrcmp(c->name, "report"))
                synopses << qt(synopsis(*c));
        }
        const QString formats = QStringLiteral("[--format table|json|csv|markdown] [--strict]");
        const QString files = QStringLiteral("[--format table|json|csv|markdown|xlsx] [-o FILE] [--strict]");
        QCOMPARE(synopses, (QStringList{QStringLiteral("costrata new --workload FILE -o OUT.costrata [--start YYYY-MM]"), QStringLiteral("costrata workload"), QStringLiteral("costrata choose [--answer QUESTION=ANSWER] [--list] [--workload FILE] [--write OUT.costrata] [--format table|json|markdown]"),
                                        QStringLiteral("costrata estimate FILE [--design NAME] ") + files,
                                        QStringLiteral("costrata compare FILE [--baseline NAME] ") + formats,
                                        QStringLiteral("costrata project FILE [--months N] [--start YYYY-MM] ") + formats,
                                        QStringLiteral("costrata plan FILE [--design NAME] [--setup FILE.json] [--as-planned] [--start YYYY-MM] [--horizon MONTHS] [--discount-rate PERCENT] "
                                                       "[--max-upfront DOLLARS] [--max-term MONTHS] [--min-utilisation PERCENT] [--keep-on-demand PERCENT] [--rungs N] "
                                                       "[--worst-case] [--what-if CHANGES] ") + files,
                                        QStringLiteral("costrata check [FILE] [--list] [--fail-on none|info|advice|warning] [--format table|json|csv|markdown]"),
                                        QStringLiteral("costrata topology FILE [--design NAME] [--fail PLACE] [--availability LIST] [--alternatives LIST] [--downtime-cost DOLLARS] [--format text|mermaid|dot|svg|json]"),
                                        QStringLiteral("costrata explore FILE [--all] [--pareto availability|zone-rto|region-rto|headroom] [--top NUMBER] [--providers LIST] [--services LIST] [--regions LIST] "
                                                       "[--vcpu NUMBER] [--memory SIZE] [--iops NUMBER] [--availability PERCENT] [--zone-rto TIME] [--zone-rpo TIME] [--region-rto TIME] "
                                                       "[--region-rpo TIME] [--commit 3y|1y|none] [--upfront DOLLARS] [--budget DOLLARS] [--what-if] [--write OUT.costrata] "
                                                       "[--format table|json|csv|markdown]"),
                                        QStringLiteral("costrata recovery FILE [--design NAME] [--region R] [--write OUT.costrata] ") + formats,
                                        QStringLiteral("costrata migrate --from ENGINE --to SERVICE [--data SIZE] [--place NAME] [--region R]"
                                                       " [--mode online|offline] [--rate GB] [--test-days DAYS] [--cut-over MINUTES] [--workspace FILE] [--design NAME] [--format table|json|markdown] [--strict]"),
                                        QStringLiteral("costrata terraform FILE [-o OUT.costrata] [--usage FILE.yml] [--region REGION] ") + formats,
                                        QStringLiteral("costrata diff OLD [NEW] [--fail-above INCREASE] [--usage FILE.yml] [--region REGION] ") + formats,
                                        QStringLiteral("costrata actual EXPORT WORKSPACE [--design NAME] ") + formats,
                                        QStringLiteral("costrata services list [--format table|json|markdown]"),
                                        QStringLiteral("costrata services describe ID [--region R] [--format table|json|markdown]"),
                                        QStringLiteral("costrata services matrix [MATRIX...] [--format table|json|csv|markdown]"),
                                        QStringLiteral("costrata services document FOLDER"),
                                        QStringLiteral("costrata catalog info [--format table|json|csv]"),
                                        QStringLiteral("costrata catalog search WORDS... [--service S] [--region R] [--history] [--limit N] [--format table|json|csv]"),
                                        QStringLiteral("costrata catalog import FILE... [--unmapped] [--dry-run] [--date YYYY-MM-DD]"),
                                        QStringLiteral("costrata catalog snapshots [--format table|csv]"),
                                        QStringLiteral("costrata catalog diff [A [B]] [--all] [--format table|csv]"),
                                        QStringLiteral("costrata catalog export"),
                                        QStringLiteral("costrata catalog remove SNAPSHOT"), QStringLiteral("costrata catalog restore")}));
    }

    /// The workspace's discounts and own prices count on the command line, too.
    void adjustments()
    {
        QByteArray adjusted = workspace;
        adjusted.insert(adjusted.size() - 1, ",\"adjustments\":[{\"scope\":{\"provider\":\"aws\",\"component\":\"compute-instance\"},\"discount\":25,\"note\":\"EA\"}]");
        const QString file = write("adjusted.costrata", adjusted);
        const auto lines = [](const QString& f) {
            return run({QStringLiteral("estimate"), f, QStringLiteral("--format"), QStringLiteral("json")}).json()[u"designs"][1][u"lines"].toArray();
        };
        const QJsonArray list = lines(m_file), mine = lines(file);
        QCOMPARE(mine.size(), list.size());
        QCOMPARE(mine[0][u"listPrice"], list[0][u"unitPrice"]);
        for (const QString& cost : {QStringLiteral("monthlyCost"), QStringLiteral("upfrontCost")})
            QCOMPARE(dec(mine[0][cost]), dec(list[0][cost]) * 0.75_d);
        QCOMPARE(mine[0][u"adjustment"].toString(), QStringLiteral("aws, all services, all regions, compute-instance: 25 % off"));
        QVERIFY(mine[1][u"adjustment"].isNull());
        QCOMPARE(mine[1][u"monthlyCost"], list[1][u"monthlyCost"]);
        QVERIFY(run({QStringLiteral("compare"), file}).out != run({QStringLiteral("compare"), m_file}).out);
        QVERIFY(run({QStringLiteral("project"), file}).out != run({QStringLiteral("project"), m_file}).out);
    }

    void estimateJsonAddsUp()
    {
        const QJsonObject json = run(command("estimate FILE --format json")).json();
        QCOMPARE(json[u"complete"], QJsonValue(false));
        const QJsonArray designs = json[u"designs"].toArray();
        QCOMPARE(designs.size(), 5);
        for (const QJsonValue& design : designs) {
            Decimal monthly, upfront, amortised;
            QHash<QString, Decimal> byCategory;
            bool complete = true;
            QStringList missing;
            for (const QJsonValue& line : design[u"lines"].toArray()) {
                QCOMPARE(line.toObject().keys(),
                         (QStringList{QStringLiteral("adjustment"), QStringLiteral("amortisedMonthlyCost"), QStringLiteral("category"), QStringLiteral("component"),
                                      QStringLiteral("description"), QStringLiteral("listPrice"), QStringLiteral("missing"), QStringLiteral("monthlyCost"), QStringLiteral("priceConfidence"), QStringLiteral("priceDate"),
                                      QStringLiteral("priceSource"), QStringLiteral("quantity"), QStringLiteral("region"), QStringLiteral("service"),
                                      QStringLiteral("state"), QStringLiteral("termMonths"), QStringLiteral("unit"), QStringLiteral("unitPrice"), QStringLiteral("upfrontCost")}));
                const QString state = line[u"state"].toString();
                if (state == u"missing-price" || state == u"unknown-quantity") {
                    complete = false;
                    missing << line[u"missing"].toString();
                    QVERIFY(!missing.last().isEmpty());
                    QVERIFY(line[u"monthlyCost"].isNull() && line[u"upfrontCost"].isNull() && line[u"amortisedMonthlyCost"].isNull());
                    QCOMPARE(line[u"quantity"].isNull(), state == u"unknown-quantity");
                    if (state == u"missing-price")
                        QVERIFY(line[u"unitPrice"].isNull() && line[u"priceSource"].isNull());
                    continue;
                }
                QVERIFY(line[u"missing"].isNull());
                monthly += dec(line[u"monthlyCost"]);
                upfront += dec(line[u"upfrontCost"]);
                amortised += dec(line[u"amortisedMonthlyCost"]);
                byCategory[line[u"category"].toString()] += dec(line[u"amortisedMonthlyCost"]);
                if (state == u"priced") {
                    QVERIFY(dec(line[u"monthlyCost"]) == dec(line[u"quantity"]) * dec(line[u"unitPrice"]));
                    QVERIFY(!line[u"priceSource"].toString().isEmpty() && !line[u"priceDate"].toString().isEmpty() && !line[u"priceConfidence"].toString().isEmpty());
                }
            }
            const QJsonValue totals = design[u"totals"];
            QVERIFY(dec(totals[u"monthly"]) == monthly);
            QVERIFY(dec(totals[u"upfront"]) == upfront);
            QVERIFY(dec(totals[u"amortised"]) == amortised);
            QCOMPARE(totals[u"monthlyRounded"].toString(), qt(monthly.toFixed(2)));
            QCOMPARE(totals[u"upfrontRounded"].toString(), qt(upfront.toFixed(2)));
            QCOMPARE(totals[u"amortisedRounded"].toString(), qt(amortised.toFixed(2)));
            const QJsonObject categories = totals[u"byCategory"].toObject();
            QCOMPARE(categories.size(), 8);
            for (const QString& name : categories.keys())
                QVERIFY2(dec(categories[name]) == byCategory.value(name), qPrintable(name));
            QCOMPARE(design[u"complete"].toBool(), complete);
            QCOMPARE(design[u"missing"].toArray().size(), missing.size());
            QCOMPARE(complete, design[u"name"].toString() != u"Both");
        }
        QVERIFY(dec(designs[1][u"totals"][u"upfront"]) > Decimal(0));
        QVERIFY(dec(designs[1][u"totals"][u"amortised"]) > dec(designs[1][u"totals"][u"monthly"]));
    }
    void oneDesign()
    {
        const QJsonArray designs = run(command("estimate FILE --design Neon --format json")).json()[u"designs"].toArray();
        QCOMPARE(designs.size(), 1);
        QCOMPARE(designs[0][u"name"].toString(), QStringLiteral("Neon"));
    }
    void sameTwice()
    {
        for (const char* words : {"estimate FILE --format json", "estimate FILE", "compare FILE --format csv", "services describe aws.rds --format json"})
            QCOMPARE(run(command(words)).out, run(command(words)).out);
    }

    void estimateTableSaysAll()
    {
        const QString table = run(command("estimate FILE")).out;
        const QJsonArray designs = run(command("estimate FILE --format json")).json()[u"designs"].toArray();
        for (const QJsonValue& design : designs) {
            QVERIFY(table.contains(design[u"name"].toString()));
            for (const QJsonValue& line : design[u"lines"].toArray())
                QVERIFY2(table.contains(line[u"description"].toString()), qPrintable(line[u"description"].toString()));
            for (const QJsonValue& missing : design[u"missing"].toArray())
                QVERIFY2(table.contains(missing.toString()), qPrintable(missing.toString()));
        }
        QVERIFY(table.contains(QStringLiteral("INCOMPLETE: at least $")));
        QVERIFY(table.contains(QStringLiteral("far: price not in the catalog: aws.rds in mars-1")));
        QVERIFY(table.contains(QStringLiteral("table: quantity not given: Reads")));
        const QString markdown = run(command("estimate FILE --format markdown")).out;
        QVERIFY(markdown.startsWith(QStringLiteral("## =RDS\\|1\n")));
        QVERIFY(markdown.contains(QStringLiteral("| Item | Quantity | Unit | Unit price | Monthly |")));
        QVERIFY(markdown.contains(QStringLiteral("INCOMPLETE: at least $")));
        QVERIFY(!run(command("estimate FILE --design Neon")).out.contains(QStringLiteral("INCOMPLETE")));
    }
    void enteredPricesSaySo()
    {
        const QString file = write("own.costrata", QByteArray("{'format':'costrata-workspace','version':1,'designs':[{'name':'Own','components':"
            "[{'service':'self-managed.vm','region':'anywhere','settings':{'machinePrice':0.2,'storagePrice':0.1,'backupPrice':0.02,'operatorHours':8,'operatorRate':70}}]}]}").replace('\'', '"'));
        const Ran json = run({QStringLiteral("estimate"), file, QStringLiteral("--format"), QStringLiteral("json")});
        QVERIFY2(json.status == 0, qPrintable(json.err));
        const QJsonArray lines = json.json()[u"designs"].toArray().first()[u"lines"].toArray();
        QCOMPARE(lines.size(), 4);
        for (const QJsonValue& line : lines) {
            QCOMPARE(line[u"priceSource"].toString(), QStringLiteral("entered by you"));
            QVERIFY(line[u"priceDate"].isNull() && line[u"priceConfidence"].isNull());
        }
        QCOMPARE(run({QStringLiteral("estimate"), file}).out.count(QStringLiteral("entered by you")), 4);
        QCOMPARE(run({QStringLiteral("estimate"), file, QStringLiteral("--format"), QStringLiteral("csv")}).out.count(QStringLiteral("entered by you,,")), 4);
    }
    void alignedColumns()
    {
        const QStringList lines = run(command("estimate FILE --design Neon")).out.split(u'\n');
        const auto rule = std::find_if(lines.begin(), lines.end(), [](const QString& l) { return l.startsWith(QStringLiteral("---")); });
        QVERIFY(rule != lines.end());
        const qsizetype unitPrice = (rule - 1)->indexOf(QStringLiteral("Unit price")) + 9;
        for (auto line = rule + 1; line != lines.end() && line->startsWith(QStringLiteral("  ")); ++line)
            QVERIFY2(line->at(unitPrice).isDigit() && line->at(unitPrice + 1) == u' ', qPrintable(*line));
    }

    void csv()
    {
        const QString text = run(command("estimate FILE --format csv")).out;
        QVERIFY(text.endsWith(QStringLiteral("\r\n")));
        QCOMPARE(text.count(u'\n'), text.count(QStringLiteral("\r\n")));
        const std::string bytes = text.toStdString();
        CsvReader reader(bytes);
        const QJsonArray designs = run(command("estimate FILE --format json")).json()[u"designs"].toArray();
        auto header = reader.next();
        QVERIFY(header && *header);
        QCOMPARE(qt((**header)[0] + "," + (**header)[9]), QStringLiteral("design,monthly_cost"));
        for (const QJsonValue& design : designs) {
            for (const QJsonValue& line : design[u"lines"].toArray()) {
                const auto record = reader.next();
                QVERIFY(record && *record);
                QCOMPARE((**record).size(), (**header).size());
                QCOMPARE(qt((**record)[0]), design[u"name"].toString().replace(QStringLiteral("=RDS"), QStringLiteral("'=RDS")));  // no formula
                QCOMPARE(qt((**record)[5]), line[u"description"].toString());
                QCOMPARE(qt((**record)[9]), line[u"monthlyCost"].toString());
            }
        }
        const auto end = reader.next();
        QVERIFY(end && !*end);
    }

    void comparison()
    {
        const QJsonObject json = run(command("compare FILE --format json")).json();
        QCOMPARE(json[u"baseline"].toString(), QStringLiteral("=RDS|1"));
        const QJsonArray ranking = json[u"ranking"].toArray();
        QCOMPARE(ranking.size(), 5);
        Decimal base, last;
        for (const QJsonValue& one : ranking) {
            if (one[u"baseline"].toBool())
                base = dec(one[u"totals"][u"amortised"]);
        }
        int rank = 0;
        bool completeSoFar = true;
        for (const QJsonValue& one : ranking) {
            const Decimal cost = dec(one[u"totals"][u"amortised"]);
            QCOMPARE(one[u"rank"].toInt(), ++rank);
            const bool complete = one[u"complete"].toBool();
            QVERIFY2(complete ? completeSoFar && cost >= last : completeSoFar || cost >= last, "complete designs come first, each kind by cost");
            completeSoFar = complete;
            QVERIFY(dec(one[u"difference"]) == cost - base);
            QCOMPARE(one[u"differencePercent"].toString(), qt(((cost - base) / base * Decimal(100)).rounded(1).toString()));
            QCOMPARE(one[u"differenceComplete"].toBool(), one[u"name"].toString() != u"Both");
            last = cost;
        }
        QCOMPARE(run(command("compare FILE --baseline Neon --format json")).json()[u"baseline"].toString(), QStringLiteral("Neon"));
        const QString table = run(command("compare FILE")).out;
        QVERIFY(table.contains(QStringLiteral("baseline")) && table.contains(QStringLiteral("INCOMPLETE: at least $")) && table.contains(QStringLiteral(" %")));
        QVERIFY(run(command("compare FILE --format markdown")).out.contains(QStringLiteral("| =RDS\\|1 |")));
        QCOMPARE(run(command("compare FILE --format csv")).out.count(QStringLiteral("\r\n")), 6);
        // A baseline that costs nothing gives no percentages.
        const QJsonObject free = run(command("compare FILE --baseline Nothing --format json")).json();
        QVERIFY(free[u"ranking"][0][u"differencePercent"].isNull());
    }
    /// An unknown cost is a word, not a number; a name that looks like a formula is text.
    void spreadsheet()
    {
        const QString file = m_folder.filePath(QStringLiteral("estimate.xlsx"));
        const Ran ran = run(command("estimate FILE --format xlsx -o") << file);
        QVERIFY2(ran.status == 0 && ran.out.isEmpty(), qPrintable(ran.err));
        QProcess unzip;
        unzip.start(QStringLiteral("unzip"), {QStringLiteral("-p"), file, QStringLiteral("xl/sharedStrings.xml")});
        if (!unzip.waitForFinished())
            QSKIP("unzip is not installed");
        const QString texts = QString::fromUtf8(unzip.readAllStandardOutput());
        QVERIFY(texts.contains(QStringLiteral(">unknown<")) && texts.contains(QStringLiteral(">=RDS|1<")));
    }
    void report()
    {
        QTemporaryDir folder;
        const QString pdf = folder.filePath(QStringLiteral("out.pdf"));
        const QStringList write = command("report FILE --date 2026-11-20 --title Choice -o") << pdf;
        QCOMPARE(run(write).status, 0);
        QFile file(pdf);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-" && file.size() > 10'000);
        QCOMPARE(run(write + QStringList{QStringLiteral("--strict")}).status, 3);
        const auto pages = [&](const QStringList& more) {
            if (run(write + more).status)
                return qsizetype(-1);
            QFile written(pdf);
            return written.open(QIODevice::ReadOnly) ? written.readAll().count("/Type /Page\n") : qsizetype(-1);
        };
        if (!QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty()) {
            const auto says = [&](const QStringList& more, const QString& word) {
                QProcess reader;
                if (run(write + more).status)
                    return false;
                reader.start(QStringLiteral("pdftotext"), {pdf, QStringLiteral("-")});
                return reader.waitForFinished() && QString::fromUtf8(reader.readAllStandardOutput()).contains(word);
            };
            const QStringList russian{QStringLiteral("--language"), QStringLiteral("ru")};
            QVERIFY(says(russian, QStringLiteral("Рейтинг")) && !says(russian, QStringLiteral("Ranking")));
            QVERIFY(says({}, QStringLiteral("Ranking")) && !says({}, QStringLiteral("Рейтинг")));
        }
        const qsizetype full = pages({});
        QVERIFY(full > 2);
        QCOMPARE(pages({QStringLiteral("--audience"), QStringLiteral("executive")}), 1);
        const qsizetype few = pages({QStringLiteral("--sections"), QStringLiteral("comparison,sources")});
        QVERIFY(few > 0 && few < full);
        const Ran nowhere = run(command("report FILE -o") << folder.filePath(QStringLiteral("no/such/folder/out.pdf")));
        QCOMPARE(nowhere.status, 1);
        QVERIFY2(nowhere.err.contains(QStringLiteral("out.pdf")), qPrintable(nowhere.err));
    }

    void emptyWorkspace()
    {
        const QString empty = write("empty.costrata", "{\"format\":\"costrata-workspace\",\"version\":1,\"designs\":[]}");
        for (const char* name : {"estimate", "compare"}) {
            for (const char* format : {"table", "json", "csv", "markdown"})
                QCOMPARE(run({QString::fromUtf8(name), empty, QStringLiteral("--format"), QString::fromUtf8(format), QStringLiteral("--strict")}).status, 0);
        }
    }

    void badInputNamesFileAndPlace()
    {
        QByteArray bad = workspace;
        bad.replace("\"replicas\":1", "\"replicas\":16");
        const QString file = write("bad.costrata", bad);
        const Ran outcome = run({QStringLiteral("estimate"), file});
        QCOMPARE(outcome.status, 1);
        QCOMPARE(outcome.err, QStringLiteral("costrata: ") + file + QStringLiteral(": designs[0].components[0].settings.replicas: 16 is out of range: 0 to 15\n"));
        const Ran cut = run({QStringLiteral("compare"), write("cut.costrata", bad.left(300))});
        QCOMPARE(cut.status, 1);
        QVERIFY2(cut.err.contains(QStringLiteral("cut.costrata: line ")), qPrintable(cut.err));
    }
    void aNameCannotDriveTheTerminal()
    {
        const QString file = write("esc.costrata", "{\"format\":\"costrata-workspace\",\"version\":1,\"designs\":[{\"name\":\"a\\u001b[31mb\\u0007\",\"components\":[]}]}");
        for (const char* format : {"table", "json", "markdown"}) {
            const QString out = run({QStringLiteral("estimate"), file, QStringLiteral("--format"), QString::fromUtf8(format)}).out;
            QVERIFY2(!out.contains(u'\x1B') && !out.contains(u'\x07'), format);
        }
    }
    void damagedCatalog()
    {
        QFile shipped(QStringLiteral(COSTRATA_SHIPPED_CATALOG));
        QVERIFY(shipped.open(QIODevice::ReadOnly));
        QByteArray bytes = shipped.readAll();
        std::fill(bytes.begin() + 200'000, bytes.end(), '\xA5');  // the lists stay, the prices go
        const QString catalog = write("damaged.sqlite", bytes);
        const QString cut = write("cut.sqlite", bytes.left(100'000));
        for (const QString& one : {catalog, cut}) {
            for (const char* words : {"estimate FILE", "compare FILE --format json", "services describe aws.rds", "catalog info", "catalog search gp3"}) {
                const Ran outcome = run(command(words) + QStringList{QStringLiteral("--catalog"), one});
                QCOMPARE(outcome.status, 1);
                QVERIFY(outcome.out.isEmpty());
                QVERIFY2(outcome.err.contains(one) && outcome.err.contains(QStringLiteral("damaged")), qPrintable(outcome.err));
            }
        }
    }

    void services()
    {
        const QJsonArray list = QJsonDocument::fromJson(run(command("services list --format json")).out.toUtf8()).array();
        const QString table = run(command("services list")).out, markdown = run(command("services list --format markdown")).out;
        QCOMPARE(static_cast<std::size_t>(list.size()), allServices().size());
        for (const QJsonValue& one : list) {
            QVERIFY(table.contains(one[u"id"].toString()));
            QVERIFY(markdown.contains(one[u"id"].toString()));
        }
    }
    void describe_data()
    {
        QTest::addColumn<QString>("id");
        for (const Service* s : allServices())
            QTest::newRow(s->id) << QString::fromUtf8(s->id);
    }
    void describe()
    {
        QFETCH(QString, id);
        const Service& service = *findService(id.toStdString());
        const auto describe = [&](const char* format) { return run({QStringLiteral("services"), QStringLiteral("describe"), id, QStringLiteral("--format"), QString::fromUtf8(format)}); };
        const Ran json = describe("json");
        QCOMPARE(json.status, 0);
        const QString text = describe("table").out, markdown = describe("markdown").out;
        const QJsonArray parameters = json.json()[u"parameters"].toArray();
        QCOMPARE(static_cast<std::size_t>(parameters.size()), service.parameters->all().size());
        QVERIFY(!json.json()[u"regions"].toArray().isEmpty());
        for (const QJsonValue& parameter : parameters) {
            const QString name = parameter[u"id"].toString();
            QVERIFY2(text.contains(QStringLiteral("  ") + name + QStringLiteral("  ")), qPrintable(name));
            QVERIFY2(markdown.contains(QStringLiteral("| ") + name + QStringLiteral(" |")), qPrintable(name));
            const ParameterSpec& spec = service.parameters->at(*service.parameters->indexOf(name.toStdString()));
            QCOMPARE(parameter[u"help"].toString(), QString::fromUtf8(spec.help));
            QCOMPARE(parameter[u"unit"].toString(), QString::fromUtf8(spec.unit));
            if (parameter[u"type"].toString() == u"choice") {
                QStringList choices;
                for (const QJsonValue& choice : parameter[u"choices"].toArray())
                    choices << choice[u"id"].toString();
                QVERIFY2(!choices.isEmpty() && choices.contains(parameter[u"default"].toString()), qPrintable(name));
                for (const QString& choice : choices)
                    QVERIFY2(text.contains(choice), qPrintable(choice));
            } else if (parameter[u"type"].toString() == u"number" || parameter[u"type"].toString() == u"share") {
                QVERIFY(dec(parameter[u"min"]) == spec.min && dec(parameter[u"max"]) == spec.max);
            }
        }
    }

    void catalogInfo()
    {
        const QJsonObject json = run(command("catalog info --format json")).json();
        QCOMPARE(json[u"path"].toString(), QStringLiteral(COSTRATA_SHIPPED_CATALOG));
        qint64 sum = 0;
        for (const QJsonValue& share : json[u"byProvider"].toArray())
            sum += share[u"prices"].toInteger();
        QCOMPARE(sum, json[u"prices"].toInteger());
        QVERIFY(sum > 70000 && json[u"history"].toInteger() > 0 && json[u"services"].toInt() > 20 && json[u"regions"].toInt() > 50);
        QVERIFY(!json[u"oldest"].toString().isEmpty() && json[u"oldest"].toString() < json[u"newest"].toString());
        const QString table = run(command("catalog info")).out;
        QVERIFY(table.contains(QString::number(sum)) && table.contains(json[u"newest"].toString()));
        QVERIFY(run(command("catalog info --format csv")).out.startsWith(QStringLiteral("provider,confidence,prices\r\n")));
    }
    void catalogSearch()
    {
        const QStringList words = command("catalog search r6g.xlarge POSTGRESQL --service aws.rds --region us-east-1");
        const QJsonObject json = run(words + command("--format json")).json();
        const QJsonArray prices = json[u"prices"].toArray();
        QVERIFY(!prices.isEmpty());
        for (const QJsonValue& price : prices) {
            QCOMPARE(price[u"service"].toString(), QStringLiteral("rds"));
            QCOMPARE(price[u"region"].toString(), QStringLiteral("us-east-1"));
            QVERIFY(price[u"name"].toString().contains(QStringLiteral("r6g.xlarge")));
            QCOMPARE(price[u"engine"].toString(), QStringLiteral("postgresql"));
            QVERIFY(Decimal::parse(price[u"price_usd"].toString().toStdString()));
            QVERIFY(price[u"current"].toBool());
        }
        QCOMPARE(run(words + command("--format csv")).out.count(QStringLiteral("\r\n")), prices.size() + 1);
        QVERIFY(run(words).out.contains(QStringLiteral("db.r6g.xlarge")));
        const auto total = [&](const char* more) { return run(command("catalog search rds --format json") + command(more)).json()[u"total"].toInteger(); };
        QVERIFY(total("--history") > total(""));
        QCOMPARE(total("--service rds"), total("--service aws.rds"));
        QCOMPARE(run(command("catalog search rds --format json --limit 7")).json()[u"prices"].toArray().size(), 7);
    }
};

QTEST_MAIN(TestCli)  // a QApplication: the report paints
#include "tst_cli.moc"
