// SPDX-License-Identifier: GPL-3.0-or-later
// Firestore: pay for documents read, written and deleted (Standard edition) or for units (Enterprise edition), beyond a daily free quota,
// and for the data held.
#include "services/gcp/transfer.h"
#include "topology/shapes.h"

namespace costrata {
namespace {

const Symbol standard{"standard"}, enterprise{"enterprise"}, regional{"regional"}, multiRegion{"multi-region"};
const char* const guide = "Firestore documentation: pricing; billing example; quotas and limits; committed use discounts";
const char* const quotas = "Firestore documentation: quotas and limits";
const char* const locations = "Firestore documentation: locations";

bool isStandard(const Settings& s);
bool isEnterprise(const Settings& s);
bool keepsVersions(const Settings& s);

Parameters parameters;
const Choice edition = parameters.choice({.id = "edition", .label = "Edition", .group = "Requests",
    .options = {{standard, "Standard, per document"}, {enterprise, "Enterprise, per unit of data"}}, .chosen = "standard",
    .help = "Standard counts documents, Enterprise counts units of the data that requests read and write.", .source = guide});
const Asked reads = parameters.asked({.id = "reads", .label = "Document reads", .group = "Requests", .unit = "per day", .max = 1'000'000'000'000, .grows = Grows::Load,
    .when = isStandard,
    .help = "Also each document that a listener receives, each 1,000 index entries of an aggregation, look-ups of security rules and use of the "
            "console.", .source = guide});
const Asked writes = parameters.asked({.id = "writes", .label = "Document writes", .group = "Requests", .unit = "per day", .max = 1'000'000'000'000, .grows = Grows::Load,
    .when = isStandard, .help = "A write that changes nothing counts.", .source = guide});
const Asked deletes = parameters.asked({.id = "deletes", .label = "Document deletes", .group = "Requests", .unit = "per day",
    .max = 1'000'000'000'000, .grows = Grows::Load, .when = isStandard, .help = "Deleting a document that does not exist counts.", .source = guide});
const Number ttlDeletes = parameters.number({.id = "ttlDeletes", .label = "Deletes by time to live", .group = "Requests", .unit = "per day",
    .max = 1'000'000'000'000, .initial = 0, .step = 1000, .when = isStandard,
    .help = "Billed like other deletes, but the free quota does not cover them.", .source = quotas});
const Asked readUnits = parameters.asked({.id = "readUnits", .label = "Read units", .group = "Requests", .unit = "per day", .max = 1'000'000'000'000, .grows = Grows::Load,
    .when = isEnterprise, .help = "One for each 4 KiB read.", .source = guide});
const Asked writeUnits = parameters.asked({.id = "writeUnits", .label = "Write units", .group = "Requests", .unit = "per day",
    .max = 1'000'000'000'000, .grows = Grows::Load, .when = isEnterprise, .help = "One for each 1 KiB written; deletes use write units too.", .source = guide});
const Asked realTimeUnits = parameters.asked({.id = "realTimeUnits", .label = "Real-time update units", .group = "Requests", .unit = "per day",
    .max = 1'000'000'000'000, .grows = Grows::Load, .when = isEnterprise, .help = "One for each 4 KiB sent to listeners.", .source = guide});
const Flag freeQuota = parameters.flag({.id = "freeQuota", .label = "The project's free quota", .group = "Requests", .initial = 1,
    .help = "One database of a project has it, each day: 50,000 reads, 20,000 writes and 20,000 deletes (Enterprise: 50,000 read, 50,000 real-time "
            "and 40,000 write units); and 1 GiB of data and 10 GiB of egress.", .source = quotas});

const Number storage = parameters.number({.id = "storage", .label = "Data stored", .group = "Storage", .unit = "GiB", .max = 100'000'000,
    .initial = 100, .step = 10, .grows = Grows::Data, .help = "Documents, metadata and indexes."});
const Flag pointInTime = parameters.flag({.id = "pointInTimeRecovery", .label = "Point-in-time recovery", .group = "Backup",
    .help = "Keeps older versions of changed data."});
const Asked versions = parameters.asked({.id = "versions", .label = "Older versions kept", .group = "Backup", .unit = "GiB", .max = 100'000'000,
    .when = keepsVersions});
const Number backups = parameters.number({.id = "backups", .label = "Backups kept", .group = "Backup", .max = 112, .initial = 7, .whole = true,
    .help = "Each holds the whole database. One daily and one weekly schedule, kept for up to 14 weeks.",
    .source = "Firestore documentation: backups"});
const Number restores = parameters.number({.id = "restores", .label = "Restores", .group = "Backup", .unit = "GiB / month", .max = 100'000'000,
    .initial = 0, .step = 10});
const Number clones = parameters.number({.id = "clones", .label = "Clones", .group = "Backup", .unit = "GiB / month", .max = 100'000'000,
    .initial = 0, .step = 10});

const Number egress = parameters.number(gcp::internetEgress("10 GiB a month are free with the free quota; then Premium Tier rates to most of the world. Traffic in and inside the "
                                                            "region is free."));
const Number regionEgress = parameters.number(gcp::regionEgress());

const Choice purchaseOption = parameters.choice({.id = "purchase", .label = "Purchase", .group = "Commitment",
    .options = {{purchase::onDemand, "On demand"}, {purchase::cud1y, "Committed use, 1 year"}, {purchase::cud3y, "Committed use, 3 years"}},
    .chosen = "on-demand", .when = isStandard,
    .help = "Covers reads, writes and deletes in all regions and projects of a billing account, nothing else; billed every hour, no upfront fee.", .source = guide});

bool isStandard(const Settings& s) { return s[edition] == standard; }
bool isEnterprise(const Settings& s) { return !isStandard(s); }
bool keepsVersions(const Settings& s) { return s[pointInTime]; }

const Symbol readMeter{"document reads (Standard edition)"}, writeMeter{"document writes (Standard edition)"},
    deleteMeter{"document deletes (Standard edition)"};
const Symbol readUnitMeter{"read units (Enterprise edition)"}, writeUnitMeter{"write units (Enterprise edition)"},
    realTimeMeter{"real-time update units (Enterprise edition)"};
const Symbol internetMeter{"network egress"}, betweenRegionsMeter{"inter-region egress"};
const Symbol nam5{"nam5"}, nam7{"nam7"}, eur3{"eur3"};

/// Meters that each edition has under a name of its own.
struct EditionMeters {
    Symbol storage, versions, backups, restore, clone;
};
const EditionMeters standardMeters{Symbol("stored data (Standard edition)"), Symbol("PITR data (Standard edition)"),
    Symbol("backup data (Standard edition)"), Symbol("restore operation (Standard edition)"), Symbol("clone operation (Standard edition)")};
const EditionMeters enterpriseMeters{Symbol("stored data (Enterprise edition)"), Symbol("PITR data (Enterprise edition)"),
    Symbol("backup data (Enterprise edition)"), Symbol("restore operation (Enterprise edition)"), Symbol("clone operation (Enterprise edition)")};

/// Prices differ between a region and a multi-region location, which is a region of the price list.
Symbol locationOf(Symbol region)
{
    return region == nam5 || region == nam7 || region == eur3 ? multiRegion : regional;
}

/// Charges accrue by the day, and so does the free quota.
Amount perMonth(Amount daily) { return daily * hoursPerMonth / Decimal(24); }
Amount billedPerMonth(const Settings& s, Amount daily, Decimal freeDaily) { return perMonth(s[freeQuota] ? beyond(daily, freeDaily) : daily); }

void billDocuments(const Settings& s, const Prices& prices, BillBuilder& out)
{
    const Symbol location = locationOf(prices.region());
    const auto line = [&](std::string_view what, Symbol component, Symbol meter, Amount count) {
        out.line(Category::Io, {what}, counted<Dimension::Requests>(count),
                 prices.find<Dimension::Requests>({component, meter, location, {}, s[purchaseOption]}));
    };
    line("Document reads", component::requestsRead, readMeter, billedPerMonth(s, s[reads], 50'000));
    line("Document writes", component::requestsWrite, writeMeter, billedPerMonth(s, s[writes], 20'000));
    line("Document deletes", component::requestsWrite, deleteMeter, billedPerMonth(s, s[deletes], 20'000) + perMonth(s[ttlDeletes]));
    if (s[purchaseOption] != purchase::onDemand)
        out.assume("The Firestore commitment is as large as the reads, writes and deletes that are billed, every hour alike.");
}

void billUnits(const Settings& s, const Prices& prices, BillBuilder& out)
{
    const Symbol location = locationOf(prices.region());
    const auto line = [&](std::string_view what, Symbol component, Symbol meter, Amount count) {
        out.line(Category::Io, {what}, counted<Dimension::Units>(count),
                 prices.find<Dimension::Units>({component, meter, location, {}, purchase::onDemand}));
    };
    line("Read units", component::requestsRead, readUnitMeter, billedPerMonth(s, s[readUnits], 50'000));
    line("Write units", component::requestsWrite, writeUnitMeter, billedPerMonth(s, s[writeUnits], 40'000));
    line("Real-time update units", component::requestsRead, realTimeMeter, billedPerMonth(s, s[realTimeUnits], 50'000));
}

void billData(const Settings& s, const Prices& prices, BillBuilder& out)
{
    const EditionMeters& meters = isStandard(s) ? standardMeters : enterpriseMeters;
    const Symbol location = locationOf(prices.region());
    const auto held = [&](Symbol component, Symbol meter) {
        return prices.find<Dimension::GibTime>({component, meter, location, {}, purchase::onDemand});
    };
    // The free gigabyte is taken off here: not every database of a project has it.
    out.lineBeyondAllowance(Category::Storage, {"Data stored"}, allMonth<Dimension::GibTime>(beyond(s[storage], s[freeQuota] ? 1 : 0)),
                            held(component::storage, meters.storage));
    if (s[pointInTime])
        out.line(Category::Backup, {"Point-in-time recovery data"}, allMonth<Dimension::GibTime>(s[versions]),
                 held(component::backup, meters.versions));
    if (!s[backups].isZero()) {
        out.line(Category::Backup, {"Backups"}, allMonth<Dimension::GibTime>(s[storage] * s[backups]), held(component::backup, meters.backups));
        out.assume("A Firestore backup is as large as the data stored.");
    }
    const auto moved = [&](std::string_view what, Decimal gib, Symbol meter) {
        if (!gib.isZero())
            out.line(Category::Backup, {what}, counted<Dimension::Gib>(gib),
                     prices.find<Dimension::Gib>({component::other, meter, location, {}, purchase::onDemand}));
    };
    moved("Restores", s[restores], meters.restore);
    moved("Clones", s[clones], meters.clone);
}

/// Multi-region locations list a price of their own; regions are billed at Google Cloud's network rates.
PriceRef<Dimension::Gib> internetPrice(const Prices& prices)
{
    const auto own = prices.find<Dimension::Gib>({component::dataTransfer, internetMeter, locationOf(prices.region()), {}, purchase::onDemand});
    return own || locationOf(prices.region()) == multiRegion ? own : gcp::internetPrice(prices);
}

void bill(const Settings& s, const Prices& prices, BillBuilder& out)
{
    if (isStandard(s))
        billDocuments(s, prices, out);
    else
        billUnits(s, prices, out);
    billData(s, prices, out);
    if (!s[egress].isZero())
        out.lineBeyondAllowance(Category::Transfer, {"Internet egress"}, counted<Dimension::Gib>(beyond(s[egress], s[freeQuota] ? 10 : 0)),
                                internetPrice(prices));
    if (!s[regionEgress].isZero()) {
        out.line(Category::Transfer, {"Egress to other regions"}, counted<Dimension::Gib>(s[regionEgress]),
                 prices.find<Dimension::Gib>({component::dataTransfer, betweenRegionsMeter, {}, {}, purchase::onDemand}));
        out.assume("Firestore's egress to other regions is billed at the price that the list begins with; distant regions may cost more.");
    }
    if (s[freeQuota])
        out.assume("Every day of the month uses Firestore alike, so the daily free quota counts in full.");
}

void traits(const Settings& s, Traits& t)
{
    t.text(Trait::Engine, isStandard(s) ? "Firestore API" : "Firestore API, MongoDB-compatible", guide);
    t.text(Trait::Licence, "proprietary, included", guide);
    t.none(Trait::SelfHosting, guide, "an emulator for tests");
    t.text(Trait::ReadReplicas, "none to set: three zones or two regions serve every location", locations);
    t.text(Trait::Storage, "no limit stated; a document holds 1 MiB", quotas);
    t.text(Trait::Serverless, "any number of requests, billed each", guide);
    t.yes(Trait::ScaleToZero, guide, "storage only");
    t.seconds(Trait::WakeUp, 0, 0, guide);
    t.percent(Trait::Sla, 0.9999_d, locations, "99.999 % in multi-region locations");
    t.seconds(Trait::Rpo, 0, 0, locations);
    t.text(Trait::Durability, "synchronous over three zones or more", locations);
    t.text(Trait::Branching, "clones, billed by size", guide);
    t.text(Trait::MultiRegion, "by location: nam5, nam7, eur3 serve from two regions", locations);
    t.yes(Trait::GlobalConsistency, locations, "in the multi-region locations");
    t.yes(Trait::Backend, "Firebase documentation: Authentication; Cloud Storage; Cloud Functions", "with Firebase: sign-in, files, functions, clients in step and offline");
    t.none(Trait::EngineItself, guide, "a MongoDB-compatible interface in the Enterprise edition");
}

void size(Sizing& z)
{
    namespace w = workload;
    const Workload& need = z.need();
    if (w::needsSecondRegion(need) && locationOf(z.prices().region()) != multiRegion)
        return z.refuse("two regions are a matter of its location: choose nam5, nam7 or eur3");
    if (need[w::itemSize] > Decimal(1024))
        return z.refuse("a document holds 1 MiB");
    constexpr Decimal secondsPerDay = 86400;
    const Decimal readsPerDay = w::meanReads(need) * secondsPerDay, writesPerDay = w::meanWrites(need) * secondsPerDay;
    if (need[w::engine] == w::mongodb) {
        z.set(edition, enterprise);
        z.set(readUnits, readsPerDay * (need[w::itemSize] / Decimal(4)).ceil());
        z.set(writeUnits, writesPerDay * need[w::itemSize].ceil());
        z.set(realTimeUnits, 0);
        z.rule("The Enterprise edition speaks to MongoDB drivers: a unit for each 4 KiB read and each 1 KiB written; no listeners.");
    } else {
        z.set(edition, standard);
        z.set(reads, readsPerDay);
        z.set(writes, writesPerDay);
        z.set(deletes, 0);
        z.rule("Each read and write is one document; the mean over all hours is billed; nothing is deleted.");
    }
    z.set(storage, need[w::data]);
    z.rule("Indexes are not counted in the storage: add what yours take.");
    if (need[w::backupDays] > Decimal(98))
        z.refuse("daily backups are kept 14 weeks at most");
    else
        z.set(backups, need[w::backupDays]);
    z.set(egress, need[w::egress]);
}

void topology(const Settings& s, TopologyBuilder& t)
{
    shape::regionalStore(t, {.source = locations, .endpoint = "Database", .detail = s[edition].str(), .store = locationOf(t.home()) == multiRegion ? "Replica" : "Zone replica"});
    if (locationOf(t.home()) == multiRegion)
        t.assume("A multi-region location of Firestore is drawn as one region; its replicas stand in zones of two regions, with a witness in a third.");
}

const Service service{
    .id = "gcp.firestore",
    .name = "Firestore",
    .provider = "Google Cloud",
    .summary = "Serverless document database, billed by documents read, written and deleted",
    .catalogs = {{Symbol("gcp"), Symbol("firestore")}, gcp::networkCatalog},
    .parameters = &parameters,
    .bill = bill,
    .traits = traits,
    .topology = topology,
    .configurations = {{"Standard", {{"edition", "standard"}}}, {"Enterprise", {{"edition", "enterprise"}}}},
    .kinds = {workload::document, workload::keyValue},
    .engines = {workload::mongodb},
    .size = size,
    .defaultRegion = "us-central1",
    .source = guide,
    .notModelled = {"the index entries that queries read", "hybrid storage of the Enterprise edition", "managed exports and imports", "egress to distant regions"},
};
const RegisterService registered(service);

}  // namespace
}  // namespace costrata
