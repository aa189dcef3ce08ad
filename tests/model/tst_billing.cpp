// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for every bill: totals are the sums of their lines, tiers meet without a seam, and what is not known is
// never zero. Checked on a service made for the test, and on every service with the shipped catalog.
#include "billing/bill_design.h"

#include <QTest>

#include <random>

using namespace costrata;

namespace {

Decimal dec(const char* text) { return Decimal::parse(text).value(); }
QString qt(const std::string& s) { return QString::fromStdString(s); }

Parameters parameters;
const Asked used = parameters.asked({.id = "used", .label = "Used", .group = "G", .unit = "GB", .max = dec("100000000000000000000000")});
const Number copies = parameters.number({.id = "copies", .label = "Copies", .group = "G", .max = 1000, .initial = 1});
const Symbol meter{"meter"}, region{"r"};
const CatalogService catalog{Symbol("p"), Symbol("s")};
Symbol purchased = purchase::onDemand;

void billTest(const Settings& s, const Prices& prices, BillBuilder& out)
{
    out.line(Category::Storage, {"Data"}, allMonth<Dimension::GbTime>(s[used]),
             prices.find<Dimension::GbTime>({component::storage, meter, {}, {}, purchased}), s[copies]);
}

const Service service{.id = "test", .name = "Test", .provider = "P", .summary = "", .catalogs = {catalog}, .parameters = &parameters, .bill = billTest,
                      .defaultRegion = "r", .source = ""};

struct Tier {
    const char *amount, *from, *to, *upfront, *unit;
};

std::shared_ptr<const PriceBook> book(std::initializer_list<Tier> tiers)
{
    std::vector<std::pair<CatalogService, Price>> prices;
    for (const Tier& t : tiers)
        prices.push_back({catalog, Price{{component::storage, meter, {}, {}, purchased}, *Unit::parse(t.unit), dec(t.amount), dec(t.upfront), dec(t.from),
                                         *t.to ? Decimal::parse(t.to) : std::nullopt, {}, {}, region, Symbol("src"), Symbol("2025"), Symbol("exact"), {}}});
    return PriceBook::of(prices);
}

Bill billOf(const PriceBook& prices, Amount quantity, Decimal copyCount = 1)
{
    Settings settings(parameters);
    settings.set(used.index, {quantity, {}, {}});
    settings.set(copies.index, {copyCount, {}, {}});
    return billDesign({"d", {}, {{"c", &service, region, settings}}}, prices);
}

/// Why the bill breaks a rule that holds for every bill; empty when it keeps them all.
QString broken(const Bill& bill)
{
    Totals sum;
    bool complete = true;
    for (const LineItem& line : bill.lines) {
        const QString name = qt(line.description) + QStringLiteral(": ");
        sum.monthly += line.monthly;
        sum.upfront += line.upfront;
        sum.amortised += line.amortised();
        sum.amortisedByCategory[static_cast<std::size_t>(line.category)] += line.amortised();
        complete = complete && line.complete();
        if (line.complete() && (!line.missing.empty() || !line.quantity.known()))
            return name + QStringLiteral("complete, but something is missing");
        if (!line.complete() && (line.missing.empty() || !line.monthly.isZero() || !line.upfront.isZero()))
            return name + QStringLiteral("incomplete, but it has a cost or does not say what is missing");
        if (line.state == LineState::Priced && !line.price)
            return name + QStringLiteral("priced without a price");
        if (line.state == LineState::Priced && !line.termMonths && (line.monthly + line.upfront).dollars() != line.quantity.value() * line.price->amount)
            return name + QStringLiteral("the cost is not quantity x price");
        if (line.monthly.dollars().isNegative() || line.upfront.dollars().isNegative() || (line.quantity.known() && line.quantity.value().isNegative()))
            return name + QStringLiteral("a negative number");
        if (line.description.empty())
            return QStringLiteral("a line says nothing");
    }
    const Totals& t = bill.totals;
    if (sum.monthly != t.monthly || sum.upfront != t.upfront || sum.amortised != t.amortised || sum.amortisedByCategory != t.amortisedByCategory)
        return QStringLiteral("a total is not the sum of its lines");
    Money categories;
    for (const Money money : t.amortisedByCategory)
        categories += money;
    if (categories != t.amortised)
        return QStringLiteral("the categories do not add up");
    const bool tooLarge = std::any_of(bill.warnings.begin(), bill.warnings.end(), [](const std::string& w) { return w.find("too large") != w.npos; });
    if (bill.complete != (complete && !tooLarge))
        return QStringLiteral("complete is wrong");
    return {};
}

const PriceBook& shipped()
{
    static const auto opened = PriceBook::open(COSTRATA_SHIPPED_CATALOG);
    if (!opened)
        qFatal("%s", opened.error().text().c_str());
    return **opened;
}

void everyService()
{
    QTest::addColumn<QString>("id");
    for (const Service* s : allServices())
        QTest::newRow(s->id) << QString::fromUtf8(s->id);
}

Bill billOne(const Service& s, Symbol where, const Settings& settings) { return billDesign({"d", {}, {{"c", &s, where, settings}}}, shipped()); }

}  // namespace

