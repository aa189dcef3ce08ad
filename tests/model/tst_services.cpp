// SPDX-License-Identifier: GPL-3.0-or-later
// What every service must declare besides its bill: traits with sources, configurations, and a sizing that is sold.
#include "billing/bill_design.h"
#include "billing/projection.h"
#include "design/from_workload.h"
#include "services/service.h"

#include <QTest>

using namespace costrata;
namespace w = costrata::workload;

namespace {

const PriceBook& book()
{
    static const auto opened = PriceBook::open(COSTRATA_SHIPPED_CATALOG).value();
    return *opened;
}

Workload workloadOf(std::initializer_list<std::pair<const char*, const char*>> values)
{
    Workload workload(w::parameters());
    for (const auto& [id, text] : values) {
        const std::size_t index = w::parameters().indexOf(id).value();
        workload.set(index, w::parameters().parse(index, text).value());
    }
    return workload;
}

QString qt(const std::string& text) { return QString::fromStdString(text); }

}  // namespace

class TestServices : public QObject {
    Q_OBJECT
private slots:
    void declared_data() { everyService(); }
    void declared()
    {
        QFETCH(QString, id);
        const Service& service = *findService(id.toStdString());
        QVERIFY(service.traits);
        QVERIFY(service.size);
        QVERIFY(!service.kinds.empty());
        const auto& kinds = w::parameters().at(w::kind.index).options;
        const auto& engines = w::parameters().at(w::engine.index).options;
        for (const Symbol kind : service.kinds)
            QVERIFY2(std::ranges::find(kinds, kind, &Option::id) != kinds.end(), qPrintable(qt(kind.str())));
        for (const Symbol engine : service.engines)
            QVERIFY2(std::ranges::find(engines, engine, &Option::id) != engines.end(), qPrintable(qt(engine.str())));
        QVERIFY2(!service.notModelled.empty(), "nothing is modelled whole: say what is left out");
    }

    /// What it tells of itself names its own parameters and their values.
    void advice_data() { everyService(); }
    void advice()
    {
        QFETCH(QString, id);
        const Service& service = *findService(id.toStdString());
        const Parameters& parameters = *service.parameters;
        const auto exists = [&](const char* parameter) { return !parameter || parameters.indexOf(parameter); };
        const auto may = [&](const char* parameter, const char* value) {
            const auto index = parameters.indexOf(parameter);
            if (!index || !parameters.parse(*index, value))
                return false;
            const auto& options = parameters.at(*index).options;
            return options.empty() || std::ranges::any_of(options, [&](const Option& o) { return o.id.text() == value; });
        };
        const Instances& instances = service.instances;
        for (const char* parameter : {instances.size, instances.memory, instances.count, instances.replicas, instances.replicaSize})
            QVERIFY2(exists(parameter), parameter);
        QVERIFY(instances.sold() || (!instances.memory && !instances.count && !instances.replicas && !instances.replicaSize));
        const Advice& advice = service.advice;
        for (const Better* better : {&advice.zones, &advice.newer, &advice.arm, &advice.ioIncluded, &advice.backups.on, &advice.backups.abroad, &advice.regions}) {
            if (!better->parameter)
                continue;
            QVERIFY(!better->than.empty());
            QVERIFY2(may(better->parameter, better->value), better->value);
            for (const char* value : better->than)
                QVERIFY2(may(better->parameter, value), value);
            for (const auto& [parameter, value] : better->with)
                QVERIFY2(may(parameter, value), value);
        }
        QVERIFY(!advice.standby || advice.zones.parameter);
        for (const Ladder* ladder : {&advice.editions, &advice.plans}) {
            QVERIFY(!ladder->parameter || ladder->levels.size() > 1);
            for (const auto& level : ladder->levels) {
                for (const char* value : level)
                    QVERIFY2(may(ladder->parameter, value), value);
            }
        }
        for (const auto* list : {&advice.classes, &advice.disk.iops}) {
            for (const char* parameter : *list)
                QVERIFY2(exists(parameter), parameter);
        }
        for (const char* parameter : {advice.automatic.choice, advice.automatic.most, advice.automatic.readers, advice.sharedCpu.parameter, advice.disk.type,
                                      advice.disk.allocated, advice.backups.kept, advice.record.size, advice.record.strongReads, advice.record.expiry})
            QVERIFY2(exists(parameter), parameter);
        if (advice.automatic.choice)
            QVERIFY(may(advice.automatic.choice, advice.automatic.automatic) && may(advice.automatic.choice, advice.automatic.servers) && instances.sold());
        QVERIFY(!advice.sharedCpu.parameter || (*advice.sharedCpu.says && *advice.sharedCpu.source));
    }

