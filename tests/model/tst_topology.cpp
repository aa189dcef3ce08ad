// SPDX-License-Identifier: GPL-3.0-or-later
// The architecture of every service in every configuration, and hand-computed failures of the shapes.
#include "billing/bill_design.h"
#include "topology/availability.h"
#include "topology/failure.h"
#include "topology/layout.h"
#include "topology/topology_builder.h"

#include <QTest>

#include <set>

using namespace costrata;

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

struct Made {
    Design design;
    Bill bill;
    Topology topology;
    std::vector<NodeCost> costs;

    explicit Made(std::vector<Component> components)
        : design{"Design", "", std::move(components)}, bill(billDesign(design, book())), topology(topologyOf(design)),
          costs(nodeCosts(topology, bill))
    {
    }
    std::size_t at(const char* id) const { return topology.find(id); }
    FailureStory fails(const char* what) const { return failureStory(topology, costs, parseFailure(topology, what).value()); }
    int count(NodeKind kind) const { return static_cast<int>(std::ranges::count(topology.nodes, kind, &Node::kind)); }
};

const FailureEvent& of(const FailureStory& story, const Made& made, const char* group)
{
    const auto found = std::ranges::find_if(story.events, [&](const FailureEvent& e) { return made.topology.groups[e.group].id == group; });
    if (found == story.events.end())
        qFatal("no event of %s", group);
    return *found;
}

/// What must hold of every topology.
void checkSound(const Made& made, const std::string& what)
{
    const Topology& t = made.topology;
    QVERIFY2(!t.nodes.empty(), qPrintable(qt(what)));
    std::set<std::string> ids;
    for (const Node& node : t.nodes) {
        QVERIFY2(ids.insert(node.id).second, qPrintable(qt(what + ": " + node.id + " twice")));
        QVERIFY2(!node.label.empty() && node.copies >= 1 && node.group < t.groups.size(), qPrintable(qt(what + ' ' + node.id)));
        QVERIFY2(node.zone >= zoneNotStated, qPrintable(qt(what)));
        // A node stands in the component's region, in one that its settings name, or in one that is no setting.
        bool known = node.region == made.design.components[node.component].region || node.region == secondRegion || node.region == witnessRegion;
        const Settings& settings = made.design.components[node.component].settings;
        for (std::size_t i = 0; i < settings.parameters().all().size(); ++i)
            known |= std::ranges::find(settings.value(i).regions, node.region) != settings.value(i).regions.end();
        QVERIFY2(known, qPrintable(qt(what + ": " + node.region.str())));
    }
    std::set<std::string> groups;
    for (const NodeGroup& group : t.groups) {
        QVERIFY2(groups.insert(group.id).second, qPrintable(qt(what + ": group " + group.id + " twice")));
        QVERIFY2(*group.source, qPrintable(qt(what + ": " + group.id + " has no source")));
        for (const Remedy* remedy : {&group.takeover, &group.promotion, &group.rebuild, &group.elsewhere, &group.abroad, &group.restore}) {
            for (const TraitValue* value : {&remedy->rto, &remedy->rpo})
                QVERIFY2(!value->stated() || *value->source, qPrintable(qt(what + ": " + remedy->what + " has no source")));
        }
    }
    for (const Link& link : t.links) {
        QVERIFY2(link.from < t.nodes.size() && link.to < t.nodes.size() && link.from != link.to, qPrintable(qt(what + ": a link leads nowhere")));
        QVERIFY2(!link.lag.stated() || *link.lag.source, qPrintable(qt(what)));
    }
    for (std::size_t c = 0; c < made.design.components.size(); ++c) {
        Money monthly, upfront, amortised, sharedMonthly, sharedUpfront, sharedAmortised;
        for (const LineItem& line : made.bill.lines) {
            if (line.component == c) {
                monthly += line.monthly;
                upfront += line.upfront;
                amortised += line.amortised();
            }
        }
        for (std::size_t i = 0; i < t.nodes.size(); ++i) {
            if (t.nodes[i].component == c) {
                sharedMonthly += made.costs[i].monthly;
                sharedUpfront += made.costs[i].upfront;
                sharedAmortised += made.costs[i].amortised;
            }
        }
        QVERIFY2(monthly == sharedMonthly && upfront == sharedUpfront && amortised == sharedAmortised,
                 qPrintable(qt(what + ": shares do not sum to the bill")));
    }
    const TopologyLayout layout = layoutOf(t);
    QCOMPARE(layout.nodes.size(), t.nodes.size());
    for (std::size_t i = 0; i < t.nodes.size(); ++i) {
        for (std::size_t k = i + 1; k < t.nodes.size(); ++k)
            QVERIFY2(!layout.nodes[i].overlaps(layout.nodes[k]), qPrintable(qt(what + ": " + t.nodes[i].id + " covers " + t.nodes[k].id)));
        const auto region = std::ranges::find(layout.regions, t.nodes[i].region, &RegionBox::region);
        QVERIFY2(region != layout.regions.end() && region->rect.contains(layout.nodes[i]),
                 qPrintable(qt(what + ": " + t.nodes[i].id + " is outside its region")));
        for (const ZoneBox& zone : layout.zones) {
            if (zone.region == t.nodes[i].region && zone.zone == t.nodes[i].zone)
                QVERIFY2(zone.rect.contains(layout.nodes[i]), qPrintable(qt(what + ": " + t.nodes[i].id + " is outside its zone")));
        }
    }
    for (const Symbol region : t.regions()) {
        std::vector<Failure> failures{{.scope = FailureScope::Region, .region = region}};
        for (const int zone : t.zones(region))
            failures.push_back({.scope = FailureScope::Zone, .region = region, .zone = zone});
        for (const Failure& failure : failures) {
            const FailureStory story = failureStory(t, made.costs, failure);
            QVERIFY2(!story.lost.empty() && !story.events.empty(), qPrintable(qt(what)));
            QCOMPARE(story.lostCost + story.leftCost, made.bill.totals.amortised);
            for (const FailureEvent& event : story.events)
                QVERIFY2(!event.successor || std::ranges::find(story.lost, *event.successor) == story.lost.end(),
                         qPrintable(qt(what + ": a lost node takes over")));
            for (const CapacityLeft& left : story.capacity)
                QVERIFY2(left.writersLeft >= 0 && left.writersLeft <= left.writers && left.readersLeft >= 0 && left.readersLeft <= left.readers + 1,
                         qPrintable(qt(what)));
        }
    }
}

}  // namespace

