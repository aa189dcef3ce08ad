// SPDX-License-Identifier: GPL-3.0-or-later
// AlloyDB for PostgreSQL: pay for vCPUs and memory of every node by the hour, for the data held once per cluster, backups and traffic.
#include "services/gcp/alloydb_transfer.h"
#include "services/gcp/transfer.h"
#include "topology/shapes.h"

#include <algorithm>
#include <iterator>
#include <span>

namespace costrata {
namespace {

const Symbol basic{"basic"}, highAvailability{"high-availability"};
const Symbol n2{"n2"}, c4a{"c4a"}, c4{"c4"};
const Symbol sameContinent{"same-continent"}, otherContinent{"other-continent"};
const Symbol postgresql{"postgresql"};
const char* const guide = "AlloyDB documentation: pricing; machine types; committed use discounts";
const char* const poolGuide = "AlloyDB documentation: create a read pool instance";
const char* const replicationGuide = "AlloyDB documentation: cross-region replication";  // at most five secondary clusters
const char* const backupGuide = "AlloyDB documentation: continuous backup and recovery";

/// The shapes of a machine series, and how the price list calls its vCPU and memory. Only N2 has listed prices.
constexpr int n2Sizes[] = {2, 4, 8, 16, 32, 64, 96, 128}, c4aSizes[] = {1, 4, 8, 16, 32, 48, 64, 72},
    c4Sizes[] = {4, 8, 16, 24, 32, 48, 96, 144, 192, 288};
struct Series {
    Symbol id;
    const char* sizesText;
    std::span<const int> sizes;
    Symbol vcpu, memory;
};
const Series seriesTable[] = {
    {n2, "N2 machines have 2, 4, 8, 16, 32, 64, 96 or 128 vCPU", n2Sizes, Symbol("vCPU"), Symbol("memory")},
    {c4a, "C4A machines have 1, 4, 8, 16, 32, 48, 64 or 72 vCPU", c4aSizes, Symbol("C4A vCPU"), Symbol("C4A memory")},
    {c4, "C4 machines have 4, 8, 16, 24, 32, 48, 96, 144, 192 or 288 vCPU", c4Sizes, Symbol("C4 vCPU"), Symbol("C4 memory")}};

bool hasReadPool(const Settings& s);
bool hasSecondaries(const Settings& s);
bool keepsBackups(const Settings& s);
bool hasEgress(const Settings& s);

Parameters parameters;
const Choice availability = parameters.choice({.id = "availability", .label = "Availability", .group = "Compute",
    .options = {{basic, "Basic, one node"}, {highAvailability, "High availability, two nodes in two zones"}}, .chosen = "high-availability",
    .help = "The standby is a second node of the primary instance and bills like it. Storage is regional either way."});
const Choice machineSeries = parameters.choice({.id = "series", .label = "Machine series", .group = "Compute",
    .options = {{n2, "N2"}, {c4a, "C4A (Arm)"}, {c4, "C4"}}, .chosen = "n2", .help = "The read pool and secondary clusters run on the same series.",
    .source = guide});
const Number vcpu = parameters.number({.id = "vcpu", .label = "vCPUs", .group = "Compute", .unit = "vCPU", .min = 1, .max = 288, .initial = 4,
    .whole = true, .step = 2, .help = "With 8 GiB of memory each; the largest N2 machine, 128 vCPU, has 864 GiB. The price list's GB is a GiB.",
    .source = guide});

const Number poolNodes = parameters.number({.id = "readPoolNodes", .label = "Read pool nodes", .group = "Replicas", .max = 20, .initial = 0,
    .whole = true, .help = "They share the cluster's storage; each bills as a node.", .source = poolGuide});
const Number poolVcpu = parameters.number({.id = "readPoolVcpu", .label = "vCPUs of a read pool node", .group = "Replicas", .unit = "vCPU", .min = 1,
    .max = 288, .initial = 4, .whole = true, .step = 2, .when = hasReadPool, .source = poolGuide});
const Regions secondaryRegions = parameters.regions({.id = "secondaryRegions", .label = "Secondary clusters", .group = "Replicas",
    .help = "One in each of these regions: an instance of the primary's size with a storage volume of its own, replicated asynchronously.",
    .source = replicationGuide});
const Choice secondaryAvailability = parameters.choice({.id = "secondaryAvailability", .label = "Secondary availability", .group = "Replicas",
    .options = {{basic, "Basic, one node"}, {highAvailability, "High availability, two nodes"}}, .chosen = "basic", .when = hasSecondaries});
const Asked replicatedChanges = parameters.asked({.id = "replicatedChanges", .label = "Changes sent to each region", .group = "Replicas",
    .unit = "GiB / month", .grows = Grows::Load, .when = hasSecondaries, .help = "The replication stream leaves the region, billed as traffic between regions."});

const Number storage = parameters.number({.id = "storage", .label = "Data stored", .group = "Storage", .unit = "GiB", .max = 1'000'000,
    .initial = 100, .step = 10, .grows = Grows::Data, .help = "Billed as used, once per cluster: neither high availability nor read pools multiply it."});
const Number backupDays = parameters.number({.id = "backupDays", .label = "Continuous backup", .group = "Backup", .unit = "days", .max = 35,
    .initial = 14, .whole = true, .help = "Point-in-time recovery over 1 to 35 days, 14 by default; 0 turns it off.", .source = backupGuide});
const Share dailyChange = parameters.share({.id = "dailyChange", .label = "Changed per day", .group = "Backup", .unit = "%", .initial = 2,
    .when = keepsBackups,
    .help = "Our assumption, change it: the share of the data that each further day adds to the backups, and again to the transaction log."});

const Number egress = parameters.number(gcp::internetEgress("AlloyDB has a table of its own, by part of the world. Traffic in and inside the region is free.", guide));
const Choice destination = parameters.choice({.id = "egressTo", .label = "Clients", .group = "Network",
    .options = {{sameContinent, "On the region's continent"}, {otherContinent, "On another continent"}}, .chosen = "same-continent",
    .when = hasEgress});

const Choice purchaseOption = parameters.choice({.id = "purchase", .label = "Purchase", .group = "Commitment",
    .options = {{purchase::onDemand, "On demand"}, {purchase::cud1y, "Committed use, 1 year"}, {purchase::cud3y, "Committed use, 3 years"}},
    .chosen = "on-demand", .help = "Covers vCPU and memory in all regions and projects of a billing account, not storage, backups or traffic; billed every hour, no upfront fee.",
    .source = guide});

bool hasReadPool(const Settings& s) { return !s[poolNodes].isZero(); }
bool hasSecondaries(const Settings& s) { return !s[secondaryRegions].empty(); }
bool keepsBackups(const Settings& s) { return !s[backupDays].isZero(); }
bool hasEgress(const Settings& s) { return !s[egress].isZero(); }

const Symbol storageMeter{"regional storage"}, backupMeter{"backup storage"}, logMeter{"transaction log beyond 7 days"};

const Series& seriesOf(const Settings& s) { return *std::ranges::find(seriesTable, s[machineSeries], &Series::id); }
Decimal nodesOf(Symbol of) { return of == highAvailability ? 2 : 1; }
Decimal memoryOf(Decimal cores) { return cores == Decimal(128) ? Decimal(864) : cores * Decimal(8); }

void billNodes(const Settings& s, const Prices& prices, BillBuilder& out, Category category, std::string_view whose, Decimal cores, Decimal nodes)
{
    // The list's "basic" is one node.
    const auto key = [&](Symbol name) { return PriceKey{component::computeCapacity, name, basic, postgresql, s[purchaseOption]}; };
    out.line(category, {whose, "vCPU"}, allMonth<Dimension::VcpuTime>(cores * nodes), prices.find<Dimension::VcpuTime>(key(seriesOf(s).vcpu)));
    out.line(category, {whose, "memory"}, allMonth<Dimension::GibTime>(memoryOf(cores) * nodes),
             prices.find<Dimension::GibTime>(key(seriesOf(s).memory)));
}

void billStorage(const Settings& s, const Prices& prices, BillBuilder& out, Category category, std::string_view whose)
{
    out.line(category, {whose, "storage"}, allMonth<Dimension::GibTime>(s[storage]),
             prices.find<Dimension::GibTime>({component::storage, storageMeter, {}, postgresql, purchase::onDemand}));
}

void billBackups(const Settings& s, const Prices& prices, BillBuilder& out)
{
    const auto price = [&](Symbol name) { return prices.find<Dimension::GibTime>({component::backup, name, {}, postgresql, purchase::onDemand}); };
    const Decimal kept = s[storage] * (Decimal(1) + s[dailyChange] * (s[backupDays] - Decimal(1)));
    out.line(Category::Backup, {"Continuous backup"}, allMonth<Dimension::GibTime>(kept), price(backupMeter));
    if (s[backupDays] > Decimal(7))  // the logs of the first 7 days are free
        out.line(Category::Backup, {"Transaction log beyond 7 days"},
                 allMonth<Dimension::GibTime>(s[storage] * s[dailyChange] * (s[backupDays] - Decimal(7))), price(logMeter));
    out.assume("AlloyDB's continuous backup holds the data once plus the daily change for each further day; a day's transaction log is as large as "
               "its change. Backups of secondary clusters and backups on demand are not included.");
}

void bill(const Settings& s, const Prices& prices, BillBuilder& out)
{
    billNodes(s, prices, out, Category::Compute, "Primary", s[vcpu], nodesOf(s[availability]));
    billStorage(s, prices, out, Category::Storage, "Cluster");
    if (s[availability] == highAvailability)
        out.included(Category::Replication, {"Traffic between the zones of the region"});
    if (hasReadPool(s))
        billNodes(s, prices, out, Category::Replication, "Read pool", s[poolVcpu], s[poolNodes]);
    for (const Symbol region : s[secondaryRegions]) {
        const Prices there = prices.in(region);
        const std::string whose = "Secondary in " + region.str();
        billNodes(s, there, out, Category::Replication, whose, s[vcpu], nodesOf(s[secondaryAvailability]));
        billStorage(s, there, out, Category::Replication, whose);
        out.line(Category::Transfer, {"Replication to", region.text()}, counted<Dimension::Gib>(s[replicatedChanges]),
                 prices.find<Dimension::Gib>({component::dataTransfer, alloydb::betweenRegions(prices.region(), region), {}, {},
                     purchase::onDemand}));
        out.assume("A secondary AlloyDB cluster bills the storage volume that it keeps in its region.");
    }
    if (keepsBackups(s))
        billBackups(s, prices, out);
    if (hasEgress(s))
        out.line(Category::Transfer, {"Internet egress"}, counted<Dimension::Gib>(s[egress]),
                 prices.find<Dimension::Gib>({component::dataTransfer, alloydb::toInternet(prices.region(), s[destination] == sameContinent), {}, {},
                     purchase::onDemand}));
    if (s[purchaseOption] != purchase::onDemand)
        out.assume("The AlloyDB commitment is as large as the vCPU and memory of all nodes.");
}

void check(const Settings& s, Problems& problems)
{
    const Series& of = seriesOf(s);
    const auto checkShape = [&](const char* whose, Decimal cores) {
        if (std::ranges::find(of.sizes, cores, [](int size) { return Decimal(size); }) == of.sizes.end())
            problems.add(std::string(whose) + " with " + cores.toString() + " vCPU: " + of.sizesText + ".");
    };
    checkShape("Primary", s[vcpu]);
    if (hasReadPool(s))
        checkShape("Read pool", s[poolVcpu]);
    if (s[secondaryRegions].size() > 5)
        problems.add("A primary cluster has at most 5 secondary clusters.");
}

void traits(const Settings& s, Traits& t)
{
    t.text(Trait::Engine, "PostgreSQL-compatible", guide);
    t.text(Trait::Licence, "proprietary, included", guide);
    t.yes(Trait::SelfHosting, "AlloyDB Omni documentation", "AlloyDB Omni");
    t.upTo(Trait::ReadReplicas, 20, poolGuide, "read pool nodes");
    t.none(Trait::Serverless, guide);
    t.none(Trait::ScaleToZero, guide, "nodes are billed every hour");
    if (s[availability] == highAvailability)
        t.percent(Trait::Sla, 0.9999_d, "AlloyDB Service Level Agreement");
    t.text(Trait::Durability, "regional storage, apart from the nodes", guide);
    t.text(Trait::Consistency, "one writer; read pool nodes follow it", guide);
    t.none(Trait::Branching, guide);
    t.text(Trait::MultiRegion, "up to 5 secondary clusters, asynchronous", replicationGuide);
    t.yes(Trait::Analytics, "AlloyDB documentation: columnar engine", "columnar engine");
}

void size(Sizing& z)
{
    namespace w = workload;
    const Workload& need = z.need();
    if (need[w::recovery] == w::activeActive)
        return z.refuse("it has one primary cluster, which takes all writes");
    z.set(availability, need[w::zoneRedundant] ? highAvailability : basic);
    const ComputeNeed compute = z.computeNeed();
    const auto cores = std::ranges::find_if(n2Sizes, [&](int n) { return Decimal(n) >= compute.vcpu && memoryOf(n) >= compute.memoryGib; });
    if (cores == std::end(n2Sizes))
        return z.refuse("the largest N2 machine has 128 vCPU and 864 GiB");
    z.set(vcpu, *cores);
    z.rule("The smallest N2 machine with that much; all of them have 8 GiB of memory per vCPU. Storage is billed as used.");
    z.set(storage, need[w::data]);
    z.set(backupDays, need[w::backupDays]);
    z.set(egress, need[w::egress]);
    if (!w::needsSecondRegion(need))
        return;
    if (z.secondRegion().empty())
        return z.refuse("it has no second region there");
    z.set(secondaryRegions, {z.secondRegion()});
    z.set(replicatedChanges, gcp::replicatedGib(need));
    z.rule(gcp::replicatedRule);
    z.rule("The secondary cluster has one node of the primary's size and its own copy of the data.");
}

void topology(const Settings& s, TopologyBuilder& t)
{
    static const char* const haGuide = "AlloyDB documentation: high availability overview";
    const bool pair = s[availability] == highAvailability;
    const std::string detail = s[vcpu].toString() + " vCPU";
    auto& storage_ = t.group("storage", "Regional storage", haGuide);
    auto& primary = t.group("primary", "Primary instance", haGuide);
    const std::size_t store = t.node(storage_, {.kind = NodeKind::Volume, .id = "storage", .label = "Regional storage", .detail = s[storage].toString() + " GiB", .zone = allZones});
    const std::size_t log = t.node(t.group("log", "Log persistor", haGuide), {.kind = NodeKind::LogService, .id = "log", .label = "Log persistor", .zone = allZones});
    const std::size_t active = t.node(primary, {.kind = NodeKind::Writer, .id = "active", .label = "Active node", .detail = detail, .zone = 0});
    t.link(active, log, LinkMode::Synchronous);
    t.link(log, store, LinkMode::Asynchronous);
    if (pair) {
        t.link(store, t.node(primary, {.kind = NodeKind::Standby, .id = "standby", .label = "Standby node", .detail = detail, .zone = 1, .standsIn = StandsIn::ByVendor,
                                       .bills = Claims{claim(Category::Compute)}}), LinkMode::ReadsFrom);
        primary.takeover = remedy("the standby node becomes the active one", Actor::Vendor, statedSeconds(60, 60, haGuide, "up to 30 s to notice, usually less than 30 s to start"),
                            statedSeconds(0, 0, haGuide, "the log is written synchronously"), haGuide);
    }
    if (hasReadPool(s)) {
        auto& pool = t.group("pool", "Read pool", poolGuide);
        pool.led = false;
        pool.takeover = remedy("reads go to the other nodes", Actor::Vendor, {}, {}, haGuide);
        for (const shape::Drawn& some : shape::drawn(s[poolNodes]))
            t.link(store, t.node(pool, {.kind = NodeKind::Reader, .id = "pool-" + std::to_string(some.first), .label = some.label("Read pool node"), .detail = s[poolVcpu].toString() + " vCPU",
                                        .zone = shape::inTurn(some.first), .copies = some.copies()}), LinkMode::ReadsFrom);
    }
    for (const Symbol region : s[secondaryRegions]) {
        auto& there = t.group("secondary-" + region.str(), "Secondary cluster in " + region.str(), replicationGuide);
        const Claims bills{claim(Category::Replication)};
        const std::size_t reader = t.node(there, {.kind = NodeKind::Reader, .id = "active", .label = "Secondary cluster", .detail = detail, .zone = 0, .region = region, .standsIn = StandsIn::ByUser, .bills = bills});
        t.link(log, reader, LinkMode::Asynchronous);
        if (s[secondaryAvailability] == highAvailability)
            t.node(there, {.kind = NodeKind::Standby, .id = "standby", .label = "Standby node", .detail = detail, .zone = 1, .region = region, .standsIn = StandsIn::ByVendor, .bills = bills});
    }
    if (hasSecondaries(s))
        primary.abroad = remedy("a secondary cluster is promoted", Actor::User, {}, {}, replicationGuide);
}

const Service service{
    .id = "gcp.alloydb",
    .name = "AlloyDB for PostgreSQL",
    .provider = "Google Cloud",
    .summary = "PostgreSQL-compatible database with regional storage apart from its nodes, and read pools",
    .catalogs = {{Symbol("gcp"), Symbol("alloydb")}},
    .parameters = &parameters,
    .bill = bill,
    .check = check,
    .traits = traits,
    .topology = topology,
    .configurations = {{"High availability", {{"availability", "high-availability"}}},
                       {"Basic", {{"availability", "basic"}}},
                       {"With read pool", {{"availability", "high-availability"}, {"readPoolNodes", "2"}}}},
    .kinds = {workload::relational},
    .engines = {workload::postgresql},
    .size = size,
    .defaultRegion = "us-east1",  // the only region with listed storage and backup prices
    .source = guide,
    .notModelled = {"autoscaling of read pools", "backups on demand", "backups of secondary clusters", "C4A and C4 prices", "AlloyDB Omni"},
};
const RegisterService registered(service);

}  // namespace
}  // namespace costrata
