// SPDX-License-Identifier: GPL-3.0-or-later
// Discounts and own prices: what they make of a bill, worked out by hand, and which of several applies.
#include "billing/bill_design.h"
#include "billing/projection.h"
#include "explore/region_prices.h"
#include "output/estimate.h"
#include "output/format.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <random>
#include <thread>

using namespace costrata;

namespace {

QString qt(const std::string& s) { return QString::fromStdString(s); }

Parameters parameters;
const Number used = parameters.number({.id = "used", .label = "Used", .group = "G", .unit = "GB", .initial = 200});
const Number nodes = parameters.number({.id = "nodes", .label = "Nodes", .group = "G", .initial = 2});
const Asked support = parameters.asked({.id = "support", .label = "Support", .group = "G", .initial = 1});
const Choice nodeClass = parameters.choice({.id = "class", .label = "Class", .group = "G", .options = {{Symbol("n1"), "n1"}, {Symbol("n2"), "n2"}}});

const Symbol here{"here"}, there{"there"}, global{"global"}, sql{"sql"}, single{"single"}, disk{"disk"}, n1{"n1"}, n2{"n2"}, reserved = purchase::reserved1yPartial;
const CatalogService catalog{Symbol("p"), Symbol("s")};

PriceKey nodeKey(Symbol name) { return {component::computeInstance, name, single, sql, reserved}; }

/// Reserved nodes, a disk in tiers, transfer with an allowance, and support at a price that is asked for.
void bill(const Settings& s, const Prices& prices, BillBuilder& out)
{
    out.line(Category::Compute, {"Nodes"}, allMonth<Dimension::InstanceTime>(s[nodes]), prices.find<Dimension::InstanceTime>(nodeKey(s[nodeClass])));
    out.line(Category::Storage, {"Disk"}, allMonth<Dimension::GbTime>(s[used]), prices.find<Dimension::GbTime>({component::storage, disk, {}, sql, purchase::onDemand}));
    out.line(Category::Transfer, {"Transfer"}, counted<Dimension::Gb>(s[used]), prices.find<Dimension::Gb>({component::dataTransfer, Symbol("out"), {}, {}, purchase::onDemand}));
    out.lineAtEnteredPrice(Category::Other, {"Support"}, counted<Dimension::Gb>(1), s[support]);
}

const Service service{.id = "test.adjusted", .name = "Test", .provider = "P", .summary = "", .catalogs = {catalog}, .parameters = &parameters, .bill = bill,
                      .defaultRegion = "here", .source = ""};

Price price(PriceKey key, const char* unit, Decimal amount, Decimal upfront = 0, Decimal from = 0, std::optional<Decimal> to = {}, Symbol region = here)
{
    return {key, *Unit::parse(unit), amount, upfront, from, to, {}, {}, region, Symbol("src"), Symbol("2026-05"), Symbol("exact"), {}};
}

/// Here: nodes n1 at $0.10 an hour and $600 upfront; disk at $0.10 up to 100 GB, then $0.08; transfer at $0.05 above 100 GB, worldwide.
const std::shared_ptr<const PriceBook>& listBook()
{
    static std::shared_ptr<const PriceBook> book;
    if (book)
        return book;
    const PriceKey diskKey{component::storage, disk, {}, {}, purchase::onDemand}, out{component::dataTransfer, Symbol("out"), {}, {}, purchase::onDemand};
    std::vector<std::pair<CatalogService, Price>> prices;
    for (const Symbol region : {here, there}) {
        prices.emplace_back(catalog, price(nodeKey(n1), "hour", 0.1_d, 600, 0, {}, region));
        prices.emplace_back(catalog, price(diskKey, "gb-month", 0.1_d, 0, 0, 100, region));
        prices.emplace_back(catalog, price(diskKey, "gb-month", 0.08_d, 0, 100, {}, region));
    }
    prices.emplace_back(catalog, price(out, "gb", 0.05_d, 0, 100, {}, global));
    return book = PriceBook::of(prices);
}

Component part(Symbol region = here, Symbol name = n1)
{
    Settings settings(parameters);
    settings.set(nodeClass.index, {{}, name, {}});
    return {"c", &service, region, settings};
}
Design design(Symbol region = here, Symbol name = n1) { return {"d", {}, {part(region, name)}}; }
Bill billed(const std::vector<Adjustment>& adjustments, const Design& d = design(), Month month = {}) { return billDesign(d, *listBook()->with(adjustments), month); }

/// "description quantity x amount = monthly + upfront" of every line.
QStringList lines(const Bill& bill)
{
    QStringList list;
    for (const LineItem& line : bill.lines) {
        list << qt(line.description + ": " + line.quantity.value().toString() + " x " + (line.price ? line.price->amount.toString() : "?") + " = "
                   + line.monthly.dollars().toString() + (line.upfront.isZero() ? "" : " + " + line.upfront.dollars().toString()));
    }
    return list;
}

Adjustment off(Decimal share, AdjustmentScope scope = {}) { return {.scope = scope, .discount = share}; }
Adjustment own(Decimal amount, const char* unit, AdjustmentScope scope, Decimal upfront = 0) { return {.scope = scope, .own = OwnPrice{amount, upfront, *Unit::parse(unit)}}; }
AdjustmentScope keyScope(PriceKey key) { return {{}, {}, {}, key}; }

}  // namespace

