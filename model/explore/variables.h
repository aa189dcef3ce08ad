// SPDX-License-Identifier: GPL-3.0-or-later
// What can vary in a design, and which settings of other designs mean the same.
#pragma once

#include "explore/sweep.h"

namespace costrata {

/// A numeric setting that counts in this design as it stands.
struct Variable {
    std::size_t component, parameter;
    SweepAxis axis;  ///< with a range around the value that is set, within what the service accepts
    Amount now;
};

/// In the order of components and parameters.
std::vector<Variable> variablesOf(const Design& design);

/// The numbers of a workload; `component` says nothing.
std::vector<Variable> variablesOf(const Workload& workload);

/// The first setting of `design` with the same parameter id and unit, which is how services name what they share; a bare
/// number must have the same label too ("Read replicas" are not "Replicas per shard").
std::optional<Follower> sameMeaning(const Design& design, const ParameterSpec& spec);

/// The designs of a workspace over one variable of one of them: its own setting follows, and in the other designs the
/// one that means the same.
Sweep sweepOf(const std::vector<Design>& designs, std::size_t current, const Variable& variable);
/// The designs over a number of the workload: those that follow it are sized for each value, the others are level lines.
Sweep sweepOf(const std::vector<Design>& designs, const Workload& workload, const Variable& variable);
/// The designs over a factor on their load or their data (SweepOver::Load or Data), from a tenth to ten times.
Sweep sweepOf(const std::vector<Design>& designs, SweepOver multiplied);

}  // namespace costrata
