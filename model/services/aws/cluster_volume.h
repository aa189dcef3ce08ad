// SPDX-License-Identifier: GPL-3.0-or-later
// What the AWS clusters of instances over one shared volume compute alike (DocumentDB, Neptune): the volume with its I/O
// and backups, the daily load of serverless instances, and a first sizing of both.
#pragma once

#include "services/aws/commitments.h"

#include <string>

namespace costrata::aws {

inline const Symbol volumeStandard{"standard"}, volumeIoOptimized{"io-optimized"};
inline const Symbol clusterProvisioned{"provisioned"}, clusterServerless{"serverless"};

/// The shared volume, in GB; snapshots: those older than the retention.
struct ClusterVolume {
    Symbol configuration;  ///< volumeStandard or volumeIoOptimized
    Decimal gb;
    Amount ioRequests;  ///< per second, of volumeStandard
    Decimal retentionDays, dailyChange, snapshots;
};
/// Of one GB, in a region that has the volume or a copy of it.
PriceRef<Dimension::GbTime> volumePrice(const Prices& prices, Symbol configuration);
/// Storage, I/O unless it is included, and backups.
/// Automated backups: a full copy of the volume and what changes on each day of retention, at most one volume for each of
/// the days, less the cluster's size, which is free. So a retention of one day costs nothing. Snapshots that are older than
/// the retention come on top: the full copy has used the free size up. Sources: Amazon DocumentDB Developer Guide,
/// "Understanding backup storage usage"; Amazon Neptune User Guide, CloudWatch metrics for backup storage.
void billVolume(const Prices& prices, BillBuilder& out, const ClusterVolume& volume);

/// A day of one serverless instance, in capacity units and hours.
struct DailyLoad {
    Decimal least, most, peakHours, average;
};

/// Capacity unit-hours of one serverless instance in a month of 730 hours. The average is kept within the bounds.
Decimal unitHours(const DailyLoad& load);

void checkLoad(const DailyLoad& load, const std::string& unit, Problems& problems);

/// What a service calls its serverless instances, and how many of them there are.
struct ServerlessInstances {
    const char* writer;
    const char* readers;
    bool writes;
    Decimal readerCount;
};
template <Dimension D>
void billServerless(BillBuilder& out, const ServerlessInstances& instances, const DailyLoad& load, const PriceRef<D>& price)
{
    const auto used = counted<D>(unitHours(load));
    if (instances.writes)
        out.line(Category::Compute, {instances.writer}, used, price);
    if (!instances.readerCount.isZero())
        out.line(Category::Replication, {instances.readers}, used, price, instances.readerCount);
    out.assume("Every serverless instance of the cluster follows the given daily load profile.");
}

/// A serverless instance for the workload, in capacity units of 2 GiB. May need more than is sold.
DailyLoad serverlessLoad(Sizing& z, Decimal smallest);

/// Whether serverless capacity serves the load for less than the cheapest suitable class of the key, which is null when
/// there is none. `unit` is the price of a capacity unit-hour. States the rule.
template <Dimension D>
bool serverlessIsCheaper(Sizing& z, const Price* instance, const DailyLoad& load, Decimal largest, const PriceRef<D>& unit)
{
    z.rule("Instances or serverless capacity, whichever costs less. A vCPU with 8 GiB is taken as 4 capacity units of 2 GiB; in idle hours the smallest capacity is billed.");
    return load.most <= largest && unit && (!instance || load.average * unit.tiers.front().amount < instance->amount);
}

/// Null when no class of the key has the need and suits.
const Price* cheapestClass(const Prices& prices, const PriceKey& like, ComputeNeed need, Sizing::Suits suits);

/// The parameters of a cluster that sizing sets.
struct ClusterParameters {
    Choice writer, writerClass, readerClass;
    Number readers, serverlessReaders;
    Number minimum, maximum, peakHours, average;  ///< of serverless instances
    Number storage;
    Asked ioRequests;
    Number retention;
};
/// A writer, and a reader beside it where the workload is to survive the loss of a zone. The cheaper of the two comes first
/// in the choice of the writer; `maybeServerless` and `maybeProvisioned` say which of them serve the load at all.
void chooseWriter(Sizing& z, const ClusterParameters& cluster, bool serverlessFirst, bool maybeServerless, bool maybeProvisioned);
void sizeServerless(Sizing& z, const ClusterParameters& cluster, const DailyLoad& load);
/// Classes of the key; further readers share the reads.
void sizeProvisioned(Sizing& z, const ClusterParameters& cluster, const PriceKey& like, Sizing::Suits suits);
/// Data with its indexes, I/O and the retention of backups.
void sizeVolume(Sizing& z, const ClusterParameters& cluster);

}  // namespace costrata::aws
