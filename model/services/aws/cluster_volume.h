// SPDX-License-Identifier: GPL-3.0-or-later
// What the AWS clusters of instances over one shared volume compute alike (DocumentDB, Neptune): the daily load of
// serverless instances, backups beyond the free size of the cluster, and a first sizing of both.
#pragma once

#include "services/service.h"

#include <algorithm>

namespace costrata::aws {

/// A day of one serverless instance, in capacity units and hours.
struct DailyLoad {
    Decimal least, most, peakHours, average;
};

/// Capacity unit-hours of one serverless instance in a month of 730 hours. The average is kept within the bounds.
inline Decimal unitHours(const DailyLoad& load)
{
    const Decimal least = std::min(load.least, load.most);
    const Decimal rest = Decimal(24) - load.peakHours;
    return (load.peakHours * load.most + rest * std::clamp(load.average, least, load.most)) * hoursPerMonth / Decimal(24);
}

inline void checkLoad(const DailyLoad& load, const std::string& unit, Problems& problems)
{
    for (const Decimal capacity : {load.least, load.most}) {
        if (!(capacity * Decimal(2)).isWhole())
            problems.add("Serverless capacity is set in steps of 0.5 " + unit + "; " + capacity.toString() + " is none.");
    }
    if (load.least > load.most)
        problems.add("The minimum capacity is above the maximum.");
    else if (load.average < load.least || load.average > load.most)
        problems.add("The average capacity is " + load.least.toString() + " to " + load.most.toString() + " " + unit + "; the end nearer to "
                     + load.average.toString() + " is billed.");
}

/// Automated backups: a full copy of the volume and what changes on each day of retention, at most one volume for each of
/// the days, less the cluster's size, which is free. So a retention of one day costs nothing. Snapshots that are older than
/// the retention come on top: the full copy has used the free size up. All in GB. Sources: Amazon DocumentDB Developer
/// Guide, "Understanding backup storage usage"; Amazon Neptune User Guide, CloudWatch metrics for backup storage.
inline void billClusterBackup(BillBuilder& out, Decimal volume, Decimal retentionDays, Decimal dailyChange, Decimal snapshots,
                              const PriceRef<Dimension::GbTime>& price)
{
    const Decimal beyondFree = volume * std::min(dailyChange * retentionDays, retentionDays - Decimal(1));
    out.line(Category::Backup, {"Backup storage beyond the free cluster size"}, allMonth<Dimension::GbTime>(beyondFree), price);
    out.assume("Backups hold one full copy of the cluster volume, which is free, plus the daily change for each day of retention.");
    if (!snapshots.isZero())
        out.line(Category::Backup, {"Snapshots"}, allMonth<Dimension::GbTime>(snapshots), price);
}

/// A serverless instance for the workload, in capacity units of 2 GiB, between the vendor's smallest and largest.
inline DailyLoad serverlessLoad(Sizing& z, Decimal smallest, Decimal largest)
{
    const auto units = [&](const ComputeNeed& need) {
        return std::max((std::max(need.vcpu * Decimal(4), need.memoryGib / Decimal(2)) * Decimal(2)).ceil() / Decimal(2), smallest);
    };
    const Decimal most = std::max(units(z.computeNeed()), Decimal(3)), busy = z.need()[workload::activeHours] / hoursPerMonth;
    if (most > largest)
        z.refuse("a serverless instance ends at " + largest.toString() + " capacity units; " + most.toString() + " are needed");
    const Decimal average = busy * units(z.computeNeed(false)) + (Decimal(1) - busy) * smallest;
    z.rule("A vCPU with 8 GiB of the R classes is taken as 4 capacity units of 2 GiB. The average counts the smallest capacity in idle hours.");
    return {smallest, std::min(most, largest), 0, std::min(average, std::min(most, largest))};
}

/// Reads and writes of the volume a second, on average over the month.
inline Decimal volumeIo(Sizing& z)
{
    const Workload& need = z.need();
    z.rule("I/O: a write is one request for each 4 KB of an item; one read in ten misses memory and is one for each 8 KB.");
    return workload::meanReads(need) * 0.1_d * (need[workload::itemSize] / Decimal(8)).ceil() + workload::meanWrites(need) * (need[workload::itemSize] / Decimal(4)).ceil();
}

/// Whether a class of this key has the need and a price in the region.
inline bool classExists(const Prices& prices, const PriceKey& like, ComputeNeed need)
{
    return std::ranges::any_of(prices.family(like), [&](const Price* price) {
        const auto vcpu = Decimal::parse(price->vcpu), memory = Decimal::parse(price->memoryGib);
        return vcpu && memory && *vcpu >= need.vcpu && *memory >= need.memoryGib;
    });
}

/// Fewer active hours than this are taken to be served best by capacity that follows the load.
inline bool followsLoad(const Workload& need) { return need[workload::activeHours] < Decimal(365); }

}  // namespace costrata::aws
