// SPDX-License-Identifier: GPL-3.0-or-later
// The disaster recovery patterns of a design side by side, as table, Markdown, CSV and JSON.
#pragma once

#include "recovery/recovery.h"

namespace costrata {

std::string recoveryTable(const Design& design, const RecoveryComparison& comparison);
std::string recoveryMarkdown(const Design& design, const RecoveryComparison& comparison);
std::string recoveryCsv(const Design& design, const RecoveryComparison& comparison);
std::string recoveryJson(const Design& design, const RecoveryComparison& comparison);

/// One row of the table: texts for people, the same in every form.
struct RecoveryRow {
    std::string pattern;     ///< "Pilot light"; of the design as it is: "As it is: warm standby"
    std::string rto, rpo;    ///< "30 s", "not stated"; empty for a pattern that cannot be made
    std::string cost;        ///< "$1,284.20", "at least $900.00"
    std::string difference;  ///< "+$120.00", "at least +$80.00", "unknown"
    std::string typical;     ///< of the pattern, by the guides: "RTO 10 to 30 minutes, RPO minutes"
    std::string complexity;
    std::string reason;      ///< why the pattern cannot be made
};
/// The design as it is, then the four patterns.
std::vector<RecoveryRow> recoveryRows(const RecoveryComparison& comparison);

}  // namespace costrata