class TestTopology : public QObject {
    Q_OBJECT
private slots:
    void everyService_data()
    {
        QTest::addColumn<QString>("id");
        for (const Service* service : allServices())
            QTest::newRow(service->id) << QString::fromUtf8(service->id);
    }
    void everyService()
    {
        QFETCH(QString, id);
        const Service& service = *findService(id.toStdString());
        QVERIFY(service.topology);
        const Symbol region(service.defaultRegion);
        std::vector<std::pair<QString, Settings>> all{{QStringLiteral("defaults"), service.initialSettings(book(), region)}};
        for (const Configuration& configuration : service.configurations)
            all.emplace_back(QString::fromUtf8(configuration.name), service.settingsOf(configuration, book(), region));
        // Each number at its extremes and each other choice changes the picture, not its soundness. A second region for
        // every parameter that names regions.
        const auto regions = service.regions(book());
        for (std::size_t i = 0; i < service.parameters->all().size(); ++i) {
            const ParameterSpec& spec = service.parameters->at(i);
            const auto with = [&](Value value) {
                Settings changed = all.front().second;
                changed.set(i, std::move(value));
                all.emplace_back(QString::fromUtf8(spec.id), std::move(changed));
            };
            if (spec.kind == ParameterKind::Number && spec.whole)
                for (const Decimal number : {spec.min, std::min(spec.max, Decimal(1000))})
                    with({.number = number});
            if (spec.kind == ParameterKind::Flag)
                for (const int on : {0, 1})
                    with({.number = Decimal(on)});
            for (const Option& option : spec.options)
                with({.choice = option.id});
            if (spec.kind == ParameterKind::Regions && regions.size() > 1)
                with({.regions = {regions.front() == region ? regions.back() : regions.front()}});
        }
        for (const auto& [name, settings] : all) {
            checkSound(Made({{"One", &service, region, settings}, {"Two", &service, region, settings}}), (id + u' ' + name).toStdString());
            if (QTest::currentTestFailed())
                return;
        }
    }

    void idsAreStable()
    {
        const Made one({componentOf("aws.aurora", {{"readers", "1"}})}),
            two({componentOf("aws.aurora", {{"readers", "2"}, {"secondaryRegions", "eu-west-1"}})});
        for (const Node& node : one.topology.nodes)
            QVERIFY2(two.topology.find(node.id) < two.topology.nodes.size(), node.id.c_str());
        QVERIFY(two.topology.find("1.reader-2") < two.topology.nodes.size());
        QVERIFY(two.topology.find("1.eu-west-1.volume") < two.topology.nodes.size());
    }

