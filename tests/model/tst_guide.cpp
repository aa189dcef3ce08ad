// SPDX-License-Identifier: GPL-3.0-or-later
// The selection guide gives the guides' answer on every row of their tables and every leaf of their tree, and asks only what matters.
#include "billing/bill_design.h"
#include "guide/guide_design.h"

#include <QTest>

#include <set>

using namespace costrata;
using namespace costrata::guide;

namespace {

const PriceBook& book()
{
    static const auto opened = PriceBook::open(COSTRATA_SHIPPED_CATALOG).value();
    return *opened;
}

QString qt(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

Answers answersOf(const QString& text)
{
    Answers answers;
    for (const QString& one : text.split(u' ', Qt::SkipEmptyParts)) {
        if (const auto given = give(answers, one.toStdString()); !given)
            qFatal("%s", given.error().text().c_str());
    }
    return answers;
}

QStringList servicesOf(const guide::Advice& advice, Rank rank)
{
    QStringList list;
    for (const Fit& fit : advice.fits) {
        if (fit.rank == rank)
            list << QString::fromUtf8(fit.service->id);
    }
    list.sort();
    return list;
}

QStringList sorted(const QString& text)
{
    QStringList list = text.split(u' ', Qt::SkipEmptyParts);
    list.sort();
    return list;
}

const Fit* fitOf(const guide::Advice& advice, const char* id)
{
    const auto it = std::ranges::find(advice.fits, findService(id), &Fit::service);
    return it == advice.fits.end() ? nullptr : &*it;
}

const Unfit* unfitOf(const guide::Advice& advice, const char* id)
{
    const auto it = std::ranges::find(advice.others, findService(id), &Unfit::service);
    return it == advice.others.end() ? nullptr : &*it;
}

}  // namespace

class TestGuide : public QObject {
    Q_OBJECT
private slots:
    /// What the guides say, row by row, written down apart from the table of the program. "Contradicted" is what a guide names
    /// and its vendor no longer offers.
    void guides_data()
    {
        QTest::addColumn<QString>("answers");
        QTest::addColumn<QString>("recommended");
        QTest::addColumn<QString>("alternative");
        QTest::addColumn<QString>("contradicted");
        const auto row = [](const char* name, const char* answers, const char* recommended, const char* alternative = "", const char* contradicted = "") {
            QTest::newRow(name) << QString::fromUtf8(answers) << QString::fromUtf8(recommended) << QString::fromUtf8(alternative) << QString::fromUtf8(contradicted);
        };
        // Complete Guide, flowchart
        row("tree, quick, architecture: SQL, global", "data=relational regions=strong", "gcp.spanner cockroachdb.cloud", "aws.aurora-dsql");
        row("tree: SQL, not global", "data=relational regions=one", "aws.aurora aws.rds gcp.cloud-sql azure.sql-database");
        row("tree: SQL, branching", "data=relational branching=yes", "neon.postgres planetscale.vitess");
        row("tree: SQL, serverless", "data=relational capacity=zero", "neon.postgres", "", "planetscale.vitess");
        row("tree: SQL, analytics", "data=relational analytics=yes", "gcp.alloydb aws.aurora");
        row("tree: NoSQL, AWS, key-value", "data=key-value ecosystem=aws", "aws.dynamodb");
        row("tree: NoSQL, AWS, documents", "data=document ecosystem=aws", "aws.dynamodb aws.documentdb");
        row("tree: NoSQL, several clouds, key-value", "data=key-value ecosystem=any", "azure.cosmos-db");
        row("tree: NoSQL, several clouds, documents", "data=document ecosystem=any", "azure.cosmos-db aws.documentdb");
        row("tree: all of MongoDB", "data=document mongodb=yes", "mongodb.atlas");
        row("tree: caching only", "data=cache use=cache", "aws.elasticache", "aws.memorydb");
        row("tree: durable in memory", "data=cache use=durable", "aws.memorydb");
        row("tree: open source back end", "data=backend open-source=yes", "supabase.database");
        row("tree: Google back end", "data=backend ecosystem=google", "gcp.firestore gcp.firebase");
        // Complete Guide, quick reference
        row("quick: web app on AWS", "profile=web ecosystem=aws", "aws.aurora", "aws.rds");
        row("quick: web app on GCP", "profile=web ecosystem=google", "gcp.cloud-sql", "gcp.alloydb");
        row("quick: web app on Azure", "profile=web ecosystem=azure", "azure.sql-database", "azure.cosmos-db");
        row("quick: SQL web app on AWS", "data=relational profile=web ecosystem=aws", "aws.aurora", "aws.rds");
        row("quick: key-value at scale", "data=key-value profile=scale", "aws.dynamodb", "azure.cosmos-db");
        row("quick: startup", "data=relational profile=startup", "neon.postgres planetscale.vitess", "supabase.database");
        row("quick: mobile back end", "data=backend", "gcp.firestore gcp.firebase", "supabase.database");
        row("quick: time series", "data=time-series", "aws.timestream-influxdb timescale.tiger", "influxdata.cloud", "aws.timestream-liveanalytics");
        row("quick: analytics", "data=analytics", "aws.redshift", "gcp.bigquery");
        // Complete Guide, comparisons
        row("Cloud SQL: cost-sensitive", "data=relational ecosystem=google profile=cost", "gcp.cloud-sql");
        row("Cloud SQL: simple applications", "data=relational ecosystem=google profile=traditional", "gcp.cloud-sql");
        row("Cloud SQL: MySQL", "data=relational ecosystem=google engine=mysql", "gcp.cloud-sql", "", "gcp.spanner");
        row("Cloud SQL: SQL Server", "data=relational ecosystem=google engine=sqlserver", "gcp.cloud-sql");
        row("AlloyDB: performance", "data=relational ecosystem=google profile=scale", "gcp.alloydb");
        row("AlloyDB: analytics", "data=relational ecosystem=google analytics=yes", "gcp.alloydb");
        row("serverless: enterprise", "data=relational capacity=follows profile=traditional", "aws.aurora neon.postgres", "", "planetscale.vitess");
        row("serverless: development", "data=relational profile=development", "aws.aurora neon.postgres planetscale.vitess");
        row("active-active", "regions=writes", "aws.dynamodb azure.cosmos-db gcp.spanner aws.aurora-dsql");
        row("DMS: Oracle to Aurora", "data=relational from=oracle-left", "aws.aurora");
        row("self-managed", "data=relational operation=own", "self-managed.vm");
        // Senior notes
        row("notes: Aurora for performance", "data=relational ecosystem=aws profile=scale", "aws.aurora");
        row("notes: Aurora serverless", "data=relational ecosystem=aws capacity=follows", "aws.aurora neon.postgres", "", "planetscale.vitess");
        row("notes: RDS, cheaper", "data=relational ecosystem=aws profile=cost", "aws.rds", "aws.aurora");
        row("notes: DynamoDB over Aurora", "data=key-value ecosystem=aws profile=scale", "aws.dynamodb");
        row("notes: Aurora over DynamoDB", "data=relational ecosystem=aws", "aws.aurora");
        // Module 24
        row("module: RDS, traditional", "data=relational ecosystem=aws profile=traditional", "aws.rds", "aws.aurora");
        row("module: ElastiCache", "data=cache ecosystem=aws use=sessions", "aws.elasticache");
        // Cloud Database Architecture
        row("architecture: compatible, AWS", "data=relational engine=postgresql ecosystem=aws", "aws.aurora");
        row("architecture: compatible, GCP", "data=relational engine=postgresql ecosystem=google", "gcp.cloud-sql gcp.spanner");
        row("architecture: PostgreSQL, Azure", "data=relational engine=postgresql ecosystem=azure", "azure.postgresql");
        row("architecture: MySQL, Azure", "data=relational engine=mysql ecosystem=azure", "azure.mysql");
        row("architecture: documents", "data=document", "azure.cosmos-db aws.documentdb");
        row("architecture: pay per request", "capacity=follows", "aws.dynamodb aws.aurora", "", "planetscale.vitess");
        row("architecture: graph", "data=graph", "aws.neptune azure.cosmos-db");
        row("architecture: cost-sensitive", "data=relational profile=cost", "aws.rds gcp.cloud-sql");
        row("architecture: full text", "data=search", "aws.opensearch");
        row("architecture: SQL Server by Arc", "data=relational engine=sqlserver operation=own", "azure.arc-sql-server");
        // AWS Database Services
        row("AWS: high-scale web", "data=relational ecosystem=aws profile=scale", "aws.aurora");
        row("AWS: sessions", "data=cache use=sessions", "aws.elasticache");
        row("AWS: time series", "data=time-series ecosystem=aws", "aws.timestream-influxdb timescale.tiger", "influxdata.cloud", "aws.timestream-liveanalytics");
        row("AWS: graph", "data=graph ecosystem=aws", "aws.neptune");
        row("AWS: documents", "data=document ecosystem=aws", "aws.dynamodb aws.documentdb");
    }
    void guides()
    {
        QFETCH(QString, answers);
        QFETCH(QString, recommended);
        QFETCH(QString, alternative);
        QFETCH(QString, contradicted);
        const guide::Advice advice = advise(answersOf(answers));
        QCOMPARE(servicesOf(advice, Rank::Recommended), sorted(recommended));
        QCOMPARE(servicesOf(advice, Rank::Alternative), sorted(alternative));
        for (const Fit& fit : advice.fits)
            QCOMPARE(fit.rows.empty(), fit.rank == Rank::Fits);
        QStringList against;
        for (const Unfit& unfit : advice.others) {
            if (unfit.named)
                against << QString::fromUtf8(unfit.service->id);
        }
        against.sort();
        QCOMPARE(against, sorted(contradicted));
    }

