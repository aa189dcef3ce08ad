// SPDX-License-Identifier: GPL-3.0-or-later
// The disaster recovery patterns: every service answers to each, what is made bills, and its figures are the failure story's.
#include "billing/bill_design.h"
#include "design/from_workload.h"
#include "recovery/recovery.h"
#include "topology/topology.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace costrata;
namespace w = costrata::workload;

namespace {

const PriceBook& book()
{
    static const auto opened = PriceBook::open(COSTRATA_SHIPPED_CATALOG).value();
    return *opened;
}

QString qt(const std::string& text) { return QString::fromStdString(text); }

using Changes = std::vector<std::pair<const char*, const char*>>;

Component componentOf(const char* id, const Changes& changes = {}, const char* region = nullptr)
{
    const Service& service = *findService(id);
    const Symbol where(region ? region : service.defaultRegion);
    Component component{id, &service, where, service.initialSettings(book(), where)};
    for (const auto& [parameter, text] : changes) {
        const std::size_t index = service.parameters->indexOf(parameter).value();
        component.settings.set(index, service.parameters->parse(index, text).value());
    }
    return component;
}

Design designOf(std::vector<Component> components) { return {.name = "Design", .notes = {}, .components = std::move(components)}; }

const Value& valueOf(const Design& design, const char* id)
{
    const Settings& s = design.components.front().settings;
    return s.value(s.parameters().indexOf(id).value());
}

const LineItem& lineOf(const Bill& bill, const char* start)
{
    const auto found = std::ranges::find_if(bill.lines, [&](const LineItem& line) { return line.description.starts_with(start); });
    if (found == bill.lines.end())
        qFatal("no line %s", start);
    return *found;
}

/// Another region is a number of machines, or is not stated to take over: their architecture cannot show the pattern.
bool showsPattern(std::string_view id) { return !std::set<std::string_view>{"self-managed.vm", "azure.arc-sql-server", "upstash.redis", "mongodb.atlas"}.contains(id); }

}  // namespace

class TestRecovery : public QObject {
    Q_OBJECT
private slots:
    void everyServiceAnswers_data()
    {
        QTest::addColumn<QString>("id");
        for (const Service* service : allServices())
            QTest::newRow(service->id) << QString::fromUtf8(service->id);
    }
    void everyServiceAnswers()
    {
        QFETCH(QString, id);
        const Service& service = *findService(id.toStdString());
        if (service.alternative)
            QVERIFY2(service.recover, "a service that holds data says how it recovers");
        const Symbol home(service.defaultRegion);
        std::vector<Settings> starts{service.initialSettings(book(), home)};
        for (const Configuration& configuration : service.configurations)
            starts.push_back(service.settingsOf(configuration, book(), home));
        for (const Settings& start : starts) {
            const Design design = designOf({{service.name, &service, home, start}});
            const RecoveryComparison found = compareRecovery(design, nullptr, book());
            for (const RecoveryVariant& variant : found.variants) {
                const QByteArray where = qPrintable(qt(variant.pattern->name));
                QCOMPARE(variant.made(), variant.reasons.empty());
                if (!variant.made()) {
                    QVERIFY2(!variant.reasons.front().empty(), where.constData());
                    continue;
                }
                QVERIFY2(service.recover, where.constData());
                QVERIFY2(!variant.rules.empty(), where.constData());
                const Component& made = variant.design.components.front();
                for (std::size_t i = 0; i < service.parameters->all().size(); ++i) {
                    QVERIFY2(service.parameters->validate(i, made.settings.value(i)), service.parameters->at(i).id);
                    for (const Symbol region : made.settings.value(i).regions)
                        QVERIFY2(region != home, where.constData());
                }
                // Billed as any design is, and told of as any failure is.
                const Bill bill = billDesign(variant.design, book());
                QVERIFY2(!bill.lines.empty(), where.constData());
                QCOMPARE(variant.bill.totals.amortised, bill.totals.amortised);
                QCOMPARE(variant.bill.complete, bill.complete);
                const Topology topology = topologyOf(variant.design);
                const FailureStory story = failureStory(topology, nodeCosts(topology, bill), {.scope = FailureScope::Region, .region = home});
                QVERIFY2(variant.loss->rto == story.rto, where.constData());
                QVERIFY2(variant.loss->rpo == story.rpo, where.constData());
                // Once made, it stays: the pattern asks for nothing more.
                const RecoveryComparison again = compareRecovery(variant.design, nullptr, book());
                const RecoveryVariant& same = *std::ranges::find(again.variants, variant.pattern, &RecoveryVariant::pattern);
                QVERIFY2(same.made(), where.constData());
                QVERIFY2(same.design.components.front().settings == made.settings, where.constData());
                if (showsPattern(service.id)) {
                    const RecoveryPattern* now = recoveryPatternOf(made, book());
                    QVERIFY2(now, where.constData());
                    if (variant.pattern->id == w::backupRestore || variant.pattern->id == w::activeActive)
                        QCOMPARE(now->id, variant.pattern->id);
                }
            }
        }
    }

