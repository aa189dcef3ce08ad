// SPDX-License-Identifier: GPL-3.0-or-later
// Right-sizing: instances, their replicas and provisioned capacity against the workload's load. Without a workload nothing
// here fires.
#include "design/from_workload.h"
#include "findings/load.h"
#include "findings/sources.h"
#include "findings/themes.h"

#include <algorithm>

namespace costrata::findings {
namespace {

namespace w = workload;

/// A primary whose use can be told.
struct Primary {
    const Instances* instances;
    Load load;
    Decimal vcpu;
    Decimal replicas;
};
std::optional<Primary> primaryOf(const Subject& s)
{
    const Instances* instances = s.servesWorkload() ? instancesOf(s) : nullptr;
    if (!instances)
        return std::nullopt;
    const Amount vcpu = vcpusOf(s, instances->size);
    if (!vcpu.known() || vcpu.value().isZero())
        return std::nullopt;
    return Primary{instances, peakLoad(*s.context.workload), vcpu.value(), replicaCount(s, *instances)};
}

Text used(Decimal vcpu, Decimal of) { return say<"%1 of %2 vCPU, %3">(quantityText(vcpu.rounded(2)), quantityText(of), percentText(vcpu / of)); }

std::optional<Proposal> oversized(const Subject& s)
{
    const auto p = primaryOf(s);
    // All of the load, as after a failover without replicas.
    if (!p || p->load.all() / p->vcpu >= oversizedBelow)
        return std::nullopt;
    const auto change = s.saving(primaryFor(s, *p->instances, p->load.all()));
    if (!change)
        return std::nullopt;
    return Proposal{say<"At its peak the workload uses %1 of the primary (%2).">(used(p->load.all(), p->vcpu), s.words(p->instances->size)),
                    change};
}

std::optional<Proposal> primaryOfWritesOnly(const Subject& s)
{
    const auto p = primaryOf(s);
    if (!p || p->replicas.isZero() || p->load.all() / p->vcpu < oversizedBelow || p->load.writes / p->vcpu >= oversizedBelow)
        return std::nullopt;
    const auto change = s.saving(primaryFor(s, *p->instances, p->load.writes));
    if (!change)
        return std::nullopt;
    Text reason = say<"With its reads on the %1 replicas, the primary is left with the writes: %2 at the peak.">(s.words(p->instances->replicas),
                                                                                                              used(p->load.writes, p->vcpu));
    if (p->instances->replicasTakeOver)
        reason = std::move(reason) + say<"A replica that takes over keeps its own class.">();
    return Proposal{std::move(reason), change};
}

std::optional<Proposal> busyPrimary(const Subject& s)
{
    const auto p = primaryOf(s);
    if (!p || !p->replicas.isZero() || p->load.all() / p->vcpu <= busyAbove || (p->instances->replicas && p->load.reads > p->load.writes))
        return std::nullopt;
    return s.propose(say<"At its peak the workload uses %1 of the primary (%2).">(used(p->load.all(), p->vcpu), s.words(p->instances->size)),
                     primaryFor(s, *p->instances, p->load.all()));
}

std::optional<Proposal> readsOnPrimary(const Subject& s)
{
    const auto p = primaryOf(s);
    if (!p || !p->instances->replicas || !p->replicas.isZero() || p->load.all() / p->vcpu <= busyAbove || p->load.reads <= p->load.writes)
        return std::nullopt;
    const Decimal wanted = std::max((p->load.reads / (*s.context.workload)[w::targetUtilisation] / p->vcpu).ceil(), Decimal(1));
    const bool byClass = s.choice(p->instances->size) != Symbol();
    const std::string like = byClass ? s.choice(p->instances->size).str() : s.number(p->instances->size).value().toString();
    return s.propose(say<"Reads take %1 and writes %2 vCPU at the peak, %3 of the primary, and no replica takes reads.">(
                         quantityText(p->load.reads.rounded(2)), quantityText(p->load.writes.rounded(2)), percentText(p->load.all() / p->vcpu)),
                     {{p->instances->replicas, wanted.toString()}, {p->instances->replicaSize, like}});
}

std::optional<Proposal> idleReplicas(const Subject& s)
{
    const auto p = primaryOf(s);
    if (!p || p->replicas.isZero())
        return std::nullopt;
    const Amount each = vcpusOf(s, p->instances->replicaSize);
    if (!each.known() || each.value().isZero() || p->load.reads / (each.value() * p->replicas) >= oversizedBelow)
        return std::nullopt;
    const Decimal target = (*s.context.workload)[w::targetUtilisation];
    const bool primaryCarriesAll = p->load.all() / p->vcpu <= target;
    const Decimal least = primaryCarriesAll && !p->instances->replicasTakeOver ? 0 : 1;
    const Decimal kept = primaryCarriesAll ? least : std::max((p->load.reads / target / each.value()).ceil(), least);
    if (kept >= p->replicas)
        return std::nullopt;
    const auto change = s.saving({{p->instances->replicas, kept.toString()}});
    if (!change)
        return std::nullopt;
    return Proposal{say<"All reads of the peak use %1 of the %2 replicas.">(used(p->load.reads, each.value() * p->replicas), quantityText(p->replicas)),
                    change};
}

std::optional<Proposal> oversizedCapacity(const Subject& s)
{
    if (!s.servesWorkload() || !s.chosen("capacityMode", "provisioned"))
        return std::nullopt;
    const Amount reads = s.number("reads"), writes = s.number("writes"), provisioned = s.number("throughput");
    if (!reads.known() || !writes.known() || !provisioned.known())
        return std::nullopt;
    const SizedComponent sized = sizeFor(*s.component.service, *s.context.workload, s.context.book);
    const auto parameter = sized.settings.parameters().indexOf("throughput");
    if (!sized.reasons.empty() || !parameter || !sized.settings.relevant(*parameter))
        return std::nullopt;
    const Decimal needed = sized.settings.value(*parameter).number.value();
    if (needed / provisioned.value() >= oversizedBelow)
        return std::nullopt;
    const auto change = s.saving({{"throughput", needed.toString()}});
    if (!change)
        return std::nullopt;
    return Proposal{say<"Provisioned are %1; the workload's peak needs %2, %3.">(s.words("throughput"), quantityText(needed),
                                                                                  percentText(needed / provisioned.value())),
                    change};
}

}  // namespace

std::vector<Check> sizingChecks()
{
    const std::vector<const char*> onInstances = instanceServices();
    return {
        {.id = "primary-oversized", .title = "Primary larger than its load", .topic = Topic::Cost, .severity = Severity::Advice,
         .reason = "An instance used below 30 % is made smaller; 60 to 70 % is the aim. The proposed class is the next of its family that serves "
                   "the peak at the workload's "
                   "target utilisation and holds its working set.",
         .source = source::costManagement, .services = onInstances, .applies = oversized},
        {.id = "primary-of-writes", .title = "Smaller primary beside replicas", .topic = Topic::Cost, .severity = Severity::Info,
         .reason = "When replicas serve the reads, the primary needs compute for the writes only, and may be of another class than they.",
         .source = source::savings,
         .services = onInstances, .applies = primaryOfWritesOnly},
        {.id = "primary-busy", .title = "Primary too small for its peak", .topic = Topic::Performance, .severity = Severity::Warning,
         .reason = "Above 80 % of CPU an alarm is due: queries queue, and a failover has nothing to spare.", .source = source::production,
         .services = onInstances, .applies = busyPrimary},
        {.id = "reads-on-primary", .title = "Reads on replicas", .topic = Topic::Performance, .severity = Severity::Warning,
         .reason = "Replicas take reads off the primary, which then serves writes and reads that must see the newest data.",
         .source = source::pitfalls, .services = onInstances, .applies = readsOnPrimary},
        {.id = "replicas-idle", .title = "Replicas without work", .topic = Topic::Cost, .severity = Severity::Advice,
         .reason = "A replica is billed as an instance whether or not the application sends reads to it. Clusters on a shared volume keep one to "
                   "fail over to.",
         .source = source::savings, .services = onInstances, .applies = idleReplicas},
        {.id = "throughput-oversized", .title = "More request units than the peak needs", .topic = Topic::Cost, .severity = Severity::Advice,
         .reason = "Provisioned request units are billed whether or not requests use them.", .source = source::costManagement,
         .services = {"azure.cosmos-db"},
         .applies = oversizedCapacity},
    };
}

}  // namespace costrata::findings
