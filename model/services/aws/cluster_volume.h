// SPDX-License-Identifier: GPL-3.0-or-later
// What the AWS clusters of instances over one shared volume compute alike (DocumentDB, Neptune): the daily load of
// serverless instances, backups beyond the free size of the cluster, and a first sizing of both.
#pragma once

#include "services/aws/commitments.h"

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

/// A serverless instance for the workload, in capacity units of 2 GiB. May need more than is sold.
inline DailyLoad serverlessLoad(Sizing& z, Decimal smallest)
{
    const auto units = [&](const ComputeNeed& need) {
        return std::max((std::max(need.vcpu * Decimal(4), need.memoryGib / Decimal(2)) * Decimal(2)).ceil() / Decimal(2), smallest);
    };
    const Decimal most = std::max(units(z.computeNeed()), Decimal(3)), busy = z.need()[workload::activeHours] / hoursPerMonth;
    const Decimal average = busy * units(z.computeNeed(false)) + (Decimal(1) - busy) * smallest;
    return {smallest, most, 0, std::min(average, most)};
}

/// Reads and writes of the volume a second, on average over the month.
inline Decimal volumeIo(Sizing& z)
{
    const Workload& need = z.need();
    z.rule("I/O: a write is one request for each 4 KB of an item; one read in ten misses memory and is one for each 8 KB.");
    return workload::meanReads(need) * 0.1_d * (need[workload::itemSize] / Decimal(8)).ceil() + workload::meanWrites(need) * (need[workload::itemSize] / Decimal(4)).ceil();
}

/// Whether serverless capacity serves the load for less than the cheapest suitable class of the key, which is null when
/// there is none. `unit` is the price of a capacity unit-hour. States the rule.
template <Dimension D>
bool serverlessIsCheaper(Sizing& z, const Price* instance, const DailyLoad& load, Decimal largest, const PriceRef<D>& unit)
{
    z.rule("Instances or serverless capacity, whichever costs less. A vCPU with 8 GiB is taken as 4 capacity units of 2 GiB; in idle hours the smallest capacity is billed.");
    return load.most <= largest && unit && (!instance || load.average * unit.tiers.front().amount < instance->amount);
}

inline const Price* cheapestClass(const Prices& prices, const PriceKey& like, ComputeNeed need, Sizing::Suits suits)
{
    const Price* best = nullptr;
    for (const Price* price : prices.family(like)) {
        const auto vcpu = Decimal::parse(price->vcpu), memory = Decimal::parse(price->memoryGib);
        if (suits(price->key.name) && vcpu && memory && *vcpu >= need.vcpu && *memory >= need.memoryGib && (!best || price->amount < best->amount))
            best = price;
    }
    return best;
}

}  // namespace costrata::aws
