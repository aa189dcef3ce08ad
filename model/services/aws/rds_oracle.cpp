// SPDX-License-Identifier: GPL-3.0-or-later
// Amazon RDS for Oracle: Standard Edition 2 with its licence or with one's own, Enterprise Edition with one's own.
#include "services/aws/commitments.h"
#include "services/aws/rds_instances.h"
#include "services/migration_tool.h"
#include "topology/shapes.h"

#include <algorithm>

namespace costrata {
namespace {

const Symbol standardIncluded{"oracle-se2-li"}, standardOwn{"oracle-se2-byol"}, enterpriseOwn{"oracle-ee-byol"};  // as the price list calls them
const Symbol oracle{"oracle"}, owned{"owned"}, priced{"priced"};
const char* const licensing = "Amazon RDS User Guide: RDS for Oracle licensing options";
const char* const policy = "Oracle: Licensing Oracle Software in the Cloud Computing Environment";
const char* const replication = "Amazon RDS User Guide: RDS for Oracle replicas, versions and licensing";

bool ownLicence(const Settings& s);
bool pricesLicence(const Settings& s);
Symbol engineOf(const Settings& s);

Parameters parameters;
const Choice edition = parameters.choice({.id = "edition", .label = "Edition", .group = "Compute",
    .options = {{standardIncluded, "Standard Edition 2, licence included"}, {standardOwn, "Standard Edition 2, own licence"}, {enterpriseOwn, "Enterprise Edition, own licence"}},
    .chosen = "oracle-se2-li", .help = "Enterprise Edition is sold without a licence only. Own licences are counted by Oracle's cloud policy.", .source = licensing});
const aws::RdsInstances instances(parameters, {
    .engine = engineOf,
    .storageEngine = [](const Settings&) { return oracle; },
    .classes = [](const Settings& s, const Prices& prices) { return instances.offeredClasses(s, prices); },
    .replicaClasses = [](const Settings& s, const Prices& prices) { return instances.offeredReplicaClasses(s, prices); },
    .sizeFlexible = ownLicence,
    .instanceClass = "db.r5.xlarge",
    .replicaClass = "db.r5.large",
    .deployments = {{aws::singleAz, "Single-AZ"}, {aws::multiAz, "Multi-AZ, one standby"}},
    .purchases = {aws::onDemandOption, {purchase::reserved1yNo, "1 year, no upfront"}, {purchase::reserved1yPartial, "1 year, partial upfront"},
                  {purchase::reserved1yAll, "1 year, all upfront"}, {purchase::reserved3yPartial, "3 years, partial upfront"},
                  {purchase::reserved3yAll, "3 years, all upfront"}, aws::savingsPlanOption},
    .mostReplicas = 5,
    .mostStorage = 65536,
    .stripedFrom = 200,
    .mostGp3Iops = 64000,
    .leastIopsPerGb = 0.5_d,
});
const Choice licence = parameters.choice({.id = "licence", .label = "Own licences", .group = "Licence",
    .options = {{owned, "Already owned, no cost here"}, {priced, "Priced by you"}}, .chosen = "owned", .when = ownLicence,
    .help = "Enterprise Edition: a processor licence for 2 vCPU. Standard Edition 2: one for each started 4 vCPU. Standbys and replicas need theirs too.", .source = policy});
const Asked licencePrice = parameters.asked({.id = "licencePrice", .label = "Price of a processor licence", .group = "Licence", .unit = "$ / month", .max = 1'000'000, .step = 100,
    .when = pricesLicence, .help = "What your contract says: the licence spread over the months that you reckon with, and its yearly support."});

bool ownLicence(const Settings& s) { return s[edition] != standardIncluded; }
bool pricesLicence(const Settings& s) { return ownLicence(s) && s[licence] == priced; }
Symbol engineOf(const Settings& s) { return s[edition]; }

/// Processor licences of one machine, by Oracle's policy for authorised clouds, with multi-threading on. A reservation or
/// the core factor table change nothing.
Amount licencesOf(const Settings& s, Amount vcpus) { return max(ceil(vcpus / Decimal(s[edition] == enterpriseOwn ? 2 : 4)), 1); }

Amount licences(const Settings& s, const Prices& prices)
{
    const auto of = [&](const Prices& where, Symbol name, Symbol deployment) {
        return licencesOf(s, listedVcpu(where, instances.classKey(s, name, deployment, purchase::onDemand))) * aws::RdsInstances::machines(deployment);
    };
    Amount sum = of(prices, s[instances.instanceClass], s[instances.deployment]);
    if (!s[instances.replicas].isZero())
        sum = sum + of(prices, s[instances.replicaClass], s[instances.replicaDeployment]) * s[instances.replicas];
    for (const Symbol region : s[instances.replicaRegions])
        sum = sum + of(prices.in(region), s[instances.replicaClass], s[instances.replicaDeployment]);
    return sum;
}

void billLicences(const Settings& s, const Prices& prices, BillBuilder& out)
{
    const char* name = s[edition] == enterpriseOwn ? "Oracle Enterprise Edition" : "Oracle Standard Edition 2";
    if (!ownLicence(s))
        return out.included(Category::License, {"Oracle Standard Edition 2, part of the instance's price"});
    const Amount count = licences(s, prices);
    if (s[licence] == owned)
        out.included(Category::License, {std::string(name) + ", own processor licences:", count.known() ? count.value().toString() : "number not known"});
    else
        out.lineAtEnteredPrice(Category::License, {name, "processor licences"}, allMonth<Dimension::LicenceTime>(count), s[licencePrice]);
    if (s[edition] == standardOwn) {
        if (const Amount vcpu = instances.vcpusOfPrimary(s, prices); vcpu.known() && vcpu.value() > Decimal(8))
            out.warn("Oracle licenses Standard Edition 2 in the cloud for instances of up to 8 vCPU; this one has " + vcpu.value().toString() + ".");
    }
    out.assume("Own Oracle licences are counted with multi-threading on; options such as Active Data Guard need licences of their own, which are not counted.");
}

void check(const Settings& s, Problems& problems)
{
    instances.check(s, problems);
    if (s[edition] != enterpriseOwn && instances.hasReplicas(s))
        problems.add("Read replicas need Enterprise Edition.");
    if (s[edition] == standardIncluded && s[instances.purchaseOption] == aws::savingsPlan)
        problems.add("Database Savings Plans do not cover instances with an included licence.");
}

void traits(const Settings& s, Traits& t)
{
    instances.traits(s, t);
    const bool enterprise = s[edition] == enterpriseOwn;
    t.text(Trait::Engine, enterprise ? "Oracle Database Enterprise Edition" : "Oracle Database Standard Edition 2", licensing);
    t.text(Trait::Licence,
           enterprise      ? "own: a processor licence for 2 vCPU, standbys too"
           : ownLicence(s) ? "own: one for 4 vCPU, 8 vCPU at most, standbys too"
                           : "included",
           ownLicence(s) ? policy : licensing);
    t.yes(Trait::SelfHosting, policy, "with Oracle licences");
    if (enterprise) {
        t.upTo(Trait::ReadReplicas, 5, replication, "readable with Active Data Guard");
        t.text(Trait::MultiRegion, "asynchronous replicas in other regions", replication);
    } else {
        t.none(Trait::ReadReplicas, replication, "Enterprise Edition only");
        t.none(Trait::MultiRegion, replication, "Enterprise Edition only");
    }
}

void size(Sizing& z)
{
    namespace w = workload;
    const ComputeNeed need = z.computeNeed();
    const Symbol wanted = z.need()[w::zoneRedundant] ? aws::multiAz : aws::singleAz;
    const auto included = z.prices().family({component::computeInstance, {}, wanted, standardIncluded, purchase::onDemand});
    const bool fits = std::ranges::any_of(included, [&](const Price* p) {
        const auto vcpu = Decimal::parse(p->vcpu), memory = Decimal::parse(p->memoryGib);
        return vcpu && memory && *vcpu >= need.vcpu && *memory >= need.memoryGib && aws::suitsSteady(p->key.name);
    });
    const bool enterprise = w::needsSecondRegion(z.need()) || !fits;
    z.set(edition, enterprise ? enterpriseOwn : standardIncluded);
    z.rule(!enterprise ? "Standard Edition 2 with its licence included is large enough."
           : fits ? "Enterprise Edition, because Standard Edition 2 has no replicas; its licences are taken as owned and cost nothing here."
                  : "Enterprise Edition, because no class with Standard Edition 2 is large enough; its licences are taken as owned and cost nothing here.");
    instances.size(z);
}

void recover(Sizing& z)
{
    if (z.pattern() != workload::backupRestore && z.settings()[edition] != enterpriseOwn) {
        z.set(edition, enterpriseOwn);
        z.rule("Enterprise Edition, because Standard Edition 2 has no replicas; its licences are taken as owned and cost nothing here.");
    }
    instances.recover(z);
}

void topology(const Settings& s, TopologyBuilder& t) { instances.topology(s, t); }

const Service service{
    .id = "aws.rds-oracle",
    .name = "Amazon RDS for Oracle",
    .provider = "AWS",
    .summary = "Managed Oracle Database on instances, licence included or one's own",
    .catalogs = {aws::rdsCatalog, aws::transferCatalog},
    .parameters = &parameters,
    .bill = Billing(billLicences) + aws::billingOf<instances>(),
    .check = check,
    .traits = traits,
    .topology = topology,
    .configurations = {{"SE2, licence included", {{"edition", "oracle-se2-li"}}},
                       {"SE2, own licence", {{"edition", "oracle-se2-byol"}}},
                       {"EE, own licence", {{"edition", "oracle-ee-byol"}}}},
    .kinds = {workload::relational},
    .engines = {workload::oracle},
    .size = size,
    .recover = recover,
    .defaultRegion = "eu-west-1",  // the only region whose Multi-AZ and storage prices are in the catalog
    .source = aws::rdsGuide,
    .notModelled = {"Oracle options and packs", "Named User Plus licences", "Optimize CPU (fewer cores of a class)", "additional storage volumes, to 256 TiB", "RDS Custom",
                    "CPU credits of T classes beyond their baseline"},
    .migratedBy = &migration::awsDms,
    .instances = aws::rdsInstances,
    .advice = aws::rdsAdvice(),
};
const RegisterService registered(service);

}  // namespace
}  // namespace costrata
