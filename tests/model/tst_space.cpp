// SPDX-License-Identifier: GPL-3.0-or-later
// The search of all configurations against billing every one of them by itself.
#include "billing/bill_design.h"
#include "design/from_workload.h"
#include "space/front.h"
#include "space/promise.h"
#include "space/table.h"
#include "space/winner.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <random>

using namespace costrata;
using namespace costrata::space;

namespace {

/// What the whole space is when nothing is clever: every choice of a sizing taken in turn, every result billed whole.
class BruteForce {
public:
    struct One {
        Money amortised;
        Promise promise;
        Settings settings;
    };

    BruteForce(const Service& service, const Requirements& wanted, const PriceBook& book) : m_service(service), m_wanted(wanted), m_book(book)
    {
        const auto regions = regionsFor(service, book, wanted.workload[workload::location]);
        m_region = regions.front();
        m_second = regions.size() > 1 ? regions[1] : Symbol();
        m_start.emplace(m_service, m_book, m_wanted.workload, m_region, m_second, m_wanted.least);
        grow({});
        std::ranges::sort(feasible, {}, &One::amortised);
    }

    std::vector<One> feasible;
    std::uint64_t refused = 0, withoutPrice = 0;
    std::array<std::uint64_t, unmetCount> unmetCounts{};
    std::array<std::optional<Money>, unmetCount> without{};

private:
    void sizeWhole(Sizing& sizing) const
    {
        m_service.size(sizing);
        if (m_service.recover && workload::needsSecondRegion(m_wanted.workload) && sizing.refusals().empty())
            m_service.recover(sizing);
    }

    void grow(const Sizing::Taken& taken)
    {
        Sizing sizing = *m_start;
        sizing.take(taken);
        sizeWhole(sizing);
        if (!sizing.open().empty()) {
            const Alternatives choice = sizing.open().front();
            for (const Value& value : choice.values) {
                Sizing::Taken with = taken;
                with.emplace_back(choice.parameter, value);
                grow(with);
            }
            return;
        }
        if (!sizing.refusals().empty())
            return;
        Settings settings = sizing.settings();
        // A choice that does not count is one configuration, whatever its value.
        for (const auto& [parameter, value] : taken) {
            if (!settings.relevant(parameter) && !isFirst(taken, parameter))
                return;
        }
        meet(std::move(settings));
    }

    /// Whether a taken value is the first that the sizing offers with the others.
    bool isFirst(const Sizing::Taken& taken, std::size_t parameter) const
    {
        Sizing::Taken others = taken;
        const auto it = std::ranges::find(others, parameter, &Sizing::Taken::value_type::first);
        const Value value = it->second;
        others.erase(it);
        Sizing sizing = *m_start;
        sizing.take(others);
        sizeWhole(sizing);
        return sizing.settings().value(parameter) == value;
    }

    void meet(Settings settings)
    {
        Problems problems;
        if (m_service.check)
            m_service.check(settings, problems);
        Design design;
        design.components.push_back({.name = "Database", .service = &m_service, .region = m_region, .settings = settings});
        const Bill bill = billDesign(design, m_book);
        if (!problems.texts.empty()) {
            ++refused;
            return;
        }
        if (!bill.complete) {
            ++withoutPrice;
            return;
        }
        const Promise promise = promiseOf(design.components.front());
        int term = 0;
        for (const LineItem& line : bill.lines)
            term = std::max(term, line.termMonths);
        UnmetSet missed = unmet(m_wanted, promise);
        missed.set(static_cast<std::size_t>(Unmet::Term), term > m_wanted.longestTerm);
        missed.set(static_cast<std::size_t>(Unmet::Upfront), m_wanted.mostUpfront && bill.totals.upfront > *m_wanted.mostUpfront);
        missed.set(static_cast<std::size_t>(Unmet::Budget), m_wanted.budget && bill.totals.amortised > *m_wanted.budget);
        if (missed.none())
            feasible.push_back({bill.totals.amortised, promise, std::move(settings)});
        for (std::size_t i = 0; i < unmetCount; ++i) {
            if (!missed[i])
                continue;
            ++unmetCounts[i];
            if (missed.count() == 1 && (!without[i] || bill.totals.amortised < *without[i]))
                without[i] = bill.totals.amortised;
        }
    }

