// SPDX-License-Identifier: GPL-3.0-or-later
// The parameters of Azure Cosmos DB, and what billing and sizing both ask of them.
#pragma once

#include "services/azure/transfer.h"

namespace costrata::cosmosdb {

inline const Symbol provisioned{"provisioned"}, autoscale{"autoscale"}, serverless{"serverless"};
inline const Symbol strong{"strong"}, boundedStaleness{"bounded-staleness"};
inline const Symbol continuous7d{"continuous-7d"}, continuous30d{"continuous-30d"}, periodic{"periodic"}, periodicRaGrs{"periodic-ra-grs"};
inline const Symbol gatewayVariant{"dedicated-gateway"};
inline const char* const billDocs = "Azure Cosmos DB documentation: understand your bill";
inline const char* const limitDocs = "Azure Cosmos DB documentation: service quotas and default limits";
inline const char* const autoscaleDocs = "Azure Cosmos DB documentation: autoscale provisioned throughput";
inline const char* const reliabilityDocs = "Azure reliability documentation: Cosmos DB for NoSQL";
inline const char* const backupDocs = "Azure Cosmos DB documentation: continuous and periodic backup";

extern Parameters parameters;
extern const Choice mode, consistency, backup, backupRedundancy, gatewaySize, gatewayPurchase, purchaseOption;
extern const Number throughput, maxThroughput, busyHours, itemSize, indexedTerms, otherLoad, storage, copies, restores, analyticalStorage, gateways, reservedUnits;
extern const Share busyUse, quietUse, replaces;
extern const Asked reads, writes, analyticalWrites, analyticalReads;
extern const Regions regions;
extern const Flag multiWrite, zones, freeTier;
extern const azure::InternetTransfer transfer;

bool isProvisioned(const Settings& s);
bool isAutoscale(const Settings& s);
bool hasCapacity(const Settings& s);  ///< provisioned or autoscale: not serverless
bool isReserved(const Settings& s);
bool isPeriodic(const Settings& s);
bool isContinuous(const Settings& s);
bool hasAnalytical(const Settings& s);
bool hasGateway(const Settings& s);
bool hasMultiWrite(const Settings& s);

void traits(const Settings& s, Traits& t);
void size(Sizing& z);
void recover(Sizing& z);

}  // namespace costrata::cosmosdb