    void aurora()
    {
        const Made made({componentOf("aws.aurora", {{"readers", "2"}, {"ioRequests", "0"}})});
        const Topology& t = made.topology;
        QCOMPARE(made.count(NodeKind::StorageCopy), 6);
        std::array<int, 3> copies{};
        for (const Node& node : t.nodes) {
            if (node.kind == NodeKind::StorageCopy)
                ++copies.at(static_cast<std::size_t>(node.zone));
        }
        QCOMPARE(copies, (std::array<int, 3>{2, 2, 2}));
        QVERIFY(t.nodes[made.at("1.writer")].zone != t.nodes[made.at("1.reader-1")].zone);
        // The two readers share one line; the writer has its own.
        QCOMPARE(made.costs[made.at("1.reader-1")].amortised, made.costs[made.at("1.reader-2")].amortised);

        // Zone a: the writer and two of six copies. Four copies still write; a reader takes over within 60 s, without loss.
        const FailureStory zone = made.fails("zone:a");
        QCOMPARE(zone.lost.size(), std::size_t(3));
        QCOMPARE(of(zone, made, "1.volume").outcome, Outcome::GoesOn);
        const FailureEvent& instances = of(zone, made, "1.instances");
        QCOMPARE(instances.outcome, Outcome::TakesOver);
        QCOMPARE(t.nodes[*instances.successor].id, std::string("1.reader-1"));
        QCOMPARE(zone.rto, std::optional(Decimal(60)));
        QCOMPARE(zone.rpo, std::optional(Decimal(0)));
        QCOMPARE(zone.capacity.front().writersLeft, 1);
        QCOMPARE(zone.capacity.front().readersLeft, 2);  // of 3: the new writer and the other reader
        QCOMPARE(zone.capacity.front().readers, 3);

        // A reader: nothing that writes is lost.
        const FailureStory reader = made.fails("1.reader-2");
        QCOMPARE(reader.events.size(), std::size_t(1));
        QCOMPARE(reader.events.front().outcome, Outcome::GoesOn);
        QCOMPARE(reader.rto, std::optional(Decimal(0)));

        // The region, without a global database: nobody states what follows.
        const FailureStory region = made.fails("region:us-east-1");
        QCOMPARE(region.events.size(), std::size_t(1));
        QCOMPARE(region.events.front().outcome, Outcome::NotStated);
        QVERIFY(!region.rto && !region.rpo);
        QCOMPARE(region.capacity.front().writersLeft, 0);
    }

    void auroraAlone()
    {
        const Made made({componentOf("aws.aurora", {{"readers", "0"}})});
        const FailureStory node = made.fails("1.writer");
        QCOMPARE(node.events.front().outcome, Outcome::Rebuilt);
        QCOMPARE(node.rto, std::optional(Decimal(600)));
        const FailureStory zone = made.fails("zone:us-east-1/a");
        QCOMPARE(of(zone, made, "1.instances").outcome, Outcome::Restored);  // the user makes an instance elsewhere
        QVERIFY(!zone.rto);
        QCOMPARE(zone.rpo, std::optional(Decimal(0)));
    }

    void auroraGlobal()
    {
        const Made made({componentOf("aws.aurora", {{"secondaryRegions", "us-west-2"}, {"secondary", "provisioned"}})});
        const FailureStory home = made.fails("region:us-east-1");
        QCOMPARE(home.events.size(), std::size_t(1));
        QCOMPARE(home.events.front().outcome, Outcome::Promotion);
        QCOMPARE(made.topology.nodes[*home.events.front().successor].region, Symbol("us-west-2"));
        const FailureStory far = made.fails("region:us-west-2");
        QCOMPARE(far.rto, std::optional(Decimal(0)));
        QCOMPARE(far.capacity.front().writersLeft, 1);
        QVERIFY(made.costs[made.at("1.us-west-2.reader-1")].amortised > Money() || !made.costs[made.at("1.us-west-2.reader-1")].complete);
    }

