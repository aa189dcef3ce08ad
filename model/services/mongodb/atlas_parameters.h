// SPDX-License-Identifier: GPL-3.0-or-later
// The parameters of MongoDB Atlas, its tiers and clouds, and what billing and sizing both ask of them.
#pragma once

#include "services/service.h"

#include <array>

namespace costrata::atlas {

inline const Symbol dedicated{"dedicated"}, flex{"flex"}, standardSize{"default"}, customSize{"custom"};
inline const Symbol none{"none"}, snapshots{"snapshots"}, continuous{"continuous"}, lowest{"lowest"}, highest{"highest"};
inline const Symbol m30{"M30"}, m30With200{"M30 with 200 GB custom storage"};
inline const char* const guide = "MongoDB Atlas documentation: Cluster configuration costs; Data transfer costs";
inline const char* const flexGuide = "MongoDB Atlas documentation: Flex costs";

/// How the price list calls what a cloud bills.
struct Cloud {
    std::string_view regionPrefix;
    Symbol replicaSet, furtherNode, snapshots, continuous;
    Symbol sameRegion, otherRegion, otherContinent, internet;
};
const Cloud& cloudOf(const Prices& prices);

/// A tier, its default disk and the largest it may have, in GB; 4 TB is the largest of all, 10 GB the least. A default of
/// 0 is not published.
struct Tier {
    Symbol name;
    int defaultStorage, maxStorage;
};
/// Null when the vendor's tables do not have the tier.
const Tier* tierNamed(Symbol name);

extern Parameters parameters;
extern const Choice deployment, tier, disk, backup, rangeEnd;
extern const Number furtherNodes, storage, iops, backupStorage, internet, sameRegion, otherRegion, otherContinent;
/// Of Flex: hours a month in each band of operations per second above the first.
extern const std::array<Number, 4> hours;

bool isFlex(const Settings& s);
bool isCustom(const Settings& s);
bool keepsBackups(const Settings& s);

PriceKey key(Symbol part, Symbol name, Symbol variant);

void traits(const Settings& s, Traits& t);
void size(Sizing& z);
void recover(Sizing& z);

}  // namespace costrata::atlas
