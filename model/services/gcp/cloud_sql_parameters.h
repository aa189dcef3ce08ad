// SPDX-License-Identifier: GPL-3.0-or-later
// The settings of Cloud SQL, and what follows from them.
#pragma once

#include "services/gcp/cloud_sql_tables.h"

namespace costrata::cloudsql {

inline const char* const guide = "Cloud SQL documentation: pricing; machine series; storage options; instance settings; committed use discounts";

/// What sizes an instance; the primary and its replicas each have one.
struct Machine {
    Choice availability, sharedClass;
    Number vcpu, memory;
};

extern Parameters parameters;
extern const Choice engine, version, sqlEdition, edition, storageType, purchaseOption;
extern const Machine primary, replica;
extern const Number activeHours, replicas, storage, iops, throughput, dataCache, backupsKept, egress, regionEgress;
extern const Regions replicaRegions;
extern const Asked replicatedChanges;
extern const Share filled, dailyChange;
extern const Flag publicIp;

bool isSqlServer(const Settings& s);
bool isOpenSource(const Settings& s);
bool isShared(const Settings& s);
bool isDedicated(const Settings& s);
bool isPlus(const Settings& s);
bool hasFixedShapes(const Settings& s);
bool hasFreeMemory(const Settings& s);
bool hasFreeReplicaMemory(const Settings& s);
bool isHyperdisk(const Settings& s);
bool hasCrossRegionReplicas(const Settings& s);
bool hasReplicas(const Settings& s);
bool hasSharedReplicas(const Settings& s);
bool hasDedicatedReplicas(const Settings& s);
bool keepsBackups(const Settings& s);
bool isStoppedAtTimes(const Settings& s);
bool isCommitted(const Settings& s);
/// Performance optimized machines come in few sizes: the smallest that has as many vCPUs as are set.
Decimal vcpuOf(const Settings& s, const Machine& machine);
/// In GiB: fixed shapes have what belongs to their vCPUs.
Decimal memoryOf(const Settings& s, const Machine& machine);

}  // namespace costrata::cloudsql
