// SPDX-License-Identifier: GPL-3.0-or-later
// The architecture behind a bill: nodes in zones and regions, the links between them, and what makes up for the loss of a
// node. Services declare it (Service::topology); diagrams, the failure story and the texts of it are made from it.
#pragma once

#include "base/symbol.h"
#include "billing/bill.h"
#include "services/traits.h"

#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace costrata {

struct Design;

enum class NodeKind : std::uint8_t {
    Writer, Standby, Reader, Endpoint, Shard, Worker, Coordinator, Replica, Witness, Cache, Proxy, LogService, PageServer, StorageCopy, Volume, ObjectStore,
};
inline constexpr std::size_t nodeKindCount = 16;
std::string_view nodeKindId(NodeKind kind);     ///< "pageServer": a contract in JSON
std::string_view nodeKindLabel(NodeKind kind);  ///< "page server"

enum class Serves : std::uint8_t { Nothing, Reads, Writes };  ///< what clients ask of a node; one that writes reads too

/// Whether a node can take the place of a lost writer of its group.
enum class StandsIn : std::uint8_t { Never, ByVendor, ByUser };

/// Zones are numbered from 0 in each region. Which of the vendor's zones that is, is not known, nor needed.
inline constexpr int allZones = -1;       ///< the vendor spreads the node over zones: the loss of one does not lose it
inline constexpr int zoneNotStated = -2;  ///< the vendor does not say where it stands
/// Regions that a configuration has and that are no setting.
inline const Symbol secondRegion{"second region"}, witnessRegion{"witness region"};
std::string zoneName(int zone);           ///< "zone a", "regional", "zone not stated"

/// A line of the bill whose description starts with the text is this node's, shared with the others that claim it alike.
struct Claims {
    std::uint16_t categories = 0;  ///< bit set of Category, for lines that no text claims
    std::vector<std::string> texts = {};

    bool has(Category category) const { return categories >> static_cast<unsigned>(category) & 1; }
};
constexpr std::uint16_t claim(std::same_as<Category> auto... categories)
{
    return static_cast<std::uint16_t>((0u | ... | (1u << static_cast<unsigned>(categories))));
}

struct Node {
    std::string id;  ///< "1.writer", "1.us-west-2.reader-2": the component's number, the further region, the node
    NodeKind kind;
    std::string label;   ///< "Writer"
    std::string detail;  ///< "db.r6g.xlarge"
    Symbol region;
    int zone;
    std::size_t component;  ///< index in the design
    std::size_t group;      ///< index in Topology::groups
    Serves serves;
    StandsIn standsIn;
    int copies;  ///< equal things that one node stands for, where they are too many to draw
    Claims bills;
};

enum class LinkMode : std::uint8_t { Synchronous, Quorum, Asynchronous, ReadsFrom, Routes };
std::string_view linkModeId(LinkMode mode);     ///< "readsFrom"
std::string_view linkModeLabel(LinkMode mode);  ///< "reads from"

struct Link {
    std::size_t from, to;  ///< indices in Topology::nodes; changes flow from `from` to `to`
    LinkMode mode;
    TraitValue lag = {};  ///< empty: not stated, or none where the mode is synchronous
};

enum class Actor : std::uint8_t { Vendor, User };

/// What makes up for a loss, as the vendor states it. Not set: the vendor states nothing.
struct Remedy {
    std::string what;  ///< "a reader becomes the writer"
    Actor actor = Actor::Vendor;
    TraitValue rto = {};  ///< until it serves again; number: seconds at worst
    TraitValue rpo = {};  ///< what is lost; number: seconds at worst
    const char* source = "";

    bool stated() const { return !what.empty(); }
};

/// Nodes that stand in for each other. Either one of them leads, and others may take its place; or all are equal, and so
/// many of them must stand.
struct NodeGroup {
    std::string id;     ///< "1.volume"
    std::string label;  ///< "Cluster volume"
    std::size_t component;
    const char* source;  ///< that the vendor arranges it so
    bool led = true;
    int toWrite = 1, toRead = 1;  ///< of a group without a leader: members that must stand
    Remedy takeover = {};   ///< another member of the region is left and takes over, or the rest goes on
    Remedy promotion = {};  ///< a copy in the region is left that the user makes the writer
    Remedy rebuild = {};    ///< none is left, but its zone stands
    Remedy elsewhere = {};  ///< none is left, and its zone is lost
    Remedy abroad = {};     ///< the region is lost, and a member or a copy stands in another
    Remedy restore = {};    ///< nothing is left in any region
};

struct Topology {
    std::vector<Node> nodes;
    std::vector<Link> links;
    std::deque<NodeGroup> groups;
    std::vector<std::string> assumptions;  ///< ours: where the user or the vendor is free to place nodes otherwise

    std::size_t find(std::string_view id) const;  ///< nodes.size() when there is none
    /// Regions in the order of the components that name them; zones that nodes stand in, ascending.
    std::vector<Symbol> regions() const;
    std::vector<int> zones(Symbol region) const;
};

/// The architecture of every component of a design. Pure, as its bill is.
Topology topologyOf(const Design& design);

/// A node's part of the bill.
struct NodeCost {
    Money monthly, upfront, amortised;
    bool complete = true;  ///< false: a line of it has no price or quantity
};
/// One per node. The shares of a component's nodes sum to its lines exactly: a line is its claimants' in equal parts per
/// copy, in the region that it names; a line that nobody claims is the component's first node's.
std::vector<NodeCost> nodeCosts(const Topology& topology, const Bill& bill);

}  // namespace costrata
