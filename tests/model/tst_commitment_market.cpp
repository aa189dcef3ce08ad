// SPDX-License-Identifier: GPL-3.0-or-later
// Which usage each instrument covers, at which price: the vendors' matching rules. Prices are round and no vendor's, but for
// those of the worked examples, which name theirs.
#include "commitments/design_plan.h"
#include "commitments/instruments.h"
#include "commitments/options.h"
#include "commitments/simulation.h"

#include <QTest>

using namespace costrata;
using namespace costrata::commitments;

namespace {

QString qt(const std::string& s) { return QString::fromStdString(s); }

struct Row {
    const char* provider;
    const char* service;
    const char* region;
    const char* component;
    const char* name;
    const char* variant;
    const char* engine;
    const char* purchase;
    const char* unit;
    Decimal amount;
    Decimal upfront = 0;
};

std::shared_ptr<const PriceBook> bookOf(const std::vector<Row>& rows)
{
    std::vector<std::pair<CatalogService, Price>> prices;
    for (const Row& r : rows) {
        Price price{{Symbol(r.component), Symbol(r.name), Symbol(r.variant), Symbol(r.engine), Symbol(r.purchase)}, Unit::parse(r.unit).value(), r.amount, r.upfront, {}, {}, "2", "16",
                    Symbol(r.region), Symbol("a test"), Symbol("2026-05-20"), Symbol("exact"), {}};
        prices.emplace_back(CatalogService{Symbol(r.provider), Symbol(r.service)}, price);
    }
    return PriceBook::of(prices);
}

Usage steady(Decimal units) { return shapedUsage(units, {.whole = false}, 1).value(); }

/// Units of every name, all hours.
Market marketOf(const PriceBook& book, const std::vector<std::pair<const char*, Decimal>>& used)
{
    std::vector<Pool> pools;
    for (const auto& [name, units] : used)
        pools.push_back(poolNamed(name, steady(units), book).value());
    return makeMarket(std::move(pools), book);
}

const Group* find(const Market& market, const char* instrument)
{
    for (const Group& group : market.groups) {
        if (group.instrument == instrument)
            return &group;
    }
    return nullptr;
}

const char* const hourly = "on-demand";
const char* const all1y = "reserved-1y-all-upfront";
const char* const no1y = "reserved-1y-no-upfront";

}  // namespace

