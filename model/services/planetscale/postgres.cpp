// SPDX-License-Identifier: GPL-3.0-or-later
// PlanetScale Postgres: pay for a cluster by size, network storage per instance, and what exceeds the allowances.
#include "services/backup_size.h"
#include "services/planetscale/metal.h"
#include "services/service.h"
#include "topology/shapes.h"

namespace costrata {
namespace {

const CatalogService list{Symbol("planetscale"), Symbol("postgres")};
const Symbol postgresql{"postgresql"}, ha{"ha-3-node"}, single{"single-node"}, metal{"metal"}, x86{"x86-64"}, arm{"arm64"};
const Symbol haX86{"ha-3-node x86-64"}, haArm{"ha-3-node arm64"}, singleX86{"single-node x86-64"}, singleArm{"single-node arm64"};
const Symbol gp3Storage{"network-attached storage (AWS gp3)"}, pdSsdStorage{"network-attached storage (GCP PD-SSD)"},
    gp3Iops{"additional IOPS (AWS gp3)"},
    gp3Throughput{"additional throughput (AWS gp3)"}, backupMeter{"backup and WAL storage"}, egressMeter{"public egress"},
    privateMeter{"private connection traffic"}, ssoMeter{"SSO add-on"};
const Symbol perInstance{"per instance"}, productionBranch{"production branch"}, inAndOut{"in and out"}, dedicatedPgBouncer{"dedicated-pgbouncer"},
    developmentBranch{"development-branch"}, psDev{"PS-DEV"}, ps5{"PS-5"}, ps2560{"PS-2560"};
const char* const guide = "PlanetScale documentation: Postgres pricing; cluster configuration; Metal";
const char* const architectureGuide = "PlanetScale documentation: Postgres architecture; Operations philosophy";

bool isMetal(const Settings& s);
bool isNetwork(const Settings& s);
bool isReplicated(const Settings& s);
bool hasPgBouncers(const Settings& s);
bool hasDevelopment(const Settings& s);
std::vector<Option> offeredClasses(const Settings& s, const Prices& prices);
std::vector<Option> offeredMetalClasses(const Settings& s, const Prices& prices);
std::vector<Option> offeredMetalDisks(const Settings& s, const Prices& prices);
std::vector<Option> offeredPgBouncers(const Settings& s, const Prices& prices);

Parameters parameters;
const Choice deployment = parameters.choice({.id = "deployment", .label = "Deployment", .group = "Compute",
    .options = {{ha, "Three nodes, network storage"}, {single, "Single node, network storage"}, {metal, "Metal: three nodes, local NVMe"}},
    .chosen = "ha-3-node", .help = "Three nodes: a primary and two replicas in three zones, in one price. A single node has no failover.",
    .source = guide});
const Choice architecture = parameters.choice({.id = "architecture", .label = "Architecture", .group = "Compute",
    .options = {{arm, "arm64"}, {x86, "x86-64"}}, .chosen = "arm64", .when = isNetwork});
const Choice clusterClass = parameters.choice({.id = "class", .label = "Cluster size", .group = "Compute", .chosen = "PS-320",
    .offers = offeredClasses, .when = isNetwork, .help = "vCPU and memory are those of each instance."});
const Choice metalClass = parameters.choice({.id = "metalClass", .label = "Metal size", .group = "Compute", .chosen = "M-320",
    .offers = offeredMetalClasses, .when = isMetal, .help = "vCPU and memory are those of each instance."});
const Choice metalDisk = parameters.choice({.id = "metalDisk", .label = "Local storage and architecture", .group = "Compute",
    .chosen = "metal-ha-3-node arm64 nvme-237gib", .offers = offeredMetalDisks, .when = isMetal,
    .help = "Part of the cluster's price. More storage means another cluster: it does not grow by itself."});
const Number extraReplicas = parameters.number({.id = "extraReplicas", .label = "Extra replicas", .group = "Compute", .max = 100, .initial = 0,
    .whole = true, .when = isReplicated,
    .help = "Beyond the two that are included. Each costs a third of the cluster's rate, rounded up to a whole dollar.", .source = guide});

const Number storage = parameters.number({.id = "storage", .label = "Storage", .group = "Storage", .unit = "GB", .max = 65536, .initial = 100,
    .step = 10, .grows = Grows::Data, .when = isNetwork,
    .help = "Average disk size; every instance has its own. The first 10 GB of each included instance are free. The vendor's GB is 2^30 bytes.",
    .source = guide});
const Number iops = parameters.number({.id = "iops", .label = "Provisioned IOPS", .group = "Storage", .unit = "IOPS", .min = 3000, .initial = 3000,
    .whole = true, .step = 1000, .when = isNetwork, .help = "3,000 are included in each instance.", .source = guide});
const Number throughput = parameters.number({.id = "throughput", .label = "Throughput", .group = "Storage", .unit = "MiB/s", .min = 125, .max = 2000,
    .initial = 125, .whole = true, .step = 25, .when = isNetwork, .help = "125 MiB/s are included in each instance.", .source = guide});
const Number backups = parameters.number({.id = "backupStorage", .label = "Backups and WAL", .group = "Backup", .unit = "GB", .max = 10'000'000,
    .initial = 100, .step = 10, .grows = Grows::Data, .help = "Compressed. Twice the disk size is included.", .source = guide});

const Number pgBouncers = parameters.number({.id = "pgBouncers", .label = "Dedicated PgBouncers", .group = "Connections", .unit = "per zone",
    .max = 100, .initial = 0, .whole = true, .help = "The PgBouncer on the primary is free."});
const Choice pgBouncerClass = parameters.choice({.id = "pgBouncerClass", .label = "PgBouncer size", .group = "Connections", .chosen = "PGB-10",
    .offers = offeredPgBouncers, .when = hasPgBouncers});

const Number developmentBranches = parameters.number({.id = "developmentBranches", .label = "Development branches", .group = "Branches", .max = 1000,
    .initial = 0, .whole = true, .help = "Each is a PS-DEV instance without replicas."});
const Number developmentStorage = parameters.number({.id = "developmentStorage", .label = "Storage of each development branch", .group = "Branches",
    .unit = "GB", .max = 65536, .initial = 10, .when = hasDevelopment});

const Number egress = parameters.number({.id = "egress", .label = "Public egress", .group = "Network", .unit = "GB / month", .max = 10'000'000,
    .initial = 0, .step = 10, .grows = Grows::Load,
    .help = "Of the production branch: 100 GB are included, 10 GB with a single PS-5. Ingress, replication and backups are free.", .source = guide});
const Number privateTransfer = parameters.number({.id = "privateTransfer", .label = "Private connections", .group = "Network", .unit = "GB / month",
    .max = 10'000'000, .initial = 0, .step = 10, .grows = Grows::Load, .help = "Both directions, with an allowance like that of public egress.", .source = guide});
const Flag sso = parameters.flag({.id = "sso", .label = "Single sign-on", .group = "Network", .help = "One price for the whole organisation."});

bool isMetal(const Settings& s) { return s[deployment] == metal; }
bool isNetwork(const Settings& s) { return !isMetal(s); }
bool isReplicated(const Settings& s) { return s[deployment] != single; }
bool hasPgBouncers(const Settings& s) { return !s[pgBouncers].isZero(); }
bool hasDevelopment(const Settings& s) { return !s[developmentBranches].isZero(); }

PriceKey key(Symbol part, Symbol name, Symbol variant) { return {part, name, variant, postgresql, purchase::onDemand}; }

Symbol networkVariant(const Settings& s)
{
    if (s[deployment] == single)
        return s[architecture] == arm ? singleArm : singleX86;
    return s[architecture] == arm ? haArm : haX86;
}
std::vector<Option> offeredClasses(const Settings& s, const Prices& prices)
{
    return classOptions(prices, key(component::computeInstance, {}, networkVariant(s)));
}
std::vector<Option> offeredMetalClasses(const Settings&, const Prices& prices) { return planetscale::metalSizes(prices, list); }
std::vector<Option> offeredMetalDisks(const Settings& s, const Prices& prices) { return planetscale::metalDisks(prices, list, s[metalClass]); }
std::vector<Option> offeredPgBouncers(const Settings&, const Prices& prices) { return classOptions(prices, key(component::other, {},
    dedicatedPgBouncer)); }

/// An extra replica costs a third of the cluster's monthly rate, rounded up to a whole dollar: that much of a cluster.
Decimal replicaShare(const PriceRef<Dimension::InstanceTime>& cluster)
{
    const Decimal third = Decimal(1) / Decimal(3);
    if (!cluster || cluster.tiers.front().amount.isZero())
        return third;
    const Price& price = cluster.tiers.front();
    const Decimal monthly = price.amount * price.unit.fromBase(hoursPerMonth);
    return (monthly / Decimal(3)).ceil() / monthly;
}

void billCluster(const Settings& s, const Prices& prices, BillBuilder& out)
{
    const Symbol size = isMetal(s) ? s[metalClass] : s[clusterClass];
    const auto cluster = prices.find<Dimension::InstanceTime>(key(component::computeInstance, size, isMetal(s) ? s[metalDisk] : networkVariant(s)));
    out.line(Category::Compute, {"Cluster", size.text()}, allMonth<Dimension::InstanceTime>(1), cluster);
    if (isReplicated(s) && !s[extraReplicas].isZero()) {
        out.line(Category::Replication, {"Extra replicas, parts of a cluster", size.text()},
                 allMonth<Dimension::InstanceTime>(replicaShare(cluster) * s[extraReplicas]), cluster);
        out.assume("PlanetScale lists no price for extra replicas: each is billed as a third of the cluster's rate, rounded up to a whole dollar, "
                   "as in the vendor's published examples.");
    }
}

/// One meter under the name of the cloud's disk; a region has one of them.
PriceRef<Dimension::GbTime> networkDisk(const Prices& prices)
{
    return prices.findAny<Dimension::GbTime>({key(component::storage, gp3Storage, perInstance), key(component::storage, pdSsdStorage, perInstance)});
}

void billNetworkStorage(const Settings& s, const Prices& prices, BillBuilder& out)
{
    const Decimal instances = isReplicated(s) ? 3 : 1;
    const Decimal extra = isReplicated(s) ? s[extraReplicas] : Decimal(0);
    const auto disk = networkDisk(prices);
    out.line(Category::Storage, {"Storage, each instance"}, allMonth<Dimension::GbTime>(s[storage]), disk, instances);
    if (!extra.isZero())
        out.lineBeyondAllowance(Category::Replication, {"Storage of extra replicas"}, allMonth<Dimension::GbTime>(s[storage]), disk, extra);
    if (hasDevelopment(s))  // every branch is a cluster of its own, and every cluster includes 10 GB
        out.line(Category::Storage, {"Storage, each development branch"}, allMonth<Dimension::GbTime>(s[developmentStorage]), disk,
                 s[developmentBranches]);
    if (disk && disk.key.name == pdSsdStorage) {
        out.included(Category::Storage, {"IOPS and throughput of PD-SSD, which scale with its size"});
        out.assume("PlanetScale clusters on Google Cloud are billed with the PD-SSD rate; newer ones run on Hyperdisk Balanced, whose rate the "
                   "catalog does not have.");
        return;
    }
    if (s[iops] > Decimal(3000))
        out.line(Category::Storage, {"IOPS, each instance"}, allMonth<Dimension::IopsTime>(s[iops]),
                 prices.find<Dimension::IopsTime>(key(component::iops, gp3Iops, perInstance)), instances + extra);
    if (s[throughput] > Decimal(125))
        out.line(Category::Storage, {"Throughput, each instance"}, allMonth<Dimension::MibpsTime>(s[throughput]),
                 prices.find<Dimension::MibpsTime>(key(component::throughput, gp3Throughput, perInstance)), instances + extra);
}

void billMetalStorage(const Settings& s, const Prices& prices, BillBuilder& out)
{
    out.included(Category::Storage, {"Local NVMe storage, part of the cluster's price"});
    if (hasDevelopment(s))
        out.line(Category::Storage, {"Storage, each development branch"}, allMonth<Dimension::GbTime>(s[developmentStorage]), networkDisk(prices),
                 s[developmentBranches]);
}

void billBackups(const Settings& s, const Prices& prices, BillBuilder& out)
{
    const Amount disk = isMetal(s) ? planetscale::metalDiskGib(s[metalDisk]) : s[storage];
    const Amount billed = beyond(s[backups], disk * 2);
    if (billed == Amount(0))
        return out.included(Category::Backup, {"Backups and WAL up to twice the disk size"});
    out.line(Category::Backup, {"Backups and WAL beyond twice the disk size"}, allMonth<Dimension::GbTime>(billed),
             prices.find<Dimension::GbTime>(key(component::backup, backupMeter, {})));
}

/// The price list states the allowance of 100 GB; a single PS-5 has 10 GB.
void billTraffic(const Settings& s, BillBuilder& out, LineText text, Decimal gb, const PriceRef<Dimension::Gb>& price)
{
    if (s[deployment] == single && s[clusterClass] == ps5)
        out.lineBeyondAllowance(Category::Transfer, text, counted<Dimension::Gb>(beyond(gb, 10)), price);
    else
        out.line(Category::Transfer, text, counted<Dimension::Gb>(gb), price);
}

void bill(const Settings& s, const Prices& prices, BillBuilder& out)
{
    billCluster(s, prices, out);
    if (hasDevelopment(s))
        out.line(Category::Compute, {"Development branches"}, allMonth<Dimension::InstanceTime>(s[developmentBranches]),
                 prices.find<Dimension::InstanceTime>(key(component::computeInstance, psDev, developmentBranch)));
    if (isMetal(s))
        billMetalStorage(s, prices, out);
    else
        billNetworkStorage(s, prices, out);
    billBackups(s, prices, out);
    if (hasPgBouncers(s))
        out.line(Category::Other, {"Dedicated PgBouncers", s[pgBouncerClass].text()}, allMonth<Dimension::InstanceTime>(s[pgBouncers]),
                 prices.find<Dimension::InstanceTime>(key(component::other, s[pgBouncerClass], dedicatedPgBouncer)));
    billTraffic(s, out, {"Public egress"}, s[egress], prices.find<Dimension::Gb>(key(component::dataTransfer, egressMeter, productionBranch)));
    if (!s[privateTransfer].isZero())
        billTraffic(s, out, {"Private connection traffic"}, s[privateTransfer],
                    prices.find<Dimension::Gb>(key(component::dataTransfer, privateMeter, inAndOut)));
    if (s[sso])
        out.line(Category::Other, {"Single sign-on"}, allMonth<Dimension::InstanceTime>(1),
                 prices.find<Dimension::InstanceTime>(key(component::planFee, ssoMeter, {})));
}

void check(const Settings& s, Problems& problems)
{
    if (isMetal(s))
        return;
    if (s[architecture] == arm && s[clusterClass] != ps2560 && s[throughput] > Decimal(593))
        problems.add("arm64 clusters below PS-2560 reach at most 593 MiB/s.");
    if (s[throughput] * Decimal(4) > s[iops] && s[throughput] > Decimal(125))
        problems.add("gp3 gives 0.25 MiB/s per IOPS: " + s[throughput].toString() + " MiB/s needs " + (s[throughput] * Decimal(4)).toString()
                     + " IOPS.");
}

void traits(const Settings& s, Traits& t)
{
    t.text(Trait::Engine, "PostgreSQL 17, 18", "PlanetScale documentation: Postgres compatibility");
    t.text(Trait::Licence, "open source, included", "PostgreSQL License");
    t.yes(Trait::SelfHosting, "PostgreSQL License", "PostgreSQL");
    if (isMetal(s))
        t.text(Trait::Storage, "the cluster's local NVMe; it does not grow", guide);
    else
        t.sizes(Trait::Storage, 10, 65536, "GB", guide, "grows by itself");
    t.none(Trait::Serverless, guide, "sizes are changed by hand");
    t.none(Trait::ScaleToZero, guide);
    t.text(Trait::Branching, "each branch is a cluster of its own", guide);
    t.none(Trait::MultiRegion, architectureGuide, "a cluster spans the zones of one region");
    if (!isReplicated(s)) {
        t.none(Trait::ReadReplicas, guide);
        t.text(Trait::Durability, "one instance, one zone", guide);
        return;
    }
    t.text(Trait::ReadReplicas, "2 included, more are charged", guide);
    t.percent(Trait::Sla, 0.9995_d, "PlanetScale Service Level Agreement", "where the contract includes it");
    t.text(Trait::Failover, "seconds", architectureGuide);
    t.text(Trait::Durability, "three copies in three zones", architectureGuide);
    t.text(Trait::Consistency, "strong on the primary; replicas may lag", architectureGuide);
}

void size(Sizing& z)
{
    namespace w = workload;
    const Workload& need = z.need();
    if (w::needsSecondRegion(need))
        z.refuse("a cluster lives in one region");
    z.set(deployment, need[w::zoneRedundant] ? ha : single);
    z.set(architecture, arm);
    z.chooseClass(clusterClass, key(component::computeInstance, {}, networkVariant(z.settings())), z.computeNeed());
    z.rule(need[w::zoneRedundant] ? "The primary serves the whole load; two replicas in other zones take over." : "A single node has no failover.");
    z.set(storage, need[w::data] * 1.2_d);
    z.rule("The disk grows by itself and is billed by its size, taken as the data with 20 % to spare.");
    z.set(backups, need[w::backupDays].isZero() ? Decimal(0) : backupGb(z));
    z.set(egress, need[w::egress]);
}

void topology(const Settings& s, TopologyBuilder& t)
{
    const int extra = shape::whole(s[extraReplicas]);
    shape::servers(t, {.source = architectureGuide, .detail = (isMetal(s) ? s[metalClass] : s[clusterClass]).str(), .standbys = isReplicated(s) ? 2 : 0, .readable = true, .mode = LinkMode::Asynchronous,
                       .readers = isReplicated(s) ? extra : 0, .readerDetail = (isMetal(s) ? s[metalClass] : s[clusterClass]).str(), .readersStandIn = StandsIn::ByVendor});
    if (!hasPgBouncers(s))
        return;
    auto& poolers = t.group("pgbouncer", "PgBouncers", guide);
    poolers.led = false;
    t.link(t.node(poolers, {.kind = NodeKind::Proxy, .id = "pgbouncer", .label = "PgBouncers", .detail = s[pgBouncerClass].str(), .zone = allZones, .bills = Claims{0, {"Dedicated PgBouncers"}}}),
           t.firstOf(NodeKind::Writer), LinkMode::Routes);
}

const Service service{
    .id = "planetscale.postgres",
    .name = "PlanetScale Postgres",
    .provider = "PlanetScale",
    .summary = "Managed PostgreSQL on three-node clusters, with network storage or local NVMe",
    .catalogs = {list},
    .parameters = &parameters,
    .bill = bill,
    .check = check,
    .traits = traits,
    .topology = topology,
    .configurations = {{"Three nodes", {{"deployment", "ha-3-node"}}}, {"Single node", {{"deployment", "single-node"}}}, {"Metal", {{"deployment", "metal"}}}},
    .kinds = {workload::relational},
    .engines = {workload::postgresql},
    .size = size,
    .clouds = {"AWS", "Google Cloud"},  // PlanetScale documentation: regions
    .defaultRegion = "us-east-1",
    .source = guide,
    .notModelled = {"clusters on Hyperdisk Balanced (Google Cloud)", "the vendor's plans with annual commitments", "PlanetScale in one's own cloud account"},
};
const RegisterService registered(service);

}  // namespace
}  // namespace costrata
