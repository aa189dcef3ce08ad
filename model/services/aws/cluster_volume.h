// SPDX-License-Identifier: GPL-3.0-or-later
// What the AWS clusters of instances over one shared volume compute alike (DocumentDB, Neptune): the daily load of
// serverless instances, and backups beyond the free size of the cluster.
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

/// Automated backups: a full copy of the volume and what changes on each day of retention, less the cluster's size, which
/// is free. Snapshots, if any, come on top: the full copy has used the free size up. All in GB.
inline void billClusterBackup(BillBuilder& out, Decimal volume, Decimal retentionDays, Decimal dailyChange, Decimal snapshots,
                              const PriceRef<Dimension::GbTime>& price)
{
    out.line(Category::Backup, {"Backup storage beyond the free cluster size"}, allMonth<Dimension::GbTime>(volume * dailyChange * retentionDays), price);
    out.assume("Backups hold one full copy of the cluster volume, which is free, plus the daily change for each day of retention.");
    if (!snapshots.isZero())
        out.line(Category::Backup, {"Snapshots"}, allMonth<Dimension::GbTime>(snapshots), price);
}

}  // namespace costrata::aws
