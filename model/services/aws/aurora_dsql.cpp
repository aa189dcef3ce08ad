// SPDX-License-Identifier: GPL-3.0-or-later
// Amazon Aurora DSQL: distributed PostgreSQL, billed by the work it does (DPU) and the data it keeps; one or two regions.
#include "services/aws/transfer.h"
#include "topology/shapes.h"

#include <algorithm>

namespace costrata {
namespace {

const Symbol serverless{"serverless"};
const char* const guide = "Amazon Aurora DSQL User Guide: billing and metering, multi-Region clusters; Aurora DSQL pricing page";

bool hasPeers(const Settings& s);

Parameters parameters;
const Asked dpu = parameters.asked({.id = "dpu", .label = "Database activity", .group = "Compute", .unit = "million DPU / month", .max = 1'000'000,
    .grows = Grows::Load, .help = "All work of queries, reads and writes: the metric TotalDPU without its multi-Region part. Nothing when idle.", .source = guide});
const Number storage = parameters.number({.id = "storage", .label = "Data", .group = "Storage", .unit = "GB", .max = 262'144, .initial = 100, .step = 10,
    .grows = Grows::Data, .help = "One logical copy in each region. One GiB of the documentation is one GB of the price list.",
    .source = "Amazon Aurora DSQL User Guide: quotas, 10 TiB and by request up to 256 TiB"});
const Flag freeTier = parameters.flag({.id = "freeTier", .label = "Use the free tier", .group = "Compute", .initial = 1,
    .help = "100,000 DPUs and 1 GB each month, once per account: turn off when another cluster uses them.", .source = guide});
const Regions peers = parameters.regions({.id = "peerRegions", .label = "Peer region", .group = "Replicas",
    .help = "Both regions read and write the same data. The witness region keeps no data of yours and has no charge of its own.", .source = guide});
const Asked writeDpu = parameters.asked({.id = "writeDpu", .label = "Writes among the activity", .group = "Replicas", .unit = "million DPU / month", .max = 1'000'000,
    .grows = Grows::Load, .when = hasPeers, .help = "The metric WriteDPU: each peer bills the same again. Their transfer is part of it.", .source = guide});
const aws::Transfer transfer(parameters, aws::CrossZone::None);

bool hasPeers(const Settings& s) { return !s[peers].empty(); }

const Symbol dpuMeter{"DPU"}, storageMeter{"storage"};
const PriceKey dpuKey{component::computeCapacity, dpuMeter, serverless, {}, purchase::onDemand};
const PriceKey storageKey{component::storage, storageMeter, serverless, {}, purchase::onDemand};

void bill(const Settings& s, const Prices& prices, BillBuilder& out)
{
    const Amount million = 1'000'000;
    Amount used = s[dpu] * million, replicated = s[writeDpu] * million;
    Decimal gb = s[storage];
    if (s[freeTier]) {
        const Amount free = 100'000;
        replicated = beyond(replicated, beyond(free, used));  // what the activity leaves of it
        used = beyond(used, free);
        gb = std::max(gb - Decimal(1), Decimal(0));
        out.included(Category::Compute, {"First 100,000 DPUs and first GB, free tier"});
    }
    out.line(Category::Compute, {"Database activity"}, counted<Dimension::Dpus>(used), prices.find<Dimension::Dpus>(dpuKey));
    out.line(Category::Storage, {"Storage"}, allMonth<Dimension::GbTime>(gb), prices.find<Dimension::GbTime>(storageKey));
    for (const Symbol region : s[peers]) {
        // Each peer's copy of a write costs what the write itself costs (pricing page), so the rate is the writing region's.
        out.line(Category::Replication, {"Replicated writes,", region.text()}, counted<Dimension::Dpus>(replicated), prices.find<Dimension::Dpus>(dpuKey));
        out.line(Category::Replication, {"Storage,", region.text()}, allMonth<Dimension::GbTime>(s[storage]), prices.in(region).find<Dimension::GbTime>(storageKey));
    }
    if (hasPeers(s))
        out.included(Category::Transfer, {"Replication between the regions, part of the replicated writes"});
    transfer.bill(s, prices, out);
}

void check(const Settings& s, Problems& problems)
{
    if (s[peers].size() > 1)
        problems.add("A multi-Region cluster has two regions and a witness; here there are " + std::to_string(s[peers].size()) + " peer regions.");
    const Amount all = s[dpu], writes = s[writeDpu];
    if (hasPeers(s) && all.known() && writes.known() && writes.value() > all.value())
        problems.add("The writes are part of the database activity, which is smaller.");
}

void traits(const Settings& s, Traits& t)
{
    static const char* const sla = "Amazon Aurora DSQL Service Level Agreement, 2025-05-27";
    static const char* const limits = "Amazon Aurora DSQL User Guide: cluster quotas and database limits";
    static const char* const compatibility = "Amazon Aurora DSQL User Guide: Aurora DSQL and PostgreSQL";
    t.text(Trait::Engine, "PostgreSQL 16 compatible, without foreign keys, sequences, triggers and extensions", compatibility);
    t.text(Trait::Licence, "proprietary, included", guide);
    t.none(Trait::SelfHosting, guide);
    t.none(Trait::ReadReplicas, guide, "capacity follows the load");
    t.text(Trait::Storage, "10 TiB, more on request; a row holds 2 MiB", limits);
    t.text(Trait::Serverless, "any activity, billed by the DPU", guide);
    t.yes(Trait::ScaleToZero, guide, "storage only");
    t.percent(Trait::Sla, hasPeers(s) ? 0.99999_d : 0.9999_d, sla, hasPeers(s) ? "multi-Region" : "single Region");
    t.text(Trait::Durability, "three zones, synchronously", "Amazon Aurora DSQL pricing page");
    t.text(Trait::Consistency, "strong, snapshot isolation, optimistic concurrency", compatibility);
    t.text(Trait::MultiRegion, "two regions that read and write, and a witness", guide);
    t.yes(Trait::RegionalWrites, guide, "both regions");
    t.yes(Trait::GlobalConsistency, guide, "both regions see the same data");
}

/// DPU of the work, by the formulas of the user guide (How billing works): bytes written and read with their minimum for
/// each transaction, and a DPU for each second of computing.
Decimal dpuOfWrite(Decimal kb) { return std::max(kb * Decimal(1024), Decimal(1024)) * 0.00004883_d; }
Decimal dpuOfRead(Decimal kb) { return std::max(kb * Decimal(1024), Decimal(2048)) * 0.00000183105_d; }

void size(Sizing& z)
{
    namespace w = workload;
    const Workload& need = z.need();
    const Decimal kb = need[w::itemSize], million = 1'000'000;
    if (kb > Decimal(2048))
        z.refuse("a row holds 2 MiB at most");
    const Decimal reads = w::meanReads(need) * secondsPerMonth / million, writes = w::meanWrites(need) * secondsPerMonth / million;
    const Decimal computing = reads / need[w::readsPerVcpu] + writes / need[w::writesPerVcpu];  // a DPU is a second
    z.set(dpu, reads * dpuOfRead(kb) + writes * (dpuOfWrite(kb) + dpuOfRead(0)) + computing);
    z.rule("A transaction for each read and write. By the formulas of the Aurora DSQL User Guide a write is " + dpuOfWrite(kb).rounded(4).toString()
           + " DPU and its check of the key " + dpuOfRead(0).rounded(5).toString() + ", a read " + dpuOfRead(kb).rounded(5).toString()
           + ", a second of computing 1 (reads and writes on a vCPU as assumed).");
    z.set(storage, need[w::data]);
    if (need[w::data] > Decimal(10240))
        z.rule("More than 10 TiB need a higher quota from AWS.");
    z.set(freeTier, false);
    z.rule("Without the free tier, which another cluster of the account may use. Backups (AWS Backup) are not counted.");
    z.set(transfer.internet, need[w::egress]);
    if (!w::needsSecondRegion(need))
        return;
    if (z.secondRegion().empty())
        return z.refuse("it has no second region there");
    z.set(peers, {z.secondRegion()});
    z.set(writeDpu, writes * dpuOfWrite(kb));
    z.rule("The second region is a peer: both read and write the same data, whatever the pattern asks for.");
}

void topology(const Settings& s, TopologyBuilder& t)
{
    auto& endpoints = shape::regionalStore(t, {.source = guide, .regions = s[peers], .between = LinkMode::Synchronous});
    if (s[peers].empty())
        return;
    endpoints.abroad = remedy("the peer region goes on", Actor::Vendor, {}, statedSeconds(0, 0, guide, "commits are synchronous between the regions"), guide);
    t.node(endpoints, {.kind = NodeKind::Witness, .id = "witness", .zone = allZones, .region = witnessRegion});
    endpoints.toWrite = endpoints.toRead = 2;
}

const Service service{
    .id = "aws.aurora-dsql",
    .name = "Amazon Aurora DSQL",
    .provider = "AWS",
    .summary = "Serverless distributed SQL, active in one or two regions",
    .catalogs = {{Symbol("aws"), Symbol("aurora-dsql")}, aws::transferCatalog},
    .parameters = &parameters,
    .bill = bill,
    .check = check,
    .traits = traits,
    .topology = topology,
    .configurations = {{"Single Region"}, {"Multi-Region", {{"peerRegions", "us-east-2"}}}},
    .kinds = {workload::relational},
    .engines = {workload::postgresql},
    .size = size,
    .defaultRegion = "us-east-1",
    .source = guide,
    .notModelled = {"backups by AWS Backup", "change data capture streams (Stream DPU)", "traffic through a VPC endpoint"},
};
const RegisterService registered(service);

}  // namespace
}  // namespace costrata
