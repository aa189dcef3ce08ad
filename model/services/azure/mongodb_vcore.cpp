// SPDX-License-Identifier: GPL-3.0-or-later
// Azure DocumentDB, formerly Azure Cosmos DB for MongoDB vCore: equal shards, each a node by the hour with its disk,
// doubled by high availability and again by a replica cluster.
#include "money/number_text.h"
#include "services/azure/transfer.h"
#include "topology/shapes.h"

#include <algorithm>

namespace costrata {
namespace {

const Symbol mongodb{"mongodb"};
const Symbol burstable{"burstable"}, worker{"worker"}, autoscale{"autoscale"};
const Symbol lrs{"lrs"}, grs{"grs"};
const Symbol savingsPlan1y{"savings-plan-1y"};
const char* const computeDocs = "Azure DocumentDB documentation: compute and storage";
const char* const limitDocs = "Azure DocumentDB documentation: service limits";
const char* const haDocs = "Azure DocumentDB documentation: high availability";
const char* const replicaDocs = "Azure DocumentDB documentation: cross-region replication";
const char* const slaDocs = "Azure DocumentDB agent kit of the vendor: high availability, 2026-05";
const char* const backupDocs = "Azure DocumentDB documentation: restore a cluster";
const char* const autoscaleDocs = "Azure DocumentDB documentation: autoscale";

/// The cluster tiers and what the price list calls the node of a shard. Source: compute and storage.
struct Tier {
    Symbol id, meter, variant;
    const char* detail;
    int vcores, gib;  ///< 0: not for a first sizing
};
const Tier tiers[] = {
    {Symbol("M10"), Symbol("B1MS"), burstable, "1 vCore burstable, 2 GiB", 0, 0},
    {Symbol("M20"), Symbol("B2S"), burstable, "2 vCores burstable, 4 GiB", 0, 0},
    {Symbol("M25"), Symbol("B2MS"), burstable, "2 vCores burstable, 8 GiB", 0, 0},
    {Symbol("M30"), Symbol("Worker node 2 vCore"), worker, "2 vCores, 8 GiB", 2, 8},
    {Symbol("M40"), Symbol("Worker node 4 vCore"), worker, "4 vCores, 16 GiB", 4, 16},
    {Symbol("M50"), Symbol("Worker node 8 vCore"), worker, "8 vCores, 32 GiB", 8, 32},
    {Symbol("M60"), Symbol("Worker node 16 vCore"), worker, "16 vCores, 64 GiB", 16, 64},
    {Symbol("M80"), Symbol("Worker node 32 vCore"), worker, "32 vCores, 128 GiB", 32, 128},
    {Symbol("M200"), Symbol("Worker node 64 vCore"), worker, "64 vCores, 256 GiB", 64, 256},
    {Symbol("M200-autoscale"), Symbol("Autoscale vCore"), autoscale, "32 to 64 vCores by load", 0, 0}};

std::vector<Option> tierOptions()
{
    std::vector<Option> options;
    for (const Tier& t : tiers)
        options.push_back({t.id, t.id.str(), t.detail});
    return options;
}
bool isAutoscale(const Settings& s);
bool hasReplica(const Settings& s);

Parameters parameters;
const Choice clusterTier = parameters.choice({.id = "tier", .label = "Cluster tier", .group = "Compute", .options = tierOptions(), .chosen = "M40",
    .help = "Of each shard. M10 to M25 are for development and test.", .source = computeDocs});
const Asked billedVcores = parameters.asked({.id = "autoscaleVcores", .label = "Billed vCores of a node, average", .group = "Compute", .min = 0,
    .max = 64, .grows = Grows::Load, .when = isAutoscale,
    .help = "Each hour is billed by its highest use of CPU or memory; the autoscale utilisation metric shows it.",
    .source = autoscaleDocs});
const Number shards = parameters.number({.id = "shards", .label = "Shards", .group = "Compute", .min = 1, .max = 10, .initial = 1, .whole = true,
    .source = limitDocs});
const Flag highAvailability = parameters.flag({.id = "highAvailability", .label = "High availability", .group = "Compute", .initial = 1,
    .help = "A standby of each shard in another zone, with its compute and storage. Not for M10 to M25.", .source = haDocs});

const Number storage = parameters.number({.id = "storage", .label = "Storage per shard", .group = "Storage", .unit = "GiB", .min = 32, .max = 32767,
    .initial = 128, .whole = true, .step = 32, .grows = Grows::Data,
    .help = "Comes in sizes of 32 GiB, doubling to 16 TiB (4,095 instead of 4,096), and 32,767 GiB; billed by the next one. One GiB of the console "
            "is one GB of the price list.",
    .source = computeDocs});

const Asked backups = parameters.asked({.id = "backupStorage", .label = "Billed backup storage", .group = "Backup", .unit = "GB",
    .grows = Grows::Data, .help = "As the bill shows it. Backups are automatic and kept for 35 days; the documentation does not say how much of them is free.",
    .source = backupDocs});
const Choice redundancy = parameters.choice({.id = "backupRedundancy", .label = "Backup redundancy", .group = "Backup",
    .options = {{lrs, "Local"}, {grs, "Geo"}}, .chosen = "lrs"});

const Regions replica = parameters.regions({.id = "replicaRegion", .label = "Replica cluster in", .group = "Replicas",
    .help = "A readable copy with the shards and storage of the primary, without high availability, at that region's prices.",
    .source = replicaDocs});

const Choice purchaseOption = parameters.choice({.id = "purchase", .label = "Purchase", .group = "Commitment",
    .options = {{purchase::onDemand, "Pay as you go"}, {savingsPlan1y, "Savings plan, 1 year"}}, .chosen = "on-demand",
    .help = "Applied to the compute of all nodes.", .source = "Azure savings plan for databases"});

const azure::ReplicationTransfer replication(parameters, hasReplica);
const azure::InternetTransfer transfer(parameters);

bool hasReplica(const Settings& s) { return !s[replica].empty(); }
bool isAutoscale(const Settings& s) { return s[clusterTier] == tiers[std::size(tiers) - 1].id; }

/// The smallest size of storage that holds `gib`. Source: compute and storage.
Decimal storageSizeFor(Decimal gib)
{
    constexpr int sizes[] = {32, 64, 128, 256, 512, 1024, 2048, 4095, 8192, 16384, 32767};
    return *std::ranges::find_if(sizes, [&](int size) { return gib <= Decimal(size); });
}

const Tier& tierOf(const Settings& s) { return *std::ranges::find(tiers, s[clusterTier], &Tier::id); }

const Symbol storageMeter{"Node storage"}, backupMeter{"Backup storage"};

void billNodes(const Settings& s, const Prices& prices, BillBuilder& out, Category compute, Category disk, std::string_view whose)
{
    const Tier& tier = tierOf(s);
    if (isAutoscale(s))
        out.line(compute, {whose, tier.id.text()}, allMonth<Dimension::VcoreTime>(s[billedVcores]),
                 prices.find<Dimension::VcoreTime>({component::computeCapacity, tier.meter, tier.variant, mongodb, s[purchaseOption]}), s[shards]);
    else
        out.line(compute, {whose, tier.id.text()}, allMonth<Dimension::InstanceTime>(s[shards]),
                 prices.find<Dimension::InstanceTime>({component::computeInstance, tier.meter, tier.variant, mongodb, s[purchaseOption]}));
    out.line(disk, {whose, "storage"}, allMonth<Dimension::GbTime>(storageSizeFor(s[storage])),
             prices.find<Dimension::GbTime>({component::storage, storageMeter, {}, mongodb, purchase::onDemand}), s[shards]);
}

void bill(const Settings& s, const Prices& prices, BillBuilder& out)
{
    billNodes(s, prices, out, Category::Compute, Category::Storage, "Shards");
    if (s[highAvailability])
        billNodes(s, prices, out, Category::Compute, Category::Storage, "Standby shards");
    for (const Symbol region : s[replica])
        billNodes(s, prices.in(region), out, Category::Replication, Category::Replication, "Replica in " + region.str());
    out.line(Category::Backup, {"Backups"}, allMonth<Dimension::GbTime>(s[backups]),
             prices.find<Dimension::GbTime>({component::backup, backupMeter, s[redundancy], mongodb, purchase::onDemand}));
    out.assume("Azure DocumentDB bills a node for each shard and standby; the coordinator meters of its price list are not used, as the "
               "documentation knows shards only.");
    replication.bill(s, prices, out, s[replica]);
    transfer.bill(s, prices, out, s[highAvailability]);
}

void check(const Settings& s, Problems& problems)
{
    if (tierOf(s).variant == burstable) {
        if (s[highAvailability])
            problems.add("M10, M20 and M25 have no high availability.");
        if (s[shards] > Decimal(1))
            problems.add("M10, M20 and M25 have one shard.");
        if (s[storage] > Decimal(128))
            problems.add("M10, M20 and M25 have at most 128 GiB of storage.");
        if (!s[replica].empty())
            problems.add("M10, M20 and M25 have no replica cluster.");
    }
    if (s[replica].size() > 1)
        problems.add("A cluster has one replica cluster in another region.");
}

void traits(const Settings& s, Traits& t)
{
    t.text(Trait::Engine, "MongoDB wire protocol", computeDocs);
    t.none(Trait::EngineItself, computeDocs, "the DocumentDB engine with the MongoDB protocol");
    t.text(Trait::Licence, "included", computeDocs);
    t.yes(Trait::SelfHosting, computeDocs, "the DocumentDB engine is open source");
    t.upTo(Trait::ReadReplicas, 1, replicaDocs, "a replica cluster in another region");
    t.sizes(Trait::Storage, 32, 32767, "GiB", computeDocs, "in a shard, of which there are up to 10");
    isAutoscale(s) ? t.text(Trait::Serverless, "32 to 64 vCores by load", autoscaleDocs) : t.none(Trait::Serverless, computeDocs);
    t.none(Trait::ScaleToZero, computeDocs);
    t.none(Trait::Branching, backupDocs, "restores only");
    t.text(Trait::MultiRegion, "a readable replica cluster, promoted by hand", replicaDocs);
    if (s[highAvailability]) {
        t.percent(Trait::Sla, hasReplica(s) ? 0.99995_d : 0.9999_d, slaDocs);
        t.seconds(Trait::Rpo, 0, 0, slaDocs);
        t.text(Trait::Durability, "synchronous standby of each shard in another zone", haDocs);
    }
}

void size(Sizing& z)
{
    namespace w = workload;
    const Workload& need = z.need();
    if (need[w::recovery] == w::activeActive)
        return z.refuse("one region serves writes");
    if (need[w::backupDays] > Decimal(35))
        return z.refuse("backups are kept for 35 days");
    const ComputeNeed compute = z.computeNeed();
    const Tier& largest = *std::ranges::max_element(tiers, {}, &Tier::vcores);
    const Decimal parts = std::max({(compute.vcpu / Decimal(largest.vcores)).ceil(), (compute.memoryGib / Decimal(largest.gib)).ceil(),
                                    (need[w::data] * 1.2_d / Decimal(32767)).ceil(), Decimal(1)});
    z.set(shards, parts);
    if (!z.refusals().empty())
        return;
    const auto fits = [&](const Tier& t) { return Decimal(t.vcores) * parts >= compute.vcpu && Decimal(t.gib) * parts >= compute.memoryGib; };
    const Tier& tier = *std::ranges::find_if(tiers, fits);
    z.set(clusterTier, tier.id);
    z.rule("The smallest cluster tier for production that has both, in " + quantityText(parts) + (parts == Decimal(1) ? " shard." : " shards."));
    z.set(storage, need[w::data] * 1.2_d / parts);
    z.rule("Storage leaves 20 % to spare.");
    z.set(backups, need[w::data]);
    z.rule("Billed backups are taken as one copy of the data: the documentation does not say how much is free.");
    z.set(highAvailability, need[w::zoneRedundant]);
    z.set(transfer.internet, need[w::egress]);
    if (!w::needsSecondRegion(need)) {
        z.set(redundancy, grs);
        z.rule("Geo-redundant backups survive the loss of the region.");
        return;
    }
    replication.sizeSecondRegion(z, replica, "The second region holds a replica cluster with the shards of the first.");
}

void topology(const Settings& s, TopologyBuilder& t)
{
    for (NodeGroup* shard : shape::shards(t, {.source = haDocs, .count = s[shards], .replicas = s[highAvailability] ? 1 : 0, .detail = tierOf(s).id.str(), .zoneStated = s[highAvailability],
                                              .readable = false, .mode = LinkMode::Synchronous, .replicaBills = {0, {"Standby shards"}}})) {
        if (hasReplica(s))
            shard->abroad = remedy("the replica cluster is promoted", Actor::User, {}, {}, replicaDocs);
    }
    const std::size_t first = t.firstOf(NodeKind::Shard);
    for (const Symbol region : s[replica]) {
        shape::shards(t, {.source = replicaDocs, .count = s[shards], .kind = NodeKind::Reader, .detail = tierOf(s).id.str(), .zoneStated = false, .region = region, .serves = Serves::Reads});
        t.link(first, t.firstIn(region), LinkMode::Asynchronous);
    }
}

const Service service{
    .id = "azure.mongodb-vcore",
    .name = "Azure DocumentDB (MongoDB vCore)",
    .provider = "Azure",
    .summary = "MongoDB-compatible clusters of shards with high availability",
    .catalogs = {{Symbol("azure"), Symbol("cosmos-db-mongodb-vcore")}, azure::transferCatalog},
    .parameters = &parameters,
    .bill = bill,
    .check = check,
    .traits = traits,
    .topology = topology,
    .configurations = {{"High availability", {{"highAvailability", "yes"}}}, {"Single nodes", {{"highAvailability", "no"}}},
                       {"Autoscale", {{"tier", "M200-autoscale"}}}},
    .kinds = {workload::document},
    .engines = {mongodb},
    .size = size,
    .defaultRegion = "eastus2",
    .source = computeDocs,
    .notModelled = {"the free tier", "Premium SSD v2 storage", "tiers above M200", "savings plan rates of storage and backups"},
};
const RegisterService registered(service);

}  // namespace
}  // namespace costrata
