// SPDX-License-Identifier: GPL-3.0-or-later
// Amazon OpenSearch Service: domains of data, dedicated master and UltraWarm nodes with EBS volumes, or serverless by the OCU-hour.
#include "services/aws/commitments.h"
#include "services/aws/opensearch_parameters.h"
#include "services/migration_tool.h"
#include "topology/shapes.h"

#include <algorithm>

namespace costrata::opensearch {
namespace {

const Symbol io1Iops{"EBS io1 IOPS"}, gp3Iops{"EBS gp3 IOPS"}, gp3Throughput{"EBS gp3 throughput"}, managedMeter{"managed storage"};

struct VolumeMeter {
    Symbol type, meter;
};
const VolumeMeter volumeMeters[] = {{gp3, Symbol("EBS gp3")}, {gp2, Symbol("EBS gp2")}, {io1, Symbol("EBS io1")}, {magnetic, Symbol("EBS magnetic")}};

void billVolumes(const Settings& s, const Prices& prices, BillBuilder& out)
{
    const Decimal count = s[dataNodes];
    const Symbol volumeMeter = std::ranges::find(volumeMeters, s[volumeType], &VolumeMeter::type)->meter;
    out.line(Category::Storage, {"Volumes,", s[volumeType].text()}, allMonth<Dimension::GbTime>(s[volume] * count),
             prices.find<Dimension::GbTime>({component::storage, volumeMeter, provisioned, {}, purchase::onDemand}));
    if (isIo1(s))
        out.line(Category::Io, {"Provisioned IOPS"}, allMonth<Dimension::IopsTime>(s[iops] * count),
                 prices.find<Dimension::IopsTime>({component::iops, io1Iops, provisioned, {}, purchase::onDemand}));
    if (isGp3(s) && !s[extraIops].isZero())
        out.line(Category::Io, {"IOPS beyond the included"}, allMonth<Dimension::IopsTime>(s[extraIops] * count),
                 prices.find<Dimension::IopsTime>({component::iops, gp3Iops, provisioned, {}, purchase::onDemand}));
    if (isGp3(s) && !s[extraThroughput].isZero())
        out.line(Category::Io, {"Throughput beyond the included"}, allMonth<Dimension::MibpsTime>(s[extraThroughput] * count),
                 prices.find<Dimension::MibpsTime>({component::throughput, gp3Throughput, provisioned, {}, purchase::onDemand}));
}

/// Of data nodes and dedicated masters alike.
void billExtendedSupport(const Settings& s, const Prices& prices, BillBuilder& out)
{
    const auto bill = [&](Symbol name, Decimal count) {
        aws::billSearchSupport(out, prices, s[version], name, count, prices.find<Dimension::InstanceTime>(nodeKey(name, provisioned, purchase::onDemand)));
    };
    bill(s[dataClass], s[dataNodes]);
    if (hasMasters(s))
        bill(s[masterClass], s[masters]);
}

void billDomain(const Settings& s, const Prices& prices, BillBuilder& out)
{
    const auto billNodes = [&](LineText text, Symbol name, Symbol variant, Symbol purchase, Decimal count) {
        out.line(Category::Compute, text, allMonth<Dimension::InstanceTime>(count), prices.find<Dimension::InstanceTime>(nodeKey(name, variant, purchase)));
    };
    billNodes({"Data nodes", s[dataClass].text()}, s[dataClass], provisioned, s[purchaseOption], s[dataNodes]);
    if (hasMasters(s))
        billNodes({"Dedicated masters", s[masterClass].text()}, s[masterClass], provisioned, s[purchaseOption], s[masters]);
    if (hasWarm(s))
        billNodes({"UltraWarm nodes", s[warmClass].text()}, s[warmClass], ultrawarm, purchase::onDemand, s[warmNodes]);
    if (hasVolumes(s) && !usesOldDisks(s))
        billVolumes(s, prices, out);
    else
        out.included(Category::Storage, {"Disks, part of the data nodes"});
    if (hasManagedStorage(s))
        out.line(Category::Storage, {"Managed storage"}, allMonth<Dimension::GbTime>(s[managed]),
                 prices.find<Dimension::GbTime>({component::storage, managedMeter, provisioned, {}, purchase::onDemand}));
    out.included(Category::Backup, {"Automated snapshots"});
    billExtendedSupport(s, prices, out);
}

void billServerless(const Settings& s, const Prices& prices, BillBuilder& out)
{
    const Amount least = s[standby] ? Amount(1) : Amount(0.5_d);
    out.line(Category::Compute, {"Indexing capacity"}, allMonth<Dimension::OcuTime>(max(s[indexing], least)),
             prices.find<Dimension::OcuTime>(ocuKey(indexingPlanMeter, s[serverlessPurchase])));
    out.line(Category::Compute, {"Search capacity"}, allMonth<Dimension::OcuTime>(max(s[searching], least)),
             prices.find<Dimension::OcuTime>(ocuKey(searchPlanMeter, s[serverlessPurchase])));
    out.line(Category::Storage, {"Managed storage"}, allMonth<Dimension::GbTime>(s[serverlessData]),
             prices.find<Dimension::GbTime>({component::storage, managedMeter, serverless, {}, purchase::onDemand}));
}

void bill(const Settings& s, const Prices& prices, BillBuilder& out)
{
    if (isServerless(s))
        billServerless(s, prices, out);
    else
        billDomain(s, prices, out);
    if ((isServerless(s) ? s[serverlessPurchase] : s[purchaseOption]) == aws::savingsPlan)
        out.assume("The Database Savings Plan's hourly commitment is fully used.");
    transfer.bill(s, prices, out);
}

void check(const Settings& s, Problems& problems)
{
    if (isServerless(s))
        return;
    if (s[version] != keptCurrent && !findVersion(aws::searchVersions, aws::searchEngine, s[version]))
        problems.add("Version " + s[version].str() + " is not one that AWS supports.");
    if (const Decimal count = s[masters]; !count.isZero() && count != Decimal(3) && count != Decimal(5))
        problems.add("A domain has no, three or five dedicated masters; here there are " + count.toString() + ".");
    if (hasWarm(s) && !hasMasters(s))
        problems.add("UltraWarm needs dedicated master nodes.");
    if (s[warmNodes] == Decimal(1))
        problems.add("UltraWarm needs at least two nodes.");
    const std::string_view name = s[dataClass].text();
    if (hasWarm(s) && (name.starts_with("t2.") || name.starts_with("t3.")))
        problems.add("UltraWarm cannot stand beside data nodes of the types T2 and T3.");
    const Decimal least = isOptimised(s[dataClass]) ? 20 : 10;
    if (hasVolumes(s) && s[volume] < least && !usesOldDisks(s))
        problems.add("Volumes of " + s[dataClass].str() + " nodes have at least " + least.toString() + " GB; here it is " + s[volume].toString() + ".");
    if (s[dataNodes] > Decimal(400) && (name.find(".medium") != name.npos || name.find(".large") != name.npos))
        problems.add("A domain has at most 400 data nodes of a medium or large type; here there are " + s[dataNodes].toString() + ".");
}

void topology(const Settings& s, TopologyBuilder& t)
{
    static const char* const zoned = "Amazon OpenSearch Service Developer Guide: configuring a multi-AZ domain";
    static const char* const mastersGuide = "Amazon OpenSearch Service Developer Guide: dedicated master nodes";
    static const char* const collections = "Amazon OpenSearch Service Developer Guide: OpenSearch Serverless, how it works";
    if (isServerless(s)) {
        const std::size_t store = shape::objectStore(t, collections, "Index data in S3");
        for (const auto& [id, label, bill] : {std::tuple{"indexing", "Indexing units", "Indexing"}, std::tuple{"search", "Search units", "Search"}}) {
            auto& units = t.group(id, label, collections);
            const Claims bills{0, {bill}};
            const std::size_t active = t.node(units, {.kind = NodeKind::Worker, .id = id, .label = label, .zone = 0, .bills = bills});
            t.link(active, store, LinkMode::ReadsFrom);
            if (!s[standby])
                continue;
            t.link(t.node(units, {.kind = NodeKind::Standby, .id = std::string(id) + "-standby", .zone = 1, .standsIn = StandsIn::ByVendor, .bills = bills}), store, LinkMode::ReadsFrom);
            units.takeover = t.asStated("the standby units in another zone go on");
        }
        return;
    }
    const int count = shape::whole(s[dataNodes]), zones = std::min(count, 3);
    auto& data = t.group("data", "Data nodes", zoned);
    data.led = false;
    data.toWrite = data.toRead = count > 1 ? count - (count + zones - 1) / zones : 1;
    data.takeover = t.asStated("replicas of the lost shards on other nodes become primaries");
    for (const shape::Drawn& some : shape::drawn(s[dataNodes]))
        t.node(data, {.kind = NodeKind::Worker, .id = "data-" + std::to_string(some.first), .label = some.label("Data node"), .detail = s[dataClass].str(), .zone = shape::inTurn(some.first - 1),
                      .copies = some.copies(), .bills = Claims{claim(Category::Storage, Category::Io, Category::Compute), {"Data nodes"}}});
    if (count > 1)
        t.assume("Data nodes are spread over up to three zones, and each index has a replica in another one.");
    if (hasMasters(s)) {
        auto& elected = t.group("masters", "Dedicated masters", mastersGuide);
        elected.led = false;
        elected.toWrite = elected.toRead = shape::whole(s[masters]) / 2 + 1;
        for (int i = 0; i < shape::whole(s[masters]); ++i)
            t.node(elected, {.kind = NodeKind::Coordinator, .id = "master-" + std::to_string(i + 1), .label = "Master " + std::to_string(i + 1), .detail = s[masterClass].str(),
                             .zone = shape::inTurn(i), .bills = Claims{0, {"Dedicated masters"}}});
    }
    if (hasWarm(s)) {
        const std::size_t store = shape::objectStore(t, guide, "UltraWarm data in S3");
        for (const shape::Drawn& some : shape::drawn(s[warmNodes])) {
            auto& warm = t.group("warm-" + std::to_string(some.first), some.label("UltraWarm node"), guide);
            t.link(t.node(warm, {.kind = NodeKind::Reader, .id = "warm-" + std::to_string(some.first), .label = some.label("UltraWarm node"), .detail = s[warmClass].str(),
                                 .zone = shape::inTurn(some.first - 1), .copies = some.copies(), .bills = Claims{0, {"UltraWarm nodes"}}}),
                   store, LinkMode::ReadsFrom);
        }
    }
}

const Service service{
    .id = "aws.opensearch",
    .name = "Amazon OpenSearch Service",
    .provider = "AWS",
    .summary = "Managed OpenSearch domains, or serverless collections",
    .catalogs = {{Symbol("aws"), Symbol("opensearch")}, {Symbol("aws"), Symbol("opensearch-serverless")}, aws::transferCatalog},
    .parameters = &parameters,
    .bill = bill,
    .check = check,
    .traits = traits,
    .topology = topology,
    .configurations = {{"Domain", {{"deployment", "domain"}}},
                       {"Domain with UltraWarm", {{"deployment", "domain"}, {"warmNodes", "2"}, {"managedStorage", "2000"}}},
                       {"One zone, no masters", {{"deployment", "domain"}, {"dataNodes", "1"}, {"masterNodes", "0"}}},
                       {"Serverless", {{"deployment", "serverless"}, {"indexingOcu", "1"}, {"searchOcu", "1"}}},
                       {"Serverless without standby", {{"deployment", "serverless"}, {"standbyReplicas", "no"}, {"indexingOcu", "0.5"}, {"searchOcu", "0.5"}}}},
    .kinds = {workload::search},
    .size = size,
    .recover = [](Sizing& z) { z.staysInRegion("a second domain with cross-cluster replication is not modelled", "copies of its snapshots in another region are not modelled"); },
    .defaultRegion = "us-east-1",
    .source = guide,
    .notModelled = {"reservations of UltraWarm nodes", "cold storage", "Extended Support of UltraWarm nodes", "OpenSearch Ingestion", "a second domain by cross-cluster replication",
                    "vector collections' GPU acceleration"},
    .migratedBy = &migration::awsDms,
    .advice = {.classes = {"class", "masterClass"}, .disk = {.type = "volumeType"}, .encryptionChosen = true},
};
const RegisterService registered(service);

}  // namespace
}  // namespace costrata::opensearch
