// SPDX-License-Identifier: GPL-3.0-or-later
// Caches: where one would serve, which engine, and whether it holds what must not be lost.
#include "design/from_workload.h"
#include "findings/load.h"
#include "findings/sources.h"
#include "findings/themes.h"
#include "output/format.h"

#include <algorithm>
#include <cstring>

namespace costrata::findings {
namespace {

namespace w = workload;

bool isCache(const Component& component) { return std::ranges::count(component.service->kinds, w::cache) > 0; }

/// What the provider's customers put in front of a database; null: it sells none.
const Service* cacheOf(std::string_view provider)
{
    const auto it = std::ranges::find_if(allServices(), [&](const Service* s) { return s->advice.usualCache && s->provider == provider; });
    return it == allServices().end() ? nullptr : *it;
}

/// One that keeps rows or documents on one primary, with a cache of its provider to put in front.
bool canBeCached(const Service& service)
{
    const auto keeps = [&](Symbol kind) { return std::ranges::count(service.kinds, kind) > 0; };
    return service.instances.sold() && !service.instances.count && (keeps(w::relational) || keeps(w::document)) && cacheOf(service.provider);
}

std::optional<Proposal> noCache(const Subject& s)
{
    const Instances* instances = s.servesWorkload() ? instancesOf(s) : nullptr;
    if (!instances || std::ranges::any_of(s.context.design.components, isCache))
        return std::nullopt;
    const Amount vcpu = vcpusOf(s, instances->size);
    const Load load = peakLoad(*s.context.workload);
    if (!vcpu.known() || load.reads <= load.writes || load.reads / vcpu.value() < (*s.context.workload)[w::targetUtilisation])
        return std::nullopt;
    Workload need = *s.context.workload;
    const Decimal cached = need[w::data] * need[w::workingSet];
    need.set(w::kind.index, {{}, w::cache, {}});
    need.set(w::engine.index, {{}, w::anyEngine, {}});
    need.set(w::recovery.index, {{}, w::backupRestore, {}});
    need.set(w::data.index, {cached, {}, {}});
    need.set(w::egress.index, {Amount(0), {}, {}});
    const Service& service = *cacheOf(s.component.service->provider);
    const SizedComponent sized = sizeFor(service, need, s.context.book);
    Proposal found{say<"Reads use %1 of %2 vCPU at the peak. The working set, %3 GB, would fit a cache; how many reads that takes off the database is "
                       "yours to measure.">(quantityText(load.reads.rounded(2)), quantityText(vcpu.value()), quantityText(cached)),
                   {}};
    if (sized.reasons.empty())
        found.change = s.with({"Cache", &service, s.component.region, sized.settings});
    return found;
}

std::optional<Proposal> dearReads(const Subject& s)
{
    const bool hasDax =
        std::ranges::any_of(s.context.design.components, [](const Component& c) { return std::strcmp(c.service->id, "aws.dax") == 0; });
    if (hasDax || !s.chosen("capacityMode", "on-demand"))
        return std::nullopt;
    const auto without = s.saving({{"reads", "0"}});
    const Service& dax = *findService("aws.dax");
    auto change = s.with({dax.name, &dax, s.component.region, dax.initialSettings(s.context.book, s.component.region)});
    if (!without || !change.extra || *change.extra >= Money() - *without->extra)
        return std::nullopt;
    Text reason = say<"Reads cost %1, three nodes of DAX %2. Repeated reads of the same items would take no read units.">(
        perMonth(Money() - *without->extra), dollars(*change.extra));
    if (s.number("stronglyConsistent") != Amount(0))
        reason = std::move(reason) + say<"Strongly consistent reads pass through it.">();
    return Proposal{std::move(reason), std::move(change)};
}

std::optional<Proposal> redisOss(const Subject& s)
{
    if (!s.chosen("engine", "redis"))
        return std::nullopt;
    const auto change = s.saving({{"engine", "valkey"}, {"version", "current"}});
    return change ? std::optional(Proposal{say<"The engine is Redis OSS.">(), change}) : std::nullopt;
}

/// The same nodes of the other in-memory service: ElastiCache's are called cache.*, MemoryDB's db.*.
Component sameNodes(const Subject& s, const Service& service, std::string_view prefix)
{
    Settings settings = service.initialSettings(s.context.book, s.component.region);
    const auto set = [&](const char* id, const Value& value) {
        const auto parameter = settings.parameters().indexOf(id);
        if (parameter && settings.parameters().validate(*parameter, value))
            settings.set(*parameter, value);
    };
    const std::string_view name = s.choice("class").text();
    set("class", {{}, Symbol(std::string(prefix) + std::string(name.substr(name.find('.')))), {}});
    set("engine", {{}, s.choice("engine"), {}});
    set("shards", {s.number("shards"), {}, {}});
    set("replicas", {s.number("replicas"), {}, {}});
    return {service.name, &service, s.component.region, settings};
}

std::optional<Proposal> cacheAsDatabase(const Subject& s)
{
    if (!s.context.workload || (*s.context.workload)[w::kind] == w::cache || s.chosen("engine", "memcached"))
        return std::nullopt;
    const bool alone = std::ranges::all_of(s.context.design.components, [](const Component& c) { return isCache(c) || !c.service->alternative; });
    if (!alone)
        return std::nullopt;
    return Proposal{say<"The workload is no cache, and nothing else in the design stores its data.">(),
                    s.replacedBy(sameNodes(s, *findService("aws.memorydb"), "db"))};
}

std::optional<Proposal> databaseAsCache(const Subject& s)
{
    if (!s.context.workload || (*s.context.workload)[w::kind] != w::cache)
        return std::nullopt;
    return Proposal{say<"The workload is a cache, whose data is elsewhere, too.">(), s.replacedBy(sameNodes(s, *findService("aws.elasticache"), "cache"))};
}

}  // namespace

std::vector<Check> cachingChecks()
{
    return {
        {.id = "cache-for-reads", .title = "A cache in front of reads", .topic = Topic::Performance, .severity = Severity::Info,
         .reason = "What is read often and changes seldom is served from memory, and the database needs less compute or fewer replicas.",
         .source = source::caching,
         .services = servicesWith(canBeCached),
         .applies = noCache},
        {.id = "dax-for-reads", .title = "DAX in front of DynamoDB reads", .topic = Topic::Cost, .severity = Severity::Info,
         .reason = "DAX answers eventually consistent reads from memory, in microseconds and without read units.",
         .source = source::dynamodbPractices,
         .services = {"aws.dynamodb"}, .applies = dearReads},
        {.id = "valkey", .title = "Valkey instead of Redis OSS", .topic = Topic::Cost, .severity = Severity::Advice,
         .reason = "The same commands for a lower price; a cluster is upgraded in place.", .source = "Amazon ElastiCache pricing page; ElastiCache "
                   "User Guide: Valkey",
         .services = {"aws.elasticache", "aws.memorydb"}, .applies = redisOss},
        {.id = "durable-in-memory", .title = "MemoryDB where data must last", .topic = Topic::Availability, .severity = Severity::Warning,
         .reason = "A cache replicates asynchronously and may lose writes; MemoryDB keeps a transaction log in several zones.",
         .source = source::inMemory,
         .services = {"aws.elasticache"}, .applies = cacheAsDatabase},
        {.id = "cache-not-database", .title = "ElastiCache where data may be lost", .topic = Topic::Cost, .severity = Severity::Advice,
         .reason = "Durability is part of MemoryDB's price, by about a quarter; a cache does without it.", .source = source::inMemory,
         .services = {"aws.memorydb"},
         .applies = databaseAsCache},
    };
}

}  // namespace costrata::findings
