// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/azure/sql_database_tables.h"

#include <algorithm>
#include <string>
#include <vector>

namespace costrata::azure {
namespace {

const Symbol generalPurpose{"general-purpose"}, businessCritical{"business-critical"}, hyperscale{"hyperscale"};
const Symbol gen5{"Gen5"}, dc{"DC"};
const Symbol pitr{"PITR backup storage"}, longTerm{"LTR backup storage"};

const TierMeters tierMeters[] = {
    {generalPurpose, Symbol("general-purpose-provisioned"), Symbol("general-purpose-serverless"), Symbol("GP_S_Gen5 vCore"), Symbol("GP SQL licence"),
     Symbol("GP data storage"), Symbol("general-purpose-zone-redundant"), pitr, longTerm},
    {businessCritical, Symbol("business-critical-provisioned"), Symbol("business-critical-serverless"), Symbol("BC_S_Gen5 vCore"), Symbol("BC SQL licence"),
     Symbol("BC data storage"), businessCritical, pitr, longTerm},
    {hyperscale, Symbol("hyperscale-provisioned"), Symbol("hyperscale-serverless"), Symbol("HS_S_Gen5 vCore"), {},
     Symbol("Hyperscale data storage"), hyperscale, Symbol("Hyperscale PITR backup"), Symbol("Hyperscale LTR backup storage")}};

const HardwareMeter hardwareTable[] = {
    {generalPurpose, gen5, Symbol("GP_Gen5 vCore"), Symbol("GP_Gen5 zone redundancy"), "Standard-series (Gen5), 5.1 GB per vCore"},
    {generalPurpose, Symbol("Fsv2"), Symbol("GP_Fsv2 vCore"), Symbol("GP_Fsv2 zone redundancy"), "Fsv2-series, compute optimised, 1.9 GB per vCore"},
    {generalPurpose, dc, Symbol("GP_DC vCore"), Symbol("GP_DC zone redundancy"), "DC-series, confidential computing"},
    {businessCritical, gen5, Symbol("BC_Gen5 vCore"), {}, "Standard-series (Gen5), 5.1 GB per vCore"},
    {businessCritical, dc, Symbol("BC_DC vCore"), {}, "DC-series, confidential computing"},
    {businessCritical, Symbol("M"), Symbol("BC_M vCore"), {}, "M-series, memory optimised, 29 GB per vCore"},
    {hyperscale, gen5, Symbol("HS_Gen5 vCore"), {}, "Standard-series (Gen5), 5.1 GB per vCore"},
    {hyperscale, Symbol("PRMS"), Symbol("HS_PRMS vCore"), {}, "Premium-series"},
    {hyperscale, Symbol("MOPRMS"), Symbol("HS_MOPRMS vCore"), {}, "Premium-series, memory optimised"},
    {hyperscale, dc, Symbol("HS_DC vCore"), {}, "DC-series, confidential computing"}};

DtuSize single(const char* name, DtuTier tier, int includedGb, int maxGb)
{
    return {Symbol(name), Symbol(std::string(name) + " geo-secondary"), tier, includedGb, maxGb};
}

DtuSize pool(DtuTier tier, int edtu, int includedGb, int maxGb)
{
    const char* const names[] = {"Basic", "Standard", "Premium"};
    return {Symbol(std::string(names[static_cast<int>(tier)]) + " pool " + std::to_string(edtu) + " eDTU"), {}, tier, includedGb, maxGb};
}

/// Source: Azure SQL documentation, DTU resource limits of single databases and of elastic pools. The 3,548 GB of the pool
/// of 3,500 eDTU are the vendor's figure.
const std::vector<DtuSize>& sizes()
{
    using enum DtuTier;
    static const std::vector<DtuSize> table{
        single("Basic", Basic, 2, 2),
        single("S0", Standard, 250, 250), single("S1", Standard, 250, 250), single("S2", Standard, 250, 250),
        single("S3", Standard, 250, 1024), single("S4", Standard, 250, 1024), single("S6", Standard, 250, 1024),
        single("S7", Standard, 250, 1024), single("S9", Standard, 250, 1024), single("S12", Standard, 250, 1024),
        single("P1", Premium, 500, 1024), single("P2", Premium, 500, 1024), single("P4", Premium, 500, 1024),
        single("P6", Premium, 500, 1024), single("P11", Premium, 4096, 4096), single("P15", Premium, 4096, 4096),
        pool(Basic, 50, 5, 5), pool(Basic, 100, 10, 10), pool(Basic, 200, 20, 20), pool(Basic, 300, 29, 29),
        pool(Basic, 400, 39, 39), pool(Basic, 800, 78, 78), pool(Basic, 1200, 117, 117), pool(Basic, 1600, 156, 156),
        pool(Standard, 50, 50, 500), pool(Standard, 100, 100, 750), pool(Standard, 200, 200, 1024), pool(Standard, 300, 300, 1280),
        pool(Standard, 400, 400, 1536), pool(Standard, 800, 800, 2048), pool(Standard, 1200, 1200, 2560), pool(Standard, 1600, 1600, 3072),
        pool(Standard, 2000, 2000, 3584), pool(Standard, 2500, 2500, 4096), pool(Standard, 3000, 3000, 4096),
        pool(Premium, 125, 250, 1024), pool(Premium, 250, 500, 1024), pool(Premium, 500, 750, 1024), pool(Premium, 1000, 1024, 1024),
        pool(Premium, 1500, 1536, 1536), pool(Premium, 2000, 2048, 2048), pool(Premium, 2500, 2560, 2560), pool(Premium, 3000, 3072, 3072),
        pool(Premium, 3500, 3548, 3548), pool(Premium, 4000, 4096, 4096)};
    return table;
}

}  // namespace

const DtuSize* findDtuSize(Symbol name)
{
    const auto it = std::ranges::find(sizes(), name, &DtuSize::name);
    return it == sizes().end() ? nullptr : &*it;
}

const TierMeters& metersOf(Symbol tier) { return *std::ranges::find(tierMeters, tier, &TierMeters::tier); }

std::span<const HardwareMeter> hardwareMeters() { return hardwareTable; }

const HardwareMeter* findHardware(Symbol tier, Symbol series)
{
    const auto it = std::ranges::find_if(hardwareTable, [&](const HardwareMeter& h) { return h.tier == tier && h.series == series; });
    return it == std::end(hardwareTable) ? nullptr : it;
}

}  // namespace costrata::azure
