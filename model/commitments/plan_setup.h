// SPDX-License-Identifier: GPL-3.0-or-later
// What a person has decided about the commitments of one design: the goal, what is owned and planned, the futures to weigh.
// Kept in the workspace file; commitments are named, so that they stay when the design changes.
#pragma once

#include "commitments/optimiser.h"
#include "json/json_reader.h"
#include "services/parameters.h"

#include <string>
#include <vector>

namespace costrata::commitments {

inline constexpr std::size_t maxPlannedTerms = 1000, maxFutures = 20;
inline constexpr int maxSteps = 1'000'000, maxRungs = 36;

/// A commitment that is owned, or planned to be bought.
struct PlannedTerm {
    std::string group;  ///< Group::name
    Symbol purchase;    ///< of its offer: "reserved-3y-all-upfront"
    std::string step;   ///< Group::stepName that the steps are counted in; empty: the group's of the day
    int steps = 1;      ///< 1 to maxSteps
    Month start;        ///< the first month of its term
    bool owned = false;
    QJsonObject extra = {};  ///< keys of a newer program version, written back untouched

    friend bool operator==(const PlannedTerm&, const PlannedTerm&) = default;
};

/// A way the usage may go, against what the design says.
struct Future {
    std::string name;
    Decimal weight = 1;             ///< relative to the others, 0 to 1,000
    Decimal usage = 1;              ///< times as much in every hour, 0 to 100
    Decimal growthPerMonth = 0;     ///< share, compound, -0.5 to 1, besides the growth of the design's own
    std::optional<int> lastMonths;  ///< ends after so many months, 0 to 120
    Decimal prices = 1;             ///< on-demand prices times this, 0 to 10; what is committed keeps its price

    QJsonObject extra = {};

    bool changesUsage() const { return usage != Decimal(1) || !growthPerMonth.isZero() || lastMonths; }
    friend bool operator==(const Future&, const Future&) = default;
};

struct PlanSetup {
    Goal goal;
    int rungs = 1;           ///< purchases are spread over so many starts, 1 to maxRungs
    bool worstCase = false;  ///< with futures: the least cost in the dearest of them, instead of on average
    std::vector<PlannedTerm> terms;
    std::vector<Future> futures;  ///< none: the design's own usage is what comes
    Future whatIf;                ///< what the shown plan is tried against; never what is optimised for
    QJsonObject extra = {};

    friend bool operator==(const PlanSetup&, const PlanSetup&) = default;
};

/// Goal and limits as a parameter table: the form of the window and the ranges of files come from it.
const Parameters& planParameters();
Settings planSettings(const PlanSetup& setup);
/// What the settings say; terms and futures stay.
void takeSettings(PlanSetup& setup, const Settings& settings);

/// As in a design's "plan" in a workspace; also the whole of the file that `costrata plan --setup` takes. Only what differs from
/// the defaults is written.
QJsonObject writePlanSetup(const PlanSetup& setup);
PlanSetup readPlanSetup(JsonReader& reader, const QJsonObject& json, const std::string& where);
/// A file of its own. Errors name the file and the place in it.
Result<PlanSetup> parsePlanSetup(const QByteArray& json, const std::string& file);
Result<PlanSetup> loadPlanSetup(const QString& path);

}  // namespace costrata::commitments
