// SPDX-License-Identifier: GPL-3.0-or-later
// Storage: its type, its size, its provisioned performance, and data that need not lie there.
#include "billing/projection.h"
#include "findings/sources.h"
#include "findings/subject.h"
#include "findings/themes.h"
#include "output/format.h"

#include <algorithm>

namespace costrata::findings {
namespace {

namespace w = workload;

std::optional<Proposal> gp2(const Subject& s)
{
    const char* type = s.advice().disk.type;
    if (!s.chosen(type, "gp2"))
        return std::nullopt;
    const auto change = s.savingOrUnknown({{type, "gp3"}});
    return change ? std::optional(Proposal{say<"The volume is gp2, whose IOPS grow only with its size.">(), change}) : std::nullopt;
}

std::optional<Proposal> provisionedIops(const Subject& s)
{
    const char* type = s.advice().disk.type;
    if (!s.chosen(type, "io1") && !s.chosen(type, "io2"))
        return std::nullopt;
    const auto change = s.savingOrUnknown({{type, "gp3"}});
    if (!change)
        return std::nullopt;
    return Proposal{say<"The volume is %1 with %2, which gp3 has, too.">(s.choice(type).str(), s.words("iops")), change};
}

std::optional<Proposal> unusedIops(const Subject& s)
{
    if (!s.servesWorkload())
        return std::nullopt;
    const auto& all = s.advice().disk.iops;
    const auto counts = std::ranges::find_if(all, [&](const char* id) { return s.has(id); });
    if (counts == all.end() || !s.number(*counts).known())
        return std::nullopt;
    const char* parameter = *counts;
    const Decimal peak = (w::peakReads(*s.context.workload) + w::peakWrites(*s.context.workload)).ceil();
    const ParameterSpec& spec = s.component.settings.parameters().at(s.component.settings.parameters().indexOf(parameter).value());
    const Decimal provisioned = s.number(parameter).value(), least = std::max(spec.min, spec.roundedUp(peak));
    if (least >= provisioned)
        return std::nullopt;
    const auto change = s.savingOrUnknown({{parameter, least.toString()}});
    if (!change)
        return std::nullopt;
    return Proposal{say<"%1 are provisioned; at the peak there are %2 reads and writes a second, each an I/O operation if none is served from memory.">(
                        s.words(parameter), quantityText(peak)),
                    change};
}

std::optional<Proposal> unusedStorage(const Subject& s)
{
    const char* parameter = s.advice().disk.allocated;
    if (!s.servesWorkload() || !s.has(parameter) || !s.number(parameter).known())
        return std::nullopt;
    const Decimal data = (*s.context.workload)[w::data], allocated = s.number(parameter).value();
    if (data / std::max(allocated, Decimal(1)) >= oversizedBelow)
        return std::nullopt;
    const ParameterSpec& spec = s.component.settings.parameters().at(s.component.settings.parameters().indexOf(parameter).value());
    const Decimal enough = std::max(spec.roundedUp(data / (*s.context.workload)[w::targetUtilisation]), spec.min);
    if (enough >= allocated)
        return std::nullopt;
    const auto change = s.savingOrUnknown({{parameter, enough.toString()}});
    if (!change)
        return std::nullopt;
    return Proposal{say<"%1 are allocated for %2 GB of data, %3. Allocated volumes grow but do not shrink in place: the data moves to a smaller one.">(
                        s.words(parameter), quantityText(data), percentText(data / allocated)),
                    change};
}

std::string shareText(const Subject& s, Category category)
{
    const Money all = s.bill().totals.amortised;
    return all.isZero() ? "0 %" : percentText(s.cost(category).dollars() / all.dollars());
}

std::optional<Proposal> ioPaid(const Subject& s)
{
    const Better& included = s.advice().ioIncluded;
    const auto change = s.wants(included) ? s.saving(settingsFor(included)) : std::nullopt;
    if (!change)
        return std::nullopt;
    return Proposal{say<"I/O requests are %1 of the cluster's bill, %2.">(shareText(s, Category::Io), perMonth(s.cost(Category::Io))), change};
}

std::optional<Proposal> ioIncluded(const Subject& s)
{
    const Better& included = s.advice().ioIncluded;
    const auto change = s.chosen(included.parameter, included.value) ? s.saving({{included.parameter, included.than.front()}}) : std::nullopt;
    if (!change)
        return std::nullopt;
    return Proposal{say<"I/O is included, and %1 would cost less than the dearer compute and storage.">(s.words("ioRequests")), change};
}

std::optional<Proposal> seldomRead(const Subject& s)
{
    if (!s.chosen("tableClass", "standard"))
        return std::nullopt;
    const auto change = s.saving({{"tableClass", "standard-ia"}});
    if (!change)
        return std::nullopt;
    return Proposal{say<"Storage is %1 of the table's bill, requests are %2.">(shareText(s, Category::Storage), shareText(s, Category::Io)),
                    change};
}

std::optional<Proposal> oftenRead(const Subject& s)
{
    if (!s.chosen("tableClass", "standard-ia"))
        return std::nullopt;
    const auto change = s.saving({{"tableClass", "standard"}});
    if (!change)
        return std::nullopt;
    return Proposal{say<"Requests are %1 of the table's bill, and dearer in the Infrequent Access class.">(shareText(s, Category::Io)), change};
}

std::optional<Proposal> onlyGrows(const Subject& s)
{
    const Decimal growth = s.context.assumptions.dataGrowth;
    const char* expiry = s.advice().record.expiry;
    const bool expires = expiry && s.has(expiry) && s.number(expiry) != Amount(0);
    if (growth <= Decimal() || expires || !s.number("storage").known())
        return std::nullopt;
    Design alone;
    alone.components = {s.component};
    const Design later = grown(alone, s.context.assumptions, 12);
    const Context inAYear{later, s.context.book, nullptr, s.context.assumptions};
    const Money now = s.cost(Category::Storage), then = Subject(inAYear, 0).cost(Category::Storage);
    return Proposal{say<"Data grows by %1 a month and nothing expires: storage that costs %2 costs %3 in a year.">(percentText(growth), perMonth(now),
                                                                                                                  dollars(then)),
                    {}};
}

std::optional<Proposal> storageLeads(const Subject& s)
{
    const Money storage = s.cost(Category::Storage) + s.cost(Category::Backup), all = s.bill().totals.amortised;
    if (all.isZero() || storage + storage <= all)
        return std::nullopt;
    return Proposal{say<"Storage and backups are %1 of the bill, %2.">(percentText(storage.dollars() / all.dollars()), perMonth(storage)), {}};
}

std::optional<Proposal> largeItems(const Subject& s)
{
    const Record& record = s.advice().record;
    if (s.number(record.size).value() <= Decimal(4))
        return std::nullopt;
    const Decimal size = s.number(record.size).value();
    if (record.writeUnit.isZero())
        return Proposal{say<"An item is %1; the request units of its reads and writes grow with its size.">(s.words(record.size)), {}};
    return Proposal{say<"An item is %1: each write takes %2 write units, each strongly consistent read %3 read units.">(
                        s.words(record.size), quantityText((size / record.writeUnit).ceil()), quantityText((size / record.readUnit).ceil())),
                    {}};
}

}  // namespace

std::vector<Check> storageChecks()
{
    constexpr Topic cost = Topic::Cost;
    const auto volumes = servicesWith([](const Service& service) { return service.advice.disk.type != nullptr; });
    const auto clusters = servicesWith([](const Service& service) { return service.advice.ioIncluded.parameter != nullptr; });
    const char* const clusterSource = "Amazon Aurora pricing page: Aurora I/O-Optimized (from about 25 % of the bill being I/O); Amazon DocumentDB "
        "and Neptune likewise";
    const char* const classSource = "Amazon DynamoDB Developer Guide: table classes; Module 24: AWS Databases, DynamoDB Best Practices";
    return {
        {.id = "gp3-for-gp2", .title = "gp3 instead of gp2", .topic = cost, .severity = Severity::Advice,
         .reason = "gp3 has IOPS and throughput apart from the size, and 3,000 IOPS included.", .source = source::savings, .services = volumes,
         .applies = gp2},
        {.id = "gp3-for-io1", .title = "gp3 instead of provisioned IOPS", .topic = cost, .severity = Severity::Advice,
         .reason = "Most loads run on gp3; io1 and io2 bill every provisioned IOPS.", .source = source::savings, .services = volumes,
         .applies = provisionedIops},
        {.id = "iops-unused", .title = "Provisioned IOPS beyond the peak", .topic = cost, .severity = Severity::Advice,
         .reason = "IOPS are billed as provisioned.", .source = source::costManagement,
         .services = servicesWith([](const Service& service) { return !service.advice.disk.iops.empty(); }), .applies = unusedIops},
        {.id = "storage-unused", .title = "Allocated storage that is empty", .topic = cost, .severity = Severity::Advice,
         .reason = "Allocated storage is billed whether used or not; most services enlarge it when it fills.", .source = source::storageOptimization,
         .services = servicesWith([](const Service& service) { return service.advice.disk.allocated != nullptr; }),
         .applies = unusedStorage},
        {.id = "io-optimized", .title = "I/O-Optimized for much I/O", .topic = cost, .severity = Severity::Advice,
         .reason = "Without a charge for I/O, compute and storage cost more: worth it from a certain share of I/O on, which is billed here, not "
                   "guessed.",
         .source = clusterSource, .services = clusters, .applies = ioPaid},
        {.id = "io-standard", .title = "Standard for little I/O", .topic = cost, .severity = Severity::Advice,
         .reason = "I/O-Optimized pays for I/O that is not there; the configuration can be left at any time.", .source = clusterSource,
         .services = clusters, .applies = ioIncluded},
        {.id = "infrequent-access", .title = "Standard-Infrequent Access for data that is seldom read", .topic = cost, .severity = Severity::Advice,
         .reason = "Cheaper storage, dearer requests.", .source = classSource, .services = {"aws.dynamodb"}, .applies = seldomRead},
        {.id = "frequent-access", .title = "Standard tables for data in use", .topic = cost, .severity = Severity::Advice,
         .reason = "Dearer storage, cheaper requests.", .source = classSource, .services = {"aws.dynamodb"}, .applies = oftenRead},
        {.id = "time-to-live", .title = "Time to live for what expires", .topic = cost, .severity = Severity::Info,
         .reason = "Items with an expiry are deleted by the service; in DynamoDB that takes no write units.", .source = source::dynamodbPractices,
         .services = servicesWith([](const Service& service) { return service.advice.record.expires; }), .applies = onlyGrows},
        {.id = "archive", .title = "Old data in an archive", .topic = cost, .severity = Severity::Info,
         .reason = "Object storage costs a fraction of a database's: what is no longer queried can be exported there and deleted here.",
         .source = source::savings,
         .applies = storageLeads},
        {.id = "large-items", .title = "Large items compressed", .topic = cost, .severity = Severity::Info,
         .reason = "Requests are billed by size: long text and JSON that is compressed before it is written takes fewer units, and less storage.",
         .source = source::savings,
         .services = servicesWith([](const Service& service) { return service.advice.record.size != nullptr; }), .applies = largeItems},
    };
}

}  // namespace costrata::findings
