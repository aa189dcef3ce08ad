// SPDX-License-Identifier: GPL-3.0-or-later
// costrata choose: answers in, services that fit with prices out, and a workspace of their designs; the conversation on a terminal.
#include "cli_run.h"
#include "design/workspace_file.h"
#include "guide_dialogue.h"

#include <QJsonArray>
#include <QTest>

using namespace costrata;

namespace {

Ran choose(QStringList arguments)
{
    arguments.prepend(QStringLiteral("choose"));
    return run(arguments);
}

QStringList answering(std::initializer_list<const char*> answers)
{
    QStringList list;
    for (const char* answer : answers)
        list << QStringLiteral("--answer") << QString::fromUtf8(answer);
    return list;
}

guide::Answers converseWith(const char* typed, std::string* said = nullptr)
{
    std::istringstream in(typed);
    std::ostringstream out;
    const guide::Answers answers = converse({}, in, out);
    if (said)
        *said = out.str();
    return answers;
}

}  // namespace

class TestCliChoose : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_need;

private slots:
    void initTestCase() { m_need = writeIn(m_folder, "need.json", run({QStringLiteral("workload")}).out.toUtf8()); }

    void tellsWhatFits()
    {
        const Ran ran = choose(answering({"data=relational", "ecosystem=aws", "profile=web"}));
        QCOMPARE(ran.status, int(Done));
        QVERIFY(ran.err.isEmpty());
        QVERIFY(ran.out.startsWith(QStringLiteral("Kind of data: Relational, SQL\nCloud: AWS\nApplication: Standard web application\n")));
        const QStringList lines = ran.out.split(u'\n');
        QVERIFY(lines.filter(QStringLiteral("Amazon Aurora ")).first().contains(QStringLiteral("Recommended")));
        QVERIFY(lines.filter(QStringLiteral("Amazon RDS ")).first().contains(QStringLiteral("Alternative")));
        QVERIFY(ran.out.contains(QStringLiteral("Quick Reference: When to Use What: Standard web app (AWS)")));
        QVERIFY(lines.filter(QStringLiteral("AlloyDB")).first().contains(QStringLiteral("Cloud: Google Cloud")));
        QVERIFY(ran.out.contains(QStringLiteral("Still to answer")));
        QVERIFY(!ran.out.contains(QStringLiteral("Monthly")));
        QVERIFY(choose(answering({"data=search"})).out.contains(QStringLiteral("Elasticsearch is named too")));
    }

    void speaksJsonAndMarkdown()
    {
        const QJsonObject json = choose(answering({"data=time-series"}) + QStringList{QStringLiteral("--format"), QStringLiteral("json")}).json();
        QCOMPARE(json[QStringLiteral("answers")].toObject()[QStringLiteral("data")].toString(), QStringLiteral("time-series"));
        const QJsonObject first = json[QStringLiteral("fits")].toArray().first().toObject();
        QCOMPARE(first[QStringLiteral("fit")].toString(), QStringLiteral("recommended"));
        QVERIFY(!first[QStringLiteral("guides")].toArray().isEmpty());
        bool contradicted = false;
        for (const QJsonValue& other : json[QStringLiteral("not")].toArray())
            contradicted = contradicted || other.toObject().contains(QStringLiteral("thoughNamedBy"));
        QVERIFY(contradicted);  // Timestream for LiveAnalytics is closed to new customers
        const Ran markdown = choose(answering({"data=graph"}) + QStringList{QStringLiteral("--format"), QStringLiteral("markdown")});
        QVERIFY(markdown.out.contains(QStringLiteral("| Amazon Neptune | Recommended |")));
    }

    void lists()
    {
        const Ran ran = choose({QStringLiteral("--list")});
        QCOMPARE(ran.status, int(Done));
        for (const guide::Question& question : guide::questions()) {
            for (const guide::Answer& answer : question.answers)
                QVERIFY(ran.out.contains(QString::fromStdString(question.id.str() + "=" + answer.id.str())));
        }
        const QJsonObject json = choose({QStringLiteral("--list"), QStringLiteral("--format"), QStringLiteral("json")}).json();
        QCOMPARE(json[QStringLiteral("questions")].toArray().size(), static_cast<qsizetype>(guide::questions().size()));
    }

    /// One step to priced designs: the workspace holds one for each that fits and is priced, and bills to what was printed.
    void writesDesigns()
    {
        const QString out = m_folder.filePath(QStringLiteral("chosen.costrata"));
        const Ran ran = choose(answering({"data=relational", "ecosystem=aws", "profile=web"})
                               + QStringList{QStringLiteral("--workload"), m_need, QStringLiteral("--write"), out, QStringLiteral("--format"), QStringLiteral("json")});
        QCOMPARE(ran.status, int(Done));
        const auto workspace = loadWorkspace(out);
        QVERIFY(workspace);
        QMap<QString, QString> priced;
        for (const QJsonValue& fit : ran.json()[QStringLiteral("fits")].toArray()) {
            if (const QJsonObject one = fit.toObject(); one.contains(QStringLiteral("monthly")))
                priced[one[QStringLiteral("service")].toString()] = one[QStringLiteral("monthly")].toString();
        }
        QVERIFY(priced.contains(QStringLiteral("aws.aurora")));
        QCOMPARE(static_cast<qsizetype>(workspace->designs.size()), priced.size());
        QVERIFY(workspace->workload);
        const QJsonArray designs = run({QStringLiteral("estimate"), out, QStringLiteral("--format"), QStringLiteral("json")}).json()[QStringLiteral("designs")].toArray();
        QCOMPARE(designs.size(), priced.size());
        for (const Design& design : workspace->designs) {
            QVERIFY(design.components.front().followsWorkload);
            QVERIFY(priced.contains(QString::fromUtf8(design.components.front().service->id)));
        }
    }

    void refusesWhatItCannotDo()
    {
        const auto refused = [&](const QStringList& arguments, int status, const char* words) {
            const Ran ran = choose(arguments);
            QCOMPARE(ran.status, status);
            QVERIFY2(ran.err.contains(QString::fromUtf8(words)), qPrintable(ran.err));
        };
        refused(answering({"date=graph"}), WrongUsage, "no question 'date'");
        refused(answering({"data=graphs"}), WrongUsage, "'graphs' is no answer to 'data'");
        refused(answering({"data=graph"}) + QStringList{QStringLiteral("--write"), QStringLiteral("x.costrata")}, WrongUsage, "--write needs --workload");
        refused(answering({"data=graph"}) + QStringList{QStringLiteral("--workload"), QStringLiteral("none.json")}, WrongInput, "none.json");
    }

    void converses()
    {
        std::string said;
        const guide::Answers answers = converseWith("5\ndurable\n\n9\n2\n", &said);
        QCOMPARE(answers[guide::ask::data], Symbol("cache"));
        QVERIFY(QString::fromStdString(said).contains(QStringLiteral("What is stored?")));
        QVERIFY(QString::fromStdString(said).contains(QStringLiteral("There is no answer 'durable'")));  // asked was the cloud: "durable" is no cloud
        QCOMPARE(converseWith("graph\nback\nsearch\n")[guide::ask::data], Symbol("search"));
        QCOMPARE(converseWith("")[guide::ask::data], Symbol());
        QCOMPARE(converseWith("\n\n\n").all().size(), std::size_t(0));
    }
};

QTEST_MAIN(TestCliChoose)
#include "tst_cli_choose.moc"