    /// Backups of 100 GB kept 7 days, 2 % changed on each: 100 x (1 + 7 x 0.02) = 114 GB there, without the free size that
    /// the region of the instance has; 100 x 0.02 x 730 / 24 = 60.83 GB a month are sent.
    void backupsOfRds()
    {
        const Design design = designOf({componentOf("aws.rds", {{"deployment", "single-az"}}, "us-east-1")});
        const RecoveryComparison found = compareRecovery(design, nullptr, book(), {}, Symbol("us-west-2"));
        QVERIFY(!found.now);  // nothing leaves the region
        const RecoveryVariant& backup = found.variants[0];
        QVERIFY(backup.made());
        QCOMPARE(qt(backup.design.name), QStringLiteral("Design - backup and restore"));
        QCOMPARE(qt(valueOf(backup.design, "backupRegions").regions.front().str()), QStringLiteral("us-west-2"));
        QCOMPARE(lineOf(backup.bill, "Backups copied to us-west-2").quantity, Amount(114));
        QCOMPARE(lineOf(backup.bill, "Backups sent to us-west-2").quantity.value().rounded(2), Decimal::parse("60.83").value());
        QVERIFY(!backup.loss->rto);  // AWS states no time for a restore
        QVERIFY(backup.loss->rtoText.empty());
        QCOMPARE(recoveryPatternOf(backup.design.components.front(), book()), backup.pattern);
    }

    /// A warm standby has half the compute of the primary, a pilot light the smallest class that keeps up.
    void replicasOfRds()
    {
        const Design design = designOf({componentOf("aws.rds", {{"class", "db.r6g.2xlarge"}}, "us-east-1")});  // 8 vCPU, 64 GiB
        const RecoveryComparison found = compareRecovery(design, nullptr, book());
        QCOMPARE(qt(valueOf(found.variants[2].design, "replicaClass").choice.str()), QStringLiteral("db.r6g.xlarge"));  // 4 vCPU, 32 GiB
        const auto vcpus = [&](const RecoveryVariant& v) {
            const LineItem& line = lineOf(v.bill, "Read replica in");
            return line.price ? Decimal::parse(line.price->vcpu).value() : Decimal();
        };
        QCOMPARE(vcpus(found.variants[2]), Decimal(4));
        QCOMPARE(vcpus(found.variants[1]), Decimal(2));
        QVERIFY(found.variants[1].bill.totals.amortised < found.variants[2].bill.totals.amortised);
        QCOMPARE(found.variants[3].reasons, std::vector<std::string>{"it has one writer, in one region"});
        // What the primary writes is not known, and not zero.
        QVERIFY(!valueOf(found.variants[1].design, "replicatedData").number.known());
        QVERIFY(!found.variants[1].bill.complete);
    }

