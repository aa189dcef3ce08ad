// SPDX-License-Identifier: GPL-3.0-or-later
// Google Cloud SQL for PostgreSQL, MySQL and SQL Server: pay for vCPUs and memory by the hour, licences, provisioned disk and used backups.
#include "services/gcp/cloud_sql_parameters.h"
#include "services/gcp/transfer.h"
#include "services/migration_tool.h"
#include "topology/shapes.h"

namespace costrata {
namespace {

using namespace cloudsql;

const char* const skills = "Google Cloud skills: Cloud SQL core concepts, disaster recovery and backups, 2026-08";

/// The price of one series' vCPU or memory. General purpose and N4 have the same list price except in Johannesburg and
/// Doha, so the N4 meter serves where the catalog lacks the other; the bill says so.
template <Dimension D>
PriceRef<D> capacityPrice(const Settings& s, const Prices& prices, BillBuilder& out, Symbol Series::*meter, Symbol variant)
{
    const Series& chosen = *std::ranges::find(series, s[edition], &Series::id);
    const auto key = [&](const Series& of, Symbol as) { return PriceKey{component::computeCapacity, of.*meter, variant, as, s[purchaseOption]}; };
    const auto price = isSqlServer(s) ? prices.findAny<D>({key(chosen, sqlserver), key(chosen, listedEdition)}) : prices.find<D>(key(chosen, s[engine]));
    const bool differs = prices.region() == africaSouth1 || prices.region() == meCentral1;
    if (price || chosen.id != enterprise || differs || isSqlServer(s))
        return price;
    const auto same = prices.find<D>(key(n4, s[engine]));
    if (!same)
        return price;
    out.assume("Where the catalog has no general-purpose Enterprise price for a region, the N4 price of the region stands in: the two series are "
               "listed alike (Cloud SQL pricing), general purpose rounded to four decimals.");
    return same;
}

/// Charged to versions past their standard support, and to a standby's vCPUs again; no commitment covers it.
void billExtendedSupport(const Settings& s, const Prices& prices, BillBuilder& out, std::string_view whose, const Machine& machine, Decimal count)
{
    const EngineVersion* of = findVersion(versions, s[engine], s[version]);
    const Support support = of ? supportIn(*of, out.month()) : Support::Standard;
    if (support == Support::Standard)
        return;
    if (support == Support::Ended)
        return out.warn(std::string(of->label) + ": extended support has ended; Google upgrades what still runs it.");
    const Symbol meter = support == Support::Dearer ? supportYear3 : supportYears1To2;
    const Decimal hours = count * s[activeHours] * Decimal(s[machine.availability] == regional ? 2 : 1);
    const LineText text{whose, support == Support::Dearer ? "extended support, year 3" : "extended support, years 1 and 2"};
    if (isShared(s))
        return out.line(Category::Other, text, counted<Dimension::InstanceTime>(hours),
                        prices.find<Dimension::InstanceTime>({component::other, meter, s[machine.sharedClass], s[engine], purchase::onDemand}));
    out.line(Category::Other, text, counted<Dimension::VcpuTime>(vcpuOf(s, machine) * hours),
             prices.find<Dimension::VcpuTime>({component::other, meter, zonal, s[engine], purchase::onDemand}));
}

void billLicence(const Settings& s, const Prices& prices, BillBuilder& out, std::string_view whose, const Machine& machine, Decimal count)
{
    const SqlServerEdition& of = *std::ranges::find(sqlServerEditions, s[sqlEdition], &SqlServerEdition::id);
    out.line(Category::License, {whose, "SQL Server " + std::string(of.label)}, counted<Dimension::VcpuTime>(std::max(vcpuOf(s, machine), licensedCores) * count * s[activeHours]),
             prices.find<Dimension::VcpuTime>({component::license, of.meter, {}, of.engine, purchase::onDemand}));
    if (s[machine.availability] == regional)
        out.included(Category::License, {whose, "standby: the licence of the active node covers it"});
}

void billInstance(const Settings& s, const Prices& prices, BillBuilder& out, Category category, std::string_view whose, const Machine& machine,
                  Decimal count)
{
    const Symbol variant = s[machine.availability];
    const Decimal hours = isCommitted(s) ? hoursPerMonth : s[activeHours];
    if (isShared(s)) {
        const PriceKey key{component::computeInstance, s[machine.sharedClass], variant, s[engine], purchase::onDemand};
        out.line(category, {whose, key.name.text()}, counted<Dimension::InstanceTime>(count * hours), prices.find<Dimension::InstanceTime>(key));
    } else {
        if (const Decimal cores = vcpuOf(s, machine); cores != s[machine.vcpu])
            out.assume("Enterprise Plus has no machine of " + s[machine.vcpu].toString() + " vCPU; the next larger, of " + cores.toString() + " vCPU, is billed.");
        out.line(category, {whose, "vCPU"}, counted<Dimension::VcpuTime>(vcpuOf(s, machine) * count * hours),
                 capacityPrice<Dimension::VcpuTime>(s, prices, out, &Series::vcpu, variant));
        out.line(category, {whose, "memory"}, counted<Dimension::GibTime>(memoryOf(s, machine) * count * hours),
                 capacityPrice<Dimension::GibTime>(s, prices, out, &Series::memory, variant));
    }
    if (isSqlServer(s))
        billLicence(s, prices, out, whose, machine, count);
    else
        billExtendedSupport(s, prices, out, whose, machine, count);
}

PriceRef<Dimension::GibTime> diskPrice(const Settings& s, const Prices& prices, Symbol variant)
{
    const auto key = [&](Symbol name, Symbol of) { return PriceKey{component::storage, name, variant, of, purchase::onDemand}; };
    if (s[storageType] == hyperdisk)
        return prices.find<Dimension::GibTime>(key(variant == regional ? regionalHyperdisk.capacity : zonalHyperdisk.capacity, s[engine]));
    if (s[storageType] == hdd)
        return prices.find<Dimension::GibTime>(key(hddMeter, s[engine]));
    // The pricing page has one SSD price for both editions and every engine; older lists name it for Enterprise Plus.
    return isPlus(s) ? prices.findAny<Dimension::GibTime>({key(plusSsdMeter, s[engine]), key(ssdMeter, {})})
                     : prices.find<Dimension::GibTime>(key(ssdMeter, s[engine]));
}

void billDisk(const Settings& s, const Prices& prices, BillBuilder& out, Category category, std::string_view whose, Symbol variant, Decimal count)
{
    out.line(category, {whose, "storage"}, allMonth<Dimension::GibTime>(s[storage]), diskPrice(s, prices, variant), count);
    if (!isHyperdisk(s))
        return;
    const HyperdiskMeters& meters = variant == regional ? regionalHyperdisk : zonalHyperdisk;
    if (const Amount extra = beyond(s[iops], 3000); extra != Amount(0))
        out.line(category, {whose, "IOPS above 3,000"}, allMonth<Dimension::IopsTime>(extra),
                 prices.find<Dimension::IopsTime>({component::iops, meters.iops, variant, s[engine], purchase::onDemand}), count);
    if (const Amount extra = beyond(s[throughput], 140); extra != Amount(0))
        out.line(category, {whose, "throughput above 140 MiB/s"}, allMonth<Dimension::MibpsTime>(extra),
                 prices.find<Dimension::MibpsTime>({component::throughput, meters.throughput, variant, s[engine], purchase::onDemand}), count);
}

void billBackups(const Settings& s, const Prices& prices, BillBuilder& out)
{
    const Decimal kept = s[storage] * s[filled] * (Decimal(1) + s[dailyChange] * (s[backupsKept] - Decimal(1)));
    const auto key = [&](Symbol name) { return PriceKey{component::backup, name, zonal, s[engine], purchase::onDemand}; };
    // High availability does not double backups, so the zonal meter serves both; its name has changed over time.
    out.line(Category::Backup, {"Backups"}, allMonth<Dimension::GibTime>(kept), prices.findAny<Dimension::GibTime>({key(usedBackups), key(backupsMeter)}));
    out.assume("Cloud SQL backups hold the used part of the disk once plus the daily change for each further backup; logs for point-in-time "
               "recovery are not included.");
}

void bill(const Settings& s, const Prices& prices, BillBuilder& out)
{
    billInstance(s, prices, out, Category::Compute, "Primary", primary, 1);
    billDisk(s, prices, out, Category::Storage, "Primary", s[primary.availability], 1);
    if (isPlus(s) && !s[dataCache].isZero())
        out.line(Category::Storage, {"Data cache"}, allMonth<Dimension::GibTime>(s[dataCache]),
                 prices.find<Dimension::GibTime>({component::cache, cacheMeter, s[primary.availability], s[engine], purchase::onDemand}));
    if (s[primary.availability] == regional)
        out.included(Category::Replication, {"Replication to the standby, inside the region"});
    if (!s[replicas].isZero()) {
        billInstance(s, prices, out, Category::Replication, "Replica", replica, s[replicas]);
        billDisk(s, prices, out, Category::Replication, "Replica", s[replica.availability], s[replicas]);
    }
    const auto traffic = prices.find<Dimension::Gib>({component::dataTransfer, betweenRegions, {}, s[engine], purchase::onDemand});
    for (const Symbol region : s[replicaRegions]) {
        const Prices there = prices.in(region);
        const std::string whose = "Replica in " + region.str();
        billInstance(s, there, out, Category::Replication, whose, replica, 1);
        billDisk(s, there, out, Category::Replication, whose, s[replica.availability], 1);
        out.line(Category::Transfer, {"Replication to", region.text()}, counted<Dimension::Gib>(s[replicatedChanges]), traffic);
    }
    if (keepsBackups(s))
        billBackups(s, prices, out);
    if (isStoppedAtTimes(s) && s[publicIp])
        out.line(Category::Other, {"Public IPv4 address while stopped"}, counted<Dimension::InstanceTime>(hoursPerMonth - s[activeHours]),
                 prices.findAny<Dimension::InstanceTime>({{component::other, idleIp, {}, {}, purchase::onDemand},
                                                          {component::other, idleIp, s[primary.availability], s[engine], purchase::onDemand}}));
    if (!s[egress].isZero())
        out.line(Category::Transfer, {"Internet egress"}, counted<Dimension::Gib>(s[egress]),
                 prices.find<Dimension::Gib>({component::dataTransfer, internetEgress, {}, s[engine], purchase::onDemand}));
    if (!s[regionEgress].isZero())
        out.line(Category::Transfer, {"Egress to other regions"}, counted<Dimension::Gib>(s[regionEgress]), traffic);
    if (isSqlServer(s) && hasReplicas(s))
        out.assume("Each SQL Server replica is an instance of its own and is billed a licence.");
    if (isCommitted(s))
        out.assume("The Cloud SQL commitment is as large as the vCPU and memory of these instances.");
}

void checkShape(const Settings& s, const Machine& machine, const char* whose, Problems& problems)
{
    const Decimal vcpu = s[machine.vcpu], memory = memoryOf(s, machine);
    const std::string shape = std::string(whose) + " with " + vcpu.toString() + " vCPU and " + memory.toString() + " GiB: ";
    if (s[edition] == enterprise) {
        if (vcpu != Decimal(1) && (vcpu > Decimal(96) || !(vcpu / Decimal(2)).isWhole()))
            problems.add(shape + "Enterprise machines have 1 vCPU or an even number up to 96.");
        if (memory < vcpu * 0.9_d || memory > vcpu * 6.5_d || !(memory * Decimal(4)).isWhole())
            problems.add(shape + "Enterprise machines have 0.9 to 6.5 GiB per vCPU, in steps of 0.25 GiB.");
    } else if (s[edition] == enterpriseN4) {
        if (vcpu > Decimal(80) || memory > Decimal(624))
            problems.add(shape + "N4 machines end at 80 vCPU and 624 GiB.");
    } else if (s[edition] == plusC4a) {
        if (vcpu > Decimal(72))
            problems.add(shape + "C4A machines end at 72 vCPU.");
    }
}

void check(const Settings& s, Problems& problems)
{
    if (isDedicated(s)) {
        checkShape(s, primary, "Primary", problems);
        if (hasReplicas(s))
            checkShape(s, replica, "Replica", problems);
    } else if (s[storage] > Decimal(3054)) {
        problems.add("Shared-core instances have at most 3,054 GiB of storage.");
    }
    const bool needsHyperdisk = s[edition] == enterpriseN4 || s[edition] == plusC4a;
    if (needsHyperdisk != isHyperdisk(s))
        problems.add(needsHyperdisk ? "N4 and C4A machines need Hyperdisk Balanced storage." : "Hyperdisk Balanced needs an N4 or C4A machine.");
    if (isPlus(s) && s[storageType] == hdd)
        problems.add("Enterprise Plus has no HDD storage.");
    const int mostReplicas = isSqlServer(s) ? 7 : 20;
    if (s[replicas] + Decimal(static_cast<std::int64_t>(s[replicaRegions].size())) > Decimal(mostReplicas))
        problems.add("A primary has at most " + std::to_string(mostReplicas) + " replicas.");
    if (isOpenSource(s) && s[version] != keptCurrent && !findVersion(versions, s[engine], s[version]))
        problems.add("Version " + s[version].str() + " is not one of this engine's with a published end of support: choose current.");
    if (isSqlServer(s) && s[edition] != enterprise && !isPlus(s))
        problems.add("N4 and shared-core machines are listed for MySQL and PostgreSQL only.");
    if (isSqlServer(s) && s[edition] == plusC4a)
        problems.add("C4A machines are listed for MySQL and PostgreSQL only.");
    if (isSqlServer(s) && isPlus(s) && s[sqlEdition] != sqlServerEditions[3].id)
        problems.add("Enterprise Plus runs SQL Server Enterprise only.");
    if (isCommitted(s) && isStoppedAtTimes(s))
        problems.add("A commitment is billed every hour: stopping the instance saves nothing.");
}

void traits(const Settings& s, Traits& t)
{
    const bool standby = s[primary.availability] == regional;
    t.text(Trait::Engine, isSqlServer(s) ? "SQL Server" : s[engine] == mysql ? "MySQL 5.6 to 8.4" : "PostgreSQL 9.6 and newer", guide);
    if (isSqlServer(s))
        t.text(Trait::Licence, "included per core, at least 4; none for a standby; no own licences", skills);
    else
        t.text(Trait::Licence, "open source, included", guide);
    t.yes(Trait::SelfHosting, guide, isSqlServer(s) ? "with licences of one's own" : "the engines are open source");
    t.upTo(Trait::ReadReplicas, isSqlServer(s) ? 7 : 20, skills, "asynchronous");
    if (isShared(s))
        t.sizes(Trait::Storage, 0, 3054, "GiB", "Cloud SQL documentation: instance settings");
    else
        t.sizes(Trait::Storage, 0, 65536, "GiB", "third-party notes on Cloud SQL documentation: instance settings, 2026");
    t.none(Trait::Serverless, skills);
    t.none(Trait::ScaleToZero, guide, "stopped by hand; the disk is billed");
    if (isShared(s))
        t.text(Trait::Sla, "none", guide);
    else if (standby)
        isPlus(s) ? t.percent(Trait::Sla, 0.9999_d, skills, "maintenance included") : t.percent(Trait::Sla, 0.9995_d, skills, "planned maintenance excluded");
    if (standby)
        t.seconds(Trait::Rpo, 0, 0, skills);
    t.text(Trait::Durability, standby ? "synchronous copy in a second zone" : "one zone", skills);
    t.text(Trait::Consistency, "strong on the primary, eventual on replicas", skills);
    t.text(Trait::MultiRegion, isPlus(s) ? "asynchronous replicas; switchover without loss" : "asynchronous replicas, promoted by hand", skills);
}

/// Enterprise: an even number of vCPUs, with memory that is sold for them. Enterprise Plus: the smallest machine with as much.
void setMachine(Sizing& z, const Machine& machine, ComputeNeed need)
{
    if (isPlus(z.settings())) {
        const auto fits = [&](int size) { return Decimal(size) >= need.vcpu && plusMemory(size) >= need.memoryGib; };
        const auto found = std::ranges::find_if(plusN2Sizes, fits);
        return found == std::end(plusN2Sizes) ? z.refuse("Enterprise Plus machines end at 128 vCPU and 864 GiB") : z.set(machine.vcpu, *found);
    }
    const Decimal cores = (std::max({need.vcpu, need.memoryGib / 6.5_d, Decimal(2)}) / Decimal(2)).ceil() * Decimal(2);
    const Decimal memory = std::max(need.memoryGib.ceil(), cores * Decimal(4));
    z.set(machine.vcpu, cores);
    z.set(machine.memory, memory);
}

void size(Sizing& z)
{
    namespace w = workload;
    const Workload& need = z.need();
    const Decimal backupDays = need[w::backupDays];
    if (need[w::engine] == w::anyEngine)
        z.choose(engine, {postgresql, mysql});
    else
        z.set(engine, need[w::engine]);
    z.choose(primary.availability, need[w::zoneRedundant] ? std::vector{regional} : std::vector{zonal, regional});
    z.choose(replicas, 0, z.settings()[engine] == sqlserver ? 7 : 20);
    const ComputeNeed compute = z.computeNeed(true, z.settings()[replicas]);
    const bool large = std::max(compute.vcpu, compute.memoryGib / 6.5_d) > Decimal(96);
    z.choose(edition, large ? std::vector{plusN2} : std::vector{enterprise, plusN2});
    if (isPlus(z.settings())) {
        z.set(sqlEdition, sqlServerEditions[3].id);
        z.rule(large ? "Enterprise machines end at 96 vCPU and 624 GiB of memory, so this one is an Enterprise Plus machine." : "The smallest Enterprise Plus machine that has as much.");
    } else {
        z.rule("Enterprise edition, general purpose: an even number of vCPUs with 4 GiB of memory each, more for a larger working set.");
    }
    setMachine(z, primary, compute);
    if (!z.settings()[replicas].isZero())
        setMachine(z, replica, compute);
    z.chooseAny(purchaseOption);
    z.set(storage, need[w::data] * 1.2_d);
    z.set(filled, 0.83_d);
    z.rule("Storage is provisioned with 20 % to spare; backups hold what is used of it.");
    if (backupDays > Decimal(365))
        z.refuse("standard backups are kept a year at most");
    else
        z.set(backupsKept, backupDays);
    z.set(egress, need[w::egress]);
}

void recover(Sizing& z)
{
    namespace w = workload;
    z.set(replicaRegions, {});
    if (z.pattern() == w::activeActive)
        return z.refuse("it has one writer, in one region");
    if (z.pattern() == w::backupRestore) {
        if (z.settings()[backupsKept].isZero())
            z.set(backupsKept, 1);
        return z.rule("Backups lie in the closest multi-region unless another place is chosen, so they outlive the region.");
    }
    if (!z.hasSecondRegion())
        return;
    z.set(replicaRegions, {z.secondRegion()});
    if (z.workload()) {
        z.set(replicatedChanges, gcp::replicatedGib(*z.workload()));
        z.rule(gcp::replicatedRule);
    }
    const Settings& s = z.settings();
    if (isShared(s)) {
        z.set(replica.sharedClass, s[primary.sharedClass]);
        return z.rule("The replica in the second region is a shared-core machine as the primary.");
    }
    if (!s[replicas].isZero())
        return z.rule("The replica in the second region is as large as the others.");
    const bool warm = z.pattern() == w::warmStandby;
    setMachine(z, replica, warm ? ComputeNeed{vcpuOf(s, primary) / Decimal(2), memoryOf(s, primary) / Decimal(2)} : ComputeNeed{2, 8});
    z.rule(warm ? "The replica in the second region is half as large as the primary." : "The replica in the second region has 2 vCPU, enough to keep its copy, and is resized when it takes over.");
}

void topology(const Settings& s, TopologyBuilder& t)
{
    static const char* const haGuide = "Cloud SQL documentation: about high availability";
    const auto sized = [&](const Machine& machine) { return isShared(s) ? s[machine.sharedClass].str() : vcpuOf(s, machine).toString() + " vCPU, " + memoryOf(s, machine).toString() + " GiB"; };
    const bool copies = hasReplicas(s);
    auto& group = shape::servers(t, {.source = haGuide, .detail = sized(primary), .standbys = s[primary.availability] == cloudsql::regional ? 1 : 0, .readers = shape::whole(s[replicas]),
                       .readerDetail = copies ? sized(replica) : "", .readerStandbys = copies && s[replica.availability] == cloudsql::regional ? 1 : 0, .regions = s[replicaRegions],
                       .promotionSource = skills});
    if (!s[backupsKept].isZero())
        group.restore = remedy("a new instance in another region is restored from a backup, which lies in the closest multi-region", Actor::User, {}, {},
                               "Cloud SQL documentation: instance locations; gcloud sql backups create");
}

const Service service{
    .id = "gcp.cloud-sql",
    .name = "Cloud SQL",
    .provider = "Google Cloud",
    .summary = "Managed PostgreSQL, MySQL and SQL Server on instances sized by vCPU and memory",
    .catalogs = {{Symbol("gcp"), Symbol("cloud-sql")}},
    .parameters = &parameters,
    .bill = bill,
    .check = check,
    .traits = traits,
    .topology = topology,
    .configurations = {{"Enterprise", {{"edition", "enterprise"}}},
                       {"Enterprise Plus", {{"edition", "enterprise-plus-n2"}}},
                       {"SQL Server", {{"engine", "sqlserver"}, {"edition", "enterprise"}, {"sqlServerEdition", "standard"}}},
                       {"Shared core", {{"edition", "shared-core"}, {"availability", "zonal"}}}},
    .kinds = {workload::relational},
    .engines = {postgresql, mysql, sqlserver},
    .size = size,
    .recover = recover,
    .defaultRegion = "us-central1",
    .source = guide,
    .notModelled = {"read pools with autoscaling", "legacy MySQL machine types (db-n1)", "logs for point-in-time recovery", "enhanced backups", "Cloud Interconnect egress", "Cloud DNS"},
    .migratedBy = &migration::googleDms,
    .instances = {.size = "vcpu", .memory = "memory", .replicas = "replicas", .replicaSize = "replicaVcpu"},
    .advice = {.zones = {"availability", {"zonal"}, "regional"},
               .standby = true,
               .newer = {"edition", {"enterprise"}, "enterprise-n4", {{"storageType", "hyperdisk"}}},
               .sharedCpu = {"edition", "shared-core", "The SLA does not cover shared-core machines.", "Cloud SQL documentation: operational guidelines; Cloud SQL SLA"},
               .disk = {.allocated = "storage"},
               .backups = {.kept = "backups", .byDay = true},
               .editions = {"edition", {{"enterprise-plus-n2", "enterprise-plus-n2-memory", "enterprise-plus-c4a"}, {"enterprise"}}}},
};
const RegisterService registered(service);

}  // namespace
}  // namespace costrata
