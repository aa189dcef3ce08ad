// SPDX-License-Identifier: GPL-3.0-or-later
#include "topology/failure.h"

#include <algorithm>
#include <array>

namespace costrata {
namespace {

const char* const outcomeIds[] = {"goesOn", "takesOver", "promotion", "rebuilt", "restored", "readsOnly", "notStated"};

/// The state of a topology after a failure.
class Loss {
public:
    Loss(const Topology& topology, const Failure& failure) : m_topology(topology), m_failure(failure)
    {
        for (const Node& node : topology.nodes)
            m_lost.push_back(isLost(node));
    }

    const Topology& topology() const { return m_topology; }
    const Failure& failure() const { return m_failure; }
    bool lost(std::size_t node) const { return m_lost[node]; }
    int copiesLost(std::size_t node) const { return !m_lost[node] ? 0 : m_failure.scope == FailureScope::Node ? 1 : m_topology.nodes[node].copies; }
    std::vector<std::size_t> members(std::size_t group, bool lost) const
    {
        std::vector<std::size_t> found;
        for (std::size_t i = 0; i < m_topology.nodes.size(); ++i) {
            if (m_topology.nodes[i].group == group && m_lost[i] == lost)
                found.push_back(i);
        }
        return found;
    }
    /// The first node of the component that stands in another region than the lost one.
    std::optional<std::size_t> survivorAbroad(std::size_t component) const
    {
        for (std::size_t i = 0; i < m_topology.nodes.size(); ++i) {
            const Node& node = m_topology.nodes[i];
            if (node.component == component && !m_lost[i] && node.region != m_failure.region && node.kind != NodeKind::Witness)
                return i;
        }
        return std::nullopt;
    }

private:
    bool isLost(const Node& node) const
    {
        switch (m_failure.scope) {
        case FailureScope::Node: return &node == &m_topology.nodes[m_failure.node];
        case FailureScope::Zone: return node.region == m_failure.region && node.zone == m_failure.zone;
        case FailureScope::Region: return node.region == m_failure.region;
        }
        return false;
    }

