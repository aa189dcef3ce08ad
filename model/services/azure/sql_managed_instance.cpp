// SPDX-License-Identifier: GPL-3.0-or-later
// Azure SQL Managed Instance: vCores by the hour with or without the SQL licence, storage above the first 32 GB as
// configured, backups above the configured storage.
#include "services/azure/hybrid_benefit.h"
#include "services/azure/transfer.h"
#include "topology/shapes.h"

#include <algorithm>

namespace costrata {
namespace {

const Symbol sqlserver{"sqlserver"};
const Symbol generalPurpose{"general-purpose"}, businessCritical{"business-critical"};
const Symbol gen5{"gen5"}, premium{"premium"};
const Symbol lrs{"lrs"}, zrs{"zrs"}, raGrs{"ra-grs"}, raGzrs{"ra-gzrs"};
const Symbol savingsPlan1y{"savings-plan-1y"};
const char* const limitDocs = "Azure SQL Managed Instance documentation: resource limits";
const char* const vcoreDocs = "Azure SQL Managed Instance documentation: vCore purchasing model";
const char* const backupDocs = "Azure SQL Managed Instance documentation: resource limits; automated backups";
const char* const failoverDocs = "Azure SQL documentation: failover groups";
const char* const tierDocs = "Azure SQL documentation: General Purpose and Business Critical service tiers, 2021-07-07";
const char* const continuityDocs = "Azure SQL documentation: business continuity overview";
const char* const reservedDocs = "Azure SQL documentation: reserved capacity; Azure savings plan for databases";

bool hasSecondary(const Settings& s);

Parameters parameters;
const Choice tier = parameters.choice({.id = "tier", .label = "Service tier", .group = "Compute",
    .options = {{generalPurpose, "General Purpose"}, {businessCritical, "Business Critical"}}, .chosen = "general-purpose",
    .help = "Business Critical holds its replicas, one of them readable, in its price.", .source = vcoreDocs});
const Choice hardware = parameters.choice({.id = "hardware", .label = "Hardware", .group = "Compute",
    .options = {{gen5, "Standard-series (Gen5)", "5.1 GB per vCore"}, {premium, "Premium-series", "7 GB per vCore"}}, .chosen = "gen5",
    .source = limitDocs});
const Number vcores = parameters.number({.id = "vcores", .label = "vCores", .group = "Compute", .min = 4, .max = 128, .initial = 4, .whole = true,
    .step = 4, .source = limitDocs});
const Flag hybridBenefit = parameters.flag({.id = "hybridBenefit", .label = "Azure Hybrid Benefit", .group = "Compute",
    .help = azure::hybridBenefitHelp, .source = azure::hybridBenefitDocs});
const Flag zoneRedundant = parameters.flag({.id = "zoneRedundant", .label = "Zone-redundant", .group = "Compute",
    .help = "A surcharge on each vCore.", .source = "Azure reliability documentation: SQL Managed Instance"});

const Number storage = parameters.number({.id = "storage", .label = "Storage", .group = "Storage", .unit = "GB", .min = 32, .max = 16384,
    .initial = 128, .whole = true, .step = 32, .multiples = true, .grows = Grows::Data,
    .help = "The configured maximum, in steps of 32 GB, used or not. The first 32 GB are included. One GB of the console is one GB of the price "
            "list.",
    .source = limitDocs});

const Choice redundancy = parameters.choice({.id = "backupRedundancy", .label = "Backup redundancy", .group = "Backup",
    .options = {{lrs, "Local"}, {zrs, "Zone"}, {raGrs, "Geo"}, {raGzrs, "Geo and zone"}}, .chosen = "lrs"});
const Number retention = parameters.number({.id = "backupRetention", .label = "Backup retention", .group = "Backup", .unit = "days", .min = 1,
    .max = 35, .initial = 7, .whole = true, .source = backupDocs});
const Share dailyChange = parameters.share({.id = "dailyChange", .label = "Changed per day", .group = "Backup", .unit = "%", .initial = 2,
    .help = "Our assumption, change it: the share of the data that each day of retention adds to the backups."});
const Number longTerm = parameters.number({.id = "longTermBackups", .label = "Long-term backups", .group = "Backup", .unit = "GB",
    .max = 10'000'000, .initial = 0, .step = 100, .grows = Grows::Data,
    .help = "All weekly, monthly and yearly backups kept; billed from the first GB.",
    .source = backupDocs});

const Regions secondary = parameters.regions({.id = "failoverRegion", .label = "Failover group in", .group = "Replication",
    .help = "A second instance of the same tier and size, billed in full there. A failover group has one.", .source = failoverDocs});
const Flag secondaryZoneRedundant = parameters.flag({.id = "secondaryZoneRedundant", .label = "Zone-redundant secondary", .group = "Replication",
    .when = hasSecondary});

const Choice purchaseOption = parameters.choice({.id = "purchase", .label = "Purchase", .group = "Commitment",
    .options = {{purchase::onDemand, "Pay as you go"}, {savingsPlan1y, "Savings plan, 1 year"}, {purchase::reserved1yNo, "Reserved, 1 year"},
                {purchase::reserved3yNo, "Reserved, 3 years"}},
    .chosen = "on-demand", .help = "Covers the compute of all instances; licence, storage and backups stay.", .source = reservedDocs});

const azure::ReplicationTransfer replication(parameters, hasSecondary);
const azure::InternetTransfer transfer(parameters);

bool hasSecondary(const Settings& s) { return !s[secondary].empty(); }

const Symbol pitrMeter{"PITR backup storage"}, longTermMeter{"LTR backup storage"};

struct TierMeters {
    Symbol tier, licence, storage;
    struct Series {
        Symbol hardware, compute, zone;
    } series[2];
};
const TierMeters tierMeters[] = {
    {generalPurpose, Symbol("GP SQL licence"), Symbol("GP instance storage"),
     {{gen5, Symbol("GP_Gen5 vCore"), Symbol("GP_Gen5 zone redundancy")},
      {premium, Symbol("GP_Premium-series vCore"), Symbol("GP_Premium-series zone redundancy")}}},
    {businessCritical, Symbol("BC SQL licence"), Symbol("BC instance storage"),
     {{gen5, Symbol("BC_Gen5 vCore"), Symbol("BC_Gen5 zone redundancy")},
      {premium, Symbol("BC_Premium-series vCore"), Symbol("BC_Premium-series zone redundancy")}}}};

const TierMeters& metersOf(const Settings& s) { return *std::ranges::find(tierMeters, s[tier], &TierMeters::tier); }

void billInstance(const Settings& s, const Prices& prices, BillBuilder& out, Category compute, Category disk, std::string_view whose, bool zoned)
{
    const TierMeters& meters = metersOf(s);
    const auto& series = *std::ranges::find(meters.series, s[hardware], &TierMeters::Series::hardware);
    const auto month = allMonth<Dimension::VcoreTime>(s[vcores]);
    const auto price = [&](Symbol of, Symbol name, Symbol bought) {
        return prices.find<Dimension::VcoreTime>({of, name, s[tier], sqlserver, bought});
    };
    out.line(compute, {whose, "compute"}, month, price(component::computeCapacity, series.compute, s[purchaseOption]));
    if (zoned)
        out.line(compute, {whose, "zone redundancy"}, month, price(component::computeCapacity, series.zone, purchase::onDemand));
    if (!s[hybridBenefit])
        out.line(Category::License, {whose, "SQL licence"}, month, price(component::license, meters.licence, purchase::onDemand));
    if (const Amount extra = beyond(s[storage], 32); extra == Amount(0))
        out.included(disk, {whose, "storage, the first 32 GB"});
    else
        out.line(disk, {whose, "storage above 32 GB"}, allMonth<Dimension::GbTime>(extra),
                 prices.find<Dimension::GbTime>({component::storage, meters.storage, s[tier], sqlserver, purchase::onDemand}));
}

void billBackups(const Settings& s, const Prices& prices, BillBuilder& out)
{
    const auto price = [&](Symbol meter) {
        return prices.find<Dimension::GbTime>({component::backup, meter, s[redundancy], sqlserver, purchase::onDemand});
    };
    const Decimal kept = s[storage] * ((s[retention] / Decimal(7)).ceil() + s[dailyChange] * s[retention]);
    out.line(Category::Backup, {"Point-in-time backups beyond the free maximum size"}, allMonth<Dimension::GbTime>(beyond(kept, s[storage])),
             price(pitrMeter));
    out.assume("Azure SQL Managed Instance backups hold a full copy of the maximum size for each week of retention plus the daily change "
               "for each day. Compression, and backups kept up to a week beyond the retention, are not counted.");
    if (!s[longTerm].isZero())
        out.line(Category::Backup, {"Long-term backups"}, allMonth<Dimension::GbTime>(s[longTerm]), price(longTermMeter));
}

void bill(const Settings& s, const Prices& prices, BillBuilder& out)
{
    billInstance(s, prices, out, Category::Compute, Category::Storage, "Instance", s[zoneRedundant]);
    for (const Symbol region : s[secondary])
        billInstance(s, prices.in(region), out, Category::Replication, Category::Replication, "Secondary in " + region.str(),
                     s[secondaryZoneRedundant]);
    billBackups(s, prices, out);
    replication.bill(s, prices, out, s[secondary]);
    transfer.bill(s, prices, out, s[zoneRedundant]);
}

/// Largest storage of an instance, in GB. Source: resource limits, service tier characteristics.
Decimal largestStorage(const Settings& s)
{
    const Decimal cores = s[vcores];
    if (s[tier] == generalPurpose)
        return cores < Decimal(8) ? 2048 : cores < Decimal(16) ? 8192 : 16384;
    if (s[hardware] == gen5)
        return cores < Decimal(24) ? 1024 : cores < Decimal(32) ? 2048 : 4096;
    return cores < Decimal(16) ? 1024 : cores < Decimal(32) ? 2048 : cores < Decimal(40) ? 4096 : 5632;
}

constexpr int gen5Sizes[] = {4, 8, 16, 24, 32, 40, 64, 80};

void check(const Settings& s, Problems& problems)
{
    if (s[hardware] == gen5 && std::ranges::find(gen5Sizes, s[vcores], [](int n) { return Decimal(n); }) == std::end(gen5Sizes))
        problems.add("Standard-series (Gen5) is sold with 4, 8, 16, 24, 32, 40, 64 and 80 vCores.");
    if (!(s[storage] / Decimal(32)).isWhole())
        problems.add("Storage comes in steps of 32 GB.");
    if (const Decimal most = largestStorage(s); s[storage] > most)
        problems.add("With " + s[vcores].toString() + " vCores an instance of this tier and hardware holds at most " + most.toString() + " GB.");
    if (s[secondary].size() > 1)
        problems.add("A failover group has one secondary instance.");
}

void traits(const Settings& s, Traits& t)
{
    const bool critical = s[tier] == businessCritical;
    t.text(Trait::Engine, "SQL Server", vcoreDocs);
    t.text(Trait::Licence, s[hybridBenefit] ? azure::hybridBenefitRule(critical) : "included, on a meter of its own",
           s[hybridBenefit] ? azure::hybridBenefitDocs : vcoreDocs);
    t.yes(Trait::SelfHosting, vcoreDocs, "SQL Server, with a licence");
    t.text(Trait::ReadReplicas, critical ? "1 in the price, 1 in a failover group" : "1, in a failover group", failoverDocs);
    t.sizes(Trait::Storage, 32, largestStorage(s), "GB", limitDocs, "with these vCores");
    t.percent(Trait::Sla, 0.9999_d, tierDocs);
    t.none(Trait::Serverless, vcoreDocs);
    t.none(Trait::ScaleToZero, vcoreDocs);
    t.none(Trait::Branching, backupDocs, "restores only");
    t.text(Trait::Consistency, "strong on the primary, eventual on the secondary instance", failoverDocs);
    t.text(Trait::MultiRegion, "one secondary instance in a failover group; up to 5 s of writes lost with the region", continuityDocs);
    t.yes(Trait::Analytics, "Azure SQL documentation: columnstore indexes, real-time operational analytics", "columnstore indexes");
}

void sizeFor(Sizing& z)
{
    namespace w = workload;
    const Workload& need = z.need();
    if (need[w::recovery] == w::activeActive)
        return z.refuse("one region serves writes");
    z.set(storage, need[w::data] * 1.2_d);
    z.rule("Storage leaves 20 % to spare, in steps of 32 GB.");
    const ComputeNeed compute = z.computeNeed();
    const Decimal cores = std::max(compute.vcpu, compute.memoryGib / 5.1_d);
    for (const int sold : gen5Sizes) {
        z.set(vcores, sold);
        if (Decimal(sold) >= cores && largestStorage(z.settings()) >= z.settings()[storage])
            break;
    }
    if (z.settings()[vcores] < cores || largestStorage(z.settings()) < z.settings()[storage])
        return z.refuse("standard-series hardware ends at 80 vCores with 5.1 GB of memory each, and at 16 TB");
    z.rule("General Purpose on standard-series hardware, with 5.1 GB of memory on each vCore.");
    z.set(zoneRedundant, need[w::zoneRedundant]);
    z.set(retention, std::min(need[w::backupDays], Decimal(35)));
    if (need[w::backupDays] > Decimal(35)) {
        z.set(longTerm, need[w::data] * ((need[w::backupDays] - Decimal(35)) / Decimal(30)).ceil());
        z.rule("Backups older than 35 days are long-term ones, a full copy a month.");
    }
    z.rule("Backups are locally redundant: geo-redundant ones, which survive the loss of the region, have no list price here.");
    z.set(transfer.internet, need[w::egress]);
    if (w::needsSecondRegion(need))
        replication.sizeSecondRegion(z, secondary, "The second region holds the secondary instance of a failover group, of the same tier and size.");
}

void topology(const Settings& s, TopologyBuilder& t)
{
    static const char* const layers = "Azure SQL Managed Instance documentation: availability through redundancy";
    const bool critical = s[tier] == businessCritical, zoned = s[zoneRedundant];
    const std::string detail = s[vcores].toString() + " vCores";
    const auto zone = [&](int i) { return zoned ? shape::inTurn(i) : zoneNotStated; };
    auto& compute = t.group("compute", "Instance", layers);
    const Claims shared{claim(Category::Compute, Category::License, Category::Storage, Category::Backup)};
    const std::size_t primary = t.node(compute, {.kind = NodeKind::Writer, .id = "primary", .label = "Primary", .detail = detail, .zone = zone(0), .bills = critical ? shared : Claims{claim(Category::Compute, Category::License)}});
    for (int i = 0; critical && i < 3; ++i)
        t.link(primary, t.node(compute, {.kind = i == 0 ? NodeKind::Reader : NodeKind::Standby, .id = "replica-" + std::to_string(i + 1), .label = "Replica " + std::to_string(i + 1), .detail = detail,
                                         .zone = zone(i + 1), .standsIn = StandsIn::ByVendor, .bills = shared}),
               LinkMode::Quorum);
    if (critical) {
        compute.takeover = t.asStated("a replica becomes the primary");
    } else {
        auto& files = t.group("storage", "Remote storage", layers);
        t.link(primary, t.node(files, {.kind = NodeKind::ObjectStore, .id = "storage", .label = "Remote storage", .zone = zoned ? allZones : zoneNotStated}), LinkMode::Synchronous);
        compute.rebuild = t.asStated("the instance starts on another machine over the same storage");
        if (zoned)
            compute.elsewhere = t.asStated("the instance starts in another zone over the same storage");
    }
    for (const Symbol region : s[secondary])
        t.link(primary, t.node(compute, {.kind = NodeKind::Reader, .id = "secondary", .label = "Secondary instance", .detail = detail, .region = region, .standsIn = StandsIn::ByUser,
                                         .bills = Claims{claim(Category::Replication, Category::License)}}),
               LinkMode::Asynchronous, statedSeconds(0, 5, continuityDocs, "of writes lost with the region"));
    if (hasSecondary(s))
        compute.abroad = remedy("the failover group switches to the secondary instance", Actor::User, statedSeconds(3600, 3600, continuityDocs, "when the group does it by itself"), statedSeconds(5, 5, continuityDocs), continuityDocs);
    else if (s[redundancy] == raGrs || s[redundancy] == raGzrs)
        compute.restore = remedy("the databases are restored from the geo-redundant backup", Actor::User, statedSeconds(43200, 43200, continuityDocs), statedSeconds(3600, 3600, continuityDocs), continuityDocs);
}

const Service service{
    .id = "azure.sql-managed-instance",
    .name = "Azure SQL Managed Instance",
    .provider = "Azure",
    .summary = "Managed SQL Server instances with nearly all of its features",
    .catalogs = {{Symbol("azure"), Symbol("azure-sql-managed-instance")}, azure::transferCatalog},
    .parameters = &parameters,
    .bill = bill,
    .check = check,
    .traits = traits,
    .topology = topology,
    .configurations = {{"Licence included", {{"hybridBenefit", "no"}}}, {"Hybrid Benefit", {{"hybridBenefit", "yes"}}}},
    .kinds = {workload::relational},
    .engines = {sqlserver},
    .size = sizeFor,
    .defaultRegion = "eastus2",
    .source = vcoreDocs,
    .notModelled = {"memory-optimised premium-series", "the next-gen General Purpose tier and its IOPS", "instance pools",
        "standby replicas that need no licence"},
};
const RegisterService registered(service);

}  // namespace
}  // namespace costrata
