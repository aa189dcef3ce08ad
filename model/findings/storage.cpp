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

/// The parameter of a disk's type: of RDS, or of OpenSearch's data nodes.
const char* typeOf(const Subject& s) { return s.has("volumeType") ? "volumeType" : "storageType"; }

std::optional<Proposal> gp2(const Subject& s)
{
    if (!s.chosen(typeOf(s), "gp2"))
        return std::nullopt;
    const auto change = s.savingOrUnknown({{typeOf(s), "gp3"}});
    return change ? std::optional(Proposal{"The volume is gp2, whose IOPS grow only with its size.", change}) : std::nullopt;
}

std::optional<Proposal> provisionedIops(const Subject& s)
{
    const char* type = typeOf(s);
    if (!s.chosen(type, "io1") && !s.chosen(type, "io2"))
        return std::nullopt;
    const auto change = s.savingOrUnknown({{type, "gp3"}});
    if (!change)
        return std::nullopt;
    return Proposal{"The volume is " + s.choice(type).str() + " with " + s.words("iops") + ", which gp3 has, too.", change};
}

/// Parameters that provision IOPS or throughput, with what need not be paid for.
std::optional<Proposal> unusedIops(const Subject& s)
{
    if (!s.servesWorkload())
        return std::nullopt;
    const char* parameter = s.has("iops") ? "iops" : s.has("extraIops") ? "extraIops" : nullptr;
    if (!parameter || !s.number(parameter).known())
        return std::nullopt;
    const Decimal peak = (w::peakReads(*s.context.workload) + w::peakWrites(*s.context.workload)).ceil();
    const ParameterSpec& spec = s.component.settings.parameters().at(s.component.settings.parameters().indexOf(parameter).value());
    const Decimal provisioned = s.number(parameter).value(), least = std::max(spec.min, spec.roundedUp(peak));
    if (least >= provisioned)
        return std::nullopt;
    const auto change = s.savingOrUnknown({{parameter, least.toString()}});
    if (!change)
        return std::nullopt;
    return Proposal{s.words(parameter) + " are provisioned; at the peak there are " + quantityText(peak)
                        + " reads and writes a second, each an I/O operation if none is served from memory.",
                    change};
}

std::optional<Proposal> unusedStorage(const Subject& s)
{
    if (!s.servesWorkload() || !s.has("storage") || !s.number("storage").known())
        return std::nullopt;
    const Decimal data = (*s.context.workload)[w::data], allocated = s.number("storage").value();
    if (data / std::max(allocated, Decimal(1)) >= oversizedBelow)
        return std::nullopt;
    const ParameterSpec& spec = s.component.settings.parameters().at(s.component.settings.parameters().indexOf("storage").value());
    const Decimal enough = std::max(spec.roundedUp(data / (*s.context.workload)[w::targetUtilisation]), spec.min);
    if (enough >= allocated)
        return std::nullopt;
    const auto change = s.savingOrUnknown({{"storage", enough.toString()}});
    if (!change)
        return std::nullopt;
    return Proposal{s.words("storage") + " are allocated for " + quantityText(data) + " GB of data, " + percentText(data / allocated)
                        + ". Allocated volumes grow but do not shrink in place: the data moves to a smaller one.",
                    change};
}

std::string shareText(const Subject& s, Category category)
{
    const Money all = s.bill().totals.amortised;
    return all.isZero() ? "0 %" : percentText(s.cost(category).dollars() / all.dollars());
}

std::optional<Proposal> ioPaid(const Subject& s)
{
    if (!s.chosen("configuration", "standard"))
        return std::nullopt;
    const auto change = s.saving({{"configuration", "io-optimized"}});
    if (!change)
        return std::nullopt;
    return Proposal{"I/O requests are " + shareText(s, Category::Io) + " of the cluster's bill, " + perMonth(s.cost(Category::Io)) + ".", change};
}

std::optional<Proposal> ioIncluded(const Subject& s)
{
    if (!s.chosen("configuration", "io-optimized"))
        return std::nullopt;
    const auto change = s.saving({{"configuration", "standard"}});
    if (!change)
        return std::nullopt;
    return Proposal{"I/O is included, and " + s.words("ioRequests") + " would cost less than the dearer compute and storage.", change};
}

std::optional<Proposal> seldomRead(const Subject& s)
{
    if (!s.chosen("tableClass", "standard"))
        return std::nullopt;
    const auto change = s.saving({{"tableClass", "standard-ia"}});
    if (!change)
        return std::nullopt;
    return Proposal{"Storage is " + shareText(s, Category::Storage) + " of the table's bill, requests are " + shareText(s, Category::Io) + ".",
                    change};
}

