// SPDX-License-Identifier: GPL-3.0-or-later
// What the loss of a node, a zone or a region does to a design: what takes over, how long that takes, what is lost and what
// is left. From what each service declares; where no vendor states a figure, the story says so.
#pragma once

#include "base/result.h"
#include "base/text.h"
#include "topology/topology.h"

#include <optional>

namespace costrata {

enum class FailureScope : std::uint8_t { Node, Zone, Region };

struct Failure {
    FailureScope scope;
    std::size_t node = 0;  ///< of FailureScope::Node
    Symbol region = {};    ///< of the others
    int zone = 0;

    friend bool operator==(const Failure&, const Failure&) = default;
};

/// "1.writer" or "node:1.writer", "zone:us-east-1/a" ("zone:a" when the design has one region), "region:us-east-1".
/// Fails with the names that would be right.
Result<Failure> parseFailure(const Topology& topology, std::string_view text);
std::string failureId(const Topology& topology, const Failure& failure);    ///< what parseFailure() reads: "zone:us-east-1/a"
Text failureName(const Topology& topology, const Failure& failure);  ///< "Zone a of us-east-1 fails"
/// What a design should survive: each kind of writing node of a component in a region, then each zone, then each region.
std::vector<Failure> usualFailures(const Topology& topology);

enum class Outcome : std::uint8_t {
    GoesOn,     ///< the rest serves on: nothing that writes was lost, or enough members are left
    TakesOver,  ///< another node takes over
    Promotion,  ///< a copy stands, and the user must make it the writer
    Rebuilt,    ///< the vendor replaces the lost node
    Restored,   ///< the user restores from backups
    ReadsOnly,  ///< too few members are left to write
    NotStated,  ///< it is lost, and the vendor states nothing of what follows
};
std::string_view outcomeId(Outcome outcome);  ///< "takesOver"

/// What happens to one group.
struct FailureEvent {
    Outcome outcome;
    std::size_t group;
    std::vector<std::size_t> lost;         ///< nodes of the group
    std::optional<std::size_t> successor;  ///< the node that takes over or can be promoted
    Text text;                             ///< "Writer is lost: a reader becomes the writer (Reader 1)"
    std::string what;      ///< of the text: "a reader becomes the writer"
    TraitValue rto, rpo;   ///< empty: not stated. Both 0 where the group goes on
    const char* source;   ///< of the text

    bool interrupts() const { return outcome != Outcome::GoesOn; }
};

/// Nodes that serve, after what the vendor does by itself.
struct CapacityLeft {
    std::size_t component;
    int writers = 0, writersLeft = 0;  ///< a node that stands for several counts so many times
    int readers = 0, readersLeft = 0;  ///< nodes that serve reads, writers included
};

struct FailureStory {
    Failure failure;
    std::vector<std::size_t> lost;      ///< nodes
    std::vector<FailureEvent> events;   ///< by recovery time; those that are not stated last
    std::optional<Decimal> rto, rpo;    ///< seconds at worst over all events; none: one of them is not stated
    std::vector<CapacityLeft> capacity; ///< of the components that lose something
    Money lostCost, leftCost;           ///< amortised per month, of the lost nodes and of those that stand meanwhile
};

/// `costs` as nodeCosts() gives them.
FailureStory failureStory(const Topology& topology, const std::vector<NodeCost>& costs, const Failure& failure);

}  // namespace costrata
