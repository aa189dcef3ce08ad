// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/aws/rds_instances.h"

#include "money/number_text.h"
#include "services/aws/commitments.h"
#include "topology/shapes.h"

#include <algorithm>
#include <utility>

namespace costrata::aws {
namespace {

/// How the price list calls what a storage type bills.
struct StorageMeters {
    Symbol type, storage, iops;
};
const StorageMeters storageMeters[] = {{gp3, Symbol("gp3 storage"), Symbol("gp3 additional IOPS")},
                                       {gp2, Symbol("gp2 storage"), {}},
                                       {io1, Symbol("io1 storage"), Symbol("io1 provisioned IOPS")},
                                       {io2, Symbol("io2 storage"), Symbol("io2 provisioned IOPS")}};
const char* const replicatedBackups = "Amazon RDS User Guide: replicating automated backups to another AWS Region";
const Symbol gp3Throughput{"gp3 additional throughput"}, backupStorage{"backup storage"};

const Value& named(const Settings& s, const char* id) { return s.value(*s.parameters().indexOf(id)); }
bool provisionsIops(const Settings& s) { return named(s, "storageType").choice != gp2; }
bool isGp3(const Settings& s) { return named(s, "storageType").choice == gp3; }
bool replicatesAbroad(const Settings& s) { return !named(s, "replicaRegions").regions.empty(); }
bool replicates(const Settings& s) { return replicatesAbroad(s) || !named(s, "replicas").number.value().isZero(); }

}  // namespace

RdsInstances::RdsInstances(Parameters& p, RdsProduct product)
    : deployment(p.choice({.id = "deployment", .label = "Deployment", .group = "Compute", .options = product.deployments, .chosen = "multi-az",
          .help = product.deployments.size() > 2 ? "Multi-AZ keeps a synchronous standby in another zone (failover 60 to 120 s); a cluster has two that also serve reads "
                                                   "(typically under 35 s). Each has list prices of its own."
                                                 : "Multi-AZ keeps a synchronous standby in another zone (failover 60 to 120 s), at list prices of its own."})),
      instanceClass(p.choice({.id = "class", .label = "Class", .group = "Compute", .chosen = product.instanceClass, .offers = product.classes})),
      replicas(p.number({.id = "replicas", .label = "Read replicas", .group = "Compute", .max = product.mostReplicas, .initial = 0, .whole = true,
          .help = "Asynchronous copies in this region that serve reads; each is billed as an instance with its own storage.", .source = rdsGuide})),
      replicaRegions(p.regions({.id = "replicaRegions", .label = "Read replicas in other regions", .group = "Compute",
          .help = "One in each: an instance with its own storage at that region's prices, and the transfer of all changes.",
          .source = "Amazon RDS User Guide: creating a read replica in a different AWS Region"})),
      replicaClass(p.choice({.id = "replicaClass", .label = "Replica class", .group = "Compute", .chosen = product.replicaClass, .offers = product.replicaClasses, .when = replicates})),
      replicaDeployment(p.choice({.id = "replicaDeployment", .label = "Replica deployment", .group = "Compute",
          .options = {{singleAz, "Single-AZ"}, {multiAz, "Multi-AZ, one standby"}}, .chosen = "single-az", .when = replicates})),
      replicatedData(p.asked({.id = "replicatedData", .label = "Changes sent to each region", .group = "Compute", .unit = "GB / month", .max = 10'000'000, .step = 10,
          .grows = Grows::Load, .when = replicatesAbroad, .help = "The write-ahead log, binary log or redo that the replica receives."})),
      storageType(p.choice({.id = "storageType", .label = "Storage type", .group = "Storage",
          .options = {{gp3, "gp3, general purpose"}, {gp2, "gp2, general purpose"}, {io1, "io1, provisioned IOPS"}, {io2, "io2 Block Express"}}, .chosen = "gp3"})),
      storage(p.number({.id = "storage", .label = "Allocated storage", .group = "Storage", .unit = "GB", .min = 20, .max = product.mostStorage, .initial = 100, .whole = true,
          .step = 10, .grows = Grows::Data, .help = "Billed as allocated, whether used or not. One GiB of the console is one GB of the price list.", .source = rdsGuide})),
      iops(p.number({.id = "iops", .label = "Provisioned IOPS", .group = "Storage", .unit = "IOPS", .min = 1000, .max = 256000, .initial = 3000, .whole = true, .step = 1000,
          .when = provisionsIops, .help = "gp3 includes 3,000 IOPS; 12,000 from 400 GB (Oracle: from 200 GB, SQL Server: never). io1 and io2 bill every provisioned IOPS.",
          .source = rdsGuide})),
      throughput(p.number({.id = "throughput", .label = "Throughput", .group = "Storage", .unit = "MiB/s", .min = 125, .max = 4000, .initial = 125, .whole = true, .step = 25,
          .when = isGp3, .help = "gp3 includes 125 MiB/s; 500 MiB/s from where it includes 12,000 IOPS.", .source = rdsGuide})),
      retention(p.number({.id = "backupRetention", .label = "Backup retention", .group = "Backup", .unit = "days", .max = 35, .initial = 7, .whole = true,
          .help = "0 turns automated backups off."})),
      dailyChange(p.share({.id = "dailyChange", .label = "Changed per day", .group = "Backup", .unit = "%", .initial = 2,
          .help = "Our assumption, change it: the share of the data that each day of retention adds to the backups."})),
      backupRegions(p.regions({.id = "backupRegions", .label = "Backups copied to", .group = "Backup",
          .help = "Automated backups, replicated: snapshots and logs are kept there as long as here, at that region's price, and their transfer is billed.",
          .source = replicatedBackups, .holdsBackups = true})),
      purchaseOption(p.choice({.id = "purchase", .label = "Purchase", .group = "Commitment", .options = product.purchases, .chosen = "on-demand",
          .help = "A commitment covers instance hours only. A Database Savings Plan, where offered, has rates for newer classes, in few regions.", .source = rdsGuide})),
      transfer(p), insights(p), m_product(std::move(product))
{
}

PriceKey RdsInstances::classKey(const Settings& s, Symbol name, Symbol variant, Symbol purchase) const
{
    return {component::computeInstance, name, variant, m_product.engine(s), purchase};
}
std::vector<Option> RdsInstances::offeredClasses(const Settings& s, const Prices& prices) const
{
    return classOptions(prices, classKey(s, {}, s[deployment], purchase::onDemand));
}
std::vector<Option> RdsInstances::offeredReplicaClasses(const Settings& s, const Prices& prices) const
{
    return classOptions(prices, classKey(s, {}, s[replicaDeployment], purchase::onDemand));
}

void RdsInstances::billInstances(const Settings& s, const Prices& prices, BillBuilder& out, Category category, LineText text, Symbol name, Symbol variant,
                                 Decimal count) const
{
    const auto listed = [&](Symbol of) { return prices.find<Dimension::InstanceTime>(classKey(s, name, of, s[purchaseOption])); };
    // Size flexibility: a Multi-AZ instance uses twice the normalised units of a Single-AZ one, a cluster three times. The
    // prices are those of reservations that one would really buy.
    StandIn standIn{{}, machines(variant), "Single-AZ reservations",
                    "RDS Multi-AZ instances without a listed reservation of their own are covered by two Single-AZ reservations, clusters by three (size "
                    "flexibility, RDS User Guide)."};
    if (variant != singleAz && isReservation(s[purchaseOption]) && m_product.sizeFlexible(s))
        standIn.price = listed(singleAz);
    aws::billInstances(out, category, text, count, listed(variant), standIn);
}

void RdsInstances::billStorage(const Settings& s, const Prices& prices, BillBuilder& out, std::string_view whose, Symbol variant, Decimal copies,
                               Category category) const
{
    const auto key = [&](Symbol part, Symbol meter) { return PriceKey{part, meter, variant, m_product.storageEngine(s), purchase::onDemand}; };
    const StorageMeters& meters = *std::ranges::find(storageMeters, s[storageType], &StorageMeters::type);
    out.line(category, {whose, meters.storage.text()}, allMonth<Dimension::GbTime>(s[storage]),
             prices.find<Dimension::GbTime>(key(component::storage, meters.storage)), copies);
    if (s[storageType] == gp2)
        return;
    const bool general = s[storageType] == gp3;
    const Amount billedIops = general ? beyond(s[iops], striped(s) ? 12000 : 3000) : s[iops];
    if (billedIops != Amount(0))
        out.line(category, {whose, meters.iops.text()}, allMonth<Dimension::IopsTime>(billedIops),
                 prices.find<Dimension::IopsTime>(key(component::iops, meters.iops)), copies);
    const Amount extraThroughput = general ? beyond(s[throughput], striped(s) ? 500 : 125) : Amount(0);
    if (extraThroughput != Amount(0))
        out.line(category, {whose, gp3Throughput.text()}, allMonth<Dimension::MibpsTime>(extraThroughput),
                 prices.find<Dimension::MibpsTime>(key(component::throughput, gp3Throughput)), copies);
}

Amount RdsInstances::vcpusOf(const Settings& s, const Prices& prices, Symbol name, Symbol variant) const
{
    return listedVcpu(prices, classKey(s, name, variant, purchase::onDemand));
}
Amount RdsInstances::vcpusOfReplica(const Settings& s, const Prices& there) const
{
    return vcpusOf(s, there, s[replicaClass], s[replicaDeployment]) * machines(s[replicaDeployment]);
}
Amount RdsInstances::vcpus(const Settings& s, const Prices& prices) const
{
    const Amount primary = vcpusOfPrimary(s, prices) * machines(s[deployment]);
    return s[replicas].isZero() ? primary : primary + vcpusOfReplica(s, prices) * s[replicas];
}

void RdsInstances::billPrimary(const Settings& s, const Prices& prices, BillBuilder& out) const
{
    billInstances(s, prices, out, Category::Compute, {"Instance", s[instanceClass].text()}, s[instanceClass], s[deployment], 1);
    if (s[purchaseOption] == savingsPlan)
        out.assume("The Database Savings Plan's hourly commitment is fully used.");
}

void RdsInstances::billReplicas(const Settings& s, const Prices& prices, BillBuilder& out) const
{
    if (!s[replicas].isZero())
        billInstances(s, prices, out, Category::Replication, {"Read replica", s[replicaClass].text()}, s[replicaClass], s[replicaDeployment], s[replicas]);
}

void RdsInstances::billReplicaStorage(const Settings& s, const Prices& prices, BillBuilder& out) const
{
    if (!s[replicas].isZero())
        billStorage(s, prices, out, "Replica", s[replicaDeployment], s[replicas], Category::Replication);
    if (s[deployment] != singleAz || !s[replicas].isZero())
        out.included(Category::Transfer, {"Replication inside the region"});
}

void RdsInstances::billAbroad(const Settings& s, const Prices& prices, BillBuilder& out) const
{
    for (const Symbol region : s[replicaRegions]) {
        const Prices there = prices.in(region);
        const std::string replica = "Read replica in " + region.str() + ",", whose = "Replica in " + region.str() + ",";
        billInstances(s, there, out, Category::Replication, {replica, s[replicaClass].text()}, s[replicaClass], s[replicaDeployment], 1);
        billStorage(s, there, out, whose, s[replicaDeployment], 1, Category::Replication);
        out.line(Category::Transfer, {"Replication to", region.text()}, counted<Dimension::Gb>(s[replicatedData]), interRegionPrice(prices, region));
    }
}

void RdsInstances::billBackups(const Settings& s, const Prices& prices, BillBuilder& out) const
{
    if (s[retention].isZero())
        return;
    const PriceKey key{component::backup, backupStorage, {}, m_product.storageEngine(s), purchase::onDemand};
    const Amount kept = Amount(s[storage]) * (Decimal(1) + s[dailyChange] * s[retention]);
    out.line(Category::Backup, {"Backup storage beyond the free allocated size"}, allMonth<Dimension::GbTime>(beyond(kept, s[storage])), prices.find<Dimension::GbTime>(key));
    for (const Symbol region : s[backupRegions]) {
        out.line(Category::Backup, {"Backups copied to", region.text()}, allMonth<Dimension::GbTime>(kept), prices.in(region).find<Dimension::GbTime>(key));
        out.line(Category::Transfer, {"Backups sent to", region.text()}, counted<Dimension::Gb>(Amount(s[storage]) * s[dailyChange] * hoursPerMonth / Decimal(24)),
                 interRegionPrice(prices, region));
    }
    out.assume("RDS backups hold one full copy of the allocated storage plus the daily change for each day of retention.");
    if (!s[backupRegions].empty())
        out.assume("Copies of backups in another region hold as much and have no free size; each day sends the daily change there, the first full copy is not counted.");
}

void RdsInstances::billInsights(const Settings& s, const Prices& prices, BillBuilder& out) const
{
    if (s[insights.mode] == DatabaseInsights::standard)
        return;
    insights.bill(s, prices, out, m_product.storageEngine(s), {vcpus(s, prices)});
    out.assume("Performance history is kept for every instance of the component's region, and counts the vCPUs of standbys.");
}

void RdsInstances::check(const Settings& s, Problems& problems) const
{
    if (s[storageType] == io1 || s[storageType] == io2) {
        const Decimal ratio = s[iops] / s[storage];
        if (ratio < m_product.leastIopsPerGb || ratio > Decimal(50))
            problems.add("Provisioned IOPS must be " + m_product.leastIopsPerGb.toString() + " to 50 per GB of storage; here it is " + ratio.rounded(2).toString()
                         + ".");
    }
    if (s[storageType] == gp3 && s[iops] > m_product.mostGp3Iops)
        problems.add("gp3 goes to " + quantityText(m_product.mostGp3Iops) + " IOPS; here they are " + quantityText(s[iops]) + ".");
    if (s[retention].isZero() && hasReplicas(s))
        problems.add("Read replicas need automated backups: set the retention above 0 days.");
    if (!s[backupRegions].empty() && s[retention].isZero())
        problems.add("There are no automated backups to copy: set the retention above 0 days.");
    if (!s[backupRegions].empty() && s[deployment] == multiAzCluster)
        problems.add("Automated backups of a Multi-AZ cluster are not replicated to other regions.");
    const Decimal copies = s[replicas] + Decimal(static_cast<int>(s[replicaRegions].size()));
    if (copies > m_product.mostReplicas)
        problems.add("At most " + m_product.mostReplicas.toString() + " read replicas in all regions; here there are " + copies.toString() + ".");
}

void RdsInstances::traits(const Settings& s, Traits& t) const
{
    static const char* const rdsMultiAz = "Amazon RDS User Guide: Multi-AZ deployments";
    t.sizes(Trait::Storage, 20, m_product.mostStorage, "GB", "Amazon RDS User Guide: DB instance storage");
    t.none(Trait::Serverless, "Amazon RDS User Guide: DB instance classes");
    t.none(Trait::ScaleToZero, "Amazon RDS User Guide: stopping a DB instance temporarily", "a stopped instance starts again after 7 days");
    t.none(Trait::Branching, "Amazon RDS User Guide: backing up and restoring", "snapshots only");
    t.text(Trait::Consistency, "strong on the primary, eventual on replicas", "Amazon RDS User Guide: working with read replicas");
    if (s[deployment] == singleAz) {
        t.percent(Trait::Sla, 0.995_d, rdsSla);
        t.seconds(Trait::Rpo, 300, 300, "Amazon RDS User Guide: point-in-time recovery", "point-in-time restore");
        t.text(Trait::Durability, "one zone", rdsMultiAz);
        return;
    }
    t.percent(Trait::Sla, 0.9995_d, rdsSla);
    if (s[deployment] == multiAz) {
        t.seconds(Trait::Rpo, 0, 0, rdsMultiAz, "the standby is synchronous");
        t.seconds(Trait::Failover, 60, 120, rdsMultiAz);
        t.text(Trait::Durability, "synchronous copy in a second zone", rdsMultiAz);
    } else {
        t.seconds(Trait::Failover, 35, 35, rdsMultiAz, "typically less");
        t.text(Trait::Durability, "committed in two of three zones", rdsMultiAz);
    }
}

void RdsInstances::topology(const Settings& s, TopologyBuilder& t) const
{
    static const char* const replicaGuide = "Amazon RDS User Guide: working with read replicas";
    const bool cluster = s[deployment] == multiAzCluster;
    auto& group = shape::servers(t, {.source = "Amazon RDS User Guide: Multi-AZ deployments", .detail = s.shown(instanceClass),
                                     .standbys = shape::whole(machines(s[deployment])) - 1, .readable = cluster, .mode = cluster ? LinkMode::Quorum : LinkMode::Synchronous,
                                     .readers = shape::whole(s[replicas]), .readerDetail = s.shown(replicaClass),
                                     .readerStandbys = hasReplicas(s) && s[replicaDeployment] == multiAz ? 1 : 0, .regions = s[replicaRegions], .promotionSource = replicaGuide});
    if (s[deployment] == singleAz && s[retention].isZero())
        group.elsewhere = {};  // no backups to restore from
    if (!s[backupRegions].empty() && !s[retention].isZero())
        group.restore = remedy("a new instance is restored from the backups in " + s[backupRegions].front().str(), Actor::User, {}, {}, replicatedBackups);
}

void RdsInstances::size(Sizing& z) const
{
    namespace w = workload;
    const Workload& need = z.need();
    std::vector<Symbol> deployments;
    for (const Option& option : m_product.deployments) {
        if (option.id != singleAz || !need[w::zoneRedundant])
            deployments.push_back(option.id);
    }
    z.choose(deployment, std::move(deployments));
    z.choose(replicas, 0, 15);
    // The standbys of a cluster serve reads, too; one of them must be spare when a zone may be lost.
    const Decimal readable = z.settings()[deployment] != multiAzCluster ? 0 : need[w::zoneRedundant] ? 1 : 2;
    const ComputeNeed compute = z.computeNeed(true, z.settings()[replicas] + readable);
    const auto suits = suitsLoad(z, compute);
    z.chooseClass(instanceClass, classKey(z.settings(), {}, z.settings()[deployment], purchase::onDemand), compute, suits);
    if (!z.settings()[replicas].isZero())
        z.chooseClass(replicaClass, classKey(z.settings(), {}, singleAz, purchase::onDemand), compute, suits);  // one class for all replicas
    z.chooseAny(purchaseOption);
    if (need[w::activeHours] < hoursPerMonth)
        z.rule("The instance runs all month, at idle hours too.");

    sizeStorage(z);
    if (need[w::backupDays] > Decimal(35))
        z.refuse("automated backups are kept 35 days at most");
    else
        z.set(retention, need[w::backupDays]);
    z.set(transfer.internet, need[w::egress]);
}

void RdsInstances::sizeStorage(Sizing& z) const
{
    const Settings& s = z.settings();
    const Decimal operations = z.iopsNeed();
    z.set(storage, z.need()[workload::data] * 1.2_d);
    z.rule("Storage is allocated with 20 % to spare.");
    z.choose(storageType, {gp3, gp2, io1, io2});
    if (s[storageType] == gp2) {
        if (operations > s[storage] * Decimal(3)) {
            z.set(storage, operations / Decimal(3));
            z.rule("gp2 has 3 IOPS for each GB all the time, so storage is allocated for the writes at the peak.");
        }
        return;
    }
    const char* const provisioned = "IOPS are provisioned for the writes at the peak, one for each; reads come from memory.";
    if (s[storageType] != gp3) {
        z.set(iops, std::max({operations, Decimal(1000), s[storage] * m_product.leastIopsPerGb}));
        z.set(storage, std::max(s[storage], s[iops] / Decimal(50)));
        return z.rule(provisioned);
    }
    if (operations > Decimal(3000) && s[storage] < m_product.stripedFrom && m_product.stripedFrom <= m_product.mostStorage) {
        z.set(storage, m_product.stripedFrom);
        z.rule("At least " + m_product.stripedFrom.toString() + " GB, because gp3 has more than 3,000 IOPS only from there.");
    }
    if (const Decimal included = striped(s) ? 12000 : 3000; operations > included) {
        if (operations > m_product.mostGp3Iops)
            z.refuse(quantityText(operations) + " IOPS are needed at the peak, gp3 goes to " + quantityText(m_product.mostGp3Iops));
        else
            z.set(iops, operations);
        z.rule(provisioned);
    }
}

void RdsInstances::recover(Sizing& z) const
{
    namespace w = workload;
    z.set(replicaRegions, {});
    z.set(backupRegions, {});
    if (z.pattern() == w::activeActive)
        return z.refuse("it has one writer, in one region");
    if (!z.hasSecondRegion())
        return;
    if (z.settings()[retention].isZero()) {
        z.set(retention, 1);
        z.rule("Copies in another region need automated backups: one day is kept.");
    }
    if (z.pattern() != w::backupRestore)
        return sizeReplicaAbroad(z);
    z.set(backupRegions, {z.secondRegion()});
    z.rule("Automated backups are replicated to the second region.");
}

void RdsInstances::sizeReplicaAbroad(Sizing& z) const
{
    namespace w = workload;
    z.set(replicaRegions, {z.secondRegion()});
    const bool warm = z.pattern() == w::warmStandby, alone = z.settings()[replicas].isZero();
    if (alone) {  // replicas are all of one class
        ComputeNeed least{2, 0};
        if (warm) {
            const auto half = z.computeOf(classKey(z.settings(), z.settings()[instanceClass], z.settings()[deployment], purchase::onDemand), 0.5_d);
            if (!half)
                return;
            least = {std::max(half->vcpu, Decimal(2)), half->memoryGib};
        }
        z.set(replicaDeployment, singleAz);
        z.chooseClass(replicaClass, z.prices().in(z.secondRegion()), classKey(z.settings(), {}, singleAz, purchase::onDemand), least, suitsLoad(z, least));
    }
    z.rule(std::string("The second region holds a Single-AZ read replica ")
           + (!alone ? "of the class of the others" : warm ? "of half the compute" : "of the smallest class, which must keep up with the writes")
           + "; it is promoted and enlarged when the first region is lost.");
    if (const Workload* need = z.workload()) {
        z.set(replicatedData, w::meanWrites(*need) * secondsPerMonth * (*need)[w::itemSize] * Decimal(1024) / Decimal(1'000'000'000));
        z.rule("It receives every written item once: the log is about as large as the items.");
    }
}

}  // namespace costrata::aws