    const Topology& m_topology;
    const Failure& m_failure;
    std::vector<bool> m_lost;
};

Text labels(const Topology& topology, const std::vector<std::size_t>& nodes)
{
    constexpr std::size_t most = 4;
    std::vector<Text> labels;
    for (std::size_t i = 0; i < std::min(nodes.size(), most); ++i)
        labels.push_back(topology.nodes[nodes[i]].label);
    Text all = Text::list(std::move(labels), ", ");
    return nodes.size() > most ? say<"%1 and %2 more">(std::move(all), std::to_string(nodes.size() - most)) : all;
}

const TraitValue none{"0 s", Decimal(), ""};

/// An event whose words and figures are a remedy's.
FailureEvent remedied(const Loss& loss, std::size_t group, std::vector<std::size_t> lost, Outcome outcome, const Remedy& remedy,
                      std::optional<std::size_t> successor)
{
    const Topology& t = loss.topology();
    const Text what = remedy.what;
    Text text = lost.size() == 1 ? say<"%1 is lost: %2">(labels(t, lost), what) : say<"%1 are lost: %2">(labels(t, lost), what);
    if (successor) {
        const Node& node = t.nodes[*successor];
        text = say<"%1 (%2)">(std::move(text), node.region != t.nodes[lost.front()].region ? say<"%1, %2">(node.label, node.region.str()) : Text(node.label));
    }
    return {outcome,     group,      std::move(lost), successor, std::move(text),
            remedy.what, remedy.rto, remedy.rpo,      *remedy.source ? remedy.source : t.groups[group].source};
}

FailureEvent goesOn(const Loss& loss, std::size_t group, std::vector<std::size_t> lost, const Remedy& remedy)
{
    static const Remedy rest{.what = say<"the rest goes on">().str()};
    FailureEvent event = remedied(loss, group, std::move(lost), Outcome::GoesOn, remedy.stated() ? remedy : rest, {});
    if (!event.rto.number)
        event.rto = none;
    if (!event.rpo.number)
        event.rpo = none;
    return event;
}

FailureEvent notStated(const Loss& loss, std::size_t group, std::vector<std::size_t> lost)
{
    static const Remedy nothing{.what = say<"what follows is not stated">().str()};
    return remedied(loss, group, std::move(lost), Outcome::NotStated, nothing, {});
}

/// Nothing is left of the group where it wrote.
FailureEvent withoutSpare(const Loss& loss, std::size_t index, std::vector<std::size_t> lost, std::optional<std::size_t> abroad)
{
    const NodeGroup& group = loss.topology().groups[index];
    const auto by = [](const Remedy& remedy, Outcome vendor, Outcome user) { return remedy.actor == Actor::Vendor ? vendor : user; };
    if (loss.failure().scope == FailureScope::Node && group.rebuild.stated())
        return remedied(loss, index, std::move(lost), by(group.rebuild, Outcome::Rebuilt, Outcome::Restored), group.rebuild, {});
    if (loss.failure().scope == FailureScope::Zone && group.elsewhere.stated())
        return remedied(loss, index, std::move(lost), by(group.elsewhere, Outcome::Rebuilt, Outcome::Restored), group.elsewhere, {});
    if (abroad && group.abroad.stated())
        return remedied(loss, index, std::move(lost), by(group.abroad, Outcome::TakesOver, Outcome::Promotion), group.abroad, abroad);
    if (loss.failure().scope == FailureScope::Region && group.restore.stated())
        return remedied(loss, index, std::move(lost), by(group.restore, Outcome::Rebuilt, Outcome::Restored), group.restore, {});
    return notStated(loss, index, std::move(lost));
}

FailureEvent ofLedGroup(const Loss& loss, std::size_t index, std::vector<std::size_t> lost)
{
    const Topology& t = loss.topology();
    const NodeGroup& group = t.groups[index];
    const auto writer = std::ranges::find_if(lost, [&](std::size_t i) {
        return t.nodes[i].standsIn == StandsIn::Never && t.nodes[i].kind != NodeKind::Standby && t.nodes[i].kind != NodeKind::Reader;
    });
    if (writer == lost.end())
        return goesOn(loss, index, std::move(lost), {});
    const Symbol region = t.nodes[*writer].region;
    const std::vector<std::size_t> left = loss.members(index, false);
    const auto candidate = [&](StandsIn how, bool here) -> std::optional<std::size_t> {
        const auto found =
            std::ranges::find_if(left, [&](std::size_t i) { return t.nodes[i].standsIn == how && (t.nodes[i].region == region) == here; });
        return found == left.end() ? std::nullopt : std::optional(*found);
    };
    if (const auto spare = candidate(StandsIn::ByVendor, true)) {
        static const Remedy taken{.what = say<"a spare takes over">().str()};
        const Outcome outcome = group.takeover.actor == Actor::Vendor ? Outcome::TakesOver : Outcome::Promotion;
        return remedied(loss, index, std::move(lost), outcome, group.takeover.stated() ? group.takeover : taken, spare);
    }
    if (const auto copy = candidate(StandsIn::ByUser, true); copy && group.promotion.stated())
        return remedied(loss, index, std::move(lost), Outcome::Promotion, group.promotion, copy);
    std::optional<std::size_t> abroad = candidate(StandsIn::ByVendor, false);
    if (!abroad)
        abroad = candidate(StandsIn::ByUser, false);
    if (!abroad && loss.failure().scope == FailureScope::Region)
        abroad = loss.survivorAbroad(group.component);
    return withoutSpare(loss, index, std::move(lost), abroad);
}

FailureEvent ofEqualGroup(const Loss& loss, std::size_t index, std::vector<std::size_t> lost)
{
    const Topology& t = loss.topology();
    const NodeGroup& group = t.groups[index];
    const std::vector<std::size_t> left = loss.members(index, false);
    int standing = 0;
    for (std::size_t i = 0; i < t.nodes.size(); ++i) {
        if (t.nodes[i].group == index)
            standing += t.nodes[i].copies - loss.copiesLost(i);
    }
    if (standing >= group.toWrite) {
        // Clients of a lost region must go elsewhere, which takes what the vendor says it takes.
        const auto first = std::ranges::find(t.nodes, index, &Node::group);
        const bool moved =
            loss.failure().scope == FailureScope::Region && group.abroad.stated() && first->region == loss.failure().region && !left.empty();
        if (moved)
            return remedied(loss, index, std::move(lost), group.abroad.actor == Actor::Vendor ? Outcome::TakesOver : Outcome::Promotion, group.abroad,
                            left.front());
        return goesOn(loss, index, std::move(lost), loss.failure().scope == FailureScope::Region ? Remedy{} : group.takeover);
    }
    const auto abroad = loss.failure().scope == FailureScope::Region ? loss.survivorAbroad(group.component) : std::nullopt;
    if (standing >= group.toRead && standing > 0) {
        FailureEvent event = withoutSpare(loss, index, std::move(lost), abroad);
        event.outcome = Outcome::ReadsOnly;
        event.text = say<"%1; until then it only reads">(std::move(event.text));
        return event;
    }
    return withoutSpare(loss, index, std::move(lost), abroad);
}

/// Whether any node of the group serves clients by itself.
bool serves(const Topology& topology, std::size_t group)
{
    return std::ranges::any_of(topology.nodes, [&](const Node& node) { return node.group == group && node.serves != Serves::Nothing; });
}

std::vector<CapacityLeft> capacities(const Loss& loss, const std::vector<FailureEvent>& events)
{
    const Topology& t = loss.topology();
    std::vector<CapacityLeft> all;
    for (std::size_t i = 0; i < t.nodes.size(); ++i) {
        if (!loss.lost(i))
            continue;
        if (std::ranges::find(all, t.nodes[i].component, &CapacityLeft::component) == all.end())
            all.push_back({t.nodes[i].component});
    }
    for (CapacityLeft& capacity : all) {
        for (std::size_t i = 0; i < t.nodes.size(); ++i) {
            const Node& node = t.nodes[i];
            if (node.component != capacity.component || node.serves == Serves::Nothing)
                continue;
            const int left = node.copies - loss.copiesLost(i);
            capacity.readers += node.copies;
            capacity.readersLeft += left;
            if (node.serves == Serves::Writes) {
                capacity.writers += node.copies;
                capacity.writersLeft += left;
            }
        }
        for (const FailureEvent& event : events) {
            if (t.groups[event.group].component != capacity.component)
                continue;
            if (event.outcome == Outcome::TakesOver && event.successor) {
                const Node& successor = t.nodes[*event.successor];
                const int copies = loss.failure().scope == FailureScope::Node ? 1 : successor.copies;
                capacity.writersLeft += successor.serves == Serves::Writes ? 0 : copies;
                capacity.readersLeft += successor.serves == Serves::Nothing ? copies : 0;
            }
            // What serves is of no use without the storage or the log below it.
            const bool stops = event.outcome != Outcome::GoesOn && event.outcome != Outcome::TakesOver;
            if (stops && (!serves(t, event.group) || event.outcome == Outcome::ReadsOnly)) {
                capacity.writersLeft = 0;
                if (event.outcome != Outcome::ReadsOnly)
                    capacity.readersLeft = 0;
            }
        }
    }
    return all;
}

/// With a whole region, a group tells the story of its component when it has a part elsewhere or says what follows.
bool tellsOfRegion(const Loss& loss, std::size_t index)
{
    const NodeGroup& group = loss.topology().groups[index];
    return group.abroad.stated() || group.restore.stated() || !loss.members(index, false).empty();
}

}  // namespace

std::string_view outcomeId(Outcome outcome) { return outcomeIds[static_cast<std::size_t>(outcome)]; }

Result<Failure> parseFailure(const Topology& topology, std::string_view text)
{
    const auto after = [&](std::string_view prefix) { return text.starts_with(prefix) ? std::optional(text.substr(prefix.size())) : std::nullopt; };
    const std::vector<Symbol> regions = topology.regions();
    const auto regionNamed = [&](std::string_view name) { return std::ranges::find(regions, name, &Symbol::text); };
    std::string known;
    if (const auto name = after("region:")) {
        if (const auto region = regionNamed(*name); region != regions.end())
            return Failure{.scope = FailureScope::Region, .region = *region};
        for (const Symbol region : regions)
            known += (known.empty() ? "" : ", ") + ("region:" + region.str());
        return failure("no region '" + std::string(*name) + "' in the design; there are " + known);
    }
    if (const auto name = after("zone:")) {
        for (const Symbol region : regions) {
            for (const int zone : topology.zones(region)) {
                const std::string letter = zoneName(zone).substr(5), full = region.str() + "/" + letter;
                if (*name == full || (regions.size() == 1 && *name == letter))
                    return Failure{.scope = FailureScope::Zone, .region = region, .zone = zone};
                known += (known.empty() ? "" : ", ") + ("zone:" + full);
            }
        }
        return failure(known.empty() ? "no zone of the design is known: the vendors do not state in which zones its nodes stand"
                                     : "no zone '" + std::string(*name) + "' in the design; there are " + known);
    }
    const std::string_view id = after("node:").value_or(text);
    if (const std::size_t node = topology.find(id); node < topology.nodes.size())
        return Failure{.scope = FailureScope::Node, .node = node};
    for (const Node& node : topology.nodes)
        known += (known.empty() ? "" : ", ") + node.id;
    return failure("no node '" + std::string(id) + "' in the design; there are " + known);
}

std::string failureId(const Topology& topology, const Failure& failure)
{
    switch (failure.scope) {
    case FailureScope::Node: return "node:" + topology.nodes[failure.node].id;
    case FailureScope::Zone: return "zone:" + failure.region.str() + "/" + zoneName(failure.zone).substr(5);
    case FailureScope::Region: return "region:" + failure.region.str();
    }
    return {};
}

std::vector<Failure> usualFailures(const Topology& topology)
{
    std::vector<Failure> all;
    for (std::size_t i = 0; i < topology.nodes.size(); ++i) {
        const Node& node = topology.nodes[i];
        const auto alike = [&](const Node& n) { return n.component == node.component && n.kind == node.kind && n.region == node.region; };
        if (node.serves == Serves::Writes && std::ranges::find_if(topology.nodes, alike) - topology.nodes.begin() == static_cast<std::ptrdiff_t>(i))
            all.push_back({.scope = FailureScope::Node, .node = i});
    }
    for (const Symbol region : topology.regions()) {
        for (const int zone : topology.zones(region))
            all.push_back({.scope = FailureScope::Zone, .region = region, .zone = zone});
    }
    for (const Symbol region : topology.regions())
        all.push_back({.scope = FailureScope::Region, .region = region});
    return all;
}

Text failureName(const Topology& topology, const Failure& failure)
{
    switch (failure.scope) {
    case FailureScope::Node: return say<"%1 (%2) fails">(topology.nodes[failure.node].label, topology.nodes[failure.node].id);
    case FailureScope::Zone: return say<"Zone %1 of %2 fails">(zoneName(failure.zone).substr(5), failure.region.str());
    case FailureScope::Region: return say<"Region %1 fails">(failure.region.str());
    }
    return {};
}

FailureStory failureStory(const Topology& topology, const std::vector<NodeCost>& costs, const Failure& failure)
{
    FailureStory story{.failure = failure};
    const Loss loss(topology, story.failure);
    for (std::size_t i = 0; i < topology.nodes.size(); ++i) {
        if (loss.lost(i))
            story.lost.push_back(i);
        const Money gone = loss.lost(i) ? costs[i].amortised * Decimal(loss.copiesLost(i)) / Decimal(topology.nodes[i].copies) : Money();
        story.lostCost += gone;
        story.leftCost += costs[i].amortised - gone;
    }
    std::vector<std::size_t> told;  // components whose whole region has been told of
    for (std::size_t index = 0; index < topology.groups.size(); ++index) {
        std::vector<std::size_t> lost = loss.members(index, true);
        if (lost.empty())
            continue;
        if (failure.scope == FailureScope::Region && !tellsOfRegion(loss, index))
            continue;
        told.push_back(topology.groups[index].component);
        story.events.push_back(topology.groups[index].led ? ofLedGroup(loss, index, std::move(lost)) : ofEqualGroup(loss, index, std::move(lost)));
    }
    // A component of which nothing else is told: one event for all that it had.
    for (std::size_t index = 0; index < topology.groups.size(); ++index) {
        const std::size_t component = topology.groups[index].component;
        std::vector<std::size_t> lost = loss.members(index, true);
        if (lost.empty() || std::ranges::find(told, component) != told.end())
            continue;
        told.push_back(component);
        lost.clear();
        std::ranges::copy_if(story.lost, std::back_inserter(lost), [&](std::size_t i) { return topology.nodes[i].component == component; });
        story.events.push_back(notStated(loss, index, std::move(lost)));
    }
    story.capacity = capacities(loss, story.events);

    const auto rank = [](const FailureEvent& e) { return std::pair(e.rto.number ? 0 : 1, e.rto.number.value_or(Decimal())); };
    std::ranges::stable_sort(story.events, {}, rank);
    story.rto = story.rpo = Decimal();
    for (const FailureEvent& event : story.events) {
        const auto worst = [](std::optional<Decimal>& sum, const TraitValue& value) {
            if (sum)
                sum = value.number ? std::optional(std::max(*sum, *value.number)) : std::nullopt;
        };
        worst(story.rto, event.rto);
        worst(story.rpo, event.rpo);
    }
    return story;
}

}  // namespace costrata