    void traits_data() { everyService(); }
    void traits()
    {
        QFETCH(QString, id);
        const Service& service = *findService(id.toStdString());
        const Symbol region(service.defaultRegion);
        std::vector<Settings> all{service.initialSettings(book(), region)};
        for (const Configuration& configuration : service.configurations) {
            for (const auto& [parameter, text] : configuration.settings) {
                const auto index = service.parameters->indexOf(parameter);
                QVERIFY2(index, parameter);
                const auto value = service.parameters->parse(*index, text);
                QVERIFY2(value, text);
            }
            all.push_back(service.settingsOf(configuration, book(), region));
            if (service.check) {
                Problems problems;
                service.check(all.back(), problems);
                QVERIFY2(problems.texts.empty(), qPrintable(QString::fromUtf8(configuration.name) + u' ' + qt(problems.texts.empty() ? "" : problems.texts.front())));
            }
        }
        for (const Settings& settings : all) {
            const Traits traits = service.traitsOf(settings);
            for (std::size_t i = 0; i < traitCount; ++i) {
                const TraitValue& value = traits[static_cast<Trait>(i)];
                if (value.stated())
                    QVERIFY2(*value.source, traitInfo(static_cast<Trait>(i)).id);
            }
            for (const Trait needed : {Trait::Engine, Trait::Licence, Trait::SelfHosting, Trait::ScaleToZero, Trait::Serverless, Trait::MultiRegion})
                QVERIFY2(traits[needed].stated(), traitInfo(needed).id);
            if (const auto sla = traits[Trait::Sla].number)
                QVERIFY2(*sla <= Decimal(1) && *sla >= Decimal(0), "an SLA is a share of 1");
        }
    }

    /// Whatever is asked for: a reason, or settings that are sold, in range and without a warning.
    void sizing_data() { everyService(); }
    void sizing()
    {
        QFETCH(QString, id);
        const Service& service = *findService(id.toStdString());
        QVERIFY(service.size);
        int sized = 0;
        for (const char* data : {"1", "100", "5000", "400000"}) {
            for (const char* reads : {"0", "20", "5000", "300000"}) {
                for (const char* zones : {"no", "yes"}) {
                    for (const char* recovery : {"backup-restore", "pilot-light", "warm-standby", "active-active"}) {
                        for (const char* hours : {"100", "730"}) {
                            Workload need = workloadOf({{"data", data}, {"reads", reads}, {"writes", reads}, {"zoneRedundant", zones}, {"recovery", recovery}, {"activeHours", hours}});
                            need.set(w::kind.index, {{}, service.kinds.front(), {}});
                            const auto regions = service.regions(book());
                            const Symbol region(service.defaultRegion);
                            const auto other = std::ranges::find_if(regions, [&](Symbol r) { return r != region; });
                            Sizing sizing(service, book(), need, region, other == regions.end() ? Symbol() : *other);
                            service.size(sizing);
                            const std::string what = std::string(data) + " GB, " + reads + " reads and writes, zones " + zones + ", " + recovery + ", " + hours + " h: ";
                            for (std::size_t i = 0; i < service.parameters->all().size(); ++i) {
                                const auto valid = service.parameters->validate(i, sizing.settings().value(i));
                                QVERIFY2(valid, qPrintable(qt(what + (valid ? "" : valid.error().text()))));
                            }
                            if (!sizing.refusals().empty())
                                continue;
                            ++sized;
                            Problems problems;
                            if (service.check)
                                service.check(sizing.settings(), problems);
                            QVERIFY2(problems.texts.empty(), qPrintable(qt(what + (problems.texts.empty() ? "" : problems.texts.front()))));
                            const Bill bill = billDesign({"d", {}, {{"c", &service, region, sizing.settings()}}}, book());
                            for (const LineItem& line : bill.lines)
                                QVERIFY2(line.state != LineState::UnknownQuantity, qPrintable(qt(what + line.missing)));
                        }
                    }
                }
            }
        }
        QVERIFY2(sized > 0, "no workload fits this service");
    }

