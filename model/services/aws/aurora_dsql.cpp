// SPDX-License-Identifier: GPL-3.0-or-later
// Amazon Aurora DSQL: distributed PostgreSQL, billed by the work it does (DPU) and the data it keeps; one or two regions.
#include "services/service.h"

namespace costrata {
namespace {

const Symbol serverless{"serverless"};
const char* const guide = "Amazon Aurora DSQL User Guide: billing and metering, multi-Region clusters; Aurora DSQL pricing page";

bool hasPeers(const Settings& s);

Parameters parameters;
const Asked dpu = parameters.asked({.id = "dpu", .label = "Database activity", .group = "Compute", .unit = "million DPU / month", .max = 1'000'000,
    .help = "All work of queries, reads and writes: the metric TotalDPU without its multi-Region part. Nothing when idle.", .source = guide});
const Number storage = parameters.number({.id = "storage", .label = "Data", .group = "Storage", .unit = "GB", .max = 262'144, .initial = 100, .step = 10,
    .help = "One logical copy in each region. One GiB of the documentation is one GB of the price list.", .source = guide});
const Flag freeTier = parameters.flag({.id = "freeTier", .label = "Use the free tier", .group = "Compute", .initial = 1,
    .help = "100,000 DPUs and 1 GB each month, once per account: turn off when another cluster uses them.", .source = guide});
const Regions peers = parameters.regions({.id = "peerRegions", .label = "Peer region", .group = "Replicas",
    .help = "Both regions read and write the same data. The witness region keeps no data of yours and has no charge of its own.", .source = guide});
const Asked writeDpu = parameters.asked({.id = "writeDpu", .label = "Writes among the activity", .group = "Replicas", .unit = "million DPU / month", .max = 1'000'000,
    .when = hasPeers, .help = "The metric WriteDPU: each peer bills the same again. Their transfer is part of it.", .source = guide});

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
        out.line(Category::Replication, {"Replicated writes,", region.text()}, counted<Dimension::Dpus>(replicated), prices.find<Dimension::Dpus>(dpuKey));
        out.line(Category::Replication, {"Storage,", region.text()}, allMonth<Dimension::GbTime>(s[storage]), prices.in(region).find<Dimension::GbTime>(storageKey));
    }
    out.assume("Traffic between application and database, and AWS Backup, are not included.");
}

void check(const Settings& s, Problems& problems)
{
    if (s[peers].size() > 1)
        problems.add("A multi-Region cluster has two regions and a witness; here there are " + std::to_string(s[peers].size()) + " peer regions.");
    const Amount all = s[dpu], writes = s[writeDpu];
    if (hasPeers(s) && all.known() && writes.known() && writes.value() > all.value())
        problems.add("The writes are part of the database activity, which is smaller.");
}

const Service service{
    .id = "aws.aurora-dsql",
    .name = "Amazon Aurora DSQL",
    .provider = "AWS",
    .summary = "Serverless distributed SQL, active in one or two regions",
    .catalogs = {{Symbol("aws"), Symbol("aurora-dsql")}},
    .parameters = &parameters,
    .bill = bill,
    .check = check,
    .defaultRegion = "us-east-1",
    .source = guide,
};
const RegisterService registered(service);

}  // namespace
}  // namespace costrata
