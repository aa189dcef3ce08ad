// SPDX-License-Identifier: GPL-3.0-or-later
// Azure Cosmos DB, request-unit model: RU/s provisioned, autoscaled or consumed, in every region of the account; plus
// storage, backups, analytical store and dedicated gateway.
#include "services/azure/cosmos_db_throughput.h"
#include "topology/shapes.h"

#include <algorithm>

namespace costrata::cosmosdb {
namespace {

const Symbol analyticalVariant{"analytical"};
const Symbol storageMeter{"Transactional storage"}, analyticalStorageMeter{"Analytical storage"}, analyticalWriteMeter{"Analytical write operations"},
    analyticalReadMeter{"Analytical read operations"};
const Symbol continuousMeter{"Continuous backup 30 days"}, periodicMeter{"Periodic backup storage"}, restoreMeter{"PITR restore"};

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

/// What a lost region takes with it depends on the consistency level.
TraitValue lossOfRegion(const Settings& s)
{
    if (s[consistency] == strong)
        return statedSeconds(0, 0, reliabilityDocs, "strong consistency");
    if (s[consistency] == boundedStaleness)
        return statedText("within the staleness bound, 100,000 writes or 300 s at least", reliabilityDocs);
    return statedSeconds(0, 900, reliabilityDocs);
}

void topology(const Settings& s, TopologyBuilder& t)
{
    const bool zoned = s[zones], further = hasCapacity(s) && !s[regions].empty();
    auto& endpoints = t.group("endpoint", "Account", reliabilityDocs);
    endpoints.led = false;
    std::size_t first = 0;
    const auto place = [&](Symbol region) {
        const bool home = region.empty();
        auto& replicas = t.group(home ? "replicas" : "replicas-" + region.str(), home ? "Replica sets" : "Replica sets in " + region.str(), reliabilityDocs);
        replicas.led = false;
        replicas.toWrite = replicas.toRead = zoned ? 2 : 3;  // the vendor states that a zone, else a node, may be lost
        replicas.takeover = t.asStated("the other replicas go on");
        const std::size_t endpoint = t.node(endpoints, {.kind = NodeKind::Endpoint, .id = "endpoint", .detail = s[mode].str(), .zone = zoned ? allZones : zoneNotStated, .region = region,
            .serves = home || hasMultiWrite(s) ? Serves::Writes : Serves::Reads, .bills = Claims{claim(Category::Compute, Category::Io, Category::Replication)}});
        for (int i = 0; i < 4; ++i)
            t.link(endpoint, t.node(replicas, {.kind = NodeKind::StorageCopy, .id = "replica-" + std::to_string(i + 1), .label = "Replica " + std::to_string(i + 1),
                                               .zone = zoned ? shape::inTurn(i) : zoneNotStated, .region = region, .bills = Claims{claim(Category::Storage, Category::Backup), {"Data and index", "Analytical storage"}}}),
                   LinkMode::Quorum);
        if (home)
            first = endpoint;
        else
            t.link(first, endpoint, s[consistency] == strong ? LinkMode::Synchronous : LinkMode::Asynchronous);
    };
    place({});
    if (!further)
        return;
    for (const Symbol region : s[regions])
        place(region);
    endpoints.abroad = remedy(hasMultiWrite(s) ? "the other regions go on serving writes" : "another region becomes the one that writes", Actor::Vendor, {}, lossOfRegion(s), reliabilityDocs);
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
    .topology = topology,
    .configurations = {{"Provisioned", {{"capacityMode", "provisioned"}}}, {"Autoscale", {{"capacityMode", "autoscale"}}},
                       {"Serverless", {{"capacityMode", "serverless"}}}},
    .kinds = {workload::document, workload::keyValue, workload::wideColumn, workload::graph},
    .engines = {workload::mongodb, workload::cassandra},
    .size = size,
    .defaultRegion = "eastus2",
    .source = billDocs,
    .notModelled = {"reserved capacity in blocks above 1,000,000 RU/s, at larger discounts", "materialized views", "Gremlin compute nodes",
                    "on-demand backups", "Cosmos DB for PostgreSQL", "managed Cassandra clusters", "Garnet cache"},
};
const RegisterService registered(service);

}  // namespace
}  // namespace costrata::cosmosdb
