// SPDX-License-Identifier: GPL-3.0-or-later
// Google Cloud Spanner: pay for compute capacity by the hour, stored gigabytes, backups and traffic between regions.
#include "services/gcp/spanner_parameters.h"
#include "topology/shapes.h"

#include <algorithm>

namespace costrata::spanner {
namespace {

const Symbol perReplica{"per-replica"}, serverless{"serverless"};
/// Database storage: one meter for a whole regional configuration, one for a single replica.
struct StorageMeters {
    Symbol regional, multiRegion, replica;
};
const StorageMeters ssdMeters{Symbol("SSD database storage (regional)"), Symbol("SSD database storage (multi-region)"),
    Symbol("SSD database storage per replica")};
const StorageMeters hddMeters{Symbol("HDD database storage (regional)"), Symbol("HDD database storage (multi-region)"),
    Symbol("HDD database storage per replica")};
const Symbol backupMeter{"backup storage"}, dataBoostMeter{"Data Boost serverless processing unit"}, replicationMeter{"inter-region replication"},
    egressMeter{"inter-region egress"};

/// Average capacity over the month, in processing units.
Amount capacityUnits(const Settings& s)
{
    return isAutoscaled(s) ? std::max(s[minimum], s[maximum] * s[averageLoad]) : isInNodes(s) ? s[nodeCount] * Decimal(1000) : s[units];
}

/// Less than a node is billed per 100 processing units where they have a price, all else and every commitment per node: by
/// definition a node is 1,000 processing units.
void billUnits(const Settings& s, const Prices& prices, BillBuilder& out, LineText text, Amount held, Symbol purchase)
{
    const Meters& of = metersOf(s[edition]);
    if (purchase == purchase::onDemand && !isMultiRegion(s) && held.known() && held.value() < Decimal(1000)) {
        if (const auto price = prices.find<Dimension::ProcessingUnitTime>({component::computeCapacity, of.hundredUnits, regional, {}, purchase}))
            return out.line(Category::Compute, text, allMonth<Dimension::ProcessingUnitTime>(held), price);
    }
    const Symbol name = isMultiRegion(s) ? of.multiRegionNode : of.node;
    out.line(Category::Compute, text, allMonth<Dimension::NodeTime>(held / Decimal(1000)),
             prices.find<Dimension::NodeTime>({component::computeCapacity, name, s[configuration], {}, purchase}));
}

void billCompute(const Settings& s, const Prices& prices, BillBuilder& out)
{
    const Amount held = capacityUnits(s);
    if (s[purchaseOption] == purchase::onDemand)
        return billUnits(s, prices, out, {"Compute capacity"}, held, purchase::onDemand);
    if (!isAutoscaled(s))
        return billUnits(s, prices, out, {"Committed compute capacity"}, held, s[purchaseOption]);
    billUnits(s, prices, out, {"Committed compute capacity"}, s[minimum], s[purchaseOption]);
    // The average above the minimum is on demand, in nodes like the commitment it adds to.
    const Symbol name = isMultiRegion(s) ? metersOf(s[edition]).multiRegionNode : metersOf(s[edition]).node;
    out.line(Category::Compute, {"Compute capacity above the commitment"}, allMonth<Dimension::NodeTime>(beyond(held, s[minimum]) / Decimal(1000)),
             prices.find<Dimension::NodeTime>({component::computeCapacity, name, s[configuration], {}, purchase::onDemand}));
    out.assume("The Spanner commitment covers the autoscaler's minimum; what it adds is on demand.");
}

void billStorage(const Settings& s, const Prices& prices, BillBuilder& out, LineText text, Decimal gib, const StorageMeters& of)
{
    out.line(Category::Storage, text, allMonth<Dimension::GibTime>(gib),
             prices.find<Dimension::GibTime>({component::storage, isMultiRegion(s) ? of.multiRegion : of.regional, s[configuration], {},
                 purchase::onDemand}));
}

void billReadOnlyReplica(const Settings& s, const Prices& there, BillBuilder& out)
{
    const std::string where = there.region().str();
    const PriceKey compute{component::computeCapacity, metersOf(s[edition]).hundredUnitsOfReplica, perReplica, {}, purchase::onDemand};
    out.line(Category::Replication, {"Read-only replica in", where}, allMonth<Dimension::ProcessingUnitReplicaTime>(capacityUnits(s)),
             there.find<Dimension::ProcessingUnitReplicaTime>(compute));
    const auto storage = [&](LineText text, Decimal gib, const StorageMeters& of) {
        if (!gib.isZero())
            out.line(Category::Replication, text, allMonth<Dimension::GibReplicaTime>(gib),
                     there.find<Dimension::GibReplicaTime>({component::storage, of.replica, perReplica, {}, purchase::onDemand}));
    };
    storage({"SSD storage in", where}, s[ssd], ssdMeters);
    storage({"HDD storage in", where}, s[hdd], hddMeters);
}

void bill(const Settings& s, const Prices& prices, BillBuilder& out)
{
    billCompute(s, prices, out);
    billStorage(s, prices, out, {"SSD storage"}, s[ssd], ssdMeters);
    if (!s[hdd].isZero())
        billStorage(s, prices, out, {"HDD storage"}, s[hdd], hddMeters);
    if (!replicatesBetweenRegions(s)) {
        out.included(Category::Replication, {"Replication between the zones of the region"});
    } else {
        if (mayReplicate(s)) {
            for (const Symbol region : s[readOnlyRegions])
                billReadOnlyReplica(s, prices.in(region), out);
            if (s[purchaseOption] != purchase::onDemand)
                out.assume("The Spanner commitment does not include the read-only replicas: they are billed on demand.");
        }
        out.line(Category::Replication, {"Replication between regions"}, counted<Dimension::Gib>(s[replicatedChanges]),
                 prices.find<Dimension::Gib>({component::replication, replicationMeter, multiRegion, {}, purchase::onDemand}));
    }
    const Decimal incremental = isAboveStandard(s) ? s[incrementalBackups] * s[changed] : Decimal(0);
    if (const Decimal copies = s[fullBackups] + incremental; !copies.isZero()) {
        out.line(Category::Backup, {"Backups"}, allMonth<Dimension::GibTime>((s[ssd] + s[hdd]) * copies),
                 prices.find<Dimension::GibTime>({component::backup, backupMeter, s[configuration], {}, purchase::onDemand}));
        out.assume("A full Spanner backup is as large as the stored data, an incremental one the given share of it.");
    }
    if (!s[dataBoost].isZero())
        out.line(Category::Compute, {"Data Boost"}, counted<Dimension::ServerlessProcessingUnitTime>(s[dataBoost]),
                 prices.find<Dimension::ServerlessProcessingUnitTime>({component::computeCapacity, dataBoostMeter, serverless, {},
                     purchase::onDemand}));
    if (!s[egress].isZero())
        out.line(Category::Transfer, {"Egress to other regions"}, counted<Dimension::Gib>(s[egress]),
                 prices.find<Dimension::Gib>({component::dataTransfer, egressMeter, {}, {}, purchase::onDemand}));
    if (!s[internet].isZero())
        out.line(Category::Transfer, {"Internet egress"}, counted<Dimension::Gib>(s[internet]), gcp::internetPrice(prices));
}

void checkCapacity(const Settings& s, Problems& problems)
{
    if (isInUnits(s) && !(s[units] / (s[units] < Decimal(1000) ? Decimal(100) : Decimal(1000))).isWhole())
        problems.add("Capacity comes in steps of 100 PU up to 1,000 PU, then in steps of 1,000; " + s[units].toString() + " is none.");
    if (!isAutoscaled(s))
        return;
    if (!isAboveStandard(s))
        problems.add("The managed autoscaler needs the Enterprise or Enterprise Plus edition.");
    for (const Decimal limit : {s[minimum], s[maximum]}) {
        if (!(limit / Decimal(1000)).isWhole())
            problems.add("Autoscaler limits are multiples of 1,000 PU; " + limit.toString() + " is none.");
    }
    if (s[minimum] > s[maximum] || s[minimum] * Decimal(10) < s[maximum])
        problems.add("The autoscaler's minimum must be between 10 % and 100 % of its maximum.");
}

void check(const Settings& s, Problems& problems)
{
    checkCapacity(s, problems);
    if (isMultiRegion(s) && s[edition] != enterprisePlus)
        problems.add("Dual-region and multi-region configurations need the Enterprise Plus edition.");
    // 1,024 GiB per 100 PU below a node, 10 TiB per node; an autoscaled instance may grow to its maximum.
    const Decimal held = isAutoscaled(s) ? s[maximum] : capacityUnits(s).value();
    if (const Decimal limit = held / Decimal(1000) * Decimal(10240); s[ssd] > limit)
        problems.add("This capacity holds at most " + limit.toString() + " GiB of SSD storage.");
}

void topology(const Settings& s, TopologyBuilder& t)
{
    static const char* const configurations = "Spanner documentation: regional, dual-region and multi-region configurations";
    static const char* const replicaTypes = "Spanner documentation: replication, replica types";
    const std::string detail = isInNodes(s) ? s[nodeCount].toString() + " nodes" : isAutoscaled(s) ? s[minimum].toString() + " to " + s[maximum].toString() + " PU" : s[units].toString() + " PU";
    using Places = std::vector<std::pair<Symbol, int>>;
    auto& group = shape::voters(t, {.source = configurations, .label = "Voting replicas", .one = "Read-write replica", .detail = detail,
        .places = isMultiRegion(s) ? Places{{{}, 0}, {{}, 1}, {secondRegion, 0}, {secondRegion, 1}} : Places{{{}, 0}, {{}, 1}, {{}, 2}}});
    if (isMultiRegion(s)) {
        t.node(group, {.kind = NodeKind::Witness, .id = "witness", .label = "Witness replica", .zone = 0, .region = witnessRegion});
        group.toWrite = group.toRead = 3;
        t.assume("Of Spanner's multi-region configurations a base one is drawn: two read-write replicas in each of two regions, and a witness.");
    }
    auto& readers = t.group("read-only", "Read-only replicas", replicaTypes);
    for (const Symbol region : s[readOnlyRegions]) {
        const std::size_t reader = t.node(readers, {.kind = NodeKind::Reader, .id = "reader", .label = "Read-only replica", .detail = detail, .zone = 0, .region = region});
        t.link(t.firstOf(NodeKind::Replica), reader, LinkMode::Asynchronous);
    }
}

const Service service{
    .id = "gcp.spanner",
    .name = "Spanner",
    .provider = "Google Cloud",
    .summary = "Distributed relational database with synchronous replication, sized by processing units",
    .catalogs = {{Symbol("gcp"), Symbol("spanner")}, gcp::networkCatalog},
    .parameters = &parameters,
    .bill = bill,
    .check = check,
    .traits = traits,
    .topology = topology,
    .configurations = {{"Standard", {{"edition", "standard"}}},
                       {"Enterprise, autoscaled", {{"edition", "enterprise"}, {"capacity", "autoscaling"}}},
                       {"Enterprise Plus", {{"edition", "enterprise-plus"}}},
                       {"Multi-region", {{"edition", "enterprise-plus"}, {"configuration", "multi-region"}}}},
    .kinds = {workload::relational, workload::keyValue},
    .engines = {workload::postgresql},
    .size = size,
    .defaultRegion = "us-central1",
    .source = guide,
    .notModelled = {"the choice between multi-region configurations", "geo-partitioning", "cross-region copies of backups", "tiered storage rules", "the free trial"},
};
const RegisterService registered(service);

}  // namespace
}  // namespace costrata::spanner
