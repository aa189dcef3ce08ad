// SPDX-License-Identifier: GPL-3.0-or-later
// MongoDB Atlas: dedicated clusters by tier, cloud and region, or a small Flex cluster billed by its operations per second.
#include "services/mongodb/atlas_parameters.h"
#include "topology/shapes.h"

#include <algorithm>

namespace costrata::atlas {
namespace {

const Symbol lowestRegion{"lowest region"}, highestRegion{"highest region"}, typical{"typical"}, flexServerless{"flex serverless"};
const Symbol customStorage{"custom storage"}, provisionedIops{"provisioned IOPS"};
const std::array<Symbol, 5> bands{Symbol("Flex, 0-100 ops/s"), Symbol("Flex, 100-200 ops/s"), Symbol("Flex, 200-300 ops/s"),
    Symbol("Flex, 300-400 ops/s"), Symbol("Flex, 400-500 ops/s")};

/// The rate of the region, where one is published; else the chosen end of the range over all regions, and some ranges
/// have one end only in the list.
template <Dimension D>
PriceRef<D> regional(const Settings& s, const Prices& prices, BillBuilder& out, Symbol part, Symbol name)
{
    const Symbol wanted = s[rangeEnd] == highest ? highestRegion : lowestRegion, other = s[rangeEnd] == highest ? lowestRegion : highestRegion;
    const auto price =
        prices.findAny<D>({key(part, name, prices.region()), key(part, name, typical), key(part, name, wanted), key(part, name, other)});
    if (price.key.variant == highestRegion)
        out.assume("Atlas backup and transfer rates that are published only as a range over regions are billed at the highest.");
    else if (price.key.variant == lowestRegion)
        out.assume("Atlas backup and transfer rates that are published only as a range over regions are billed at the lowest.");
    return price;
}

void billCluster(const Settings& s, const Prices& prices, BillBuilder& out)
{
    const Cloud& cloud = cloudOf(prices);
    const auto instance = [&](Symbol name, Symbol variant) {
        return prices.find<Dimension::InstanceTime>(key(component::computeInstance, name, variant));
    };
    // The one custom size whose total is published.
    const bool documented = isCustom(s) && s[tier] == m30 && s[storage] == Decimal(200) && instance(m30With200, cloud.replicaSet);
    const Symbol name = documented ? m30With200 : s[tier];
    out.line(Category::Compute, {"Cluster", name.text()}, allMonth<Dimension::InstanceTime>(1), instance(name, cloud.replicaSet));
    if (!isCustom(s))
        out.included(Category::Storage, {"Disk of the tier's default size"});
    else if (!documented)
        out.line(Category::Storage, {"Disk"}, allMonth<Dimension::GbTime>(s[storage]),
            prices.find<Dimension::GbTime>(key(component::storage, customStorage, cloud.replicaSet)));
    if (!s[iops].isZero())
        out.line(Category::Storage, {"Provisioned IOPS"}, allMonth<Dimension::IopsTime>(s[iops]),
                 prices.find<Dimension::IopsTime>(key(component::iops, provisionedIops, cloud.replicaSet)));
    if (!s[furtherNodes].isZero())
        out.line(Category::Replication, {"Further nodes", s[tier].text()}, allMonth<Dimension::InstanceTime>(s[furtherNodes]),
            instance(s[tier], cloud.furtherNode));
}

void billDedicated(const Settings& s, const Prices& prices, BillBuilder& out)
{
    const Cloud& cloud = cloudOf(prices);
    billCluster(s, prices, out);
    // Billed by the day at twelve 365ths of the monthly rate, which over a month of 730 hours is the monthly rate.
    if (keepsBackups(s))
        out.line(Category::Backup, {s[backup] == continuous ? "Continuous backup" : "Snapshots"}, allMonth<Dimension::GbTime>(s[backupStorage]),
                 regional<Dimension::GbTime>(s, prices, out, component::backup, s[backup] == continuous ? cloud.continuous : cloud.snapshots));
    const auto transfer = [&](const char* what, Decimal gb, Symbol name) {
        if (!gb.isZero())
            out.line(Category::Transfer, {what}, counted<Dimension::Gb>(gb), regional<Dimension::Gb>(s, prices, out, component::dataTransfer, name));
    };
    transfer("Internet egress", s[internet], cloud.internet);
    transfer("Traffic in the region", s[sameRegion], cloud.sameRegion);
    transfer("Traffic to other regions", s[otherRegion], cloud.otherRegion);
    transfer("Traffic to other continents", s[otherContinent], cloud.otherContinent);
}

/// Each hour costs the rate of the band it falls in, until the month has cost $30.
void billFlex(const Settings& s, const Prices& prices, BillBuilder& out)
{
    Decimal left = 30, unnamed = hoursPerMonth;
    for (const Number band : hours)
        unnamed -= std::min(s[band], unnamed);
    for (std::size_t i = 0; i < bands.size(); ++i) {
        Decimal used = i ? s[hours[i - 1]] : unnamed;
        if (used.isZero())
            continue;
        const auto price = prices.find<Dimension::InstanceTime>(key(component::computeCapacity, bands[i], flexServerless));
        const Decimal rate = price ? price.tiers.front().amount : Decimal();
        const bool capped = used * rate > left;
        if (capped)
            used = left / rate;
        left -= std::min(used * rate, left);
        out.line(Category::Compute, {bands[i].text(), capped ? "up to the cap of $30" : ""}, counted<Dimension::InstanceTime>(used), price);
    }
    out.included(Category::Storage, {"5 GB of storage"});
    out.included(Category::Transfer, {"Data transfer"});
}

void bill(const Settings& s, const Prices& prices, BillBuilder& out) { isFlex(s) ? billFlex(s, prices, out) : billDedicated(s, prices, out); }

void check(const Settings& s, Problems& problems)
{
    Decimal named;
    for (const Number band : hours)
        named += s[band];
    if (isFlex(s) && named > hoursPerMonth)
        problems.add("The bands of operations per second have more than the 730 hours of a month.");
    const Tier* chosen = tierNamed(s[tier]);
    if (isCustom(s) && chosen && s[storage] > Decimal(chosen->maxStorage))
        problems.add(chosen->name.str() + " clusters have at most " + std::to_string(chosen->maxStorage) + " GB of storage.");
}

void topology(const Settings& s, TopologyBuilder& t)
{
    static const char* const replicaSets = "MongoDB Atlas documentation: high availability, replica sets";
    if (isFlex(s)) {
        shape::opaque(t, flexGuide, "Flex cluster");
        return;
    }
    auto& set = shape::servers(t, {.source = replicaSets, .detail = s[tier].str(), .standbys = 2, .readable = true, .mode = LinkMode::Quorum, .readers = shape::whole(s[furtherNodes]),
                                   .readerDetail = s[tier].str(), .readersStandIn = StandsIn::Never});
    set.label = "Replica set";
    set.takeover = t.asStated("the other nodes elect one of them");
}

const Service service{
    .id = "mongodb.atlas",
    .name = "MongoDB Atlas",
    .provider = "MongoDB",
    .summary = "Managed MongoDB by cluster tier on AWS, Azure and Google Cloud",
    .catalogs = {{Symbol("mongodb-atlas"), Symbol("atlas")}},
    .parameters = &parameters,
    .bill = bill,
    .check = check,
    .traits = traits,
    .topology = topology,
    .configurations = {{"Dedicated", {{"deployment", "dedicated"}}}, {"Flex", {{"deployment", "flex"}}}},
    .kinds = {workload::document, workload::keyValue},
    .engines = {workload::mongodb},
    .size = size,
    .clouds = {"AWS", "Azure", "Google Cloud"},  // MongoDB Atlas documentation: cloud providers and regions
    .defaultRegion = "us-east-1",
    .source = guide,
    .notModelled = {"the free cluster M0", "shards", "search nodes and Vector Search", "Atlas Infinite", "support plans", "copies of backups in other regions"},
};
const RegisterService registered(service);

}  // namespace
}  // namespace costrata::atlas