class TestAdjustments : public QObject {
    Q_OBJECT
private slots:
    void workedExamples_data()
    {
        QTest::addColumn<QStringList>("expected");
        QTest::addColumn<std::vector<Adjustment>>("adjustments");
        const auto row = [](const char* name, const std::vector<Adjustment>& adjustments, const char* nodeLine, const char* disk1, const char* disk2, const char* transfer) {
            QStringList expected{QString::fromUtf8(nodeLine), QString::fromUtf8(disk1), QString::fromUtf8(disk2), QString::fromUtf8(transfer)};
            expected.removeAll(QString());
            QTest::newRow(name) << expected + QStringList{QStringLiteral("Support: 1 x 1 = 1")} << adjustments;
        };
        const char *const nodeList = "Nodes: 1460 x 0.1 = 146 + 1200", *const disk1 = "Disk, above 0 GB-month: 100 x 0.1 = 10", *const disk2 = "Disk, above 100 GB-month: 100 x 0.08 = 8",
                   *const transfer = "Transfer, above 100 GB: 100 x 0.05 = 5";
        row("list prices", {}, nodeList, disk1, disk2, transfer);
        // 12.5 % off: 0.1 -> 0.0875, 600 -> 525 per node, 0.08 -> 0.07, 0.05 -> 0.04375. What the user entered stays.
        row("everything", {off(0.125_d)}, "Nodes: 1460 x 0.0875 = 127.75 + 1050", "Disk, above 0 GB-month: 100 x 0.0875 = 8.75", "Disk, above 100 GB-month: 100 x 0.07 = 7",
            "Transfer, above 100 GB: 100 x 0.04375 = 4.375");
        Adjustment recurring = off(0.5_d, keyScope({{}, {}, {}, {}, reserved}));
        recurring.discountsUpfront = false;
        row("not the upfront fees", {recurring}, "Nodes: 1460 x 0.05 = 73 + 1200", disk1, disk2, transfer);
        row("one component", {off(0.25_d, keyScope({component::storage, {}, {}, {}, {}}))}, nodeList, "Disk, above 0 GB-month: 100 x 0.075 = 7.5", "Disk, above 100 GB-month: 100 x 0.06 = 6", transfer);
        row("all of it", {off(1, keyScope({component::storage, {}, {}, {}, {}}))}, nodeList, "Disk, above 0 GB-month: 100 x 0 = 0", "Disk, above 100 GB-month: 100 x 0 = 0", transfer);
        row("another provider", {off(0.5_d, {Symbol("q"), {}, {}})}, nodeList, disk1, disk2, transfer);
        row("another region", {off(0.5_d, {{}, {}, there})}, nodeList, disk1, disk2, transfer);
        // The worldwide transfer price is paid here; so is the disk's, which is listed for every engine.
        row("this region", {off(0.5_d, {{}, {}, here, {{}, Symbol("out"), {}, {}, {}}})}, nodeList, disk1, disk2, "Transfer, above 100 GB: 100 x 0.025 = 2.5");
        row("worldwide prices", {off(0.5_d, {{}, {}, global})}, nodeList, disk1, disk2, "Transfer, above 100 GB: 100 x 0.025 = 2.5");
        row("this engine", {off(0.5_d, keyScope({component::storage, {}, {}, sql, {}}))}, nodeList, "Disk, above 0 GB-month: 100 x 0.05 = 5", "Disk, above 100 GB-month: 100 x 0.04 = 4", transfer);
        row("an own price takes the place of all tiers", {own(0.06_d, "gb-month", keyScope({component::storage, disk, {}, {}, {}}))}, nodeList, "Disk: 200 x 0.06 = 12", "", transfer);
        row("an own price keeps the allowance", {own(0.02_d, "gb", keyScope({component::dataTransfer, Symbol("out"), {}, {}, {}}))}, nodeList, disk1, disk2,
            "Transfer, above 100 GB: 100 x 0.02 = 2");
        row("in another unit of the same kind", {own(50, "month", keyScope({component::computeInstance, n1, {}, {}, {}}), 100)}, "Nodes: 2 x 50 = 100 + 200", disk1, disk2, transfer);
        row("of another kind", {own(50, "gb", keyScope({component::computeInstance, n1, {}, {}, {}}))}, nodeList, disk1, disk2, transfer);
        Adjustment switchedOff = off(0.5_d);
        switchedOff.on = false;
        row("switched off", {switchedOff}, nodeList, disk1, disk2, transfer);
    }
    void workedExamples()
    {
        QFETCH(QStringList, expected);
        QFETCH(std::vector<Adjustment>, adjustments);
        const Bill bill = billed(adjustments);
        QCOMPARE(lines(bill), expected);
        QVERIFY(bill.complete);
        Money sum;
        for (const LineItem& line : bill.lines)
            sum += line.monthly;
        QCOMPARE(sum, bill.totals.monthly);
    }