    /// Every row of the table can be reached, and every service that it names exists.
    void everyRowHolds()
    {
        std::set<std::string> ids;
        for (const Row& row : rows()) {
            Answers answers;
            for (const auto& [question, possible] : row.when) {
                QVERIFY2(findQuestion(question), qPrintable(qt(question.text())));
                for (const Symbol answer : possible)
                    QVERIFY2(findQuestion(question)->find(answer), qPrintable(qt(row.name) + u' ' + qt(answer.text())));
                answers.set(question, possible.front());
            }
            QVERIFY2(row.holds(answers), row.name);
            QVERIFY2(*row.why && *row.document && *row.section, row.name);
            const guide::Advice advice = advise(answers);
            bool named = false;
            for (const auto* list : {&row.recommended, &row.alternative}) {
                for (const char* id : *list) {
                    QVERIFY2(findService(id), id);
                    named = named || fitOf(advice, id) || (unfitOf(advice, id) && unfitOf(advice, id)->named);
                }
            }
            QVERIFY2(named, row.name);
        }
    }

    /// Whoever fits meets every answer by what it declares, with a reason for each; whoever does not fails the question that is named.
    void reasons()
    {
        const guide::Advice advice = advise(answersOf(QStringLiteral("data=relational ecosystem=google engine=postgresql branching=yes")));
        QCOMPARE(servicesOf(advice, Rank::Recommended) + servicesOf(advice, Rank::Alternative), QStringList());
        const Fit* fit = fitOf(advice, "planetscale.postgres");
        QVERIFY(fit);
        QCOMPARE(fit->reasons.size(), std::size_t(4));
        QCOMPARE(qt(fit->reasons[1].text()), QStringLiteral("Cloud: AWS, Google Cloud"));
        QCOMPARE(qt(fit->reasons[3].text()), QStringLiteral("Branching: each branch is a cluster of its own"));
        QVERIFY(*fit->reasons[3].source);
        const auto why = [&](const char* id) { return qt(unfitOf(advice, id)->question.text()) + u' ' + qt(unfitOf(advice, id)->reason.text()); };
        QCOMPARE(why("aws.dynamodb"), QStringLiteral("data Made for: Key-value, Documents"));
        QCOMPARE(why("neon.postgres"), QStringLiteral("ecosystem Cloud: AWS, Azure"));
        QCOMPARE(why("render.postgres"), QStringLiteral("ecosystem Cloud: not stated"));
        QCOMPARE(why("planetscale.vitess").section(u' ', 0, 0), QStringLiteral("engine"));
        QCOMPARE(why("gcp.alloydb"), QStringLiteral("branching Branching: no"));
        QCOMPARE(why("aws.dax"), QStringLiteral(" Use: beside a database, not as one"));
        QCOMPARE(advice.fits.size() + advice.others.size(), allServices().size());
    }