std::optional<Proposal> oftenRead(const Subject& s)
{
    if (!s.chosen("tableClass", "standard-ia"))
        return std::nullopt;
    const auto change = s.saving({{"tableClass", "standard"}});
    if (!change)
        return std::nullopt;
    return Proposal{"Requests are " + shareText(s, Category::Io) + " of the table's bill, and dearer in the Infrequent Access class.", change};
}

std::optional<Proposal> onlyGrows(const Subject& s)
{
    const Decimal growth = s.context.assumptions.dataGrowth;
    const bool expires = s.flag("timeToLive") || (s.has("ttlDeletes") && s.number("ttlDeletes") != Amount(0));
    if (growth <= Decimal() || expires || !s.number("storage").known())
        return std::nullopt;
    Design alone;
    alone.components = {s.component};
    const Design later = grown(alone, s.context.assumptions, 12);
    const Context inAYear{later, s.context.book, nullptr, s.context.assumptions};
    const Money now = s.cost(Category::Storage), then = Subject(inAYear, 0).cost(Category::Storage);
    return Proposal{"Data grows by " + percentText(growth) + " a month and nothing expires: storage that costs " + perMonth(now) + " costs "
                        + dollars(then) + " in a year.",
                    {}};
}

std::optional<Proposal> storageLeads(const Subject& s)
{
    const Money storage = s.cost(Category::Storage) + s.cost(Category::Backup), all = s.bill().totals.amortised;
    if (all.isZero() || storage + storage <= all)
        return std::nullopt;
    return Proposal{"Storage and backups are " + percentText(storage.dollars() / all.dollars()) + " of the bill, " + perMonth(storage) + ".", {}};
}

std::optional<Proposal> largeItems(const Subject& s)
{
    const char* parameter = s.has("itemSize") ? "itemSize" : s.has("rowSize") ? "rowSize" : nullptr;
    if (!parameter || s.number(parameter).value() <= Decimal(4))
        return std::nullopt;
    const Decimal size = s.number(parameter).value();
    if (s.is("azure.cosmos-db"))
        return Proposal{"An item is " + s.words(parameter) + "; the request units of its reads and writes grow with its size.", {}};
    return Proposal{"An item is " + s.words(parameter) + ": each write takes " + quantityText(size.ceil())
                        + " write units, each strongly consistent read " + quantityText((size / Decimal(4)).ceil()) + " read units.",
                    {}};
}

}  // namespace

std::vector<Check> storageChecks()
{
    constexpr Topic cost = Topic::Cost;
    const std::vector<const char*> volumes{"aws.rds", "aws.rds-oracle", "aws.rds-sqlserver", "aws.opensearch"};
    const std::vector<const char*> clusters{"aws.aurora", "aws.documentdb", "aws.neptune"};
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
         .services = {"aws.rds", "aws.rds-oracle", "aws.rds-sqlserver", "azure.postgresql", "azure.mysql", "planetscale.postgres",
         "supabase.database"}, .applies = unusedIops},
        {.id = "storage-unused", .title = "Allocated storage that is empty", .topic = cost, .severity = Severity::Advice,
         .reason = "Allocated storage is billed whether used or not; most services enlarge it when it fills.", .source = source::storageOptimization,
         .services = {"aws.rds", "aws.rds-oracle", "aws.rds-sqlserver", "aws.timestream-influxdb", "azure.postgresql", "azure.mysql",
         "azure.sql-managed-instance",
                      "azure.mongodb-vcore", "gcp.cloud-sql", "supabase.database", "render.postgres"},
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
         .services = {"aws.dynamodb", "aws.keyspaces", "azure.cosmos-db", "gcp.firestore", "gcp.bigtable"}, .applies = onlyGrows},
        {.id = "archive", .title = "Old data in an archive", .topic = cost, .severity = Severity::Info,
         .reason = "Object storage costs a fraction of a database's: what is no longer queried can be exported there and deleted here.",
         .source = source::savings,
         .applies = storageLeads},
        {.id = "large-items", .title = "Large items compressed", .topic = cost, .severity = Severity::Info,
         .reason = "Requests are billed by size: long text and JSON that is compressed before it is written takes fewer units, and less storage.",
         .source = source::savings,
         .services = {"aws.dynamodb", "aws.keyspaces", "azure.cosmos-db"}, .applies = largeItems},
    };
}

}  // namespace costrata::findings
