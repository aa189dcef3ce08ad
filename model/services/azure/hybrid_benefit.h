// SPDX-License-Identifier: GPL-3.0-or-later
// Azure Hybrid Benefit: core licences of one's own instead of the licence meter of Azure SQL.
#pragma once

namespace costrata::azure {

inline constexpr const char* hybridBenefitDocs = "Azure documentation: Azure Hybrid Benefit, 2021-11-09";
inline constexpr const char* hybridBenefitHelp =
    "You own SQL Server core licences with Software Assurance or by subscription: no licence meter. In General Purpose a Standard core covers one "
    "vCore, an Enterprise core four; in Business Critical an Enterprise core covers one vCore, and it takes four Standard cores for one. Not for "
    "serverless compute and DTU. Moving, a licence may be used in both places for 180 days.";

/// What one vCore of a tier needs.
constexpr const char* hybridBenefitRule(bool businessCritical)
{
    return businessCritical ? "own: 1 Enterprise or 4 Standard core licences cover 1 vCore"
        : "own: 1 Standard core licence covers 1 vCore, 1 Enterprise 4";
}

}  // namespace costrata::azure
