// SPDX-License-Identifier: GPL-3.0-or-later
// The workspace file: what goes out comes back, and what is wrong is refused with its place.
#include "design/workspace_file.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace costrata;

namespace {

QString qt(const std::string& s) { return QString::fromStdString(s); }

/// A component of a service whose every value differs from its default where the parameter allows it.
Component unusual(const Service& service)
{
    Settings settings(*service.parameters);
    for (std::size_t i = 0; i < service.parameters->all().size(); ++i) {
        const ParameterSpec& spec = service.parameters->at(i);
        switch (spec.kind) {
        case ParameterKind::Choice:
            settings.set(i, {{}, spec.offers ? Symbol("no longer sold") : spec.options.back().id, {}});
            break;
        case ParameterKind::Regions:
            settings.set(i, {{}, {}, {Symbol("zz-north-1"), Symbol("aa-south-2")}});
            break;
        case ParameterKind::Flag:
            settings.set(i, {settings.value(i).number == Amount(0) ? 1 : 0, {}, {}});
            break;
        case ParameterKind::Number:
        case ParameterKind::Share:
            settings.set(i, {spec.whole || spec.max == spec.min ? spec.max : spec.max - Decimal::fromRaw(1), {}, {}});  // more digits than a double has
            break;
        }
    }
    return {"caf\xC3\xA9 \"1\"", &service, Symbol("mars-1"), settings};
}

/// A workspace of one design with one component, with a place for each thing that can be wrong.
QByteArray document(const QByteArray& settings = "{}", const QByteArray& component = {}, const QByteArray& design = {}, const QByteArray& root = {})
{
    return QByteArray("{\"format\":\"costrata-workspace\",\"version\":1,\"designs\":[{\"name\":\"A\",\"components\":[{\"service\":\"aws.rds\",\"region\":\"us-east-1\",\"settings\":")
        + settings + component + "}]" + design + "}]" + root + "}";
}

}  // namespace

class TestWorkspaceFile : public QObject {
    Q_OBJECT
private slots:
    void roundTrip_data()
    {
        QTest::addColumn<QString>("id");
        for (const Service* s : allServices())
            QTest::newRow(s->id) << QString::fromUtf8(s->id);
    }
    void roundTrip()
    {
        QFETCH(QString, id);
        const Service& service = *findService(id.toStdString());
        Workspace workspace{"Title", "Notes\nof two lines", {}, 1, {}};
        workspace.designs.push_back({"defaults, with what is not given", "", {{"c", &service, Symbol("us-east-1"), Settings(*service.parameters)}}});
        if (std::string_view(Settings(*service.parameters).value(0).choice.text()).empty() && service.parameters->at(0).offers)
            workspace.designs.clear();
        workspace.designs.push_back({"unusual", "n", {unusual(service), unusual(service)}});
        workspace.baseline = workspace.designs.size() - 1;
        const QByteArray written = writeWorkspace(workspace);
        const auto read = parseWorkspace(written, "file");
        QVERIFY2(read, read ? "" : read.error().text().c_str());
        QVERIFY(*read == workspace);
        QCOMPARE(writeWorkspace(*read), written);
    }
    /// What availability is reckoned with stays with its component, whatever is removed before it.
    void availability()
    {
        auto workspace = parseWorkspace(document("{}", ",\"uptime\":99.95,\"alternative\":2", ",\"downtimePerHour\":18000.5"), "f");
        QVERIFY2(workspace, workspace ? "" : workspace.error().text().c_str());
        Design& design = workspace->designs.front();
        QCOMPARE(*design.components[0].uptime, 0.9995_d);
        QCOMPARE(design.components[0].alternative, 2);
        QCOMPARE(*design.downtimePerHour, Money(18000.5_d));
        design.components.insert(design.components.begin(), Component{"b", design.components[0].service, Symbol("us-east-1"), design.components[0].settings});
        const auto read = parseWorkspace(writeWorkspace(*workspace), "f");
        QVERIFY(read && *read == *workspace);
        QVERIFY(!read->designs[0].components[0].uptime && read->designs[0].components[1].uptime);
        const QByteArray plain = writeWorkspace(*parseWorkspace(document(), "f"));
        for (const char* key : {"uptime", "alternative", "downtimePerHour"})
            QVERIFY(!plain.contains(key));
    }
    void missingParametersHaveTheirDefaults()
    {
        const auto read = parseWorkspace(document(), "f");
        QVERIFY(read);
        const Component& c = read->designs.front().components.front();
        QVERIFY(c.settings == Settings(*c.service->parameters));
        QCOMPARE(qt(c.name), QStringLiteral("Amazon RDS"));
        QCOMPARE(read->baseline, std::size_t(0));
    }
    void numbersMayBeTexts()
    {
        const auto read = parseWorkspace(document("{\"storage\":\"250\",\"dailyChange\":\"0.123456789012\"}"), "f");
        QVERIFY2(read, read ? "" : read.error().text().c_str());
        const Settings& settings = read->designs.front().components.front().settings;
        QCOMPARE(qt(settings.value(*settings.parameters().indexOf("dailyChange")).number.value().toString()), QStringLiteral("0.123456789012"));
    }
    void byteOrderMark()
    {
        QVERIFY(parseWorkspace("\xEF\xBB\xBF" + document(), "f"));
    }