    void precedence_data()
    {
        QTest::addColumn<std::vector<Adjustment>>("adjustments");
        QTest::addColumn<QString>("amount");
        const PriceKey none{};
        const auto only = [&](Symbol PriceKey::*member, Symbol value) {
            PriceKey key = none;
            key.*member = value;
            return keyScope(key);
        };
        // From the widest to the narrowest; each goes before all that stand before it.
        const std::pair<const char*, AdjustmentScope> scopes[] = {{"everything", {}},
                                                                  {"provider", {catalog.provider, {}, {}}},
                                                                  {"service", {{}, catalog.service, {}}},
                                                                  {"region", {{}, {}, here}},
                                                                  {"purchase", only(&PriceKey::purchase, reserved)},
                                                                  {"component", only(&PriceKey::component, component::computeInstance)},
                                                                  {"engine", only(&PriceKey::engine, sql)},
                                                                  {"variant", only(&PriceKey::variant, single)},
                                                                  {"name", only(&PriceKey::name, n1)}};
        for (std::size_t wide = 0; wide < std::size(scopes); ++wide) {
            for (std::size_t narrow = wide + 1; narrow < std::size(scopes); ++narrow) {
                const auto name = QByteArray(scopes[narrow].first) + " before " + scopes[wide].first;
                QTest::newRow(name.constData()) << std::vector{off(0.1_d, scopes[narrow].second), off(0.2_d, scopes[wide].second)} << QStringLiteral("0.09");
                QTest::newRow((name + ", listed later").constData()) << std::vector{off(0.2_d, scopes[wide].second), off(0.1_d, scopes[narrow].second)} << QStringLiteral("0.09");
            }
        }
        QTest::newRow("of equals the later") << std::vector{off(0.1_d), off(0.2_d)} << QStringLiteral("0.08");
        QTest::newRow("an own price before the narrowest discount") << std::vector{own(0.07_d, "hour", {}), off(0.5_d, keyScope(nodeKey(n1)))} << QStringLiteral("0.07");
        QTest::newRow("the narrower own price") << std::vector{own(0.07_d, "hour", keyScope(nodeKey(n1))), own(0.06_d, "hour", {})} << QStringLiteral("0.07");
        QTest::newRow("an own price of another kind gives way") << std::vector{own(0.07_d, "gb", {}), off(0.5_d)} << QStringLiteral("0.05");
        std::vector<Adjustment> off2{off(0.1_d), off(0.2_d, keyScope(nodeKey(n1)))};
        off2[1].on = false;
        QTest::newRow("what is off does not count") << off2 << QStringLiteral("0.09");
    }
    void precedence()
    {
        QFETCH(std::vector<Adjustment>, adjustments);
        QFETCH(QString, amount);
        QCOMPARE(qt(billed(adjustments).lines.front().price->amount.toString()), amount);
    }