    void rds()
    {
        const Made single({componentOf("aws.rds", {{"deployment", "single-az"}})}),
            pair({componentOf("aws.rds", {{"deployment", "multi-az"}, {"backupRetention", "0"}})}),
            cluster({componentOf("aws.rds", {{"deployment", "multi-az-cluster"}, {"class", "db.r6gd.xlarge"}})});
        QCOMPARE(single.topology.nodes.size(), std::size_t(1));
        QVERIFY(pair.topology.nodes[0].zone != pair.topology.nodes[1].zone);
        QCOMPARE(cluster.topology.zones(Symbol("us-east-1")).size(), std::size_t(3));
        // Multi-AZ has one price for both machines: each is half of it. Backups would be the primary's alone.
        QCOMPARE(pair.costs[0].amortised * Decimal(2), pair.costs[0].amortised + pair.costs[1].amortised);

        const FailureStory lost = single.fails("zone:a");
        QCOMPARE(lost.events.front().outcome, Outcome::Restored);
        QCOMPARE(lost.rpo, std::optional(Decimal(300)));
        QVERIFY(!lost.rto);
        const FailureStory failover = pair.fails("1.primary");
        QCOMPARE(failover.rto, std::optional(Decimal(120)));
        QCOMPARE(failover.rpo, std::optional(Decimal(0)));
        QCOMPARE(failover.capacity.front().writersLeft, 1);
        QCOMPARE(pair.fails("1.standby").events.front().outcome, Outcome::GoesOn);
        QCOMPARE(cluster.fails("zone:a").rto, std::optional(Decimal(35)));
        const Made abroad({componentOf("aws.rds", {{"deployment", "multi-az"}, {"replicaRegions", "eu-west-1"}})});
        QCOMPARE(abroad.fails("region:us-east-1").events.front().outcome, Outcome::Promotion);
    }

    void dynamodb()
    {
        const Made one({componentOf("aws.dynamodb")}), global({componentOf("aws.dynamodb", {{"replicaRegions", "eu-west-1"}})});
        const FailureStory zone = one.fails("zone:b");
        QCOMPARE(zone.events.size(), std::size_t(1));
        QCOMPARE(zone.events.front().outcome, Outcome::GoesOn);
        QCOMPARE(zone.rto, std::optional(Decimal(0)));
        QVERIFY(!one.fails("region:us-east-1").rto);
        const FailureStory region = global.fails("region:us-east-1");
        QCOMPARE(region.events.front().outcome, Outcome::Promotion);  // requests must be sent elsewhere
        QCOMPARE(region.rpo, std::optional(Decimal(1)));
        QCOMPARE(region.capacity.front().writersLeft, 1);
    }

    void neon()
    {
        const Made made({componentOf("neon.postgres")});
        QCOMPARE(made.count(NodeKind::LogService), 3);
        const FailureStory zone = made.fails("zone:a");  // compute, a safekeeper, the pageserver
        QCOMPARE(zone.lost.size(), std::size_t(3));
        QCOMPARE(of(zone, made, "1.safekeepers").outcome, Outcome::GoesOn);  // 2 of 3
        QCOMPARE(of(zone, made, "1.pageservers").outcome, Outcome::TakesOver);
        QCOMPARE(of(zone, made, "1.compute").rto.number, std::optional(Decimal(600)));
        QVERIFY(!zone.rpo);  // not stated for the compute
    }

    void spanner()
    {
        const Made regional({componentOf("gcp.spanner")}),
            multi({componentOf("gcp.spanner", {{"edition", "enterprise-plus"}, {"configuration", "multi-region"}})});
        QCOMPARE(regional.count(NodeKind::Replica), 3);
        QCOMPARE(regional.fails("zone:a").events.front().outcome, Outcome::GoesOn);  // 2 of 3 vote
        QCOMPARE(regional.fails("zone:a").rpo, std::optional(Decimal(0)));
        QCOMPARE(multi.count(NodeKind::Replica), 4);
        QCOMPARE(multi.count(NodeKind::Witness), 1);
        const std::string home = "region:" + multi.design.components.front().region.str();
        QCOMPARE(multi.fails(home.c_str()).events.front().outcome, Outcome::GoesOn);  // 2 and the witness: 3 of 5
        QCOMPARE(multi.fails(home.c_str()).capacity.front().writersLeft, 2);
    }

    void shards()
    {
        const Made made({componentOf("aws.elasticache", {{"shards", "500"}, {"replicas", "1"}})});
        QVERIFY(made.topology.nodes.size() <= 24);  // drawn in a dozen
        int primaries = 0;
        for (const Node& node : made.topology.nodes)
            primaries += node.kind == NodeKind::Shard ? node.copies : 0;
        QCOMPARE(primaries, 500);
        const FailureStory one = made.fails("1.shard-1");
        QCOMPARE(one.capacity.front().writers, 500);
        QCOMPARE(one.capacity.front().writersLeft, 500);  // its replica took over
        QCOMPARE(one.capacity.front().readersLeft, 999);
        const Made alone({componentOf("aws.elasticache", {{"shards", "500"}, {"replicas", "0"}})});
        QCOMPARE(alone.fails("1.shard-1").capacity.front().writersLeft, 499);
    }

