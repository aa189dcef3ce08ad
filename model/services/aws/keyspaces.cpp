// SPDX-License-Identifier: GPL-3.0-or-later
// Amazon Keyspaces for Apache Cassandra: pay per request, or by the provisioned capacity unit; storage, recovery, TTL.
#include "services/aws/commitments.h"

namespace costrata {
namespace {

const Symbol onDemand{"on-demand"}, provisioned{"provisioned"};
const char* const guide = "Amazon Keyspaces Developer Guide: read/write capacity modes, auto scaling, Time to Live, point-in-time recovery; Keyspaces pricing page";

bool isProvisioned(const Settings& s);
bool isScaled(const Settings& s);
bool expires(const Settings& s);
std::vector<Option> offeredPurchases(const Settings& s, const Prices& prices);

Parameters parameters;
const Choice capacityMode = parameters.choice({.id = "capacityMode", .label = "Capacity mode", .group = "Requests",
    .options = {{onDemand, "On-demand, pay per request"}, {provisioned, "Provisioned capacity"}}, .chosen = "on-demand"});
const Number rowSize = parameters.number({.id = "rowSize", .label = "Row size", .group = "Requests", .unit = "KB", .min = 0.001_d, .max = 1024, .initial = 1,
    .help = "Encoded, with metadata. Rounded up for each request: reads to 4 KB, writes to 1 KB.", .source = "Amazon Keyspaces quotas: rows up to 1 MB"});
const Asked reads = parameters.asked({.id = "reads", .label = "Rows read, average", .group = "Requests", .unit = "per second"});
const Asked writes = parameters.asked({.id = "writes", .label = "Rows written, average", .group = "Requests", .unit = "per second",
    .help = "Inserts, updates and deletes. The three replicas are part of the price."});
const Share quorum = parameters.share({.id = "localQuorumReads", .label = "LOCAL_QUORUM reads", .group = "Requests", .unit = "%", .initial = 100,
    .help = "A LOCAL_ONE read costs half.", .source = guide});

const Flag autoScaling = parameters.flag({.id = "autoScaling", .label = "Auto scaling", .group = "Provisioned capacity", .initial = 1, .when = isProvisioned,
    .help = "Capacity follows the load at the target utilisation. Without it, capacity is set for the peak."});
const Number peakFactor = parameters.number({.id = "peakFactor", .label = "Peak, times the average", .group = "Provisioned capacity", .min = 1, .max = 1000,
    .initial = 2, .step = 0.5_d, .when = isProvisioned, .help = "Our assumption, change it. Counts without auto scaling."});
const Share target = parameters.share({.id = "targetUtilisation", .label = "Target utilisation", .group = "Provisioned capacity", .unit = "%", .min = 20,
    .max = 90, .initial = 70, .when = isProvisioned, .source = "Amazon Keyspaces auto scaling: target 20 to 90 %"});
const Number minimumUnits = parameters.number({.id = "minimumUnits", .label = "Minimum RCU and WCU", .group = "Provisioned capacity", .unit = "units", .min = 1,
    .initial = 5, .whole = true, .when = isScaled});

const Number data = parameters.number({.id = "storage", .label = "Data", .group = "Storage", .unit = "GB", .max = 10'000'000, .initial = 100, .step = 10,
    .help = "Encoded rows with their metadata, counted once; the replicas are part of the price.", .source = guide});
const Flag ttl = parameters.flag({.id = "timeToLive", .label = "Time to Live", .group = "Storage", .help = "Rows that expire are deleted for a charge."});
const Asked expiring = parameters.asked({.id = "expiringRows", .label = "Rows expiring, average", .group = "Storage", .unit = "per second", .when = expires,
    .help = "Each is one TTL delete for every KB of its size, rounded up.", .source = guide});

const Flag pitr = parameters.flag({.id = "pointInTimeRecovery", .label = "Point-in-time recovery", .group = "Backup", .initial = 1,
    .help = "Billed by the size of the tables.", .source = guide});
const Number restored = parameters.number({.id = "restoredData", .label = "Data restored", .group = "Backup", .unit = "GB / month", .max = 10'000'000, .initial = 0, .step = 10});

const Choice purchaseOption = parameters.choice({.id = "purchase", .label = "Reads and writes", .group = "Commitment", .chosen = "on-demand",
    .offers = offeredPurchases, .help = "A Database Savings Plan has rates of its own in both capacity modes.", .source = guide});

bool isProvisioned(const Settings& s) { return s[capacityMode] == provisioned; }
bool isScaled(const Settings& s) { return isProvisioned(s) && s[autoScaling]; }
bool expires(const Settings& s) { return s[ttl]; }

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
void billUnits(const Settings& s, const Prices& prices, BillBuilder& out, LineText text, Amount unitsPerSecond, Symbol requests, Symbol requestMeter, Symbol capacityMeter)
{
    if (isProvisioned(s))
        return out.line(Category::Io, text, allMonth<Capacity>(capacityFor(s, unitsPerSecond)),
                        prices.find<Capacity>({component::computeCapacity, capacityMeter, provisioned, {}, s[purchaseOption]}));
    out.line(Category::Io, text, counted<Dimension::Requests>(unitsPerSecond * secondsPerMonth),
             prices.find<Dimension::Requests>({requests, requestMeter, onDemand, {}, s[purchaseOption]}));
}

void bill(const Settings& s, const Prices& prices, BillBuilder& out)
{
    billUnits<Dimension::RcuTime>(s, prices, out, {"Reads"}, s[reads] * unitsPerRead(s), component::requestsRead, rru, rcu);
    billUnits<Dimension::WcuTime>(s, prices, out, {"Writes"}, s[writes] * s[rowSize].ceil(), component::requestsWrite, wru, wcu);
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
    out.assume("Traffic between application and database is not included.");
}

void check(const Settings& s, Problems& problems)
{
    if (!s[restored].isZero() && !s[pitr])
        problems.add("Restoring a table needs point-in-time recovery, which is off.");
}

const Service service{
    .id = "aws.keyspaces",
    .name = "Amazon Keyspaces",
    .provider = "AWS",
    .summary = "Serverless Apache Cassandra tables, billed by request or capacity unit",
    .catalogs = {{Symbol("aws"), Symbol("keyspaces")}},
    .parameters = &parameters,
    .bill = bill,
    .check = check,
    .defaultRegion = "us-east-1",
    .source = guide,
};
const RegisterService registered(service);

}  // namespace
}  // namespace costrata