    void fillsAGapOfTheCatalog()
    {
        const Design gap = design(here, n2);
        QVERIFY(!billed({}, gap).complete);
        QVERIFY(!billed({off(0.5_d)}, gap).complete);  // no list price, no discount
        QVERIFY(!billed({own(0.2_d, "hour", keyScope({component::computeInstance, {}, {}, {}, {}}))}, gap).complete);  // does not say what it is a price of
        QVERIFY(!billed({own(0.2_d, "hour", {{}, {}, there, nodeKey(n2)})}, gap).complete);
        const Bill bill = billed({own(0.2_d, "hour", {{}, {}, here, nodeKey(n2)}, 365)}, gap);
        QVERIFY(bill.complete);
        QCOMPARE(lines(bill).front(), QStringLiteral("Nodes: 1460 x 0.2 = 292 + 730"));
        QCOMPARE(qt(originText(*bill.lines.front().price)), QStringLiteral("your price"));
        QCOMPARE(qt(listPriceText(*bill.lines.front().price)), QStringLiteral("not in the catalog"));
        // Choices offer it, too.
        const auto book = listBook()->with({own(0.2_d, "hour", keyScope({component::computeInstance, n2, {}, {}, {}}))});
        const auto options = classOptions(Prices(service, *book, here), nodeKey({}));
        QCOMPARE(options.size(), std::size_t(2));
        QCOMPARE(options[0].id, n1);
        QCOMPARE(qt(options[1].detail), QStringLiteral("$0.20 / hour"));
    }

    void choicesSayWhatIsPaid()
    {
        const auto book = listBook()->with({off(0.2_d)});
        QCOMPARE(qt(classOptions(Prices(service, *book, here), nodeKey({})).front().detail), QStringLiteral("$0.08 / hour"));
    }

    void months()
    {
        Adjustment dated = off(0.5_d, keyScope({component::storage, {}, {}, {}, {}}));
        dated.from = Month(2026, 7);
        dated.until = Month(2026, 8);
        const auto disk1 = [&](Month month) { return qt(billed({dated}, design(), month).lines[1].price->amount.toString()); };
        QCOMPARE(disk1(Month(2026, 6)), QStringLiteral("0.1"));
        QCOMPARE(disk1(Month(2026, 7)), QStringLiteral("0.05"));
        QCOMPARE(disk1(Month(2026, 8)), QStringLiteral("0.05"));
        QCOMPARE(disk1(Month(2026, 9)), QStringLiteral("0.1"));
        QCOMPARE(disk1({}), QStringLiteral("0.1"));  // that of the newest price, 2026-05
        // 146 + 10 + 8 + 5 + 1 a month; 9 less while it lasts.
        const Projection projection = projectDesign(design(), *listBook()->with({dated}), {.start = Month(2026, 6)}, 4);
        QStringList costs;
        for (const ProjectedMonth& month : projection.months)
            costs << qt(month.recurring.dollars().toString());
        QCOMPARE(costs, (QStringList{QStringLiteral("170"), QStringLiteral("161"), QStringLiteral("161"), QStringLiteral("170")}));
    }

