// SPDX-License-Identifier: GPL-3.0-or-later
// What Spanner can do, and a first instance for a workload.
#include "services/gcp/spanner_parameters.h"

#include <algorithm>

namespace costrata::spanner {

void traits(const Settings& s, Traits& t)
{
    static const char* const regions = "Spanner documentation: regional, dual-region and multi-region configurations";
    static const char* const scaler = "Spanner documentation: managed autoscaler";
    t.text(Trait::Engine, "Spanner: GoogleSQL or PostgreSQL dialect", guide);
    t.text(Trait::Licence, "proprietary, included", guide);
    t.none(Trait::SelfHosting, guide, "an emulator for tests");
    t.text(Trait::ReadReplicas, isMultiRegion(s) ? "as the configuration has them" : isAboveStandard(s) ? "optional read-only replicas in other regions" : "three replicas in the region", regions);
    t.text(Trait::Storage, "10 TiB for each node", guide);
    if (isAutoscaled(s))
        t.text(Trait::Serverless, "1,000 PU and more, in steps of 1,000 PU", scaler);
    else
        t.none(Trait::Serverless, scaler, "capacity is set");
    t.none(Trait::ScaleToZero, guide, isAutoscaled(s) ? "1,000 PU at least" : "100 PU at least");
    t.percent(Trait::Sla, isMultiRegion(s) ? 0.99999_d : 0.9999_d, regions);
    t.seconds(Trait::Rpo, 0, 0, regions);
    t.text(Trait::Durability, isMultiRegion(s) ? "synchronous quorum over regions" : "synchronous quorum over three zones", regions);
    t.text(Trait::Consistency, "strong; stale reads on request", "Spanner documentation: reads");
    t.none(Trait::Branching, guide);
    t.text(Trait::MultiRegion, isMultiRegion(s) ? "dual-region and multi-region, synchronous" : "one region; two and more with a multi-region configuration", regions);
    if (isMultiRegion(s)) {
        t.yes(Trait::RegionalWrites, regions, "two regions or more; the leader region commits");
        t.yes(Trait::GlobalConsistency, regions, "synchronous over regions");
    } else {
        t.none(Trait::RegionalWrites, regions, "unless in a multi-region configuration");
        t.none(Trait::GlobalConsistency, regions, "unless in a multi-region configuration");
    }
    t.yes(Trait::Analytics, "Spanner documentation: Data Boost overview", "Data Boost, apart from the provisioned capacity");
}

namespace {

/// The managed autoscaler, where Enterprise with it costs less than Standard with the peak's capacity at all times.
void considerAutoscaler(Sizing& z, Decimal peakUnits)
{
    namespace w = workload;
    const Workload& need = z.need();
    const auto nodesUp = [](Decimal pu) { return std::max((pu / Decimal(1000)).ceil(), Decimal(1)) * Decimal(1000); };
    const Decimal least = std::max(nodesUp(peakUnits / Decimal(10)), nodesUp(need[w::data] / Decimal(10240) * Decimal(1000)));
    const Decimal whileActive = std::max(peakUnits / need[w::peakFactor], least), active = need[w::activeHours] / hoursPerMonth;
    const Decimal mean = whileActive * active + least * (Decimal(1) - active);
    const auto price = [&](Symbol name) { return z.prices().find<Dimension::NodeTime>({component::computeCapacity, name, regional, {}, purchase::onDemand}); };
    const auto ofStandard = price(metersOf(standard).node), ofEnterprise = price(metersOf(enterprise).node);
    if (!ofStandard || !ofEnterprise || least >= peakUnits || mean * ofEnterprise.tiers.front().amount >= peakUnits * ofStandard.tiers.front().amount)
        return;
    z.set(edition, enterprise);
    z.set(capacity, autoscaling);
    z.set(minimum, least);
    z.set(maximum, peakUnits);
    z.set(averageLoad, mean / peakUnits);
    z.rule("The Enterprise edition's autoscaler follows the load and costs less than Standard at the peak's capacity: the peak / the peak factor in the active hours, the minimum at "
           "other times.");
}

}  // namespace

void size(Sizing& z)
{
    namespace w = workload;
    const Workload& need = z.need();
    const bool two = w::needsSecondRegion(need);
    const Decimal readsPerNode = two ? 15000 : 22500, writesPerNode = two ? 2700 : 3500;
    const Decimal load = (w::peakReads(need) / readsPerNode + w::peakWrites(need) / writesPerNode) / need[w::targetUtilisation];
    const Decimal needed = std::max(load, need[w::data] / Decimal(10240)) * Decimal(1000);
    const Decimal step = needed <= Decimal(1000) ? 100 : 1000;
    z.set(capacity, processingUnits);
    const Decimal held = std::max((needed / step).ceil(), Decimal(1)) * step;
    z.set(units, held);
    z.rule(std::string("A node serves up to ") + (two ? "15,000 reads a second in each region or 2,700 writes" : "22,500 reads or 3,500 writes a second") + " (Spanner documentation: "
           "tiered storage, SSD) and holds 10 TiB; capacity is set for the peak at the target utilisation.");
    if (!two)
        considerAutoscaler(z, held);
    if (two) {
        z.set(edition, enterprisePlus);
        z.set(configuration, multiRegion);
        z.set(replicatedChanges, gcp::replicatedGib(need));
        z.rule("A second region needs a multi-region configuration, which is sold with Enterprise Plus; every region serves reads and writes. " + std::string(gcp::replicatedRule));
    }
    z.set(ssd, need[w::data]);
    if (need[w::backupDays] > Decimal(365))
        z.refuse("backups are kept a year at most");
    else
        z.set(fullBackups, need[w::backupDays]);
    z.rule("One full backup for each day that backups are kept.");
    z.set(internet, need[w::egress]);
}

}  // namespace costrata::spanner
