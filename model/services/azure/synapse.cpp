// SPDX-License-Identifier: GPL-3.0-or-later
// Azure Synapse Analytics, SQL pools: a dedicated pool by the hour of its data warehouse units with storage by the
// terabyte, and the serverless pool by the data that queries process.
#include "money/number_text.h"
#include "services/azure/transfer.h"
#include "topology/shapes.h"

namespace costrata {
namespace {

const Symbol dedicated{"dedicated"}, serverless{"serverless"}, both{"both"};
const char* const poolDocs = "Azure Synapse Analytics documentation: dedicated SQL pool, data warehouse units";
const char* const backupDocs = "Azure Synapse Analytics documentation: backup and restore of dedicated SQL pools";
const char* const memoryDocs = "Azure Synapse Analytics documentation: memory and concurrency limits";
const char* const limitDocs = "Azure Synapse Analytics documentation: capacity limits of dedicated SQL pools";
const char* const slaReading = "third-party reading of the Azure Synapse Analytics SLA";
const char* const processedDocs = "Azure Synapse Analytics documentation: data processed by serverless SQL pool";

bool hasDedicated(const Settings& s);
bool hasServerless(const Settings& s);
std::vector<Option> offeredSizes(const Settings& s, const Prices& prices);

Parameters parameters;
const Choice pools = parameters.choice({.id = "pools", .label = "SQL pools", .group = "Compute",
    .options = {{dedicated, "Dedicated"}, {serverless, "Serverless"}, {both, "Dedicated and serverless"}}, .chosen = "dedicated"});
const Choice size = parameters.choice({.id = "size", .label = "Performance level", .group = "Compute", .chosen = "DW500c", .offers = offeredSizes,
    .when = hasDedicated, .help = "Data warehouse units of the dedicated pool.", .source = poolDocs});
const Number activeHours = parameters.number({.id = "activeHours", .label = "Running hours", .group = "Compute", .unit = "hours / month",
    .max = hoursPerMonth, .initial = hoursPerMonth, .step = 10, .when = hasDedicated,
    .help = "A paused pool costs no compute and keeps its storage.", .source = backupDocs});

const Asked queries = parameters.asked({.id = "queries", .label = "Queries", .group = "Requests", .unit = "per month", .grows = Grows::Load,
    .when = hasServerless});
const Asked processed = parameters.asked({.id = "processedPerQuery", .label = "Data processed by a query, average", .group = "Requests",
    .unit = "MB", .grows = Grows::Data, .when = hasServerless,
    .help = "Read, moved between nodes and written; rounded up to a whole MB, and at least 10 MB.",
    .source = processedDocs});

const Number data = parameters.number({.id = "data", .label = "Data", .group = "Storage", .unit = "TB", .min = 0, .max = 100'000, .initial = 1,
    .step = 1, .grows = Grows::Data, .when = hasDedicated,
    .help = "Compressed, as the dedicated pool stores it; billed together with the snapshots. The serverless pool stores nothing.",
    .source = backupDocs});

const Share dailyChange = parameters.share({.id = "dailyChange", .label = "Changed per day", .group = "Backup", .unit = "%", .initial = 2,
    .when = hasDedicated, .help = "Our assumption, change it: the share of the data that each of seven days of snapshots keeps."});
const Flag geoBackup = parameters.flag({.id = "geoBackup", .label = "Geo-backup", .group = "Backup", .initial = 1, .when = hasDedicated,
    .help = "A daily copy in the paired region; the latest is kept. On unless disabled.", .source = backupDocs});

const azure::InternetTransfer transfer(parameters);

bool hasDedicated(const Settings& s) { return s[pools] != serverless; }
bool hasServerless(const Settings& s) { return s[pools] != dedicated; }

const Symbol poolVariant{"dedicated-sql-pool"}, serverlessVariant{"serverless-sql"}, storageVariant{"lrs"}, geoVariant{"ra-grs"};
const Symbol storageMeter{"Dedicated pool storage"}, geoMeter{"Geo-redundant disaster recovery"}, processedMeter{"Serverless SQL data processed"};
constexpr int gbPerTb = 1024;

std::vector<Option> offeredSizes(const Settings&, const Prices& prices)
{
    return classOptions(prices, {component::computeInstance, {}, poolVariant, {}, purchase::onDemand});
}

void billDedicated(const Settings& s, const Prices& prices, BillBuilder& out)
{
    out.line(Category::Compute, {"Dedicated pool", s[size].text()}, counted<Dimension::InstanceTime>(s[activeHours]),
             prices.find<Dimension::InstanceTime>({component::computeInstance, s[size], poolVariant, {}, purchase::onDemand}));
    constexpr int snapshotDays = 7;  // fixed by the vendor
    const Decimal stored = (s[data] * (Decimal(1) + s[dailyChange] * Decimal(snapshotDays))).ceil();
    out.line(Category::Storage, {"Data and snapshots"}, allMonth<Dimension::TbTime>(stored),
             prices.find<Dimension::TbTime>({component::storage, storageMeter, storageVariant, {}, purchase::onDemand}));
    if (s[geoBackup])
        out.line(Category::Backup, {"Geo-backup"}, allMonth<Dimension::GbTime>(s[data] * Decimal(gbPerTb)),
                 prices.find<Dimension::GbTime>({component::backup, geoMeter, geoVariant, {}, purchase::onDemand}));
    out.assume("Synapse storage is billed in whole TB, rounded up, for the data and seven days of changes; the geo-backup is one copy of the data.");
}

void billServerless(const Settings& s, const Prices& prices, BillBuilder& out)
{
    const Amount mb = max(ceil(s[processed]), 10);
    out.line(Category::Io, {"Data processed by serverless queries"}, counted<Dimension::Tb>(s[queries] * mb / Decimal(gbPerTb * 1024)),
             prices.find<Dimension::Tb>({component::ioRequests, processedMeter, serverlessVariant, {}, purchase::onDemand}));
    out.assume("The data lake that serverless queries read is not included.");
}

void bill(const Settings& s, const Prices& prices, BillBuilder& out)
{
    if (hasDedicated(s))
        billDedicated(s, prices, out);
    if (hasServerless(s))
        billServerless(s, prices, out);
    transfer.bill(s, prices, out, false);
    out.assume("A TB of the Synapse price list is 1,024 GB of 1,024 MB.");
}

void check(const Settings& s, Problems& problems)
{
    if (hasDedicated(s) && s[activeHours].isZero())
        problems.add("No snapshots are taken of a pool that never runs.");
}

void traits(const Settings& s, Traits& t)
{
    const bool onlyServerless = s[pools] == serverless;
    t.text(Trait::Engine, "T-SQL, columnar", poolDocs);
    t.text(Trait::Licence, "proprietary, included", poolDocs);
    t.none(Trait::SelfHosting, poolDocs);
    t.none(Trait::ReadReplicas, poolDocs);
    t.text(Trait::Storage, onlyServerless ? "none of its own, queries a data lake" : "no limit for columnar tables, 240 TB for row tables",
        limitDocs);
    hasServerless(s) ? t.text(Trait::Serverless, "by the data that queries process", processedDocs) : t.none(Trait::Serverless, poolDocs);
    t.yes(Trait::ScaleToZero, backupDocs, onlyServerless ? "nothing but queries is billed" : "paused by you; storage is billed");
    t.none(Trait::Branching, backupDocs, "restore points");
    t.none(Trait::MultiRegion, backupDocs, "a geo-backup in the paired region");
    if (hasDedicated(s))
        t.percent(Trait::Sla, 0.999_d, slaReading);
}

void sizeFor(Sizing& z)
{
    namespace w = workload;
    const Workload& need = z.need();
    if (need[w::zoneRedundant])
        return z.refuse("its storage is locally redundant, not spread over zones");
    if (need[w::backupDays] > Decimal(7))
        return z.refuse("automatic restore points are kept for 7 days");
    const Decimal memory = need[w::data] * need[w::workingSet];
    const Price* best = nullptr;
    for (const Price* price : z.prices().family({component::computeInstance, {}, poolVariant, {}, purchase::onDemand})) {
        std::string_view units = price->key.name.text();
        units.remove_prefix(2);
        units.remove_suffix(1);
        const auto dwu = Decimal::parse(std::string(units));
        if (dwu && *dwu * 0.6_d >= memory && (!best || price->amount < best->amount))
            best = price;
    }
    if (!best)
        return z.refuse("no performance level has " + quantityText(memory.ceil()) + " GB of memory");
    z.set(size, best->key.name);
    z.rule("The smallest performance level whose memory, 60 GB for each DW100c (" + std::string(memoryDocs) + "), holds the working set; 4 queries at once on DW100c, 20 on DW500c.");
    z.set(data, need[w::data] / Decimal(gbPerTb));
    z.rule("The data is taken as it is; columnar tables are often compressed to a fifth.");
    z.set(activeHours, need[w::activeHours]);
    z.rule("The pool is paused outside the active hours, which you schedule.");
    z.set(geoBackup, true);
    z.set(transfer.internet, need[w::egress]);
}

void recover(Sizing& z)
{
    if (z.pattern() != workload::backupRestore)
        return z.refuse("a pool lives in one region; its geo-backup is restored elsewhere");
    if (!hasDedicated(z.settings()))
        return z.refuse("a serverless pool stores nothing; its files are those of the data lake");
    z.set(geoBackup, true);
    z.rule("The geo-backup is a daily copy in the paired region.");
}

void topology(const Settings& s, TopologyBuilder& t)
{
    auto& files = t.group("storage", "Data files", poolDocs);
    const std::size_t store = t.node(files, {.kind = NodeKind::ObjectStore, .id = "storage", .label = hasDedicated(s) ? "Azure Storage" : "Data lake"});
    const auto pool = [&](const char* id, const char* label, std::string detail, Category bills) {
        auto& group = t.group(id, label, poolDocs);
        t.link(t.node(group, {.kind = NodeKind::Endpoint, .id = id, .label = label, .detail = std::move(detail), .bills = Claims{claim(bills)}}), store, LinkMode::ReadsFrom);
        if (hasDedicated(s) && s[geoBackup])
            group.restore = remedy("the pool is restored from the geo-backup", Actor::User, {}, statedSeconds(86400, 86400, backupDocs), backupDocs);
    };
    if (hasDedicated(s))
        pool("dedicated", "Dedicated SQL pool", s[size].str(), Category::Compute);
    if (hasServerless(s))
        pool("serverless", "Serverless SQL pool", {}, Category::Io);
}

const Service service{
    .id = "azure.synapse",
    .name = "Azure Synapse Analytics",
    .provider = "Azure",
    .summary = "Data warehouse with dedicated and serverless SQL pools",
    .catalogs = {{Symbol("azure"), Symbol("synapse")}, azure::transferCatalog},
    .parameters = &parameters,
    .bill = bill,
    .check = check,
    .traits = traits,
    .topology = topology,
    .configurations = {{"Dedicated SQL pool", {{"pools", "dedicated"}}}, {"Serverless SQL pool", {{"pools", "serverless"}}}},
    .kinds = {workload::analytics},
    .size = sizeFor,
    .recover = recover,
    .defaultRegion = "eastus2",
    .source = poolDocs,
    .notModelled = {"Spark pools", "Data Explorer pools", "data flows and pipelines", "user-defined restore points", "the data lake"},
};
const RegisterService registered(service);

}  // namespace
}  // namespace costrata
