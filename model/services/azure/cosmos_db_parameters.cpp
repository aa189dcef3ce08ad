// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/azure/cosmos_db_parameters.h"

namespace costrata::cosmosdb {
namespace {

const Symbol session{"session"}, consistentPrefix{"consistent-prefix"}, eventual{"eventual"};
const Symbol savingsPlan1y{"savings-plan-1y"};
const Symbol periodicLrs{"periodic-lrs"}, periodicZrs{"periodic-zrs"};
const char* const requestDocs = "Azure Cosmos DB documentation: understand request units consumption";
const char* const reservedDocs = "Azure Cosmos DB documentation: reserved capacity";

std::vector<Option> offeredGateways(const Settings&, const Prices& prices)
{
    return classOptions(prices, {component::cache, {}, gatewayVariant, {}, purchase::onDemand});
}

}  // namespace

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

}  // namespace costrata::cosmosdb