    /// A configuration that meets each answer alone is not enough: one must meet all of them.
    void oneConfigurationMeetsAll()
    {
        const guide::Advice advice = advise(answersOf(QStringLiteral("data=document regions=writes capacity=zero")));
        QVERIFY(fitOf(advice, "aws.dynamodb"));  // on demand
        const Unfit* cosmos = unfitOf(advice, "azure.cosmos-db");  // serverless has one region, provisioned does not scale to zero
        QVERIFY(cosmos);
        QCOMPARE(cosmos->question, ask::capacity);
    }

    void asksWhatMatters()
    {
        const auto open = [](const char* answers) {
            QStringList list;
            for (const Open& one : advise(answersOf(QString::fromUtf8(answers))).open)
                list << qt(one.question->id.text());
            return list;
        };
        QCOMPARE(open(""), QStringList{QStringLiteral("data")});  // first of all, what is stored
        const QStringList sql = open("data=relational");
        QVERIFY(sql.contains(QStringLiteral("branching")) && sql.contains(QStringLiteral("from")) && sql.contains(QStringLiteral("profile")));
        QVERIFY(!sql.contains(QStringLiteral("use")) && !sql.contains(QStringLiteral("mongodb")));
        QVERIFY(!open("data=relational engine=oracle").contains(QStringLiteral("from")));
        QVERIFY(!open("data=relational engine=oracle").contains(QStringLiteral("branching")));  // nothing with Oracle has branches
        QVERIFY(open("data=cache").contains(QStringLiteral("use")));
        QVERIFY(open("data=document").contains(QStringLiteral("mongodb")));
        QVERIFY(!open("data=document engine=cassandra").contains(QStringLiteral("mongodb")));
        QCOMPARE(open("data=search"), QStringList());  // one service: nothing is left to ask
    }

