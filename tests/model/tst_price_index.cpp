// SPDX-License-Identifier: GPL-3.0-or-later
// Finding prices in memory: filters, orders, what an instance costs a month, and older prices.
#include "catalog/price_index.h"
#include "catalog/price_search.h"
#include "catalog_fixture.h"

#include <QStringList>
#include <QTest>

using namespace costrata;

namespace {

struct Row {
    const char *provider, *service, *region, *name, *purchase, *vcpu, *memory, *unit, *amount, *upfront;
};
constexpr Row rows[] = {
    {"aws", "rds", "eu-central-1", "db.large", "on-demand", "2", "8", "hour", "0.2", "0"},
    {"aws", "rds", "us-east-1", "db.large", "on-demand", "2", "8", "hour", "0.1", "0"},
    {"aws", "rds", "us-east-1", "db.large", "reserved-1y-all-upfront", "2", "8", "hour", "0", "600"},
    {"aws", "rds", "us-east-1", "db.xlarge", "on-demand", "4", "16", "hour", "0.4", "0"},
    {"gcp", "sql", "europe-west3", "small", "on-demand", "0.5", "1.7", "month", "20", "0"},
    {"gcp", "sql", "europe-west3", "disk", "on-demand", "", "", "gb-month", "0.17", "0"},
};

struct Fixture {
    std::shared_ptr<const PriceBook> book;
    std::unique_ptr<PriceIndex> index;
    std::vector<std::uint32_t> all;

    Fixture()
    {
        std::vector<std::pair<CatalogService, Price>> prices;
        for (const Row& r : rows) {
            const Price p{{component::computeInstance, Symbol(r.name), Symbol("single-az"), {}, Symbol(r.purchase)}, Unit::parse(r.unit).value(),
                          Decimal::parse(r.amount).value(), Decimal::parse(r.upfront).value(), {}, {}, r.vcpu, r.memory, Symbol(r.region), Symbol("src"),
                          Symbol("2025"), Symbol("exact"), {}};
            prices.emplace_back(CatalogService{Symbol(r.provider), Symbol(r.service)}, p);
        }
        book = PriceBook::of(prices);
        index = std::make_unique<PriceIndex>(*book);
        all = index->order(PriceIndex::Provider);
    }
    /// What was found, as "region/name/purchase".
    QString found(const PriceFilter& filter, const std::vector<std::uint32_t>& order) const
    {
        QStringList list;
        for (const std::uint32_t i : index->find(filter, order)) {
            const Price& p = *(*index)[i].price;
            list << QString::fromStdString(p.region.str() + '/' + p.key.name.str() + (p.key.purchase == purchase::onDemand ? "" : "/reserved"));
        }
        return list.join(u' ');
    }
    QString found(const PriceFilter& filter) const { return found(filter, all); }
};

}  // namespace

class TestPriceIndex : public QObject {
    Q_OBJECT

private slots:
    void filters()
    {
        const Fixture f;
        QCOMPARE(f.index->size(), std::size(rows));
        QCOMPARE(f.found({.words = {"LARGE", "us-east"}}), QStringLiteral("us-east-1/db.large us-east-1/db.large/reserved us-east-1/db.xlarge"));
        QCOMPARE(f.found({.words = {"frankfurt"}}), QStringLiteral("eu-central-1/db.large europe-west3/disk europe-west3/small"));
        QCOMPARE(f.found({.words = {"germany", "sql", "disk"}}), QStringLiteral("europe-west3/disk"));
        QCOMPARE(f.found({.words = {"rdsus"}}), QString());  // no word reaches over two fields
        QCOMPARE(f.found({.provider = Symbol("gcp")}), QStringLiteral("europe-west3/disk europe-west3/small"));
        QCOMPARE(f.found({.service = Symbol("rds"), .region = Symbol("eu-central-1")}), QStringLiteral("eu-central-1/db.large"));
        QCOMPARE(f.found({.purchase = Symbol("reserved-1y-all-upfront")}), QStringLiteral("us-east-1/db.large/reserved"));
        QCOMPARE(f.found({.name = "XL"}), QStringLiteral("us-east-1/db.xlarge"));
        QCOMPARE(f.found({.name = "us-east"}), QString());
        QCOMPARE(f.found({.least = 0.2_d, .most = 0.4_d}), QStringLiteral("eu-central-1/db.large us-east-1/db.xlarge"));
        QCOMPARE(f.found({.vcpu = 4_d}), QStringLiteral("us-east-1/db.xlarge"));
        QCOMPARE(f.found({.most = Decimal(1), .vcpu = 1_d, .memoryGib = 8_d}, f.index->order(PriceIndex::Month)),
                 QStringLiteral("us-east-1/db.large/reserved us-east-1/db.large eu-central-1/db.large us-east-1/db.xlarge"));
        QCOMPARE(f.found({.key = (*f.index)[f.all[0]].price->key}), QStringLiteral("eu-central-1/db.large us-east-1/db.large"));
    }

