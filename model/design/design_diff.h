// SPDX-License-Identifier: GPL-3.0-or-later
// What changed between two designs: components, settings, and the lines of their bills.
#pragma once

#include "billing/bill.h"
#include "design/workspace.h"

namespace costrata {

enum class ChangeKind { Added, Removed, Changed, Same };
const char* changeId(ChangeKind kind);  ///< "added"

struct SettingChange {
    std::string id, label;      ///< of the parameter; "service" and "region" of the component itself
    std::string before, after;  ///< empty where it does not apply
};

/// Money is amortised and per month; of what is known.
struct LineChange {
    const LineItem* before = nullptr;  ///< null: the line is new
    const LineItem* after = nullptr;   ///< null: it is gone
    Money difference() const;
};

struct ComponentChange {
    ChangeKind kind;
    std::string name;
    const Component* before = nullptr;
    const Component* after = nullptr;
    std::vector<SettingChange> settings = {};
    std::vector<LineChange> lines = {};  ///< those that differ
    Money costBefore = {}, costAfter = {};
    bool completeBefore = true, completeAfter = true;
};

struct DesignChange {
    ChangeKind kind;
    std::string name;
    std::vector<ComponentChange> components;  ///< all, in the order of `after`, then those that are gone
    Money costBefore, costAfter;
    bool completeBefore = true, completeAfter = true;
    Money difference() const { return costAfter - costBefore; }
};

/// One side: a design with its bill; null when it is not on that side. Both outlive the change.
struct DiffSide {
    const Design* design = nullptr;
    const Bill* bill = nullptr;
};

/// Components are matched by name and, among equal names, in order; lines by category and description, then by category and unit.
DesignChange designDiff(const DiffSide& before, const DiffSide& after);
/// Designs are matched by name; one that is left on either side, with one left on the other, is taken as renamed.
std::vector<DesignChange> workspaceDiff(const std::vector<DiffSide>& before, const std::vector<DiffSide>& after);

}  // namespace costrata
