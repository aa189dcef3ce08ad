// SPDX-License-Identifier: GPL-3.0-or-later
// Azure SQL Database, single databases and elastic pools: DTU sizes by the day, provisioned or serverless vCores by the
// hour, and storage on the configured maximum size.
#include "services/azure/hybrid_benefit.h"
#include "services/azure/sql_database_tables.h"
#include "services/azure/transfer.h"

#include <algorithm>

namespace costrata {
namespace {

const Symbol sqlserver{"sqlserver"};
const Symbol dtu{"dtu"}, vcore{"vcore"}, serverless{"serverless"};
const Symbol singleDatabase{"single"}, elasticPool{"pool"};
const Symbol generalPurpose{"general-purpose"}, businessCritical{"business-critical"}, hyperscale{"hyperscale"};
const Symbol lrs{"lrs"}, zrs{"zrs"}, raGrs{"ra-grs"}, raGzrs{"ra-gzrs"};
const Symbol gen5{"Gen5"};
const Symbol savingsPlan1y{"savings-plan-1y"}, savingsPlan3y{"savings-plan-3y"};
const char* const vcoreDocs = "Azure SQL documentation: vCore purchasing model";
const char* const serverlessDocs = "Azure SQL documentation: serverless compute tier";
const char* const backupDocs = "Azure SQL documentation: automated backups; automated backups for Hyperscale";
const char* const geoDocs = "Azure SQL documentation: active geo-replication";
const char* const hyperscaleDocs = "Azure SQL documentation: Hyperscale service tier";
const char* const reliabilityDocs = "Azure reliability documentation: SQL Database, 2025-10-08";
const char* const continuityDocs = "Azure SQL documentation: business continuity overview";
const char* const tierDocs = "Azure SQL documentation: General Purpose and Business Critical service tiers, 2021-07-07";
const char* const reservedDocs = "Azure SQL documentation: reserved capacity; Azure savings plan for databases";

bool isDtu(const Settings& s);
bool isDtuSingle(const Settings& s);
bool isDtuPool(const Settings& s);
bool isVcore(const Settings& s);
bool isProvisioned(const Settings& s);
bool isServerless(const Settings& s);
bool mayPause(const Settings& s);
bool mayBeZoned(const Settings& s);
bool mayPool(const Settings& s);
bool needsLicence(const Settings& s);
bool isHyperscale(const Settings& s);
bool hasProvisionedNamed(const Settings& s);
bool hasGeo(const Settings& s);
bool hasHyperscaleGeo(const Settings& s);
std::vector<Option> offeredSizes(const Settings& s, const Prices& prices);
std::vector<Option> offeredPoolSizes(const Settings& s, const Prices& prices);
std::vector<Option> offeredHardware(const Settings& s, const Prices& prices);
std::vector<Option> offeredPurchases(const Settings& s, const Prices& prices);

Parameters parameters;
const Choice model = parameters.choice({.id = "model", .label = "Purchasing model", .group = "Compute",
    .options = {{vcore, "vCore, provisioned"}, {serverless, "vCore, serverless"}, {dtu, "DTU"}}, .chosen = "vcore",
    .help = "DTU: one daily price for compute, included storage and backups. vCore: each part on its own meter."});
const Choice deployment = parameters.choice({.id = "deployment", .label = "Deployment", .group = "Compute",
    .options = {{singleDatabase, "Single database"}, {elasticPool, "Elastic pool"}}, .chosen = "single", .when = mayPool,
    .help = "A pool is one set of resources that its databases share; they cost nothing of their own.", .source = vcoreDocs});
const Choice size = parameters.choice({.id = "size", .label = "Size", .group = "Compute", .chosen = "S3", .offers = offeredSizes, .when = isDtuSingle});
const Choice poolSize = parameters.choice({.id = "poolSize", .label = "Pool size", .group = "Compute", .chosen = "Standard pool 100 eDTU",
    .offers = offeredPoolSizes, .when = isDtuPool});
const Choice tier = parameters.choice({.id = "tier", .label = "Service tier", .group = "Compute",
    .options = {{generalPurpose, "General Purpose"}, {businessCritical, "Business Critical"}, {hyperscale, "Hyperscale"}}, .chosen = "general-purpose", .when = isVcore,
    .help = "Business Critical holds three further replicas, one of them readable, in its price.", .source = vcoreDocs});
const Choice hardware = parameters.choice({.id = "hardware", .label = "Hardware", .group = "Compute", .chosen = "Gen5", .offers = offeredHardware, .when = isProvisioned});
const Number vcores = parameters.number({.id = "vcores", .label = "vCores", .group = "Compute", .min = 2, .max = 128, .initial = 4, .whole = true, .step = 2,
    .when = isProvisioned, .source = vcoreDocs});
const Number minVcores = parameters.number({.id = "minVcores", .label = "Minimum vCores", .group = "Compute", .min = 0.5_d, .max = 80, .initial = 0.5_d, .step = 0.25_d,
    .when = isServerless, .help = "Billed at least while online, with 3 GB of memory each (2.02 to 2.1 GB at half a vCore).", .source = serverlessDocs});
const Number maxVcores = parameters.number({.id = "maxVcores", .label = "Maximum vCores", .group = "Compute", .min = 1, .max = 80, .initial = 4, .whole = true,
    .when = isServerless, .help = "Limits the use; not billed itself.", .source = serverlessDocs});
const Number activeHours = parameters.number({.id = "activeHours", .label = "Active hours", .group = "Compute", .unit = "hours / month", .max = hoursPerMonth,
    .initial = hoursPerMonth, .step = 10, .when = isServerless, .help = "With load; the auto-pause delay after it counts too."});
const Asked averageVcores = parameters.asked({.id = "averageVcores", .label = "vCores used while active, average", .group = "Compute", .max = 80,
    .step = 0.25_d,
    .grows = Grows::Load, .when = isServerless});
const Asked averageMemory = parameters.asked({.id = "averageMemory", .label = "Memory used while active, average", .group = "Compute", .unit = "GB", .max = 240, .when = isServerless,
    .help = "Each 3 GB bill as much as one vCore when that is more.", .source = serverlessDocs});
const Flag autoPause = parameters.flag({.id = "autoPause", .label = "Auto-pause", .group = "Compute", .initial = 1, .when = mayPause,
    .help = "Idle hours cost no compute. Without it they are billed at the minimum.", .source = serverlessDocs});
const Flag zoneRedundant = parameters.flag({.id = "zoneRedundant", .label = "Zone-redundant", .group = "Compute", .initial = 1, .when = mayBeZoned,
    .help = "General Purpose: a surcharge on each vCore and zone-redundant storage. Business Critical and DTU Premium: in the price; not for DTU Basic and Standard. "
            "Hyperscale: needs an HA replica.",
    .source = "Azure reliability documentation: SQL Database"});
const Number haReplicas = parameters.number({.id = "haReplicas", .label = "HA replicas", .group = "Compute", .max = 4, .initial = 1, .whole = true, .when = isHyperscale,
    .help = "Hyperscale failover targets that also serve reads, of the primary's size; they share its storage.", .source = "Azure SQL documentation: Hyperscale service tier"});
const Number namedReplicas = parameters.number({.id = "namedReplicas", .label = "Named replicas", .group = "Compute", .max = 30, .initial = 0, .whole = true, .when = isHyperscale,
    .help = "Hyperscale read replicas of their own size on the same storage.", .source = "Azure SQL documentation: Hyperscale service tier"});
const Number namedVcores = parameters.number({.id = "namedVcores", .label = "vCores of each named replica", .group = "Compute", .min = 2, .max = 128, .initial = 4,
    .whole = true, .step = 2, .when = hasProvisionedNamed});
const Flag hybridBenefit = parameters.flag({.id = "hybridBenefit", .label = "Azure Hybrid Benefit", .group = "Compute", .when = needsLicence,
    .help = azure::hybridBenefitHelp, .source = azure::hybridBenefitDocs});

const Number maxSize = parameters.number({.id = "maxSize", .label = "Maximum data size", .group = "Storage", .unit = "GB", .min = 1, .max = 131072, .initial = 100,
    .whole = true, .step = 10, .grows = Grows::Data,
    .help = "Billed as configured, whether used or not; Hyperscale bills what is allocated, in steps of 10 GB. "
                                       "One GB of the console is one GB of the price list.", .source = vcoreDocs});

const Choice redundancy = parameters.choice({.id = "backupRedundancy", .label = "Backup redundancy", .group = "Backup",
    .options = {{lrs, "Local"}, {zrs, "Zone"}, {raGrs, "Geo"}, {raGzrs, "Geo and zone"}}, .chosen = "ra-gzrs"});
const Number retention = parameters.number({.id = "backupRetention", .label = "Backup retention", .group = "Backup", .unit = "days", .min = 1, .max = 35, .initial = 7,
    .whole = true, .when = isVcore, .source = backupDocs});
const Share dailyChange = parameters.share({.id = "dailyChange", .label = "Changed per day", .group = "Backup", .unit = "%", .initial = 2, .when = isVcore,
    .help = "Our assumption, change it: the share of the data that each day of retention adds to the backups."});
const Number longTerm = parameters.number({.id = "longTermBackups", .label = "Long-term backups", .group = "Backup", .unit = "GB", .max = 10'000'000, .initial = 0, .step = 100,
    .grows = Grows::Data, .help = "All weekly, monthly and yearly backups kept; billed from the first GB.", .source = backupDocs});

const Regions geoSecondaries = parameters.regions({.id = "geoSecondaries", .label = "Geo-secondaries", .group = "Replication",
    .help = "Readable copies in other regions, of the primary's tier and size, each billed in full there. Backups are taken on the primary only.", .source = geoDocs});
const Flag geoZoneRedundant = parameters.flag({.id = "geoZoneRedundant", .label = "Zone-redundant geo-secondaries", .group = "Replication", .when = hasGeo});
const Number geoReplicas = parameters.number({.id = "geoReplicas", .label = "HA replicas of each geo-secondary", .group = "Replication", .max = 4, .initial = 0, .whole = true,
    .when = hasHyperscaleGeo});

const Choice purchaseOption = parameters.choice({.id = "purchase", .label = "Purchase", .group = "Commitment",
    .chosen = "on-demand", .offers = offeredPurchases, .when = isVcore,
    .help = "Covers compute only, of all replicas; licence, storage and backups stay. Serverless cannot be reserved.", .source = reservedDocs});

const azure::ReplicationTransfer replication(parameters, hasGeo);
const azure::InternetTransfer transfer(parameters);

std::vector<Option> offeredPurchases(const Settings& s, const Prices&)
{
    if (isServerless(s))
        return {{purchase::onDemand, "Pay as you go"}, {savingsPlan1y, "Savings plan, 1 year"}, {savingsPlan3y, "Savings plan, 3 years"}};
    return {{purchase::onDemand, "Pay as you go"}, {savingsPlan1y, "Savings plan, 1 year"}, {purchase::reserved1yNo, "Reserved, 1 year"},
            {purchase::reserved3yNo, "Reserved, 3 years"}};
}

bool isDtu(const Settings& s) { return s[model] == dtu; }
bool isVcore(const Settings& s) { return !isDtu(s); }
bool isProvisioned(const Settings& s) { return s[model] == vcore; }
bool isServerless(const Settings& s) { return s[model] == serverless; }
bool mayPool(const Settings& s) { return !isServerless(s); }
bool isDtuPool(const Settings& s) { return isDtu(s) && s[deployment] == elasticPool; }
bool isDtuSingle(const Settings& s) { return isDtu(s) && s[deployment] == singleDatabase; }
bool isHyperscale(const Settings& s) { return isVcore(s) && s[tier] == hyperscale; }
const azure::DtuSize* dtuSizeOf(const Settings& s) { return azure::findDtuSize(s[isDtuPool(s) ? poolSize : size]); }
bool isPremium(const Settings& s) { return isDtu(s) && dtuSizeOf(s) && dtuSizeOf(s)->tier == azure::DtuTier::Premium; }
bool mayBeZoned(const Settings& s) { return isVcore(s) || isPremium(s); }
bool isZoned(const Settings& s) { return mayBeZoned(s) && s[zoneRedundant]; }
bool mayPause(const Settings& s) { return isServerless(s) && s[tier] == generalPurpose; }
bool needsLicence(const Settings& s) { return isProvisioned(s) && s[tier] != hyperscale; }
bool hasProvisionedNamed(const Settings& s) { return isProvisioned(s) && isHyperscale(s) && !s[namedReplicas].isZero(); }
bool hasGeo(const Settings& s) { return !s[geoSecondaries].empty(); }
bool hasHyperscaleGeo(const Settings& s) { return isHyperscale(s) && hasGeo(s); }

const Symbol singleVariant{"dtu-single"}, poolVariant{"dtu-elastic-pool"}, geoVariant{"dtu-single-geo-secondary"};
const Symbol standardExtra{"Standard extra data storage"}, premiumExtra{"Premium extra data storage"}, standardVariant{"dtu-standard"}, premiumVariant{"dtu-premium"};
const Symbol provisionedZoneAddon{"general-purpose-zone-redundant-addon"}, serverlessZoneAddon{"general-purpose-serverless-zone-redundant-addon"},
    serverlessZone{"GP_S_Gen5 zone redundancy"};

std::vector<Option> offeredSizes(const Settings&, const Prices& prices)
{
    return classOptions(prices, {component::computeInstance, {}, singleVariant, sqlserver, purchase::onDemand});
}
std::vector<Option> offeredPoolSizes(const Settings&, const Prices& prices)
{
    return classOptions(prices, {component::computeInstance, {}, poolVariant, sqlserver, purchase::onDemand});
}

const azure::TierMeters& metersOf(const Settings& s) { return azure::metersOf(s[tier]); }

const azure::HardwareMeter* hardwareOf(const Settings& s) { return azure::findHardware(s[tier], s[hardware]); }
std::vector<Option> offeredHardware(const Settings& s, const Prices& prices)
{
    std::vector<Option> options;
    for (const azure::HardwareMeter& h : azure::hardwareMeters()) {
        const auto price = prices.find<Dimension::VcoreTime>({component::computeCapacity, h.meter, metersOf(s).provisioned, sqlserver, purchase::onDemand});
        if (h.tier == s[tier] && price)
            options.push_back({h.series, h.label, "$" + price.tiers.front().amount.toString() + " / vCore-hour"});
    }
    return options;
}

/// Least memory of a serverless database. Source: vCore resource limits of single databases, min-max memory.
Decimal minimumMemoryGb(const Settings& s)
{
    if (s[minVcores] > 0.5_d)
        return s[minVcores] * Decimal(3);
    return s[maxVcores] <= Decimal(1) ? 2.02_d : s[maxVcores] <= Decimal(2) ? 2.05_d : 2.1_d;
}

/// vCore-hours of one compute replica in a month. Serverless bills the most of minimum, use and a third of the memory.
Amount vcoreHours(const Settings& s, Decimal provisionedVcores)
{
    if (isProvisioned(s))
        return provisionedVcores * hoursPerMonth;
    const Decimal idle = std::max(s[minVcores], minimumMemoryGb(s) / Decimal(3));
    const Amount busy = s[activeHours].isZero() ? Amount(0) : max(max(s[averageVcores], s[averageMemory] / Decimal(3)), idle);
    const bool pauses = mayPause(s) && s[autoPause];
    return busy * s[activeHours] + (pauses ? Decimal(0) : idle * (hoursPerMonth - s[activeHours]));
}

/// Compute of `copies` equal replicas, with what the tier bills beside it. `whose`: "Primary", "Named replica" ...
void billCompute(const Settings& s, const Prices& prices, BillBuilder& out, Category category, std::string_view whose, Decimal replicaVcores, bool zoned, Decimal copies = 1)
{
    const azure::TierMeters& meters = metersOf(s);
    const azure::HardwareMeter* series = hardwareOf(s);
    const auto hours = counted<Dimension::VcoreTime>(vcoreHours(s, replicaVcores));
    const Symbol meter = isServerless(s) ? meters.serverlessCompute : series ? series->meter : s[hardware];
    out.line(category, {whose, "compute"}, hours,
             prices.find<Dimension::VcoreTime>({component::computeCapacity, meter, isServerless(s) ? meters.serverless : meters.provisioned, sqlserver, s[purchaseOption]}), copies);
    if (zoned && s[tier] == generalPurpose) {
        PriceKey key{component::computeCapacity, isServerless(s) ? serverlessZone : series ? series->zoneMeter : s[hardware],
                     isServerless(s) ? serverlessZoneAddon : provisionedZoneAddon, sqlserver, s[purchaseOption]};
        auto price = prices.find<Dimension::VcoreTime>(key);
        if (!price && s[purchaseOption] != purchase::onDemand) {
            key.purchase = purchase::onDemand;
            price = prices.find<Dimension::VcoreTime>(key);
            out.assume("The zone redundancy meter of Azure SQL Database is paid as you go where no commitment to it is listed.");
        }
        out.line(category, {whose, "zone redundancy"}, hours, price, copies);
    }
    if (needsLicence(s) && !s[hybridBenefit])
        out.line(Category::License, {whose, "SQL licence"}, hours,
                 prices.find<Dimension::VcoreTime>({component::license, meters.licence, s[tier], sqlserver, purchase::onDemand}), copies);
}

/// Hyperscale allocates in steps of 10 GB.
Decimal billedGb(const Settings& s) { return isHyperscale(s) ? (s[maxSize] / Decimal(10)).ceil() * Decimal(10) : s[maxSize]; }

void billVcoreStorage(const Settings& s, const Prices& prices, BillBuilder& out, Category category, LineText text, bool zoned)
{
    const azure::TierMeters& meters = metersOf(s);
    out.line(category, text, allMonth<Dimension::GbTime>(billedGb(s)),
             prices.find<Dimension::GbTime>({component::storage, meters.storage, zoned ? meters.zonedStorage : s[tier], sqlserver, purchase::onDemand}));
}

/// Backup meters carry the redundancy as their variant, Hyperscale's with its name before it.
struct HyperscaleBackup {
    Symbol redundancy, variant;
};
const HyperscaleBackup hyperscaleBackups[] = {{lrs, Symbol("hyperscale-lrs")}, {zrs, Symbol("hyperscale-zrs")}, {raGrs, Symbol("hyperscale-ra-grs")}, {raGzrs, Symbol("hyperscale-ra-gzrs")}};
Symbol backupVariant(const Settings& s)
{
    return isHyperscale(s) ? std::ranges::find(hyperscaleBackups, s[redundancy], &HyperscaleBackup::redundancy)->variant : s[redundancy];
}

void billBackups(const Settings& s, const Prices& prices, BillBuilder& out)
{
    const azure::TierMeters& meters = azure::metersOf(isDtu(s) ? generalPurpose : s[tier]);
    const auto price = [&](Symbol meter) { return prices.find<Dimension::GbTime>({component::backup, meter, backupVariant(s), sqlserver, purchase::onDemand}); };
    if (isDtu(s))
        out.included(Category::Backup, {"Point-in-time backups, in the DTU price"});
    else if (isHyperscale(s)) {
        out.line(Category::Backup, {"Point-in-time backups"}, allMonth<Dimension::GbTime>(billedGb(s) * s[dailyChange] * s[retention]), price(meters.pitr));
        out.assume("Azure SQL Hyperscale backups (snapshots and log) hold the daily change for each day of retention; the data itself is billed as storage.");
    } else {
        const Decimal kept = s[maxSize] * ((s[retention] / Decimal(7)).ceil() + s[dailyChange] * s[retention]);
        out.line(Category::Backup, {"Point-in-time backups beyond the free maximum size"}, allMonth<Dimension::GbTime>(beyond(kept, s[maxSize])), price(meters.pitr));
        out.assume("Azure SQL Database backups hold a full copy of the maximum size for each week of retention plus the daily change for each day. "
                   "Compression, usually to a third or a quarter, and backups kept up to a week beyond the retention are not counted.");
    }
    if (!s[longTerm].isZero())
        out.line(Category::Backup, {"Long-term backups"}, allMonth<Dimension::GbTime>(s[longTerm]), price(meters.longTerm));
}

void billDtuStorage(const Settings& s, const Prices& prices, BillBuilder& out, Category category, LineText text, const azure::DtuSize& dtuSize)
{
    const Amount extra = beyond(s[maxSize], dtuSize.includedGb);
    if (extra == Amount(0) || dtuSize.tier == azure::DtuTier::Basic)  // Basic cannot grow past what it includes
        return;
    const bool premium = dtuSize.tier == azure::DtuTier::Premium;
    out.line(category, text, allMonth<Dimension::GbTime>(extra),
             prices.find<Dimension::GbTime>({component::storage, premium ? premiumExtra : standardExtra, premium ? premiumVariant : standardVariant, sqlserver, purchase::onDemand}));
}

void billDtu(const Settings& s, const Prices& prices, BillBuilder& out)
{
    const bool pooled = isDtuPool(s);
    const Symbol name = s[pooled ? poolSize : size];
    const azure::DtuSize* dtuSize = dtuSizeOf(s);
    const auto month = allMonth<Dimension::InstanceTime>(1);
    out.line(Category::Compute, {pooled ? "Elastic pool" : "Database", name.text()}, month,
             prices.find<Dimension::InstanceTime>({component::computeInstance, name, pooled ? poolVariant : singleVariant, sqlserver, purchase::onDemand}));
    if (dtuSize)
        billDtuStorage(s, prices, out, Category::Storage, {"Storage beyond the included size"}, *dtuSize);
    for (const Symbol region : s[geoSecondaries]) {
        const Prices there = prices.in(region);
        // Pools have no secondary meter of their own: a secondary pool is a pool.
        const PriceKey key = pooled || !dtuSize ? PriceKey{component::computeInstance, name, pooled ? poolVariant : singleVariant, sqlserver, purchase::onDemand}
                                                : PriceKey{component::replication, dtuSize->geoSecondary, geoVariant, sqlserver, purchase::onDemand};
        out.line(Category::Replication, {"Geo-secondary", region.text()}, month, there.find<Dimension::InstanceTime>(key));
        if (dtuSize)
            billDtuStorage(s, there, out, Category::Replication, {"Storage beyond the included size, geo-secondary", region.text()}, *dtuSize);
    }
    if (isPremium(s) && s[zoneRedundant])
        out.included(Category::Compute, {"Zone redundancy, in the Premium price"});
}

void billVcore(const Settings& s, const Prices& prices, BillBuilder& out)
{
    billCompute(s, prices, out, Category::Compute, "Primary", s[vcores], s[zoneRedundant]);
    if (isHyperscale(s)) {
        if (!s[haReplicas].isZero())
            billCompute(s, prices, out, Category::Compute, "HA replica", s[vcores], false, s[haReplicas]);
        if (!s[namedReplicas].isZero())
            billCompute(s, prices, out, Category::Replication, "Named replica", s[namedVcores], false, s[namedReplicas]);
        if (isProvisioned(s))
            out.assume("Hyperscale is billed by the price list that has applied to new databases since December 2023: no separate SQL licence, "
                       "and storage at the current meter. Older databases may still have the former prices.");
    }
    if (s[zoneRedundant] && s[tier] == businessCritical)
        out.included(Category::Compute, {"Zone redundancy, in the Business Critical price"});
    billVcoreStorage(s, prices, out, Category::Storage, {"Primary storage"}, s[zoneRedundant]);

    for (const Symbol region : s[geoSecondaries]) {
        const Prices there = prices.in(region);
        const std::string whose = "Geo-secondary " + region.str();
        billCompute(s, there, out, Category::Replication, whose, s[vcores], s[geoZoneRedundant]);
        if (isHyperscale(s) && !s[geoReplicas].isZero())
            billCompute(s, there, out, Category::Replication, whose + " HA replica", s[vcores], false, s[geoReplicas]);
        billVcoreStorage(s, there, out, Category::Replication, {whose, "storage"}, s[geoZoneRedundant]);
    }
    if (isServerless(s)) {
        out.assume("Serverless load of Azure SQL Database is even while active, so average use is billed as if it were steady.");
        if (isHyperscale(s) || hasGeo(s))
            out.assume("Each serverless replica and geo-secondary uses as many vCores as the primary.");
    }
}

void bill(const Settings& s, const Prices& prices, BillBuilder& out)
{
    if (isDtu(s))
        billDtu(s, prices, out);
    else
        billVcore(s, prices, out);
    billBackups(s, prices, out);
    replication.bill(s, prices, out, s[geoSecondaries]);
    transfer.bill(s, prices, out, isZoned(s));
}

constexpr int gen5Sizes[] = {2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 24, 32, 40, 80, 128};

void checkDtu(const Settings& s, Problems& problems)
{
    if (const azure::DtuSize* dtuSize = dtuSizeOf(s); dtuSize && s[maxSize] > dtuSize->maxGb)
        problems.add(dtuSize->name.str() + " holds at most " + dtuSize->maxGb.toString() + " GB.");
}

void checkVcore(const Settings& s, Problems& problems)
{
    const bool standardSeries = s[hardware] == gen5;
    if (isProvisioned(s) && standardSeries && std::ranges::find(gen5Sizes, s[vcores], [](int n) { return Decimal(n); }) == std::end(gen5Sizes))
        problems.add("Standard-series (Gen5) is sold with 2 to 20 vCores in steps of 2, then 24, 32, 40, 80 and 128.");
    if (isProvisioned(s) && !hardwareOf(s))
        problems.add("Hardware " + s[hardware].str() + " is not sold in this service tier.");
    // Only General Purpose is bound to one hardware. Source: Azure reliability documentation, SQL Database.
    if (isProvisioned(s) && s[tier] == generalPurpose && !standardSeries && (s[zoneRedundant] || (hasGeo(s) && s[geoZoneRedundant])))
        problems.add("Zone redundancy is not offered on " + s[hardware].str() + " hardware in this service tier.");
    if (!isHyperscale(s) && (s[maxSize] < Decimal(5) || s[maxSize] > Decimal(4096)))
        problems.add("General Purpose and Business Critical hold 5 GB to 4 TB.");
    if (isHyperscale(s) && s[maxSize] < Decimal(10))
        problems.add("Hyperscale storage starts at 10 GB.");
    if (isHyperscale(s) && s[zoneRedundant] && (s[haReplicas].isZero() || s[redundancy] == lrs || s[redundancy] == raGrs))
        problems.add("Zone-redundant Hyperscale needs at least one HA replica and zone-redundant backup storage.");
    if (hasHyperscaleGeo(s) && s[geoZoneRedundant] && s[geoReplicas].isZero())
        problems.add("A zone-redundant Hyperscale geo-secondary needs at least one HA replica.");
}

void checkServerless(const Settings& s, Problems& problems)
{
    if (s[tier] == businessCritical)
        problems.add("Serverless compute is sold in General Purpose and Hyperscale only.");
    if (s[minVcores] > s[maxVcores] || s[minVcores] < s[maxVcores] / Decimal(8))
        problems.add("The minimum vCores must lie between an eighth of the maximum and the maximum.");
    if (s[averageVcores].known() && s[averageVcores].value() > s[maxVcores])
        problems.add("The average use exceeds the maximum vCores.");
    if (s[purchaseOption] == purchase::reserved1yNo || s[purchaseOption] == purchase::reserved3yNo)
        problems.add("Serverless compute cannot be reserved; a savings plan covers it.");
    if (mayPause(s) && s[autoPause] && (hasGeo(s) || !s[longTerm].isZero()))
        problems.add("Auto-pause does not work with geo-replication or long-term backups: switch it off.");
}

void check(const Settings& s, Problems& problems)
{
    if (isDtu(s))
        checkDtu(s, problems);
    else
        checkVcore(s, problems);
    if (isServerless(s))
        checkServerless(s, problems);
    if (s[geoSecondaries].size() > 4)
        problems.add("A primary has at most 4 geo-secondaries.");
}

void setAvailability(const Settings& s, Traits& t)
{
    if (isHyperscale(s) && !s[haReplicas].isZero())
        t.percent(Trait::Sla, s[haReplicas] == Decimal(1) ? 0.9995_d : 0.9999_d, tierDocs);
    else if (isZoned(s) && (isPremium(s) || s[tier] == businessCritical))
        t.percent(Trait::Sla, 0.99995_d, "Azure SQL Database SLA announcement, 2019-07-31");
    else if (isZoned(s) && s[tier] == generalPurpose)
        t.percent(Trait::Sla, 0.99995_d, "third-party reading of the Azure SQL Database SLA");
    else if (isVcore(s) && !isHyperscale(s))
        t.percent(Trait::Sla, 0.9999_d, tierDocs);
    if (isZoned(s))
        t.seconds(Trait::Rpo, 0, 0, reliabilityDocs, "loss of a zone");
    else if (s[redundancy] == raGrs || s[redundancy] == raGzrs)
        t.seconds(Trait::Rpo, 3600, 3600, continuityDocs, "geo-restore");
    t.text(Trait::Durability, isZoned(s) ? "synchronous copies in several zones" : "three copies in one datacenter", reliabilityDocs);
}

void traits(const Settings& s, Traits& t)
{
    const bool paysLicence = needsLicence(s);
    t.text(Trait::Engine, "SQL Server", reliabilityDocs);
    t.text(Trait::Licence, !paysLicence ? "included" : s[hybridBenefit] ? azure::hybridBenefitRule(s[tier] == businessCritical)
        : "included, on a meter of its own",
           paysLicence && s[hybridBenefit] ? azure::hybridBenefitDocs : vcoreDocs);
    t.yes(Trait::SelfHosting, vcoreDocs, "SQL Server, with a licence");
    t.text(Trait::ReadReplicas, isHyperscale(s) ? "up to 4 HA and 30 named replicas, 4 geo-secondaries"
                                : isVcore(s) && s[tier] == businessCritical ? "1 in the price, up to 4 geo-secondaries" : "up to 4 geo-secondaries",
           isHyperscale(s) ? hyperscaleDocs : geoDocs);
    if (isVcore(s))
        t.sizes(Trait::Storage, isHyperscale(s) ? 10 : 5, isHyperscale(s) ? 131072 : 4096, "GB", isHyperscale(s) ? vcoreDocs : hyperscaleDocs);
    isServerless(s) ? t.text(Trait::Serverless, "0.5 to 80 vCores by the second; 40 in some regions", serverlessDocs)
                    : t.none(Trait::Serverless, vcoreDocs);
    if (mayPause(s) && s[autoPause]) {
        t.yes(Trait::ScaleToZero, serverlessDocs, "auto-pause; storage is billed");
        t.seconds(Trait::WakeUp, 60, 60, serverlessDocs, "the first login fails");
    } else {
        t.none(Trait::ScaleToZero, serverlessDocs);
    }
    t.text(Trait::Consistency, "strong on the primary, eventual on geo-secondaries", geoDocs);
    t.none(Trait::Branching, geoDocs, "copies only");
    t.text(Trait::MultiRegion, "readable geo-secondaries, failover groups; up to 5 s of writes lost with the region", continuityDocs);
    setAvailability(s, t);
}

/// The smallest sold number of vCores that has the need, with 5.1 GB of memory on each; zero when there is none.
Decimal vcoresFor(const ComputeNeed& need)
{
    const Decimal cores = std::max(need.vcpu, need.memoryGib / 5.1_d);
    const auto found = std::ranges::find_if(gen5Sizes, [&](int n) { return Decimal(n) >= cores; });
    return found == std::end(gen5Sizes) ? Decimal() : Decimal(*found);
}

/// What serverless would bill; set for provisioned designs too, so that they can be compared with it.
void sizeServerless(Sizing& z)
{
    namespace w = workload;
    const Workload& need = z.need();
    const Decimal most = std::min(z.settings()[vcores], Decimal(80));
    z.set(maxVcores, most);
    z.set(minVcores, most / Decimal(8));
    z.set(activeHours, need[w::activeHours]);
    const Decimal used = need[w::reads] / need[w::readsPerVcpu] + need[w::writes] / need[w::writesPerVcpu];
    z.set(averageVcores, std::min(used, most));
    z.set(averageMemory, std::min(need[w::data] * need[w::workingSet], most * Decimal(3)));
}

void sizeFor(Sizing& z)
{
    namespace w = workload;
    const Workload& need = z.need();
    if (need[w::recovery] == w::activeActive)
        return z.refuse("one region serves writes");
    const Decimal cores = vcoresFor(z.computeNeed());
    if (cores.isZero())
        return z.refuse("standard-series hardware ends at 128 vCores with 5.1 GB of memory each");
    const bool large = need[w::data] * 1.2_d > Decimal(4096);
    const bool pauses = need[w::activeHours] < Decimal(365) && !large && cores <= Decimal(80) && !w::needsSecondRegion(need);
    z.set(tier, large ? hyperscale : generalPurpose);
    z.set(model, pauses ? serverless : vcore);
    z.set(vcores, cores);
    sizeServerless(z);
    z.rule(pauses ? "Load in less than half of all hours: serverless, paused in the others; 3 GB of the working set bill as one vCore when that is more."
           : large ? "General Purpose ends at 4 TB: Hyperscale." : "General Purpose; standard-series hardware with 5.1 GB of memory on each vCore.");
    z.set(maxSize, std::max(need[w::data] * 1.2_d, Decimal(large ? 10 : 5)));
    z.rule("The maximum data size leaves 20 % to spare.");
    z.set(zoneRedundant, need[w::zoneRedundant]);
    z.set(haReplicas, need[w::zoneRedundant] ? 1 : 0);
    z.set(redundancy, need[w::zoneRedundant] ? raGzrs : raGrs);
    z.rule("Geo-redundant backups survive the loss of the region.");
    z.set(retention, std::min(need[w::backupDays], Decimal(35)));
    if (need[w::backupDays] > Decimal(35)) {
        z.set(longTerm, need[w::data] * ((need[w::backupDays] - Decimal(35)) / Decimal(30)).ceil());
        z.set(autoPause, false);
        z.rule("Backups older than 35 days are long-term ones, a full copy a month.");
    }
    z.set(transfer.internet, need[w::egress]);
    if (!w::needsSecondRegion(need))
        return;
    if (z.secondRegion().empty())
        return z.refuse("it has no second region there");
    z.set(geoSecondaries, {z.secondRegion()});
    z.set(autoPause, false);
    z.rule("The second region holds a geo-secondary of the primary's tier and size, in a failover group.");
    replication.size(z);
}

const Service service{
    .id = "azure.sql-database",
    .name = "Azure SQL Database",
    .provider = "Azure",
    .summary = "Managed SQL Server databases, provisioned, serverless or pooled",
    .catalogs = {{Symbol("azure"), Symbol("azure-sql-database")}, azure::transferCatalog},
    .parameters = &parameters,
    .bill = bill,
    .check = check,
    .traits = traits,
    .configurations = {{"General Purpose", {{"model", "vcore"}, {"tier", "general-purpose"}, {"hybridBenefit", "no"}}},
                       {"General Purpose, Hybrid Benefit", {{"model", "vcore"}, {"tier", "general-purpose"}, {"hybridBenefit", "yes"}}},
                       {"Serverless", {{"model", "serverless"}, {"tier", "general-purpose"}}},
                       {"Business Critical", {{"model", "vcore"}, {"tier", "business-critical"}, {"hybridBenefit", "no"}}},
                       {"Hyperscale", {{"model", "vcore"}, {"tier", "hyperscale"}}}},
    .kinds = {workload::relational},
    .engines = {sqlserver},
    .size = sizeFor,
    .defaultRegion = "eastus2",
    .source = vcoreDocs,
    .notModelled = {"the free monthly offer", "elastic job agents", "Hyperscale at the former prices",
                    "standby replicas that need no licence", "databases of several tiers in one failover group"},
};
const RegisterService registered(service);

}  // namespace
}  // namespace costrata
