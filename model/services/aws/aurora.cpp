// SPDX-License-Identifier: GPL-3.0-or-later
// Amazon Aurora, MySQL and PostgreSQL compatible: instances or Serverless v2 capacity over one shared cluster volume.
#include "services/aws/aurora_parameters.h"
#include "services/aws/extended_support.h"
#include "services/migration_tool.h"
#include "topology/shapes.h"

#include <algorithm>

namespace costrata::aurora {
namespace {

const Symbol volumeMeter{"cluster storage"}, ioMeter{"I/O requests"}, replicatedMeter{"global database replicated write I/O"};
const Symbol backupMeter{"backup storage"}, backtrackMeter{"backtrack change records"};

void billProvisioned(const Settings& s, const Prices& prices, BillBuilder& out, Category category, LineText text, Symbol name, Decimal count)
{
    const auto listed = [&](Symbol variant) { return prices.find<Dimension::InstanceTime>(instanceKey(s, name, variant, s[purchaseOption])); };
    aws::StandIn standIn{{}, 1.3_d, "Aurora Standard reservations",
                         "An Aurora I/O-Optimized instance uses the normalised units of 1.3 Standard reservations of its class (Aurora User Guide, reserved DB "
                         "instances). Reservations are whole: what is left of the last one serves other instances of its family."};
    if (!isStandard(s) && aws::isReservation(s[purchaseOption]))
        standIn.price = listed(standard);
    aws::billInstances(out, category, text, count, listed(s[configuration]), standIn);
}

/// A running instance has at least 0.5 ACU, also when the minimum of 0 lets it pause.
Decimal leastRunning(const Settings& s) { return std::max(s[minimumAcu], 0.5_d); }

/// ACU-hours of one Serverless v2 instance in a month of 730 hours.
Decimal acuHours(const Settings& s)
{
    const Decimal most = s[maximumAcu], least = std::min(leastRunning(s), most);
    const Decimal peak = s[peakHours], paused = mayPause(s) ? s[pausedHours] : Decimal(0);
    const Decimal rest = std::max(Decimal(24) - peak - paused, Decimal(0));
    return (peak * most + rest * std::clamp(s[averageAcu], least, most)) * hoursPerMonth / Decimal(24);
}

void billServerless(const Settings& s, const Prices& prices, BillBuilder& out)
{
    const auto price = prices.find<Dimension::AcuTime>(acuKey(s, s[serverlessPurchase]));
    const auto used = counted<Dimension::AcuTime>(acuHours(s));
    if (s[writer] == serverless)
        out.line(Category::Compute, {"Serverless v2 writer"}, used, price);
    if (!s[serverlessReaders].isZero())
        out.line(Category::Replication, {"Serverless v2 readers"}, used, price, s[serverlessReaders]);
    out.assume("Every Serverless v2 instance of the cluster follows the given daily load profile.");
}

void billBackup(const Settings& s, const Prices& prices, BillBuilder& out)
{
    const auto price = prices.find<Dimension::GbTime>({component::backup, backupMeter, {}, s[engine], purchase::onDemand});
    if (s[retention] == Decimal(1)) {
        out.included(Category::Backup, {"Automated backup kept one day"});
    } else {
        const Amount kept = s[storage] * (Decimal(1) + s[dailyChange] * s[retention]);
        out.line(Category::Backup, {"Backup storage beyond the free cluster size"}, allMonth<Dimension::GbTime>(beyond(kept, s[storage])), price);
        out.assume("Aurora backups hold one full copy of the cluster volume plus the daily change for each day of retention.");
    }
    if (!s[snapshots].isZero())
        out.line(Category::Backup, {"Snapshots"}, allMonth<Dimension::GbTime>(s[snapshots]), price);
    if (backtracks(s))
        out.line(Category::Backup, {"Backtrack change records"}, counted<Dimension::ChangeRecordHours>(s[changeRecords] * s[backtrackWindow] * hoursPerMonth),
                 prices.find<Dimension::ChangeRecordHours>({component::backup, backtrackMeter, {}, s[engine], purchase::onDemand}));
}

/// Cluster storage and, in Aurora Standard, I/O, of a region.
void billVolume(const Settings& s, const Prices& there, BillBuilder& out, Category category, LineText text)
{
    out.line(category, text, allMonth<Dimension::GbTime>(s[storage]),
             there.find<Dimension::GbTime>({component::storage, volumeMeter, s[configuration], s[engine], purchase::onDemand}));
}
void billIo(const Settings& s, const Prices& there, BillBuilder& out, Category category, LineText text, Amount perSecond)
{
    out.line(category, text, counted<Dimension::IoRequests>(perSecond * secondsPerMonth),
             there.find<Dimension::IoRequests>({component::ioRequests, ioMeter, standard, s[engine], purchase::onDemand}));
}

void billSecondary(const Settings& s, const Prices& prices, BillBuilder& out, Symbol region)
{
    const Prices there = prices.in(region);
    const auto named = [&](const char* what) { return std::string(what) + " " + region.str() + ","; };
    if (s[global.kind] == aws::secondaryProvisioned)
        billProvisioned(s, there, out, Category::Replication, {named("Reader in"), s[global.instanceClass].text()}, s[global.instanceClass],
                        s[global.instances]);
    if (s[global.kind] == aws::secondaryServerless)
        out.line(Category::Replication, {"Serverless v2 readers in", region.text()}, counted<Dimension::AcuTime>(global.acuHours(s)),
                 there.find<Dimension::AcuTime>(acuKey(s, s[serverlessPurchase])));
    billVolume(s, there, out, Category::Replication, {"Cluster storage in", region.text()});
    if (readsAbroad(s))
        billIo(s, there, out, Category::Replication, {"Read I/O requests in", region.text()}, s[global.reads]);
    // The primary's region bills what it replicates (metric AuroraGlobalDBReplicatedWriteIO).
    out.line(Category::Replication, {"Replicated write I/Os to", region.text()}, counted<Dimension::IoRequests>(s[global.replicatedWrites] * secondsPerMonth),
             prices.find<Dimension::IoRequests>({component::replication, replicatedMeter, {}, s[engine], purchase::onDemand}));
    out.line(Category::Transfer, {"Replication to", region.text()}, counted<Dimension::Gb>(s[global.replicatedData]), aws::interRegionPrice(prices, region));
}

/// Of the cluster in the component's region.
aws::Machines machines(const Settings& s, const Prices& prices)
{
    const auto vcpu = [&](Symbol name) { return listedVcpu(prices, instanceKey(s, name, s[configuration], purchase::onDemand)); };
    aws::Machines all;
    if (hasProvisionedWriter(s))
        all.vcpus = all.vcpus + vcpu(s[writerClass]);
    if (hasReaders(s))
        all.vcpus = all.vcpus + vcpu(s[readerClass]) * s[readers];
    if (hasServerless(s))
        all.acuHours = acuHours(s) * (s[serverlessReaders] + Decimal(s[writer] == serverless ? 1 : 0));
    return all;
}

void billSupport(const Settings& s, const Prices& prices, BillBuilder& out, const aws::Machines& used, std::string_view where)
{
    if (used.provisioned())
        aws::billExtendedSupport(out, prices, auroraVersions, s[engine], s[version], aws::extendedSupportVcpu,
                                 allMonth<Dimension::VcpuTime>(used.vcpus), where);
    if (used.serverless())
        aws::billExtendedSupport(out, prices, auroraVersions, s[engine], s[version], aws::extendedSupportAcu, counted<Dimension::AcuTime>(used.acuHours),
                                 ", serverless" + std::string(where));
}

void billWriter(const Settings& s, const Prices& prices, BillBuilder& out)
{
    if (hasProvisionedWriter(s))
        billProvisioned(s, prices, out, Category::Compute, {"Writer", s[writerClass].text()}, s[writerClass], 1);
}

void billReaders(const Settings& s, const Prices& prices, BillBuilder& out)
{
    if (hasReaders(s))
        billProvisioned(s, prices, out, Category::Replication, {"Reader", s[readerClass].text()}, s[readerClass], s[readers]);
}

void billCapacity(const Settings& s, const Prices& prices, BillBuilder& out)
{
    if (hasServerless(s))
        billServerless(s, prices, out);
    if ((hasProvisioned(s) && s[purchaseOption] == aws::savingsPlan) || (hasServerless(s) && s[serverlessPurchase] == aws::savingsPlan))
        out.assume("The Database Savings Plan's hourly commitment is fully used.");
}

void billCluster(const Settings& s, const Prices& prices, BillBuilder& out)
{
    billVolume(s, prices, out, Category::Storage, {"Cluster storage"});
    if (isStandard(s))
        billIo(s, prices, out, Category::Io, {"I/O requests"}, s[ioRequests]);
    else
        out.included(Category::Io, {"I/O requests, part of I/O-Optimized"});
    billBackup(s, prices, out);
}

void billExtras(const Settings& s, const Prices& prices, BillBuilder& out)
{
    if (s[version] == keptCurrent && s[insights.mode] == aws::DatabaseInsights::standard && !s[proxy.used])
        return;
    const aws::Machines cluster = machines(s, prices);
    billSupport(s, prices, out, cluster, {});
    proxy.bill(s, prices, out, s[engine], cluster);
    insights.bill(s, prices, out, s[engine], cluster);
}

void billSecondaries(const Settings& s, const Prices& prices, BillBuilder& out)
{
    const bool old = s[version] != keptCurrent;
    for (const Symbol region : s[global.regions]) {
        billSecondary(s, prices, out, region);
        if (old && aws::GlobalDatabase::hasInstances(s)) {
            const Prices there = prices.in(region);
            const bool instances = s[global.kind] == aws::secondaryProvisioned;
            const PriceKey key = instanceKey(s, s[global.instanceClass], s[configuration], purchase::onDemand);
            const Amount vcpus = instances ? listedVcpu(there, key) * s[global.instances] : Amount(0);
            billSupport(s, there, out, {vcpus, global.acuHours(s)}, ", " + region.str());
        }
    }
}

void billTransfer(const Settings& s, const Prices& prices, BillBuilder& out) { transfer.bill(s, prices, out); }

void checkCapacity(const Settings& s, Problems& problems)
{
    const Decimal least = s[minimumAcu], most = s[maximumAcu];
    for (const Decimal acu : {least, most}) {
        if (!(acu * Decimal(2)).isWhole())
            problems.add("Serverless v2 capacity is set in steps of 0.5 ACU; " + acu.toString() + " is none.");
    }
    if (least > most)
        problems.add("The minimum capacity is above the maximum.");
    else if (s[averageAcu] < leastRunning(s) || s[averageAcu] > most)
        problems.add("The average capacity of a running instance is " + leastRunning(s).toString() + " to " + most.toString() + " ACU; the end nearer to "
                     + s[averageAcu].toString() + " is billed.");
    const Decimal named = s[peakHours] + (mayPause(s) ? s[pausedHours] : Decimal(0));
    if (named > Decimal(24))
        problems.add("Hours at maximum capacity and paused hours add up to " + named.toString() + " a day.");
}

void check(const Settings& s, Problems& problems)
{
    const Decimal replicas = s[readers] + s[serverlessReaders];
    if (replicas > Decimal(15))
        problems.add("A cluster has at most 15 readers; here there are " + replicas.toString() + ".");
    if (hasServerless(s))
        checkCapacity(s, problems);
    if (s[version] != keptCurrent && !findVersion(auroraVersions, s[engine], s[version]))
        problems.add("Version " + s[version].str() + " is not one of this engine's that AWS supports.");
    const Decimal secondaries = Decimal(static_cast<int>(s[global.regions].size()));
    if (secondaries > Decimal(10))
        problems.add("A global database has at most 10 secondary regions; here there are " + secondaries.toString() + ".");
    else if (!secondaries.isZero() && replicas > Decimal(15) - secondaries)
        problems.add("Each secondary region takes one of the primary's 15 readers; here " + (Decimal(15) - secondaries).toString() + " remain.");
    if (mayPause(s) && !s[pausedHours].isZero() && (s[proxy.used] || !secondaries.isZero()))
        problems.add("Instances do not pause behind RDS Proxy or as the primary of a global database: set the paused hours to 0.");
}

void topology(const Settings& s, TopologyBuilder& t)
{
    static const char* const volumeGuide = "Amazon Aurora User Guide: Aurora storage";
    static const char* const quorums = "AWS Database Blog: Amazon Aurora under the hood, quorums and correlated failure";
    static const char* const tolerance = "Amazon Aurora User Guide: high availability for Aurora; fault tolerance";
    static const char* const disaster = "Amazon Aurora User Guide: switchover or failover in an Aurora global database";
    const auto acu = [&] { return s[minimumAcu].toString() + " to " + s[maximumAcu].toString() + " ACU"; };
    auto cluster = shape::sharedVolume(t, {.source = volumeGuide, .quorumSource = quorums,
        .writerDetail = s[writer] == serverless ? acu() : s.shown(writerClass), .volumeDetail = s[storage].toString() + " GB",
        .readers = {{shape::whole(s[readers]), "reader-", s.shown(readerClass), "Reader "}, {shape::whole(s[serverlessReaders]), "serverless-reader-", acu(), "Serverless v2 readers"}},
        .readerLag = statedSeconds(0, 0.1_d, "Amazon Aurora User Guide: Aurora replicas", "usually")});
    const TraitValue noLoss = statedSeconds(0, 0, tolerance, "the volume keeps what is committed");
    cluster.instances.takeover.rpo = noLoss;
    if (!hasReaders(s) && s[serverlessReaders].isZero()) {
        cluster.instances.rebuild = t.asStated("the instance is built again");
        cluster.instances.elsewhere = remedy("a new instance must be made in another zone", Actor::User, {}, noLoss, tolerance);
        cluster.instances.rebuild.rpo = noLoss;
    }
    if (s[proxy.used])
        t.link(t.node(t.group("proxy", "RDS Proxy", "Amazon RDS User Guide: RDS Proxy"), {.kind = NodeKind::Proxy, .id = "proxy", .label = "RDS Proxy", .zone = allZones,
                                                                                        .bills = Claims{0, {"RDS Proxy"}}}),
               t.firstOf(NodeKind::Writer), LinkMode::Routes);
    const bool withReaders = aws::GlobalDatabase::hasInstances(s);
    for (const Symbol region : s[global.regions])
        shape::secondaryVolume(t, cluster, region, withReaders ? shape::whole(s[global.instances]) : 0, s[global.kind] == aws::secondaryProvisioned ? s.shown(global.instanceClass) : s[global.acu].toString() + " ACU",
                               statedSeconds(0, 1, aws::GlobalDatabase::guide, "usually"), aws::GlobalDatabase::guide);
    if (!s[global.regions].empty())
        cluster.instances.abroad = remedy(withReaders ? "the secondary cluster is made the writing one" : "an instance is made in the secondary cluster, which is then made the writing one", Actor::User,
                                    statedText("minutes", disaster), statedText("seconds, as far as the secondary lags", disaster), disaster);
}

const Service service{
    .id = "aws.aurora",
    .name = "Amazon Aurora",
    .provider = "AWS",
    .summary = "MySQL and PostgreSQL compatible clusters, provisioned or serverless",
    .catalogs = {{Symbol("aws"), Symbol("aurora")}, aws::transferCatalog},
    .parameters = &parameters,
    .bill = {billWriter, billReaders, billCapacity, billCluster, billExtras, billSecondaries, billTransfer},
    .check = check,
    .traits = traits,
    .topology = topology,
    .configurations = {{"Standard", {{"configuration", "standard"}}},
                       {"I/O-Optimized", {{"configuration", "io-optimized"}}},
                       {"Serverless v2", {{"writer", "serverless"}, {"readers", "0"}, {"serverlessReaders", "1"}, {"minimumAcu", "0"}}},
                       {"Global Database", {{"secondaryRegions", "us-west-2"}, {"secondary", "provisioned"}}}},
    .kinds = {workload::relational},
    .engines = {workload::postgresql, workload::mysql},
    .size = size,
    .recover = recover,
    .defaultRegion = "us-east-1",
    .source = guide,
    .notModelled = {"Limitless Database", "CPU credits of T classes", "snapshot export", "backups of secondary clusters", "Data API requests", "parallel export and zero-ETL targets",
                    "clones' changed pages"},
    .migratedBy = &migration::awsDms,
    .instances = {.size = "class", .replicas = "readers", .replicaSize = "readerClass", .replicasTakeOver = true},
    .advice = {.automatic = {"writer", "serverless", "provisioned", "maximumAcu", "serverlessReaders", 2},
               .classes = {"class", "readerClass", "secondaryClass"},
               .sharedCpu = {"class", "db.t", "AWS recommends T classes for development, tests and other servers outside production only.",
                             "Amazon Aurora User Guide: managing performance and scaling for Aurora MySQL; T instance classes for development and testing"},
               .ioIncluded = {"configuration", {"standard"}, "io-optimized"},
               .backups = {.kept = "backupRetention", .byDay = true},
               .encryptionChosen = true},
};
const RegisterService registered(service);

}  // namespace
}  // namespace costrata::aurora
