// SPDX-License-Identifier: GPL-3.0-or-later
// TiDB Cloud: MySQL-compatible distributed SQL, by the request unit (Starter) or by provisioned request capacity (Essential).
// Public material has the list of one region on Alibaba Cloud.
#include "services/service.h"
#include "topology/shapes.h"

#include <algorithm>

namespace costrata {
namespace {

const Symbol tidb{"tidb"}, starter{"starter"}, essential{"essential"}, serverless{"serverless"}, provisioned{"provisioned"};
const Symbol requestUnitMeter{"request units (Starter)"}, capacityMeter{"request capacity unit (Essential)"};
const Symbol starterRows{"row storage (Starter)"}, starterColumns{"columnar storage (Starter)"}, essentialRows{"row storage (Essential)"},
    essentialColumns{"columnar storage (Essential)"};
const char* const guide = "TiDB Cloud documentation: Billing; Pricing of Starter and Essential";
constexpr int freeMillions = 50;  ///< request units a month, for each of the first five clusters

bool isStarter(const Settings& s);
bool isEssential(const Settings& s);

Parameters parameters;
const Choice plan = parameters.choice({.id = "plan", .label = "Plan", .group = "Compute",
    .options = {{starter, "Starter: request units"}, {essential, "Essential: provisioned capacity"}}, .chosen = "starter", .source = guide});
const Asked requestUnits = parameters.asked({.id = "requestUnits", .label = "Request units", .group = "Compute", .unit = "million / month", .max = 10'000'000,
    .grows = Grows::Load, .when = isStarter,
    .help = "1 RU: 8 reads, 64 KiB read, 2 writes or 2 KiB written on one of three replicas, 3 ms of SQL CPU, or 1 KiB of egress.", .source = guide});
const Flag freeUse = parameters.flag({.id = "freeUse", .label = "One of the first five clusters", .group = "Compute", .initial = 1, .when = isStarter,
    .help = "Each of these has 50 million RU, 5 GiB of rows and 5 GiB of columns free a month.", .source = guide});
const Number capacity = parameters.number({.id = "capacity", .label = "Request capacity", .group = "Compute", .unit = "RCU", .min = 1, .max = 1'000'000, .initial = 2000,
    .whole = true, .step = 1000, .grows = Grows::Load, .when = isEssential, .help = "Provisioned request units per second.", .source = guide});
const Number rows = parameters.number({.id = "storage", .label = "Row storage", .group = "Storage", .unit = "GiB", .max = 1'000'000, .initial = 100, .step = 10,
    .grows = Grows::Data, .source = guide});
const Number columns = parameters.number({.id = "columnStorage", .label = "Columnar storage", .group = "Storage", .unit = "GiB", .max = 1'000'000, .initial = 0, .step = 10,
    .grows = Grows::Data, .help = "Columnar replicas for analytics.", .source = guide});

bool isStarter(const Settings& s) { return s[plan] == starter; }
bool isEssential(const Settings& s) { return !isStarter(s); }
PriceKey key(Symbol part, Symbol name, Symbol variant) { return {part, name, variant, tidb, purchase::onDemand}; }

void bill(const Settings& s, const Prices& prices, BillBuilder& out)
{
    const bool allowed = isStarter(s) && s[freeUse];
    if (isStarter(s)) {
        const Amount billed = (allowed ? beyond(s[requestUnits], freeMillions) : s[requestUnits]) * Decimal(1'000'000);
        out.line(Category::Compute, {"Request units", allowed ? "beyond 50 million" : ""}, counted<Dimension::RequestUnits>(billed),
                 prices.find<Dimension::RequestUnits>(key(component::requestsRead, requestUnitMeter, serverless)));
    } else {
        out.line(Category::Compute, {"Request capacity"}, allMonth<Dimension::RcuTime>(s[capacity]),
                 prices.find<Dimension::RcuTime>(key(component::computeCapacity, capacityMeter, provisioned)));
    }
    const auto stored = [&](const char* what, Decimal gib, Symbol meter) {
        const auto price = prices.find<Dimension::GibTime>(key(component::storage, meter, s[plan]));
        if (isEssential(s) || allowed)
            out.line(Category::Storage, {what}, allMonth<Dimension::GibTime>(gib), price);
        else
            out.lineBeyondAllowance(Category::Storage, {what}, allMonth<Dimension::GibTime>(gib), price);
    };
    stored("Row storage", s[rows], isStarter(s) ? starterRows : essentialRows);
    if (!s[columns].isZero())
        stored("Columnar storage", s[columns], isStarter(s) ? starterColumns : essentialColumns);
    if (isStarter(s))
        out.included(Category::Transfer, {"Egress, which uses request units"});
}

void traits(const Settings& s, Traits& t)
{
    t.text(Trait::Engine, "TiDB, compatible with MySQL", guide);
    t.text(Trait::Licence, "open source, included", "Apache License 2.0 of the repository pingcap/tidb");
    t.yes(Trait::SelfHosting, "Apache License 2.0 of the repository pingcap/tidb", "TiDB");
    if (isStarter(s)) {
        t.text(Trait::Serverless, "request units, billed as used", guide);
        t.yes(Trait::ScaleToZero, guide, "storage only");
    } else {
        t.none(Trait::Serverless, guide, "request capacity is provisioned");
        t.none(Trait::ScaleToZero, guide);
    }
    t.text(Trait::Durability, "three replicas of the rows", guide);
    t.text(Trait::MultiRegion, "a cluster has one region", guide);
    t.yes(Trait::Analytics, "TiDB documentation: TiFlash overview", "columnar replicas, TiFlash");
}

void size(Sizing& z)
{
    namespace w = workload;
    const Workload& need = z.need();
    if (w::needsSecondRegion(need))
        z.refuse("a cluster lives in one region");
    if (need[w::zoneRedundant])
        z.refuse("how Starter and Essential survive the loss of a zone is not in the price list");
    // By the weights of the vendor; the vCPUs of the workload's own rule of thumb give the SQL CPU.
    const Decimal kib = need[w::itemSize] * Decimal(1000) / Decimal(1024);
    const auto units = [&](Decimal reads, Decimal writes) {
        const Decimal cpu = (reads / need[w::readsPerVcpu] + writes / need[w::writesPerVcpu]) * Decimal(1000) / Decimal(3);
        return reads / Decimal(8) + reads * kib / Decimal(64) + Decimal(3) * (writes / Decimal(2) + writes * kib / Decimal(2)) + cpu;
    };
    const Decimal peak = units(w::peakReads(need), w::peakWrites(need)), egress = need[w::egress] * Decimal(1'000'000) / 1.024_d;
    z.set(plan, starter);
    z.set(requestUnits, (units(w::meanReads(need), w::meanWrites(need)) * secondsPerMonth + egress) / Decimal(1'000'000));
    z.set(capacity, peak / need[w::targetUtilisation]);
    z.rule("Request units by the vendor's weights: 8 reads, 64 KiB read, 2 writes or 2 KiB written on each of three replicas, 3 ms of SQL CPU, 1 KiB of egress.");
    z.rule("Essential would need " + (peak / need[w::targetUtilisation]).ceil().toString() + " RCU for the peak.");
    z.set(rows, need[w::data]);
}

void topology(const Settings& s, TopologyBuilder& t)
{
    shape::opaque(t, guide, isStarter(s) ? "Starter cluster" : "Essential cluster");
    const std::size_t endpoint = t.firstOf(NodeKind::Endpoint);
    auto& rows_ = t.group("rows", "Row storage", guide);
    rows_.led = false;
    rows_.toWrite = rows_.toRead = 2;
    for (int i = 0; i < 3; ++i)
        t.link(endpoint, t.node(rows_, {.kind = NodeKind::StorageCopy, .id = "rows-" + std::to_string(i + 1), .label = "Row replica " + std::to_string(i + 1)}), LinkMode::Quorum);
    if (s[columns].isZero())
        return;
    auto& columnar = t.group("columns", "Columnar storage", guide);
    t.link(endpoint, t.node(columnar, {.kind = NodeKind::StorageCopy, .id = "columns", .label = "Columnar replica", .bills = Claims{0, {"Columnar"}}}), LinkMode::Asynchronous);
}

const Service service{
    .id = "tidb.cloud",
    .name = "TiDB Cloud",
    .provider = "PingCAP",
    .summary = "Distributed SQL compatible with MySQL, by request units or provisioned capacity",
    .catalogs = {{Symbol("tidb-cloud"), Symbol("tidb")}},
    .parameters = &parameters,
    .bill = bill,
    .traits = traits,
    .topology = topology,
    .configurations = {{"Starter", {{"plan", "starter"}}}, {"Essential", {{"plan", "essential"}}}},
    .kinds = {workload::relational},
    .engines = {workload::mysql},
    .size = size,
    .clouds = {"AWS"},  // TiDB Cloud documentation: regions; and Alibaba Cloud
    .defaultRegion = "alicloud-ap-southeast-1",
    .source = guide,
    .notModelled = {"TiDB Cloud Dedicated", "backups and changefeeds of Essential", "spending limits"},
};
const RegisterService registered(service);

}  // namespace
}  // namespace costrata
