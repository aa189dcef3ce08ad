// SPDX-License-Identifier: GPL-3.0-or-later
// How large backups get, for services that bill them by their size.
#pragma once

#include "services/sizing.h"

namespace costrata {

/// GB that a workload writes in a number of days.
inline Decimal writtenGb(const Workload& need, Decimal days)
{
    return workload::meanWrites(need) * need[workload::itemSize] * Decimal(86400) * days / Decimal(1'000'000);
}

/// One copy of the data and all that is written in the days that backups are kept, in GB. States the rule.
inline Decimal backupGb(Sizing& z)
{
    z.rule("Backups hold the data once, and what is written in the days they are kept: writes a second x item size.");
    return z.need()[workload::data] + writtenGb(z.need(), z.need()[workload::backupDays]);
}

}  // namespace costrata
