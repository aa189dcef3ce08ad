// SPDX-License-Identifier: GPL-3.0-or-later
// The parameters of Amazon Aurora, and what billing and sizing both ask of them.
#pragma once

#include "services/aws/aurora_global.h"
#include "services/aws/aurora_versions.h"
#include "services/aws/commitments.h"
#include "services/aws/rds_extras.h"

namespace costrata::aurora {

using aws::auroraMysql, aws::auroraPostgresql, aws::auroraVersions;
inline const Symbol standard{"standard"}, ioOptimized{"io-optimized"}, provisioned{"provisioned"};
inline const Symbol serverless{"serverless"}, serverlessIoOptimized{"serverless-io-optimized"};
inline const char* const guide = "Amazon Aurora User Guide: DB instance billing, storage, Aurora Serverless v2, reserved DB instances";

extern Parameters parameters;
extern const Choice engine, version, configuration, writer, writerClass, readerClass, purchaseOption, serverlessPurchase;
extern const Number readers, serverlessReaders, minimumAcu, maximumAcu, peakHours, averageAcu, pausedHours;
extern const Number storage, retention, snapshots, backtrackWindow;
extern const Share dailyChange;
extern const Asked ioRequests, changeRecords;
extern const aws::GlobalDatabase global;
extern const aws::Proxy proxy;
extern const aws::DatabaseInsights insights;
extern const aws::Transfer transfer;

bool isMysql(const Settings& s);
bool isStandard(const Settings& s);
bool readsAbroad(const Settings& s);  ///< whether read I/O of secondary regions is billed
bool backtracks(const Settings& s);
bool hasProvisionedWriter(const Settings& s);
bool hasReaders(const Settings& s);
bool hasProvisioned(const Settings& s);
bool hasServerless(const Settings& s);
bool mayPause(const Settings& s);

PriceKey instanceKey(const Settings& s, Symbol name, Symbol variant, Symbol purchase);
PriceKey acuKey(const Settings& s, Symbol purchase);

void traits(const Settings& s, Traits& t);
void size(Sizing& z);
void recover(Sizing& z);

}  // namespace costrata::aurora