    void orders()
    {
        const Fixture f;
        QCOMPARE(f.found({}, f.index->order(PriceIndex::Name)),
                 QStringLiteral("eu-central-1/db.large us-east-1/db.large us-east-1/db.large/reserved us-east-1/db.xlarge europe-west3/disk europe-west3/small"));
        QCOMPARE(f.found({}, f.index->order(PriceIndex::Month)),
                 QStringLiteral("europe-west3/small us-east-1/db.large/reserved us-east-1/db.large eu-central-1/db.large us-east-1/db.xlarge europe-west3/disk"));
        // What is not stated comes last in both directions.
        QCOMPARE(f.found({}, f.index->order(PriceIndex::Vcpu, true)),
                 QStringLiteral("us-east-1/db.xlarge eu-central-1/db.large us-east-1/db.large us-east-1/db.large/reserved europe-west3/small europe-west3/disk"));
    }

    void instanceMonths()
    {
        const Fixture f;
        const auto month = [&](std::uint32_t i) {
            const auto value = instanceMonth(*(*f.index)[f.all[i]].price);
            return value ? value->toString() : std::string("none");
        };
        QCOMPARE(month(0), std::string("146"));  // 0.2 x 730
        QCOMPARE(month(2), std::string("50"));   // 600 / 12
        QCOMPARE(month(4), std::string("none")); // a disk is no instance
        QCOMPARE(month(5), std::string("20"));
    }

    void lists()
    {
        const Fixture f;
        const auto names = [](const std::vector<Symbol>& list) {
            QStringList texts;
            for (const Symbol s : list)
                texts << QString::fromStdString(s.str());
            return texts.join(u' ');
        };
        QCOMPARE(names(f.index->providers()), QStringLiteral("aws gcp"));
        QCOMPARE(names(f.index->services({})), QStringLiteral("rds sql"));
        QCOMPARE(names(f.index->services(Symbol("gcp"))), QStringLiteral("sql"));
        QCOMPARE(names(f.index->regions(Symbol("aws"), {})), QStringLiteral("eu-central-1 us-east-1"));
        QCOMPARE(names(f.index->purchases()), QStringLiteral("on-demand reserved-1y-all-upfront"));
    }

    /// The index and the search of the file find the same, but for words that only a place has.
    void agreesWithTheFile()
    {
        const auto book = PriceBook::open(COSTRATA_SHIPPED_CATALOG);
        QVERIFY(book);
        const PriceIndex index(**book);
        const auto order = index.order(PriceIndex::Provider);
        for (const auto& words : {std::vector<std::string>{}, {"r6g", "multi-az", "postgres"}, {"spanner"}, {"storage", "gp3"}, {"no such thing"}}) {
            const auto file = searchPrices(COSTRATA_SHIPPED_CATALOG, {.words = words, .limit = 1});
            QVERIFY(file);
            QCOMPARE(static_cast<std::int64_t>(index.find({.words = words}, order).size()), file->total);
        }
        QVERIFY(!(*book)->damage());
    }

    void history()
    {
        const CatalogFixture fixture;
        const auto row = [](const char* price, const char* date, const char* tiers) {
            return std::string("p,s,r,storage,disk,,,,,on-demand,gb-month,") + price + ",," + tiers + ",src " + date + "," + date + ",exact,\n";
        };
        fixture.facts(row("3", "2025", "0,10") + row("2", "2025", "10,") + row("5", "2023", "0,10") + row("4", "2024", "0,10"));
        QVERIFY(fixture.build());
        const auto book = PriceBook::open(fixture.catalog());
        QVERIFY(book);
        const CatalogService service{Symbol("p"), Symbol("s")};
        const auto tiers = (*book)->slice(service, Symbol("r")).all();
        QCOMPARE(tiers.size(), std::size_t(2));
        QStringList older;
        for (const Price& p : (*book)->history(service, tiers[0]))
            older << QString::fromStdString(p.amount.toString() + " of " + p.asOf.str());
        QCOMPARE(older.join(QStringLiteral(", ")), QStringLiteral("4 of 2024, 5 of 2023"));
        QVERIFY((*book)->history(service, tiers[1]).empty());
        QVERIFY((*book)->history({Symbol("p"), Symbol("other")}, tiers[0]).empty());
    }
};

QTEST_APPLESS_MAIN(TestPriceIndex)
#include "tst_price_index.moc"
