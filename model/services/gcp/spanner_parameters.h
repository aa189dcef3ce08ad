// SPDX-License-Identifier: GPL-3.0-or-later
// The parameters of Spanner, and what billing and sizing both ask of them.
#pragma once

#include "services/gcp/transfer.h"

namespace costrata::spanner {

inline const Symbol standard{"standard"}, enterprise{"enterprise"}, enterprisePlus{"enterprise-plus"};
inline const Symbol regional{"regional"}, multiRegion{"multi-region"};
inline const Symbol processingUnits{"processing-units"}, nodes{"nodes"}, autoscaling{"autoscaling"};
inline const char* const guide = "Spanner documentation: pricing; editions; compute capacity; managed autoscaler; backups; committed use discounts";

extern Parameters parameters;
extern const Choice edition, configuration, capacity, purchaseOption;
extern const Number units, nodeCount, minimum, maximum, dataBoost, ssd, hdd, fullBackups, incrementalBackups, egress, internet;
extern const Share averageLoad, changed;
extern const Regions readOnlyRegions;
extern const Asked replicatedChanges;

bool isMultiRegion(const Settings& s);
bool isAboveStandard(const Settings& s);
bool isInUnits(const Settings& s);
bool isInNodes(const Settings& s);
bool isAutoscaled(const Settings& s);
bool mayReplicate(const Settings& s);
bool replicatesBetweenRegions(const Settings& s);

/// How the price list calls an edition's compute capacity.
struct Meters {
    Symbol edition, node, hundredUnits, hundredUnitsOfReplica, multiRegionNode;
};
/// Precondition: one of the three editions.
const Meters& metersOf(Symbol of);

void traits(const Settings& s, Traits& t);
void size(Sizing& z);
void recover(Sizing& z);

}  // namespace costrata::spanner
