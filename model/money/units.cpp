// SPDX-License-Identifier: GPL-3.0-or-later
#include "money/units.h"

#include <algorithm>
#include <array>

namespace costrata {
namespace {

using enum Dimension;

constexpr std::array table{
    UnitInfo{"second", InstanceTime, 1, 3600, "second"},
    UnitInfo{"minute", InstanceTime, 1, 60, "minute"},
    UnitInfo{"hour", InstanceTime, 1, 1, "hour", true},
    UnitInfo{"day", InstanceTime, 24, 1, "day"},
    UnitInfo{"month", InstanceTime, 730, 1, "month"},
    UnitInfo{"normalized-instance-hour", NormalizedInstanceTime, 1, 1, "normalised instance-hour", true},
    UnitInfo{"node-hour", NodeTime, 1, 1, "node-hour", true},
    UnitInfo{"vcpu-hour", VcpuTime, 1, 1, "vCPU-hour", true},
    UnitInfo{"vcpu-month", VcpuTime, 730, 1, "vCPU-month"},
    UnitInfo{"vcore-hour", VcoreTime, 1, 1, "vCore-hour", true},
    UnitInfo{"gb-hour", GbTime, 1, 1, "GB-hour"},
    UnitInfo{"gb-month", GbTime, 730, 1, "GB-month", true},
    UnitInfo{"gib-hour", GibTime, 1, 1, "GiB-hour"},
    UnitInfo{"gib-month", GibTime, 730, 1, "GiB-month", true},
    UnitInfo{"gib-month-replica", GibReplicaTime, 730, 1, "GiB-month per replica", true},
    UnitInfo{"tb-month", TbTime, 730, 1, "TB-month", true},
    UnitInfo{"iops-hour", IopsTime, 1, 1, "IOPS-hour"},
    UnitInfo{"iops-month", IopsTime, 730, 1, "IOPS-month", true},
    UnitInfo{"mibps-hour", MibpsTime, 1, 1, "MiB/s-hour"},
    UnitInfo{"mibps-month", MibpsTime, 730, 1, "MiB/s-month", true},
    UnitInfo{"mbps-month", MbpsTime, 730, 1, "MB/s-month", true},
    UnitInfo{"rcu-hour", RcuTime, 1, 1, "RCU-hour", true},
    UnitInfo{"rcu-month", RcuTime, 730, 1, "RCU-month"},
    UnitInfo{"wcu-hour", WcuTime, 1, 1, "WCU-hour", true},
    UnitInfo{"rwcu-hour", ReplicatedWcuTime, 1, 1, "rWCU-hour", true},
    UnitInfo{"ru100-hour", RuTime, 100, 1, "100 RU/s-hour", true},
    UnitInfo{"acu-hour", AcuTime, 1, 1, "ACU-hour", true},
    UnitInfo{"acu-month", AcuTime, 730, 1, "ACU-month"},
    UnitInfo{"cu-hour", ComputeUnitTime, 1, 1, "CU-hour", true},
    UnitInfo{"compute-hour", ComputeHours, 1, 1, "compute hour", true},
    UnitInfo{"pu100-hour", ProcessingUnitTime, 100, 1, "100 PU-hour", true},
    UnitInfo{"pu100-replica-hour", ProcessingUnitReplicaTime, 100, 1, "100 PU-hour per replica", true},
    UnitInfo{"spu-hour", ServerlessProcessingUnitTime, 1, 1, "serverless PU-hour", true},
    UnitInfo{"dcu-hour", DcuTime, 1, 1, "DCU-hour", true},
    UnitInfo{"ncu-hour", NcuTime, 1, 1, "NCU-hour", true},
    UnitInfo{"rpu-hour", RpuTime, 1, 1, "RPU-hour", true},
    UnitInfo{"ocu-hour", OcuTime, 1, 1, "OCU-hour", true},
    UnitInfo{"tcu-hour", TcuTime, 1, 1, "TCU-hour", true},
    UnitInfo{"slot-hour", SlotTime, 1, 1, "slot-hour", true},
    UnitInfo{"branch-month", BranchTime, 730, 1, "branch-month", true},
    UnitInfo{"database-month", DatabaseTime, 730, 1, "database-month", true},
    UnitInfo{"licence-month", LicenceTime, 730, 1, "licence-month", true},
    UnitInfo{"gb", Gb, 1, 1, "GB", true},
    UnitInfo{"tb", Tb, 1, 1, "TB", true},
    UnitInfo{"mb", Mb, 1, 1, "MB", true},
    UnitInfo{"gib", Gib, 1, 1, "GiB", true},
    UnitInfo{"tib", Gib, 1024, 1, "TiB"},
    UnitInfo{"200-mib", Mib200, 1, 1, "200 MiB", true},
    UnitInfo{"1000-requests", Requests, 1000, 1, "thousand requests"},
    UnitInfo{"10k-requests", Requests, 10000, 1, "10,000 requests"},
    UnitInfo{"100k-requests", Requests, 100000, 1, "100,000 requests"},
    UnitInfo{"million-requests", Requests, 1000000, 1, "million requests", true},
    UnitInfo{"million-io", IoRequests, 1000000, 1, "million I/Os", true},
    UnitInfo{"million-ru", RequestUnits, 1000000, 1, "million RUs", true},
    UnitInfo{"million-ecpu", Ecpus, 1000000, 1, "million ECPUs", true},
    UnitInfo{"100k-commands", Commands, 100000, 1, "100,000 commands", true},
    UnitInfo{"million-rows", Rows, 1000000, 1, "million rows", true},
    UnitInfo{"billion-rows", Rows, 1000000000, 1, "billion rows"},
    UnitInfo{"million-dpu", Dpus, 1000000, 1, "million DPUs", true},
    UnitInfo{"million-change-record-hours", ChangeRecordHours, 1000000, 1, "million change record-hours", true},
    UnitInfo{"million-messages", Messages, 1000000, 1, "million messages", true},
    UnitInfo{"1000-images", Images, 1000, 1, "thousand images", true},
    UnitInfo{"1000-connections", Connections, 1000, 1, "thousand connections", true},
    UnitInfo{"mau", ActiveUsers, 1, 1, "monthly active user", true},
    UnitInfo{"million-units", Units, 1000000, 1, "million units", true},
    UnitInfo{"100-queries", Requests, 100, 1, "100 queries"},
    UnitInfo{"credit", Credits, 1, 1, "credit", true},
};

/// Every dimension has one usual unit, so that a missing price can still be named.
constexpr bool everyDimensionHasOneUsualUnit()
{
    for (int d = 0; d <= static_cast<int>(Credits); ++d) {
        if (std::count_if(table.begin(), table.end(), [&](const UnitInfo& u) { return u.usual && static_cast<int>(u.dimension) == d; }) != 1)
            return false;
    }
    return true;
}
static_assert(everyDimensionHasOneUsualUnit());

}  // namespace

std::optional<Unit> Unit::parse(std::string_view id)
{
    const auto it = std::find_if(table.begin(), table.end(), [&](const UnitInfo& u) { return u.id == id; });
    return it == table.end() ? std::nullopt : std::optional(Unit(&*it));
}

Unit Unit::usual(Dimension dimension)
{
    return Unit(&*std::find_if(table.begin(), table.end(), [&](const UnitInfo& u) { return u.dimension == dimension && u.usual; }));
}

}  // namespace costrata
