// SPDX-License-Identifier: GPL-3.0-or-later
#include "topology/shapes.h"

#include <algorithm>

namespace costrata::shape {
namespace {

constexpr int mostDrawn = 12;
constexpr const char* spread = "Standbys and replicas are drawn in zones of their own, in turn.";

std::string numbered(const std::string& id, int i, int count) { return count == 1 ? id : id + "-" + std::to_string(i + 1); }
std::string numberedLabel(const std::string& label, int i, int count) { return count == 1 ? label : label + " " + std::to_string(i + 1); }

}  // namespace

std::string Drawn::label(const std::string& one) const
{
    return copies() == 1 ? one + " " + std::to_string(first) : one + "s " + std::to_string(first) + " to " + std::to_string(last);
}

int whole(Decimal count) { return static_cast<int>(std::clamp(count.ceil().toDouble(), 0.0, 2e9)); }

std::vector<Drawn> drawn(Decimal count)
{
    const int all = whole(count), nodes = std::min(all, mostDrawn);
    std::vector<Drawn> result;
    for (int i = 0, next = 1; i < nodes; ++i) {
        const int copies = all / nodes + (i < all % nodes ? 1 : 0);
        result.push_back({next, next + copies - 1});
        next += copies;
    }
    return result;
}

NodeGroup& servers(TopologyBuilder& t, const Servers& of)
{
    NodeGroup& group = t.group("servers", of.standbys + of.readers > 0 || !of.regions.empty() ? "Servers" : "Server", of.source);
    const auto zone = [&](int i) { return of.zoneStated ? inTurn(i) : zoneNotStated; };
    Claims whole{claim(Category::Compute, Category::Storage, Category::Io, Category::License)};
    const std::size_t primary =
        t.node(group, {.kind = NodeKind::Writer, .id = "primary", .label = of.primary, .detail = of.detail, .zone = zone(0), .bills = whole});
    for (int i = 0; i < of.standbys; ++i) {
        const std::size_t standby = t.node(group,
                                           {.kind = NodeKind::Standby,
                                            .id = numbered("standby", i, of.standbys),
                                            .label = numberedLabel("Standby", i, of.standbys),
                                            .detail = of.detail,
                                            .zone = zone(of.sameZone ? 0 : i + 1),
                                            .serves = of.readable ? Serves::Reads : Serves::Nothing,
                                            .standsIn = StandsIn::ByVendor,
                                            .bills = of.standbyBills});
        t.link(primary, standby, of.mode);
    }
    const auto withStandby = [&](std::size_t reader, const std::string& id, Symbol region, int at) {
        for (int k = 0; k < of.readerStandbys; ++k)
            t.link(reader,
                   t.node(group,
                          {.kind = NodeKind::Standby,
                           .id = id + "-standby",
                           .label = "Standby of a reader",
                           .detail = of.readerDetail,
                           .zone = zone(at + 1),
                           .region = region,
                           .bills = Claims{claim(Category::Replication)}}),
                   LinkMode::Synchronous);
    };
    for (int i = 0; i < of.readers; ++i) {
        const std::string id = "reader-" + std::to_string(i + 1);
        const int at = of.sameZone ? i : i + 1 + of.standbys;
        const std::size_t reader = t.node(group,
                                          {.kind = NodeKind::Reader,
                                           .id = id,
                                           .label = "Reader " + std::to_string(i + 1),
                                           .detail = of.readerDetail,
                                           .zone = zone(at),
                                           .standsIn = of.readersStandIn});
        t.link(primary, reader, LinkMode::Asynchronous, of.readerLag);
        withStandby(reader, id, {}, at);
    }
    for (const Symbol region : of.regions) {
        const std::size_t reader = t.node(group,
                                          {.kind = NodeKind::Reader,
                                           .id = "reader",
                                           .label = "Reader",
                                           .detail = of.readerDetail,
                                           .zone = zone(0),
                                           .region = region,
                                           .standsIn = of.readersStandIn});
        t.link(primary, reader, LinkMode::Asynchronous, of.readerLag);
        withStandby(reader, "reader", region, 0);
    }
    if (of.standbys + of.readers > 1 && of.zoneStated)
        t.assume(spread);

    if (of.standbys > 0)
        group.takeover = t.asStated("a standby becomes the primary");
    else if (t.trait(Trait::Rpo).stated())
        group.elsewhere = t.asStated("a new server is restored from the backups", Actor::User);
    if (of.readersStandIn == StandsIn::ByUser && of.readers > 0)
        group.promotion = remedy("a reader can be made a server of its own", Actor::User, {}, {}, of.promotionSource);
    if (of.readersStandIn == StandsIn::ByUser && !of.regions.empty())
        group.abroad = remedy("the reader in another region can be made a server of its own", Actor::User, {}, {}, of.promotionSource);
    return group;
}

SharedVolumeGroups sharedVolume(TopologyBuilder& t, const SharedVolume& of)
{
    NodeGroup& instances = t.group("instances", "Instances", of.source);
    NodeGroup& volume = t.group("volume", "Cluster volume", of.quorumSource);
    volume.led = false;
    volume.toWrite = 4;
    volume.toRead = 3;
    const std::size_t writer =
        t.node(instances, {.kind = NodeKind::Writer, .id = "writer", .label = of.writer, .detail = of.writerDetail, .zone = 0});
    std::vector<std::size_t> readers;
    for (const auto& some : of.readers) {
        for (int i = 0; i < some.count; ++i) {
            const int number = static_cast<int>(readers.size()) + 1;
            readers.push_back(t.node(instances,
                                     {.kind = NodeKind::Reader,
                                      .id = some.idPrefix + std::to_string(i + 1),
                                      .label = of.reader + " " + std::to_string(number),
                                      .detail = some.detail,
                                      .zone = inTurn(number),
                                      .standsIn = StandsIn::ByVendor,
                                      .bills = Claims{claim(Category::Replication), {some.bill}}}));
        }
    }
    if (!readers.empty())
        t.assume("The first reader stands in another zone than the writer, the next ones in the zones in turn.");
    std::vector<std::size_t> copies;
    for (int i = 0; i < 6; ++i) {
        copies.push_back(t.node(volume,
                                {.kind = NodeKind::StorageCopy,
                                 .id = "copy-" + std::to_string(i + 1),
                                 .label = "Copy " + std::to_string(i + 1),
                                 .detail = of.volumeDetail,
                                 .zone = i / 2}));
        t.link(writer, copies.back(), LinkMode::Quorum);
    }
    for (std::size_t i = 0; i < readers.size(); ++i)  // drawn from a copy in the reader's zone
        t.link(copies[static_cast<std::size_t>(inTurn(static_cast<int>(i) + 1)) * 2], readers[i], LinkMode::ReadsFrom, of.readerLag);
    if (!readers.empty())
        instances.takeover = t.asStated("a reader becomes the writer");
    volume.takeover = remedy("the volume goes on with the other copies and restores the lost ones", Actor::Vendor, {}, {}, of.quorumSource);
    return {instances, volume, copies.back()};
}

void secondaryVolume(TopologyBuilder& t, SharedVolumeGroups& primary, Symbol region, int readers, const std::string& detail, TraitValue lag,
                     const char* source)
{
    NodeGroup& there = t.group("volume-" + region.str(), "Cluster volume in " + region.str(), source);
    there.led = false;
    there.toWrite = there.toRead = 1;
    const std::size_t volume = t.node(there,
                                      {.kind = NodeKind::Volume,
                                       .id = "volume",
                                       .label = "Cluster volume",
                                       .zone = allZones,
                                       .region = region,
                                       .bills = Claims{claim(Category::Replication, Category::Transfer)}});
    t.link(primary.lastCopy, volume, LinkMode::Asynchronous, std::move(lag));
    for (const Drawn& some : drawn(readers)) {
        const std::size_t reader = t.node(primary.instances,
                                          {.kind = NodeKind::Reader,
                                           .id = "reader-" + std::to_string(some.first),
                                           .label = some.label("Reader"),
                                           .detail = detail,
                                           .zone = inTurn(some.first - 1),
                                           .region = region,
                                           .standsIn = StandsIn::ByUser,
                                           .copies = some.copies(),
                                           .bills = Claims{0, {"Reader", "Serverless"}}});
        t.link(volume, reader, LinkMode::ReadsFrom);
    }
}

NodeGroup& regionalStore(TopologyBuilder& t, const RegionalStore& of)
{
    NodeGroup& endpoints = t.group("endpoint", of.endpoint, of.source);
    endpoints.led = false;
    std::vector<std::size_t> all;
    const auto add = [&](Symbol region, Serves serves) {
        const bool home = region.empty();
        NodeGroup& store = t.group(home ? "store" : "store-" + region.str(), home ? "Storage" : "Storage in " + region.str(), of.source);
        store.led = false;
        store.toWrite = store.toRead = std::max(of.copies - 1, 1);
        store.takeover = t.asStated("it goes on with the other zones");
        const std::size_t endpoint = t.node(endpoints,
                                            {.kind = NodeKind::Endpoint,
                                             .id = "endpoint",
                                             .label = of.endpoint,
                                             .detail = of.detail,
                                             .zone = allZones,
                                             .region = region,
                                             .serves = serves,
                                             .bills = Claims{claim(Category::Compute, Category::Io, Category::License, Category::Replication)}});
        for (int i = 0; i < of.copies; ++i) {
            const std::size_t copy =
                t.node(store,
                       {.kind = NodeKind::StorageCopy,
                        .id = "copy-" + std::to_string(i + 1),
                        .label = std::string(of.store) + " " + std::to_string(i + 1),
                        .zone = inTurn(i),
                        .region = region,
                        .bills = Claims{claim(Category::Storage, Category::Backup), {"Replica storage", "Storage", "Copy in", "Data and index"}}});
            t.link(endpoint, copy, LinkMode::Quorum);
        }
        all.push_back(endpoint);
    };
    add({}, Serves::Writes);
    for (const Symbol region : of.regions) {
        add(region, of.abroad);
        t.link(all.front(), all.back(), of.between, of.lag);
    }
    return endpoints;
}

std::vector<NodeGroup*> shards(TopologyBuilder& t, const Shards& of)
{
    std::vector<NodeGroup*> groups;
    const std::string id = of.one == "Node" ? "node-" : "shard-";
    for (const Drawn& some : drawn(of.count)) {
        const std::string suffix = id + std::to_string(some.first);
        NodeGroup& group = t.group(of.region.empty() ? suffix : of.region.str() + "." + suffix, some.label(of.one), of.source);
        const auto zone = [&](int i) { return of.zoneStated ? inTurn(some.first - 1 + i) : zoneNotStated; };
        const std::size_t primary = t.node(group,
                                           {.kind = of.kind,
                                            .id = suffix,
                                            .label = some.label(of.one),
                                            .detail = of.detail,
                                            .zone = zone(0),
                                            .region = of.region,
                                            .serves = of.serves,
                                            .copies = some.copies(),
                                            .bills = Claims{claim(Category::Compute, Category::Storage, Category::Io, Category::License)}});
        for (int i = 0; i < of.replicas; ++i) {
            const std::size_t replica = t.node(group,
                                               {.kind = of.readable ? NodeKind::Reader : NodeKind::Standby,
                                                .id = suffix + "-replica-" + std::to_string(i + 1),
                                                .label = numberedLabel("Replica", i, of.replicas) + " of " + some.label(of.one),
                                                .detail = of.detail,
                                                .zone = zone(i + 1),
                                                .region = of.region,
                                                .standsIn = of.standsIn,
                                                .copies = some.copies(),
                                                .bills = of.replicaBills});
            t.link(primary, replica, of.mode);
        }
        if (of.replicas > 0 && of.standsIn == StandsIn::ByVendor)
            group.takeover = t.asStated("a replica becomes the primary");
        groups.push_back(&group);
    }
    if (of.zoneStated && whole(of.count) * (of.replicas + 1) > 1)
        t.assume("Nodes are drawn in the zones in turn, the nodes of a shard in different ones.");
    return groups;
}

NodeGroup& voters(TopologyBuilder& t, const Voters& of)
{
    NodeGroup& group = t.group("voters", of.label, of.source);
    group.led = false;
    group.toWrite = group.toRead = static_cast<int>(of.places.size()) / 2 + 1;
    std::size_t first = 0;
    for (std::size_t i = 0; i < of.places.size(); ++i) {
        const auto& [region, zone] = of.places[i];
        const std::size_t node = t.node(
            group,
            {.kind = NodeKind::Replica,
             .id = "replica-" + std::to_string(i + 1),
             .label = of.one + " " + std::to_string(i + 1),
             .detail = of.detail,
             .zone = zone,
             .region = region,
             .bills = Claims{claim(Category::Compute, Category::Storage, Category::Io, Category::Backup, Category::License, Category::Replication)}});
        if (i == 0)
            first = node;
        else
            t.link(first, node, LinkMode::Quorum);
    }
    group.takeover = t.asStated("the other replicas go on");
    return group;
}

NodeGroup& opaque(TopologyBuilder& t, const char* source, std::string label, std::string detail, NodeKind kind)
{
    NodeGroup& group = t.group("service", label, source);
    t.node(group,
           {.kind = kind,
            .id = "service",
            .label = std::move(label),
            .detail = std::move(detail),
            .bills = Claims{claim(Category::Compute, Category::Storage, Category::Io, Category::License)}});
    return group;
}

std::size_t objectStore(TopologyBuilder& t, const char* source, std::string label, int zone)
{
    NodeGroup& group = t.group("objects", label, source);
    group.led = false;
    return t.node(group, {.kind = NodeKind::ObjectStore, .id = "objects", .label = std::move(label), .zone = zone});
}

}  // namespace costrata::shape
