// SPDX-License-Identifier: GPL-3.0-or-later
// Azure Managed Redis: nodes of one size by the hour, two of them with high availability, in each region of a
// geo-replication group.
#include "money/number_text.h"
#include "services/azure/transfer.h"
#include "topology/shapes.h"

#include <algorithm>
#include <charconv>

namespace costrata {
namespace {

const Symbol redis{"redis"};
const char* const planDocs = "Azure Managed Redis documentation: tiers and capacity";
const char* const reliabilityDocs = "Azure reliability documentation: Azure Managed Redis";
const char* const overviewDocs = "Azure Managed Redis documentation: overview, 2025-05-18";
const char* const performanceDocs = "Azure Managed Redis documentation: performance testing, 2025-11-10";
const char* const slaDocs = "Azure Managed Redis documentation, preview edition: high availability";
const char* const geoDocs = "Azure Managed Redis documentation: active geo-replication";

/// The letter before the number of a size names its tier.
struct Tier {
    char letter;
    Symbol variant;
};
const Tier tiers[] = {{'B', Symbol("balanced")}, {'M', Symbol("memory-optimized")}, {'X', Symbol("compute-optimized")},
                      {'A', Symbol("flash-optimized")}};

/// GB of a size, by the number in its name. Source: overview.
struct Memory {
    int number;
    Decimal gb;
};
const Memory memories[] = {{0, 0.5_d}, {1, 1}, {3, 3}, {5, 6}, {10, 12}, {20, 24}, {50, 60}, {100, 120}, {150, 180}, {250, 240}, {350, 360},
                           {500, 480}, {700, 720}, {1000, 960}, {1500, 1440}, {2000, 1920}, {4500, 4500}};

/// GET requests a second of 1 KB values that a size serves at best; larger sizes of a tier are not measured. Source: performance testing.
struct Throughput {
    int number;
    int memoryOptimised, balanced, computeOptimised;
};
const Throughput throughputs[] = {{0, 0, 120'000, 0}, {1, 0, 120'000, 0}, {3, 0, 230'000, 480'000}, {5, 0, 230'000, 480'000},
                                  {10, 230'000, 480'000, 810'000}, {20, 480'000, 810'000, 1'600'000}, {50, 810'000, 1'500'000, 2'000'000},
                                  {100, 1'500'000, 2'000'000, 2'900'000}};

std::vector<Option> offeredSizes(const Settings& s, const Prices& prices);
bool hasGeo(const Settings& s);

Parameters parameters;
const Choice size = parameters.choice({.id = "size", .label = "Size", .group = "Compute", .chosen = "B20", .offers = offeredSizes,
    .help = "B: balanced, 4 GB of memory per vCPU; M: memory optimised, 8; X: compute optimised, 2; A: flash optimised, part of the data on NVMe.",
    .source = planDocs});
const Flag highAvailability = parameters.flag({.id = "highAvailability", .label = "High availability", .group = "Compute", .initial = 1,
    .help = "A second node with the replicas, in another zone where the region has zones.", .source = reliabilityDocs});

const Regions geoRegions = parameters.regions({.id = "geoRegions", .label = "Active geo-replication", .group = "Replicas",
    .help = "Further caches of the same size that all take writes, each billed in full in its region.", .source = geoDocs});

const Choice purchaseOption = parameters.choice({.id = "purchase", .label = "Purchase", .group = "Commitment",
    .options = {{purchase::onDemand, "Pay as you go"}, {purchase::reserved1yNo, "Reserved, 1 year"}, {purchase::reserved3yNo, "Reserved, 3 years"}},
    .chosen = "on-demand", .help = "Reservations are per node."});

const azure::ReplicationTransfer replication(parameters, hasGeo);
const azure::InternetTransfer transfer(parameters);

bool hasGeo(const Settings& s) { return !s[geoRegions].empty(); }

PriceKey nodeKey(Symbol name, Symbol variant, Symbol purchase) { return {component::cache, name, variant, redis, purchase}; }

Symbol variantOf(Symbol ofSize)
{
    const auto found = ofSize.text().empty() ? std::end(tiers) : std::ranges::find(tiers, ofSize.text().front(), &Tier::letter);
    return found == std::end(tiers) ? Symbol() : found->variant;
}

std::vector<Option> offeredSizes(const Settings&, const Prices& prices)
{
    std::vector<Option> options;
    for (const Tier& tier : tiers)
        std::ranges::move(classOptions(prices, nodeKey({}, tier.variant, purchase::onDemand)), std::back_inserter(options));
    return options;
}

void bill(const Settings& s, const Prices& prices, BillBuilder& out)
{
    const PriceKey key = nodeKey(s[size], variantOf(s[size]), s[purchaseOption]);
    const auto nodes = allMonth<Dimension::InstanceTime>(s[highAvailability] ? 2 : 1);
    out.line(Category::Compute, {"Nodes", key.name.text()}, nodes, prices.find<Dimension::InstanceTime>(key));
    for (const Symbol region : s[geoRegions])
        out.line(Category::Replication, {"Nodes in " + region.str(), key.name.text()}, nodes, prices.in(region).find<Dimension::InstanceTime>(key));
    replication.bill(s, prices, out, s[geoRegions]);
    transfer.bill(s, prices, out, s[highAvailability]);
}

bool isFlash(Symbol ofSize) { return ofSize.text().starts_with('A'); }

void check(const Settings& s, Problems& problems)
{
    if (s[geoRegions].size() > 4)
        problems.add("An active geo-replication group has at most five caches.");
    if (!s[geoRegions].empty() && (s[size].text() == "B0" || s[size].text() == "B1"))
        problems.add("B0 and B1 have no active geo-replication.");
    if (!s[geoRegions].empty() && isFlash(s[size]))
        problems.add("Flash optimised sizes have no active geo-replication.");
}

/// The number in a size's name; -1 without one.
int numberOf(Symbol ofSize)
{
    int number = -1;
    if (const std::string_view text = ofSize.text(); text.size() > 1)
        std::from_chars(text.data() + 1, text.data() + text.size(), number);
    return number;
}

/// Zero when the vendor does not state it.
Decimal memoryGb(Symbol ofSize)
{
    const auto it = std::ranges::find(memories, numberOf(ofSize), &Memory::number);
    return it == std::end(memories) ? Decimal() : it->gb;
}

/// Requests a second at best; of sizes beyond the measured ones, those of the largest measured. Zero: not stated.
Decimal requestsPerSecond(Symbol ofSize)
{
    const int number = numberOf(ofSize);
    const Throughput& largest = throughputs[std::size(throughputs) - 1];
    const auto it = std::ranges::find(throughputs, number, &Throughput::number);
    if (it == std::end(throughputs) && number < largest.number)
        return 0;
    const Throughput& row = it == std::end(throughputs) ? largest : *it;
    switch (ofSize.text().front()) {
    case 'M':
        return row.memoryOptimised;
    case 'B':
        return row.balanced;
    case 'X':
        return row.computeOptimised;
    default:
        return 0;
    }
}

void traits(const Settings& s, Traits& t)
{
    t.text(Trait::Engine, "Redis 7.4 (Redis Enterprise)", overviewDocs);
    t.text(Trait::Licence, "Redis Enterprise, included", overviewDocs);
    t.yes(Trait::SelfHosting, overviewDocs, "Redis community edition is compatible");
    t.text(Trait::ReadReplicas, "up to 4 further regions serve reads and writes", geoDocs);
    t.sizes(Trait::Storage, 0.5_d, 4500, "GB", overviewDocs, "about 20 % of it reserved");
    t.none(Trait::Serverless, planDocs);
    t.none(Trait::ScaleToZero, planDocs);
    t.none(Trait::Branching, overviewDocs, "export and import");
    t.text(Trait::MultiRegion, "active geo-replication, every region serves writes", geoDocs);
    t.yes(Trait::RegionalWrites, geoDocs, "active geo-replication");
    t.text(Trait::Consistency, "asynchronous replicas; eventual between regions", reliabilityDocs);
    t.text(Trait::Durability, s[highAvailability] ? "in memory, a second copy in another zone" : "in memory, one copy", reliabilityDocs, Decimal(0));
    if (!s[highAvailability])
        return;
    t.percent(Trait::Sla, 0.9999_d, slaDocs, "zone-redundant");
    t.seconds(Trait::Failover, 10, 15, reliabilityDocs, "typically");
    t.text(Trait::Rpo, "seconds of writes, by the replication lag", reliabilityDocs);
}

void sizeFor(Sizing& z)
{
    namespace w = workload;
    const Workload& need = z.need();
    const bool geo = w::needsSecondRegion(need);
    const Decimal gb = need[w::data] / 0.8_d;
    const Decimal requests = ((w::peakReads(need) + w::peakWrites(need)) / need[w::targetUtilisation]).ceil();
    const Price* best = nullptr;
    for (const bool flash : {false, true}) {  // flash only for what does not fit into memory
        for (const Tier& tier : tiers) {
            if ((tier.letter == 'A') != flash || (flash && geo))
                continue;
            for (const Price* price : z.prices().family(nodeKey({}, tier.variant, purchase::onDemand))) {
                const Symbol name = price->key.name;
                const bool fast = flash || requestsPerSecond(name) >= requests;
                const bool replicates = !geo || numberOf(name) >= 3;
                if (memoryGb(name) >= gb && fast && replicates && (!best || price->amount < best->amount))
                    best = price;
            }
        }
        if (best)
            break;
    }
    if (!best)
        return z.refuse("no size holds " + quantityText(gb.ceil()) + " GB and is measured to serve " + quantityText(requests) + " requests a second");
    z.set(size, best->key.name);
    z.rule("All data in memory, of which about 20 % is reserved: " + quantityText(gb.rounded(1)) + " GB (" + overviewDocs + ").");
    z.rule("The peak at the target utilisation is " + quantityText(requests) + " requests a second, within what the vendor measures for reads of 1 KB (" + std::string(performanceDocs)
           + "); sizes above 120 GB are taken to serve at least as many. Flash optimised sizes are not measured.");
    z.set(highAvailability, need[w::zoneRedundant]);
    z.rule("Backups are exports to a storage account, which is not billed here.");
    z.set(transfer.internet, need[w::egress]);
    if (geo)
        replication.sizeSecondRegion(z, geoRegions, "The second region is an active geo-replica: it has the size of the first, whatever its load.");
}

void topology(const Settings& s, TopologyBuilder& t)
{
    const int nodes = s[highAvailability] ? 2 : 1;
    auto& cache = t.group("cache", "Cache", reliabilityDocs);
    cache.led = false;
    cache.takeover = t.asStated("the other node promotes its replicas");
    std::size_t first = 0;
    const auto place = [&](Symbol region) {
        std::size_t before = 0;
        for (int i = 0; i < nodes; ++i) {
            const std::size_t node = t.node(cache, {.kind = NodeKind::Worker, .id = "node-" + std::to_string(i + 1), .label = "Node " + std::to_string(i + 1), .detail = s[size].str(),
                                                    .zone = s[highAvailability] ? i : zoneNotStated, .region = region, .bills = Claims{claim(Category::Compute, Category::Replication)}});
            if (i > 0)
                t.link(before, node, LinkMode::Asynchronous);
            else if (!region.empty())
                t.link(first, node, LinkMode::Asynchronous);
            else
                first = node;
            before = node;
        }
    };
    place({});
    for (const Symbol region : s[geoRegions])
        place(region);
    if (hasGeo(s))
        cache.abroad = remedy("clients are sent to a cache in another region", Actor::User, {}, {}, geoDocs);
}

const Service service{
    .id = "azure.managed-redis",
    .name = "Azure Managed Redis",
    .provider = "Azure",
    .summary = "Managed Redis on nodes sized by memory and compute",
    .catalogs = {{Symbol("azure"), Symbol("azure-managed-redis")}, azure::transferCatalog},
    .parameters = &parameters,
    .bill = bill,
    .check = check,
    .traits = traits,
    .topology = topology,
    .configurations = {{"High availability", {{"highAvailability", "yes"}}}, {"Single node", {{"highAvailability", "no"}}}},
    .kinds = {workload::cache},
    .engines = {workload::redis},
    .size = sizeFor,
    .defaultRegion = "eastus2",
    .source = planDocs,
    .notModelled = {"storage accounts for exports", "disks for persistence"},
};
const RegisterService registered(service);

}  // namespace
}  // namespace costrata
