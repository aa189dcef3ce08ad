// SPDX-License-Identifier: GPL-3.0-or-later
// SQL Server enabled by Azure Arc: SQL Server on one's own machines, licensed by the core and hour. Machines, storage and
// operation are the user's, at the price that they enter.
#include "services/service.h"
#include "topology/shapes.h"

#include <algorithm>

namespace costrata {
namespace {

const Symbol sqlserver{"sqlserver"};
const Symbol standard{"standard"}, enterprise{"enterprise"};
const Symbol payAsYouGo{"pay-as-you-go"}, ownLicence{"own"};
const char* const billingDocs = "SQL Server enabled by Azure Arc documentation: manage licensing and billing";
const char* const editionDocs = "SQL Server documentation: editions and features of SQL Server 2022, 2022-12-01";
const char* const own = "your own cost accounts or contracts";
constexpr int leastCores = 4;            // metered of each operating system environment
constexpr int standardCores = 24;        // SQL Server 2022
constexpr int standardMemoryGib = 128;   // buffer pool, SQL Server 2022

bool isPayAsYouGo(const Settings& s);

Parameters parameters;
const Choice licence = parameters.choice({.id = "licence", .label = "Licence", .group = "Licence",
    .options = {{payAsYouGo, "Pay as you go"}, {ownLicence, "Own, with Software Assurance"}}, .chosen = "pay-as-you-go",
    .help = "Pay as you go: by the core and hour, while SQL Server runs. Own licences with Software Assurance or by subscription cost nothing here.",
    .source = billingDocs});
const Choice edition = parameters.choice({.id = "edition", .label = "Edition", .group = "Licence",
    .options = {{standard, "Standard", "24 cores, 128 GB buffer pool"}, {enterprise, "Enterprise"}}, .chosen = "standard", .source = editionDocs});
const Number machines = parameters.number({.id = "machines", .label = "Machines", .group = "Licence", .min = 1, .max = 1000, .initial = 1,
    .whole = true, .help = "Physical or virtual, each with an operating system that runs SQL Server.", .source = billingDocs});
const Number cores = parameters.number({.id = "cores", .label = "Cores of each", .group = "Licence", .min = 1, .max = 1024, .initial = 4,
    .whole = true, .step = 2, .help = "All that the operating system sees, however many instances run; at least four are metered.", .source = billingDocs});
const Number passive = parameters.number({.id = "passiveReplicas", .label = "Passive replicas", .group = "Licence", .max = 1000, .initial = 0,
    .whole = true, .help = "Machines for high availability or disaster recovery that serve no load: no licence.", .source = billingDocs});
const Number activeHours = parameters.number({.id = "activeHours", .label = "Running hours", .group = "Licence", .unit = "hours / month",
    .max = hoursPerMonth, .initial = hoursPerMonth, .step = 10, .when = isPayAsYouGo, .help = "Any part of an hour counts as one.", .source = billingDocs});
const Asked machinePrice = parameters.asked({.id = "machinePrice", .label = "Price of a machine", .group = "Machines", .unit = "$ / hour",
    .max = 100'000, .step = 0.01_d,
    .help = "For each hour of the month, with its storage, network and the people who run it. 0 when another component holds it.", .source = own});

bool isPayAsYouGo(const Settings& s) { return s[licence] == payAsYouGo; }

const Symbol standardMeter{"Standard edition - PAYG"}, enterpriseMeter{"Enterprise edition - PAYG"};

void bill(const Settings& s, const Prices& prices, BillBuilder& out)
{
    if (isPayAsYouGo(s)) {
        const Symbol meter = s[edition] == standard ? standardMeter : enterpriseMeter;
        const Decimal metered = std::max(s[cores], Decimal(leastCores)) * s[machines];
        out.line(Category::License, {"SQL Server", meter.text()}, counted<Dimension::VcoreTime>(metered * s[activeHours]),
                 prices.find<Dimension::VcoreTime>({component::license, meter, payAsYouGo, sqlserver, purchase::onDemand}));
    } else {
        out.included(Category::License, {"SQL Server, own licences"});
    }
    if (!s[passive].isZero())
        out.included(Category::License, {"Passive replicas, no licence"});
    out.lineAtEnteredPrice(Category::Compute, {"Machines, with storage and operation"}, allMonth<Dimension::InstanceTime>(s[machines] + s[passive]),
        s[machinePrice]);
}

void check(const Settings& s, Problems& problems)
{
    if (s[edition] == standard && s[cores] > Decimal(standardCores))
        problems.add("Standard edition uses at most 24 cores (SQL Server 2022).");
}

void traits(const Settings& s, Traits& t)
{
    t.text(Trait::Engine, "SQL Server", billingDocs);
    t.text(Trait::Licence, isPayAsYouGo(s) ? "by the core and hour, at least 4 cores a machine"
        : "core licences with Software Assurance, at least 4 cores a machine", billingDocs);
    t.yes(Trait::SelfHosting, billingDocs, "it runs on your own machines");
    t.none(Trait::Serverless, billingDocs);
    t.none(Trait::ScaleToZero, billingDocs, "the licence is billed while SQL Server runs");
    t.text(Trait::MultiRegion, "where you have machines", billingDocs);
}

void size(Sizing& z)
{
    namespace w = workload;
    const Workload& need = z.need();
    const ComputeNeed compute = z.computeNeed();
    z.set(cores, std::max(compute.vcpu, Decimal(leastCores)));
    const bool small = z.settings()[cores] <= Decimal(standardCores) && compute.memoryGib <= Decimal(standardMemoryGib);
    z.set(edition, small ? standard : enterprise);
    z.rule(small ? "Standard edition: at most 24 cores and 128 GB of buffer pool (SQL Server 2022)."
        : "Enterprise edition: Standard ends at 24 cores and 128 GB of buffer pool (SQL Server 2022).");
    if (need[w::recovery] == w::activeActive)
        return z.refuse("one machine serves writes");
    const int replicas = (need[w::zoneRedundant] ? 1 : 0) + (w::needsSecondRegion(need) ? 1 : 0);
    z.set(passive, replicas);
    if (replicas)
        z.rule("A passive replica for each zone and region that may be lost; it needs no licence.");
    z.set(activeHours, need[w::activeHours]);
    z.rule("Machines, storage, traffic, backups and operation are yours: enter their price.");
}

void topology(const Settings& s, TopologyBuilder& t)
{
    shape::shards(t, {.source = own, .count = s[machines], .kind = NodeKind::Writer, .one = "Machine", .detail = s[cores].toString() + " cores", .zoneStated = false});
    for (const shape::Drawn& some : shape::drawn(s[passive]))
        t.node(t.group("passive-" + std::to_string(some.first), some.label("Passive replica"), billingDocs),
               {.kind = NodeKind::Standby, .id = "passive-" + std::to_string(some.first), .label = some.label("Passive replica"), .copies = some.copies(), .bills = Claims{claim(Category::Compute)}});
    t.assume("How your own machines take over from each other is yours to arrange, and is not told here.");
}

const Service service{
    .id = "azure.arc-sql-server",
    .name = "SQL Server enabled by Azure Arc",
    .provider = "Azure",
    .summary = "SQL Server licences by the hour, on your own machines",
    .catalogs = {{Symbol("azure"), Symbol("azure-arc-sql-server")}},
    .parameters = &parameters,
    .bill = bill,
    .check = check,
    .traits = traits,
    .topology = topology,
    .configurations = {{"Standard, pay as you go", {{"edition", "standard"}}},
                       {"Enterprise, pay as you go", {{"edition", "enterprise"}}},
                       {"Own licence", {{"licence", "own"}}}},
    .kinds = {workload::relational},
    .engines = {sqlserver},
    .size = size,
    .ownMachines = true,
    .fixedRegions = {"global"},
    .defaultRegion = "global",
    .source = billingDocs,
    .notModelled = {"Extended Security Updates", "physical-core licences with unlimited virtualisation", "Arc-enabled SQL Managed Instance",
        "monitoring and Defender"},
};
const RegisterService registered(service);

}  // namespace
}  // namespace costrata
