// SPDX-License-Identifier: GPL-3.0-or-later
// Neon: serverless PostgreSQL that scales to zero, billed by compute-unit hours and stored gigabytes.
#include "services/backup_size.h"
#include "services/service.h"
#include "topology/shapes.h"

#include <algorithm>

namespace costrata {
namespace {

const Symbol launch{"launch"}, scale{"scale"}, postgresql{"postgresql"}, serverless{"serverless"};
const char* const guide = "Neon documentation: Plans; Extra usage; Branching";
const char* const idleGuide = "Neon documentation: Scale to Zero";
const char* const availabilityGuide = "Neon documentation: High Availability";
constexpr Month snapshotsCharged(2026, 5);
const Decimal autoscaleMost = 16;  ///< CU; larger computes have a fixed size and never suspend

bool isScale(const Settings& s);
bool hasReplicas(const Settings& s);
bool hasChildren(const Settings& s);

Parameters parameters;
const Choice plan = parameters.choice({.id = "plan", .label = "Plan", .group = "Compute",
    .options = {{launch, "Launch"}, {scale, "Scale"}}, .chosen = "scale",
    .help = "No plan fee. Launch: up to 16 CU, restore window up to 7 days. Scale: fixed sizes up to 56 CU, 30 days, private networking, an uptime SLA.", .source = guide});
const Number computeSize = parameters.number({.id = "computeSize", .label = "Average compute size", .group = "Compute", .unit = "CU", .min = 0.25_d, .max = 56,
    .initial = 1, .step = 0.25_d, .grows = Grows::Load,
    .help = "1 CU is about 4 GB of memory with matching CPU. With autoscaling, up to 16 CU: the average while active.", .source = guide});
const Number activeHours = parameters.number({.id = "activeHours", .label = "Active hours", .group = "Compute", .unit = "hours / month", .max = hoursPerMonth,
    .initial = hoursPerMonth, .step = 10, .help = "A suspended compute costs nothing. 730 is always on; so are computes above 16 CU.",
    .source = idleGuide});
const Number replicas = parameters.number({.id = "readReplicas", .label = "Read replicas", .group = "Compute", .max = 100, .initial = 0, .whole = true,
    .help = "Each is one more compute; it shares the storage."});
const Number replicaSize = parameters.number({.id = "replicaSize", .label = "Replica compute size", .group = "Compute", .unit = "CU", .min = 0.25_d, .max = 56, .initial = 1,
    .step = 0.25_d, .grows = Grows::Load, .when = hasReplicas});
const Number replicaHours = parameters.number({.id = "replicaHours", .label = "Replica active hours", .group = "Compute", .unit = "hours / month", .max = hoursPerMonth,
    .initial = hoursPerMonth, .step = 10, .when = hasReplicas});

const Number data = parameters.number({.id = "storage", .label = "Data", .group = "Storage", .unit = "GB", .max = 16000, .initial = 10, .step = 1, .grows = Grows::Data,
    .help = "Logical size of the root branch.", .source = "Neon documentation: up to 16 TB per branch"});
const Number childBranches = parameters.number({.id = "childBranches", .label = "Child branches", .group = "Storage", .max = 5000, .initial = 0, .whole = true, .source = guide});
const Number childDelta = parameters.number({.id = "childDelta", .label = "Changes in each child", .group = "Storage", .unit = "GB", .max = 16000, .initial = 1, .grows = Grows::Data, .when = hasChildren,
    .help = "A child stores what changed since it was created, at most the logical size."});
const Number restoreWindow = parameters.number({.id = "restoreWindow", .label = "Restore window", .group = "Backup", .unit = "days", .max = 30, .initial = 1, .source = guide});
const Number changePerDay = parameters.number({.id = "changePerDay", .label = "Change history per day", .group = "Backup", .unit = "GB", .max = 100000, .initial = 1,
    .grows = Grows::Load, .help = "Our assumption, change it: write-ahead log that the restore window keeps, per day."});
const Number snapshots = parameters.number({.id = "snapshots", .label = "Snapshots", .group = "Backup", .unit = "GB", .max = 1'000'000, .initial = 0, .grows = Grows::Data,
    .help = "Billed since May 2026."});
const Number egress = parameters.number({.id = "egress", .label = "Public egress", .group = "Network", .unit = "GB / month", .max = 10'000'000, .initial = 0, .step = 10,
    .grows = Grows::Load, .help = "100 GB a month are included. Logical replication counts.", .source = guide});
const Number privateTransfer = parameters.number({.id = "privateTransfer", .label = "Private network transfer", .group = "Network", .unit = "GB / month", .max = 10'000'000,
    .initial = 0, .step = 10, .grows = Grows::Load, .when = isScale, .help = "Both directions.", .source = guide});

bool isScale(const Settings& s) { return s[plan] == scale; }
bool hasReplicas(const Settings& s) { return !s[replicas].isZero(); }
bool hasChildren(const Settings& s) { return !s[childBranches].isZero(); }

/// The plan is part of every meter's name in the price facts.
struct Meter {
    Symbol launch, scale;
    Symbol of(const Settings& s) const { return isScale(s) ? scale : launch; }
};
const Meter computeMeter{Symbol("compute (Launch plan)"), Symbol("compute (Scale plan)")};
const Meter storageMeter{Symbol("storage, root and child branches (Launch plan)"), Symbol("storage, root and child branches (Scale plan)")};
const Meter historyMeter{Symbol("instant restore history (Launch plan)"), Symbol("instant restore history (Scale plan)")};
const Meter snapshotMeter{Symbol("snapshots (Launch plan)"), Symbol("snapshots (Scale plan)")};
const Meter branchMeter{Symbol("extra branch (Launch plan)"), Symbol("extra branch (Scale plan)")};
const Meter egressMeter{Symbol("public network transfer (Launch plan)"), Symbol("public network transfer (Scale plan)")};
const Symbol privateMeter{"private network transfer (Scale plan)"};

void bill(const Settings& s, const Prices& prices, BillBuilder& out)
{
    const auto key = [](Symbol part, Symbol name, Symbol variant = {}) { return PriceKey{part, name, variant, postgresql, purchase::onDemand}; };
    const auto compute = prices.find<Dimension::ComputeUnitTime>(key(component::computeCapacity, computeMeter.of(s), serverless));
    out.line(Category::Compute, {"Primary compute"}, counted<Dimension::ComputeUnitTime>(s[computeSize] * s[activeHours]), compute);
    if (hasReplicas(s))
        out.line(Category::Replication, {"Read replica compute"}, counted<Dimension::ComputeUnitTime>(s[replicaSize] * s[replicaHours]), compute, s[replicas]);

    const auto storage = prices.find<Dimension::GbTime>(key(component::storage, storageMeter.of(s), serverless));
    out.line(Category::Storage, {"Root branch"}, allMonth<Dimension::GbTime>(s[data]), storage);
    if (hasChildren(s)) {
        out.line(Category::Storage, {"Child branches"}, allMonth<Dimension::GbTime>(std::min(s[childDelta], s[data])), storage, s[childBranches]);
        out.line(Category::Other, {"Branches"}, allMonth<Dimension::BranchTime>(s[childBranches] + Decimal(1)),
                 prices.find<Dimension::BranchTime>(key(component::other, branchMeter.of(s))));
    }
    out.line(Category::Backup, {"Instant restore history"}, allMonth<Dimension::GbTime>(s[changePerDay] * s[restoreWindow]),
             prices.find<Dimension::GbTime>(key(component::backup, historyMeter.of(s))));
    out.assume("Neon's restore history is the change per day times the restore window.");
    if (!s[snapshots].isZero() && out.month() < snapshotsCharged)
        out.included(Category::Backup, {"Snapshots, free before", "May 2026"});
    else if (!s[snapshots].isZero())
        out.line(Category::Backup, {"Snapshots"}, allMonth<Dimension::GbTime>(s[snapshots]), prices.find<Dimension::GbTime>(key(component::backup, snapshotMeter.of(s))));
    out.line(Category::Transfer, {"Public egress"}, counted<Dimension::Gb>(s[egress]), prices.find<Dimension::Gb>(key(component::dataTransfer, egressMeter.of(s), Symbol("egress"))));
    if (isScale(s) && !s[privateTransfer].isZero())
        out.line(Category::Transfer, {"Private network transfer"}, counted<Dimension::Gb>(s[privateTransfer]),
                 prices.find<Dimension::Gb>(key(component::dataTransfer, privateMeter, Symbol("in and out"))));
}

void check(const Settings& s, Problems& problems)
{
    if (!isScale(s) && (s[computeSize] > Decimal(16) || (hasReplicas(s) && s[replicaSize] > Decimal(16))))
        problems.add("The Launch plan ends at 16 CU; larger computes need the Scale plan.");
    if (!isScale(s) && s[restoreWindow] > Decimal(7))
        problems.add("The Launch plan keeps at most 7 days of history.");
    if (s[computeSize] > autoscaleMost && s[activeHours] < hoursPerMonth)
        problems.add("Computes above 16 CU never suspend: they are active for all 730 hours.");
}

void traits(const Settings& s, Traits& t)
{
    t.text(Trait::Engine, "PostgreSQL", guide);
    t.text(Trait::Licence, "open source, included", guide);
    t.yes(Trait::SelfHosting, "the repository neondatabase/neon", "PostgreSQL; the storage layer is open source");
    t.text(Trait::ReadReplicas, "several computes over one storage", guide);
    t.sizes(Trait::Storage, 0, 16384, "GB", guide, "per branch");
    t.text(Trait::Serverless, isScale(s) ? "0.25 to 16 CU, autoscaled; fixed sizes to 56 CU" : "0.25 to 16 CU, autoscaled", guide);
    t.yes(Trait::ScaleToZero, idleGuide, isScale(s) ? "after 1 minute idle or longer; not above 16 CU" : "after 5 minutes idle");
    t.text(Trait::WakeUp, "a few hundred ms", idleGuide);
    if (isScale(s))
        t.text(Trait::Sla, "an SLA; no figure in the documentation", guide);
    t.seconds(Trait::Failover, 60, 600, availabilityGuide, "loss of a zone; seconds after a crash");
    t.text(Trait::Durability, "write-ahead log in several zones, data in object storage", availabilityGuide);
    t.text(Trait::Branching, "copy-on-write branches, in seconds", guide);
    t.text(Trait::Consistency, "strong on the primary compute", guide);
    t.none(Trait::MultiRegion, availabilityGuide, "logical replication to another project");
}

void size(Sizing& z)
{
    namespace w = workload;
    const Workload& need = z.need();
    if (w::needsSecondRegion(need))
        z.refuse("a project lives in one region, without replication to others");
    const auto units = [](ComputeNeed n) { return std::max(n.vcpu, n.memoryGib / Decimal(4)); };
    const Decimal peak = units(z.computeNeed());
    z.rule("A compute unit is taken as 1 vCPU with 4 GB of memory.");
    const bool fixed = peak > autoscaleMost;
    if (fixed)
        z.rule("Autoscaling ends at 16 CU: the compute has a fixed size for the peak and runs all month.");
    else
        z.rule("Autoscaling follows the load: its average over the active hours is billed.");
    z.set(computeSize, fixed ? peak.ceil() : units(z.computeNeed(false)));
    z.set(activeHours, fixed ? hoursPerMonth : need[w::activeHours]);
    z.set(plan, fixed || need[w::backupDays] > Decimal(7) || need[w::zoneRedundant] ? scale : launch);
    if (need[w::zoneRedundant])
        z.rule("Storage stands in several zones on every plan; Scale is chosen because only it has an uptime SLA.");
    z.set(data, need[w::data]);
    z.set(changePerDay, writtenGb(need, 1));
    z.rule("History per day is what is written: writes a second x item size.");
    z.set(restoreWindow, need[w::backupDays]);
    z.set(egress, need[w::egress]);
}

void topology(const Settings& s, TopologyBuilder& t)
{
    static const char* const architecture = "Neon documentation: Architecture overview";
    auto& computes = t.group("compute", "Compute", availabilityGuide);
    const auto capacity = [&](Decimal units) { return units.toString() + " CU"; };
    const std::size_t primary = t.node(computes, {.kind = NodeKind::Writer, .id = "compute", .label = "Primary compute", .detail = capacity(s[computeSize]), .zone = 0});
    computes.rebuild = remedy("the compute starts again", Actor::Vendor, statedSeconds(60, 120, availabilityGuide, "loss of its machine; seconds after a crash"), {}, availabilityGuide);
    computes.elsewhere = t.asStated("the compute starts in another zone");

    auto& log = t.group("safekeepers", "Safekeepers", availabilityGuide);
    log.led = false;
    log.toWrite = log.toRead = 2;
    log.takeover = remedy("the other safekeepers go on", Actor::Vendor, {}, {}, availabilityGuide);
    std::size_t keeper = 0;
    for (int i = 0; i < 3; ++i) {
        keeper = t.node(log, {.kind = NodeKind::LogService, .id = "safekeeper-" + std::to_string(i + 1), .label = "Safekeeper " + std::to_string(i + 1), .zone = i});
        t.link(primary, keeper, LinkMode::Quorum);
    }
    auto& pages = t.group("pageservers", "Pageservers", availabilityGuide);
    const std::size_t pageserver = t.node(pages, {.kind = NodeKind::PageServer, .id = "pageserver", .label = "Pageserver", .zone = 0});
    const std::size_t secondary = t.node(pages, {.kind = NodeKind::PageServer, .id = "pageserver-secondary", .label = "Secondary pageserver", .zone = 1, .standsIn = StandsIn::ByVendor});
    pages.takeover = remedy("the secondary pageserver takes over", Actor::Vendor, statedText("seconds", availabilityGuide), statedSeconds(0, 0, availabilityGuide, "pages are made again from log and object storage"), availabilityGuide);
    const std::size_t store = shape::objectStore(t, architecture);
    t.link(keeper, pageserver, LinkMode::Asynchronous);
    t.link(keeper, secondary, LinkMode::Asynchronous);
    t.link(pageserver, store, LinkMode::Asynchronous);
    t.link(pageserver, primary, LinkMode::ReadsFrom);
    auto& readers = t.group("replicas", "Read replicas", availabilityGuide);
    for (const shape::Drawn& some : shape::drawn(s[replicas]))
        t.link(pageserver, t.node(readers, {.kind = NodeKind::Reader, .id = "replica-" + std::to_string(some.first), .label = some.label("Read replica"), .detail = capacity(s[replicaSize]),
                                            .zone = shape::inTurn(some.first), .copies = some.copies()}), LinkMode::ReadsFrom);
    t.assume("Neon's computes and pageservers are drawn in zones of their own; the vendor places them.");
}

const Service service{
    .id = "neon.postgres",
    .name = "Neon",
    .provider = "Neon",
    .summary = "Serverless PostgreSQL with branches and scale to zero",
    .catalogs = {{Symbol("neon"), Symbol("neon")}},
    .parameters = &parameters,
    .bill = bill,
    .check = check,
    .traits = traits,
    .topology = topology,
    .configurations = {{"Launch", {{"plan", "launch"}}}, {"Scale", {{"plan", "scale"}}}},
    .kinds = {workload::relational},
    .engines = {workload::postgresql},
    .size = size,
    .clouds = {"AWS", "Azure"},  // Neon documentation: regions
    .fixedRegions = {"us-east-1", "us-east-2", "us-west-2", "eu-central-1", "eu-west-2", "ap-southeast-1", "ap-southeast-2", "sa-east-1", "azure-eastus2", "azure-westus3",
                     "azure-gwc"},
    .defaultRegion = "us-east-1",
    .source = guide,
    .notModelled = {"the free plan", "legacy plans, closed in 2025", "plans with a negotiated price", "invoices below $0.50, which are not collected"},
};
const RegisterService registered(service);

}  // namespace
}  // namespace costrata
