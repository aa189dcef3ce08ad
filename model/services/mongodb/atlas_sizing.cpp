// SPDX-License-Identifier: GPL-3.0-or-later
// What MongoDB Atlas can do, and a first cluster for a workload.
#include "services/backup_size.h"
#include "services/mongodb/atlas_parameters.h"

namespace costrata::atlas {
namespace {

constexpr int flexGb = 5, flexOperations = 500;

}  // namespace

void traits(const Settings& s, Traits& t)
{
    static const char* const slaDocument = "MongoDB Atlas Service Level Agreement, 2021-06-23";
    t.text(Trait::Engine, "MongoDB", guide);
    t.yes(Trait::EngineItself, guide, "MongoDB");
    t.text(Trait::Licence, "included; the Community Server is source available (SSPL)", "MongoDB: Server Side Public License");
    t.yes(Trait::SelfHosting, "MongoDB: Server Side Public License", "MongoDB Community Server");
    t.none(Trait::ScaleToZero, isFlex(s) ? flexGuide : guide, isFlex(s) ? "$8 a month at least" : "a paused cluster pays its storage");
    t.text(Trait::Consistency, "read and write concern for each operation", "MongoDB manual: Read concern; Write concern");
    if (isFlex(s)) {
        t.sizes(Trait::Storage, 0, flexGb, "GB", flexGuide);
        t.text(Trait::Serverless, "up to 500 operations/s, billed by the band of each hour", flexGuide);
        t.text(Trait::Sla, "none below M10", slaDocument);
        t.text(Trait::MultiRegion, "a cluster has one region", flexGuide);
        return;
    }
    t.sizes(Trait::Storage, 10, 4096, "GB", guide, "per shard");
    t.text(Trait::ReadReplicas, "2 secondaries, further nodes are charged", guide);
    t.none(Trait::Serverless, guide, "tiers and disks can autoscale");
    t.percent(Trait::Sla, 0.99995_d, slaDocument);
    t.seconds(Trait::Failover, 12, 12, "MongoDB manual: Replica set elections", "median of an election at most");
    t.seconds(Trait::Rpo, 0, 0, "MongoDB Atlas documentation: Rollbacks during failover", "with the default write concern");
    t.text(Trait::Durability, "acknowledged by a majority of the nodes", "MongoDB Atlas documentation: Rollbacks during failover");
    t.text(Trait::MultiRegion, "nodes of one cluster in several regions, one primary", guide);
}

namespace {

bool sizeFlex(Sizing& z)
{
    namespace w = workload;
    const Workload& need = z.need();
    const Decimal operations = need[w::reads] + need[w::writes], peak = operations * need[w::peakFactor];
    if (need[w::zoneRedundant] || w::needsSecondRegion(need) || need[w::data] > Decimal(flexGb) || peak > Decimal(flexOperations))
        return false;
    z.set(deployment, flex);
    z.rule("Up to 5 GB and 500 operations a second a Flex cluster serves, each hour billed by the average of its operations.");
    for (std::size_t i = hours.size(); i > 0; --i) {
        if (operations > Decimal(100) * Decimal(static_cast<std::int64_t>(i))) {
            z.set(hours[i - 1], need[w::activeHours]);
            break;
        }
    }
    return true;
}

/// Nodes of one cluster stand in any region of the cloud. They have no list price, so the bill says that it is missing.
void sizeSecondRegion(Sizing& z)
{
    namespace w = workload;
    const Workload& need = z.need();
    if (need[w::recovery] == w::activeActive)
        return z.refuse("a replica set has one primary, in one region");
    z.set(furtherNodes, 2);
    z.set(otherRegion, writtenGb(need, 1) * hoursPerMonth / Decimal(24) * Decimal(2));
    z.rule("A second region has two nodes of the same tier; each takes every write.");
}

}  // namespace

void size(Sizing& z)
{
    namespace w = workload;
    const Workload& need = z.need();
    if (sizeFlex(z))
        return;
    z.set(deployment, dedicated);
    z.chooseClass(tier, key(component::computeInstance, {}, cloudOf(z.prices()).replicaSet), z.computeNeed());
    z.rule("The primary serves the whole load, unsharded; two secondaries take over.");
    const Decimal wanted = (need[w::data] * 1.2_d).ceil();
    const Tier* chosen = tierNamed(z.settings()[tier]);
    const bool fits = chosen && wanted <= Decimal(chosen->defaultStorage);
    z.set(disk, fits ? standardSize : customSize);
    if (!fits)
        z.set(storage, wanted);
    if (chosen && wanted > Decimal(chosen->maxStorage))
        z.refuse("the disk of " + chosen->name.str() + " ends at " + std::to_string(chosen->maxStorage) + " GB");
    z.rule(fits ? "The tier's default disk holds the data with 20 % to spare." : "The tier's default disk is too small: a custom disk holds the data with 20 % to spare.");
    z.set(backup, need[w::backupDays].isZero() ? none : snapshots);
    if (!need[w::backupDays].isZero())
        z.set(backupStorage, backupGb(z));
    z.set(internet, need[w::egress]);
    if (w::needsSecondRegion(need))
        sizeSecondRegion(z);
}

}  // namespace costrata::atlas
