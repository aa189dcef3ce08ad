// SPDX-License-Identifier: GPL-3.0-or-later
// Amazon Timestream for LiveAnalytics: serverless time series, billed by ingestion, the two stores and query compute.
#include "services/aws/transfer.h"
#include "topology/shapes.h"

#include <algorithm>

namespace costrata {
namespace {

const Symbol serverless{"serverless"}, tcu{"tcu"}, scanned{"scanned"};
const char* const guide = "Amazon Timestream Developer Guide: writes, storage, Timestream Compute Unit, availability change; Timestream pricing page";

bool billsTcu(const Settings& s);
bool billsScanned(const Settings& s);

Parameters parameters;
const Asked ingestion = parameters.asked({.id = "ingestion", .label = "Data written", .group = "Requests", .unit = "GB / day", .max = 1'000'000,
    .grows = Grows::Load, .help = "As metered by the service."});
const Choice queryPricing = parameters.choice({.id = "queryPricing", .label = "Query pricing", .group = "Requests",
    .options = {{tcu, "Compute units (TCU)"}, {scanned, "Data scanned, older accounts"}}, .chosen = "tcu",
    .help = "Accounts that came to the service after April 2024 bill compute units.", .source = guide});
const Asked tcuHours = parameters.asked({.id = "tcuHours", .label = "Query compute", .group = "Requests", .unit = "TCU-hours / month", .grows = Grows::Load,
    .when = billsTcu,
    .help = "One TCU is 4 vCPU with 16 GB of memory; billed by the second, at least 30 seconds.", .source = guide});
const Asked scannedData = parameters.asked({.id = "scannedData", .label = "Data scanned", .group = "Requests", .unit = "GB / month", .grows = Grows::Load,
    .when = billsScanned,
    .help = "At least 10 MB for each query.", .source = guide});
const Number memoryHours = parameters.number({.id = "memoryRetention", .label = "Memory store retention", .group = "Storage", .unit = "hours", .min = 1, .max = 8766, .initial = 12,
    .whole = true, .help = "For fast recent queries and late data; then the data moves to the magnetic store.", .source = "Amazon Timestream Developer Guide, RetentionProperties: 1 to 8,766 hours"});
const Number magneticDays = parameters.number({.id = "magneticRetention", .label = "Magnetic store retention", .group = "Storage", .unit = "days", .min = 1, .max = 73'000,
    .initial = 365, .whole = true, .source = "Amazon Timestream Developer Guide, RetentionProperties: 1 to 73,000 days"});
const Number storedRatio = parameters.number({.id = "storedRatio", .label = "Stored for each GB written", .group = "Storage", .unit = "GB", .max = 10, .initial = 1, .step = 0.1_d,
    .help = "Our assumption, change it: writes and stored records are metered differently.", .source = guide});

const aws::Transfer transfer(parameters, aws::CrossZone::None);

bool billsTcu(const Settings& s) { return s[queryPricing] == tcu; }
bool billsScanned(const Settings& s) { return !billsTcu(s); }

const Symbol ingestionMeter{"LiveAnalytics ingestion (memory store writes)"}, memoryMeter{"LiveAnalytics memory store"}, magneticMeter{"LiveAnalytics magnetic store"};
const Symbol tcuMeter{"LiveAnalytics query TCU"}, scannedMeter{"LiveAnalytics query data scanned"};

void bill(const Settings& s, const Prices& prices, BillBuilder& out)
{
    const auto key = [](Symbol part, Symbol meter) { return PriceKey{part, meter, serverless, {}, purchase::onDemand}; };
    out.line(Category::Io, {"Ingestion"}, counted<Dimension::Gb>(s[ingestion] * hoursPerMonth / Decimal(24)),
             prices.find<Dimension::Gb>(key(component::requestsWrite, ingestionMeter)));
    if (billsTcu(s))
        out.line(Category::Compute, {"Query compute"}, counted<Dimension::TcuTime>(s[tcuHours]), prices.find<Dimension::TcuTime>(key(component::computeCapacity, tcuMeter)));
    else
        out.line(Category::Io, {"Data scanned by queries"}, counted<Dimension::Gb>(s[scannedData]), prices.find<Dimension::Gb>(key(component::requestsRead, scannedMeter)));
    const Amount storedPerDay = s[ingestion] * s[storedRatio];
    out.line(Category::Storage, {"Memory store"}, allMonth<Dimension::GbTime>(storedPerDay * s[memoryHours] / Decimal(24)),
             prices.find<Dimension::GbTime>(key(component::storage, memoryMeter)));
    out.line(Category::Storage, {"Magnetic store"}, allMonth<Dimension::GbTime>(storedPerDay * s[magneticDays]),
             prices.find<Dimension::GbTime>(key(component::storage, magneticMeter)));
    out.assume("Timestream stores are full: they hold all that is written during their retention.");
    transfer.bill(s, prices, out);
    out.warn("Timestream for LiveAnalytics is closed to new customers since 20 June 2025; accounts that use it may go on.");
}

void check(const Settings& s, Problems& problems)
{
    if (s[memoryHours] > s[magneticDays] * Decimal(24))
        problems.add("Data stays longer in the memory store than in the cheaper magnetic store.");
}

void traits(const Settings&, Traits& t)
{
    t.text(Trait::Engine, "Timestream, SQL with time series functions", guide);
    t.text(Trait::Licence, "proprietary", guide);
    t.none(Trait::SelfHosting, guide);
    t.text(Trait::Serverless, "any number of writes, billed each; queries by the TCU-hour", guide);
    t.yes(Trait::ScaleToZero, guide, "storage only");
    t.percent(Trait::Sla, 0.9999_d, "Amazon Timestream Service Level Agreement, 2022-05-05");
    t.text(Trait::Durability, "three zones", guide);
    t.none(Trait::Branching, guide);
    t.none(Trait::MultiRegion, guide);
}

void size(Sizing& z)
{
    namespace w = workload;
    const Workload& need = z.need();
    if (w::needsSecondRegion(need))
        z.refuse("a table lives in one region");
    if (!need[w::backupDays].isZero())
        z.rule("Backups by AWS Backup are not modelled.");
    z.rule("Only for accounts that used the service before 20 June 2025: it is closed to new customers.");
    const Decimal perDay = w::meanWrites(need) * need[w::itemSize] * Decimal(86'400) / Decimal(1'000'000);
    z.set(ingestion, perDay);
    z.rule("What is written is the mean writes a second x item size; the magnetic store keeps it until the data has its size.");
    z.set(magneticDays, perDay.isZero() ? Decimal(365) : std::min(need[w::data] / perDay, Decimal(73'000)));
    const Decimal days = z.settings()[magneticDays];
    z.set(memoryHours, std::min(Decimal(12), days * Decimal(24)));
    z.set(tcuHours, z.computeNeed(false).vcpu / Decimal(4) * need[w::activeHours]);
    z.rule("A TCU is 4 vCPU with 16 GB of memory.");
    z.set(transfer.internet, need[w::egress]);
}

void topology(const Settings&, TopologyBuilder& t) { shape::regionalStore(t, {.source = guide, .endpoint = "Database"}); }

const Service service{
    .id = "aws.timestream-liveanalytics",
    .name = "Amazon Timestream for LiveAnalytics",
    .provider = "AWS",
    .summary = "Serverless time series with a memory and a magnetic store; closed to new customers since June 2025",
    .catalogs = {{Symbol("aws"), Symbol("timestream-liveanalytics")}, aws::transferCatalog},
    .parameters = &parameters,
    .bill = bill,
    .check = check,
    .traits = traits,
    .topology = topology,
    .configurations = {{"Compute units", {{"queryPricing", "tcu"}}}, {"Data scanned", {{"queryPricing", "scanned"}}}},
    .kinds = {workload::timeSeries},
    .size = size,
    .closedSince = "20 June 2025",
    .defaultRegion = "us-east-1",
    .source = guide,
    .notModelled = {"provisioned TCUs", "writes straight to the magnetic store", "backups by AWS Backup", "batch load and scheduled queries, apart from their meters above"},
};
const RegisterService registered(service);

}  // namespace
}  // namespace costrata
