// SPDX-License-Identifier: GPL-3.0-or-later
// Amazon RDS for SQL Server: four editions, their licence in the instance's price.
#include "services/aws/commitments.h"
#include "services/aws/rds_instances.h"
#include "services/migration_tool.h"
#include "topology/shapes.h"

namespace costrata {
namespace {

const Symbol express{"sqlserver-ex"}, web{"sqlserver-web"}, standard{"sqlserver-se"}, enterprise{"sqlserver-ee"};  // as the price list calls them
const char* const guide = "Amazon RDS User Guide: RDS for SQL Server editions, Multi-AZ, read replicas";
const char* const editions = "Microsoft: Editions and supported features of SQL Server 2022";

Symbol engineOf(const Settings& s);

Parameters parameters;
const Choice edition = parameters.choice({.id = "edition", .label = "Edition", .group = "Compute",
    .options = {{express, "Express"}, {web, "Web"}, {standard, "Standard"}, {enterprise, "Enterprise"}}, .chosen = "sqlserver-se",
    .help = "Express: 4 cores, 10 GB for a database. Web: for public web sites, 16 cores. Standard: 24 cores and 128 GB of buffers. Enterprise: no such limit.", .source = editions});
const aws::RdsInstances instances(parameters, {
    .engine = engineOf,
    .storageEngine = [](const Settings&) { return workload::sqlserver; },
    .classes = [](const Settings& s, const Prices& prices) { return instances.offeredClasses(s, prices); },
    .replicaClasses = [](const Settings& s, const Prices& prices) { return instances.offeredReplicaClasses(s, prices); },
    .sizeFlexible = [](const Settings&) { return false; },
    .instanceClass = "db.r5.xlarge",
    .replicaClass = "db.r5.xlarge",
    .deployments = {{aws::singleAz, "Single-AZ"}, {aws::multiAz, "Multi-AZ, mirrored standby"}},
    .purchases = {aws::onDemandOption, {purchase::reserved1yNo, "1 year, no upfront"}, {purchase::reserved1yPartial, "1 year, partial upfront"},
                  {purchase::reserved1yAll, "1 year, all upfront"}, {purchase::reserved3yPartial, "3 years, partial upfront"},
                  {purchase::reserved3yAll, "3 years, all upfront"}},
    .mostReplicas = 5,
    .mostStorage = 16384,
    .stripedFrom = 1'000'000,
    .mostGp3Iops = 16000,
    .leastIopsPerGb = 1,
});
const aws::Proxy proxy(parameters);

Symbol engineOf(const Settings& s) { return s[edition]; }

/// What an edition uses of an instance. A core is two vCPUs.
struct EditionLimit {
    Symbol edition;
    const char* name;
    Decimal cores;
};
const EditionLimit limits[] = {{express, "Express", 4}, {web, "Web", 16}, {standard, "Standard", 24}};

void billLicence(const Settings&, const Prices&, BillBuilder& out) { out.included(Category::License, {"SQL Server, part of the instance's price"}); }

void billProxy(const Settings& s, const Prices& prices, BillBuilder& out)
{
    const Amount vcpu = instances.vcpusOfPrimary(s, prices);
    for (const EditionLimit& limit : limits) {
        if (s[edition] == limit.edition && vcpu.known() && vcpu.value() > limit.cores * Decimal(2))
            out.warn(std::string("SQL Server ") + limit.name + " uses " + limit.cores.toString() + " cores; this instance has " + (vcpu.value() / Decimal(2)).toString() + ".");
    }
    proxy.bill(s, prices, out, workload::sqlserver, {vcpu});
}

void check(const Settings& s, Problems& problems)
{
    instances.check(s, problems);
    const bool mirrored = s[instances.deployment] == aws::multiAz || (instances.hasReplicas(s) && s[instances.replicaDeployment] == aws::multiAz);
    if (mirrored && (s[edition] == express || s[edition] == web))
        problems.add("Multi-AZ needs Standard or Enterprise edition.");
    if (s[edition] != enterprise && instances.hasReplicas(s))
        problems.add("Read replicas need Enterprise edition.");
}

void traits(const Settings& s, Traits& t)
{
    instances.traits(s, t);
    t.text(Trait::Engine, "SQL Server", guide);
    t.text(Trait::Licence, "included in the instance's price", guide);
    t.yes(Trait::SelfHosting, editions, "with SQL Server licences");
    if (s[edition] == enterprise) {
        t.upTo(Trait::ReadReplicas, 5, guide, "asynchronous");
        t.text(Trait::MultiRegion, "asynchronous read replicas in other regions", guide);
    } else {
        t.none(Trait::ReadReplicas, guide, "Enterprise edition only");
        t.none(Trait::MultiRegion, guide, "Enterprise edition only");
    }
}

void size(Sizing& z)
{
    namespace w = workload;
    const ComputeNeed need = z.computeNeed();
    const bool large = need.vcpu > Decimal(48) || need.memoryGib > Decimal(128), second = w::needsSecondRegion(z.need());
    z.set(edition, large || second ? enterprise : standard);
    z.rule(second  ? "Enterprise edition, because the others have no replicas."
           : large ? "Enterprise edition, because Standard ends at 24 cores and 128 GB of buffers."
                   : "Standard edition: Web is licensed for public web sites only, and Express holds 10 GB in a database.");
    instances.size(z);
}

void recover(Sizing& z)
{
    if (z.pattern() != workload::backupRestore && z.settings()[edition] != enterprise) {
        z.set(edition, enterprise);
        z.rule("Enterprise edition, because the others have no replicas.");
    }
    instances.recover(z);
}

void topology(const Settings& s, TopologyBuilder& t) { instances.topology(s, t); }

const Service service{
    .id = "aws.rds-sqlserver",
    .name = "Amazon RDS for SQL Server",
    .provider = "AWS",
    .summary = "Managed SQL Server on instances, licence included",
    .catalogs = {aws::rdsCatalog, aws::transferCatalog},
    .parameters = &parameters,
    .bill = Billing(billLicence) + aws::billingOf<instances>() + billProxy,
    .check = check,
    .traits = traits,
    .topology = topology,
    .configurations = {{"Standard", {{"edition", "sqlserver-se"}}},
                       {"Enterprise", {{"edition", "sqlserver-ee"}}},
                       {"Web", {{"edition", "sqlserver-web"}, {"deployment", "single-az"}}},
                       {"Express", {{"edition", "sqlserver-ex"}, {"deployment", "single-az"}, {"class", "db.t3.medium"}}}},
    .kinds = {workload::relational},
    .engines = {workload::sqlserver},
    .size = size,
    .recover = recover,
    .defaultRegion = "eu-west-1",  // the only region whose Multi-AZ and storage prices are in the catalog
    .source = aws::rdsGuide,
    .notModelled = {"own licences (customer-provided media), Developer edition", "licence fees billed apart from the instance (classes of the seventh generation)",
                    "additional storage volumes, to 256 TiB", "RDS Custom", "SSIS, SSAS and SSRS", "CPU credits of T classes beyond their baseline"},
    .migratedBy = &migration::awsDms,
    .instances = aws::rdsInstances,
    .advice = aws::rdsAdvice(),
};
const RegisterService registered(service);

}  // namespace
}  // namespace costrata