    void otherRegions()
    {
        const auto book = listBook()->with({off(0.5_d, {{}, {}, there})});
        const auto prices = regionPrices(design(), "P", *book);
        QCOMPARE(prices.size(), std::size_t(2));
        QCOMPARE(qt(prices[0].bill.totals.monthly.dollars().toString()), QStringLiteral("170"));
        QCOMPARE(qt(prices[1].bill.totals.monthly.dollars().toString()), QStringLiteral("85.5"));  // half, but the support
    }

    void saysWhatItDid()
    {
        Adjustment a = off(0.12_d, {Symbol("p"), Symbol("s"), {}, {{}, {}, {}, {}, reserved}});
        a.until = Month(2027, 3);
        a.note = "EA 7";
        QCOMPARE(qt(adjustmentText(a)), QStringLiteral("p, s, all regions, reserved-1y-partial-upfront: 12 % off until 2027-03"));
        const Adjustment mine = own(0.06_d, "month", keyScope({component::storage, disk, {}, {}, {}}));
        const Design d = design();
        const Bill bill = billed({a, own(73, "month", keyScope({component::computeInstance, n2, {}, {}, {}})), own(0.06_d, "gb-month", mine.scope)}, d);
        QCOMPARE(qt(originText(*bill.lines[0].price)), QStringLiteral("2026-05, exact, 12 % off"));
        QCOMPARE(qt(listPriceText(*bill.lines[0].price)), QStringLiteral("list price $0.10 per hour and $600.00 upfront"));
        QCOMPARE(qt(originText(*bill.lines[1].price)), QStringLiteral("your price"));
        QCOMPARE(qt(listPriceText(*bill.lines[1].price)), QStringLiteral("list price $0.10 per GB-month"));
        QCOMPARE(bill.lines[2].price->change, nullptr);
        const std::vector<Estimate> estimates{{&d, &bill}};
        const QJsonArray json = estimateJson(estimates.front())[u"lines"].toArray();
        QCOMPARE(json[0][u"unitPrice"].toString(), QStringLiteral("0.088"));
        QCOMPARE(json[0][u"listPrice"].toString(), QStringLiteral("0.1"));
        QCOMPARE(json[0][u"adjustment"].toString(), qt(adjustmentText(a)));
        QVERIFY(json[2][u"listPrice"].isNull() && json[2][u"adjustment"].isNull());
        const QString csv = qt(estimateCsv(estimates)), table = qt(estimateTable(estimates));
        QVERIFY2(csv.contains(qt(adjustmentText(a))), qPrintable(csv));
        QVERIFY2(table.contains(QStringLiteral("2026-05, exact, 12 % off; list price $0.10 per hour")), qPrintable(table));
        QCOMPARE(table.count(qt(adjustmentText(a)) + QStringLiteral("; EA 7")), 1);
    }

    void listPriceInTheUnitOfTheOwnPrice()
    {
        const Bill bill = billed({own(50, "month", keyScope({component::computeInstance, n1, {}, {}, {}}))});
        QCOMPARE(listAmount(*bill.lines.front().price), std::optional(Decimal(73)));  // 730 x 0.1
    }

    /// A bill stays whole when the workspace's adjustments, and with them the book, have changed.
    void billsOutliveTheBook()
    {
        const auto& list = listBook();
        auto adjusted = list->with({off(0.5_d)});
        const Bill bill = billDesign(design(), *adjusted);
        adjusted.reset();
        QCOMPARE(qt(bill.lines.front().price->change->list->amount.toString()), QStringLiteral("0.1"));
        QCOMPARE(list->adjusted(), nullptr);
        QCOMPARE(list->with({off(0.5_d)})->with({})->adjusted(), nullptr);
    }

    void severalThreads()
    {
        const auto book = listBook()->with({off(0.5_d), own(0.2_d, "hour", keyScope(nodeKey(n2)))});
        std::vector<std::thread> threads;
        std::atomic<int> wrong = 0;
        const Bill first = billDesign(design(there, n2), *book);
        for (int t = 0; t < 4; ++t) {
            threads.emplace_back([&] {
                for (int i = 0; i < 50; ++i) {
                    const Bill bill = billDesign(design(there, n2), *book);
                    wrong += lines(bill) != lines(first) || bill.lines.front().price != first.lines.front().price;
                }
            });
        }
        for (std::thread& thread : threads)
            thread.join();
        QCOMPARE(wrong, 0);
    }