class TestCommitmentMarket : public QObject {
    Q_OBJECT
private slots:
    void units_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("units");
        const auto row = [](const char* name, const char* units) { QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(units); };
        row("db.t4g.micro", "0.5");
        row("db.t4g.small", "1");
        row("db.r6g.large", "4");
        row("db.r6g.xlarge", "8");
        row("db.r6g.10xlarge", "80");
        row("cache.r7g.16xlarge", "128");
        row("db.x2g.32xlarge", "256");
        row("db.r6g.metal", "");
        row("db.serverless", "");
        row("db.r6g.0xlarge", "");
        row("GP_Gen5 vCore", "");
    }
    void units()
    {
        QFETCH(QString, name);
        QFETCH(QString, units);
        const auto found = normalisedUnits(name.toStdString());
        QCOMPARE(found ? qt(found->toString()) : QString(), units);
    }
    void multiAz()
    {
        // db.r6g.xlarge PostgreSQL us-east-1 (2023-03): 4,284 upfront for three years of a Single-AZ one. Multi-AZ takes two.
        const auto book = bookOf({{"aws", "rds", "us-east-1", "compute-instance", "db.r6g.xlarge", "multi-az", "postgresql", hourly, "hour", 0.899_d},
                                  {"aws", "rds", "us-east-1", "compute-instance", "db.r6g.xlarge", "multi-az-cluster", "postgresql", hourly, "hour", 1.35_d},
                                  {"aws", "rds", "us-east-1", "compute-instance", "db.r6g.xlarge", "single-az", "postgresql", "reserved-3y-all-upfront", "hour", 0, 4284}});
        const Market market = marketOf(*book, {{"aws/rds/us-east-1/db.r6g.xlarge/multi-az", 1}, {"aws/rds/us-east-1/db.r6g.xlarge/multi-az-cluster", 1}});
        QCOMPARE(market.groups.size(), std::size_t(1));
        QCOMPARE(market.groups[0].step, Decimal(8));
        QCOMPARE(simulate(market, {{0, 0, 5, 0}}, 36).coverage(), Decimal(1));
        QCOMPARE(qt(simulate(market, {{0, 0, 5, 0}}, 36).billed().toCents()), QStringLiteral("21420.00"));
        // Four cover the cluster (three) and half of the Multi-AZ instance, or the other way round.
        QVERIFY(simulate(market, {{0, 0, 4, 0}}, 36).coverage() < Decimal(1));
        QCOMPARE(simulate(market, {{0, 0, 4, 0}}, 36).utilisation(), Decimal(1));
        QCOMPARE(market.missing.size(), std::size_t(1));
        QVERIFY(qt(market.missing[0].str()).contains(QStringLiteral("1 year, no upfront; 1 year, partial upfront; 1 year, all upfront; 3 years, partial upfront")));
    }
    void familiesAndEngines()
    {
        // Never across family, engine or region; nothing for SQL Server of another size.
        const auto book = bookOf({{"aws", "rds", "r", "compute-instance", "db.r6g.large", "single-az", "mysql", hourly, "hour", 1}, {"aws", "rds", "r", "compute-instance", "db.r6gd.large", "single-az", "mysql", hourly, "hour", 1},
                                  {"aws", "rds", "r", "compute-instance", "db.r6g.large", "single-az", "postgresql", hourly, "hour", 1}, {"aws", "rds", "r", "compute-instance", "db.r6g.large", "single-az", "mysql", no1y, "hour", 0.5_d},
                                  {"aws", "rds", "r", "compute-instance", "db.r5.large", "single-az", "sqlserver-se", hourly, "hour", 1}, {"aws", "rds", "r", "compute-instance", "db.r5.xlarge", "single-az", "sqlserver-se", hourly, "hour", 2},
                                  {"aws", "rds", "r", "compute-instance", "db.r5.large", "single-az", "sqlserver-se", no1y, "hour", 0.5_d}});
        const Market market = marketOf(*book, {{"aws/rds/r/db.r6g.large/single-az/mysql", 1}, {"aws/rds/r/db.r6gd.large/single-az/mysql", 1}, {"aws/rds/r/db.r6g.large/single-az/postgresql", 1},
                                               {"aws/rds/r/db.r5.large", 1}, {"aws/rds/r/db.r5.xlarge", 1}});
        QCOMPARE(market.groups.size(), std::size_t(2));
        QCOMPARE(market.groups[0].covers.size(), std::size_t(1));
        QCOMPARE(market.groups[1].covers.size(), std::size_t(1));
        QCOMPARE(market.pools[market.groups[1].covers[0].pool].key.name, Symbol("db.r5.large"));
        QCOMPARE(market.missing.size(), std::size_t(5));  // three without any price, two without all terms
    }
    void ioOptimized()
    {
        const auto book = bookOf({{"aws", "aurora", "r", "compute-instance", "db.r6g.large", "io-optimized", "aurora-postgresql", hourly, "hour", 1.3_d},
                                  {"aws", "aurora", "r", "compute-instance", "db.r6g.large", "standard", "aurora-postgresql", no1y, "hour", 0.6_d}});
        const Market market = marketOf(*book, {{"aws/aurora/r/db.r6g.large", 10}});
        QCOMPARE(market.groups[0].covers[0].weight, 5.2_d);
        QCOMPARE(simulate(market, {{0, 0, 13, 0}}, 12).coverage(), Decimal(1));
        QCOMPARE(simulate(market, {{0, 0, 12, 0}}, 12).coverage().rounded(6), (Decimal(12) / Decimal(13)).rounded(6));
    }
    void dynamoBlocks()
    {
        // us-east-1: a block of 100 WCU for a year is 150 upfront and 0.0128 an hour; on demand 0.065 an hour.
        const auto book = bookOf({{"aws", "dynamodb", "us-east-1", "compute-capacity", "WCU", "provisioned", "", hourly, "wcu-hour", 0.00065_d},
                                  {"aws", "dynamodb", "us-east-1", "compute-capacity", "WCU", "provisioned", "", "reserved-1y-partial-upfront", "wcu-hour", 0.000128_d, 1.5_d}});
        const Market market = marketOf(*book, {{"aws/dynamodb/us-east-1/WCU", 250}});
        const OptionRow row = optionsOf(market)[0];
        QCOMPARE(row.upfront, Money(150));
        QCOMPARE(row.monthly, Money(9.344_d));
        QCOMPARE(row.onDemandHourly, Money(0.065_d));
        QCOMPARE(qt(row.total.toCents()), QStringLiteral("262.13"));                      // 150 + 0.0128 x 8,760
        QCOMPARE(row.breakEvenMonth, std::optional(4));                                   // 150 / (47.45 - 9.344) = 3.94
        QCOMPARE(qt(row.lossIfStoppedAfter(3).toCents()), QStringLiteral("119.78"));      // 262.128 - 3 x 47.45
        const Simulation s = simulate(market, {{0, 0, 3, 0}}, 12);
        QCOMPARE(s.coverage(), Decimal(1));
        QCOMPARE(s.utilisation().rounded(4), 0.8333_d);                                   // 250 of 300
    }
    void savingsPlan()
    {
        // Eligible: the seventh generation, and serverless capacity; at plan rates, in every region, after reservations.
        const char* const plan = "savings-plan-database-1y-no-upfront";
        const auto book = bookOf({{"aws", "rds", "r", "compute-instance", "db.r7g.large", "single-az", "mysql", hourly, "hour", 1}, {"aws", "rds", "r", "compute-instance", "db.r7g.large", "single-az", "mysql", plan, "hour", 0.8_d},
                                  {"aws", "rds", "s", "compute-instance", "db.r6g.large", "single-az", "mysql", hourly, "hour", 1}, {"aws", "rds", "s", "compute-instance", "db.r6g.large", "single-az", "mysql", plan, "hour", 0.8_d},
                                  {"aws", "aurora", "s", "compute-capacity", "ACU", "serverless", "aurora-mysql", hourly, "acu-hour", 0.2_d}, {"aws", "aurora", "s", "compute-capacity", "ACU", "serverless", "aurora-mysql", plan, "acu-hour", 0.13_d}});
        const Market market = marketOf(*book, {{"aws/rds/r/db.r7g.large", 1}, {"aws/rds/s/db.r6g.large", 1}, {"aws/aurora/s/ACU", 10}});
        const Group* group = find(market, "Database Savings Plan");
        QVERIFY(group);
        QCOMPARE(group->rank, Rank::Plan);
        QCOMPARE(group->covers.size(), std::size_t(2));
        QCOMPARE(group->covers[0].pool, std::size_t(2));  // 35 % before 20 %
        QCOMPARE(group->covers[1].weight, 0.8_d);
    }
    void committedUse()
    {
        // Cloud SQL: of one region; AlloyDB: of all. 25 % off: $0.75 for every on-demand dollar.
        std::vector<Row> rows;
        for (const char* service : {"cloud-sql", "alloydb"}) {
            for (const char* region : {"a", "b"}) {
                for (const auto& [purchase, price] : {std::pair(hourly, 1), std::pair("cud-1y", 0)})
                    rows.push_back({"gcp", service, region, "compute-capacity", "vCPU", "zonal", "postgresql", purchase, "vcpu-hour", price ? Decimal(1) : 0.75_d});
                rows.push_back({"gcp", service, region, "compute-capacity", "vCPU", "zonal", "postgresql", "cud-3y", "vcpu-hour", 0.48_d});
            }
        }
        const auto book = bookOf(rows);
        const Market market = marketOf(*book, {{"gcp/cloud-sql/a/vCPU", 1}, {"gcp/cloud-sql/b/vCPU", 1}, {"gcp/alloydb/a/vCPU", 1}, {"gcp/alloydb/b/vCPU", 1}});
        QCOMPARE(market.groups.size(), std::size_t(3));
        QCOMPARE(find(market, "AlloyDB committed use")->covers.size(), std::size_t(2));
        QCOMPARE(find(market, "Cloud SQL committed use")->offers[0].hourly, Money(0.0075_d));
        QVERIFY(market.missing.empty());
    }
    void cosmosCredit()
    {
        // 100 RU/s of credit are 0.008 an hour, the United States rate; a region at 0.01 draws 1.25 times as much.
        const auto book = bookOf({{"azure", "cosmos-db", "eastus2", "compute-capacity", "Provisioned 100 RU/s", "provisioned-single-region-write", "", hourly, "ru100-hour", 0.008_d},
                                  {"azure", "cosmos-db", "far", "compute-capacity", "Provisioned 100 RU/s", "provisioned-single-region-write", "", hourly, "ru100-hour", 0.01_d},
                                  {"azure", "cosmos-db", "global", "compute-capacity", "Reserved 100 RU/s", "provisioned-single-region-write", "", no1y, "ru100-hour", 0.0064_d}});
        const Market market = marketOf(*book, {{"azure/cosmos-db/far/Provisioned 100 RU/s", 40}});
        const Group* group = find(market, "Cosmos DB reserved capacity");
        QVERIFY(group);
        QCOMPARE(simulate(market, {{0, 0, 50, 0}}, 1).coverage(), Decimal(1));
        QCOMPARE(simulate(market, {{0, 0, 40, 0}}, 1).coverage(), 0.8_d);
    }
    void nothingSold()
    {
        const auto book = bookOf({{"aws", "memorydb", "r", "compute-instance", "db.r6g.large", "provisioned", "redis", hourly, "hour", 1}});
        const Market market = marketOf(*book, {{"aws/memorydb/r/db.r6g.large", 1}});
        QVERIFY(market.groups.empty());
        QCOMPARE(qt(market.missing[0].str()), QStringLiteral("MemoryDB reserved nodes, db.r6g redis, r: the catalog has no price"));
        QVERIFY(!poolNamed("aws/memorydb/r/db.r7g.large", steady(1), *book));
        QVERIFY(!poolNamed("aws/memorydb", steady(1), *book));
    }
    void designs()
    {
        // Reserved in the settings is on demand in the pool; what grows is whole instances.
        const auto book = bookOf({{"aws", "rds", "us-east-1", "compute-instance", "db.r6g.xlarge", "single-az", "postgresql", hourly, "hour", 1},
                                  {"aws", "rds", "us-east-1", "compute-instance", "db.r6g.xlarge", "single-az", "postgresql", all1y, "hour", 0, 5000}});
        const Service* service = findService("aws.rds");
        Settings settings(*service->parameters);
        for (const auto& [id, text] : {std::pair("class", "db.r6g.xlarge"), std::pair("deployment", "single-az"), std::pair("purchase", all1y)}) {
            const std::size_t index = settings.parameters().indexOf(id).value();
            settings.set(index, settings.parameters().parse(index, text).value());
        }
        const DesignPools pools = poolsOf({"d", {}, {{"Database", service, Symbol("us-east-1"), settings}}}, *book, {}, 24);
        QCOMPARE(pools.pools.size(), std::size_t(1));
        QCOMPARE(pools.pools[0].usage.months(), 24);
        QCOMPARE(pools.pools[0].usage.peak(), oneUnit);
        QVERIFY(!pools.pools[0].usage.end);
        QCOMPARE(pools.notes.size(), std::size_t(1));  // storage has no price
    }
    void growth()
    {
        // DynamoDB's reads grow 10 % a month with the load: each month's units are those of its bill.
        const auto book = bookOf({{"aws", "dynamodb", "us-east-1", "compute-capacity", "RCU", "provisioned", "", hourly, "rcu-hour", 0.00013_d},
                                  {"aws", "dynamodb", "us-east-1", "compute-capacity", "WCU", "provisioned", "", hourly, "wcu-hour", 0.00065_d}});
        const Service* service = findService("aws.dynamodb");
        Settings settings(*service->parameters);
        for (const auto& [id, text] : {std::pair("capacityMode", "provisioned"), std::pair("reads", "1000"), std::pair("writes", "500")}) {
            const std::size_t index = settings.parameters().indexOf(id).value();
            settings.set(index, settings.parameters().parse(index, text).value());
        }
        const DesignPools pools = poolsOf({"d", {}, {{"Database", service, Symbol("us-east-1"), settings}}}, *book, {.loadGrowth = 0.1_d}, 3);
        QCOMPARE(pools.pools.size(), std::size_t(2));
        const auto at = [&](int month) { return toDecimal(pools.pools[0].usage.month(month)[0]); };
        QVERIFY(at(0) > Decimal(0));
        QVERIFY(at(1) > at(0) && at(2) > at(1));
    }
    void ladder()
    {
        const auto book = bookOf({{"aws", "rds", "r", "compute-instance", "db.r6g.large", "single-az", "mysql", hourly, "hour", 1}, {"aws", "rds", "r", "compute-instance", "db.r6g.large", "single-az", "mysql", all1y, "hour", 0, 5000}});
        const Market market = marketOf(*book, {{"aws/rds/r/db.r6g.large", 7}});
        const Portfolio spread = laddered(market, {{0, 0, 1, -3, true}, {0, 0, 6, 0}}, 4, 24);
        QCOMPARE(spread, (Portfolio{{0, 0, 1, -3, true}, {0, 0, 2, 0}, {0, 0, 2, 3}, {0, 0, 1, 6}, {0, 0, 1, 9}}));
        QCOMPARE(laddered(market, {{0, 0, 6, 0}}, 4, 12), (Portfolio{{0, 0, 6, 0}}));
        // Bought again after a year: each rung is renewed when it ends, the last two not within 24 months.
        QCOMPARE(laddered(market, {{0, 0, 5, 0}, {0, 0, 5, 12}}, 3, 24), (Portfolio{{0, 0, 2, 0}, {0, 0, 2, 4}, {0, 0, 1, 8}, {0, 0, 2, 12}}));
        const auto calendar = calendarOf(market, spread);
        QCOMPARE(calendar.size(), std::size_t(5));
        QCOMPARE(calendar[0].lapse, 9);
        QCOMPARE(qt(calendar[0].text), QStringLiteral("1 x db.r6g.large single-az mysql, 1 year, all upfront (RDS reserved instances, db.r6g mysql, r): followed by a planned purchase"));
        QCOMPARE(calendar[4].lapse, 21);
    }
};

QTEST_APPLESS_MAIN(TestCommitmentMarket)
#include "tst_commitment_market.moc"
