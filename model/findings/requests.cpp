// SPDX-License-Identifier: GPL-3.0-or-later
// Requests: how capacity for them is bought, and at which consistency they are made.
#include "design/from_workload.h"
#include "findings/sources.h"
#include "findings/subject.h"
#include "findings/themes.h"

#include <algorithm>

namespace costrata::findings {
namespace {

namespace w = workload;

std::optional<Proposal> provisionedCapacity(const Subject& s)
{
    if (!s.chosen("capacityMode", "on-demand") || activeHours(s.context))
        return std::nullopt;
    std::vector<Setting> settings{{"capacityMode", "provisioned"}};
    if (s.servesWorkload())
        settings.push_back({"peakFactor", (*s.context.workload)[w::peakFactor].toString()});
    const auto change = s.saving(settings);
    if (!change)
        return std::nullopt;
    return Proposal{say<"Requests, paid one by one, cost %1. The load is taken to be there all month; auto scaling follows it at 70 %.">(
                        perMonth(s.cost(Category::Io))),
                    change};
}

std::optional<Proposal> onDemandCapacity(const Subject& s)
{
    if (!s.chosen("capacityMode", "provisioned"))
        return std::nullopt;
    const auto change = s.saving({{"capacityMode", "on-demand"}});
    return change ? std::optional(Proposal{say<"Provisioned capacity for the requests costs %1.">(perMonth(s.cost(Category::Io))), change}) : std::nullopt;
}

std::optional<Proposal> fixedCapacity(const Subject& s)
{
    if (!s.has("autoScaling") || s.flag("autoScaling"))
        return std::nullopt;
    return s.propose(say<"Capacity is set for the peak, %1 times the average, all month.">(s.words("peakFactor")), {{"autoScaling", "yes"}});
}

/// Sized settings, when the service fits the workload.
std::optional<Settings> sizedSettings(const Subject& s)
{
    const SizedComponent sized = sizeFor(*s.component.service, *s.context.workload, s.context.book);
    return sized.reasons.empty() ? std::optional(sized.settings) : std::nullopt;
}

std::optional<Proposal> autoscaledThroughput(const Subject& s)
{
    const auto active = activeHours(s.context);
    if (!s.chosen("capacityMode", "provisioned") || !s.servesWorkload() || !active)
        return std::nullopt;
    const auto sized = sizedSettings(s);
    if (!sized)
        return std::nullopt;
    std::vector<Setting> settings{{"capacityMode", "autoscale"}};
    for (const char* id : {"maxThroughput", "busyHours", "busyUtilisation", "quietUtilisation"})
        settings.push_back({id, sized->value(*sized->parameters().indexOf(id)).number.value().toString()});
    const auto change = s.saving(settings);
    if (!change)
        return std::nullopt;
    return Proposal{say<"%1 are billed all month for a workload that is active %2 hours.">(s.words("throughput"), quantityText(*active)), change};
}

std::optional<Proposal> manualThroughput(const Subject& s)
{
    if (!s.chosen("capacityMode", "autoscale"))
        return std::nullopt;
    const auto change = s.saving({{"capacityMode", "provisioned"}, {"throughput", s.number("maxThroughput").value().toString()}});
    if (!change)
        return std::nullopt;
    return Proposal{say<"Autoscale bills 1.5 times the rate for the throughput that each hour reaches: %1 reach %2 of the maximum, the others %3. "
                        "All of the maximum, all month, costs less.">(s.words("busyHours"), s.words("busyUtilisation"), s.words("quietUtilisation")),
                    change};
}

std::optional<Proposal> serverlessThroughput(const Subject& s)
{
    if (s.chosen("capacityMode", "serverless"))
        return std::nullopt;
    const auto change = s.saving({{"capacityMode", "serverless"}});
    if (!change)
        return std::nullopt;
    return Proposal{say<"Throughput costs %1 whether requests come or not; serverless bills those that come.">(
                        perMonth(s.cost(Category::Io) + s.cost(Category::Compute))),
                    change};
}

std::optional<Proposal> fixedNodes(const Subject& s)
{
    if (!s.chosen("scaling", "fixed") || !s.servesWorkload() || s.number("nodes").value() < Decimal(2))
        return std::nullopt;
    const Workload& need = *s.context.workload;
    const Decimal average = (need[w::activeHours] / hoursPerMonth / need[w::peakFactor] * Decimal(100)).rounded(2);
    const auto change = s.saving({{"scaling", "autoscaling"},
                                  {"minimumNodes", "1"},
                                  {"maximumNodes", s.number("nodes").value().toString()},
                                  {"averageLoad", average.toString()}});
    if (!change)
        return std::nullopt;
    return Proposal{say<"%1 run in each cluster all month; on average the workload makes %2 % of its peak.">(s.words("nodes"), quantityText(average)),
                    change};
}

std::optional<Proposal> strongReads(const Subject& s)
{
    if (s.has("consistency")) {
        if (!s.chosen("consistency", "strong") && !s.chosen("consistency", "bounded-staleness"))
            return std::nullopt;
        return s.propose(say<"Consistency is \"%1\": each read takes twice the request units of one at session consistency.">(s.words("consistency")),
                         {{"consistency", "session"}});
    }
    const char* parameter = s.advice().record.strongReads;
    const auto change = s.saving({{parameter, "0"}});
    if (!change)
        return std::nullopt;
    return Proposal{say<"%1: %2. Each takes twice the read units of an eventually consistent one.">(s.label(parameter), s.words(parameter)), change};
}

std::optional<Proposal> transactions(const Subject& s)
{
    if (s.number("transactionalReads") == Amount(0) && s.number("transactionalWrites") == Amount(0))
        return std::nullopt;
    const auto change = s.saving({{"transactionalReads", "0"}, {"transactionalWrites", "0"}});
    if (!change)
        return std::nullopt;
    return Proposal{say<"%1 of the reads and %2 of the writes are transactional and take double units.">(s.words("transactionalReads"),
                                                                                                         s.words("transactionalWrites")),
                    change};
}

}  // namespace

std::vector<Check> requestChecks()
{
    constexpr Topic cost = Topic::Cost;
    const std::vector<const char*> tables{"aws.dynamodb", "aws.keyspaces"}, cosmos{"azure.cosmos-db"};
    return {
        {.id = "provisioned-for-steady", .title = "Provisioned capacity for a steady load", .topic = cost, .severity = Severity::Advice,
         .reason = "Provisioned capacity suits predictable loads; pay per request suits variable ones.", .source = source::serverless,
         .services = tables,
         .applies = provisionedCapacity},
        {.id = "on-demand-for-uneven", .title = "On-demand capacity for an uneven load", .topic = cost, .severity = Severity::Advice,
         .reason = "Capacity that waits for peaks costs more than requests that are paid for one by one.", .source = source::dynamodbPractices,
         .services = tables,
         .applies = onDemandCapacity},
        {.id = "auto-scaling", .title = "Auto scaling of provisioned capacity", .topic = cost, .severity = Severity::Advice,
         .reason = "Capacity follows the load at a target utilisation, and grows by itself before requests are throttled.",
         .source = source::dynamodbPractices,
         .services = tables, .applies = fixedCapacity},
        {.id = "cosmos-autoscale", .title = "Autoscale for idle hours", .topic = cost, .severity = Severity::Advice,
         .reason = "Autoscale bills each hour at the highest throughput it reached, never below a tenth of the maximum.",
         .source = "Azure Cosmos DB documentation: how to choose between manual and autoscale throughput", .services = cosmos,
         .applies = autoscaledThroughput},
        {.id = "cosmos-manual", .title = "Manual throughput for a steady load", .topic = cost, .severity = Severity::Advice,
         .reason = "The rate of autoscale is 1.5 times that of manual throughput: above two thirds of the maximum, used all month, manual costs "
                   "less.",
         .source = "Azure Cosmos DB documentation: how to choose between manual and autoscale throughput", .services = cosmos,
         .applies = manualThroughput},
        {.id = "cosmos-serverless", .title = "Serverless for few requests", .topic = cost, .severity = Severity::Advice,
         .reason = "A serverless account bills request units as they are used; it has one region.", .source = source::serverless, .services = cosmos,
         .applies = serverlessThroughput},
        {.id = "bigtable-autoscaling", .title = "Autoscaling of nodes", .topic = cost, .severity = Severity::Advice,
         .reason = "Nodes are billed whether or not they work; autoscaling itself is free.", .source = "Bigtable documentation: autoscaling",
         .services = {"gcp.bigtable"},
         .applies = fixedNodes},
        {.id = "read-consistency", .title = "Consistency dearer than needed", .topic = cost, .severity = Severity::Info,
         .reason = "Most reads need their own session's writes or less: strong consistency is for those that must see every writer's latest.",
         .source = source::consistency,
         .services = servicesWith([](const Service& service) { return service.advice.record.strongReads || service.parameters->indexOf("consistency"); }),
         .applies = strongReads},
        {.id = "transactions", .title = "Transactions where they are needed", .topic = cost, .severity = Severity::Info,
         .reason = "A transactional request takes double units; a condition on a single item needs none.",
         .source = "Amazon DynamoDB Developer Guide: DynamoDB transactions", .services = {"aws.dynamodb"}, .applies = transactions},
    };
}

}  // namespace costrata::findings
