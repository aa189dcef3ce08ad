// SPDX-License-Identifier: GPL-3.0-or-later
// What Azure Cosmos DB can do, and a first account for a workload.
#include "services/azure/cosmos_db_throughput.h"

#include <algorithm>

namespace costrata::cosmosdb {

void traits(const Settings& s, Traits& t)
{
    const bool several = hasCapacity(s) && !s[regions].empty();
    t.text(Trait::Engine, "NoSQL API; MongoDB, Cassandra, Gremlin and Table APIs", billDocs);
    t.none(Trait::EngineItself, billDocs, "APIs over an engine of its own");
    t.text(Trait::Licence, "proprietary, included", billDocs);
    t.none(Trait::SelfHosting, billDocs, "an emulator for tests only");
    t.text(Trait::ReadReplicas, hasCapacity(s) ? "every region of the account serves reads" : "none, one region", billDocs);
    t.text(Trait::Storage, hasCapacity(s) ? "no limit; a logical partition holds 20 GB" : "1 TB in a container", limitDocs);
    if (!hasCapacity(s)) {
        t.text(Trait::Serverless, "request units as used, to 20,000 RU/s in a container", limitDocs);
        t.yes(Trait::ScaleToZero, limitDocs, "storage only");
        t.seconds(Trait::WakeUp, 0, 0, limitDocs);
    } else {
        isAutoscale(s) ? t.text(Trait::Serverless, "10 to 100 % of a maximum, from 1,000 RU/s in steps of 1,000", autoscaleDocs)
            : t.none(Trait::Serverless, limitDocs);
        t.none(Trait::ScaleToZero, autoscaleDocs, isAutoscale(s) ? "10 % of the maximum is billed" : "the provisioned throughput is billed");
        if (hasMultiWrite(s) && several)
            t.percent(Trait::Sla, 0.99999_d, reliabilityDocs);
        else
            t.percent(Trait::Sla, s[zones] ? 0.99995_d : 0.9999_d, reliabilityDocs, several ? "reads 99.999 %" : "");
    }
    if (s[zones]) {
        t.seconds(Trait::Failover, 0, 0, reliabilityDocs, "loss of a zone");
        t.seconds(Trait::Rpo, 0, 0, reliabilityDocs, "loss of a zone");
    }
    t.text(Trait::Consistency, hasMultiWrite(s) ? "bounded staleness, session, consistent prefix or eventual"
        : "strong, bounded staleness, session, consistent prefix or eventual",
           reliabilityDocs);
    t.none(Trait::Branching, backupDocs, "restores only");
    hasCapacity(s) ? t.text(Trait::MultiRegion, "any number of regions; one or all serve writes", reliabilityDocs)
                   : t.none(Trait::MultiRegion, limitDocs, "one region");
    if (hasCapacity(s)) {
        t.yes(Trait::RegionalWrites, reliabilityDocs, "where all regions are set to write");
        hasMultiWrite(s) ? t.none(Trait::GlobalConsistency, reliabilityDocs, "bounded staleness at most while all regions write")
                         : t.yes(Trait::GlobalConsistency, reliabilityDocs, "with one region that writes");
    } else {
        t.none(Trait::RegionalWrites, limitDocs, "one region");
        t.none(Trait::GlobalConsistency, limitDocs, "one region");
    }
}

void size(Sizing& z)
{
    namespace w = workload;
    const Workload& need = z.need();
    if (need[w::backupDays] > Decimal(30))
        return z.refuse("continuous backup reaches 30 days back");
    const bool severalRegions = w::needsSecondRegion(need);
    if (severalRegions && z.secondRegion().empty())
        return z.refuse("it has no second region there");
    z.set(itemSize, need[w::itemSize]);
    if (!z.refusals().empty())
        return;
    z.set(reads, w::meanReads(need));
    z.set(writes, w::meanWrites(need));
    z.set(storage, need[w::data]);
    const Decimal mean = demand(z.settings()).value();  // over all hours
    const Decimal peak = mean * hoursPerMonth / need[w::activeHours] * need[w::peakFactor];
    const Decimal capacity = peak / need[w::targetUtilisation];
    const bool small = peak <= Decimal(20000) && need[w::data] <= Decimal(1000);
    const bool used = !severalRegions && small && mean < capacity / Decimal(10);
    const bool steady = need[w::activeHours] == hoursPerMonth;
    z.set(mode, used ? serverless : steady ? provisioned : autoscale);
    z.set(throughput, std::max(capacity, need[w::data]));
    z.set(maxThroughput, std::max(capacity, need[w::data] * Decimal(10)));
    z.set(busyHours, need[w::activeHours]);
    z.set(busyUse, std::clamp(peak / z.settings()[maxThroughput], 0.1_d, Decimal(1)));
    z.set(quietUse, 0.1_d);
    z.rule("Point reads and writes of this size need " + mean.ceil().toString() + " RU/s on average and " + peak.ceil().toString() + " RU/s at the peak; session consistency.");
    z.rule(used ? "Serverless: the mean is less than a tenth of what would be provisioned, and 20,000 RU/s and 1 TB in a container suffice."
                : steady ? "Provisioned for the peak at the target utilisation; at least 1 RU/s per GB."
                         : "Autoscale: every active hour is billed as if it reached the peak, the others at 10 %; the maximum is at least 10 RU/s per GB.");
    z.set(zones, need[w::zoneRedundant]);
    z.set(backup, need[w::backupDays] <= Decimal(7) ? continuous7d : continuous30d);
    z.set(transfer.internet, need[w::egress]);
    if (!severalRegions)
        return;
    z.set(regions, {z.secondRegion()});
    z.set(multiWrite, need[w::recovery] == w::activeActive);
    z.rule(need[w::recovery] == w::activeActive ? "Both regions serve writes, at the multi-region write rate."
        : "The second region has the throughput of the first: it cannot have less.");
}

}  // namespace costrata::cosmosdb
