// SPDX-License-Identifier: GPL-3.0-or-later
// Where regions are, and what a design costs in each of them.
#include "billing/bill_design.h"
#include "catalog/regions.h"
#include "explore/region_prices.h"

#include <QTest>

#include <set>

using namespace costrata;

namespace {

const PriceBook& book()
{
    static const auto opened = PriceBook::open(COSTRATA_SHIPPED_CATALOG);
    if (!opened)
        qFatal("%s", opened.error().text().c_str());
    return **opened;
}

Component part(const char* id, const char* region = nullptr)
{
    const Service* service = findService(id);
    const Symbol where(region ? region : service->defaultRegion);
    return {service->name, service, where, service->initialSettings(book(), where)};
}

std::string digits(const Bill& bill)
{
    std::string text = bill.totals.amortised.dollars().toString() + (bill.complete ? " complete" : " incomplete");
    for (const std::string& missing : bill.missing())
        text += "; " + missing;
    return text;
}

}  // namespace

class TestRegions : public QObject {
    Q_OBJECT

private slots:
    void everyRegionOfTheCloudsIsPlaced()
    {
        std::set<std::string_view> codes;
        for (const RegionInfo& info : allRegions()) {
            QVERIFY2(codes.insert(info.code).second, std::string(info.code).c_str());
            QVERIFY(!info.place.empty() && !info.country.empty() && !info.continent.empty());
        }
        for (const SliceInfo& slice : book().slices()) {
            const std::string_view provider = slice.service.provider.text();
            if (slice.region.text() != "global" && (provider == "aws" || provider == "azure" || provider == "gcp"))
                QVERIFY2(findRegion(slice.region), slice.region.str().c_str());
        }
        for (const Service* service : allServices()) {
            for (const Symbol region : service->regions(book()))
                QVERIFY2(findRegion(region) || region.text() == "anywhere" || region.text() == "global", region.str().c_str());
        }
    }

    void placesAndResidency()
    {
        const auto check = [](const char* code, const char* place, const char* continent, const char* residency) {
            QCOMPARE(regionPlace(Symbol(code)), std::string(place));
            QCOMPARE(std::string(regionContinent(Symbol(code))), std::string(continent));
            QCOMPARE(std::string(regionResidency(Symbol(code))), std::string(residency));
        };
        check("eu-central-1", "Frankfurt, Germany", "Europe", "EU/EEA");
        check("germanywestcentral", "Frankfurt, Germany", "Europe", "EU/EEA");
        check("gcp-europe-west3", "Frankfurt, Germany", "Europe", "EU/EEA");
        check("norwayeast", "Norway East, Norway", "Europe", "EU/EEA");
        check("eu-west-2", "London, UK", "Europe", "UK");
        check("eu-central-2", "Zurich, Switzerland", "Europe", "Switzerland");
        check("azure-eastus2", "Virginia, US", "North America", "US");
        check("ap-southeast-1", "Singapore", "Asia", "Singapore");
        check("me-south-1", "Bahrain", "Middle East", "Bahrain");
        check("moon-1", "", "not stated", "not stated");
    }

    /// The bill of each region is the bill of the design moved there by hand.
    void pricesEveryRegion()
    {
        const Design design{"d", {}, {part("aws.rds"), part("aws.elasticache"), part("neon.postgres")}};
        const auto prices = regionPrices(design, "AWS", book());
        QVERIFY(prices.size() > 10);
        std::set<std::string_view> seen;
        int here = 0;
        for (const RegionPrice& price : prices) {
            QVERIFY(seen.insert(price.region.text()).second);
            Design moved = design;
            moved.components[0].region = moved.components[1].region = price.region;
            QCOMPARE(digits(price.bill), digits(billDesign(moved, book())));
            QCOMPARE(price.here, price.region == design.components[0].region);
            here += price.here;
            for (const char* id : {"aws.rds", "aws.elasticache"}) {
                const auto offered = findService(id)->regions(book());
                QVERIFY(std::find(offered.begin(), offered.end(), price.region) != offered.end());
            }
        }
        QCOMPARE(here, 1);
    }

    void whoCanMove()
    {
        const auto providers = [](std::vector<Component> components) { return movableProviders({"d", {}, std::move(components)}, book()); };
        using Names = std::vector<std::string>;
        QVERIFY(providers(std::vector<Component>{}) == Names{});
        QVERIFY(providers(std::vector{part("self-managed.vm")}) == Names{});  // stands anywhere, at one price
        QVERIFY((providers(std::vector{part("aws.rds"), part("gcp.spanner"), part("aws.dynamodb")}) == Names{"AWS", "Google Cloud"}));
        QVERIFY(regionPrices({"d", {}, {part("aws.rds")}}, "Azure", book()).empty());
    }

    /// In no region is a design with components in two "here": moving brings them together.
    void componentsInTwoRegions()
    {
        const Design design{"d", {}, {part("aws.rds", "us-east-1"), part("aws.rds", "eu-west-1")}};
        for (const RegionPrice& price : regionPrices(design, "AWS", book()))
            QVERIFY(!price.here);
        const Design moved = inRegion(design, "AWS", Symbol("eu-west-1"));
        QCOMPARE(moved.components[0].region.str(), std::string("eu-west-1"));
        QVERIFY(moved.components[1] == design.components[1]);
    }
};

QTEST_APPLESS_MAIN(TestRegions)
#include "tst_regions.moc"