    /// Whatever a service does with prices: adjustments that match nothing change nothing, and half of everything is no more.
    void everyService_data()
    {
        QTest::addColumn<QString>("id");
        for (const Service* s : allServices())
            QTest::newRow(s->id) << QString::fromUtf8(s->id);
    }
    void everyService()
    {
        static const auto shipped = PriceBook::open(COSTRATA_SHIPPED_CATALOG);
        QVERIFY(shipped);
        QFETCH(QString, id);
        const Service& s = *findService(id.toStdString());
        const Symbol region(s.defaultRegion);
        const Design d{"d", {}, {{"c", &s, region, s.initialSettings(**shipped, region)}}};
        const Bill list = billDesign(d, **shipped);
        const Bill same = billDesign(d, *(*shipped)->with({off(0.5_d, {Symbol("nobody"), {}, {}})}));
        const Bill half = billDesign(d, *(*shipped)->with({off(0.5_d)}));
        QCOMPARE(lines_(same), lines_(list));
        QCOMPARE(half.complete, list.complete);
        QVERIFY(half.totals.monthly <= list.totals.monthly && half.totals.upfront <= list.totals.upfront);
        for (const LineItem& line : half.lines)
            QVERIFY(!line.price || isEntered(*line.price) || (line.price->change && line.price->change->list));
    }

    /// A price of nothing is no divisor: settings drawn at random, with everything free.
    void everythingFree_data() { everyService_data(); }
    void everythingFree()
    {
        static const auto shipped = PriceBook::open(COSTRATA_SHIPPED_CATALOG).value(), free = shipped->with({off(1)});
        QFETCH(QString, id);
        const Service& s = *findService(id.toStdString());
        const Symbol region(s.defaultRegion);
        std::mt19937 random(7);
        Design d{"d", {}, {{"c", &s, region, s.initialSettings(*shipped, region)}}};
        for (int round = 0; round < 300; ++round) {
            Settings& settings = d.components[0].settings;
            for (std::size_t i = 0; i < s.parameters->all().size(); ++i) {
                if (random() % 3)
                    settings.set(i, drawn(d.components[0], i, *shipped, random));
            }
            const Bill list = billDesign(d, *shipped), nothing = billDesign(d, *free);
            QCOMPARE(nothing.warnings, list.warnings);
            QCOMPARE(nothing.complete, list.complete);
            for (const LineItem& line : nothing.lines)
                QVERIFY2(line.monthly.isZero() || isEntered(*line.price), qPrintable(qt(line.description)));
        }
    }

private:
    static Value drawn(const Component& c, std::size_t parameter, const PriceBook& book, std::mt19937& random)
    {
        const ParameterSpec& spec = c.settings.parameters().at(parameter);
        const auto any = [&random](const auto& list) { return list[random() % list.size()]; };
        switch (spec.kind) {
        case ParameterKind::Choice: {
            const auto options = spec.offers ? spec.offers(c.settings, Prices(*c.service, book, c.region)) : spec.options;
            return options.empty() ? c.settings.value(parameter) : Value{{}, any(options).id, {}};
        }
        case ParameterKind::Flag: return {static_cast<int>(random() % 2), {}, {}};
        case ParameterKind::Regions: return {{}, {}, {any(c.service->regions(book))}};
        case ParameterKind::Number:
        case ParameterKind::Share: break;
        }
        const Decimal wanted = spec.min + spec.step * Decimal(static_cast<int>(random() % 2000));
        return {std::min(wanted, spec.max), {}, {}};
    }
    static QStringList lines_(const Bill& bill)
    {
        QStringList list;
        for (const LineItem& line : bill.lines)
            list << qt(line.description + " " + line.monthly.dollars().toString() + " " + line.missing);
        return list;
    }
};

QTEST_GUILESS_MAIN(TestAdjustments)
#include "tst_adjustments.moc"