    void refusal_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("message");
        const auto row = [](const char* name, const QByteArray& json, const QByteArray& message) { QTest::newRow(name) << json << QString::fromUtf8(message); };
        const char* const c = "f: designs[0].components[0]";
        const auto at = [&](const char* rest) { return QByteArray(c) + rest; };
        row("empty", "", "f: line 1, column 1: this is no valid JSON");
        row("only blanks", " \n ", "f: line 2, column 2: this is no valid JSON");
        row("truncated", document().left(60), "f: line 1, column ");
        row("truncated on line 3", "{\n\"format\":\n\"costr", "f: line 3, column ");
        row("not an object", "[1]", "f: an object { } is expected");
        row("another format", "{\"format\":\"x\"}", "f: this is no Costrata workspace");
        row("no version", "{\"format\":\"costrata-workspace\",\"designs\":[]}", "f: version: the version is missing");
        row("version 0", "{\"format\":\"costrata-workspace\",\"version\":0,\"designs\":[]}", "f: version: the version is missing");
        row("version 1.5", "{\"format\":\"costrata-workspace\",\"version\":1.5,\"designs\":[]}", "f: version: the version is missing");
        row("no designs", "{\"format\":\"costrata-workspace\",\"version\":1}", "f: designs: a list [ ] is expected");
        row("designs no list", "{\"format\":\"costrata-workspace\",\"version\":1,\"designs\":{}}", "f: designs: a list [ ] is expected");
        row("design no object", "{\"format\":\"costrata-workspace\",\"version\":1,\"designs\":[3]}", "f: designs[0]: an object { } is expected");
        row("design without a name", "{\"format\":\"costrata-workspace\",\"version\":1,\"designs\":[{\"components\":[]}]}", "f: designs[0].name: a design needs a name");
        row("two of one name", "{\"format\":\"costrata-workspace\",\"version\":1,\"designs\":[{\"name\":\"A\",\"components\":[]},{\"name\":\"A\",\"components\":[]}]}",
            "f: designs[1].name: two designs are called 'A'");
        row("too many designs", "{\"format\":\"costrata-workspace\",\"version\":1,\"designs\":[" + QByteArray("0,").repeated(500) + "0]}", "f: designs: more than 500 entries");
        row("title no text", document("{}", "", "", ",\"title\":7"), "f: title: a text is expected");
        row("title too long", document("{}", "", "", ",\"title\":\"" + QByteArray(201, 'x') + "\""), "f: title: the text is longer than 200 characters");
        row("unknown baseline", document("{}", "", "", ",\"baseline\":\"B\""), "f: baseline: no design is called 'B'");
        row("unknown key", document("{}", "", "", ",\"colour\":1"), "f: colour: unknown key");
        row("unknown key in a design", document("{}", "", ",\"colour\":1"), "f: designs[0].colour: unknown key");
        row("unknown key in a component", document("{}", ",\"colour\":1"), at(".colour: unknown key"));
        row("unknown service", document().replace("aws.rds", "aws.nothing"), at(".service: unknown service 'aws.nothing'"));
        row("no region", document().replace("us-east-1", ""), at(".region: a region is expected"));
        row("region no text", document().replace("\"us-east-1\"", "[]"), at(".region: a text is expected"));
        row("settings no object", document("[]"), at(".settings: an object { } is expected"));
        row("unknown parameter", document("{\"turbo\":true}"), at(".settings.turbo: Amazon RDS has no such parameter"));
        row("out of range", document("{\"replicas\":16}"), at(".settings.replicas: 16 is out of range: 0 to 15"));
        row("below range", document("{\"storage\":-1}"), at(".settings.storage: -1 is out of range: 20 to 65536 GB"));
        row("far out of range", document("{\"storage\":1e300}"), at(".settings.storage: this is no number that can be held exactly"));
        row("not whole", document("{\"replicas\":1.5}"), at(".settings.replicas: 1.5 is not a whole number"));
        row("a text for a number", document("{\"replicas\":\"two\"}"), at(".settings.replicas: this is no number that can be held exactly"));
        row("yes for a number", document("{\"replicas\":true}"), at(".settings.replicas: a number is expected"));
        row("nothing where a number is needed", document("{\"replicas\":null}"), at(".settings.replicas: a number is needed"));
        row("a little is not zero", document("{\"dailyChange\":1e-13}"), at(".settings.dailyChange: this is no number that can be held exactly"));
        row("a number for a choice", document("{\"engine\":5}"), at(".settings.engine: a text is expected"));
        row("unknown choice", document("{\"engine\":\"oracle\"}"), at(".settings.engine: 'oracle' is not one of postgresql, mysql, mariadb"));
        row("empty class", document("{\"class\":\"\"}"), at(".settings.class: '' is not one of the offered names"));
        row("text for a flag", document("{\"streams\":\"yes\"}").replace("aws.rds", "aws.dynamodb"), at(".settings.streams: true or false is expected"));
        row("text for regions", document("{\"replicaRegions\":\"x\"}").replace("aws.rds", "aws.dynamodb"), at(".settings.replicaRegions: a list of region names is expected"));
        row("a region twice", document("{\"replicaRegions\":[\"x\",\"x\"]}").replace("aws.rds", "aws.dynamodb"), at(".settings.replicaRegions: 'x' is empty or stands twice"));
        const auto adjustment = [](const char* json) { return document("{}", "", "", QByteArray(",\"adjustments\":[") + json + "]"); };
        row("adjustments no list", document("{}", "", "", ",\"adjustments\":{}"), "f: adjustments: a list [ ] is expected");
        row("too many adjustments", adjustment(("0" + QByteArray(",0").repeated(200)).constData()), "f: adjustments: more than 200 entries");
        row("adjustment without a scope", adjustment("{\"discount\":5}"), "f: adjustments[0].scope: an object { } is expected");
        row("unknown part of a scope", adjustment("{\"discount\":5,\"scope\":{\"zone\":\"a\"}}"), "f: adjustments[0].scope.zone: unknown key");
        row("scope no text", adjustment("{\"discount\":5,\"scope\":{\"name\":1}}"), "f: adjustments[0].scope.name: a text is expected");
        row("neither discount nor price", adjustment("{\"scope\":{}}"), "f: adjustments[0]: either a \"discount\" or a \"price\" is expected");
        row("both discount and price", adjustment("{\"scope\":{},\"discount\":5,\"price\":{}}"), "f: adjustments[0]: either a ");
        row("more than all off", adjustment("{\"scope\":{},\"discount\":100.5}"), "f: adjustments[0].discount: a number from 0 to 100 is expected");
        row("a surcharge", adjustment("{\"scope\":{},\"discount\":\"-1\"}"), "f: adjustments[0].discount: a number from 0 to 100 is expected");
        row("price without a unit", adjustment("{\"scope\":{},\"price\":{\"amount\":1}}"), "f: adjustments[0].price.unit: '' is no unit of the price catalog");
        row("price without an amount", adjustment("{\"scope\":{},\"price\":{\"unit\":\"hour\"}}"), "f: adjustments[0].price.amount: a number from 0 to 1000000000 is expected");
        row("negative upfront fee", adjustment("{\"scope\":{},\"price\":{\"unit\":\"hour\",\"amount\":1,\"upfront\":-1}}"), "f: adjustments[0].price.upfront: a number");
        row("no month", adjustment("{\"scope\":{},\"discount\":5,\"from\":\"soon\"}"), "f: adjustments[0].from: 'soon' is no month such as 2026-11");
        row("ends before it starts", adjustment("{\"scope\":{},\"discount\":5,\"from\":\"2026-02\",\"until\":\"2026-01\"}"), "f: adjustments[0].until: this is before \"from\"");
        row("on no flag", adjustment("{\"scope\":{},\"discount\":5,\"on\":1}"), "f: adjustments[0].on: true or false is expected");
        row("unknown key in an adjustment", adjustment("{\"scope\":{},\"discount\":5,\"colour\":1}"), "f: adjustments[0].colour: unknown key");
        row("more than always up", document("{}", ",\"uptime\":100.1"), at(".uptime: a number from 0 to 100 is expected"));
        row("alternative 0", document("{}", ",\"alternative\":0"), at(".alternative: a number from 1 to 100 is expected"));
        row("half an alternative", document("{}", ",\"alternative\":1.5"), at(".alternative: a whole number is expected"));
        row("downtime that pays", document("{}", "", ",\"downtimePerHour\":-1"), "f: designs[0].downtimePerHour: a number from 0 to 1000000000 is expected");
        row("10 MB of nesting", QByteArray(10'000'000, '['), "f: line 1, column ");
        row("10 MB of objects", QByteArray("{\"a\":").repeated(2'000'000), "f: line 1, column ");
        row("larger than 16 MiB", QByteArray(workspaceMaxBytes + 1, ' '), "f: the file is larger than 16 MiB");
    }
    void refusal()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, message);
        const auto read = parseWorkspace(json, "f");
        QVERIFY(!read);
        QVERIFY2(qt(read.error().text()).startsWith(message), read.error().text().c_str());
    }

    void newerVersionKeepsWhatItDoesNotKnow()
    {
        QByteArray json = document("{\"turbo\":[1,{\"x\":null}]}", ",\"colour\":\"red\"", ",\"tags\":[\"a\"]", ",\"workloads\":{\"w\":1}");
        json.replace("\"version\":1", "\"version\":2");
        const auto read = parseWorkspace(json, "f");
        QVERIFY2(read, read ? "" : read.error().text().c_str());
        const QJsonObject before = QJsonDocument::fromJson(json).object(), after = QJsonDocument::fromJson(writeWorkspace(*read)).object();
        QCOMPARE(after[u"version"], before[u"version"]);
        QCOMPARE(after[u"workloads"], before[u"workloads"]);
        const QJsonObject designBefore = before[u"designs"][0].toObject(), designAfter = after[u"designs"][0].toObject();
        QCOMPARE(designAfter[u"tags"], designBefore[u"tags"]);
        const QJsonObject componentBefore = designBefore[u"components"][0].toObject(), componentAfter = designAfter[u"components"][0].toObject();
        QCOMPARE(componentAfter[u"colour"], componentBefore[u"colour"]);
        QCOMPARE(componentAfter[u"settings"][u"turbo"], componentBefore[u"settings"][u"turbo"]);
        const auto again = parseWorkspace(writeWorkspace(*read), "f");
        QVERIFY(again && *again == *read);
    }

    void adjustments()
    {
        auto workspace = parseWorkspace(document(), "f");
        QVERIFY(workspace);
        QVERIFY(!writeWorkspace(*workspace).contains("adjustments"));
        const Symbol word("caf\xC3\xA9");
        workspace->adjustments = {{.scope = {word, word, word, {word, word, word, word, word}}, .discount = 0.123456789012_d, .discountsUpfront = false, .note = "n",
                                   .from = Month(2026, 1), .until = Month(2026, 1), .on = false},
                                  {.scope = {}, .own = OwnPrice{0.000000000001_d, 12, *Unit::parse("gb-month")}},
                                  {.scope = {Symbol("aws"), {}, {}}, .discount = 1}};
        auto read = parseWorkspace(writeWorkspace(*workspace), "f");
        QVERIFY2(read, read ? "" : read.error().text().c_str());
        QVERIFY(*read == *workspace);
        // What a newer version knows of them stays.
        QByteArray json = document("{}", "", "", ",\"adjustments\":[{\"scope\":{\"zone\":\"a\"},\"price\":{\"unit\":\"hour\",\"amount\":1,\"tax\":2},\"colour\":3}]");
        json.replace("\"version\":1", "\"version\":2");
        read = parseWorkspace(json, "f");
        QVERIFY2(read, read ? "" : read.error().text().c_str());
        const QJsonObject after = QJsonDocument::fromJson(writeWorkspace(*read)).object();
        QCOMPARE(after[u"adjustments"], QJsonDocument::fromJson(json).object()[u"adjustments"]);
    }

    void saveAndLoad()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a b\u00e9.costrata"));
        const auto workspace = parseWorkspace(document(), "f");
        QVERIFY(workspace);
        QVERIFY(saveWorkspace(*workspace, path));
        const auto read = loadWorkspace(path);
        QVERIFY(read && *read == *workspace);
        const auto none = loadWorkspace(folder.filePath(QStringLiteral("none")));
        QVERIFY(!none);
        QVERIFY(qt(none.error().text()).startsWith(folder.filePath(QStringLiteral("none")) + QStringLiteral(": cannot be opened")));
        QVERIFY(!loadWorkspace(folder.path()));
    }
    void savingIntoAReadOnlyFolder()
    {
        if (geteuid() == 0)
            QSKIP("the superuser may write anywhere");
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("w.costrata"));
        const auto workspace = parseWorkspace(document(), "f");
        QVERIFY(workspace && saveWorkspace(*workspace, path));
        QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner);
        Workspace changed = *workspace;
        changed.title = "changed";
        const auto saved = saveWorkspace(changed, path);
        QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QVERIFY(!saved);
        QVERIFY(qt(saved.error().text()).startsWith(path + QStringLiteral(": cannot be saved")));
        const auto read = loadWorkspace(path);
        QVERIFY(read && *read == *workspace);
    }
    void neverSavesWhatItCouldNotOpen()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("w.costrata"));
        auto workspace = parseWorkspace(document(), "f");
        QVERIFY(workspace && saveWorkspace(*workspace, path));
        Workspace huge = *workspace;
        for (int i = 0; i < 200; ++i)
            huge.designs.push_back({"d" + std::to_string(i), std::string(100'000, 'x'), {}});
        const auto saved = saveWorkspace(huge, path);
        QVERIFY(!saved);
        QVERIFY(saved.error().text().find("larger than 16 MiB") != std::string::npos);
        const auto read = loadWorkspace(path);
        QVERIFY(read && *read == *workspace);
    }
    void names()
    {
        Workspace workspace{"", "", {{"a", "", {}}, {"a 2", "", {}}}, 0, {}};
        QCOMPARE(qt(uniqueDesignName(workspace, "b")), QStringLiteral("b"));
        QCOMPARE(qt(uniqueDesignName(workspace, "a")), QStringLiteral("a 3"));
    }
};

QTEST_APPLESS_MAIN(TestWorkspaceFile)
#include "tst_workspace_file.moc"
