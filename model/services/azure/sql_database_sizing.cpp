// SPDX-License-Identifier: GPL-3.0-or-later
// What Azure SQL Database can do, and a first database for a workload.
#include "services/azure/hybrid_benefit.h"
#include "services/azure/sql_database_parameters.h"

#include <algorithm>

namespace costrata::sqldatabase {
namespace {

const char* const hyperscaleDocs = "Azure SQL documentation: Hyperscale service tier";
const char* const reliabilityDocs = "Azure reliability documentation: SQL Database, 2025-10-08";
const char* const continuityDocs = "Azure SQL documentation: business continuity overview";
const char* const tierDocs = "Azure SQL documentation: General Purpose and Business Critical service tiers, 2021-07-07";

void setAvailability(const Settings& s, Traits& t)
{
    if (isHyperscale(s) && !s[haReplicas].isZero())
        t.percent(Trait::Sla, s[haReplicas] == Decimal(1) ? 0.9995_d : 0.9999_d, tierDocs);
    else if (isZoned(s) && (isPremium(s) || s[tier] == businessCritical))
        t.percent(Trait::Sla, 0.99995_d, "Azure SQL Database SLA announcement, 2019-07-31");
    else if (isZoned(s) && s[tier] == generalPurpose)
        t.percent(Trait::Sla, 0.99995_d, "third-party reading of the Azure SQL Database SLA");
    else if (isVcore(s) && !isHyperscale(s))
        t.percent(Trait::Sla, 0.9999_d, tierDocs);
    if (isZoned(s))
        t.seconds(Trait::Rpo, 0, 0, reliabilityDocs, "loss of a zone");
    else if (s[redundancy] == raGrs || s[redundancy] == raGzrs)
        t.seconds(Trait::Rpo, 3600, 3600, continuityDocs, "geo-restore");
    t.text(Trait::Durability, isZoned(s) ? "synchronous copies in several zones" : "three copies in one datacenter", reliabilityDocs);
}

}  // namespace

void traits(const Settings& s, Traits& t)
{
    const bool paysLicence = needsLicence(s);
    t.text(Trait::Engine, "SQL Server", reliabilityDocs);
    t.text(Trait::Licence, !paysLicence ? "included" : s[hybridBenefit] ? azure::hybridBenefitRule(s[tier] == businessCritical)
        : "included, on a meter of its own",
           paysLicence && s[hybridBenefit] ? azure::hybridBenefitDocs : vcoreDocs);
    t.yes(Trait::SelfHosting, vcoreDocs, "SQL Server, with a licence");
    t.text(Trait::ReadReplicas, isHyperscale(s) ? "up to 4 HA and 30 named replicas, 4 geo-secondaries"
                                : isVcore(s) && s[tier] == businessCritical ? "1 in the price, up to 4 geo-secondaries" : "up to 4 geo-secondaries",
           isHyperscale(s) ? hyperscaleDocs : geoDocs);
    if (isVcore(s))
        t.sizes(Trait::Storage, isHyperscale(s) ? 10 : 5, isHyperscale(s) ? 131072 : 4096, "GB", isHyperscale(s) ? vcoreDocs : hyperscaleDocs);
    isServerless(s) ? t.text(Trait::Serverless, "0.5 to 80 vCores by the second; 40 in some regions", serverlessDocs)
                    : t.none(Trait::Serverless, vcoreDocs);
    if (mayPause(s) && s[autoPause]) {
        t.yes(Trait::ScaleToZero, serverlessDocs, "auto-pause; storage is billed");
        t.seconds(Trait::WakeUp, 60, 60, serverlessDocs, "the first login fails");
    } else {
        t.none(Trait::ScaleToZero, serverlessDocs);
    }
    t.text(Trait::Consistency, "strong on the primary, eventual on geo-secondaries", geoDocs);
    t.none(Trait::Branching, geoDocs, "copies only");
    t.text(Trait::MultiRegion, "readable geo-secondaries, failover groups; up to 5 s of writes lost with the region", continuityDocs);
    t.yes(Trait::Analytics, "Azure SQL documentation: columnstore indexes, real-time operational analytics", "columnstore indexes");
    setAvailability(s, t);
}

namespace {

/// The smallest sold number of vCores that has the need, with 5.1 GB of memory on each; zero when there is none.
Decimal vcoresFor(const ComputeNeed& need)
{
    const Decimal cores = std::max(need.vcpu, need.memoryGib / 5.1_d);
    const auto found = std::ranges::find_if(azure::gen5Sizes, [&](int n) { return Decimal(n) >= cores; });
    return found == std::end(azure::gen5Sizes) ? Decimal() : Decimal(*found);
}

/// What serverless would bill; set for provisioned designs too, so that they can be compared with it.
void sizeServerless(Sizing& z)
{
    namespace w = workload;
    const Workload& need = z.need();
    const Decimal most = std::min(z.settings()[vcores], Decimal(80));
    z.set(maxVcores, most);
    z.set(minVcores, most / Decimal(8));
    z.set(activeHours, need[w::activeHours]);
    const Decimal used = need[w::reads] / need[w::readsPerVcpu] + need[w::writes] / need[w::writesPerVcpu];
    z.set(averageVcores, std::min(used, most));
    z.set(averageMemory, std::min(need[w::data] * need[w::workingSet], most * Decimal(3)));
}

}  // namespace

void sizeFor(Sizing& z)
{
    namespace w = workload;
    const Workload& need = z.need();
    if (need[w::recovery] == w::activeActive)
        return z.refuse("one region serves writes");
    const Decimal cores = vcoresFor(z.computeNeed());
    if (cores.isZero())
        return z.refuse("standard-series hardware ends at 128 vCores with 5.1 GB of memory each");
    const bool large = need[w::data] * 1.2_d > Decimal(4096);
    const bool pauses = need[w::activeHours] < Decimal(365) && !large && cores <= Decimal(80) && !w::needsSecondRegion(need);
    z.set(tier, large ? hyperscale : generalPurpose);
    z.set(model, pauses ? serverless : vcore);
    z.set(vcores, cores);
    sizeServerless(z);
    z.rule(pauses ? "Load in less than half of all hours: serverless, paused in the others; 3 GB of the working set bill as one vCore when that is more."
           : large ? "General Purpose ends at 4 TB: Hyperscale." : "General Purpose; standard-series hardware with 5.1 GB of memory on each vCore.");
    z.set(maxSize, std::max(need[w::data] * 1.2_d, Decimal(large ? 10 : 5)));
    z.rule("The maximum data size leaves 20 % to spare.");
    z.set(zoneRedundant, need[w::zoneRedundant]);
    z.set(haReplicas, need[w::zoneRedundant] ? 1 : 0);
    z.set(redundancy, need[w::zoneRedundant] ? raGzrs : raGrs);
    z.rule("Geo-redundant backups survive the loss of the region.");
    z.set(retention, std::min(need[w::backupDays], Decimal(35)));
    if (need[w::backupDays] > Decimal(35)) {
        z.set(longTerm, need[w::data] * ((need[w::backupDays] - Decimal(35)) / Decimal(30)).ceil());
        z.set(autoPause, false);
        z.rule("Backups older than 35 days are long-term ones, a full copy a month.");
    }
    z.set(transfer.internet, need[w::egress]);
    if (!w::needsSecondRegion(need))
        return;
    replication.sizeSecondRegion(z, geoSecondaries, "The second region holds a geo-secondary of the primary's tier and size, in a failover group.");
    z.set(autoPause, false);
}

}  // namespace costrata::sqldatabase