class TestBilling : public QObject {
    Q_OBJECT
private slots:
    void cleanup() { purchased = purchase::onDemand; }

    void tiers_data()
    {
        QTest::addColumn<QString>("quantity");
        QTest::addColumn<QString>("monthly");
        QTest::addColumn<int>("lines");
        const auto row = [](const char* quantity, const char* monthly, int lines) { QTest::newRow(quantity) << QString::fromUtf8(quantity) << QString::fromUtf8(monthly) << lines; };
        row("0", "0", 1);
        row("9.5", "0", 1);                 // below the first tier: included
        row("10", "0", 1);
        row("10.000000000001", "0.000000000002", 1);
        row("100", "180", 1);               // 90 x 2
        row("101", "181", 2);               // 90 x 2 + 1 x 1
        row("1100", "1180", 2);             // 90 x 2 + 1000 x 1
    }
    void tiers()
    {
        QFETCH(QString, quantity);
        QFETCH(QString, monthly);
        QFETCH(int, lines);
        const auto prices = book({{"2", "10", "100", "0", "gb-month"}, {"1", "100", "", "0", "gb-month"}});
        const Bill bill = billOf(*prices, *Decimal::parse(quantity.toStdString()));
        QCOMPARE(broken(bill), QString());
        QCOMPARE(qt(bill.totals.monthly.dollars().toString()), monthly);
        QCOMPARE(static_cast<int>(bill.lines.size()), lines);
        QVERIFY(bill.complete);
        const Bill three = billOf(*prices, *Decimal::parse(quantity.toStdString()), 3);  // tiers apply to each copy
        QVERIFY(three.totals.monthly == bill.totals.monthly * Decimal(3));
    }
    void beyondTheLastTier()
    {
        const auto prices = book({{"2", "0", "100", "0", "gb-month"}});
        QVERIFY(billOf(*prices, 100).complete);
        const Bill bill = billOf(*prices, 101);
        QCOMPARE(broken(bill), QString());
        QVERIFY(!bill.complete);
        QCOMPARE(bill.lines.back().state, LineState::MissingPrice);
        QCOMPARE(qt(bill.lines.back().quantity.value().toString()), QStringLiteral("1"));
        QCOMPARE(qt(bill.totals.monthly.dollars().toString()), QStringLiteral("200"));
    }
    void whatIsNotKnownIsNeverZero()
    {
        const auto prices = book({{"2", "0", "", "0", "gb-month"}}), none = book({});
        for (const auto& [where, quantity, state] : {std::tuple(prices, Amount(), LineState::UnknownQuantity), std::tuple(none, Amount(), LineState::UnknownQuantity),
                                                     std::tuple(none, Amount(5), LineState::MissingPrice)}) {
            const Bill bill = billOf(*where, quantity);
            QCOMPARE(broken(bill), QString());
            QCOMPARE(bill.lines.front().state, state);
            QVERIFY(!bill.complete);
            QCOMPARE(bill.missing().size(), std::size_t(1));
        }
        QVERIFY(billOf(*none, 0).complete);  // nothing costs nothing, at any price
    }
    void monotone()
    {
        const auto prices = book({{"2", "10", "100", "0", "gb-month"}, {"0.000000000001", "100", "5000", "0", "gb-month"}, {"0.7", "5000", "", "0", "gb-month"}});
        std::mt19937_64 random(20250101);
        for (int i = 0; i < 5000; ++i) {
            const Decimal quantity = Decimal::fromRaw(static_cast<std::int64_t>(random() % 10'000'000'000'000'000ull));
            const Decimal step = Decimal::fromRaw(static_cast<std::int64_t>(random() % 1'000'000'000'000'000ull));
            const Bill less = billOf(*prices, quantity), more = billOf(*prices, quantity + step);
            QCOMPARE(broken(less), QString());
            QVERIFY(less.totals.monthly <= more.totals.monthly);
        }
    }
    void upfrontFees_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("quantity");
        QTest::addColumn<QString>("upfront");
        QTest::newRow("by the hour") << "gb-hour" << "5" << "600";    // 5 GB held all month x 120
        QTest::newRow("by the month") << "gb-month" << "5" << "600";
        QTest::newRow("two tiers") << "gb-month" << "25" << "2550";   // 10 x 120 + 15 x 90: each GB pays its own tier's fee once
    }
    void upfrontFees()
    {
        QFETCH(QString, unit);
        QFETCH(QString, quantity);
        QFETCH(QString, upfront);
        purchased = purchase::reserved1yPartial;
        const QByteArray id = unit.toUtf8();
        const auto prices = book({{"0.5", "0", id == "gb-month" ? "10" : "", "120", id.constData()}, {"0.4", "10", "", "90", "gb-month"}});
        const auto hourly = book({{"0.5", "0", "", "120", "gb-hour"}});
        const Bill bill = billOf(id == "gb-month" ? *prices : *hourly, *Decimal::parse(quantity.toStdString()));
        QCOMPARE(broken(bill), QString());
        QCOMPARE(qt(bill.totals.upfront.dollars().toString()), upfront);
        QCOMPARE(bill.lines.front().termMonths, 12);
        QVERIFY(bill.totals.amortised == bill.totals.monthly + bill.totals.upfront / Decimal(12));
    }
    void tooLarge()
    {
        const auto prices = book({{"9000000", "0", "", "0", "gb-month"}});
        for (const char* quantity : {"1000000000000000000", "90000000000000000000000"}) {
            Settings settings(parameters);
            settings.set(used.index, {dec(quantity), {}, {}});
            settings.set(copies.index, {1, {}, {}});
            Design design{"d", {}, {}};
            for (int i = 0; i < 20; ++i)  // each line fits for the first quantity, their sum does not
                design.components.push_back({"c" + std::to_string(i), &service, region, settings});
            const Bill bill = billDesign(design, *prices);
            QCOMPARE(broken(bill), QString());
            QVERIFY(!bill.complete);
            QVERIFY(!bill.warnings.empty());
        }
    }

    void tooLargeUpfront()  // the monthly sum fits, the fees do not: no half of a line may stay in the totals
    {
        purchased = purchase::reserved3yAll;
        const auto prices = book({{"1", "0", "", "9000000", "gb-month"}});
        Settings settings(parameters);
        settings.set(used.index, {dec("10000000000000000000"), {}, {}});
        settings.set(copies.index, {1, {}, {}});
        const Component component{"c", &service, region, settings};
        QVERIFY(billDesign({"d", {}, {component}}, *prices).complete);
        const Bill bill = billDesign({"d", {}, {component, component}}, *prices);
        QCOMPARE(broken(bill), QString());
        QVERIFY(!bill.complete);
    }

    void enteredPrices()
    {
        const Service& own = *findService("self-managed.vm");
        Settings settings(*own.parameters);
        settings.set(*own.parameters->indexOf("machinePrice"), {dec("0.25"), {}, {}});
        settings.set(*own.parameters->indexOf("storagePrice"), {dec("0.1"), {}, {}});
        Bill copy;
        {
            const Bill bill = billOne(own, Symbol(own.defaultRegion), settings);
            QCOMPARE(broken(bill), QString());
            copy = bill;
        }
        QVERIFY(!copy.complete);  // the copy's lines still have their prices
        QCOMPARE(copy.enteredPrices.size(), std::size_t(2));
        for (std::size_t i = 0; i < copy.enteredPrices.size(); ++i) {
            QCOMPARE(copy.lines[i].price, copy.enteredPrices[i].get());
            QVERIFY(isEntered(*copy.lines[i].price));
        }
        QCOMPARE(qt(copy.lines[0].price->amount.toString()), QStringLiteral("0.25"));
        QCOMPARE(copy.lines[2].state, LineState::MissingPrice);
        QCOMPARE(qt(copy.lines[2].missing), QStringLiteral("price not given: Backups"));
        for (const LineItem& line : billOne(*findService("neon.postgres"), Symbol("us-east-1"), findService("neon.postgres")->initialSettings(shipped(), Symbol("us-east-1"))).lines)
            QVERIFY(!line.price || !isEntered(*line.price));
    }

    void defaultsInEveryRegion_data() { everyService(); }
    void defaultsInEveryRegion()
    {
        QFETCH(QString, id);
        const Service& s = *findService(id.toStdString());
        const auto regions = s.regions(shipped());
        QVERIFY(!regions.empty());
        QVERIFY2(std::find(regions.begin(), regions.end(), Symbol(s.defaultRegion)) != regions.end(), s.defaultRegion);
        for (const Symbol where : regions) {
            const Settings settings = s.initialSettings(shipped(), where);
            const Bill bill = billOne(s, where, settings);
            QVERIFY2(broken(bill).isEmpty(), qPrintable(qt(where.str()) + QStringLiteral(": ") + broken(bill)));
            QVERIFY(!bill.lines.empty());
            for (std::size_t i = 0; i < s.parameters->all().size(); ++i)
                QVERIFY2(s.parameters->validate(i, settings.value(i)), s.parameters->at(i).id);
        }
        QVERIFY(!shipped().damage());
    }
    void everyParameterAtItsLimits_data() { everyService(); }
    void everyParameterAtItsLimits()
    {
        QFETCH(QString, id);
        const Service& s = *findService(id.toStdString());
        const Symbol where(s.defaultRegion);
        const Settings initial = s.initialSettings(shipped(), where);
        const Prices prices(s, shipped(), where);
        const auto valuesOf = [&](std::size_t i) {
            const ParameterSpec& spec = s.parameters->at(i);
            std::vector<Value> values;
            for (const Option& option : spec.offers ? spec.offers(initial, prices) : spec.options)
                values.push_back({{}, option.id, {}});
            if (spec.kind == ParameterKind::Regions)
                values.push_back({{}, {}, s.regions(shipped())});
            if (spec.kind == ParameterKind::Number || spec.kind == ParameterKind::Share || spec.kind == ParameterKind::Flag)
                values.insert(values.end(), {{spec.min, {}, {}}, {spec.max, {}, {}}});
            if (!spec.initial.known() && spec.kind == ParameterKind::Number)
                values.push_back({});
            return values;
        };
        std::vector<std::vector<Value>> values;
        for (std::size_t i = 0; i < s.parameters->all().size(); ++i) {
            values.push_back(valuesOf(i));
            for (const Value& value : values.back()) {
                QVERIFY2(s.parameters->validate(i, value), s.parameters->at(i).id);
                Settings settings = initial;
                settings.set(i, value);
                const Bill bill = billOne(s, where, settings);
                QVERIFY2(broken(bill).isEmpty(), qPrintable(QString::fromUtf8(s.parameters->at(i).id) + QStringLiteral(": ") + broken(bill)));
            }
        }
        std::mt19937 random(7);  // and any mixture of them
        for (int round = 0; round < 500; ++round) {
            Settings settings = initial;
            QStringList set;
            for (std::size_t i = 0; i < values.size(); ++i) {
                if (values[i].empty() || random() % 2)
                    continue;
                const Value& value = values[i][random() % values[i].size()];
                settings.set(i, value);
                set << QString::fromUtf8(s.parameters->at(i).id) + u'='
                        + (value.choice.empty() ? value.number.known() ? qt(value.number.value().toString()) : QStringLiteral("?") : qt(value.choice.str()));
            }
            const Bill bill = billOne(s, where, settings);
            QVERIFY2(broken(bill).isEmpty(), qPrintable(set.join(u' ') + QStringLiteral(": ") + broken(bill)));
        }
    }
    void declarations_data() { everyService(); }
    void declarations()
    {
        QFETCH(QString, id);
        const Service& s = *findService(id.toStdString());
        QCOMPARE(std::count_if(allServices().begin(), allServices().end(), [&](const Service* o) { return std::string_view(o->id) == s.id; }), 1);
        for (std::size_t i = 0; i < s.parameters->all().size(); ++i) {
            const ParameterSpec& spec = s.parameters->at(i);
            QCOMPARE(s.parameters->indexOf(spec.id), std::optional(i));  // no id stands twice
            QVERIFY2(*spec.label && *spec.group, spec.id);
            QVERIFY2(spec.min <= spec.max, spec.id);
            if (!spec.offers)
                QVERIFY2(s.parameters->validate(i, Settings(*s.parameters).value(i)), spec.id);
        }
    }
};

QTEST_APPLESS_MAIN(TestBilling)
#include "tst_billing.moc"
