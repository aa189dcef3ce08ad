// SPDX-License-Identifier: GPL-3.0-or-later
// Azure DocumentDB, formerly Azure Cosmos DB for MongoDB vCore: equal shards, each a node by the hour with its disk,
// doubled by high availability and again by a replica cluster.
#include "services/azure/premium_ssd.h"
#include "services/service.h"

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
const char* const autoscaleDocs = "Azure DocumentDB documentation: autoscale";

/// The cluster tiers and what the price list calls the node of a shard. Source: compute and storage.
struct Tier {
    Symbol id, meter, variant;
    const char* detail;
};
const Tier tiers[] = {
    {Symbol("M10"), Symbol("B1MS"), burstable, "1 vCore burstable, 2 GiB"},
    {Symbol("M20"), Symbol("B2S"), burstable, "2 vCores burstable, 4 GiB"},
    {Symbol("M25"), Symbol("B2MS"), burstable, "2 vCores burstable, 8 GiB"},
    {Symbol("M30"), Symbol("Worker node 2 vCore"), worker, "2 vCores, 8 GiB"},
    {Symbol("M40"), Symbol("Worker node 4 vCore"), worker, "4 vCores, 16 GiB"},
    {Symbol("M50"), Symbol("Worker node 8 vCore"), worker, "8 vCores, 32 GiB"},
    {Symbol("M60"), Symbol("Worker node 16 vCore"), worker, "16 vCores, 64 GiB"},
    {Symbol("M80"), Symbol("Worker node 32 vCore"), worker, "32 vCores, 128 GiB"},
    {Symbol("M200"), Symbol("Worker node 64 vCore"), worker, "64 vCores, 256 GiB"},
    {Symbol("M200-autoscale"), Symbol("Autoscale vCore"), autoscale, "32 to 64 vCores by load"}};

std::vector<Option> tierOptions()
{
    std::vector<Option> options;
    for (const Tier& t : tiers)
        options.push_back({t.id, t.id.str(), t.detail});
    return options;
}
bool isAutoscale(const Settings& s);

Parameters parameters;
const Choice clusterTier = parameters.choice({.id = "tier", .label = "Cluster tier", .group = "Compute", .options = tierOptions(), .chosen = "M40",
    .help = "Of each shard. M10 to M25 are for development and test.", .source = computeDocs});
const Asked billedVcores = parameters.asked({.id = "autoscaleVcores", .label = "Billed vCores of a node, average", .group = "Compute", .min = 0,
    .max = 64, .when = isAutoscale, .help = "Each hour is billed by its highest use of CPU or memory; the autoscale utilisation metric shows it.",
    .source = autoscaleDocs});
const Number shards = parameters.number({.id = "shards", .label = "Shards", .group = "Compute", .min = 1, .max = 10, .initial = 1, .whole = true,
    .source = limitDocs});
const Flag highAvailability = parameters.flag({.id = "highAvailability", .label = "High availability", .group = "Compute", .initial = 1,
    .help = "A standby of each shard in another zone, with its compute and storage. Not for M10 to M25.", .source = haDocs});

const Number storage = parameters.number({.id = "storage", .label = "Storage per shard", .group = "Storage", .unit = "GiB", .min = 32, .max = 32768,
    .initial = 128, .whole = true, .step = 32,
    .help = "Comes in sizes of 32 GiB, doubling to 32 TiB, and is billed by the next one. One GiB of the console is one GB of the price list.",
    .source = computeDocs});

const Asked backups = parameters.asked({.id = "backupStorage", .label = "Billed backup storage", .group = "Backup", .unit = "GB",
    .help = "As the bill shows it. Backups are automatic and kept for 35 days; the documentation does not say how much of them is free.",
    .source = "Azure DocumentDB documentation: restore a cluster"});
const Choice redundancy = parameters.choice({.id = "backupRedundancy", .label = "Backup redundancy", .group = "Backup",
    .options = {{lrs, "Local"}, {grs, "Geo"}}, .chosen = "lrs"});

const Regions replica = parameters.regions({.id = "replicaRegion", .label = "Replica cluster in", .group = "Replicas",
    .help = "A readable copy with the shards and storage of the primary, without high availability, at that region's prices.",
    .source = replicaDocs});

const Choice purchaseOption = parameters.choice({.id = "purchase", .label = "Purchase", .group = "Commitment",
    .options = {{purchase::onDemand, "Pay as you go"}, {savingsPlan1y, "Savings plan, 1 year"}}, .chosen = "on-demand",
    .help = "Applied to the compute of all nodes.", .source = "Azure savings plan for databases"});

bool isAutoscale(const Settings& s) { return s[clusterTier] == tiers[std::size(tiers) - 1].id; }
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
    out.line(disk, {whose, "storage"}, allMonth<Dimension::GbTime>(azure::premiumSsdFor(s[storage])->gib),
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
    out.assume(s[replica].empty() ? "Traffic between application and database is not included."
                                  : "Traffic between application and database, and of replication to other regions, is not included.");
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

const Service service{
    .id = "azure.mongodb-vcore",
    .name = "Azure DocumentDB (MongoDB vCore)",
    .provider = "Azure",
    .summary = "MongoDB-compatible clusters of shards with high availability",
    .catalogs = {{Symbol("azure"), Symbol("cosmos-db-mongodb-vcore")}},
    .parameters = &parameters,
    .bill = bill,
    .check = check,
    .defaultRegion = "eastus2",
    .source = computeDocs,
};
const RegisterService registered(service);

}  // namespace
}  // namespace costrata
