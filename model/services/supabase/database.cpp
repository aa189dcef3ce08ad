// SPDX-License-Identifier: GPL-3.0-or-later
// Supabase: a plan for the organisation, a compute size and a disk for every project's PostgreSQL, and usage above the plan's quotas.
#include "services/service.h"
#include "topology/shapes.h"

#include <algorithm>
#include <iterator>

namespace costrata {
namespace {

const Symbol postgresql{"postgresql"}, anyCompute{"primary or read-replica"}, pro{"pro"}, team{"team"}, gp3{"gp3"}, io2{"io2"}, micro{"Micro"};
const Symbol daily{"daily"}, pitr7{"pitr-7"}, pitr14{"pitr-14"}, pitr28{"pitr-28"};
const Symbol proFee{"Pro plan"}, teamFee{"Team plan"}, gp3Disk{"gp3 disk"}, io2Disk{"io2 disk"}, gp3Iops{"gp3 provisioned IOPS"},
    io2Iops{"io2 provisioned IOPS"}, gp3Throughput{"gp3 provisioned throughput"}, pitr7Meter{"point-in-time recovery, 7 days"},
    pitr14Meter{"point-in-time recovery, 14 days"}, pitr28Meter{"point-in-time recovery, 28 days"}, ipv4Meter{"IPv4 address"},
    uncachedMeter{"uncached egress"}, cachedMeter{"cached egress"}, usersMeter{"monthly active users"},
    thirdPartyMeter{"third-party monthly active users"}, ssoMeter{"SSO monthly active users"}, filesMeter{"file storage"},
    imagesMeter{"images transformed"}, functionsMeter{"edge function invocations"}, messagesMeter{"realtime messages"},
    connectionsMeter{"realtime peak connections"};
const char* const guide = "Supabase documentation: Billing; Manage your usage";
const char* const diskGuide = "Supabase documentation: Compute and disk";
const char* const replicaGuide = "Supabase documentation: Read Replicas";

bool isGp3(const Settings& s);
std::vector<Option> offeredSizes(const Settings& s, const Prices& prices);

Parameters parameters;
const Choice plan = parameters.choice({.id = "plan", .label = "Plan", .group = "Compute", .options = {{pro, "Pro"}, {team, "Team"}}, .chosen = "pro",
    .help = "One fee for the whole organisation. Both have the same quotas.", .source = guide});
const Number projects = parameters.number({.id = "projects", .label = "Projects", .group = "Compute", .min = 1, .max = 1000, .initial = 1,
    .whole = true,
    .help = "Each has a database of this size. The plan fee, the compute credit and the quotas of usage belong to the organisation."});
const Choice computeSize = parameters.choice({.id = "class", .label = "Compute size", .group = "Compute", .chosen = "XL", .offers = offeredSizes,
    .help = "Micro to Medium share their cores. The price list has no standby: read replicas are asynchronous.",
    .source = diskGuide});
const Number branchHours = parameters.number({.id = "branchHours", .label = "Preview branches", .group = "Compute", .unit = "hours / month",
    .max = 1'000'000, .initial = 0, .step = 10,
    .help = "Hours of all branches together; each is a Micro instance. The compute credit does not apply.", .source = guide});

const Number replicas = parameters.number({.id = "readReplicas", .label = "Read replicas of each project", .group = "Replicas", .max = 100,
    .initial = 0, .whole = true, .help = "As large as the primary, with a disk of 1.25 times its size, nothing of it included. Asynchronous.",
    .source = "Supabase documentation: Manage read replica usage"});

const Choice diskType = parameters.choice({.id = "diskType", .label = "Disk type", .group = "Storage",
    .options = {{gp3, "General purpose (gp3)"}, {io2, "High performance (io2)"}}, .chosen = "gp3", .source = diskGuide});
const Number disk = parameters.number({.id = "storage", .label = "Disk of each project", .group = "Storage", .unit = "GB", .min = 1, .max = 61440,
    .initial = 100, .whole = true, .step = 10, .grows = Grows::Data, .help = "Provisioned size. gp3: up to 16 TB, 8 GB of each project are included. io2: up to 60 TB.",
    .source = diskGuide});
const Number iops = parameters.number({.id = "iops", .label = "Provisioned IOPS", .group = "Storage", .unit = "IOPS", .min = 100, .max = 80000,
    .initial = 3000, .whole = true, .step = 1000,
    .help = "gp3: 3,000 are included, up to 16,000 and 500 per GB. io2: billed from the first, up to 80,000 and 1,000 per GB.",
    .source = diskGuide});
const Number throughput = parameters.number({.id = "throughput", .label = "Throughput", .group = "Storage", .unit = "MB/s", .min = 125, .max = 1000,
    .initial = 125, .whole = true, .step = 25, .when = isGp3,
    .help = "125 MB/s are included; at most 0.25 MB/s for each provisioned IOPS. Free with io2.", .source = diskGuide});

const Choice backup = parameters.choice({.id = "backup", .label = "Backup", .group = "Backup",
    .options = {{daily, "Daily backups"}, {pitr7, "Point-in-time recovery, 7 days"}, {pitr14, "Point-in-time recovery, 14 days"},
        {pitr28, "Point-in-time recovery, 28 days"}},
    .chosen = "daily",
    .help = "Daily backups are free and kept for 7 days (Pro) or 14 days (Team). Point-in-time recovery is paid for each project.",
    .source = guide});

const Number uncached = parameters.number({.id = "egress", .label = "Uncached egress", .group = "Network", .unit = "GB / month", .max = 10'000'000,
    .initial = 0, .step = 10, .grows = Grows::Load, .help = "250 GB are included.", .source = guide});
const Number cached = parameters.number({.id = "cachedEgress", .label = "Cached egress", .group = "Network", .unit = "GB / month", .max = 10'000'000,
    .initial = 0, .step = 10, .grows = Grows::Load, .help = "A further 250 GB are included.", .source = guide});
const Flag ipv4 = parameters.flag({.id = "ipv4", .label = "Dedicated IPv4 address", .group = "Network",
    .help = "One for each project and one for each of its replicas.", .source = guide});

const Number users = parameters.number({.id = "activeUsers", .label = "Monthly active users", .group = "Usage", .unit = "users", .initial = 0,
    .whole = true, .step = 1000, .grows = Grows::Load, .help = "100,000 are included.", .source = guide});
const Number thirdPartyUsers = parameters.number({.id = "thirdPartyUsers", .label = "Third-party monthly active users", .group = "Usage",
    .unit = "users", .initial = 0, .whole = true, .step = 1000, .help = "Signed in by another provider's tokens. 100,000 are included.",
    .source = guide});
const Number ssoUsers = parameters.number({.id = "ssoUsers", .label = "Single sign-on monthly active users", .group = "Usage", .unit = "users",
    .initial = 0, .whole = true, .step = 10, .help = "50 are included.", .source = guide});
const Number files = parameters.number({.id = "fileStorage", .label = "File storage", .group = "Usage", .unit = "GB", .max = 10'000'000,
    .initial = 0, .step = 10, .grows = Grows::Data, .help = "100 GB are included.", .source = guide});
const Number images = parameters.number({.id = "images", .label = "Images transformed", .group = "Usage", .unit = "images / month", .initial = 0,
    .whole = true, .step = 100, .help = "Origin images. 100 are included.", .source = guide});
const Number functions = parameters.number({.id = "functions", .label = "Edge function calls", .group = "Usage", .unit = "million / month",
    .max = 1'000'000, .initial = 0, .grows = Grows::Load, .help = "2 million are included.", .source = guide});
const Number messages = parameters.number({.id = "messages", .label = "Realtime messages", .group = "Usage", .unit = "million / month",
    .max = 1'000'000, .initial = 0, .grows = Grows::Load, .help = "5 million are included.", .source = guide});
const Number connections = parameters.number({.id = "connections", .label = "Realtime peak connections", .group = "Usage", .unit = "connections",
    .initial = 0, .whole = true, .step = 100, .help = "500 are included.", .source = guide});

bool isGp3(const Settings& s) { return s[diskType] == gp3; }
PriceKey key(Symbol part, Symbol name, Symbol variant = {}) { return {part, name, variant, postgresql, purchase::onDemand}; }
std::vector<Option> offeredSizes(const Settings&, const Prices& prices)
{
    return classOptions(prices, key(component::computeInstance, {}, anyCompute));
}

/// The plan's $10 pay for the first hours of the projects' own compute; nothing of it is left for replicas or branches.
void billCompute(const Settings& s, const Prices& prices, BillBuilder& out)
{
    constexpr Decimal credit = 10;
    const auto compute = prices.find<Dimension::InstanceTime>(key(component::computeInstance, s[computeSize], anyCompute));
    const bool free = compute && compute.tiers.front().amount.isZero();
    const Decimal credited = !compute || free ? Decimal() : credit / compute.tiers.front().amount;  // listed by the hour
    const Decimal hours = std::max(s[projects] * hoursPerMonth - credited, Decimal());
    out.line(Category::Compute, {s[computeSize].text(), "compute beyond the $10 credit"}, counted<Dimension::InstanceTime>(hours), compute);
    if (!s[branchHours].isZero())
        out.line(Category::Compute, {"Preview branches"}, counted<Dimension::InstanceTime>(s[branchHours]),
                 prices.find<Dimension::InstanceTime>(key(component::computeInstance, micro, anyCompute)));
    if (!s[replicas].isZero())
        out.line(Category::Replication, {"Read replicas", s[computeSize].text()}, allMonth<Dimension::InstanceTime>(s[replicas] * s[projects]),
            compute);
}

void billDisks(const Settings& s, const Prices& prices, BillBuilder& out)
{
    const Decimal copies = s[replicas] * s[projects];
    const auto size = prices.find<Dimension::GbTime>(key(component::storage, isGp3(s) ? gp3Disk : io2Disk, s[diskType]));
    out.line(Category::Storage, {"Disk"}, allMonth<Dimension::GbTime>(s[disk]), size, s[projects]);
    const auto speed = prices.find<Dimension::IopsTime>(key(component::iops, isGp3(s) ? gp3Iops : io2Iops, s[diskType]));
    const bool paidIops = !isGp3(s) || s[iops] > Decimal(3000);
    if (paidIops)
        out.line(Category::Storage, {"IOPS"}, allMonth<Dimension::IopsTime>(s[iops]), speed, s[projects]);
    const auto flow = prices.find<Dimension::MbpsTime>(key(component::throughput, gp3Throughput, gp3));
    const bool paidThroughput = isGp3(s) && s[throughput] > Decimal(125);
    if (paidThroughput)
        out.line(Category::Storage, {"Throughput"}, allMonth<Dimension::MbpsTime>(s[throughput]), flow, s[projects]);
    if (copies.isZero())
        return;
    out.lineBeyondAllowance(Category::Replication, {"Disks of replicas, 1.25 times the primary's"}, allMonth<Dimension::GbTime>(s[disk] * 1.25_d),
        size, copies);
    if (paidIops)
        out.line(Category::Replication, {"IOPS of replicas"}, allMonth<Dimension::IopsTime>(s[iops]), speed, copies);
    if (paidThroughput)
        out.line(Category::Replication, {"Throughput of replicas"}, allMonth<Dimension::MbpsTime>(s[throughput]), flow, copies);
}

void billBackup(const Settings& s, const Prices& prices, BillBuilder& out)
{
    if (s[backup] == daily)
        return out.included(Category::Backup, {s[plan] == pro ? "Daily backups, kept for 7 days" : "Daily backups, kept for 14 days"});
    const Symbol meter = s[backup] == pitr7 ? pitr7Meter : s[backup] == pitr14 ? pitr14Meter : pitr28Meter;
    out.line(Category::Backup, {"Point-in-time recovery"}, allMonth<Dimension::InstanceTime>(s[projects]),
             prices.find<Dimension::InstanceTime>(key(component::backup, meter)));
}

/// One meter with a quota, stated by the price list as the start of its first tier.
template <Dimension D>
void billUsage(const Prices& prices, BillBuilder& out, Category category, const char* what, Decimal used, Quantity<D> quantity, Symbol part,
    Symbol meter)
{
    if (!used.isZero())
        out.line(category, {what}, quantity, prices.find<D>(key(part, meter)));
}

void bill(const Settings& s, const Prices& prices, BillBuilder& out)
{
    constexpr Decimal million = 1'000'000;
    out.line(Category::Other, {s[plan] == pro ? "Pro plan" : "Team plan"}, allMonth<Dimension::InstanceTime>(1),
             prices.find<Dimension::InstanceTime>(key(component::planFee, s[plan] == pro ? proFee : teamFee)));
    billCompute(s, prices, out);
    billDisks(s, prices, out);
    billBackup(s, prices, out);
    if (s[ipv4])
        out.line(Category::Other, {"IPv4 addresses"}, allMonth<Dimension::InstanceTime>(s[projects] * (s[replicas] + Decimal(1))),
                 prices.find<Dimension::InstanceTime>(key(component::other, ipv4Meter)));
    const auto usage = [&]<Dimension D>(const char* what, Decimal used, Quantity<D> quantity, Symbol meter) {
        billUsage(prices, out, Category::Other, what, used, quantity, component::other, meter);
    };
    billUsage(prices, out, Category::Transfer, "Uncached egress", s[uncached], counted<Dimension::Gb>(s[uncached]), component::dataTransfer,
        uncachedMeter);
    billUsage(prices, out, Category::Transfer, "Cached egress", s[cached], counted<Dimension::Gb>(s[cached]), component::dataTransfer, cachedMeter);
    usage("Monthly active users", s[users], counted<Dimension::ActiveUsers>(s[users]), usersMeter);
    usage("Third-party monthly active users", s[thirdPartyUsers], counted<Dimension::ActiveUsers>(s[thirdPartyUsers]), thirdPartyMeter);
    usage("Single sign-on monthly active users", s[ssoUsers], counted<Dimension::ActiveUsers>(s[ssoUsers]), ssoMeter);
    usage("File storage", s[files], allMonth<Dimension::GbTime>(s[files]), filesMeter);
    usage("Images transformed", s[images], counted<Dimension::Images>(s[images]), imagesMeter);
    usage("Edge function calls", s[functions], counted<Dimension::Requests>(s[functions] * million), functionsMeter);
    usage("Realtime messages", s[messages], counted<Dimension::Messages>(s[messages] * million), messagesMeter);
    usage("Realtime peak connections", s[connections], counted<Dimension::Connections>(s[connections]), connectionsMeter);
}

/// What a compute size can use of its disk, whatever is provisioned. "Compute and disk" lists the throughput in megabits.
struct Ceiling {
    Symbol size;
    int iops, mbps;
};
const Ceiling ceilings[] = {{micro, 500, 87}, {Symbol("Small"), 1000, 174}, {Symbol("Medium"), 2000, 347}, {Symbol("Large"), 3600, 630},
    {Symbol("XL"), 6000, 1188}, {Symbol("2XL"), 12000, 2375}, {Symbol("4XL"), 20000, 4750}, {Symbol("8XL"), 40000, 9500},
    {Symbol("12XL"), 50000, 14250},
    {Symbol("16XL"), 80000, 19000}};

void checkCeiling(const Settings& s, Problems& problems, bool extraIops, bool extraThroughput)
{
    const auto found = std::find_if(std::begin(ceilings), std::end(ceilings), [&](const Ceiling& c) { return c.size == s[computeSize]; });
    if (found == std::end(ceilings))
        return;
    if (found->iops < 3600 && (extraIops || extraThroughput))
        problems.add("Extra IOPS or throughput need the compute size Large or above.");
    else if (extraIops && s[iops] > Decimal(found->iops))
        problems.add("The compute size " + s[computeSize].str() + " uses at most " + std::to_string(found->iops)
                     + " IOPS; more are paid for in vain.");
    else if (extraThroughput && s[throughput] * Decimal(8) > Decimal(found->mbps))
        problems.add("The compute size " + s[computeSize].str() + " uses at most " + (Decimal(found->mbps) / Decimal(8)).toString()
                     + " MB/s of throughput; more is paid for in vain.");
}

void check(const Settings& s, Problems& problems)
{
    checkCeiling(s, problems, s[iops] > Decimal(3000), isGp3(s) && s[throughput] > Decimal(125));
    if (s[backup] != daily && s[computeSize] == micro)
        problems.add("Point-in-time recovery needs the compute size Small or above.");
    if (isGp3(s) && s[disk] > Decimal(16384))
        problems.add("gp3 disks end at 16 TB.");
    if (isGp3(s) && s[iops] > Decimal(3000) && s[iops] > std::min(s[disk] * Decimal(500), Decimal(16000)))
        problems.add("gp3 disks have at most 500 IOPS per GB and 16,000 in all.");
    if (!isGp3(s) && s[iops] > s[disk] * Decimal(1000))
        problems.add("io2 disks have at most 1,000 IOPS per GB.");
    if (isGp3(s) && s[throughput] > Decimal(125) && s[throughput] > std::max(s[iops], Decimal(3000)) * 0.25_d)
        problems.add("gp3 disks have at most 0.25 MB/s of throughput for each provisioned IOPS.");
}

void traits(const Settings& s, Traits& t)
{
    t.text(Trait::Engine, "PostgreSQL", guide);
    t.text(Trait::Licence, "open source, included", "the repository supabase/supabase");
    t.yes(Trait::SelfHosting, "the repository supabase/supabase", "the whole platform");
    t.text(Trait::ReadReplicas, "asynchronous, as large as the primary", replicaGuide);
    t.sizes(Trait::Storage, 0, isGp3(s) ? 16384 : 61440, "GB", diskGuide);
    t.none(Trait::Serverless, diskGuide, "compute sizes are changed by hand");
    t.none(Trait::ScaleToZero, "Supabase: Pricing plans", "only projects of the free plan pause");
    t.text(Trait::Sla, "Enterprise plan only", "Supabase: Service Level Agreement");
    t.text(Trait::Consistency, "strong on the primary, eventual on replicas", replicaGuide);
    t.text(Trait::Branching, "preview branches, each an instance of its own", "Supabase documentation: Manage branching usage");
    t.text(Trait::MultiRegion, "asynchronous read replicas in other regions", replicaGuide);
    t.yes(Trait::Backend, "Supabase documentation: Auth; Storage; Edge Functions; Realtime", "sign-in, files, functions, changes in real time");
}

void size(Sizing& z)
{
    namespace w = workload;
    const Workload& need = z.need();
    if (need[w::zoneRedundant])
        z.refuse("its price list has no standby in another zone");
    if (w::needsSecondRegion(need))
        z.refuse("no replica that takes over from another region is documented");
    ComputeNeed compute = z.computeNeed();
    const Decimal used = (w::peakReads(need) / need[w::readsPerVcpu] + w::peakWrites(need) / need[w::writesPerVcpu]) / need[w::targetUtilisation];
    if (used > 0.5_d) {
        compute.memoryGib = std::max(compute.memoryGib, Decimal(8));
        z.rule("Sizes below Large share their cores; they are chosen only where the peak needs half a vCPU at most.");
    }
    if (need[w::backupDays] > Decimal(28))
        z.refuse("point-in-time recovery reaches 28 days back");
    const bool recovers = need[w::backupDays] > Decimal(7);
    if (recovers)
        compute.memoryGib = std::max(compute.memoryGib, Decimal(2));  // Small or above
    z.chooseClass(computeSize, key(component::computeInstance, {}, anyCompute), compute);
    z.set(backup, !recovers ? daily : need[w::backupDays] > Decimal(14) ? pitr28 : pitr14);
    const Decimal wanted = need[w::data] * 1.2_d;
    z.set(disk, wanted);
    z.set(diskType, wanted > Decimal(16384) ? io2 : gp3);
    z.rule("The disk is provisioned with 20 % to spare; a paid project runs all hours, used or not.");
    z.set(uncached, need[w::egress]);
}

void topology(const Settings& s, TopologyBuilder& t)
{
    const int copies = shape::whole(s[replicas]);
    if (s[projects] == Decimal(1)) {
        shape::servers(t, {.source = replicaGuide, .detail = s[computeSize].str(), .zoneStated = false, .readers = copies, .readerDetail = s[computeSize].str(), .readersStandIn = StandsIn::Never});
        return;
    }
    shape::shards(t, {.source = replicaGuide, .count = s[projects], .replicas = copies, .kind = NodeKind::Writer, .one = "Project", .detail = s[computeSize].str(), .zoneStated = false,
                      .standsIn = StandsIn::Never});
}

const Service service{
    .id = "supabase.database",
    .name = "Supabase",
    .provider = "Supabase",
    .summary = "PostgreSQL with authentication, files and realtime, by plan, compute size and usage",
    .catalogs = {{Symbol("supabase"), Symbol("database")}},
    .parameters = &parameters,
    .bill = bill,
    .check = check,
    .traits = traits,
    .topology = topology,
    .configurations = {{"Pro", {{"plan", "pro"}}}, {"Team", {{"plan", "team"}}}},
    .kinds = {workload::relational},
    .engines = {workload::postgresql},
    .size = size,
    .clouds = {"AWS"},  // Supabase documentation: available regions
    // Supabase documentation: Available regions.
    .fixedRegions = {"us-east-1", "us-east-2", "us-west-1", "us-west-2", "ca-central-1", "eu-west-1", "eu-west-2", "eu-west-3", "eu-central-1",
                     "eu-central-2", "eu-north-1", "ap-south-1", "ap-southeast-1", "ap-southeast-2", "ap-northeast-1", "ap-northeast-2",
                     "sa-east-1"},
    .defaultRegion = "us-east-1",
    .source = guide,
    .notModelled = {"the free plan and the Enterprise plan", "log drains and custom domains", "phone authentication", "the spend cap"},
};
const RegisterService registered(service);

}  // namespace
}  // namespace costrata
