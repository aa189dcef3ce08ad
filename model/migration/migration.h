// SPDX-License-Identifier: GPL-3.0-or-later
// A plan to move a database into a service: what is done in which phase and with what, how long the data takes, what it
// costs once, how long the application stands still, and what may go wrong.
#pragma once

#include "billing/bill.h"
#include "design/workspace.h"
#include "services/migration_tool.h"

#include <optional>

namespace costrata {

struct MigrationInput {
    Symbol source;  ///< an engine of workload::engine, not anyEngine
    std::string place = {};  ///< where it runs, a provider's name or anything else; empty: not stated
    const Service* target;
    Symbol region;
    Decimal dataGb;
    Decimal gbPerHour = (Decimal(migration::loadGbPerDay) / Decimal(24)).rounded(1);  ///< of the full load, above 0; our assumption
    bool online = true;  ///< changes are captured until the cut-over; else writes stop before the load
    Decimal testDays = migration::replicationDays;  ///< of replication for tests, when online; our assumption
    Decimal cutOverMinutes = 15;  ///< to drain the last changes and switch clients, when online; our assumption
    const Workload* workload = nullptr;  ///< what the source serves meanwhile, when it is stated
};

struct MigrationPhase {
    const char* id;    ///< "load"
    const char* name;  ///< "Full load and change capture"
    std::string tool;  ///< empty: none in particular
    std::vector<std::string> steps;
    std::optional<Decimal> hours;  ///< none: it depends on what no number of the input tells
};

struct MigrationPlan {
    const MigrationTool* tool;  ///< null: the engines' own dump and replication
    Symbol targetEngine;        ///< empty: the target speaks none of the engines that are told apart
    bool homogeneous;           ///< the target runs or speaks the source's engine
    bool sameKind;              ///< the target is made for the kind of data that the source holds
    std::vector<MigrationPhase> phases;
    Decimal loadHours;
    std::optional<Decimal> catchUpHours;  ///< until captured changes are applied; none: no workload, offline, or never
    Decimal hours;              ///< of the load, the tests and the cut-over: assessment and conversion come on top
    Decimal downtimeMinutes;    ///< at the cut-over, or of the whole load when offline
    ToolCharge charge;
    std::optional<Money> cost;  ///< of the tool, once; none: not known
    Bill bill;                  ///< of the tool when it is billed; points into the book
    std::vector<std::string> risks, assumptions, sources;
};

/// The engines that a migration can start from: those of workload::engine.
std::vector<Option> migrationSources();
/// "2TB", "500 GB", "1.5TiB" in GB, "300" as GB. Fails with what is right.
Result<Decimal> parseDataSize(std::string_view text);

/// Pure. Precondition: the input is within its ranges.
MigrationPlan planMigration(const MigrationInput& input, const PriceBook& book, Month month = {});

}  // namespace costrata
