// SPDX-License-Identifier: GPL-3.0-or-later
// Amazon Keyspaces for Apache Cassandra: pay per request, or by the provisioned capacity unit; storage, recovery, TTL.
#include "services/aws/commitments.h"
#include "services/aws/transfer.h"
#include "topology/shapes.h"

namespace costrata {
namespace {

const Symbol onDemand{"on-demand"}, provisioned{"provisioned"};
const char* const guide = "Amazon Keyspaces Developer Guide: read/write capacity modes, auto scaling, Time to Live, point-in-time recovery; Keyspaces pricing page";

bool isProvisioned(const Settings& s);
bool isScaled(const Settings& s);
bool expires(const Settings& s);
bool hasReplicas(const Settings& s);
std::vector<Option> offeredPurchases(const Settings& s, const Prices& prices);

Parameters parameters;
const Choice capacityMode = parameters.choice({.id = "capacityMode", .label = "Capacity mode", .group = "Requests",
    .options = {{onDemand, "On-demand, pay per request"}, {provisioned, "Provisioned capacity"}}, .chosen = "on-demand"});
const Number rowSize = parameters.number({.id = "rowSize", .label = "Row size", .group = "Requests", .unit = "KB", .min = 0.001_d, .max = 1024, .initial = 1,
    .help = "Encoded, with metadata. Rounded up for each request: reads to 4 KB, writes to 1 KB.", .source = "Amazon Keyspaces quotas: rows up to 1 MB"});
const Asked reads = parameters.asked({.id = "reads", .label = "Rows read, average", .group = "Requests", .unit = "per second", .grows = Grows::Load});
const Asked writes = parameters.asked({.id = "writes", .label = "Rows written, average", .group = "Requests", .unit = "per second", .grows = Grows::Load,
    .help = "Inserts, updates and deletes. The three replicas are part of the price."});
const Share quorum = parameters.share({.id = "localQuorumReads", .label = "LOCAL_QUORUM reads", .group = "Requests", .unit = "%", .initial = 100,
    .help = "A LOCAL_ONE read costs half.", .source = guide});

const Flag autoScaling = parameters.flag({.id = "autoScaling", .label = "Auto scaling", .group = "Provisioned capacity", .initial = 1, .when = isProvisioned,
    .help = "Capacity follows the load at the target utilisation. Without it, capacity is set for the peak."});
const Number peakFactor = parameters.number({.id = "peakFactor", .label = "Peak, times the average", .group = "Provisioned capacity", .min = 1, .max = 1000,
    .initial = 2, .step = 0.5_d, .when = isProvisioned, .help = "Our assumption, change it. Counts without auto scaling."});
const Share target = parameters.share({.id = "targetUtilisation", .label = "Target utilisation", .group = "Provisioned capacity", .unit = "%", .min = 20,
    .max = 90, .initial = 70, .when = isProvisioned, .source = "Amazon Keyspaces API Reference, AutoScalingPolicy: 20 to 90 %"});
const Number minimumUnits = parameters.number({.id = "minimumUnits", .label = "Minimum RCU and WCU", .group = "Provisioned capacity", .unit = "units", .min = 1,
    .initial = 5, .whole = true, .when = isScaled});

const Number data = parameters.number({.id = "storage", .label = "Data", .group = "Storage", .unit = "GB", .max = 10'000'000, .initial = 100, .step = 10,
    .grows = Grows::Data, .help = "Encoded rows with their metadata, counted once; the replicas are part of the price.", .source = guide});
const Flag ttl = parameters.flag({.id = "timeToLive", .label = "Time to Live", .group = "Storage", .help = "Rows that expire are deleted for a charge."});
const Asked expiring = parameters.asked({.id = "expiringRows", .label = "Rows expiring, average", .group = "Storage", .unit = "per second", .grows = Grows::Load, .when = expires,
    .help = "Each is one TTL delete for every KB of its size, rounded up.", .source = guide});

const Flag pitr = parameters.flag({.id = "pointInTimeRecovery", .label = "Point-in-time recovery", .group = "Backup", .initial = 1,
    .help = "Billed by the size of the tables.", .source = guide});
const Number restored = parameters.number({.id = "restoredData", .label = "Data restored", .group = "Backup", .unit = "GB / month", .max = 10'000'000, .initial = 0, .step = 10});

const Regions replicas = parameters.regions({.id = "replicaRegions", .label = "Multi-Region replicas", .group = "Replicas",
    .help = "Each replica repeats every write at its region's price, and has storage of its own. All regions serve reads and writes. Provisioned capacity then needs "
            "auto scaling.",
    .source = "Amazon Keyspaces Developer Guide: capacity of multi-Region tables"});
const Asked replicaReads = parameters.asked({.id = "replicaReads", .label = "Rows read in each replica", .group = "Replicas", .unit = "per second", .grows = Grows::Load,
    .when = hasReplicas});

const Choice purchaseOption = parameters.choice({.id = "purchase", .label = "Reads and writes", .group = "Commitment", .chosen = "on-demand",
    .offers = offeredPurchases, .help = "A Database Savings Plan has rates of its own in both capacity modes.", .source = guide});

const aws::Transfer transfer(parameters, aws::CrossZone::None);

bool isProvisioned(const Settings& s) { return s[capacityMode] == provisioned; }
bool isScaled(const Settings& s) { return isProvisioned(s) && s[autoScaling]; }
bool expires(const Settings& s) { return s[ttl]; }
bool hasReplicas(const Settings& s) { return !s[replicas].empty(); }

const Symbol rru{"RRU"}, wru{"WRU"}, rcu{"RCU"}, wcu{"WCU"};
const Symbol tableMeter{"table storage"}, ttlMeter{"TTL deletes"}, pitrMeter{"PITR backup storage"}, restoreMeter{"table restore"};

std::vector<Option> offeredPurchases(const Settings&, const Prices& prices)
{
    std::vector<Option> options{aws::onDemandOption};
    if (prices.find<Dimension::Requests>({component::requestsRead, rru, onDemand, {}, aws::savingsPlan}))
        options.push_back(aws::savingsPlanOption);
    return options;
}

/// Read units of one average row: 4 KB steps, LOCAL_ONE counts half.
Decimal unitsPerRead(const Settings& s) { return (s[rowSize] / Decimal(4)).ceil() * (Decimal(1) + s[quorum]) / Decimal(2); }

/// Average capacity units that are provisioned to serve `unitsPerSecond` on average.
Amount capacityFor(const Settings& s, Amount unitsPerSecond)
{
    if (s[autoScaling])
        return max(ceil(unitsPerSecond / s[target]), s[minimumUnits]);
    return max(ceil(unitsPerSecond * s[peakFactor] / s[target]), 1);
}

template <Dimension Capacity>
void billUnits(const Settings& s, const Prices& prices, BillBuilder& out, Category category, LineText text, Amount unitsPerSecond, Symbol requests,
               Symbol requestMeter, Symbol capacityMeter)
{
    if (isProvisioned(s))
        return out.line(category, text, allMonth<Capacity>(capacityFor(s, unitsPerSecond)),
                        prices.find<Capacity>({component::computeCapacity, capacityMeter, provisioned, {}, s[purchaseOption]}));
    out.line(category, text, counted<Dimension::Requests>(unitsPerSecond * secondsPerMonth),
             prices.find<Dimension::Requests>({requests, requestMeter, onDemand, {}, s[purchaseOption]}));
}

void bill(const Settings& s, const Prices& prices, BillBuilder& out)
{
    billUnits<Dimension::RcuTime>(s, prices, out, Category::Io, {"Reads"}, s[reads] * unitsPerRead(s), component::requestsRead, rru, rcu);
    billUnits<Dimension::WcuTime>(s, prices, out, Category::Io, {"Writes"}, s[writes] * s[rowSize].ceil(), component::requestsWrite, wru, wcu);
    if (s[purchaseOption] == aws::savingsPlan)
        out.assume("The Database Savings Plan's hourly commitment is fully used.");
    if (isScaled(s))
        out.assume("Keyspaces auto scaling follows the load without delay, so average capacity is average load divided by the target utilisation.");
    if (expires(s))
        out.line(Category::Io, {"TTL deletes"}, counted<Dimension::Requests>(s[expiring] * s[rowSize].ceil() * secondsPerMonth),
                 prices.find<Dimension::Requests>({component::requestsWrite, ttlMeter, {}, {}, purchase::onDemand}));

    out.line(Category::Storage, {"Table storage"}, allMonth<Dimension::GbTime>(s[data]),
             prices.find<Dimension::GbTime>({component::storage, tableMeter, {}, {}, purchase::onDemand}));
    if (s[pitr])
        out.line(Category::Backup, {"Point-in-time recovery"}, allMonth<Dimension::GbTime>(s[data]),
                 prices.find<Dimension::GbTime>({component::backup, pitrMeter, {}, {}, purchase::onDemand}));
    if (!s[restored].isZero())
        out.line(Category::Backup, {"Restores"}, counted<Dimension::Gb>(s[restored]),
                 prices.find<Dimension::Gb>({component::backup, restoreMeter, {}, {}, purchase::onDemand}));
    for (const Symbol region : s[replicas]) {
        const Prices there = prices.in(region);
        billUnits<Dimension::WcuTime>(s, there, out, Category::Replication, {"Replicated writes,", region.text()}, s[writes] * s[rowSize].ceil(), component::requestsWrite, wru,
                                      wcu);
        billUnits<Dimension::RcuTime>(s, there, out, Category::Replication, {"Replica reads,", region.text()}, s[replicaReads] * unitsPerRead(s), component::requestsRead, rru,
                                      rcu);
        out.line(Category::Replication, {"Replica storage,", region.text()}, allMonth<Dimension::GbTime>(s[data]),
                 there.find<Dimension::GbTime>({component::storage, tableMeter, {}, {}, purchase::onDemand}));
        const Amount movedGb = s[writes] * secondsPerMonth * s[rowSize] * Decimal(1024) / Decimal(1'000'000'000);
        out.line(Category::Transfer, {"Replication to", region.text()}, counted<Dimension::Gb>(movedGb), aws::interRegionPrice(prices, region));
    }
    transfer.bill(s, prices, out);
}

void check(const Settings& s, Problems& problems)
{
    if (hasReplicas(s) && isProvisioned(s) && !s[autoScaling])
        problems.add("Provisioned capacity of a multi-Region table needs auto scaling.");
    if (!s[restored].isZero() && !s[pitr])
        problems.add("Restoring a table needs point-in-time recovery, which is off.");
}

void traits(const Settings& s, Traits& t)
{
    const char* const slaDocument = "Amazon Keyspaces Service Level Agreement, 2023-05-24";
    t.text(Trait::Engine, "Cassandra query language (CQL)", guide);
    t.text(Trait::Licence, "proprietary", guide);
    t.none(Trait::SelfHosting, guide, "Apache Cassandra speaks the same protocol");
    t.none(Trait::ReadReplicas, guide, "every table is served by three zones");
    t.text(Trait::Storage, "no limit stated; a row holds 1 MB", "Amazon Keyspaces quotas");
    t.text(Trait::Serverless, isProvisioned(s) ? "provisioned units, scaled to a target utilisation" : "any number of requests, billed each", guide);
    isProvisioned(s) ? t.none(Trait::ScaleToZero, guide, "provisioned units are billed") : t.yes(Trait::ScaleToZero, guide, "storage only");
    hasReplicas(s) ? t.percent(Trait::Sla, 0.99999_d, slaDocument, "several regions") : t.percent(Trait::Sla, 0.9999_d, slaDocument);
    t.text(Trait::Durability, "three zones", guide);
    t.text(Trait::Consistency, "LOCAL_ONE or LOCAL_QUORUM, for each request", guide);
    t.none(Trait::Branching, guide);
    t.text(Trait::MultiRegion, "multi-Region tables: every region serves writes", "Amazon Keyspaces Developer Guide: multi-Region replication");
    t.yes(Trait::RegionalWrites, "Amazon Keyspaces Developer Guide: multi-Region replication", "the last writer wins");
}

void size(Sizing& z)
{
    namespace w = workload;
    const Workload& need = z.need();
    if (need[w::backupDays] > Decimal(35))
        return z.refuse("point-in-time recovery reaches 35 days back");
    z.set(rowSize, need[w::itemSize]);
    z.set(reads, w::meanReads(need));
    z.set(writes, w::meanWrites(need));
    z.rule("On-demand capacity bills the mean over all hours; reads at LOCAL_QUORUM. For a steady load, provisioned capacity costs less.");
    z.set(data, need[w::data]);
    z.set(pitr, !need[w::backupDays].isZero());
    z.set(transfer.internet, need[w::egress]);
    if (!w::needsSecondRegion(need))
        return;
    if (z.secondRegion().empty())
        return z.refuse("it has no second region there");
    const bool both = need[w::recovery] == w::activeActive;
    z.set(replicas, {z.secondRegion()});
    z.set(replicaReads, both ? w::meanReads(need) / Decimal(2) : Decimal(0));
    z.rule(both ? "The second region takes every write and half as many reads again." : "The second region takes every write and no reads.");
}

void topology(const Settings& s, TopologyBuilder& t)
{
    static const char* const regions = "Amazon Keyspaces Developer Guide: multi-Region replication";
    auto& endpoints = shape::regionalStore(t, {.source = guide, .endpoint = "Table", .detail = s[capacityMode].str(), .regions = s[replicas]});
    if (!s[replicas].empty())
        endpoints.abroad = remedy("requests are sent to the table in another region", Actor::User, {}, {}, regions);
}

const Service service{
    .id = "aws.keyspaces",
    .name = "Amazon Keyspaces",
    .provider = "AWS",
    .summary = "Serverless Apache Cassandra tables, billed by request or capacity unit",
    .catalogs = {{Symbol("aws"), Symbol("keyspaces")}, aws::transferCatalog},
    .parameters = &parameters,
    .bill = bill,
    .check = check,
    .traits = traits,
    .topology = topology,
    .configurations = {{"On-demand", {{"capacityMode", "on-demand"}}}, {"Provisioned", {{"capacityMode", "provisioned"}}}},
    .kinds = {workload::wideColumn, workload::keyValue},
    .engines = {workload::cassandra},
    .size = size,
    .defaultRegion = "us-east-1",
    .source = guide,
    .notModelled = {"change data capture streams", "user-defined timestamps and static columns, which add to the size of rows", "the free tier of the first three months",
                    "interface VPC endpoints"},
};
const RegisterService registered(service);

}  // namespace
}  // namespace costrata