    /// Each answer that is offered leaves as many services as it says; a question that is not asked would change nothing.
    void choicesAreTrue_data()
    {
        QTest::addColumn<QString>("given");
        for (const char* given : {"", "data=relational", "data=relational ecosystem=aws profile=cost", "data=key-value", "data=document mongodb=no", "data=cache use=durable", "data=graph",
                                  "data=backend", "data=time-series ecosystem=azure", "data=analytics capacity=zero"})
            QTest::newRow(given) << QString::fromUtf8(given);
    }
    void choicesAreTrue()
    {
        QFETCH(QString, given);
        const Answers answers = answersOf(given);
        const guide::Advice advice = advise(answers);
        const auto outcome = [](const guide::Advice& a) { return std::pair(servicesOf(a, Rank::Recommended), std::pair(servicesOf(a, Rank::Alternative), servicesOf(a, Rank::Fits))); };
        for (const Question& question : questions()) {
            if (!answers[question.id].empty() || !question.when(answers))
                continue;
            const auto open = std::ranges::find(advice.open, &question, &Open::question);
            std::optional<std::pair<QStringList, std::pair<QStringList, QStringList>>> first;
            bool differs = false;
            for (const Answer& answer : question.answers) {
                Answers with = answers;
                with.set(question.id, answer.id);
                const guide::Advice then = advise(with);
                if (then.fits.empty())
                    continue;
                differs = differs || (first && *first != outcome(then));
                first = first.value_or(outcome(then));
                if (open == advice.open.end())
                    continue;
                const auto choice = std::ranges::find(open->choices, &answer, &Open::Choice::answer);
                QVERIFY2(choice != open->choices.end(), answer.label);
                QCOMPARE(choice->fits, then.fits.size());
            }
            QCOMPARE(open != advice.open.end(), differs);
        }
    }

    void givesAnswers()
    {
        Answers answers;
        QVERIFY(give(answers, "data=relational"));
        QVERIFY(give(answers, "data=graph"));
        QCOMPARE(answers[ask::data], Symbol("graph"));
        QCOMPARE(answers.all().size(), std::size_t(1));
        QVERIFY(qt(give(answers, "date=graph").error().text()).contains(QStringLiteral("no question 'date'; there are data, ecosystem")));
        QVERIFY(qt(give(answers, "data=rows").error().text()).contains(QStringLiteral("'rows' is no answer to 'data'; there are relational")));
        QVERIFY(qt(give(answers, "data").error().text()).contains(QStringLiteral("data=relational")));
        answers.set(ask::data, {});
        QCOMPARE(answers, Answers());
    }

    /// Every service that fits some answer becomes a design that meets all of them, or says why not.
    void designs_data()
    {
        QTest::addColumn<QString>("given");
        for (const char* given : {"data=relational", "data=relational regions=strong", "data=relational capacity=zero", "data=relational from=sqlserver-left analytics=yes", "data=key-value regions=writes",
                                  "data=document regions=strong", "data=cache use=durable", "data=backend", "data=graph", "data=time-series", "data=analytics", "data=search", "data=wide-column"})
            QTest::newRow(given) << QString::fromUtf8(given);
    }
    void designs()
    {
        QFETCH(QString, given);
        const Answers answers = answersOf(given);
        const Workload need(workload::parameters());
        int sized = 0;
        for (const Fit& fit : advise(answers).fits) {
            const PricedFit priced = guide::priced(*fit.service, answers, need, book());
            QCOMPARE(priced.sized.has_value(), priced.reason.empty());
            if (!priced.sized)
                continue;
            ++sized;
            const Component& component = priced.sized->design.components.front();
            QCOMPARE(component.service, fit.service);
            const auto missed = unmet(*fit.service, component.settings, answers);
            QVERIFY2(!missed, missed ? qPrintable(qt(fit.service->id) + u' ' + qt(missed->text())) : "");
            QCOMPARE(component.followsWorkload, sizeFor(*fit.service, need, book()).reasons.empty());
            QCOMPARE(priced.sized->bill.totals.amortised, billDesign(priced.sized->design, book()).totals.amortised);
        }
        QVERIFY(sized > 0);
    }

    void workloadFollowsAnswers()
    {
        const Workload need = guide::workloadOf(answersOf(QStringLiteral("data=relational from=oracle-left regions=writes")), Workload(workload::parameters()));
        QCOMPARE(need[workload::kind], workload::relational);
        QCOMPARE(need[workload::engine], workload::postgresql);
        QCOMPARE(need[workload::recovery], workload::activeActive);
        QCOMPARE(guide::workloadOf({}, need), need);
    }
};

QTEST_GUILESS_MAIN(TestGuide)
#include "tst_guide.moc"
