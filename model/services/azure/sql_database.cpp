// SPDX-License-Identifier: GPL-3.0-or-later
// Azure SQL Database, single databases and elastic pools: DTU sizes by the day, provisioned or serverless vCores by the
// hour, and storage on the configured maximum size.
#include "services/azure/sql_database_parameters.h"
#include "services/migration_tool.h"
#include "topology/shapes.h"

#include <algorithm>

namespace costrata::sqldatabase {
namespace {

const Symbol gen5{"Gen5"}, geoVariant{"dtu-single-geo-secondary"};
const Symbol standardExtra{"Standard extra data storage"}, premiumExtra{"Premium extra data storage"}, standardVariant{"dtu-standard"}, premiumVariant{"dtu-premium"};
const Symbol provisionedZoneAddon{"general-purpose-zone-redundant-addon"}, serverlessZoneAddon{"general-purpose-serverless-zone-redundant-addon"},
    serverlessZone{"GP_S_Gen5 zone redundancy"};

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

void checkDtu(const Settings& s, Problems& problems)
{
    if (const azure::DtuSize* dtuSize = dtuSizeOf(s); dtuSize && s[maxSize] > dtuSize->maxGb)
        problems.add(dtuSize->name.str() + " holds at most " + dtuSize->maxGb.toString() + " GB.");
}

void checkVcore(const Settings& s, Problems& problems)
{
    const bool standardSeries = s[hardware] == gen5;
    if (isProvisioned(s) && standardSeries && std::ranges::find(azure::gen5Sizes, s[vcores], [](int n) { return Decimal(n); }) == std::end(azure::gen5Sizes))
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

/// Page servers and log of Hyperscale; remote storage of General Purpose. Returns what compute works on.
std::size_t storageBelow(TopologyBuilder& t, const char* source, bool zoned, bool paged)
{
    const int zone = zoned ? allZones : zoneNotStated;
    auto& files = t.group("storage", paged ? "Data files and log" : "Remote storage", source);
    const std::size_t store = t.node(files, {.kind = NodeKind::ObjectStore, .id = "storage", .label = paged ? "Azure Storage" : "Remote storage", .detail = zoned ? "zone-redundant" : "locally redundant", .zone = zone});
    if (!paged)
        return store;
    const std::size_t pages = t.node(t.group("pages", "Page servers", source), {.kind = NodeKind::PageServer, .id = "pages", .label = "Page servers", .zone = zone});
    const std::size_t log = t.node(t.group("log", "Log service", source), {.kind = NodeKind::LogService, .id = "log", .label = "Log service", .zone = zone});
    t.link(log, pages, LinkMode::Asynchronous);
    t.link(pages, store, LinkMode::Asynchronous);
    return pages;
}

void topology(const Settings& s, TopologyBuilder& t)
{
    static const char* const layers = "Azure SQL documentation: availability through redundancy";
    static const char* const continuity = "Azure SQL documentation: business continuity overview";
    const bool zoned = isZoned(s), critical = isPremium(s) || (!isDtu(s) && s[tier] == businessCritical), paged = !isDtu(s) && isHyperscale(s);
    const std::string detail = isDtu(s) ? s[isDtuPool(s) ? poolSize : size].str() : (isServerless(s) ? s[maxVcores] : s[vcores]).toString() + " vCores";
    const auto zone = [&](int i) { return zoned ? shape::inTurn(i) : zoneNotStated; };
    auto& compute = t.group("compute", "Compute", layers);
    const Claims shared{claim(Category::Compute, Category::License, Category::Storage, Category::Backup)};
    const std::size_t primary = t.node(compute, {.kind = NodeKind::Writer, .id = "primary", .label = "Primary", .detail = detail, .zone = zone(0), .bills = critical ? shared : Claims{claim(Category::Compute, Category::License)}});
    const int spares = critical ? 3 : paged ? shape::whole(s[haReplicas]) : 0;
    const std::size_t below = critical ? primary : storageBelow(t, layers, zoned, paged);
    if (paged) {
        t.link(primary, t.firstOf(NodeKind::LogService), LinkMode::Synchronous);
        t.link(below, primary, LinkMode::ReadsFrom);
    } else if (!critical) {
        t.link(primary, below, LinkMode::Synchronous);
    }
    for (int i = 0; i < spares; ++i) {
        const bool readable = paged || i == 0;
        const std::size_t spare = t.node(compute, {.kind = readable ? NodeKind::Reader : NodeKind::Standby, .id = "replica-" + std::to_string(i + 1), .label = "Replica " + std::to_string(i + 1), .detail = detail,
                                                   .zone = zone(i + 1), .standsIn = StandsIn::ByVendor, .bills = critical ? shared : Claims{0, {"HA replica"}}});
        t.link(critical ? primary : below, spare, critical ? LinkMode::Quorum : LinkMode::ReadsFrom);
    }
    for (int i = 0; paged && i < shape::whole(s[namedReplicas]); ++i)
        t.link(below, t.node(compute, {.kind = NodeKind::Reader, .id = "named-" + std::to_string(i + 1), .label = "Named replica " + std::to_string(i + 1), .detail = s[namedVcores].toString() + " vCores",
                                       .zone = zone(i + 1)}),
               LinkMode::ReadsFrom);
    if (spares > 0)
        compute.takeover = t.asStated("a replica becomes the primary");
    else
        compute.rebuild = t.asStated("compute starts on another machine over the same storage");
    if (zoned && spares == 0)
        compute.elsewhere = t.asStated("compute starts in another zone over the same storage");
    for (const Symbol region : s[geoSecondaries])
        t.link(primary, t.node(compute, {.kind = NodeKind::Reader, .id = "geo-secondary", .label = "Geo-secondary", .detail = detail, .region = region, .standsIn = StandsIn::ByUser,
                                         .bills = Claims{claim(Category::Replication, Category::License)}}),
               LinkMode::Asynchronous, statedSeconds(0, 5, continuity, "of writes lost with the region"));
    if (hasGeo(s))
        compute.abroad = remedy("the geo-secondary is made the primary", Actor::User, statedSeconds(30, 30, continuity), statedSeconds(5, 5, continuity), continuity);
    else if (s[redundancy] == raGrs || s[redundancy] == raGzrs)
        compute.restore = remedy("the database is restored from the geo-redundant backup", Actor::User, statedSeconds(43200, 43200, continuity), statedSeconds(3600, 3600, continuity), continuity);
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
    .topology = topology,
    .configurations = {{"General Purpose", {{"model", "vcore"}, {"tier", "general-purpose"}, {"hybridBenefit", "no"}}},
                       {"General Purpose, Hybrid Benefit", {{"model", "vcore"}, {"tier", "general-purpose"}, {"hybridBenefit", "yes"}}},
                       {"Serverless", {{"model", "serverless"}, {"tier", "general-purpose"}}},
                       {"Business Critical", {{"model", "vcore"}, {"tier", "business-critical"}, {"hybridBenefit", "no"}}},
                       {"Hyperscale", {{"model", "vcore"}, {"tier", "hyperscale"}}}},
    .kinds = {workload::relational},
    .engines = {sqlserver},
    .size = sizeFor,
    .recover = recover,
    .defaultRegion = "eastus2",
    .source = vcoreDocs,
    .notModelled = {"the free monthly offer", "elastic job agents", "Hyperscale at the former prices",
                    "standby replicas that need no licence", "databases of several tiers in one failover group"},
    .migratedBy = &migration::azureDms,
    .advice = {.zones = {"zoneRedundant", {"no"}, "yes"},
               .backups = {.kept = "backupRetention", .byDay = true, .abroad = {"backupRedundancy", {"lrs", "zrs"}, "ra-grs"}},
               .editions = {"tier", {{"business-critical"}, {"general-purpose"}}}},
};
const RegisterService registered(service);

}  // namespace
}  // namespace costrata::sqldatabase
