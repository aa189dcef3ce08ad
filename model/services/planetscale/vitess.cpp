// SPDX-License-Identifier: GPL-3.0-or-later
// PlanetScale Vitess: MySQL-compatible, paid by cluster size, network storage per instance and branches.
#include "services/planetscale/metal.h"
#include "services/service.h"
#include "topology/shapes.h"

namespace costrata {
namespace {

const CatalogService list{Symbol("planetscale"), Symbol("vitess")};
const Symbol mysql{"mysql"}, network{"network"}, metal{"metal"}, haX86{"ha-3-node x86-64"}, readOnlyRegion{"read-only region"},
    perInstance{"per instance"};
const Symbol storageMeter{"storage"}, readOnlyStorage{"read-only region storage"}, developmentTime{"development branch time"},
    scheduledBackups{"user-scheduled backup storage"}, ssoMeter{"SSO add-on"};
constexpr int instances = 3;  // a production branch: one primary and two replicas
const char* const guide = "PlanetScale documentation: plans; Vitess cluster sizes; branching; read-only regions";

bool isMetal(const Settings& s);
bool isNetwork(const Settings& s);
bool hasExtraBranches(const Settings& s);
bool hasDevelopment(const Settings& s);
bool storesExtraBranches(const Settings& s);
std::vector<Option> offeredClasses(const Settings& s, const Prices& prices);
std::vector<Option> offeredMetalClasses(const Settings& s, const Prices& prices);
std::vector<Option> offeredMetalDisks(const Settings& s, const Prices& prices);

Parameters parameters;
const Choice deployment = parameters.choice({.id = "deployment", .label = "Deployment", .group = "Compute",
    .options = {{network, "Three nodes, network storage"}, {metal, "Metal: three nodes, local NVMe"}}, .chosen = "network",
    .help = "One price covers a primary and two replicas in three zones.", .source = guide});
const Choice clusterClass = parameters.choice({.id = "class", .label = "Cluster size", .group = "Compute", .chosen = "PS-320",
    .offers = offeredClasses, .when = isNetwork, .help = "vCPU and memory are those of each instance."});
const Choice metalClass = parameters.choice({.id = "metalClass", .label = "Metal size", .group = "Compute", .chosen = "M-320",
    .offers = offeredMetalClasses, .when = isMetal, .help = "vCPU and memory are those of each instance."});
const Choice metalDisk = parameters.choice({.id = "metalDisk", .label = "Local storage", .group = "Compute",
    .chosen = "metal-ha-3-node x86-64 nvme-229gib", .offers = offeredMetalDisks, .when = isMetal, .help = "Part of the cluster's price."});
const Regions readOnlyRegions = parameters.regions({.id = "readOnlyRegions", .label = "Read-only regions", .group = "Compute",
    .help = "An asynchronous copy with a regional price of its own; never takes over as primary. Its storage is billed from the first GiB.",
    .source = guide});

const Number storage = parameters.number({.id = "storage", .label = "Storage", .group = "Storage", .unit = "GiB", .max = 1'000'000, .initial = 100,
    .step = 10, .grows = Grows::Data, .when = isNetwork, .help = "Data without binary logs. 10 GiB are included; beyond, each of the three instances pays.",
    .source = guide});
const Number backups = parameters.number({.id = "backupStorage", .label = "Backups you schedule", .group = "Backup", .unit = "GB", .max = 10'000'000,
    .initial = 0, .step = 10, .grows = Grows::Data, .help = "The automatic backups every 12 hours are free.", .source = guide});

const Number extraBranches = parameters.number({.id = "extraProductionBranches", .label = "Extra production branches", .group = "Branches",
    .max = 1000, .initial = 0, .whole = true, .help = "Each costs a full cluster of the size above.", .source = guide});
const Number extraBranchStorage = parameters.number({.id = "extraBranchStorage", .label = "Storage of each extra branch", .group = "Branches",
    .unit = "GiB", .max = 1'000'000, .initial = 10, .step = 10, .when = storesExtraBranches, .help = "10 GiB are included in each."});
const Number developmentBranches = parameters.number({.id = "developmentBranches", .label = "Development branches", .group = "Branches", .max = 1000,
    .initial = 2, .whole = true, .help = "The hours of two branches that run all month are included.", .source = guide});
const Number developmentHours = parameters.number({.id = "developmentHours", .label = "Hours of each development branch", .group = "Branches",
    .unit = "hours / month", .max = hoursPerMonth, .initial = hoursPerMonth, .step = 10, .when = hasDevelopment});
const Number developmentStorage = parameters.number({.id = "developmentStorage", .label = "Storage of each development branch", .group = "Branches",
    .unit = "GiB", .max = 1'000'000, .initial = 10, .step = 10, .when = hasDevelopment,
    .help = "A development branch is one instance; 10 GiB are included."});
const Flag sso = parameters.flag({.id = "sso", .label = "Single sign-on", .group = "Network", .help = "One price for the whole organisation."});

bool isMetal(const Settings& s) { return s[deployment] == metal; }
bool isNetwork(const Settings& s) { return !isMetal(s); }
bool hasExtraBranches(const Settings& s) { return !s[extraBranches].isZero(); }
bool hasDevelopment(const Settings& s) { return !s[developmentBranches].isZero(); }
bool storesExtraBranches(const Settings& s) { return hasExtraBranches(s) && isNetwork(s); }

PriceKey key(Symbol part, Symbol name, Symbol variant) { return {part, name, variant, mysql, purchase::onDemand}; }

std::vector<Option> offeredClasses(const Settings&, const Prices& prices) { return classOptions(prices, key(component::computeInstance, {}, haX86)); }
std::vector<Option> offeredMetalClasses(const Settings&, const Prices& prices) { return planetscale::metalSizes(prices, list); }
std::vector<Option> offeredMetalDisks(const Settings& s, const Prices& prices) { return planetscale::metalDisks(prices, list, s[metalClass]); }

void billClusters(const Settings& s, const Prices& prices, BillBuilder& out)
{
    const Symbol size = isMetal(s) ? s[metalClass] : s[clusterClass];
    const auto cluster = prices.find<Dimension::InstanceTime>(key(component::computeInstance, size, isMetal(s) ? s[metalDisk] : haX86));
    out.line(Category::Compute, {"Production branch", size.text()}, allMonth<Dimension::InstanceTime>(1), cluster);
    if (hasExtraBranches(s))
        out.line(Category::Compute, {"Extra production branches", size.text()}, allMonth<Dimension::InstanceTime>(s[extraBranches]), cluster);
    for (const Symbol region : s[readOnlyRegions])
        out.line(Category::Replication, {"Read-only region", region.text()}, allMonth<Dimension::InstanceTime>(1),
                 prices.in(region).find<Dimension::InstanceTime>(key(component::computeInstance, size, readOnlyRegion)));
}

void billStorage(const Settings& s, const Prices& prices, BillBuilder& out)
{
    const auto price = prices.find<Dimension::GibTime>(key(component::storage, storageMeter, perInstance));
    if (isMetal(s)) {
        out.included(Category::Storage, {"Local NVMe storage, part of the cluster's price"});
    } else {
        out.line(Category::Storage, {"Storage, each instance"}, allMonth<Dimension::GibTime>(s[storage]), price, instances);
        if (hasExtraBranches(s))
            out.line(Category::Storage, {"Storage, each instance of extra branches"}, allMonth<Dimension::GibTime>(s[extraBranchStorage]), price,
                     s[extraBranches] * Decimal(instances));
        for (const Symbol region : s[readOnlyRegions])
            out.line(Category::Replication, {"Storage in read-only region", region.text()}, allMonth<Dimension::GibTime>(s[storage]),
                     prices.in(region).find<Dimension::GibTime>(key(component::storage, readOnlyStorage, {})));
    }
    if (hasDevelopment(s))
        out.line(Category::Storage, {"Storage, each development branch"}, allMonth<Dimension::GibTime>(s[developmentStorage]), price,
                 s[developmentBranches]);
}

/// Twice the hours of the month are included. The price list states them for a month of 30 days; ours has 730 hours.
void billDevelopmentTime(const Settings& s, const Prices& prices, BillBuilder& out)
{
    const Amount billed = beyond(s[developmentBranches] * s[developmentHours], hoursPerMonth * Decimal(2));
    if (billed == Amount(0))
        return out.included(Category::Compute, {"Development branches, up to 1,460 hours"});
    out.lineBeyondAllowance(Category::Compute, {"Development branches beyond 1,460 hours"}, counted<Dimension::InstanceTime>(billed),
                            prices.find<Dimension::InstanceTime>(key(component::computeCapacity, developmentTime, {})));
}

void bill(const Settings& s, const Prices& prices, BillBuilder& out)
{
    billClusters(s, prices, out);
    if (hasDevelopment(s))
        billDevelopmentTime(s, prices, out);
    billStorage(s, prices, out);
    if (!s[backups].isZero())
        out.line(Category::Backup, {"Scheduled backups"}, allMonth<Dimension::GbTime>(s[backups]),
                 prices.find<Dimension::GbTime>(key(component::backup, scheduledBackups, {})));
    else
        out.included(Category::Backup, {"Automatic backups every 12 hours"});
    if (s[sso])
        out.line(Category::Other, {"Single sign-on"}, allMonth<Dimension::InstanceTime>(1),
                 prices.find<Dimension::InstanceTime>(key(component::planFee, ssoMeter, {})));
    if (hasExtraBranches(s) || hasDevelopment(s))
        out.assume("Each branch of PlanetScale Vitess is taken to have the 10 GiB of included storage that the plan names.");
    out.assume("Network traffic of PlanetScale Vitess is not included: its price list names no rate for it.");
}

void check(const Settings& s, Problems& problems)
{
    if (isMetal(s) && !s[readOnlyRegions].empty())
        problems.add("How the storage of a read-only region of a Metal cluster is billed is not published; the bill leaves it out.");
}

void traits(const Settings& s, Traits& t)
{
    t.text(Trait::Engine, "Vitess, compatible with MySQL", guide);
    t.text(Trait::Licence, "open source, included", "Apache License 2.0 of the repository vitessio/vitess");
    t.yes(Trait::SelfHosting, "the repository vitessio/vitess", "Vitess");
    t.text(Trait::ReadReplicas, "2 included, and read-only regions", guide);
    t.text(Trait::Storage, isMetal(s) ? "the cluster's local NVMe" : "grows by itself; sharding beyond one cluster", guide);
    t.none(Trait::Serverless, guide, "sizes are changed by hand");
    t.none(Trait::ScaleToZero, guide);
    t.percent(Trait::Sla, 0.9995_d, "PlanetScale Service Level Agreement", "where the contract includes it");
    t.text(Trait::Durability, "a primary and two replicas in three zones", guide);
    t.text(Trait::Consistency, "strong on the primary, eventual on replicas", "PlanetScale documentation: Replicas");
    t.text(Trait::Branching, "development branches; deploy requests bring schema changes to production", "PlanetScale documentation: Branching; Deploy requests");
    t.text(Trait::MultiRegion, "read-only regions, asynchronous, never promoted", "PlanetScale documentation: Read-only regions");
}

void size(Sizing& z)
{
    namespace w = workload;
    const Workload& need = z.need();
    if (w::needsSecondRegion(need))
        z.refuse("a read-only region never takes over as primary");
    z.set(deployment, network);
    z.chooseClass(clusterClass, key(component::computeInstance, {}, haX86), z.computeNeed());
    z.rule("The primary serves the whole load, unsharded; two replicas in other zones take over.");
    z.set(storage, need[w::data]);
    z.set(developmentBranches, 0);
    if (need[w::backupDays].isZero())
        return;
    z.rule("The free backups every 12 hours are taken to be enough.");
}

void topology(const Settings& s, TopologyBuilder& t)
{
    const std::string detail = (isMetal(s) ? s[metalClass] : s[clusterClass]).str();
    auto& tablets = shape::servers(t, {.source = guide, .detail = detail, .standbys = 2, .readable = true, .mode = LinkMode::Asynchronous, .readerDetail = detail, .readersStandIn = StandsIn::Never, .regions = s[readOnlyRegions]});
    tablets.label = "Tablets";
    tablets.takeover = t.asStated("a replica becomes the primary");
    auto& gates = t.group("vtgate", "VTGates", "Vitess documentation: architecture");
    gates.led = false;
    t.link(t.node(gates, {.kind = NodeKind::Proxy, .id = "vtgate", .label = "VTGates", .zone = zoneNotStated}), t.firstOf(NodeKind::Writer), LinkMode::Routes);
}

const Service service{
    .id = "planetscale.vitess",
    .name = "PlanetScale Vitess",
    .provider = "PlanetScale",
    .summary = "Horizontally scalable MySQL on Vitess, with branches and read-only regions",
    .catalogs = {list},
    .parameters = &parameters,
    .bill = bill,
    .check = check,
    .traits = traits,
    .topology = topology,
    .configurations = {{"Network storage", {{"deployment", "network"}}}, {"Metal", {{"deployment", "metal"}}}},
    .kinds = {workload::relational},
    .engines = {workload::mysql},
    .size = size,
    .clouds = {"AWS", "Google Cloud"},  // PlanetScale documentation: regions
    // PlanetScale documentation: regions, one list for Vitess and Postgres.
    .fixedRegions = {"us-east-1", "us-east-2", "us-west-2", "ca-central-1", "eu-central-1", "eu-west-1", "eu-west-2", "ap-northeast-1", "ap-south-1",
                     "ap-southeast-1", "ap-southeast-2", "sa-east-1", "gcp-us-central1", "gcp-us-east4", "gcp-northamerica-northeast1",
                     "gcp-asia-northeast3", "gcp-europe-west1"},
    .defaultRegion = "us-east-1",
    .source = guide,
    .notModelled = {"network traffic, which has no published rate", "shards and extra VTGates", "discounts for an annual commitment or payment up front",
                    "PlanetScale Managed, in one's own cloud account"},
};
const RegisterService registered(service);

}  // namespace
}  // namespace costrata
