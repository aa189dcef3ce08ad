// SPDX-License-Identifier: GPL-3.0-or-later
// The shapes that many services share, so that each service says only what is its own. Each returns its groups for what
// the vendor states of a loss beyond the traits. `source`: where the vendor describes the arrangement.
#pragma once

#include "topology/topology_builder.h"

#include <span>

namespace costrata::shape {

/// Things that are too many to draw one by one: at most a dozen nodes, each standing for about as many.
struct Drawn {
    int first, last;  ///< counted from 1
    int copies() const { return last - first + 1; }
    /// "Shard 3", "Shards 41 to 80".
    std::string label(const std::string& one) const;
};
std::vector<Drawn> drawn(Decimal count);
int whole(Decimal count);  ///< of a count that is a setting: within int

/// Numbers the zones of a region in turn, as most vendors spread equal nodes over three.
inline int inTurn(int i) { return i % 3; }

/// A server that writes, with standbys and read replicas; each has storage of its own.
struct Servers {
    const char* source;
    std::string detail = {};  ///< size of the primary and its standbys
    const char* primary = "Primary";
    bool zoneStated = true;   ///< a server stands in one zone, as the vendor says
    int standbys = 0;
    bool sameZone = false;    ///< standbys beside the primary; else each in a zone of its own
    bool readable = false;    ///< standbys serve reads
    LinkMode mode = LinkMode::Synchronous;  ///< to the standbys
    Claims standbyBills = {claim(Category::Compute, Category::Storage, Category::Io, Category::License)};  ///< shared with the primary
    int readers = 0;
    std::string readerDetail = {};
    StandsIn readersStandIn = StandsIn::ByUser;
    int readerStandbys = 0;   ///< 1: each reader has a standby in another zone
    TraitValue readerLag = {};
    std::span<const Symbol> regions = {};  ///< further ones, with a reader in each
    const char* promotionSource = "";      ///< where the vendor says that a replica can be promoted
};
NodeGroup& servers(TopologyBuilder& t, const Servers& of);

/// Instances over one volume of six copies in three zones: Aurora, DocumentDB, Neptune.
struct SharedVolume {
    const char* source;        ///< of the volume
    const char* quorumSource;  ///< that it takes four copies to write and three to read
    std::string writer = "Writer", reader = "Reader";
    std::string writerDetail = {}, volumeDetail = {};
    struct Readers {
        int count;
        std::string idPrefix, detail, bill;  ///< bill: the text of their line
    };
    std::vector<Readers> readers = {};
    TraitValue readerLag = {};
};
struct SharedVolumeGroups {
    NodeGroup &instances, &volume;
    std::size_t lastCopy;  ///< replication to other regions starts at the volume
};
SharedVolumeGroups sharedVolume(TopologyBuilder& t, const SharedVolume& of);
/// The copy of such a volume in another region, with readers or without. It may become the writing one.
void secondaryVolume(TopologyBuilder& t, SharedVolumeGroups& primary, Symbol region, int readers, const std::string& detail, TraitValue lag,
                     const char* source);

/// A regional endpoint over copies in three zones, and equal ones in further regions.
struct RegionalStore {
    const char* source;
    const char* endpoint = "Endpoint";
    std::string detail = {};
    const char* store = "Copy";
    int copies = 3;                        ///< one in each zone
    std::span<const Symbol> regions = {};
    Serves abroad = Serves::Writes;        ///< what the endpoints of further regions serve
    LinkMode between = LinkMode::Asynchronous;
    TraitValue lag = {};
};
/// The group of the endpoints. The copies tolerate the loss of one zone, as the vendors who spread over three state.
NodeGroup& regionalStore(TopologyBuilder& t, const RegionalStore& of);

/// Shards, each a primary with replicas.
struct Shards {
    const char* source;
    Decimal count = 1;
    int replicas = 0;
    NodeKind kind = NodeKind::Shard;
    std::string one = "Shard";
    std::string detail = {};
    bool zoneStated = true;     ///< the nodes of a shard stand in different zones
    bool readable = true;       ///< replicas serve reads
    LinkMode mode = LinkMode::Asynchronous;
    Claims replicaBills = {claim(Category::Replication)};
    Symbol region = {};         ///< empty: the component's
    Serves serves = Serves::Writes;  ///< of the primaries
    StandsIn standsIn = StandsIn::ByVendor;  ///< of the replicas
};
/// The groups of the shards, to add remedies to.
std::vector<NodeGroup*> shards(TopologyBuilder& t, const Shards& of);

/// Equal replicas that vote: any of them may lead, a majority must stand.
struct Voters {
    const char* source;
    std::string label = "Replicas";
    std::string one = "Replica";
    std::string detail = {};
    std::vector<std::pair<Symbol, int>> places;  ///< region (empty: the component's) and zone of each
};
NodeGroup& voters(TopologyBuilder& t, const Voters& of);

/// What the vendor runs without saying on what: one endpoint, whose zones are not stated.
NodeGroup& opaque(TopologyBuilder& t, const char* source, std::string label, std::string detail = {}, NodeKind kind = NodeKind::Endpoint);
/// A store behind the endpoint of an opaque service, of which the vendor says what it is.
std::size_t objectStore(TopologyBuilder& t, const char* source, std::string label = "Object storage", int zone = allZones);

}  // namespace costrata::shape