    /// With a workload, the changes are writes a second x item size over the month.
    void changesOfTheWorkload()
    {
        Workload need(w::parameters());
        need.set(w::writes.index, {Amount(100), {}, {}});
        need.set(w::itemSize.index, {Amount(1), {}, {}});
        need.set(w::activeHours.index, {Amount(730), {}, {}});
        const Design design = designOf({componentOf("aws.rds", {}, "us-east-1")});
        const RecoveryComparison found = compareRecovery(design, &need, book());
        // 100 x 1,024 bytes x 2,628,000 s = 269.1072 GB
        QCOMPARE(valueOf(found.variants[1].design, "replicatedData").number.value(), Decimal::parse("269.1072").value());
        // A second database of the kind leaves open whose load it is.
        const Design two = designOf({componentOf("aws.rds", {}, "us-east-1"), componentOf("aws.aurora", {}, "us-east-1")});
        QVERIFY(!valueOf(compareRecovery(two, &need, book()).variants[1].design, "replicatedData").number.known());
    }

    /// Geo-restore takes up to 12 hours and loses up to an hour; a failover to a geo-secondary 30 s and 5 s.
    void figuresOfAzureSql()
    {
        const RecoveryComparison found = compareRecovery(designOf({componentOf("azure.sql-database")}), nullptr, book());
        QCOMPARE(found.variants[0].loss->rto, std::optional(Decimal(43200)));
        QCOMPARE(found.variants[0].loss->rpo, std::optional(Decimal(3600)));
        QCOMPARE(found.variants[2].loss->rto, std::optional(Decimal(30)));
        QCOMPARE(found.variants[2].loss->rpo, std::optional(Decimal(5)));
        QVERIFY(!found.variants[3].made());
    }

