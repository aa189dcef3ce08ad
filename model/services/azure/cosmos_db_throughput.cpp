// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/azure/cosmos_db_throughput.h"

#include <algorithm>

namespace costrata::cosmosdb {
namespace {

const Symbol singleWriteVariant{"provisioned-single-region-write"}, multiWriteVariant{"provisioned-multi-region-write"}, autoscaleVariant{"autoscale-single-region-write"};
const Symbol manualMeter{"Provisioned 100 RU/s"}, autoscaleMeter{"Autoscale 100 RU/s"}, serverlessMeter{"Serverless RU"};
const Symbol reservedMeter{"Reserved 100 RU/s"}, reservedBlockMeter{"Reserved 100 RU/s (1,000,000 RU/s block)"};
const Symbol creditRegion{"eastus2"};  ///< reserved capacity is a credit at the United States list rate

/// Request units of a point read and of an insert without index, by item size. The vendor calls them illustrative.
/// Source: Azure Cosmos DB documentation, understand request units consumption (April 2026).
struct RequestCost {
    Decimal upToKb, read, insert;
};
const RequestCost requestCosts[] = {
    {1, 1, 4.95_d}, {2, 1.04_d, 6.29_d}, {4, 1.14_d, 6.67_d}, {8, 1.33_d, 7.04_d}, {16, 1.67_d, 9.52_d}, {32, 2.19_d, 11.23_d},
    {64, 4.76_d, 22.67_d}, {128, 9.95_d, 48.19_d}, {256, 20.28_d, 98.29_d}, {512, 40.95_d, 184.57_d}, {1024, 145.9_d, 625}, {2048, 291.8_d, 1250}};

}  // namespace

Amount demand(const Settings& s)
{
    const RequestCost& cost = *std::ranges::find_if(requestCosts, [&](const RequestCost& c) { return s[itemSize] <= c.upToKb; });
    const Decimal perRead = s[consistency] == strong || s[consistency] == boundedStaleness ? cost.read * Decimal(2) : cost.read;
    const Decimal perInsert = cost.insert + s[indexedTerms] * 0.2_d;
    return s[reads] * perRead + s[writes] * (perInsert * (Decimal(1) + s[replaces])) + s[otherLoad];
}

Decimal zoneFactor(const Settings& s)
{
    return s[zones] && !isAutoscale(s) && !hasMultiWrite(s) ? 1.25_d : Decimal(1);
}

namespace {

PriceKey capacityKey(const Settings& s)
{
    if (hasMultiWrite(s))  // one rate for manual and autoscale throughput
        return {component::computeCapacity, manualMeter, multiWriteVariant, {}, purchase::onDemand};
    return isAutoscale(s) ? PriceKey{component::computeCapacity, autoscaleMeter, autoscaleVariant, {}, purchase::onDemand}
                          : PriceKey{component::computeCapacity, manualMeter, singleWriteVariant, {}, purchase::onDemand};
}

/// Equal hours of the month: the RU/s billed in each region, and what of the account's free RU/s and reserved credit
/// (in RU/s at the United States rate) is left in each of these hours.
struct Hours {
    Decimal count, units, free, credit;  ///< units: before the availability zone factor
};

std::vector<Hours> monthOf(const Settings& s)
{
    const Decimal free = s[freeTier] ? 1000 : 0;
    const Decimal credit = isReserved(s) ? s[reservedUnits] : Decimal(0);
    const auto inHundreds = [](Decimal units) { return (units / Decimal(100)).ceil() * Decimal(100); };
    if (isProvisioned(s))
        return {{hoursPerMonth, inHundreds(s[throughput]), free, credit}};
    return {{s[busyHours], inHundreds(s[maxThroughput] * s[busyUse]), free, credit},
            {hoursPerMonth - s[busyHours], inHundreds(s[maxThroughput] * s[quietUse]), free, credit}};
}

/// As the vendor lists it, whatever was agreed: how regions compare is the vendor's.
Decimal listed(const Price& price) { return (price.change && price.change->list ? *price.change->list : price).amount; }

/// RU/s-hours that a region bills after the free tier and the reserved credit, which the region draws from. The zone factor
/// is one on the rate, so the free RU/s come off before it. Source: high availability in Azure Cosmos DB for NoSQL.
Amount drawnDown(std::vector<Hours>& month, Decimal zoneFactor, const PriceRef<Dimension::RuTime>& price, const PriceRef<Dimension::RuTime>& creditRate)
{
    Amount billed = 0;
    for (Hours& h : month) {
        const Decimal free = std::min(h.units, h.free);
        h.free = h.free - free;
        Decimal units = (h.units - free) * zoneFactor;
        if (!h.credit.isZero() && price) {
            if (!creditRate || listed(creditRate.tiers.front()).isZero())
                return {};
            // Credit is money: dearer regions, and autoscale, draw more of it for each RU/s.
            const Decimal perUnit = listed(price.tiers.front()) / listed(creditRate.tiers.front());
            const Decimal needed = units * perUnit;
            units = needed <= h.credit ? Decimal(0) : units - h.credit / perUnit;
            h.credit = h.credit - std::min(needed, h.credit);
        }
        billed = billed + Amount(units * h.count);
    }
    return billed;
}

void billReserved(const Settings& s, const Prices& prices, BillBuilder& out)
{
    const Symbol variant = hasMultiWrite(s) ? multiWriteVariant : singleWriteVariant;
    const Decimal million = 1'000'000;
    const Decimal blocks = (s[reservedUnits] / million).floor() * million;
    if (!blocks.isZero())
        out.line(Category::Compute, {"Reserved capacity, blocks of 1,000,000 RU/s"}, allMonth<Dimension::RuTime>(blocks),
                 prices.find<Dimension::RuTime>({component::computeCapacity, reservedBlockMeter, variant, {}, s[purchaseOption]}));
    if (blocks != s[reservedUnits])
        out.line(Category::Compute, {"Reserved capacity"}, allMonth<Dimension::RuTime>(s[reservedUnits] - blocks),
                 prices.find<Dimension::RuTime>({component::computeCapacity, reservedMeter, variant, {}, s[purchaseOption]}));
}

}  // namespace

void billThroughput(const Settings& s, const Prices& prices, BillBuilder& out)
{
    if (!hasCapacity(s)) {
        out.line(Category::Io, {s[zones] ? "Request units, 1.25 times in availability zones" : "Request units"}, counted<Dimension::RequestUnits>(demand(s) * secondsPerMonth * zoneFactor(s)),
                 prices.find<Dimension::RequestUnits>({component::computeCapacity, serverlessMeter, serverless, {}, purchase::onDemand}));
        out.assume("Cosmos DB requests cost what the vendor's illustrative table gives for the next listed item size, plus 0.2 RU per indexed term and insert.");
        return;
    }
    if (isReserved(s))
        billReserved(s, prices, out);
    if (s[freeTier])
        out.included(Category::Compute, {"First 1,000 RU/s of the account, free tier"});
    const PriceKey key = capacityKey(s);
    const auto creditRate = prices.in(creditRegion).find<Dimension::RuTime>(
        {component::computeCapacity, manualMeter, hasMultiWrite(s) ? multiWriteVariant : singleWriteVariant, {}, purchase::onDemand});
    std::vector<Hours> month = monthOf(s);
    const std::string_view what = isAutoscale(s) ? "Autoscale throughput" : zoneFactor(s) > Decimal(1) ? "Throughput, 1.25 times in availability zones" : "Throughput";
    const auto price = prices.find<Dimension::RuTime>(key);
    out.line(Category::Compute, {what}, counted<Dimension::RuTime>(drawnDown(month, zoneFactor(s), price, creditRate)), price);
    for (const Symbol region : s[regions]) {
        const auto there = prices.in(region).find<Dimension::RuTime>(key);
        out.line(Category::Replication, {what, region.text()}, counted<Dimension::RuTime>(drawnDown(month, zoneFactor(s), there, creditRate)), there);
    }
    if (isAutoscale(s))
        out.assume("Autoscale load of Cosmos DB is two kinds of hours, busy and quiet, with equal peaks in all regions.");
}

}  // namespace costrata::cosmosdb
