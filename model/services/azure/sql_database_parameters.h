// SPDX-License-Identifier: GPL-3.0-or-later
// The parameters of Azure SQL Database, and what billing and sizing both ask of them.
#pragma once

#include "services/azure/sql_database_tables.h"
#include "services/azure/transfer.h"

namespace costrata::sqldatabase {

inline const Symbol sqlserver{"sqlserver"};
inline const Symbol dtu{"dtu"}, vcore{"vcore"}, serverless{"serverless"};
inline const Symbol generalPurpose{"general-purpose"}, businessCritical{"business-critical"}, hyperscale{"hyperscale"};
inline const Symbol lrs{"lrs"}, zrs{"zrs"}, raGrs{"ra-grs"}, raGzrs{"ra-gzrs"};
inline const Symbol singleVariant{"dtu-single"}, poolVariant{"dtu-elastic-pool"};
inline const char* const vcoreDocs = "Azure SQL documentation: vCore purchasing model";
inline const char* const serverlessDocs = "Azure SQL documentation: serverless compute tier";
inline const char* const geoDocs = "Azure SQL documentation: active geo-replication";

extern Parameters parameters;
extern const Choice model, deployment, size, poolSize, tier, hardware, redundancy, purchaseOption;
extern const Number vcores, minVcores, maxVcores, activeHours, haReplicas, namedReplicas, namedVcores, maxSize, retention, longTerm, geoReplicas;
extern const Asked averageVcores, averageMemory;
extern const Flag autoPause, zoneRedundant, hybridBenefit, geoZoneRedundant;
extern const Share dailyChange;
extern const Regions geoSecondaries;
extern const azure::ReplicationTransfer replication;
extern const azure::InternetTransfer transfer;

bool isDtu(const Settings& s);
bool isDtuPool(const Settings& s);
bool isPremium(const Settings& s);  ///< of the DTU model
bool isVcore(const Settings& s);
bool isProvisioned(const Settings& s);
bool isServerless(const Settings& s);
bool isHyperscale(const Settings& s);
bool isZoned(const Settings& s);
bool mayPause(const Settings& s);
bool needsLicence(const Settings& s);
bool hasGeo(const Settings& s);
bool hasHyperscaleGeo(const Settings& s);

/// Null when the vendor's tables do not have the chosen size.
const azure::DtuSize* dtuSizeOf(const Settings& s);
const azure::TierMeters& metersOf(const Settings& s);
/// Null when the tier is not sold on the chosen hardware.
const azure::HardwareMeter* hardwareOf(const Settings& s);

void traits(const Settings& s, Traits& t);
void sizeFor(Sizing& z);
void recover(Sizing& z);

}  // namespace costrata::sqldatabase
