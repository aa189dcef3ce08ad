// SPDX-License-Identifier: GPL-3.0-or-later
// The parameters of Amazon OpenSearch Service, and what billing and sizing both ask of them.
#pragma once

#include "services/aws/opensearch_versions.h"
#include "services/aws/transfer.h"

namespace costrata::opensearch {

inline const Symbol provisioned{"provisioned"}, ultrawarm{"ultrawarm"}, serverless{"serverless"};
inline const Symbol gp3{"gp3"}, gp2{"gp2"}, io1{"io1"}, magnetic{"magnetic"};
/// The plan list tells indexing from search; the price list has one meter for both.
inline const Symbol ocuMeter{"OCU"}, indexingPlanMeter{"IndexingOCU"}, searchPlanMeter{"SearchOCU"};
inline const char* const guide = "Amazon OpenSearch Service Developer Guide: sizing domains, dedicated masters, UltraWarm, EBS volume limits, serverless scaling; OpenSearch Service pricing page";

extern Parameters parameters;
extern const Choice deployment, version, dataClass, masterClass, warmClass, volumeType, purchaseOption, serverlessPurchase;
extern const Number dataNodes, masters, warmNodes, serverlessData, volume, iops, extraIops, extraThroughput, managed;
extern const Flag standby;
extern const Asked indexing, searching;
extern const aws::Transfer transfer;

bool isServerless(const Settings& s);
bool hasMasters(const Settings& s);
bool hasWarm(const Settings& s);
bool hasVolumes(const Settings& s);
bool usesOldDisks(const Settings& s);  ///< an older type's own disks instead of a volume
bool isGp3(const Settings& s);
bool isIo1(const Settings& s);
bool hasManagedStorage(const Settings& s);
/// OpenSearch optimised types: a copy of the data in S3 instead of replicas on other nodes.
bool isOptimised(Symbol nodeType);

PriceKey nodeKey(Symbol name, Symbol variant, Symbol purchase);
PriceKey ocuKey(Symbol planMeter, Symbol purchase);

void traits(const Settings& s, Traits& t);
void size(Sizing& z);

}  // namespace costrata::opensearch