    const Service& m_service;
    const Requirements& m_wanted;
    const PriceBook& m_book;
    Symbol m_region, m_second;
    std::optional<Sizing> m_start;
};

/// The prices of a service, of all its instance classes only those of which there are vCPUs between two sizes, and at most
/// `most` of them: a space that can be enumerated by hand.
std::shared_ptr<const PriceBook> fewClasses(const PriceBook& all, const Service& service, unsigned most, std::mt19937& random)
{
    std::vector<Symbol> names;
    for (const Price* price : Prices(service, all, Symbol(service.defaultRegion)).family({component::computeInstance, {}, {}, {}, purchase::onDemand}))
        names.push_back(price->key.name);
    for (const CatalogService& catalog : service.catalogs) {
        for (const Price& price : all.slice(catalog, Symbol(service.defaultRegion)).all()) {
            const auto vcpu = Decimal::parse(price.vcpu);
            if (price.key.component == component::computeInstance && vcpu && *vcpu >= Decimal(8) && std::ranges::find(names, price.key.name) == names.end())
                names.push_back(price.key.name);
        }
    }
    std::ranges::shuffle(names, random);
    names.resize(std::min<std::size_t>(names.size(), most));
    std::vector<std::pair<CatalogService, Price>> kept;
    for (const CatalogService& catalog : service.catalogs) {
        for (const SliceInfo& info : all.slices()) {
            if (!(info.service == catalog))
                continue;
            for (Price price : all.slice(catalog, info.region).all()) {
                price.region = info.region;
                if (price.key.component != component::computeInstance || std::ranges::find(names, price.key.name) != names.end())
                    kept.emplace_back(catalog, std::move(price));
            }
        }
    }
    return PriceBook::of(kept);
}

Requirements needing(Decimal reads, Decimal writes, Decimal data)
{
    Requirements wanted{.workload = Workload(workload::parameters())};
    const auto set = [&](Number p, Decimal value) { wanted.workload.set(p.index, {value, {}, {}}); };
    set(workload::reads, reads);
    set(workload::writes, writes);
    set(workload::data, data);
    return wanted;
}

}  // namespace

class TestSpace : public QObject {
    Q_OBJECT
    std::shared_ptr<const PriceBook> m_book;

private slots:
    void initTestCase()
    {
        auto book = PriceBook::open(COSTRATA_SHIPPED_CATALOG);
        QVERIFY2(book, book ? "" : book.error().text().c_str());
        m_book = *book;
    }

    /// A function is worked out for the values that it reads, and for no others.
    void tabulates()
    {
        Parameters parameters;
        const Choice mode = parameters.choice({.id = "mode", .label = "Mode", .group = "", .options = {{Symbol("a"), "A"}, {Symbol("b"), "B"}}, .chosen = "a"});
        const Number count = parameters.number({.id = "count", .label = "Count", .group = "", .initial = 1});
        const Number other = parameters.number({.id = "other", .label = "Other", .group = "", .initial = 1});
        const std::vector<Alternatives> open{{mode.index, {{{}, Symbol("a"), {}}, {{}, Symbol("b"), {}}}, {}},
                                             {count.index, {{Amount(1), {}, {}}, {Amount(2), {}, {}}, {Amount(3), {}, {}}}, {}},
                                             {other.index, {{Amount(5), {}, {}}, {Amount(6), {}, {}}}, {}}};
        int calls = 0;
        const Table table = tabulate(Settings(parameters), open, [&](const Settings& s) {
            ++calls;
            Cell cell;
            cell.amortised = s[mode] == Symbol("a") ? 100 : s[count].raw() / Decimal::one;  // in mode a, the count does not matter
            return cell;
        });
        QVERIFY(table.reads(0) && table.reads(1) && !table.reads(2));
        QCOMPARE(table.cells.size(), 6u);  // 2 modes x 3 counts
        QVERIFY(calls < 12);
        std::vector<int> costs;
        for (const Cell& cell : table.cells)
            costs.push_back(static_cast<int>(cell.amortised));
        QCOMPARE(costs, (std::vector{100, 1, 100, 2, 100, 3}));
    }

    /// What the search leaves out of a bill, because it was not read, really changes nothing.
    void unreadSettingsDoNotCount_data()
    {
        QTest::addColumn<QString>("id");
        for (const Service* service : allServices())
            QTest::newRow(service->id) << QString::fromUtf8(service->id);
    }
    void unreadSettingsDoNotCount()
    {
        QFETCH(QString, id);
        const Service& service = *findService(id.toStdString());
        const Symbol region(service.defaultRegion);
        const Prices prices(service, *m_book, region);
        for (const Configuration& configuration : service.configurations.empty() ? std::vector<Configuration>{{"default"}} : service.configurations) {
            Settings settings = service.settingsOf(configuration, *m_book, region);
            for (const Billing::Part part : service.bill.parts()) {
                const auto billed = [&](const Settings& s) {
                    Bill bill;
                    BillBuilder builder(bill, service, 0, m_book->month());
                    part(s, prices, builder);
                    return std::tuple(bill.totals.amortised, bill.totals.upfront, bill.lines.size(), bill.complete);
                };
                ReadSet reads;
                settings.watch(&reads);
                const auto before = billed(settings);
                settings.watch(nullptr);
                for (std::size_t p = 0; p < settings.parameters().all().size(); ++p) {
                    const ParameterSpec& spec = settings.parameters().at(p);
                    if (reads.test(p) || spec.kind == ParameterKind::Regions)
                        continue;
                    Settings changed = settings;
                    if (spec.kind == ParameterKind::Choice)
                        changed.set(p, {{}, spec.options.empty() ? Symbol("another") : spec.options.back().id, {}});
                    else
                        changed.set(p, {Amount(spec.max), {}, {}});
                    QVERIFY2(billed(changed) == before, spec.id);
                }
            }
        }
    }

