// SPDX-License-Identifier: GPL-3.0-or-later
// Amazon DynamoDB: pay per request, or by the provisioned capacity unit; plus storage, backups, streams and replicas.
#include "services/aws/commitments.h"
#include "services/aws/transfer.h"
#include "topology/shapes.h"

namespace costrata {
namespace {

const Symbol onDemand{"on-demand"}, provisioned{"provisioned"}, standard{"standard"}, standardIa{"standard-ia"};
const char* const guide = "Amazon DynamoDB Developer Guide: read/write capacity modes; DynamoDB pricing page";

bool isProvisioned(const Settings& s);
bool isReserved(const Settings& s);
bool isScaled(const Settings& s);
bool hasIndexes(const Settings& s);
bool hasReplicas(const Settings& s);
bool hasStreams(const Settings& s);
std::vector<Option> offeredPurchases(const Settings& s, const Prices& prices);

Parameters parameters;
const Choice capacityMode = parameters.choice({.id = "capacityMode", .label = "Capacity mode", .group = "Requests",
    .options = {{onDemand, "On-demand, pay per request"}, {provisioned, "Provisioned capacity"}}, .chosen = "on-demand"});
const Choice tableClass = parameters.choice({.id = "tableClass", .label = "Table class", .group = "Requests",
    .options = {{standard, "Standard"}, {standardIa, "Standard-Infrequent Access"}}, .chosen = "standard",
    .help = "Infrequent Access: cheaper storage, dearer requests."});
const Number itemSize = parameters.number({.id = "itemSize", .label = "Item size", .group = "Requests", .unit = "KB", .min = 0.001_d,
    .max = 400, .initial = 1, .help = "Rounded up for each request: reads to 4 KB, writes to 1 KB.", .source = guide});
const Asked reads = parameters.asked({.id = "reads", .label = "Reads, average", .group = "Requests", .unit = "per second", .grows = Grows::Load});
const Asked writes = parameters.asked({.id = "writes", .label = "Writes, average", .group = "Requests", .unit = "per second", .grows = Grows::Load});
const Share strong = parameters.share({.id = "stronglyConsistent", .label = "Strongly consistent reads", .group = "Requests", .unit = "%", .initial = 0,
    .help = "An eventually consistent read costs half, a transactional one double."});
const Share transactionalReads = parameters.share({.id = "transactionalReads", .label = "Transactional reads", .group = "Requests", .unit = "%", .initial = 0});
const Share transactionalWrites = parameters.share({.id = "transactionalWrites", .label = "Transactional writes", .group = "Requests", .unit = "%", .initial = 0});

const Flag autoScaling = parameters.flag({.id = "autoScaling", .label = "Auto scaling", .group = "Provisioned capacity", .initial = 1, .when = isProvisioned,
    .help = "Capacity follows the load at the target utilisation. Without it, capacity is set for the peak."});
const Number peakFactor = parameters.number({.id = "peakFactor", .label = "Peak, times the average", .group = "Provisioned capacity", .min = 1, .max = 1000,
    .initial = 2, .step = 0.5_d, .when = isProvisioned});
const Share target = parameters.share({.id = "targetUtilisation", .label = "Target utilisation", .group = "Provisioned capacity", .unit = "%", .min = 20,
    .max = 90, .initial = 70, .when = isProvisioned, .source = "DynamoDB auto scaling: target 20 to 90 %"});
const Number minimumUnits = parameters.number({.id = "minimumUnits", .label = "Minimum RCU and WCU", .group = "Provisioned capacity", .unit = "units", .min = 1,
    .initial = 5, .whole = true, .when = isScaled});
const Choice purchaseOption = parameters.choice({.id = "purchase", .label = "Purchase", .group = "Commitment", .chosen = "on-demand", .offers = offeredPurchases,
    .help = "Reserved capacity is sold in blocks of 100 provisioned units, for Standard tables only, and billed whether used or not. A Database Savings Plan has "
            "rates of its own for requests and for provisioned units.",
    .source = guide});
const Number reservedRcu = parameters.number({.id = "reservedRcu", .label = "Reserved RCU", .group = "Commitment", .unit = "units", .initial = 100, .whole = true,
    .step = 100, .when = isReserved});
const Number reservedWcu = parameters.number({.id = "reservedWcu", .label = "Reserved WCU", .group = "Commitment", .unit = "units", .initial = 100, .whole = true,
    .step = 100, .when = isReserved});

const Number indexes = parameters.number({.id = "indexes", .label = "Global secondary indexes", .group = "Indexes", .max = 20, .initial = 0, .whole = true, .source = guide});
const Number projectedSize = parameters.number({.id = "projectedSize", .label = "Projected item size", .group = "Indexes", .unit = "KB", .min = 0.001_d, .max = 400,
    .initial = 1, .when = hasIndexes});
const Share indexedWrites = parameters.share({.id = "indexedWrites", .label = "Writes that change an index", .group = "Indexes", .unit = "%", .initial = 100, .when = hasIndexes});

const Number data = parameters.number({.id = "storage", .label = "Data", .group = "Storage", .unit = "GB", .max = 10'000'000, .initial = 100, .step = 10,
    .grows = Grows::Data, .help = "Item data without the 100 bytes of index overhead that DynamoDB adds to each stored item.", .source = guide});
const Flag freeStorage = parameters.flag({.id = "freeTier", .label = "Use the 25 GB free tier", .group = "Storage",
    .help = "Once per account and region, Standard tables. Off by default: another table may already use it."});
const Flag pitr = parameters.flag({.id = "pointInTimeRecovery", .label = "Point-in-time recovery", .group = "Backup", .initial = 1});
const Number backups = parameters.number({.id = "backupStorage", .label = "On-demand backups", .group = "Backup", .unit = "GB", .max = 10'000'000, .initial = 0, .step = 10,
    .grows = Grows::Data});
const Number restored = parameters.number({.id = "restoredData", .label = "Data restored", .group = "Backup", .unit = "GB / month", .max = 10'000'000, .initial = 0, .step = 10,
    .help = "Tables made from a backup or from point-in-time recovery, by their size.", .source = guide});
const Number exported = parameters.number({.id = "exportedData", .label = "Full exports to S3", .group = "Backup", .unit = "GB / month", .max = 10'000'000, .initial = 0,
    .step = 10, .help = "By the size of the table at each export. Needs point-in-time recovery.", .source = guide});
const Number exportedChanges = parameters.number({.id = "exportedChanges", .label = "Incremental exports to S3", .group = "Backup", .unit = "GB / month", .max = 10'000'000,
    .initial = 0, .step = 10, .help = "By the size of the changes that are read. Needs point-in-time recovery.", .source = guide});
const Number imported = parameters.number({.id = "importedData", .label = "Imports from S3", .group = "Backup", .unit = "GB / month", .max = 10'000'000, .initial = 0, .step = 10,
    .help = "By the uncompressed size; takes no write units.", .source = guide});
const Flag streams = parameters.flag({.id = "streams", .label = "Streams", .group = "Streams and replicas"});
const Asked streamReads = parameters.asked({.id = "streamReads", .label = "Stream read requests", .group = "Streams and replicas", .unit = "per second", .grows = Grows::Load,
    .when = hasStreams, .help = "GetRecords calls. Reads by Lambda triggers are free."});
const Flag kinesis = parameters.flag({.id = "kinesisStream", .label = "Changes to a Kinesis data stream", .group = "Streams and replicas",
    .help = "One change data capture unit for each KB of an item that is written, rounded up. The stream itself is billed by Kinesis.", .source = guide});
const Regions replicas = parameters.regions({.id = "replicaRegions", .label = "Global table replicas", .group = "Streams and replicas",
    .help = "Each replica bills every write again, and its own storage."});
const Asked replicaReads = parameters.asked({.id = "replicaReads", .label = "Reads in each replica", .group = "Streams and replicas", .unit = "per second", .grows = Grows::Load,
    .when = hasReplicas});

const aws::Transfer transfer(parameters, aws::CrossZone::Free);

bool isProvisioned(const Settings& s) { return s[capacityMode] == provisioned; }
bool mayReserve(const Settings& s) { return isProvisioned(s) && s[tableClass] == standard; }
bool isReserved(const Settings& s) { return mayReserve(s) && aws::isReservation(s[purchaseOption]); }
bool isScaled(const Settings& s) { return isProvisioned(s) && s[autoScaling]; }
bool hasIndexes(const Settings& s) { return !s[indexes].isZero(); }
bool hasReplicas(const Settings& s) { return !s[replicas].empty(); }
bool hasStreams(const Settings& s) { return s[streams]; }

/// A meter's name in the price list depends on the table class.
struct Meter {
    Symbol standard, infrequent;
    Symbol of(const Settings& s) const { return s[tableClass] == costrata::Symbol("standard-ia") ? infrequent : standard; }
};
const Meter rru{Symbol("RRU"), Symbol("RRU Standard-IA")}, wru{Symbol("WRU"), Symbol("WRU Standard-IA")}, rwru{Symbol("rWRU"), Symbol("rWRU Standard-IA")};
const Meter rcu{Symbol("RCU"), Symbol("RCU Standard-IA")}, wcu{Symbol("WCU"), Symbol("WCU Standard-IA")}, rwcu{Symbol("rWCU"), Symbol("rWCU Standard-IA")};
const Meter tableStorage{Symbol("Standard table storage"), Symbol("Standard-IA table storage")};
const Symbol restoreMeter{"table restore"}, exportMeter{"export to S3 full"}, changesMeter{"export to S3 incremental"}, importMeter{"import from S3"};
const Symbol kinesisMeter{"CDC units to Kinesis Data Streams"};
const Symbol pitrMeter{"PITR continuous backup"}, backupMeter{"on-demand backup storage (warm)"}, streamMeter{"Streams read request"};

/// What is not reserved is bought at: a savings plan's rate or the list price.
Symbol rateOf(const Settings& s) { return s[purchaseOption] == aws::savingsPlan ? aws::savingsPlan : purchase::onDemand; }

std::vector<Option> offeredPurchases(const Settings& s, const Prices& prices)
{
    std::vector<Option> options{aws::onDemandOption};
    if (mayReserve(s)) {
        options.push_back({purchase::reserved1yPartial, "Reserved capacity, 1 year"});
        options.push_back({purchase::reserved3yPartial, "Reserved capacity, 3 years"});
    }
    if (prices.find<Dimension::Requests>({component::requestsRead, rru.standard, onDemand, {}, aws::savingsPlan}))
        options.push_back(aws::savingsPlanOption);
    return options;
}

/// Read units of one average read: 4 KB steps; eventually consistent counts half, transactional double.
Decimal unitsPerRead(const Settings& s)
{
    const Decimal steps = (s[itemSize] / Decimal(4)).ceil();
    const Decimal eventual = Decimal(1) - s[strong] - s[transactionalReads];
    return steps * (eventual * 0.5_d + s[strong] + s[transactionalReads] * Decimal(2));
}

/// Write units of one average write of `size` KB: 1 KB steps, transactional double.
Decimal unitsPerWrite(const Settings& s, Decimal size)
{
    return size.ceil() * (Decimal(1) + s[transactionalWrites]);
}

/// Average capacity units that are provisioned to serve `unitsPerSecond` on average.
Amount capacityFor(const Settings& s, Amount unitsPerSecond)
{
    if (s[autoScaling])
        return max(ceil(unitsPerSecond / s[target]), s[minimumUnits]);
    return max(ceil(unitsPerSecond * s[peakFactor] / s[target]), 1);
}

template <Dimension Capacity>
void billUnits(const Settings& s, const Prices& prices, BillBuilder& out, Category category, LineText text, Amount unitsPerSecond, Symbol requests,
               Symbol requestMeter, Symbol capacity, Symbol capacityMeter, Decimal reserved = 0)
{
    if (s[capacityMode] == onDemand)
        return out.line(category, text, counted<Dimension::Requests>(unitsPerSecond * secondsPerMonth),
                        prices.find<Dimension::Requests>({requests, requestMeter, onDemand, {}, rateOf(s)}));
    Amount units = capacityFor(s, unitsPerSecond);
    if (!reserved.isZero()) {
        out.line(category, {"Reserved", capacityMeter.text()}, allMonth<Capacity>(reserved),
                 prices.find<Capacity>({capacity, capacityMeter, provisioned, {}, s[purchaseOption]}));
        units = beyond(units, reserved);
    }
    out.line(category, text, allMonth<Capacity>(units), prices.find<Capacity>({capacity, capacityMeter, provisioned, {}, rateOf(s)}));
}

/// Billed size of the table: data plus 100 bytes for every item.
Decimal billedStorage(const Settings& s)
{
    return s[data] * (Decimal(1) + Decimal(100) / (s[itemSize] * Decimal(1024)));
}

void billStorage(const Settings& s, const Prices& prices, BillBuilder& out, Category category, LineText text, Decimal gb)
{
    out.line(category, text, allMonth<Dimension::GbTime>(gb),
             prices.find<Dimension::GbTime>({component::storage, tableStorage.of(s), s[tableClass], {}, purchase::onDemand}));
}

void billBackups(const Settings& s, const Prices& prices, BillBuilder& out, Decimal tableGb)
{
    const auto held = [&](LineText text, Decimal gb, Symbol meter) {
        if (!gb.isZero())
            out.line(Category::Backup, text, allMonth<Dimension::GbTime>(gb), prices.find<Dimension::GbTime>({component::backup, meter, {}, {}, purchase::onDemand}));
    };
    const auto moved = [&](LineText text, Decimal gb, Symbol part, Symbol meter) {
        if (!gb.isZero())
            out.line(Category::Backup, text, counted<Dimension::Gb>(gb), prices.find<Dimension::Gb>({part, meter, {}, {}, purchase::onDemand}));
    };
    held({"Point-in-time recovery"}, s[pitr] ? tableGb : Decimal(0), pitrMeter);
    held({"On-demand backups"}, s[backups], backupMeter);
    moved({"Restored tables"}, s[restored], component::backup, restoreMeter);
    moved({"Full exports to S3"}, s[exported], component::other, exportMeter);
    moved({"Incremental exports to S3"}, s[exportedChanges], component::other, changesMeter);
    moved({"Imports from S3"}, s[imported], component::other, importMeter);
}

void bill(const Settings& s, const Prices& prices, BillBuilder& out)
{
    const Amount readUnits = s[reads] * unitsPerRead(s);
    const Amount tableWrites = s[writes] * unitsPerWrite(s, s[itemSize]);
    const Amount indexWrites = s[writes] * s[indexedWrites] * unitsPerWrite(s, s[projectedSize]) * s[indexes];
    const bool reserved = isReserved(s);

    billUnits<Dimension::RcuTime>(s, prices, out, Category::Io, {"Reads"}, readUnits, component::requestsRead, rru.of(s), component::computeCapacity, rcu.of(s),
                                  reserved ? s[reservedRcu] : Decimal(0));
    billUnits<Dimension::WcuTime>(s, prices, out, Category::Io, {"Writes"}, tableWrites, component::requestsWrite, wru.of(s), component::computeCapacity, wcu.of(s),
                                  reserved ? s[reservedWcu] : Decimal(0));
    if (hasIndexes(s))
        billUnits<Dimension::WcuTime>(s, prices, out, Category::Io, {"Index writes"}, indexWrites, component::requestsWrite, wru.of(s), component::computeCapacity, wcu.of(s));

    const Decimal tableGb = billedStorage(s);
    const Decimal free = s[freeStorage] && s[tableClass] == standard ? std::min(tableGb, Decimal(25)) : Decimal(0);
    if (!free.isZero())
        out.included(Category::Storage, {"First 25 GB of table storage, free tier"});
    billStorage(s, prices, out, Category::Storage, {"Table storage"}, tableGb - free);
    const Decimal indexGb = hasIndexes(s) ? s[data] * (s[projectedSize] + Decimal(100) / Decimal(1024)) / s[itemSize] * s[indexes] : Decimal(0);
    if (hasIndexes(s))
        billStorage(s, prices, out, Category::Storage, {"Index storage"}, indexGb);

    billBackups(s, prices, out, tableGb);
    if (s[streams])
        out.line(Category::Io, {"Stream reads"}, counted<Dimension::Requests>(s[streamReads] * secondsPerMonth),
                 prices.find<Dimension::Requests>({component::requestsRead, streamMeter, {}, {}, purchase::onDemand}));
    if (s[kinesis])
        out.line(Category::Io, {"Changes to Kinesis"}, counted<Dimension::Requests>(s[writes] * s[itemSize].ceil() * secondsPerMonth),
                 prices.find<Dimension::Requests>({component::other, kinesisMeter, {}, {}, purchase::onDemand}));

    for (const Symbol region : s[replicas]) {
        const Prices there = prices.in(region);
        billUnits<Dimension::ReplicatedWcuTime>(s, there, out, Category::Replication, {"Replicated writes,", region.text()}, tableWrites + indexWrites,
                                                component::replication, rwru.of(s), component::replication, rwcu.of(s));
        billUnits<Dimension::RcuTime>(s, there, out, Category::Replication, {"Replica reads,", region.text()}, s[replicaReads] * unitsPerRead(s),
                                      component::requestsRead, rru.of(s), component::computeCapacity, rcu.of(s));
        billStorage(s, there, out, Category::Replication, {"Replica storage,", region.text()}, tableGb + indexGb);
        const Amount movedGb = s[writes] * secondsPerMonth * s[itemSize] * Decimal(1024) / Decimal(1'000'000'000);
        out.line(Category::Transfer, {"Replication to", region.text()}, counted<Dimension::Gb>(movedGb), aws::interRegionPrice(prices, region));
    }
    transfer.bill(s, prices, out);
    if (rateOf(s) == aws::savingsPlan)
        out.assume("The Database Savings Plan's hourly commitment is fully used.");
    if (isScaled(s))
        out.assume("DynamoDB auto scaling follows the load without delay, so average capacity is average load divided by the target utilisation.");
}

void check(const Settings& s, Problems& problems)
{
    if (s[strong] + s[transactionalReads] > Decimal(1))
        problems.add("Strongly consistent and transactional reads together exceed 100 %.");
    if (isReserved(s)) {
        for (const Decimal units : {s[reservedRcu], s[reservedWcu]}) {
            if (!(units / Decimal(100)).isWhole())
                problems.add("Reserved capacity is sold in blocks of 100 units; " + units.toString() + " is none.");
        }
    }
    if (!s[pitr] && !(s[exported] + s[exportedChanges]).isZero())
        problems.add("Exports to S3 need point-in-time recovery, which is off.");
    if (hasIndexes(s) && s[projectedSize] > s[itemSize])
        problems.add("The projected item size is larger than the item.");
}

void traits(const Settings& s, Traits& t)
{
    const bool global = hasReplicas(s);
    t.text(Trait::Engine, "DynamoDB API, PartiQL", guide);
    t.text(Trait::Licence, "proprietary", guide);
    t.none(Trait::SelfHosting, guide, "DynamoDB Local for tests only");
    t.none(Trait::ReadReplicas, guide, "every table is served by three zones");
    t.text(Trait::Storage, "no limit; an item holds 400 KB", guide);
    t.text(Trait::Serverless, s[capacityMode] == onDemand ? "any number of requests, billed each" : "provisioned units, scaled to a target utilisation", guide);
    s[capacityMode] == onDemand ? t.yes(Trait::ScaleToZero, guide, "storage only") : t.none(Trait::ScaleToZero, guide, "provisioned units are billed");
    t.seconds(Trait::WakeUp, 0, 0, guide);
    t.percent(Trait::Sla, global ? 0.99999_d : 0.9999_d, "Amazon DynamoDB Service Level Agreement", global ? "global tables" : "");
    t.seconds(Trait::Rpo, 0, 0, guide, "loss of a zone");
    t.text(Trait::Durability, "three zones, synchronously", guide);
    t.text(Trait::Consistency, "eventual, strong or transactional, for each request", guide);
    t.none(Trait::Branching, guide);
    t.text(Trait::MultiRegion, "global tables: every region serves writes", guide);
    t.yes(Trait::RegionalWrites, guide, "global tables");
    t.yes(Trait::GlobalConsistency, "Amazon DynamoDB Developer Guide: global tables, multi-Region strong consistency", "global tables over three regions; eventual otherwise");
    t.yes(Trait::Analytics, "Amazon DynamoDB Developer Guide: zero-ETL integration with Amazon Redshift", "zero-ETL into Redshift");
}

void size(Sizing& z)
{
    namespace w = workload;
    const Workload& need = z.need();
    z.set(capacityMode, onDemand);
    z.set(itemSize, need[w::itemSize]);
    z.set(reads, w::meanReads(need));
    z.set(writes, w::meanWrites(need));
    z.rule("On-demand capacity bills the mean over all hours; eventually consistent reads. For a steady load, provisioned capacity costs less.");
    z.set(data, need[w::data]);
    z.set(pitr, !need[w::backupDays].isZero());
    if (need[w::backupDays] > Decimal(35))
        z.refuse("point-in-time recovery reaches 35 days back");
    z.set(transfer.internet, need[w::egress]);
    if (!w::needsSecondRegion(need))
        return;
    if (z.secondRegion().empty())
        return z.refuse("it has no second region there");
    z.set(replicas, {z.secondRegion()});
    z.set(replicaReads, need[w::recovery] == w::activeActive ? w::meanReads(need) / Decimal(2) : Decimal(0));
    z.rule("The second region is a global table replica: it takes every write" + std::string(need[w::recovery] == w::activeActive ? " and half as many reads again." : " and no reads."));
}

void topology(const Settings& s, TopologyBuilder& t)
{
    static const char* const tables = "Amazon DynamoDB Developer Guide: global tables";
    auto& endpoints = shape::regionalStore(t, {.source = guide, .endpoint = "Table", .detail = s[capacityMode].str(), .regions = s[replicas],
                                               .lag = statedSeconds(0, 1, tables, "usually")});
    if (hasReplicas(s))
        endpoints.abroad = remedy("requests are sent to the table in another region", Actor::User, {}, statedSeconds(0, 1, tables, "usually, as far as replication lags"), tables);
}

const Service service{
    .id = "aws.dynamodb",
    .name = "Amazon DynamoDB",
    .provider = "AWS",
    .summary = "Serverless key-value and document store, billed by request or capacity unit",
    .catalogs = {{Symbol("aws"), Symbol("dynamodb")}, aws::transferCatalog},
    .parameters = &parameters,
    .bill = bill,
    .check = check,
    .traits = traits,
    .topology = topology,
    .configurations = {{"On-demand", {{"capacityMode", "on-demand"}}}, {"Provisioned", {{"capacityMode", "provisioned"}}}},
    .kinds = {workload::keyValue, workload::document},
    .size = size,
    .defaultRegion = "us-east-1",
    .source = guide,
    .notModelled = {"local secondary indexes", "warm throughput set in advance", "cold storage of AWS Backup and copies to other regions", "item sizes that vary: the average is billed"},
};
const RegisterService registered(service);

}  // namespace
}  // namespace costrata
