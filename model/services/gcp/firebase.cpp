// SPDX-License-Identifier: GPL-3.0-or-later
// Firebase Realtime Database on the Blaze plan: pay for data stored and downloaded, and for the Cloud Functions that react to it, beyond
// the free quotas.
#include "services/service.h"
#include "topology/shapes.h"

namespace costrata {
namespace {

const char* const guide = "Firebase documentation: pricing; Realtime Database billing";
const char* const functionLimits = "Cloud Run functions documentation: quotas; memory and vCPU limits";

bool hasFunctions(const Settings& s);

Parameters parameters;
const Number storage = parameters.number({.id = "storage", .label = "Data stored", .group = "Storage", .unit = "GB", .max = 1'000'000, .initial = 10,
    .grows = Grows::Data, .help = "Measured every day. 1 GB is free.", .source = guide});
const Asked downloads = parameters.asked({.id = "downloads", .label = "Downloads", .group = "Network", .unit = "GB / month", .max = 10'000'000,
    .grows = Grows::Load, .help = "Data sent to clients with its protocol and encryption overhead, denied requests included. 10 GB a month are free; the public price "
            "data does not say what more costs.", .source = guide});

const Number invocations = parameters.number({.id = "invocations", .label = "Function invocations", .group = "Cloud Functions", .unit = "per month",
    .max = 1'000'000'000'000, .initial = 0, .whole = true, .step = 1'000'000, .grows = Grows::Load, .help = "2 million a month are free.", .source = guide});
const Number duration = parameters.number({.id = "duration", .label = "Average duration", .group = "Cloud Functions", .unit = "seconds", .max = 3600,
    .initial = 0.2_d, .step = 0.1_d, .when = hasFunctions, .source = functionLimits});
const Number memory = parameters.number({.id = "memory", .label = "Memory of a function", .group = "Cloud Functions", .unit = "GB", .min = 0.125_d,
    .max = 32, .initial = 0.25_d, .step = 0.125_d, .when = hasFunctions, .help = "400,000 GB-seconds a month are free.", .source = functionLimits});
const Number cores = parameters.number({.id = "vcpu", .label = "vCPUs of a function", .group = "Cloud Functions", .unit = "vCPU", .min = 0.08_d,
    .max = 8, .initial = 1, .when = hasFunctions, .help = "200,000 vCPU-seconds a month are free.", .source = functionLimits});
const Number outbound = parameters.number({.id = "functionsEgress", .label = "Outbound networking", .group = "Cloud Functions", .unit = "GB / month",
    .max = 10'000'000, .initial = 0, .grows = Grows::Load, .when = hasFunctions, .help = "5 GB a month are free.", .source = guide});
const Number buildMinutes = parameters.number({.id = "buildMinutes", .label = "Build minutes", .group = "Cloud Functions", .unit = "per day",
    .max = 100'000, .initial = 0, .step = 10, .help = "Every deployment of functions builds them. 120 minutes a day are free.", .source = guide});

bool hasFunctions(const Settings& s) { return !s[invocations].isZero(); }

const Symbol storageMeter{"Realtime Database stored data (Blaze)"}, downloadMeter{"Realtime Database downloads (Blaze)"};
const Symbol invocationMeter{"Cloud Functions invocations (Blaze)"}, memoryMeter{"Cloud Functions memory (Blaze)"},
    cpuMeter{"Cloud Functions CPU (Blaze)"}, outboundMeter{"Cloud Functions outbound networking (Blaze)"}, buildMeter{"Cloud Build minutes (Blaze)"};

/// Memory and CPU time have no listed price: within the free quota they cost nothing, beyond it the cost is unknown.
void billFunctions(const Settings& s, const Prices& prices, BillBuilder& out)
{
    constexpr Decimal secondsPerHour = 3600;
    const auto key = [](Symbol component, Symbol name) { return PriceKey{component, name, {}, {}, purchase::onDemand}; };
    const Decimal seconds = s[invocations] * s[duration];
    out.line(Category::Io, {"Function invocations"}, counted<Dimension::Requests>(s[invocations]),
             prices.find<Dimension::Requests>(key(component::other, invocationMeter)));
    out.lineBeyondAllowance(Category::Compute, {"Function memory beyond 400,000 GB-seconds"},
                            counted<Dimension::GbTime>(beyond(seconds * s[memory], 400'000) / secondsPerHour),
                            prices.find<Dimension::GbTime>(key(component::computeCapacity, memoryMeter)));
    out.lineBeyondAllowance(Category::Compute, {"Function CPU beyond 200,000 vCPU-seconds"},
                            counted<Dimension::VcpuTime>(beyond(seconds * s[cores], 200'000) / secondsPerHour),
                            prices.find<Dimension::VcpuTime>(key(component::computeCapacity, cpuMeter)));
    if (!s[outbound].isZero())
        out.line(Category::Transfer, {"Function egress"}, counted<Dimension::Gb>(s[outbound]),
                 prices.find<Dimension::Gb>(key(component::dataTransfer, outboundMeter)));
}

void bill(const Settings& s, const Prices& prices, BillBuilder& out)
{
    const auto key = [](Symbol component, Symbol name) { return PriceKey{component, name, {}, {}, purchase::onDemand}; };
    out.line(Category::Storage, {"Data stored"}, allMonth<Dimension::GbTime>(s[storage]),
             prices.find<Dimension::GbTime>(key(component::storage, storageMeter)));
    out.lineBeyondAllowance(Category::Transfer, {"Downloads beyond 10 GB"}, counted<Dimension::Gb>(beyond(s[downloads], 10)),
                            prices.find<Dimension::Gb>(key(component::dataTransfer, downloadMeter)));
    if (hasFunctions(s))
        billFunctions(s, prices, out);
    if (!s[buildMinutes].isZero()) {
        const Amount billed = beyond(s[buildMinutes], 120) * hoursPerMonth / Decimal(24);  // the free minutes are per day
        out.line(Category::Other, {"Build minutes beyond 120 a day"}, counted<Dimension::InstanceTime>(billed / Decimal(60)),
                 prices.find<Dimension::InstanceTime>(key(component::other, buildMeter)));
    }
    out.assume("Nothing else in the project uses Firebase's free quotas.");
}

void traits(const Settings&, Traits& t)
{
    t.text(Trait::Engine, "Firebase Realtime Database API, JSON", guide);
    t.text(Trait::Licence, "proprietary, included", guide);
    t.none(Trait::SelfHosting, guide, "an emulator for tests");
    t.text(Trait::Serverless, "no capacity to set: billed by data and downloads", guide);
    t.yes(Trait::ScaleToZero, guide, "storage only");
    t.text(Trait::MultiRegion, "one region for each database", "Firebase documentation: locations for Realtime Database");
    t.yes(Trait::Backend, "Firebase documentation: Authentication; Cloud Storage; Cloud Functions", "sign-in, files, functions, clients in step and offline");
}

void size(Sizing& z)
{
    namespace w = workload;
    const Workload& need = z.need();
    if (w::needsSecondRegion(need))
        return z.refuse("a database lives in one region");
    z.set(storage, need[w::data]);
    z.set(downloads, (w::meanReads(need) * need[w::itemSize] * secondsPerMonth / Decimal(1'000'000)).rounded(3));
    z.rule("Each read downloads one item to a client; overhead of protocol and encryption comes on top. Traffic to the internet is this download.");
    z.rule("Writes cost nothing of their own; backups are not modelled.");
}

void topology(const Settings&, TopologyBuilder& t) { shape::opaque(t, "Firebase documentation: locations for Realtime Database", "Realtime Database"); }

const Service service{
    .id = "gcp.firebase",
    .name = "Firebase Realtime Database",
    .provider = "Google Cloud",
    .summary = "JSON database that synchronises with its clients, on the Blaze plan, with Cloud Functions",
    .catalogs = {{Symbol("gcp"), Symbol("firebase")}},
    .parameters = &parameters,
    .bill = bill,
    .traits = traits,
    .topology = topology,
    .configurations = {{"Blaze, database only", {}}, {"Blaze, with Cloud Functions", {{"invocations", "10000000"}}}},
    .kinds = {workload::document},
    .size = size,
    .fixedRegions = {"us-central1", "europe-west1", "asia-southeast1"},  // Firebase documentation: locations for Realtime Database
    .defaultRegion = "us-central1",
    .source = guide,
    .notModelled = {"the free Spark plan", "automated backups to Cloud Storage", "Hosting", "Authentication", "Firestore, which is a service of its own here"},
};
const RegisterService registered(service);

}  // namespace
}  // namespace costrata