    void patternsNow_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("parameter");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("pattern");
        const auto row = [](const char* id, const char* parameter, const char* value, const char* pattern) {
            QTest::newRow(qPrintable(QStringLiteral("%1 %2 %3").arg(QLatin1String(id), QLatin1String(parameter), QLatin1String(value))))
                << QString::fromUtf8(id) << QString::fromUtf8(parameter) << QString::fromUtf8(value) << QString::fromUtf8(pattern);
        };
        row("aws.rds", "", "", "");
        row("aws.rds", "backupRegions", "us-west-2", "backup-restore");
        row("aws.rds", "replicaRegions", "us-west-2", "warm-standby");
        row("aws.aurora", "secondaryRegions", "us-west-2", "pilot-light");  // headless by default
        row("aws.dynamodb", "replicaRegions", "us-west-2", "active-active");
        row("aws.aurora-dsql", "peerRegions", "us-west-2", "active-active");
        row("azure.sql-database", "backupRedundancy", "ra-grs", "backup-restore");
        row("azure.sql-database", "backupRedundancy", "lrs", "");
        row("azure.postgresql", "geoRedundantBackup", "yes", "backup-restore");
        row("gcp.cloud-sql", "", "", "backup-restore");  // backups lie in a multi-region
        row("neon.postgres", "", "", "");
    }
    void patternsNow()
    {
        QFETCH(QString, id);
        QFETCH(QString, parameter);
        QFETCH(QString, value);
        QFETCH(QString, pattern);
        const std::string name = parameter.toStdString(), text = value.toStdString();
        const Component component = componentOf(id.toUtf8().constData(), parameter.isEmpty() ? Changes{} : Changes{{name.c_str(), text.c_str()}});
        const RecoveryPattern* now = recoveryPatternOf(component, book());
        QCOMPARE(now ? qt(now->id.str()) : QString(), pattern);
    }

    void secondRegion()
    {
        const Design design = designOf({componentOf("aws.rds", {}, "us-east-1")});
        const auto regionOf = [](const RecoveryVariant& v) { return qt(valueOf(v.design, "replicaRegions").regions.front().str()); };
        QCOMPARE(regionOf(compareRecovery(design, nullptr, book(), {}, Symbol("eu-west-1")).variants[1]), QStringLiteral("eu-west-1"));
        QVERIFY(!compareRecovery(design, nullptr, book(), {}, Symbol("us-east-1")).variants[1].made());  // that is its own
        // Copies stay where they stand.
        const Design there = designOf({componentOf("aws.rds", {{"replicaRegions", "eu-central-1"}}, "us-east-1")});
        QCOMPARE(regionOf(compareRecovery(there, nullptr, book()).variants[2]), QStringLiteral("eu-central-1"));
    }

    /// All that hold data must follow; what holds none is left and said to be.
    void severalComponents()
    {
        const Design design = designOf({componentOf("aws.dynamodb"), componentOf("aws.dax")});
        const RecoveryComparison found = compareRecovery(design, nullptr, book());
        const RecoveryVariant& both = found.variants[3];
        QVERIFY(both.made());
        QVERIFY(std::ranges::any_of(both.rules, [](const std::string& rule) { return rule.starts_with("aws.dax: holds no data"); }));
        QVERIFY(both.design.components[1] == design.components[1]);
        const Design mixed = designOf({componentOf("aws.dynamodb"), componentOf("neon.postgres")});
        const RecoveryComparison refused = compareRecovery(mixed, nullptr, book());
        QVERIFY(!refused.variants[3].made());
        QVERIFY(refused.variants[3].reasons.front().starts_with("neon.postgres: "));
        QVERIFY(!compareRecovery(designOf({componentOf("aws.dax")}), nullptr, book()).variants[0].made());
        QVERIFY(!compareRecovery(designOf({}), nullptr, book()).variants[0].made());
    }

    void addedAsDesigns()
    {
        Workspace workspace;
        workspace.designs = {designOf({componentOf("aws.dynamodb")}), designOf({componentOf("aws.rds")})};
        workspace.designs[1].name = "Design - pilot light";
        workspace.baseline = 1;
        const RecoveryComparison found = compareRecovery(workspace.designs[0], nullptr, book());
        QCOMPARE(addVariants(workspace, 0, found), std::size_t(3));
        QStringList names;
        for (const Design& design : workspace.designs)
            names << qt(design.name);
        QCOMPARE(names.join(u'|'), QStringLiteral("Design|Design - pilot light 2|Design - warm standby|Design - active-active|Design - pilot light"));
        QCOMPARE(workspace.baseline, std::size_t(4));
    }

    /// A workload that asks for a pattern and the variant for it say the same of the second region.
    void oneRule_data()
    {
        QTest::addColumn<QString>("id");
        for (const char* id : {"aws.rds", "aws.aurora", "aws.dynamodb", "aws.neptune", "gcp.cloud-sql", "gcp.alloydb", "azure.postgresql", "azure.sql-database"})
            QTest::newRow(id) << QString::fromUtf8(id);
    }
    void oneRule()
    {
        QFETCH(QString, id);
        const Service& service = *findService(id.toStdString());
        Workload need(w::parameters());
        need.set(w::kind.index, {{}, service.kinds.front(), {}});
        for (const Symbol pattern : {w::pilotLight, w::warmStandby}) {
            need.set(w::recovery.index, {{}, pattern, {}});
            const SizedComponent sized = sizeFor(service, need, book());
            QVERIFY2(sized.reasons.empty(), sized.reasons.empty() ? "" : sized.reasons.front().c_str());
            const Design design = designOf({{"Database", &service, sized.region, sized.settings}});
            const RecoveryComparison found = compareRecovery(design, &need, book());
            const RecoveryVariant& variant = found.variants[pattern == w::pilotLight ? 1 : 2];
            QVERIFY(variant.made());
            QVERIFY(variant.design.components.front().settings == sized.settings);
        }
    }
};

QTEST_GUILESS_MAIN(TestRecovery)
#include "tst_recovery.moc"