    void placesAreNamed()
    {
        const Made made({componentOf("aws.aurora")});
        for (const char* wrong : {"zone:us-east-1/z", "zone:b2", "region:eu-west-1", "1.nobody", ""}) {
            const auto parsed = parseFailure(made.topology, wrong);
            QVERIFY2(!parsed, wrong);
            QVERIFY2(parsed.error().text().find("there are") != std::string::npos, parsed.error().text().c_str());
        }
        QVERIFY(parseFailure(made.topology, "node:1.writer").value() == parseFailure(made.topology, "1.writer").value());
    }

    /// A writing node of each kind, the zones, the region; names come back.
    void usualFailuresAreNamed()
    {
        const Made made({componentOf("aws.aurora", {{"readers", "1"}}), componentOf("aws.dynamodb")});
        std::vector<std::string> ids;
        for (const Failure& failure : usualFailures(made.topology)) {
            ids.push_back(failureId(made.topology, failure));
            QVERIFY(parseFailure(made.topology, ids.back()).value() == failure);
        }
        QCOMPARE(ids,
                 (std::vector<std::string>{"node:1.writer", "node:2.endpoint", "zone:us-east-1/a", "zone:us-east-1/b", "zone:us-east-1/c", "region:us-east-1"}));
        const FailureStory story = made.fails("1.writer");
        QCOMPARE(qt(story.events.back().what), QStringLiteral("a reader becomes the writer"));
        const Made shards({componentOf("aws.elasticache", {{"shards", "3"}, {"replicas", "1"}})});
        QCOMPARE(std::ranges::count(usualFailures(shards.topology), FailureScope::Node, &Failure::scope), std::ptrdiff_t(1));  // of equal shards one
    }

    void availability()
    {
        // RDS Multi-AZ 99.95 % in series with DynamoDB 99.99 %: 0.9995 x 0.9999 = 0.99940005.
        Made made({componentOf("aws.rds", {{"deployment", "multi-az"}}), componentOf("aws.dynamodb")});
        Availability a = availabilityOf(made.design, made.bill);
        QVERIFY(a.complete);
        QCOMPARE(a.share, 0.99940005_d);
        QCOMPARE(a.minutesDown, 26.27781_d);  // 0.00059995 x 43,800
        QVERIFY(!a.riskAdjusted);
        // $18,000 an hour: 0.00059995 x 730 h = 0.4379635 h, $7,883.343.
        made.design.downtimePerHour = Money(18000);
        a = availabilityOf(made.design, made.bill);
        QCOMPARE(*a.expectedLoss, Money(7883.343_d));
        QCOMPARE(*a.riskAdjusted, made.bill.totals.amortised + Money(7883.343_d));
        // Either of them is enough: 1 - 0.0005 x 0.0001 = 0.99999995.
        made.design.components[0].alternative = made.design.components[1].alternative = 7;
        QCOMPARE(availabilityOf(made.design, made.bill).share, 0.99999995_d);
        made.design.components[1].alternative = 2;  // of a set of its own: needed as before
        QCOMPARE(availabilityOf(made.design, made.bill).share, 0.99940005_d);
        // The user's own 99 % for the first, in series: 0.99 x 0.9999 = 0.989901.
        made.design.components[0].uptime = 0.99_d;
        a = availabilityOf(made.design, made.bill);
        QCOMPARE(a.share, 0.989901_d);
        QVERIFY(a.components[0].own && !a.components[1].own);
    }

    void availabilityWithoutPromise()
    {
        // A Basic cache of Azure has no SLA: the share is an upper bound, not zero.
        const Made made({componentOf("aws.dynamodb"), componentOf("azure.redis", {{"tier", "basic"}})});
        const Availability a = availabilityOf(made.design, made.bill);
        QVERIFY(!a.complete);
        QVERIFY(!a.components[1].share);
        QCOMPARE(a.share, 0.9999_d);
    }

    void layoutIsStable()
    {
        const Made before({componentOf("aws.aurora", {{"readers", "1"}})}), after({componentOf("aws.aurora", {{"readers", "2"}})});
        const TopologyLayout a = layoutOf(before.topology), b = layoutOf(after.topology);
        for (const char* id : {"1.writer", "1.reader-1", "1.copy-1", "1.copy-6"})
            QCOMPARE(a.nodes[before.at(id)].x, b.nodes[after.at(id)].x);
        QCOMPARE(a.nodes[before.at("1.writer")], b.nodes[after.at("1.writer")]);
        QVERIFY(layoutOf(before.topology).nodes == a.nodes);
        for (std::size_t i = 0; i < before.topology.links.size(); ++i)
            QVERIFY(a.links[i].size() >= 2);
    }
};

QTEST_GUILESS_MAIN(TestTopology)
#include "tst_topology.moc"