    void equalsBruteForce_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("seed");
        for (const char* id : {"aws.rds", "aws.aurora", "gcp.cloud-sql", "aws.dynamodb", "neon.postgres", "azure.postgresql", "aws.documentdb", "aws.elasticache", "azure.sql-database"}) {
            for (int seed = 1; seed <= 3; ++seed)
                QTest::newRow((std::string(id) + ", seed " + std::to_string(seed)).c_str()) << QString::fromUtf8(id) << seed;
        }
    }
    /// Counts, the ranking, the cheapest of every promise, and what each requirement costs are those of the whole enumeration.
    void equalsBruteForce()
    {
        QFETCH(QString, id);
        QFETCH(int, seed);
        std::mt19937 random(static_cast<unsigned>(seed));
        const auto pick = [&](auto... values) {
            const std::common_type_t<decltype(values)...> all[] = {values...};
            return all[random() % sizeof...(values)];
        };
        const Service& service = *findService(id.toStdString());
        const auto book = fewClasses(*m_book, service, 3, random);
        Requirements wanted = needing(pick(2'000, 9'000, 12'000), pick(600, 1'200), pick(200, 800));
        wanted.services = {service.id};
        wanted.workload.set(workload::kind.index, {{}, service.kinds.front(), {}});
        wanted.workload.set(workload::engine.index, {{}, service.engines.empty() ? workload::anyEngine : service.engines.front(), {}});
        wanted.workload.set(workload::zoneRedundant.index, {Amount(pick(0, 1)), {}, {}});
        wanted.workload.set(workload::recovery.index, {{}, pick(workload::backupRestore, workload::backupRestore, workload::warmStandby), {}});
        wanted.longestTerm = pick(0, 12, 36);
        if (pick(0, 1))
            wanted.availability = pick(0.999_d, 0.9995_d);
        if (pick(0, 1))
            wanted.zoneRto = Decimal(pick(35, 120));
        if (pick(0, 1))
            wanted.mostUpfront = Money(Decimal(pick(0, 50'000)));

        const BruteForce brute(service, wanted, *book);
        const std::size_t keep = 40;
        const Ranking ranking = search(wanted, *book, {}, {.keep = keep});
        QCOMPARE(ranking.spaces.size(), 1u);
        const Ranking winner = search(wanted, *book, {}, {.winnerOnly = true});
        QCOMPARE(winner.found.empty(), brute.feasible.empty());
        if (!brute.feasible.empty())
            QCOMPARE(winner.found.front().amortised, brute.feasible.front().amortised);
        const Space& space = ranking.spaces.front();
        QCOMPARE(space.feasible, brute.feasible.size());
        QCOMPARE(space.refused, brute.refused);
        QCOMPARE(space.withoutPrice, brute.withoutPrice);
        QCOMPARE(space.unmet, brute.unmetCounts);
        for (std::size_t i = 0; i < std::min(keep, brute.feasible.size()); ++i)
            QCOMPARE(ranking.found[i].amortised, brute.feasible[i].amortised);
        std::map<QString, Money> cheapest;
        const auto name = [](const Promise& p) {
            QString text;
            for (const auto& f : {p.availability, p.zoneRto, p.zoneRpo, p.regionRto, p.regionRpo})
                text += QString::fromStdString(f ? f->toString() : "-") + u' ';
            return text;
        };
        for (const auto& one : brute.feasible)
            cheapest.try_emplace(name(one.promise), one.amortised);
        std::map<QString, Money> foundCheapest;
        for (const Found& found : ranking.found)
            foundCheapest.try_emplace(name(ranking.promiseOf(found)), found.amortised);
        QVERIFY(cheapest == foundCheapest);
        for (std::size_t u = 0; u < unmetCount; ++u) {
            const bool expected = brute.without[u] && (brute.feasible.empty() || *brute.without[u] < brute.feasible.front().amortised);
            QCOMPARE(ranking.without[u].has_value(), expected);
            if (expected)
                QCOMPARE(ranking.without[u]->amortised, *brute.without[u]);
        }
    }

    /// The settings that a ranking hands out cost what it says, and promise it.
    void handsOutWhatItRanks()
    {
        Requirements wanted = needing(2'000, 400, 500);
        wanted.workload.set(workload::engine.index, {{}, workload::postgresql, {}});
        const Ranking ranking = search(wanted, *m_book);
        QVERIFY(ranking.found.size() > 1000);
        QVERIFY(std::ranges::is_sorted(ranking.found, {}, &Found::amortised));
        for (std::size_t i = 0; i < ranking.found.size(); i += 1 + ranking.found.size() / 200) {
            const Found& found = ranking.found[i];
            const Design design = designOf(ranking, found);
            const Bill bill = billDesign(design, *m_book);
            QVERIFY2(bill.complete, design.notes.c_str());
            QCOMPARE(bill.totals.amortised, found.amortised);
            QCOMPARE(bill.totals.upfront, found.upfront);
            QCOMPARE(promiseOf(design.components.front()), ranking.promiseOf(found));
            const auto headroom = ranking.headroomOf(found);
            QVERIFY(!headroom || *headroom >= Decimal(1));  // every class has what is needed
        }
        for (const std::size_t best : bestOfEach(ranking))
            QVERIFY(!wordsOf(ranking, ranking.found[best]).empty() || ranking.spaces[ranking.found[best].space].configurations == 1);
    }

    /// The first configuration that a sizing gives is one of those that are searched.
    void knowsTheFirstSizing()
    {
        const Requirements wanted = needing(2'000, 400, 500);
        const Ranking ranking = search(wanted, *m_book);
        for (const SizedDesign& sized : designsForWorkload(wanted.workload, *m_book).designs) {
            if (!sized.bill.complete)
                continue;
            const Service* service = sized.design.components.front().service;
            const auto best = std::ranges::find_if(ranking.found, [&](const Found& f) { return &ranking.serviceOf(f) == service; });
            QVERIFY2(best != ranking.found.end(), service->id);
            QVERIFY2(best->amortised <= sized.bill.totals.amortised, service->id);
        }
    }

    void frontHasOnlyWhatNothingBeats()
    {
        Requirements wanted = needing(2'000, 400, 500);
        const Ranking ranking = search(wanted, *m_book);
        for (const Axis axis : {Axis::Availability, Axis::ZoneRto, Axis::RegionRto, Axis::Headroom}) {
            const std::vector<std::size_t> points = front(ranking, axis);
            QVERIFY(!points.empty());
            QCOMPARE(ranking.found[points.front()].amortised, ranking.found.front().amortised);
            const auto key = [&](std::size_t i) {  // the smaller the better
                const auto value = figure(ranking, ranking.found[i], axis);
                return !value ? 1e9 : axis == Axis::ZoneRto || axis == Axis::RegionRto ? value->toDouble() : -value->toDouble();
            };
            for (std::size_t i = 0; i < ranking.found.size(); ++i) {
                const bool on = std::ranges::find(points, i) != points.end();
                const bool beaten = std::ranges::any_of(points, [&](std::size_t p) {
                    const bool cheaper = ranking.found[p].amortised < ranking.found[i].amortised, same = ranking.found[p].amortised == ranking.found[i].amortised;
                    return (cheaper && key(p) <= key(i)) || (same && key(p) < key(i)) || (same && key(p) == key(i) && p != i);
                });
                QCOMPARE(on, !beaten);
            }
        }
    }

    /// More is cheaper only for another winner; where it changes, another service is really cheaper.
    void tellsWhatChangesTheWinner()
    {
        Requirements wanted = needing(200, 40, 50);
        wanted.services = {"aws.rds", "aws.aurora", "neon.postgres"};
        const Ranking now = search(wanted, *m_book, {}, {.winnerOnly = true});
        const auto changes = winnerChanges(wanted, *m_book);
        for (const WinnerChange& change : changes) {
            Requirements there = wanted;
            there.workload.set(change.parameter, {change.from, {}, {}});
            const Ranking then = search(there, *m_book, {}, {.winnerOnly = true});
            QCOMPARE(then.found.empty() ? nullptr : &then.serviceOf(then.found.front()), change.service);
            QVERIFY(change.service != &now.serviceOf(now.found.front()));
        }
    }

    void canBeCancelled()
    {
        const std::atomic<bool> cancel = true;
        const Ranking ranking = search(needing(2'000, 400, 500), *m_book, {}, {.cancel = &cancel});
        QVERIFY(ranking.cancelled);
        QVERIFY(ranking.found.empty());
    }

    void saysWhyAServiceIsLeftOut()
    {
        const Ranking ranking = search(needing(2'000, 400, 500), *m_book, {}, {.keep = 1});
        QCOMPARE(ranking.spaces.size(), allServices().size());
        for (const Space& space : ranking.spaces)
            QVERIFY2(space.configurations > 0 || !space.reason.empty(), space.service->id);
    }
};

QTEST_GUILESS_MAIN(TestSpace)
#include "tst_space.moc"
