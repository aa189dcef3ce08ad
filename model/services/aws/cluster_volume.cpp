// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/aws/cluster_volume.h"

#include <algorithm>

namespace costrata::aws {
namespace {

const Symbol volumeMeter{"cluster storage"}, ioMeter{"I/O requests"}, backupMeter{"backup storage"};

void billBackup(const Prices& prices, BillBuilder& out, const ClusterVolume& volume)
{
    const auto price = prices.find<Dimension::GbTime>({component::backup, backupMeter, {}, {}, purchase::onDemand});
    const Decimal beyondFree = volume.gb * std::min(volume.dailyChange * volume.retentionDays, volume.retentionDays - Decimal(1));
    out.line(Category::Backup, {"Backup storage beyond the free cluster size"}, allMonth<Dimension::GbTime>(beyondFree), price);
    out.assume("Backups hold one full copy of the cluster volume, which is free, plus the daily change for each day of retention.");
    if (!volume.snapshots.isZero())
        out.line(Category::Backup, {"Snapshots"}, allMonth<Dimension::GbTime>(volume.snapshots), price);
}

/// Reads and writes of the volume a second, on average over the month.
Decimal volumeIo(Sizing& z)
{
    const Workload& need = z.need();
    z.rule("I/O: a write is one request for each 4 KB of an item; one read in ten misses memory and is one for each 8 KB.");
    return workload::meanReads(need) * 0.1_d * (need[workload::itemSize] / Decimal(8)).ceil() + workload::meanWrites(need) * (need[workload::itemSize] / Decimal(4)).ceil();
}

Decimal standbys(const Sizing& z) { return z.need()[workload::zoneRedundant] ? 1 : 0; }

}  // namespace

PriceRef<Dimension::GbTime> volumePrice(const Prices& prices, Symbol configuration)
{
    return prices.find<Dimension::GbTime>({component::storage, volumeMeter, configuration, {}, purchase::onDemand});
}

void billVolume(const Prices& prices, BillBuilder& out, const ClusterVolume& volume)
{
    out.line(Category::Storage, {"Cluster storage"}, allMonth<Dimension::GbTime>(volume.gb), volumePrice(prices, volume.configuration));
    if (volume.configuration == volumeStandard)
        out.line(Category::Io, {"I/O requests"}, counted<Dimension::IoRequests>(volume.ioRequests * secondsPerMonth),
                 prices.find<Dimension::IoRequests>({component::ioRequests, ioMeter, volumeStandard, {}, purchase::onDemand}));
    else
        out.included(Category::Io, {"I/O requests, part of I/O-Optimized"});
    billBackup(prices, out, volume);
}

Decimal unitHours(const DailyLoad& load)
{
    const Decimal least = std::min(load.least, load.most);
    const Decimal rest = Decimal(24) - load.peakHours;
    return (load.peakHours * load.most + rest * std::clamp(load.average, least, load.most)) * hoursPerMonth / Decimal(24);
}

void checkLoad(const DailyLoad& load, const std::string& unit, Problems& problems)
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

DailyLoad serverlessLoad(Sizing& z, Decimal smallest)
{
    const auto units = [&](const ComputeNeed& need) {
        return std::max((std::max(need.vcpu * Decimal(4), need.memoryGib / Decimal(2)) * Decimal(2)).ceil() / Decimal(2), smallest);
    };
    const Decimal most = std::max(units(z.computeNeed()), Decimal(3)), busy = z.need()[workload::activeHours] / hoursPerMonth;
    const Decimal average = busy * units(z.computeNeed(false)) + (Decimal(1) - busy) * smallest;
    return {smallest, most, 0, std::min(average, most)};
}

const Price* cheapestClass(const Prices& prices, const PriceKey& like, ComputeNeed need, Sizing::Suits suits)
{
    const Price* best = nullptr;
    for (const Price* price : prices.family(like)) {
        const auto vcpu = Decimal::parse(price->vcpu), memory = Decimal::parse(price->memoryGib);
        if (suits(price->key.name) && vcpu && memory && *vcpu >= need.vcpu && *memory >= need.memoryGib && (!best || price->amount < best->amount))
            best = price;
    }
    return best;
}

void chooseWriter(Sizing& z, const ClusterParameters& cluster, bool serverlessFirst, bool maybeServerless, bool maybeProvisioned)
{
    std::vector<Symbol> writers;
    if (maybeProvisioned)
        writers.push_back(clusterProvisioned);
    if (maybeServerless)
        writers.insert(serverlessFirst ? writers.begin() : writers.end(), clusterServerless);
    z.choose(cluster.writer, std::move(writers));
}

void sizeServerless(Sizing& z, const ClusterParameters& cluster, const DailyLoad& load)
{
    z.set(cluster.readers, 0);
    z.set(cluster.serverlessReaders, standbys(z));
    z.set(cluster.minimum, load.least);
    z.set(cluster.maximum, load.most);
    z.set(cluster.peakHours, load.peakHours);
    z.set(cluster.average, load.average);
}

void sizeProvisioned(Sizing& z, const ClusterParameters& cluster, const PriceKey& like, Sizing::Suits suits)
{
    const int spare = z.need()[workload::zoneRedundant] ? 1 : 0;
    z.choose(cluster.readers, spare, 15);
    const Decimal readers = z.settings()[cluster.readers];
    const ComputeNeed need = z.computeNeed(true, readers - Decimal(spare));
    z.chooseClass(cluster.writerClass, like, need, suits);
    if (!readers.isZero())
        z.chooseClass(cluster.readerClass, like, need, suits);
}

void sizeVolume(Sizing& z, const ClusterParameters& cluster)
{
    z.set(cluster.storage, z.need()[workload::data] * 1.2_d);
    z.rule("Indexes add 20 % to the data.");
    z.set(cluster.ioRequests, volumeIo(z));
    z.set(cluster.retention, z.need()[workload::backupDays]);
}

}  // namespace costrata::aws