    /// A larger need never costs less.
    void moreCostsMore_data() { everyService(); }
    void moreCostsMore()
    {
        QFETCH(QString, id);
        const Service& service = *findService(id.toStdString());
        QVERIFY(service.size);
        Money before;
        for (const char* scale : {"10", "100", "1000"}) {
            Workload need = workloadOf({{"data", scale}, {"reads", scale}, {"writes", scale}, {"zoneRedundant", "no"}});
            need.set(w::kind.index, {{}, service.kinds.front(), {}});
            Sizing sizing(service, book(), need, Symbol(service.defaultRegion), {});
            service.size(sizing);
            if (!sizing.refusals().empty())
                continue;
            const Bill bill = billDesign({"d", {}, {{"c", &service, Symbol(service.defaultRegion), sizing.settings()}}}, book());
            if (!bill.complete)
                continue;  // a lower bound, not a cost
            QVERIFY2(bill.totals.amortised >= before, qPrintable(qt(bill.totals.amortised.toCents() + " after " + before.toCents())));
            before = bill.totals.amortised;
        }
    }

    /// What is sold in multiples of a step grows by whole steps.
    void growthRoundsUpToWhatIsSold()
    {
        const Service& service = *findService("azure.cosmos-db");
        const Symbol region(service.defaultRegion);
        Assumptions assumptions;
        assumptions.loadGrowth = Decimal::parse("0.01").value();
        const Design later = grown({"d", {}, {{"c", &service, region, service.initialSettings(book(), region)}}}, assumptions, 1);
        const Settings& settings = later.components.front().settings;
        const auto number = [&](const char* id) { return settings.value(service.parameters->indexOf(id).value()).number.value(); };
        QCOMPARE(number("throughput"), Decimal(4100));      // 4,040, in steps of 100
        QCOMPARE(number("maxThroughput"), Decimal(11000));  // 10,100, in steps of 1,000
    }

    void everyServiceIsSizedOrLeftOut()
    {
        const auto found = designsForWorkload(workloadOf({}), book());
        QCOMPARE(found.designs.size() + found.leftOut.size(), allServices().size());
        QVERIFY(found.designs.size() >= 2);
        for (std::size_t i = 1; i < found.designs.size(); ++i) {
            if (found.designs[i].bill.complete == found.designs[i - 1].bill.complete)
                QVERIFY(found.designs[i].bill.totals.amortised >= found.designs[i - 1].bill.totals.amortised);
            else
                QVERIFY(found.designs[i - 1].bill.complete);
        }
        for (const LeftOut& left : found.leftOut)
            QVERIFY(!left.reason.empty());
    }

    void companionsAreNoAlternatives()
    {
        QVERIFY(!findService("aws.dms")->alternative);
        const auto found = designsForWorkload(workloadOf({}), book());
        for (const SizedDesign& sized : found.designs)
            QVERIFY(sized.design.components.front().service->alternative);
        const auto left = std::ranges::find(found.leftOut, findService("aws.dms"), &LeftOut::service);
        QVERIFY(left != found.leftOut.end());
        QVERIFY(qt(left->reason).contains(QStringLiteral("beside a database")));
    }

private:
    static void everyService()
    {
        QTest::addColumn<QString>("id");
        for (const Service* service : allServices())
            QTest::newRow(service->id) << QString::fromUtf8(service->id);
    }
};

QTEST_GUILESS_MAIN(TestServices)
#include "tst_services.moc"
