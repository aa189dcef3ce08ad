// SPDX-License-Identifier: GPL-3.0-or-later
// What Amazon Aurora can do, and a first cluster for a workload.
#include "services/aws/aurora_parameters.h"

#include <algorithm>

namespace costrata::aurora {

void traits(const Settings& s, Traits& t)
{
    static const char* const sla = "Amazon Aurora Service Level Agreement, 2022-05-19";
    static const char* const serverlessGuide = "Amazon Aurora User Guide: using Aurora Serverless v2";
    static const char* const availability = "Amazon Aurora User Guide: high availability for Aurora";
    static const char* const volume = "Amazon Aurora User Guide: Aurora storage";
    const char* const releases = isMysql(s) ? aws::auroraMysqlCalendar : aws::auroraPostgresqlCalendar;
    const bool several = hasReaders(s) || !s[serverlessReaders].isZero(), pauses = s[writer] == serverless && mayPause(s);
    t.text(Trait::Engine, isMysql(s) ? "MySQL compatible (Aurora MySQL 2, 3, 8.4)" : "PostgreSQL compatible (11 to 18)", releases);
    t.text(Trait::Licence, "proprietary, included", guide);
    t.none(Trait::SelfHosting, guide, "the engine that it is compatible with runs anywhere");
    t.upTo(Trait::ReadReplicas, 15, availability, "on the same volume");
    t.text(Trait::Storage, "grows by itself to 256 TiB", volume);
    if (hasServerless(s))
        t.text(Trait::Serverless, "0.5 to 256 ACU for each instance, in steps of 0.5", serverlessGuide);
    else
        t.none(Trait::Serverless, serverlessGuide, "unless with Serverless v2 instances");
    if (s[writer] == serverless) {
        t.yes(Trait::ScaleToZero, serverlessGuide, pauses ? "storage goes on" : "with a minimum of 0 ACU");
        t.seconds(Trait::WakeUp, 15, 30, serverlessGuide, "longest after a day of pause");
    } else {
        t.none(Trait::ScaleToZero, serverlessGuide, "provisioned instances run");
    }
    t.percent(Trait::Sla, several ? 0.9999_d : 0.999_d, sla, several ? "instances in two zones" : "one zone");
    if (several)
        t.seconds(Trait::Failover, 60, 60, availability, "usually less");
    else
        t.seconds(Trait::Failover, 600, 600, availability, "usually less: the instance is built again");
    t.text(Trait::Durability, "six copies in three zones", volume);
    t.text(Trait::Consistency, "strong on the writer, readers lag slightly", availability);
    t.yes(Trait::Branching, "Amazon Aurora User Guide: cloning a volume for an Aurora DB cluster", "copy-on-write clones");
    t.text(Trait::MultiRegion, "Global Database: one writing region, up to 10 that read", aws::GlobalDatabase::guide);
    t.yes(Trait::Analytics, "Amazon Aurora User Guide: zero-ETL integrations with Amazon Redshift", "zero-ETL into Redshift");
}

namespace {

/// Serverless v2 for a workload that is idle at times: the active part of a day at its average, a sixth of it at the peak.
void sizeServerless(Sizing& z, bool canPause)
{
    namespace w = workload;
    const auto acus = [](const ComputeNeed& c) { return (std::max(c.vcpu * Decimal(4), c.memoryGib / Decimal(2)) * Decimal(2)).ceil() / Decimal(2); };
    const Decimal most = std::max(acus(z.computeNeed()), Decimal(1)), mean = std::clamp(acus(z.computeNeed(false)), 0.5_d, most);
    const Decimal active = z.need()[w::activeHours] * Decimal(24) / hoursPerMonth;
    const Decimal peak = (active / Decimal(6)).rounded(2), idle = (Decimal(24) - active).rounded(2);
    z.set(readers, 0);
    z.set(serverlessReaders, z.need()[w::zoneRedundant] ? 1 : 0);
    z.set(maximumAcu, most);
    z.set(minimumAcu, canPause ? Decimal(0) : 0.5_d);
    z.set(peakHours, peak);
    z.set(pausedHours, canPause ? std::max(idle - 0.01_d, Decimal(0)) : Decimal(0));
    // Without a pause the idle hours run at the minimum.
    const Decimal rest = Decimal(24) - peak;
    z.set(averageAcu, canPause ? mean : ((active - peak) * mean + idle * 0.5_d) / rest);
    z.rule("A vCPU at full use is 4 ACU, an ACU 2 GiB (AWS sizing advice for Aurora).");
    z.rule(std::string("A sixth of the active hours is at the peak; idle instances ")
           + (canPause ? "pause." : "run at 0.5 ACU, because the primary of a global database does not pause."));
}

void sizeProvisioned(Sizing& z)
{
    z.choose(readers, z.need()[workload::zoneRedundant] ? 1 : 0, 15);
    const Decimal sharing = z.settings()[readers] - Decimal(z.need()[workload::zoneRedundant] ? 1 : 0);
    const ComputeNeed compute = z.computeNeed(true, sharing);
    const PriceKey like = instanceKey(z.settings(), {}, z.settings()[configuration], purchase::onDemand);
    const auto suits = aws::suitsLoad(z, compute);
    z.chooseClass(writerClass, like, compute, suits);
    if (!hasReaders(z.settings()))
        return;
    z.chooseClass(readerClass, like, compute, suits);
    z.rule("A reader that has the compute of the writer, in another zone, takes over.");
}

void sizeSecondRegion(Sizing& z)
{
    namespace w = workload;
    const Workload& need = z.need();
    if (z.secondRegion().empty())
        return z.refuse("it has no second region there");
    z.set(global.regions, {z.secondRegion()});
    z.set(global.replicatedWrites, w::meanWrites(need));
    z.set(global.replicatedData, w::meanWrites(need) * secondsPerMonth * need[w::itemSize] * Decimal(1024) / Decimal(1'000'000'000));
    z.set(global.reads, 0);
    if (need[w::recovery] == w::pilotLight)
        return z.rule("The second region is a headless secondary of a global database: storage without instances.");
    if (z.settings()[writer] == serverless) {
        z.set(global.kind, aws::secondaryServerless);
        return z.rule("The second region has one Serverless v2 reader at 1 ACU, which grows when it takes over.");
    }
    const ComputeNeed all = z.computeNeed(), half{std::max(all.vcpu / Decimal(2), Decimal(2)), all.memoryGib / Decimal(2)};
    z.set(global.kind, aws::secondaryProvisioned);
    const PriceKey like = instanceKey(z.settings(), {}, standard, purchase::onDemand);
    z.chooseClass(global.instanceClass, z.prices().in(z.secondRegion()), like, half, aws::suitsLoad(z, half));
    z.rule("The second region has one reader of half the compute.");
}

}  // namespace

void size(Sizing& z)
{
    namespace w = workload;
    const Workload& need = z.need();
    if (need[w::recovery] == w::activeActive)
        return z.refuse("it has one writer, in one region");
    if (need[w::engine] == w::anyEngine)
        z.choose(engine, {auroraPostgresql, auroraMysql});
    else
        z.set(engine, need[w::engine] == w::mysql ? auroraMysql : auroraPostgresql);
    const bool idle = need[w::activeHours] <= hoursPerMonth / Decimal(2);
    z.choose(writer, idle ? std::vector{serverless, provisioned} : std::vector{provisioned, serverless});
    if (idle)
        z.rule("Serverless v2, because it is idle for half of the month or more.");
    z.choose(configuration, {standard, ioOptimized});
    if (z.settings()[writer] == serverless)
        sizeServerless(z, !w::needsSecondRegion(need));
    else
        sizeProvisioned(z);
    z.chooseAny(purchaseOption);
    z.chooseAny(serverlessPurchase);
    z.set(storage, need[w::data]);
    z.set(ioRequests, w::meanWrites(need) + w::meanReads(need) / Decimal(10));
    z.rule("Every write is one I/O request, and one read in ten misses memory. I/O-Optimized pays from about a quarter of the bill being I/O.");
    if (need[w::backupDays] > Decimal(35))
        z.refuse("automated backups are kept 35 days at most");
    else
        z.set(retention, need[w::backupDays]);
    z.set(transfer.internet, need[w::egress]);
    if (w::needsSecondRegion(need))
        sizeSecondRegion(z);
}

}  // namespace costrata::aurora
