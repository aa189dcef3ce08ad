// SPDX-License-Identifier: GPL-3.0-or-later
// PostgreSQL or MySQL on machines of one's own, with the hours of the people who run it: what a managed service is compared with.
// There is no price list; every price is the user's.
#include "services/backup_size.h"
#include "services/service.h"
#include "topology/shapes.h"

namespace costrata {
namespace {

const Symbol postgresql{"postgresql"}, mysql{"mysql"};
constexpr int hoursPerMachine = 8;  // of operators a month, in a first sizing; ours
const char* const own = "your own cost accounts or contracts";

Parameters parameters;
const Choice engine = parameters.choice({.id = "engine", .label = "Engine", .group = "Compute",
    .options = {{postgresql, "PostgreSQL"}, {mysql, "MySQL"}}, .chosen = "postgresql"});
const Asked machinePrice = parameters.asked({.id = "machinePrice", .label = "Price of a machine", .group = "Compute", .unit = "$ / hour",
    .max = 100'000, .step = 0.01_d,
    .help = "What one machine costs for each hour of the month, without its storage. For hardware of your own: depreciation, power and space.",
    .source = own});
const Number standbys = parameters.number({.id = "standbys", .label = "Standby machines", .group = "Compute", .max = 100, .initial = 1,
    .whole = true, .help = "Besides the primary, equal to it, ready to take over."});
const Number replicas = parameters.number({.id = "readReplicas", .label = "Read replicas", .group = "Replicas", .max = 100, .initial = 0,
    .whole = true, .help = "Machines equal to the primary, with storage of their own."});

const Number storage = parameters.number({.id = "storage", .label = "Storage of each machine", .group = "Storage", .unit = "GB", .max = 10'000'000,
    .initial = 100, .step = 10, .grows = Grows::Data});
const Asked storagePrice = parameters.asked({.id = "storagePrice", .label = "Price of storage", .group = "Storage", .unit = "$ / GB-month",
    .max = 100'000, .step = 0.01_d, .help = "0 when the price of the machine includes its disks.", .source = own});
const Number backups = parameters.number({.id = "backupStorage", .label = "Backups", .group = "Backup", .unit = "GB", .max = 10'000'000,
    .initial = 200, .step = 10, .grows = Grows::Data, .help = "Our assumption, change it: all that is kept, twice the default storage."});
const Asked backupPrice = parameters.asked({.id = "backupPrice", .label = "Price of backup storage", .group = "Backup", .unit = "$ / GB-month",
    .max = 100'000, .step = 0.01_d, .source = own});

const Asked operatorHours = parameters.asked({.id = "operatorHours", .label = "Operator hours", .group = "Operation", .unit = "hours / month",
    .max = 100'000,
    .help = "Installation, upgrades, monitoring, backups and their tests, failover, being on call: all that a managed service does for its price.",
    .source = own});
const Asked operatorRate = parameters.asked({.id = "operatorRate", .label = "Hourly rate", .group = "Operation", .unit = "$ / hour", .max = 100'000,
    .help = "What an hour costs the employer.", .source = own});

void bill(const Settings& s, const Prices&, BillBuilder& out)
{
    const Decimal available = Decimal(1) + s[standbys];
    out.lineAtEnteredPrice(Category::Compute, {s[engine] == mysql ? "MySQL" : "PostgreSQL", "machines, primary and standbys"},
        allMonth<Dimension::InstanceTime>(available),
                           s[machinePrice]);
    if (!s[replicas].isZero())
        out.lineAtEnteredPrice(Category::Replication, {"Read replicas"}, allMonth<Dimension::InstanceTime>(s[replicas]), s[machinePrice]);
    out.lineAtEnteredPrice(Category::Storage, {"Storage of primary and standbys"}, allMonth<Dimension::GbTime>(s[storage] * available),
        s[storagePrice]);
    if (!s[replicas].isZero())
        out.lineAtEnteredPrice(Category::Replication, {"Storage of read replicas"}, allMonth<Dimension::GbTime>(s[storage] * s[replicas]),
            s[storagePrice]);
    out.lineAtEnteredPrice(Category::Backup, {"Backups"}, allMonth<Dimension::GbTime>(s[backups]), s[backupPrice]);
    out.lineAtEnteredPrice(Category::Other, {"Operators' hours"}, counted<Dimension::InstanceTime>(s[operatorHours]), s[operatorRate]);
}

void check(const Settings& s, Problems& problems)
{
    if (s[standbys].isZero())
        problems.add("Without a standby this is no match for a managed service with high availability.");
    if (s[backups].isZero())
        problems.add("Without backups this is no match for a managed service, which keeps them.");
}

void traits(const Settings& s, Traits& t)
{
    const bool my = s[engine] == mysql;
    const char* const licence = my ? "MySQL: GNU General Public License 2" : "PostgreSQL License";
    t.text(Trait::Engine, my ? "MySQL" : "PostgreSQL", licence);
    t.text(Trait::Licence, "open source", licence);
    t.yes(Trait::SelfHosting, licence);
    t.none(Trait::Serverless, own, "your machines");
    t.none(Trait::ScaleToZero, own);
    t.text(Trait::MultiRegion, "as you build it", own);
}

void size(Sizing& z)
{
    namespace w = workload;
    const Workload& need = z.need();
    if (need[w::recovery] == w::activeActive)
        z.refuse("replication of PostgreSQL and MySQL as modelled has one writer");
    z.set(engine, need[w::engine] == w::mysql ? mysql : postgresql);
    const ComputeNeed compute = z.computeNeed();
    z.rule("Enter the price of such a machine.");
    const Decimal machines = w::needsSecondRegion(need) ? 3 : 2;
    z.set(standbys, machines - Decimal(1));
    z.rule(w::needsSecondRegion(need) ? "One standby stands in another zone, one in the second region." : "One standby stands in another zone, as a managed service has it.");
    z.set(storage, std::max(need[w::data] * 1.2_d, compute.memoryGib));
    z.rule("Each machine has storage for the data with 20 % to spare.");
    z.set(backups, std::max(backupGb(z), Decimal(1)));
    z.set(operatorHours, machines * Decimal(hoursPerMachine));
    z.rule("Our assumption, change it: a machine takes its operators 8 hours a month.");
}

void topology(const Settings& s, TopologyBuilder& t)
{
    auto& machines = shape::servers(t, {.source = own, .zoneStated = false, .standbys = shape::whole(s[standbys]), .mode = LinkMode::Asynchronous, .standbyBills = {claim(Category::Compute, Category::Storage)},
                                        .readers = shape::whole(s[replicas]), .promotionSource = own});
    if (!s[standbys].isZero())
        machines.takeover = remedy("a standby becomes the primary, as you arranged it", Actor::User, {}, {}, own);
    t.assume("In which zones your own machines stand, and how they take over from each other, is yours to arrange.");
}

const Service service{
    .id = "self-managed.vm",
    .name = "Self-managed",
    .provider = "Self-managed",
    .summary = "PostgreSQL or MySQL on your own machines, run by your own people",
    .catalogs = {{Symbol("self-managed"), Symbol("vm")}},  // a name only: no list has prices for it
    .parameters = &parameters,
    .bill = bill,
    .check = check,
    .traits = traits,
    .topology = topology,
    .configurations = {{"PostgreSQL", {{"engine", "postgresql"}}}, {"MySQL", {{"engine", "mysql"}}}},
    .kinds = {workload::relational, workload::keyValue, workload::document, workload::timeSeries},
    .engines = {workload::postgresql, workload::mysql},
    .size = size,
    .ownMachines = true,
    .fixedRegions = {"anywhere"},
    .defaultRegion = "anywhere",
    .source = own,
    .notModelled = {"network traffic", "monitoring and other tools", "training and recruiting", "licences of other engines"},
};
const RegisterService registered(service);

}  // namespace
}  // namespace costrata
