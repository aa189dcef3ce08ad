// SPDX-License-Identifier: GPL-3.0-or-later
// Azure Cosmos DB, request-unit model: RU/s provisioned, autoscaled or consumed, in every region of the account; plus
// storage, backups, analytical store and dedicated gateway.
#include "services/azure/transfer.h"

#include <algorithm>

namespace costrata {
namespace {

const Symbol provisioned{"provisioned"}, autoscale{"autoscale"}, serverless{"serverless"};
const Symbol strong{"strong"}, boundedStaleness{"bounded-staleness"}, session{"session"}, consistentPrefix{"consistent-prefix"}, eventual{"eventual"};
const Symbol savingsPlan1y{"savings-plan-1y"};
const Symbol continuous7d{"continuous-7d"}, continuous30d{"continuous-30d"}, periodic{"periodic"};
const Symbol periodicLrs{"periodic-lrs"}, periodicZrs{"periodic-zrs"}, periodicRaGrs{"periodic-ra-grs"};
const char* const billDocs = "Azure Cosmos DB documentation: understand your bill";
const char* const limitDocs = "Azure Cosmos DB documentation: service quotas and default limits";
const char* const autoscaleDocs = "Azure Cosmos DB documentation: autoscale provisioned throughput";
const char* const requestDocs = "Azure Cosmos DB documentation: understand request units consumption";
const char* const reservedDocs = "Azure Cosmos DB documentation: reserved capacity";
const char* const reliabilityDocs = "Azure reliability documentation: Cosmos DB for NoSQL";
const char* const backupDocs = "Azure Cosmos DB documentation: continuous and periodic backup";

bool isProvisioned(const Settings& s);
bool isAutoscale(const Settings& s);
bool hasCapacity(const Settings& s);
bool isReserved(const Settings& s);
bool isPeriodic(const Settings& s);
bool isContinuous(const Settings& s);
bool hasAnalytical(const Settings& s);
bool hasGateway(const Settings& s);
std::vector<Option> offeredGateways(const Settings& s, const Prices& prices);

Parameters parameters;
const Choice mode = parameters.choice({.id = "capacityMode", .label = "Capacity mode", .group = "Throughput",
    .options = {{provisioned, "Provisioned throughput"}, {autoscale, "Autoscale"}, {serverless, "Serverless"}}, .chosen = "provisioned"});
const Number throughput = parameters.number({.id = "throughput", .label = "Throughput", .group = "Throughput", .unit = "RU/s", .min = 400, .max = 100'000'000,
    .initial = 4000, .whole = true, .step = 100, .multiples = true, .grows = Grows::Load, .when = isProvisioned,
    .help = "Sum of the containers and databases; billed in full in every region.", .source = limitDocs});
const Number maxThroughput = parameters.number({.id = "maxThroughput", .label = "Maximum throughput", .group = "Throughput", .unit = "RU/s", .min = 1000, .max = 100'000'000,
    .initial = 10000, .whole = true, .step = 1000, .multiples = true, .grows = Grows::Load, .when = isAutoscale, .source = limitDocs});
const Number busyHours = parameters.number({.id = "busyHours", .label = "Busy hours", .group = "Throughput", .unit = "hours / month", .max = hoursPerMonth, .initial = 240,
    .step = 10, .when = isAutoscale});
const Share busyUse = parameters.share({.id = "busyUtilisation", .label = "Peak of a busy hour", .group = "Throughput", .unit = "%", .min = 10, .initial = 60, .step = 5,
    .when = isAutoscale, .help = "Each hour is billed at the highest RU/s it reached, as a share of the maximum; never below 10 %.", .source = autoscaleDocs});
const Share quietUse = parameters.share({.id = "quietUtilisation", .label = "Peak of a quiet hour", .group = "Throughput", .unit = "%", .min = 10, .initial = 20, .step = 5,
    .when = isAutoscale, .source = autoscaleDocs});

const Number itemSize = parameters.number({.id = "itemSize", .label = "Item size", .group = "Requests", .unit = "KB", .min = 0.01_d, .max = 2048, .initial = 1, .source = limitDocs});
const Asked reads = parameters.asked({.id = "reads", .label = "Point reads, average", .group = "Requests", .unit = "per second",
    .grows = Grows::Load, .help = "By item id and partition key. Serverless bills the requests; otherwise they are compared with the throughput."});
const Asked writes = parameters.asked({.id = "writes", .label = "Writes, average", .group = "Requests", .unit = "per second", .grows = Grows::Load});
const Share replaces = parameters.share({.id = "replaces", .label = "Writes that replace an item", .group = "Requests", .unit = "%", .initial = 0,
    .help = "A replace costs a deletion and an insertion.", .source = requestDocs});
const Number indexedTerms = parameters.number({.id = "indexedTerms", .label = "Indexed terms of an item", .group = "Requests", .max = 10000, .initial = 10, .whole = true,
    .help = "Each adds 0.2 RU to an insert.", .source = requestDocs});
const Number otherLoad = parameters.number({.id = "otherRequests", .label = "Queries and other requests", .group = "Requests", .unit = "RU/s, average", .max = 100'000'000,
    .initial = 0, .step = 100, .grows = Grows::Load,
    .help = "Request units of everything that is no point read or write; the response headers state them."});
const Choice consistency = parameters.choice({.id = "consistency", .label = "Consistency", .group = "Requests",
    .options = {{strong, "Strong"}, {boundedStaleness, "Bounded staleness"}, {session, "Session"}, {consistentPrefix, "Consistent prefix"}, {eventual, "Eventual"}},
    .chosen = "session", .help = "Strong and bounded staleness double the request units of reads.", .source = "Azure Cosmos DB documentation: optimize request cost"});

const Regions regions = parameters.regions({.id = "regions", .label = "Further regions", .group = "Availability", .when = hasCapacity,
    .help = "Each bills the full throughput and storage again. Serverless accounts have one region.", .source = billDocs});
const Flag multiWrite = parameters.flag({.id = "multiRegionWrites", .label = "Multi-region writes", .group = "Availability", .when = hasCapacity,
    .help = "All throughput is billed at the multi-region write rate.", .source = billDocs});
const Flag zones = parameters.flag({.id = "availabilityZones", .label = "Availability zones", .group = "Availability", .initial = 1,
    .help = "In all regions. Request units count 1.25 times; not with autoscale or multi-region writes.", .source = reliabilityDocs});

const Number storage = parameters.number({.id = "storage", .label = "Data and index", .group = "Storage", .unit = "GB", .max = 10'000'000, .initial = 100, .step = 10,
    .grows = Grows::Data, .help = "In each region.", .source = billDocs});
const Flag freeTier = parameters.flag({.id = "freeTier", .label = "Free tier account", .group = "Storage", .when = hasCapacity,
    .help = "The first 1,000 RU/s and 25 GB of the account are free.", .source = billDocs});

const Choice backup = parameters.choice({.id = "backup", .label = "Backup mode", .group = "Backup",
    .options = {{continuous7d, "Continuous, 7 days"}, {continuous30d, "Continuous, 30 days"}, {periodic, "Periodic"}}, .chosen = "continuous-7d", .source = backupDocs});
const Number copies = parameters.number({.id = "backupCopies", .label = "Backup copies", .group = "Backup", .min = 2, .max = 720, .initial = 2, .whole = true, .when = isPeriodic,
    .help = "Retention divided by interval. Two are free; taken in the write region.", .source = backupDocs});
const Choice backupRedundancy = parameters.choice({.id = "backupRedundancy", .label = "Backup redundancy", .group = "Backup",
    .options = {{periodicLrs, "Local"}, {periodicZrs, "Zone"}, {periodicRaGrs, "Geo"}}, .chosen = "periodic-ra-grs", .when = isPeriodic});
const Number restores = parameters.number({.id = "restores", .label = "Point-in-time restores", .group = "Backup", .unit = "GB / month", .max = 10'000'000, .initial = 0, .step = 10,
    .when = isContinuous});

const Flag analytical = parameters.flag({.id = "analyticalStore", .label = "Analytical store", .group = "Analytics"});
const Number analyticalStorage = parameters.number({.id = "analyticalStorage", .label = "Analytical storage", .group = "Analytics", .unit = "GB", .max = 10'000'000, .initial = 100,
    .step = 10, .when = hasAnalytical});
const Asked analyticalWrites = parameters.asked({.id = "analyticalWrites", .label = "Analytical write operations", .group = "Analytics", .unit = "per second", .when = hasAnalytical});
const Asked analyticalReads = parameters.asked({.id = "analyticalReads", .label = "Analytical read operations", .group = "Analytics", .unit = "per second", .when = hasAnalytical});

const Number gateways = parameters.number({.id = "gatewayNodes", .label = "Dedicated gateway nodes", .group = "Dedicated gateway", .max = 5, .initial = 0, .whole = true,
    .help = "In each region; hold the integrated cache.", .source = "Azure Cosmos DB documentation: dedicated gateway"});
const Choice gatewaySize = parameters.choice({.id = "gatewaySize", .label = "Node size", .group = "Dedicated gateway", .chosen = "Dedicated gateway D4s", .offers = offeredGateways,
    .when = hasGateway});

const Choice gatewayPurchase = parameters.choice({.id = "gatewayPurchase", .label = "Purchase of nodes", .group = "Dedicated gateway",
    .options = {{purchase::onDemand, "Pay as you go"}, {savingsPlan1y, "Savings plan, 1 year"}}, .chosen = "on-demand", .when = hasGateway,
    .source = "Azure savings plan for databases"});

const Choice purchaseOption = parameters.choice({.id = "purchase", .label = "Purchase", .group = "Commitment",
    .options = {{purchase::onDemand, "Pay as you go"}, {purchase::reserved1yNo, "Reserved capacity, 1 year"}, {purchase::reserved3yNo, "Reserved capacity, 3 years"}},
    .chosen = "on-demand", .when = hasCapacity, .help = "An hourly credit at the United States rate that throughput in any region draws on.", .source = reservedDocs});
const Number reservedUnits = parameters.number({.id = "reserved", .label = "Reserved", .group = "Commitment", .unit = "RU/s", .min = 100, .max = 100'000'000, .initial = 4000,
    .whole = true, .step = 100, .when = isReserved, .help = "Each region draws the throughput it has; autoscale draws 1.5 times.", .source = reservedDocs});

const azure::InternetTransfer transfer(parameters);

bool isProvisioned(const Settings& s) { return s[mode] == provisioned; }
bool isAutoscale(const Settings& s) { return s[mode] == autoscale; }
bool hasCapacity(const Settings& s) { return s[mode] != serverless; }
bool isReserved(const Settings& s) { return hasCapacity(s) && s[purchaseOption] != purchase::onDemand; }
bool isPeriodic(const Settings& s) { return s[backup] == periodic; }
bool isContinuous(const Settings& s) { return !isPeriodic(s); }
bool hasAnalytical(const Settings& s) { return s[analytical]; }
bool hasGateway(const Settings& s) { return !s[gateways].isZero(); }
bool hasMultiWrite(const Settings& s) { return hasCapacity(s) && s[multiWrite]; }

const Symbol gatewayVariant{"dedicated-gateway"}, analyticalVariant{"analytical"};
const Symbol singleWriteVariant{"provisioned-single-region-write"}, multiWriteVariant{"provisioned-multi-region-write"}, autoscaleVariant{"autoscale-single-region-write"};
const Symbol manualMeter{"Provisioned 100 RU/s"}, autoscaleMeter{"Autoscale 100 RU/s"}, serverlessMeter{"Serverless RU"};
const Symbol reservedMeter{"Reserved 100 RU/s"}, reservedBlockMeter{"Reserved 100 RU/s (1,000,000 RU/s block)"};
const Symbol storageMeter{"Transactional storage"}, analyticalStorageMeter{"Analytical storage"}, analyticalWriteMeter{"Analytical write operations"},
    analyticalReadMeter{"Analytical read operations"};
const Symbol continuousMeter{"Continuous backup 30 days"}, periodicMeter{"Periodic backup storage"}, restoreMeter{"PITR restore"};
const Symbol creditRegion{"eastus2"};  ///< reserved capacity is a credit at the United States list rate

std::vector<Option> offeredGateways(const Settings&, const Prices& prices)
{
    return classOptions(prices, {component::cache, {}, gatewayVariant, {}, purchase::onDemand});
}

/// Request units of a point read and of an insert without index, by item size. The vendor calls them illustrative.
/// Source: Azure Cosmos DB documentation, understand request units consumption (April 2026).
struct RequestCost {
    Decimal upToKb, read, insert;
};
const RequestCost requestCosts[] = {
    {1, 1, 4.95_d}, {2, 1.04_d, 6.29_d}, {4, 1.14_d, 6.67_d}, {8, 1.33_d, 7.04_d}, {16, 1.67_d, 9.52_d}, {32, 2.19_d, 11.23_d},
    {64, 4.76_d, 22.67_d}, {128, 9.95_d, 48.19_d}, {256, 20.28_d, 98.29_d}, {512, 40.95_d, 184.57_d}, {1024, 145.9_d, 625}, {2048, 291.8_d, 1250}};

/// Request units per second that the requests need on average.
Amount demand(const Settings& s)
{
    const RequestCost& cost = *std::ranges::find_if(requestCosts, [&](const RequestCost& c) { return s[itemSize] <= c.upToKb; });
    const Decimal perRead = s[consistency] == strong || s[consistency] == boundedStaleness ? cost.read * Decimal(2) : cost.read;
    const Decimal perInsert = cost.insert + s[indexedTerms] * 0.2_d;
    return s[reads] * perRead + s[writes] * (perInsert * (Decimal(1) + s[replaces])) + s[otherLoad];
}

/// Availability zones raise the request units of single-write accounts, except with autoscale.
Decimal zoneFactor(const Settings& s)
{
    return s[zones] && !isAutoscale(s) && !hasMultiWrite(s) ? 1.25_d : Decimal(1);
}

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
            if (!creditRate)
                return {};
            // Credit is money: dearer regions, and autoscale, draw more of it for each RU/s.
            const Decimal perUnit = price.tiers.front().amount / creditRate.tiers.front().amount;
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

/// What each region holds and runs beside its throughput. `freeGb` is used up region by region.
void billRegion(const Settings& s, const Prices& prices, BillBuilder& out, bool primary, Decimal& freeGb)
{
    const std::string_view where = primary ? std::string_view() : prices.region().text();
    const auto category = [&](Category own) { return primary ? own : Category::Replication; };
    const Decimal free = std::min(freeGb, s[storage]);
    freeGb = freeGb - free;
    out.line(category(Category::Storage), {"Data and index", where}, allMonth<Dimension::GbTime>(s[storage] - free),
             prices.find<Dimension::GbTime>({component::storage, storageMeter, {}, {}, purchase::onDemand}));
    if (s[backup] == continuous30d)
        out.line(category(Category::Backup), {"Continuous backup, 30 days", where}, allMonth<Dimension::GbTime>(s[storage]),
                 prices.find<Dimension::GbTime>({component::backup, continuousMeter, continuous30d, {}, purchase::onDemand}));
    if (hasAnalytical(s)) {
        out.line(category(Category::Storage), {"Analytical storage", where}, allMonth<Dimension::GbTime>(s[analyticalStorage]),
                 prices.find<Dimension::GbTime>({component::storage, analyticalStorageMeter, analyticalVariant, {}, purchase::onDemand}));
        out.line(category(Category::Io), {"Analytical writes", where}, counted<Dimension::Requests>(s[analyticalWrites] * secondsPerMonth),
                 prices.find<Dimension::Requests>({component::requestsWrite, analyticalWriteMeter, analyticalVariant, {}, purchase::onDemand}));
    }
    if (hasGateway(s))
        out.line(category(Category::Compute), {s[gatewaySize].text(), where}, allMonth<Dimension::InstanceTime>(s[gateways]),
                 prices.find<Dimension::InstanceTime>({component::cache, s[gatewaySize], gatewayVariant, {}, s[gatewayPurchase]}));
}

void billBackup(const Settings& s, const Prices& prices, BillBuilder& out)
{
    if (s[backup] == continuous7d)
        out.included(Category::Backup, {"Continuous backup, 7 days"});
    if (isPeriodic(s)) {
        out.included(Category::Backup, {"Two periodic backup copies"});
        if (s[copies] > Decimal(2))
            out.line(Category::Backup, {"Further periodic backup copies"}, allMonth<Dimension::GbTime>(s[storage]),
                     prices.find<Dimension::GbTime>({component::backup, periodicMeter, s[backupRedundancy], {}, purchase::onDemand}), s[copies] - Decimal(2));
    }
    if (isContinuous(s) && !s[restores].isZero())
        out.line(Category::Backup, {"Point-in-time restores"}, counted<Dimension::Gb>(s[restores]),
                 prices.find<Dimension::Gb>({component::backup, restoreMeter, continuous30d, {}, purchase::onDemand}));
}

void bill(const Settings& s, const Prices& prices, BillBuilder& out)
{
    billThroughput(s, prices, out);
    Decimal freeGb = hasCapacity(s) && s[freeTier] ? 25 : 0;
    if (!freeGb.isZero())
        out.included(Category::Storage, {"First 25 GB of the account, free tier"});
    billRegion(s, prices, out, true, freeGb);
    if (hasAnalytical(s))
        out.line(Category::Io, {"Analytical reads"}, counted<Dimension::Requests>(s[analyticalReads] * secondsPerMonth),
                 prices.find<Dimension::Requests>({component::requestsRead, analyticalReadMeter, analyticalVariant, {}, purchase::onDemand}));
    billBackup(s, prices, out);
    if (hasCapacity(s)) {
        for (const Symbol region : s[regions]) {
            billRegion(s, prices.in(region), out, false, freeGb);
            out.line(Category::Transfer, {"Replication to", region.text()}, counted<Dimension::Gb>(azure::writtenGb(s[writes], s[itemSize])),
                     azure::interRegionPrice(prices, region));
        }
        if (!s[regions].empty())
            out.assume("Cosmos DB replication moves each written item once to each further region, at the rate of the account's region.");
    }
    if (hasAnalytical(s) && hasCapacity(s) && !s[regions].empty())
        out.assume("The analytical store of Cosmos DB is kept and written in every region of the account, and read in the first.");
    if (hasCapacity(s) && s[freeTier] && zoneFactor(s) > Decimal(1))
        out.assume("The free 1,000 RU/s of Cosmos DB are taken off before the availability zone factor, which the vendor calls one on the rate.");
    transfer.bill(s, prices, out, s[zones]);
}

void checkSteps(Problems& problems, const char* what, Decimal units, int step)
{
    if (!(units / Decimal(step)).isWhole())
        problems.add(std::string(what) + " comes in steps of " + std::to_string(step) + " RU/s; " + units.toString() + " is none.");
}

void check(const Settings& s, Problems& problems)
{
    if (isProvisioned(s)) {
        checkSteps(problems, "Provisioned throughput", s[throughput], 100);
        if (s[throughput] < s[storage])
            problems.add("Throughput must be at least 1 RU/s per GB: " + s[storage].ceil().toString() + " RU/s.");
    }
    if (isAutoscale(s)) {
        checkSteps(problems, "Maximum throughput", s[maxThroughput], 1000);
        if (s[maxThroughput] < s[storage] * Decimal(10))
            problems.add("Maximum throughput must be at least 10 RU/s per GB: " + (s[storage] * Decimal(10)).ceil().toString() + " RU/s.");
    }
    if (hasCapacity(s)) {
        const Decimal limit = s[isProvisioned(s) ? throughput : maxThroughput];
        const Amount needed = demand(s);
        if (needed.known() && needed.value() > limit)
            problems.add("The requests need about " + needed.value().ceil().toString() + " RU/s on average, more than the " + limit.toString() + " RU/s there are.");
    }
    if (hasMultiWrite(s) && s[consistency] == strong)
        problems.add("Strong consistency is not available with multi-region writes.");
    if (isReserved(s))
        checkSteps(problems, "Reserved capacity", s[reservedUnits], 100);
}

void traits(const Settings& s, Traits& t)
{
    const bool several = hasCapacity(s) && !s[regions].empty();
    t.text(Trait::Engine, "NoSQL API; MongoDB, Cassandra, Gremlin and Table APIs", billDocs);
    t.text(Trait::Licence, "proprietary, included", billDocs);
    t.none(Trait::SelfHosting, billDocs, "an emulator for tests only");
    t.text(Trait::ReadReplicas, hasCapacity(s) ? "every region of the account serves reads" : "none, one region", billDocs);
    t.text(Trait::Storage, hasCapacity(s) ? "no limit; a logical partition holds 20 GB" : "1 TB in a container", limitDocs);
    if (!hasCapacity(s)) {
        t.text(Trait::Serverless, "request units as used, to 20,000 RU/s in a container", limitDocs);
        t.yes(Trait::ScaleToZero, limitDocs, "storage only");
        t.seconds(Trait::WakeUp, 0, 0, limitDocs);
    } else {
        isAutoscale(s) ? t.text(Trait::Serverless, "10 to 100 % of a maximum, from 1,000 RU/s in steps of 1,000", autoscaleDocs)
            : t.none(Trait::Serverless, limitDocs);
        t.none(Trait::ScaleToZero, autoscaleDocs, isAutoscale(s) ? "10 % of the maximum is billed" : "the provisioned throughput is billed");
        if (hasMultiWrite(s) && several)
            t.percent(Trait::Sla, 0.99999_d, reliabilityDocs);
        else
            t.percent(Trait::Sla, s[zones] ? 0.99995_d : 0.9999_d, reliabilityDocs, several ? "reads 99.999 %" : "");
    }
    if (s[zones]) {
        t.seconds(Trait::Failover, 0, 0, reliabilityDocs, "loss of a zone");
        t.seconds(Trait::Rpo, 0, 0, reliabilityDocs, "loss of a zone");
    }
    t.text(Trait::Consistency, hasMultiWrite(s) ? "bounded staleness, session, consistent prefix or eventual"
        : "strong, bounded staleness, session, consistent prefix or eventual",
           reliabilityDocs);
    t.none(Trait::Branching, backupDocs, "restores only");
    hasCapacity(s) ? t.text(Trait::MultiRegion, "any number of regions; one or all serve writes", reliabilityDocs)
                   : t.none(Trait::MultiRegion, limitDocs, "one region");
}

void size(Sizing& z)
{
    namespace w = workload;
    const Workload& need = z.need();
    if (need[w::backupDays] > Decimal(30))
        return z.refuse("continuous backup reaches 30 days back");
    const bool severalRegions = w::needsSecondRegion(need);
    if (severalRegions && z.secondRegion().empty())
        return z.refuse("it has no second region there");
    z.set(itemSize, need[w::itemSize]);
    if (!z.refusals().empty())
        return;
    z.set(reads, w::meanReads(need));
    z.set(writes, w::meanWrites(need));
    z.set(storage, need[w::data]);
    const Decimal mean = demand(z.settings()).value();  // over all hours
    const Decimal peak = mean * hoursPerMonth / need[w::activeHours] * need[w::peakFactor];
    const Decimal capacity = peak / need[w::targetUtilisation];
    const bool small = peak <= Decimal(20000) && need[w::data] <= Decimal(1000);
    const bool used = !severalRegions && small && mean < capacity / Decimal(10);
    const bool steady = need[w::activeHours] == hoursPerMonth;
    z.set(mode, used ? serverless : steady ? provisioned : autoscale);
    z.set(throughput, std::max(capacity, need[w::data]));
    z.set(maxThroughput, std::max(capacity, need[w::data] * Decimal(10)));
    z.set(busyHours, need[w::activeHours]);
    z.set(busyUse, std::clamp(peak / z.settings()[maxThroughput], 0.1_d, Decimal(1)));
    z.set(quietUse, 0.1_d);
    z.rule("Point reads and writes of this size need " + mean.ceil().toString() + " RU/s on average and " + peak.ceil().toString() + " RU/s at the peak; session consistency.");
    z.rule(used ? "Serverless: the mean is less than a tenth of what would be provisioned, and 20,000 RU/s and 1 TB in a container suffice."
                : steady ? "Provisioned for the peak at the target utilisation; at least 1 RU/s per GB."
                         : "Autoscale: every active hour is billed as if it reached the peak, the others at 10 %; the maximum is at least 10 RU/s per GB.");
    z.set(zones, need[w::zoneRedundant]);
    z.set(backup, need[w::backupDays] <= Decimal(7) ? continuous7d : continuous30d);
    z.set(transfer.internet, need[w::egress]);
    if (!severalRegions)
        return;
    z.set(regions, {z.secondRegion()});
    z.set(multiWrite, need[w::recovery] == w::activeActive);
    z.rule(need[w::recovery] == w::activeActive ? "Both regions serve writes, at the multi-region write rate."
        : "The second region has the throughput of the first: it cannot have less.");
}

const Service service{
    .id = "azure.cosmos-db",
    .name = "Azure Cosmos DB",
    .provider = "Azure",
    .summary = "Globally distributed multi-model store, billed by request units",
    .catalogs = {{Symbol("azure"), Symbol("cosmos-db")}, azure::transferCatalog},
    .parameters = &parameters,
    .bill = bill,
    .check = check,
    .traits = traits,
    .configurations = {{"Provisioned", {{"capacityMode", "provisioned"}}}, {"Autoscale", {{"capacityMode", "autoscale"}}},
                       {"Serverless", {{"capacityMode", "serverless"}}}},
    .kinds = {workload::document, workload::keyValue, workload::wideColumn},
    .engines = {workload::mongodb, workload::cassandra},
    .size = size,
    .defaultRegion = "eastus2",
    .source = billDocs,
    .notModelled = {"reserved capacity in blocks above 1,000,000 RU/s, at larger discounts", "materialized views", "Gremlin compute nodes",
                    "on-demand backups", "Cosmos DB for PostgreSQL", "managed Cassandra clusters", "Garnet cache"},
};
const RegisterService registered(service);

}  // namespace
}  // namespace costrata
