// SPDX-License-Identifier: GPL-3.0-or-later
// CockroachDB Cloud: distributed SQL, paid by the request unit (Basic), by the vCPU (Standard) or by the node (Advanced).
#include "services/backup_size.h"
#include "services/service.h"
#include "topology/shapes.h"

#include <algorithm>

namespace costrata {
namespace {

const Symbol cockroachdb{"cockroachdb"}, basic{"basic"}, standard{"standard"}, advanced{"advanced"}, serverless{"serverless"},
    provisioned{"provisioned"}, perNode{"per node"};
const Symbol requestUnitMeter{"request units (Basic)"}, basicStorage{"storage (Basic)"}, vcpuMeter{"provisioned vCPU (Standard)"},
    standardStorage{"storage (Standard)"}, advancedStorage{"provisioned storage (Advanced)"}, iopsMeter{"provisioned IOPS (Advanced)"},
    eightVcpu{"8 vCPU / 32 GiB node (Advanced)"};
const Symbol backupMeter{"managed backups"}, changefeedMeter{"changefeeds"}, egressMeter{"internet egress"};
const char* const guide = "CockroachDB Cloud documentation: Understand your costs; Plan your cluster";
const char* const basicGuide = "CockroachDB Cloud documentation: Plan a Basic cluster";
const char* const resilienceGuide = "CockroachDB documentation: Data resilience";
const char* const licenceGuide = "CockroachDB documentation: Licensing FAQs";
const Decimal basicMost = 30000;       ///< request units per second, about
const Decimal requestUnitsPerVcpu = 500;  ///< per second

bool isBasic(const Settings& s);
bool isStandard(const Settings& s);
bool isAdvanced(const Settings& s);
bool isNotAdvanced(const Settings& s);
bool isNotBasic(const Settings& s);
std::vector<Option> offeredNodes(const Settings& s, const Prices& prices);

Parameters parameters;
const Choice plan = parameters.choice({.id = "plan", .label = "Plan", .group = "Compute",
    .options = {{basic, "Basic: request units"}, {standard, "Standard: provisioned vCPU"}, {advanced, "Advanced: dedicated nodes"}},
    .chosen = "basic", .help = "All keep three replicas of the data in different zones of a region and lose none of it with a zone.",
    .source = guide});
const Asked requestUnits = parameters.asked({.id = "requestUnits", .label = "Request units", .group = "Compute", .unit = "million / month",
    .max = 10'000'000, .grows = Grows::Load, .when = isBasic, .help = "Reads, writes, backups, egress and changefeeds all use them. 1 RU is about 3 ms of SQL CPU.",
    .source = basicGuide});
const Flag credit = parameters.flag({.id = "credit", .label = "Use the $15 credit", .group = "Compute", .initial = 1, .when = isBasic,
    .help = "Once a month for each organisation that pays as it goes, on storage and request units; not with a contract.",
    .source = basicGuide});
const Number vcpu = parameters.number({.id = "vcpu", .label = "Provisioned vCPU", .group = "Compute", .unit = "vCPU", .min = 2, .max = 200,
    .initial = 4, .whole = true, .grows = Grows::Load, .when = isStandard,
    .help = "Of the whole cluster, all regions together. It can be lowered three times in seven days.", .source = guide});
const Choice nodeClass = parameters.choice({.id = "class", .label = "Node", .group = "Compute", .chosen = "8 vCPU / 32 GiB node (Advanced)",
    .offers = offeredNodes, .when = isAdvanced});
const Number nodes = parameters.number({.id = "nodes", .label = "Nodes in each region", .group = "Compute", .min = 1, .max = 100, .initial = 3,
    .whole = true, .when = isAdvanced, .help = "Three or more for production.", .source = guide});
const Regions regions = parameters.regions({.id = "regions", .label = "Further regions", .group = "Replicas",
    .help = "Basic: each adds a third of the storage. Standard: each adds one copy of the data, and the dearest region's vCPU rate applies to all. "
            "Advanced: each has as many nodes as the first.", .source = guide});

const Number data = parameters.number({.id = "storage", .label = "Data", .group = "Storage", .unit = "GiB", .max = 1'000'000, .initial = 100,
    .step = 10, .grows = Grows::Data, .when = isNotAdvanced, .help = "Logical size; its three replicas are part of the price.", .source = guide});
const Number nodeStorage = parameters.number({.id = "nodeStorage", .label = "Storage of each node", .group = "Storage", .unit = "GiB", .min = 1,
    .max = 100000, .initial = 150, .whole = true, .step = 10, .grows = Grows::Data, .when = isAdvanced,
    .help = "Provisioned. Every node pays for its own; up to 320 GiB for each vCPU.", .source = guide});
const Asked iops = parameters.asked({.id = "iops", .label = "IOPS of each node", .group = "Storage", .unit = "IOPS", .max = 1'000'000,
    .when = isAdvanced, .help = "Charged on AWS only; on other clouds they are part of the storage.", .source = guide});
const Asked backups = parameters.asked({.id = "backupStorage", .label = "Backups", .group = "Backup", .unit = "GiB", .max = 10'000'000,
    .grows = Grows::Data, .when = isNotBasic, .help = "Held on average. Their rate also depends on how often they are taken. With Basic they use request units.",
    .source = "CockroachDB Cloud documentation: Managed backups"});

const Number watched = parameters.number({.id = "changefeeds", .label = "Data watched by changefeeds", .group = "Network", .unit = "GiB",
    .max = 1'000'000, .initial = 0, .step = 10, .grows = Grows::Data, .when = isNotBasic, .source = guide});
const Number egress = parameters.number({.id = "egress", .label = "Internet egress", .group = "Network", .unit = "GB / month", .max = 10'000'000,
    .initial = 0, .step = 10, .grows = Grows::Load, .when = isNotBasic, .help = "Traffic inside a region is free. Leave 0 for Basic, where egress uses request units.",
    .source = guide});

bool isBasic(const Settings& s) { return s[plan] == basic; }
bool isStandard(const Settings& s) { return s[plan] == standard; }
bool isAdvanced(const Settings& s) { return s[plan] == advanced; }
bool isNotAdvanced(const Settings& s) { return !isAdvanced(s); }
bool isNotBasic(const Settings& s) { return !isBasic(s); }

PriceKey key(Symbol part, Symbol name, Symbol variant) { return {part, name, variant, cockroachdb, purchase::onDemand}; }

std::vector<Option> offeredNodes(const Settings&, const Prices& prices)
{
    auto options = classOptions(prices, key(component::computeInstance, {}, perNode));
    if (options.empty())
        options.push_back({eightVcpu, eightVcpu.str()});
    return options;
}

bool isOnAws(const Prices& prices)
{
    const std::string_view region = prices.region().text();
    return !region.starts_with("gcp-") && !region.starts_with("azure-");
}

/// What is left of a quantity once the credit has paid for some of it, at its list price. Takes that much off the credit.
template <Dimension D>
Quantity<D> beyondCredit(Quantity<D> quantity, const PriceRef<D>& price, Decimal& left)
{
    if (!quantity.base().known() || !price || price.tiers.front().amount.isZero())
        return quantity;
    const Price& rate = price.tiers.front();
    const Decimal cost = rate.unit.fromBase(quantity.base().value()) * rate.amount;
    if (cost <= left) {
        left -= cost;
        return Quantity<D>(0);
    }
    const Quantity<D> rest(quantity.base().value() * (cost - left) / cost);
    left = Decimal();
    return rest;
}

void billBasic(const Settings& s, const Prices& prices, BillBuilder& out)
{
    const Decimal further(static_cast<std::int64_t>(s[regions].size()));
    const auto requests = prices.find<Dimension::RequestUnits>(key(component::requestsRead, requestUnitMeter, serverless));
    const auto storage = prices.find<Dimension::GibTime>(key(component::storage, basicStorage, serverless));
    const std::string_view rest = s[credit] ? "beyond the $15 credit" : "";
    Decimal left = s[credit] ? 15 : 0;  // pays for storage first: that is known even when the request units are not
    const auto stored = beyondCredit(allMonth<Dimension::GibTime>(s[data] * (Decimal(3) + further) / Decimal(3)), storage, left);
    const auto used = beyondCredit(counted<Dimension::RequestUnits>(s[requestUnits] * Decimal(1'000'000)), requests, left);
    out.line(Category::Compute, {"Request units", rest}, used, requests);
    out.line(Category::Storage, {"Storage", rest}, stored, storage);
    out.included(Category::Backup, {"Backups, changefeeds and egress, which use request units"});
}

/// One rate holds for the vCPUs of all regions, the dearest of theirs; unknown if one of them is.
PriceRef<Dimension::VcpuTime> dearestVcpu(const Settings& s, const Prices& prices)
{
    const auto in = [](const Prices& where) { return where.find<Dimension::VcpuTime>(key(component::computeCapacity, vcpuMeter, provisioned)); };
    auto dearest = in(prices);
    for (const Symbol region : s[regions]) {
        const auto other = in(prices.in(region));
        if (dearest && (!other || other.tiers.front().amount > dearest.tiers.front().amount))
            dearest = other;
    }
    return dearest;
}

void billStandard(const Settings& s, const Prices& prices, BillBuilder& out)
{
    out.line(Category::Compute, {"Provisioned vCPU"}, allMonth<Dimension::VcpuTime>(s[vcpu]), dearestVcpu(s, prices));
    const auto storage = [](const Prices& where) { return where.find<Dimension::GibTime>(key(component::storage, standardStorage, provisioned)); };
    out.line(Category::Storage, {"Storage"}, allMonth<Dimension::GibTime>(s[data]), storage(prices));
    for (const Symbol region : s[regions])
        out.line(Category::Replication, {"Copy in", region.text()}, allMonth<Dimension::GibTime>(s[data]), storage(prices.in(region)));
}

void billNodes(const Settings& s, const Prices& prices, BillBuilder& out, Category nodeCategory, Category storageCategory, const std::string& where)
{
    out.line(nodeCategory, {"Nodes" + where}, allMonth<Dimension::InstanceTime>(s[nodes]),
             prices.find<Dimension::InstanceTime>(key(component::computeInstance, s[nodeClass], perNode)));
    out.line(storageCategory, {"Storage" + where}, allMonth<Dimension::GibTime>(s[nodeStorage] * s[nodes]),
             prices.find<Dimension::GibTime>(key(component::storage, advancedStorage, perNode)));
    if (isOnAws(prices))
        out.line(storageCategory, {"IOPS" + where}, allMonth<Dimension::IopsTime>(s[iops] * s[nodes]),
                 prices.find<Dimension::IopsTime>(key(component::iops, iopsMeter, perNode)));
}

void billAdvanced(const Settings& s, const Prices& prices, BillBuilder& out)
{
    billNodes(s, prices, out, Category::Compute, Category::Storage, {});
    for (const Symbol region : s[regions])
        billNodes(s, prices.in(region), out, Category::Replication, Category::Replication, " in " + region.str());
}

void bill(const Settings& s, const Prices& prices, BillBuilder& out)
{
    if (isBasic(s))
        return billBasic(s, prices, out);
    isStandard(s) ? billStandard(s, prices, out) : billAdvanced(s, prices, out);
    out.line(Category::Backup, {"Managed backups"}, allMonth<Dimension::GibTime>(s[backups]),
        prices.find<Dimension::GibTime>(key(component::backup, backupMeter, s[plan])));
    if (!s[watched].isZero())
        out.line(Category::Other, {"Changefeeds"}, allMonth<Dimension::GibTime>(s[watched]),
            prices.find<Dimension::GibTime>(key(component::other, changefeedMeter, s[plan])));
    if (!s[egress].isZero())
        out.line(Category::Transfer, {"Internet egress"}, counted<Dimension::Gb>(s[egress]),
            prices.find<Dimension::Gb>(key(component::dataTransfer, egressMeter, s[plan])));
}

void checkNodes(const Settings& s, Problems& problems)
{
    if (s[nodes] < Decimal(3))
        problems.add("An Advanced cluster for production has at least three nodes in each region.");
    if (s[regions].size() == 1 || s[regions].size() > 8)
        problems.add("A multi-region Advanced cluster has three to nine regions.");
    const std::string_view name = s[nodeClass].text();  // a node's name starts with its vCPUs
    const auto cores = Decimal::parse(name.substr(0, name.find(' ')));
    if (cores && s[nodeStorage] > *cores * Decimal(320))
        problems.add("A node has at most 320 GiB of storage for each vCPU.");
}

void check(const Settings& s, Problems& problems)
{
    if (isAdvanced(s))
        checkNodes(s, problems);
    const Decimal most = secondsPerMonth * basicMost / Decimal(1'000'000);
    if (isBasic(s) && s[requestUnits].known() && s[requestUnits].value() > most)
        problems.add("A Basic cluster serves about 30,000 request units per second at most, " + most.toString() + " million a month.");
}

void traits(const Settings& s, Traits& t)
{
    t.text(Trait::Engine, "CockroachDB, with the PostgreSQL protocol", guide);
    t.text(Trait::Licence, "included; the source is available (CockroachDB Software License)", licenceGuide);
    t.yes(Trait::SelfHosting, licenceGuide, "under a licence of the vendor's");
    if (isAdvanced(s))
        t.text(Trait::Storage, "up to 320 GiB per vCPU of a node", guide);
    if (isBasic(s)) {
        t.text(Trait::Serverless, "request units, up to about 30,000 a second", basicGuide);
        t.yes(Trait::ScaleToZero, basicGuide, "storage only");
    } else {
        t.none(Trait::Serverless, guide, isStandard(s) ? "2 to 200 vCPU are provisioned" : "nodes are provisioned");
        t.none(Trait::ScaleToZero, guide);
    }
    t.percent(Trait::Sla, 0.9999_d, "third-party reading of the CockroachDB Cloud SLA, 2026-06-24", "paid plans");
    t.seconds(Trait::Failover, 1, 9, resilienceGuide, "of added latency");
    t.seconds(Trait::Rpo, 0, 0, resilienceGuide);
    t.text(Trait::Durability, "three replicas in three zones, by quorum", guide);
    t.text(Trait::Consistency, "serializable", resilienceGuide);
    t.text(Trait::MultiRegion, "every region serves writes; three survive the loss of one", resilienceGuide);
    t.yes(Trait::RegionalWrites, resilienceGuide, "every region");
    t.yes(Trait::GlobalConsistency, resilienceGuide, "serializable over all regions");
}

/// Two further regions of the same cloud, near ones only: three are needed to survive the loss of one.
std::vector<Symbol> neighbours(Symbol region)
{
    static const std::vector<std::vector<Symbol>> groups{
        {Symbol("gcp-us-central1"), Symbol("gcp-us-east1"), Symbol("gcp-us-west2")}, {Symbol("gcp-europe-west1"), Symbol("gcp-europe-west2"), Symbol("gcp-europe-west3")},
        {Symbol("us-east-1"), Symbol("us-east-2"), Symbol("us-west-2")}, {Symbol("eu-central-1"), Symbol("eu-west-1"), Symbol("eu-west-2")}};
    for (std::vector<Symbol> group : groups) {
        if (std::erase(group, region))
            return group;
    }
    return {};
}

void size(Sizing& z)
{
    namespace w = workload;
    const Workload& need = z.need();
    const auto usedVcpu = [&](Decimal readsOf, Decimal writesOf) { return readsOf / need[w::readsPerVcpu] + writesOf / need[w::writesPerVcpu]; };
    const ComputeNeed compute = z.computeNeed();
    const Decimal peakUnits = usedVcpu(w::peakReads(need), w::peakWrites(need)) * requestUnitsPerVcpu;
    const bool fits = peakUnits <= basicMost;
    z.set(plan, fits ? basic : standard);
    z.rule("A vCPU in use counts as 500 request units a second (CockroachDB Cloud documentation).");
    z.rule(fits ? "A Basic cluster serves the peak, which is within about 30,000 request units a second. A steady load may cost less with Standard."
                : "The peak is beyond the 30,000 request units a second of a Basic cluster.");
    // Set for every plan, so that the plan can be changed afterwards.
    z.set(requestUnits, usedVcpu(w::meanReads(need), w::meanWrites(need)) * requestUnitsPerVcpu * secondsPerMonth / Decimal(1'000'000));
    const Decimal most = 200;
    if (!fits || compute.vcpu <= most)
        z.set(vcpu, compute.vcpu);
    z.set(data, need[w::data]);
    z.set(backups, fits ? need[w::data] + writtenGb(need, need[w::backupDays]) : backupGb(z));
    z.set(egress, fits ? Decimal(0) : need[w::egress]);
    if (need[w::backupDays] > Decimal(365))
        z.refuse("managed backups are kept 365 days at most");
    if (!w::needsSecondRegion(need))
        return;
    const std::vector<Symbol> further = neighbours(z.prices().region());
    if (further.size() < 2)
        return z.refuse("it has no three regions there, which survive the loss of one");
    z.set(regions, further);
    z.rule("Three regions survive the loss of one; each serves reads and writes.");
}

void topology(const Settings& s, TopologyBuilder& t)
{
    const int perRegion = isAdvanced(s) ? std::min(shape::whole(s[nodes]), 12) : 3;
    std::vector<std::pair<Symbol, int>> places;
    const auto place = [&](Symbol region) {
        for (int i = 0; i < perRegion; ++i)
            places.emplace_back(region, shape::inTurn(i));
    };
    place({});
    if (!isBasic(s) || !s[regions].empty()) {
        for (const Symbol region : s[regions])
            place(region);
    }
    const int home = perRegion, all = static_cast<int>(places.size()), zones = std::min(home, 3);
    auto& group = shape::voters(t, {.source = resilienceGuide, .label = isAdvanced(s) ? "Nodes" : "Replicas", .one = isAdvanced(s) ? "Node" : "Replica", .detail = isAdvanced(s) ? s[nodeClass].str() : "", .places = std::move(places)});
    // Ranges have three copies, in different zones, and with three regions in different regions.
    const int regionCount = all / home;
    const int survives = regionCount >= 3 ? home : home >= 3 ? (home + zones - 1) / zones : 0;
    group.toWrite = group.toRead = std::max(all - survives, 1);
    if (regionCount >= 3)
        group.abroad = remedy("the other regions go on", Actor::Vendor, t.trait(Trait::Failover), t.trait(Trait::Rpo), resilienceGuide);
    if (isAdvanced(s) && s[nodes] > Decimal(12))
        t.assume("Twelve nodes are drawn in each region, however many there are.");
}

const Service service{
    .id = "cockroachdb.cloud",
    .name = "CockroachDB Cloud",
    .provider = "Cockroach Labs",
    .summary = "Distributed SQL that speaks PostgreSQL, serverless or on dedicated nodes",
    .catalogs = {{Symbol("cockroachdb"), Symbol("cloud")}},
    .parameters = &parameters,
    .bill = bill,
    .check = check,
    .traits = traits,
    .topology = topology,
    .configurations = {{"Basic", {{"plan", "basic"}}}, {"Standard", {{"plan", "standard"}}}, {"Advanced", {{"plan", "advanced"}}}},
    .kinds = {workload::relational},
    .engines = {workload::postgresql},
    .size = size,
    .clouds = {"AWS", "Azure", "Google Cloud"},  // CockroachDB Cloud documentation: regions
    // CockroachDB Cloud documentation: Regions. The list of Basic and Standard, and us-west1, where Advanced has a price.
    .fixedRegions = {"gcp-us-central1", "gcp-us-east1", "gcp-us-west1", "gcp-us-west2", "gcp-europe-west1", "gcp-europe-west2",
                     "gcp-europe-west3", "gcp-asia-southeast1", "us-east-1", "us-east-2", "us-west-2", "eu-central-1", "eu-west-1", "eu-west-2",
                     "ap-south-1", "ap-southeast-1"},
    .defaultRegion = "gcp-us-central1",
    .source = guide,
    .notModelled = {"traffic between regions", "the security add-on of Advanced", "physical cluster replication", "contracts and their discounts", "support plans",
                    "clusters in one's own cloud account"},
};
const RegisterService registered(service);

}  // namespace
}  // namespace costrata
